//! Consent to the permissions that evidence takes: silently with a refresh token, by an administrator, or not at all.

use sandbox::tenant::{AUDIT, FABRIKAM_ID, LICENSES, RBAC, READ, TENANT_ID, Tenant, WRITE, Who};
use serde_json::Value;

use crate::sign_in::{Browser, Parameters, claims, code, refused, registered, returned, token, tokens};

/// The scope of a request for these permissions.
fn scope(tenant: &Tenant, permissions: &[&str]) -> String {
    let whole: Vec<String> = permissions.iter().map(|name| format!("{}/{name}", tenant.origin())).collect();
    format!("{} openid profile offline_access", whole.join(" "))
}

/// Signs in for reading the settings and this permission.
pub(super) async fn tokens_with(tenant: &Tenant, who: Who, permission: &str) -> Value {
    let request = Parameters::authorize(tenant, READ).with("scope", &scope(tenant, &[READ, permission]));
    let code = code(tenant, who, &request).await;
    token(tenant, TENANT_ID, &Parameters::redeem(&code)).await.json()
}

fn refresh(held: &Value) -> Parameters {
    Parameters::refresh(held["refresh_token"].as_str().unwrap())
}

#[tokio::test]
async fn a_refresh_token_gets_what_was_consented_to_and_nothing_else() {
    let tenant = registered().await;
    let mut held = tokens(&tenant, Who::Alex, WRITE).await;
    for permission in [LICENSES, RBAC] {
        let asks = || refresh(&held).with("scope", &scope(&tenant, &[WRITE, permission]));
        let response = token(&tenant, TENANT_ID, &asks()).await;
        assert_eq!(refused(&response), (400, String::from("invalid_grant"), 65001));
        assert_eq!(response.json()["suberror"], "consent_required");
        tenant.add_consent(&[permission]);
        // The refusal used nothing up.
        let response = token(&tenant, TENANT_ID, &asks()).await;
        assert_eq!(response.status, 200, "{}", response.body);
        let next = response.json();
        let scp = claims(&next["access_token"])["scp"].as_str().unwrap().to_owned();
        assert!(scp.contains(WRITE) && scp.contains(permission), "{scp}");
        held = next;
    }
}

#[tokio::test]
async fn a_token_may_carry_all_that_was_consented_to() {
    let tenant = registered().await;
    tenant.add_consent(&[LICENSES, RBAC]);
    tenant.set_all_consented(true);
    let held = tokens(&tenant, Who::Alex, READ).await;
    let scp = claims(&held["access_token"])["scp"].as_str().unwrap().to_owned();
    assert_eq!(scp, [AUDIT, RBAC, READ, WRITE, LICENSES].join(" "));
}

#[tokio::test]
async fn consent_is_each_directorys_own() {
    let tenant = registered().await;
    tenant.add_consent(&[LICENSES]);
    let held = tokens(&tenant, Who::Alex, READ).await;
    let asks = refresh(&held).with("scope", &scope(&tenant, &[READ, LICENSES]));
    assert_eq!(refused(&token(&tenant, FABRIKAM_ID, &asks).await).2, 65001);
    assert_eq!(token(&tenant, TENANT_ID, &asks).await.status, 200);
}

#[tokio::test]
async fn an_administrator_consents_on_the_way_and_it_lasts() {
    let tenant = registered().await;
    let request = Parameters::authorize(&tenant, WRITE).with("scope", &scope(&tenant, &[WRITE, LICENSES]));
    let mut browser = Browser::default();
    let page = browser.authorize(&tenant, "organizations", &request).await;
    let page = browser.press(&tenant, &page, "Robin Reader").await;
    assert!(page.body.contains("<h1>Need admin approval</h1>"), "{}", page.body);
    let mut browser = Browser::default();
    let page = browser.authorize(&tenant, "organizations", &request).await;
    let page = browser.press(&tenant, &page, "Alex Admin").await;
    assert!(page.body.contains("<h1>Permissions requested</h1>") && page.body.contains(LICENSES), "{}", page.body);
    let back = returned(&browser.press(&tenant, &page, "Cancel").await, '#');
    assert!(back["error_description"].starts_with("AADSTS65004: "), "{back:?}");
    let page = browser.authorize(&tenant, "organizations", &request).await;
    let back = returned(&browser.press(&tenant, &page, "Accept").await, '#');
    let held = token(&tenant, TENANT_ID, &Parameters::redeem(&back["code"])).await.json();
    assert!(claims(&held["access_token"])["scp"].as_str().unwrap().contains(LICENSES));
    // From now on a refresh token of anybody's will do.
    let robins = tokens(&tenant, Who::Robin, READ).await;
    let asks = refresh(&robins).with("scope", &scope(&tenant, &[READ, LICENSES]));
    assert_eq!(token(&tenant, TENANT_ID, &asks).await.status, 200);
}

#[tokio::test]
async fn they_are_asked_for_beside_one_permission_for_the_settings() {
    let tenant = registered().await;
    for permissions in [&[LICENSES][..], &[RBAC], &[READ, WRITE, RBAC], &[AUDIT, LICENSES]] {
        let request = Parameters::authorize(&tenant, READ).with("scope", &scope(&tenant, permissions));
        let response = Browser::default().authorize(&tenant, "organizations", &request).await;
        assert!(response.status == 400 && response.body.contains("AADSTS70011: "), "{permissions:?}");
    }
    tenant.add_consent(&[LICENSES, RBAC]);
    let all = Parameters::authorize(&tenant, READ).with("scope", &scope(&tenant, &[READ, AUDIT, LICENSES, RBAC]));
    assert!(!code(&tenant, Who::Alex, &all).await.is_empty());
}
