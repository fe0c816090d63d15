//! A response of the sandbox's Graph, before it becomes an HTTP response. No decision is taken here.

use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::Response;
use serde_json::Value;

use super::{cors, ids::Ids};
use crate::server::HangUp;

/// Status, headers and body, and whether anything of it may reach the client.
#[derive(Debug)]
pub(crate) struct GraphResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) body: Bytes,
    /// Close the connection instead of answering.
    pub(crate) hang_up: bool,
    /// Send the cross-origin headers; without them a browser hides the answer from the page.
    pub(crate) cors: bool,
    /// Send `Cache-Control: no-cache`, as Graph does; without it, the headers of the answer's own say what may be kept.
    pub(crate) no_cache: bool,
    /// Wait this long before answering, the work already done.
    pub(crate) wait: Duration,
}

impl GraphResponse {
    /// A body of any type.
    pub(crate) fn new(status: StatusCode, kind: &'static str, body: impl Into<Bytes>) -> Self {
        Self {
            status,
            headers: vec![(header::CONTENT_TYPE, HeaderValue::from_static(kind))],
            body: body.into(),
            hang_up: false,
            cors: true,
            no_cache: true,
            wait: Duration::ZERO,
        }
    }

    /// A JSON body as Graph labels it.
    pub(crate) fn json(status: StatusCode, body: &Value) -> Self {
        let kind = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";
        Self::new(status, kind, body.to_string())
    }

    /// No answer at all.
    pub(crate) fn lost() -> Self {
        Self { hang_up: true, ..Self::new(StatusCode::INTERNAL_SERVER_ERROR, "text/plain", Bytes::new()) }
    }

    /// Adds a header, or replaces the one of that name. A value no header can carry is left out.
    pub(crate) fn with_header(mut self, name: &'static str, value: &str) -> Self {
        let name = HeaderName::from_static(name);
        if let Ok(value) = HeaderValue::from_str(value) {
            self.headers.retain(|(other, _)| *other != name);
            self.headers.push((name, value));
        }
        self
    }

    /// The HTTP response, with the request's identifiers unless it has its own.
    pub(crate) fn into_response(self, ids: &Ids) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        if self.no_cache {
            headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        }
        let client = ids.client.as_deref().unwrap_or(&ids.request);
        for (name, value) in [("request-id", ids.request.as_str()), ("client-request-id", client)] {
            if let Ok(value) = HeaderValue::from_str(value) {
                headers.insert(name, value);
            }
        }
        for (name, value) in self.headers {
            headers.insert(name, value);
        }
        if self.cors {
            cors::open(headers);
        }
        if self.hang_up {
            response.extensions_mut().insert(HangUp);
        }
        response
    }
}
