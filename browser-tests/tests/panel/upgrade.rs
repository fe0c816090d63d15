//! A deployment while the page is open: the page says so, goes on working, and loses nothing when it is loaded anew.
//! What happens where the page itself is an old copy is in `upgrade_start`.

use browser_tests::copy::DistCopy;
use browser_tests::media;
use browser_tests::wait::eventually;
use browser_tests::world::{Setup, World, dist};
use serde_json::json;
use std::fs;

use crate::languages::{spoken, word};
use crate::languages_changed::{choose, open_menu};
use crate::live_regions::{listen, said};
use crate::steps::{BLOCKED, CLOCK, page_shows};
use crate::watching::{LOOKS, ahead, ticks};

/// What the page says of it.
const NEWS: &str = "A new version of this panel is available";
/// The button beside it.
const RELOAD: &str = "Reload this page";
/// Every file that is named by its content.
pub const ALL: [&str; 1] = [""];
/// Between two looks at the host, and a little.
const HOUR: u64 = 3601;

/// A world in which a copy of the panel is served, and this device's clock can be put forward.
async fn deployed(test: impl AsyncFnOnce(&World, &DistCopy)) {
    let copy = DistCopy::of(&dist());
    let setup = Setup { dist: Some(copy.folder().to_path_buf()), ..Setup::default() };
    setup
        .run(async |world| {
            world.page.browser.at_start(CLOCK).await;
            world.page.browser.at_start(LOOKS).await;
            world.reload().await;
            world.page.token_field().usable().await;
            test(world, &copy).await;
        })
        .await;
}

/// How often the page has asked for itself since the requests were last forgotten.
fn looks(world: &World) -> usize {
    world.panel.fetched().iter().filter(|fetched| fetched.path == "/").count()
}

/// Waits until it has asked so often, and has had time to say what it found.
async fn looked(world: &World, times: usize) {
    eventually(format!("the page looks {times} times"), async || match looks(world) {
        count if count >= times => Ok(()),
        count => Err(format!("{count} times")),
    })
    .await;
    ticks(world).await;
    assert_eq!(looks(world), times);
}

/// The notice's button.
async fn click_reload(world: &World) {
    world.panel.clear_fetched();
    world.page.button(RELOAD).under(".news:has(button)").click().await;
}

#[tokio::test]
async fn a_new_version_is_told_once_and_loading_it_keeps_the_edits() {
    deployed(async |world, copy| {
        world.open().await;
        world.page.turn("Allow chat", false).await;
        world.panel.clear_fetched();
        listen(world).await;
        copy.deploy(&ALL);
        ticks(world).await;
        assert_eq!(looks(world), 0, "once an hour will do");
        ahead(world, HOUR).await;
        page_shows(world, NEWS, true).await;
        // The token still holds by the tenant's clock; that it is over by this device's is said beside it.
        ahead(world, 2 * HOUR).await;
        looked(world, 2).await;
        let news: Vec<String> = said(world).await.into_iter().filter(|said| said.contains(NEWS)).collect();
        assert_eq!(news.len(), 1, "{news:?}");
        assert!(news[0].starts_with("polite: "), "{news:?}");
        assert_eq!(world.page.positions().await, [false, false, false], "the edit stands");
        click_reload(world).await;
        // No question of the browser's is in the way, and the new files are there.
        world.page.token_field().usable().await;
        let names = copy.hashed();
        let fetched = world.panel.fetched();
        let wasm = fetched.iter().find(|fetched| fetched.path.contains("_bg-")).expect("the wasm is fetched");
        assert!(names.contains(&wasm.path.trim_start_matches('/').to_owned()), "{wasm:?}");
        page_shows(world, NEWS, false).await;
        assert_eq!(world.open().await, [false, false, false], "the edit is back in the form");
        world.page.button("Review changes").usable().await;
        assert!(world.changes().is_empty(), "nothing is sent without the person");
        world.page.save().await;
        world.page.says(&["Saved"]).await;
    })
    .await;
}

#[tokio::test]
async fn what_is_no_new_version_of_the_panel_says_nothing() {
    deployed(async |world, copy| {
        world.watch.expect_error("404");
        world.panel.clear_fetched();
        let index = copy.folder().join("index.html");
        let own = fs::read_to_string(&index).unwrap();
        let policy = own.split("<meta").find(|meta| meta.contains("Content-Security-Policy")).unwrap();
        // The same one, the sign-in page of a proxy, and nothing at all.
        let sign_in = format!("<!doctype html><meta{policy}<title>Sign in</title><form></form>");
        let pages = [Some(own.clone()), Some(sign_in), None];
        for (hours, page) in (1..).zip(pages) {
            match page {
                Some(page) => fs::write(&index, page).unwrap(),
                None => fs::remove_file(&index).unwrap(),
            }
            ahead(world, hours * HOUR).await;
            looked(world, usize::try_from(hours).unwrap()).await;
            page_shows(world, NEWS, false).await;
        }
        // None of this keeps it from seeing the next one.
        fs::write(&index, own).unwrap();
        copy.deploy(&ALL);
        ahead(world, 4 * HOUR).await;
        page_shows(world, NEWS, true).await;
    })
    .await;
}

#[tokio::test]
async fn a_version_whose_files_are_not_there_yet_waits_and_one_that_went_back_is_taken_back() {
    deployed(async |world, copy| {
        world.watch.expect_error("404");
        let index = copy.folder().join("index.html");
        let before = fs::read_to_string(&index).unwrap();
        let other = DistCopy::of(copy.folder());
        other.deploy(&ALL);
        world.panel.clear_fetched();
        fs::copy(other.folder().join("index.html"), &index).unwrap();
        ahead(world, HOUR).await;
        looked(world, 1).await;
        page_shows(world, NEWS, false).await;
        for name in other.hashed() {
            fs::copy(other.folder().join(&name), copy.folder().join(&name)).unwrap();
        }
        ahead(world, 2 * HOUR).await;
        page_shows(world, NEWS, true).await;
        fs::write(&index, before).unwrap();
        ahead(world, 3 * HOUR).await;
        page_shows(world, NEWS, false).await;
    })
    .await;
}

#[tokio::test]
async fn who_comes_back_to_the_tab_is_told_and_nobody_is_asked_in_vain() {
    deployed(async |world, copy| {
        world.panel.clear_fetched();
        copy.deploy(&ALL);
        let see = async |hidden: bool| {
            let script = format!("window.__hidden = {hidden}; document.dispatchEvent(new Event('visibilitychange'));");
            world.page.browser.script(&script).await;
        };
        see(true).await;
        ahead(world, 2 * HOUR).await;
        ticks(world).await;
        assert_eq!(looks(world), 0, "out of view, it rests");
        see(false).await;
        page_shows(world, NEWS, true).await;
        // From tab to tab and back is no reason to ask again at once; a minute later is.
        see(true).await;
        see(false).await;
        ticks(world).await;
        assert_eq!(looks(world), 1);
        ahead(world, 2 * HOUR + 61).await;
        ticks(world).await;
        see(false).await;
        looked(world, 2).await;
    })
    .await;
}

#[tokio::test]
async fn a_language_that_is_gone_leaves_the_page_as_it_is_and_offers_the_new_version() {
    for in_place in [false, true] {
        deployed(async |world, copy| {
            world.watch.expect_error("integrity");
            world.watch.expect_error("404");
            world.open().await;
            world.page.turn("Allow chat", false).await;
            let french = copy.hashed().into_iter().find(|name| name.starts_with("fr-")).unwrap();
            copy.deploy(&ALL);
            if in_place {
                // As hosts of single-page applications do for whatever is missing.
                fs::copy(copy.folder().join("index.html"), copy.folder().join(french)).unwrap();
            }
            open_menu(world, "en").await;
            choose(world, "Language", "fr").await;
            page_shows(world, "That language could not be loaded: a new version", true).await;
            assert_eq!(spoken(world).await.0, "en");
            assert_eq!(world.page.positions().await, [false, false, false], "the edit stands");
            world.page.button(RELOAD).under("#preferences").click().await;
            world.page.token_field().usable().await;
            open_menu(world, "en").await;
            choose(world, "Language", "fr").await;
            world.page.heading(&word("fr", "heading")).shown().await;
        })
        .await;
    }
}

#[tokio::test]
async fn where_the_browser_keeps_nothing_loading_anew_is_refused_until_nothing_is_lost() {
    deployed(async |world, copy| {
        world.page.browser.at_start(BLOCKED).await;
        world.reload().await;
        world.open().await;
        world.page.turn("Allow chat", false).await;
        copy.deploy(&ALL);
        ahead(world, HOUR).await;
        page_shows(world, NEWS, true).await;
        click_reload(world).await;
        page_shows(world, "would lose your unsaved changes", true).await;
        assert_eq!(world.page.form().await, [false, false, false], "the edit stands");
        world.page.button("Discard changes").click().await;
        world.page.says(&["discarded"]).await;
        click_reload(world).await;
        world.page.token_field().usable().await;
        page_shows(world, "would lose", false).await;
    })
    .await;
}

#[tokio::test]
async fn the_notice_waits_for_a_dialog_to_close_has_room_and_is_on_no_paper() {
    deployed(async |world, copy| {
        world.page.browser.set_width(320).await;
        world.open().await;
        world.page.turn("Allow chat", false).await;
        world.page.review().await;
        copy.deploy(&ALL);
        ahead(world, HOUR).await;
        ticks(world).await;
        page_shows(world, NEWS, false).await;
        world.page.escape().await;
        page_shows(world, NEWS, true).await;
        let wide = "return document.documentElement.scrollWidth > innerWidth;";
        assert_eq!(world.page.browser.script(wide).await, json!(false));
        media::on_paper(&world.page.browser, "light").await;
        page_shows(world, NEWS, false).await;
        media::as_usual(&world.page.browser).await;
    })
    .await;
}
