//! Markup in every text that comes from outside: shown as text, and nothing of it runs.

use browser_tests::world::{Setup, World, run};
use sandbox::tenant::{Person, TokenSpec};
use serde_json::json;

const MARKUP: &str = "<img src=x onerror=\"document.title='hostile markup ran'\">";

/// A policy that blocks it would be a violation, which every test fails on; this finds what is inert, too.
async fn only_text(world: &World) {
    let elements = world.page.browser.script("return document.querySelectorAll('img, main script').length;").await;
    assert_eq!(elements, json!(0), "markup became elements");
    assert!(!world.page.browser.title().await.contains("hostile"), "markup ran");
}

#[tokio::test]
async fn in_an_error_to_reading_and_to_a_change() {
    run(async |world| {
        world.watch.expect_error("403");
        world.fault(json!({"fault": "hostile_markup"}));
        world.sign_in(&TokenSpec::write()).await;
        world.page.alerts(&["role"]).await;
        let details = world.page.details().await;
        let with_markup = details.iter().filter(|line| line.contains(MARKUP)).count();
        assert!(with_markup >= 4, "code, message and both IDs are shown: {details:?}");
        only_text(world).await;
        world.page.button("Try again").click().await;
        world.page.form().await;
        world.page.turn("Allow chat", false).await;
        world.fault(json!({"fault": "hostile_markup", "method": "PATCH"}));
        world.page.save().await;
        world.page.alerts(&["not saved", "role"]).await;
        let details = world.page.details().await;
        assert!(details.iter().any(|line| line.contains(MARKUP)), "{details:?}");
        world.page.disclosure("The same change as commands").click().await;
        only_text(world).await;
    })
    .await;
}

#[tokio::test]
async fn in_a_value_all_the_way_through_review_conflict_and_receipt() {
    run(async |world| {
        world.colleague(json!({"remoteAssistanceState": MARKUP}));
        world.open().await;
        let escaped = MARKUP.replace('"', "\\\"");
        let shows = |text: &str| text.contains(MARKUP) || text.contains(&escaped);
        assert!(shows(&world.page.only("main").text().await));
        only_text(world).await;
        world.page.turn("Enable Remote Help", true).await;
        world.page.review().await;
        assert!(shows(&world.page.dialog("Review changes").text().await));
        only_text(world).await;
        world.colleague(json!({"remoteAssistanceState": format!("{MARKUP}!")}));
        world.page.button("Save to tenant").click().await;
        world.page.dialog("Settings changed").shown().await;
        assert!(shows(&world.page.dialog("Settings changed").text().await));
        only_text(world).await;
        world.page.button("Keep my changes").click().await;
        world.page.says(&["Saved"]).await;
        world.page.disclosure("The same change as commands").click().await;
        assert!(shows(&world.page.only("main").text().await));
        only_text(world).await;
    })
    .await;
}

#[tokio::test]
async fn in_a_tokens_claims() {
    run(async |world| {
        let person = Person { name: MARKUP.to_owned(), upn: MARKUP.to_owned() };
        let spec =
            TokenSpec { person, tenant_id: MARKUP.to_owned(), app_name: MARKUP.to_owned(), ..TokenSpec::write() };
        world.sign_in(&spec).await;
        world.page.form().await;
        assert!(world.page.only("banner").text().await.contains(MARKUP));
        world.page.turn("Allow chat", false).await;
        world.page.review().await;
        assert!(world.page.dialog("Review changes").text().await.contains(MARKUP));
        only_text(world).await;
    })
    .await;
}

#[tokio::test]
async fn in_config_json() {
    let config = json!({MARKUP: MARKUP}).to_string();
    Setup { config: Some(config), ..Setup::default() }
        .run(async |world| {
            world.page.alerts(&["config.json", MARKUP]).await;
            only_text(world).await;
        })
        .await;
}

#[tokio::test]
async fn nothing_can_make_markup_or_code_of_a_string() {
    run(async |world| {
        world.watch.expect_violation("require-trusted-types-for");
        world.watch.expect_violation("trusted-types");
        world.watch.expect_error("Trusted");
        world.page.token_field().usable().await;
        let tried = world
            .page
            .browser
            .script(
                "const tries = { \
                   innerHTML: () => { document.createElement('p').innerHTML = 'x'; }, \
                   insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', 'x'), \
                   srcdoc: () => { document.createElement('iframe').srcdoc = 'x'; }, \
                   parse: () => new DOMParser().parseFromString('x', 'text/html'), \
                   src: () => { document.createElement('script').src = '/x.js'; }, \
                   policy: () => trustedTypes.createPolicy('own', {}), \
                   again: () => trustedTypes.createPolicy('boot', {}), \
                 }; \
                 const went = (attempt) => { try { attempt(); return true; } catch { return false; } }; \
                 return Object.keys(tries).filter((name) => went(tries[name]));",
            )
            .await;
        assert_eq!(tried, json!([]), "these went through");
    })
    .await;
}
