//! Faults of audit events.

use serde_json::{Value, json};

use super::{EVENTS, ask, changes, events, nested, read};
use crate::client::{example, get, patch, tenant};

#[tokio::test]
async fn faults_may_wait_for_audit_events_alone() {
    let tenant = tenant().await;
    tenant.fault(json!({"fault": "server_error", "method": "audit"})).unwrap();
    tenant.fault(json!({"fault": "not_found", "method": "GET"})).unwrap();
    assert_eq!(ask(&tenant, "").send().await.status, 503);
    assert_eq!(ask(&tenant, "").send().await.status, 200, "reading the settings is another matter");
    assert_eq!(get(&tenant).send().await.status, 404);
    tenant.fault(json!({"fault": "missing_scope", "method": "audit"})).unwrap();
    assert_eq!(get(&tenant).send().await.status, 200);
    let response = ask(&tenant, "").send().await;
    assert!(
        response.status == 403 && nested(&response).contains("scopes: DeviceManagementApps.Read.All"),
        "{}",
        response.body
    );
    tenant.fault(json!({"fault": "throttled", "retry_after": "3", "method": "audit"})).unwrap();
    assert_eq!(ask(&tenant, "").send().await.header("retry-after"), Some("3"));
    tenant.fault(json!({"fault": "html_200", "method": "audit"})).unwrap();
    assert!(ask(&tenant, "").send().await.body.starts_with("<!DOCTYPE html>"));
    tenant.fault(json!({"fault": "huge_body", "method": "audit"})).unwrap();
    let huge = ask(&tenant, "").send().await;
    assert!(huge.body.len() > 2 * 1024 * 1024 && huge.json()["value"].is_array());
    tenant.fault(json!({"fault": "wrong_types", "property": "value", "method": "audit"})).unwrap();
    assert_eq!(ask(&tenant, "").send().await.json()["value"], "yes");
    assert!(tenant.faults().is_empty());
}

#[tokio::test]
async fn the_next_page_may_be_somewhere_else() {
    let tenant = tenant().await;
    tenant.add_audit_noise(60);
    tenant.fault(json!({"fault": "next_link", "times": 2})).unwrap();
    assert_eq!(get(&tenant).send().await.json().get("@odata.nextLink"), None, "it waits for audit events");
    for query in ["", "?$filter=activityDateTime%20lt%202020-01-01"] {
        let next = read(&tenant, query).await["@odata.nextLink"].clone();
        assert!(next.as_str().unwrap().starts_with("https://graph.elsewhere.example/beta/"), "{next}");
    }
    let lookalike = format!("{}.elsewhere.example/beta/", tenant.origin());
    for (to, next) in [(lookalike.clone(), lookalike), (String::from(EVENTS), format!("{}{EVENTS}", tenant.origin()))] {
        tenant.fault(json!({"fault": "next_link", "to": to})).unwrap();
        assert_eq!(read(&tenant, "").await["@odata.nextLink"], next);
    }
}

#[tokio::test]
async fn markup_stands_in_names_and_values_but_not_in_the_kind() {
    let tenant = tenant().await;
    patch(&tenant, &example()).send().await;
    tenant.fault(json!({"fault": "hostile_markup", "place": "value", "method": "audit"})).unwrap();
    let event = events(&read(&tenant, "").await)[0].clone();
    let hostile = |value: &Value| value.as_str().unwrap().starts_with("<img src=x onerror=");
    assert!(hostile(&event["actor"]["userPrincipalName"]) && hostile(&event["activity"]));
    let (name, old, new) = changes(&event)[0];
    assert!(name == "RemoteAssistanceState" && hostile(old) && hostile(new), "{event}");
    assert_eq!(event["activityType"], "Patch RemoteAssistanceSettings");
}
