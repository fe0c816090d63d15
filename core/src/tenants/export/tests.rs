//! Downloads, read back by other readers, and by the panel's own.

use super::*;
use crate::graph::{ErrorDetails, ErrorKind, GraphError};
use crate::ids::TenantId;
use crate::oauth::OAuthError;
use crate::settings::Property;
use crate::tenants::compare::CompareWith;
use crate::tenants::list::{Addition, Reference, Relationship, RoleHint, Source, TenantList};
use crate::tenants::{Ending, TenantReading, reader};
use crate::time::UnixMillis;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::HashMap;

fn list(names: &[&str]) -> TenantList {
    let mut list = TenantList::default();
    let addition = |(number, name): (u8, &&str)| {
        let id = TenantId::new(format!("{number:08x}-0000-4000-8000-000000000000"));
        Addition::new(Reference::Id(id), Some((*name).to_owned()))
    };
    list.add(Source::File, (0..).zip(names).map(addition).collect()).unwrap();
    list
}

fn state() -> TenantState {
    let reading = TenantReading { settings: Settings::DEFAULT, is_configured: true, at: UnixMillis::EPOCH };
    TenantState { access: Access::SignedIn, reading: Some(reading), ..TenantState::default() }
}

fn target() -> Target {
    Target::new(CompareWith::Form, Settings::DEFAULT.with_switch(Property::BlockChat, false)).unwrap()
}

fn exported<'a>(entry: &'a Entry, state: &'a TenantState, target: &'a Target) -> Exported<'a> {
    Exported { entry, state: Some(state), target: Some(target), read_at: None, ends: None, run: None }
}

/// The JSON file with these rows, by another reader, and as it is.
fn json_file<'a>(target: Option<&Target>, rows: impl IntoIterator<Item = Exported<'a>>) -> (Value, String) {
    let text = json("now", target, rows);
    let file: Value = serde_json::from_str(&text).unwrap();
    assert_eq!((&file["schema"], &file["when"]), (&json!(1), &json!("now")));
    (file, text)
}

/// The rows of a file, by another reader: each cell by its column.
fn read_back(file: &str) -> Vec<HashMap<String, String>> {
    let text = file.strip_prefix('\u{feff}').unwrap();
    let mut reader = ::csv::Reader::from_reader(text.as_bytes());
    let names: Vec<String> = reader.headers().unwrap().iter().map(str::to_owned).collect();
    assert!(names.iter().enumerate().all(|(place, name)| !names[..place].contains(name)), "{names:?}");
    reader.records().map(|row| names.iter().cloned().zip(row.unwrap().iter().map(str::to_owned)).collect()).collect()
}

fn only(row: &Exported<'_>) -> HashMap<String, String> {
    let mut file = csv_header();
    csv_row(row, &mut file);
    assert!(file.ends_with("\r\n"));
    read_back(&file).remove(0)
}

fn refused() -> Cause {
    Cause::SignIn(SignInError::Refused(Box::new(OAuthError {
        status: Some(400),
        error: "interaction_required".to_owned(),
        detail: Some("basic_action".to_owned()),
        number: Some(50076),
        text: Some("User kim@contoso.example must use multi-factor authentication.".to_owned()),
        trace_id: Some("the-trace".to_owned()),
        correlation_id: Some("the-correlation".to_owned()),
        timestamp: Some("2026-01-02 03:04:05Z".to_owned()),
        claims: Some("{\"access_token\":{\"secret-claim\":1}}".to_owned()),
    })))
}

#[test]
fn a_row_has_ids_values_access_outcome_and_when_it_was_read() {
    let list = list(&["Contoso, \"Ltd\""]);
    let (state, target) = (state(), target());
    let row = Exported { read_at: Some("2026-01-02T03:04:05.000Z"), ..exported(&list.entries()[0], &state, &target) };
    let cells = only(&row);
    for (name, cell) in [
        ("tenantId", "00000000-0000-4000-8000-000000000000"),
        ("name", "Contoso, \"Ltd\""),
        ("domain", ""),
        ("source", "file"),
        ("remoteAssistanceState", "disabled"),
        ("allowSessionsToUnenrolledDevices", "false"),
        ("blockChat", "false"),
        ("readAt", "2026-01-02T03:04:05.000Z"),
        ("access", "signed in"),
        ("outcome", "differs in 1"),
        ("before.blockChat", ""),
        ("aadsts", ""),
    ] {
        assert_eq!(cells[name], cell, "{name}");
    }
    let (file, _) = json_file(Some(&target), [row]);
    assert_eq!(file["comparedWith"]["blockChat"], json!(true));
    let tenant = &file["tenants"][0];
    assert_eq!(tenant["tenantId"], "00000000-0000-4000-8000-000000000000");
    assert_eq!((&tenant["outcome"], &tenant["differences"]), (&json!("differs in 1"), &json!(["blockChat"])));
    assert_eq!(tenant["settings"]["remoteAssistanceState"], "disabled");
    assert_eq!((&tenant["run"], &tenant["cause"]), (&Value::Null, &Value::Null));
}

#[test]
fn what_a_run_did_is_there_before_and_after_with_all_requests() {
    let list = list(&["A"]);
    let (target, wanted) = (target(), Settings::DEFAULT.with_switch(Property::BlockChat, false));
    let state = TenantState { ending: Some(Ending::NotSaved), ..state() };
    let ids = |service: &str, own: &str| RequestIds {
        request_id: Some(service.to_owned()),
        client_request_id: Some(own.to_owned()),
    };
    let requests = [ids("r1", "c1"), RequestIds { request_id: None, ..ids("", "c2") }, ids("r3", "c3")];
    let run = RunOf {
        id: "the-run",
        before: &Settings::DEFAULT,
        wanted: &wanted,
        found: None,
        requests: &requests,
        receipt: Some("the-receipt"),
        at: Some("2026-01-02T03:04:05.000Z"),
    };
    let row = Exported { run: Some(run), ..exported(&list.entries()[0], &state, &target) };
    let cells = only(&row);
    for (name, cell) in [
        ("outcome", "not saved"),
        ("runId", "the-run"),
        ("receiptId", "the-receipt"),
        ("endedAt", "2026-01-02T03:04:05.000Z"),
        ("before.blockChat", "false"),
        ("after.blockChat", "true"),
        ("found.blockChat", ""),
        ("runRequestIds", "r1 r3"),
        ("runClientRequestIds", "c1 c2 c3"),
    ] {
        assert_eq!(cells[name], cell, "{name}");
    }
    let (file, _) = json_file(None, [row]);
    let run = &file["tenants"][0]["run"];
    assert_eq!((&run["before"]["blockChat"], &run["after"]["blockChat"]), (&json!(false), &json!(true)));
    assert_eq!(run["requests"][1], json!({"requestId": null, "clientRequestId": "c2"}));
}

#[test]
fn codes_and_ids_are_there_and_neither_claims_nor_a_services_sentences() {
    let list = list(&["A", "B"]);
    let target = target();
    let details = ErrorDetails {
        status: Some(403),
        code: Some("Forbidden".to_owned()),
        message: Some("User kim@contoso.example is not authorized".to_owned()),
        request_id: Some("the-request".to_owned()),
        client_request_id: Some("the-own-request".to_owned()),
        ..ErrorDetails::default()
    };
    let graph = Cause::Graph(GraphError { kind: ErrorKind::MissingRole, details: Box::new(details) });
    let states = [
        TenantState { access: Access::SignInNeeded, cause: Some(refused()), ..TenantState::default() },
        TenantState { access: Access::SignedIn, cause: Some(graph), ..TenantState::default() },
    ];
    let rows = || list.entries().iter().zip(&states).map(|(entry, state)| exported(entry, state, &target));
    let mut file = csv_header();
    rows().for_each(|row| csv_row(&row, &mut file));
    let (parsed, json) = json_file(None, rows());
    for secret in ["kim@", "secret-claim", "authorized"] {
        assert!(!file.contains(secret) && !json.contains(secret), "{secret}");
    }
    let cells = read_back(&file);
    for (row, name, cell) in [
        (0, "access", "sign-in needed"),
        (0, "outcome", "not read"),
        (0, "aadsts", "50076"),
        (0, "error", "interaction_required"),
        (0, "suberror", "basic_action"),
        (0, "status", "400"),
        (0, "traceId", "the-trace"),
        (0, "correlationId", "the-correlation"),
        (0, "errorAt", "2026-01-02 03:04:05Z"),
        (1, "access", "signed in"),
        (1, "outcome", "no Intune role"),
        (1, "status", "403"),
        (1, "code", "Forbidden"),
        (1, "requestId", "the-request"),
        (1, "clientRequestId", "the-own-request"),
    ] {
        assert_eq!(cells[row][name], cell, "{name}");
    }
    assert_eq!(parsed["tenants"][0]["cause"]["aadsts"], json!(50076));
    assert_eq!(parsed["tenants"][1]["cause"]["requestId"], json!("the-request"));
}

#[test]
fn a_relationship_is_there_in_both() {
    let relationship = Relationship {
        ends: Some(UnixMillis::EPOCH),
        is_extended: false,
        is_microsoft_led: true,
        role: RoleHint::Lacks,
    };
    let mut list = list(&[]);
    let tenant = Reference::read("00000000-0000-4000-8000-000000000001").unwrap();
    let addition = Addition { relationship: Some(relationship), ..Addition::new(tenant, None) };
    list.add(Source::Customers, vec![addition]).unwrap();
    let (state, target) = (state(), target());
    let row = Exported { ends: Some("1970-01-01T00:00:00.000Z"), ..exported(&list.entries()[0], &state, &target) };
    assert_eq!(only(&row)["relationshipEnds"], "1970-01-01T00:00:00.000Z");
    let (file, _) = json_file(None, [row]);
    assert_eq!(
        file["tenants"][0]["relationship"],
        json!({"ends": "1970-01-01T00:00:00.000Z", "isExtended": false, "isMicrosoftLed": true, "hasWritingRole": false})
    );
}

#[test]
fn a_file_without_rows_is_one() {
    let (file, _) = json_file(None, []);
    assert_eq!((&file["tenants"], &file["comparedWith"]), (&json!([]), &Value::Null));
}

proptest! {
    #[test]
    fn a_downloaded_list_is_read_again_as_it_was(names in vec("[A-Za-z0-9 ä株\"',;=+@-]{0,12}", 1..8)) {
        // An apostrophe that was there already can't be told from the one that is put there.
        prop_assume!(!names.iter().any(|name| name.trim().strip_prefix('\'').is_some_and(crate::sessions::csv::is_formula)));
        let list = list(&names.iter().map(String::as_str).collect::<Vec<_>>());
        let (state, target) = (state(), target());
        let mut file = csv_header();
        list.entries().iter().for_each(|entry| csv_row(&exported(entry, &state, &target), &mut file));
        let mut again = TenantList::default();
        let read = reader::read_file(file.as_bytes()).unwrap();
        prop_assert_eq!(read.bad, []);
        again.add(Source::File, read.tenants).unwrap();
        prop_assert_eq!(again, list);
        // And no cell begins as a formula does.
        for row in read_back(&file) {
            prop_assert!(row.values().all(|cell| !crate::sessions::csv::is_formula(cell)));
        }
    }
}
