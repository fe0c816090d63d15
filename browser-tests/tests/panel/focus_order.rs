//! Tab through whole pages and dialogs: nothing is left out, nothing holds the focus, the order is that of the page, and
//! where the focus is can be seen.

use browser_tests::find::Control;
use browser_tests::signing_in::signing_in;
use browser_tests::world::{World, run};
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::a11y::{COMMON, script};
use crate::baselines::unfold;
use crate::history::open_history;
use crate::steps::{history_entry, saved_once};

const ORDER: &str = include_str!("a11y/order.js");
const STOP: &str = include_str!("a11y/stop.js");

/// Where Tab has come to, by its place among all that it should reach; none outside the page.
async fn stop(world: &World) -> Option<usize> {
    let stop = world.page.browser.script(&format!("{COMMON}{STOP}")).await;
    assert_eq!(stop["wrong"], json!([]));
    stop["at"].as_u64().and_then(|at| usize::try_from(at).ok())
}

/// Presses Shift and Tab.
async fn back(world: &World) {
    let keys = world.page.browser.driver().action_chain().key_down(Key::Shift).send_keys(Key::Tab).key_up(Key::Shift);
    keys.perform().await.unwrap();
}

/// Goes by Tab from the first to the last, and back again.
async fn there_and_back(world: &World) {
    let browser = &world.page.browser;
    browser.script("scrollTo(0, 0); delete window.__place;").await;
    let all = script(world, ORDER).await;
    assert!(all.len() > 3, "{all:?}");
    for (at, name) in all.iter().enumerate() {
        if at > 0 {
            browser.press(Key::Tab).await;
        }
        assert_eq!(stop(world).await, Some(at), "{at} × Tab should reach {name}");
    }
    for (at, name) in all.iter().enumerate().rev().skip(1) {
        browser.script("delete window.__place;").await;
        back(world).await;
        assert_eq!(stop(world).await, Some(at), "Shift and Tab should reach {name}");
    }
}

/// Goes on from the last: nothing holds the focus.
async fn leaves(world: &World) {
    let browser = &world.page.browser;
    browser.script("window.__order.at(-1).focus();").await;
    browser.press(Key::Tab).await;
    // Out of the page, or where there is nothing outside of it to its beginning.
    let left = "return document.activeElement !== window.__order.at(-1);";
    assert_eq!(browser.script(left).await, json!(true), "no way out");
}

#[tokio::test]
async fn the_first_tab_reaches_the_link_to_the_settings() {
    run(async |world| {
        world.page.token_field().usable().await;
        world.page.browser.press(Key::Tab).await;
        world.page.link("Skip to the content").focused().await;
        world.page.browser.press(Key::Enter).await;
        let on = "return document.activeElement.id;";
        assert_eq!(world.page.browser.script(on).await, json!("main"));
        // From there on Tab goes on in the page's main part, not in the banner.
        world.page.browser.press(Key::Tab).await;
        let inside = "return document.activeElement.closest('main') !== null;";
        assert_eq!(world.page.browser.script(inside).await, Value::Bool(true));
    })
    .await;
}

/// The page before signing in, with all disclosures open, in a window of that width.
async fn signed_out_at(width: u32) {
    signing_in(async |world| {
        world.page.browser.set_width(width).await;
        world.reload().await;
        world.page.disclosure("Sign-in options").click().await;
        world.page.disclosure("How to get a token").click().await;
        world.page.button("Copy redirect URI").usable().await;
        there_and_back(world).await;
        leaves(world).await;
    })
    .await;
}

#[tokio::test]
async fn signed_out() {
    signed_out_at(1280).await;
}

#[tokio::test]
async fn signed_out_in_little_room() {
    signed_out_at(320).await;
}

/// The page with all it can show beside the form: a receipt, a history with an open entry, baselines, the trail.
async fn full(world: &World) {
    world.watch.expect_error("403");
    saved_once(world).await;
    world.page.disclosure("The same change as commands").click().await;
    open_history(world).await;
    history_entry(world, 1).await;
    unfold(world).await;
    world.page.disclosure("Who changed this?").click().await;
    world.page.button("Try again").usable().await;
    world.page.turn("Allow chat", false).await;
}

async fn full_at(width: u32) {
    run(async |world| {
        world.page.browser.set_width(width).await;
        world.reload().await;
        full(world).await;
        there_and_back(world).await;
        leaves(world).await;
    })
    .await;
}

#[tokio::test]
async fn all_that_a_page_can_show() {
    full_at(1280).await;
}

#[tokio::test]
async fn all_that_a_page_can_show_in_little_room() {
    full_at(320).await;
}

#[tokio::test]
async fn from_right_to_left() {
    run(async |world| {
        world.page.browser.script("localStorage.setItem('remote-help-panel.preferences', 'language=ar');").await;
        world.reload().await;
        Control::only(&world.page.browser, "textbox").shown().await;
        there_and_back(world).await;
    })
    .await;
}

/// Goes by Tab through an open dialog and beyond its end: each of its controls is reached, and nothing behind it.
async fn round(world: &World) {
    let browser = &world.page.browser;
    let all = script(world, ORDER).await;
    let place = "const on = document.activeElement; \
        return on === document.body ? 'out' : on.closest('dialog') ? `${window.__order.indexOf(on)}` : on.outerHTML;";
    let mut places = Vec::new();
    // Some engines stop at what can be scrolled, too.
    for _ in 0..all.len() + 4 {
        places.push(browser.script(place).await.as_str().unwrap_or_default().to_owned());
        browser.press(Key::Tab).await;
    }
    let own = |place: &String| place == "out" || place.parse::<i32>().is_ok();
    assert!(places.iter().all(own), "what is behind the dialog has the focus: {places:?}");
    for (at, name) in all.iter().enumerate() {
        assert!(places.contains(&at.to_string()), "{name} is not reached: {places:?}");
    }
}

#[tokio::test]
async fn in_dialogs_it_stays_there() {
    run(async |world| {
        world.open().await;
        world.page.browser.press("?").await;
        world.page.dialog("Keyboard shortcuts").shown().await;
        round(world).await;
        world.page.escape().await;
        world.page.turn("Allow chat", false).await;
        world.page.review().await;
        round(world).await;
        world.colleague(json!({"allowSessionsToUnenrolledDevices": true}));
        world.page.button("Save to tenant").click().await;
        world.page.dialog("Settings changed").shown().await;
        round(world).await;
    })
    .await;
}
