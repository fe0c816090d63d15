//! "Who changed this?": Intune's audit events for these settings, asked for when the user wants to see them.

use crate::app::{Failure, Panel, Session};
use browser::{clock, locale, random};
use leptos::prelude::untrack;
use remote_help::audit::{self, AuditEvent};
use remote_help::graph::{ErrorKind, GraphError, Request};
use remote_help::oauth::{AuthorizationRequest, RequestedAccess};
use remote_help::time::Millis;

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

impl Panel {
    /// Asks Intune, from the newest on.
    pub(crate) fn ask_who_changed(self) {
        self.load_page(Vec::new(), None);
    }

    /// Asks for older events.
    pub(crate) fn ask_for_older(self) {
        if let AuditLog::Found { events, next: Some(next), .. } = self.audit_log.get_untracked() {
            self.load_page(events, Some(next));
        }
    }

    fn load_page(self, events: Vec<AuditEvent>, next: Option<String>) {
        if !self.session.with_untracked(Session::is_signed_in) {
            return;
        }
        self.audit_log.set(AuditLog::Asking(events.clone()));
        self.spawn_in_session(self.pages(events, next), move |trail| {
            let lost = match &trail {
                // A token that another request lost was told of there.
                AuditLog::Found { gap: Some(AuditPageError::Failed(error)), .. }
                    if error.needs_new_token() && error.kind != ErrorKind::NoToken =>
                {
                    Some(error.clone())
                }
                _ => None,
            };
            self.audit_log.set(trail);
            if let Some(error) = lost {
                self.token_lost(false, Failure::Reading(error));
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
            let answer = self.ask(Box::new(make), |answer| audit::read_page(answer).err()).await;
            match answer.and_then(|answer| audit::read_page(&answer)) {
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

    /// The request for a page; none where its link leads elsewhere.
    fn audit_request(self, next: Option<&str>) -> Result<Option<Request>, GraphError> {
        let id = random::guid();
        let endpoints = untrack(move || self.endpoints());
        let token = self.token().ok_or_else(|| GraphError::bare(ErrorKind::NoToken, &id))?;
        Ok(match next {
            None => audit::first_page(&endpoints, &token, id, &locale::utc(clock::now() - SPAN)),
            Some(next) => audit::next_page(&endpoints, &token, id, next),
        })
    }

    /// Leaves for Microsoft to get the permission that the audit events take, as the same person.
    pub(crate) fn get_audit_permission(self) {
        let again = self.session.with_untracked(Session::again);
        let ask = again.unwrap_or_else(|| AuthorizationRequest::by_hand(RequestedAccess::Write));
        self.leave_for(AuthorizationRequest { access: ask.access.with_audit(), ..ask });
    }
}
