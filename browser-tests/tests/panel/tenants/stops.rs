//! What stops or pauses a run by itself, and what is no failure.

use sandbox::tenant::{IntuneRole, TenantSpec};

use super::*;

/// A tenant whose `PATCH` fails for good.
fn failing(name: &str) -> TenantSpec {
    differing(name).fault(json!({"fault": "server_error", "status": 500, "method": "PATCH", "times": null}))
}

/// Whether a tenant was asked for anything to write.
fn was_begun(world: &World, name: &str) -> bool {
    scopes(world, &id(name)).contains(&"write")
}

/// Reads, plans and applies: the first tenants alone.
async fn applied(specs: Vec<TenantSpec>, test: impl AsyncFnOnce(&World)) {
    read(specs, async |world| {
        expect_refusals(world);
        world.watch.expect_error("/v1.0/");
        review_all(world).await;
        apply(world).await;
        test(world).await;
    })
    .await;
}

#[tokio::test]
async fn a_first_one_that_is_not_saved_stops_the_run() {
    applied(vec![failing("Ablewood"), differing("Second"), differing("Third")], async |world| {
        let said = run_ends(world).await;
        assert!(said.contains("1 not saved") && said.contains("2 not started"), "{said}");
        world.page.alerts(&["stopped by itself", "Ablewood"]).await;
        ends(world, "Ablewood", "signed in", "not saved").await;
        for name in ["Second", "Third"] {
            let row = row_says(world, name, &[("Access", "signed in")]).await;
            assert!(["not started", "differs in 1"].contains(&row.cell("Outcome")), "{row:?}");
            assert!(!was_begun(world, name));
        }
        assert!(!world.page.button("Continue with the rest").is_there().await);
    })
    .await;
}

#[tokio::test]
async fn a_second_of_the_first_ones_that_keeps_something_else_stops_the_run() {
    let other = differing("Second").fault(json!({
        "fault": "alter_change", "method": "PATCH", "settings": settings([true, true, true]),
    }));
    read(vec![differing("First"), other, differing("Third")], async |world| {
        review_all(world).await;
        fill_in(world, "Tenants first", "2").await;
        apply(world).await;
        browser_tests::wait::eventually_within(std::time::Duration::from_secs(40), "the run has ended", async || {
            let said = world.page.status().text().await;
            if said.contains("The run has ended") { Ok(()) } else { Err(said) }
        })
        .await;
        ends(world, "First", "signed in", "saved").await;
        ends(world, "Second", "signed in", "different").await;
        assert!(!was_begun(world, "Third"));
        world.page.alerts(&["stopped by itself", "Second"]).await;
    })
    .await;
}

#[tokio::test]
async fn a_refusal_before_anything_was_sent_stops_the_run_among_the_first_ones() {
    read(vec![differing("First"), differing("Second")], async |world| {
        expect_refusals(world);
        world.tenant.change_tenant(&id("First"), |spec| spec.refuses = Some(50076.into()));
        review_all(world).await;
        apply(world).await;
        run_ends(world).await;
        row_says(world, "First", &[("Access", "sign-in needed"), ("Outcome", "refused")]).await;
        assert!(!was_begun(world, "Second"));
        assert!(world.changes().is_empty());
    })
    .await;
}

#[tokio::test]
async fn changed_since_stops_the_run_among_the_first_ones() {
    read(vec![differing("First"), differing("Second")], async |world| {
        world.tenant.set_settings_of(&id("First"), json!({"blockChat": true})).unwrap();
        review_all(world).await;
        apply(world).await;
        run_ends(world).await;
        row_says(world, "First", &[("Outcome", "changed since")]).await;
        assert!(!was_begun(world, "Second"));
        assert!(world.changes().is_empty());
    })
    .await;
}

#[tokio::test]
async fn later_it_stops_at_the_set_number_of_failures() {
    let specs = vec![
        differing("First"),
        failing("A"),
        differing("B"),
        failing("C"),
        differing("D"),
        differing("E"),
        differing("F"),
        differing("G"),
    ];
    read(specs, async |world| {
        expect_refusals(world);
        world.watch.expect_error("/v1.0/");
        review_all(world).await;
        fill_in(world, "Stop after failures", "2").await;
        apply(world).await;
        go_on(world).await;
        let said = run_ends(world).await;
        assert!(said.contains("2 not saved") && said.contains("not started"), "{said}");
        world.page.alerts(&["stopped by itself", "2 tenants ended"]).await;
        assert!(!was_begun(world, "G"));
        let grid = rows(world, 8).await;
        for row in &grid.rows {
            let is_saved = world.tenant.settings_of(row.cell("Directory ID")) == settings(WANTED);
            assert_eq!(row.cell("Outcome") == "saved", is_saved, "{row:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn refusals_and_changed_since_are_no_failures_later() {
    let specs: Vec<TenantSpec> = ["First", "A", "B", "C", "D", "E"].map(differing).into();
    read(specs, async |world| {
        expect_refusals(world);
        review_all(world).await;
        fill_in(world, "Stop after failures", "1").await;
        apply(world).await;
        world.page.button("Continue with the rest").usable().await;
        world.tenant.set_settings_of(&id("A"), json!({"blockChat": true})).unwrap();
        world.tenant.change_tenant(&id("B"), |spec| spec.refuses = Some(50020.into()));
        world.tenant.change_tenant(&id("C"), |spec| spec.consent = None);
        world.tenant.change_tenant(&id("D"), |spec| spec.intune_role = IntuneRole::None);
        go_on(world).await;
        let said = run_ends(world).await;
        row_says(world, "A", &[("Outcome", "changed since")]).await;
        row_says(world, "B", &[("Access", "no access"), ("Outcome", "refused")]).await;
        row_says(world, "C", &[("Access", "app not approved"), ("Outcome", "refused")]).await;
        row_says(world, "E", &[("Outcome", "saved")]).await;
        assert!(said.contains("2 saved"), "{said}");
        assert_eq!(world.page.alert().text().await, "");
    })
    .await;
}

#[tokio::test]
async fn multi_admin_approval_is_not_saved_and_says_so() {
    read(vec![differing("First"), differing("Guarded").needs_approval(403), differing("Last")], async |world| {
        expect_refusals(world);
        review_all(world).await;
        apply(world).await;
        go_on(world).await;
        run_ends(world).await;
        row_says(world, "Guarded", &[("Outcome", "not saved")]).await;
        row_says(world, "Last", &[("Outcome", "saved")]).await;
        crate::steps::page_shows(world, "second administrator", true).await;
    })
    .await;
}

#[tokio::test]
async fn the_same_demand_from_three_tenants_in_a_row_pauses_the_run() {
    let specs: Vec<TenantSpec> = ["First", "A", "B", "C", "D", "E"].map(differing).into();
    read(specs, async |world| {
        expect_refusals(world);
        review_all(world).await;
        apply(world).await;
        world.page.button("Continue with the rest").usable().await;
        for name in ["A", "B", "C"] {
            world.tenant.change_tenant(&id(name), |spec| spec.refuses = Some(53003.into()));
        }
        go_on(world).await;
        world.page.alerts(&["The run is paused", "Three tenants in a row"]).await;
        assert!(!was_begun(world, "E"), "nothing more is begun");
        world.page.button("Resume").click().await;
        run_ends(world).await;
        row_says(world, "E", &[("Outcome", "saved")]).await;
    })
    .await;
}

#[tokio::test]
async fn a_session_that_is_over_pauses_the_run_and_nothing_more_is_sent() {
    let specs: Vec<TenantSpec> = ["First", "A", "B", "C"].map(differing).into();
    read(specs, async |world| {
        expect_refusals(world);
        review_all(world).await;
        apply(world).await;
        world.page.button("Continue with the rest").usable().await;
        world.tenant.revoke_refresh_tokens();
        go_on(world).await;
        world.page.alerts(&["The run is paused"]).await;
        assert_eq!(world.changes().len(), 1);
        // Signed in again, it waits to be resumed.
        world.page.button("Sign in again").click().await;
        world.page.heading("Tenants").shown().await;
        world.page.button("Resume run").usable().await;
        assert_eq!(world.changes().len(), 1, "it does not go on by itself");
        world.page.button("Resume run").click().await;
        run_ends(world).await;
        assert_eq!(world.changes().len(), 4);
    })
    .await;
}

#[tokio::test]
async fn a_lost_network_pauses_and_is_said() {
    let specs: Vec<TenantSpec> = ["First", "A", "B", "C"].map(differing).into();
    read(specs, async |world| {
        expect_refusals(world);
        world.watch.expect_error("net::");
        review_all(world).await;
        apply(world).await;
        world.page.button("Continue with the rest").usable().await;
        world.page.browser.set_offline(true).await;
        go_on(world).await;
        eventually("it pauses", async || {
            let shown = world.page.shown().await;
            if shown.contains("The run is paused") || shown.contains("offline") { Ok(()) } else { Err(shown) }
        })
        .await;
        world.page.browser.set_offline(false).await;
        eventually("it goes on", async || {
            if world.page.button("Resume").is_there().await {
                world.page.button("Resume").click().await;
            }
            let said = world.page.status().text().await;
            if said.contains("The run has ended") { Ok(()) } else { Err(said) }
        })
        .await;
        assert_eq!(world.changes().len(), 4);
    })
    .await;
}
