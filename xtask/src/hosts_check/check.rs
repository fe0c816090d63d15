//! Checks a host: each file with its type, headers, caching and compressed forms, and errors that no cache stores.

use crate::client::{Client as _, Curl, Response};
use crate::dist::folder::Files;
use crate::headers::Site;
use crate::headers::rules::{self, Class};

/// Whether a file has compressed forms beside it. Images are compressed in themselves.
pub(super) fn is_compressible(name: &str) -> bool {
    rules::kind(name).is_some_and(|kind| kind != "image/png")
}

fn is_compressed(name: &str) -> bool {
    matches!(name.rsplit_once('.'), Some((_, "br" | "gz")))
}

/// Everything that is wrong with a host.
pub(super) fn all(client: &Curl, port: u16, site: &Site<'_>, files: &Files, has_brotli: bool) -> Vec<String> {
    let host = Checked { client, port, site, files, has_brotli };
    let names = files.keys().map(String::as_str).filter(|name| !is_compressed(name));
    let mut findings: Vec<String> = std::iter::once("").chain(names).flat_map(|name| host.file(name)).collect();
    findings.extend(host.revalidation());
    findings.extend(host.errors());
    findings.extend(host.bare_path());
    findings
}

struct Checked<'a> {
    client: &'a Curl,
    port: u16,
    site: &'a Site<'a>,
    files: &'a Files,
    has_brotli: bool,
}

impl Checked<'_> {
    fn fetch(&self, method: &str, name: &str, headers: &[(&str, &str)]) -> Result<Response, String> {
        let path = format!("{}{name}", self.site.path);
        self.client.fetch(method, &format!("http://127.0.0.1:{}{path}", self.port), headers)
    }

    /// A file: plain, and in each compressed form that it has.
    fn file(&self, name: &str) -> Vec<String> {
        let stored = if name.is_empty() { "index.html" } else { name };
        let mut findings = Vec::new();
        for (accepted, encoding, ending) in
            [("identity", None, ""), ("gzip", Some("gzip"), ".gz"), ("gzip, deflate, br", Some("br"), ".br")]
        {
            if encoding.is_some() && !is_compressible(stored) || encoding == Some("br") && !self.has_brotli {
                continue;
            }
            let response = match self.fetch("GET", name, &[("Accept-Encoding", accepted)]) {
                Ok(response) => response,
                Err(why) => return vec![why],
            };
            let mut wrong = self.wrong_headers(&response);
            if response.status != 200 {
                wrong.push(format!("status {}", response.status));
            }
            wrong.extend(differs(&response, "Cache-Control", Some(Class::of(name).cache())));
            wrong.extend(differs(&response, "Content-Encoding", encoding));
            if rules::kind(name).is_some() {
                wrong.extend(differs(&response, "Content-Type", rules::kind(name)));
            }
            let varies =
                response.all("Vary").iter().any(|value| value.to_ascii_lowercase().contains("accept-encoding"));
            if encoding.is_some() && !varies {
                wrong.push("Vary does not name Accept-Encoding".to_owned());
            }
            if self.files.get(&format!("{stored}{ending}")) != Some(&response.body) {
                wrong.push(format!("{} bytes that are not those of {stored}{ending}", response.body.len()));
            }
            findings.extend(wrong.into_iter().map(|what| format!("/{name}, accepting {accepted}: {what}")));
        }
        findings
    }

    fn wrong_headers(&self, response: &Response) -> Vec<String> {
        self.site.rules.always().iter().filter_map(|(name, value)| differs(response, name, Some(value))).collect()
    }

    /// A file that browsers revalidate each time costs a few bytes if it has not changed.
    fn revalidation(&self) -> Vec<String> {
        let mut findings = Vec::new();
        for name in ["", "config.json"] {
            let tag = self.fetch("GET", name, &[]).ok().and_then(|response| response.only("ETag").map(str::to_owned));
            let again = self.fetch("GET", name, &[("If-None-Match", tag.as_deref().unwrap_or("none"))]);
            match again {
                Ok(response) if response.status == 304 && response.body.is_empty() => {}
                Ok(response) => {
                    findings.push(format!("/{name}: asked again with its ETag: status {}", response.status));
                }
                Err(why) => findings.push(why),
            }
        }
        findings
    }

    /// A 404 has the security headers of other responses, and no cache may store it.
    fn errors(&self) -> Vec<String> {
        let mut findings = Vec::new();
        for (method, name, status) in
            [("GET", "boot-0000000000000000.js", 404), ("GET", "none.png", 404), ("POST", "config.json", 405)]
        {
            match self.fetch(method, name, &[("Content-Length", "0")]) {
                Ok(response) => {
                    let mut wrong = self.wrong_headers(&response);
                    if response.status != status {
                        wrong.push(format!("status {}, and {status} is right", response.status));
                    }
                    if response.all("Cache-Control").iter().any(|value| value.contains("max-age")) {
                        wrong.push("browsers may keep the error".to_owned());
                    }
                    findings.extend(wrong.into_iter().map(|what| format!("{method} /{name}: {what}")));
                }
                Err(why) => findings.push(why),
            }
        }
        findings
    }

    /// The path without its slash leads to the page, and not to another host or port.
    fn bare_path(&self) -> Vec<String> {
        let path = self.site.path;
        let bare = path.trim_end_matches('/');
        if bare.is_empty() {
            return Vec::new();
        }
        match self.client.fetch("GET", &format!("http://127.0.0.1:{}{bare}", self.port), &[]) {
            Ok(response) if response.status == 308 => differs(&response, "Location", Some(path)).into_iter().collect(),
            Ok(response) => vec![format!("{bare}: status {}, and 308 is right", response.status)],
            Err(why) => vec![format!("{bare}: {why}")],
        }
    }
}

/// A finding about a header, which must have this value, and once.
fn differs(response: &Response, name: &str, value: Option<&str>) -> Option<String> {
    let all = response.all(name);
    match value {
        Some(value) if response.only(name) == Some(value) => None,
        None if all.is_empty() => None,
        Some(value) => Some(format!("{name} is {all:?}, and \"{value}\" is right")),
        None => Some(format!("{name} is {all:?}, and there should be none")),
    }
}
