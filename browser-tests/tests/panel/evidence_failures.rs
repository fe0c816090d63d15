//! Evidence that can't be had: one alert, a row that says why, and a later success that takes the alert away.

use browser_tests::wait::eventually;
use browser_tests::world::{each, run};
use sandbox::tenant::{LICENSES, RBAC};
use serde_json::{Value, json};

use crate::a11y;
use crate::evidence::{check, examiner, row};

#[tokio::test]
async fn a_failure_is_one_alert_and_a_row_with_the_reason_and_trying_again_mends_both() {
    run(async |world| {
        world.watch.expect_error("the server responded with a status of");
        world.watch.expect_error("net::ERR");
        world.watch.expect_error("CORS");
        let rows: [(Value, &[&str]); 7] = [
            (json!({"fault": "server_error", "status": 500}), &["failed"]),
            (json!({"fault": "throttled", "retry_after": "600"}), &["too many requests", "600"]),
            (json!({"fault": "missing_role"}), &["role", LICENSES]),
            (json!({"fault": "html_200"}), &["did not come from"]),
            (json!({"fault": "huge_body", "bytes": 1_100_000}), &["too large"]),
            (json!({"fault": "empty_200"}), &["did not come from"]),
            (json!({"fault": "no_cors"}), &["no answer"]),
        ];
        world.sign_in(&examiner()).await;
        world.page.form().await;
        world.page.turn("Allow chat", false).await;
        each(
            rows,
            |(fault, _)| fault.to_string(),
            async |(fault, parts)| {
                world.tenant.clear_faults();
                let mut fault = fault.clone();
                fault["method"] = json!("skus");
                world.fault(fault);
                check(world, "Check licence").await;
                let said = world.page.alerts(&["The licence could not be checked."]).await;
                assert!(parts.iter().all(|part| said.to_lowercase().contains(&part.to_lowercase())), "{said}");
                row(world, "licence", "can't tell", &["told nothing"]).await;
                assert_eq!(world.page.form().await, [false, false, false], "the edit is untouched");
                world.page.button("Try again").click().await;
                row(world, "licence", "met", &["25 of 50"]).await;
                eventually("the alert is gone", async || {
                    let said = world.page.alert().text().await;
                    if said.is_empty() { Ok(()) } else { Err(said) }
                })
                .await;
            },
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn a_later_success_leaves_the_alert_of_something_else() {
    run(async |world| {
        world.watch.expect_error("the server responded with a status of");
        world.sign_in(&examiner()).await;
        world.page.form().await;
        world.fault(json!({"fault": "missing_role", "method": "rights"}));
        check(world, "Check Intune rights").await;
        world.page.alerts(&["Your Intune rights could not be checked.", RBAC]).await;
        row(world, "Intune role", "met", &["administrator’s role", "told nothing"]).await;
        check(world, "Check licence").await;
        row(world, "licence", "met", &["25 of 50"]).await;
        world.page.alerts(&["Your Intune rights could not be checked."]).await;
        check(world, "Check Intune rights").await;
        row(world, "Intune role", "met", &["Your Intune rights include"]).await;
        assert_eq!(world.page.alert().text().await, "");
    })
    .await;
}

#[tokio::test]
async fn a_throttled_check_waits_visibly_and_goes_on() {
    run(async |world| {
        world.watch.expect_error("429");
        world.sign_in(&examiner()).await;
        world.page.form().await;
        for method in ["roles", "assignments"] {
            world.fault(json!({"fault": "throttled", "retry_after": "1", "method": method}));
        }
        check(world, "Who can help").await;
        world.page.heading("Intune roles whose members can help").shown().await;
        world.page.says(&["4 Intune roles let their members help."]).await;
        assert_eq!(world.page.alert().text().await, "");
    })
    .await;
}

#[tokio::test]
async fn a_token_that_expires_meanwhile_asks_for_another_and_keeps_the_edit() {
    run(async |world| {
        world.watch.expect_error("401");
        world.sign_in(&examiner()).await;
        world.page.form().await;
        world.page.turn("Allow chat", false).await;
        world.fault(json!({"fault": "token_expired", "method": "skus"}));
        check(world, "Check licence").await;
        world.page.alerts(&["licence could not be checked", "expired"]).await;
        world.page.button("Use a fresh token").click().await;
        world.sign_in(&examiner()).await;
        assert_eq!(world.page.form().await, [false, false, false]);
        check(world, "Check licence").await;
        row(world, "licence", "met", &["25 of 50"]).await;
    })
    .await;
}

#[tokio::test]
async fn every_state_is_accessible() {
    run(async |world| {
        world.watch.expect_error("the server responded with a status of");
        world.page.disclosure("Readiness").click().await;
        row(world, "licence", "can't tell", &[]).await;
        a11y::holds(world).await;
        world.sign_in(&examiner()).await;
        world.page.form().await;
        for button in ["Check licence", "Check Intune rights", "Who can help"] {
            check(world, button).await;
        }
        row(world, "licence", "met", &[]).await;
        row(world, "Intune role", "met", &["Your Intune rights include"]).await;
        world.page.heading("Intune roles whose members can help").shown().await;
        a11y::holds(world).await;
        world.fault(json!({"fault": "server_error", "status": 500, "method": "roles"}));
        check(world, "Who can help").await;
        world.page.alerts(&["Who can help could not be found out."]).await;
        a11y::holds(world).await;
    })
    .await;
}
