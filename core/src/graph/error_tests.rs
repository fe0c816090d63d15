//! Every row of the error table, both nested forms, and the hostile rest.

use super::super::{Response, Schedule, parse_settings_response, parse_update_response};
use super::*;
use crate::time::UnixMillis;
use serde_json::{Value, json};

fn answer(status: u16, body: &Value) -> Response {
    Response { status, body: body.to_string().into_bytes(), ..Response::default() }
}

fn plain(status: u16, code: &str, message: &str) -> GraphError {
    parse_update_response(&answer(status, &json!({"error": {"code": code, "message": message}}))).unwrap_err()
}

fn intune(message: &str) -> String {
    json!({"_version": 3, "Message": message, "HttpHeaders": "{}", "RetryAfter": null}).to_string()
}

#[test]
fn each_documented_row_has_its_own_meaning() {
    let rows = [
        (400, "BadRequest", "Request not applicable to target tenant.", ErrorKind::NoIntune),
        (400, "BadRequest", "Property foo is invalid.", ErrorKind::BadRequest),
        (401, "InvalidAuthenticationToken", "Access token is empty.", ErrorKind::TokenRejected(TokenFault::Empty)),
        (
            401,
            "InvalidAuthenticationToken",
            "Access token has expired or is not yet valid.",
            ErrorKind::TokenRejected(TokenFault::Expired),
        ),
        (
            401,
            "InvalidAuthenticationToken",
            "Lifetime validation failed, the token is expired.",
            ErrorKind::TokenRejected(TokenFault::Expired),
        ),
        (
            401,
            "InvalidAuthenticationToken",
            "CompactToken parsing failed with error code: 80049217",
            ErrorKind::TokenRejected(TokenFault::Damaged),
        ),
        (
            401,
            "InvalidAuthenticationToken",
            "IDX14100: JWT is not well formed, there are no dots (.).",
            ErrorKind::TokenRejected(TokenFault::Damaged),
        ),
        (
            401,
            "InvalidAuthenticationToken",
            "Access token validation failure. Invalid audience.",
            ErrorKind::TokenRejected(TokenFault::WrongAudience),
        ),
        (401, "Unauthorized", "No.", ErrorKind::TokenRejected(TokenFault::Unsaid)),
        (403, "Forbidden", &intune("User is not authorized to perform this operation"), ErrorKind::MissingRole),
        (403, "Forbidden", "RemoteAssistService is not available.", ErrorKind::RemoteAssistService),
        (400, "BadRequest", "Resource not found for the segment 'remoteAssistanceSettings'.", ErrorKind::NoResource),
        (400, "BadRequest", "Resource not found for the segment 'deviceManagement'.", ErrorKind::NoResource),
        (403, "Forbidden", "No.", ErrorKind::Forbidden),
        (404, "NotFound", "", ErrorKind::NotFound),
        (429, "TooManyRequests", &intune("Slow down"), ErrorKind::Throttled),
        (429, "UnknownError", "", ErrorKind::Throttled),
        (500, "InternalServerError", "", ErrorKind::ServiceFailed),
        (503, "ServiceUnavailable", "", ErrorKind::ServiceFailed),
        (418, "Teapot", "", ErrorKind::UnexpectedStatus),
    ];
    for (status, code, message, expected) in rows {
        assert_eq!(plain(status, code, message).kind, expected, "{status} {code} {message}");
    }
}

#[test]
fn an_approval_is_told_in_each_of_its_forms() {
    let needed = [
        (400, "BadRequest", "Header 'x-msft-approval-justification' is required to request approval"),
        (412, "BadRequest", "Approval Required. Ask. x-msft-approval-code: 11111111-2222-3333-4444-555555555555"),
        (412, "BadRequest", "approval-required"),
        (403, "ApprovalRequired", "Another administrator must approve."),
        (403, "Approval Required", "Another administrator must approve."),
        (403, "Forbidden", "ApprovalRequired: ask someone"),
        (403, "Forbidden", "Approval Required"),
        (403, "Forbidden", "Approval is required for this change."),
    ];
    let asked = [
        (409, "Conflict", "An active Approval Request already exists"),
        (409, "BadRequest", "An active approval request already exists for this resource."),
        (400, "BadRequest", "An active ApprovalRequest already exists"),
    ];
    let rows = needed.map(|row| (row, Approval::Needed)).into_iter().chain(asked.map(|row| (row, Approval::Asked)));
    for ((status, code, message), approval) in rows {
        let once = intune(message);
        let twice = json!({"ErrorCode": code, "Message": once, "HttpHeaders": "{}"}).to_string();
        for error in [plain(status, code, message), plain(status, code, &once), plain(status, "UnknownError", &twice)] {
            assert_eq!(error.kind, ErrorKind::ApprovalRequired(approval), "{status} {code} {message}");
            assert!(error.is_definitely_not_applied() && !error.needs_new_token());
            assert_eq!(error.details.approval_code.is_some(), message.contains("code: "), "{message}");
        }
    }
    // Other refusals with these statuses stay what they were.
    for (status, code) in [(409, "Conflict"), (412, "PreconditionFailed")] {
        assert_eq!(plain(status, code, "The resource has changed.").kind, ErrorKind::UnexpectedStatus);
    }
}

#[test]
fn a_401_with_forbidden_inside_is_about_the_person() {
    let challenge = r#"Bearer realm="urn:intune:service,f0f3c450-59bf-4f0d-b1b2-0ef84ddfe3c7""#;
    let headers = json!({"WWW-Authenticate": challenge}).to_string();
    let inner =
        |message: &str| json!({"ErrorCode": "Forbidden", "Message": message, "HttpHeaders": headers}).to_string();
    let sentence = "An error has occurred - Operation ID (for customer support):                     11111111-2222-3333-4444-555555555555 - Activity ID: x - Url: https://fef.example/x";
    for (status, message) in [
        (401, inner(&intune(sentence))),
        (401, inner("An error has occurred")),
        (401, json!({"ErrorCode": "Forbidden", "Message": intune(sentence)}).to_string()),
        (401, intune("User is not authorized to perform this operation")),
        (403, inner(&intune(sentence))),
    ] {
        let error = plain(status, "UnknownError", &message);
        assert_eq!(error.kind, ErrorKind::MissingRole, "{status} {message}");
        assert!(!error.needs_new_token());
    }
    // Graph's own refusal, another code inside, or a challenge that claims something, is about the token.
    let unauthorized = json!({"ErrorCode": "Unauthorized", "Message": intune(sentence), "HttpHeaders": headers});
    for (code, message) in [
        ("UnknownError", unauthorized.to_string()),
        ("UnknownError", String::new()),
        ("InvalidAuthenticationToken", inner("An error has occurred")),
        ("InvalidAuthenticationToken", "Access token has expired".to_owned()),
    ] {
        assert!(matches!(plain(401, code, &message).kind, ErrorKind::TokenRejected(_)), "{code} {message}");
    }
    let claims = r#"Bearer error="insufficient_claims", claims="eyJhIjoxfQ==""#;
    let headers = json!({"WWW-Authenticate": claims}).to_string();
    let message = json!({"ErrorCode": "Forbidden", "Message": "x", "HttpHeaders": headers}).to_string();
    assert!(matches!(plain(401, "UnknownError", &message).kind, ErrorKind::ClaimsChallenge { .. }));
}

#[test]
fn a_404_without_graphs_envelope_is_not_graphs() {
    for body in ["", "not found", "{}", r#"{"statusCode":404,"message":"Resource not found"}"#, r#"{"error":"x"}"#] {
        let gateway = Response { status: 404, body: body.as_bytes().to_vec(), ..Response::default() };
        let error = parse_update_response(&gateway).unwrap_err();
        assert_eq!(error.kind, ErrorKind::NotGraph, "{body}");
        // Whoever answered, whether the change took effect is to be read.
        assert!(!error.is_definitely_not_applied());
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
        assert_eq!(error.kind, ErrorKind::MissingScope { scopes: scopes.map(str::to_owned).to_vec() });
        assert_eq!(error.details.operation_id.as_deref(), Some("11111111-2222-3333-4444-555555555555"));
        assert!(!error.needs_new_token());
    }
}

#[test]
fn a_claims_challenge_wins_over_the_wording_in_header_and_nested() {
    let header = r#"Bearer realm="", error="insufficient_claims", claims="eyJhIjoxfQ==""#;
    let expected = ErrorKind::ClaimsChallenge { claims: "eyJhIjoxfQ==".to_owned() };
    let body = json!({"error": {"code": "InvalidAuthenticationToken", "message": "Access token has expired"}});
    let outer = Response { www_authenticate: Some(header.to_owned()), ..answer(401, &body) };
    assert_eq!(parse_settings_response(&outer).unwrap_err().kind, expected);
    let headers = json!({"WWW-Authenticate": header}).to_string();
    let nested = json!({"ErrorCode": "Forbidden", "Message": intune("No."), "HttpHeaders": headers}).to_string();
    assert_eq!(plain(403, "UnknownError", &nested).kind, expected);
}

#[test]
fn a_proxys_page_is_not_graphs_refusal() {
    for status in [400, 401, 403, 404, 407, 511] {
        let page = Response { status, body: b"<!doctype html><p>Blocked".to_vec(), ..Response::default() };
        assert_eq!(parse_update_response(&page).unwrap_err().kind, ErrorKind::NotGraph, "{status}");
    }
    for status in [500, 502, 503, 504] {
        let page = Response { status, body: b"<!doctype html><p>Bad gateway".to_vec(), ..Response::default() };
        assert_eq!(parse_update_response(&page).unwrap_err().kind, ErrorKind::ServiceFailed, "{status}");
    }
}

#[test]
fn retry_after_is_seconds_or_a_date() {
    let after = |text: &str| {
        RetryAfter::read(text, |date| (date == "Thu, 01 Jan 1970 00:00:10 GMT").then_some(UnixMillis::new(10_000.0)))
    };
    assert_eq!(after("8"), Some(RetryAfter::Seconds(8)));
    assert_eq!(after(" 120 "), Some(RetryAfter::Seconds(120)));
    assert_eq!(after("99999999999999999999999"), Some(RetryAfter::Seconds(u64::MAX)));
    assert_eq!(after("Thu, 01 Jan 1970 00:00:10 GMT"), Some(RetryAfter::At(UnixMillis::new(10_000.0))));
    for text in ["", "-1", "soon", "1.5"] {
        assert_eq!(after(text), None, "{text}");
    }
    assert_eq!(RetryAfter::read("-1", |_| Some(UnixMillis::EPOCH)), None);
    assert_eq!(RetryAfter::read("soon", |_| Some(UnixMillis::new(f64::NAN))), None);
}

#[test]
fn the_header_wins_over_the_nested_wait() {
    for (wait, seconds) in [(json!(12), Some(12)), (json!("12"), Some(12)), (json!(null), None), (json!([]), None)] {
        let nested = json!({"Message": "Slow down", "RetryAfter": wait}).to_string();
        let body = json!({"error": {"code": "TooManyRequests", "message": nested}});
        let bare = answer(429, &body);
        assert_eq!(
            parse_update_response(&bare).unwrap_err().details.retry_after,
            seconds.map(RetryAfter::Seconds),
            "{wait}"
        );
        let headed = Response { retry_after: Some(RetryAfter::Seconds(3)), ..bare };
        assert_eq!(parse_update_response(&headed).unwrap_err().details.retry_after, Some(RetryAfter::Seconds(3)));
    }
}

#[test]
fn a_new_token_is_asked_for_where_the_token_is_refused_and_nowhere_else() {
    let challenge = json!({"WWW-Authenticate": r#"Bearer error="insufficient_claims", claims="eyJhIjoxfQ==""#});
    let challenged = json!({"ErrorCode": "Unauthorized", "Message": "x", "HttpHeaders": challenge.to_string()});
    for message in ["Access token is empty.", "Access token has expired", "IDX14100: JWT is not well formed", "x"] {
        assert!(plain(401, "InvalidAuthenticationToken", message).needs_new_token(), "{message}");
    }
    assert!(plain(401, "UnknownError", &challenged.to_string()).needs_new_token());
    assert!(GraphError::bare(ErrorKind::NoToken, "id").needs_new_token());
    for status in [400, 403, 404, 409, 412, 418, 429, 500, 503] {
        assert!(!plain(status, "x", "Access token has expired").needs_new_token(), "{status}");
    }
}

/// Whoever asks too often, or meets a service in trouble, tries again after a wait that can be seen: five times in all.
#[test]
fn what_passes_by_itself_is_tried_again_five_times_in_all() {
    let json = |code: &str, message: &str| json!({"error": {"code": code, "message": message}}).to_string();
    let waits = |error: &GraphError, random: f64| -> Vec<_> {
        let mut schedule = Schedule::default();
        std::iter::from_fn(|| schedule.after(error, random, UnixMillis::EPOCH)).collect()
    };
    for (status, body) in [
        (429, json("TooManyRequests", &intune("Too many requests"))),
        (429, json("TooManyRequests", "Too many requests")),
        (429, json("UnknownError", "")),
        (429, "<html>".to_owned()),
        (503, json("ServiceUnavailable", &intune("An internal server error has occurred"))),
        (504, "<!doctype html><p>Gateway timeout".to_owned()),
        (504, String::new()),
    ] {
        let answer = Response { status, body: body.into_bytes(), ..Response::default() };
        for error in [parse_settings_response(&answer).unwrap_err(), parse_update_response(&answer).unwrap_err()] {
            for random in [0.0, 0.5, 1.0] {
                let waits = waits(&error, random);
                assert!((1_000..=2_000).contains(&waits[0].millis), "{status}: {waits:?}");
                assert_eq!(waits.iter().map(|wait| wait.attempt).collect::<Vec<_>>(), [2, 3, 4, 5], "{status}");
            }
        }
        let asked = Response { retry_after: Some(RetryAfter::Seconds(1)), ..answer };
        let waits = waits(&parse_settings_response(&asked).unwrap_err(), 0.5);
        assert!(waits.len() == 4 && waits.iter().all(|wait| wait.millis == 1_000), "{waits:?}");
    }
    for status in [400, 401, 403, 404, 500, 502] {
        assert_eq!(waits(&plain(status, "x", ""), 0.5), [], "{status}");
    }
}

#[test]
fn only_what_was_refused_for_certain_is_called_so() {
    let certain = [(400, "BadRequest"), (401, "x"), (403, "x"), (404, "x"), (429, "x")];
    for (status, code) in certain {
        assert!(plain(status, code, "").is_definitely_not_applied(), "{status}");
    }
    for status in [408, 409, 418, 500, 502, 503, 504] {
        assert!(!plain(status, "x", "").is_definitely_not_applied(), "{status}");
    }
    for why in [NoAnswer::TimedOut, NoAnswer::Offline, NoAnswer::Withheld, NoAnswer::Unreachable] {
        assert!(!GraphError::no_answer(why, "id").is_definitely_not_applied(), "{why:?}");
    }
}
