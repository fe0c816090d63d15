//! Thirteen languages: which one is chosen, that no other is loaded, and what happens where its file is bad.

use std::path::Path;

use browser_tests::copy::DistCopy;
use browser_tests::find::Control;
use browser_tests::signing_in::signing_in;
use browser_tests::wait::eventually;
use browser_tests::world::{World, dist, each, run};
use catalogue::message::Catalogue;
use serde_json::json;

/// What each language says.
pub fn catalogues() -> Vec<Catalogue> {
    catalogue::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales")).unwrap()
}

/// A language's word for something.
pub fn word(tag: &str, id: &str) -> String {
    let all = catalogues();
    let catalogue = all.iter().find(|catalogue| catalogue.language.tag == tag).unwrap();
    catalogue.plain(id).unwrap_or_else(|| panic!("{tag} has no {id}")).to_owned()
}

/// Opens the page anew in a browser whose user speaks these languages.
pub async fn open_as(world: &World, languages: &[&str]) {
    let script = format!(
        "Object.defineProperty(navigator, 'languages', {{ get: () => {0}, configurable: true }}); \
         Object.defineProperty(navigator, 'language', {{ get: () => {0}[0], configurable: true }});",
        json!(languages)
    );
    world.page.browser.at_start(&script).await;
    world.panel.clear_fetched();
    world.reload().await;
    Control::only(&world.page.browser, "banner").shown().await;
}

/// What stands where the browser names the user's languages, and what `Intl` refuses besides.
const ODD_NAMES: [&str; 16] = [
    "Object.defineProperty(navigator, 'languages', { get: () => ['en-US-'] });",
    "Object.defineProperty(navigator, 'languages', { get: () => ['en-u'] });",
    "Object.defineProperty(navigator, 'languages', { get: () => ['en-x'] });",
    "Object.defineProperty(navigator, 'languages', { get: () => ['en-US-u-ca-'] });",
    "Object.defineProperty(navigator, 'languages', { get: () => ['en-a-b'] });",
    "Object.defineProperty(navigator, 'languages', { get: () => ['en_US', 'en-US@posix', '*', ''] });",
    "Object.defineProperty(navigator, 'languages', { get: () => ['en-US-u-nu-nonesuch-ca-nonesuch-tz-nonesuch'] });",
    "Object.defineProperty(navigator, 'languages', { get: () => [5, null, undefined, {}, Symbol('en'), 'en-'] });",
    "Object.defineProperty(navigator, 'languages', { get: () => [] });",
    "Object.defineProperty(navigator, 'languages', { get: () => undefined });",
    "Object.defineProperty(navigator, 'languages', { get: () => null });",
    "Object.defineProperty(navigator, 'languages', { get: () => 5 });",
    "Object.defineProperty(navigator, 'languages', { get: () => ({ length: 1 }) });",
    // As where the time zone, calendar or digits of the device are none that the browser knows.
    "Intl.DateTimeFormat = function () { throw new RangeError('Unsupported time zone specified Etc/Unknown'); };",
    "Intl.DateTimeFormat.prototype.__defineGetter__('format', () => () => { throw new RangeError('none'); });",
    "Intl.NumberFormat = Intl.PluralRules = function () { throw new RangeError('invalid numbering system'); };",
];

#[tokio::test]
async fn no_name_that_comes_from_the_browser_stops_the_panel() {
    run(async |world| {
        let token = world.token(&sandbox::tenant::TokenSpec::write());
        let rows: Vec<&str> = ODD_NAMES.into_iter().chain(["delete globalThis.Intl;"]).collect();
        let all: Vec<String> = rows.iter().map(|row| format!("() => {{ {row} }}")).collect();
        let odd = format!("[{}][sessionStorage.getItem('odd-row')]?.();", all.join(", "));
        world.page.browser.at_start(&odd).await;
        each(
            rows.clone(),
            |script| (*script).to_owned(),
            async |script| {
                let row = rows.iter().position(|row| row == script).unwrap_or_default();
                world.page.browser.script(&format!("sessionStorage.setItem('odd-row', {row});")).await;
                world.reload().await;
                world.page.heading("Remote Help settings").shown().await;
                world.page.use_token(&token).await;
                assert_eq!(world.page.form().await, [false, false, true]);
                world.page.says(&["Settings read at"]).await;
                world.page.turn("Allow chat", false).await;
                let main = world.page.only("main").text().await;
                assert!(main.contains("1 unsaved change"), "{main}");
                world.page.button("Discard changes").click().await;
                let banner = world.page.only("banner").text().await;
                assert!(banner.contains("Time left"), "{banner}");
            },
        )
        .await;
    })
    .await;
}

/// The files of texts that were fetched since, by their names without the hash: a language's tag, and `late-` before that.
pub fn fetched(world: &World) -> Vec<String> {
    let files = world
        .panel
        .fetched()
        .into_iter()
        .filter(|fetched| Path::new(&fetched.path).extension().is_some_and(|ending| ending == "txt"));
    let name =
        |path: &str| path.rsplit('/').next().and_then(|file| file.rsplit_once('-')).map(|(tag, _)| tag.to_owned());
    files.filter_map(|fetched| name(&fetched.path)).collect()
}

/// The page's language, and the direction it reads in.
pub async fn spoken(world: &World) -> (String, String) {
    let root = world.page.browser.script("const { lang, dir } = document.documentElement; return [lang, dir];").await;
    let [lang, dir] = [&root[0], &root[1]].map(|value| value.as_str().unwrap_or_default().to_owned());
    (lang, dir)
}

#[tokio::test]
async fn each_language_is_spoken_to_who_speaks_it_and_no_other_is_loaded() {
    signing_in(async |world| {
        each(
            catalogues(),
            |catalogue| catalogue.language.tag.to_owned(),
            async |catalogue| {
                let tag = catalogue.language.tag;
                open_as(world, &[tag]).await;
                world.page.heading(catalogue.plain("heading").unwrap()).shown().await;
                let sign_in = catalogue.plain("sign-in-with-microsoft").unwrap();
                assert!(sign_in.contains("Microsoft"), "{sign_in}");
                world.page.button(sign_in).usable().await;
                // Only the late texts have it.
                world.page.button(catalogue.plain("preferences").unwrap()).usable().await;
                let direction = if catalogue.language.is_rtl { "rtl" } else { "ltr" };
                assert_eq!(spoken(world).await, (tag.to_owned(), direction.to_owned()));
                assert_eq!(fetched(world), [tag, &format!("rest-{tag}")], "no other language is loaded");
                assert_eq!(world.page.browser.title().await, catalogue.plain("title-signed-out").unwrap());
            },
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn a_language_serves_its_regions_and_no_other_script() {
    run(async |world| {
        let rows: [(&[&str], &str); 9] = [
            (&["de-AT", "en"], "de"),
            (&["pt-PT"], "pt-BR"),
            (&["zh-CN"], "zh-Hans"),
            (&["zh-SG", "ja"], "zh-Hans"),
            // Traditional Chinese is another script.
            (&["zh-TW", "ko-KR"], "ko"),
            // Hebrew's old code.
            (&["iw"], "he"),
            (&["tlh", "nn", "fr-CA", "de"], "fr"),
            (&["tlh"], "en"),
            (&["not a language", "es-419"], "es"),
        ];
        each(
            rows,
            |(languages, _)| languages.join(", "),
            async |(languages, tag)| {
                open_as(world, languages).await;
                assert_eq!(spoken(world).await.0, *tag);
                world.page.heading(&word(tag, "heading")).shown().await;
            },
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn dates_and_numbers_are_written_as_where_the_user_lives() {
    run(async |world| {
        // The page speaks English; a person in Britain has no AM and PM.
        for (language, half_days) in [("en-GB", false), ("en-US", true)] {
            open_as(world, &[language]).await;
            world.open().await;
            let read = world.page.says(&["Settings read at"]).await;
            assert_eq!(read.contains('M'), half_days, "{language}: {read}");
        }
        // Arabic as written in Egypt has digits of its own.
        open_as(world, &["ar-EG"]).await;
        world.page.field(&word("ar", "access-token")).click().await;
        world.page.browser.paste(&world.token(&sandbox::tenant::TokenSpec::write())).await;
        world.page.button(&word("ar", "use-this-token")).click().await;
        eventually("the time is written in the digits of the language", async || {
            let text = world.page.status().text().await;
            if text.chars().any(|letter| ('٠'..='٩').contains(&letter)) { Ok(()) } else { Err(text) }
        })
        .await;
    })
    .await;
}

/// Edge's and Google's translators set the page's language to the one that they translate into, also while the panel is
/// on its way.
#[tokio::test]
async fn a_language_that_another_sets_changes_nothing() {
    run(async |world| {
        let translator = "{
            const set = () => {
                const page = document.documentElement;
                const lang = sessionStorage.getItem('test-translator');
                if (!page || !lang || page.lang === lang) return;
                page.lang = lang;
                page.dir = lang === 'ar' ? 'rtl' : 'ltr';
                page.className = 'translated-ltr';
            };
            new MutationObserver(set).observe(document, { subtree: true, childList: true, attributes: true });
            set();
        }";
        world.page.browser.at_start(translator).await;
        each(
            ["xx", "de", "ar", "en-GB", ""],
            |lang| (*lang).to_owned(),
            async |lang| {
                world
                    .page
                    .browser
                    .script(&format!("sessionStorage.setItem('test-translator', {});", json!(lang)))
                    .await;
                world.reload().await;
                world.page.heading("Remote Help settings").shown().await;
                world.open().await;
                let read = world.page.says(&["Settings read at"]).await;
                assert!(read.contains('M'), "times are written as in English: {read}");
                world.page.turn("Allow chat", false).await;
                world.page.save().await;
                world.page.says(&["Saved", "confirmed"]).await;
                world.page.button("Preferences").usable().await;
                let shown = world.page.shown().await;
                assert!(!shown.contains('\u{2068}'), "what is filled in is set apart as in Arabic: {shown}");
                world.colleague(json!({"blockChat": false}));
                world.search().await;
            },
        )
        .await;
        // What is chosen here is spoken all the same.
        world.page.browser.script("sessionStorage.setItem('test-translator', 'xx');").await;
        world.reload().await;
        world.page.button("Preferences").click().await;
        world
            .page
            .browser
            .script(
                "const list = document.querySelector('#language'); list.value = 'de'; \
            list.dispatchEvent(new Event('change', {bubbles: true}));",
            )
            .await;
        world.page.heading(&word("de", "heading")).shown().await;
        world.page.field(&word("de", "access-token")).usable().await;
    })
    .await;
}

#[tokio::test]
async fn changed_texts_stop_the_start_and_are_told_in_english() {
    run(async |world| {
        world.watch.expect_error("integrity");
        let copy = DistCopy::of(&dist());
        copy.spoil("de-", ".txt", |text| [&text[..], b"x"].concat());
        let panel = world.serve(copy.options()).await;
        open_as(world, &["de"]).await;
        world.watch.collect(&world.page.browser).await;
        world.page.browser.goto(&panel.url()).await;
        world.page.alerts(&["A file of this page was changed", "Reload"]).await;
        assert_eq!(spoken(world).await, ("en".to_owned(), "ltr".to_owned()));
        assert!(!world.page.token_field().is_there().await);
    })
    .await;
}
