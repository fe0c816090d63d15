//! The deployment's own baseline: how the tenant compares with it, applying it, and news of drift.

use browser_tests::world::{Setup, World};
use sandbox::tenant::TokenSpec;
use serde_json::json;

use crate::steps::{CLOCK, is_filled_in};

const NAME: &str = "House rules";

/// A world whose `config.json` has a baseline with these settings: Remote Help, unenrolled devices, blocked chat.
async fn with_baseline(settings: (&str, bool, bool), name: &str, test: impl AsyncFnOnce(&World)) {
    let (state, unenrolled, blocked) = settings;
    let settings =
        json!({"remoteAssistanceState": state, "allowSessionsToUnenrolledDevices": unenrolled, "blockChat": blocked});
    let mut baseline = json!({"schema": 1, "settings": settings});
    if !name.is_empty() {
        baseline["name"] = json!(name);
    }
    Setup { fields: json!({"baseline": baseline}), ..Setup::default() }.run(test).await;
}

/// Waits until the page says so of the baseline, and of nothing else.
async fn badge(world: &World, says: &str) {
    browser_tests::wait::eventually(format!("the badge says {says:?}"), async || {
        let main = world.page.only("main").text().await;
        let badges: Vec<&str> = main
            .lines()
            .flat_map(|line| {
                ["matches baseline", "differs in 1", "differs in 2", "differs in 3"].map(|badge| (line, badge))
            })
            .filter_map(|(line, badge)| line.contains(badge).then_some(badge))
            .collect();
        if badges == [says] { Ok(()) } else { Err(format!("there are {badges:?}")) }
    })
    .await;
}

#[tokio::test]
async fn the_badge_says_what_differs_and_apply_leads_to_a_reviewed_save() {
    with_baseline(("enabled", false, true), NAME, async |world| {
        world.page.token_field().usable().await;
        let main = world.page.only("main").text().await;
        assert!(!main.contains("matches baseline") && !main.contains("differs in"), "nothing was read: {main}");
        world.open().await;
        badge(world, "differs in 2").await;
        assert!(world.page.only("main").text().await.contains(NAME));
        world.page.button("Apply baseline").click().await;
        world.page.says(&["2 settings differ", "Nothing is saved"]).await;
        is_filled_in(world).await;
        badge(world, "differs in 2").await;
        world.page.save().await;
        world.page.says(&["Saved"]).await;
        badge(world, "matches baseline").await;
        world.page.button("Apply baseline").gone().await;
        // Edits are no drift.
        world.page.turn("Allow chat", true).await;
        badge(world, "matches baseline").await;
    })
    .await;
}

#[tokio::test]
async fn a_viewer_can_fill_it_in_and_discard_it_but_not_save() {
    with_baseline(("enabled", false, true), NAME, async |world| {
        world.sign_in(&TokenSpec::read()).await;
        badge(world, "differs in 2").await;
        world.page.button("Apply baseline").click().await;
        world.page.says(&["2 settings differ"]).await;
        assert_eq!(world.page.positions().await, [true, false, false]);
        assert!(!world.page.button("Review changes").is_there().await);
        world.page.button("Use another token").usable().await;
        world.page.button("Discard changes").click().await;
        assert_eq!(world.page.positions().await, [false, false, true]);
    })
    .await;
}

#[tokio::test]
async fn a_hostile_name_is_text_and_fits() {
    let name = format!("<img src=x onerror=\"document.title=1\">{}", "W".repeat(60));
    with_baseline(("enabled", false, true), &name.clone(), async |world| {
        world.page.browser.set_width(320).await;
        world.reload().await;
        world.open().await;
        badge(world, "differs in 2").await;
        assert!(world.page.only("main").text().await.contains(&name));
        assert_eq!(world.page.browser.script("return document.querySelectorAll('img').length;").await, json!(0));
        let out = "return [...document.querySelectorAll('main *')].filter((element) => element.checkVisibility() && \
            element.getBoundingClientRect().right > innerWidth).map((element) => element.className);";
        assert_eq!(world.page.browser.script(out).await, json!([]), "something sticks out");
    })
    .await;
}

#[tokio::test]
async fn drift_is_announced_when_it_is_read_and_when_it_is_seen_in_passing() {
    with_baseline(("disabled", false, false), "", async |world| {
        world.page.browser.at_start(CLOCK).await;
        world.reload().await;
        world.open().await;
        badge(world, "matches baseline").await;
        world.colleague(json!({"blockChat": true}));
        world.page.browser.script("window.__ahead = 301e3;").await;
        world.page.says(&["somebody else changed one setting", "One setting now differs from the baseline"]).await;
        world.page.button("Reload settings").click().await;
        world.page.says(&["changed elsewhere", "One setting now differs from the baseline"]).await;
        badge(world, "differs in 1").await;
        world.colleague(json!({"blockChat": true, "remoteAssistanceState": "enabled"}));
        world.page.button("Reload settings").click().await;
        world.page.says(&["2 settings now differ from the baseline"]).await;
        badge(world, "differs in 2").await;
        world.colleague(json!({"blockChat": false, "remoteAssistanceState": "disabled"}));
        world.page.button("Reload settings").click().await;
        let said = world.page.says(&["changed elsewhere"]).await;
        assert!(!said.contains("baseline"), "there is no drift any more: {said}");
        badge(world, "matches baseline").await;
    })
    .await;
}
