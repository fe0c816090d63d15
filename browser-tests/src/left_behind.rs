//! Looks for traces of a redirect to sign in, beside the secrets themselves: a response in the history or the console, a
//! pending sign-in in storage, and violations in the sign-in service's log. The service's own pages, which are on the way
//! too, may leave any.

use sandbox::tenant::SignInEntry;

use crate::browser::Browser;
use crate::watch::Line;

/// Where the panel keeps a sign-in that is under way, and edits over a redirect; both in `sessionStorage`.
pub const PENDING: &str = "remote-help-panel.pending-sign-in";
/// See [`PENDING`].
pub const EDITS: &str = "remote-help-panel.edits";

fn is_reply(text: &str) -> bool {
    ["code=", "state="].iter().any(|part| text.contains(part))
}

/// The tab's entries in the history that start so.
pub async fn history(browser: &Browser, start: &str) -> Vec<String> {
    browser.history().await.into_iter().filter(|address| address.starts_with(start)).collect()
}

/// The traces of the panel at this address, one sentence each.
pub async fn by_panel(browser: &Browser, panel: &str, console: &[Line]) -> Vec<String> {
    let entries = history(browser, panel).await.into_iter().filter(|entry| is_reply(entry));
    let mut found: Vec<String> = entries.map(|entry| format!("a reply stands in the history: {entry}")).collect();
    let pending = format!("try {{ return sessionStorage.getItem('{PENDING}'); }} catch {{ return null; }}");
    let address = browser.script("return location.href;").await;
    let is_panel = address.as_str().is_some_and(|address| address.starts_with(panel));
    if is_panel && !browser.script(&pending).await.is_null() {
        found.push("a sign-in is still pending in sessionStorage".to_owned());
    }
    let own = console.iter().filter(|line| line.text.contains(panel) && is_reply(&line.text));
    found.extend(own.map(|line| format!("a reply stands in the console: {}", line.text)));
    found
}

/// The violations in the service's log, one sentence each.
pub fn noted(log: &[SignInEntry]) -> Vec<String> {
    let of = |entry: &SignInEntry| {
        let preflight = (entry.method == "OPTIONS").then(|| "a preflight".to_owned());
        let noted: Vec<String> = entry.violations.iter().cloned().chain(preflight).collect();
        let endpoint = entry.endpoint;
        noted.into_iter().map(move |noted| format!("the sign-in service notes at {endpoint:?}: {noted}"))
    };
    log.iter().flat_map(of).collect()
}
