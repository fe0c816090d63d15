//! Every row of the error table, both nested forms, and the hostile rest.

use super::super::{Answer, read_settings, read_written};
use super::*;
use serde_json::{Value, json};

fn answer(status: u16, body: &Value) -> Answer {
    Answer { status, body: body.to_string().into_bytes(), ..Answer::default() }
}

fn plain(status: u16, code: &str, message: &str) -> GraphError {
    read_written(&answer(status, &json!({"error": {"code": code, "message": message}}))).unwrap_err()
}

fn intune(message: &str) -> String {
    json!({"_version": 3, "Message": message, "HttpHeaders": "{}", "RetryAfter": null}).to_string()
}

#[test]
fn each_documented_row_has_its_own_meaning() {
    let rows = [
        (400, "BadRequest", "Request not applicable to target tenant.", Kind::NoIntune),
        (400, "BadRequest", "Property foo is invalid.", Kind::BadRequest),
        (401, "InvalidAuthenticationToken", "Access token is empty.", Kind::TokenRejected(TokenFault::Empty)),
        (
            401,
            "InvalidAuthenticationToken",
            "Access token has expired or is not yet valid.",
            Kind::TokenRejected(TokenFault::Expired),
        ),
        (
            401,
            "InvalidAuthenticationToken",
            "Lifetime validation failed, the token is expired.",
            Kind::TokenRejected(TokenFault::Expired),
        ),
        (
            401,
            "InvalidAuthenticationToken",
            "CompactToken parsing failed with error code: 80049217",
            Kind::TokenRejected(TokenFault::Damaged),
        ),
        (
            401,
            "InvalidAuthenticationToken",
            "IDX14100: JWT is not well formed, there are no dots (.).",
            Kind::TokenRejected(TokenFault::Damaged),
        ),
        (
            401,
            "InvalidAuthenticationToken",
            "Access token validation failure. Invalid audience.",
            Kind::TokenRejected(TokenFault::WrongAudience),
        ),
        (401, "Unauthorized", "No.", Kind::TokenRejected(TokenFault::Unsaid)),
        (403, "Forbidden", &intune("User is not authorized to perform this operation"), Kind::MissingRole),
        (403, "Forbidden", "RemoteAssistService is not available.", Kind::RemoteAssistService),
        (403, "ApprovalRequired", "Another administrator must approve.", Kind::ApprovalRequired),
        (403, "Forbidden", &intune("ApprovalRequired: ask someone"), Kind::ApprovalRequired),
        (403, "Forbidden", "No.", Kind::Forbidden),
        (404, "NotFound", "", Kind::NotFound),
        (429, "TooManyRequests", &intune("Slow down"), Kind::Throttled),
        (429, "UnknownError", "", Kind::Throttled),
        (500, "InternalServerError", "", Kind::ServiceFailed),
        (503, "ServiceUnavailable", "", Kind::ServiceFailed),
        (418, "Teapot", "", Kind::UnexpectedStatus),
    ];
    for (status, code, message, expected) in rows {
        assert_eq!(plain(status, code, message).kind, expected, "{status} {code} {message}");
    }
}

#[test]
fn a_missing_scope_names_the_scopes_in_every_form() {
    let sentence = "Application is not authorized to perform this operation. Application must have one of the \
                    following scopes: DeviceManagementServiceConfig.ReadWrite.All, \
                    DeviceManagementConfiguration.ReadWrite.All - Operation ID (for customer support): \
                    11111111-2222-3333-4444-555555555555 - Activity ID: 66666666-7777-8888-9999-aaaaaaaaaaaa - Url: \
                    https://fef.example/x";
    let once = intune(sentence);
    let twice = json!({"ErrorCode": "Forbidden", "Message": once, "HttpHeaders": "{}"}).to_string();
    for (status, message) in [(403, &once), (401, &once), (403, &twice), (401, &twice)] {
        let error = plain(status, "UnknownError", message);
        let scopes = ["DeviceManagementServiceConfig.ReadWrite.All", "DeviceManagementConfiguration.ReadWrite.All"];
        assert_eq!(error.kind, Kind::MissingScope { scopes: scopes.map(str::to_owned).to_vec() });
        assert_eq!(error.facts.operation_id.as_deref(), Some("11111111-2222-3333-4444-555555555555"));
        assert!(!error.asks_for_a_new_token());
    }
}

#[test]
fn a_claims_challenge_wins_over_the_wording_in_header_and_nested() {
    let header = r#"Bearer realm="", error="insufficient_claims", claims="eyJhIjoxfQ==""#;
    let expected = Kind::ClaimsChallenge { claims: "eyJhIjoxfQ==".to_owned() };
    let body = json!({"error": {"code": "InvalidAuthenticationToken", "message": "Access token has expired"}});
    let outer = Answer { www_authenticate: Some(header.to_owned()), ..answer(401, &body) };
    assert_eq!(read_settings(&outer).unwrap_err().kind, expected);
    let headers = json!({"WWW-Authenticate": header}).to_string();
    let nested = json!({"ErrorCode": "Forbidden", "Message": intune("No."), "HttpHeaders": headers}).to_string();
    assert_eq!(plain(403, "UnknownError", &nested).kind, expected);
}

#[test]
fn a_proxys_page_is_not_graphs_refusal() {
    for status in [400, 401, 403, 404, 407, 511] {
        let page = Answer { status, body: b"<!doctype html><p>Blocked".to_vec(), ..Answer::default() };
        assert_eq!(read_written(&page).unwrap_err().kind, Kind::NotGraph, "{status}");
    }
    for status in [500, 502, 503, 504] {
        let page = Answer { status, body: b"<!doctype html><p>Bad gateway".to_vec(), ..Answer::default() };
        assert_eq!(read_written(&page).unwrap_err().kind, Kind::ServiceFailed, "{status}");
    }
}

#[test]
fn retry_after_is_seconds_or_a_date() {
    let after =
        |text: &str| RetryAfter::read(text, |date| (date == "Thu, 01 Jan 1970 00:00:10 GMT").then_some(10_000.0));
    assert_eq!(after("8"), Some(RetryAfter::Seconds(8)));
    assert_eq!(after(" 120 "), Some(RetryAfter::Seconds(120)));
    assert_eq!(after("99999999999999999999999"), Some(RetryAfter::Seconds(u64::MAX)));
    assert_eq!(after("Thu, 01 Jan 1970 00:00:10 GMT"), Some(RetryAfter::At(10_000.0)));
    for text in ["", "-1", "soon", "1.5"] {
        assert_eq!(after(text), None, "{text}");
    }
    assert_eq!(RetryAfter::read("-1", |_| Some(0.0)), None);
    assert_eq!(RetryAfter::read("soon", |_| Some(f64::NAN)), None);
}

#[test]
fn the_header_wins_over_the_nested_wait() {
    for (wait, seconds) in [(json!(12), Some(12)), (json!("12"), Some(12)), (json!(null), None), (json!([]), None)] {
        let nested = json!({"Message": "Slow down", "RetryAfter": wait}).to_string();
        let body = json!({"error": {"code": "TooManyRequests", "message": nested}});
        let bare = answer(429, &body);
        assert_eq!(read_written(&bare).unwrap_err().facts.retry_after, seconds.map(RetryAfter::Seconds), "{wait}");
        let headed = Answer { retry_after: Some(RetryAfter::Seconds(3)), ..bare };
        assert_eq!(read_written(&headed).unwrap_err().facts.retry_after, Some(RetryAfter::Seconds(3)));
    }
}

#[test]
fn only_what_was_refused_for_certain_is_called_so() {
    let certain = [(400, "BadRequest"), (401, "x"), (403, "x"), (404, "x"), (429, "x")];
    for (status, code) in certain {
        assert!(plain(status, code, "").refused_for_certain(), "{status}");
    }
    for status in [408, 409, 418, 500, 502, 503, 504] {
        assert!(!plain(status, "x", "").refused_for_certain(), "{status}");
    }
    for why in [NoAnswer::TimedOut, NoAnswer::Offline, NoAnswer::Withheld, NoAnswer::Unreachable] {
        assert!(!GraphError::no_answer(why, "id").refused_for_certain(), "{why:?}");
    }
}
