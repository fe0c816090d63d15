//! Throttling: tried again visibly, and only as long as the person lets it. What else is tried again, and how often, is held
//! in `core/src/graph/error_tests.rs`.

use browser_tests::wait::eventually;
use browser_tests::world::{World, run};
use sandbox::tenant::TokenSpec;
use serde_json::json;

/// Waits until the page says "Trying again in N s, try K of 5", and gives N and K.
async fn trying_again(world: &World) -> (u32, u32) {
    eventually("a visible wait", async || {
        let shown = world.page.only("main").text().await;
        let said = || {
            let (_, rest) = shown.split_once("Trying again in ")?;
            let (seconds, rest) = rest.split_once(" s, try ")?;
            let (attempt, _) = rest.split_once(" of 5")?;
            Some((seconds.parse().ok()?, attempt.parse().ok()?))
        };
        said().ok_or_else(|| shown.clone())
    })
    .await
}

/// The button beside the countdown.
async fn stop(world: &World) {
    browser_tests::find::Control::starting(&world.page.browser, "button", "Stop").click().await;
}

#[tokio::test]
async fn retry_after_is_counted_down_and_then_obeyed() {
    run(async |world| {
        world.watch.expect_error("429");
        world.fault(json!({"fault": "throttled", "retry_after": "4", "method": "GET"}));
        world.sign_in(&TokenSpec::write()).await;
        let (first, attempt) = trying_again(world).await;
        assert!((2..=4).contains(&first) && attempt == 2, "{first} s, try {attempt}");
        eventually("the countdown goes down", async || {
            let (now, _) = trying_again(world).await;
            if now < first { Ok(()) } else { Err(format!("still {now}")) }
        })
        .await;
        assert_eq!(world.requests("GET").len(), 1, "nothing is asked before the time");
        world.page.form().await;
        assert_eq!(world.requests("GET").len(), 2);
    })
    .await;
}

#[tokio::test]
async fn waiting_can_be_stopped() {
    run(async |world| {
        world.watch.expect_error("429");
        world.fault(json!({"fault": "throttled", "retry_after": "60", "method": "GET"}));
        world.sign_in(&TokenSpec::write()).await;
        let (seconds, _) = trying_again(world).await;
        assert!((50..=60).contains(&seconds), "{seconds}");
        stop(world).await;
        world.page.alerts(&["too many requests"]).await;
        assert!(!world.page.shown().await.contains("Trying again"));
        assert_eq!(world.requests("GET").len(), 1);
        world.page.button("Try again").click().await;
        world.page.form().await;
    })
    .await;
}

#[tokio::test]
async fn a_throttled_save_waits_visibly_can_be_stopped_and_goes_on() {
    run(async |world| {
        world.watch.expect_error("429");
        world.open().await;
        world.page.turn("Allow chat", false).await;
        world.fault(json!({"fault": "throttled", "retry_after": "60", "method": "PATCH"}));
        world.page.save().await;
        trying_again(world).await;
        stop(world).await;
        world.page.alerts(&["not saved"]).await;
        assert_eq!(world.page.form().await, [false, false, false], "the edit is kept");
        assert_eq!(world.tenant.settings()["blockChat"], false);
        assert_eq!(world.changes().len(), 1);
        // Not stopped, it goes on by itself.
        world.fault(json!({"fault": "throttled", "retry_after": "3", "method": "PATCH"}));
        world.page.save().await;
        let (_, attempt) = trying_again(world).await;
        assert_eq!(attempt, 2);
        world.page.says(&["Saved"]).await;
        assert_eq!(world.tenant.settings()["blockChat"], true);
    })
    .await;
}
