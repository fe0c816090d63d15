//! "Who uses it?" in the review: asked before Remote Help is taken from somebody, and never by itself.

use browser_tests::wait::eventually;
use browser_tests::world::{World, run};
use sandbox::tenant::ReportSpec;
use serde_json::json;

use crate::sessions::{figures, go_to_sessions, open_sessions, rows};
use crate::sessions_many::pages;

/// Waits until the review says all of this.
async fn review_says(world: &World, parts: &[&str]) -> String {
    let dialog = world.page.dialog("Review changes");
    eventually(format!("the review says {parts:?}"), async || {
        let text = dialog.text().await;
        if parts.iter().all(|part| text.contains(part)) { Ok(text) } else { Err(text) }
    })
    .await
}

#[tokio::test]
async fn it_is_there_where_remote_help_is_taken_away_and_reads_only_when_it_is_pressed() {
    run(async |world| {
        world.colleague(json!({"remoteAssistanceState": "enabled", "allowSessionsToUnenrolledDevices": true}));
        assert_eq!(world.open().await, [true, true, true]);
        let ask = world.page.button("Who uses it?");
        for (switches, is_there) in [
            (&["Allow chat"][..], false),
            (&["Allow Remote Help to unenrolled devices"], true),
            (&["Enable Remote Help"], true),
        ] {
            for name in switches {
                world.page.turn(name, false).await;
            }
            world.page.review().await;
            assert_eq!(ask.is_there().await, is_there, "{switches:?} off");
            world.page.button("Cancel").click().await;
            world.page.dialog("Review changes").gone().await;
            for name in switches {
                world.page.turn(name, true).await;
            }
        }
        assert!(pages(world).is_empty(), "a review never reads it by itself");
        // The default report: 90 sessions, 2 of them under way.
        world.page.turn("Enable Remote Help", false).await;
        world.page.review().await;
        world.page.field("Reason").click().await;
        world.page.browser.press("Ticket 4711").await;
        ask.click().await;
        let report = world.tenant.report();
        let helpers: std::collections::BTreeSet<String> = report["Values"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row[4].as_str().unwrap_or_default().to_lowercase())
            .collect();
        let said = review_says(world, &["in the last 30 days", "all sessions"]).await;
        let sentence = format!("90 sessions by {} helpers in the last 30 days, 2 under way now", helpers.len());
        assert!(said.contains(&sentence), "{sentence:?} is to be in {said:?}");
        assert_eq!(pages(world), [(0, 500)]);
        let reason = world.page.field("Reason").element().await.prop("value").await.unwrap();
        assert_eq!(reason.as_deref(), Some("Ticket 4711"), "the reason is still there");
        // What was read is used: by the review again, and by the view.
        world.page.button("Cancel").click().await;
        world.page.review().await;
        assert!(!world.page.dialog("Review changes").text().await.contains("in the last 30 days"));
        ask.click().await;
        review_says(world, &["90 sessions by"]).await;
        world.page.button("Cancel").click().await;
        world.page.dialog("Review changes").gone().await;
        go_to_sessions(world).await;
        rows(world, 90).await;
        assert_eq!(pages(world).len(), 1, "it was read once");
        assert_eq!(figures(world).await["Sessions"], "90");
    })
    .await;
}

#[tokio::test]
async fn what_the_view_has_read_is_used_and_said_in_the_right_number() {
    run(async |world| {
        world.colleague(json!({"remoteAssistanceState": "enabled"}));
        world.tenant.set_report(ReportSpec { under_way: 1, helpers: 1, ..ReportSpec::sessions(1) });
        open_sessions(world, "1 session read").await;
        world.page.link("Settings").click().await;
        world.page.turn("Enable Remote Help", false).await;
        world.page.review().await;
        world.page.button("Who uses it?").click().await;
        review_says(world, &["1 session by 1 helper in the last 30 days, 1 under way now"]).await;
        assert_eq!(pages(world).len(), 1);
        // Nothing is recorded of it.
        world.page.button("Save to tenant").click().await;
        world.page.says(&["Saved"]).await;
        let kept = world.page.browser.script("return JSON.stringify(Object.entries(localStorage));").await;
        assert!(!kept.as_str().unwrap().contains("1 helper"), "{kept}");
    })
    .await;
}

#[tokio::test]
async fn where_it_can_not_be_read_the_review_says_so_and_goes_on() {
    run(async |world| {
        world.watch.expect_error("403");
        world.colleague(json!({"remoteAssistanceState": "enabled"}));
        world.open().await;
        world.page.turn("Enable Remote Help", false).await;
        world.page.review().await;
        world.fault(json!({"fault": "missing_role", "method": "report"}));
        world.page.button("Who uses it?").click().await;
        // What lies behind the dialog is there for nobody: it is said in it.
        review_says(world, &["Remote assistance connectors: View reports"]).await;
        world.page.button("Who uses it?").click().await;
        review_says(world, &["90 sessions by"]).await;
        world.page.button("Save to tenant").click().await;
        world.page.says(&["Saved"]).await;
        assert_eq!(world.changes().len(), 1);
    })
    .await;
}
