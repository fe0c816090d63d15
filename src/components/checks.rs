//! Evidence that Graph is asked for: what the readiness list takes of it. The code that asks and finds the words is a part
//! of the wasm of its own, fetched when somebody is about to ask.

use crate::app::{Auth, Fetched, Messages, StatusMessage};
use crate::ui::static_signal::StaticSignal;
use crate::ui::stored::Stored;
use browser::language::{self, Part};
use browser::{network, parts};
use leptos::prelude::{AnyView, untrack};
use leptos::task::spawn_local;
use remote_help::oauth::Check;
use remote_help::readiness::{Row, Verdict};
use remote_help::session::Session;

/// What the part does.
pub(crate) trait Checks: Send + Sync {
    /// Asks Graph. `gets_permission` says whether to get the permission first where the token lacks it.
    fn ask(&self, check: Check, gets_permission: bool);

    /// Whether Graph is being asked.
    fn is_asking(&self) -> bool;

    /// What a row says now. Returns `None` if nothing was asked that concerns it.
    fn told(&self, row: &Row) -> Option<Told>;

    /// What was found, in a sentence or two.
    fn outcome(&self, check: Check) -> String;

    /// Who can help; empty if nobody asked.
    fn helpers(&self) -> AnyView;
}

/// What a row says once there is evidence.
pub(crate) struct Told {
    pub(crate) verdict: Verdict,
    pub(crate) evidence: String,
    /// Whether that is said beside the row's own evidence, rather than in its place.
    pub(crate) is_added: bool,
}

/// Where the part is.
#[derive(Clone, Copy, Debug, PartialEq)]
enum State {
    Unwanted,
    Loading,
    Here,
}

/// The part, which comes when somebody is about to ask.
#[derive(Clone, Copy)]
pub(crate) struct LazyChecks(&'static Inner);

struct Inner {
    auth: Auth,
    messages: Messages,
    part: Part,
    load: Box<dyn Fn() -> Fetched<&'static dyn Checks> + Send + Sync>,
    state: StaticSignal<State>,
    checks: Stored<Option<&'static dyn Checks>>,
    /// What to ask for once the part is here, in a session of that number.
    wanted: Stored<Vec<(Check, bool, u32)>>,
}

impl LazyChecks {
    /// A part that nobody wants yet.
    pub(crate) fn new(
        auth: Auth,
        messages: Messages,
        part: Part,
        load: impl Fn() -> Fetched<&'static dyn Checks> + Send + Sync + 'static,
    ) -> Self {
        let state = StaticSignal::new(State::Unwanted);
        let (load, checks, wanted) = (Box::new(load), Stored::new(None), Stored::new(Vec::new()));
        Self(Box::leak(Box::new(Inner { auth, messages, part, load, state, checks, wanted })))
    }

    /// The part, if it is here.
    pub(crate) fn here(self) -> Option<&'static dyn Checks> {
        self.0.checks.get().filter(|_| self.0.state.get() == State::Here)
    }

    /// Whether Graph is being asked, or about to be.
    pub(crate) fn is_asking(self) -> bool {
        self.0.state.get() == State::Loading || self.here().is_some_and(Checks::is_asking)
    }

    /// What was found, in a sentence or two.
    pub(crate) fn outcome(self, check: Check) -> String {
        untrack(move || self.here().map(|checks| checks.outcome(check))).unwrap_or_default()
    }

    /// Asks for the files, as a button is about to be pressed.
    pub(crate) fn prefetch(self) {
        if self.0.state.get_untracked() == State::Unwanted && network::is_online() {
            parts::prefetch(self.0.part.name);
            spawn_local(async move {
                language::load_part(self.0.part).await;
            });
        }
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
        if !self.0.auth.with_session_untracked(Session::is_signed_in) {
            return;
        }
        if let Some(checks) = untrack(move || self.here()) {
            return checks.ask(check, gets_permission);
        }
        self.0.wanted.update(|wanted| wanted.push((check, gets_permission, self.0.auth.session_number())));
        self.0.messages.say(StatusMessage::AskingForEvidence);
        if self.0.state.get_untracked() == State::Unwanted {
            self.0.state.set(State::Loading);
            spawn_local(self.fetch());
        }
    }

    async fn fetch(self) {
        parts::take_back_missing();
        let checks = (self.0.load)().await;
        let has_texts = language::load_part(self.0.part).await;
        if checks.is_some() && !has_texts {
            parts::say_missing();
        }
        let wanted = self.0.wanted.take();
        let checks = checks.filter(|_| has_texts);
        self.0.checks.set(checks);
        self.0.state.set(if checks.is_some() { State::Here } else { State::Unwanted });
        let Some(checks) = checks else {
            return self.0.messages.no_evidence_comes();
        };
        for (check, gets_permission, session) in wanted {
            if session == self.0.auth.session_number() {
                checks.ask(check, gets_permission);
            }
        }
    }
}
