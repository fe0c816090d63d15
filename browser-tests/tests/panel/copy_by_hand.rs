//! Where the browser doesn't let the page copy: it is said, and the text stands there, selected, for every "Copy".

use browser_tests::signing_in::signing_in;
use browser_tests::wait::eventually;
use browser_tests::world::{World, each};
use serde_json::{Value, json};

use crate::steps::{CARD, saved_once};

/// As over plain HTTP, and as where a policy, a person or an extension forbids it.
const CLIPBOARDS: [&str; 5] = [
    "undefined",
    "null",
    "{}",
    "{ writeText() { return Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError')); } }",
    "{ writeText() { throw new TypeError('taken by an extension'); } }",
];

async fn with_clipboard(world: &World, clipboard: &str) {
    let script =
        format!("Object.defineProperty(navigator, 'clipboard', {{ configurable: true, get: () => ({clipboard}) }});");
    world.page.browser.script(&script).await;
}

/// The text is there, whole and selected, and has the focus.
async fn selected(world: &World) -> String {
    world.page.says(&["did not allow copying", "selected below"]).await;
    let field = world.page.field("Text to copy");
    field.focused().await;
    let text = eventually("the text is selected", async || {
        let script = "const field = document.activeElement; \
            return [field.value, field.value.slice(field.selectionStart, field.selectionEnd)];";
        let both: [String; 2] =
            serde_json::from_value(world.page.browser.script(script).await).map_err(|error| error.to_string())?;
        let [text, selected] = both;
        if text == selected && !text.is_empty() { Ok(text) } else { Err(format!("{selected:?} of {text:?}")) }
    })
    .await;
    assert!(world.page.alert().is_there().await);
    text
}

#[tokio::test]
async fn every_copy_says_so_and_gives_the_text() {
    signing_in(async |world| {
        saved_once(world).await;
        world.page.disclosure("Baselines").click().await;
        world.watch.expect_error("500");
        each(
            CLIPBOARDS,
            |clipboard| (*clipboard).to_owned(),
            async |clipboard| {
                with_clipboard(world, clipboard).await;
                world.page.button("Copy").under(CARD).click().await;
                let text = selected(world).await;
                assert!(text.contains("remoteAssistanceState") && text.contains("curl"), "{text}");
                world.page.button("Copy as Markdown").under(CARD).click().await;
                eventually("the other text", async || {
                    let text = selected(world).await;
                    if text.starts_with("## ") { Ok(()) } else { Err(text) }
                })
                .await;
                // The field goes, and the focus is back at the button.
                world.page.button("Close").click().await;
                world.page.field("Text to copy").gone().await;
                world.page.button("Copy as Markdown").under(CARD).focused().await;
                world.page.button("Copy link").click().await;
                assert!(selected(world).await.contains("#baseline="));
                world.fault(json!({"fault": "server_error", "status": 500, "method": "GET"}));
                world.page.button("Reload settings").click().await;
                world.page.alerts(&["failed"]).await;
                world.page.disclosure("Details").under("#alert").click().await;
                world.page.button("Copy details").click().await;
                eventually("the details", async || {
                    let text = selected(world).await;
                    if text.contains("500") { Ok(()) } else { Err(text) }
                })
                .await;
            },
        )
        .await;
        // Once it is allowed, nothing is left of it.
        world.page.browser.script("delete navigator.clipboard;").await;
        world.page.button("Copy link").click().await;
        world.page.says(&["Copied"]).await;
        world.page.field("Text to copy").gone().await;
    })
    .await;
}

#[tokio::test]
async fn what_is_to_be_registered_and_consented_to_can_be_taken_by_hand_too() {
    signing_in(async |world| {
        with_clipboard(world, "undefined").await;
        world.page.disclosure("Sign-in options").click().await;
        world.page.button("Copy redirect URI").click().await;
        assert_eq!(selected(world).await, world.panel.url());
        world.page.button("Copy admin consent link").click().await;
        eventually("the other link", async || {
            let text = selected(world).await;
            if text.contains("/adminconsent?") { Ok(()) } else { Err(text) }
        })
        .await;
        assert_eq!(world.page.browser.script("return typeof navigator.clipboard;").await, Value::from("undefined"));
    })
    .await;
}
