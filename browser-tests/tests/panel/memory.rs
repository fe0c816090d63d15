//! What is taken off the page is let go of.

use browser_tests::wait::eventually;
use browser_tests::world::{World, run};
use serde_json::json;

/// The nodes that are held, on the page or off it, by Chromium's own count.
async fn held(world: &World) -> u64 {
    let browser = &world.page.browser;
    browser.devtools("HeapProfiler.collectGarbage", json!({})).await;
    let counts = browser.devtools("Memory.getDOMCounters", json!({})).await;
    counts["nodes"].as_u64().expect("a count")
}

/// Opens the review and cancels it, so often. The driver would hold on to each element that it has found, and to what it
/// stands in, so the page does it by itself.
async fn open_and_close(world: &World, times: u32) {
    let script = format!(
        "const until = async (find) => {{ for (;;) {{ const found = find(); if (found) return found; \
           await new Promise(requestAnimationFrame); }} }}; \
         const button = (name) => [...document.querySelectorAll('button')] \
           .find((one) => one.textContent === name && !one.disabled); \
         for (let count = 0; count < {times}; count++) {{ \
           button('Review changes').click(); \
           await until(() => document.querySelector('dialog[open]')); \
           button('Cancel').click(); \
           await until(() => !document.querySelector('dialog')); }}"
    );
    world.page.browser.script(&script).await;
}

#[tokio::test]
async fn a_dialog_that_was_closed_is_not_held() {
    run(async |world| {
        world.open().await;
        world.page.turn("Allow chat", false).await;
        open_and_close(world, 2).await;
        let before = held(world).await;
        open_and_close(world, 10).await;
        // A review has some hundred nodes; garbage may take more than one collection.
        eventually("no more is held than before", async || {
            let now = held(world).await;
            if now < before + 200 { Ok(()) } else { Err(format!("{now} nodes instead of {before}")) }
        })
        .await;
    })
    .await;
}
