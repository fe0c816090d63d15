//! `index.html`: it names all other files, so it must be the panel's, and never an old one.

use super::address::Address;
use super::finding::Finding;
use super::freshness;
use crate::client::{Client, Response};
use crate::dist::{folder, html};
use crate::headers;
use remote_help::deployed::is_hashed;

/// The page as the host gives it.
#[derive(Debug)]
pub(super) struct Page {
    pub(super) text: String,
    pub(super) response: Response,
    /// The files that it names by their content, in order.
    pub(super) named: Vec<Named>,
}

/// A file that the page names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Named {
    pub(super) name: String,
    /// The integrity that a browser holds it to, if the page has one.
    pub(super) integrity: Option<String>,
}

/// Gets the page; else why there is none to look at.
pub(super) fn fetch(client: &impl Client, address: &Address) -> Result<Page, Finding> {
    let url = address.of("");
    let response = client.fetch("GET", &url, &[]).map_err(Finding::Must)?;
    if response.status != 200 {
        let to = response.only("Location").map_or_else(String::new, |to| format!(", to {to}"));
        let what =
            format!("{url} answers {}{to}. Give the folder's own address, or put the folder there", response.status);
        return Err(Finding::Must(what));
    }
    let text = String::from_utf8_lossy(&response.body).into_owned();
    let named = named(&text);
    let has = |ending: &str| named.iter().any(|file| file.name.ends_with(ending));
    if !has(".wasm") || !has(".js") {
        return Err(Finding::must(
            "this is not the panel's index.html: it names no module and no wasm. Copy all of dist/",
        ));
    }
    Ok(Page { text, response, named })
}

/// The files that a page names by their content.
fn named(page: &str) -> Vec<Named> {
    let mut named: Vec<Named> = Vec::new();
    for tag in html::tags(page) {
        let Some(name) = tag.get("src").or_else(|| tag.get("href")) else { continue };
        let name = name.strip_prefix("./").unwrap_or(name);
        if !is_named_by_content(name) || named.iter().any(|other| other.name == name) {
            continue;
        }
        let integrity = tag.get("integrity").or_else(|| tag.get("data-integrity")).map(str::to_owned);
        named.push(Named { name: name.to_owned(), integrity });
    }
    named
}

/// Whether a name ends as `headers::rules::HASHED_NAME` says.
pub(super) fn is_named_by_content(name: &str) -> bool {
    let ending = folder::ending_of(name);
    is_hashed(name) && headers::rules::HASHED.iter().any(|(known, _)| *known == ending)
}

/// Findings about the headers it comes with.
pub(super) fn check(client: &impl Client, address: &Address, page: &Page) -> Vec<Finding> {
    let mut findings = Vec::new();
    let kind = page.response.only("Content-Type").unwrap_or_default().to_ascii_lowercase();
    if !kind.starts_with("text/html") {
        findings
            .push(Finding::must(format!("Content-Type is \"{kind}\". Send: Content-Type: text/html; charset=utf-8")));
    }
    findings.extend(freshness(client, &address.of(""), &page.response));
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_named_by_its_content_is_found_once() {
        let page = "<link rel=modulepreload href=\"./p-0123456789abcdef.js\" integrity=\"sha384-x\">\
            <link href='de-0123456789abcdef.txt' data-integrity=sha256-y><link rel=icon href=icon.svg>\
            <script src=boot-0123456789abcdef.js></script><img src=i-0123456789abcdef.png>\
            <script src=old-0123456789ABCDEF.js></script><link href=\"./p-0123456789abcdef.js\">";
        let file = |name: &str, integrity: Option<&str>| Named {
            name: name.to_owned(),
            integrity: integrity.map(str::to_owned),
        };
        assert_eq!(
            named(page),
            [
                file("p-0123456789abcdef.js", Some("sha384-x")),
                file("de-0123456789abcdef.txt", Some("sha256-y")),
                file("boot-0123456789abcdef.js", None),
            ]
        );
    }
}
