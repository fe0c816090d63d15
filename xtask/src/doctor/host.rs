//! The headers of a host's every response, and its response to a path that does not exist.

use super::address::Address;
use super::config::Fetched;
use super::finding::Finding;
use super::page::Page;
use crate::client::{Client, Response};
use crate::dist::csp;
use crate::headers::rules::Rules;

const POLICY: &str = "Content-Security-Policy";

/// Headers that say so little more than the page's own `<meta>` that the panel is safe without.
const LESS: [&str; 3] = ["Referrer-Policy", "Permissions-Policy", "Cross-Origin-Resource-Policy"];

/// Findings about the headers of the page.
pub(super) fn headers(address: &Address, page: &Page, config: Option<&Fetched>) -> Vec<Finding> {
    let origins = config.map_or_else(|| csp::connect(&page.text), |fetched| fetched.origins().to_vec());
    let Some(policy) = csp::only(&page.text, &origins) else {
        return vec![Finding::must("index.html has no policy of its own. Copy dist/ as it was built")];
    };
    if sends_none(address, &page.response) {
        return vec![Finding::should(
            "this host sends no headers of one's choice. The page's own policy holds, and in a foreign frame the panel \
             refuses to start; HSTS and the rest need another host, or one in front of it",
        )];
    }
    let rules = Rules::new(&policy);
    let unencrypted = |name: &str| name == "Strict-Transport-Security" && !address.is_https();
    let rules = rules.always().iter().filter(|(name, _)| !unencrypted(name));
    rules.filter_map(|(name, value)| header(name, value, &page.response, &origins)).collect()
}

/// A finding about one header, which is to have this value.
fn header(name: &str, value: &str, response: &Response, origins: &[String]) -> Option<Finding> {
    let all = response.all(name);
    let remedy = format!("Send: {name}: {value}");
    match all.as_slice() {
        [] if LESS.contains(&name) => Some(Finding::should(format!("{name} is missing. {remedy}"))),
        [] => Some(Finding::must(format!("{name} is missing. {remedy}"))),
        [one] if *one == value => None,
        [one] if name == POLICY => Some(policy(one, origins, &remedy)),
        [one] => Some(Finding::should(format!("{name} is \"{one}\". {remedy}"))),
        more => Some(Finding::must(format!("{name} comes {} times. {remedy}", more.len()))),
    }
}

/// Findings about a policy that differs from the one that `cargo xtask headers` writes.
fn policy(sent: &str, origins: &[String], remedy: &str) -> Finding {
    for word in ["'unsafe-inline'", "'unsafe-eval'"] {
        if sent.contains(word) {
            return Finding::must(format!("{POLICY} allows {word}. {remedy}"));
        }
    }
    if !sent.contains("frame-ancestors 'none'") {
        return Finding::must(format!("{POLICY} lets other pages frame the panel. {remedy}"));
    }
    let words: Vec<&str> = sent.split([' ', ';']).collect();
    match origins.iter().find(|origin| !words.contains(&origin.as_str())) {
        Some(origin) => Finding::must(format!("{POLICY} does not let the panel talk to {origin}. {remedy}")),
        None => Finding::should(format!("{POLICY} is another than this build's. {remedy}")),
    }
}

/// Whether a host is of those that send no headers of one's choice.
fn sends_none(address: &Address, response: &Response) -> bool {
    let url = address.of("");
    let host = url.split('/').nth(2).unwrap_or_default();
    response.only("Server") == Some("GitHub.com")
        || [".github.io", ".web.core.windows.net"].iter().any(|known| host.contains(known))
}

/// Findings about the host itself.
pub(super) fn check(client: &impl Client, address: &Address) -> Vec<Finding> {
    let mut findings = Vec::new();
    let nothing = address.of("none-0000000000000000.js");
    match client.fetch("GET", &nothing, &[]) {
        Ok(response) if matches!(response.status, 404 | 410) => {}
        Ok(response) => findings.push(Finding::must(format!(
            "what is not there is answered with {}. Switch off what gives index.html for every path: a file of an \
             earlier build must be missing, and not be a page",
            response.status
        ))),
        Err(why) => findings.push(Finding::must(why)),
    }
    if let Some(plain) = address.without_encryption()
        && let Ok(response) = client.fetch("GET", &plain, &[])
    {
        let to = response.only("Location").unwrap_or_default();
        if !matches!(response.status, 301 | 302 | 307 | 308) || !to.starts_with("https://") {
            let what = format!("{plain} answers {} without leading to https://. Redirect it", response.status);
            findings.push(Finding::must(what));
        }
    }
    if let Some(bare) = address.bare() {
        findings.extend(without_slash(client, address, bare));
    }
    findings
}

/// The folder's address without its slash leads to the one with it: the page's links are relative.
fn without_slash(client: &impl Client, address: &Address, bare: &str) -> Option<Finding> {
    match client.fetch("GET", bare, &[]) {
        Ok(response) if matches!(response.status, 301 | 302 | 307 | 308) => {
            let to = response.only("Location").unwrap_or_default();
            (!address.is_led_to_by(to)).then(|| Finding::must(format!("{bare} leads to {to}, and {address} is right")))
        }
        Ok(response) if response.status == 200 => {
            Some(Finding::must(format!("{bare} gives a page, whose links lead elsewhere. Redirect it to {address}")))
        }
        Ok(response) => Some(Finding::should(format!("{bare} answers {}. Redirect it to {address}", response.status))),
        Err(why) => Some(Finding::must(why)),
    }
}
