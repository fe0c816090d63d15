//! "Sign-in options": tenant, cloud and client ID over the deployment's, refused where they can't be, remembered.

use browser_tests::find::Control;
use browser_tests::service::SignIn;
use browser_tests::signing_in::signing_in;
use browser_tests::world::{Setup, World, each};
use sandbox::tenant::{CLIENT_ID, Endpoint, FABRIKAM_ID, READ, WRITE};
use serde_json::json;

/// Chooses from the list of clouds by typing what the entry says.
async fn choose_cloud(world: &World, name: &str) {
    let list = Control::named(&world.page.browser, "combobox", "Cloud").element().await;
    list.focus().await.unwrap();
    world.page.browser.press(name).await;
    let chosen = "return document.activeElement.selectedOptions[0].label;";
    assert_eq!(world.page.browser.script(chosen).await, json!(name));
}

async fn consent_link(world: &World) -> String {
    world.page.button("Copy admin consent link").click().await;
    world.page.says(&["Copied"]).await;
    world.page.browser.clipboard().await
}

#[tokio::test]
async fn without_a_client_id_the_buttons_are_absent_until_one_is_filled_in() {
    let setup = Setup { sign_in: SignIn::Unnamed, ..Setup::default() };
    setup
        .run(async |world| {
            world.page.button("Use this token").usable().await;
            for name in ["Sign in with Microsoft", "Sign in to view only", "Use another account"] {
                assert!(!world.page.button(name).is_there().await, "{name}");
            }
            assert!(world.page.only("main").text().await.contains("client ID"), "why is said");
            world.page.disclosure("Sign-in options").click().await;
            world.page.fill("Client ID", CLIENT_ID).await;
            world.page.button("Sign in with Microsoft").usable().await;
            world.page.button("Sign in to view only").usable().await;
            // Remembered in this browser.
            world.reload().await;
            assert_eq!(world.enter().await, [false, false, true]);
            let asked = world.asked(Endpoint::Authorize).remove(0);
            assert_eq!(asked.parameters["client_id"], CLIENT_ID);
        })
        .await;
}

#[tokio::test]
async fn a_tenant_takes_effect_at_once_and_is_remembered() {
    signing_in(async |world| {
        world.page.disclosure("Sign-in options").click().await;
        world.page.fill("Tenant", "fabrikam.example").await;
        world.enter().await;
        assert_eq!(world.asked(Endpoint::Authorize).remove(0).tenant, "fabrikam.example");
        let banner = world.page.only("banner").text().await;
        assert!(banner.contains(FABRIKAM_ID), "{banner}");
        world.reload().await;
        world.enter().await;
        assert_eq!(world.asked(Endpoint::Authorize).remove(1).tenant, "fabrikam.example");
        // Emptied, the deployment's own holds again.
        world.page.button("Sign out").click().await;
        world.page.disclosure("Sign-in options").click().await;
        world.page.fill("Tenant", "").await;
        world.enter().await;
        assert_eq!(world.asked(Endpoint::Authorize).remove(2).tenant, "organizations");
    })
    .await;
}

/// The hosts of each are held in `core/tests/sign_in.rs`.
#[tokio::test]
async fn the_redirect_uri_is_copied_and_a_cloud_that_is_chosen_is_asked_and_remembered() {
    signing_in(async |world| {
        world.page.disclosure("Sign-in options").click().await;
        let url = world.panel.url();
        assert!(world.page.only("main").text().await.contains(&url));
        world.page.button("Copy redirect URI").click().await;
        world.page.says(&["Copied"]).await;
        assert_eq!(world.page.browser.clipboard().await, url);
        let rows = [
            ("US Government (DoD)", "login.microsoftonline.us", "dod-graph.microsoft.us"),
            ("China (21Vianet)", "login.partner.microsoftonline.cn", "microsoftgraph.chinacloudapi.cn"),
        ];
        each(
            rows,
            |(name, ..)| (*name).to_owned(),
            async |(name, login, graph)| {
                choose_cloud(world, name).await;
                let link = consent_link(world).await;
                assert!(link.starts_with(&format!("https://{login}/organizations/v2.0/adminconsent?")), "{link}");
                for permission in [READ, WRITE] {
                    let scope = format!("https%3A%2F%2F{graph}%2F{permission}");
                    assert!(link.contains(&scope), "{link}");
                }
                // A test's browser reaches no other device: the address it would open is all there is to see.
                world.watch.collect(&world.page.browser).await;
                world.page.button("Sign in with Microsoft").click().await;
                let opened = browser_tests::wait::eventually("the browser leaves", async || {
                    let address = world.page.browser.address().await;
                    if address.contains("authorize") { Ok(address) } else { Err(address) }
                })
                .await;
                assert!(
                    opened.starts_with(&format!("https://{login}/organizations/oauth2/v2.0/authorize?")),
                    "{opened}"
                );
                assert!(opened.contains(&format!("scope=https%3A%2F%2F{graph}%2F{WRITE}")), "{opened}");
                world.page.browser.goto(&world.panel.url()).await;
                world.page.disclosure("Sign-in options").click().await;
            },
        )
        .await;
        choose_cloud(world, "Worldwide").await;
        world.reload().await;
        world.page.disclosure("Sign-in options").click().await;
        let link = consent_link(world).await;
        assert!(link.starts_with("https://login.microsoftonline.com/"), "remembered: {link}");
    })
    .await;
}
