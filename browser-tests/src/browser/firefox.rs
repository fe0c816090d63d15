//! Firefox's own ways, by scripts that run in the browser itself rather than in a page.

use serde_json::{Value, json};

use thirtyfour::WebDriver;

use super::Browser;
use crate::command::post;

/// Runs a function body in the browser, and gives what it returns. `tab` is there the one in front.
async fn in_browser(browser: &Browser, body: &str) -> Value {
    let context = async |context: &str| {
        let switched = post(&browser.driver, "moz/context", json!({ "context": context })).await;
        switched.unwrap_or_else(|error| panic!("{error}"));
    };
    let script = format!("const tab = gBrowser.selectedBrowser; {body}");
    context("chrome").await;
    let response = browser.driver.execute(script, Vec::new()).await;
    context("content").await;
    response.unwrap_or_else(|error| panic!("running `{body}`: {error}")).json().clone()
}

/// From the browser's own controls, where Tab leads from the end of a page, back to the page. Without a screen, Tab alone
/// comes back to an inactive window, in which no key presses a button.
pub(super) async fn come_back(browser: &Browser) {
    if browser.script("return document.hasFocus();").await == json!(false) {
        in_browser(browser, "tab.focus();").await;
    }
}

/// Forgets what pages left in a browser, so that another test can have it: cookies, storage, cache, permissions. The network
/// is there again.
pub(crate) async fn forget(session: &WebDriver) -> Result<(), String> {
    let script = "const done = arguments[arguments.length - 1]; Services.io.offline = false; \
        Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_ALL, done);";
    post(session, "moz/context", json!({"context": "chrome"})).await?;
    let forgotten = session.execute_async(script, Vec::new()).await;
    post(session, "moz/context", json!({"context": "content"})).await?;
    // Which of it could not be forgotten.
    match forgotten.map_err(|error| error.to_string())?.json() {
        Value::Null => Ok(()),
        failed if *failed == json!(0) => Ok(()),
        failed => Err(failed.to_string()),
    }
}

pub(super) async fn set_offline(browser: &Browser, offline: bool) {
    in_browser(browser, &format!("Services.io.offline = {offline};")).await;
}

pub(super) async fn forget_cookies(browser: &Browser) {
    in_browser(browser, "Services.cookies.removeAll();").await;
}

/// The window itself gets no narrower than its toolbar.
pub(super) async fn set_width(browser: &Browser, width: u32) {
    in_browser(browser, &format!("tab.style.maxWidth = '{width}px';")).await;
}

pub(super) async fn show_as_printed(browser: &Browser) {
    in_browser(browser, "tab.browsingContext.mediumOverride = 'print';").await;
}

pub(super) async fn history(browser: &Browser) -> Vec<String> {
    let entries = "const history = tab.browsingContext.sessionHistory; \
        return Array.from({length: history.count}, (_, index) => history.getEntryAtIndex(index).URI.spec);";
    let entries = in_browser(browser, entries).await;
    let entries = entries.as_array().into_iter().flatten().filter_map(Value::as_str);
    entries.map(str::to_owned).collect()
}

pub(super) async fn forget_history(browser: &Browser) {
    let forget = "const history = tab.browsingContext.sessionHistory; \
        if (history.count > 1) history.purgeHistory(history.count - 1);";
    in_browser(browser, forget).await;
}
