//! The history and a storage that is full, blocked, damaged or somebody else's: said, left as it is, never fatal.

use browser_tests::wait::eventually;
use browser_tests::world::{each, run};
use serde_json::json;

use crate::history::{PREFIX, card_says, open_history, page_says, plant, receipts_stored, shows, stored};
use crate::steps::{CARD, fact, history_entry, receipt, save_turned, saved_once};

/// Until not one letter more has room.
const FILL: &str = "let text = 'x'.repeat(1 << 20); while (text) { \
    try { localStorage.setItem(`fill-${Math.random()}`, text); } catch { text = text.slice(0, text.length >> 1); } } \
    try { for (;;) localStorage.setItem(`${Math.random()}`, ''); } catch {}";

#[tokio::test]
async fn full_storage_is_said_and_the_save_is_a_save() {
    run(async |world| {
        world.open().await;
        world.page.browser.script(FILL).await;
        save_turned(world, "Enable Remote Help", true).await;
        assert_eq!(receipts_stored(world, "localStorage").await, 0);
        receipt(world, &["Saved, confirmed"]).await;
        // To be noticed by who doesn't open the history, too.
        page_says(world, "storage is full or blocked").await;
        open_history(world).await;
        card_says(world, "There are no receipts yet").await;
        world.page.button("Copy").under(CARD).click().await;
        world.page.says(&["Copied"]).await;
        assert!(world.page.browser.clipboard().await.contains("remoteAssistanceState"));
        // Once there is room, the next one is kept, and the notice goes.
        world.page.browser.script("localStorage.clear();").await;
        save_turned(world, "Allow chat", false).await;
        shows(world, 1).await;
        let text = world.page.only("main").text().await;
        assert!(!text.contains("storage is full"), "{text}");
    })
    .await;
}

#[tokio::test]
async fn blocked_storage_is_said_and_does_no_harm() {
    let blocked = "for (const name of ['sessionStorage', 'localStorage']) Object.defineProperty(window, name, \
        { get() { throw new DOMException('Access is denied for this document.', 'SecurityError'); } });";
    run(async |world| {
        world.page.browser.at_start(blocked).await;
        world.reload().await;
        saved_once(world).await;
        open_history(world).await;
        page_says(world, "storage is full or blocked").await;
        card_says(world, "There are no receipts yet").await;
        receipt(world, &["Saved, confirmed"]).await;
    })
    .await;
}

#[tokio::test]
async fn what_cant_be_read_is_counted_and_left_as_it_is() {
    run(async |world| {
        world.page.token_field().usable().await;
        plant(world, 2).await;
        let damaged = "const key = (at) => `remote-help-panel.receipt.176${at}000000000.00000000-0000-4000-9000-00000000000${at}`; \
            const good = JSON.parse(Object.entries(localStorage).find(([name]) => name.includes('.receipt.'))[1]); \
            const wrong = (at, value) => good.map((old, index) => index === at ? value : old); \
            const texts = ['', 'null', '{\"__proto__\":{\"polluted\":1}}', '['.repeat(100000), 'x'.repeat(200000), \
                JSON.stringify(wrong(0, 2)), JSON.stringify(wrong(1, -1)), \
                JSON.stringify(wrong(3, \"https://x.example'; touch x\")), JSON.stringify(wrong(7, 'upaused'))]; \
            texts.forEach((text, at) => localStorage.setItem(key(at), text));";
        world.page.browser.script(damaged).await;
        // Names that are like a receipt's and none: nobody's business.
        let foreign = "localStorage.setItem('remote-help-panel.receipt.', 'a'); \
            localStorage.setItem('remote-help-panel.receipt.1767225600000.not-a-guid', 'b'); \
            localStorage.setItem('remote-help-panel.receipts', '[]'); localStorage.setItem('__proto__', 'c'); \
            localStorage.setItem('length', '0'); localStorage.setItem('key', 'd'); localStorage.setItem('getItem', 'e');";
        world.page.browser.script(foreign).await;
        let before = stored(world, "localStorage").await;
        open_history(world).await;
        shows(world, 2).await;
        // Said where they would stand, in one sentence or several.
        eventually("9 entries are said to be unreadable", async || {
            let said = world.page.browser.script(
                "return [...document.querySelectorAll('#history .notice')].map((notice) => notice.innerText);",
            );
            let said: Vec<String> = serde_json::from_value(said.await).unwrap();
            let count = |notice: &String| match notice.split(' ').next() {
                Some("One") => 1,
                number => number.and_then(|number| number.parse().ok()).unwrap_or(0),
            };
            if said.iter().map(count).sum::<u32>() == 9 { Ok(()) } else { Err(format!("{said:?}")) }
        })
        .await;
        assert_eq!(stored(world, "localStorage").await, before, "all is left as it is");
        // What is good works, and saving goes on beside it.
        saved_once(world).await;
        let entries = shows(world, 3).await;
        assert!(entries.iter().all(|entry| entry.contains("remoteAssistanceState")), "{entries:?}");
        for (name, text) in before {
            assert!(stored(world, "localStorage").await.contains(&(name.clone(), text)), "{name} was changed");
        }
    })
    .await;
}

/// Storage is shared with all that runs on the origin: what stands there is text.
#[tokio::test]
async fn markup_in_storage_is_text() {
    run(async |world| {
        world.page.token_field().usable().await;
        let hostile = "<img src=x onerror=\\\"window.__ran = 1\\\"><script>window.__ran = 1</script>";
        let script = format!(
            "const id = '00000000-0000-4000-8000-000000000000'; \
             localStorage.setItem(`{PREFIX}1767225600000.${{id}}`, JSON.stringify([1, 1767225600000, id, 'global', \
                \"{hostile}\", \"{hostile}\", \"u00{hostile}\", 'e00', \"du00{hostile}\", \"{hostile}\", null, \
                \"{hostile}\", \"{hostile}\"]));"
        );
        world.page.browser.script(&script).await;
        open_history(world).await;
        shows(world, 1).await;
        let entry = history_entry(world, 1).await;
        each(
            ["Reason", "By", "Tenant", "Outcome", "Request IDs"],
            |label| (*label).to_owned(),
            async |label| {
                let shown = fact(world, &entry, label).await.unwrap();
                assert!(shown.contains("<img src=x onerror="), "{shown}");
            },
        )
        .await;
        let elements =
            "return [window.__ran ?? null, document.querySelectorAll('#history img, #history script').length];";
        assert_eq!(world.page.browser.script(elements).await, json!([null, 0]));
    })
    .await;
}
