//! The states of the view of tenants, held to [`holds`].

use browser_tests::world::run;
use sandbox::tenant::{many_tenants, sample_tenants};

use crate::a11y::holds;
use crate::tenants::{add, begin_reading, expect_refusals, listed, put_in, read};

#[tokio::test]
async fn tenants_without_a_sign_in_that_serves_them() {
    run(async |world| {
        world.open().await;
        world.page.link("Tenants").click().await;
        world.page.field("Tenant list").inert().await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn tenants_with_lines_that_are_none() {
    listed(many_tenants(2), async |world| {
        put_in(world, "nonsense\nalex@contoso.example\nhttps://contoso.example/\n9188040d-6c67-4c5b-b112-36a304b66dad")
            .await;
        world.page.button("Add tenants").click().await;
        world.page.says(&["4 lines name no tenant"]).await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn tenants_of_every_kind() {
    read(sample_tenants(), async |world| {
        expect_refusals(world);
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn tenants_being_read_and_paused() {
    listed(many_tenants(60), async |world| {
        begin_reading(world).await;
        world.page.button("Pause").click().await;
        world.page.button("Resume").focused().await;
        holds(world).await;
        world.page.button("Resume").click().await;
        world.page.button("Pause").focused().await;
        world.page.button("Stop").click().await;
        world.page.says(&["not asked"]).await;
    })
    .await;
}

#[tokio::test]
async fn many_tenants_scrolled() {
    listed(many_tenants(300), async |world| {
        let scroll = "document.getElementById('tenants-table').scrollTop = 4000;";
        world.page.browser.script(scroll).await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn a_plan_with_faults_and_its_run() {
    read(many_tenants(14), async |world| {
        world.page.button("Select shown").click().await;
        world.page.button("Review plan").click().await;
        world.page.dialog("Review plan").focused().await;
        holds(world).await;
        world.page.button("Apply plan").click().await;
        world.page.field("Number of tenants").focused().await;
        holds(world).await;
        let count = "return document.querySelector('#plan-lead').innerText.match(/\\d+/)[0];";
        let count = world.page.browser.script(count).await;
        world.page.browser.press(count.as_str().unwrap_or_default()).await;
        world.page.button("Apply plan").click().await;
        world.page.button("Continue with the rest").usable().await;
        holds(world).await;
        world.page.button("Continue with the rest").click().await;
        world.page.button("Undo this run").usable().await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn an_unfinished_run() {
    read(many_tenants(3), async |world| {
        world.page.button("Select shown").click().await;
        world.page.button("Review plan").click().await;
        world.page.button("Apply plan").click().await;
        world.page.button("Continue with the rest").usable().await;
        world.page.browser.script("location.reload();").await;
        world.page.button("Sign in with Microsoft").click().await;
        world.page.button("Resume run").usable().await;
        holds(world).await;
        add(world, "nothing").await;
        world.page.button("Forget run").click().await;
        world.page.button("Forget run").gone().await;
    })
    .await;
}
