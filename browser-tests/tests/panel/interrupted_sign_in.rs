//! A save that meets the end of a session signed in by redirect: no edit is lost, and nothing is sent twice.

use browser_tests::signing_in::signing_in;
use browser_tests::world::World;
use sandbox::tenant::Endpoint;
use serde_json::{Value, json};

use crate::steps::review_again;

async fn save_that_meets(world: &World, fault: Value) {
    world.watch.expect_error("401");
    world.enter().await;
    world.page.turn("Enable Remote Help", true).await;
    world.page.turn("Allow chat", false).await;
    world.fault(fault);
    world.page.save().await;
}

#[tokio::test]
async fn expired_at_the_change_a_redirect_brings_the_review_back() {
    signing_in(async |world| {
        world.tenant.set_refresh_tokens(false);
        save_that_meets(world, json!({"fault": "token_expired", "method": "PATCH"})).await;
        world.page.alerts(&["Nothing was saved"]).await;
        world.page.button("Sign in again").click().await;
        review_again(world, 1).await;
    })
    .await;
}

#[tokio::test]
async fn expired_at_the_reading_back_a_redirect_reads_back() {
    signing_in(async |world| {
        world.tenant.set_refresh_tokens(false);
        save_that_meets(world, json!({"fault": "token_expired", "method": "GET", "after": 1})).await;
        world.page.alerts(&["not read back"]).await;
        assert!(!world.page.status().text().await.to_lowercase().contains("saved"));
        world.page.button("Sign in again").click().await;
        world.page.says(&["Saved"]).await;
        assert_eq!(world.changes().len(), 1, "the change is not sent again");
        assert_eq!(world.page.form().await, [true, false, false]);
    })
    .await;
}

#[tokio::test]
async fn expired_at_the_check_with_a_refresh_token_the_save_goes_on() {
    signing_in(async |world| {
        save_that_meets(world, json!({"fault": "token_expired", "method": "GET"})).await;
        world.page.says(&["Saved"]).await;
        assert_eq!(world.changes().len(), 1);
        assert_eq!(world.granted("refresh_token").len(), 1);
        assert_eq!(world.asked(Endpoint::Authorize).len(), 1);
        assert_eq!(world.page.alert().text().await, "");
    })
    .await;
}

#[tokio::test]
async fn expired_at_the_change_with_a_refresh_token_nothing_is_sent_again_by_itself() {
    signing_in(async |world| {
        save_that_meets(world, json!({"fault": "token_expired", "method": "PATCH"})).await;
        review_again(world, 1).await;
        assert_eq!(world.granted("refresh_token").len(), 1);
        assert_eq!(world.asked(Endpoint::Authorize).len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_challenge_at_the_change_brings_the_review_back_after_one_redirect() {
    signing_in(async |world| {
        save_that_meets(world, json!({"fault": "claims_challenge", "method": "PATCH"})).await;
        // The panel leaves by itself; back, only the person sends.
        review_again(world, 1).await;
        assert_eq!(world.asked(Endpoint::Authorize).len(), 2);
    })
    .await;
}
