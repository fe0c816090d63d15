//! What is a report, and what its cells are.

use super::super::testing::{body, response};
use super::*;
use crate::graph::TokenFault;
use proptest::prelude::*;
use serde_json::{Value, json};

fn answer(status: u16, body: &str) -> Response {
    Response { status, body: body.as_bytes().to_vec(), ..Response::default() }
}

fn kind(status: u16, body: &str) -> ErrorKind {
    read_page(&answer(status, body)).unwrap_err().kind
}

fn cells(page: &Page) -> Vec<&str> {
    (0..).map_while(|cell| page.cells.get(cell)).collect()
}

#[test]
fn the_documented_form_is_read_whatever_its_content_type() {
    let rows = json!([["a", "b"], ["c", null]]);
    let body = body(&json!(123), &["SessionId", "Attribute"], &rows);
    for kind in ["application/octet-stream", "application/json", ""] {
        let page = read_page(&Response { content_type: Some(kind.to_owned()), ..response(&body) }).unwrap();
        assert_eq!((page.total, page.received, page.rows.as_slice()), (Some(123), 2, &[0, 2][..]));
        assert_eq!((page.names.join(" "), cells(&page)), ("SessionId Attribute".to_owned(), vec!["a", "b", "c", ""]));
    }
    let marked = [b"\xef\xbb\xbf", body.to_string().as_bytes()].concat();
    assert_eq!(read(&marked).unwrap(), read(body.to_string().as_bytes()).unwrap());
}

#[test]
fn the_schema_may_stand_behind_the_rows_and_fields_be_spelled_otherwise() {
    let page = read(br#"{"values":[["a"],["b","c"]],"x":{"Values":1},"totalrowcount":2,"SCHEMA":[{"column":"Y"}]}"#);
    let page = page.unwrap();
    assert_eq!((page.total, page.received, page.rows.as_slice()), (Some(2), 2, &[0][..]));
    assert_eq!(page.names, ["Y"]);
}

#[test]
fn a_cell_is_its_text_and_any_other_value_is_as_the_service_spells_it() {
    let rows = r#"[["a\nb", 1, -2, 18446744073709551615, 1.5, true, false, null, [], {}, [1, [null, "\"ä"]],
        {"a": {"b": [true]}, "c": ""}, 1e300]]"#;
    let names: Vec<Value> = (0..13).map(|name| json!({"Column": name.to_string()})).collect();
    let page = read(format!(r#"{{"Schema":{},"Values":{rows}}}"#, json!(names)).as_bytes()).unwrap();
    assert_eq!(
        cells(&page),
        [
            "a\nb",
            "1",
            "-2",
            "18446744073709551615",
            "1.5",
            "true",
            "false",
            "",
            "[]",
            "{}",
            r#"[1, [null, "\"ä"]]"#,
            r#"{"a": {"b": [true]}, "c": ""}"#,
            "1e300"
        ]
    );
    assert_eq!(page.rows, [0]);
}

#[test]
fn rows_of_another_length_do_not_fit_and_shift_nothing() {
    let rows = json!([["a"], ["b", "c"], [], "x", null, 7, -7, 1.5, true, {"A": 1}, ["d", "e", "f"], ["g", "h"]]);
    let page = read(body(&json!(null), &["A", "B"], &rows).to_string().as_bytes()).unwrap();
    assert_eq!((page.received, page.rows.len()), (12, 2));
    let row = |first: u32| [0, 1].map(|column| page.cells.get(first as usize + column).unwrap());
    assert_eq!([row(page.rows[0]), row(page.rows[1])], [["b", "c"], ["g", "h"]]);
    // A row without cells is none, even if there are no columns.
    let page = read(br#"{"Schema":[],"Values":[[],[]]}"#).unwrap();
    assert_eq!((page.received, page.rows.len()), (2, 0));
}

#[test]
fn the_count_is_a_whole_number_or_none() {
    for (count, expected) in [
        ("0", Some(0)),
        ("12", Some(12)),
        ("12.0", Some(12)),
        ("\" 12 \"", Some(12)),
        ("1e300", None),
        ("99999999999999999999", None),
        ("-1", None),
        ("1.5", None),
        ("\"many\"", None),
        ("\"inf\"", None),
        ("\"NaN\"", None),
        ("null", None),
        ("[1]", None),
        ("{}", None),
        ("true", None),
    ] {
        let page = read(format!(r#"{{"Schema":["A"],"Values":[["a"]],"TotalRowCount":{count}}}"#).as_bytes()).unwrap();
        assert_eq!(page.total, expected, "{count}");
    }
    assert_eq!(read(br#"{"Schema":["A"],"Values":[]}"#).unwrap().total, None);
}

#[test]
fn an_answer_that_is_no_report_is_refused() {
    let many: Vec<Value> = (0..=200).map(|name| json!({"Column": name.to_string()})).collect();
    for text in [
        "{}",
        "[]",
        "7",
        "\"x\"",
        "null",
        r#"{"value":[]}"#,
        r#"{"error":{"code":"x","message":"y"}}"#,
        r#"{"Schema":[]}"#,
        r#"{"Schema":[{"Column":"A"}],"TotalRowCount":3}"#,
        r#"{"Schema":[{"Column":"A"}],"Values":null,"TotalRowCount":3}"#,
        r#"{"Schema":[{"Column":"A"}],"Values":{}}"#,
        r#"{"Schema":[{"Column":"A"}],"Values":"x"}"#,
        r#"{"Schema":{"Column":"A"},"Values":[]}"#,
        r#"{"Schema":[7],"Values":[[1]]}"#,
        r#"{"Schema":null,"Values":[["a"]]}"#,
        r#"{"Values":[["a"]]}"#,
        r#"{"TotalRowCount":1,"Values":[["a"]]}"#,
        &json!({"Schema": many, "Values": []}).to_string(),
    ] {
        assert_eq!(kind(200, text), ErrorKind::NotReport, "{text}");
    }
}

#[test]
fn an_empty_report_is_one_in_each_form() {
    for text in [
        r#"{"TotalRowCount":0,"Schema":[{"Column":"A"}],"Values":[]}"#,
        r#"{"TotalRowCount":0,"Schema":[],"Values":[]}"#,
        r#"{"TotalRowCount":0,"Schema":null,"Values":null}"#,
        r#"{"Values":[]}"#,
    ] {
        assert_eq!(read(text.as_bytes()).unwrap().received, 0, "{text}");
    }
}

#[test]
fn what_is_no_json_is_not_graphs() {
    for text in ["", " ", "<!doctype html><p>Sign in", "{", r#"{"Schema":[],"Values":[["a""#, "Values", "\u{feff}"] {
        assert_eq!(kind(200, text), ErrorKind::NotGraph, "{text}");
    }
    assert_eq!(kind(204, ""), ErrorKind::NotGraph);
    assert_eq!(kind(200, &format!(r#"{{"Values":{}"#, "[".repeat(100_000))), ErrorKind::NotGraph);
}

#[test]
fn refusals_are_told_apart_as_elsewhere() {
    let intune = |message: &str| json!({"_version": 3, "Message": message, "HttpHeaders": "{}"}).to_string();
    let error = |code: &str, message: &str| json!({"error": {"code": code, "message": message}}).to_string();
    let inner = json!({"ErrorCode": "Forbidden", "Message": intune("An error has occurred")}).to_string();
    let lacks_scope = "Application is not authorized to perform this operation. Application must have one of the \
                       following scopes: DeviceManagementServiceConfig.Read.All";
    let scopes = vec!["DeviceManagementServiceConfig.Read.All".to_owned()];
    for (status, body, expected) in [
        (403, error("Forbidden", &intune("User is not authorized to perform this operation")), ErrorKind::MissingRole),
        (401, error("UnknownError", &inner), ErrorKind::MissingRole),
        (403, error("Forbidden", &intune(lacks_scope)), ErrorKind::MissingScope { scopes }),
        (403, error("Forbidden", "No."), ErrorKind::Forbidden),
        (401, error("InvalidAuthenticationToken", "expired"), ErrorKind::TokenRejected(TokenFault::Expired)),
        (400, error("BadRequest", "Resource not found for the segment 'reports'."), ErrorKind::NoResource),
        (400, error("BadRequest", "Request not applicable to target tenant."), ErrorKind::NoIntune),
        (429, String::new(), ErrorKind::Throttled),
        (503, "<html>".to_owned(), ErrorKind::ServiceFailed),
        (404, "<html>".to_owned(), ErrorKind::NotGraph),
    ] {
        assert_eq!(kind(status, &body), expected, "{status} {body}");
    }
}

#[test]
fn a_text_that_was_cut_within_a_letter_costs_no_other() {
    let page = read(br#"{"Schema":["A","B"],"Values":[["\ud83d","b"],["c","\ud83d\ude00"]]}"#).unwrap();
    assert_eq!(cells(&page), ["\u{fffd}", "b", "c", "\u{1f600}"]);
    let page = read(b"{\"Schema\":[\"A\",\"B\"],\"Values\":[[\"\xc3\",\"b\"]]}").unwrap();
    assert_eq!(cells(&page), ["\u{fffd}", "b"]);
}

#[test]
fn a_larger_response_than_is_ever_read_is_refused() {
    let large = json!({"Schema": ["A"], "Values": [["a".repeat(MAX_RESPONSE_BYTES)]]}).to_string();
    assert_eq!(kind(200, &large), ErrorKind::TooLarge);
    let one = json!({"Schema": ["A"], "Values": [["a".repeat(MAX_RESPONSE_BYTES - 100)]]}).to_string();
    assert_eq!(read(one.as_bytes()).unwrap().rows, [0]);
}

#[test]
fn no_name_is_longer_than_it_can_be_shown() {
    let page = read(json!({"Schema": ["ä".repeat(1000), {"Column": null}, {}], "Values": []}).to_string().as_bytes());
    let lengths: Vec<usize> = page.unwrap().names.iter().map(|name| name.chars().count()).collect();
    assert_eq!(lengths, [300, 0, 0]);
}

#[test]
fn a_page_shows_no_text_of_its_own() {
    let page = read(body(&json!(1), &["Kimono"], &json!([["Kim"]])).to_string().as_bytes()).unwrap();
    let shown = format!("{page:?}");
    assert!(!shown.contains("Kim"), "{shown}");
    assert!(shown.contains("received: 1"), "{shown}");
}

proptest! {
    #[test]
    fn any_bytes_are_read_without_panic(status in 0u16..700, bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = read_page(&Response { status, body: bytes, ..Response::default() });
    }

    #[test]
    fn any_texts_are_read_as_they_are(rows in proptest::collection::vec(proptest::collection::vec("\\PC{0,8}", 2), 0..8)) {
        let page = read(body(&json!(null), &["A", "B"], &json!(rows)).to_string().as_bytes()).unwrap();
        prop_assert_eq!(cells(&page), rows.iter().flatten().collect::<Vec<_>>());
        prop_assert_eq!(page.rows.len(), rows.len());
    }
}
