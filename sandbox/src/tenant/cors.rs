//! Cross-origin rules as Graph documents them: any origin, a fixed set of request headers, a fixed set of readable
//! response headers. Anything else fails in the preflight, as it would in production.

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header, request::Parts};
use axum::response::Response;

const ALLOWED_HEADERS: [&str; 6] =
    ["authorization", "content-type", "accept", "client-request-id", "prefer", "sdkversion"];
const ALLOWED_METHODS: [&str; 3] = ["GET", "POST", "PATCH"];
/// For how many seconds a browser may keep a preflight's answer, for one address.
const PREFLIGHT_KEPT: &str = "600";
const EXPOSED_HEADERS: &str =
    "ETag, Location, request-id, client-request-id, SdkVersion, WWW-Authenticate, Retry-After";

/// The answer to a preflight, or `None` when the request is none.
pub(crate) fn preflight(parts: &Parts) -> Option<Response> {
    if parts.method != Method::OPTIONS {
        return None;
    }
    let method = text(&parts.headers, "access-control-request-method")?;
    let wanted = text(&parts.headers, "access-control-request-headers").unwrap_or_default();
    let headers_allowed = wanted
        .split(',')
        .map(|name| name.trim().to_ascii_lowercase())
        .all(|name| name.is_empty() || ALLOWED_HEADERS.contains(&name.as_str()));
    let mut response = Response::new(Body::empty());
    if headers_allowed && ALLOWED_METHODS.contains(&method) {
        *response.status_mut() = StatusCode::NO_CONTENT;
        let headers = response.headers_mut();
        headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
        insert(headers, "access-control-allow-methods", &ALLOWED_METHODS.join(", "));
        insert(headers, "access-control-allow-headers", &ALLOWED_HEADERS.join(", "));
        insert(headers, "access-control-max-age", PREFLIGHT_KEPT);
    } else {
        *response.status_mut() = StatusCode::FORBIDDEN;
    }
    Some(response)
}

/// Lets pages of any origin read the answer and the documented headers.
pub(crate) fn open(headers: &mut HeaderMap) {
    headers.insert(header::ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*"));
    headers.insert(header::ACCESS_CONTROL_EXPOSE_HEADERS, HeaderValue::from_static(EXPOSED_HEADERS));
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name).and_then(|value| value.to_str().ok())
}

fn insert(headers: &mut HeaderMap, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}
