//! The audit trail where it can't be had: the permission for it, failures, and pages that lead elsewhere.

use browser_tests::signing_in::signing_in;
use browser_tests::world::{each, run};
use sandbox::tenant::{AUDIT, COLLEAGUE, Endpoint, WRITE};
use serde_json::{Value, json};

use crate::audit::{ask, asked, auditor, colleague_then, events, open_and_ask, says};

/// What is said of a page that is not asked for.
const REFUSED: &str = "at another address";
const GET_PERMISSION: &str = "Get permission to see who changed this";

#[tokio::test]
async fn without_the_permission_it_is_named_and_the_rest_works() {
    run(async |world| {
        world.watch.expect_error("403");
        world.open().await;
        world.page.turn("Allow chat", false).await;
        ask(world).await;
        says(world, &["lacks a permission", AUDIT]).await;
        assert_eq!(world.page.alert().text().await, "", "it is no failure of what the person does");
        assert!(!world.page.button(GET_PERMISSION).is_there().await, "no client ID is known");
        assert_eq!(world.page.form().await, [false, false, false], "the edit is untouched");
        world.page.button("Try again").click().await;
        says(world, &["lacks a permission", AUDIT]).await;
        world.page.save().await;
        world.page.says(&["Saved"]).await;
    })
    .await;
}

#[tokio::test]
async fn the_permission_is_got_by_one_redirect_and_the_edit_is_kept() {
    signing_in(async |world| {
        world.watch.expect_error("403");
        world.colleague(json!({"allowSessionsToUnenrolledDevices": true}));
        world.enter().await;
        let first = world.asked(Endpoint::Authorize).remove(0);
        assert!(!first.parameters["scope"].contains(AUDIT), "it is asked for only when wanted");
        world.page.turn("Allow chat", false).await;
        ask(world).await;
        world.page.button(GET_PERMISSION).click().await;
        world.awaits(Endpoint::Authorize, 2).await;
        world.page.says(&["unsaved changes are back"]).await;
        assert_eq!(world.page.form().await, [false, true, false], "the edit is back in the form");
        let again = world.asked(Endpoint::Authorize).remove(1);
        for permission in [WRITE, AUDIT] {
            assert!(again.parameters["scope"].contains(permission), "{again:?}");
        }
        assert!(again.parameters.contains_key("login_hint"), "the same person");
        ask(world).await;
        assert!(events(world, 1).await[0].contains(COLLEAGUE));
        assert!(world.changes().is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_failure_is_explained_in_its_place_and_trying_again_works() {
    run(async |world| {
        world.watch.expect_error("the server responded with a status of");
        world.watch.expect_error("net::ERR");
        world.watch.expect_error("CORS");
        world.colleague(json!({"blockChat": true}));
        // Which answers are failures is held in `core/src/audit/tests.rs`; here are those with words of their own.
        let rows: [(Value, &[&str]); 4] = [
            (json!({"fault": "throttled", "retry_after": "600"}), &["too many requests", "600"]),
            (json!({"fault": "wrong_types", "property": "value", "value": {"0": {}}}), &["did not come from"]),
            (json!({"fault": "missing_role"}), &["Intune role", AUDIT]),
            (json!({"fault": "no_cors"}), &["no answer"]),
        ];
        each(
            rows,
            |(fault, _)| fault.to_string(),
            async |(fault, parts)| {
                world.reload().await;
                world.tenant.clear_faults();
                world.sign_in(&auditor()).await;
                world.page.form().await;
                let mut fault = fault.clone();
                fault["method"] = json!("audit");
                world.fault(fault);
                ask(world).await;
                says(world, parts).await;
                assert_eq!(world.page.form().await, [false, false, false], "the form is untouched");
                world.page.button("Try again").click().await;
                events(world, 1).await;
            },
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn a_save_that_waits_while_the_token_is_refused_there_says_so_and_goes_on_with_a_fresh_one() {
    run(async |world| {
        world.watch.expect_error("401");
        world.watch.expect_error("429");
        world.sign_in(&auditor()).await;
        world.page.form().await;
        world.page.turn("Allow chat", false).await;
        world.fault(json!({"fault": "throttled", "retry_after": "5", "method": "PATCH"}));
        world.page.save().await;
        says(world, &["Trying again in"]).await;
        world.fault(json!({"fault": "token_expired", "method": "audit"}));
        ask(world).await;
        let told = ["Nothing was saved yet", "so Microsoft Graph was not asked", "another request of this page"];
        let told = world.page.alerts(&told).await;
        assert!(!told.contains("You stopped") && !told.contains("change was not accepted"), "{told}");
        assert_eq!(world.changes().len(), 1, "nothing was sent without a token");
        if !world.page.token_field().is_there().await {
            world.page.button("Use a fresh token").click().await;
        }
        world.sign_in(&auditor()).await;
        world.page.dialog("Review changes").shown().await;
    })
    .await;
}

#[tokio::test]
async fn a_next_page_elsewhere_is_not_followed_and_what_was_found_stays() {
    run(async |world| {
        world.colleague(json!({"blockChat": true}));
        let own = world.tenant.origin();
        let rows = [
            format!("{}beta/deviceManagement/auditEvents", world.panel.url()),
            format!("{own}@elsewhere.example/beta/deviceManagement/auditEvents"),
        ];
        each(rows, String::clone, async |to| {
            world.reload().await;
            world.tenant.clear_log();
            world.fault(json!({"fault": "next_link", "method": "audit", "to": to}));
            open_and_ask(world).await;
            says(world, &[REFUSED]).await;
            // A request to another origin would be a violation of the page's policy, which every test fails on.
            assert_eq!(asked(world).len(), 1, "nothing was asked after it");
            let shown = events(world, 1).await;
            assert!(shown[0].contains(COLLEAGUE), "what the first page said is not lost: {}", shown[0]);
        })
        .await;
        assert!(!world.panel.fetched().iter().any(|fetched| fetched.path.contains("auditEvents")));
    })
    .await;
}

#[tokio::test]
async fn what_was_found_stays_where_the_next_page_fails_and_it_goes_on_there() {
    run(async |world| {
        world.watch.expect_error("the server responded with a status of");
        colleague_then(world, 40, json!({"blockChat": true}));
        world.tenant.add_audit_noise(60);
        world.colleague(json!({"blockChat": false}));
        world.sign_in(&auditor()).await;
        world.page.form().await;
        // The first page meets the first of these faults, the second page the other.
        world.fault(json!({"fault": "slow", "ms": 1, "method": "audit"}));
        world.fault(json!({"fault": "throttled", "retry_after": "600", "method": "audit"}));
        ask(world).await;
        says(world, &["too many requests"]).await;
        let shown = events(world, 1).await;
        assert!(shown[0].contains("from True to False"), "{}", shown[0]);
        world.page.button("Try again").click().await;
        let shown = events(world, 2).await;
        assert!(shown[1].contains("from False to True"), "{}", shown[1]);
        assert_eq!(asked(world).len(), 3, "the first page is not asked for again");
    })
    .await;
}

#[tokio::test]
async fn a_token_that_ends_there_is_renewed_and_a_demand_leads_to_a_sign_in_that_keeps_the_edit() {
    signing_in(async |world| {
        world.watch.expect_error("401");
        world.tenant.set_all_consented(true);
        world.colleague(json!({"allowSessionsToUnenrolledDevices": true}));
        world.enter().await;
        world.fault(json!({"fault": "token_expired", "method": "audit"}));
        ask(world).await;
        events(world, 1).await;
        assert_eq!(world.granted("refresh_token").len(), 1);
        assert_eq!(world.page.alert().text().await, "");
        world.page.turn("Allow chat", false).await;
        // Opened anew, it asks anew.
        ask(world).await;
        world.fault(json!({"fault": "claims_challenge", "method": "audit"}));
        ask(world).await;
        world.awaits(Endpoint::Authorize, 2).await;
        world.page.says(&["unsaved changes are back"]).await;
        assert_eq!(world.page.form().await, [false, true, false]);
        ask(world).await;
        assert!(events(world, 1).await[0].contains(COLLEAGUE));
        assert!(world.changes().is_empty());
    })
    .await;
}
