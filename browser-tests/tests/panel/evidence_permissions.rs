//! The permissions that evidence takes: one at a time, silently where they were consented to, else by a redirect with
//! edits kept; and only named where the token was pasted.

use browser_tests::signing_in::signing_in;
use browser_tests::world::{World, run};
use sandbox::tenant::{Endpoint, FABRIKAM_ID, LICENSES, RBAC, TokenSpec, WRITE, Who};
use serde_json::json;

use crate::evidence::{check, examiner, row};

const FIGURES: &str = "25 of 50 licences of Microsoft_Intune_Suite in use";

/// Requests for products so far.
fn products_asked(world: &World) -> usize {
    world.requests("GET").iter().filter(|entry| entry.path.contains("subscribedSkus")).count()
}

/// What a button is described by.
async fn described(world: &World, button: &str) -> String {
    world.page.button(button).usable().await.description
}

#[tokio::test]
async fn a_permission_that_was_consented_to_is_got_without_leaving_the_page() {
    signing_in(async |world| {
        world.tenant.add_consent(&[LICENSES]);
        world.enter().await;
        let first = world.asked(Endpoint::Authorize).remove(0);
        assert!(!first.parameters["scope"].contains(LICENSES), "it is asked for only when wanted");
        world.page.turn("Allow chat", false).await;
        let said = described(world, "Check licence").await;
        assert!(said.contains(LICENSES) && said.contains("lacks") && said.contains("licences"), "{said}");
        check(world, "Check licence").await;
        row(world, "licence", "met", &[FIGURES]).await;
        assert_eq!(world.asked(Endpoint::Authorize).len(), 1, "no redirect");
        let renewals = world.granted("refresh_token");
        let [renewal] = renewals.as_slice() else { panic!("{renewals:?}") };
        let scope = &renewal.parameters["scope"];
        assert!(scope.contains(LICENSES) && scope.contains(WRITE) && !scope.contains(RBAC), "one at a time: {scope}");
        assert_eq!(world.page.form().await, [false, false, false], "the edit is untouched");
        assert!(described(world, "Check licence").await.contains("which the token has"));
        assert!(world.changes().is_empty());
    })
    .await;
}

#[tokio::test]
async fn else_it_is_got_by_one_redirect_the_edit_is_kept_and_the_check_goes_on_by_itself() {
    signing_in(async |world| {
        world.watch.expect_error("400");
        world.enter().await;
        world.page.turn("Allow chat", false).await;
        check(world, "Check licence").await;
        world.page.button("Accept").click().await;
        let again = world.awaits(Endpoint::Authorize, 2).await;
        let scope = &again.parameters["scope"];
        assert!(scope.contains(LICENSES) && scope.contains(WRITE) && !scope.contains(RBAC), "one at a time: {scope}");
        assert!(again.parameters.contains_key("login_hint"), "the same person");
        row(world, "licence", "met", &[FIGURES]).await;
        assert_eq!(world.page.form().await, [false, false, false], "the edit is back in the form");
        world.page.says(&["licence", "met", FIGURES]).await;
        assert!(world.changes().is_empty());
        // The next permission is asked for when it is wanted, beside the one that was granted.
        check(world, "Check Intune rights").await;
        world.page.button("Accept").click().await;
        let third = world.awaits(Endpoint::Authorize, 3).await;
        assert!(third.parameters["scope"].contains(RBAC) && third.parameters["scope"].contains(LICENSES));
        row(world, "Intune role", "met", &["Your Intune rights include"]).await;
        row(world, "licence", "can't tell", &["No permission of this page shows it."]).await;
        assert_eq!(world.page.form().await, [false, false, false]);
    })
    .await;
}

#[tokio::test]
async fn a_declined_consent_is_told_and_signing_in_again_asks_for_it_no_more() {
    signing_in(async |world| {
        world.watch.expect_error("400");
        world.enter().await;
        world.page.turn("Allow chat", false).await;
        check(world, "Check licence").await;
        world.page.button("Cancel").click().await;
        world.page.alerts(&["cancelled", "unsaved changes are kept"]).await;
        world.page.button("Sign in again").click().await;
        let again = world.awaits(Endpoint::Authorize, 3).await;
        assert!(!again.parameters["scope"].contains(LICENSES), "{again:?}");
        assert_eq!(world.page.form().await, [false, false, false], "the edit is back in the form");
        row(world, "licence", "can't tell", &["No permission of this page shows it."]).await;
        assert_eq!(products_asked(world), 0, "the check doesn't go on by itself");
        assert_eq!(world.page.alert().text().await, "");
    })
    .await;
}

#[tokio::test]
async fn with_a_pasted_token_the_permission_is_only_named_and_one_that_holds_it_works() {
    signing_in(async |world| {
        world.sign_in(&TokenSpec::write()).await;
        world.page.form().await;
        world.page.turn("Allow chat", false).await;
        for (button, permission) in [("Check licence", LICENSES), ("Check Intune rights", RBAC), ("Who can help", RBAC)]
        {
            let said = described(world, button).await;
            assert!(said.contains(permission) && said.contains("this token lacks"), "{said}");
            check(world, button).await;
            world.page.alerts(&[permission]).await;
        }
        row(world, "licence", "can't tell", &[LICENSES]).await;
        assert!(world.asked(Endpoint::Authorize).is_empty() && products_asked(world) == 0, "nothing was asked");
        assert_eq!(world.page.form().await, [false, false, false], "the edit is untouched");
        world.page.button("Use a fresh token").click().await;
        world.sign_in(&examiner()).await;
        check(world, "Check licence").await;
        row(world, "licence", "met", &[FIGURES]).await;
        assert_eq!(world.page.alert().text().await, "");
    })
    .await;
}

#[tokio::test]
async fn an_opaque_token_is_tried_and_a_larger_permission_will_do() {
    run(async |world| {
        world.watch.expect_error("403");
        world.sign_in(&TokenSpec { opaque: true, ..TokenSpec::write() }).await;
        world.page.form().await;
        let said = described(world, "Check licence").await;
        assert!(said.contains(LICENSES) && said.contains("when Microsoft Graph is asked"), "{said}");
        check(world, "Check licence").await;
        world.page.alerts(&["licence could not be checked", LICENSES]).await;
        row(world, "licence", "can't tell", &["told nothing"]).await;
        world.reload().await;
        world.sign_in(&TokenSpec { opaque: true, ..examiner() }).await;
        world.page.form().await;
        check(world, "Check licence").await;
        row(world, "licence", "met", &[FIGURES]).await;
        world.reload().await;
        world.sign_in(&TokenSpec::with_scopes(&[WRITE, "Directory.Read.All"])).await;
        world.page.form().await;
        assert!(described(world, "Check licence").await.contains("which the token has"));
        check(world, "Check licence").await;
        row(world, "licence", "met", &[FIGURES]).await;
    })
    .await;
}

#[tokio::test]
async fn evidence_goes_with_the_sign_in_and_with_the_tenant() {
    signing_in(async |world| {
        world.watch.expect_error("401");
        world.tenant.add_consent(&[LICENSES]);
        world.enter().await;
        check(world, "Check licence").await;
        row(world, "licence", "met", &[FIGURES]).await;
        world.page.button("Sign out").click().await;
        world.page.button("Sign in with Microsoft").usable().await;
        assert!(!world.page.shown().await.contains(FIGURES));
        world.page.disclosure("Readiness").click().await;
        row(world, "licence", "can't tell", &["No permission of this page shows it."]).await;
        assert!(!world.page.button("Check licence").is_there().await, "signed out, there is nothing to ask with");
        world.page.disclosure("Readiness").click().await;
        world.sign_in(&examiner()).await;
        world.page.form().await;
        check(world, "Check licence").await;
        row(world, "licence", "met", &[FIGURES]).await;
        world.fault(json!({"fault": "token_expired", "method": "GET"}));
        world.page.button("Reload settings").click().await;
        world.page.button("Use a fresh token").click().await;
        row(world, "licence", "met", &[FIGURES]).await;
        world.sign_in(&TokenSpec { tenant_id: FABRIKAM_ID.to_owned(), ..examiner() }).await;
        row(world, "licence", "can't tell", &["No permission of this page shows it."]).await;
    })
    .await;
}

#[tokio::test]
async fn who_cannot_consent_is_told_who_can_and_signs_in_without_it() {
    signing_in(async |world| {
        world.watch.expect_error("400");
        world.tenant.auto_sign_in(Some(Who::Robin));
        world.page.button("Sign in to view only").click().await;
        world.page.button("Get permission to save").usable().await;
        check(world, "Check licence").await;
        world.page.heading("Need admin approval").shown().await;
        world.page.button("Return to the application without granting consent").click().await;
        world.page.alerts(&["administrator"]).await;
        world.page.button("Copy admin consent link").usable().await;
        // Signed in again, the rest of the panel is to be had without it.
        world.page.button("Sign in again").click().await;
        world.page.button("Get permission to save").usable().await;
        let again = world.awaits(Endpoint::Authorize, 3).await;
        assert!(!again.parameters["scope"].contains(LICENSES), "{again:?}");
    })
    .await;
}
