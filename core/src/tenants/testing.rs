//! What the tests of tenants share: a client, tokens, refusals, and a service that keeps its own books.

use crate::auth::tests::token_text;
use crate::cloud::Endpoints;
use crate::graph::{ErrorDetails, ErrorKind, GraphError, NoAnswer, RequestIds, RetryAfter, SettingsSnapshot};
use crate::guid::from_random;
use crate::ids::TenantId;
use crate::oauth::{Client, RedirectUri, RequestedAccess, SignInError, TokenResponse};
use crate::settings::{Property, Settings, SettingsUpdate};
use crate::time::UnixMillis;
use serde_json::{Value, json};

pub(super) const NOW: UnixMillis = UnixMillis::from_seconds(1_767_323_045.0);

pub(super) fn client() -> Client {
    Client {
        client_id: "0b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d".to_owned(),
        tenant: "organizations".to_owned(),
        endpoints: Endpoints::global(),
        redirect_uri: RedirectUri::of_page("https://panel.example/"),
    }
}

/// The tenant with this number.
pub(super) fn tenant(number: usize) -> TenantId {
    let [.., high, low] = number.to_be_bytes();
    TenantId::new(from_random([high, low, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]))
}

/// The claims of a good ID token of a tenant.
pub(super) fn claims(tenant: &TenantId) -> Value {
    let issuer = format!("https://login.microsoftonline.com/{tenant}/v2.0");
    json!({"aud": client().client_id, "iss": issuer, "tid": tenant.as_str(), "iat": 1000, "exp": 4600})
}

/// A token response with these claims in its ID token.
pub(super) fn response(access_token: &str, claims: Option<&Value>) -> TokenResponse {
    let id_token = claims.map(token_text);
    let body = json!({"token_type": "Bearer", "access_token": access_token, "id_token": id_token, "expires_in": 3600});
    TokenResponse::read(200, body.to_string().as_bytes()).unwrap()
}

/// A refusal of the token endpoint.
pub(super) fn refusal(number: u32, error: &str, suberror: Option<&str>) -> SignInError {
    let body = json!({"error": error, "error_codes": [number], "suberror": suberror,
        "error_description": format!("AADSTS{number}: No. Trace ID: t Correlation ID: c Timestamp: s")});
    TokenResponse::read(400, body.to_string().as_bytes()).unwrap_err()
}

pub(super) fn grant_refused(number: u32) -> SignInError {
    refusal(number, "invalid_grant", None)
}

/// An error of Graph with this kind and status.
pub(super) fn graph_error(kind: ErrorKind, status: u16) -> GraphError {
    let details = ErrorDetails { status: Some(status), ..ErrorDetails::default() };
    GraphError { kind, details: Box::new(details) }
}

pub(super) fn throttled(seconds: u64) -> GraphError {
    let details = ErrorDetails {
        status: Some(429),
        retry_after: Some(RetryAfter::Seconds(seconds)),
        code: Some("TooManyRequests".to_owned()),
        ..ErrorDetails::default()
    };
    GraphError { kind: ErrorKind::Throttled, details: Box::new(details) }
}

pub(super) fn lost() -> GraphError {
    GraphError::no_answer(NoAnswer::TimedOut, "id")
}

pub(super) fn offline() -> GraphError {
    GraphError::no_answer(NoAnswer::Offline, "id")
}

pub(super) fn ids(text: &str) -> RequestIds {
    RequestIds { request_id: Some(text.to_owned()), client_request_id: None }
}

/// The settings that the tests' plans want.
pub(super) fn target() -> Settings {
    Settings::DEFAULT
        .with_switch(Property::RemoteAssistanceState, true)
        .with_switch(Property::AllowSessionsToUnenrolledDevices, true)
}

/// A tape of choices, which proptest draws and shrinks. At its end, everything goes well.
#[derive(Clone, Debug)]
pub(super) struct Tape {
    choices: std::vec::IntoIter<u8>,
}

impl Tape {
    pub(super) fn new(choices: Vec<u8>) -> Self {
        Self { choices: choices.into_iter() }
    }

    pub(super) fn is_over(&self) -> bool {
        self.choices.as_slice().is_empty()
    }

    /// A number below `most`; 0 at the tape's end.
    pub(super) fn below(&mut self, most: usize) -> usize {
        usize::from(self.choices.next().unwrap_or(0)) % most.max(1)
    }

    /// Whether something happens that happens once in so many times; not at the tape's end.
    pub(super) fn once_in(&mut self, times: u8) -> bool {
        self.choices.next().is_some_and(|choice| choice % times == times - 1)
    }
}

/// A tenant of the simulated service, with its books.
#[derive(Clone, Debug)]
pub(super) struct Simulated {
    pub(super) settings: Settings,
    /// What readings still show instead.
    stale: Vec<Settings>,
    /// All that it ever had.
    pub(super) had: Vec<Settings>,
    /// How many changes left the page for it.
    pub(super) sent: usize,
    /// How many of them took effect.
    pub(super) applied: usize,
    /// How many of them were throttled.
    pub(super) throttled: usize,
    /// How many token requests it got.
    pub(super) tokens: usize,
    /// How many readings it got.
    pub(super) reads: usize,
    /// The refusal of its token endpoint, if it always gives the same.
    pub(super) refuses: Option<SignInError>,
    /// The refusal of its Graph to read, if it always gives the same.
    pub(super) unreadable: Option<GraphError>,
    /// The refusal of its Graph to write, if it always gives the same.
    pub(super) unwritable: Option<GraphError>,
}

impl Simulated {
    pub(super) fn new() -> Self {
        Self {
            settings: Settings::DEFAULT,
            stale: Vec::new(),
            had: vec![Settings::DEFAULT],
            sent: 0,
            applied: 0,
            throttled: 0,
            tokens: 0,
            reads: 0,
            refuses: None,
            unreadable: None,
            unwritable: None,
        }
    }

    /// Somebody else changes the settings.
    pub(super) fn set(&mut self, settings: Settings) {
        self.had.push(settings.clone());
        self.settings = settings;
    }

    /// Gives a token, or refuses as the tape says.
    pub(super) fn token(
        &mut self,
        own: &TenantId,
        access: RequestedAccess,
        tape: &mut Tape,
    ) -> Result<TokenResponse, SignInError> {
        self.tokens += 1;
        if let Some(error) = &self.refuses {
            return Err(error.clone());
        }
        let text = access_token(own, access);
        let fault = if tape.once_in(8) { tape.below(10) } else { 0 };
        match fault {
            1 => Ok(response(&text, Some(&claims(&tenant(999))))),
            2 => Ok(response(&text, None)),
            3 => Err(grant_refused(65001)),
            4 => Err(grant_refused(50076)),
            5 => Err(grant_refused(53003)),
            6 => Err(grant_refused(700_084)),
            7 => Err(grant_refused(50196)),
            8 => Err(SignInError::NoAnswer(NoAnswer::Withheld)),
            9 => Err(SignInError::NoAnswer(NoAnswer::Offline)),
            _ => Ok(response(&text, Some(&claims(own)))),
        }
    }

    /// Gives the settings, or fails as the tape says.
    pub(super) fn read(&mut self, tape: &mut Tape) -> Result<SettingsSnapshot, GraphError> {
        self.reads += 1;
        if let Some(error) = &self.unreadable {
            return Err(error.clone());
        }
        let fault = if tape.once_in(8) { tape.below(7) } else { 0 };
        let error = match fault {
            1 => throttled(3),
            2 => graph_error(ErrorKind::ServiceFailed, 503),
            3 => graph_error(ErrorKind::MissingRole, 403),
            4 => graph_error(ErrorKind::TokenRejected(crate::graph::TokenFault::Expired), 401),
            5 => lost(),
            6 => offline(),
            _ => {
                let settings = self.stale.pop().unwrap_or_else(|| self.settings.clone());
                return Ok(SettingsSnapshot { settings, configured: true, request_ids: ids("read") });
            }
        };
        Err(error)
    }

    /// Takes a change, or fails as the tape says.
    pub(super) fn write(&mut self, update: SettingsUpdate, tape: &mut Tape) -> Result<RequestIds, GraphError> {
        if let Some(error) = &self.unwritable {
            return Err(error.clone());
        }
        let fault = if tape.once_in(3) { tape.below(9) } else { 0 };
        match fault {
            1 => {
                self.throttled += 1;
                Err(throttled(5))
            }
            2 => Err(graph_error(ErrorKind::MissingRole, 403)),
            3 => Err(graph_error(ErrorKind::TokenRejected(crate::graph::TokenFault::Expired), 401)),
            4 => Err(lost()),
            5 => {
                self.apply(update, tape);
                Err(lost())
            }
            6 => {
                self.apply(update, tape);
                Err(graph_error(ErrorKind::ServiceFailed, 500))
            }
            7 => {
                self.apply(update, tape);
                let others = self.settings.clone().with_switch(Property::BlockChat, false);
                self.set(others);
                Ok(ids("write"))
            }
            _ => {
                self.apply(update, tape);
                Ok(ids("write"))
            }
        }
    }

    /// The change takes effect; up to two readings don't show it yet.
    pub(super) fn apply(&mut self, update: SettingsUpdate, tape: &mut Tape) {
        let late = if tape.once_in(4) { tape.below(3) } else { 0 };
        self.stale = vec![self.settings.clone(); late];
        self.applied += 1;
        self.set(update.into());
    }
}

/// The access token that a tenant gives for this access.
pub(super) fn access_token(own: &TenantId, access: RequestedAccess) -> String {
    format!("secret-{}-{own}", if access.may_write() { "write" } else { "read" })
}
