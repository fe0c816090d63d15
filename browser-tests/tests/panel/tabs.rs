//! Several tabs of one panel in one browser: each signs in for itself, and none disturbs another.

use browser_tests::signing_in::signing_in;
use browser_tests::world::World;
use sandbox::tenant::{Endpoint, TENANT_ID};

/// Opens the panel in a second tab, and gives both tabs' handles; the second has the focus.
async fn second_tab(world: &World) -> [thirtyfour::WindowHandle; 2] {
    world.watch.collect(&world.page.browser).await;
    let tabs = world.page.browser.open_tab().await;
    world.page.browser.goto(&world.panel.url()).await;
    tabs
}

async fn switch(world: &World, tab: &thirtyfour::WindowHandle) {
    world.watch.collect(&world.page.browser).await;
    world.page.browser.switch_to(tab).await;
}

#[tokio::test]
async fn two_sign_ins_at_once_end_each_in_its_own_tab() {
    signing_in(async |world| {
        world.page.button("Sign in with Microsoft").click().await;
        world.page.heading("Sign in").shown().await;
        let [first, second] = second_tab(world).await;
        world.page.button("Sign in with Microsoft").click().await;
        world.page.heading("Sign in").shown().await;

        switch(world, &first).await;
        world.page.button("Alex Admin").click().await;
        world.page.form().await;
        assert_eq!(world.page.alert().text().await, "");
        switch(world, &second).await;
        world.page.button("Robin Reader").click().await;
        world.page.form().await;
        assert_eq!(world.page.alert().text().await, "");
        let banner = world.page.only("banner").text().await;
        assert!(banner.contains("robin.reader"), "{banner}");
        switch(world, &first).await;
        let banner = world.page.only("banner").text().await;
        assert!(banner.contains("alex.admin"), "{banner}");
        // Signing out of one leaves the other.
        world.page.button("Sign out").click().await;
        world.page.says(&["Signed out"]).await;
        switch(world, &second).await;
        world.page.button("Reload settings").click().await;
        world.page.says(&["nothing has changed"]).await;
        assert_eq!(world.asked(Endpoint::Token).len(), 2);
    })
    .await;
}

#[tokio::test]
async fn one_tabs_reply_is_refused_in_another_and_still_good_in_its_own() {
    signing_in(async |world| {
        world.note_arrivals().await;
        world.page.button("Sign in with Microsoft").click().await;
        world.page.heading("Sign in").shown().await;
        let state = world.asked(Endpoint::Authorize).remove(0).parameters["state"].clone();
        let [first, _second] = second_tab(world).await;
        world.open_anew(&format!("{}#code=1.Aforeign&state={state}", world.panel.url())).await;
        world.page.alerts(&["not used"]).await;
        assert!(world.asked(Endpoint::Token).is_empty(), "nothing is redeemed");
        switch(world, &first).await;
        world.page.button("Alex Admin").click().await;
        world.page.form().await;
    })
    .await;
}

#[tokio::test]
async fn options_set_in_one_tab_do_not_disturb_a_sign_in_of_another() {
    signing_in(async |world| {
        world.page.button("Sign in with Microsoft").click().await;
        world.page.heading("Sign in").shown().await;
        let [first, _second] = second_tab(world).await;
        world.page.disclosure("Sign-in options").click().await;
        world.page.fill("Tenant", "fabrikam.example").await;
        switch(world, &first).await;
        world.page.button("Alex Admin").click().await;
        world.page.form().await;
        let banner = world.page.only("banner").text().await;
        assert!(banner.contains(TENANT_ID), "{banner}");
    })
    .await;
}
