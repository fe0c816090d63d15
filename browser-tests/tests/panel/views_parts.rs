//! The files of a view: fetched when it is opened or about to be, late, changed, missing, and had after all.

use browser_tests::copy::DistCopy;
use browser_tests::host::Host;
use browser_tests::wait::eventually;
use browser_tests::world::{World, dist, run};
use sandbox::panel::PanelOptions;
use serde_json::json;

use crate::parts::{alert_loses, is_fetched, was_fetched, without};
use crate::sessions::{go_to_sessions, rows};
use crate::sessions_many::pages;
use crate::steps::page_shows;

const CODE: &str = "panel_sessions-";
const TEXTS: &str = "/sessions-en-";

/// Serves the panel for the world's tenant, and opens it there.
async fn open(world: &World, options: PanelOptions) -> Host {
    for word in ["integrity", "boot-", "NetworkError"] {
        world.watch.expect_error(word);
    }
    let tenant = world.tenant.origin();
    let config = Some(json!({"cloud": "custom", "authority": tenant, "graph": tenant}));
    let panel = world.serve(PanelOptions { config, connect: vec![tenant], ..options }).await;
    world.watch.collect(&world.page.browser).await;
    world.page.browser.goto(&panel.url()).await;
    panel
}

#[tokio::test]
async fn the_view_is_fetched_when_it_is_about_to_be_opened_and_not_with_the_page() {
    run(async |world| {
        world.open().await;
        world.page.link("Sessions").shown().await;
        for part in [CODE, TEXTS] {
            assert!(!was_fetched(&world.panel, part), "{part} is fetched, and nobody wants it");
        }
        let point = |kind: &str| {
            format!(
                "const link = document.querySelector('nav[aria-label=Views] a[href=\"#sessions\"]'); \
                 {kind}; return document.activeElement === link;"
            )
        };
        world.page.browser.script(&point("link.dispatchEvent(new PointerEvent('pointerenter'))")).await;
        is_fetched(&world.panel, CODE).await;
        is_fetched(&world.panel, TEXTS).await;
        assert!(pages(world).is_empty(), "only files are fetched: nobody has opened it");
        go_to_sessions(world).await;
        rows(world, 90).await;
        let times = world.panel.fetched().iter().filter(|fetched| fetched.path.contains(CODE)).count();
        assert_eq!(times, 1, "it was there already");
        // The focus tells as well as the pointer.
        world.panel.clear_fetched();
        world.reload().await;
        world.open().await;
        assert!(!was_fetched(&world.panel, CODE));
        let is_focused = world.page.browser.script(&point("link.focus()")).await;
        assert_eq!(is_focused, json!(true));
        is_fetched(&world.panel, CODE).await;
    })
    .await;
}

#[tokio::test]
async fn a_view_whose_file_was_changed_or_is_missing_fails_alone_and_can_be_tried_again() {
    run(async |world| {
        for (start, end, reason) in [
            ("remote-help-panel_sessions-", ".wasm", "changed or is missing"),
            ("sessions-en-", ".txt", "could not be loaded"),
        ] {
            world.tenant.clear_log();
            let copy = DistCopy::of(&dist());
            let mend = without(&copy, start, end);
            let _panel = open(world, copy.options()).await;
            world.open().await;
            world.page.link("Sessions").click().await;
            world.page.alerts(&[reason]).await;
            world.page.heading("Remote Help sessions").shown().await;
            assert!(pages(world).is_empty());
            // The settings are untouched.
            world.page.link("Settings").click().await;
            world.page.heading("Remote Help settings").focused().await;
            world.page.form().await;
            world.page.link("Sessions").click().await;
            world.page.alerts(&[reason]).await;
            let again = world.page.button("Try again");
            again.usable().await;
            mend();
            again.click().await;
            rows(world, 90).await;
            alert_loses(world, reason).await;
            world.watch.collect(&world.page.browser).await;
        }
    })
    .await;
}

#[tokio::test]
async fn while_a_view_is_on_its_way_it_says_so_and_who_goes_elsewhere_stays_there() {
    run(async |world| {
        let late = PanelOptions { dist: dist(), late: Some(CODE.to_owned()), ..PanelOptions::default() };
        let panel = open(world, late).await;
        world.open().await;
        // Not by the mouse, which points at it before.
        world.page.browser.script("location.hash = '#sessions';").await;
        world.page.heading("Remote Help sessions").focused().await;
        let waits = "return document.querySelector('main').innerText;";
        let main = world.page.browser.script(waits).await;
        assert!(main.as_str().unwrap().contains("Loading"), "something says that it comes: {main}");
        world.page.link("Settings").click().await;
        world.page.heading("Remote Help settings").focused().await;
        is_fetched(&panel, CODE).await;
        eventually("it is here", async || {
            let here = "return performance.getEntriesByType('resource') \
                .some(({name, responseEnd}) => name.includes('panel_sessions-') && responseEnd > 0);";
            if world.page.browser.script(here).await == json!(true) { Ok(()) } else { Err("not yet".to_owned()) }
        })
        .await;
        world.page.turn("Allow chat", false).await;
        world.page.heading("Remote Help settings").shown().await;
        assert!(!world.page.heading("Remote Help sessions").is_there().await);
        assert!(pages(world).is_empty(), "who went elsewhere asked for nothing");
        go_to_sessions(world).await;
        rows(world, 90).await;
        page_shows(world, "Loading", false).await;
    })
    .await;
}
