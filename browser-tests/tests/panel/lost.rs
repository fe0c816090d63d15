//! Answers to a change that are lost or bad: the panel reads, and says which of the two happened.

use browser_tests::wait::eventually;
use browser_tests::world::{World, each, run};
use serde_json::{Value, json};

use crate::steps::hurry;

/// A lost answer is an error to the browser, and so is what the panel then asks without a token: is anyone there?
fn lost_answers(world: &World) {
    world.watch.expect_error("net::ERR_EMPTY_RESPONSE");
    world.watch.expect_error("/v1.0/ - Failed to load resource");
}

async fn save_with(world: &World, fault: Value) {
    world.open().await;
    world.page.turn("Enable Remote Help", true).await;
    world.fault(fault);
    world.page.save().await;
}

async fn not_saved(world: &World) {
    let alert = world.page.alerts(&["not saved"]).await;
    let next = world.page.alert().inside(&["button", "link"]).await;
    assert!(!next.is_empty(), "{alert}");
    assert!(!world.page.status().text().await.to_lowercase().contains("saved at"));
    assert_eq!(world.changes().len(), 1, "a change is never sent twice by itself");
    assert_eq!(world.page.form().await, [true, false, true], "the edit is kept");
    world.page.button("Review changes").usable().await;
}

async fn saved(world: &World) {
    world.page.says(&["saved"]).await;
    assert_eq!(world.page.alert().text().await, "");
    assert_eq!(world.changes().len(), 1, "a change is never sent twice by itself");
    assert_eq!(world.page.form().await, [true, false, true]);
    world.page.button("Review changes").inert().await;
}

#[tokio::test]
async fn dropped_before_it_was_applied_is_not_saved() {
    run(async |world| {
        hurry(world).await;
        lost_answers(world);
        save_with(world, json!({"fault": "drop_before", "method": "PATCH"})).await;
        not_saved(world).await;
    })
    .await;
}

#[tokio::test]
async fn dropped_after_it_was_applied_is_saved_all_the_same() {
    run(async |world| {
        hurry(world).await;
        lost_answers(world);
        save_with(world, json!({"fault": "drop_after", "method": "PATCH"})).await;
        saved(world).await;
    })
    .await;
}

#[tokio::test]
async fn a_failing_service_is_asked_what_happened() {
    run(async |world| {
        hurry(world).await;
        world.watch.expect_error("the server responded with a status of 50");
        let rows = [500, 502, 503, 504].into_iter().flat_map(|status| [(status, false), (status, true)]);
        each(
            rows,
            |row| format!("{row:?}"),
            async |(status, applied)| {
                world.reload().await;
                world.colleague(json!({"remoteAssistanceState": "disabled"}));
                world.tenant.clear_log();
                let body = if *status == 502 { "html" } else { "json" };
                let fault = json!({"fault": "server_error", "status": status, "applied": applied, "body": body});
                let mut fault = fault;
                fault["method"] = json!("PATCH");
                save_with(world, fault).await;
                if *applied { saved(world).await } else { not_saved(world).await }
            },
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_is_not_graphs_is_looked_into() {
    run(async |world| {
        hurry(world).await;
        lost_answers(world);
        world.watch.expect_error("blocked by CORS policy");
        world.watch.expect_error("net::ERR_FAILED");
        let rows = [
            (json!({"fault": "html_200", "method": "PATCH"}), false),
            (json!({"fault": "empty_200", "method": "PATCH"}), false),
            (json!({"fault": "empty_200", "method": "PATCH", "applied": true}), true),
            (json!({"fault": "bad_json", "method": "PATCH"}), true),
            (json!({"fault": "huge_body", "method": "PATCH"}), true),
            (json!({"fault": "no_cors", "method": "PATCH"}), true),
        ];
        each(
            rows,
            |(fault, _)| fault.to_string(),
            async |(fault, applied)| {
                world.reload().await;
                world.colleague(json!({"remoteAssistanceState": "disabled"}));
                world.tenant.clear_log();
                save_with(world, fault.clone()).await;
                if *applied { saved(world).await } else { not_saved(world).await }
            },
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn no_answer_to_a_change_for_30_seconds_counts_as_lost() {
    run(async |world| {
        hurry(world).await;
        save_with(world, json!({"fault": "slow", "ms": 40_000, "method": "PATCH"})).await;
        world.seen("PATCH", 1).await;
        eventually("the panel gives up", async || {
            if world.requests("GET").len() >= 3 { Ok(()) } else { Err("it has not read back".to_owned()) }
        })
        .await;
        let waited = world.page.browser.script("return window.__waited;").await;
        assert!(waited.as_array().is_some_and(|waited| waited.contains(&json!(30_000))), "{waited}");
        not_saved(world).await;
    })
    .await;
}

#[tokio::test]
async fn what_cant_be_told_is_not_guessed() {
    run(async |world| {
        hurry(world).await;
        lost_answers(world);
        world.open().await;
        world.page.turn("Enable Remote Help", true).await;
        world.fault(json!({"fault": "drop_after", "method": "PATCH"}));
        // The check passes; every reading back is lost.
        world.fault(json!({"fault": "drop_before", "method": "GET", "times": null, "after": 1}));
        world.page.save().await;
        let alert = world.page.alerts(&["can’t be told"]).await;
        assert!(!alert.to_lowercase().contains("not saved"), "{alert}");
        assert!(!world.page.status().text().await.to_lowercase().contains("saved"));
        world.tenant.clear_faults();
        let next = world.page.alert().inside(&["button"]).await;
        world.page.button(&next.first().expect("a button to read again").name).click().await;
        saved(world).await;
    })
    .await;
}
