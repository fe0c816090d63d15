//! "Undo this save": after a save, from the history, and where the tenant has moved on since.

use browser_tests::find::Control;
use browser_tests::wait::eventually;
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
    })
    .await;
}

#[tokio::test]
async fn the_undos_receipt_names_the_other_and_can_be_undone_itself() {
    run(async |world| {
        saved_once(world).await;
        let first = fact(world, CARD, "Receipt").await.expect("the receipt has an ID");
        assert_eq!(fact(world, CARD, "Undoes receipt").await, None);
        undo_in(world, CARD).click().await;
        undo_review(world, &[("remoteAssistanceState", "\"enabled\"", "\"disabled\"")]).await;
        confirm(world, "Back").await;
        receipt(world, &["Back"]).await;
        assert_eq!(fact(world, CARD, "Undoes receipt").await.as_deref(), Some(first.as_str()));
        let second = fact(world, CARD, "Receipt").await.unwrap();
        assert_ne!(first, second);
        undo_in(world, CARD).click().await;
        undo_review(world, &[("remoteAssistanceState", "\"disabled\"", "\"enabled\"")]).await;
        confirm(world, "And forth").await;
        receipt(world, &["And forth"]).await;
        assert_eq!(fact(world, CARD, "Undoes receipt").await, Some(second));
        assert_eq!(world.tenant.settings()["remoteAssistanceState"], "enabled");
        // A save of one's own afterwards undoes nothing.
        save_turned(world, "Allow chat", false).await;
        receipt(world, &["blockChat"]).await;
        assert_eq!(fact(world, CARD, "Undoes receipt").await, None);
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
async fn an_older_save_is_undone_without_the_later_one() {
    run(async |world| {
        saved_once(world).await;
        save_turned(world, "Allow chat", false).await;
        world.page.disclosure("History").click().await;
        let older = history_entry(world, 2).await;
        undo_in(world, &older).click().await;
        // The tenant has moved on, by the person's own hand.
        let dialog = world.page.dialog("Settings changed");
        dialog.shown().await;
        let text = dialog.text().await;
        assert!(text.contains("Undoing it now would change this"), "{text}");
        world.page.button("Keep my changes").click().await;
        undo_review(world, &[("remoteAssistanceState", "\"enabled\"", "\"disabled\"")]).await;
        confirm(world, "The first only").await;
        assert_eq!(world.tenant.settings(), settings("disabled", false, true));
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
async fn after_a_colleague_in_the_same_setting_it_is_a_clash() {
    run(async |world| {
        saved_once(world).await;
        world.colleague(json!({"remoteAssistanceState": "paused"}));
        undo_in(world, CARD).click().await;
        let dialog = world.page.dialog("Settings changed");
        dialog.shown().await;
        let rows = dialog.texts("row").await;
        let row = rows.iter().find(|row| row.contains("remoteAssistanceState")).expect("a row of the setting");
        for part in ["\"enabled\"", "\"paused\"", "\"disabled\"", "Clash"] {
            assert!(row.contains(part), "{part} is not in {row}");
        }
        world.page.button("Keep my changes").click().await;
        undo_review(world, &[("remoteAssistanceState", "\"paused\"", "\"disabled\"")]).await;
        confirm(world, "Off, whatever it was").await;
        assert_eq!(world.tenant.settings(), settings("disabled", false, false));
    })
    .await;
}

#[tokio::test]
async fn use_theirs_and_cancel_send_nothing_and_end_the_undo() {
    run(async |world| {
        saved_once(world).await;
        world.colleague(json!({"allowSessionsToUnenrolledDevices": true}));
        undo_in(world, CARD).click().await;
        world.page.dialog("Settings changed").shown().await;
        world.page.escape().await;
        world.page.dialog("Settings changed").gone().await;
        assert_eq!(world.page.form().await, [true, true, true], "the form shows what is there");
        world.page.button("Review changes").inert().await;
        let said = world.page.says(&["Nothing was saved"]).await;
        assert!(!said.contains("still in the form"), "there are no changes: {said}");
        eventually("the focus is somewhere", async || {
            let focus = world.page.browser.script("return document.activeElement !== document.body;").await;
            if focus == json!(true) { Ok(()) } else { Err("it is lost".to_owned()) }
        })
        .await;
        undo_in(world, CARD).click().await;
        world.page.dialog("Settings changed").shown().await;
        world.page.button("Use theirs").click().await;
        world.page.dialog("Settings changed").gone().await;
        assert_eq!(world.page.form().await, [true, true, true], "the form shows what is there");
        world.page.button("Review changes").inert().await;
        assert_eq!(world.changes().len(), 1);
        // The next save is no undo.
        save_turned(world, "Allow chat", false).await;
        receipt(world, &["blockChat"]).await;
        assert_eq!(fact(world, CARD, "Undoes receipt").await, None);
    })
    .await;
}

#[tokio::test]
async fn nothing_left_to_undo_is_said() {
    run(async |world| {
        saved_once(world).await;
        world.colleague(json!({"remoteAssistanceState": "disabled", "blockChat": true}));
        undo_in(world, CARD).click().await;
        world.page.alerts(&["nothing left to undo"]).await;
        assert_eq!(world.page.form().await, [false, false, false], "the form shows what is there");
        assert!(!world.page.dialog("Review changes").is_there().await);
        assert!(!world.page.dialog("Settings changed").is_there().await);
        assert_eq!(world.changes().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn with_unsaved_changes_it_refuses_and_keeps_them() {
    run(async |world| {
        saved_once(world).await;
        world.page.turn("Allow chat", false).await;
        let read = world.requests("GET").len();
        undo_in(world, CARD).click().await;
        world.page.alerts(&["unsaved changes", "discard"]).await;
        assert_eq!(world.page.form().await, [true, false, false]);
        assert_eq!(world.requests("GET").len(), read, "nothing was asked");
        world.page.button("Discard changes").click().await;
        undo_in(world, CARD).click().await;
        undo_review(world, &[("remoteAssistanceState", "\"enabled\"", "\"disabled\"")]).await;
    })
    .await;
}

#[tokio::test]
async fn in_another_tenant_it_refuses() {
    run(async |world| {
        saved_once(world).await;
        world.page.button("Sign out").click().await;
        world.page.says(&["Signed out"]).await;
        world.sign_in(&TokenSpec { tenant_id: OTHER_TENANT.to_owned(), ..TokenSpec::write() }).await;
        world.page.form().await;
        let read = world.requests("GET").len();
        world.page.disclosure("History").click().await;
        let first = history_entry(world, 1).await;
        undo_in(world, &first).click().await;
        world.page.alerts(&["another tenant"]).await;
        assert_eq!(world.requests("GET").len(), read, "nothing was asked");
        assert_eq!(world.changes().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_value_that_is_never_written_is_not_brought_back() {
    run(async |world| {
        world.colleague(json!({"remoteAssistanceState": "paused"}));
        world.open().await;
        save_turned(world, "Allow chat", false).await;
        undo_in(world, CARD).click().await;
        world.page.alerts(&["can’t be undone", "remoteAssistanceState"]).await;
        assert_eq!(world.changes().len(), 1);
        assert!(!world.page.dialog("Review changes").is_there().await);
    })
    .await;
}

#[tokio::test]
async fn who_may_not_save_may_not_undo() {
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
