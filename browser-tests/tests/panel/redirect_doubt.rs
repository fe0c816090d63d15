//! A save that can't be told of, and a redirect to Microsoft: what is read first on the way back tells it, as it would
//! have without.

use browser_tests::signing_in::signing_in;
use browser_tests::world::World;
use sandbox::tenant::Who;

use crate::steps::{CONFIRMED, only_receipt, save_in_doubt};

/// Saves that Remote Help is on, in doubt, then edits on where `edit` says so, and signs in once more.
async fn away_and_back(world: &World, fault: &str, edit: bool) {
    world.sign_in_as(Who::Alex).await;
    world.page.form().await;
    save_in_doubt(world, fault).await;
    if edit {
        world.page.turn("Allow chat", false).await;
    }
    world.page.button("Switch account").click().await;
    world.page.button(Who::Alex.name()).click().await;
}

/// One save has one receipt, and nothing was sent again.
async fn told_once(world: &World, outcome: &str) {
    world.page.disclosure("History").click().await;
    only_receipt(world, outcome).await;
    let shown = world.page.shown().await;
    assert!(!shown.contains("changed elsewhere") && !shown.contains("Changed elsewhere"), "{shown}");
    assert_eq!(world.changes().len(), 1);
}

#[tokio::test]
async fn a_save_in_doubt_that_took_effect_is_told_as_saved() {
    signing_in(async |world| {
        away_and_back(world, "drop_after", false).await;
        world.page.says(&["Saved at", "all the same"]).await;
        assert_eq!(world.page.form().await, [true, false, true]);
        world.page.button("Review changes").inert().await;
        told_once(world, CONFIRMED).await;
    })
    .await;
}
