//! "Who changed this?": Intune's audit events for these settings, asked for when the user wants to see them.

use super::{Panel, Session};
use crate::browser::{clock, fetch, locale, random};
use leptos::prelude::untrack;
use remote_help::audit::{self, AuditEvent};
use remote_help::graph::{GraphError, Kind, NoAnswer, Request};
use remote_help::sign_in::{Access, Ask};

/// How far back to look, in milliseconds. Intune keeps a year.
const SPAN: f64 = 365.0 * 86_400_000.0;
/// Pages are asked for until so many events of ours were found, or as many pages were read.
const ENOUGH: usize = 20;
const MOST_PAGES: usize = 10;

/// What is known of who changed the settings.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Trail {
    /// Nobody has asked.
    #[default]
    Unasked,
    /// It is being asked for.
    Asking(Vec<AuditEvent>),
    /// What was found, newest first, and where the rest is.
    Found { events: Vec<AuditEvent>, next: Option<String> },
    /// Intune refused, or the request failed.
    Refused(GraphError),
}

impl Panel {
    /// Asks Intune, from the newest on.
    pub(crate) fn ask_who_changed(self) {
        self.follow_trail(Vec::new(), None);
    }

    /// Asks for older events.
    pub(crate) fn ask_for_older(self) {
        if let Trail::Found { events, next: Some(next) } = self.trail.get_untracked() {
            self.follow_trail(events, Some(next));
        }
    }

    fn follow_trail(self, events: Vec<AuditEvent>, next: Option<String>) {
        if !self.session.with_untracked(Session::is_signed_in) {
            return;
        }
        self.trail.set(Trail::Asking(events.clone()));
        self.hand_on(self.pages(events, next), move |result| {
            self.trail.set(match result {
                Ok((events, next)) => Trail::Found { events, next },
                Err(error) => Trail::Refused(error),
            });
        });
    }

    async fn pages(
        self,
        mut events: Vec<AuditEvent>,
        mut next: Option<String>,
    ) -> Result<(Vec<AuditEvent>, Option<String>), GraphError> {
        let wanted = events.len() + ENOUGH;
        for _ in 0..MOST_PAGES {
            self.keep_fresh().await;
            let request = self.audit_request(next.as_deref())?;
            let endpoints = untrack(move || self.endpoints());
            let page = audit::read_page(&fetch::send(&request, endpoints.graph()).await?)?;
            events.extend(page.events);
            next = page.next;
            if next.is_none() || events.len() >= wanted {
                break;
            }
        }
        Ok((events, next))
    }

    fn audit_request(self, next: Option<&str>) -> Result<Request, GraphError> {
        let id = random::guid();
        let endpoints = untrack(move || self.endpoints());
        let token = self.token().ok_or_else(|| GraphError::bare(Kind::Stopped, &id))?;
        // A link that leads elsewhere is not followed: the token would go along.
        let refused = GraphError::bare(Kind::NoAnswer(NoAnswer::Redirected), &id);
        let request = match next {
            None => audit::first_page(&endpoints, &token, id, &locale::utc(clock::now() - SPAN)),
            Some(next) => audit::next_page(&endpoints, &token, id, next),
        };
        request.ok_or(refused)
    }

    /// Leaves for Microsoft to get the permission that the audit events take, as the same person.
    pub(crate) fn get_audit_permission(self) {
        let again = self.session.with_untracked(Session::again);
        let ask = again.unwrap_or_else(|| Ask::by_hand(Access::Write));
        self.leave_for(Ask { access: ask.access.with_audit(), ..ask });
    }
}
