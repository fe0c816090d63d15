//! "Undo this save": after a save, from the history, and where the tenant has moved on since. What an undo restores, which
//! clashes it meets and what its receipt names is held in `core/src/save/tests/scenes/undo.rs`.

use browser_tests::find::Control;
use browser_tests::world::{World, run};
use sandbox::tenant::TokenSpec;
use serde_json::{Value, json};

use crate::steps::{CARD, fact, history_entry, receipt, save_turned, saved_once};

const OTHER_TENANT: &str = "11111111-2222-4333-8444-555555555555";

fn undo_in<'a>(world: &'a World, part: &str) -> Control<'a> {
    world.page.button("Undo this save").under(part)
}

/// The review of an undo: its rows, each property with the values before and after.
async fn undo_review(world: &World, rows: &[(&str, &str, &str)]) {
    let dialog = world.page.dialog("Review changes");
    dialog.shown().await;
    let text = dialog.text().await;
    assert!(text.contains("undoes an earlier save"), "{text}");
    let shown: Vec<String> = dialog.texts("row").await.into_iter().skip(1).collect();
    assert_eq!(shown.len(), rows.len(), "{shown:?}");
    for ((property, before, after), row) in rows.iter().zip(&shown) {
        let places = [*property, *before, *after].map(|part| row.find(part));
        assert!(places.iter().all(Option::is_some), "{property}: {before} → {after} is not in {row:?}");
        assert!(row.find(before) < row.rfind(after), "{property}: {before} comes first in {row:?}");
    }
}

async fn confirm(world: &World, reason: &str) {
    world.page.field("Reason").click().await;
    world.page.browser.press(reason).await;
    world.page.button("Save to tenant").click().await;
    world.page.says(&["Saved at", "reading back"]).await;
}

fn settings(state: &str, unenrolled: bool, block_chat: bool) -> Value {
    json!({"remoteAssistanceState": state, "allowSessionsToUnenrolledDevices": unenrolled, "blockChat": block_chat})
}

#[tokio::test]
async fn after_a_save_what_was_there_before_comes_back_through_the_review() {
    run(async |world| {
        world.open().await;
        world.page.turn("Enable Remote Help", true).await;
        save_turned(world, "Allow chat", false).await;
        let first = fact(world, CARD, "Receipt").await.expect("the receipt has an ID");
        assert_eq!(fact(world, CARD, "Undoes receipt").await, None);
        undo_in(world, CARD).click().await;
        undo_review(world, &[("remoteAssistanceState", "\"enabled\"", "\"disabled\""), ("blockChat", "true", "false")])
            .await;
        assert_eq!(world.changes().len(), 1, "nothing is sent before the review");
        assert_eq!(world.requests("GET").len(), 4, "the undo read anew what is there");
        confirm(world, "Rolled back").await;
        assert_eq!(world.tenant.settings(), settings("disabled", false, false));
        assert_eq!(world.requests("GET").len(), 6, "checked before and read back after");
        assert_eq!(world.changes().len(), 2);
        assert_eq!(world.page.form().await, [false, false, true]);
        world.page.button("Review changes").inert().await;
        receipt(world, &["Rolled back"]).await;
        assert_eq!(fact(world, CARD, "Undoes receipt").await, Some(first));
    })
    .await;
}

#[tokio::test]
async fn from_the_history_the_last_save_is_undone_on_a_page_loaded_anew() {
    run(async |world| {
        saved_once(world).await;
        world.reload().await;
        world.open().await;
        assert!(!world.page.button("Undo this save").is_there().await, "the card is of this page's saves");
        world.page.disclosure("History").click().await;
        let first = history_entry(world, 1).await;
        undo_in(world, &first).click().await;
        undo_review(world, &[("remoteAssistanceState", "\"enabled\"", "\"disabled\"")]).await;
        confirm(world, "Back").await;
        assert_eq!(world.tenant.settings(), settings("disabled", false, false));
    })
    .await;
}

#[tokio::test]
async fn after_a_colleague_elsewhere_the_dialog_shows_what_an_undo_would_now_change() {
    run(async |world| {
        saved_once(world).await;
        world.colleague(json!({"allowSessionsToUnenrolledDevices": true}));
        undo_in(world, CARD).click().await;
        let dialog = world.page.dialog("Settings changed");
        dialog.shown().await;
        let rows = dialog.texts("row").await;
        let row = |property: &str| rows.iter().find(|row| row.contains(property)).cloned().unwrap_or_default();
        assert!(row("allowSessionsToUnenrolledDevices").contains("Changed by somebody else"), "{rows:?}");
        let own = row("remoteAssistanceState");
        assert!(own.contains("\"enabled\"") && own.contains("\"disabled\""), "{own}");
        let text = dialog.text().await;
        assert!(text.contains("Undoing it now would change this"), "{text}");
        for part in ["remoteAssistanceState: \"disabled\"", "allowSessionsToUnenrolledDevices: true"] {
            assert!(text.contains(part), "{part} is what would be there: {text}");
        }
        assert_eq!(world.changes().len(), 1, "nothing is sent");
        world.page.button("Keep my changes").click().await;
        // What the colleague changed is no part of it.
        undo_review(world, &[("remoteAssistanceState", "\"enabled\"", "\"disabled\"")]).await;
        assert_eq!(world.changes().len(), 1, "nothing is sent before the review");
        confirm(world, "Mine only").await;
        assert_eq!(world.tenant.settings(), settings("disabled", true, false));
        receipt(world, &["Mine only"]).await;
        assert!(fact(world, CARD, "Undoes receipt").await.is_some());
    })
    .await;
}

#[tokio::test]
async fn a_reading_that_fails_is_told_and_the_undo_can_be_tried_again() {
    run(async |world| {
        world.watch.expect_error("403");
        saved_once(world).await;
        world.fault(json!({"fault": "missing_role", "method": "GET"}));
        undo_in(world, CARD).click().await;
        world.page.alerts(&["role"]).await;
        assert!(!world.page.dialog("Review changes").is_there().await);
        assert_eq!(world.page.positions().await, [true, false, true]);
        undo_in(world, CARD).click().await;
        undo_review(world, &[("remoteAssistanceState", "\"enabled\"", "\"disabled\"")]).await;
        assert_eq!(world.page.alert().all().await.len(), 0, "what is behind a dialog is not there");
    })
    .await;
}

#[tokio::test]
async fn it_refuses_in_words_and_sends_nothing() {
    run(async |world| {
        world.colleague(json!({"remoteAssistanceState": "paused"}));
        world.open().await;
        save_turned(world, "Allow chat", false).await;
        undo_in(world, CARD).click().await;
        world.page.alerts(&["can’t be undone", "remoteAssistanceState"]).await;
        // With unsaved changes, which are kept.
        save_turned(world, "Enable Remote Help", true).await;
        world.page.turn("Allow chat", true).await;
        let read = world.requests("GET").len();
        undo_in(world, CARD).click().await;
        world.page.alerts(&["unsaved changes", "discard"]).await;
        assert_eq!(world.page.form().await, [true, false, true]);
        assert_eq!(world.requests("GET").len(), read, "nothing was asked");
        world.page.button("Discard changes").click().await;
        // Where somebody else was faster.
        world.colleague(json!({"remoteAssistanceState": "disabled", "blockChat": false}));
        undo_in(world, CARD).click().await;
        world.page.alerts(&["nothing left to undo"]).await;
        assert_eq!(world.page.form().await, [false, false, true], "the form shows what is there");
        for name in ["Review changes", "Settings changed"] {
            assert!(!world.page.dialog(name).is_there().await, "{name}");
        }
        assert_eq!(world.changes().len(), 2);
    })
    .await;
}

#[tokio::test]
async fn it_is_for_who_may_save_and_refused_in_another_tenant() {
    run(async |world| {
        saved_once(world).await;
        world.page.button("Sign out").click().await;
        world.page.says(&["Signed out"]).await;
        world.page.disclosure("History").click().await;
        let first = history_entry(world, 1).await;
        undo_in(world, &first).inert().await;
        world.sign_in(&TokenSpec::read()).await;
        world.page.says(&["Settings read"]).await;
        undo_in(world, &first).inert().await;
        world.page.button("Sign out").click().await;
        world.page.says(&["Signed out"]).await;
        world.sign_in(&TokenSpec { tenant_id: OTHER_TENANT.to_owned(), ..TokenSpec::write() }).await;
        world.page.form().await;
        let read = world.requests("GET").len();
        undo_in(world, &first).click().await;
        world.page.alerts(&["another tenant"]).await;
        assert_eq!(world.requests("GET").len(), read, "nothing was asked");
        assert_eq!(world.changes().len(), 1);
    })
    .await;
}
