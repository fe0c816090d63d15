//! How control is spoken to: JSON in, JSON out. What is said is decided by its endpoints.

use axum::body::Bytes;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// A JSON body. The refusal is boxed: a response is large beside what is read.
pub(super) fn read<T: DeserializeOwned>(headers: &HeaderMap, body: &Bytes) -> Result<T, Box<Response>> {
    let kind = headers.get(header::CONTENT_TYPE);
    let kind = kind.and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    if !kind.starts_with("application/json") {
        let why = "the body must have the content type application/json";
        return Err(Box::new(refuse(StatusCode::UNSUPPORTED_MEDIA_TYPE, why)));
    }
    serde_json::from_slice(body).map_err(|why| Box::new(refuse(StatusCode::BAD_REQUEST, &why.to_string())))
}

/// JSON, never kept by a cache.
pub(super) fn answer(body: &Value) -> Response {
    let headers = [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store")];
    (headers, body.to_string()).into_response()
}

/// Why a caller did not get what it asked for.
pub(super) fn refuse(status: StatusCode, why: &str) -> Response {
    let headers = [(header::CONTENT_TYPE, "application/json")];
    (status, headers, json!({"error": why}).to_string()).into_response()
}
