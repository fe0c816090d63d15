//! Errors of Graph, told apart by status and code. The wording of a message only gives hints.
//!
//! Sources: <https://learn.microsoft.com/graph/errors>,
//! <https://learn.microsoft.com/entra/identity-platform/claims-challenge>

use super::error_body::{self, ErrorBody};
use super::response::{RequestIds, Response};
use super::retry_after::RetryAfter;
use super::wording::{approval, lacks_role, scopes, token_fault};
use crate::auth::claims_challenge;
use crate::settings::Property;

/// A request to Graph that failed.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{kind:?}")]
pub struct GraphError {
    /// The kind of failure.
    pub kind: ErrorKind,
    /// The details that support will ask for. Boxed, to keep every `Result` small.
    pub details: Box<ErrorDetails>,
}

/// The kinds of failures.
#[derive(Clone, Debug, PartialEq)]
pub enum ErrorKind {
    /// 400: the tenant has no Intune.
    NoIntune,
    /// 400: this cloud's Graph has no such resource.
    NoResource,
    /// 400 for any other reason: the service did not understand the request.
    BadRequest,
    /// 401: the service doesn't accept the token.
    TokenRejected(TokenFault),
    /// 401 or 403: a policy or a revoked session asks for a new sign-in with these claims (base64).
    ClaimsChallenge {
        /// The claims, as the service encoded them.
        claims: String,
    },
    /// 401 or 403: the token lacks the permission. Signing in again with the same permissions won't help.
    MissingScope {
        /// The permissions that the service names, any of which would do.
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
    /// 404, except the one that means that the tenant was never configured.
    NotFound,
    /// 429: too many requests.
    Throttled,
    /// 500 to 599: the service failed.
    ServiceFailed,
    /// A status that isn't documented.
    UnexpectedStatus,
    /// The response isn't Graph's: an HTML page, say, or an empty body, as proxies and captive portals send.
    NotGraph,
    /// The response is JSON, but not the settings; if it is an object, the property that is missing or of another type.
    NotSettings(Option<Property>),
    /// The response is JSON, but no report.
    NotReport,
    /// The response is larger than any real one, and was not read to its end.
    TooLarge,
    /// There was no response to read.
    NoAnswer(NoAnswer),
    /// The user stopped the wait before a change was sent.
    Stopped,
    /// The token was gone before the request was sent, since the service refused another request with it meanwhile.
    NoToken,
}

/// The state of an approval by a second administrator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Approval {
    /// An approval is needed.
    Needed,
    /// An approval was requested already.
    Asked,
}

/// Why the service doesn't accept a token. The wording hints at it, so it isn't certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenFault {
    /// No token arrived.
    Empty,
    /// The token has expired, or is not valid yet.
    Expired,
    /// The token is damaged, or is none.
    Damaged,
    /// The token was issued for another API.
    WrongAudience,
    /// The service didn't say.
    Unsaid,
}

/// Why there was no response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoAnswer {
    /// No response came in time.
    TimedOut,
    /// This device is offline.
    Offline,
    /// The host can be reached, but the browser gave the page no response: the connection broke, or CORS, a proxy or an
    /// extension withheld it.
    Withheld,
    /// The host can't be reached from this browser at all.
    Unreachable,
    /// This page's own Content Security Policy forbids the request, so it never left the browser.
    ForbiddenByPolicy,
    /// The response is a redirect, which a request with a token never follows.
    Redirected,
}

/// The details of a failure, for support. Each is `None` if it isn't known.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ErrorDetails {
    /// The HTTP status.
    pub status: Option<u16>,
    /// The innermost error code.
    pub code: Option<String>,
    /// The service's innermost message. It is text, never markup.
    pub message: Option<String>,
    /// `request-id`, by which Microsoft can find the request.
    pub request_id: Option<String>,
    /// `client-request-id`, which the panel sent.
    pub client_request_id: Option<String>,
    /// Intune's operation ID.
    pub operation_id: Option<String>,
    /// Intune's activity ID.
    pub activity_id: Option<String>,
    /// The code of a request for approval by a second administrator.
    pub approval_code: Option<String>,
    /// When the failure occurred, by the service's clock and in its own format.
    pub date: Option<String>,
    /// How long the service asks to wait.
    pub retry_after: Option<RetryAfter>,
}

impl GraphError {
    /// A request that got no response.
    pub fn no_answer(why: NoAnswer, client_request_id: &str) -> Self {
        Self::bare(ErrorKind::NoAnswer(why), client_request_id)
    }

    /// A failure of which only the kind and the request are known.
    pub fn bare(kind: ErrorKind, client_request_id: &str) -> Self {
        let facts = ErrorDetails { client_request_id: Some(client_request_id.to_owned()), ..ErrorDetails::default() };
        Self { kind, details: Box::new(facts) }
    }

    /// The IDs by which Microsoft can find the failed request.
    pub fn request_ids(&self) -> RequestIds {
        RequestIds {
            request_id: self.details.request_id.clone(),
            client_request_id: self.details.client_request_id.clone(),
        }
    }

    /// The claims that Graph demands of a new token, as it sent them.
    pub fn claims(&self) -> Option<&str> {
        match &self.kind {
            ErrorKind::ClaimsChallenge { claims } => Some(claims),
            _ => None,
        }
    }

    /// Whether a new token is needed. With one, the save or reading under way can go on.
    pub fn needs_new_token(&self) -> bool {
        matches!(self.kind, ErrorKind::TokenRejected(_) | ErrorKind::ClaimsChallenge { .. } | ErrorKind::NoToken)
    }

    /// Whether it is certain that a write did not take effect: the service refused it, or it was never sent.
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
            | ErrorKind::NotReport
            | ErrorKind::TooLarge
            | ErrorKind::NoAnswer(_) => false,
        }
    }

    /// Whether the same request may succeed later: 429, 503, 504.
    pub fn is_transient(&self) -> bool {
        matches!(self.kind, ErrorKind::Throttled) || matches!(self.details.status, Some(503 | 504))
    }

    /// Reads an error from a response with any status but 2xx.
    pub(crate) fn of(response: &Response) -> Self {
        let error_body = error_body::read(&response.body);
        let kind = kind(response, error_body.as_ref());
        let error_body = error_body.unwrap_or_default();
        let facts = ErrorDetails {
            status: Some(response.status),
            code: error_body.code,
            message: error_body.message,
            request_id: response.request_id.clone().or(error_body.request_id),
            client_request_id: response.client_request_id.clone().or(error_body.client_request_id),
            operation_id: error_body.operation_id,
            activity_id: error_body.activity_id,
            approval_code: error_body.approval_code,
            date: error_body.date,
            retry_after: response.retry_after.or(error_body.retry_after.map(RetryAfter::Seconds)),
        };
        Self { kind, details: Box::new(facts) }
    }
}

fn kind(response: &Response, error_body: Option<&ErrorBody>) -> ErrorKind {
    let wording = error_body.map_or("", |error_body| error_body.all.as_str());
    let has = |text: &str| wording.contains(text);
    let challenge = [
        response.www_authenticate.as_deref(),
        error_body.and_then(|error_body| error_body.www_authenticate.as_deref()),
    ]
    .into_iter()
    .flatten()
    .find_map(claims_challenge);
    if let (Some(claims), 401 | 403) = (challenge, response.status) {
        return ErrorKind::ClaimsChallenge { claims };
    }
    match response.status {
        429 => ErrorKind::Throttled,
        500..=599 if response.status != 511 => ErrorKind::ServiceFailed,
        // A page where Graph sends JSON. A proxy's refusal must not pass for Graph's.
        400..=599 if error_body.is_none() && (response.is_html() || matches!(response.status, 407 | 511)) => {
            ErrorKind::NotGraph
        }
        400 | 404 if has("resource not found for the segment") => ErrorKind::NoResource,
        // This 404 is a gateway's or a web server's.
        404 if error_body.is_none_or(|error_body| !error_body.is_graphs) => ErrorKind::NotGraph,
        400 if has("not applicable to target tenant") => ErrorKind::NoIntune,
        400 | 403 | 409 | 412 if let Some(approval) = approval(wording) => ErrorKind::ApprovalRequired(approval),
        400 => ErrorKind::BadRequest,
        401 | 403 if has("application is not authorized") || has("one of the following scopes") => {
            ErrorKind::MissingScope { scopes: scopes(error_body) }
        }
        403 if has("remoteassistservice") => ErrorKind::RemoteAssistService,
        401 | 403 if error_body.is_some_and(|error_body| lacks_role(response.status, error_body)) => {
            ErrorKind::MissingRole
        }
        401 => ErrorKind::TokenRejected(token_fault(&has)),
        403 => ErrorKind::Forbidden,
        404 => ErrorKind::NotFound,
        _ => ErrorKind::UnexpectedStatus,
    }
}

#[cfg(test)]
#[path = "error_tests.rs"]
mod tests;
