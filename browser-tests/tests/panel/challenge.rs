//! Claims challenges: answered by one redirect that asks for what was demanded, and stopped where that would be a loop.

use browser_tests::signing_in::signing_in;
use sandbox::tenant::{Endpoint, SignInEntry, Who};
use serde_json::{Value, json};

use crate::steps::{edit_is_back, stays_signed_out};

fn claims(entry: &SignInEntry) -> Value {
    serde_json::from_str(entry.parameters.get("claims").map_or("null", String::as_str)).unwrap()
}

#[tokio::test]
async fn a_revoked_session_is_signed_in_anew_by_one_redirect_and_the_edit_is_kept() {
    signing_in(async |world| {
        world.watch.expect_error("401");
        world.watch.expect_error("400");
        world.enter().await;
        world.tenant.auto_sign_in(None);
        world.page.turn("Allow chat", false).await;
        world.tenant.revoke_sessions();
        world.page.button("Reload settings").click().await;
        world.page.button("Alex Admin").click().await;
        edit_is_back(world).await;
        let asked = world.asked(Endpoint::Authorize);
        assert_eq!(asked.len(), 2, "one redirect answers it");
        let asked = claims(&asked[1]);
        assert_eq!(asked["access_token"]["xms_cc"], json!({"values": ["cp1"]}), "the capability is declared as ever");
        assert_eq!(asked["access_token"]["nbf"]["essential"], json!(true), "{asked}");
        assert!(asked["access_token"]["nbf"]["value"].is_string(), "{asked}");
        world.page.save().await;
        world.page.says(&["Saved"]).await;
    })
    .await;
}

#[tokio::test]
async fn a_demand_for_another_factor_is_met_on_microsofts_page() {
    signing_in(async |world| {
        world.watch.expect_error("401");
        world.tenant.require_acrs("c1");
        world.sign_in_as(Who::Alex).await;
        world.page.heading("Approve sign in request").shown().await;
        world.page.button("Approve").click().await;
        assert_eq!(world.page.form().await, [false, false, true]);
        let asked = world.asked(Endpoint::Authorize);
        assert_eq!(asked.len(), 2);
        let demanded = json!({"xms_cc": {"values": ["cp1"]}, "acrs": {"essential": true, "value": "c1"}});
        assert_eq!(claims(&asked[1])["access_token"], demanded);
        assert!(asked[1].parameters.contains_key("login_hint"), "the person need not be named again");
        world.page.turn("Allow chat", false).await;
        world.page.save().await;
        world.page.says(&["Saved"]).await;
    })
    .await;
}

#[tokio::test]
async fn a_demand_that_is_cancelled_is_not_repeated_by_itself() {
    signing_in(async |world| {
        world.watch.expect_error("401");
        world.tenant.require_acrs("c1");
        world.sign_in_as(Who::Alex).await;
        world.page.heading("Approve sign in request").shown().await;
        world.page.button("Cancel").click().await;
        stays_signed_out(world, &["cancelled"]).await;
        assert_eq!(world.asked(Endpoint::Authorize).len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_loop_is_stopped_after_the_second_redirect_and_signing_in_by_hand_stays_possible() {
    signing_in(async |world| {
        world.watch.expect_error("401");
        world.fault(json!({"fault": "claims_challenge", "method": "GET", "times": null}));
        world.tenant.auto_sign_in(Some(Who::Alex));
        world.page.button("Sign in with Microsoft").click().await;
        // Until then, the page leaves by itself.
        world.seen("GET", 3).await;
        let alert = world.page.alerts(&["keeps asking"]).await;
        assert!(alert.contains("Sign in again"), "{alert}");
        // One by hand, two by itself.
        assert_eq!(world.asked(Endpoint::Authorize).len(), 3);
        world.tenant.clear_faults();
        world.page.button("Sign in again").click().await;
        assert_eq!(world.page.form().await, [false, false, true]);
        assert_eq!(world.asked(Endpoint::Authorize).len(), 4);
    })
    .await;
}

#[tokio::test]
async fn a_demand_of_the_token_endpoint_is_answered_by_a_redirect() {
    signing_in(async |world| {
        world.watch.expect_error("400");
        let demand = json!({"access_token": {"acrs": {"essential": true, "value": "c2"}}}).to_string();
        world.fault(json!({"on": "token", "fault": "aadsts", "number": 50076, "error": "interaction_required",
            "suberror": "basic_action", "claims": demand}));
        world.enter().await;
        let asked = world.asked(Endpoint::Authorize);
        assert_eq!(asked.len(), 2);
        assert_eq!(claims(&asked[1])["access_token"]["acrs"], json!({"essential": true, "value": "c2"}));
        assert_eq!(claims(&asked[1])["access_token"]["xms_cc"], json!({"values": ["cp1"]}));
    })
    .await;
}

#[tokio::test]
async fn a_challenge_that_cannot_be_read_is_told_and_not_guessed() {
    signing_in(async |world| {
        world.watch.expect_error("401");
        world.enter().await;
        world.page.turn("Allow chat", false).await;
        world.fault(json!({"fault": "claims_challenge", "method": "GET", "claims": "not json"}));
        world.page.button("Reload settings").click().await;
        world.page.alerts(&["Sign in again"]).await;
        assert_eq!(world.asked(Endpoint::Authorize).len(), 1);
        assert_eq!(world.page.positions().await, [false, false, false]);
    })
    .await;
}
