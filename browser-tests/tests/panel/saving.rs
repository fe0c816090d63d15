//! Review, save, read back: how it goes when nothing is lost, and what stays of it.

use browser_tests::page::SWITCHES;
use browser_tests::world::run;
use sandbox::tenant::TENANT_ID;
use serde_json::json;

use crate::steps::hurry;

#[tokio::test]
async fn the_review_has_one_row_a_change_with_both_values() {
    run(async |world| {
        world.open().await;
        world.page.turn("Enable Remote Help", true).await;
        world.page.turn("Allow chat", false).await;
        world.page.review().await;
        let dialog = world.page.dialog("Review changes");
        let rows = dialog.texts("row").await;
        let of = |name: &str| rows.iter().filter(|row| row.contains(name)).cloned().collect::<Vec<_>>();
        let first = of("Enable Remote Help");
        assert_eq!(first.len(), 1, "{rows:?}");
        for part in ["remoteAssistanceState", "\"disabled\"", "\"enabled\"", "off", "on"] {
            assert!(first[0].contains(part), "{part} is not in {first:?}");
        }
        let third = of("Allow chat");
        assert_eq!(third.len(), 1, "{rows:?}");
        for part in ["blockChat", "false", "true", "on", "off"] {
            assert!(third[0].contains(part), "{part} is not in {third:?}");
        }
        assert!(of("unenrolled").is_empty(), "what did not change has no row: {rows:?}");
        world.page.field("Reason").usable().await;
        assert!(world.changes().is_empty());
    })
    .await;
}

#[tokio::test]
async fn cancel_and_escape_keep_the_edits_and_give_the_focus_back() {
    run(async |world| {
        world.open().await;
        world.page.turn("Allow chat", false).await;
        world.page.review().await;
        world.page.button("Cancel").click().await;
        world.page.dialog("Review changes").gone().await;
        world.page.button("Review changes").focused().await;
        assert_eq!(world.page.form().await, [false, false, false]);
        world.page.review().await;
        world.page.escape().await;
        world.page.dialog("Review changes").gone().await;
        world.page.button("Review changes").focused().await;
        assert_eq!(world.page.form().await, [false, false, false]);
        assert_eq!(world.requests("GET").len(), 1, "nothing was asked or sent");
        assert!(world.changes().is_empty());
    })
    .await;
}

#[tokio::test]
async fn saved_is_said_only_after_reading_back() {
    run(async |world| {
        world.open().await;
        world.page.turn("Allow chat", false).await;
        // The check passes; the reading back is slow.
        world.fault(json!({"fault": "slow", "ms": 5000, "method": "GET", "after": 1}));
        world.page.save().await;
        world.seen("GET", 3).await;
        assert_eq!(world.requests("PATCH")[0].status, Some(200));
        let status = world.page.status().text().await;
        assert!(world.requests("GET")[2].status.is_none(), "still reading back");
        assert!(!status.is_empty() && !status.to_lowercase().contains("saved"), "{status:?}");
        let status = world.page.says(&["Saved at", "reading back"]).await;
        assert!(status.chars().any(|letter| letter.is_ascii_digit()), "{status:?} has no time");
        assert_eq!(world.page.alert().text().await, "");
        world.page.button("Review changes").inert().await;
    })
    .await;
}

#[tokio::test]
async fn a_second_save_follows_the_first() {
    run(async |world| {
        world.open().await;
        for name in SWITCHES {
            let on = world.page.switch(name).usable().await.is_on();
            world.page.turn(name, !on).await;
            world.page.save().await;
            world.page.says(&["Saved"]).await;
        }
        assert_eq!(world.changes().len(), 3);
        assert_eq!(world.page.form().await, [true, true, false]);
    })
    .await;
}

#[tokio::test]
async fn the_receipt_has_reason_and_request_ids() {
    run(async |world| {
        world.open().await;
        world.page.turn("Allow chat", false).await;
        world.page.review().await;
        world.page.field("Reason").click().await;
        world.page.browser.press("Ticket 4711: <b>no chat</b>").await;
        world.page.button("Save to tenant").click().await;
        world.page.says(&["Saved"]).await;
        world.page.disclosure("The same change as commands").click().await;
        let shown = world.page.only("main").text().await;
        let sent = &world.requests("PATCH")[0].request_id;
        let read = &world.requests("GET")[2].request_id;
        let who = "alex.admin@contoso.example";
        for part in ["Ticket 4711: <b>no chat</b>", sent, read, who, TENANT_ID, "blockChat"] {
            assert!(shown.contains(part), "{part} is not in {shown}");
        }
        for entry in world.tenant.log() {
            assert!(!entry.body.contains("4711"), "the reason is sent to nobody");
        }
    })
    .await;
}

#[tokio::test]
async fn something_else_in_the_tenant_afterwards_is_told_as_it_is() {
    run(async |world| {
        world.open().await;
        world.page.turn("Enable Remote Help", true).await;
        world.fault(json!({"fault": "alter_change", "settings": {"allowSessionsToUnenrolledDevices": true}}));
        world.page.save().await;
        let alert = world.page.alerts(&["remoteAssistanceState", "enabled"]).await;
        assert!(alert.contains("allowSessionsToUnenrolledDevices: true"), "{alert}");
        assert!(!world.page.status().text().await.to_lowercase().contains("saved at"));
        assert_eq!(world.changes().len(), 1);
        // The form keeps what was wanted, over what is there.
        assert_eq!(world.page.form().await, [true, false, true]);
    })
    .await;
}

#[tokio::test]
async fn a_change_that_the_service_ignores_is_not_called_saved() {
    run(async |world| {
        hurry(world).await;
        world.open().await;
        world.page.turn("Enable Remote Help", true).await;
        world.fault(json!({"fault": "ignore_change"}));
        world.page.save().await;
        let alert = world.page.alerts(&["remoteAssistanceState"]).await;
        assert!(alert.contains("remoteAssistanceState: \"disabled\""), "{alert}");
        assert!(!world.page.status().text().await.to_lowercase().contains("saved at"));
        assert_eq!(world.page.form().await, [true, false, true]);
    })
    .await;
}

#[tokio::test]
async fn a_colleague_right_after_the_change_is_told() {
    run(async |world| {
        world.open().await;
        world.page.turn("Enable Remote Help", true).await;
        let theirs = json!({"blockChat": true});
        world.fault(json!({"fault": "colleague_edit", "settings": theirs, "when": "after", "method": "PATCH"}));
        world.page.save().await;
        let alert = world.page.alerts(&["blockChat"]).await;
        assert!(alert.contains("blockChat: true"), "{alert}");
    })
    .await;
}
