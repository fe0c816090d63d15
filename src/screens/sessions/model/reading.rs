//! Reading the report, page by page.

use super::{News, Progress, SessionsModel, Shared};
use crate::app::{Failure, StatusMessage};
use browser::{clock, intl};
use remote_help::graph::{ErrorKind, GraphError, Response};
use remote_help::session::Session;
use remote_help::sessions::{self, Next, Report};
use remote_help::time::Millis;
use std::time::Duration;

/// How often a screen reader is told how far it is.
const BETWEEN_NEWS: Millis = Millis::from_seconds(10.0);

/// Ends the task that is under way, so that the page can react in between.
pub(super) async fn pause() {
    clock::sleep(Duration::ZERO).await;
}

/// What a reading came to: the report as far as it was read, and why it is no further.
struct Ended {
    report: Report,
    error: Option<GraphError>,
}

/// Whether a response is a refusal or a failure, before it is read.
fn fault(response: &Response) -> Option<GraphError> {
    (!matches!(response.status, 200..=299)).then(|| sessions::read_page(response).err()).flatten()
}

impl SessionsModel {
    /// Reads the report if nothing of it was read.
    pub(crate) fn read_once(self) {
        if self.0.report.with_untracked(Option::is_none) {
            self.read();
        }
    }

    /// Reads the report anew. What was read before stays until it is there.
    pub(crate) fn read(self) {
        let is_signed_in = self.0.auth.with_session_untracked(Session::is_signed_in);
        if self.0.progress.with_untracked(Option::is_some) || !is_signed_in {
            return;
        }
        self.0.progress.set(Some(Progress::default()));
        self.0.messages.retract(|failure| matches!(failure, Failure::Sessions { .. }));
        self.say(News::Reading);
        let session = self.0.auth.session_number();
        self.0.auth.spawn_in_session(self.pages(session), move |ended| self.end(ended));
    }

    async fn pages(self, session: u32) -> Ended {
        let mut report = Report::new();
        let mut skip = 0;
        let mut told = clock::now();
        loop {
            let make = move || {
                let (endpoints, token, id) = self.0.graph.credentials()?;
                // Another person's token would read another tenant's rows into this report.
                if self.0.auth.session_number() != session {
                    return Err(GraphError::bare(ErrorKind::NoToken, &id));
                }
                Ok(sessions::request(&endpoints, &token, id, skip))
            };
            let response = self.0.graph.get(Box::new(make), fault).await;
            let page = match response.and_then(|response| sessions::read_page(&response)) {
                Ok(page) => page,
                Err(error) => return Ended { report, error: Some(error) },
            };
            if !report.is_empty() {
                pause().await;
            }
            let next = report.add(page, &intl::offset);
            if self.0.auth.session_number() != session {
                return Ended { report, error: None };
            }
            let progress = Progress { read: report.received(), total: report.total() };
            self.0.progress.set(Some(progress));
            match next {
                Next::End => return Ended { report, error: None },
                Next::Page { skip: next } => skip = next,
            }
            if clock::now() - told >= BETWEEN_NEWS {
                told = clock::now();
                self.say(News::SoFar(progress));
            }
        }
    }

    fn end(self, Ended { report, error }: Ended) {
        let progress = Progress { read: report.received(), total: report.total() };
        let is_whole = report.is_whole() && error.is_none();
        let (figures, unfitting) = (report.figures(), report.unfitting());
        self.0.progress.set(None);
        // A reading that broke off takes nothing away, and is shown where there is nothing else.
        if error.is_none() || !report.is_empty() && self.0.report.with_untracked(Option::is_none) {
            self.show(Shared::new(report));
        }
        match error {
            None if is_whole => self.say(News::Read { figures, unfitting }),
            None => self.say(News::Ended(progress)),
            Some(error) => self.fail(&error, progress),
        }
    }

    fn fail(self, error: &GraphError, Progress { read, total }: Progress) {
        let read = (read > 0).then_some((read, total));
        let failure = Failure::Sessions { error: error.clone(), read };
        if error.needs_new_token() && error.kind != ErrorKind::NoToken {
            self.0.messages.say(StatusMessage::Nothing);
            self.0.auth.recover(error, false, failure, move || self.read());
        } else if error.kind != ErrorKind::NoToken {
            self.0.news.fail(failure);
        }
    }
}
