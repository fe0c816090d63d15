//! What is read after a save that couldn't be told of: it settles the save, and is nobody else's change.

use browser_tests::world::World;
use serde_json::{Value, json};

use crate::steps::{CONFIRMED, only_receipt, save_in_doubt};
use crate::watching::{PAUSE, SEEN, ahead, watched};

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
