//! A browser that keeps nothing for this page: the redirect is refused before anything is lost, and a token still works.

use browser_tests::signing_in::signing_in;
use browser_tests::world::World;
use sandbox::tenant::{Endpoint, TokenSpec, Who};
use serde_json::json;

use crate::steps::BLOCKED;

/// Until not one letter more has room.
const FILL: &str = "let text = 'x'.repeat(1 << 20); while (text) { \
    try { sessionStorage.setItem(`fill-${Math.random()}`, text); } catch { text = text.slice(0, text.length >> 1); } } \
    try { for (;;) sessionStorage.setItem(`${Math.random()}`, ''); } catch {}";

/// An edit made with a pasted token that then is refused.
async fn edit_with_a_token(world: &World) {
    world.watch.expect_error("401");
    world.open().await;
    world.page.turn("Allow chat", false).await;
    world.fault(json!({"fault": "token_expired", "method": "GET"}));
    world.page.button("Reload settings").click().await;
    world.page.alerts(&["expired"]).await;
}

async fn redirect_is_refused(world: &World) {
    let url = world.panel.url();
    world.page.button("Sign in with Microsoft").click().await;
    world.page.alerts(&["not started"]).await;
    assert_eq!(world.address().await, url, "the page was not left");
    assert!(world.asked(Endpoint::Authorize).is_empty());
    assert_eq!(world.page.positions().await, [false, false, false], "the edit is where it was");
    // A pasted token goes on where it was.
    if !world.page.token_field().is_there().await {
        world.page.button("Use a fresh token").click().await;
    }
    world.sign_in(&TokenSpec::write()).await;
    assert_eq!(world.page.form().await, [false, false, false]);
    world.page.save().await;
    world.page.says(&["Saved"]).await;
}

#[tokio::test]
async fn blocked_storage_refuses_the_redirect_loses_nothing_and_options_hold_for_this_page() {
    signing_in(async |world| {
        world.page.browser.at_start(BLOCKED).await;
        world.reload().await;
        // Options hold for this page.
        world.page.disclosure("Sign-in options").click().await;
        world.page.fill("Tenant", "fabrikam.example").await;
        world.page.button("Copy admin consent link").click().await;
        world.page.says(&["Copied"]).await;
        let link = world.page.browser.clipboard().await;
        assert!(link.contains("/fabrikam.example/v2.0/adminconsent?"), "{link}");
        world.page.fill("Tenant", "").await;
        edit_with_a_token(world).await;
        redirect_is_refused(world).await;
    })
    .await;
}

#[tokio::test]
async fn full_storage_refuses_the_redirect_and_loses_nothing() {
    signing_in(async |world| {
        edit_with_a_token(world).await;
        world.page.browser.script(FILL).await;
        redirect_is_refused(world).await;
        // Once there is room, the same works.
        world.page.browser.script("sessionStorage.clear();").await;
        world.page.button("Sign out").click().await;
        world.enter().await;
    })
    .await;
}

#[tokio::test]
async fn what_others_left_in_storage_does_no_harm() {
    signing_in(async |world| {
        let plant = "for (const name of ['pending-sign-in', 'edits']) \
            sessionStorage.setItem(`remote-help-panel.${name}`, '\\u0000{]&&=%%%=' + 'x'.repeat(100000)); \
            localStorage.setItem('remote-help-panel.sign-in-options', 'tenant=../evil&clientId=x&cloud=mars&cloud=');";
        world.page.browser.script(plant).await;
        world.reload().await;
        world.page.button("Sign in with Microsoft").usable().await;
        world.tenant.auto_sign_in(Some(Who::Alex));
        world.page.button("Sign in with Microsoft").click().await;
        assert_eq!(world.page.form().await, [false, false, true]);
        assert_eq!(world.asked(Endpoint::Authorize).remove(0).tenant, "organizations");
    })
    .await;
}
