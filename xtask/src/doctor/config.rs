//! `config.json`, read by the panel's own reader, and whether the page's policy lets the panel talk to what it names.

use remote_help::config::{Config, Problem, outdated};
use remote_help::encoding::Encoding;

use super::address::Address;
use super::finding::Finding;
use super::freshness;
use super::page::Page;
use crate::client::{Client, Response};
use crate::dist::csp;

const NAME: &str = "config.json";

/// The file as the host gives it, and what it says.
#[derive(Debug)]
pub(super) struct Fetched {
    response: Response,
    text: String,
    pub(super) config: Config,
}

impl Fetched {
    /// The origins that the panel talks to: of the sign-in and of Graph.
    pub(super) fn origins(&self) -> [String; 2] {
        [self.config.endpoints.authority(), self.config.endpoints.graph()].map(str::to_owned)
    }
}

/// Gets and reads the file.
pub(super) fn fetch(client: &impl Client, address: &Address) -> Result<Fetched, Finding> {
    let response = client.fetch("GET", &address.of(NAME), &[]).map_err(Finding::Must)?;
    if response.status != 200 {
        let what = format!("the host answers {}. Put the file beside index.html; {{}} is enough", response.status);
        return Err(Finding::Must(what));
    }
    let (config, text) = Config::of_file(&response.body).map_err(|error| match error.problem {
        Problem::Encoding => {
            Finding::must("it is neither in UTF-8 nor in UTF-16, so the panel can't use it. Save it as UTF-8")
        }
        _ => Finding::must(format!("the panel can't use it: {error}")),
    })?;
    Ok(Fetched { response, text, config })
}

/// Findings about it.
pub(super) fn check(
    client: &impl Client,
    address: &Address,
    page: &Page,
    fetched: Result<&Fetched, &Finding>,
) -> Vec<Finding> {
    let fetched = match fetched {
        Ok(fetched) => fetched,
        Err(finding) => return vec![finding.clone()],
    };
    let mut findings = freshness(client, &address.of(NAME), &fetched.response);
    if Encoding::of(&fetched.response.body) != Some(Encoding::Utf8) {
        findings.push(Finding::should("it is in UTF-16. The panel reads it, other tools may not: save it as UTF-8"));
    }
    for outdated in outdated(&fetched.text) {
        findings.push(Finding::should(format!("something in it will be refused one day: {outdated:?}")));
    }
    if fetched.config.client_id.is_none() {
        findings.push(Finding::should("it names no clientId, so people can paste a token only, or must know one"));
    }
    let allowed = csp::connect(&page.text);
    for origin in fetched.origins() {
        if !allowed.contains(&origin) {
            findings.push(Finding::must(format!(
                "it names {origin}, and the policy in index.html does not allow that. Build with: cargo xtask dist \
                 --connect {origin}"
            )));
        }
    }
    findings
}
