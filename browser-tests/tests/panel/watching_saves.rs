//! What is seen in passing during a review, of a clash, and of one's own save.

use browser_tests::wait::eventually;
use serde_json::{Value, json};

use crate::watching::{PAUSE, SEEN, ahead, marks, ticks, watched};

#[tokio::test]
async fn an_outside_change_during_a_review_stands_in_it_and_is_settled_before_anything_is_sent() {
    watched(Value::Null, async |world| {
        world.page.turn("Enable Remote Help", true).await;
        world.page.review().await;
        world.colleague(json!({"blockChat": true}));
        ahead(world, PAUSE).await;
        eventually("the review says so", async || {
            let review = world.page.dialog("Review changes").text().await;
            if review.contains("Somebody has changed") { Ok(()) } else { Err(review) }
        })
        .await;
        let review = world.page.dialog("Review changes");
        assert!(!review.text().await.contains("blockChat"), "theirs is no part of what is reviewed");
        world.page.button("Save to tenant").click().await;
        world.page.dialog("Settings changed").shown().await;
        assert!(world.changes().is_empty());
        world.page.button("Keep my changes").click().await;
        world.page.says(&["Saved"]).await;
        assert_eq!(world.tenant.settings()["blockChat"], true, "theirs is kept");
        assert_eq!(world.tenant.settings()["remoteAssistanceState"], "enabled");
        marks(world, &[]).await;
    })
    .await;
}

#[tokio::test]
async fn a_review_that_is_cancelled_after_an_outside_change_goes_back_to_the_edit_and_to_theirs() {
    watched(Value::Null, async |world| {
        world.page.turn("Enable Remote Help", true).await;
        world.page.review().await;
        world.colleague(json!({"blockChat": true}));
        ahead(world, PAUSE).await;
        world.seen("GET", 2).await;
        world.page.escape().await;
        world.page.dialog("Review changes").gone().await;
        assert_eq!(world.page.form().await, [true, false, true]);
        marks(world, &["Changed elsewhere: now off (true)"]).await;
    })
    .await;
}

#[tokio::test]
async fn a_clash_seen_in_passing_is_asked_about_only_when_the_settings_are_read_again() {
    watched(Value::Null, async |world| {
        world.page.turn("Enable Remote Help", true).await;
        world.colleague(json!({"remoteAssistanceState": "notConfigured"}));
        ahead(world, PAUSE).await;
        world.page.says(&[SEEN]).await;
        assert!(!world.page.dialog("Settings changed").is_there().await, "nobody is interrupted");
        marks(world, &["Changed elsewhere: now unknown (\"notConfigured\")"]).await;
        world.page.button("Reload settings").click().await;
        world.page.dialog("Settings changed").shown().await;
        world.page.button("Use theirs").click().await;
        world.page.dialog("Settings changed").gone().await;
        marks(world, &[]).await;
    })
    .await;
}

#[tokio::test]
async fn a_save_of_ones_own_is_nobody_elses_change() {
    watched(Value::Null, async |world| {
        world.page.turn("Allow chat", false).await;
        world.page.save().await;
        world.page.says(&["Saved"]).await;
        let read = world.requests("GET").len();
        ahead(world, 2 * PAUSE).await;
        world.seen("GET", read + 1).await;
        ticks(world).await;
        world.page.says(&["Saved"]).await;
        marks(world, &[]).await;
    })
    .await;
}
