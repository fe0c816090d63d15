//! The cost of a save on a network with slow round trips: the time from "Save to tenant" until the settings are read back,
//! and the requests to the service, preflights included. Both pages save under the same conditions: the
//! browser's cache is on, without which no preflight is remembered.

use std::fmt::Write as _;
use std::time::Duration;

use serde_json::json;

use crate::Failure;
use crate::browser::{Browser, Pace, number};
use crate::pages::{Pages, Which};
use crate::spread::{self, Spread};

/// The least time of a round trip.
const ROUND_TRIP: Duration = Duration::from_millis(50);

/// One save of the third switch.
const SAVE: &str = "
    await window.__start;
    const one = await bench.until(bench.form);
    one[2].click();
    (await bench.until(() => bench.button('Review changes'))).click();
    const save = await bench.until(() => bench.button('Save to tenant'));
    const begin = performance.now();
    save.click();
    const status = () => document.querySelector('[role=status]').textContent;
    await bench.until(() => bench.form() && !document.querySelector('dialog[open]') && status().includes('Saved'));
    return { ms: performance.now() - begin };";

/// The times of a save on one page.
#[derive(Debug, Default)]
struct Cost {
    ms: Spread,
    /// Preflights of the first save after the settings were read, and of each one after it.
    first: Spread,
    further: Spread,
    /// The settings that the last save sent.
    requests: String,
}

/// The times of a save on the page written by hand, and on the panel.
#[derive(Debug, Default)]
pub(crate) struct Costs {
    by_hand: Cost,
    panel: Cost,
}

/// Opens both pages so often, and saves so many times on each.
pub(crate) async fn measure(browser: &Browser, pages: &Pages, rounds: usize, saves: usize) -> Result<Costs, Failure> {
    let mut costs = Costs::default();
    browser.set(Pace::FULL).await?;
    browser.keep_in_cache(true).await?;
    pages.tenant.set_latency(ROUND_TRIP);
    for _ in 0..rounds {
        save(browser, pages, Which::ByHand, saves, &mut costs.by_hand).await?;
        save(browser, pages, Which::Panel, saves, &mut costs.panel).await?;
    }
    pages.tenant.set_latency(Duration::ZERO);
    browser.keep_in_cache(false).await?;
    Ok(costs)
}

async fn save(browser: &Browser, pages: &Pages, which: Which, saves: usize, cost: &mut Cost) -> Result<(), Failure> {
    let start = format!("window.__start = bench.start({}, true);", json!(pages.token()));
    browser.open(&pages.url(which), &start).await?;
    browser.script("await window.__start;").await?;
    for count in 0..saves {
        pages.tenant.clear_log();
        let took = browser.script(SAVE).await?;
        let requests: Vec<_> = pages.tenant.log().into_iter().map(|entry| entry.method).collect();
        let preflights = requests.iter().filter(|method| *method == "OPTIONS").count();
        cost.requests = requests.join(" ");
        cost.ms.add(number(&took, "ms")?);
        #[expect(clippy::cast_precision_loss, reason = "a handful")]
        if count == 0 { &mut cost.first } else { &mut cost.further }.add(preflights as f64);
    }
    Ok(())
}

/// The figures for people.
pub(crate) fn report(costs: &Costs) -> String {
    let Costs { by_hand, panel } = costs;
    let saves = panel.ms.count();
    let mut out =
        format!("\nA save, {} ms a round trip: median (middle half) of {saves} saves\n", ROUND_TRIP.as_millis());
    out.push_str(&spread::head());
    for (name, part) in [
        ("ms until it is read back", (|cost| &cost.ms) as fn(&Cost) -> &Spread),
        ("preflights of the first save", |cost| &cost.first),
        ("preflights of each further one", |cost| &cost.further),
    ] {
        let of_hand = part(panel).ratio(part(by_hand));
        let of_hand = if of_hand.is_finite() { format!("{of_hand:.2}") } else { "-".to_owned() };
        let [by_hand, panel] = [by_hand, panel].map(|cost| part(cost).to_string());
        out.push_str(&spread::line(["", &by_hand, &panel], ["", &of_hand], name));
    }
    // Writing to a String cannot fail.
    let _ = writeln!(out, "the last save asked for: {} (by hand), {} (panel)", by_hand.requests, panel.requests);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_report_has_times_preflights_and_requests() {
        let cost = |ms: f64, preflights: f64, requests: &str| Cost {
            ms: [ms].into_iter().collect(),
            first: [preflights].into_iter().collect(),
            further: [0.0].into_iter().collect(),
            requests: requests.to_owned(),
        };
        let costs =
            Costs { by_hand: cost(160.0, 0.0, "GET PATCH GET"), panel: cost(200.0, 1.0, "GET OPTIONS PATCH GET") };
        let report = report(&costs);
        let line = |name: &str| report.lines().find(|line| line.ends_with(name)).unwrap().to_owned();
        assert!(line("  ms until it is read back").contains("    1.25"), "{report}");
        let first = line("  preflights of the first save");
        assert!(first.contains("1.0 (1.0–1.0)") && first.contains(" -  "), "{report}");
        assert!(report.contains("GET PATCH GET (by hand), GET OPTIONS PATCH GET (panel)"), "{report}");
    }
}
