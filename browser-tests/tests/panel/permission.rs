//! Two permissions: who signed in to view only gets the other by one redirect, and no edit is lost on the way.

use browser_tests::page::SWITCHES;
use browser_tests::signing_in::signing_in;
use sandbox::tenant::{Endpoint, READ, WRITE, Who};

use crate::steps::{edit_is_back, shut_out_with_an_edit};

#[tokio::test]
async fn a_viewer_gets_the_permission_by_one_redirect() {
    signing_in(async |world| {
        world.tenant.auto_sign_in(Some(Who::Alex));
        world.page.button("Sign in to view only").click().await;
        world.page.button("Get permission to save").shown().await;
        let scope = world.asked(Endpoint::Authorize).remove(0).parameters.remove("scope");
        assert_eq!(scope, Some(format!("{}/{READ} openid profile offline_access", world.tenant.origin())));
        let banner = world.page.only("banner").text().await;
        assert!(banner.contains(READ) && !banner.contains(WRITE), "{banner}");
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
