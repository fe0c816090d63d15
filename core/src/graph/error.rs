//! What went wrong, told apart as far as it can be: by status and code, with wording for hints only.
//!
//! Sources: <https://learn.microsoft.com/graph/errors>,
//! <https://learn.microsoft.com/entra/identity-platform/claims-challenge>

use super::nested::{self, ErrorBody};
use super::response::{RequestIds, Response};
use super::retry_after::RetryAfter;
use super::wording::{approval, lacks_role, scopes, token_fault};
use crate::auth::claims_challenge;
use crate::settings::Property;

/// A request to Graph that failed.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{kind:?}")]
pub struct GraphError {
    /// What it means.
    pub kind: ErrorKind,
    /// What support will ask for. Boxed, since errors are handed on through every result.
    pub facts: Box<ErrorDetails>,
}

/// What a failure means.
#[derive(Clone, Debug, PartialEq)]
pub enum ErrorKind {
    /// 400: the tenant has no Intune.
    NoIntune,
    /// 400: this cloud's Graph has no such resource.
    NoResource,
    /// 400 for another reason: the service did not understand the request.
    BadRequest,
    /// 401: the token isn't accepted.
    TokenRejected(TokenFault),
    /// 401 or 403: a policy or a revoked session asks for a new sign-in with these claims (base64).
    ClaimsChallenge {
        /// As the service encoded them.
        claims: String,
    },
    /// 401 or 403: the token lacks the permission. Signing in again as is won't help.
    MissingScope {
        /// The permissions the service names, any of which would do.
        scopes: Vec<String>,
    },
    /// 401 or 403: the signed-in person lacks the Intune role. The token is good.
    MissingRole,
    /// 403: Remote Help's service is unavailable or not licensed for the tenant.
    RemoteAssistService,
    /// 400, 403, 409 or 412: multi admin approval guards the setting.
    ApprovalRequired(Approval),
    /// 403 for another reason.
    Forbidden,
    /// 404, but for the one that says of a tenant that it was never configured.
    NotFound,
    /// 429: too many requests.
    Throttled,
    /// 500 to 599: the service failed.
    ServiceFailed,
    /// Another status than any documented.
    UnexpectedStatus,
    /// The answer isn't Graph's: an HTML page, or nothing, as a proxy or captive portal sends.
    NotGraph,
    /// The answer is JSON, but not the settings; the property that is missing or of another type, if it is an object.
    NotSettings(Option<Property>),
    /// The answer is larger than any real one, and was not read to its end.
    TooLarge,
    /// There was no answer to read.
    NoAnswer(NoAnswer),
    /// The user stopped waiting for the moment to send a change.
    Stopped,
    /// No token was left to ask with: another request was refused with it meanwhile. Nothing was sent.
    NoToken,
}

/// How far an approval by a second administrator has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Approval {
    /// It is needed.
    Needed,
    /// Somebody has asked for it already.
    Asked,
}

/// Why a token isn't accepted, by the wording, so as a hint.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenFault {
    /// None arrived.
    Empty,
    /// It has expired, or is not valid yet.
    Expired,
    /// It arrived damaged, or is no token.
    Damaged,
    /// It was issued for another API.
    WrongAudience,
    /// The service didn't say.
    Unsaid,
}

/// Why there was no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAnswer {
    /// Nothing came within the time allowed.
    TimedOut,
    /// This device is offline.
    Offline,
    /// The host can be reached, but the browser gave the page no answer: the connection broke, or something
    /// (CORS, a proxy, an extension) withheld it.
    Withheld,
    /// The host can't be reached from this browser at all.
    Unreachable,
    /// This page's own Content Security Policy forbids the request; it never left the browser.
    ForbiddenByPolicy,
    /// The service answered with a redirect, which is never followed with a token.
    Redirected,
}

/// What support will ask for; each as far as it is known.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorDetails {
    /// The HTTP status.
    pub status: Option<u16>,
    /// The innermost error code.
    pub code: Option<String>,
    /// The innermost service message. Text of the service's, never markup.
    pub message: Option<String>,
    /// `request-id`, by which Microsoft finds the request.
    pub request_id: Option<String>,
    /// `client-request-id`, which this panel sent along.
    pub client_request_id: Option<String>,
    /// Intune's operation ID.
    pub operation_id: Option<String>,
    /// Intune's activity ID.
    pub activity_id: Option<String>,
    /// The code of a request for approval by a second administrator.
    pub approval_code: Option<String>,
    /// When, by the service's clock, as it wrote it.
    pub date: Option<String>,
    /// How long the service asks to wait.
    pub retry_after: Option<RetryAfter>,
}

impl GraphError {
    /// A failure without an answer.
    pub fn no_answer(why: NoAnswer, client_request_id: &str) -> Self {
        Self::bare(ErrorKind::NoAnswer(why), client_request_id)
    }

    /// A failure of which nothing is known but the request it befell.
    pub fn bare(kind: ErrorKind, client_request_id: &str) -> Self {
        let facts = ErrorDetails { client_request_id: Some(client_request_id.to_owned()), ..ErrorDetails::default() };
        Self { kind, facts: Box::new(facts) }
    }

    /// By which IDs the failed request is found.
    pub fn request_ids(&self) -> RequestIds {
        RequestIds {
            request_id: self.facts.request_id.clone(),
            client_request_id: self.facts.client_request_id.clone(),
        }
    }

    /// Whether a new token is what helps: the session is over, and what was under way can go on after it.
    pub fn needs_new_token(&self) -> bool {
        matches!(self.kind, ErrorKind::TokenRejected(_) | ErrorKind::ClaimsChallenge { .. } | ErrorKind::NoToken)
    }

    /// Whether it is certain that a write did not take effect: the service refused it, or it never left.
    pub fn is_definitely_not_applied(&self) -> bool {
        match self.kind {
            ErrorKind::NoIntune
            | ErrorKind::NoResource
            | ErrorKind::BadRequest
            | ErrorKind::TokenRejected(_)
            | ErrorKind::ClaimsChallenge { .. }
            | ErrorKind::MissingScope { .. }
            | ErrorKind::MissingRole
            | ErrorKind::RemoteAssistService
            | ErrorKind::ApprovalRequired(_)
            | ErrorKind::Forbidden
            | ErrorKind::NotFound
            | ErrorKind::Throttled
            | ErrorKind::NoAnswer(NoAnswer::ForbiddenByPolicy | NoAnswer::Redirected)
            | ErrorKind::Stopped
            | ErrorKind::NoToken => true,
            ErrorKind::ServiceFailed
            | ErrorKind::UnexpectedStatus
            | ErrorKind::NotGraph
            | ErrorKind::NotSettings(_)
            | ErrorKind::TooLarge
            | ErrorKind::NoAnswer(_) => false,
        }
    }

    /// Whether trying again by itself may help: 429, 503, 504.
    pub fn is_transient(&self) -> bool {
        matches!(self.kind, ErrorKind::Throttled) || matches!(self.facts.status, Some(503 | 504))
    }

    /// What a failed answer (any status but 2xx) means.
    pub(crate) fn of(answer: &Response) -> Self {
        let said = nested::read(&answer.body);
        let kind = kind(answer, said.as_ref());
        let said = said.unwrap_or_default();
        let facts = ErrorDetails {
            status: Some(answer.status),
            code: said.code,
            message: said.message,
            request_id: answer.request_id.clone().or(said.request_id),
            client_request_id: answer.client_request_id.clone().or(said.client_request_id),
            operation_id: said.operation_id,
            activity_id: said.activity_id,
            approval_code: said.approval_code,
            date: said.date,
            retry_after: answer.retry_after.or(said.retry_after.map(RetryAfter::Seconds)),
        };
        Self { kind, facts: Box::new(facts) }
    }
}

fn kind(answer: &Response, said: Option<&ErrorBody>) -> ErrorKind {
    let hints = said.map_or("", |said| said.all.as_str());
    let has = |text: &str| hints.contains(text);
    let challenge = [answer.www_authenticate.as_deref(), said.and_then(|said| said.www_authenticate.as_deref())]
        .into_iter()
        .flatten()
        .find_map(claims_challenge);
    if let (Some(claims), 401 | 403) = (challenge, answer.status) {
        return ErrorKind::ClaimsChallenge { claims };
    }
    match answer.status {
        429 => ErrorKind::Throttled,
        500..=599 if answer.status != 511 => ErrorKind::ServiceFailed,
        // A page where Graph sends JSON: a proxy's refusal must not pass for Graph's.
        400..=599 if said.is_none() && (answer.is_html() || matches!(answer.status, 407 | 511)) => ErrorKind::NotGraph,
        400 | 404 if has("resource not found for the segment") => ErrorKind::NoResource,
        // A gateway's, or a web server's.
        404 if said.is_none_or(|said| !said.is_graphs) => ErrorKind::NotGraph,
        400 if has("not applicable to target tenant") => ErrorKind::NoIntune,
        400 | 403 | 409 | 412 if let Some(approval) = approval(hints) => ErrorKind::ApprovalRequired(approval),
        400 => ErrorKind::BadRequest,
        401 | 403 if has("application is not authorized") || has("one of the following scopes") => {
            ErrorKind::MissingScope { scopes: scopes(said) }
        }
        403 if has("remoteassistservice") => ErrorKind::RemoteAssistService,
        401 | 403 if said.is_some_and(|said| lacks_role(answer.status, said)) => ErrorKind::MissingRole,
        401 => ErrorKind::TokenRejected(token_fault(&has)),
        403 => ErrorKind::Forbidden,
        404 => ErrorKind::NotFound,
        _ => ErrorKind::UnexpectedStatus,
    }
}

#[cfg(test)]
#[path = "error_tests.rs"]
mod tests;
