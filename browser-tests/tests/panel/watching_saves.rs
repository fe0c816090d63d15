//! What is seen in passing during a review, of a clash, and of one's own save.

use browser_tests::wait::eventually;
use serde_json::{Value, json};

use crate::watching::{PAUSE, ahead, marks, watched};

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
