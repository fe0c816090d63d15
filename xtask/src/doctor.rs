//! The `doctor` task: looks at a deployment from outside, as a browser would, and says what to fix there.
//!
//! Below are the groups of checks (`page`, `files`, `config`, `host`) and their findings (`finding`). The right headers
//! stand in `headers::rules` alone.

mod address;
mod config;
mod files;
mod finding;
mod host;
mod page;

use self::address::Address;
use self::finding::{Finding, Group};
use crate::client::{Client, Curl, Response};
use crate::error::Error;

/// `cargo xtask doctor URL`
pub(crate) fn run(options: &[String]) -> Result<(), Error> {
    let [url] = options else {
        return Err(Error::Usage {
            message: "'doctor' takes one address, such as https://panel.contoso.com/".to_owned(),
        });
    };
    let address = Address::read(url).map_err(|message| Error::Usage { message })?;
    println!("==> {address}");
    let groups = examine(&Curl::get()?, &address);
    for Group { name, findings } in &groups {
        match findings.as_slice() {
            [] => println!("{name}: ok"),
            some => some.iter().for_each(|finding| println!("{name}: {finding}")),
        }
    }
    let must = wrong(&groups);
    let rest = groups.iter().map(|group| group.findings.len()).sum::<usize>() - must.len();
    println!("{} to fix, {rest} to think about", must.len());
    if must.is_empty() {
        Ok(())
    } else {
        Err(Error::Findings { what: "The deployment must be mended", findings: must })
    }
}

/// The mistakes at an address, one sentence each.
pub(crate) fn must(client: &impl Client, url: &str) -> Vec<String> {
    Address::read(url).map_or_else(|why| vec![why], |address| wrong(&examine(client, &address)))
}

fn wrong(groups: &[Group]) -> Vec<String> {
    let all = groups.iter().flat_map(|group| group.findings.iter().map(|finding| (group.name, finding)));
    all.filter(|(_, finding)| finding.is_must()).map(|(name, finding)| format!("{name}: {}", finding.what())).collect()
}

/// All groups of checks, in the order in which a person would mend what they find.
fn examine(client: &impl Client, address: &Address) -> Vec<Group> {
    let page = match page::fetch(client, address) {
        Ok(page) => page,
        Err(finding) => return vec![Group { name: "page", findings: vec![finding] }],
    };
    let config = config::fetch(client, address);
    vec![
        Group { name: "page", findings: page::check(client, address, &page) },
        Group { name: "config.json", findings: config::check(client, address, &page, config.as_ref()) },
        Group { name: "headers", findings: host::headers(address, &page, config.as_ref().ok()) },
        Group { name: "files", findings: files::check(client, address, &page) },
        Group { name: "host", findings: host::check(client, address) },
    ]
}

/// Findings about the caching of a file that changes with each deployment, and about the cost of revalidating it.
fn freshness(client: &impl Client, url: &str, response: &Response) -> Vec<Finding> {
    let mut findings = Vec::new();
    let caching = response.all("Cache-Control").join(", ").to_ascii_lowercase();
    if !["no-cache", "no-store", "max-age=0"].iter().any(|word| caching.contains(word)) {
        findings.push(Finding::must(format!(
            "Cache-Control is \"{caching}\", so browsers may show an old one. Send: Cache-Control: no-cache"
        )));
    }
    if let Some(age) = response.only("Age").and_then(|age| age.parse::<u64>().ok()).filter(|age| *age > 0) {
        findings.push(Finding::must(format!(
            "a cache on the way gave a copy {age} s old. Have it ask the host each time, and empty it after a deployment"
        )));
    }
    let tag = response.only("ETag").map(|tag| ("If-None-Match", tag));
    let Some(known) = tag.or_else(|| response.only("Last-Modified").map(|date| ("If-Modified-Since", date))) else {
        findings.push(Finding::should("has neither ETag nor Last-Modified, so it is sent whole each time"));
        return findings;
    };
    match client.fetch("GET", url, &[known]) {
        Ok(again) if again.status == 304 => {}
        Ok(again) => findings.push(Finding::should(format!(
            "asked again with its {}, the host answers {} and not 304, so it is sent whole each time",
            known.0, again.status
        ))),
        Err(why) => findings.push(Finding::must(why)),
    }
    if let Ok(other) = client.fetch("GET", url, &[("If-None-Match", "\"of-no-build\"")])
        && other.status == 304
    {
        findings
            .push(Finding::must("is called unchanged whatever copy a browser has: the host mishandles If-None-Match"));
    }
    findings
}

#[cfg(test)]
mod tests;
