//! The way from the button to the settings, for both people.

use sandbox::tenant::{CLIENT_ID, READ, TENANT_ID, WRITE, Who};
use serde_json::json;

use super::{Browser, Parameters, VERIFIER, claims, registered, returned, token, tokens, use_token};

#[tokio::test]
async fn from_the_button_to_the_settings() {
    let tenant = registered().await;
    let mut browser = Browser::default();
    let request = Parameters::authorize(&tenant, WRITE);
    let page = browser.authorize(&tenant, "organizations", &request).await;
    assert!(page.body.contains("<h1>Sign in</h1>"), "{}", page.body);
    let back = returned(&browser.press(&tenant, &page, "Alex Admin").await, '#');
    assert_eq!(back.keys().collect::<Vec<_>>(), ["code", "session_state", "state"]);
    assert_eq!(back["state"], "state-1");
    let response = token(&tenant, "organizations", &Parameters::redeem(&back["code"])).await;
    assert_eq!((response.status, response.header("access-control-allow-origin")), (200, Some("*")));
    assert_eq!(response.header("cache-control"), Some("no-store"));
    let tokens = response.json();
    assert_eq!(tokens["token_type"], "Bearer");
    assert_eq!((&tokens["expires_in"], &tokens["ext_expires_in"]), (&json!(3600), &json!(3600)));
    assert_eq!(tokens["scope"], format!("openid profile {}/{WRITE}", tenant.origin()));
    let id = claims(&tokens["id_token"]);
    assert_eq!((&id["aud"], &id["nonce"], &id["tid"]), (&json!(CLIENT_ID), &json!("nonce-1"), &json!(TENANT_ID)));
    assert_eq!(id["iss"], format!("{}/{TENANT_ID}/v2.0", tenant.origin()));
    assert_eq!((&id["name"], &id["preferred_username"]), (&json!(Who::Alex.name()), &json!(Who::Alex.upn())));
    let access = claims(&tokens["access_token"]);
    assert_eq!((&access["aud"], &access["scp"]), (&json!(tenant.origin()), &json!(WRITE)));
    assert_eq!(access["upn"], Who::Alex.upn());
    assert!(access["wids"].as_array().unwrap().contains(&json!("3a2c62db-5318-420d-8d74-23affee5d9d5")));
    assert!(access.get("xms_cc").is_none());
    assert_eq!(use_token(&tenant, &tokens, true).await.status, 200);

    let renewed = token(&tenant, TENANT_ID, &Parameters::refresh(tokens["refresh_token"].as_str().unwrap())).await;
    assert_eq!(renewed.status, 200, "{}", renewed.body);
    let renewed = renewed.json();
    assert!(claims(&renewed["id_token"]).get("nonce").is_none());
    assert_ne!(renewed["refresh_token"], tokens["refresh_token"]);
    assert_eq!(use_token(&tenant, &renewed, false).await.status, 200);

    let secrets = tenant.secrets();
    let all = [&tokens, &renewed].map(|answer| ["access_token", "id_token", "refresh_token"].map(|name| &answer[name]));
    for secret in all.as_flattened() {
        assert!(secrets.iter().any(|known| known == secret.as_str().unwrap()));
    }
    assert!(secrets.contains(&back["code"]) && secrets.iter().any(|known| known == VERIFIER));
    let log = serde_json::to_string(&tenant.sign_in_log()).unwrap();
    assert!(secrets.iter().all(|secret| !log.contains(secret.as_str())), "{log}");
    let log = tenant.sign_in_log();
    let answers: Vec<&str> = log.iter().map(|entry| entry.answer.as_str()).collect();
    assert_eq!(answers, ["code", "tokens", "tokens"]);
    assert!(log.iter().all(|entry| entry.violations.is_empty()), "{log:?}");
}

#[tokio::test]
async fn robin_reads_and_may_not_change() {
    let tenant = registered().await;
    let tokens = tokens(&tenant, Who::Robin, WRITE).await;
    assert_eq!(use_token(&tenant, &tokens, false).await.status, 200);
    let refused = use_token(&tenant, &tokens, true).await;
    assert_eq!((refused.status, refused.code().as_str()), (403, "Forbidden"));
    assert!(refused.message().contains("User is not authorized to perform this operation"), "{}", refused.body);
}

#[tokio::test]
async fn a_reader_token_is_one() {
    let tenant = registered().await;
    let tokens = tokens(&tenant, Who::Alex, READ).await;
    assert_eq!(use_token(&tenant, &tokens, false).await.status, 200);
    assert!(use_token(&tenant, &tokens, true).await.message().contains("following scopes"));
}
