//! The states of the form and of a save, held to [`holds`].

use browser_tests::media;
use browser_tests::signing_in::signing_in;
use browser_tests::world::{Setup, run};
use sandbox::tenant::{TenantOptions, TokenSpec, Who};
use serde_json::json;

use crate::a11y::holds;
use crate::steps::{saved_once, shut_out_with_an_edit};
use crate::watching::{PAUSE, SEEN, ahead, watched};

#[tokio::test]
async fn loading() {
    run(async |world| {
        world.fault(json!({"fault": "slow", "ms": 60_000, "method": "GET"}));
        world.sign_in(&TokenSpec::write()).await;
        world.page.says(&["Reading"]).await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn the_form() {
    run(async |world| {
        world.open().await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn the_form_in_little_space() {
    run(async |world| {
        world.open().await;
        media::choose(&world.page.browser, "density", "compact").await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn changed() {
    run(async |world| {
        world.open().await;
        for (name, on) in [("Enable Remote Help", true), ("Allow chat", false)] {
            world.page.turn(name, on).await;
        }
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn view_only() {
    signing_in(async |world| {
        world.tenant.auto_sign_in(Some(Who::Alex));
        world.page.button("Sign in to view only").click().await;
        world.page.button("Get permission to save").usable().await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn never_configured() {
    let tenant = TenantOptions { missing_is_404: true, ..TenantOptions::default() };
    Setup { tenant, ..Setup::default() }
        .run(async |world| {
            world.watch.expect_error("404");
            world.open().await;
            holds(world).await;
        })
        .await;
}

#[tokio::test]
async fn a_value_nobody_knows() {
    run(async |world| {
        world.colleague(json!({"remoteAssistanceState": "unknownFutureValueWithALongName"}));
        world.open().await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn changed_elsewhere() {
    watched(json!({}), async |world| {
        world.page.turn("Allow chat", false).await;
        world.colleague(json!({"allowSessionsToUnenrolledDevices": true}));
        ahead(world, PAUSE).await;
        world.page.says(&[SEEN]).await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn changes_from_another_tenant() {
    signing_in(async |world| {
        shut_out_with_an_edit(world).await;
        world.page.disclosure("Sign-in options").click().await;
        world.page.fill("Tenant", "fabrikam.example").await;
        world.tenant.auto_sign_in(Some(Who::Alex));
        world.page.button("Sign in with Microsoft").click().await;
        world.page.button("Fill them in here").usable().await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn review() {
    run(async |world| {
        world.open().await;
        for (name, on) in [("Enable Remote Help", true), ("Allow chat", false)] {
            world.page.turn(name, on).await;
        }
        world.page.review().await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn conflict() {
    run(async |world| {
        let theirs =
            json!({"allowSessionsToUnenrolledDevices": true, "remoteAssistanceState": "unknownFutureValueWithALongName"});
        crate::conflict::conflict(world, theirs).await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn conflict_of_an_undo() {
    run(async |world| {
        saved_once(world).await;
        world.colleague(json!({"allowSessionsToUnenrolledDevices": true}));
        world.page.button("Undo this save").click().await;
        world.page.dialog("Settings changed").shown().await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn saving() {
    run(async |world| {
        world.open().await;
        world.page.turn("Allow chat", false).await;
        world.fault(json!({"fault": "slow", "ms": 60_000, "method": "PATCH"}));
        world.page.save().await;
        world.page.says(&["Sending"]).await;
        holds(world).await;
    })
    .await;
}
