//! The sign-in service, in the addresses and words of Microsoft Entra's version 2.0 endpoints: what it keeps. Each
//! endpoint, the pages and the errors have a file; nothing of Graph is here.

mod aadsts;
mod authorize;
mod consent;
mod control;
mod fault_answers;
mod faults;
mod flow;
mod form;
mod grants;
mod handle;
mod log;
mod logout;
mod metadata;
mod pages;
mod people;
mod reply;
mod request;
mod scopes;
mod sent;
mod service;
mod token_endpoint;
mod tokens;
mod words;

use std::collections::{BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

pub(crate) use self::control::{routes as control_routes, state};
pub use self::faults::{SignInFault, SignInOn, SignInOrder};
pub use self::log::{Endpoint, SignInEntry};
pub(crate) use self::people::may_write;
pub use self::people::{FABRIKAM_ID, Who};
pub(crate) use self::service::routes;

use self::flow::Waiting;
use self::grants::Grants;
use self::log::SignInLog;
use self::people::Directory;
use super::token::{READ, WRITE};

/// The one app registered with the sign-in service.
pub const CLIENT_ID: &str = "4f0b7a5e-93d2-4c6a-8e17-6b2d5c9f1a44";
/// Its display name.
const APP_NAME: &str = "Remote Help panel";

/// The platform a redirect URI is registered for ("Redirect URI restrictions and limitations").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RedirectType {
    /// Single-page application: codes are redeemed from a page, without a secret.
    Spa,
    /// Web: codes are redeemed by a server, with a secret.
    Web,
    /// Mobile and desktop applications.
    Native,
}

/// What can be switched, each as it is at the start by default.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own, set by name")]
pub(crate) struct Switches {
    /// Whom the page signs in without asking.
    pub(crate) auto_sign_in: Option<Who>,
    /// Seconds an access token lives.
    pub(crate) token_lifetime: i64,
    /// Access tokens that say nothing to their bearer.
    pub(crate) opaque: bool,
    /// Whether `offline_access` gets a refresh token.
    pub(crate) refresh_tokens: bool,
    /// Whether replies name their issuer (RFC 9207).
    pub(crate) reply_iss: bool,
    /// Whether answers name permissions in short form.
    pub(crate) short_scopes: bool,
    /// Whether a token carries every permission consented to, as Entra's do, or those asked for only.
    pub(crate) all_consented: bool,
    /// The authentication context that Graph demands of tokens.
    pub(crate) require_acrs: Option<String>,
}

impl Default for Switches {
    fn default() -> Self {
        Self {
            auto_sign_in: None,
            token_lifetime: 3600,
            opaque: false,
            refresh_tokens: true,
            reply_iss: false,
            short_scopes: false,
            all_consented: false,
            require_acrs: None,
        }
    }
}

/// Someone signed in, as the cookie remembers.
#[derive(Clone, Debug)]
pub(crate) struct Session {
    pub(crate) who: Who,
    /// Authentication contexts satisfied.
    pub(crate) contexts: BTreeSet<String>,
    /// Unix seconds by the tenant's clock.
    pub(crate) since: i64,
    /// For `session_state`.
    pub(crate) state: String,
}

/// Everything the service keeps.
#[derive(Default)]
pub(crate) struct SignIn {
    pub(crate) switches: Switches,
    pub(crate) log: SignInLog,
    /// Every code, token and verifier that passed through.
    pub(crate) secrets: Vec<String>,
    redirects: HashMap<String, RedirectType>,
    /// By directory; one that is not here has consented to reading and writing.
    consent: HashMap<Directory, BTreeSet<String>>,
    sessions: HashMap<String, Session>,
    /// What waits for a press of a button, by the page's key, with the number of its request in the log.
    waiting: HashMap<String, (Waiting, u64)>,
    grants: Grants,
    /// When sessions were last revoked, Unix seconds.
    pub(crate) revoked_at: i64,
}

impl SignIn {
    /// How a redirect URI is registered; exactly this text.
    pub(crate) fn redirect(&self, uri: &str) -> Option<RedirectType> {
        self.redirects.get(uri).copied()
    }

    pub(crate) fn register(&mut self, uri: &str, kind: RedirectType) {
        self.redirects.insert(uri.to_owned(), kind);
    }

    /// Permissions an administrator has consented to.
    pub(crate) fn consented(&self, directory: Directory) -> BTreeSet<String> {
        let both = || [READ, WRITE].map(str::to_owned).into();
        self.consent.get(&directory).cloned().unwrap_or_else(both)
    }

    pub(crate) fn set_consent(&mut self, directory: Directory, permissions: BTreeSet<String>) {
        self.consent.insert(directory, permissions);
    }

    /// An administrator consents to these permissions too.
    fn add_consent(&mut self, directory: Directory, permissions: &BTreeSet<String>) {
        let consented = self.consented(directory).union(permissions).cloned().collect();
        self.set_consent(directory, consented);
    }

    /// Forgets who is signed in and ends every refresh token, at this Unix time.
    pub(crate) fn revoke(&mut self, now: i64) {
        self.sessions.clear();
        self.revoke_refresh_tokens(now);
        self.revoked_at = now;
    }

    /// Ends every refresh token given out so far.
    pub(crate) fn revoke_refresh_tokens(&mut self, now: i64) {
        self.grants.revoke(now);
    }

    /// Switches, consent and log as at the start. Sessions, tokens and redirect URIs stay, so that a page goes on.
    pub(crate) fn reset(&mut self) {
        self.switches = Switches::default();
        self.consent.clear();
        self.log.clear();
    }
}
