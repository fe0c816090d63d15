//! The browser as a person handles it: keys, clipboard, network, window. Controls of pages are found in `find`.

use serde_json::{Value, json};
use thirtyfour::prelude::*;

/// Runs in each page before its own scripts: notes policy violations for [`crate::watch`].
const NOTE_VIOLATIONS: &str = "(() => { const seen = []; window.__violations = seen; \
    addEventListener('securitypolicyviolation', (event) => \
    seen.push(`${event.effectiveDirective} ${event.blockedURI}`)); })();";

/// One browser with one window. Every failure to talk to it is a panic, since no test can go on then.
pub struct Browser {
    driver: WebDriver,
}

impl Browser {
    /// Takes a browser, and notes policy violations in each page that it will open.
    pub async fn new(driver: WebDriver) -> Self {
        let browser = Self { driver };
        browser.devtools("Page.enable", json!({})).await;
        browser.devtools("Network.enable", json!({})).await;
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": NOTE_VIOLATIONS})).await;
        // So that the clipboard can be used without a person to allow it.
        let permissions = json!({"permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]});
        browser.devtools("Browser.grantPermissions", permissions).await;
        browser
    }

    /// The WebDriver session.
    pub fn driver(&self) -> &WebDriver {
        &self.driver
    }

    /// Sends a command of Chromium's debugging protocol.
    pub async fn devtools(&self, method: &str, parameters: Value) -> Value {
        match self.try_devtools(method, parameters).await {
            Ok(answer) => answer,
            Err(why) => panic!("{why}"),
        }
    }

    /// The same, where a refusal is to be expected, such as for an element that is gone.
    pub async fn try_devtools(&self, method: &str, parameters: Value) -> Result<Value, String> {
        self.driver.cdp().send_raw(method, parameters).await.map_err(|error| format!("{method}: {error}"))
    }

    /// Runs a function body in the page, and gives what it returns or what its promise comes to.
    pub async fn script(&self, body: &str) -> Value {
        let script = format!(
            "const done = arguments[arguments.length - 1]; \
             (async () => {{ {body} }})().then(done, (error) => done({{failed: String(error)}}));"
        );
        let answer = self.driver.execute_async(script, Vec::new()).await;
        let value = answer.unwrap_or_else(|error| panic!("running `{body}`: {error}")).json().clone();
        if let Some(failed) = value.get("failed") {
            panic!("running `{body}`: {failed}");
        }
        value
    }

    /// Opens an address.
    pub async fn goto(&self, url: &str) {
        self.driver.goto(url).await.unwrap_or_else(|error| panic!("opening {url}: {error}"));
    }

    /// Presses keys, one after the other, on whatever has the focus.
    pub async fn press(&self, keys: impl Into<TypingData>) {
        let pressed = self.driver.action_chain().send_keys(keys.into()).perform().await;
        pressed.unwrap_or_else(|error| panic!("pressing keys: {error}"));
    }

    /// Puts a text on the clipboard, and pastes it where the focus is.
    pub async fn paste(&self, text: &str) {
        self.script(&format!("await navigator.clipboard.writeText({});", json!(text))).await;
        let held = self.driver.action_chain().key_down(Key::Control).send_keys("v").key_up(Key::Control);
        held.perform().await.unwrap_or_else(|error| panic!("pasting: {error}"));
    }

    /// What is on the clipboard.
    pub async fn clipboard(&self) -> String {
        let text = self.script("return await navigator.clipboard.readText();").await;
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Takes the network away, or gives it back.
    pub async fn set_offline(&self, offline: bool) {
        let conditions = json!({"offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1});
        self.devtools("Network.emulateNetworkConditions", conditions).await;
    }

    /// Forgets all cookies, and with them sessions at sign-in services.
    pub async fn forget_cookies(&self) {
        self.devtools("Network.clearBrowserCookies", json!({})).await;
    }

    /// Makes the window so many CSS pixels wide.
    pub async fn set_width(&self, width: u32) {
        let metrics = json!({"width": width, "height": 640, "deviceScaleFactor": 1, "mobile": false});
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
    }

    /// Runs a script in each page opened from now on, before the page's own.
    pub async fn at_start(&self, script: &str) {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": script})).await;
    }

    /// The title of the tab.
    pub async fn title(&self) -> String {
        self.driver.title().await.unwrap_or_else(|error| panic!("reading the title: {error}"))
    }
}
