//! The cost of turning a switch, once the settings are there, on a processor four times slower: real clicks of a mouse on
//! the third switch, one after the other.
//!
//! *Main thread* is the browser's own count of the time that its tasks took there (`TaskDuration`), from before the first
//! click until after the frame that follows the last, by the number of clicks; it holds style, layout and paint, and what
//! the measuring itself takes. The empty page has the same clicks and nothing to turn: its figure is that part.
//! *Latency* is from the click's own time stamp until its frame is drawn.

use serde_json::{Value, json};

use crate::Failure;
use crate::browser::{Browser, Pace, number};
use crate::pages::{Pages, Which};
use crate::spread::{self, Spread};

/// In front of the panel's own scripts: its focus guard, the one observer of `disabled` alone, observes nothing.
const NO_GUARD: &str = "{ const observe = MutationObserver.prototype.observe; \
    MutationObserver.prototype.observe = function (node, options) { \
      if (options.attributeFilter?.join() === 'disabled') window.__guard = false; \
      else observe.call(this, node, options); }; }";

/// Waits for the form, and notes of each click how long it took until its frame was drawn.
const PREPARE: &str = "await window.__start; const latencies = []; \
    addEventListener('click', (event) => { window.__turned = (async () => { \
      latencies.push(await bench.afterFrame() - event.timeStamp); })(); }, { capture: true }); \
    window.__latencies = latencies; \
    const target = (bench.switches()[2] ?? document.documentElement); \
    target.scrollIntoView({ block: 'center' }); await bench.afterFrame(); \
    const { x, y, width, height } = target.getBoundingClientRect(); \
    return { x: x + width / 2, y: y + height / 2 };";

/// The times of a click, in milliseconds.
#[derive(Debug, Default)]
pub(crate) struct Cost {
    main_thread: Spread,
    latency: Spread,
}

/// The cost on each page, and on the panel without its focus guard.
#[derive(Debug, Default)]
pub(crate) struct Costs {
    empty: Cost,
    by_hand: Cost,
    panel: Cost,
    unguarded: Cost,
    clicks: usize,
}

/// Turns the switch so often on each page, as many times over as there are rounds.
pub(crate) async fn measure(browser: &Browser, pages: &Pages, rounds: usize, clicks: usize) -> Result<Costs, Failure> {
    let mut costs = Costs { clicks, ..Costs::default() };
    for _ in 0..rounds {
        turn(browser, pages, Which::Empty, "", clicks, &mut costs.empty).await?;
        turn(browser, pages, Which::ByHand, "", clicks, &mut costs.by_hand).await?;
        turn(browser, pages, Which::Panel, "", clicks, &mut costs.panel).await?;
        turn(browser, pages, Which::Panel, NO_GUARD, clicks, &mut costs.unguarded).await?;
        if browser.script("return window.__guard ?? true;").await? != json!(false) {
            return Err(Failure("the panel's focus guard was not found, so its cost can't be told".to_owned()));
        }
    }
    Ok(costs)
}

async fn turn(
    browser: &Browser,
    pages: &Pages,
    which: Which,
    before: &str,
    clicks: usize,
    cost: &mut Cost,
) -> Result<(), Failure> {
    let start = format!("{before} window.__start = bench.start({}, {});", json!(pages.token()), which.has_form());
    browser.set(Pace::FULL).await?;
    browser.open(&pages.url(which), &start).await?;
    let place = browser.script(PREPARE).await?;
    let (x, y) = (number(&place, "x")?, number(&place, "y")?);
    browser.set(Pace::SLOW_PROCESSOR).await?;
    // The first clicks, which compile code and draw things for the first time, are not counted.
    click_often(browser, (x, y), 4).await?;
    browser.script("window.__latencies.length = 0;").await?;
    let begin = browser.metric("TaskDuration").await?;
    click_often(browser, (x, y), clicks).await?;
    let end = browser.metric("TaskDuration").await?;
    #[expect(clippy::cast_precision_loss, reason = "some dozens")]
    cost.main_thread.add((end - begin) * 1000.0 / clicks as f64);
    let latencies = browser.script("return [...window.__latencies];").await?;
    let latencies: Vec<f64> = latencies.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    if latencies.len() != clicks {
        return Err(Failure(format!("{} clicks arrived of {clicks}", latencies.len())));
    }
    for latency in latencies {
        cost.latency.add(latency);
    }
    browser.set(Pace::FULL).await
}

async fn click_often(browser: &Browser, (x, y): (f64, f64), clicks: usize) -> Result<(), Failure> {
    for _ in 0..clicks {
        browser.script("window.__turned = null;").await?;
        for kind in ["mousePressed", "mouseReleased"] {
            let event = json!({"type": kind, "x": x, "y": y, "button": "left", "clickCount": 1});
            browser.devtools("Input.dispatchMouseEvent", event).await?;
        }
        // The event may arrive after the command has returned.
        browser
            .script(
                "while (!window.__turned) await new Promise((done) => requestAnimationFrame(done)); \
                 await window.__turned;",
            )
            .await?;
    }
    Ok(())
}

/// The figures for people.
pub(crate) fn report(costs: &Costs) -> String {
    let Costs { empty, by_hand, panel, unguarded, clicks } = costs;
    let rounds = panel.main_thread.count();
    let mut out = format!(
        "\nTurning a switch, processor 4 times slower: median (middle half) of {rounds} × {clicks} clicks, ms\n"
    );
    out.push_str(&spread::head());
    for (name, part) in [
        ("main thread", (|cost| &cost.main_thread) as fn(&Cost) -> &Spread),
        ("latency until drawn", |cost| &cost.latency),
    ] {
        let of_empty = format!("{:.1}", part(panel).ratio(part(empty)));
        let of_hand = format!("{:.2}", part(panel).ratio(part(by_hand)));
        let [empty, by_hand, panel] = [empty, by_hand, panel].map(|cost| part(cost).to_string());
        out.push_str(&spread::line([&empty, &by_hand, &panel], [&of_empty, &of_hand], name));
    }
    let of_hand = format!("{:.2}", unguarded.main_thread.ratio(&by_hand.main_thread));
    let without = unguarded.main_thread.to_string();
    out.push_str(&spread::line(["", "", &without], ["", &of_hand], "main thread without the focus guard"));
    out
}
