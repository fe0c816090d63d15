//! A device whose clock is an hour off, either way: it signs in, renews and saves like any other, and nothing loops.

use browser_tests::signing_in::signing_in;
use browser_tests::world::each;
use sandbox::tenant::Endpoint;
use serde_json::json;

use crate::steps::an_hour_is_left;

#[tokio::test]
async fn a_clock_an_hour_off_neither_loops_nor_locks_out_and_is_told() {
    signing_in(async |world| {
        world.watch.expect_error("401");
        each(
            [(3600, "behind"), (-3600, "ahead")],
            |(_, told)| (*told).to_owned(),
            async |(offset, told)| {
                world.tenant.set_clock_offset(*offset);
                world.colleague(json!({"blockChat": false}));
                world.reload().await;
                world.tenant.clear_log();
                let before = [Endpoint::Authorize, Endpoint::Token].map(|endpoint| world.asked(endpoint).len());
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
                let after = [Endpoint::Authorize, Endpoint::Token].map(|endpoint| world.asked(endpoint).len());
                assert_eq!(after, [before[0] + 1, before[1] + 2], "no loop: one sign-in, one renewal");
            },
        )
        .await;
    })
    .await;
}
