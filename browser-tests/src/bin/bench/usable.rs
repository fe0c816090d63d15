//! How long it takes from the start of a navigation until the panel can be used, and until an empty page is there:
//! both in one browser, in turns, so that what slows one slows the other.

use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

use browser_tests::driver::Driver;
use browser_tests::engine::Engine;
use sandbox::panel::{PanelOptions, PanelServer};
use serde_json::json;
use thirtyfour::prelude::*;

use crate::Failure;
use crate::empty_page::EmptyPage;

/// How long a page may take before it counts as broken.
const PATIENCE: Duration = Duration::from_secs(60);

/// Runs in each page before its own scripts. `performance.now()` counts from the start of the navigation.
///
/// `loaded` is when the page's markup was there, `usable` when a control labelled "Access token" existed and was
/// enabled; each `…Frame` is when the browser had drawn the frame after it.
const WATCH: &str = r#"
(() => {
  const afterFrame = (done) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done(performance.now());
    channel.port2.postMessage(0);
  });
  const moment = (name, times) => new Promise((resolve) => {
    times[name] = performance.now();
    afterFrame((now) => { times[name + "Frame"] = now; resolve(times); });
  });
  const field = () => [...document.querySelectorAll("label")]
    .filter((label) => label.textContent.trim() === "Access token")
    .some((label) => label.control && !label.control.disabled);
  window.__loaded = new Promise((resolve) =>
    document.addEventListener("DOMContentLoaded", () => resolve(moment("at", {})), { once: true }));
  window.__usable = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!field()) return;
      observer.disconnect();
      resolve(moment("at", {}));
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
})();
"#;

/// Milliseconds from the start of a navigation.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Moment {
    /// When it was so.
    at: f64,
    /// When the frame after it was drawn.
    frame: f64,
}

/// Every load of both pages.
pub(crate) struct Times {
    empty: Vec<Moment>,
    panel: Vec<Moment>,
}

/// Loads both pages in turns, each as on a first visit: nothing is cached.
pub(crate) async fn measure(dist: &Path, rounds: usize) -> Result<Times, Failure> {
    let empty_page = EmptyPage::new()?;
    let empty = serve(empty_page.folder()).await?;
    let panel = serve(dist).await?;
    let driver = Driver::start(Engine::Chromium).await?;
    let browser = driver.browser().await?;
    let times = load_in_turns(&browser, &empty.url(), &panel.url(), rounds).await;
    // The browser ends whether or not the loads went well.
    let ended = browser.quit().await.map_err(Failure::doing("ending the browser"));
    let times = times?;
    ended?;
    Ok(times)
}

async fn serve(dist: &Path) -> Result<PanelServer, Failure> {
    PanelServer::start(PanelOptions { dist: dist.to_path_buf(), ..PanelOptions::default() })
        .await
        .map_err(Failure::doing("serving a page"))
}

async fn load_in_turns(browser: &WebDriver, empty: &str, panel: &str, rounds: usize) -> Result<Times, Failure> {
    let preparing = || Failure::doing("preparing the browser");
    browser.set_script_timeout(PATIENCE).await.map_err(preparing())?;
    let devtools = browser.cdp();
    for (command, parameters) in [
        ("Network.enable", json!({})),
        ("Network.setCacheDisabled", json!({ "cacheDisabled": true })),
        ("Page.enable", json!({})),
        ("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH })),
    ] {
        devtools.send_raw(command, parameters).await.map_err(preparing())?;
    }
    let mut times = Times { empty: Vec::new(), panel: Vec::new() };
    // The first round warms both up and does not count.
    for round in 0..=rounds {
        let empty = load(browser, empty, "__loaded").await?;
        let panel = load(browser, panel, "__usable").await?;
        if round > 0 {
            times.empty.push(empty);
            times.panel.push(panel);
        }
    }
    Ok(times)
}

async fn load(browser: &WebDriver, url: &str, what: &str) -> Result<Moment, Failure> {
    let loading = || Failure::doing(&format!("loading {url} (waiting for window.{what})"));
    browser.goto(url).await.map_err(loading())?;
    let script = format!("window.{what}.then(arguments[arguments.length - 1])");
    let answer = browser.execute_async(script, Vec::new()).await.map_err(loading())?;
    let value = answer.json();
    let read = |name: &str| value.get(name).and_then(serde_json::Value::as_f64);
    match (read("at"), read("atFrame")) {
        (Some(at), Some(frame)) => Ok(Moment { at, frame }),
        _ => Err(Failure(format!("loading {url}: the page answered {value}"))),
    }
}

/// The medians and their ratio, for people.
pub(crate) fn report(times: &Times) -> String {
    let rounds = times.panel.len();
    let mut out = format!("\nTime to usable, medians of {rounds} first visits in turns (ms)\n");
    let _ = writeln!(out, "{:>10} {:>10} {:>10}", "empty page", "panel", "ratio");
    for (name, part) in [
        ("markup there / \"Access token\" ready", (|moment| moment.at) as fn(&Moment) -> f64),
        ("and drawn", |moment| moment.frame),
    ] {
        let empty = median(times.empty.iter().map(part));
        let panel = median(times.panel.iter().map(part));
        let _ = writeln!(out, "{empty:>10.1} {panel:>10.1} {:>10.1}  {name}", panel / empty);
    }
    out
}

/// The middle value, or the mean of the two in the middle; NaN of nothing.
fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    let upper = values.get(values.len() / 2).copied();
    let lower = values.get(values.len().saturating_sub(1) / 2).copied();
    lower.zip(upper).map_or(f64::NAN, |(lower, upper)| f64::midpoint(lower, upper))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_the_middle() {
        let is = |values: &[f64], expected: f64| {
            let found = median(values.iter().copied());
            assert!((found - expected).abs() < 1e-9, "{values:?}: {found}");
        };
        is(&[5.0], 5.0);
        is(&[9.0, 1.0, 2.0], 2.0);
        is(&[4.0, 1.0, 2.0, 9.0], 3.0);
        assert!(median(std::iter::empty()).is_nan());
    }

    #[test]
    fn the_report_has_both_ratios() {
        let moment = |at, frame| Moment { at, frame };
        let times = Times { empty: vec![moment(10.0, 20.0)], panel: vec![moment(40.0, 50.0)] };
        let report = report(&times);
        assert!(report.contains("      10.0       40.0        4.0  markup"), "{report}");
        assert!(report.contains("      20.0       50.0        2.5  and drawn"), "{report}");
    }
}
