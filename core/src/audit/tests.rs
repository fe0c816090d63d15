//! The audit trail: what is asked, where a token may go, and what is read of a page.

use super::*;
use crate::auth::Token;
use crate::cloud::Origin;
use crate::graph::{RequestIds, TokenFault};
use crate::settings::Settings;
use proptest::prelude::*;
use serde_json::json;

fn answer(status: u16, body: &Value) -> Response {
    Response { status, body: body.to_string().into_bytes(), ..Response::default() }
}

fn token() -> Token {
    Token::from_pasted("secret-token").unwrap()
}

fn saved() -> Value {
    json!({
        "id": "e", "displayName": "Patch RemoteAssistanceSettings", "activityType": "Patch RemoteAssistanceSettings",
        "activityDateTime": "2026-01-02T03:04:05.1234567Z", "activityResult": "Success",
        "correlationId": "ABC", "category": "DeviceConfiguration",
        "actor": {"userPrincipalName": "casey@contoso.example", "applicationDisplayName": "Portal"},
        "resources": [{"displayName": "<null>", "type": "RemoteAssistanceSettings", "modifiedProperties": [
            {"displayName": "BlockChat", "oldValue": "False", "newValue": "True"},
            {"displayName": "DeviceManagementAPIVersion", "oldValue": null, "newValue": "5024"}
        ]}]
    })
}

fn receipt() -> Receipt {
    Receipt {
        id: crate::ids::ReceiptId::new("11111111-1111-4111-9111-111111111111"),
        at: UnixMillis::new(1_000_000.0),
        cloud: crate::cloud::Cloud::Global,
        graph: Endpoints::global().graph().to_owned(),
        tenant: None,
        domain: None,
        user: Some("Casey@contoso.example".to_owned()),
        before: Settings::DEFAULT,
        wanted: Settings::DEFAULT.with_switch(Property::BlockChat, false),
        reason: String::new(),
        requests: vec![RequestIds { request_id: None, client_request_id: Some("abc".to_owned()) }],
        outcome: crate::receipt::ReceiptOutcome::Saved,
        undoes: None,
        run: None,
    }
}

#[test]
fn the_newest_are_asked_for_first() {
    let request = first_page(&Endpoints::global(), &token(), "id".to_owned(), "2026-01-02T03:04:05.678Z").unwrap();
    assert_eq!(
        request.url,
        "https://graph.microsoft.com/beta/deviceManagement/auditEvents?$filter=activityDateTime%20ge%20\
         2026-01-02T03:04:05.678Z&$orderby=activityDateTime%20desc&$top=50"
    );
    assert_eq!(request.body, None);
    let odd = first_page(&Endpoints::global(), &token(), "id".to_owned(), "2026&$top=1#/../ \n").unwrap();
    assert!(odd.url.contains("ge%202026top1..&$orderby"), "{}", odd.url);
}

#[test]
fn a_token_goes_to_this_deployments_graph_alone() {
    let origin = |text| Origin::parse(text).unwrap();
    let custom = Endpoints::custom(origin("http://127.0.0.1:8082"), origin("http://127.0.0.1:8081"));
    let next = |endpoints: &Endpoints, url: &str| {
        next_page(endpoints, &token(), "id".to_owned(), url).map(|request| {
            let url = url::Url::parse(&request.url).unwrap();
            (url.origin().ascii_serialization(), url.username().to_owned())
        })
    };
    for (endpoints, good) in [
        (&Endpoints::global(), "https://graph.microsoft.com/beta/deviceManagement/auditEvents?$skiptoken=a%20b"),
        (&custom, "http://127.0.0.1:8081/beta/deviceManagement/auditEvents?$skip=50"),
    ] {
        assert_eq!(next(endpoints, good), Some((endpoints.graph().to_owned(), String::new())));
    }
    for bad in [
        "",
        "/beta/deviceManagement/auditEvents",
        "//graph.microsoft.com/beta",
        "https://graph.microsoft.com",
        "http://graph.microsoft.com/beta",
        "https://graph.microsoft.com.evil.example/beta",
        "https://graph.microsoft.com@evil.example/",
        "https://graph.microsoft.com:443@evil.example/",
        "https://graph.microsoft.com\\@evil.example/",
        "https://evil.example/https://graph.microsoft.com/",
        "https://panel.example/beta/deviceManagement/auditEvents",
        " https://graph.microsoft.com/beta",
        "https://graph.microsoft.us/beta",
        "https://graph.microsoft.com/beta?a b",
        "https://graph.microsoft.com/beta\n",
        "javascript:alert(1)",
    ] {
        assert_eq!(next(&Endpoints::global(), bad), None, "{bad}");
    }
    let long = format!("https://graph.microsoft.com/{}", "a".repeat(20_000));
    assert_eq!(next(&Endpoints::global(), &long), None);
}

#[test]
fn an_event_is_read_as_it_stands() {
    let noise = json!({"activityType": "Patch MobileApp", "resources": [{"displayName": "Remote Help"}]});
    let body = json!({"@odata.nextLink": "https://x.example/", "value": [noise, saved()]});
    let page = read_page(&answer(200, &body)).unwrap();
    let text = |text: &str| Some(text.to_owned());
    let change = |name: &str, old: Option<String>, new| AuditChange { name: name.to_owned(), old, new };
    assert_eq!(
        page,
        Page {
            events: vec![AuditEvent {
                at: text("2026-01-02T03:04:05.1234567Z"),
                actor: text("casey@contoso.example"),
                activity: text("Patch RemoteAssistanceSettings"),
                result: text("Success"),
                correlation: text("ABC"),
                changes: vec![
                    change("BlockChat", text("False"), text("True")),
                    change("DeviceManagementAPIVersion", None, text("5024")),
                ],
            }],
            next: text("https://x.example/"),
        }
    );
}

#[test]
fn an_event_is_found_by_any_of_its_names() {
    for event in [
        json!({"category": "RemoteAssistance"}),
        json!({"displayName": "Update Remote Assistance settings"}),
        json!({"activity": "REMOTEASSISTANCESETTINGS"}),
        json!({"resources": [{}, {"auditResourceType": "#microsoft.graph.remoteAssistanceSettings"}]}),
        json!({"resources": [{"modifiedProperties": [{"displayName": "Settings.blockChat"}]}]}),
        json!({"resources": [{"modifiedProperties": [{"displayName": "AllowSessionsToUnenrolledDevices"}]}]}),
    ] {
        assert_eq!(read_page(&answer(200, &json!({"value": [event]}))).unwrap().events.len(), 1, "{event}");
    }
    for event in [json!(null), json!(7), json!({}), json!({"resources": {"type": "RemoteAssistanceSettings"}})] {
        assert_eq!(read_page(&answer(200, &json!({"value": [event]}))).unwrap(), Page::default(), "{event}");
    }
}

#[test]
fn who_did_it_is_the_person_else_the_app() {
    for (actor, name) in [
        (
            json!({"userPrincipalName": "casey@contoso.example", "applicationDisplayName": "Portal"}),
            "casey@contoso.example",
        ),
        (
            json!({"userPrincipalName": null, "servicePrincipalName": "Nightly", "applicationDisplayName": "x"}),
            "Nightly",
        ),
        (json!({"userPrincipalName": "", "applicationDisplayName": "Nightly baseline"}), "Nightly baseline"),
    ] {
        let event = json!({"category": "RemoteAssistance", "actor": actor});
        let page = read_page(&answer(200, &json!({"value": [event]}))).unwrap();
        assert_eq!(page.events[0].actor.as_deref(), Some(name));
    }
}

/// Events of other things, between which the settings' own are found; an app's name is no setting.
#[test]
fn whatever_else_intune_writes_down_is_passed_over() {
    let others = (0..49).map(|number| {
        json!({"displayName": "Patch MobileApp", "activityType": "Patch MobileApp", "category": "Application",
            "actor": {"userPrincipalName": "sam.packager@contoso.example"},
            "resources": [{"displayName": format!("Remote Help {number}"), "type": "MobileApp", "modifiedProperties": [
                {"displayName": "DisplayName", "oldValue": "RemoteAssistance", "newValue": "Remote Help"}]}]})
    });
    let page = read_page(&answer(200, &json!({"value": others.chain([saved()]).collect::<Vec<_>>()}))).unwrap();
    assert_eq!(
        page.events.iter().map(|event| event.actor.as_deref()).collect::<Vec<_>>(),
        [Some("casey@contoso.example")]
    );
}

#[test]
fn what_is_no_page_is_an_error() {
    for body in [json!(null), json!([]), json!({}), json!({"value": {}}), json!("x")] {
        assert_eq!(read_page(&answer(200, &body)).unwrap_err().kind, ErrorKind::NotGraph, "{body}");
    }
    let html = Response { status: 200, body: b"<html>".to_vec(), ..Response::default() };
    assert_eq!(read_page(&html).unwrap_err().kind, ErrorKind::NotGraph);
    for (status, kind) in [
        (401, ErrorKind::TokenRejected(TokenFault::Unsaid)),
        (418, ErrorKind::UnexpectedStatus),
        (429, ErrorKind::Throttled),
        (500, ErrorKind::ServiceFailed),
        (503, ErrorKind::ServiceFailed),
    ] {
        let error = json!({"error": {"code": "x", "message": "x"}});
        assert_eq!(read_page(&answer(status, &error)).unwrap_err().kind, kind, "{status}");
    }
    let message = format!(
        "Application is not authorized to perform this operation. Application must have one of the \
                           following scopes: {AUDIT_PERMISSION}, DeviceManagementApps.ReadWrite.All"
    );
    let refused = read_page(&answer(403, &json!({"error": {"code": "Forbidden", "message": message}}))).unwrap_err();
    assert!(matches!(refused.kind, ErrorKind::MissingScope { scopes } if scopes[0] == AUDIT_PERMISSION));
}

#[test]
fn a_page_is_bounded() {
    let mut long = saved();
    long["actor"]["userPrincipalName"] = json!("ä".repeat(500));
    long["resources"] = json!(vec![long["resources"][0].clone(); 60]);
    let page = read_page(&answer(200, &json!({"value": vec![long; 210]}))).unwrap();
    assert_eq!(page.events.len(), 200);
    let event = &page.events[0];
    assert_eq!((event.actor.as_ref().unwrap().chars().count(), event.changes.len()), (300, 50));
}

#[test]
fn an_event_is_matched_with_its_receipt() {
    let event = read_page(&answer(200, &json!({"value": [saved()]}))).unwrap().events.remove(0);
    let at = |at: f64| Receipt { at: UnixMillis::new(at), requests: Vec::new(), ..receipt() };
    let found = |receipts: &[Receipt], time: Option<f64>| {
        event.receipt(receipts, time.map(UnixMillis::new)).map(|receipt| receipt.at.get())
    };
    // By the request, whatever the time; else by what was done, the nearest first.
    assert_eq!(found(&[at(5.0), receipt()], Some(5.0)), Some(1e6));
    assert_eq!(found(&[receipt()], None), Some(1e6));
    assert_eq!(found(&[at(1000.0), at(2000.0), at(9000.0)], Some(2100.0)), Some(2000.0));
    assert_eq!(found(&[at(1e6)], Some(1_301_000.0)), None);
    assert_eq!(found(&[at(1e6)], None), None);
    let like = at(1e6);
    for other in [
        Receipt { user: Some("adele@contoso.example".to_owned()), ..like.clone() },
        Receipt { user: None, ..like.clone() },
        Receipt { before: like.wanted.clone(), wanted: like.before.clone(), ..like.clone() },
        Receipt { wanted: like.before.clone(), ..like.clone() },
        Receipt { wanted: like.wanted.clone().with_switch(Property::RemoteAssistanceState, true), ..like },
    ] {
        assert_eq!(found(&[other], Some(1e6)), None);
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(json!(null)),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        "RemoteAssistance|\\PC{0,8}".prop_map(Value::from)
    ];
    let name = prop::sample::select(vec![
        "value",
        "resources",
        "modifiedProperties",
        "actor",
        "displayName",
        "oldValue",
        "@odata.nextLink",
        "activityDateTime",
        "userPrincipalName",
    ]);
    leaf.prop_recursive(6, 40, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((name.clone(), inner), 0..5).prop_map(|fields| Value::Object(
                fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
            )),
        ]
    })
}

proptest! {
    #[test]
    fn any_page_is_read_without_panic(value in any_json(), body in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = read_page(&answer(200, &json!({"value": value})));
        let _ = read_page(&answer(200, &value));
        let _ = read_page(&Response { status: 200, body, ..Response::default() });
    }

    #[test]
    fn any_next_page_is_at_graph_or_none(tail in "\\PC{0,40}|[@:/\\\\.?#a-z\t]{0,40}") {
        for next in [tail.clone(), format!("https://graph.microsoft.com{tail}")] {
            if let Some(request) = next_page(&Endpoints::global(), &token(), "id".to_owned(), &next) {
                let url = url::Url::parse(&request.url).unwrap();
                prop_assert_eq!(url.origin().ascii_serialization(), "https://graph.microsoft.com");
                prop_assert_eq!((url.username(), url.password()), ("", None));
            }
        }
    }
}
