//! The browser that measures: one Chromium, quick or slowed down, with what is noted in each page.

use std::time::Duration;

use browser_tests::driver::Driver;
use browser_tests::engine::Engine;
use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::Failure;

/// How long a page may take before it counts as broken.
const PATIENCE: Duration = Duration::from_secs(60);

/// Runs in each page before its own scripts.
const WATCH: &str = include_str!("watch.js");

/// How quick device and network are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Pace {
    /// The processor is so many times slower.
    pub(crate) processor: u32,
    /// The network is what Chromium's developer tools call "Slow 4G".
    pub(crate) slow_network: bool,
}

impl Pace {
    /// As the machine is.
    pub(crate) const FULL: Self = Self { processor: 1, slow_network: false };
    /// A middling phone on a slow network.
    pub(crate) const SLOW: Self = Self { processor: 4, slow_network: true };
    /// That phone, once all is loaded.
    pub(crate) const SLOW_PROCESSOR: Self = Self { processor: 4, slow_network: false };
}

/// A browser. It must be ended with [`Browser::end`].
pub(crate) struct Browser {
    session: WebDriver,
    _driver: Driver,
}

impl Browser {
    pub(crate) async fn start() -> Result<Self, Failure> {
        let driver = Driver::start(Engine::Chromium).await?;
        let browser = Self { session: driver.browser().await?, _driver: driver };
        match browser.prepare().await {
            Ok(()) => Ok(browser),
            Err(why) => {
                // The first failure is the one to hear of.
                let _ = browser.end().await;
                Err(why)
            }
        }
    }

    async fn prepare(&self) -> Result<(), Failure> {
        let preparing = Failure::doing("preparing the browser");
        self.session.set_script_timeout(PATIENCE).await.map_err(preparing)?;
        for (command, parameters) in [
            ("Network.enable", json!({})),
            ("Page.enable", json!({})),
            ("Performance.enable", json!({})),
            ("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCH })),
        ] {
            self.devtools(command, parameters).await?;
        }
        self.keep_in_cache(false).await
    }

    /// Whether the browser keeps what is loaded, as it does for people. Unless it does, it remembers no preflight either.
    pub(crate) async fn keep_in_cache(&self, keep: bool) -> Result<(), Failure> {
        self.devtools("Network.setCacheDisabled", json!({ "cacheDisabled": !keep })).await.map(drop)
    }

    pub(crate) async fn end(self) -> Result<(), Failure> {
        self.session.quit().await.map_err(Failure::doing("ending the browser"))
    }

    /// A command of Chromium's debugging protocol.
    pub(crate) async fn devtools(&self, command: &str, parameters: Value) -> Result<Value, Failure> {
        self.session.cdp().send_raw(command, parameters).await.map_err(Failure::doing(command))
    }

    /// Makes device and network so quick.
    pub(crate) async fn set(&self, pace: Pace) -> Result<(), Failure> {
        // Source: Chromium's developer tools, front_end/core/sdk/NetworkManager.ts, "Slow 4G": 1.6 and 0.75 Mbit/s less
        // a tenth, and 150 ms there and back, times 3.75 for what a connection needs.
        let (latency, download, upload) =
            if pace.slow_network { (562.5, 180_000.0, 84_375.0) } else { (0.0, -1.0, -1.0) };
        let network = json!({
            "offline": false, "latency": latency, "downloadThroughput": download, "uploadThroughput": upload
        });
        self.devtools("Network.emulateNetworkConditions", network).await?;
        self.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": pace.processor })).await?;
        Ok(())
    }

    /// Opens a page as on a first visit: nothing is cached, nothing kept. `before` runs before its own scripts.
    pub(crate) async fn open(&self, url: &str, before: &str) -> Result<(), Failure> {
        let source = json!({ "source": before });
        let added = self.devtools("Page.addScriptToEvaluateOnNewDocument", source).await?;
        let storage = json!({"origin": url.trim_end_matches('/'), "storageTypes": "all"});
        self.devtools("Storage.clearDataForOrigin", storage).await?;
        self.session.goto(url).await.map_err(Failure::doing(&format!("opening {url}")))?;
        // For this page only.
        self.devtools("Page.removeScriptToEvaluateOnNewDocument", added).await?;
        Ok(())
    }

    /// Runs a function body in the page, and gives what it returns or what its promise comes to.
    pub(crate) async fn script(&self, body: &str) -> Result<Value, Failure> {
        let script = format!(
            "const done = arguments[arguments.length - 1]; \
             (async () => {{ {body} }})().then(done, (error) => done({{failed: String(error)}}));"
        );
        let what = format!("running `{body}`");
        let response = self.session.execute_async(script, Vec::new()).await.map_err(Failure::doing(&what))?;
        let value = response.json().clone();
        match value.get("failed") {
            Some(why) => Err(Failure::doing(&what)(why)),
            None => Ok(value),
        }
    }

    /// One of the figures that the browser keeps of the page.
    pub(crate) async fn metric(&self, name: &str) -> Result<f64, Failure> {
        let metrics = self.devtools("Performance.getMetrics", json!({})).await?;
        let all = metrics.get("metrics").and_then(Value::as_array).into_iter().flatten();
        let mut found = all.filter(|metric| metric.get("name").and_then(Value::as_str) == Some(name));
        let value = found.find_map(|metric| metric.get("value")?.as_f64());
        value.ok_or_else(|| Failure(format!("the browser has no figure {name}")))
    }
}

/// A number of an answer.
pub(crate) fn number(value: &Value, name: &str) -> Result<f64, Failure> {
    value.get(name).and_then(Value::as_f64).ok_or_else(|| Failure(format!("no number {name} in {value}")))
}
