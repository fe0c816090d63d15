//! Renewing the token quietly: in time, once however many requests wait, with the newest refresh token; and what is said
//! where it can't be.

use browser_tests::signing_in::signing_in;
use browser_tests::wait::eventually;
use browser_tests::world::{World, each};
use sandbox::tenant::{Endpoint, Outcome, TENANT_ID, Who};
use serde_json::json;

use crate::steps::{CLOCK, edit_is_back};

/// Signs in with a clock that can be put forward.
async fn enter(world: &World) {
    world.page.browser.at_start(CLOCK).await;
    world.enter().await;
}

/// Waits until so many renewals were answered.
async fn renewed(world: &World, count: usize) {
    eventually(format!("renewal {count} is answered"), async || {
        let renewed = world.granted("refresh_token");
        let done = renewed.iter().filter(|entry| entry.outcome != Outcome::Pending).count();
        if done >= count { Ok(()) } else { Err(format!("{renewed:?}")) }
    })
    .await;
}

/// Puts this device's clock forward to so many seconds before the hour of a token that was just got is over.
async fn clock_to(world: &World, seconds_left: u32) {
    let ahead = (3600 - seconds_left) * 1000;
    world.page.browser.script(&format!("window.__ahead = {ahead};")).await;
}

#[tokio::test]
async fn a_token_is_renewed_before_it_ends_each_time_with_the_newest_refresh_token() {
    signing_in(async |world| {
        enter(world).await;
        let banner = world.page.only("banner").text().await;
        assert!(banner.contains("renewed"), "{banner}");
        world.page.turn("Allow chat", false).await;
        for round in 1..4 {
            // Each time an hour further, but for four minutes.
            world.page.browser.script(&format!("window.__ahead = {round} * 3360e3;")).await;
            renewed(world, round).await;
            world.search().await;
        }
        // The sandbox notes a refresh token that is used twice as a violation.
        assert_eq!(world.page.alert().text().await, "");
        assert_eq!(world.page.form().await, [false, false, false], "the edit is still there");
        world.page.save().await;
        world.page.says(&["Saved"]).await;
        assert_eq!(world.asked(Endpoint::Authorize).len(), 1);
        assert_eq!(world.granted("refresh_token").len(), 3);
    })
    .await;
}

#[tokio::test]
async fn requests_that_meet_the_end_of_the_token_wait_for_one_renewal() {
    signing_in(async |world| {
        enter(world).await;
        world.page.turn("Allow chat", false).await;
        world.fault(json!({"on": "token", "fault": "delay", "ms": 1500}));
        let read = world.requests("GET").len();
        // By this clock the token ends in ten seconds: the panel renews by itself, and what is asked for now waits.
        clock_to(world, 10).await;
        world.page.button("Reload settings").click().await;
        world.awaits(Endpoint::Token, 2).await;
        assert_eq!(world.requests("GET").len(), read, "reading waits for the new token");
        world.seen("GET", read + 1).await;
        world.page.save().await;
        world.page.says(&["Saved"]).await;
        assert_eq!(world.granted("refresh_token").len(), 1, "one renewal for all");
        assert_eq!(world.page.alert().text().await, "");
    })
    .await;
}

#[tokio::test]
async fn a_save_that_meets_the_end_of_the_token_waits_for_the_renewal_under_way() {
    signing_in(async |world| {
        enter(world).await;
        world.page.turn("Allow chat", false).await;
        world.page.review().await;
        world.fault(json!({"on": "token", "fault": "delay", "ms": 1500}));
        clock_to(world, 10).await;
        world.awaits(Endpoint::Token, 2).await;
        world.page.button("Save to tenant").click().await;
        world.page.says(&["Saved"]).await;
        assert_eq!(world.granted("refresh_token").len(), 1, "one renewal for all");
        assert_eq!(world.changes().len(), 1);
        let refused = world.tenant.log().into_iter().filter(|entry| entry.status == Some(401)).count();
        assert_eq!(refused, 0, "nothing was sent with a token that had ended");
    })
    .await;
}

#[tokio::test]
async fn a_refused_renewal_asks_to_sign_in_again_and_keeps_the_edit() {
    signing_in(async |world| {
        world.watch.expect_error("400");
        enter(world).await;
        world.page.turn("Allow chat", false).await;
        world.tenant.revoke_refresh_tokens();
        clock_to(world, 100).await;
        let alert = world.page.alerts(&["session", "over"]).await;
        assert!(alert.contains("Sign in again"), "{alert}");
        assert!(world.page.details().await.join("\n").contains("AADSTS50173"));
        assert_eq!(world.page.positions().await, [false, false, false]);
        assert_eq!(world.granted("refresh_token").len(), 1, "a refused refresh token is not tried again");

        world.page.button("Sign in again").click().await;
        edit_is_back(world).await;
        let again = world.asked(Endpoint::Authorize).remove(1);
        assert_eq!(again.tenant, TENANT_ID);
        assert!(again.parameters.contains_key("login_hint"));
    })
    .await;
}

#[tokio::test]
async fn without_a_refresh_token_the_end_is_told_and_one_redirect_goes_on() {
    signing_in(async |world| {
        world.tenant.set_refresh_tokens(false);
        enter(world).await;
        let banner = world.page.only("banner").text().await;
        assert!(!banner.contains("renewed"), "{banner}");
        world.page.turn("Allow chat", false).await;
        world.page.browser.script("window.__ahead = 3700e3;").await;
        let alert = world.page.alerts(&["expired"]).await;
        assert!(alert.contains("Sign in again"), "{alert}");
        assert_eq!(world.asked(Endpoint::Authorize).len(), 1, "nothing leaves by itself");
        world.page.button("Sign in again").click().await;
        edit_is_back(world).await;
    })
    .await;
}

#[tokio::test]
async fn signing_out_during_a_renewal_ends_in_signed_out() {
    signing_in(async |world| {
        enter(world).await;
        world.fault(json!({"on": "token", "fault": "delay", "ms": 1000}));
        clock_to(world, 200).await;
        world.awaits(Endpoint::Token, 2).await;
        world.page.button("Sign out").click().await;
        world.page.says(&["Signed out"]).await;
        renewed(world, 1).await;
        world.tenant.auto_sign_in(Some(Who::Robin));
        world.page.button("Sign in with Microsoft").click().await;
        world.page.form().await;
        let banner = world.page.only("banner").text().await;
        assert!(banner.contains("robin.reader"), "{banner}");
    })
    .await;
}

#[tokio::test]
async fn a_token_that_graph_calls_expired_is_renewed_but_not_without_end() {
    signing_in(async |world| {
        world.watch.expect_error("401");
        world.enter().await;
        world.page.turn("Allow chat", false).await;
        world.fault(json!({"fault": "token_expired", "method": "GET"}));
        world.page.button("Reload settings").click().await;
        world.page.says(&["nothing has changed"]).await;
        assert_eq!(world.granted("refresh_token").len(), 1);
        assert_eq!(world.page.alert().text().await, "");
        assert_eq!(world.page.positions().await, [false, false, false]);
        world.fault(json!({"fault": "token_expired", "method": "GET", "times": null}));
        world.page.button("Reload settings").click().await;
        world.page.alerts(&["Sign in again"]).await;
        assert!(world.granted("refresh_token").len() <= 3, "{:?}", world.granted("refresh_token"));
        assert_eq!(world.page.positions().await, [false, false, false]);
    })
    .await;
}

/// Which failures pass by themselves is held in `core/tests/sign_in.rs`.
#[tokio::test]
async fn a_sign_in_service_that_fails_for_a_while_is_no_end() {
    signing_in(async |world| {
        world.watch.expect_error("net::ERR");
        world.watch.expect_error("400");
        let rows = [
            // Entra's own way to say that it is asked too often: it takes no token back.
            json!({"on": "token", "fault": "aadsts", "number": 50196}),
            json!({"on": "token", "fault": "drop"}),
        ];
        world.page.browser.at_start(CLOCK).await;
        each(rows, ToString::to_string, async |fault| {
            world.reload().await;
            world.enter().await;
            let before = world.granted("refresh_token").len();
            world.page.turn("Allow chat", false).await;
            world.fault(fault.clone());
            clock_to(world, 200).await;
            renewed(world, before + 1).await;
            // The token still has some minutes, and the next try works.
            clock_to(world, 20).await;
            world.page.button("Reload settings").click().await;
            world.page.says(&["nothing has changed"]).await;
            assert_eq!(world.page.positions().await, [false, false, false]);
            world.page.button("Discard changes").click().await;
            assert!(world.page.button("Sign out").is_there().await);
            let banner = world.page.only("banner").text().await;
            assert!(banner.contains("renewed"), "{banner}");
        })
        .await;
    })
    .await;
}
