//! "List customers" and "List organization tenants": the permission of each, pages, and what the lists say.

use sandbox::tenant::{CUSTOMERS, Endpoint, ListSpec, Membership, ORGANIZATION, Relationship, TenantSpec, WRITE};

use super::*;

/// The requests to Graph whose path holds this.
fn asked(world: &World, part: &str) -> Vec<String> {
    let requests = world.requests("GET").into_iter().map(|entry| entry.path);
    requests.filter(|path| path.contains(part)).collect()
}

#[tokio::test]
async fn where_it_was_consented_to_the_customers_come_without_leaving_the_page() {
    setup(vec![differing("Ablewood"), differing("Barlow").unlisted(), differing("Cedar")])
        .run(async |world| {
            world.tenant.add_consent(&[CUSTOMERS]);
            open(world).await;
            let first = world.asked(Endpoint::Authorize).remove(0);
            assert!(!first.parameters["scope"].contains(CUSTOMERS), "it is asked for only when wanted");
            let described = world.page.button("List customers").usable().await.description;
            assert!(described.contains(CUSTOMERS), "{described}");
            world.page.button("List customers").click().await;
            world.page.says(&["2 tenants were added", "The list has 2 tenants"]).await;
            let grid = rows(world, 2).await;
            assert_eq!(grid.names(), ["Ablewood", "Cedar"]);
            assert_eq!(grid.row("Cedar").cell("Source"), "customer");
            assert_eq!(world.asked(Endpoint::Authorize).len(), 1, "no redirect");
            let [path] = asked(world, "delegatedAdminRelationships").try_into().unwrap();
            assert!(path.contains("status") && path.contains("active") && path.contains("300"), "{path}");
        })
        .await;
}

#[tokio::test]
async fn the_first_time_one_redirect_gets_the_permission_and_the_listing_goes_on_by_itself() {
    setup(vec![differing("Ablewood"), differing("Barlow").unlisted()])
        .run(async |world| {
            expect_refusals(world);
            open(world).await;
            add(world, &format!("{} Barlow", id("Barlow"))).await;
            world.page.button("List customers").click().await;
            world.page.button("Accept").click().await;
            let again = world.awaits(Endpoint::Authorize, 2).await;
            let scope = &again.parameters["scope"];
            assert!(scope.contains(CUSTOMERS) && scope.contains(WRITE) && !scope.contains(ORGANIZATION), "{scope}");
            world.page.heading("Tenants").shown().await;
            let grid = rows(world, 2).await;
            assert_eq!(grid.row("Ablewood").cell("Source"), "customer");
            assert_eq!(grid.row("Barlow").cell("Source"), "list", "the list came along");
            world.page.says(&["The list has 2 tenants"]).await;
            assert_eq!(world.page.alert().text().await, "");
        })
        .await;
}

#[tokio::test]
async fn all_pages_are_read_several_relationships_make_one_customer_and_nobody_is_left_out() {
    let several = |names: &[&str]| {
        names
            .iter()
            .map(|name| Relationship { name: (*name).to_owned(), ..Relationship::default() })
            .collect::<Vec<_>>()
    };
    let mut specs: Vec<TenantSpec> = (1..=7).map(|number| differing(&format!("Customer {number}"))).collect();
    specs[2].relationships = several(&["Support", "Projects"]);
    specs[3].relationships = vec![Relationship { named: false, ..Relationship::default() }];
    specs[4].relationships = vec![Relationship { status: "terminated".to_owned(), ..Relationship::default() }];
    setup(specs)
        .run(async |world| {
            world.tenant.add_consent(&[CUSTOMERS]);
            world.tenant.set_customers(ListSpec { page: 2, ..ListSpec::default() });
            open(world).await;
            world.page.button("List customers").click().await;
            world.page.says(&["The list has 5 tenants"]).await;
            let names = ["Customer 1", "Customer 2", "Customer 3", "Customer 6", "Customer 7"];
            assert_eq!(rows(world, 5).await.names(), names);
            assert!(asked(world, "delegatedAdminRelationships").len() >= 4);
        })
        .await;
}

#[tokio::test]
async fn the_end_of_a_relationship_is_said_within_30_days_and_microsofts_own_is_never_written_to() {
    let ends = |days| Relationship { ends_in_days: days, ..Relationship::default() };
    let own = Relationship { name: "MLT_4f1c_Cedar".to_owned(), ..Relationship::default() };
    let specs = vec![
        differing("Soon").related(ends(11)),
        differing("Later").related(ends(45)),
        differing("Cedar").related(own),
    ];
    setup(specs)
        .run(async |world| {
            world.tenant.add_consent(&[CUSTOMERS]);
            open(world).await;
            world.page.button("List customers").click().await;
            let grid = rows(world, 3).await;
            assert!(grid.row("Soon").cell("Source").contains("ends"), "{:?}", grid.row("Soon"));
            assert_eq!(grid.row("Later").cell("Source"), "customer");
            let own = grid.row("Cedar");
            assert!(own.cell("Source").contains("Microsoft") && own.cell("Source").contains("read-only"), "{own:?}");
            assert!(!own.selectable);
            compare_with(world, "deployment").await;
            read_all(world).await;
            ends_read(world).await;
            review_all(world).await;
            apply(world).await;
            go_on(world).await;
            run_ends(world).await;
            assert!(!scopes(world, &id("Cedar")).contains(&"write"));
            assert_eq!(world.tenant.settings_of(&id("Cedar")), settings([false, false, false]));
        })
        .await;
}

/// It is read and compared all the same.
async fn ends_read(world: &World) {
    super::ends(world, "Cedar", "signed in", "differs in 1").await;
}

#[tokio::test]
async fn an_empty_answer_says_that_none_is_visible_to_this_account() {
    setup(vec![differing("Ablewood")])
        .run(async |world| {
            world.tenant.add_consent(&[CUSTOMERS]);
            world.tenant.set_customers(ListSpec { visible: false, ..ListSpec::default() });
            open(world).await;
            world.page.button("List customers").click().await;
            world.page.says(&["shows this account no tenants"]).await;
            assert_eq!(world.page.alert().text().await, "");
        })
        .await;
}

#[tokio::test]
async fn the_tenants_of_the_organization_are_listed_by_a_permission_of_their_own() {
    let joining = Membership { state: "pending".to_owned(), ..Membership::default() };
    let pending = TenantSpec { organization: Some(joining), ..differing("Ventures").unlisted() };
    setup(vec![
        differing("Research").in_organization(),
        differing("Retail").in_organization(),
        pending,
        differing("Customer"),
    ])
    .run(async |world| {
        world.tenant.add_consent(&[ORGANIZATION]);
        open(world).await;
        world.page.button("List organization tenants").click().await;
        world.page.says(&["The list has"]).await;
        let grid = grid(world, "has the organization's", |grid| grid.rows.len() >= 3).await;
        assert!(grid.row("Research").cell("Source").contains("organization"));
        assert!(!grid.names().contains(&"Customer"), "{:?}", grid.names());
        let renewals = world.granted("refresh_token");
        let scope = &renewals.last().unwrap().parameters["scope"];
        assert!(scope.contains(ORGANIZATION) && !scope.contains(CUSTOMERS), "{scope}");
    })
    .await;
}

#[tokio::test]
async fn no_organization_at_all_is_said_and_is_no_failure() {
    setup(Vec::new())
        .run(async |world| {
            expect_refusals(world);
            world.tenant.add_consent(&[ORGANIZATION]);
            world.tenant.set_organization(ListSpec { exists: false, ..ListSpec::default() });
            open(world).await;
            world.page.button("List organization tenants").click().await;
            world.page.says(&["no tenants"]).await;
            assert_eq!(world.page.alert().text().await, "");
        })
        .await;
}

#[tokio::test]
async fn a_refused_listing_is_an_alert_that_names_the_permission_and_leaves_the_list() {
    setup(vec![differing("Ablewood")])
        .run(async |world| {
            expect_refusals(world);
            world.tenant.add_consent(&[CUSTOMERS]);
            open(world).await;
            add(world, &format!("{} Ablewood", id("Ablewood"))).await;
            world.fault(serde_json::json!({"fault": "forbidden_other", "method": "customers"}));
            world.page.button("List customers").click().await;
            world.page.alerts(&["customers", CUSTOMERS]).await;
            rows(world, 1).await;
            // A later success takes it away.
            world.page.button("List customers").click().await;
            world.page.says(&["The list has 1 tenant"]).await;
            eventually("the alert is gone", async || {
                let said = world.page.alert().text().await;
                if said.is_empty() { Ok(()) } else { Err(said) }
            })
            .await;
        })
        .await;
}

#[tokio::test]
async fn a_declined_permission_comes_back_to_the_view_with_the_list_and_says_so() {
    setup(vec![differing("Ablewood")])
        .run(async |world| {
            expect_refusals(world);
            open(world).await;
            add(world, &format!("{} Ablewood", id("Ablewood"))).await;
            world.page.button("List customers").click().await;
            world.page.button("Cancel").click().await;
            world.page.alerts(&["cancelled"]).await;
            world.page.button("Sign in again").click().await;
            world.page.heading("Tenants").shown().await;
            assert_eq!(rows(world, 1).await.names(), ["Ablewood"]);
            assert!(asked(world, "delegatedAdminRelationships").is_empty());
        })
        .await;
}
