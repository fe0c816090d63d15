//! What refuses a tenant, and the word that its row then says.

use sandbox::tenant::{IntuneRole, Standing, TenantSpec};

use super::*;

/// Reads tenants, each refusing with one number, and holds each row to its word.
async fn each_says(refusals: &[(u32, &str)]) {
    let name = |number: u32| format!("Number {number}");
    // One in which all is well between any two, so that no three in a row say the same.
    let specs = refusals.iter().flat_map(|(number, _)| {
        [TenantSpec::new(&name(*number)).refusing(*number), differing(&format!("Well {number}"))]
    });
    listed(specs.collect(), async |world| {
        expect_refusals(world);
        read_all(world).await;
        for (number, word) in refusals {
            let row = row_says(world, &name(*number), &[("Access", *word)]).await;
            assert!(!["matches", "differs in 1"].contains(&row.cell("Outcome")), "{row:?}");
            row_says(world, &format!("Well {number}"), &[("Access", "signed in")]).await;
            assert!(world.tenant.requests_of(&id(&name(*number))).is_empty(), "no request went to Graph");
        }
    })
    .await;
}

#[tokio::test]
async fn an_app_that_is_not_approved_there() {
    each_says(
        &[65001, 65004, 90094, 90095, 90099, 700_016, 7_000_112, 500_011, 650_052]
            .map(|number| (number, "app not approved")),
    )
    .await;
}

#[tokio::test]
async fn a_person_without_access_there() {
    each_says(&[50020, 50034, 51004, 90072, 16000, 50177, 50178].map(|number| (number, "no access"))).await;
}

#[tokio::test]
async fn a_sign_in_that_is_needed_there() {
    each_says(&[50076, 50079, 50072, 50074, 50078, 50158].map(|number| (number, "sign-in needed"))).await;
}

#[tokio::test]
async fn a_policy_that_blocks() {
    let numbers = [53000, 53001, 53002, 53003, 530_003, 530_032, 500_021, 500_213, 50105];
    each_says(&numbers.map(|number| (number, "blocked by policy"))).await;
}

#[tokio::test]
async fn no_such_tenant_or_one_of_another_cloud() {
    each_says(&[90002, 900_023, 90038, 5_000_224].map(|number| (number, "no such tenant"))).await;
}

#[tokio::test]
async fn facts_of_the_tenant_itself() {
    let role = |name: &str, role| differing(name).intune_role(role);
    let specs = vec![
        TenantSpec { intune: false, ..differing("No Intune") },
        TenantSpec { resource: false, ..differing("No resource") },
        TenantSpec::new("Never").never_configured(),
        role("No role", IntuneRole::None),
        differing("Stray").alex(Standing::StrayGuest),
        role("Not said", IntuneRole::NoneUnsaid),
        differing("Nobody").alex(Standing::Nobody),
        differing("Without app").without_app(),
        differing("Guest").alex(Standing::Guest),
        differing("Member").alex(Standing::Member),
        TenantSpec { block_chat: false, ..differing("Lags behind") },
    ];
    read_with_refusals(specs, async |world| {
        ends(world, "No Intune", "signed in", "no Intune").await;
        row_says(world, "No resource", &[("Access", "signed in")]).await;
        let never = row_says(world, "Never", &[("Access", "signed in")]).await;
        assert!(never.cell("Outcome").starts_with("never configured"), "{never:?}");
        for name in ["No role", "Stray", "Not said"] {
            ends(world, name, "signed in", "no Intune role").await;
        }
        row_says(world, "Nobody", &[("Access", "no access")]).await;
        row_says(world, "Without app", &[("Access", "app not approved")]).await;
        for name in ["Guest", "Member"] {
            ends(world, name, "signed in", "differs in 1").await;
        }
        row_says(world, "Lags behind", &[("Access", "signed in")]).await;
    })
    .await;
}

/// A reading in which some are refused.
async fn read_with_refusals(specs: Vec<TenantSpec>, test: impl AsyncFnOnce(&World)) {
    listed(specs, async |world| {
        expect_refusals(world);
        compare_with(world, "deployment").await;
        read_all(world).await;
        test(world).await;
    })
    .await;
}

#[tokio::test]
async fn a_service_that_fails_or_is_busy_is_asked_again_and_then_says_failed() {
    let fault = |name: &str, order: Value| differing(name).fault(order);
    let specs = vec![
        fault("Busy", json!({"fault": "throttled", "method": "settings", "times": 1, "retry_after": "1"})),
        fault("Html", json!({"fault": "html_200", "method": "settings", "times": null})),
        fault("Hostile", json!({"fault": "hostile_markup", "method": "settings", "times": null})),
        fault("Huge", json!({"fault": "huge_body", "method": "settings", "times": null})),
        fault("Odd", json!({"fault": "weird_status", "method": "settings", "times": null})),
        differing("Well"),
    ];
    read_with_refusals(specs, async |world| {
        ends(world, "Busy", "signed in", "differs in 1").await;
        assert_eq!(methods(world, &id("Busy")).len(), 2);
        for name in ["Html", "Huge", "Odd"] {
            row_says(world, name, &[("Outcome", "failed")]).await;
        }
        // A 403 that says nothing but markup.
        let hostile = row_says(world, "Hostile", &[("Access", "signed in")]).await;
        assert!(!["matches", "differs in 1"].contains(&hostile.cell("Outcome")), "{hostile:?}");
        ends(world, "Well", "signed in", "differs in 1").await;
        assert_eq!(
            world.page.browser.script("return document.querySelectorAll('main img, main script').length;").await,
            json!(0)
        );
    })
    .await;
}

#[tokio::test]
async fn the_same_demand_from_three_tenants_in_a_row_pauses_the_run_and_says_so() {
    for number in [50076, 53003] {
        let refusing = |name: &str| TenantSpec::new(name).refusing(number);
        let specs = vec![
            differing("First"),
            refusing("A"),
            refusing("B"),
            refusing("C"),
            differing("Later"),
            differing("Last"),
        ];
        listed(specs, async |world| {
            expect_refusals(world);
            begin_reading(world).await;
            world.page.alerts(&["is paused", "Three tenants in a row"]).await;
            row_says(world, "C", &[("Access", if number == 50076 { "sign-in needed" } else { "blocked by policy" })])
                .await;
            row_says(world, "Last", &[("Access", "waiting")]).await;
            let asked = world.tenant.token_requests().len();
            // Who wants to go on can.
            world.page.button("Resume").click().await;
            world.page.says(&[" read."]).await;
            assert_eq!(world.tenant.token_requests().len(), asked + 2);
            row_says(world, "Last", &[("Access", "signed in")]).await;
            assert_eq!(world.page.alert().text().await, "", "the pause is over, and so is its alert");
        })
        .await;
    }
}

#[tokio::test]
async fn a_missing_approval_never_pauses() {
    let specs = (1..=6).map(|number| TenantSpec::new(&format!("Without app {number}")).without_app());
    listed(specs.collect(), async |world| {
        expect_refusals(world);
        read_all(world).await;
        for number in 1..=6 {
            row_says(world, &format!("Without app {number}"), &[("Access", "app not approved")]).await;
        }
        assert_eq!(world.page.alert().text().await, "");
    })
    .await;
}

#[tokio::test]
async fn a_refusal_that_is_the_sessions_pauses_and_says_so() {
    for number in [50173, 700_082, 50057, 50194] {
        listed((1..=4).map(|number| differing(&format!("Customer {number}"))).collect(), async |world| {
            expect_refusals(world);
            world
                .tenant
                .fault(json!({"on": "token", "fault": "aadsts", "number": number, "after": 1, "times": null}))
                .unwrap();
            let before = world.tenant.token_requests().len();
            begin_reading(world).await;
            world.page.alerts(&["is paused"]).await;
            row_says(world, "Customer 4", &[("Access", "waiting")]).await;
            let asked = world.tenant.token_requests().len() - before;
            assert!(asked <= 3, "AADSTS{number}: {asked} tokens were asked for");
            world.tenant.clear_faults();
        })
        .await;
    }
}
