//! Ten thousand receipts: opening, scrolling and going on to older ones holds up nobody's hand.

use browser_tests::wait::eventually;
use browser_tests::world::{World, run};
use serde_json::{Value, json};

use crate::history::{card_says, plant};

/// The page's own means: it asks nothing of the accessibility tree, whose making would count as the page's work.
const MEASURE: &str = "
    const frame = () => new Promise(requestAnimationFrame);
    const until = async (fits) => { while (!fits()) await frame(); };
    const longest = [];
    const observer = new PerformanceObserver((list) => longest.push(...list.getEntries().map((e) => e.duration)));
    const told_of = PerformanceObserver.supportedEntryTypes.includes('longtask');
    if (told_of) observer.observe({ type: 'longtask' });
    const settle = async () => {
        for (let at = 0; at < 3; at += 1) await frame();
        longest.push(...observer.takeRecords().map((entry) => entry.duration));
        return Math.max(0, ...longest.splice(0));
    };
    const count = () => document.querySelectorAll('#history .entries > li').length;
    const button = (name) => [...document.querySelectorAll('#history button')].find((b) => b.textContent === name);
    // Is a long task seen at all? One is made on purpose.
    await new Promise((done) => setTimeout(() => { const end = performance.now() + 80; while (performance.now() < end); done(); }));
    const made = await settle();
    const told = told_of ? { made } : {};
    document.querySelector('#history summary').click();
    await until(() => count() === 50);
    told.opening = await settle();
    told.shown = count();
    told.contents = document.querySelectorAll('#history dl').length;
    const first = document.querySelector('#history .entries > li');
    for (let y = 0; y < document.documentElement.scrollHeight; y += 200) { scrollTo(0, y); await frame(); }
    told.scrolling = await settle();
    document.querySelector('#history .entries summary').click();
    await until(() => document.querySelector('#history .entries dl'));
    told.entry = await settle();
    for (let pages = 2; pages <= 20; pages += 1) { button('Show older receipts').click(); await until(() => count() === 50 * pages); }
    told.older = await settle();
    told.kept = first.isConnected;
    scrollTo(0, 0);
    for (let y = 0; y < document.documentElement.scrollHeight; y += 800) { scrollTo(0, y); await frame(); }
    told.scrolling_them = await settle();
    return told;
";

/// A task of over 50 ms is one that holds up a person's hand. How long one takes depends on what else the machine does,
/// so the times are printed, and what keeps them short is asserted.
#[tokio::test]
async fn ten_thousand_receipts_hold_up_nothing() {
    run(async |world| {
        world.page.token_field().usable().await;
        plant(world, 10_000).await;
        let told = measured(world).await;
        println!("10,000 receipts, the longest task of over 50 ms in each step, in ms: {told}");
        // Chromium alone tells of long tasks.
        if let Some(made) = told["made"].as_f64() {
            assert!(made >= 80.0, "a long task goes unseen: {told}");
        }
        assert_eq!(told["shown"], json!(50), "so many are shown at first, however many there are");
        assert_eq!(told["contents"], json!(0), "a receipt is made when it is opened");
        assert_eq!(told["kept"], json!(true), "what is shown isn't made anew when more is shown");
        card_says(world, "10,000 receipts").await;
    })
    .await;
}

/// What [`MEASURE`] measures on a page loaded anew.
async fn measured(world: &World) -> Value {
    world.watch.collect(&world.page.browser).await;
    world.page.browser.goto("about:blank").await;
    world.page.browser.goto(&world.panel.url()).await;
    eventually("the history is there", async || {
        let there = world.page.browser.script("return !!document.querySelector('#history summary');").await;
        if there == json!(true) { Ok(()) } else { Err("it isn't".to_owned()) }
    })
    .await;
    world.page.browser.script(MEASURE).await
}
