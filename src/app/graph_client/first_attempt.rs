//! The first request for the settings after signing in: sent by the first page, before the code is there that tries again.

use super::GraphClient;
use browser::fetch::{self, FetchError};
use browser::json::Json;
use browser::random;
use remote_help::graph::{CacheMode, Request, Response, SettingsSnapshot, parse_settings_ok};

/// A first try to read the settings.
pub(crate) struct FirstAttempt {
    /// In a session of that number.
    session: u32,
    /// The request's `client-request-id`.
    id: String,
    sent: Result<Response, FetchError>,
}

impl FirstAttempt {
    /// The settings, if the response has them and is of the plain form that the first page reads.
    pub(crate) fn settings(&self) -> Option<SettingsSnapshot> {
        self.sent.as_ref().ok().and_then(parse_settings_ok::<Json>)
    }

    /// The number of the session that it was made in.
    pub(crate) fn session(&self) -> u32 {
        self.session
    }

    /// The request's `client-request-id`, and what came of it.
    pub(super) fn into_parts(self) -> (String, Result<Response, FetchError>) {
        (self.id, self.sent)
    }

    /// The request's `client-request-id`, and the response if there was one.
    pub(super) fn response(&self) -> (&str, Option<&Response>) {
        (&self.id, self.sent.as_ref().ok())
    }
}

impl GraphClient {
    /// Asks for the settings once, with the token in use. Returns `None` if there is none.
    pub(crate) fn first_attempt(self) -> Option<impl Future<Output = FirstAttempt> + 'static> {
        let auth = self.0.auth;
        let session = auth.session_number();
        let request = Request::get_settings(&auth.endpoints_untracked(), &auth.token()?, random::guid());
        Some(async move {
            let sent = fetch::send(&request, CacheMode::default()).await;
            FirstAttempt { session, id: request.client_request_id, sent }
        })
    }
}
