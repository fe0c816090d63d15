//! What is read after a save that couldn't be told of: it settles the save, and is nobody else's change.

use browser_tests::world::World;
use serde_json::{Value, json};

use crate::steps::{CONFIRMED, only_receipt, save_in_doubt};
use crate::watching::{PAUSE, SEEN, ahead, marks, ticks, watched};

/// Saves that Remote Help is on; whether that took effect can't be told. The history is open, and says so.
async fn in_doubt(world: &World, fault: &str) {
    world.page.disclosure("History").click().await;
    save_in_doubt(world, fault).await;
    only_receipt(world, "Can’t be told").await;
}

/// Nobody else is said to have changed anything, and nothing was sent again.
async fn settled(world: &World, outcome: &str) {
    only_receipt(world, outcome).await;
    let shown = world.page.shown().await;
    assert!(!shown.contains(SEEN) && !shown.contains("Changed elsewhere"), "{shown}");
    assert_eq!(world.changes().len(), 1);
}

#[tokio::test]
async fn the_next_look_finds_all_that_was_sent_and_the_save_is_told_as_saved() {
    watched(Value::Null, async |world| {
        in_doubt(world, "drop_after").await;
        ahead(world, PAUSE).await;
        world.page.says(&["Saved at", "all the same"]).await;
        assert_eq!(world.page.alert().text().await, "");
        assert_eq!(world.page.form().await, [true, false, true]);
        world.page.button("Review changes").inert().await;
        settled(world, CONFIRMED).await;
        // From here on, what changes is somebody else's.
        world.colleague(json!({"blockChat": true}));
        ahead(world, 2 * PAUSE).await;
        world.page.says(&[SEEN, "one setting"]).await;
    })
    .await;
}

#[tokio::test]
async fn the_next_look_finds_the_tenant_as_before_and_the_save_is_told_as_not_saved() {
    watched(Value::Null, async |world| {
        in_doubt(world, "drop_before").await;
        ahead(world, PAUSE).await;
        world.page.alerts(&["Not saved", "still has what it had before"]).await;
        assert_eq!(world.page.form().await, [true, false, true], "the edit is kept");
        world.page.button("Review changes").usable().await;
        settled(world, "Not saved").await;
    })
    .await;
}

#[tokio::test]
async fn the_next_look_finds_something_else_and_that_is_told() {
    watched(Value::Null, async |world| {
        in_doubt(world, "drop_after").await;
        world.colleague(json!({"blockChat": true}));
        ahead(world, PAUSE).await;
        world.page.alerts(&["something else"]).await;
        settled(world, "Something else is there now").await;
    })
    .await;
}

#[tokio::test]
async fn reading_again_by_hand_settles_it_too() {
    watched(Value::Null, async |world| {
        in_doubt(world, "drop_after").await;
        world.page.button("Reload settings").click().await;
        world.page.says(&["Saved at", "all the same"]).await;
        settled(world, CONFIRMED).await;
    })
    .await;
}

#[tokio::test]
async fn checking_again_completes_the_receipt_there_is() {
    watched(Value::Null, async |world| {
        in_doubt(world, "drop_after").await;
        world.page.button("Read the settings again").click().await;
        world.page.says(&["Saved at", "all the same"]).await;
        settled(world, CONFIRMED).await;
    })
    .await;
}

#[tokio::test]
async fn where_the_form_was_edited_since_it_is_settled_and_the_edit_stays() {
    watched(Value::Null, async |world| {
        in_doubt(world, "drop_after").await;
        world.page.turn("Allow chat", false).await;
        ahead(world, PAUSE).await;
        world.page.says(&["Saved at"]).await;
        assert_eq!(world.page.form().await, [true, false, false]);
        settled(world, CONFIRMED).await;
        world.page.save().await;
        world.page.says(&["Saved at"]).await;
        assert_eq!(world.changes().len(), 2);
        marks(world, &[]).await;
    })
    .await;
}

#[tokio::test]
async fn where_the_form_was_edited_since_and_it_did_not_take_effect_the_same_from_elsewhere_is_not_called_saved() {
    watched(Value::Null, async |world| {
        in_doubt(world, "drop_before").await;
        world.page.turn("Allow chat", false).await;
        world.page.button("Reload settings").click().await;
        settled(world, "Not saved").await;
        assert_eq!(world.page.form().await, [true, false, false], "both edits are kept");
        world.colleague(json!({"remoteAssistanceState": "enabled"}));
        ahead(world, PAUSE).await;
        world.page.says(&[SEEN, "one setting"]).await;
        only_receipt(world, "Not saved").await;
    })
    .await;
}

#[tokio::test]
async fn a_review_is_not_told_of_the_reviewers_own_save() {
    watched(Value::Null, async |world| {
        in_doubt(world, "drop_after").await;
        world.page.review().await;
        let read = world.requests("GET").len();
        ahead(world, PAUSE).await;
        ticks(world).await;
        assert_eq!(world.requests("GET").len(), read, "what is read would be taken for somebody else's");
        world.page.escape().await;
        world.page.dialog("Review changes").gone().await;
        world.page.says(&["Saved at"]).await;
        assert_eq!(world.page.form().await, [true, false, true]);
        settled(world, CONFIRMED).await;
    })
    .await;
}
