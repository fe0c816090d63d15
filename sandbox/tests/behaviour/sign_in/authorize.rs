//! The authorize page: what it refuses, whom it asks, and how it answers.

use sandbox::tenant::{FABRIKAM_ID, READ, TENANT_ID, Tenant, WRITE, Who};
use serde_json::json;

use super::{Browser, PANEL, Parameters, claims, last, registered, returned, token};
use crate::client::{Response, tenant};

async fn once(tenant: &Tenant, segment: &str, parameters: &Parameters) -> Response {
    Browser::default().authorize(tenant, segment, parameters).await
}

#[tokio::test]
async fn a_bad_request_is_told_to_the_person_and_to_no_app() {
    let tenant = registered().await;
    let good = || Parameters::authorize(&tenant, WRITE);
    let origin = tenant.origin();
    let scope = |text: &str| good().with("scope", &text.replace("GRAPH", &origin));
    let cases = [
        (good().without("client_id"), 900_144),
        (good().with("client_id", "4f0b7a5e-93d2-4c6a-8e17-6b2d5c9f1a45"), 700_016),
        (good().without("redirect_uri"), 900_971),
        (good().with("redirect_uri", PANEL.trim_end_matches('/')), 50011),
        (good().with("redirect_uri", "http://127.0.0.1:4000/Panel/"), 50011),
        (good().with("redirect_uri", "https://evil.example/"), 50011),
        (good().without("response_type"), 900_144),
        (good().with("response_type", "token"), 700_051),
        (good().with("response_type", "code id_token"), 700_054),
        (good().with("response_type", "ticket"), 70005),
        (good().without("response_mode"), 900_144),
        (good().with("response_mode", "query"), 70007),
        (good().without("code_challenge"), 900_144),
        (good().with("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-c"), 501_491),
        (good().with("code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw+cM"), 501_491),
        (good().without("code_challenge_method"), 50149),
        (good().with("code_challenge_method", "plain"), 50149),
        (good().without("state"), 900_144),
        (good().without("nonce"), 900_144),
        (good().without("scope"), 900_144),
        (scope("openid profile offline_access"), 70011),
        (scope("GRAPH/DeviceManagementServiceConfig.Read.All profile"), 70011),
        (scope("openid DeviceManagementServiceConfig.Read.All"), 70011),
        (scope("openid https://vault.azure.net/user_impersonation"), 500_011),
        (scope("openid GRAPH/User.Read https://vault.azure.net/user_impersonation"), 500_011),
        (scope("openid GRAPH/Everything.ReadWrite.All"), 650_053),
        (good().with("claims", "{access_token}"), 90023),
        (good().with("claims", "[]"), 90023),
        (good().with("prompt", "always"), 90023),
    ];
    for (parameters, number) in cases {
        let response = once(&tenant, "organizations", &parameters).await;
        assert_eq!(response.status, 400, "{number}: {}", response.body);
        assert!(response.header("location").is_none());
        assert!(response.body.contains(&format!("AADSTS{number}: ")), "{number}: {}", response.body);
        assert!(response.body.contains("Trace ID: ") && response.body.contains("Correlation ID: "));
    }
    let mut twice = good();
    twice.0.push((String::from("state"), String::from("state-2")));
    assert!(once(&tenant, "organizations", &twice).await.body.contains("AADSTS90023: "));
    assert!(tenant.secrets().is_empty());
}

#[tokio::test]
async fn an_unregistered_address_gets_nothing() {
    let tenant = tenant().await;
    tenant.auto_sign_in(Some(Who::Alex));
    let response = once(&tenant, TENANT_ID, &Parameters::authorize(&tenant, WRITE)).await;
    assert!(
        response.body.contains("AADSTS50011: The redirect URI &#39;http://127.0.0.1:4000/panel/&#39;"),
        "{}",
        response.body
    );
}

#[tokio::test]
async fn only_known_tenants_are_found() {
    let tenant = registered().await;
    let request = Parameters::authorize(&tenant, WRITE);
    for segment in ["organizations", TENANT_ID, "contoso.example", "CONTOSO.example", FABRIKAM_ID, "fabrikam.example"] {
        assert_eq!(once(&tenant, segment, &request).await.status, 200, "{segment}");
    }
    for segment in ["common", "consumers", "adatum.example", "11111111-2222-4333-8444-555555555555"] {
        let response = once(&tenant, segment, &request).await;
        assert_eq!(response.status, 400);
        assert!(
            response.body.contains(&format!("AADSTS90002: Tenant &#39;{segment}&#39; not found.")),
            "{}",
            response.body
        );
    }
}

#[tokio::test]
async fn what_is_reflected_is_no_markup() {
    let tenant = registered().await;
    let script = "<script>alert(1)</script>\"'&";
    let request = Parameters::authorize(&tenant, WRITE).with("redirect_uri", script);
    let response = once(&tenant, "organizations", &request).await;
    assert!(!response.body.contains("<script"), "{}", response.body);
    assert!(response.body.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;"), "{}", response.body);
    let response = once(&tenant, "%3Cscript%3E%22", &Parameters::authorize(&tenant, WRITE)).await;
    assert!(response.body.contains("&lt;script&gt;&quot;") && !response.body.contains("<script"), "{}", response.body);
    let policy = response.header("content-security-policy").unwrap();
    assert!(policy.starts_with("default-src 'none'; style-src 'self';") && !policy.contains("unsafe"), "{policy}");
    let page = once(&tenant, "organizations", &Parameters::authorize(&tenant, WRITE)).await;
    for forbidden in ["<script", "<style", " style=", "javascript:", " onclick=", " onload="] {
        assert!(!page.body.contains(forbidden), "{forbidden}");
    }
}

#[tokio::test]
async fn unknown_parameters_are_noted() {
    let tenant = registered().await;
    let request =
        Parameters::authorize(&tenant, WRITE).with("x-client-SKU", "msal").with("domain_hint", "contoso.example");
    assert_eq!(once(&tenant, "organizations", &request).await.status, 200);
    let entry = last(&tenant);
    assert_eq!(entry.violations, ["unknown parameter x-client-SKU"]);
    assert_eq!((entry.parameters["state"].as_str(), entry.answer.as_str()), ("state-1", "page: Sign in"));
}

#[tokio::test]
async fn a_session_answers_at_once_unless_told_otherwise() {
    let tenant = registered().await;
    let mut browser = Browser::default();
    let request = Parameters::authorize(&tenant, READ);
    let with = |name: &str, value: &str| request.clone().with(name, value);

    let none = browser.authorize(&tenant, "organizations", &with("prompt", "none")).await;
    let back = returned(&none, '#');
    assert_eq!((back["error"].as_str(), back["state"].as_str()), ("login_required", "state-1"));
    assert!(back["error_description"].starts_with("AADSTS50058: "), "{back:?}");

    let page = browser.authorize(&tenant, "organizations", &request).await;
    let first = returned(&browser.press(&tenant, &page, "Robin Reader").await, '#');
    for silent in [
        request.clone(),
        with("prompt", "none"),
        with("login_hint", "robin.reader@contoso.example"),
        with("login_hint", "ROBIN.READER@contoso.example"),
    ] {
        let back = returned(&browser.authorize(&tenant, "organizations", &silent).await, '#');
        assert_ne!(back["code"], first["code"]);
        assert_eq!(back["session_state"], first["session_state"]);
    }
    for prompt in ["select_account", "login"] {
        let page = browser.authorize(&tenant, "organizations", &with("prompt", prompt)).await;
        assert!(page.body.contains("<h1>Pick an account</h1>"), "{prompt}: {}", page.body);
    }
    let page = browser.authorize(&tenant, "organizations", &with("login_hint", Who::Alex.upn())).await;
    let alex = page.body.find("Alex Admin").unwrap();
    assert!(
        alex < page.body.find("Robin Reader").unwrap() && page.body.contains("autofocus>Alex Admin"),
        "{}",
        page.body
    );
    let other = with("login_hint", Who::Alex.upn()).with("prompt", "none");
    let back = returned(&browser.authorize(&tenant, "organizations", &other).await, '#');
    assert_eq!(back["error"], "login_required");
}

#[tokio::test]
async fn a_hinted_stranger_stands_first() {
    let tenant = registered().await;
    let request = Parameters::authorize(&tenant, READ).with("login_hint", Who::Robin.upn());
    let page = once(&tenant, "organizations", &request).await;
    assert!(page.body.find("Robin Reader").unwrap() < page.body.find("Alex Admin").unwrap());
    assert!(page.body.contains("<h1>Sign in</h1>") && page.body.contains("autofocus>Robin Reader"), "{}", page.body);
}

#[tokio::test]
async fn the_id_tokens_hint_is_understood() {
    let tenant = registered().await;
    let tokens = super::tokens(&tenant, Who::Robin, READ).await;
    tenant.auto_sign_in(None);
    let hint = claims(&tokens["id_token"])["login_hint"].as_str().unwrap().to_owned();
    let page = once(&tenant, TENANT_ID, &Parameters::authorize(&tenant, READ).with("login_hint", &hint)).await;
    assert!(page.body.contains("autofocus>Robin Reader"), "{}", page.body);
}

#[tokio::test]
async fn a_guests_name_opens_no_sign_in() {
    let tenant = registered().await;
    tenant.auto_sign_in(Some(Who::Alex));
    tenant.set_login_hints(false);
    tenant.set_guest_names(true);
    let request = Parameters::authorize(&tenant, READ);
    let response = Browser::default().authorize(&tenant, sandbox::tenant::FABRIKAM_ID, &request).await;
    let code = returned(&response, '#')["code"].clone();
    let issued = super::token(&tenant, sandbox::tenant::FABRIKAM_ID, &Parameters::redeem(&code)).await.json();
    let claims = claims(&issued["id_token"]);
    assert!(claims.get("login_hint").is_none());
    assert_eq!(claims["preferred_username"], "alex.admin_contoso.example#EXT#@fabrikam.example");
    let name = claims["preferred_username"].as_str().unwrap();
    let page = once(&tenant, sandbox::tenant::FABRIKAM_ID, &request.with("login_hint", name)).await;
    assert!(page.status == 400 && page.body.contains("This username may be incorrect"), "{}", page.body);
}

#[tokio::test]
async fn cancelling_is_told_to_the_app_as_entra_does() {
    let tenant = registered().await;
    let mut browser = Browser::default();
    let page = browser.authorize(&tenant, "organizations", &Parameters::authorize(&tenant, WRITE)).await;
    let response = browser.press(&tenant, &page, "Cancel").await;
    let back = returned(&response, '#');
    assert_eq!((back["error"].as_str(), back["error_subcode"].as_str()), ("access_denied", "cancel"));
    let described = &back["error_description"];
    assert!(
        described.starts_with("AADSTS65004: User declined to consent to access the app.\r\nTrace ID: "),
        "{described}"
    );
    assert_eq!(back["state"], "state-1");
    assert_eq!(back["error_uri"], format!("{}/error?code=65004", tenant.origin()));
    let entry = last(&tenant);
    assert_eq!((entry.status, entry.answer.as_str()), (Some(302), "access_denied AADSTS65004"));
    let again = browser.send(super::pressed(&tenant, &page, "Cancel")).await;
    assert_eq!(again.status, 400, "a page's buttons work once");
}

#[tokio::test]
async fn a_reply_names_its_issuer_when_switched() {
    let tenant = registered().await;
    tenant.set_reply_iss(true);
    tenant.auto_sign_in(Some(Who::Alex));
    let request = Parameters::authorize(&tenant, WRITE);
    for (segment, id) in [("organizations", TENANT_ID), (FABRIKAM_ID, FABRIKAM_ID)] {
        let back = returned(&once(&tenant, segment, &request).await, '#');
        assert_eq!(back["iss"], format!("{}/{id}/v2.0", tenant.origin()));
    }
}

#[tokio::test]
async fn alex_is_a_guest_in_fabrikam_and_robin_is_nobody_there() {
    let tenant = registered().await;
    tenant.set_fabrikam_settings(json!({"blockChat": true})).unwrap();
    let request = Parameters::authorize(&tenant, WRITE);
    let mut browser = Browser::default();
    let page = browser.authorize(&tenant, "fabrikam.example", &request).await;
    let refused = browser.press(&tenant, &page, "Robin Reader").await;
    assert!(refused.status == 400 && refused.body.contains("AADSTS50020: "), "{}", refused.body);

    let page = Browser::default().authorize(&tenant, "fabrikam.example", &request).await;
    let back = returned(&Browser::default().press(&tenant, &page, "Alex Admin").await, '#');
    let tokens = token(&tenant, FABRIKAM_ID, &Parameters::redeem(&back["code"])).await.json();
    assert_eq!(claims(&tokens["id_token"])["tid"], FABRIKAM_ID);
    assert_eq!(claims(&tokens["access_token"])["upn"], "alex.admin_contoso.example#EXT#@fabrikam.example");
    assert_eq!(super::use_token(&tenant, &tokens, false).await.json()["blockChat"], true);
    assert_eq!(tenant.settings()["blockChat"], false);
    assert_eq!(super::use_token(&tenant, &tokens, true).await.status, 200);
    assert_eq!(tenant.settings()["remoteAssistanceState"], "disabled");
    assert_eq!(tenant.fabrikam_settings()["remoteAssistanceState"], "enabled");
}

#[tokio::test]
async fn a_thousand_further_directories_have_settings_of_their_own() {
    let tenant = registered().await;
    let request = Parameters::authorize(&tenant, WRITE);
    let page = Browser::default().authorize(&tenant, "tenant-1000.example", &request).await;
    let back = returned(&Browser::default().press(&tenant, &page, "Alex Admin").await, '#');
    let tokens = token(&tenant, "tenant-1000.example", &Parameters::redeem(&back["code"])).await.json();
    let id = claims(&tokens["id_token"])["tid"].as_str().unwrap().to_owned();
    tenant.set_settings_of(&id, json!({"blockChat": true})).unwrap();
    assert_eq!(super::use_token(&tenant, &tokens, false).await.json()["blockChat"], true);
    assert_eq!(tenant.settings_of(&id)["blockChat"], true);
    assert_eq!([tenant.settings(), tenant.fabrikam_settings()].map(|own| own["blockChat"].clone()), [false, false]);
    assert_ne!(once(&tenant, "tenant-1001.example", &request).await.status, 200);
}
