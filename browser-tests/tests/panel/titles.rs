//! The tab's title follows the state: who looks for the tab finds it, and hears first what waits there.

use browser_tests::wait::eventually;
use browser_tests::world::{World, run};
use sandbox::tenant::TENANT_ID;

async fn title(world: &World, is: &str) {
    eventually(format!("the title is {is:?}"), async || {
        let title = world.page.browser.title().await;
        if title == is { Ok(()) } else { Err(title) }
    })
    .await;
}

#[tokio::test]
async fn it_follows_the_state() {
    run(async |world| {
        let signed_in = format!("Remote Help settings – {TENANT_ID}");
        title(world, "Remote Help panel").await;
        world.open().await;
        title(world, &signed_in).await;
        world.page.turn("Allow chat", false).await;
        title(world, "● 1 unsaved change – Remote Help settings").await;
        world.page.turn("Enable Remote Help", true).await;
        title(world, "● 2 unsaved changes – Remote Help settings").await;
        world.page.save().await;
        world.page.says(&["Saved at"]).await;
        title(world, &signed_in).await;
        world.page.button("Sign out").click().await;
        title(world, "Remote Help panel").await;
    })
    .await;
}
