//! Evidence that Graph is asked for: what the readiness list takes of it. The code that asks and finds the words is a part
//! of the wasm of its own, fetched when somebody is about to ask.

use super::lazy::{Content, ContentState, LazyContent};
use crate::app::{Auth, Messages, StatusMessage};
use leptos::prelude::untrack;
use remote_help::oauth::Check;
use remote_help::readiness::{Row, Verdict};
use remote_help::session::Session;

/// What the part does. Its view is who can help; it is empty if nobody asked.
pub(crate) trait Checks: Content {
    /// Asks Graph. `gets_permission` says whether to get the permission first where the token lacks it.
    fn ask(&self, check: Check, gets_permission: bool);

    /// Whether Graph is being asked.
    fn is_asking(&self) -> bool;

    /// What a row says now. Returns `None` if nothing was asked that concerns it.
    fn told(&self, row: &Row) -> Option<Told>;

    /// What was found, in a sentence or two.
    fn outcome(&self, check: Check) -> String;
}

/// What a row says once there is evidence.
pub(crate) struct Told {
    pub(crate) verdict: Verdict,
    pub(crate) evidence: String,
    /// Whether that is said beside the row's own evidence, rather than in its place.
    pub(crate) is_added: bool,
}

/// The part, which comes when somebody is about to ask.
#[derive(Clone, Copy)]
pub(crate) struct LazyChecks(&'static Inner);

struct Inner {
    auth: Auth,
    messages: Messages,
    part: LazyContent<dyn Checks>,
}

impl LazyChecks {
    /// A part that nobody wants yet.
    pub(crate) fn new(auth: Auth, messages: Messages, part: LazyContent<dyn Checks>) -> Self {
        Self(Box::leak(Box::new(Inner { auth, messages, part })))
    }

    /// The part, if it is here.
    pub(crate) fn here(self) -> Option<&'static dyn Checks> {
        let is_here = self.0.part.state() == ContentState::Here;
        self.0.part.get().filter(|_| is_here)
    }

    /// Whether Graph is being asked, or about to be.
    pub(crate) fn is_asking(self) -> bool {
        self.0.part.state() == ContentState::Loading || self.here().is_some_and(Checks::is_asking)
    }

    /// What was found, in a sentence or two.
    pub(crate) fn outcome(self, check: Check) -> String {
        untrack(move || self.here().map(|checks| checks.outcome(check))).unwrap_or_default()
    }

    /// Asks for the files, as a button is about to be pressed.
    pub(crate) fn prefetch(self) {
        self.0.part.prefetch();
    }

    /// Asks Graph, and gets the permission first where the token lacks it.
    pub(crate) fn ask(self, check: Check) {
        self.ask_with(check, true);
    }

    /// Asks Graph for what a redirect was made for. There is no other redirect, whatever the token permits now.
    pub(crate) fn ask_after_redirect(self, check: Check) {
        self.ask_with(check, false);
    }

    fn ask_with(self, check: Check, gets_permission: bool) {
        let Inner { auth, messages, part, .. } = *self.0;
        if !auth.with_session_untracked(Session::is_signed_in) {
            return;
        }
        let session = auth.session_number();
        messages.say(StatusMessage::AskingForEvidence);
        part.load_or_not(move |is_here| match part.get().filter(|_| is_here) {
            None => messages.no_evidence_comes(),
            Some(checks) if auth.session_number() == session => checks.ask(check, gets_permission),
            // Whoever asked has signed out meanwhile, or in again.
            Some(_) => {}
        });
    }
}
