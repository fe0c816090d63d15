//! The page itself: landmarks, live regions, licences, and room on narrow screens.

use browser_tests::find::Node;
use browser_tests::page::SWITCHES;
use browser_tests::signing_in::signing_in;
use browser_tests::world::{World, run};
use sandbox::tenant::{TokenSpec, Who};
use serde_json::{Value, json};

#[tokio::test]
async fn landmarks_heading_and_live_regions_are_there_once_and_the_regions_empty() {
    run(async |world| {
        world.page.token_field().usable().await;
        for role in ["banner", "main", "contentinfo", "status", "alert"] {
            // There, and only once.
            world.page.only(role).shown().await;
        }
        world.page.heading("Remote Help settings").shown().await;
        let headings = world.page.browser.script("return document.querySelectorAll('h1').length;").await;
        assert_eq!(headings, json!(1));
        for region in [world.page.status(), world.page.alert()] {
            let element = region.element().await;
            let text = element.prop("textContent").await.unwrap().unwrap_or_default();
            assert_eq!(text.trim(), "", "{region} is empty from the start");
        }
        assert_eq!(world.page.browser.script("return document.documentElement.lang;").await, json!("en"));
        // There is nothing to change in this config.json.
        crate::steps::page_shows(world, "For whoever runs this page", false).await;
        // The regions are the same elements later: a screen reader watches those it knows.
        world.page.browser.script("window.regions = document.querySelectorAll('[role=status], [role=alert]');").await;
        world.open().await;
        let same = "const now = [...document.querySelectorAll('[role=status], [role=alert]')]; \
            return now.length === 2 && now.every((region, at) => region === window.regions[at]);";
        assert_eq!(world.page.browser.script(same).await, json!(true));
    })
    .await;
}

#[tokio::test]
async fn the_licences_of_all_that_is_in_the_page_are_a_link_away() {
    run(async |world| {
        let link = world.page.link("Open-source licences").element().await;
        let address = link.prop("href").await.unwrap().unwrap_or_default();
        assert_eq!(address, format!("{}LICENSES.html", world.panel.url()));
        assert_eq!(link.prop("target").await.unwrap().as_deref(), Some("_blank"), "token and edits stay");
        world.watch.collect(&world.page.browser).await;
        world.page.browser.goto(&address).await;
        world.page.heading("Licences").shown().await;
        let text = world.page.only("main").text().await;
        for part in ["leptos", "rust-std", "Permission is hereby granted"] {
            assert!(text.contains(part), "{part} is not there");
        }
        let wide = "return getComputedStyle(document.querySelector('main')).maxWidth !== 'none';";
        assert_eq!(world.page.browser.script(wide).await, json!(true), "it has the panel's style");
    })
    .await;
}

/// What can be scrolled sideways, or sticks out of the window.
const TOO_WIDE: &str = "
    const root = document.documentElement;
    const wide = [...document.querySelectorAll('*')].filter((element) =>
        element.checkVisibility() && element.scrollWidth > element.clientWidth + 1
        && ['auto', 'scroll'].includes(getComputedStyle(element).overflowX));
    const out = root.scrollWidth > innerWidth ? [...document.querySelectorAll('body *')].filter((element) =>
        element.checkVisibility() && element.getBoundingClientRect().right > innerWidth) : [];
    const names = [...wide, ...out].map((element) => `${element.localName}.${element.className}`);
    return root.scrollWidth > innerWidth ? [`the page: ${root.scrollWidth} of ${innerWidth}`, ...names] : names;
";

async fn fits(world: &World, what: &str) {
    let wide = world.page.browser.script(TOO_WIDE).await;
    assert_eq!(wide, json!([]), "{what} is too wide");
}

#[tokio::test]
async fn signing_in_does_not_scroll_sideways_at_320_pixels() {
    signing_in(async |world| {
        world.watch.expect_error("401");
        world.page.browser.set_width(320).await;
        world.reload().await;
        world.page.disclosure("Sign-in options").click().await;
        world.page.button("Copy redirect URI").usable().await;
        fits(world, "the sign-in options").await;
        world.page.fill("Client ID", "none-with-a-name-so-long-that-it-could-not-stand-on-one-line").await;
        world.page.button("Sign in with Microsoft").inert().await;
        fits(world, "a refused option").await;
        world.page.fill("Client ID", "").await;
        world.fault(json!({"on": "authorize", "fault": "aadsts", "number": 700_016, "error": "unauthorized_client"}));
        world.page.button("Sign in with Microsoft").click().await;
        world.page.alerts(&["doesn’t know the app"]).await;
        world.page.details().await;
        fits(world, "a refusal with its details").await;
        world.tenant.auto_sign_in(Some(Who::Alex));
        world.page.button("Sign in to view only").click().await;
        world.page.button("Get permission to save").usable().await;
        fits(world, "the form of a viewer").await;
        world.page.button("Sign out").click().await;
        world.page.button("Sign out at Microsoft too").usable().await;
        fits(world, "signed out").await;
    })
    .await;
}

#[tokio::test]
async fn nothing_scrolls_sideways_at_320_pixels() {
    run(async |world| {
        world.watch.expect_error("403");
        world.page.browser.set_width(320).await;
        world.reload().await;
        world.page.token_field().usable().await;
        assert_eq!(world.page.browser.script("return innerWidth;").await, json!(320));
        fits(world, "signing in").await;
        world.fault(json!({"fault": "missing_role", "form": "nested_twice"}));
        world.sign_in(&TokenSpec::write()).await;
        world.page.alerts(&["role"]).await;
        fits(world, "an alert").await;
        world.page.details().await;
        fits(world, "an alert with its details").await;
        world.page.button("Try again").click().await;
        world.page.form().await;
        fits(world, "the form").await;
        for name in SWITCHES {
            let on = world.page.switch(name).usable().await.is_on();
            world.page.turn(name, !on).await;
        }
        fits(world, "the changed form").await;
        world.page.review().await;
        fits(world, "the review").await;
        world.colleague(json!({"remoteAssistanceState": "unknownFutureValueWithALongName"}));
        world.page.button("Save to tenant").click().await;
        world.page.dialog("Settings changed").shown().await;
        fits(world, "the conflict").await;
        world.page.button("Keep my changes").click().await;
        world.page.says(&["Saved"]).await;
        world.page.disclosure("The same change as commands").click().await;
        fits(world, "the receipt").await;
    })
    .await;
}

#[tokio::test]
async fn every_control_has_a_name() {
    run(async |world| {
        let named = async |what: &str| {
            let roles = ["button", "link", "textbox", "switch", "checkbox", "DisclosureTriangle", "dialog"];
            for role in roles {
                let all: Vec<Node> = world.page.only(role).all().await;
                assert!(all.iter().all(|node| !node.name.trim().is_empty()), "{what}: {all:?}");
            }
        };
        world.page.token_field().usable().await;
        named("signed out").await;
        world.open().await;
        named("signed in").await;
        world.page.turn("Allow chat", false).await;
        world.page.review().await;
        named("reviewing").await;
        let focus = "return document.activeElement.closest('dialog') !== null;";
        assert_eq!(world.page.browser.script(focus).await, Value::Bool(true), "the dialog takes the focus");
    })
    .await;
}
