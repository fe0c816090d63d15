//! The record of every request that reached the sign-in service. It holds no code, verifier or token.

use std::collections::{BTreeMap, VecDeque};

use serde::Serialize;

use super::super::log::Outcome;

/// Old requests go when there are more; a run over a thousand tenants has ten thousand.
const MOST: usize = 50_000;

/// Which of the service's addresses was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Endpoint {
    /// `GET /{tenant}/oauth2/v2.0/authorize`
    Authorize,
    /// `POST /{tenant}/oauth2/v2.0/token`, and any other method there.
    Token,
    /// `GET /{tenant}/oauth2/v2.0/logout`
    Logout,
    /// `GET /{tenant}/v2.0/adminconsent`
    AdminConsent,
    /// `GET /{tenant}/v2.0/.well-known/openid-configuration`
    Metadata,
}

/// One request. What people press on its pages is no request of its own: it changes `answer`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SignInEntry {
    /// Counts up from 1, also across clearing.
    pub id: u64,
    /// Arrival by the machine's clock, UTC, RFC 3339 with milliseconds.
    pub time: String,
    /// The same in milliseconds since 1970.
    pub at: u64,
    /// When the response was ready, in the same; `None` while it is not, and if the client left.
    pub ended: Option<u64>,
    /// The address asked.
    pub endpoint: Endpoint,
    /// HTTP method; a preflight is `OPTIONS`.
    pub method: String,
    /// The address's first segment, as sent.
    pub tenant: String,
    /// The ID of the directory which that segment names; `None` for `organizations`, and for no directory.
    pub tenant_id: Option<String>,
    /// Query or form; code, verifier, refresh token and secrets are replaced by `<redacted>`.
    pub parameters: BTreeMap<String, String>,
    /// The `Origin` header.
    pub origin: Option<String>,
    /// The status answered.
    pub status: Option<u16>,
    /// How it ended.
    pub outcome: Outcome,
    /// A summary of the response: `page: Pick an account`, `code`, `tokens`, `invalid_grant AADSTS54005`.
    pub answer: String,
    /// The fault it got, by name.
    pub fault: Option<String>,
    /// The client's violations of the documentation, refused or not.
    pub violations: Vec<String>,
}

/// The entries, oldest first.
#[derive(Debug, Default)]
pub(crate) struct SignInLog {
    entries: VecDeque<SignInEntry>,
    last: u64,
}

impl SignInLog {
    /// Notes a request; its number is for `settle`.
    pub(crate) fn arrive(&mut self, entry: SignInEntry) -> u64 {
        self.last += 1;
        if self.entries.len() >= MOST {
            self.entries.pop_front();
        }
        self.entries.push_back(SignInEntry { id: self.last, ..entry });
        self.last
    }

    /// Changes the entry of that number, if it is still kept.
    pub(crate) fn settle(&mut self, id: u64, change: impl FnOnce(&mut SignInEntry)) {
        if let Some(entry) = self.entries.iter_mut().rev().find(|entry| entry.id == id) {
            change(entry);
        }
    }

    pub(crate) fn all(&self) -> Vec<SignInEntry> {
        self.entries.iter().cloned().collect()
    }

    pub(crate) fn entries(&self) -> impl DoubleEndedIterator<Item = &SignInEntry> {
        self.entries.iter()
    }

    pub(crate) fn clear(&mut self) {
        self.entries.clear();
    }
}
