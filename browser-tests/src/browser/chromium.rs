//! Chromium's own ways, by its debugging protocol.

use serde_json::{Value, json};

use super::{Browser, Seen};
use crate::devtools::{Devtools, returned};
use crate::unsupported::no_devtools;

/// Runs in each page before its own scripts: notes policy violations.
const NOTE_VIOLATIONS: &str = "(() => { const seen = []; window.__violations = seen; \
    addEventListener('securitypolicyviolation', (event) => \
    seen.push(`${event.effectiveDirective} ${event.blockedURI}`)); })();";

/// How often a script is given to pages that go away under it.
const ATTEMPTS: u32 = 3;
/// What Chromium says of such a page.
const NAVIGATED: &str = "Inspected target navigated or closed";

impl Browser {
    /// Sends a command of Chromium's debugging protocol.
    pub async fn devtools(&self, method: &str, parameters: Value) -> Value {
        match self.try_devtools(method, parameters).await {
            Ok(response) => response,
            Err(why) => panic!("{why}"),
        }
    }

    /// Sends a command that may be refused, such as for an element that is gone.
    pub async fn try_devtools(&self, method: &str, parameters: Value) -> Result<Value, String> {
        match &self.devtools {
            Some(devtools) => devtools.call(method, parameters).await,
            None => no_devtools(self.engine, method),
        }
    }

    /// Ends the process of the tab in front, as a crash does. Another tab must be put in front before anything else.
    pub async fn crash(&self) {
        let crashed = match &self.devtools {
            Some(devtools) => devtools.crash().await,
            None => no_devtools(self.engine, "Page.crash"),
        };
        crashed.unwrap_or_else(|why| panic!("crashing the tab: {why}"));
    }
}

pub(super) async fn prepare(browser: &Browser) {
    browser.devtools("Network.enable", json!({})).await;
    at_start(browser, NOTE_VIOLATIONS).await;
    // So that the clipboard can be used without a person to allow it.
    let permissions = json!({"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]});
    browser.devtools("Browser.grantPermissions", permissions).await;
    let downloads = json!({"behavior": "allow", "downloadPath": browser.downloads()});
    browser.devtools("Browser.setDownloadBehavior", downloads).await;
}

/// Runs a function body in the page, and gives what it returns or what its promise comes to; of one that fails, the error
/// as `failed`.
pub(super) async fn run(devtools: &Devtools, body: &str) -> Result<Value, String> {
    let script = format!("(async () => {{ {body} }})().catch((error) => ({{failed: String(error)}}))");
    let order = json!({"expression": script, "awaitPromise": true, "returnByValue": true});
    let mut response = devtools.call("Runtime.evaluate", order.clone()).await;
    // Of a page that went away under it nothing is left, and the next one is asked. No other command is given again: a
    // click would meet another page.
    for _ in 1..ATTEMPTS {
        if !response.as_ref().is_err_and(|why| why.contains(NAVIGATED)) {
            break;
        }
        response = devtools.call("Runtime.evaluate", order.clone()).await;
    }
    returned(response?)
}

pub(super) async fn at_start(browser: &Browser, script: &str) {
    browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": script})).await;
}

pub(super) async fn set_offline(browser: &Browser, offline: bool) {
    let conditions = json!({"offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1});
    browser.devtools("Network.emulateNetworkConditions", conditions).await;
}

pub(super) async fn set_width(browser: &Browser, width: u32) {
    let metrics = json!({"width": width, "height": 640, "deviceScaleFactor": 1, "mobile": false});
    browser.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
}

pub(super) async fn history(browser: &Browser) -> Vec<String> {
    let history = browser.devtools("Page.getNavigationHistory", json!({})).await;
    let entries = history.get("entries").and_then(Value::as_array).into_iter().flatten();
    entries.filter_map(|entry| entry.get("url")?.as_str().map(str::to_owned)).collect()
}

/// The driver keeps the console, failures of the network included; the page keeps its violations.
pub(super) async fn seen(browser: &Browser) -> Vec<Seen> {
    let log = browser.driver.browser_log().await.unwrap_or_else(|error| panic!("reading the console: {error}"));
    let lines = log.into_iter().map(|entry| Seen::Console { level: entry.level, text: entry.message });
    // Taken out as they are read, so that none counts twice.
    let violations = browser.script("return (window.__violations ?? []).splice(0);").await;
    let violations = violations.as_array().into_iter().flatten().filter_map(Value::as_str);
    lines.chain(violations.map(|seen| Seen::Violation(seen.to_owned()))).collect()
}
