//! The control endpoints over HTTP, and who may use them.

use sandbox::tenant::Tenant;
use serde_json::{Value, json};

use crate::client::{PATH, Request, Response, example, get, patch, settings, tenant};

async fn call(tenant: &Tenant, method: &str, path: &str, body: Option<Value>) -> Response {
    let ask = Request::new(&tenant.origin(), method, path);
    match body {
        Some(body) => ask.json(&body).send().await,
        None => ask.send().await,
    }
}

#[tokio::test]
async fn settings_change_as_by_a_colleague() {
    let tenant = tenant().await;
    let state = call(&tenant, "GET", "/sandbox/state", None).await.json();
    assert_eq!(state["settings"], settings("disabled", false, false));
    assert_eq!(state["configured"], false);
    let change = json!({"remoteAssistanceState": "paused", "blockChat": true});
    let state = call(&tenant, "PUT", "/sandbox/settings", Some(change)).await.json();
    assert_eq!((&state["settings"], &state["configured"]), (&settings("paused", false, true), &json!(true)));
    assert_eq!(get(&tenant).send().await.json()["remoteAssistanceState"], "paused");
    for bad in [json!({"chat": true}), json!({"blockChat": "yes"}), json!([])] {
        assert_eq!(call(&tenant, "PUT", "/sandbox/settings", Some(bad)).await.status, 400);
    }
    let state = call(&tenant, "PUT", "/sandbox/settings", Some(Value::Null)).await.json();
    assert_eq!(state["configured"], false);
}

#[tokio::test]
async fn faults_are_added_shown_and_cleared() {
    let tenant = tenant().await;
    let order = json!({"fault": "throttled", "method": "GET", "times": null, "retry_after": "3"});
    let state = call(&tenant, "POST", "/sandbox/faults", Some(order)).await.json();
    let shown = json!({
        "fault": "throttled", "retry_after": "3", "nested": true, "method": "GET", "times": null, "after": 0
    });
    assert_eq!(state["faults"], json!([shown]));
    assert_eq!(get(&tenant).send().await.status, 429);
    assert_eq!(patch(&tenant, &example()).send().await.status, 200);
    let bad = call(&tenant, "POST", "/sandbox/faults", Some(json!({"fault": "x"}))).await;
    assert_eq!(bad.status, 400);
    assert!(bad.json()["error"].as_str().unwrap().contains("unknown variant"));
    let state = call(&tenant, "DELETE", "/sandbox/faults", None).await.json();
    assert_eq!(state["faults"], json!([]));
}

#[tokio::test]
async fn the_log_is_read_and_cleared_and_does_not_record_control() {
    let tenant = tenant().await;
    get(&tenant).header("client-request-id", "42").send().await;
    let log = call(&tenant, "GET", "/sandbox/log", None).await.json();
    assert_eq!(log["entries"].as_array().unwrap().len(), 1);
    assert_eq!(log["entries"][0]["path"], PATH);
    assert_eq!(log["entries"][0]["outcome"], "answered");
    assert_eq!(log["entries"][0]["headers"]["authorization"], "Bearer <redacted>");
    let state = call(&tenant, "GET", "/sandbox/state", None).await.json();
    assert_eq!(state["violations"][0]["violation"], "client-request-id is no GUID");
    assert_eq!(call(&tenant, "DELETE", "/sandbox/log", None).await.json()["requests"], 0);
}

#[tokio::test]
async fn tokens_are_made_to_order() {
    let tenant = tenant().await;
    let spec = json!({"scopes": ["DeviceManagementConfiguration.Read.All"], "expires_in": 600});
    let made = call(&tenant, "POST", "/sandbox/token", Some(spec)).await.json();
    assert_eq!(made["claims"]["scp"], "DeviceManagementConfiguration.Read.All");
    assert!(made["expires"].as_str().unwrap().ends_with('Z'));
    let token = made["token"].as_str().unwrap();
    let read = Request::new(&tenant.origin(), "GET", PATH).bearer(token).send().await;
    assert_eq!(read.status, 200);
    let bad = call(&tenant, "POST", "/sandbox/token", Some(json!({"scope": "x"}))).await;
    assert_eq!(bad.status, 400);
}

#[tokio::test]
async fn options_and_reset() {
    let tenant = tenant().await;
    let options = json!({"latency_ms": 1, "missing_is_404": true});
    let state = call(&tenant, "PUT", "/sandbox/options", Some(options)).await.json();
    assert_eq!((&state["latency_ms"], &state["missing_is_404"]), (&json!(1), &json!(true)));
    assert_eq!(get(&tenant).send().await.status, 404);
    tenant.fault(json!({"fault": "not_found"})).unwrap();
    tenant.set_settings(json!({"blockChat": true})).unwrap();
    let token_made_before = get(&tenant);
    let mut state = call(&tenant, "POST", "/sandbox/reset", None).await.json();
    for other in ["sign_in", "report", "evidence", "tenants"] {
        assert!(state.as_object_mut().unwrap().remove(other).is_some());
    }
    assert_eq!(
        state,
        json!({
            "origin": tenant.origin(), "settings": settings("disabled", false, false), "configured": false,
            "faults": [], "latency_ms": 0, "missing_is_404": false, "requests": 0, "violations": [],
        })
    );
    assert_eq!(token_made_before.send().await.status, 200);
}

#[tokio::test]
async fn only_this_machines_own_page_and_tools_may_steer() {
    let tenant = tenant().await;
    let origin = tenant.origin();
    let port = origin.rsplit_once(':').unwrap().1;
    let ask = || Request::new(&origin, "GET", "/sandbox/state");
    for (host, status) in [
        (format!("127.0.0.1:{port}"), 200),
        (format!("localhost:{port}"), 200),
        (String::from("localhost"), 200),
        (format!("evil.example:{port}"), 403),
        (String::from("127.0.0.1.evil.example"), 403),
    ] {
        assert_eq!(ask().header("Host", &host).send().await.status, status, "{host}");
    }
    assert_eq!(ask().header("Origin", &origin).send().await.status, 200);
    for other in ["https://evil.example", "http://127.0.0.1:1", "null"] {
        assert_eq!(ask().header("Origin", other).send().await.status, 403, "{other}");
    }
    let form = Request::new(&origin, "POST", "/sandbox/faults").text("text/plain", r#"{"fault":"not_found"}"#);
    assert_eq!(form.send().await.status, 415);
    assert!(ask().send().await.header("access-control-allow-origin").is_none());
}
