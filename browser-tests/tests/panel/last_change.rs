//! Once the last unsaved change is taken back by hand, the status line no longer says that changes are there.

use browser_tests::find::Control;
use browser_tests::signing_in::signing_in;
use browser_tests::wait::eventually;
use browser_tests::world::{World, run};
use sandbox::tenant::Who;

use crate::steps::{CHANGES_TWO, edit_is_back, is_filled_in, shut_out_with_an_edit, untouched};

/// Waits until the status line says this no longer.
async fn says_no_more(world: &World, part: &str) {
    let status: Control<'_> = world.page.status();
    eventually(format!("{status} says {part:?} no more"), async || {
        let text = status.text().await;
        if text.contains(part) { Err(text) } else { Ok(()) }
    })
    .await;
}

#[tokio::test]
async fn what_came_back_after_a_sign_in() {
    signing_in(async |world| {
        shut_out_with_an_edit(world).await;
        world.tenant.auto_sign_in(Some(Who::Alex));
        world.page.button("Sign in again").click().await;
        edit_is_back(world).await;
        world.page.says(&["Your unsaved changes are back in the form"]).await;
        // With another change beside it, some are there still.
        world.page.turn("Enable Remote Help", true).await;
        world.page.turn("Allow chat", true).await;
        world.page.says(&["Your unsaved changes are back in the form"]).await;
        world.page.turn("Enable Remote Help", false).await;
        untouched(world).await;
        says_no_more(world, "Your unsaved changes are back in the form").await;
    })
    .await;
}

#[tokio::test]
async fn what_was_left_after_a_cancelled_review_and_what_a_baseline_filled_in() {
    run(async |world| {
        world.open().await;
        world.page.turn("Enable Remote Help", true).await;
        world.page.review().await;
        world.page.escape().await;
        world.page.says(&["Your changes are still in the form"]).await;
        world.page.turn("Enable Remote Help", false).await;
        untouched(world).await;
        says_no_more(world, "Your changes are still in the form").await;
        world.page.disclosure("Baselines").click().await;
        world.page.field("Baseline text").click().await;
        world.page.browser.paste(CHANGES_TWO).await;
        is_filled_in(world).await;
        world.page.says(&["The baseline is in the form: 2 settings differ"]).await;
        world.page.turn("Enable Remote Help", false).await;
        world.page.turn("Allow chat", true).await;
        untouched(world).await;
        says_no_more(world, "The baseline is in the form").await;
    })
    .await;
}
