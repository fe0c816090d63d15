//! The search for tokens: every place where a page can leave something, and every place where that is then seen.

use std::collections::BTreeMap;

use sandbox::tenant::Tenant;

use crate::browser::Browser;
use crate::host::Host;
use crate::watch::Line;

/// Everything a page can leave behind, as one text a place.
const PLACES: &str = r#"
    // A test may have blocked what it reads.
    const look = (read) => { try { return read(); } catch { return "blocked"; } };
    const pairs = (name) => look(() => JSON.stringify(Object.entries(window[name])));
    const global = (key) => look(() => window[key]);
    const fields = [...document.querySelectorAll("input, textarea, select, output")];
    const databases = await indexedDB.databases();
    return {
        "localStorage": pairs("localStorage"),
        "sessionStorage": pairs("sessionStorage"),
        "IndexedDB": JSON.stringify(databases),
        "caches": JSON.stringify(await caches.keys()),
        "cookies": document.cookie,
        "the document": document.documentElement.outerHTML,
        "the fields": JSON.stringify(fields.map((field) => [field.value, field.defaultValue])),
        "the address": location.href,
        "the history": JSON.stringify(history.state),
        "the title": document.title,
        "the window's name": window.name,
        "the addresses fetched": JSON.stringify(performance.getEntriesByType("resource").map(({ name }) => name)),
        "globals": JSON.stringify(Object.keys(window).filter((key) => typeof global(key) === "string")
            .map((key) => [key, global(key)])),
    };
"#;

/// The texts of a token that must be found nowhere: the whole, and of a JWT the parts that only it has.
fn needles(token: &str) -> Vec<&str> {
    let parts: Vec<&str> = token.split('.').collect();
    match *parts.as_slice() {
        [_, payload, signature] => vec![token, payload, signature],
        _ => vec![token],
    }
}

/// The places in which any of the tokens stands.
pub fn found(tokens: &[String], places: &BTreeMap<String, String>) -> Vec<String> {
    let holds = |text: &str| tokens.iter().flat_map(|token| needles(token)).any(|needle| text.contains(needle));
    places.iter().filter(|(_, text)| holds(text)).map(|(place, _)| place.clone()).collect()
}

/// The text of every place, as it now is.
pub async fn places(browser: &Browser, console: &[Line], panel: &Host, tenant: &Tenant) -> BTreeMap<String, String> {
    let in_page = browser.script(PLACES).await;
    let mut places: BTreeMap<String, String> =
        serde_json::from_value(in_page).unwrap_or_else(|error| panic!("reading what the page holds: {error}"));
    let cookies = browser.driver().get_all_cookies().await;
    let cookies = cookies.unwrap_or_else(|error| panic!("reading the cookies: {error}"));
    places.insert("the browser's cookies".to_owned(), format!("{cookies:?}"));
    let lines: Vec<&str> = console.iter().map(|line| line.text.as_str()).collect();
    places.insert("the console".to_owned(), lines.join("\n"));
    let fetched: Vec<String> = panel.fetched().into_iter().map(|fetched| fetched.path).collect();
    places.insert("requests to the panel's host".to_owned(), fetched.join("\n"));
    // The log leaves out the one header that carries the token.
    let sent: Vec<String> =
        tenant.log().into_iter().map(|entry| format!("{} {:?} {}", entry.path, entry.headers, entry.body)).collect();
    places.insert("requests to the tenant".to_owned(), sent.join("\n"));
    places
}
