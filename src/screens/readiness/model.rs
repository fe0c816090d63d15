//! What was seen of each need. It is read off session and Graph client; this screen has no state of its own but the check
//! that goes on after a redirect.

use crate::app::{Auth, GraphClient, HowPermitted};
use crate::components::checks::{LazyChecks, Told};
use crate::ui::stored::Stored;
use leptos::prelude::RenderEffect;
use remote_help::cloud::Endpoints;
use remote_help::oauth::Check;
use remote_help::readiness::{Row, Seen, rows};
use remote_help::session::{Session, SessionEvent};

/// What was seen of each need.
#[derive(Clone, Copy)]
pub(crate) struct ReadinessModel {
    auth: Auth,
    graph: GraphClient,
    checks: LazyChecks,
}

impl ReadinessModel {
    /// The needs of this session.
    pub(crate) fn new(auth: Auth, graph: GraphClient, checks: LazyChecks) -> Self {
        let model = Self { auth, graph, checks };
        model.go_on_after_redirects();
        model
    }

    /// Asks what a redirect was made for, once the settings were read or could not be: what is said of them comes first.
    fn go_on_after_redirects(self) {
        let came_for: &'static Stored<Option<Check>> = Box::leak(Box::new(Stored::new(None)));
        self.auth.on_session(move |event| match event {
            SessionEvent::SignedIn => came_for.set(self.auth.take_check()),
            SessionEvent::SignedOut | SessionEvent::TenantChanged { .. } | SessionEvent::TokenRefused => {}
        });
        let effect = RenderEffect::new(move |_| {
            if self.graph.evidence().read.is_some()
                && let Some(check) = came_for.take()
            {
                self.checks.ask_after_redirect(check);
            }
        });
        // It ends with the page.
        std::mem::forget(effect);
    }

    /// A row for each need, with what Graph told of it when it was asked.
    pub(super) fn rows(self) -> Vec<(Row, Option<Told>)> {
        let evidence = self.graph.evidence();
        let rows = self.auth.with_session(|session| rows(Seen { claims: session.claims(), ..evidence.seen() }));
        let checks = self.checks.here();
        rows.into_iter()
            .map(|row| {
                let told = checks.and_then(|checks| checks.told(&row));
                (row, told)
            })
            .collect()
    }

    /// The addresses of sign-in and Graph.
    pub(super) fn endpoints(self) -> Endpoints {
        self.auth.endpoints()
    }

    /// Whether there is a session: signed out, there is little to see.
    pub(super) fn has_session(self) -> bool {
        self.auth.with_session(|session| session.claims().is_some())
    }

    /// Whether Graph can be asked.
    pub(super) fn can_ask(self) -> bool {
        self.auth.with_session(Session::is_signed_in)
    }

    /// Whether a check can be begun: the page is not left for its permission while a save is under way.
    pub(super) fn can_press(self, check: Check) -> bool {
        self.how_permitted(check) != HowPermitted::AtMicrosoft || self.auth.can_take_token()
    }

    /// How the token would get the permission of a check.
    pub(super) fn how_permitted(self, check: Check) -> HowPermitted {
        self.auth.how_permitted(check.permission())
    }

    /// What asks Graph.
    pub(super) fn checks(self) -> LazyChecks {
        self.checks
    }
}
