//! Signing out: here, which forgets all, and at Microsoft too.

use browser_tests::signing_in::signing_in;
use sandbox::tenant::{Endpoint, TENANT_ID, Who};

use crate::steps::shut_out_with_an_edit;

#[tokio::test]
async fn signing_out_forgets_all_and_offers_the_same_at_microsoft() {
    signing_in(async |world| {
        world.sign_in_as(Who::Alex).await;
        world.page.form().await;
        world.page.turn("Allow chat", false).await;
        world.page.button("Sign out").click().await;
        world.page.says(&["Signed out"]).await;
        let shown = world.page.shown().await;
        for part in ["alex.admin", "Alex Admin", TENANT_ID] {
            assert!(!shown.contains(part), "{part} is still shown");
        }
        world.search().await;
        let kept = world.page.browser.script("return Object.keys(sessionStorage);").await;
        assert_eq!(kept, serde_json::json!([]), "nothing is kept for this tab");

        // Here alone, the session at Microsoft is left; the edit is forgotten.
        world.page.button("Sign in with Microsoft").click().await;
        assert_eq!(world.page.form().await, [false, false, true]);
        world.page.button("Review changes").inert().await;
        world.page.button("Sign out").click().await;
        world.page.says(&["Signed out"]).await;
        world.page.button("Sign out at Microsoft too").click().await;
        world.awaits(Endpoint::Logout, 1).await;
        world.page.button("Sign in with Microsoft").usable().await;
        assert_eq!(world.address().await, world.panel.url());
        let asked = world.asked(Endpoint::Logout).remove(0);
        assert_eq!(asked.parameters["post_logout_redirect_uri"], world.panel.url());
        assert!(asked.parameters["logout_hint"].starts_with("O.C"), "{asked:?}");
        assert!(!asked.parameters.keys().any(|name| name.contains("token")), "no token goes into an address");
        // There is no session any more.
        world.page.button("Sign in with Microsoft").click().await;
        world.page.heading("Sign in").shown().await;
    })
    .await;
}

#[tokio::test]
async fn signing_out_while_the_page_is_about_to_leave_stays_and_signing_in_goes_on() {
    signing_in(async |world| {
        world.tenant.auto_sign_in(Some(Who::Alex));
        world.page.button("Sign in to view only").click().await;
        world.page.button("Get permission to save").usable().await;
        let both = "for (const name of ['Get permission to save', 'Sign out']) \
            [...document.querySelectorAll('button')].find((button) => button.textContent === name).click();";
        world.page.browser.script(both).await;
        world.page.says(&["Signed out"]).await;
        world.page.button("Sign in with Microsoft").usable().await;
        assert_eq!(world.asked(Endpoint::Authorize).len(), 1, "the page did not leave");
        world.page.button("Sign in with Microsoft").click().await;
        world.page.form().await;
    })
    .await;
}

#[tokio::test]
async fn signing_out_after_the_session_was_lost_forgets_the_edit() {
    signing_in(async |world| {
        shut_out_with_an_edit(world).await;
        world.page.button("Sign out").click().await;
        world.page.says(&["Signed out"]).await;
        assert!(!world.page.shown().await.contains("unsaved changes are kept"));
        world.sign_in_as(Who::Alex).await;
        assert_eq!(world.page.form().await, [false, false, true]);
        world.page.button("Review changes").inert().await;
    })
    .await;
}

#[tokio::test]
async fn a_reload_forgets_the_session_and_asks_nothing() {
    signing_in(async |world| {
        world.enter().await;
        let (graph, tokens) = (world.tenant.log().len(), world.asked(Endpoint::Token).len());
        world.page.browser.driver().refresh().await.unwrap();
        world.page.button("Sign in with Microsoft").usable().await;
        assert!(!world.page.button("Sign out").is_there().await);
        assert_eq!(world.tenant.log().len(), graph);
        assert_eq!(world.asked(Endpoint::Token).len(), tokens);
        assert_eq!(world.page.alert().text().await, "");
    })
    .await;
}
