//! "Who changed this?": Intune's audit events for these settings, asked for when the user wants to see them.

use crate::app::{Auth, Failure, GraphClient, Receipts};
use crate::ui::static_signal::StaticSignal;
use browser::{clock, locale};
use remote_help::audit::{self, AuditEvent};
use remote_help::cloud::Endpoints;
use remote_help::graph::{ErrorKind, GraphError, Request};
use remote_help::receipt::Receipt;
use remote_help::session::{Session, SessionEvent};
use remote_help::time::{Millis, UnixMillis};

/// How far back to look. Intune keeps a year.
const SPAN: Millis = Millis::from_minutes(365.0 * 24.0 * 60.0);
/// Pages are asked for until so many events of ours were found, or as many pages were read.
const ENOUGH: usize = 20;
const MOST_PAGES: usize = 10;

/// What is known of who changed the settings.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum AuditLog {
    /// Nobody has asked.
    #[default]
    Unasked,
    /// It is being asked for.
    Asking(Vec<AuditEvent>),
    /// What was found, newest first, where the rest is, and why it could not be had.
    Found { events: Vec<AuditEvent>, next: Option<String>, gap: Option<AuditPageError> },
}

/// Why a page of the trail is missing.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum AuditPageError {
    /// The request for it failed.
    Failed(GraphError),
    /// It is said to be at another address than Graph's. It was not asked: the token would have gone along.
    Elsewhere,
}

/// The owner of the audit log.
#[derive(Clone, Copy)]
pub(crate) struct AuditModel {
    auth: Auth,
    graph: GraphClient,
    receipts: Receipts,
    log: StaticSignal<AuditLog>,
}

impl AuditModel {
    /// Nobody has asked yet.
    pub(crate) fn new(auth: Auth, graph: GraphClient, receipts: Receipts) -> Self {
        let log = StaticSignal::new(AuditLog::default());
        auth.on_session(move |event| match event {
            SessionEvent::SignedIn | SessionEvent::TenantChanged { .. } | SessionEvent::SignedOut => {
                log.set(AuditLog::default());
            }
            SessionEvent::TokenRefused => {}
        });
        Self { auth, graph, receipts, log }
    }

    /// What is known.
    pub(super) fn log(self) -> AuditLog {
        self.log.get()
    }

    /// Whether Intune is being asked. Not followed.
    pub(super) fn is_asking(self) -> bool {
        self.log.with_untracked(|log| matches!(log, AuditLog::Asking(_)))
    }

    /// Whether somebody is signed in.
    pub(super) fn is_signed_in(self) -> bool {
        self.auth.with_session(Session::is_signed_in)
    }

    /// The addresses of sign-in and Graph.
    pub(super) fn endpoints(self) -> Endpoints {
        self.auth.endpoints()
    }

    /// Whether the permission that is missing can be got by signing in.
    pub(super) fn can_get_permission(self) -> bool {
        self.auth.client().is_some()
    }

    /// Leaves for Microsoft to get the permission, as the same person.
    pub(super) fn get_permission(self) {
        self.auth.get_audit_permission();
    }

    /// The receipt of the change that Intune tells of, if one is kept.
    pub(super) fn receipt_of(self, event: &AuditEvent, at: UnixMillis) -> Option<Receipt> {
        self.receipts.of_event(event, at)
    }

    /// Asks Intune, from the newest on.
    pub(super) fn ask(self) {
        self.load_page(Vec::new(), None);
    }

    /// Asks for older events.
    pub(super) fn ask_for_older(self) {
        if let AuditLog::Found { events, next: Some(next), .. } = self.log.get_untracked() {
            self.load_page(events, Some(next));
        }
    }

    /// Asks again, after what was found before.
    pub(super) fn ask_again(self) {
        match self.log.get_untracked() {
            AuditLog::Found { events, .. } if !events.is_empty() => self.ask_for_older(),
            _ => self.ask(),
        }
    }

    fn load_page(self, events: Vec<AuditEvent>, next: Option<String>) {
        if !self.auth.with_session_untracked(Session::is_signed_in) {
            return;
        }
        self.log.set(AuditLog::Asking(events.clone()));
        self.auth.spawn_in_session(self.pages(events, next), move |log| {
            let refused = match &log {
                // Where another request met the refusal, that one has told of it.
                AuditLog::Found { gap: Some(AuditPageError::Failed(error)), .. }
                    if error.needs_new_token() && error.kind != ErrorKind::NoToken =>
                {
                    Some(error.clone())
                }
                _ => None,
            };
            self.log.set(log);
            if let Some(error) = refused {
                let failure = Failure::Reading(error.clone());
                self.auth.recover(&error, false, failure, move || self.ask_again());
            }
        });
    }

    /// Reads pages until enough was found. What was found stays, whatever becomes of the rest.
    async fn pages(self, mut events: Vec<AuditEvent>, mut next: Option<String>) -> AuditLog {
        let wanted = events.len() + ENOUGH;
        for _ in 0..MOST_PAGES {
            let link = next.clone();
            if link.as_ref().is_some_and(|link| self.audit_request(Some(link)).is_ok_and(|request| request.is_none())) {
                return AuditLog::Found { events, next: None, gap: Some(AuditPageError::Elsewhere) };
            }
            let make = move || {
                let refused = GraphError::bare(ErrorKind::NotGraph, "");
                self.audit_request(link.as_deref())?.ok_or(refused)
            };
            let response = self.graph.get(Box::new(make), |response| audit::read_page(response).err()).await;
            match response.and_then(|response| audit::read_page(&response)) {
                Ok(page) => {
                    events.extend(page.events);
                    next = page.next;
                }
                Err(error) => return AuditLog::Found { events, next, gap: Some(AuditPageError::Failed(error)) },
            }
            if next.is_none() || events.len() >= wanted {
                break;
            }
        }
        AuditLog::Found { events, next, gap: None }
    }

    /// The request for a page. Returns `None` if its link leads elsewhere than to Graph.
    fn audit_request(self, next: Option<&str>) -> Result<Option<Request>, GraphError> {
        let (endpoints, token, id) = self.graph.credentials()?;
        Ok(match next {
            None => audit::first_page(&endpoints, &token, id, &locale::utc(clock::now() - SPAN)),
            Some(next) => audit::next_page(&endpoints, &token, id, next),
        })
    }
}
