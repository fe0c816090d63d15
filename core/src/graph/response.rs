//! A response of Graph's, not interpreted yet.

use super::caching::Reuse;
use super::retry_after::RetryAfter;
use serde::Serialize;

/// 1 MiB. A larger response is refused while it is read; a real one has a few hundred bytes.
pub const MAX_RESPONSE_BYTES: usize = 1024 * 1024;

/// An HTTP response. A header is `None` if it is missing, or the page may not read it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Response {
    /// The status.
    pub status: u16,
    /// `Content-Type`
    pub content_type: Option<String>,
    /// `request-id`
    pub request_id: Option<String>,
    /// `client-request-id`, as the response repeats it, else as it was sent.
    pub client_request_id: Option<String>,
    /// `Retry-After`
    pub retry_after: Option<RetryAfter>,
    /// `WWW-Authenticate`
    pub www_authenticate: Option<String>,
    /// Whether a cache may use the response again.
    pub reuse: Reuse,
    /// The body, of at most [`MAX_RESPONSE_BYTES`] bytes.
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

/// The IDs by which Microsoft can find a request.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RequestIds {
    /// The service's ID.
    pub request_id: Option<String>,
    /// The panel's own ID.
    pub client_request_id: Option<String>,
}
