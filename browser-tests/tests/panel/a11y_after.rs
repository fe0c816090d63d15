//! The states after a save, failures, and what lies beside the form, held to [`holds`].

use browser_tests::find::Control;
use browser_tests::page::Page;
use browser_tests::signing_in::signing_in;
use browser_tests::world::{Setup, World, run};
use sandbox::tenant::TokenSpec;
use serde_json::json;

use crate::a11y::holds;
use crate::audit::{colleague_then, events, open_and_ask};
use crate::baselines::{put_in, unfold};
use crate::history::{open_history, plant, shows};
use crate::steps::{history_entry, save_turned, saved_once};

#[tokio::test]
async fn receipt() {
    run(async |world| {
        world.open().await;
        world.page.turn("Enable Remote Help", true).await;
        world.page.review().await;
        world.page.field("Reason").click().await;
        world.page.browser.press("Ticket-4711-with-a-name-so-long-that-it-could-not-stand-on-one-line").await;
        world.page.button("Save to tenant").click().await;
        world.page.says(&["Saved at"]).await;
        world.page.disclosure("The same change as commands").click().await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn history() {
    run(async |world| {
        world.page.token_field().usable().await;
        plant(world, 12).await;
        saved_once(world).await;
        open_history(world).await;
        history_entry(world, 2).await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn history_cleared() {
    run(async |world| {
        saved_once(world).await;
        open_history(world).await;
        shows(world, 1).await;
        world.page.button("Clear history").click().await;
        world.page.says(&["removed"]).await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn who_changed_this() {
    run(async |world| {
        colleague_then(world, 3, json!({"allowSessionsToUnenrolledDevices": true}));
        open_and_ask(world).await;
        events(world, 1).await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn who_changed_this_may_not_be_seen() {
    run(async |world| {
        world.watch.expect_error("403");
        world.open().await;
        crate::audit::ask(world).await;
        crate::audit::says(world, &["lacks a permission"]).await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn a_refused_baseline() {
    run(async |world| {
        world.open().await;
        unfold(world).await;
        put_in(world, "{\"schema\": 99}").await;
        world.page.alerts(&["baseline"]).await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn drift() {
    let settings =
        json!({"remoteAssistanceState": "enabled", "allowSessionsToUnenrolledDevices": false, "blockChat": true});
    let fields = json!({"baseline": {"schema": 1, "name": "House rules", "settings": settings}});
    Setup { fields, ..Setup::default() }
        .run(async |world| {
            world.open().await;
            world.page.button("Apply baseline").usable().await;
            holds(world).await;
        })
        .await;
}

#[tokio::test]
async fn an_alert_with_its_details() {
    run(async |world| {
        world.watch.expect_error("403");
        world.fault(json!({"fault": "missing_role", "form": "nested_twice"}));
        world.sign_in(&TokenSpec::write()).await;
        world.page.alerts(&["role"]).await;
        world.page.details().await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn not_saved() {
    run(async |world| {
        world.watch.expect_error("the server responded with a status of 50");
        world.open().await;
        world.page.turn("Enable Remote Help", true).await;
        world.fault(json!({"fault": "server_error", "status": 500, "method": "PATCH"}));
        world.page.save().await;
        world.page.alerts(&["not saved"]).await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn trying_again() {
    run(async |world| {
        world.watch.expect_error("429");
        world.fault(json!({"fault": "throttled", "retry_after": "100"}));
        world.sign_in(&TokenSpec::write()).await;
        world.page.button("Stop trying").usable().await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn offline() {
    run(async |world| {
        world.open().await;
        // The notice comes with the rest of the page, which a device without a network could not fetch.
        world.page.disclosure("History").shown().await;
        world.page.browser.set_offline(true).await;
        let notice = world.page.browser.script(
            "const shown = () => document.querySelector('.news')?.innerText; \
             while (!shown()) await new Promise((drawn) => requestAnimationFrame(drawn)); return shown();",
        );
        assert!(notice.await.as_str().is_some_and(|notice| !notice.is_empty()));
        holds(world).await;
        world.page.browser.set_offline(false).await;
    })
    .await;
}

#[tokio::test]
async fn shortcuts() {
    run(async |world| {
        world.open().await;
        world.page.browser.press("?").await;
        world.page.dialog("Keyboard shortcuts").shown().await;
        holds(world).await;
    })
    .await;
}

fn language(page: &Page) -> Control<'_> {
    Control::named(&page.browser, "combobox", "Language")
}

#[tokio::test]
async fn preferences() {
    run(async |world| {
        world.page.token_field().usable().await;
        world.page.button("Preferences").click().await;
        language(&world.page).shown().await;
        holds(world).await;
    })
    .await;
}

/// Opens the page in Arabic.
async fn in_arabic(world: &World) {
    world.page.browser.script("localStorage.setItem('remote-help-panel.preferences', 'language=ar');").await;
    world.reload().await;
    let read = "return [document.documentElement.lang, document.documentElement.dir];";
    assert_eq!(world.page.browser.script(read).await, json!(["ar", "rtl"]));
}

#[tokio::test]
async fn signed_out_in_arabic() {
    signing_in(async |world| {
        in_arabic(world).await;
        Control::only(&world.page.browser, "textbox").shown().await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn saved_in_arabic() {
    run(async |world| {
        saved_once(world).await;
        save_turned(world, "Allow chat", false).await;
        // The settings stay, and the words change.
        world.page.button("Preferences").click().await;
        language(&world.page).element().await.send_keys("العربية").await.unwrap();
        let turned = "while (document.documentElement.dir !== 'rtl') await new Promise(requestAnimationFrame);";
        world.page.browser.script(turned).await;
        world.page.escape().await;
        holds(world).await;
    })
    .await;
}
