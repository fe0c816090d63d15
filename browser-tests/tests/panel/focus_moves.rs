//! Where the focus goes when something appears, and when it goes away again: into it, and back to where it was.

use browser_tests::find::Control;
use browser_tests::media;
use browser_tests::page::SWITCHES;
use browser_tests::world::{World, each, run};
use sandbox::tenant::TokenSpec;
use serde_json::json;
use thirtyfour::Key;

use crate::baselines::unfold;
use crate::history::{open_history, plant, shows};
use crate::steps::{CARD, saved_once};

/// Presses a control by the keyboard.
async fn press(world: &World, control: &Control<'_>) {
    control.usable().await;
    control.element().await.focus().await.unwrap();
    world.page.browser.press(Key::Enter).await;
}

#[tokio::test]
async fn a_review_takes_it_and_gives_it_back() {
    run(async |world| {
        world.open().await;
        world.page.turn("Allow chat", false).await;
        let open = world.page.button("Review changes");
        for by_button in [false, true] {
            press(world, &open).await;
            world.page.dialog("Review changes").focused().await;
            if by_button {
                press(world, &world.page.button("Cancel")).await;
            } else {
                world.page.escape().await;
            }
            open.focused().await;
            assert_eq!(world.page.form().await, [false, false, false], "the edit is kept");
        }
        assert_eq!(world.requests("GET").len(), 1, "nothing was asked");
        assert!(world.changes().is_empty(), "or sent");
        // Once saved, there is nothing to review: it goes to the news.
        press(world, &open).await;
        press(world, &world.page.button("Save to tenant")).await;
        world.page.says(&["Saved at"]).await;
        world.page.heading("Remote Help settings").focused().await;
    })
    .await;
}

#[tokio::test]
async fn a_conflict_takes_it_and_gives_it_back() {
    run(async |world| {
        world.open().await;
        world.page.turn("Allow chat", false).await;
        world.colleague(json!({"allowSessionsToUnenrolledDevices": true}));
        press(world, &world.page.button("Review changes")).await;
        press(world, &world.page.button("Save to tenant")).await;
        world.page.dialog("Settings changed").focused().await;
        world.page.escape().await;
        world.page.button("Review changes").focused().await;
        press(world, &world.page.button("Reload settings")).await;
        world.page.says(&["Read again"]).await;
        world.page.button("Reload settings").focused().await;
    })
    .await;
}

#[tokio::test]
async fn an_undo_takes_it_and_gives_it_back() {
    run(async |world| {
        saved_once(world).await;
        let undo = world.page.button("Undo this save").under(CARD);
        press(world, &undo).await;
        world.page.dialog("Review changes").focused().await;
        world.page.escape().await;
        world.page.dialog("Review changes").gone().await;
        undo.focused().await;
        press(world, &world.page.button("Discard changes")).await;
        world.page.says(&["discarded"]).await;
        world.colleague(json!({"allowSessionsToUnenrolledDevices": true}));
        for _ in 0..3 {
            press(world, &undo).await;
            world.page.dialog("Settings changed").focused().await;
            world.page.escape().await;
            world.page.dialog("Settings changed").gone().await;
            undo.focused().await;
            let said = world.page.says(&["Nothing was saved"]).await;
            assert!(!said.contains("still in the form"), "there are no changes: {said}");
            assert_eq!(world.page.form().await, [true, true, true], "the form shows what is there");
            world.page.button("Review changes").inert().await;
        }
    })
    .await;
}

#[tokio::test]
async fn shortcuts_and_preferences_take_it_and_give_it_back() {
    run(async |world| {
        world.open().await;
        let list = world.page.button("Keyboard shortcuts");
        press(world, &list).await;
        world.page.dialog("Keyboard shortcuts").focused().await;
        world.page.escape().await;
        list.focused().await;
        // A menu that opens beside its button: the next Tab goes into it.
        let menu = world.page.button("Preferences");
        press(world, &menu).await;
        let theme = Control::named(&world.page.browser, "combobox", "Theme");
        theme.shown().await;
        menu.focused().await;
        world.page.browser.press(Key::Tab).await;
        theme.focused().await;
        world.page.escape().await;
        theme.gone().await;
        menu.focused().await;
    })
    .await;
}

/// That the focus is on something that is there, and can be seen.
async fn is_kept(world: &World, after: &str) {
    let on = "await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))); \
        const on = document.activeElement; \
        return on && on !== document.body && on.checkVisibility() && !on.disabled ? '' : on?.outerHTML.slice(0, 80);";
    assert_eq!(world.page.browser.script(on).await, json!(""), "the focus is lost after {after}");
}

#[tokio::test]
async fn a_button_that_goes_away_or_inert_does_not_take_it_along() {
    run(async |world| {
        world.open().await;
        world.page.turn(SWITCHES[0], true).await;
        press(world, &world.page.button("Discard changes")).await;
        world.page.says(&["discarded"]).await;
        is_kept(world, "Discard changes").await;
        world.fault(json!({"fault": "slow", "ms": 1000, "method": "GET"}));
        press(world, &world.page.button("Reload settings")).await;
        world.page.says(&["Reading the settings again"]).await;
        is_kept(world, "Reload settings, while it reads").await;
        world.page.says(&["Read again"]).await;
        is_kept(world, "Reload settings").await;
        plant(world, 2).await;
        open_history(world).await;
        shows(world, 2).await;
        press(world, &world.page.button("Clear history")).await;
        world.page.says(&["removed"]).await;
        is_kept(world, "Clear history").await;
        press(world, &world.page.button("Bring back")).await;
        shows(world, 2).await;
        is_kept(world, "Bring back").await;
        unfold(world).await;
        press(world, &world.page.button("Copy link")).await;
        world.page.says(&["Copied"]).await;
        world.page.button("Copy link").focused().await;
        press(world, &world.page.button("Sign out")).await;
        world.page.says(&["Signed out"]).await;
        is_kept(world, "Sign out").await;
    })
    .await;
}

/// Who points sees what they point at: the page does not move away under it.
#[tokio::test]
async fn under_a_pointer_the_page_stays_where_it_is() {
    run(async |world| {
        world.open().await;
        world.page.browser.script("scrollTo(0, document.body.scrollHeight);").await;
        let reload = world.page.button("Reload settings");
        reload.element().await.scroll_into_view().await.unwrap();
        let place = "return scrollY;";
        let before = world.page.browser.script(place).await;
        reload.click().await;
        world.page.says(&["Read again"]).await;
        reload.focused().await;
        assert_eq!(world.page.browser.script(place).await, before);
    })
    .await;
}

#[tokio::test]
async fn an_alerts_buttons_do_not_take_it_along() {
    run(async |world| {
        world.watch.expect_error("the server responded with a status of 4");
        world.fault(json!({"fault": "missing_role"}));
        world.page.token_field().click().await;
        world.page.browser.paste(&world.token(&TokenSpec::write())).await;
        world.page.browser.press(Key::Enter).await;
        world.page.alerts(&["role"]).await;
        is_kept(world, "Use this token").await;
        press(world, &world.page.button("Try again")).await;
        world.page.form().await;
        assert_eq!(world.page.alert().text().await, "");
        is_kept(world, "Try again").await;
        world.fault(json!({"fault": "throttled", "retry_after": "100", "method": "GET"}));
        press(world, &world.page.button("Reload settings")).await;
        press(world, &world.page.button("Stop trying")).await;
        world.page.button("Stop trying").gone().await;
        is_kept(world, "Stop trying").await;
        world.fault(json!({"fault": "token_expired", "method": "GET"}));
        press(world, &world.page.button("Reload settings")).await;
        world.page.alerts(&["expired"]).await;
        press(world, &world.page.button("Use a fresh token")).await;
        world.page.token_field().focused().await;
    })
    .await;
}

/// What can't be used is told where it is: the focus stays in the field, to be filled in anew.
#[tokio::test]
async fn a_refused_text_leaves_it_in_its_field() {
    run(async |world| {
        let rows = ["this is not a token", "0b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d"];
        each(
            rows,
            |text| (*text).to_owned(),
            async |text| {
                world.page.token_field().click().await;
                world.page.browser.paste(text).await;
                world.page.browser.press(Key::Enter).await;
                world.page.alerts(&[""]).await;
                world.page.token_field().focused().await;
            },
        )
        .await;
    })
    .await;
}

/// The browser looks for a dialog's first control as it opens, and that may be far below.
#[tokio::test]
async fn a_dialog_with_little_room_opens_at_its_top() {
    run(async |world| {
        media::room(&world.page.browser, 340, 600, 1).await;
        world.open().await;
        world.page.turn("Enable Remote Help", true).await;
        world.page.turn("Allow chat", false).await;
        world.page.review().await;
        world.page.dialog("Review changes").focused().await;
        let scrolled = "const dialog = document.querySelector('dialog'); \
            return [dialog.scrollTop, dialog.scrollHeight > dialog.clientHeight];";
        assert_eq!(world.page.browser.script(scrolled).await, json!([0, true]));
    })
    .await;
}
