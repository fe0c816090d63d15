//! A tab that the browser discards while it can't be seen, as memory savers do: what was unsaved is back after the next
//! sign-in. Beside it: what is kept is no more than that, and is gone as soon as nobody wants it.

use browser_tests::left_behind::EDITS;
use browser_tests::service::SignIn;
use browser_tests::wait::eventually;
use browser_tests::world::{Setup, World};
use sandbox::tenant::{FABRIKAM_ID, TENANT_ID, TokenSpec, Who};
use serde_json::{Value, json};

use crate::steps::{
    BLOCKED, CHANGES_TWO, CLOCK, CONFIRMED, edit_is_back, only_receipt, page_shows, save_in_doubt, saved_once,
};
use crate::watching::LOOKS;

async fn hideable(fields: Value, test: impl AsyncFnOnce(&World)) {
    let with_looks = async |world: &World| {
        world.page.browser.at_start(CLOCK).await;
        world.page.browser.at_start(LOOKS).await;
        world.reload().await;
        test(world).await;
    };
    Setup { fields, sign_in: SignIn::Tenant, ..Setup::default() }.run(with_looks).await;
}

/// Another tab comes in front, or this one again.
async fn hide(world: &World, hidden: bool) {
    let script = format!("window.__hidden = {hidden}; document.dispatchEvent(new Event('visibilitychange'));");
    world.page.browser.script(&script).await;
}

/// The browser discards the tab, and loads it anew once somebody comes back to it.
async fn discard(world: &World) {
    hide(world, true).await;
    world.reload().await;
    world.page.button("Use this token").usable().await;
}

async fn kept(world: &World) -> Value {
    world.page.browser.script(&format!("return sessionStorage.getItem('{EDITS}');")).await
}

async fn nothing_is_kept(world: &World) {
    eventually("nothing is kept", async || match kept(world).await {
        Value::Null => Ok(()),
        kept => Err(kept.to_string()),
    })
    .await;
}

#[tokio::test]
async fn an_edit_is_back_after_the_next_sign_in_whatever_kind_it_is() {
    hideable(Value::Null, async |world| {
        world.open().await;
        world.page.turn("Allow chat", false).await;
        discard(world).await;
        page_shows(world, "unsaved changes are kept", true).await;
        world.open().await;
        world.page.says(&["back in the form"]).await;
        edit_is_back(world).await;
        nothing_is_kept(world).await;
        // Once more, and by a redirect.
        discard(world).await;
        world.sign_in_as(Who::Alex).await;
        world.page.says(&["back in the form"]).await;
        edit_is_back(world).await;
        world.page.save().await;
        world.page.says(&["Saved at"]).await;
    })
    .await;
}

#[tokio::test]
async fn a_review_and_a_baseline_that_waits_come_back_too() {
    hideable(Value::Null, async |world| {
        world.open().await;
        world.page.turn("Allow chat", false).await;
        world.page.review().await;
        discard(world).await;
        world.sign_in(&TokenSpec::write()).await;
        world.page.dialog("Review changes").shown().await;
        world.page.button("Cancel").click().await;
        world.page.button("Discard changes").click().await;
        world.page.button("Sign out").click().await;
        let link = format!("location.hash = 'baseline=' + btoa({});", json!(CHANGES_TWO));
        world.page.browser.script(&link).await;
        world.page.says(&["once the settings are read"]).await;
        discard(world).await;
        world.open().await;
        world.page.says(&["2 settings differ"]).await;
    })
    .await;
}

#[tokio::test]
async fn in_another_tenant_it_is_offered_and_not_filled_in() {
    hideable(Value::Null, async |world| {
        world.open().await;
        world.page.turn("Allow chat", false).await;
        discard(world).await;
        world.sign_in(&TokenSpec { tenant_id: FABRIKAM_ID.to_owned(), ..TokenSpec::write() }).await;
        assert_eq!(world.page.form().await, [false, false, true]);
        page_shows(world, &format!("another tenant, {TENANT_ID}"), true).await;
        world.page.button("Review changes").inert().await;
        // Still kept where this tab is discarded again.
        discard(world).await;
        world.open().await;
        edit_is_back(world).await;
    })
    .await;
}

#[tokio::test]
async fn what_was_given_up_or_saved_does_not_come_back() {
    hideable(Value::Null, async |world| {
        world.open().await;
        world.page.turn("Allow chat", false).await;
        hide(world, true).await;
        assert!(kept(world).await.as_str().is_some_and(|kept| kept.contains("blockChat")));
        hide(world, false).await;
        // In view, the page has it, and whoever leaves is asked.
        nothing_is_kept(world).await;
        world.page.button("Discard changes").click().await;
        hide(world, true).await;
        nothing_is_kept(world).await;
        hide(world, false).await;

        // A save that ends while the page can't be seen.
        world.page.turn("Allow chat", false).await;
        world.fault(json!({"fault": "slow", "ms": 1500, "method": "PATCH"}));
        world.page.save().await;
        world.seen("PATCH", 1).await;
        hide(world, true).await;
        assert!(kept(world).await.is_string(), "what was sent may not have arrived");
        nothing_is_kept(world).await;
        world.page.says(&["Saved at"]).await;
        hide(world, false).await;

        world.page.turn("Enable Remote Help", true).await;
        hide(world, true).await;
        world.page.button("Sign out").click().await;
        nothing_is_kept(world).await;
        discard(world).await;
        assert_eq!(world.open().await, [false, false, false]);
        world.page.button("Review changes").inert().await;
        // In view, who reloads by hand gives up the edits as ever.
        world.page.turn("Enable Remote Help", true).await;
        world.reload().await;
        assert_eq!(world.open().await, [false, false, false]);
        world.page.button("Review changes").inert().await;
    })
    .await;
}

#[tokio::test]
async fn a_change_that_was_on_its_way_is_read_back_and_told() {
    hideable(Value::Null, async |world| {
        world.open().await;
        world.page.turn("Enable Remote Help", true).await;
        world.fault(json!({"fault": "slow", "ms": 20_000, "when": "after", "method": "PATCH"}));
        world.page.save().await;
        world.seen("PATCH", 1).await;
        eventually("the change is kept by the tenant", async || {
            let now = world.tenant.settings();
            if now["remoteAssistanceState"] == "enabled" { Ok(()) } else { Err(now.to_string()) }
        })
        .await;
        discard(world).await;
        world.sign_in(&TokenSpec::write()).await;
        world.page.says(&["Saved at"]).await;
        assert_eq!(world.page.form().await, [true, false, true]);
        world.page.button("Review changes").inert().await;
        assert_eq!(world.changes().len(), 1);
    })
    .await;
}

/// Its receipt comes along, whether or not the history keeps any.
#[tokio::test]
async fn a_save_in_doubt_is_told_after_a_discard_also_where_the_form_was_edited_since() {
    for history in ["session", "off"] {
        hideable(json!({"history": history}), async |world| {
            world.open().await;
            save_in_doubt(world, "drop_after").await;
            if history == "session" {
                // With nothing of one's own in the form, there is still a save to be told of.
                world.page.button("Discard changes").click().await;
            } else {
                world.page.turn("Allow chat", false).await;
            }
            discard(world).await;
            world.sign_in(&TokenSpec::write()).await;
            world.page.says(&["Saved at"]).await;
            assert_eq!(world.page.form().await, [true, false, history == "session"]);
            if history != "off" {
                world.page.disclosure("History").click().await;
                only_receipt(world, CONFIRMED).await;
            }
            assert_eq!(world.changes().len(), 1);
        })
        .await;
    }
}

#[tokio::test]
async fn where_the_browser_keeps_nothing_that_is_said() {
    hideable(Value::Null, async |world| {
        world.page.browser.at_start(BLOCKED).await;
        world.reload().await;
        world.open().await;
        world.page.turn("Allow chat", false).await;
        page_shows(world, "if it discards the tab", false).await;
        hide(world, true).await;
        hide(world, false).await;
        page_shows(world, "if it discards the tab", true).await;
        assert_eq!(world.page.form().await, [false, false, false]);
        world.page.button("Discard changes").click().await;
        page_shows(world, "if it discards the tab", false).await;
    })
    .await;
}

/// A tab that is duplicated takes this one's storage along: there is nothing in it.
#[tokio::test]
async fn a_second_tab_gets_nothing_of_the_first() {
    hideable(Value::Null, async |world| {
        saved_once(world).await;
        world.page.turn("Allow chat", false).await;
        world.watch.collect(&world.page.browser).await;
        let [first, second] = world.page.browser.open_tab().await;
        world.page.browser.goto(&world.panel.url()).await;
        world.open().await;
        assert_eq!(world.page.positions().await, [true, false, true]);
        world.watch.collect(&world.page.browser).await;
        world.page.browser.switch_to(&first).await;
        assert_eq!(world.page.positions().await, [true, false, false]);
        world.watch.collect(&world.page.browser).await;
        world.page.browser.switch_to(&second).await;
    })
    .await;
}
