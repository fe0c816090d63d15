//! The whole job by keyboard alone: list, reading, choice, plan, run, undo.

use browser_tests::find::{Control, Node};
use thirtyfour::Key;

use super::*;

/// More than the page has controls.
const MOST_TABS: usize = 90;

/// Presses Tab until the control has the focus.
async fn tab_to(world: &World, control: &Control<'_>) {
    control.usable().await;
    for _ in 0..MOST_TABS {
        if control.all().await.iter().any(Node::has_focus) {
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
    setup(vec![differing("Ablewood"), matching("Barlow"), differing("Cedar")])
        .run(async |world| {
            let page = &world.page;
            world.enter().await;
            press_on(world, &page.link("Tenants"), Key::Enter).await;
            page.heading("Tenants").focused().await;
            tab_to(world, &page.field("Tenant list")).await;
            page.browser.paste(&world.tenant.tenant_list()).await;
            press_on(world, &page.button("Add tenants"), Key::Enter).await;
            page.says(&["3 tenants were added"]).await;
            tab_to(world, &Control::named(&page.browser, "combobox", "Compare with")).await;
            page.browser.press("The d").await;
            page.says(&["Compared with"]).await;
            press_on(world, &page.button("Read all tenants"), Key::Enter).await;
            page.says(&["3 tenants read"]).await;
            let button = page.button("2 differ");
            press_on(world, &button, Key::Space).await;
            page.says(&["2 of 3"]).await;
            button.focused().await;
            press_on(world, &page.button("Name"), Key::Enter).await;
            page.says(&["Sorted by Name"]).await;
            press_on(world, &check_box(world, "Ablewood"), Key::Space).await;
            check_box(world, "Ablewood").focused().await;
            press_on(world, &check_box(world, "Cedar"), Key::Space).await;
            press_on(world, &page.button("Review plan"), Key::Enter).await;
            page.dialog("Review plan").focused().await;
            // The focus stays in the dialog.
            let place =
                "const focus = document.activeElement; return focus === document.body || !!focus.closest('dialog');";
            for _ in 0..12 {
                page.browser.press(Key::Tab).await;
                assert_eq!(page.browser.script(place).await, json!(true));
            }
            page.escape().await;
            page.dialog("Review plan").gone().await;
            page.button("Review plan").focused().await;
            page.browser.press(Key::Enter).await;
            tab_to(world, &page.field("Reason")).await;
            page.browser.press("By keyboard").await;
            press_on(world, &page.button("Apply plan"), Key::Enter).await;
            page.says(&["The first tenants are saved"]).await;
            let has_focus = page.browser.script("return document.activeElement !== document.body;").await;
            assert_eq!(has_focus, json!(true), "the focus is somewhere, after the dialog closed");
            press_on(world, &page.button("Continue with the rest"), Key::Enter).await;
            run_ends(world).await;
            for name in ["Ablewood", "Cedar"] {
                assert_eq!(world.tenant.settings_of(&id(name)), settings(WANTED));
            }
            let has_focus = page.browser.script("return document.activeElement !== document.body;").await;
            assert_eq!(has_focus, json!(true), "the focus is somewhere, after its button went");
            press_on(world, &page.button("Undo this run"), Key::Enter).await;
            page.dialog("Review plan").focused().await;
            press_on(world, &page.button("Cancel"), Key::Enter).await;
            page.dialog("Review plan").gone().await;
            page.button("Undo this run").focused().await;
        })
        .await;
}

#[tokio::test]
async fn pause_and_stop_by_keys() {
    listed((1..=8).map(|number| differing(&format!("Customer {number}"))).collect(), async |world| {
        world.tenant.set_latency(std::time::Duration::from_millis(500));
        let page = &world.page;
        press_on(world, &page.button("Read all tenants"), Key::Enter).await;
        page.says(&["Reading"]).await;
        let stays = page.browser.script("return document.activeElement !== document.body;").await;
        assert_eq!(stays, json!(true), "the focus is not lost as the reading begins");
        press_on(world, &page.button("Pause"), Key::Enter).await;
        page.button("Resume").focused().await;
        page.browser.press(Key::Enter).await;
        page.button("Pause").focused().await;
        press_on(world, &page.button("Stop"), Key::Enter).await;
        page.says(&["not asked"]).await;
    })
    .await;
}
