//! The same flow against a certified provider, whose strictness is nobody's from here.

use browser_tests::left_behind::PENDING;
use browser_tests::service::SignIn;
use browser_tests::world::{Setup, World};
use sandbox::tenant::TENANT_ID;
use serde_json::Value;

use crate::steps::{CLOCK, an_hour_is_left, stays_signed_out};

async fn at_provider(lifetime: u32, test: impl AsyncFnOnce(&World)) {
    Setup { sign_in: SignIn::Provider { lifetime }, ..Setup::default() }.run(test).await;
}

/// Signs in by the button and both of the provider's pages.
async fn enter(world: &World) -> [bool; 3] {
    world.page.button("Sign in with Microsoft").click().await;
    world.page.heading("Sign in").shown().await;
    world.page.button("Alex Admin").click().await;
    world.page.heading("Permissions requested").shown().await;
    world.page.button("Accept").click().await;
    world.page.form().await
}

fn errors(world: &World) -> Vec<Value> {
    let events = world.provider.as_ref().expect("a provider").events();
    events.into_iter().filter(|event| event.get("error").is_some()).collect()
}

#[tokio::test]
async fn the_whole_flow_up_to_a_save() {
    at_provider(3600, async |world| {
        assert_eq!(enter(world).await, [false, false, true]);
        assert_eq!(world.address().await, world.panel.url());
        world.search().await;
        let banner = world.page.only("banner").text().await;
        assert!(banner.contains("alex.admin@contoso.example") && banner.contains(TENANT_ID), "{banner}");
        an_hour_is_left(&banner);
        world.page.turn("Allow chat", false).await;
        world.page.save().await;
        world.page.says(&["Saved"]).await;
        assert_eq!(world.page.alert().text().await, "");
        assert_eq!(errors(world), Vec::<Value>::new());
        assert!(
            !world.provider.as_ref().expect("a provider").secrets().is_empty(),
            "the search knows what to look for"
        );

        // A session there answers at once.
        world.reload().await;
        world.page.button("Sign in with Microsoft").click().await;
        assert_eq!(world.page.form().await, [false, false, false]);
    })
    .await;
}

#[tokio::test]
async fn tokens_are_renewed_by_rotation() {
    // Three minutes: a token of a short life is renewed in the last third of it.
    at_provider(180, async |world| {
        world.page.browser.at_start(CLOCK).await;
        enter(world).await;
        world.page.turn("Allow chat", false).await;
        let provider = world.provider.as_ref().expect("a provider");
        for round in 1..4 {
            world.page.browser.script(&format!("window.__ahead = {round} * 150e3;")).await;
            provider.happened("grant.success", Some("refresh_token"), round).await;
        }
        assert_eq!(errors(world), Vec::<Value>::new());
        world.page.save().await;
        world.page.says(&["Saved"]).await;
        assert_eq!(world.page.alert().text().await, "");
    })
    .await;
}

#[tokio::test]
async fn a_verifier_of_another_sign_in_is_refused_and_told() {
    at_provider(3600, async |world| {
        world.watch.expect_error("400");
        let spoil = format!(
            "const kept = sessionStorage.getItem('{PENDING}'); if (kept && location.hash) sessionStorage.setItem('{PENDING}', \
             kept.replace(/(verifier[^A-Za-z0-9]+)./, '$10'));"
        );
        world.page.browser.at_start(&spoil).await;
        world.page.button("Sign in with Microsoft").click().await;
        world.page.button("Alex Admin").click().await;
        world.page.button("Accept").click().await;
        let alert = stays_signed_out(world, &["Sign in again"]).await;
        assert!(!alert.contains("is over"), "no session has ended: {alert}");
        let errors = errors(world);
        assert_eq!(errors.len(), 1, "{errors:?}");
        assert_eq!(errors[0]["detail"], "code_verifier does not match code_challenge", "{errors:?}");
        assert!(world.tenant.log().is_empty(), "Graph is asked nothing");
    })
    .await;
}

#[tokio::test]
async fn cancelled_there_it_is_told_and_a_second_try_works() {
    at_provider(3600, async |world| {
        world.page.button("Sign in with Microsoft").click().await;
        world.page.button("Cancel").click().await;
        stays_signed_out(world, &["Sign in again"]).await;
        assert_eq!(world.address().await, world.panel.url());
        enter(world).await;
    })
    .await;
}

#[tokio::test]
async fn another_account_and_view_only_are_understood_there() {
    at_provider(3600, async |world| {
        enter(world).await;
        world.page.button("Switch account").click().await;
        world.page.heading("Sign in").shown().await;
        world.page.button("Alex Admin").click().await;
        world.page.form().await;
        world.page.button("Sign out").click().await;
        world.page.button("Sign in to view only").click().await;
        // The provider asks for consent to what is new.
        world.page.button("Accept").click().await;
        world.page.button("Get permission to save").click().await;
        world.page.form().await;
        world.page.button("Review changes").shown().await;
        assert_eq!(errors(world), Vec::<Value>::new());
    })
    .await;
}

#[tokio::test]
async fn signing_out_there_ends_the_session() {
    at_provider(3600, async |world| {
        enter(world).await;
        world.page.button("Sign out").click().await;
        world.page.button("Sign out at Microsoft too").click().await;
        // It asks before it does so, as OpenID Connect RP-Initiated Logout 1.0 has it.
        world.page.heading("Sign out").shown().await;
        world.page.button("Sign out").click().await;
        world.provider.as_ref().expect("a provider").happened("end_session.success", None, 1).await;
        world.open_anew(&world.panel.url()).await;
        world.page.button("Sign in with Microsoft").click().await;
        world.page.heading("Sign in").shown().await;
    })
    .await;
}
