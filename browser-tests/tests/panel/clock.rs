//! A device whose clock is an hour off, either way: it signs in, renews and saves like any other, and nothing loops.

use browser_tests::signing_in::signing_in;
use browser_tests::world::World;
use sandbox::tenant::Endpoint;
use serde_json::json;

use crate::steps::an_hour_is_left;

async fn works_with_an_offset(world: &World, offset: i64, told: &str) {
    world.watch.expect_error("401");
    world.tenant.set_clock_offset(offset);
    assert_eq!(world.enter().await, [false, false, true]);
    an_hour_is_left(&world.page.only("banner").text().await);
    let shown = world.page.only("main").text().await;
    assert!(shown.contains("clock") && shown.contains(told), "what is wrong is told: {shown}");
    world.page.turn("Allow chat", false).await;
    world.page.save().await;
    world.page.says(&["Saved"]).await;
    // Graph judges by its own clock too, and a refused token is renewed once.
    world.fault(json!({"fault": "token_expired", "method": "GET"}));
    world.page.button("Reload settings").click().await;
    world.page.says(&["nothing has changed"]).await;
    assert_eq!(world.page.alert().text().await, "");
    an_hour_is_left(&world.page.only("banner").text().await);
    assert_eq!(world.asked(Endpoint::Authorize).len(), 1, "no loop");
    assert_eq!(world.granted("authorization_code").len(), 1);
    assert_eq!(world.granted("refresh_token").len(), 1);
}

#[tokio::test]
async fn a_clock_an_hour_slow_neither_loops_nor_locks_out() {
    signing_in(async |world| works_with_an_offset(world, 3600, "behind").await).await;
}

#[tokio::test]
async fn a_clock_an_hour_fast_neither_loops_nor_locks_out() {
    signing_in(async |world| works_with_an_offset(world, -3600, "ahead").await).await;
}

#[tokio::test]
async fn a_clock_that_is_right_gets_no_word() {
    signing_in(async |world| {
        world.enter().await;
        let shown = world.page.only("main").text().await;
        assert!(!shown.contains("clock"), "{shown}");
    })
    .await;
}
