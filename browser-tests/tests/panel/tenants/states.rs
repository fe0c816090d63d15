//! The states of the view, each held to what must hold in every state: axe, contrast, targets, room.

use std::time::Duration;

use sandbox::tenant::TenantSpec;

use super::resume::first_done;
use super::*;
use crate::a11y::holds;

/// Of every kind, with names that a table must bear.
fn every_kind() -> Vec<TenantSpec> {
    vec![
        differing("Ablewood"),
        matching("Barlow"),
        TenantSpec::new("Cedar").never_configured(),
        TenantSpec::new("Dogwood").refusing(50076),
        TenantSpec::new("Elm").without_app(),
        TenantSpec::new("Fir").refusing(53003),
        TenantSpec { intune: false, ..differing("Gorse & <Hazel> \"Ltd\"") },
        differing("شركة النخيل"),
    ]
}

#[tokio::test]
async fn empty() {
    setup(Vec::new())
        .run(async |world| {
            open(world).await;
            holds(world).await;
        })
        .await;
}

#[tokio::test]
async fn listed_with_bad_lines() {
    listed(vec![differing("Ablewood"), differing("Barlow")], async |world| {
        add(world, "no tenant\nalex@contoso.example\n").await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn read_with_cards() {
    listed(every_kind(), async |world| {
        expect_refusals(world);
        compare_with(world, "deployment").await;
        read_all(world).await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn being_read() {
    listed(every_kind(), async |world| {
        expect_refusals(world);
        world.tenant.set_sign_in_latency(Duration::from_secs(100));
        begin_reading(world).await;
        world.page.button("Pause").usable().await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn a_plan_under_review() {
    read((1..=12).map(|number| differing(&format!("Customer {number}"))).collect(), async |world| {
        review_all(world).await;
        holds(world).await;
        fill_in(world, "Tenants first", "9").await;
        world.page.button("Apply plan").click().await;
        plan_field(world, "Tenants first").await.focused().await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn a_run_that_waits_and_one_that_has_ended() {
    read(vec![differing("Ablewood"), differing("Barlow"), differing("Cedar")], async |world| {
        first_done(world).await;
        holds(world).await;
        go_on(world).await;
        run_ends(world).await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn a_run_that_stopped_by_itself() {
    let failing = differing("Ablewood").fault(json!({"fault": "drop_before", "method": "PATCH", "times": null}));
    read(vec![failing, differing("Barlow")], async |world| {
        expect_refusals(world);
        world.watch.expect_error("/v1.0/");
        review_all(world).await;
        apply(world).await;
        world.page.alerts(&["stopped by itself"]).await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn an_unfinished_run() {
    read(vec![differing("Ablewood"), differing("Barlow")], async |world| {
        first_done(world).await;
        come_again(world).await;
        world.page.button("Resume run").usable().await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn many() {
    setup(sandbox::tenant::many_tenants(150))
        .run(async |world| {
            open(world).await;
            add(world, &world.tenant.tenant_list()).await;
            grid(world, "counts them", |grid| grid.count.as_deref() == Some("151")).await;
            holds(world).await;
        })
        .await;
}

#[tokio::test]
async fn with_a_pasted_token() {
    setup(Vec::new())
        .run(async |world| {
            world.sign_in(&sandbox::tenant::TokenSpec::write()).await;
            world.page.form().await;
            world.page.link("Tenants").click().await;
            world.page.heading("Tenants").focused().await;
            holds(world).await;
        })
        .await;
}
