//! Waiting before a request is tried again, so that the user sees it and can stop it.

use super::{Evidence, GraphClient, Waiting, WaitsFor};
use browser::clock;
use remote_help::graph::{ErrorKind, GraphError, RequestIds, SettingsSnapshot, Wait};
use remote_help::readiness::Seen;
use remote_help::session::SessionEvent;
use remote_help::time::Millis;
use std::time::Duration;

impl Evidence {
    /// The same for the readiness list, with nothing known of the token.
    pub(crate) fn seen(&self) -> Seen<'_> {
        Seen {
            claims: None,
            read: self.read.as_ref().map(Result::as_ref),
            written: self.written.as_ref().map(|written| written.as_ref().copied()),
        }
    }
}

/// How often a wait looks at the clock, and whether it was stopped.
const STEP: Duration = Duration::from_millis(200);

impl GraphClient {
    /// From now on waits and evidence end with their session.
    pub(crate) fn install(self) {
        self.0.auth.on_session(move |event| match event {
            SessionEvent::SignedIn | SessionEvent::SignedOut => {
                self.0.waiting.set(None);
                self.0.evidence.set(Evidence::default());
            }
            SessionEvent::TenantChanged { .. } | SessionEvent::TokenRefused => {}
        });
    }

    /// The wait under way.
    pub(crate) fn waiting(self) -> Option<Waiting> {
        self.0.waiting.get()
    }

    /// Waits because of this error. Returns whether the wait came to its end; the user may stop it.
    pub(crate) async fn wait(self, wait: Wait, error: &GraphError) -> bool {
        let why = if error.kind == ErrorKind::Throttled { WaitsFor::Fewer } else { WaitsFor::Recovery };
        self.wait_for(wait, why).await
    }

    /// Waits for this reason. Returns whether the wait came to its end; the user may stop it.
    pub(crate) async fn wait_for(self, wait: Wait, why: WaitsFor) -> bool {
        #[expect(clippy::cast_precision_loss, reason = "a wait is at most two minutes")]
        let length = Millis::new(wait.millis as f64);
        let since = clock::now();
        let until = since + length;
        let waiting = Waiting { since, until, attempt: wait.attempt, why };
        let (session, stops) = (self.0.auth.session_number(), self.0.stops.get());
        self.0.environment.tick();
        self.0.waiting.set(Some(waiting));
        while clock::now() < until {
            clock::sleep(STEP).await;
            if self.0.auth.session_number() != session || self.0.stops.get() != stops {
                return false;
            }
            if self.0.waiting.get_untracked().is_none() {
                // The one that was shown has come to its end.
                self.0.waiting.set(Some(waiting));
            }
            self.0.environment.tick();
        }
        if self.0.waiting.get_untracked() == Some(waiting) {
            self.0.waiting.set(None);
        }
        true
    }

    /// Stops the waits.
    pub(crate) fn stop_waiting(self) {
        self.0.stops.update(|stops| *stops += 1);
        self.0.waiting.set(None);
    }

    /// What Graph was last seen to do with requests for the settings.
    pub(crate) fn evidence(self) -> Evidence {
        self.0.evidence.get()
    }

    /// Notes what reading the settings showed.
    pub(crate) fn note_read(self, result: &Result<SettingsSnapshot, GraphError>) {
        self.0.evidence.update(|evidence| evidence.read = Some(result.clone()));
    }

    /// Notes what came of a change.
    pub(crate) fn note_written(self, result: &Result<RequestIds, GraphError>) {
        let noted = result.as_ref().map(drop).map_err(Clone::clone);
        self.0.evidence.update(|evidence| evidence.written = Some(noted));
    }
}
