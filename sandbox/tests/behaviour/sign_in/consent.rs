//! Consent: by an administrator on the way, by the admin consent endpoint, or not at all.

use sandbox::tenant::{AUDIT, CLIENT_ID, FABRIKAM_ID, READ, TENANT_ID, Tenant, WRITE, Who};

use super::{Browser, PANEL, Parameters, claims, code, last, refused, registered, returned, token, tokens};
use crate::client::{Request, Response};

#[tokio::test]
async fn an_administrator_may_consent_on_the_way() {
    let tenant = registered().await;
    tenant.set_consent(&[READ]);
    let mut browser = Browser::default();
    let request = Parameters::authorize(&tenant, WRITE);
    let page = browser.authorize(&tenant, "organizations", &request).await;
    let page = browser.press(&tenant, &page, "Alex Admin").await;
    assert!(page.body.contains("<h1>Permissions requested</h1>") && page.body.contains(WRITE), "{}", page.body);
    let back = returned(&browser.press(&tenant, &page, "Cancel").await, '#');
    assert_eq!((back["error"].as_str(), back["error_subcode"].as_str()), ("access_denied", "cancel"));
    assert!(back["error_description"].starts_with("AADSTS65004: "));

    let silent = browser.authorize(&tenant, "organizations", &request.clone().with("prompt", "none")).await;
    let back = returned(&silent, '#');
    assert_eq!((back["error"].as_str(), back["error_subcode"].as_str()), ("interaction_required", "consent_required"));
    assert!(back["error_description"].starts_with("AADSTS65001: "));

    let page = browser.authorize(&tenant, "organizations", &request).await;
    let back = returned(&browser.press(&tenant, &page, "Accept").await, '#');
    assert_eq!(token(&tenant, TENANT_ID, &Parameters::redeem(&back["code"])).await.status, 200);
    let back = returned(&browser.authorize(&tenant, "organizations", &request).await, '#');
    assert!(back.contains_key("code"), "consent lasts: {back:?}");
}

#[tokio::test]
async fn anybody_else_needs_one() {
    let tenant = registered().await;
    tenant.set_consent(&[READ]);
    let mut browser = Browser::default();
    let page = browser.authorize(&tenant, "organizations", &Parameters::authorize(&tenant, WRITE)).await;
    let page = browser.press(&tenant, &page, "Robin Reader").await;
    assert!(page.body.contains("<h1>Need admin approval</h1>") && !page.body.contains(">Accept<"), "{}", page.body);
    let back =
        returned(&browser.press(&tenant, &page, "Return to the application without granting consent").await, '#');
    assert_eq!((back["error"].as_str(), back["state"].as_str()), ("access_denied", "state-1"));
    assert!(back["error_description"].starts_with("AADSTS90094: The grant requires admin permission."), "{back:?}");
    let back = returned(&browser.authorize(&tenant, TENANT_ID, &Parameters::authorize(&tenant, READ)).await, '#');
    assert!(back.contains_key("code"));
}

#[tokio::test]
async fn the_consent_page_can_be_asked_for() {
    let tenant = registered().await;
    let mut browser = Browser::default();
    tenant.auto_sign_in(Some(Who::Alex));
    let request = Parameters::authorize(&tenant, READ).with("prompt", "consent");
    let page = browser.authorize(&tenant, "organizations", &request).await;
    assert!(returned(&browser.press(&tenant, &page, "Accept").await, '#').contains_key("code"));
}

/// A request for this permission and audit events.
fn with_audit(tenant: &Tenant, permission: &str) -> Parameters {
    let scope = format!("{0}/{permission} {0}/{AUDIT} openid profile offline_access", tenant.origin());
    Parameters::authorize(tenant, permission).with("scope", &scope)
}

#[tokio::test]
async fn audit_events_may_be_asked_for_beside_one_permission() {
    let tenant = registered().await;
    for permission in [READ, WRITE] {
        let code = code(&tenant, Who::Alex, &with_audit(&tenant, permission)).await;
        let held = token(&tenant, TENANT_ID, &Parameters::redeem(&code)).await.json();
        assert_eq!(held["scope"], format!("openid profile {0}/{AUDIT} {0}/{permission}", tenant.origin()));
        let scope = format!("{0}/{permission} {0}/{AUDIT} openid profile offline_access", tenant.origin());
        let renewal = Parameters::refresh(held["refresh_token"].as_str().unwrap()).with("scope", &scope);
        let renewed = token(&tenant, TENANT_ID, &renewal).await.json();
        assert_eq!(claims(&renewed["access_token"])["scp"], format!("{AUDIT} {permission}"));
    }
    let both = with_audit(&tenant, &format!("{READ} {0}/{WRITE}", tenant.origin()));
    let alone = Parameters::authorize(&tenant, AUDIT);
    for parameters in [both, alone] {
        let response = Browser::default().authorize(&tenant, "organizations", &parameters).await;
        assert!(response.status == 400 && response.body.contains("AADSTS70011: "), "{}", response.body);
    }
}

#[tokio::test]
async fn audit_events_may_lack_consent() {
    let tenant = registered().await;
    tenant.set_consent(&[READ, WRITE]);
    let mut browser = Browser::default();
    let page = browser.authorize(&tenant, "organizations", &with_audit(&tenant, WRITE)).await;
    let page = browser.press(&tenant, &page, "Robin Reader").await;
    assert!(page.body.contains("<h1>Need admin approval</h1>"), "{}", page.body);
    let mut browser = Browser::default();
    let page = browser.authorize(&tenant, "organizations", &with_audit(&tenant, WRITE)).await;
    let page = browser.press(&tenant, &page, "Alex Admin").await;
    assert!(page.body.contains(AUDIT), "{}", page.body);
    assert!(returned(&browser.press(&tenant, &page, "Accept").await, '#').contains_key("code"));
}

#[tokio::test]
async fn consent_withdrawn_ends_renewal() {
    let tenant = registered().await;
    let held = tokens(&tenant, Who::Robin, WRITE).await;
    tenant.set_consent(&[]);
    let response = token(&tenant, TENANT_ID, &Parameters::refresh(held["refresh_token"].as_str().unwrap())).await;
    assert_eq!(refused(&response), (400, String::from("invalid_grant"), 65001));
}

fn link(tenant: &Tenant, segment: &str, change: impl Fn(Parameters) -> Parameters) -> Request {
    let scope = format!("{0}/{READ} {0}/{WRITE}", tenant.origin());
    let parameters =
        Parameters::of(&[("client_id", CLIENT_ID), ("scope", &scope), ("redirect_uri", PANEL), ("state", "state-2")]);
    Request::new(&tenant.origin(), "GET", &format!("/{segment}/v2.0/adminconsent?{}", change(parameters).text()))
}

async fn signed_in(tenant: &Tenant, browser: &mut Browser, segment: &str, who: Who) -> Response {
    let page = browser.send(link(tenant, segment, |same| same)).await;
    browser.press(tenant, &page, who.name()).await
}

#[tokio::test]
async fn the_admin_consent_link_consents_for_the_organization() {
    let tenant = registered().await;
    for (segment, id) in [("organizations", TENANT_ID), ("fabrikam.example", FABRIKAM_ID)] {
        tenant.set_consent(&[]);
        tenant.set_fabrikam_consent(&[]);
        let mut browser = Browser::default();
        let page = signed_in(&tenant, &mut browser, segment, Who::Alex).await;
        assert!(page.body.contains(READ) && page.body.contains(WRITE), "{}", page.body);
        let response = browser.press(&tenant, &page, "Accept").await;
        let back = returned(&response, '?');
        assert_eq!((back["admin_consent"].as_str(), back["tenant"].as_str()), ("True", id));
        assert_eq!((back["state"].as_str(), back.contains_key("error")), ("state-2", false));
        assert_eq!(back["scope"], format!("{0}/{READ} {0}/{WRITE}", tenant.origin()));
        assert_eq!(last(&tenant).answer, "admin consent");
        let back = returned(&browser.authorize(&tenant, id, &Parameters::authorize(&tenant, WRITE)).await, '#');
        assert!(back.contains_key("code"), "{back:?}");
    }
}

#[tokio::test]
async fn declining_it_returns_an_error_beside_admin_consent_true() {
    let tenant = registered().await;
    tenant.set_consent(&[]);
    let mut browser = Browser::default();
    let page = signed_in(&tenant, &mut browser, "organizations", Who::Alex).await;
    let back = returned(&browser.press(&tenant, &page, "Cancel").await, '?');
    assert_eq!((back["error"].as_str(), back["admin_consent"].as_str()), ("access_denied", "True"));
    assert!(back["error_description"].starts_with("AADSTS65004: ") && !back.contains_key("tenant"), "{back:?}");
    assert_eq!(back["state"], "state-2");

    let mut browser = Browser::default();
    let page = signed_in(&tenant, &mut browser, "organizations", Who::Robin).await;
    let back =
        returned(&browser.press(&tenant, &page, "Return to the application without granting consent").await, '?');
    assert!(back["error_description"].starts_with("AADSTS90094: "), "{back:?}");
    tenant.auto_sign_in(Some(Who::Robin));
    let response = Browser::default().authorize(&tenant, "organizations", &Parameters::authorize(&tenant, READ)).await;
    assert!(response.body.contains("Need admin approval"), "nothing was consented to");
}

type Change = fn(Parameters) -> Parameters;

#[tokio::test]
async fn a_wrong_admin_consent_link_is_shown_as_wrong() {
    let tenant = registered().await;
    let cases: [(&str, Change, u32); 6] = [
        ("adatum.example", |same| same, 90002),
        ("organizations", |link| link.with("client_id", TENANT_ID), 700_016),
        ("organizations", |link| link.with("redirect_uri", "https://evil.example/"), 50011),
        ("organizations", |link| link.without("redirect_uri"), 900_971),
        ("organizations", |link| link.without("scope"), 900_144),
        ("organizations", |link| link.with("scope", READ), 70011),
    ];
    for (segment, change, number) in cases {
        let response = link(&tenant, segment, change).send().await;
        assert_eq!(response.status, 400, "{number}: {}", response.body);
        assert!(response.body.contains(&format!("AADSTS{number}: ")), "{number}: {}", response.body);
    }
    link(&tenant, "organizations", |link| link.with("prompt", "consent")).send().await;
    assert_eq!(last(&tenant).violations, ["unknown parameter prompt"]);
}
