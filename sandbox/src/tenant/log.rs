//! The record of every request that reached Graph. It holds no token.

use std::collections::{BTreeMap, HashSet, VecDeque};
use std::time::SystemTime;

use axum::body::Bytes;
use axum::http::HeaderMap;
use axum::http::request::Parts;
use serde::Serialize;
use uuid::Uuid;

use super::ids::Ids;
use crate::clock;

/// Old requests go when there are more; a run over a thousand tenants has ten thousand.
const MOST: usize = 50_000;

/// How a request ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Not ended yet.
    Pending,
    /// Answered with the entry's status.
    Answered,
    /// The connection was closed on purpose, unanswered.
    Dropped,
    /// The client left before the answer.
    Abandoned,
}

/// One request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// Counts up from 1, also across clearing.
    pub id: u64,
    /// Arrival, UTC, RFC 3339 with milliseconds.
    pub time: String,
    /// The same in milliseconds since 1970.
    pub at: u64,
    /// When the response was ready, in the same; `None` while it is not, and if the client left.
    pub ended: Option<u64>,
    /// The ID of the tenant that the token says it is of, whether or not the token is good; none for a preflight.
    pub tenant: Option<String>,
    /// HTTP method; preflights are `OPTIONS`.
    pub method: String,
    /// Path and query as sent.
    pub path: String,
    /// Headers by lower-case name; the value of `authorization` is replaced.
    pub headers: BTreeMap<String, String>,
    /// Whether the request carried an `Authorization` header.
    pub authorization: bool,
    /// The body as text.
    pub body: String,
    /// The status answered.
    pub status: Option<u16>,
    /// How it ended.
    pub outcome: Outcome,
    /// The client's identifier as sent.
    pub client_request_id: Option<String>,
    /// The service's identifier.
    pub request_id: String,
    /// The fault it got, by name.
    pub fault: Option<String>,
    /// Violations of the documentation for which the client was not refused.
    pub violations: Vec<String>,
}

/// The entries, oldest first, and the client identifiers seen.
#[derive(Debug, Default)]
pub(crate) struct Log {
    entries: VecDeque<Entry>,
    seen: HashSet<String>,
    last: u64,
}

impl Log {
    /// Notes a request as it arrives; its number is for `settle`.
    pub(crate) fn arrive(
        &mut self,
        parts: &Parts,
        body: &Bytes,
        ids: &Ids,
        preflight: bool,
        tenant: Option<String>,
    ) -> u64 {
        self.last += 1;
        let now = SystemTime::now();
        let headers = shown(&parts.headers);
        let client_request_id = headers.get("client-request-id").cloned();
        let violations = if preflight { Vec::new() } else { self.violations(&headers) };
        if self.entries.len() >= MOST {
            self.entries.pop_front();
        }
        self.entries.push_back(Entry {
            id: self.last,
            time: clock::rfc3339(now),
            at: clock::unix_millis(now),
            ended: None,
            tenant,
            method: parts.method.to_string(),
            path: parts.uri.to_string(),
            authorization: headers.contains_key("authorization"),
            headers,
            body: String::from_utf8_lossy(body).into_owned(),
            status: None,
            outcome: Outcome::Pending,
            client_request_id,
            request_id: ids.request.clone(),
            fault: None,
            violations,
        });
        self.last
    }

    /// Changes the entry of that number, if it is still kept.
    pub(crate) fn settle(&mut self, id: u64, change: impl FnOnce(&mut Entry)) {
        // Most recent first: the entry asked for is nearly always the last.
        if let Some(entry) = self.entries.iter_mut().rev().find(|entry| entry.id == id) {
            change(entry);
        }
    }

    pub(crate) fn all(&self) -> Vec<Entry> {
        self.entries.iter().cloned().collect()
    }

    pub(crate) fn entries(&self) -> impl DoubleEndedIterator<Item = &Entry> {
        self.entries.iter()
    }

    /// Forgets the entries; identifiers seen stay seen.
    pub(crate) fn clear(&mut self) {
        self.entries.clear();
    }

    fn violations(&mut self, headers: &BTreeMap<String, String>) -> Vec<String> {
        let mut found = Vec::new();
        match headers.get("client-request-id") {
            None => found.push(String::from("client-request-id is missing")),
            Some(id) if !is_guid(id) => found.push(String::from("client-request-id is no GUID")),
            Some(id) => {
                if !self.seen.insert(id.to_ascii_lowercase()) {
                    found.push(String::from("client-request-id was used before"));
                }
            }
        }
        let prefer = headers.get("prefer").map(String::as_str).unwrap_or_default();
        if prefer.contains("return=minimal") {
            found.push(String::from("prefer: return=minimal hides the answer"));
        }
        let accept = headers.get("accept").map(String::as_str).unwrap_or_default();
        if !accept.contains("application/json") {
            found.push(String::from("accept does not ask for application/json"));
        }
        found
    }
}

/// A GUID in the usual form with hyphens.
pub(crate) fn is_guid(text: &str) -> bool {
    text.len() == 36 && Uuid::try_parse(text).is_ok()
}

fn shown(headers: &HeaderMap) -> BTreeMap<String, String> {
    let mut shown: BTreeMap<String, String> = BTreeMap::new();
    for (name, value) in headers {
        let text = String::from_utf8_lossy(value.as_bytes());
        let text = match name.as_str() {
            "authorization" | "proxy-authorization" => "Bearer <redacted>",
            _ => &text,
        };
        let joined = shown.entry(name.as_str().to_owned()).or_default();
        if !joined.is_empty() {
            joined.push_str(", ");
        }
        joined.push_str(text);
    }
    shown
}
