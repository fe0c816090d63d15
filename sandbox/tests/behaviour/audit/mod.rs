//! Intune's audit events: who may read them and what each says. Reading by page and what goes wrong have a file each.

mod faults;
mod query;

use sandbox::tenant::{AUDIT, COLLEAGUE, FABRIKAM_ID, Limits, READ, Tenant, TenantOptions, TokenSpec, WRITE, Who};
use serde_json::{Value, json};

use crate::client::{Request, Response, example, get, patch, tenant};

const EVENTS: &str = "/beta/deviceManagement/auditEvents";
const NEWEST: &str = "?$orderby=activityDateTime%20desc";

fn ask(tenant: &Tenant, query: &str) -> Request {
    let token = tenant.token(TokenSpec::with_scopes(&[AUDIT]));
    Request::new(&tenant.origin(), "GET", &format!("{EVENTS}{query}")).bearer(&token)
}

async fn read(tenant: &Tenant, query: &str) -> Value {
    let response = ask(tenant, query).send().await;
    assert_eq!(response.status, 200, "{query}: {}", response.body);
    response.json()
}

fn events(page: &Value) -> &Vec<Value> {
    page["value"].as_array().unwrap()
}

fn changes(event: &Value) -> Vec<(&str, &Value, &Value)> {
    let properties = event["resources"][0]["modifiedProperties"].as_array().unwrap();
    properties.iter().map(|one| (one["displayName"].as_str().unwrap(), &one["oldValue"], &one["newValue"])).collect()
}

#[tokio::test]
async fn a_save_leaves_an_event_that_names_the_person_and_the_request() {
    let tenant = tenant().await;
    assert_eq!(read(&tenant, "").await["value"], json!([]));
    let id = "0b5c1f0e-6f0b-4e63-9d0c-4f6f5b2f8a10";
    assert_eq!(patch(&tenant, &example()).header("client-request-id", id).send().await.status, 200);
    let page = read(&tenant, "").await;
    let context = format!("{}/beta/$metadata#deviceManagement/auditEvents", tenant.origin());
    assert_eq!((&page["@odata.context"], page.get("@odata.nextLink")), (&json!(context), None));
    let [event] = events(&page).as_slice() else { panic!("{page}") };
    for (name, value) in [
        ("activityType", "Patch RemoteAssistanceSettings"),
        ("activityOperationType", "Patch"),
        ("activityResult", "Success"),
        ("category", "DeviceConfiguration"),
        ("correlationId", id),
    ] {
        assert_eq!(event[name], value, "{name}");
    }
    let at = event["activityDateTime"].as_str().unwrap();
    assert_eq!((at.len(), at.ends_with('Z')), ("2026-05-04T03:02:01.1234567Z".len(), true));
    let actor = &event["actor"];
    assert_eq!((&actor["type"], &actor["userPrincipalName"]), (&json!("ItPro"), &json!("alex.admin@contoso.example")));
    assert_eq!((&actor["applicationDisplayName"], &actor["userId"]), (&json!("Graph Explorer"), &Value::Null));
    assert_eq!(event["resources"][0]["type"], "RemoteAssistanceSettings");
    let changed = [
        ("RemoteAssistanceState", &json!("Disabled"), &json!("Enabled")),
        ("AllowSessionsToUnenrolledDevices", &json!("False"), &json!("True")),
        ("BlockChat", &json!("False"), &json!("True")),
        ("DeviceManagementAPIVersion", &Value::Null, &json!("5024-01-05")),
    ];
    assert_eq!(changes(event), changed);
    assert_eq!(tenant.audit_events(), *events(&page));
}

#[tokio::test]
async fn a_colleague_and_an_app_are_named_too() {
    let tenant = tenant().await;
    tenant.set_settings(json!({"blockChat": true})).unwrap();
    tenant.fault(json!({"fault": "colleague_edit", "settings": {"blockChat": false}})).unwrap();
    get(&tenant).send().await;
    let app = tenant.token(TokenSpec::application(&[WRITE]));
    let write = Request::new(&tenant.origin(), "PATCH", crate::client::PATH).bearer(&app).json(&example());
    assert_eq!(write.send().await.status, 200);
    let events = tenant.audit_events();
    let [first, second, third] = events.as_slice() else { panic!("{events:?}") };
    for event in [first, second] {
        assert_eq!(event["actor"]["userPrincipalName"], COLLEAGUE);
        assert!(event["actor"]["userId"].is_string());
    }
    assert_eq!(changes(first)[0], ("BlockChat", &json!("False"), &json!("True")));
    assert_eq!(changes(second)[0], ("BlockChat", &json!("True"), &json!("False")));
    let actor = &third["actor"];
    assert_eq!((&actor["type"], &actor["userPrincipalName"]), (&json!("Application"), &Value::Null));
    assert_eq!(actor["applicationDisplayName"], "Nightly baseline");
}

#[tokio::test]
async fn what_changes_nothing_leaves_no_event() {
    let tenant = tenant().await;
    assert_eq!(patch(&tenant, &json!({})).send().await.status, 400);
    let reader = tenant.token(TokenSpec::read());
    let refused = Request::new(&tenant.origin(), "PATCH", crate::client::PATH).bearer(&reader).json(&example());
    assert_eq!(refused.send().await.status, 403);
    tenant.fault(json!({"fault": "ignore_change"})).unwrap();
    assert_eq!(patch(&tenant, &example()).send().await.status, 200);
    tenant.fault(json!({"fault": "server_error", "method": "PATCH"})).unwrap();
    assert_eq!(patch(&tenant, &example()).send().await.status, 503);
    tenant.set_settings(Value::Null).unwrap();
    assert!(tenant.set_settings(json!({"blockChat": "yes"})).is_err());
    assert_eq!(tenant.audit_events(), Vec::<Value>::new());
    tenant.fault(json!({"fault": "drop_after", "method": "PATCH"})).unwrap();
    assert!(patch(&tenant, &example()).send_may_fail().await.is_none());
    assert_eq!(tenant.audit_events().len(), 1, "kept, though the answer was lost");
    tenant.reset();
    assert!(tenant.audit_events().is_empty());
}

#[tokio::test]
async fn each_directory_has_its_own() {
    let tenant = tenant().await;
    tenant.set_fabrikam_settings(json!({"blockChat": true})).unwrap();
    assert!(tenant.audit_events().is_empty());
    let spec = TokenSpec { tenant_id: String::from(FABRIKAM_ID), ..TokenSpec::with_scopes(&[AUDIT]) };
    let response = Request::new(&tenant.origin(), "GET", EVENTS).bearer(&tenant.token(spec)).send().await;
    assert_eq!(response.json()["value"][0]["actor"]["userPrincipalName"], "casey.colleague@fabrikam.example");
}

fn nested(response: &Response) -> String {
    let nested: Value = serde_json::from_str(&response.message()).unwrap();
    nested["Message"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn the_permission_is_needed_and_no_other_helps() {
    let tenant = tenant().await;
    let url = format!("{EVENTS}{NEWEST}");
    for scope in [READ, WRITE, "DeviceManagementConfiguration.ReadWrite.All", "User.Read"] {
        let token = tenant.token(TokenSpec::with_scopes(&[scope]));
        let response = Request::new(&tenant.origin(), "GET", &url).bearer(&token).send().await;
        assert_eq!((response.status, response.code().as_str()), (403, "Forbidden"), "{scope}");
        let text = nested(&response);
        let needed = "Application must have one of the following scopes: DeviceManagementApps.Read.All, \
                      DeviceManagementApps.ReadWrite.All - Operation ID";
        assert!(text.contains(needed) && text.contains("/deviceManagement/auditEvents?"), "{text}");
    }
    let none = Request::new(&tenant.origin(), "GET", &url).send().await;
    assert_eq!((none.status, none.code().as_str()), (401, "InvalidAuthenticationToken"));
    for spec in [TokenSpec::application(&[AUDIT]), TokenSpec::with_scopes(&[WRITE, AUDIT])] {
        let token = tenant.token(spec);
        assert_eq!(Request::new(&tenant.origin(), "GET", &url).bearer(&token).send().await.status, 200);
    }
    let audit_only = tenant.token(TokenSpec::with_scopes(&[AUDIT]));
    let settings = Request::new(&tenant.origin(), "GET", crate::client::PATH).bearer(&audit_only).send().await;
    assert_eq!(settings.status, 403, "it opens nothing else");
}

#[tokio::test]
async fn it_is_read_only_throttled_logged_and_open_to_pages() {
    let limits = Limits { requests_per_app: 3, ..Limits::default() };
    let tenant = Tenant::start(TenantOptions { limits, ..TenantOptions::default() }).await.unwrap();
    for method in ["PATCH", "POST", "DELETE"] {
        let token = tenant.token(TokenSpec { app_id: method.to_owned(), ..TokenSpec::with_scopes(&[AUDIT]) });
        let response = Request::new(&tenant.origin(), method, EVENTS).bearer(&token).send().await;
        assert_eq!((response.status, response.header("allow")), (405, Some("GET")), "{method}");
    }
    tenant.clear_log();
    get(&tenant).send().await;
    for _ in 0..2 {
        assert_eq!(ask(&tenant, NEWEST).send().await.header("access-control-allow-origin"), Some("*"));
    }
    let response = ask(&tenant, NEWEST).send().await;
    assert_eq!((response.status, response.code().as_str()), (429, "TooManyRequests"));
    assert!(response.header("retry-after").is_some(), "one limit for both resources");
    assert_eq!(response.header("access-control-allow-origin"), Some("*"));
    let log = tenant.log();
    assert_eq!((log[1].path.as_str(), log[1].status), (format!("{EVENTS}{NEWEST}").as_str(), Some(200)));
    assert_eq!((log[3].status, log[3].headers["authorization"].as_str()), (Some(429), "Bearer <redacted>"));
    let preflight = Request::new(&tenant.origin(), "OPTIONS", EVENTS).header("Access-Control-Request-Method", "GET");
    assert_eq!(preflight.send().await.status, 204);
}

#[tokio::test]
async fn a_person_who_signed_in_is_named_with_their_id() {
    let tenant = crate::sign_in::registered().await;
    let held = crate::sign_in::tokens(&tenant, Who::Alex, WRITE).await;
    assert_eq!(crate::sign_in::use_token(&tenant, &held, true).await.status, 200);
    let actor = tenant.audit_events()[0]["actor"].clone();
    assert_eq!((&actor["userPrincipalName"], actor["userId"].is_string()), (&json!(Who::Alex.upn()), true));
    assert_eq!(actor["applicationDisplayName"], "Remote Help panel");
}
