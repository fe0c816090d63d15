//! Whatever befalls the saves of a run, each row ends in a word that is true, and nothing is sent twice unasked.

use std::time::Duration;

use sandbox::tenant::TenantSpec;

use super::*;
use crate::steps::hurry;

/// What befalls a tenant's `PATCH`, or its reading back.
const BEFALLS: [(&str, &str); 14] = [
    ("Ignored", r#"{"fault": "ignore_change", "method": "PATCH"}"#),
    ("Altered", r#"{"fault": "alter_change", "method": "PATCH", "settings": {"blockChat": true}}"#),
    ("Lagging", r#"{"fault": "stale_reads", "method": "PATCH", "readings": 1}"#),
    ("Lost before", r#"{"fault": "drop_before", "method": "PATCH"}"#),
    ("Lost after", r#"{"fault": "drop_after", "method": "PATCH"}"#),
    ("Failed", r#"{"fault": "server_error", "status": 500, "method": "PATCH"}"#),
    ("Failed and applied", r#"{"fault": "server_error", "status": 502, "applied": true, "method": "PATCH"}"#),
    ("Empty", r#"{"fault": "empty_200", "method": "PATCH"}"#),
    ("Empty and applied", r#"{"fault": "empty_200", "applied": true, "method": "PATCH"}"#),
    ("Broken off", r#"{"fault": "bad_json", "method": "PATCH"}"#),
    ("Portal", r#"{"fault": "html_200", "method": "PATCH"}"#),
    ("Expired", r#"{"fault": "token_expired", "method": "PATCH"}"#),
    ("No role", r#"{"fault": "missing_role", "method": "PATCH"}"#),
    ("Odd", r#"{"fault": "weird_status", "method": "PATCH"}"#),
];

#[tokio::test]
async fn every_row_ends_in_a_word_that_is_true() {
    let befallen = |(name, order): (&str, &str)| differing(name).fault(serde_json::from_str(order).unwrap());
    let specs: Vec<TenantSpec> = [differing("First")].into_iter().chain(BEFALLS.map(befallen)).collect();
    setup(specs.clone())
        .run(async |world| {
            expect_refusals(world);
            world.watch.expect_error("/v1.0/");
            hurry(world).await;
            open(world).await;
            add(world, &world.tenant.tenant_list()).await;
            compare_with(world, "deployment").await;
            read_all(world).await;
            review_all(world).await;
            fill_in(world, "Stop after failures", "50").await;
            fill_in(world, "Number of tenants", "15").await;
            apply(world).await;
            go_on(world).await;
            browser_tests::wait::eventually_within(Duration::from_secs(90), "the run has ended", async || {
                let said = world.page.status().text().await;
                if said.contains("The run has ended") { Ok(()) } else { Err(said) }
            })
            .await;
            let grid = rows(world, 15).await;
            let (before, wanted) = (settings([false, false, false]), settings(WANTED));
            for spec in &specs {
                let outcome = grid.row(&spec.name).cell("Outcome");
                let now = world.tenant.settings_of(&spec.id);
                let is_true = match outcome {
                    "saved" => now == wanted,
                    "not saved" => now == before,
                    "different" => now != wanted,
                    "uncertain" => true,
                    _ => false,
                };
                assert!(is_true, "{} is said to be {outcome:?}, and has {now}", spec.name);
                let patches = methods(world, &spec.id).iter().filter(|method| *method == "PATCH").count();
                assert!(patches <= if spec.name == "Expired" { 2 } else { 1 }, "{}: {patches}", spec.name);
            }
            for (name, outcome) in [
                ("First", "saved"),
                ("Altered", "different"),
                ("Lagging", "saved"),
                ("Lost before", "not saved"),
                ("Lost after", "saved"),
                ("Failed and applied", "saved"),
                ("No role", "not saved"),
            ] {
                assert_eq!(grid.row(name).cell("Outcome"), outcome, "{name}");
            }
        })
        .await;
}

#[tokio::test]
async fn a_throttled_token_endpoint_pauses_a_run_too_and_it_goes_on_by_itself() {
    setup(["First", "Ablewood", "Barlow"].map(differing).into())
        .run(async |world| {
            expect_refusals(world);
            hurry(world).await;
            open(world).await;
            add(world, &world.tenant.tenant_list()).await;
            compare_with(world, "deployment").await;
            read_all(world).await;
            super::resume::first_done(world).await;
            world.tenant.fault(json!({"on": "token", "fault": "aadsts", "number": 90055})).unwrap();
            let before = world.tenant.token_requests().len();
            go_on(world).await;
            crate::steps::page_shows(world, "asks for fewer requests", true).await;
            browser_tests::wait::eventually_within(Duration::from_secs(40), "the run has ended", async || {
                let said = world.page.status().text().await;
                if said.contains("The run has ended") { Ok(()) } else { Err(said) }
            })
            .await;
            let asked = world.tenant.token_requests().split_off(before);
            assert!(asked[1].at - asked[0].at >= 11_500, "two minutes by the page's clock: {asked:?}");
            for name in ["Ablewood", "Barlow"] {
                ends(world, name, "signed in", "saved").await;
            }
        })
        .await;
}

#[tokio::test]
async fn no_token_stands_anywhere_at_any_step_of_a_whole_job() {
    let specs = vec![differing("Ablewood"), differing("Barlow"), TenantSpec::new("Locked").refusing(50076)];
    listed(specs, async |world| {
        expect_refusals(world);
        compare_with(world, "deployment").await;
        read_all(world).await;
        world.search().await;
        super::resume::first_done(world).await;
        world.search().await;
        go_on(world).await;
        run_ends(world).await;
        world.search().await;
        world.page.button("Sign in to the next tenant").click().await;
        world.awaits(sandbox::tenant::Endpoint::Authorize, 2).await;
        world.page.says(&["3 tenants read"]).await;
        world.search().await;
        for button in ["Download CSV", "Download JSON"] {
            let downloads = browser_tests::downloads::Downloads::of(&world.page.browser);
            world.page.button(button).click().await;
            let ending = if button.ends_with("CSV") { ".csv" } else { ".json" };
            let (_, text) = downloads.taken("", ending).await;
            for secret in world.tenant.secrets() {
                assert!(!text.contains(&secret), "a secret is in the file of {button}");
            }
        }
    })
    .await;
}
