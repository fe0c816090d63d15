//! The files that `index.html` names, and those that these name: there, whole, of the right type, kept for good, and compressed.

use std::io::Read as _;

use super::address::Address;
use super::finding::Finding;
use super::page::{self, Named, Page};
use crate::client::{Client, Response};
use crate::dist::{integrity, texts};
use crate::headers::rules::{self, Class};

/// Findings about any of them.
pub(super) fn check(client: &impl Client, address: &Address, page: &Page) -> Vec<Finding> {
    // A finding that many files share is said once.
    let mut all: Vec<(Finding, Vec<String>)> = Vec::new();
    let mut named = page.named.clone();
    let mut at = 0;
    while let Some(file) = named.get(at).cloned() {
        let (findings, next) = of(client, &address.of(&file.name), &file);
        for finding in findings {
            match all.iter_mut().find(|(other, _)| *other == finding) {
                Some((_, files)) => files.push(file.name.clone()),
                None => all.push((finding, vec![file.name.clone()])),
            }
        }
        named.extend(next);
        at += 1;
    }
    let about = |(finding, files): (Finding, Vec<String>)| {
        let files: Vec<&str> = files.iter().map(String::as_str).collect();
        finding.about(&files)
    };
    all.into_iter().map(about).collect()
}

/// Findings about one of them, in words that go after its name, and the files that it names itself.
fn of(client: &impl Client, url: &str, file: &Named) -> (Vec<Finding>, Vec<Named>) {
    let response = match client.fetch("GET", url, &[("Accept-Encoding", "identity")]) {
        Ok(response) => response,
        Err(why) => return (vec![Finding::Must(why)], Vec::new()),
    };
    if response.status != 200 {
        let status = response.status;
        let what = format!("answers {status}, and index.html names it. Copy all of dist/, index.html last");
        return (vec![Finding::must(what)], Vec::new());
    }
    (sent(client, url, file, &response), texts_after(&file.name, &response.body))
}

/// A language's other texts, as the file of its first ones names them.
fn texts_after(name: &str, body: &[u8]) -> Vec<Named> {
    let is_text = rules::kind(name).is_some_and(|kind| kind.starts_with("text/plain"));
    let first = std::str::from_utf8(body).ok().filter(|_| is_text).unwrap_or_default();
    let others = texts::others_in(first).into_iter().filter(|(name, _)| page::is_named_by_content(name));
    others.map(|(name, integrity)| Named { name: name.to_owned(), integrity: Some(integrity.to_owned()) }).collect()
}

/// Findings about a file that the host sends.
fn sent(client: &impl Client, url: &str, file: &Named, response: &Response) -> Vec<Finding> {
    let Named { name, .. } = file;
    let mut findings: Vec<Finding> =
        [content(file, response), kind(name, response), caching(response)].into_iter().flatten().collect();
    findings.extend(compression(client, url, name, &response.body));
    if is_wasm(name) {
        // By this an open page makes sure that a new version is there.
        match client.fetch("HEAD", url, &[]) {
            Ok(head) if head.status == 200 => {}
            Ok(head) => findings.push(Finding::should(format!("answers HEAD with {}. Allow HEAD", head.status))),
            Err(why) => findings.push(Finding::Must(why)),
        }
    }
    findings
}

fn is_wasm(name: &str) -> bool {
    rules::kind(name) == Some("application/wasm")
}

/// A browser refuses what is not what the page says.
fn content(file: &Named, response: &Response) -> Option<Finding> {
    if is_right(file, &response.body) {
        return None;
    }
    Some(Finding::must(match altered(file, &response.body) {
        Some(how) => format!("{how}: browsers refuse it"),
        None => format!(
            "is not what index.html says ({} bytes): browsers refuse it. Copy all of dist/ again, as binary \
             files, and switch off whatever changes scripts or styles on the way",
            response.body.len()
        ),
    }))
}

fn is_right(file: &Named, body: &[u8]) -> bool {
    match &file.integrity {
        Some(expected) => {
            [integrity::attribute(body), integrity::short_attribute(body)].iter().any(|one| one == expected)
        }
        None => file.name.contains(&integrity::short(body)),
    }
}

/// How a file was changed on the way, if that shows, and the remedy.
fn altered(file: &Named, body: &[u8]) -> Option<&'static str> {
    const ENDS: &str = "has other ends of lines than it was built with. Git does that to text (core.autocrlf): leave \
        .gitattributes of dist/ beside it in the repository, and add the files anew. FTP does it in ASCII mode: send all \
        as binary files";
    const PAGE: &str = "is a web page in place of the file: of the host's for what it doesn't find, or of a proxy or virus \
        scanner on the way. Copy all of dist/ again, and have the file let through as it is";
    let text = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let starts =
        |start: &[u8]| text.trim_ascii_start().get(..start.len()).is_some_and(|own| own.eq_ignore_ascii_case(start));
    if starts(b"<!doctype") || starts(b"<html") {
        return Some(PAGE);
    }
    // Whatever they are now: each is a line feed in what was built, and there may or may not be one at the end.
    let mut lines = Vec::with_capacity(text.len());
    for (at, byte) in text.iter().enumerate() {
        match byte {
            b'\r' if text.get(at + 1) == Some(&b'\n') => {}
            b'\r' => lines.push(b'\n'),
            other => lines.push(*other),
        }
    }
    if is_right(file, &lines) {
        return Some(ENDS);
    }
    while lines.pop_if(|last| *last == b'\n').is_some() {}
    let is_it = is_right(file, &lines) || is_right(file, &[lines.as_slice(), b"\n"].concat());
    is_it.then_some(ENDS)
}

fn kind(name: &str, response: &Response) -> Option<Finding> {
    let right = rules::kind(name)?;
    let sent = response.only("Content-Type").unwrap_or_default().to_ascii_lowercase();
    if sent == right {
        return None;
    }
    let essence = |kind: &str| kind.split(';').next().unwrap_or_default().trim().to_owned();
    let what = format!("comes as \"{sent}\". Send: Content-Type: {right}");
    // The texts are decoded by the page, whatever they are called.
    let is_harmless = essence(&sent) == essence(right) || right.starts_with("text/plain");
    Some(if is_harmless { Finding::Should(what) } else { Finding::Must(what) })
}

fn caching(response: &Response) -> Option<Finding> {
    let right = Class::Hashed.cache();
    let sent = response.all("Cache-Control").join(", ");
    (!sent.contains("immutable"))
        .then(|| Finding::should(format!("has Cache-Control \"{sent}\". Send: Cache-Control: {right}")))
}

/// Whether what is sent compressed is the same, and how well it is compressed.
fn compression(client: &impl Client, url: &str, name: &str, whole: &[u8]) -> Vec<Finding> {
    let response = match client.fetch("GET", url, &[("Accept-Encoding", "gzip, deflate, br")]) {
        Ok(response) => response,
        Err(why) => return vec![Finding::Must(why)],
    };
    let mut body = Vec::new();
    let (decoded, finding) = match response.only("Content-Encoding") {
        Some("br") => (brotli::Decompressor::new(response.body.as_slice(), 4096).read_to_end(&mut body), None),
        Some("gzip") => {
            let what = "comes in gzip: brotli, which lies beside it, is a fifth less".to_owned();
            let decoded = flate2::read::MultiGzDecoder::new(response.body.as_slice()).read_to_end(&mut body);
            (decoded, Some(Finding::Should(what)))
        }
        None => {
            body.clone_from(&response.body);
            let what = "comes uncompressed. Send the copy in brotli or gzip beside it".to_owned();
            (Ok(0), Some(if is_wasm(name) { Finding::Must(what) } else { Finding::Should(what) }))
        }
        Some(other) => return vec![Finding::must(format!("comes as \"{other}\", which was not asked for"))],
    };
    if decoded.is_err() || body != whole {
        return vec![Finding::must(format!(
            "{name} is another file when it comes compressed. Copy its .br and .gz again"
        ))];
    }
    finding.into_iter().collect()
}
