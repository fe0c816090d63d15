//! Who can use the view: a redirect sign-in is needed, and the permission to save for a plan.

use sandbox::tenant::{Endpoint, READ, TokenSpec, WRITE, Who};

use super::*;

#[tokio::test]
async fn with_a_pasted_token_the_view_says_that_it_takes_a_redirect_sign_in() {
    setup(vec![differing("Ablewood")])
        .run(async |world| {
            world.sign_in(&TokenSpec::write()).await;
            world.page.form().await;
            world.page.link("Tenants").click().await;
            world.page.heading("Tenants").focused().await;
            crate::steps::page_shows(world, "sign-in with Microsoft", true).await;
            crate::steps::page_shows(world, "registered for several tenants", true).await;
            for name in ["Read all tenants", "List customers", "List organization tenants", "Add tenants"] {
                let button = world.page.button(name);
                assert!(button.all().await.iter().all(browser_tests::find::Node::is_disabled), "{name} can be pressed");
            }
            assert!(world.tenant.token_requests().is_empty());
        })
        .await;
}

#[tokio::test]
async fn a_sign_in_to_view_only_reads_and_compares_and_cannot_plan() {
    setup(vec![differing("Ablewood"), matching("Barlow")])
        .run(async |world| {
            world.tenant.auto_sign_in(Some(Who::Alex));
            world.page.button("Sign in to view only").click().await;
            world.page.button("Get permission to save").shown().await;
            go_to_tenants(world).await;
            crate::steps::page_shows(world, WRITE, true).await;
            add(world, &world.tenant.tenant_list()).await;
            compare_with(world, "deployment").await;
            read_all(world).await;
            ends(world, "Ablewood", "signed in", "differs in 1").await;
            world.page.button("Select shown").click().await;
            world.page.button("Review plan").inert().await;
            let asked = world.tenant.token_requests();
            assert!(
                asked.iter().all(|request| request.scope.contains(READ) && !request.scope.contains(WRITE)),
                "{asked:?}"
            );
        })
        .await;
}

#[tokio::test]
async fn the_view_has_its_address_and_comes_back_to_it_after_signing_in() {
    setup(vec![differing("Ablewood")])
        .run(async |world| {
            open(world).await;
            assert!(world.address().await.ends_with("#tenants"));
            assert!(world.page.browser.title().await.contains("Tenants"));
            let current = "return document.querySelector('nav a[aria-current=page]').textContent;";
            assert_eq!(world.page.browser.script(current).await, json!("Tenants"));
            world.open_anew(&format!("{}#tenants", world.panel.url())).await;
            world.page.button("Sign in with Microsoft").click().await;
            world.page.heading("Tenants").shown().await;
            world.page.button("Add tenants").usable().await;
            assert!(world.address().await.ends_with("#tenants"));
            assert_eq!(world.asked(Endpoint::Authorize).len(), 2);
        })
        .await;
}

#[tokio::test]
async fn signing_out_forgets_the_list_and_all_that_was_read() {
    read(vec![differing("Ablewood"), matching("Barlow")], async |world| {
        world.page.button("Sign out").click().await;
        world.page.says(&["Signed out"]).await;
        let shown = world.page.shown().await;
        assert!(!shown.contains("Ablewood"), "{shown}");
        let kept = "return JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]);";
        let kept = world.page.browser.script(kept).await;
        assert!(!kept.as_str().unwrap().contains("Ablewood"), "{kept}");
        world.page.button("Sign in with Microsoft").click().await;
        go_to_tenants(world).await;
        assert!(look(world).await.is_none_or(|grid| grid.rows.is_empty()));
    })
    .await;
}
