//! Consent that is missing: for whom may give it, and for whom must ask an administrator.

use browser_tests::signing_in::signing_in;
use sandbox::tenant::{CLIENT_ID, Endpoint, READ, TENANT_ID, WRITE, Who};

use crate::steps::stays_signed_out;

#[tokio::test]
async fn an_administrator_who_declines_is_told_what_that_means() {
    signing_in(async |world| {
        world.tenant.set_consent(&[READ]);
        world.sign_in_as(Who::Alex).await;
        world.page.heading("Permissions requested").shown().await;
        world.page.button("Cancel").click().await;
        stays_signed_out(world, &["Sign in again"]).await;
        assert!(world.asked(Endpoint::Token).is_empty());
        // What is consented to still works.
        world.page.button("Sign in to view only").click().await;
        world.page.button("Get permission to save").shown().await;
    })
    .await;
}

#[tokio::test]
async fn who_may_not_consent_gets_a_link_for_an_administrator_and_its_return_is_told() {
    signing_in(async |world| {
        world.tenant.set_consent(&[]);
        world.sign_in_as(Who::Robin).await;
        world.page.button("Return to the application without granting consent").click().await;
        stays_signed_out(world, &["administrator"]).await;
        world.page.alert().inside(&["button"]).await;
        let buttons = world.page.alert().inside(&["button"]).await;
        assert!(buttons.iter().any(|button| button.name == "Copy admin consent link"), "{buttons:?}");
        world.page.browser.script("document.querySelector('[role=alert] details').open = true;").await;
        let details = world.page.alert().text().await;
        assert!(details.contains("AADSTS90094"), "{details}");
        world.page.button("Copy admin consent link").under("[role=alert]").click().await;
        world.page.says(&["Copied"]).await;
        let link = world.page.browser.clipboard().await;
        let start = format!("{}/organizations/v2.0/adminconsent?", world.tenant.origin());
        assert!(link.starts_with(&start), "{link}");

        // The administrator opens it, in this browser as it happens.
        world.page.browser.forget_cookies().await;
        world.page.browser.goto(&link).await;
        world.page.button("Alex Admin").click().await;
        world.page.button("Accept").click().await;
        world.page.says(&["consented", TENANT_ID]).await;
        assert_eq!(world.address().await, world.panel.url(), "the answer is gone from the address");
        assert_eq!(world.page.alert().text().await, "");
        let asked = world.asked(Endpoint::AdminConsent).remove(0);
        assert_eq!(asked.parameters["client_id"], CLIENT_ID);
        assert_eq!(asked.parameters["redirect_uri"], world.panel.url());
        for permission in [READ, WRITE] {
            let full = format!("{}/{permission}", world.tenant.origin());
            assert!(asked.parameters["scope"].split(' ').any(|scope| scope == full), "{asked:?}");
        }
        world.page.browser.forget_cookies().await;
        world.sign_in_as(Who::Robin).await;
        world.page.form().await;
    })
    .await;
}

#[tokio::test]
async fn an_administrator_who_refuses_the_link_is_told_and_the_address_is_cleared() {
    signing_in(async |world| {
        world.page.disclosure("Sign-in options").click().await;
        world.page.button("Copy admin consent link").click().await;
        world.page.says(&["Copied"]).await;
        let link = world.page.browser.clipboard().await;
        world.page.browser.goto(&link).await;
        world.page.button("Alex Admin").click().await;
        world.page.button("Cancel").click().await;
        let alert = stays_signed_out(world, &["consent"]).await;
        assert!(!world.page.status().text().await.contains("consented"), "it was refused: {alert}");
        assert_eq!(world.address().await, world.panel.url());
        assert!(world.page.details().await.join("\n").contains("AADSTS65004"));
        assert!(world.asked(Endpoint::Token).is_empty());
    })
    .await;
}
