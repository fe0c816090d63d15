//! Everything the service keeps: its books, who is signed in, which pages wait, and the log.

use std::collections::HashMap;
use std::time::Duration;

use serde_json::{Value, json};

use super::books::Books;
use super::log::SignInLog;
use super::people::Directory;
use super::session::Session;
use super::waiting::Waiting;

/// Everything the service keeps.
#[derive(Default)]
pub(crate) struct SignIn {
    pub(crate) books: Books,
    pub(crate) log: SignInLog,
    /// Each request takes at least this long.
    pub(crate) latency: Duration,
    /// By the cookie's value.
    pub(crate) sessions: HashMap<String, Session>,
    /// Pages that wait for a press of a button, by the page's key, with the number of their request in the log.
    pub(crate) waiting: HashMap<String, (Waiting, u64)>,
    /// When sessions were last revoked, Unix seconds.
    pub(crate) revoked_at: i64,
}

impl SignIn {
    /// Forgets who is signed in and ends every refresh token, at this Unix time.
    pub(crate) fn revoke(&mut self, now: i64) {
        self.sessions.clear();
        self.revoke_refresh_tokens(now);
        self.revoked_at = now;
    }

    /// Ends every refresh token given out so far.
    pub(crate) fn revoke_refresh_tokens(&mut self, now: i64) {
        self.books.grants.revoke(now);
    }

    /// Switches, consent and log as at the start. Sessions, tokens and redirect URIs stay, so that a page goes on.
    pub(crate) fn reset(&mut self) {
        self.books.reset();
        self.log.clear();
    }

    /// The service's part of what `GET /sandbox/state` answers. `clock_offset`: seconds that the tenant's clock is ahead.
    pub(crate) fn shown(&self, clock_offset: i64) -> Value {
        let log = self.log.all();
        let violations: Vec<Value> = log
            .iter()
            .flat_map(|entry| entry.violations.iter().map(|text| json!({"id": entry.id, "violation": text})))
            .collect();
        let redirects = self.books.redirects.all().map(|(uri, kind)| json!({"uri": uri, "type": kind}));
        let mut redirects: Vec<Value> = redirects.collect();
        redirects.sort_by_key(|redirect| redirect.get("uri").map(Value::to_string));
        json!({
            "switches": self.books.switches,
            "clock_offset": clock_offset,
            "consent": self.books.consented(&Directory::Contoso),
            "fabrikam_consent": self.books.consented(&Directory::Fabrikam),
            "redirects": redirects,
            "latency_ms": u64::try_from(self.latency.as_millis()).unwrap_or(u64::MAX),
            "requests": log.len(),
            "violations": violations,
        })
    }
}
