//! Two permissions: who signed in to view only gets the other by one redirect, and no edit is lost on the way.

use browser_tests::page::SWITCHES;
use browser_tests::signing_in::signing_in;
use sandbox::tenant::{Endpoint, FABRIKAM_ID, Person, TokenSpec, WRITE, Who};

use crate::steps::{edit_is_back, shut_out_with_an_edit};

#[tokio::test]
async fn a_viewer_gets_the_permission_by_one_redirect() {
    signing_in(async |world| {
        world.tenant.auto_sign_in(Some(Who::Alex));
        world.page.button("Sign in to view only").click().await;
        world.page.button("Get permission to save").shown().await;
        for name in SWITCHES {
            world.page.switch(name).inert().await;
        }
        assert!(!world.page.button("Review changes").is_there().await, "one stands in place of the other");
        world.page.button("Get permission to save").click().await;
        world.page.form().await;
        world.page.button("Get permission to save").gone().await;
        let asked = world.asked(Endpoint::Authorize).remove(1);
        assert!(asked.parameters["scope"].contains(WRITE), "{asked:?}");
        assert!(asked.parameters.contains_key("login_hint"), "the same person");
        assert_eq!(asked.tenant, sandbox::tenant::TENANT_ID, "in the same tenant");
        world.page.turn("Allow chat", false).await;
        world.page.save().await;
        world.page.says(&["Saved"]).await;
    })
    .await;
}

#[tokio::test]
async fn with_a_guests_token_it_is_the_name_in_their_own_directory_that_is_hinted_at() {
    signing_in(async |world| {
        let upn = "alex.admin_contoso.example#EXT#@fabrikam.example".to_owned();
        let person = Person { upn, ..Person::default() };
        world.sign_in(&TokenSpec { person, tenant_id: FABRIKAM_ID.to_owned(), ..TokenSpec::read() }).await;
        world.page.button("Get permission to save").click().await;
        let asked = world.awaits(Endpoint::Authorize, 1).await;
        assert_eq!(asked.parameters.get("login_hint").map(String::as_str), Some(Who::Alex.upn()));
        assert_eq!(asked.tenant, FABRIKAM_ID);
    })
    .await;
}

#[tokio::test]
async fn view_only_holds_where_the_token_can_do_more() {
    signing_in(async |world| {
        // Entra puts every permission consented to into a token, not just the one asked for.
        world.tenant.set_all_consented(true);
        world.tenant.auto_sign_in(Some(Who::Alex));
        world.page.button("Sign in to view only").click().await;
        world.page.button("Get permission to save").shown().await;
        for name in SWITCHES {
            world.page.switch(name).inert().await;
        }
        assert!(!world.page.button("Review changes").is_there().await);
        world.page.button("Get permission to save").click().await;
        world.page.form().await;
        world.page.button("Review changes").shown().await;
    })
    .await;
}

#[tokio::test]
async fn an_edit_that_a_viewer_holds_is_kept_on_the_way() {
    signing_in(async |world| {
        shut_out_with_an_edit(world).await;
        world.page.button("Sign in to view only").click().await;
        world.page.button("Alex Admin").click().await;
        world.page.button("Get permission to save").usable().await;
        assert_eq!(
            world.page.positions().await,
            [false, false, false],
            "the edit counts, though nothing can be turned"
        );
        for name in SWITCHES {
            world.page.switch(name).inert().await;
        }
        world.page.button("Get permission to save").click().await;
        edit_is_back(world).await;
        world.page.save().await;
        world.page.says(&["Saved"]).await;
    })
    .await;
}

#[tokio::test]
async fn who_lacks_the_role_is_told_so_and_keeps_the_edit() {
    signing_in(async |world| {
        world.watch.expect_error("403");
        world.sign_in_as(Who::Robin).await;
        world.page.form().await;
        world.page.turn("Allow chat", false).await;
        world.page.save().await;
        let alert = world.page.alerts(&["role"]).await;
        assert!(alert.contains("Intune"), "{alert}");
        assert_eq!(world.page.form().await, [false, false, false]);
        assert_eq!(world.changes().len(), 1);
    })
    .await;
}
