//! The refusals that come in more than one form. Which fault answers with which is decided in `fault_responses`.

use axum::http::StatusCode;
use serde_json::json;

use super::errors;
use super::faults::{ErrorBody, Foreign, Form};
use super::graph;
use super::ids::Ids;
use super::response::GraphResponse;

const GATEWAY: &str = "<html><head><title>Gateway error</title></head>\
    <body><center><h1>The service is unavailable</h1></center></body></html>";

/// Multi admin approval, in the forms that are known of it.
pub(super) fn approval(status: u16, nested: bool, ids: &Ids) -> GraphResponse {
    let form = if nested { errors::nested } else { errors::plain };
    let refuse = |status, code, message: &str| form(status, code, message, ids);
    match status {
        400 => refuse(
            StatusCode::BAD_REQUEST,
            "BadRequest",
            "Header 'x-msft-approval-justification' is required to request approval",
        ),
        409 => refuse(StatusCode::CONFLICT, "Conflict", "An active Approval Request already exists"),
        412 => {
            let code = uuid::Uuid::new_v4();
            let message =
                format!("Approval Required. Another administrator must approve. x-msft-approval-code: {code}");
            refuse(StatusCode::PRECONDITION_FAILED, "BadRequest", &message)
                .with_header("x-msft-approval-code", &code.to_string())
        }
        _ => refuse(
            StatusCode::FORBIDDEN,
            "ApprovalRequired",
            "ApprovalRequired: this change must be approved by a second administrator",
        ),
    }
}

/// A 404 that says nothing of the tenant.
pub(super) fn foreign_not_found(body: Foreign, ids: &Ids) -> GraphResponse {
    let status = StatusCode::NOT_FOUND;
    let sentence = |message: &str| errors::plain(status, "ResourceNotFound", message, ids);
    match body {
        Foreign::Text => GraphResponse::new(status, "text/plain", "404 page not found\n"),
        Foreign::Empty => GraphResponse::new(status, "text/plain", ""),
        Foreign::Gateway => GraphResponse::json(status, &json!({"statusCode": 404, "message": "Resource not found"})),
        Foreign::Sentence => sentence("The version 'beta1' of the API was not found."),
        Foreign::Framework => {
            let message = "No HTTP resource was found that matches the request URI 'https://fef.example/x'.";
            sentence(&json!({"Message": message}).to_string())
        }
    }
}

pub(super) fn in_form(form: Form, status: StatusCode, code: &str, sentence: &str, ids: &Ids) -> GraphResponse {
    match form {
        Form::Nested => errors::nested(status, code, sentence, ids),
        Form::NestedTwice => errors::nested_twice(status, code, sentence, ids),
    }
}

pub(super) fn throttled(retry_after: Option<&str>, nested: bool, ids: &Ids) -> GraphResponse {
    let form = if nested { errors::nested } else { errors::plain };
    let response = form(StatusCode::TOO_MANY_REQUESTS, "TooManyRequests", graph::TOO_MANY, ids);
    with_retry_after(response, retry_after)
}

pub(super) fn server_error(status: u16, retry_after: Option<&str>, body: ErrorBody, ids: &Ids) -> GraphResponse {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let code = match status.as_u16() {
        500 => "InternalServerError",
        502 => "BadGateway",
        503 => "ServiceUnavailable",
        504 => "GatewayTimeout",
        _ => "UnknownError",
    };
    let response = match body {
        ErrorBody::Json => errors::nested(status, code, "An internal server error has occurred", ids),
        ErrorBody::Html => GraphResponse::new(status, "text/html", GATEWAY),
        ErrorBody::Empty => GraphResponse::new(status, "text/plain", ""),
    };
    with_retry_after(response, retry_after)
}

fn with_retry_after(response: GraphResponse, retry_after: Option<&str>) -> GraphResponse {
    match retry_after {
        Some(value) => response.with_header("retry-after", value),
        None => response,
    }
}
