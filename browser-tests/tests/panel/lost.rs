//! Answers to a change that are lost or bad: the panel reads, and says which of the two happened.

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

/// Which answers are looked into is held in `core/src/save/tests/doubt.rs`; here is one of each kind.
#[tokio::test]
async fn a_lost_or_bad_answer_is_looked_into_and_what_happened_is_told() {
    run(async |world| {
        hurry(world).await;
        lost_answers(world);
        world.watch.expect_error("the server responded with a status of 50");
        world.watch.expect_error("blocked by CORS policy");
        world.watch.expect_error("net::ERR_FAILED");
        let rows = [
            (json!({"fault": "drop_before", "method": "PATCH"}), false),
            (json!({"fault": "drop_after", "method": "PATCH"}), true),
            (json!({"fault": "server_error", "status": 502, "body": "html", "method": "PATCH", "applied": true}), true),
            (json!({"fault": "html_200", "method": "PATCH"}), false),
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
