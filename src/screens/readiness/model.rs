//! What was seen of each need. It is read off session and Graph client; this screen has no state of its own.

use crate::app::{Auth, GraphClient};
use remote_help::cloud::Endpoints;
use remote_help::readiness::{Row, Seen, rows};

/// What was seen of each need.
#[derive(Clone, Copy)]
pub(crate) struct ReadinessModel {
    auth: Auth,
    graph: GraphClient,
}

impl ReadinessModel {
    /// The needs of this session.
    pub(crate) fn new(auth: Auth, graph: GraphClient) -> Self {
        Self { auth, graph }
    }

    /// A row for each need.
    pub(super) fn rows(self) -> Vec<Row> {
        let evidence = self.graph.evidence();
        self.auth.with_session(|session| {
            rows(Seen {
                claims: session.claims(),
                read: evidence.read.as_ref().map(Result::as_ref),
                written: evidence.written.as_ref().map(|written| written.as_ref().copied()),
            })
        })
    }

    /// The addresses of sign-in and Graph.
    pub(super) fn endpoints(self) -> Endpoints {
        self.auth.endpoints()
    }
}
