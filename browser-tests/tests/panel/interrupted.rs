//! A token that is refused in the middle: no edit is lost, nothing is sent twice, and a fresh token goes on. Each step at
//! which it may be refused is held in `core/src/save/tests/scenes`.

use std::time::Duration;

use browser_tests::wait::eventually_within;
use browser_tests::world::{World, run};
use sandbox::tenant::TokenSpec;
use serde_json::{Value, json};

use crate::steps::review_again;

/// A save whose token is refused, up to the alert.
async fn interrupted(world: &World, fault: Value) {
    world.watch.expect_error("401");
    world.open().await;
    world.page.turn("Enable Remote Help", true).await;
    world.page.turn("Allow chat", false).await;
    world.fault(fault);
    world.page.save().await;
    world.page.alerts(&[]).await;
    assert_eq!(world.page.positions().await, [true, false, false], "the edits are kept");
}

async fn fresh_token(world: &World) {
    if !world.page.token_field().is_there().await {
        world.page.button("Use a fresh token").click().await;
    }
    world.sign_in(&TokenSpec::write()).await;
}

#[tokio::test]
async fn refused_at_the_change_the_review_comes_back_with_a_fresh_token() {
    run(async |world| {
        interrupted(world, json!({"fault": "token_expired", "method": "PATCH"})).await;
        fresh_token(world).await;
        review_again(world, 1).await;
    })
    .await;
}

#[tokio::test]
async fn refused_at_the_reading_back_nothing_is_edited_and_a_fresh_token_reads_back() {
    run(async |world| {
        interrupted(world, json!({"fault": "token_expired", "method": "GET", "after": 1})).await;
        assert_eq!(world.changes().len(), 1);
        assert!(!world.page.status().text().await.to_lowercase().contains("saved"));
        // What was sent is no edit to be given up: reading back tells what became of it, and would bring the edit back.
        world.page.button("Discard changes").inert().await;
        world.page.switch("Allow chat").inert().await;
        fresh_token(world).await;
        world.page.says(&["Saved"]).await;
        assert_eq!(world.changes().len(), 1, "the change is not sent again");
        assert_eq!(world.page.form().await, [true, false, false]);
    })
    .await;
}

#[tokio::test]
async fn refused_at_reading_again_the_edits_stay() {
    run(async |world| {
        world.watch.expect_error("401");
        world.open().await;
        world.page.turn("Allow chat", false).await;
        world.fault(json!({"fault": "token_damaged", "method": "GET"}));
        world.page.button("Reload settings").click().await;
        world.page.alerts(&[]).await;
        assert_eq!(world.page.positions().await, [false, false, false]);
        fresh_token(world).await;
        assert_eq!(world.page.form().await, [false, false, false]);
        world.page.button("Review changes").usable().await;
        assert!(world.changes().is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_token_that_expires_on_the_page_is_told_and_the_edits_stay() {
    run(async |world| {
        world.sign_in(&TokenSpec::write().expiring_in(8)).await;
        world.page.form().await;
        world.page.turn("Allow chat", false).await;
        eventually_within(Duration::from_secs(20), "the expiry is noticed", async || {
            let alert = world.page.alert().text().await;
            if alert.contains("expired") { Ok(()) } else { Err(alert) }
        })
        .await;
        assert_eq!(world.page.positions().await, [false, false, false]);
        fresh_token(world).await;
        assert_eq!(world.page.form().await, [false, false, false]);
        world.page.save().await;
        world.page.says(&["Saved"]).await;
    })
    .await;
}

/// A new token would cut off the answers the save is waiting for, and leave it waiting for good.
#[tokio::test]
async fn no_other_token_is_taken_while_a_save_runs() {
    run(async |world| {
        world.watch.expect_error("403");
        world.open().await;
        world.fault(json!({"fault": "missing_scope", "method": "GET"}));
        world.page.button("Reload settings").click().await;
        world.page.alerts(&["permission"]).await;
        world.page.button("Use this token").usable().await;
        world.page.turn("Allow chat", false).await;
        world.fault(json!({"fault": "slow", "ms": 2000, "method": "PATCH"}));
        world.page.save().await;
        world.page.button("Use this token").inert().await;
        world.page.says(&["Saved"]).await;
        world.page.button("Use this token").usable().await;
    })
    .await;
}
