//! One card a cause: how many, why, and the one thing to do.

use browser_tests::downloads::Downloads;
use sandbox::tenant::{CLIENT_ID, Endpoint, TENANT_ID, TenantSpec, WRITE};

use super::*;

/// The card of a cause, whose heading begins so: its text.
async fn card(world: &World, heading: &str) -> String {
    eventually(format!("the card {heading:?}"), async || {
        let script = format!(
            "const card = [...document.querySelectorAll('main li')].find((one) => \
             one.querySelector('h4, h3')?.textContent.startsWith({})); return card?.innerText ?? null;",
            json!(heading)
        );
        world.page.browser.script(&script).await.as_str().map(str::to_owned).ok_or_else(|| "there is none".to_owned())
    })
    .await
}

/// Reads tenants of which some are refused.
async fn refused(specs: Vec<TenantSpec>, test: impl AsyncFnOnce(&World)) {
    listed(specs, async |world| {
        expect_refusals(world);
        compare_with(world, "deployment").await;
        read_all(world).await;
        test(world).await;
    })
    .await;
}

#[tokio::test]
async fn the_links_that_approve_the_app_are_copied_each_of_its_tenant() {
    let specs =
        vec![differing("Ablewood"), TenantSpec::new("Barlow").without_app(), TenantSpec::new("Cedar").consenting(&[])];
    refused(specs, async |world| {
        let said = card(world, "2 tenants have not approved").await;
        assert!(said.contains("administrator"), "{said}");
        world.page.button("Copy approval links").click().await;
        world.page.says(&["Copied"]).await;
        let links = world.page.browser.clipboard().await;
        for name in ["Barlow", "Cedar"] {
            let link = links.lines().find(|line| line.contains(&id(name)));
            let link = link.unwrap_or_else(|| panic!("none for {name}: {links}"));
            for part in ["/v2.0/adminconsent?", CLIENT_ID, "redirect_uri=", "scope=", WRITE] {
                assert!(link.contains(part), "{part} is not in {link}");
            }
        }
        assert!(!links.contains(&id("Ablewood")), "{links}");
        // Approved, they can be read.
        world.tenant.approve_app(&id("Cedar"), &[sandbox::tenant::READ, WRITE]);
        read_all(world).await;
        row_says(world, "Cedar", &[("Access", "signed in")]).await;
        card(world, "1 tenant has not approved").await;
    })
    .await;
}

#[tokio::test]
async fn a_sign_in_to_the_next_tenant_comes_back_to_where_it_was() {
    let specs = vec![
        differing("Ablewood"),
        TenantSpec::new("Barlow").refusing(50076),
        TenantSpec::new("Cedar").refusing(50076),
    ];
    refused(specs, async |world| {
        let said = card(world, "2 tenants need a sign-in").await;
        assert!(said.contains("Barlow"), "whose turn it is: {said}");
        let banner = world.page.only("banner").text().await;
        world.page.button("Sign in to the next tenant").click().await;
        let asked = world.awaits(Endpoint::Authorize, 2).await;
        assert_eq!(asked.tenant, id("Barlow"));
        assert!(asked.parameters.contains_key("login_hint"), "{asked:?}");
        assert!(
            asked.parameters["claims"].contains("capolids") && asked.parameters["claims"].contains("cp1"),
            "{asked:?}"
        );
        assert!(asked.parameters.get("prompt").is_none_or(|prompt| prompt != "none"), "{asked:?}");
        world.page.heading("Tenants").shown().await;
        // The list came along, what was read before is read on by itself, and home is home.
        world.page.says(&["2 tenants read", "1 could not be read"]).await;
        for name in ["Ablewood", "Barlow"] {
            row_says(world, name, &[("Access", "signed in")]).await;
        }
        row_says(world, "Ablewood", &[("Outcome", "differs in 1")]).await;
        let said = card(world, "1 tenant needs a sign-in").await;
        assert!(said.contains("Cedar"), "whose turn it is: {said}");
        world.page.button("Sign in to the next tenant").click().await;
        let asked = world.awaits(Endpoint::Authorize, 3).await;
        assert_eq!(asked.tenant, id("Cedar"));
        world.page.says(&["3 tenants read"]).await;
        row_says(world, "Cedar", &[("Access", "signed in")]).await;
        let again = world.page.only("banner").text().await;
        assert!(again.contains(TENANT_ID) && banner.contains(TENANT_ID), "{again}");
        assert!(again.contains("alex.admin@contoso.example"), "{again}");
        world.page.link("Settings").click().await;
        assert_eq!(world.page.form().await, [false, false, true]);
        world.page.turn("Allow chat", false).await;
        world.page.save().await;
        world.page.says(&["Saved"]).await;
        assert_eq!(world.tenant.settings()["blockChat"], json!(true), "it is the home tenant's");
        assert_eq!(world.tenant.settings_of(&id("Barlow"))["blockChat"], json!(false));
        assert_eq!(world.page.alert().text().await, "");
    })
    .await;
}

#[tokio::test]
async fn a_sign_in_there_that_is_cancelled_loses_nothing() {
    refused(vec![differing("Ablewood"), TenantSpec::new("Barlow").refusing(50079)], async |world| {
        world.tenant.auto_sign_in(None);
        world
            .tenant
            .fault(json!({"on": "authorize", "fault": "aadsts", "number": 65004, "suberror": "cancel"}))
            .unwrap();
        world.page.button("Sign in to the next tenant").click().await;
        world.awaits(Endpoint::Authorize, 2).await;
        world.page.alerts(&["sign"]).await;
        world.tenant.auto_sign_in(Some(sandbox::tenant::Who::Alex));
        world.page.button("Sign in again").click().await;
        world.page.heading("Tenants").shown().await;
        assert_eq!(rows(world, 2).await.names(), ["Ablewood", "Barlow"]);
    })
    .await;
}

#[tokio::test]
async fn a_list_of_those_who_block_or_give_no_access_is_downloaded() {
    let specs = vec![
        differing("Ablewood"),
        TenantSpec::new("Barlow").refusing(53003),
        TenantSpec::new("=Cedar").refusing(53000),
        TenantSpec::new("Dogwood").refusing(50020),
    ];
    refused(specs, async |world| {
        card(world, "1 tenant gives you no access").await;
        let downloads = Downloads::of(&world.page.browser);
        let cause = card(world, "2 tenants block you by a policy").await;
        assert!(cause.contains("sign-in logs"), "why: {cause}");
        let mark = "const card = [...document.querySelectorAll('main li')].find((one) => \
            one.querySelector('h4, h3')?.textContent.startsWith('2 tenants block')); \
            card.dataset.test = 'card'; return true;";
        world.page.browser.script(mark).await;
        world.page.button("Download list").under("main li[data-test=card]").click().await;
        let (_, text) = downloads.taken("", ".csv").await;
        for part in ["Barlow", "'=Cedar", "53003", "53000"] {
            assert!(text.contains(part), "{part} is not in {text}");
        }
        assert!(!text.contains("Ablewood") && !text.contains("Dogwood"), "{text}");
    })
    .await;
}

#[tokio::test]
async fn those_that_gave_no_answer_are_read_once_more() {
    refused(vec![differing("Ablewood")], async |world| {
        world
            .tenant
            .fault_in(&id("Ablewood"), json!({"fault": "drop_before", "method": "settings", "times": null}))
            .unwrap();
        read_all(world).await;
        row_says(world, "Ablewood", &[("Outcome", "failed")]).await;
        world.tenant.clear_faults_in(&id("Ablewood"));
        world.page.button("Read them again").click().await;
        ends(world, "Ablewood", "signed in", "differs in 1").await;
        eventually("the card is gone", async || {
            if world.page.button("Read them again").is_there().await { Err("it is there".to_owned()) } else { Ok(()) }
        })
        .await;
    })
    .await;
}
