//! Claims challenges: an authentication context that Graph demands, and sessions that were revoked.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sandbox::tenant::{TENANT_ID, Tenant, WRITE, Who};
use serde_json::{Value, json};

use super::{Browser, Parameters, claims, code, refused, registered, returned, token, tokens, use_token};
use crate::client::{Response, get};

const CAPABLE: &str = r#"{"access_token":{"xms_cc":{"values":["cp1"]}}}"#;

async fn capable(tenant: &Tenant) -> Value {
    let request = Parameters::authorize(tenant, WRITE).with("claims", CAPABLE);
    let code = code(tenant, Who::Alex, &request).await;
    token(tenant, TENANT_ID, &Parameters::redeem(&code)).await.json()
}

/// The claims in the challenge of a 401.
fn challenge(response: &Response) -> Value {
    assert_eq!((response.status, response.code().as_str()), (401, "InvalidAuthenticationToken"), "{}", response.body);
    let header = response.header("www-authenticate").unwrap();
    assert!(header.contains("error=\"insufficient_claims\""), "{header}");
    let (_, claims) = header.split_once("claims=\"").unwrap();
    serde_json::from_slice(&STANDARD.decode(claims.split('"').next().unwrap()).unwrap()).unwrap()
}

/// The challenge's claims with the capability, as a client merges them.
fn merged(challenge: &Value) -> String {
    let mut merged = challenge.clone();
    merged["access_token"]["xms_cc"] = json!({"values": ["cp1"]});
    merged.to_string()
}

#[tokio::test]
async fn a_demanded_context_is_met_by_a_second_factor() {
    let tenant = registered().await;
    tenant.require_acrs("c1");
    let mut browser = Browser::default();
    let plain = Parameters::authorize(&tenant, WRITE).with("claims", CAPABLE);
    let page = browser.authorize(&tenant, "organizations", &plain).await;
    let back = returned(&browser.press(&tenant, &page, "Alex Admin").await, '#');
    let weak = token(&tenant, TENANT_ID, &Parameters::redeem(&back["code"])).await.json();
    assert_eq!(claims(&weak["access_token"])["xms_cc"], json!(["cp1"]));
    let wanted = challenge(&use_token(&tenant, &weak, false).await);
    assert_eq!(wanted, json!({"access_token": {"acrs": {"essential": true, "value": "c1"}}}));

    let strong = plain.clone().with("claims", &merged(&wanted));
    let silent = browser.authorize(&tenant, "organizations", &strong.clone().with("prompt", "none")).await;
    let back = returned(&silent, '#');
    assert!(back["error"] == "interaction_required" && back["error_description"].starts_with("AADSTS50076: "));
    let page = browser.authorize(&tenant, "organizations", &strong).await;
    assert!(page.body.contains("<h1>Approve sign in request</h1>"), "{}", page.body);
    let cancelled = returned(&browser.press(&tenant, &page, "Cancel").await, '#');
    assert_eq!(cancelled["error"], "access_denied");
    let page = browser.authorize(&tenant, "organizations", &strong).await;
    let back = returned(&browser.press(&tenant, &page, "Approve").await, '#');
    let tokens = token(&tenant, TENANT_ID, &Parameters::redeem(&back["code"])).await.json();
    assert_eq!(claims(&tokens["access_token"])["acrs"], json!(["c1"]));
    assert_eq!(use_token(&tenant, &tokens, true).await.status, 200);
    let again = returned(&browser.authorize(&tenant, "organizations", &strong).await, '#');
    assert!(again.contains_key("code"), "the second factor lasts with the session");
    tenant.require_acrs(None);
    assert_eq!(use_token(&tenant, &weak, true).await.status, 200);
}

#[tokio::test]
async fn signing_in_without_a_page_brings_the_context_too() {
    let tenant = registered().await;
    let wanted = json!({"access_token": {"acrs": {"essential": true, "value": "c1"}}});
    tenant.auto_sign_in(Some(Who::Alex));
    let request = Parameters::authorize(&tenant, WRITE).with("claims", &merged(&wanted));
    let mut browser = Browser::default();
    browser.authorize(&tenant, "organizations", &request).await;
    let back = returned(&browser.authorize(&tenant, "organizations", &request).await, '#');
    let tokens = token(&tenant, TENANT_ID, &Parameters::redeem(&back["code"])).await.json();
    assert_eq!(claims(&tokens["access_token"])["acrs"], json!(["c1"]));
}

#[tokio::test]
async fn a_renewal_can_not_bring_a_context() {
    let tenant = registered().await;
    let held = capable(&tenant).await;
    let wanted = json!({"access_token": {"acrs": {"essential": true, "value": "c1"}}}).to_string();
    let refresh = Parameters::refresh(held["refresh_token"].as_str().unwrap()).with("claims", &wanted);
    let response = token(&tenant, TENANT_ID, &refresh).await;
    assert_eq!(refused(&response), (400, String::from("interaction_required"), 50076));
    assert_eq!((&response.json()["claims"], &response.json()["suberror"]), (&json!(wanted), &json!("basic_action")));
}

#[tokio::test]
async fn revoked_sessions_end_what_understands_it() {
    let tenant = registered().await;
    let mut browser = Browser::default();
    let deaf = tokens(&tenant, Who::Alex, WRITE).await;
    let held = capable(&tenant).await;
    browser.authorize(&tenant, "organizations", &Parameters::authorize(&tenant, WRITE)).await;
    tenant.auto_sign_in(None);
    tenant.revoke_sessions();

    let wanted = challenge(&use_token(&tenant, &held, true).await);
    let nbf: i64 = wanted["access_token"]["nbf"]["value"].as_str().unwrap().parse().unwrap();
    let exp = claims(&held["access_token"])["exp"].as_i64().unwrap();
    assert!((exp - 3600 - nbf).abs() < 60, "{nbf}");
    assert_eq!(use_token(&tenant, &deaf, true).await.status, 200, "without cp1 a token runs on");
    assert_eq!(get(&tenant).send().await.status, 200, "and so does a pasted one");
    for tokens in [&held, &deaf] {
        let response = token(&tenant, TENANT_ID, &Parameters::refresh(tokens["refresh_token"].as_str().unwrap())).await;
        assert_eq!(refused(&response), (400, String::from("invalid_grant"), 50173));
    }
    let request = Parameters::authorize(&tenant, WRITE).with("claims", &merged(&wanted));
    let page = browser.authorize(&tenant, "organizations", &request).await;
    assert!(page.body.contains("<h1>Sign in</h1>"), "the cookie is dead: {}", page.body);
    let back = returned(&browser.press(&tenant, &page, "Alex Admin").await, '#');
    let fresh = token(&tenant, TENANT_ID, &Parameters::redeem(&back["code"])).await.json();
    assert_eq!(use_token(&tenant, &fresh, true).await.status, 200);
}

#[tokio::test]
async fn a_session_older_than_asked_for_is_not_enough() {
    let tenant = registered().await;
    let mut browser = Browser::default();
    let page = browser.authorize(&tenant, "organizations", &Parameters::authorize(&tenant, WRITE)).await;
    browser.press(&tenant, &page, "Alex Admin").await;
    tenant.set_clock_offset(100);
    let with = |value: &str| {
        let claims = json!({"access_token": {"nbf": {"essential": true, "value": value}}}).to_string();
        Parameters::authorize(&tenant, WRITE).with("claims", &claims)
    };
    let back = browser.authorize(&tenant, "organizations", &with("1767225600")).await;
    assert!(returned(&back, '#').contains_key("code"));
    let page = browser.authorize(&tenant, "organizations", &with("4102444800")).await;
    assert!(page.body.contains("<h1>Pick an account</h1>"), "{}", page.body);
}
