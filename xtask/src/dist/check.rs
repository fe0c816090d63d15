//! Checks the finished site: it runs under the strict policy, and at any path.

use std::fs;
use std::path::Path;

use super::{assemble, csp, folder, html, integrity};
use crate::error::Error;

/// Reads `dist/index.html` and reports everything that is wrong with it.
pub(super) fn check(dist: &Path) -> Result<(), Error> {
    let index = dist.join("index.html");
    let page = fs::read_to_string(&index).map_err(Error::file("read", &index))?;
    let mut findings = findings(&page, |name| dist.join(name).is_file());
    for (name, content) in folder::read(dist)?.iter().filter(|(name, _)| assemble::is_named_by_content(name)) {
        if !name.contains(&integrity::short(content)) {
            findings.push(format!("{name} is not named by its content"));
        }
    }
    if findings.is_empty() {
        return Ok(());
    }
    Err(Error::Findings { what: "dist/index.html", findings })
}

fn findings(page: &str, exists: impl Fn(&str) -> bool) -> Vec<String> {
    let tags = html::tags(page);
    let mut findings = Vec::new();
    if csp::policy_tag(&tags).is_none() {
        findings.push("it has no Content Security Policy of its own".to_owned());
    }
    let loaded_late = tags.iter().skip_while(|tag| !tag.stops_parser()).skip(1);
    for tag in loaded_late.filter(|tag| tag.name == "script" || is_loaded(tag)) {
        findings.push(format!("a <{}> behind the script that stops the parser: it comes a round trip late", tag.name));
    }
    for tag in &tags {
        let name = &tag.name;
        if name == "style" {
            findings.push("an inline <style>, which the policy forbids".to_owned());
        }
        let content = page.get(tag.content.clone()).unwrap_or_default();
        if name == "script" && (tag.get("src").is_none() || !content.trim().is_empty()) {
            findings.push("an inline <script>, which the policy forbids".to_owned());
        }
        if name == "base" {
            findings.push("a <base>, which the policy forbids".to_owned());
        }
        let loads = assemble::is_text(tag) || assemble::is_part(tag) || is_loaded(tag);
        let hash = tag.get(assemble::integrity_name(tag));
        if (name == "script" || name == "link" && loads) && !hash.is_some_and(is_hash) {
            findings.push(format!("a <{name}> without integrity"));
        }
        for attribute in &tag.attributes {
            let (key, value) = (attribute.name.as_str(), attribute.value.as_str());
            if key == "style" || key.starts_with("on") {
                findings.push(format!("an attribute {key} on <{name}>, which the policy forbids"));
            }
            let leads_elsewhere = name == "a" && value.starts_with("https://");
            if is_address(key) && !leads_elsewhere {
                findings.extend(wrong_address(value, &exists).map(|why| format!("{value}: {why}")));
            }
        }
    }
    findings
}

/// Whether a link makes the browser itself load a file of ours.
fn is_loaded(tag: &html::Tag) -> bool {
    ["stylesheet", "modulepreload"].iter().any(|rel| tag.has_rel(rel))
        || tag.get("href").is_some_and(assemble::is_named_by_content) && tag.has_rel("preload")
}

fn is_hash(value: &str) -> bool {
    ["sha256-", "sha384-"].iter().any(|start| value.starts_with(start))
}

fn is_address(attribute: &str) -> bool {
    matches!(attribute, "src" | "href" | "data-js" | "data-wasm")
}

fn wrong_address(address: &str, exists: impl Fn(&str) -> bool) -> Option<&'static str> {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    if path.contains(':') || path.starts_with("//") {
        return Some("leads to another origin");
    }
    if path.starts_with('/') {
        return Some("is not relative, so it is wrong below the root of a host");
    }
    let name = path.strip_prefix("./").unwrap_or(path);
    if !matches!(name, "" | ".") && !exists(name) {
        return Some("there is no such file");
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">\
                        <link rel=stylesheet href=./a.css integrity=sha384-x>\
                        <script type=module src=a.js integrity=sha384-x></script>\
                        <a href=\"#main\">Skip</a><a href=\"https://www.example.com\">Help</a>";

    fn found_in(page: &str) -> Vec<String> {
        findings(page, |name| matches!(name, "a.css" | "a.js"))
    }

    #[test]
    fn a_good_page_has_no_findings() {
        assert_eq!(found_in(GOOD), Vec::<String>::new());
    }

    #[test]
    fn each_wrong_thing_is_found() {
        for (wrong, word) in [
            ("<script>x()</script>", "inline <script>"),
            ("<script src=a.js integrity=sha384-x>x()</script>", "inline <script>"),
            ("<style>p{}</style>", "inline <style>"),
            ("<p style=\"color:red\">", "attribute style"),
            ("<button onclick=\"x()\">", "attribute onclick"),
            ("<script src=a.js></script>", "without integrity"),
            ("<link rel=preload as=fetch href=a.wasm integrity=sha384-x>", "without integrity"),
            ("<link rel=alternate hreflang=de href=a.js>", "without integrity"),
            ("<link rel=alternate type=application/wasm href=a.js>", "without integrity"),
            ("<script src=b.js integrity=sha384-x></script>", "no such file"),
            ("<script src=/a.js integrity=sha384-x></script>", "not relative"),
            ("<script src=//x/a.js integrity=sha384-x></script>", "another origin"),
            ("<img src=https://x.example/i.png>", "another origin"),
            ("<script src=a.js integrity=sha384-x data-wasm=b.wasm></script>", "no such file"),
            ("<base href=./>", "<base>"),
            ("<script src=a.js></script><link rel=modulepreload href=a.js>", "a round trip late"),
            ("<script src=a.js></script><script type=module src=a.js></script>", "a round trip late"),
        ] {
            let found = found_in(&format!("{GOOD}{wrong}"));
            assert!(found.iter().any(|line| line.contains(word)), "{wrong}: {found:?}");
        }
        assert!(found_in("<p>")[0].contains("no Content Security Policy"));
    }
}
