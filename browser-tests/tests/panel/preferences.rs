//! "Preferences": theme and density, applied before anything is painted, and remembered.

use browser_tests::find::Control;
use browser_tests::wait::eventually;
use browser_tests::world::{World, each, run};
use serde_json::{Value, json};

use crate::languages_changed::{choose, list, open_menu, value};
use crate::steps::{BLOCKED, page_shows};

/// The colour of the page behind everything, as red, green and blue.
async fn background(world: &World) -> Vec<i64> {
    let colour = world.page.browser.script("return getComputedStyle(document.body).backgroundColor;").await;
    let colour = colour.as_str().unwrap_or_default().to_owned();
    colour.split(|letter: char| !letter.is_ascii_digit()).filter_map(|part| part.parse().ok()).take(3).collect()
}

async fn kept(world: &World) -> Value {
    world.page.browser.script("return localStorage.getItem('remote-help-panel.preferences');").await
}

#[tokio::test]
async fn a_theme_colours_the_page_at_once_and_after_a_reload() {
    run(async |world| {
        // Notes what the page's root says of itself by the time its body begins.
        let noting = "new MutationObserver((_, observer) => { if (!document.body) return; observer.disconnect(); \
            window.__atBody = { ...document.documentElement.dataset }; }).observe(document, { childList: true, subtree: true });";
        world.page.browser.at_start(noting).await;
        let rows = [("light", true), ("dark", false), ("contrast", false)];
        each(rows, |(theme, _)| (*theme).to_owned(), async |(theme, is_light)| {
            world.reload().await;
            open_menu(world, "en").await;
            choose(world, "Theme", theme).await;
            let is_so = async || {
                let colour = background(world).await;
                if colour.iter().all(|part| (*part > 200) == *is_light) { Ok(()) } else { Err(format!("{colour:?}")) }
            };
            eventually(format!("{theme} is there"), is_so).await;
            assert_eq!(kept(world).await, json!(format!("theme={theme}")));
            world.reload().await;
            Control::only(&world.page.browser, "banner").shown().await;
            eventually(format!("{theme} is there again"), is_so).await;
            let at_body = world.page.browser.script("return window.__atBody.theme;").await;
            assert_eq!(at_body, json!(theme), "known before anything could be painted");
            open_menu(world, "en").await;
            assert_eq!(value(&list(world, "Theme")).await, *theme);
        })
        .await;
        choose(world, "Theme", "").await;
        eventually("nothing is kept of what is as on the device", async || {
            let kept = kept(world).await;
            if kept == json!("") || kept.is_null() { Ok(()) } else { Err(kept.to_string()) }
        })
        .await;
    })
    .await;
}

#[tokio::test]
async fn compact_takes_less_room() {
    run(async |world| {
        world.open().await;
        let height =
            async || world.page.browser.script("return document.documentElement.scrollHeight;").await.as_i64().unwrap();
        let before = height().await;
        open_menu(world, "en").await;
        choose(world, "Density", "compact").await;
        eventually("the page is shorter", async || {
            let now = height().await;
            if now < before - 50 { Ok(()) } else { Err(format!("{now}, before {before}")) }
        })
        .await;
        assert_eq!(kept(world).await, json!("density=compact"));
        world.reload().await;
        open_menu(world, "en").await;
        assert_eq!(value(&list(world, "Density")).await, "compact");
    })
    .await;
}

#[tokio::test]
async fn what_is_kept_may_be_anything() {
    run(async |world| {
        let rows =
            ["", "theme=pink&density=huge&language=tlh", "%%%", "{\"theme\":\"dark\"}", "language=de-DE&language=fr"];
        each(
            rows,
            |kept| format!("{kept:?}"),
            async |kept| {
                let keep = format!("localStorage.setItem('remote-help-panel.preferences', {});", json!(kept));
                world.page.browser.script(&keep).await;
                world.reload().await;
                Control::only(&world.page.browser, "banner").shown().await;
                eventually("the page is as on the device", async || {
                    let colour = background(world).await;
                    if colour.iter().all(|part| *part > 200) { Ok(()) } else { Err(format!("{colour:?}")) }
                })
                .await;
                world.page.browser.script("localStorage.clear();").await;
            },
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn where_nothing_can_be_kept_a_choice_holds_and_the_menu_says_so() {
    run(async |world| {
        world.page.browser.at_start(BLOCKED).await;
        world.reload().await;
        open_menu(world, "en").await;
        choose(world, "Theme", "dark").await;
        page_shows(world, "keeps nothing for this page", true).await;
        assert!(background(world).await.iter().all(|part| *part < 100), "the choice holds");
    })
    .await;
}
