//! Without a network: the page is there, says so, and pretends nothing.

use browser_tests::signing_in::signing_in;
use browser_tests::world::run;
use sandbox::tenant::Endpoint;
use serde_json::json;

use crate::steps::page_shows;

#[tokio::test]
async fn a_lost_network_is_said_at_once_and_keeps_every_edit() {
    run(async |world| {
        world.watch.expect_error("ERR_INTERNET_DISCONNECTED");
        world.watch.expect_error("offline");
        world.open().await;
        world.page.turn("Allow chat", false).await;
        world.page.browser.set_offline(true).await;
        page_shows(world, "This device is offline. What you see was read before", true).await;
        world.page.button("Reload settings").click().await;
        world.page.alerts(&["offline"]).await;
        world.page.save().await;
        world.page.alerts(&["Not saved", "offline"]).await;
        assert!(!world.page.status().text().await.contains("Saved"), "no status calls it saved");
        assert_eq!(world.page.positions().await, [false, false, false], "the edit is kept");
        world.page.browser.set_offline(false).await;
        page_shows(world, "This device is offline. What you see was read before", false).await;
        world.page.save().await;
        world.page.says(&["Saved at"]).await;
        assert_eq!(world.changes().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn offline_nobody_is_sent_to_a_page_that_can_not_load() {
    signing_in(async |world| {
        world.page.button("Sign in with Microsoft").usable().await;
        world.page.browser.set_offline(true).await;
        page_shows(world, "This device is offline. Nothing can be read or saved", true).await;
        world.page.button("Sign in with Microsoft").click().await;
        world.page.alerts(&["offline"]).await;
        assert!(world.asked(Endpoint::Authorize).is_empty());
        assert_eq!(world.address().await, world.panel.url(), "the page was not left");
        world.page.browser.set_offline(false).await;
        world.page.says(&["The connection is back"]).await;
        world.enter().await;
    })
    .await;
}

#[tokio::test]
async fn it_can_be_installed_and_no_worker_stands_between_page_and_network() {
    run(async |world| {
        let found = world
            .page
            .browser
            .script(
                "const link = document.querySelector('link[rel=manifest]'); \
                 const answer = await fetch(link.href); const manifest = await answer.json(); \
                 const icons = await Promise.all(manifest.icons.map(async ({ src, sizes, type }) => { \
                   const image = new Image(); image.src = new URL(src, link.href); await image.decode(); \
                   const { headers } = await fetch(image.src); \
                   return sizes === 'any' || sizes === `${image.naturalWidth}x${image.naturalHeight}` ? headers.get('content-type') === type : src; })); \
                 const workers = navigator.serviceWorker ? (await navigator.serviceWorker.getRegistrations()).length : 0; \
                 return { type: answer.headers.get('content-type'), start: new URL(manifest.start_url, link.href).href, \
                   display: manifest.display, purposes: manifest.icons.map(({ purpose }) => purpose ?? 'any'), icons, workers };",
            )
            .await;
        assert_eq!(found["type"], "application/manifest+json");
        assert_eq!(found["start"], world.panel.url());
        assert_eq!(found["display"], "standalone");
        assert_eq!(found["icons"], json!([true, true, true, true]));
        assert_eq!(found["purposes"], json!(["any", "any", "any", "maskable"]));
        assert_eq!(found["workers"], 0);
    })
    .await;
}
