//! A redirect that does not end in a sign-in: the edits made before it come back all the same.

use browser_tests::left_behind::EDITS;
use browser_tests::signing_in::signing_in;
use browser_tests::world::World;
use sandbox::tenant::{Endpoint, Who};

use crate::steps::{edit_is_back, shut_out_with_an_edit};

async fn leave(world: &World) {
    world.page.button("Sign in again").click().await;
    world.page.button("Cancel").shown().await;
}

#[tokio::test]
async fn with_the_browsers_back_button_the_edits_are_kept() {
    signing_in(async |world| {
        shut_out_with_an_edit(world).await;
        leave(world).await;
        world.page.browser.driver().back().await.unwrap();
        world.page.says(&["not finished"]).await;
        assert!(world.page.shown().await.contains("unsaved changes are kept"));
        // A reply that comes all the same answers nothing any more.
        world.page.button("Sign in with Microsoft").click().await;
        world.page.button("Alex Admin").click().await;
        edit_is_back(world).await;
        assert_eq!(world.asked(Endpoint::Authorize).len(), 3);
    })
    .await;
}

#[tokio::test]
async fn edits_survive_several_cancelled_redirects_and_a_reload() {
    signing_in(async |world| {
        shut_out_with_an_edit(world).await;
        for _ in 0..2 {
            leave(world).await;
            world.page.button("Cancel").click().await;
            world.page.alerts(&["cancelled", "kept"]).await;
            assert!(world.page.shown().await.contains("unsaved changes are kept"));
        }
        world.reload().await;
        world.sign_in_as(Who::Alex).await;
        edit_is_back(world).await;
        let kept = world.page.browser.script(&format!("return sessionStorage.getItem('{EDITS}');")).await;
        assert!(kept.is_null(), "what is in the form is kept nowhere else");
        world.page.save().await;
        world.page.says(&["Saved"]).await;
    })
    .await;
}
