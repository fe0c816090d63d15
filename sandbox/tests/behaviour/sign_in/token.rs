//! The token endpoint: each of its strict rules, codes that work once, refresh tokens that rotate and end.

use sandbox::tenant::{AUDIT, CLIENT_ID, FABRIKAM_ID, READ, RedirectType, TENANT_ID, WRITE, Who};
use serde_json::json;

use super::{PANEL, Parameters, call, claims, code, last, refused, registered, token, tokens, use_token};
use crate::client::{Request, example, get, patch};

fn error(status: u16, error: &str, number: u64) -> (u16, String, u64) {
    (status, error.to_owned(), number)
}

#[tokio::test]
async fn a_wrong_call_is_refused_and_the_code_stays_good() {
    let tenant = registered().await;
    let code = code(&tenant, Who::Alex, &Parameters::authorize(&tenant, WRITE)).await;
    let good = || Parameters::redeem(&code);
    let other_verifier = "a".repeat(43);
    let cases = [
        (good().without("grant_type"), error(400, "invalid_request", 900_144)),
        (good().with("grant_type", "password"), error(400, "unsupported_grant_type", 70003)),
        (good().without("client_id"), error(400, "invalid_request", 900_144)),
        (good().with("client_id", TENANT_ID), error(400, "unauthorized_client", 700_016)),
        (good().with("client_secret", "hush"), error(401, "invalid_client", 700_025)),
        (good().without("code"), error(400, "invalid_request", 900_144)),
        (good().with("code", "1.Anonsense"), error(400, "invalid_grant", 9_002_313)),
        (good().without("redirect_uri"), error(400, "invalid_request", 900_971)),
        (good().with("redirect_uri", "http://127.0.0.1:4000/"), error(401, "invalid_client", 500_112)),
        (good().without("code_verifier"), error(400, "invalid_request", 9_002_325)),
        (good().with("code_verifier", &other_verifier), error(400, "invalid_grant", 501_481)),
        (good().with("code_verifier", "short"), error(400, "invalid_grant", 501_481)),
        (good().with("claims", "no JSON"), error(400, "invalid_request", 90023)),
    ];
    for (parameters, expected) in cases {
        let response = token(&tenant, "organizations", &parameters).await;
        assert_eq!(refused(&response), expected, "{}", response.body);
    }
    assert_eq!(refused(&token(&tenant, "adatum.example", &good()).await), error(400, "invalid_request", 90002));
    assert_eq!(refused(&token(&tenant, FABRIKAM_ID, &good()).await), error(400, "invalid_grant", 700_005));
    let secret = call(&tenant, TENANT_ID, &good()).header("Authorization", "Basic eDp5");
    assert_eq!(refused(&secret.send().await), error(401, "invalid_client", 700_025));
    let body = good().text();
    let path = format!("/{TENANT_ID}/oauth2/v2.0/token");
    let no_page = Request::new(&tenant.origin(), "POST", &path).text("application/x-www-form-urlencoded", &body);
    assert_eq!(refused(&no_page.send().await), error(400, "invalid_request", 9_002_327));
    let json =
        Request::new(&tenant.origin(), "POST", &path).header("Origin", "http://a.example").json(&json!({"code": code}));
    assert_eq!(refused(&json.send().await), error(400, "invalid_request", 900_144));
    assert!(last(&tenant).violations[0].starts_with("the content type is not"));
    assert_eq!(token(&tenant, "contoso.example", &good()).await.status, 200);
}

#[tokio::test]
async fn a_code_works_once_and_for_ten_minutes() {
    let tenant = registered().await;
    let request = Parameters::authorize(&tenant, WRITE);
    let used = Parameters::redeem(&code(&tenant, Who::Alex, &request).await);
    assert_eq!(token(&tenant, TENANT_ID, &used).await.status, 200);
    assert_eq!(refused(&token(&tenant, TENANT_ID, &used).await), error(400, "invalid_grant", 54005));
    let old = Parameters::redeem(&code(&tenant, Who::Alex, &request).await);
    tenant.set_clock_offset(601);
    assert_eq!(refused(&token(&tenant, TENANT_ID, &old).await), error(400, "invalid_grant", 70008));
}

#[tokio::test]
async fn only_a_single_page_app_redeems_from_a_page() {
    for (kind, number) in [(RedirectType::Web, 9_002_326), (RedirectType::Native, 9_002_326)] {
        let tenant = registered().await;
        tenant.register_as(PANEL, kind);
        let code = code(&tenant, Who::Alex, &Parameters::authorize(&tenant, WRITE)).await;
        let response = token(&tenant, TENANT_ID, &Parameters::redeem(&code)).await;
        assert_eq!(refused(&response), error(400, "invalid_request", number));
    }
}

#[tokio::test]
async fn what_a_browser_would_ask_leave_for_is_refused_or_noted() {
    let tenant = registered().await;
    let code = code(&tenant, Who::Alex, &Parameters::authorize(&tenant, WRITE)).await;
    let path = format!("/{TENANT_ID}/oauth2/v2.0/token");
    let preflight = Request::new(&tenant.origin(), "OPTIONS", &path)
        .header("Origin", "http://127.0.0.1:4000")
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "client-request-id");
    let response = preflight.send().await;
    assert_eq!((response.status, response.header("access-control-allow-origin")), (405, None));
    assert_eq!(last(&tenant).violations, ["a preflight was needed, for client-request-id"]);
    let odd = call(&tenant, TENANT_ID, &Parameters::redeem(&code).with("x-client-SKU", "panel"))
        .header("client-request-id", TENANT_ID)
        .header("Cookie", "a=b")
        .header("Sec-Fetch-Mode", "cors");
    assert_eq!(odd.send().await.status, 200);
    let mut violations = last(&tenant).violations;
    violations.sort();
    let expected =
        ["cookies are sent along", "header client-request-id needs a preflight", "unknown parameter x-client-SKU"];
    assert_eq!(violations, expected);
}

#[tokio::test]
async fn a_refresh_token_rotates_and_its_use_again_is_noted() {
    let tenant = registered().await;
    let first = tokens(&tenant, Who::Alex, WRITE).await["refresh_token"].as_str().unwrap().to_owned();
    let second = token(&tenant, TENANT_ID, &Parameters::refresh(&first)).await.json();
    assert!(last(&tenant).violations.is_empty());
    assert_eq!(
        refused(&token(&tenant, TENANT_ID, &Parameters::refresh(&first)).await),
        error(400, "invalid_grant", 70000)
    );
    assert_eq!(last(&tenant).violations, ["a refresh token was used twice"]);
    let second = second["refresh_token"].as_str().unwrap();
    assert_eq!(token(&tenant, TENANT_ID, &Parameters::refresh(second)).await.status, 200);
    let unknown = token(&tenant, TENANT_ID, &Parameters::refresh("1.Bnonsense")).await;
    assert_eq!(refused(&unknown), error(400, "invalid_grant", 9_002_313));
}

#[tokio::test]
async fn a_refresh_token_whose_successor_was_lost_is_refused_and_its_use_again_not_noted() {
    let tenant = registered().await;
    for fault in [json!({"on": "token", "fault": "drop", "when": "after"}), json!({"on": "token", "fault": "no_cors"})]
    {
        let first = tokens(&tenant, Who::Alex, WRITE).await["refresh_token"].as_str().unwrap().to_owned();
        tenant.fault(fault.clone()).unwrap();
        call(&tenant, TENANT_ID, &Parameters::refresh(&first)).send_may_fail().await;
        let again = token(&tenant, TENANT_ID, &Parameters::refresh(&first)).await;
        assert_eq!(refused(&again), error(400, "invalid_grant", 70000), "{fault}");
        // A page that was told nothing has no other token to try.
        assert!(last(&tenant).violations.is_empty(), "{fault}: {:?}", last(&tenant).violations);
    }
}

#[tokio::test]
async fn refresh_tokens_end_a_day_after_the_sign_in_however_often_renewed() {
    let tenant = registered().await;
    let first = tokens(&tenant, Who::Alex, WRITE).await;
    assert_eq!(first["refresh_token_expires_in"], 86_400);
    tenant.set_clock_offset(20 * 3600);
    let renewed =
        token(&tenant, TENANT_ID, &Parameters::refresh(first["refresh_token"].as_str().unwrap())).await.json();
    let left = renewed["refresh_token_expires_in"].as_i64().unwrap();
    assert!((4 * 3600 - 60..=4 * 3600).contains(&left), "{left}");
    tenant.set_clock_offset(24 * 3600 + 1);
    let late = token(&tenant, TENANT_ID, &Parameters::refresh(renewed["refresh_token"].as_str().unwrap())).await;
    assert_eq!(refused(&late), error(400, "invalid_grant", 700_084));
}

#[tokio::test]
async fn refresh_tokens_are_given_only_when_asked_for_and_may_be_revoked() {
    let tenant = registered().await;
    let scope = format!("{}/{READ} openid", tenant.origin());
    let code = code(&tenant, Who::Alex, &Parameters::authorize(&tenant, READ).with("scope", &scope)).await;
    let modest = token(&tenant, TENANT_ID, &Parameters::redeem(&code)).await.json();
    assert!(modest.get("refresh_token").is_none() && modest.get("refresh_token_expires_in").is_none());
    assert!(claims(&modest["id_token"]).get("name").is_none(), "that is what profile is for");
    let held = tokens(&tenant, Who::Alex, READ).await;
    tenant.set_refresh_tokens(false);
    assert!(tokens(&tenant, Who::Alex, READ).await.get("refresh_token").is_none());
    tenant.revoke_refresh_tokens();
    let dead = token(&tenant, TENANT_ID, &Parameters::refresh(held["refresh_token"].as_str().unwrap())).await;
    assert_eq!(refused(&dead), error(400, "invalid_grant", 50173));
    assert_eq!(dead.json()["suberror"], "bad_token");
    assert_eq!(use_token(&tenant, &held, false).await.status, 200);
}

#[tokio::test]
async fn a_refresh_token_serves_other_directories_the_person_is_in() {
    let tenant = registered().await;
    let home = tokens(&tenant, Who::Alex, WRITE).await;
    let away = token(&tenant, FABRIKAM_ID, &Parameters::refresh(home["refresh_token"].as_str().unwrap())).await.json();
    assert_eq!(claims(&away["access_token"])["tid"], FABRIKAM_ID);
    let robin = tokens(&tenant, Who::Robin, READ).await;
    let refresh = Parameters::refresh(robin["refresh_token"].as_str().unwrap());
    assert_eq!(refused(&token(&tenant, FABRIKAM_ID, &refresh).await), error(400, "invalid_grant", 50020));
    assert_eq!(token(&tenant, TENANT_ID, &refresh).await.status, 200, "a refused renewal ends nothing");
    tenant.set_fabrikam_consent(&[READ]);
    let refresh = Parameters::refresh(away["refresh_token"].as_str().unwrap());
    let response = token(&tenant, FABRIKAM_ID, &refresh).await;
    assert_eq!(refused(&response), error(400, "invalid_grant", 65001));
    assert_eq!(response.json()["suberror"], "consent_required");
}

#[tokio::test]
async fn another_scope_can_be_asked_for_when_renewing() {
    let tenant = registered().await;
    let reader = tokens(&tenant, Who::Alex, READ).await;
    let scope = format!("{}/{WRITE} openid profile offline_access", tenant.origin());
    let refresh = Parameters::refresh(reader["refresh_token"].as_str().unwrap()).with("scope", &scope);
    let writer = token(&tenant, TENANT_ID, &refresh).await.json();
    assert_eq!(use_token(&tenant, &writer, true).await.status, 200);
}

#[tokio::test]
async fn tokens_are_dated_and_judged_by_the_tenants_clock() {
    let tenant = registered().await;
    let now = claims(&tokens(&tenant, Who::Alex, WRITE).await["access_token"])["exp"].as_i64().unwrap();
    for offset in [-3600, 3600] {
        tenant.set_clock_offset(offset);
        let tokens = tokens(&tenant, Who::Alex, WRITE).await;
        let exp = claims(&tokens["access_token"])["exp"].as_i64().unwrap();
        assert!((exp - now - offset).abs() < 60, "{exp}");
        assert_eq!(use_token(&tenant, &tokens, false).await.status, 200);
        assert_eq!(get(&tenant).send().await.status, 200, "pasted tokens too");
    }
    tenant.set_clock_offset(0);
    tenant.set_token_lifetime(90);
    let short = tokens(&tenant, Who::Alex, WRITE).await;
    assert_eq!(short["expires_in"], 90);
    tenant.set_clock_offset(91);
    let late = use_token(&tenant, &short, false).await;
    assert_eq!(late.message(), "Lifetime validation failed, the token is expired.");
}

#[tokio::test]
async fn tokens_may_be_opaque_and_scopes_short_or_all_that_are_consented() {
    let tenant = registered().await;
    tenant.set_mint_opaque(true);
    tenant.set_short_scopes(true);
    let opaque = tokens(&tenant, Who::Alex, READ).await;
    assert!(!opaque["access_token"].as_str().unwrap().contains('.'));
    assert_eq!(opaque["scope"], format!("openid profile {READ}"));
    assert_eq!(use_token(&tenant, &opaque, false).await.status, 200);
    assert_eq!(use_token(&tenant, &opaque, true).await.status, 403);
    tenant.set_mint_opaque(false);
    tenant.set_all_consented(true);
    let all = tokens(&tenant, Who::Alex, READ).await;
    assert_eq!(claims(&all["access_token"])["scp"], format!("{AUDIT} {READ} {WRITE}"));
    assert_eq!(use_token(&tenant, &all, true).await.status, 200);
}

#[tokio::test]
async fn another_service_may_sign_with_the_tenants_key() {
    use base64::Engine as _;
    use base64::engine::general_purpose::URL_SAFE_NO_PAD;
    use hmac::{Hmac, Mac};

    let key = b"a key shared with another sign-in service".to_vec();
    let options = sandbox::tenant::TenantOptions { key: Some(key.clone()), ..Default::default() };
    let tenant = sandbox::tenant::Tenant::start(options).await.unwrap();
    let claims =
        json!({"aud": tenant.origin(), "scp": WRITE, "tid": TENANT_ID, "azp": CLIENT_ID, "exp": 4_102_444_800_i64});
    let encode = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
    let signed = format!("{}.{}", encode(br#"{"alg":"HS256"}"#), encode(claims.to_string().as_bytes()));
    let mut mac = <Hmac<sha2::Sha256> as Mac>::new_from_slice(&key).unwrap();
    mac.update(signed.as_bytes());
    let foreign = format!("{signed}.{}", encode(&mac.finalize().into_bytes()));
    assert_eq!(use_token(&tenant, &json!({"access_token": foreign}), true).await.status, 200);
    assert_eq!(patch(&tenant, &example()).send().await.status, 200, "the tenant's own tokens too");
}
