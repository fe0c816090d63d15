//! The resource when nothing is wrong with the service: values, strictness, identifiers, log.

use sandbox::tenant::{Outcome, Tenant, TenantOptions, TokenSpec};
use serde_json::{Value, json};

use crate::client::{PATH, Request, example, get, patch, settings, tenant};

#[tokio::test]
async fn a_tenant_never_configured_answers_the_defaults_flat() {
    let tenant = tenant().await;
    let response = get(&tenant).send().await;
    assert_eq!(response.status, 200);
    assert_eq!(
        response.json(),
        json!({
            "@odata.context": format!(
                "{}/beta/$metadata#deviceManagement/remoteAssistanceSettings/$entity",
                tenant.origin()
            ),
            "id": "cfef360e-360e-cfef-0e36-efcf0e36efcf",
            "remoteAssistanceState": "disabled",
            "allowSessionsToUnenrolledDevices": false,
            "blockChat": false,
        })
    );
    assert!(response.header("date").unwrap().ends_with(" GMT"));
    assert!(response.header("content-type").unwrap().starts_with("application/json"));
}

#[tokio::test]
async fn a_tenant_never_configured_may_be_a_404() {
    let options = TenantOptions { missing_is_404: true, ..TenantOptions::default() };
    let tenant = Tenant::start(options).await.unwrap();
    assert_eq!(get(&tenant).send().await.status, 404);
    assert_eq!(patch(&tenant, &example()).send().await.status, 200);
    assert_eq!(get(&tenant).send().await.status, 200);
    tenant.set_settings(Value::Null).unwrap();
    assert_eq!(get(&tenant).send().await.code(), "ResourceNotFound");
}

#[tokio::test]
async fn a_change_is_answered_whole_kept_and_read_back() {
    let tenant = tenant().await;
    let changed = patch(&tenant, &example()).send().await;
    assert_eq!(changed.status, 200);
    assert_eq!(tenant.settings(), settings("enabled", true, true));
    let read = get(&tenant).send().await;
    assert_eq!(read.json(), changed.json());
    assert_eq!(read.json()["allowSessionsToUnenrolledDevices"], true);
}

#[tokio::test]
async fn a_content_type_may_have_parameters() {
    let tenant = tenant().await;
    let token = tenant.token(TokenSpec::write());
    let ask = Request::new(&tenant.origin(), "PATCH", PATH).bearer(&token);
    let response = ask.text("Application/JSON; charset=utf-8", &example().to_string()).send().await;
    assert_eq!(response.status, 200, "{}", response.body);
}

/// The example with one property replaced, or removed for `None`.
fn with(name: &str, value: Option<Value>) -> String {
    let mut body = example();
    let object = body.as_object_mut().unwrap();
    match value {
        Some(value) => object.insert(name.to_owned(), value),
        None => object.remove(name),
    };
    body.to_string()
}

#[tokio::test]
async fn a_body_that_is_not_exactly_right_is_refused_and_changes_nothing() {
    let tenant = tenant().await;
    let token = tenant.token(TokenSpec::write());
    let json = "application/json";
    let state = "remoteAssistanceState";
    let unenrolled = "allowSessionsToUnenrolledDevices";
    let cases = [
        ("unknown enum value", json, with(state, Some(json!("notConfigured"))), state),
        ("enum in other case", json, with(state, Some(json!("Enabled"))), state),
        ("enum null", json, with(state, Some(Value::Null)), state),
        ("enum as boolean", json, with(state, Some(json!(true))), state),
        ("enum missing", json, with(state, None), state),
        ("boolean null", json, with(unenrolled, Some(Value::Null)), unenrolled),
        ("boolean as text", json, with(unenrolled, Some(json!("true"))), unenrolled),
        ("boolean missing", json, with(unenrolled, None), unenrolled),
        ("number for boolean", json, with("blockChat", Some(json!(1))), "blockChat"),
        ("other boolean missing", json, with("blockChat", None), "blockChat"),
        ("unknown property", json, with("allowChat", Some(json!(true))), "allowChat"),
        ("id in the body", json, with("id", Some(json!("x"))), "'id'"),
        ("no type", json, with("@odata.type", None), "@odata.type"),
        ("other type", json, with("@odata.type", Some(json!("#microsoft.graph.user"))), "type"),
        ("type null", json, with("@odata.type", Some(Value::Null)), "type"),
        ("an array", json, String::from("[]"), "JSON"),
        ("broken JSON", json, String::from("{"), "JSON"),
        ("no body", json, String::new(), "JSON"),
        ("text", "text/plain", example().to_string(), "Content-Type"),
        ("near JSON", "application/jsonp", example().to_string(), "Content-Type"),
    ];
    for (name, kind, body, mentioned) in cases {
        let ask = Request::new(&tenant.origin(), "PATCH", PATH).bearer(&token);
        let response = ask.text(kind, &body).send().await;
        assert_eq!(response.status, 400, "{name}");
        assert_eq!(response.code(), "BadRequest", "{name}");
        assert!(response.message().contains(mentioned), "{name}: {}", response.body);
        let inner = &response.json()["error"]["innerError"];
        assert_eq!(inner["request-id"].as_str(), response.header("request-id"), "{name}");
        assert_eq!(inner["date"].as_str().unwrap().len(), "2026-01-01T00:00:00".len());
    }
    let ask = Request::new(&tenant.origin(), "PATCH", PATH).bearer(&token);
    assert_eq!(ask.send().await.status, 400, "no content type");
    assert_eq!(tenant.settings(), settings("disabled", false, false));
}

#[tokio::test]
async fn other_methods_are_405_and_other_paths_400() {
    let tenant = tenant().await;
    let token = tenant.token(TokenSpec::write());
    for method in ["POST", "PUT", "DELETE", "HEAD"] {
        let response = Request::new(&tenant.origin(), method, PATH).bearer(&token).send().await;
        assert_eq!(response.status, 405, "{method}");
        assert_eq!(response.header("allow"), Some("GET, PATCH"));
    }
    for path in ["/beta/deviceManagement", "/v1.0/deviceManagement/remoteAssistanceSettings", "/beta/nothing"] {
        let response = Request::new(&tenant.origin(), "GET", path).bearer(&token).send().await;
        assert_eq!((response.status, response.code().as_str()), (400, "BadRequest"), "{path}");
    }
    let relaxed = Request::new(&tenant.origin(), "GET", &PATH.to_ascii_lowercase());
    assert_eq!(relaxed.bearer(&token).send().await.status, 200, "OData paths ignore case");
}

#[tokio::test]
async fn identifiers_are_echoed_and_their_misuse_is_noted() {
    let tenant = tenant().await;
    let id = "0b5c1f0e-6f0b-4e63-9d0c-4f6f5b2f8a10";
    let ask = get(&tenant).header("Accept", "application/json");
    let response = ask.clone().header("client-request-id", id).send().await;
    assert_eq!(response.header("client-request-id"), Some(id));
    let again = ask.clone().header("client-request-id", id).send().await;
    assert_eq!(again.status, 200);
    assert_ne!(again.header("request-id"), response.header("request-id"));
    let odd = ask.clone().header("client-request-id", "42").send().await;
    assert_ne!(odd.header("client-request-id"), Some("42"));
    ask.clone().header("Prefer", "return=minimal").send().await;
    let log = tenant.log();
    assert_eq!(log[0].violations, Vec::<String>::new());
    assert_eq!(log[0].client_request_id.as_deref(), Some(id));
    assert_eq!(Some(log[0].request_id.as_str()), response.header("request-id"));
    assert_eq!(log[1].violations, ["client-request-id was used before"]);
    assert_eq!(log[2].violations, ["client-request-id is no GUID"]);
    assert_eq!(log[3].violations.len(), 2, "{:?}", log[3].violations);
}

#[tokio::test]
async fn the_log_has_the_whole_request_but_no_token() {
    let tenant = tenant().await;
    let token = tenant.token(TokenSpec::write());
    let ask = Request::new(&tenant.origin(), "PATCH", PATH).bearer(&token).json(&example());
    ask.header("Accept", "application/json").send().await;
    let log = tenant.log();
    let [entry] = log.as_slice() else { panic!("{log:?}") };
    assert_eq!((entry.method.as_str(), entry.path.as_str()), ("PATCH", PATH));
    assert_eq!((entry.status, entry.outcome), (Some(200), Outcome::Answered));
    assert_eq!(serde_json::from_str::<Value>(&entry.body).unwrap(), example());
    assert_eq!(entry.headers["accept"], "application/json");
    assert_eq!(entry.headers["authorization"], "Bearer <redacted>");
    assert!(entry.authorization);
    assert!(!format!("{entry:?}").contains(&token));
    tenant.clear_log();
    assert!(tenant.log().is_empty());
}
