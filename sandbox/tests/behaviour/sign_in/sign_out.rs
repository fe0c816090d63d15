//! Signing out at the service.

use sandbox::tenant::{READ, Tenant, WRITE, Who};

use super::{Browser, PANEL, Parameters, last, registered};
use crate::client::{Request, Response};

async fn logout(browser: &mut Browser, tenant: &Tenant, pairs: &[(&str, &str)]) -> Response {
    let path = format!("/organizations/oauth2/v2.0/logout?{}", Parameters::of(pairs).text());
    browser.send(Request::new(&tenant.origin(), "GET", &path)).await
}

async fn signed_in(tenant: &Tenant) -> Browser {
    let mut browser = Browser::default();
    let page = browser.authorize(tenant, "organizations", &Parameters::authorize(tenant, WRITE)).await;
    browser.press(tenant, &page, "Alex Admin").await;
    browser
}

async fn is_signed_in(browser: &mut Browser, tenant: &Tenant) -> bool {
    browser.authorize(tenant, "organizations", &Parameters::authorize(tenant, READ)).await.status == 302
}

#[tokio::test]
async fn with_the_persons_hint_it_is_done_at_once() {
    let tenant = registered().await;
    let mut browser = signed_in(&tenant).await;
    assert!(is_signed_in(&mut browser, &tenant).await);
    let back = [("post_logout_redirect_uri", PANEL), ("logout_hint", Who::Alex.upn())];
    let response = logout(&mut browser, &tenant, &back).await;
    assert_eq!((response.status, response.header("location")), (302, Some(PANEL)));
    assert!(response.header("set-cookie").unwrap().ends_with("; Max-Age=0"));
    assert_eq!(last(&tenant).answer, "signed out");
    assert!(!is_signed_in(&mut browser, &tenant).await);
    assert_eq!(logout(&mut browser, &tenant, &back).await.header("location"), Some(PANEL), "nobody is left to ask");
}

#[tokio::test]
async fn without_it_the_person_is_asked() {
    let tenant = registered().await;
    let mut browser = signed_in(&tenant).await;
    let back = [("post_logout_redirect_uri", PANEL)];
    let page = logout(&mut browser, &tenant, &back).await;
    assert!(page.body.contains("Which account do you want to sign out of?"), "{}", page.body);
    let stayed = browser.press(&tenant, &page, "Cancel").await;
    assert_eq!(stayed.header("location"), Some(PANEL));
    assert!(is_signed_in(&mut browser, &tenant).await);
    let page = logout(&mut browser, &tenant, &back).await;
    let left = browser.press(&tenant, &page, "Alex Admin").await;
    assert_eq!(left.header("location"), Some(PANEL));
    assert!(!is_signed_in(&mut browser, &tenant).await);
}

#[tokio::test]
async fn it_leads_to_no_unregistered_address() {
    let tenant = registered().await;
    for address in ["https://evil.example/", "http://127.0.0.1:4000/panel"] {
        let mut browser = signed_in(&tenant).await;
        let back = [("post_logout_redirect_uri", address), ("logout_hint", Who::Alex.upn())];
        let response = logout(&mut browser, &tenant, &back).await;
        assert_eq!(response.status, 200);
        assert!(
            response.header("location").is_none() && response.body.contains("<h1>You signed out</h1>"),
            "{}",
            response.body
        );
        assert_eq!(last(&tenant).violations, ["post_logout_redirect_uri is not registered"]);
        assert!(!is_signed_in(&mut browser, &tenant).await);
    }
}

#[tokio::test]
async fn it_needs_a_tenant_too() {
    let tenant = registered().await;
    let response = Request::new(&tenant.origin(), "GET", "/nowhere.example/oauth2/v2.0/logout").send().await;
    assert!(response.status == 400 && response.body.contains("AADSTS90002: "), "{}", response.body);
}
