//! Edits belong to the tenant they were made in: signed in to another, they are offered and not filled in.

use browser_tests::signing_in::signing_in;
use browser_tests::world::World;
use sandbox::tenant::{Endpoint, FABRIKAM_ID, TENANT_ID, Who};
use serde_json::json;

use crate::steps::{edit_is_back, shut_out_with_an_edit};

async fn set_tenant(world: &World, tenant: &str) {
    if !world.page.field("Tenant").is_there().await {
        world.page.disclosure("Sign-in options").click().await;
    }
    world.page.fill("Tenant", tenant).await;
    world.tenant.auto_sign_in(Some(Who::Alex));
    world.page.button("Sign in with Microsoft").click().await;
}

#[tokio::test]
async fn in_another_tenant_edits_are_offered_and_back_home_filled_in() {
    signing_in(async |world| {
        shut_out_with_an_edit(world).await;
        set_tenant(world, "fabrikam.example").await;
        assert_eq!(world.page.form().await, [false, false, true], "Fabrikam's own settings");
        let banner = world.page.only("banner").text().await;
        assert!(banner.contains(FABRIKAM_ID), "{banner}");
        let guest = banner.replace("alex.admin@contoso.example", "");
        assert!(!guest.contains(".example ("), "a guest is not at home here: {banner}");
        world.page.button("Review changes").inert().await;
        let shown = world.page.only("main").text().await;
        assert!(shown.contains(TENANT_ID) && shown.contains("blockChat: true"), "offered in words: {shown}");

        // Nothing of it was lost: at home it goes into the form.
        world.fault(json!({"fault": "token_expired", "method": "GET"}));
        world.page.button("Reload settings").click().await;
        world.page.alerts(&["expired"]).await;
        set_tenant(world, "contoso.example").await;
        edit_is_back(world).await;
        assert_eq!(world.asked(Endpoint::Authorize).len(), 3);
    })
    .await;
}

#[tokio::test]
async fn a_guest_signs_in_again_and_out_by_the_name_in_their_own_directory() {
    signing_in(async |world| {
        world.watch.expect_error("401");
        // Entra gives the claim `login_hint` only where it was asked for, and names a guest as the tenant does.
        world.tenant.set_login_hints(false);
        world.tenant.set_guest_names(true);
        set_tenant(world, "fabrikam.example").await;
        world.page.form().await;
        world.tenant.revoke_refresh_tokens();
        world.watch.expect_error("400");
        world.fault(json!({"fault": "token_expired", "method": "GET"}));
        world.page.button("Reload settings").click().await;
        world.page.alerts(&["Sign in again"]).await;
        world.page.button("Sign in again").click().await;
        let again = world.awaits(Endpoint::Authorize, 2).await;
        assert_eq!(again.tenant, FABRIKAM_ID);
        assert_eq!(again.parameters.get("login_hint").map(String::as_str), Some(Who::Alex.upn()));
        world.page.form().await;
        world.page.button("Sign out").click().await;
        world.page.button("Sign out at Microsoft too").click().await;
        let asked = world.awaits(Endpoint::Logout, 1).await;
        assert_eq!(asked.parameters.get("logout_hint").map(String::as_str), Some(Who::Alex.upn()));
    })
    .await;
}

#[tokio::test]
async fn edits_that_the_tenant_has_meanwhile_are_not_said_to_be_back() {
    signing_in(async |world| {
        shut_out_with_an_edit(world).await;
        world.colleague(json!({"blockChat": true}));
        set_tenant(world, "contoso.example").await;
        assert_eq!(world.page.form().await, [false, false, false]);
        let said = world.page.says(&["settings read at"]).await;
        assert!(!said.contains("back in the form"), "{said}");
        world.page.button("Review changes").inert().await;
    })
    .await;
}

#[tokio::test]
async fn edits_that_are_offered_can_be_filled_in_and_saved_there() {
    signing_in(async |world| {
        shut_out_with_an_edit(world).await;
        set_tenant(world, "fabrikam.example").await;
        world.page.form().await;
        world.page.button("Fill them in here").click().await;
        edit_is_back(world).await;
        world.page.save().await;
        world.page.says(&["Saved"]).await;
        assert_eq!(world.tenant.fabrikam_settings()["blockChat"], json!(true));
        assert_eq!(world.tenant.settings()["blockChat"], json!(false), "Contoso's are untouched");
    })
    .await;
}

#[tokio::test]
async fn edits_that_are_offered_can_be_forgotten() {
    signing_in(async |world| {
        shut_out_with_an_edit(world).await;
        set_tenant(world, "fabrikam.example").await;
        world.page.form().await;
        world.page.button("Forget them").click().await;
        world.page.button("Fill them in here").gone().await;
        assert!(!world.page.only("main").text().await.contains(TENANT_ID));
        world.page.button("Review changes").inert().await;
    })
    .await;
}
