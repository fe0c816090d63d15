//! "Compare with": the form, the deployment's baseline, an imported one.

use browser_tests::page::SWITCHES;
use sandbox::tenant::TenantSpec;

use super::*;
use crate::baselines::{put_in as put_in_baseline, unfold};

/// The choices and whether each can be made.
async fn choices(world: &World) -> Vec<(String, bool)> {
    let script = "const field = [...document.querySelectorAll('label')] \
        .find((one) => one.textContent === 'Compare with') \
        .control; return [...field.options].map((option) => [option.textContent, !option.disabled]);";
    serde_json::from_value(world.page.browser.script(script).await).unwrap()
}

#[tokio::test]
async fn the_choices_have_their_names_and_what_is_not_there_says_so() {
    let mut setup = setup(vec![differing("Ablewood")]);
    setup.fields = Value::Null;
    setup
        .run(async |world| {
            open(world).await;
            let found = choices(world).await;
            let names: Vec<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
            assert_eq!(names, ["The form", "The deployment's baseline", "Imported baseline"]);
            let can: Vec<bool> = found.iter().map(|(_, can)| *can).collect();
            assert_eq!(can, [true, false, false]);
            let said = region(world, "Compare").text().await;
            assert!(said.contains("names no baseline") && said.contains("No baseline was imported"), "{said}");
        })
        .await;
}

#[tokio::test]
async fn the_form_as_it_stands_unsaved_edits_included_is_what_is_compared_with() {
    listed(vec![differing("Ablewood"), matching("Barlow")], async |world| {
        read_all(world).await;
        ends(world, "Ablewood", "signed in", "matches").await;
        ends(world, "Barlow", "signed in", "differs in 1").await;
        world.page.link("Settings").click().await;
        world.page.turn(SWITCHES[0], true).await;
        world.page.link("Tenants").click().await;
        ends(world, "Ablewood", "signed in", "differs in 1").await;
        ends(world, "Barlow", "signed in", "matches").await;
        world.page.link("Settings").click().await;
        assert_eq!(world.page.form().await, [true, false, true], "the edit is still there");
        assert!(world.changes().is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_baseline_that_was_imported_is_compared_with_and_nothing_is_asked_again() {
    let third = TenantSpec::new("Cedar").settings(settings([true, false, true]));
    listed(vec![differing("Ablewood"), matching("Barlow"), third], async |world| {
        read_all(world).await;
        world.page.link("Settings").click().await;
        unfold(world).await;
        let baseline = json!({"schema": 1, "settings": settings([true, false, true])}).to_string();
        put_in_baseline(world, &baseline).await;
        world.page.form().await;
        world.page.link("Tenants").click().await;
        world.page.heading("Tenants").focused().await;
        let asked = world.tenant.token_requests().len();
        compare_with(world, "imported").await;
        ends(world, "Ablewood", "signed in", "differs in 2").await;
        ends(world, "Barlow", "signed in", "differs in 1").await;
        ends(world, "Cedar", "signed in", "matches").await;
        compare_with(world, "deployment").await;
        let status = world.page.status().text().await;
        assert!(status.contains("2 of 3"), "how many differ: {status}");
        ends(world, "Barlow", "signed in", "matches").await;
        assert_eq!(world.tenant.token_requests().len(), asked);
    })
    .await;
}
