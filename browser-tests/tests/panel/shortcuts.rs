//! Keyboard shortcuts: each does what its control does, none where it could be in the way, and "?" lists them.

use browser_tests::downloads::Downloads;
use browser_tests::find::Control;
use browser_tests::page::SWITCHES;
use browser_tests::world::{World, each, run};
use sandbox::tenant::TokenSpec;
use serde_json::json;
use thirtyfour::Key;

use crate::steps::{CARD, save_turned, saved_once};

/// What has a shortcut, by the name of its control.
const LISTED: [&str; 8] = [
    "Review changes",
    "Discard changes",
    "Reload settings",
    "Undo this save",
    "History",
    "Export",
    "Copy link",
    "Who changed this?",
];

/// The list as shown: each row's keys with what they do.
async fn listed(world: &World) -> Vec<(Vec<String>, String)> {
    let script = "return [...document.querySelectorAll('dialog[open] dl > div')].map((row) => \
        [[...row.querySelectorAll('kbd')].map((key) => key.innerText), row.querySelector('dd').innerText]);";
    serde_json::from_value(world.page.browser.script(script).await).expect("rows of keys")
}

/// Opens the list, reads from it the keys of a control, and closes it.
async fn keys_of(world: &World, control: &str) -> String {
    world.page.button("Keyboard shortcuts").click().await;
    world.page.dialog("Keyboard shortcuts").shown().await;
    let rows = listed(world).await;
    let row = rows.iter().find(|(_, does)| does == control);
    let (keys, _) = row.unwrap_or_else(|| panic!("{control} is not listed: {rows:?}"));
    let keys = keys.concat().to_lowercase();
    world.page.button("Close").click().await;
    world.page.dialog("Keyboard shortcuts").gone().await;
    keys
}

/// Puts the focus on no control.
async fn nowhere(world: &World) {
    world.page.browser.script("document.activeElement.blur();").await;
}

pub async fn press(world: &World, control: &str) {
    let keys = keys_of(world, control).await;
    nowhere(world).await;
    world.page.browser.press(keys).await;
}

#[tokio::test]
async fn question_mark_lists_them_each_of_plain_letters_and_gives_the_focus_back() {
    run(async |world| {
        world.open().await;
        world.page.button("Reload settings").element().await.focus().await.unwrap();
        world.page.browser.press("?").await;
        world.page.dialog("Keyboard shortcuts").shown().await;
        let rows = listed(world).await;
        for name in LISTED {
            assert_eq!(rows.iter().filter(|(_, does)| does == name).count(), 1, "{name}: {rows:?}");
        }
        let mut keys: Vec<&Vec<String>> = rows.iter().map(|(keys, _)| keys).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), rows.len(), "no two share a key: {rows:?}");
        // Orca lists things of a kind with Alt, Shift and a letter; browsers take Alt, Ctrl and the function keys.
        for (keys, does) in &rows {
            for key in keys.iter().filter(|key| *key != "Esc") {
                assert_eq!(key.chars().count(), 1, "{does} takes {key}");
            }
        }
        world.page.escape().await;
        world.page.dialog("Keyboard shortcuts").gone().await;
        world.page.button("Reload settings").focused().await;
    })
    .await;
}

#[tokio::test]
async fn review_discard_and_reload_do_what_their_buttons_do() {
    run(async |world| {
        world.open().await;
        press(world, "Review changes").await;
        press(world, "Discard changes").await;
        assert!(!world.page.dialog("Review changes").is_there().await, "nothing to review, as the button says");
        assert!(!world.page.status().text().await.contains("discarded"), "nothing to discard");
        world.page.turn("Allow chat", false).await;
        press(world, "Review changes").await;
        world.page.dialog("Review changes").shown().await;
        world.page.escape().await;
        press(world, "Discard changes").await;
        world.page.says(&["discarded"]).await;
        assert_eq!(world.page.form().await, [false, false, true]);
        let read = world.requests("GET").len();
        press(world, "Reload settings").await;
        world.page.says(&["Read again", "nothing has changed"]).await;
        assert_eq!(world.requests("GET").len(), read + 1);
        assert!(world.changes().is_empty());
    })
    .await;
}

#[tokio::test]
async fn undo_does_what_its_button_does_and_nothing_without_it() {
    run(async |world| {
        world.watch.expect_error("403");
        world.open().await;
        let keys = keys_of(world, "Undo this save").await;
        nowhere(world).await;
        world.page.browser.press(keys.as_str()).await;
        world.page.turn("Enable Remote Help", true).await;
        world.fault(json!({"fault": "missing_role", "method": "PATCH"}));
        world.page.save().await;
        world.page.alerts(&["Not saved"]).await;
        world.page.button("Discard changes").click().await;
        world.page.says(&["discarded"]).await;
        let read = world.requests("GET").len();
        assert!(!world.page.button("Undo this save").is_there().await, "that save was none");
        nowhere(world).await;
        world.page.browser.press(keys.as_str()).await;
        // The next thing works, and the undo has asked nothing on the way.
        save_turned(world, "Enable Remote Help", true).await;
        assert_eq!(world.requests("GET").len(), read + 2, "check and reading back, and none for an undo");
        world.page.button("Undo this save").under(CARD).usable().await;
        nowhere(world).await;
        world.page.browser.press(keys.as_str()).await;
        let review = world.page.dialog("Review changes");
        review.shown().await;
        assert!(review.text().await.contains("undoes"));
    })
    .await;
}

#[tokio::test]
async fn history_and_who_changed_this_open_with_the_focus_on_them() {
    run(async |world| {
        // Opened, it asks; this token may not.
        world.watch.expect_error("403");
        saved_once(world).await;
        press(world, "History").await;
        world.page.disclosure("History").focused().await;
        world.page.button("Clear history").shown().await;
        // It opens; it does not close what is open.
        press(world, "History").await;
        world.page.disclosure("History").focused().await;
        world.page.button("Clear history").shown().await;
        press(world, "Who changed this?").await;
        world.page.disclosure("Who changed this?").focused().await;
    })
    .await;
}

#[tokio::test]
async fn export_and_copy_link_do_what_their_buttons_do() {
    run(async |world| {
        let downloads = Downloads::of(&world.page.browser);
        world.page.token_field().usable().await;
        press(world, "Export").await;
        world.open().await;
        assert_eq!(world.page.status().text().await.matches("downloads").count(), 0, "nothing was there to export");
        press(world, "Copy link").await;
        world.page.says(&["Copied"]).await;
        assert!(world.page.browser.clipboard().await.contains("#baseline="));
        press(world, "Export").await;
        world.page.says(&["downloads"]).await;
        let (_, text) = downloads.taken("remote-help-baseline", ".json").await;
        assert!(text.contains("\"schema\""), "{text}");
    })
    .await;
}

/// Where a text is being written, every key is a part of it.
#[tokio::test]
async fn none_works_while_typing() {
    run(async |world| {
        let (export, reload) = (keys_of(world, "Export").await, keys_of(world, "Reload settings").await);
        let keys = format!("{export}{reload}?");
        world.page.token_field().click().await;
        world.page.browser.press(keys.as_str()).await;
        let written = world.page.browser.script("return document.activeElement.value;").await;
        assert_eq!(written, json!(keys), "all of it went into the field");
        assert!(!world.page.dialog("Keyboard shortcuts").is_there().await);
        world.page.fill("Access token", "").await;
        world.open().await;
        world.page.disclosure("Baselines").click().await;
        let read = world.requests("GET").len();
        world.page.field("Baseline text").click().await;
        world.page.browser.press(keys.as_str()).await;
        assert_eq!(world.requests("GET").len(), read, "nothing was read anew");
        assert!(!world.page.dialog("Keyboard shortcuts").is_there().await);
    })
    .await;
}

#[tokio::test]
async fn none_works_in_a_dialog() {
    run(async |world| {
        world.open().await;
        let mut keys = String::new();
        for name in ["Discard changes", "Reload settings", "Copy link"] {
            keys += &keys_of(world, name).await;
        }
        world.page.turn("Allow chat", false).await;
        world.page.review().await;
        let read = world.requests("GET").len();
        world.page.browser.press(keys.as_str()).await;
        world.page.browser.press("?").await;
        world.page.dialog("Review changes").shown().await;
        assert!(!world.page.dialog("Keyboard shortcuts").is_there().await);
        // In the field as text, too, and it is what the receipt has.
        world.page.field("Reason").click().await;
        world.page.browser.press(keys.as_str()).await;
        world.page.button("Save to tenant").click().await;
        world.page.says(&["Saved at"]).await;
        assert_eq!(world.requests("GET").len(), read + 2, "check and reading back");
        assert_eq!(crate::steps::fact(world, CARD, "Reason").await, Some(keys));
    })
    .await;
}

/// Speech control says words, and a cat walks: a letter alone is nothing, nor is a key of the browser's.
#[tokio::test]
async fn letters_alone_and_keys_with_modifiers_do_nothing() {
    run(async |world| {
        world.open().await;
        world.page.turn("Allow chat", false).await;
        let letters = keys_of(world, "Review changes").await.replace('.', "");
        assert!(!letters.is_empty());
        nowhere(world).await;
        let shown = world.page.shown().await;
        for letter in letters.chars().chain("dluhekwg".chars()) {
            world.page.browser.press(letter.to_string()).await;
            for modifier in [Key::Alt, Key::Shift] {
                let held = world.page.browser.driver().action_chain().key_down(modifier.clone()).send_keys(letter);
                held.key_up(modifier).perform().await.unwrap();
            }
        }
        assert_eq!(world.page.shown().await, shown, "nothing happened");
        assert_eq!(world.requests("GET").len(), 1);
    })
    .await;
}

#[tokio::test]
async fn turned_off_is_remembered_and_can_be_turned_on_again() {
    run(async |world| {
        world.open().await;
        let reload = keys_of(world, "Reload settings").await;
        let use_them = Control::named(&world.page.browser, "checkbox", "Use these shortcuts");
        world.page.browser.press("?").await;
        assert!(use_them.shown().await.is_on());
        use_them.click().await;
        world.page.button("Close").click().await;
        for again in [false, true] {
            if again {
                world.reload().await;
                world.open().await;
            }
            let read = world.requests("GET").len();
            nowhere(world).await;
            world.page.browser.press(reload.as_str()).await;
            world.page.browser.press("?").await;
            // What comes later in the queue is done: so would they be.
            world.page.turn(SWITCHES[2], false).await;
            assert_eq!(world.requests("GET").len(), read, "it is off");
            assert!(!world.page.dialog("Keyboard shortcuts").is_there().await, "all of them are");
        }
        world.page.button("Keyboard shortcuts").click().await;
        assert!(!use_them.shown().await.is_on());
        use_them.click().await;
        world.page.button("Close").click().await;
        let read = world.requests("GET").len();
        nowhere(world).await;
        world.page.browser.press(reload.as_str()).await;
        world.page.says(&["Read again"]).await;
        assert_eq!(world.requests("GET").len(), read + 1);
    })
    .await;
}

/// Each shortcut is for a control that can be seen: those of the list are on the page.
#[tokio::test]
async fn each_has_a_control_that_can_be_seen() {
    run(async |world| {
        saved_once(world).await;
        world.page.turn("Allow chat", false).await;
        world.page.disclosure("Baselines").click().await;
        each(
            LISTED,
            |name| (*name).to_owned(),
            async |name| {
                let button = world.page.button(name).is_there().await;
                assert!(button || world.page.disclosure(name).is_there().await, "there is no {name}");
            },
        )
        .await;
        world.page.button("Sign out").click().await;
        world.sign_in(&TokenSpec::read()).await;
        world.page.says(&["Settings read"]).await;
        world.page.button("Keyboard shortcuts").usable().await;
    })
    .await;
}
