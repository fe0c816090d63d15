//! Review, save, read back: how it goes when nothing is lost, and what stays of it.

use browser_tests::world::{each, run};
use serde_json::{Value, json};

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

/// How readings are judged is held in `core/src/save/tests/doubt.rs`; here is what the page says of it.
#[tokio::test]
async fn what_the_tenant_has_afterwards_is_told_and_not_called_saved() {
    run(async |world| {
        hurry(world).await;
        let theirs = json!({"blockChat": true});
        let rows: [(Value, &[&str]); 3] = [
            (
                json!({"fault": "alter_change", "settings": {"allowSessionsToUnenrolledDevices": true}}),
                &["remoteAssistanceState: \"enabled\"", "allowSessionsToUnenrolledDevices: true"],
            ),
            (json!({"fault": "ignore_change"}), &["remoteAssistanceState: \"disabled\""]),
            (
                json!({"fault": "colleague_edit", "settings": theirs, "when": "after", "method": "PATCH"}),
                &["blockChat: true"],
            ),
        ];
        each(
            rows,
            |(fault, _)| fault.to_string(),
            async |(fault, parts)| {
                world.tenant.clear_faults();
                world.colleague(json!({"remoteAssistanceState": "disabled", "allowSessionsToUnenrolledDevices": false,
                    "blockChat": false}));
                world.reload().await;
                world.tenant.clear_log();
                world.open().await;
                world.page.turn("Enable Remote Help", true).await;
                world.fault(fault.clone());
                world.page.save().await;
                world.page.alerts(parts).await;
                assert!(!world.page.status().text().await.to_lowercase().contains("saved at"));
                assert_eq!(world.changes().len(), 1);
                // The form keeps what was wanted, over what is there.
                assert_eq!(world.page.form().await, [true, false, true]);
            },
        )
        .await;
    })
    .await;
}
