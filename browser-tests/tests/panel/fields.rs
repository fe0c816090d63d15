//! Fields: their errors are tied to them, and password managers and autofill leave alone what isn't theirs.

use browser_tests::find::Control;
use browser_tests::signing_in::signing_in;
use browser_tests::wait::eventually;
use browser_tests::world::{World, each, run};
use serde_json::{Value, json};

use crate::baselines::{put_in, unfold};

/// What a field says of itself to assistive technology: whether it is wrong, and the shown text of its error and its help.
async fn tied(world: &World, field: &Control<'_>) -> Value {
    field.element().await.focus().await.unwrap();
    let read = "const on = document.activeElement; \
        const shown = (name) => (on.getAttribute(name) ?? '').split(/\\s+/).filter(Boolean) \
            .map((id) => document.getElementById(id)).filter((one) => one?.checkVisibility()) \
            .map((one) => one.innerText.trim()).join(' '); \
        return {invalid: on.getAttribute('aria-invalid'), error: shown('aria-errormessage'), \
            help: shown('aria-describedby')};";
    world.page.browser.script(read).await
}

async fn becomes_wrong(world: &World, field: &Control<'_>, part: &str) {
    eventually(format!("{field} is called wrong"), async || {
        let tied = tied(world, field).await;
        let says = |name: &str| tied[name].as_str().unwrap_or_default().contains(part);
        if tied["invalid"] == "true" && (says("error") || says("help")) { Ok(()) } else { Err(tied.to_string()) }
    })
    .await;
}

#[tokio::test]
async fn a_refused_token_is_the_fields_error() {
    run(async |world| {
        let field = world.page.token_field();
        let before = tied(world, &field).await;
        assert_eq!((&before["invalid"], &before["error"]), (&json!("false"), &json!("")));
        assert!(before["help"].as_str().is_some_and(|help| !help.is_empty()), "{before}");
        world.page.use_token("this is not a token").await;
        becomes_wrong(world, &field, "not an access token").await;
        world.open().await;
        assert!(!field.is_there().await);
    })
    .await;
}

#[tokio::test]
async fn a_refused_option_is_its_fields_error_and_not_used() {
    signing_in(async |world| {
        world.page.disclosure("Sign-in options").click().await;
        let rows = [("Tenant", "contoso", "domain"), ("Client ID", "my-app", "ID")];
        each(
            rows,
            |(field, ..)| (*field).to_owned(),
            async |(name, text, part)| {
                let field = world.page.field(name);
                world.page.fill(name, text).await;
                becomes_wrong(world, &field, part).await;
                let node = field.becomes("says what is allowed", |node| node.description.contains("Allowed")).await;
                assert!(!node.description.is_empty());
                world.page.button("Sign in with Microsoft").inert().await;
                let kept = "return localStorage.getItem('remote-help-panel.sign-in-options');";
                let kept = world.page.browser.script(kept).await.to_string();
                assert!(!kept.contains(text), "it is not remembered: {kept}");
                world.page.fill(name, "").await;
                world.page.button("Sign in with Microsoft").usable().await;
                eventually("it is no longer called wrong", async || {
                    let tied = tied(world, &field).await;
                    if tied["invalid"] == "false" { Ok(()) } else { Err(tied.to_string()) }
                })
                .await;
            },
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn a_refused_baseline_is_its_fields_error() {
    run(async |world| {
        world.open().await;
        unfold(world).await;
        put_in(world, "{\"schema\": 99}").await;
        becomes_wrong(world, &world.page.field("Baseline text"), "schema").await;
    })
    .await;
}

/// Everything that could be filled in by itself says what it is for, or that nothing should be.
#[tokio::test]
async fn password_managers_and_autofill_leave_fields_alone() {
    signing_in(async |world| {
        world.page.disclosure("Sign-in options").click().await;
        world.page.disclosure("Baselines").click().await;
        let read = "return [...document.querySelectorAll('input:not([type=file]):not([type=checkbox]), textarea')] \
            .map((field) => [field.id, field.autocomplete, field.spellcheck, field.autocapitalize]);";
        let fields = world.page.browser.script(read).await;
        for field in fields.as_array().unwrap() {
            assert_eq!(field[1], "off", "{field}");
            assert_eq!(field[2], false, "{field}: what is typed would be sent to a spelling service");
        }
        assert!(fields.as_array().is_some_and(|fields| fields.len() >= 4), "{fields}");
        // Masked as a password is, it must not be taken for one: asked for by each manager's own sign.
        let read = "const field = document.querySelector('#token'); \
            return ['data-1p-ignore', 'data-lpignore', 'data-bwignore', 'data-form-type'] \
            .map((name) => field.hasAttribute(name));";
        assert_eq!(world.page.browser.script(read).await, json!([true, true, true, true]));
        let names = "return [...document.querySelectorAll('input')].filter((field) => field.name).length;";
        assert_eq!(
            world.page.browser.script(names).await,
            json!(0),
            "a field without a name is stored by no form history"
        );
    })
    .await;
}
