//! A response of the sign-in service before it is an HTTP response: a page, a redirect, or JSON. No decision is taken
//! here.

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use serde_json::Value;

use crate::server::HangUp;

/// Scripts, styles from elsewhere, and framing are shut out. `form-action` is left unsaid: browsers hold the redirect
/// after a form to it too, and that one leads to the app.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Status, headers and body, and what the log says of them.
#[derive(Debug)]
pub(crate) struct SignInResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: String,
    /// Pages of any origin may read it.
    pub(crate) cors: bool,
    /// Close the connection instead of answering.
    pub(crate) hang_up: bool,
    /// For the log, without secrets.
    pub(crate) summary: String,
}

impl SignInResponse {
    fn new(status: StatusCode, kind: &'static str, body: String, summary: String) -> Self {
        let headers = vec![(header::CONTENT_TYPE, HeaderValue::from_static(kind))];
        Self { status, headers, body, cors: false, hang_up: false, summary }
    }

    /// A page.
    pub(crate) fn page(status: StatusCode, html: String, summary: impl Into<String>) -> Self {
        Self::new(status, "text/html; charset=utf-8", html, summary.into())
            .with(header::CONTENT_SECURITY_POLICY, POLICY)
            .with(header::REFERRER_POLICY, "no-referrer")
            .with(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
    }

    /// To another address.
    pub(crate) fn redirect(to: &str, summary: impl Into<String>) -> Self {
        Self::new(StatusCode::FOUND, "text/html; charset=utf-8", String::new(), summary.into())
            .with(header::LOCATION, to)
            .with(header::REFERRER_POLICY, "no-referrer")
    }

    /// For a page of any origin to read.
    pub(crate) fn json(status: u16, body: &Value, summary: impl Into<String>) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
        let sent = Self::new(status, "application/json; charset=utf-8", body.to_string(), summary.into());
        Self { cors: true, ..sent }
    }

    /// Lets pages of any origin read it.
    pub(crate) fn readable(self) -> Self {
        Self { cors: true, ..self }
    }

    /// No answer.
    pub(crate) fn lost() -> Self {
        let sent = Self::new(StatusCode::INTERNAL_SERVER_ERROR, "text/plain", String::new(), String::from("lost"));
        Self { hang_up: true, ..sent }
    }

    /// Adds a header; a value that no header can carry is left out.
    pub(crate) fn with(mut self, name: HeaderName, value: &str) -> Self {
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.push((name, value));
        }
        self
    }

    pub(crate) fn into_response(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        headers.insert(header::PRAGMA, HeaderValue::from_static("no-cache"));
        headers.extend(self.headers);
        if self.cors {
            headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        }
        if self.hang_up {
            response.extensions_mut().insert(HangUp);
        }
        response
    }
}
