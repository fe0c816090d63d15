//! Memory over many saves in one page: what is there after some, and after a hundred more. Garbage is collected before
//! each look. Nothing may grow with the number of saves but the receipts that the page is there to keep.

use std::fmt::Write as _;

use serde_json::json;

use crate::Failure;
use crate::browser::{Browser, number};
use crate::pages::{Pages, Which};

/// Saves before the first look, in which everything is made that is made once.
const WARM_UP: u32 = 20;

/// In front of the page's own scripts: takes note of the wasm's memory, whatever name the build gave it. The rest has
/// none of its own.
pub(crate) const NOTE_MEMORY: &str = "for (const name of ['instantiate', 'instantiateStreaming']) { \
    const own = WebAssembly[name]; \
    WebAssembly[name] = async (...given) => { const made = await own.apply(WebAssembly, given); \
      const all = Object.values((made.instance ?? made).exports); \
      window.__memory ??= all.find((one) => one instanceof WebAssembly.Memory); return made; }; }";

/// One save after the other, each with a change: turned, reviewed, sent, read back.
const SAVES: &str = "
    const status = () => document.querySelector('[role=status]').textContent;
    const done = () => bench.form() && !document.querySelector('dialog[open]') && status().includes('Saved')
      && [...document.querySelectorAll('button')].some((one) => one.textContent === 'Review changes' && one.disabled);
    await window.__start;
    for (let count = 0; count < SAVES; count++) {
      const one = await bench.until(bench.form);
      one[count % 3].click();
      (await bench.until(() => bench.button('Review changes'))).click();
      (await bench.until(() => bench.button('Save to tenant'))).click();
      await bench.until(() => !document.querySelector('dialog[open]'));
      await bench.until(done);
      await bench.afterFrame();
    }";

/// The memory of a page.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Held {
    /// The JavaScript heap in use, in bytes.
    pub(crate) heap: f64,
    /// The wasm's memory, in pages of 64 KiB; it never shrinks.
    pub(crate) pages: f64,
    pub(crate) nodes: f64,
    listeners: f64,
}

/// Before and after so many saves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Growth {
    saves: u32,
    before: Held,
    after: Held,
}

/// Saves so often.
pub(crate) async fn measure(browser: &Browser, pages: &Pages, which: Which, saves: u32) -> Result<Growth, Failure> {
    let start = format!("{NOTE_MEMORY} window.__start = bench.start({}, true);", json!(pages.token()));
    browser.open(&pages.url(which), &start).await?;
    let seen = pages.tenant.log().iter().filter(|entry| entry.method == "PATCH").count();
    save(browser, WARM_UP).await?;
    let before = look(browser).await?;
    // In parts, so that none takes longer than a script may.
    let mut left = saves;
    while left > 0 {
        let part = left.min(25);
        save(browser, part).await?;
        left -= part;
    }
    let after = look(browser).await?;
    let sent = pages.tenant.log().iter().filter(|entry| entry.method == "PATCH").count() - seen;
    if sent != usize::try_from(WARM_UP + saves).unwrap_or(usize::MAX) {
        return Err(Failure(format!("{sent} changes were sent in {} saves", WARM_UP + saves)));
    }
    Ok(Growth { saves, before, after })
}

async fn save(browser: &Browser, saves: u32) -> Result<(), Failure> {
    browser.script(&format!("const SAVES = {saves}; {SAVES}")).await.map(drop)
}

/// After a collection of garbage.
pub(crate) async fn look(browser: &Browser) -> Result<Held, Failure> {
    // Twice: what a first collection lets go of may have held more.
    for _ in 0..2 {
        browser.devtools("HeapProfiler.collectGarbage", json!({})).await?;
    }
    let counts = browser.devtools("Memory.getDOMCounters", json!({})).await?;
    let script = "return { pages: (window.__memory?.buffer.byteLength ?? 0) / 65536 };";
    let pages = browser.script(script).await?;
    Ok(Held {
        heap: browser.metric("JSHeapUsedSize").await?,
        pages: number(&pages, "pages")?,
        nodes: number(&counts, "nodes")?,
        listeners: number(&counts, "jsEventListeners")?,
    })
}

/// The figures for people, of the page written by hand and of the panel.
pub(crate) fn report(by_hand: &Growth, panel: &Growth) -> String {
    let saves = panel.saves;
    let mut out = format!("\nMemory: after {WARM_UP} saves, after {saves} more, and what a save leaves\n");
    // Writing to a String cannot fail.
    let _ = writeln!(out, "{:>30} {:>30}", "by hand", "panel");
    for (name, part) in [
        ("JavaScript heap, KB", (|held| held.heap / 1000.0) as fn(&Held) -> f64),
        ("wasm memory, pages of 64 KiB", |held| held.pages),
        ("DOM nodes", |held| held.nodes),
        ("event listeners", |held| held.listeners),
    ] {
        let told = |growth: &Growth| {
            let (before, after) = (part(&growth.before), part(&growth.after));
            format!("{before:.0} → {after:.0} ({:.2})", (after - before) / f64::from(growth.saves.max(1)))
        };
        let _ = writeln!(out, "{:>30} {:>30}  {name}", told(by_hand), told(panel));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn growth_is_told_by_the_save() {
        let before = Held { heap: 2_000_000.0, pages: 30.0, nodes: 500.0, listeners: 80.0 };
        let after = Held { heap: 2_100_000.0, nodes: 700.0, ..before };
        let flat = Growth { saves: 100, before, after: before };
        let report = report(&flat, &Growth { after, ..flat });
        let line = |name: &str| report.lines().find(|line| line.ends_with(name)).unwrap().to_owned();
        assert!(line("  JavaScript heap, KB").contains("2000 → 2000 (0.00)"), "{report}");
        assert!(line("  JavaScript heap, KB").contains("2000 → 2100 (1.00)"), "{report}");
        assert!(line("  DOM nodes").contains("500 → 700 (2.00)"), "{report}");
    }
}
