//! The view "Sessions", beside a table of the same rows written by hand: from the press of its link, with nothing of it
//! fetched before, until figures, chart and table are there and drawn; then a filter typed letter by letter, and a column
//! sorted both ways. Of each, the tasks over 50 ms that the browser's `PerformanceObserver` tells of. At last the panel's
//! memory before the view was opened, with it, and after the sign-out.

use std::fmt::Write as _;

use sandbox::tenant::ReportSpec;
use serde_json::{Value, json};

use crate::Failure;
use crate::browser::{Browser, Pace, number};
use crate::memory::{self, Held};
use crate::pages::{Pages, Which};
use crate::spread::{self, Spread};

/// Signs in, and gives the page time to fetch what it always fetches.
const READY: &str = "await bench.until(bench.field); await bench.useToken(TOKEN); \
    const links = () => [...document.querySelectorAll('nav a')]; \
    window.__link = await bench.until(() => \
      links().find((link) => link.textContent.trim() === 'Sessions' && link.checkVisibility())); \
    if (HAS_FORM) await bench.until(bench.form); \
    await bench.settled(500);";

/// The view is there once nothing is being read any more, and its table has the rows that it shows at first.
const OPEN: &str = "
    const heading = () => [...document.querySelectorAll('h1, h2')]
      .find((one) => one.textContent.trim() === 'Remote Help sessions');
    const reading = () => document.querySelector('[role=progressbar][aria-label=\"Sessions read\"], \
      progress[aria-label=\"Sessions read\"]')?.checkVisibility();
    const table = () => [...document.querySelectorAll('table')].find((one) => one.querySelector('thead button'));
    const there = () => heading() && !reading() && table()?.tBodies[0]?.rows.length >= ROWS && table();
    const begin = performance.now();
    const link = window.__link;
    // Nothing of the page may be held by the measuring once it is gone.
    delete window.__link;
    link.click();
    await bench.until(there);
    const end = performance.now();
    const drawn = await bench.afterFrame();
    await bench.settled(500);
    return { there: end - begin, drawn: drawn - begin, rows: table().tBodies[0].rows.length,
      nodes: document.querySelectorAll('*').length, long: bench.longSince(begin) };";

/// A word that some of the rows have, letter by letter. It is gone again at the end.
const FILTER: &str = "
    const label = [...document.querySelectorAll('label')].find((one) => one.textContent.trim() === 'Filter sessions');
    const field = label.control;
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
    const begin = performance.now();
    let slowest = 0;
    for (const text of ['m', 'ma', 'mac', 'maco', 'macos', '']) {
      const typed = performance.now();
      set.call(field, text);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      slowest = Math.max(slowest, await bench.afterFrame() - typed);
      await bench.settled(200);
    }
    return { slowest, long: bench.longSince(begin) };";

/// By helper, one way and the other.
const SORT: &str = "
    const heading = () => [...document.querySelectorAll('thead button')].find((one) => /^Helper/.test(one.textContent.trim()));
    const begin = performance.now();
    let slowest = 0;
    for (let press = 0; press < 2; press++) {
      const pressed = performance.now();
      heading().click();
      slowest = Math.max(slowest, await bench.afterFrame() - pressed);
      await bench.settled(200);
    }
    return { slowest, long: bench.longSince(begin) };";

/// People's names go with the sign-out, and so does the view.
const SIGN_OUT: &str = "(await bench.until(() => bench.button('Sign out'))).click(); \
    await bench.until(bench.field); await bench.settled(1000);";

/// Long tasks of one kind of work.
#[derive(Debug, Default)]
struct Long {
    count: Spread,
    longest: Spread,
}

impl Long {
    fn add(&mut self, found: &Value) -> Result<(), Failure> {
        let long = found.get("long").unwrap_or(found);
        self.count.add(number(long, "count")?);
        self.longest.add(number(long, "longest")?);
        Ok(())
    }
}

/// One page's view; times are in milliseconds.
#[derive(Debug, Default)]
struct View {
    there: Spread,
    drawn: Spread,
    nodes: Spread,
    reading: Long,
    /// From a key until the frame after it, the slowest of a word.
    filter: Spread,
    filtering: Long,
    sort: Spread,
    sorting: Long,
}

/// The panel's memory.
#[derive(Clone, Copy, Debug, Default)]
struct Memory {
    before: Held,
    open: Held,
    signed_out: Held,
}

/// The view written by hand, and the panel's.
#[derive(Debug, Default)]
pub(crate) struct Views {
    pace: Option<Pace>,
    sessions: usize,
    by_hand: View,
    panel: View,
    memory: Memory,
}

/// Opens both views so often, each time as on a first visit, with so many sessions.
pub(crate) async fn measure(
    browser: &Browser,
    pages: &Pages,
    pace: Pace,
    sessions: usize,
    rounds: usize,
) -> Result<Views, Failure> {
    let mut views = Views { pace: Some(pace), sessions, ..Views::default() };
    pages.tenant.set_report(ReportSpec::sessions(sessions));
    // The first reading makes the rows, and is the sandbox's work.
    let _made = pages.tenant.report();
    // The first round warms everything up and does not count.
    for round in 0..=rounds {
        for which in [Which::ByHand, Which::Panel] {
            let mut view = View::default();
            look(browser, pages, pace, which, &mut view, sessions).await?;
            if round > 0 {
                let own = if which == Which::ByHand { &mut views.by_hand } else { &mut views.panel };
                own.join(&view);
            }
        }
    }
    browser.set(Pace::FULL).await?;
    views.memory = remember(browser, pages).await?;
    Ok(views)
}

impl View {
    fn join(&mut self, one: &Self) {
        for (all, one) in [
            (&mut self.there, &one.there),
            (&mut self.drawn, &one.drawn),
            (&mut self.nodes, &one.nodes),
            (&mut self.reading.count, &one.reading.count),
            (&mut self.reading.longest, &one.reading.longest),
            (&mut self.filter, &one.filter),
            (&mut self.filtering.count, &one.filtering.count),
            (&mut self.filtering.longest, &one.filtering.longest),
            (&mut self.sort, &one.sort),
            (&mut self.sorting.count, &one.sorting.count),
            (&mut self.sorting.longest, &one.sorting.longest),
        ] {
            all.add(one.median());
        }
    }
}

/// In a visit of its own, since the collections of garbage would slow what is measured.
async fn remember(browser: &Browser, pages: &Pages) -> Result<Memory, Failure> {
    browser.open(&pages.sessions_url(Which::Panel), memory::NOTE_MEMORY).await?;
    browser.script(&format!("const TOKEN = {}, HAS_FORM = true; {READY}", json!(pages.token()))).await?;
    let before = memory::look(browser).await?;
    browser.script(&format!("const ROWS = 1; {OPEN}")).await?;
    let open = memory::look(browser).await?;
    browser.script(SIGN_OUT).await?;
    Ok(Memory { before, open, signed_out: memory::look(browser).await? })
}

async fn look(
    browser: &Browser,
    pages: &Pages,
    pace: Pace,
    which: Which,
    view: &mut View,
    sessions: usize,
) -> Result<(), Failure> {
    browser.set(Pace::FULL).await?;
    browser.open(&pages.sessions_url(which), "").await?;
    let (token, has_form) = (json!(pages.token()), which == Which::Panel);
    browser.script(&format!("const TOKEN = {token}, HAS_FORM = {has_form}; {READY}")).await?;
    browser.set(pace).await?;
    // Up to 100 are all there; of more, the first screenful.
    let rows = if sessions <= 100 { sessions } else { 10 };
    let opened = browser.script(&format!("const ROWS = {rows}; {OPEN}")).await?;
    view.there.add(number(&opened, "there")?);
    view.drawn.add(number(&opened, "drawn")?);
    view.nodes.add(number(&opened, "nodes")?);
    view.reading.add(&opened)?;
    let filtered = browser.script(FILTER).await?;
    view.filter.add(number(&filtered, "slowest")?);
    view.filtering.add(&filtered)?;
    let sorted = browser.script(SORT).await?;
    view.sort.add(number(&sorted, "slowest")?);
    view.sorting.add(&sorted)
}

/// The figures for people.
pub(crate) fn report(views: &Views) -> String {
    let Views { pace, sessions, by_hand, panel, memory } = views;
    let pace = match pace {
        Some(Pace { processor, slow_network: true }) => format!("Slow 4G, processor {processor} times slower"),
        _ => "network and processor as they are".to_owned(),
    };
    let rounds = panel.there.count();
    let mut out =
        format!("\nSessions, {sessions} of them, {pace}: median (middle half) of {rounds} first visits in turns, ms\n");
    out.push_str(&spread::head());
    for (name, part) in [
        ("view open", (|view| &view.there) as fn(&View) -> &Spread),
        ("and drawn", |view| &view.drawn),
        ("slowest key of a filter until the next frame", |view| &view.filter),
        ("slower way of sorting until the next frame", |view| &view.sort),
        ("elements on the page", |view| &view.nodes),
    ] {
        let of_hand = format!("{:.2}", part(panel).ratio(part(by_hand)));
        let [by_hand, panel] = [by_hand, panel].map(|view| part(view).to_string());
        out.push_str(&spread::line(["", &by_hand, &panel], ["", &of_hand], name));
    }
    let _ = writeln!(out, "tasks over 50 ms, and the longest of them:");
    for (name, part) in [
        ("reading", (|view| &view.reading) as fn(&View) -> &Long),
        ("filtering", |view| &view.filtering),
        ("sorting", |view| &view.sorting),
    ] {
        let [by_hand, panel] = [by_hand, panel].map(|view| {
            let Long { count, longest } = part(view);
            format!("{:.0}, {:.0} ms", count.median(), longest.median())
        });
        out.push_str(&spread::line(["", &by_hand, &panel], ["", ""], name));
    }
    let Memory { before, open, signed_out } = memory;
    let _ = writeln!(out, "the panel's memory before the view, with it, and signed out:");
    for (name, part) in [
        ("JavaScript heap, KB", (|held| held.heap / 1000.0) as fn(&Held) -> f64),
        ("wasm memory, pages of 64 KiB", |held| held.pages),
        ("DOM nodes", |held| held.nodes),
    ] {
        let [before, open, signed_out] = [before, open, signed_out].map(part);
        let told = format!("{before:.0} → {open:.0} → {signed_out:.0}");
        out.push_str(&spread::line(["", "", &told], ["", ""], name));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view(there: f64, long: f64) -> View {
        let one = |value: f64| [value].into_iter().collect::<Spread>();
        let tasks = || Long { count: one(2.0), longest: one(long) };
        View { there: one(there), reading: tasks(), filtering: tasks(), sorting: tasks(), ..View::default() }
    }

    #[test]
    fn the_report_has_the_ratio_and_the_longest_task() {
        let views = Views {
            pace: Some(Pace::SLOW),
            sessions: 90,
            by_hand: view(1000.0, 0.0),
            panel: view(1400.0, 61.0),
            memory: Memory::default(),
        };
        let report = report(&views);
        let line = |name: &str| report.lines().find(|line| line.ends_with(name)).unwrap().to_owned();
        assert!(line("  view open").contains("     1.40"), "{report}");
        assert!(line("  reading").contains("2, 61 ms"), "{report}");
        assert!(report.contains("Sessions, 90 of them, Slow 4G"), "{report}");
    }
}
