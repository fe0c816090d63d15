//! Another language chosen in the page: nothing is lost by it, and it is remembered.

use browser_tests::copy::DistCopy;
use browser_tests::find::Control;
use browser_tests::world::{Setup, World, dist, run};
use serde_json::{Value, json};
use thirtyfour::components::SelectElement;

use crate::languages::{catalogues, fetched, spoken, word};
use crate::steps::page_shows;

/// A list of choices by its label.
pub fn list<'a>(world: &'a World, name: &str) -> Control<'a> {
    Control::named(&world.page.browser, "combobox", name)
}

/// Opens "Preferences", in a language.
pub async fn open_menu(world: &World, tag: &str) {
    world.page.button(&word(tag, "preferences")).click().await;
    list(world, &word(tag, "language")).usable().await;
}

/// Chooses from a list by a value.
pub async fn choose(world: &World, name: &str, value: &str) {
    let list = list(world, name).element().await;
    // Who chooses is on the list; not every driver goes there.
    list.focus().await.unwrap();
    SelectElement::new(&list).await.unwrap().select_by_value(value).await.unwrap();
}

/// What a field or list holds.
pub async fn value(control: &Control<'_>) -> String {
    control.element().await.value().await.unwrap().unwrap_or_default()
}

/// Goes from one language to another.
async fn change(world: &World, from: &str, to: &str) {
    choose(world, &word(from, "language"), to).await;
    world.page.heading(&word(to, "heading")).shown().await;
}

#[tokio::test]
async fn the_list_names_each_language_in_that_language() {
    run(async |world| {
        open_menu(world, "en").await;
        let listed = world
            .page
            .browser
            .script("return [...document.querySelectorAll('#language option')].map((one) => [one.lang, one.text]);")
            .await;
        let read = "return [...document.querySelectorAll('#language option')].every((one) => \
            one.lang === one.value && !one.translate);";
        let is_own = world.page.browser.script(read).await;
        assert_eq!(is_own, Value::Bool(true), "spoken in its own language, and to be found by who reads it alone");
        let own = |tag: &str| word(tag, "language-name");
        let expected: Vec<[String; 2]> =
            catalogues().iter().map(|one| [one.language.tag.to_owned(), own(one.language.tag)]).collect();
        assert_eq!(listed, json!(expected));
        assert_eq!(own("ja"), "日本語");
    })
    .await;
}

#[tokio::test]
async fn another_language_keeps_edits_session_and_what_was_typed_and_opened() {
    run(async |world| {
        world.open().await;
        world.page.turn("Enable Remote Help", true).await;
        world.page.disclosure("Baselines").click().await;
        world.page.field("Baseline text").click().await;
        world.page.browser.press("half a basel").await;
        open_menu(world, "en").await;
        change(world, "en", "de").await;
        // The menu is still there, with the focus where it was.
        let language = list(world, &word("de", "language")).focused().await;
        assert_eq!(language.name, word("de", "language"));
        change(world, "de", "he").await;
        assert_eq!(spoken(world).await, ("he".to_owned(), "rtl".to_owned()));
        change(world, "he", "de").await;
        world.page.escape().await;
        assert_eq!(value(&world.page.field(&word("de", "baseline-text"))).await, "half a basel");
        assert!(world.page.switch(&word("de", "enable-remote-help")).shown().await.is_on(), "the edit is kept");
        assert!(world.changes().is_empty(), "nothing is sent by it");
        world.page.button(&word("de", "review-changes")).click().await;
        world.page.dialog(&word("de", "review-changes")).shown().await;
        world.page.button(&word("de", "save-to-tenant")).click().await;
        world.page.says(&["Gespeichert"]).await;
        assert_eq!(world.changes().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn the_choice_is_remembered_and_fetched_once() {
    run(async |world| {
        world.panel.clear_fetched();
        world.reload().await;
        open_menu(world, "en").await;
        change(world, "en", "pl").await;
        change(world, "pl", "en").await;
        change(world, "en", "pl").await;
        assert_eq!(fetched(world), ["en", "rest-en", "pl", "rest-pl"]);
        world.panel.clear_fetched();
        world.reload().await;
        world.page.heading(&word("pl", "heading")).shown().await;
        world.page.button(&word("pl", "preferences")).usable().await;
        assert_eq!(fetched(world), ["pl", "rest-pl"]);
        let kept = world.page.browser.script("return localStorage.getItem('remote-help-panel.preferences');").await;
        assert_eq!(kept, Value::from("language=pl"));
        open_menu(world, "pl").await;
        assert_eq!(value(&list(world, &word("pl", "language"))).await, "pl");
    })
    .await;
}

#[tokio::test]
async fn a_language_that_can_not_be_loaded_leaves_the_page_as_it_is() {
    let copy = DistCopy::of(&dist());
    // One of its two files is bad.
    for file in ["fr-", "rest-it-"] {
        copy.spoil(file, ".txt", |text| [&text[..], b"x"].concat());
    }
    Setup { dist: Some(copy.folder().to_path_buf()), ..Setup::default() }
        .run(async |world| {
            world.watch.expect_error("integrity");
            world.open().await;
            open_menu(world, "en").await;
            for tag in ["fr", "it"] {
                choose(world, "Language", tag).await;
                page_shows(world, &word("en", "language-failed"), true).await;
                assert_eq!(spoken(world).await.0, "en");
                // What is chosen in the list is what the page speaks.
                assert_eq!(value(&list(world, "Language")).await, "en");
                change(world, "en", "es").await;
                change(world, "es", "en").await;
            }
        })
        .await;
}
