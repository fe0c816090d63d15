//! The start: from the beginning of a navigation until the page can be used, and until the settings are there for who
//! pastes a token at once. All three pages in turns in one browser, so that what slows one slows the others.

use serde_json::json;

use crate::Failure;
use crate::browser::{Browser, Pace, number};
use crate::pages::{Pages, Which};
use crate::spread::{self, Spread};

/// The measurements of a page's start; times are in milliseconds.
#[derive(Debug, Default)]
struct Start {
    usable: Spread,
    drawn: Spread,
    settings: Spread,
    requests: Spread,
    long_tasks: Spread,
    blocking: Spread,
    blocking_in_all: Spread,
}

/// The starts of the empty page, of the one written by hand, and of the panel.
#[derive(Debug, Default)]
pub(crate) struct Starts {
    pace: Option<Pace>,
    empty: Start,
    by_hand: Start,
    panel: Start,
}

/// Opens all pages so often, each time as on a first visit.
pub(crate) async fn measure(browser: &Browser, pages: &Pages, pace: Pace, rounds: usize) -> Result<Starts, Failure> {
    let mut starts = Starts { pace: Some(pace), ..Starts::default() };
    browser.set(pace).await?;
    // The first round warms everything up and does not count.
    for round in 0..=rounds {
        for which in Which::ALL {
            let start = format!("window.__start = bench.start({}, {});", json!(pages.token()), which.has_form());
            // A page may be gone before it is asked, where this waits for its load; so it begins by itself.
            browser.open(&pages.url(which), &start).await?;
            let found = browser.script("return await window.__start;").await?;
            if round == 0 {
                continue;
            }
            let own = match which {
                Which::Empty => &mut starts.empty,
                Which::ByHand => &mut starts.by_hand,
                Which::Panel => &mut starts.panel,
            };
            own.usable.add(number(&found, "usable")?);
            own.drawn.add(number(&found, "drawn")?);
            own.settings.add(number(&found, "settings")?);
            own.requests.add(number(&found, "requests")?);
            let long = found.get("long").unwrap_or(&found);
            own.long_tasks.add(number(long, "count")?);
            own.blocking.add(number(long, "total")?);
            own.blocking_in_all.add(number(found.get("all").unwrap_or(&found), "total")?);
        }
    }
    browser.set(Pace::FULL).await?;
    Ok(starts)
}

/// The figures for people.
pub(crate) fn report(starts: &Starts) -> String {
    let pace = match starts.pace {
        Some(Pace { processor, slow_network: true }) => format!("Slow 4G, processor {processor} times slower"),
        _ => "network and processor as they are".to_owned(),
    };
    let rounds = starts.panel.usable.count();
    let mut out = format!("\nStart, {pace}: median (middle half) of {rounds} first visits in turns, ms\n");
    out.push_str(&spread::head());
    let Starts { empty, by_hand, panel, .. } = starts;
    for (name, part) in [
        ("usable", (|start| &start.usable) as fn(&Start) -> &Spread),
        ("and drawn", |start| &start.drawn),
        ("settings there, token pasted at once", |start| &start.settings),
    ] {
        let of_empty = part(panel).ratio(part(empty));
        let of_empty = if of_empty.is_finite() { format!("{of_empty:.1}") } else { "-".to_owned() };
        let of_hand = format!("{:.2}", part(panel).ratio(part(by_hand)));
        let [empty, by_hand, panel] = [empty, by_hand, panel].map(|start| shown(part(start)));
        out.push_str(&spread::line([&empty, &by_hand, &panel], [&of_empty, &of_hand], name));
    }
    for (name, part) in [
        ("long tasks (over 50 ms) until usable", (|start| &start.long_tasks) as fn(&Start) -> &Spread),
        ("blocking time until usable", |start| &start.blocking),
        ("blocking time until the settings are there", |start| &start.blocking_in_all),
        ("requests until usable", |start| &start.requests),
    ] {
        let [empty, by_hand, panel] = [empty, by_hand, panel].map(|start| part(start).to_string());
        out.push_str(&spread::line([&empty, &by_hand, &panel], ["", ""], name));
    }
    out
}

/// The empty page never has settings.
fn shown(spread: &Spread) -> String {
    if spread.median() == 0.0 { "-".to_owned() } else { spread.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn start(usable: f64, settings: f64) -> Start {
        let one = |value: f64| [value].into_iter().collect();
        Start { usable: one(usable), drawn: one(usable + 1.0), settings: one(settings), ..Start::default() }
    }

    #[test]
    fn the_report_has_both_ratios_of_each_time() {
        let starts = Starts {
            pace: Some(Pace::SLOW),
            empty: start(500.0, 0.0),
            by_hand: start(1000.0, 2000.0),
            panel: start(1500.0, 2500.0),
        };
        let report = report(&starts);
        let line = |name: &str| report.lines().find(|line| line.ends_with(name)).unwrap().to_owned();
        assert!(line("  usable").contains("      3.0     1.50"), "{report}");
        assert!(line("  settings there, token pasted at once").contains("        -     1.25"), "{report}");
        assert!(report.contains("Slow 4G, processor 4 times slower"), "{report}");
    }
}
