//! What Graph answered, as far as a page can read it. What it means is not decided here.

use super::caching::Reuse;
use super::retry_after::RetryAfter;
use serde::Serialize;

/// A larger answer is refused while it is read: a real one has some 300 bytes. 1 MiB.
pub const MAX_RESPONSE_BYTES: usize = 1024 * 1024;

/// An HTTP answer as far as a page can read it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Response {
    /// The status.
    pub status: u16,
    /// `Content-Type`
    pub content_type: Option<String>,
    /// `request-id`
    pub request_id: Option<String>,
    /// `client-request-id`, as echoed, else as sent.
    pub client_request_id: Option<String>,
    /// `Retry-After`
    pub retry_after: Option<RetryAfter>,
    /// `WWW-Authenticate`
    pub www_authenticate: Option<String>,
    /// What it says of being used again.
    pub reuse: Reuse,
    /// The body, at most [`MAX_RESPONSE_BYTES`] bytes.
    pub body: Vec<u8>,
}

impl Response {
    pub(super) fn is_html(&self) -> bool {
        let typed = self.content_type.as_deref().is_some_and(|kind| kind.to_ascii_lowercase().contains("html"));
        typed || self.body.iter().copied().find(|byte| !byte.is_ascii_whitespace()) == Some(b'<')
    }

    pub(super) fn request_ids(&self) -> RequestIds {
        RequestIds { request_id: self.request_id.clone(), client_request_id: self.client_request_id.clone() }
    }
}

/// By which IDs Microsoft finds a request.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RequestIds {
    /// The service's.
    pub request_id: Option<String>,
    /// This panel's.
    pub client_request_id: Option<String>,
}
