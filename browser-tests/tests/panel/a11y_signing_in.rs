//! The states before and around signing in, held to [`holds`].

use browser_tests::copy::DistCopy;
use browser_tests::signing_in::signing_in;
use browser_tests::world::{Setup, dist, run};
use sandbox::tenant::TokenSpec;
use serde_json::json;

use crate::a11y::holds;
use crate::steps::shut_out_with_an_edit;

#[tokio::test]
async fn signed_out() {
    run(async |world| {
        world.page.token_field().usable().await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn how_to_get_a_token() {
    run(async |world| {
        world.page.disclosure("How to get a token").click().await;
        world.page.link("Azure CLI").shown().await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn sign_in_options() {
    signing_in(async |world| {
        world.page.disclosure("Sign-in options").click().await;
        world.page.button("Copy redirect URI").usable().await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn a_refused_option() {
    signing_in(async |world| {
        world.page.disclosure("Sign-in options").click().await;
        world.page.fill("Tenant", "contoso").await;
        world.page.button("Sign in with Microsoft").inert().await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn a_refused_token() {
    run(async |world| {
        world.page.use_token("this is not a token").await;
        world.page.alerts(&["not an access token"]).await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn a_doubtful_token() {
    run(async |world| {
        world.sign_in(&TokenSpec { expires_in: -7200, ..TokenSpec::write() }).await;
        world.page.button("Try it all the same").usable().await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn refused_at_microsoft() {
    signing_in(async |world| {
        world.watch.expect_error("401");
        let refusal = json!({"on": "authorize", "fault": "aadsts", "number": 700_016, "error": "unauthorized_client"});
        world.fault(refusal);
        world.page.button("Sign in with Microsoft").click().await;
        world.page.alerts(&["doesn’t know the app"]).await;
        world.page.details().await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn signed_out_again() {
    signing_in(async |world| {
        world.enter().await;
        world.page.button("Sign out").click().await;
        world.page.button("Sign out at Microsoft too").usable().await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn shut_out_with_unsaved_changes() {
    signing_in(async |world| {
        shut_out_with_an_edit(world).await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn a_bad_config() {
    Setup { config: Some(r#"{"cloud": "moon"}"#.to_owned()), ..Setup::default() }
        .run(async |world| {
            world.page.alerts(&["config.json", "cloud"]).await;
            holds(world).await;
        })
        .await;
}

/// The page without the panel: what stands in `index.html` alone.
#[tokio::test]
async fn a_panel_that_does_not_start() {
    let copy = DistCopy::of(&dist());
    copy.spoil("remote-help-panel_bg", ".wasm", |mut bytes| {
        bytes.push(0);
        bytes
    });
    Setup { dist: Some(copy.folder().to_owned()), ..Setup::default() }
        .run(async |world| {
            world.watch.expect_error("integrity");
            world.page.alerts(&["changed or is missing"]).await;
            holds(world).await;
        })
        .await;
}
