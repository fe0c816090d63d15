//! The sign-in service's control endpoints over HTTP.

use sandbox::tenant::{AUDIT, READ, TENANT_ID, Tenant, WRITE, Who};
use serde_json::{Value, json};

use super::{Browser, PANEL, Parameters, refused, registered, returned, token, tokens};
use crate::client::{Request, Response, tenant};

async fn send(tenant: &Tenant, method: &str, path: &str, body: Option<Value>) -> Response {
    let ask = Request::new(&tenant.origin(), method, path);
    match body {
        Some(body) => ask.json(&body).send().await,
        None => ask.send().await,
    }
}

#[tokio::test]
async fn switches_change_by_name_and_reset() {
    let tenant = tenant().await;
    let change = json!({
        "auto_sign_in": "robin", "token_lifetime": 90, "clock_offset": -60, "consent": [READ], "fabrikam_consent": [],
        "opaque": true, "refresh_tokens": false, "reply_iss": true, "short_scopes": true, "all_consented": true,
        "login_hints": false, "guest_names": true, "require_acrs": "c1",
    });
    let before = send(&tenant, "GET", "/sandbox/state", None).await.json()["sign_in"].clone();
    assert_eq!(before["consent"], json!([AUDIT, READ, WRITE]));
    let state = send(&tenant, "PUT", "/sandbox/sign-in", Some(change.clone())).await.json();
    for (name, value) in change.as_object().unwrap() {
        let shown = state["sign_in"].get(name).unwrap_or(&state["sign_in"]["switches"][name]);
        assert_eq!(shown, value, "{name}");
    }
    let state = send(&tenant, "PUT", "/sandbox/sign-in", Some(json!({"auto_sign_in": null}))).await.json();
    assert_eq!(state["sign_in"]["switches"]["auto_sign_in"], Value::Null);
    assert_eq!(state["sign_in"]["switches"]["token_lifetime"], 90);
    for bad in [json!({"auto": "alex"}), json!({"auto_sign_in": "sam"}), json!({"consent": READ}), json!([])] {
        assert_eq!(send(&tenant, "PUT", "/sandbox/sign-in", Some(bad.clone())).await.status, 400, "{bad}");
    }
    let state = send(&tenant, "POST", "/sandbox/reset", None).await.json();
    assert_eq!(state["sign_in"], before);
}

#[tokio::test]
async fn a_registered_redirect_uri_works_and_stays() {
    let tenant = tenant().await;
    tenant.auto_sign_in(Some(Who::Alex));
    let request = Parameters::authorize(&tenant, READ);
    assert_eq!(Browser::default().authorize(&tenant, TENANT_ID, &request).await.status, 400);
    let state = send(&tenant, "POST", "/sandbox/sign-in/redirects", Some(json!({"uri": PANEL}))).await.json();
    assert_eq!(state["sign_in"]["redirects"], json!([{"uri": PANEL, "type": "spa"}]));
    returned(&Browser::default().authorize(&tenant, TENANT_ID, &request).await, '#');
    let native = json!({"uri": PANEL, "type": "native"});
    let state = send(&tenant, "POST", "/sandbox/sign-in/redirects", Some(native)).await.json();
    assert_eq!(state["sign_in"]["redirects"], json!([{"uri": PANEL, "type": "native"}]));
    let odd = json!({"uri": PANEL, "type": "desk"});
    assert_eq!(send(&tenant, "POST", "/sandbox/sign-in/redirects", Some(odd)).await.status, 400);
}

#[tokio::test]
async fn sessions_and_refresh_tokens_are_revoked() {
    for what in ["sessions", "refresh_tokens"] {
        let tenant = registered().await;
        let held = tokens(&tenant, Who::Alex, WRITE).await;
        let response = send(&tenant, "POST", "/sandbox/sign-in/revoke", Some(json!({"what": what}))).await;
        assert_eq!(response.status, 200, "{}", response.body);
        let response = token(&tenant, TENANT_ID, &Parameters::refresh(held["refresh_token"].as_str().unwrap())).await;
        assert_eq!(refused(&response).2, 50173);
        assert_eq!(send(&tenant, "POST", "/sandbox/sign-in/revoke", Some(json!({"what": "all"}))).await.status, 400);
    }
}

#[tokio::test]
async fn the_log_is_read_and_cleared_and_holds_no_secret() {
    let tenant = registered().await;
    tokens(&tenant, Who::Alex, WRITE).await;
    let response = send(&tenant, "GET", "/sandbox/sign-in/log", None).await;
    let entries = response.json()["entries"].clone();
    assert_eq!((&entries[0]["endpoint"], &entries[1]["endpoint"]), (&json!("authorize"), &json!("token")));
    assert_eq!(entries[1]["parameters"]["code_verifier"], "<redacted>");
    assert_eq!((&entries[1]["answer"], &entries[1]["origin"]), (&json!("tokens"), &json!("http://127.0.0.1:4000")));
    for secret in tenant.secrets() {
        assert!(!response.body.contains(&secret));
    }
    let state = send(&tenant, "DELETE", "/sandbox/sign-in/log", None).await.json();
    assert_eq!(state["sign_in"]["requests"], 0);
    let evil = Request::new(&tenant.origin(), "GET", "/sandbox/sign-in/log").header("Origin", "https://evil.example");
    assert_eq!(evil.send().await.status, 403);
}

#[tokio::test]
async fn the_pages_style_and_the_errors_page_are_served() {
    let tenant = tenant().await;
    let style = send(&tenant, "GET", "/sandbox/sign_in.css", None).await;
    assert_eq!((style.status, style.header("content-type")), (200, Some("text/css; charset=utf-8")));
    let error = send(&tenant, "GET", "/error?code=%3Cb%3E65004", None).await;
    assert!(error.status == 200 && error.body.contains("&lt;b&gt;65004"), "{}", error.body);
}
