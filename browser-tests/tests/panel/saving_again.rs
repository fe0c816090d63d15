//! Saving once more where it can't be told of the save before if it took effect: what this page saved itself is nobody
//! else's change. Each order of events is held in `core/src/save/tests/scenes/again.rs`.

use browser_tests::signing_in::signing_in;
use browser_tests::wait::eventually;
use browser_tests::world::{World, run};
use serde_json::json;

use crate::steps::{CARD, CONFIRMED, history_entries, receipt, save_in_doubt};

/// Opens the settings and the history, and saves that Remote Help is on: it is, but that can't be told.
async fn in_doubt(world: &World) {
    world.open().await;
    world.page.disclosure("History").click().await;
    save_in_doubt(world, "drop_after").await;
}

/// The history has two receipts, and both saves were read back.
async fn both_confirmed(world: &World) {
    eventually("both receipts say so", async || {
        let entries = history_entries(world).await;
        let confirmed = entries.iter().filter(|entry| entry.contains(CONFIRMED)).count();
        if (entries.len(), confirmed) == (2, 2) { Ok(()) } else { Err(format!("{entries:?}")) }
    })
    .await;
}

#[tokio::test]
async fn what_was_edited_on_is_saved_over_it_and_only_that() {
    run(async |world| {
        in_doubt(world).await;
        world.page.turn("Allow chat", false).await;
        world.page.save().await;
        world.page.says(&["Saved at"]).await;
        assert_eq!(world.changes().len(), 2);
        both_confirmed(world).await;
        // The second save changed one setting, and that is what its undo would.
        world.page.button("Undo this save").under(CARD).click().await;
        let review = world.page.dialog("Review changes");
        review.shown().await;
        let text = review.text().await;
        assert!(text.contains("blockChat") && !text.contains("remoteAssistanceState"), "{text}");
    })
    .await;
}

/// A change that was sent and not read back: were it edited on, that save would be forgotten, without a receipt.
#[tokio::test]
async fn until_it_is_read_back_nothing_is_edited_and_reading_again_tells_it() {
    signing_in(async |world| {
        world.watch.expect_error("401");
        world.watch.expect_error("503");
        world.enter().await;
        world.page.turn("Enable Remote Help", true).await;
        world.fault(json!({"fault": "token_expired", "method": "GET", "after": 1}));
        world.fault(json!({"on": "token", "fault": "status", "status": 503, "times": null}));
        world.page.save().await;
        world.page.alerts(&["not read back"]).await;
        world.tenant.clear_faults();
        world.page.switch("Allow chat").inert().await;
        world.page.button("Review changes").inert().await;
        world.page.button("Reload settings").click().await;
        world.page.says(&["Saved at"]).await;
        assert_eq!(world.page.form().await, [true, false, true]);
        receipt(world, &[CONFIRMED]).await;
        assert_eq!(world.changes().len(), 1, "the change is not sent again");
    })
    .await;
}
