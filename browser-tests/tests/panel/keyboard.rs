//! The whole job by keyboard alone: Tab, Space, Enter and Escape, and a paste.

use browser_tests::find::Control;
use browser_tests::world::{World, run};
use sandbox::tenant::TokenSpec;
use serde_json::json;
use thirtyfour::Key;

/// More than the page has controls.
const MOST_TABS: usize = 60;

/// Presses Tab until the control has the focus.
async fn tab_to(world: &World, control: &Control<'_>) {
    control.usable().await;
    for _ in 0..MOST_TABS {
        if control.all().await.iter().any(browser_tests::find::Node::has_focus) {
            return;
        }
        world.page.browser.press(Key::Tab).await;
    }
    panic!("{control} was not reached by {MOST_TABS} × Tab");
}

async fn press_on(world: &World, control: &Control<'_>, key: Key) {
    tab_to(world, control).await;
    world.page.browser.press(key).await;
}

#[tokio::test]
async fn the_whole_job() {
    run(async |world| {
        let page = &world.page;
        tab_to(world, &page.token_field()).await;
        page.browser.paste(&world.token(&TokenSpec::write())).await;
        page.browser.press(Key::Enter).await;
        assert_eq!(page.form().await, [false, false, true]);
        for name in browser_tests::page::SWITCHES {
            press_on(world, &page.switch(name), Key::Space).await;
        }
        press_on(world, &page.button("Review changes"), Key::Enter).await;
        page.dialog("Review changes").shown().await;
        page.escape().await;
        page.dialog("Review changes").gone().await;
        page.button("Review changes").focused().await;
        page.browser.press(Key::Enter).await;
        page.dialog("Review changes").shown().await;
        tab_to(world, &page.field("Reason")).await;
        page.browser.press("By keyboard").await;
        press_on(world, &page.button("Save to tenant"), Key::Enter).await;
        page.says(&["Saved"]).await;
        assert_eq!(
            world.tenant.settings(),
            json!({"remoteAssistanceState": "enabled", "allowSessionsToUnenrolledDevices": true, "blockChat": true})
        );
        press_on(world, &page.disclosure("The same change as commands"), Key::Enter).await;
        assert!(page.only("main").text().await.contains("By keyboard"));
        press_on(world, &page.button("Sign out"), Key::Space).await;
        page.token_field().usable().await;
    })
    .await;
}

#[tokio::test]
async fn a_conflict_and_an_alert() {
    run(async |world| {
        world.watch.expect_error("403");
        let page = &world.page;
        world.open().await;
        press_on(world, &page.switch("Allow chat"), Key::Space).await;
        world.colleague(json!({"allowSessionsToUnenrolledDevices": true}));
        press_on(world, &page.button("Review changes"), Key::Enter).await;
        press_on(world, &page.button("Save to tenant"), Key::Enter).await;
        page.dialog("Settings changed").shown().await;
        // The focus stays in the dialog, or leaves the page as a whole, however often Tab is pressed.
        let place =
            "const focus = document.activeElement; return focus === document.body || !!focus.closest('dialog');";
        for _ in 0..8 {
            page.browser.press(Key::Tab).await;
            assert_eq!(page.browser.script(place).await, json!(true), "what is behind a modal dialog has the focus");
        }
        assert!(!page.button("Reload settings").is_there().await, "what is behind a modal dialog can be reached");
        world.fault(json!({"fault": "missing_role", "method": "PATCH"}));
        press_on(world, &page.button("Keep my changes"), Key::Enter).await;
        page.alerts(&["not saved", "role"]).await;
        press_on(world, &page.disclosure("Details"), Key::Enter).await;
        press_on(world, &page.button("Copy details"), Key::Enter).await;
        page.says(&["copied"]).await;
        press_on(world, &page.button("Review changes"), Key::Enter).await;
        press_on(world, &page.button("Save to tenant"), Key::Enter).await;
        page.says(&["Saved"]).await;
    })
    .await;
}
