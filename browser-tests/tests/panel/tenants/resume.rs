//! A run that was cut off: by a reload, by a redirect, by a crash of the tab; who can resume it, and who can't.

use std::time::Duration;

use sandbox::tenant::{Outcome, TenantSpec, Who};

use super::*;
use crate::history::receipts_stored;

/// The keys under which a run is kept.
pub async fn kept(world: &World, storage: &str) -> Vec<String> {
    let keys = format!("return Object.keys({storage}).filter((key) => key.includes('.run.'));");
    serde_json::from_value(world.page.browser.script(&keys).await).unwrap()
}

/// Plans and applies, and waits until the first tenants are saved.
pub async fn first_done(world: &World) {
    review_all(world).await;
    apply(world).await;
    world.page.button("Continue with the rest").usable().await;
}

/// Goes on with the run that is kept, to its end.
pub async fn resumed_to_the_end(world: &World) -> String {
    world.page.button("Resume run").click().await;
    let rest = world.page.button("Continue with the rest");
    browser_tests::wait::eventually_within(Duration::from_secs(40), "the run has ended", async || {
        if rest.is_there().await {
            rest.click().await;
        }
        let said = world.page.status().text().await;
        if said.contains("The run has ended") { Ok(said) } else { Err(said) }
    })
    .await
}

/// Every row's word is true, and no tenant got a change twice.
async fn all_is_true(world: &World, specs: &[TenantSpec]) {
    let grid = rows(world, specs.len()).await;
    for spec in specs {
        let row = grid.row(&spec.name);
        let is_set = world.tenant.settings_of(&spec.id) == settings(WANTED);
        let outcome = row.cell("Outcome");
        assert!(is_set == ["saved", "matched already"].contains(&outcome), "{}: {outcome}, {is_set}", spec.name);
        // Only one that was cut off and, as was read first, had no effect is sent again, since the person resumes.
        let own = world.tenant.requests_of(&spec.id);
        let places: Vec<usize> = (0..own.len()).filter(|at| own[*at].method == "PATCH").collect();
        for pair in places.windows(2) {
            assert_eq!(own[pair[0]].outcome, Outcome::Abandoned, "{}: {own:?}", spec.name);
            assert!(own[pair[0]..pair[1]].iter().any(|entry| entry.method == "GET"), "{}: {own:?}", spec.name);
        }
    }
}

fn many(count: usize) -> Vec<TenantSpec> {
    (1..=count).map(|number| differing(&format!("Customer {number:02}"))).collect()
}

#[tokio::test]
async fn after_a_reload_the_same_person_resumes_it() {
    let specs = many(4);
    read(specs.clone(), async |world| {
        first_done(world).await;
        assert!(!kept(world, "localStorage").await.is_empty());
        come_again(world).await;
        let card = region(world, "An unfinished run").text().await;
        assert!(card.contains("1 of 4") && card.contains("alex.admin@contoso.example"), "{card}");
        assert_eq!(world.changes().len(), 1, "it does not go on by itself");
        // It is resumed or forgotten before another is planned.
        add(world, &world.tenant.tenant_list()).await;
        world.page.button("Select shown").click().await;
        let button = world.page.button("Review plan").inert().await;
        assert!(button.description.contains("unfinished"), "{button:?}");
        let said = resumed_to_the_end(world).await;
        assert!(said.contains("4 saved"), "{said}");
        all_is_true(world, &specs).await;
        assert_eq!(world.changes().len(), 4);
        assert_eq!(kept(world, "localStorage").await, Vec::<String>::new());
        assert_eq!(receipts_stored(world, "localStorage").await, 4);
        assert!(!world.page.button("Resume run").is_there().await);
    })
    .await;
}

#[tokio::test]
async fn what_was_being_saved_is_read_first() {
    let specs = many(3);
    read(specs.clone(), async |world| {
        first_done(world).await;
        world
            .tenant
            .fault_in(&id("Customer 02"), json!({"fault": "slow", "ms": 3000, "when": "after", "method": "PATCH"}))
            .unwrap();
        go_on(world).await;
        world.seen("PATCH", 2).await;
        come_again(world).await;
        let before = world.tenant.requests_of(&id("Customer 02")).len();
        resumed_to_the_end(world).await;
        let own = world.tenant.requests_of(&id("Customer 02")).split_off(before);
        assert_eq!(own[0].method, "GET", "{own:?}");
        all_is_true(world, &specs).await;
    })
    .await;
}

#[tokio::test]
async fn a_crash_of_the_tab_at_any_moment_leads_to_the_same_end() {
    for moment in ["checking", "sending", "reading back", "waiting", "many under way"] {
        let specs = many(5);
        setup(specs.clone())
            .run(async |world| {
                expect_refusals(world);
                // The tab that stays is not of the page's process.
                world.page.browser.goto("about:blank").await;
                let [first, second] = world.page.browser.open_tab().await;
                world.page.browser.goto(&world.panel.url()).await;
                open(world).await;
                add(world, &world.tenant.tenant_list()).await;
                compare_with(world, "deployment").await;
                read_all(world).await;
                let slow =
                    |method: &str, when: &str| json!({"fault": "slow", "ms": 4000, "method": method, "when": when});
                let tenant = id("Customer 01");
                let after = |method: &'static str, count: usize| {
                    let tenant = tenant.clone();
                    async move || {
                        eventually(format!("{method} × {count}"), async || {
                            let seen = methods(world, &tenant).iter().filter(|own| *own == method).count();
                            if seen >= count { Ok(()) } else { Err(seen.to_string()) }
                        })
                        .await;
                    }
                };
                review_all(world).await;
                match moment {
                    "checking" => {
                        world.tenant.fault_in(&tenant, slow("settings", "before")).unwrap();
                        apply(world).await;
                        after("GET", 2)().await;
                    }
                    "sending" => {
                        world.tenant.fault_in(&tenant, slow("PATCH", "after")).unwrap();
                        apply(world).await;
                        after("PATCH", 1)().await;
                    }
                    "reading back" => {
                        let mut order = slow("settings", "before");
                        order["after"] = json!(1);
                        world.tenant.fault_in(&tenant, order).unwrap();
                        apply(world).await;
                        after("GET", 3)().await;
                    }
                    "waiting" => {
                        apply(world).await;
                        world.page.button("Continue with the rest").usable().await;
                    }
                    _ => {
                        apply(world).await;
                        world.page.button("Continue with the rest").usable().await;
                        world.tenant.set_latency(Duration::from_millis(600));
                        go_on(world).await;
                        world.seen("PATCH", 3).await;
                    }
                }
                world.page.browser.crash().await;
                world.page.browser.switch_to(&first).await;
                drop(second);
                world.tenant.set_latency(Duration::ZERO);
                world.page.browser.goto(&world.panel.url()).await;
                open(world).await;
                resumed_to_the_end(world).await;
                all_is_true(world, &specs).await;
                let grid = rows(world, 5).await;
                let words: Vec<&str> = grid.rows.iter().map(|row| row.cell("Outcome")).collect();
                assert!(words.iter().all(|word| *word == "saved"), "{moment}: {words:?}");
                assert_eq!(kept(world, "localStorage").await, Vec::<String>::new(), "{moment}");
                assert_eq!(receipts_stored(world, "localStorage").await, 5, "{moment}");
            })
            .await;
    }
}

#[tokio::test]
async fn another_person_cannot_resume_it_and_can_forget_it() {
    read(many(3), async |world| {
        first_done(world).await;
        world.open_anew(&world.panel.url()).await;
        world.page.browser.forget_cookies().await;
        world.tenant.auto_sign_in(Some(Who::Robin));
        world.page.button("Sign in with Microsoft").click().await;
        world.page.button("Sign out").usable().await;
        go_to_tenants(world).await;
        world.page.button("Resume run").inert().await;
        let card = region(world, "An unfinished run").text().await;
        assert!(card.contains("Somebody else"), "{card}");
        assert_eq!(world.changes().len(), 1);
        world.page.button("Forget run").usable().await;
    })
    .await;
}

#[tokio::test]
async fn from_another_home_tenant_it_cannot_be_resumed() {
    read(many(3), async |world| {
        first_done(world).await;
        world.open_anew(&world.panel.url()).await;
        world.page.disclosure("Sign-in options").click().await;
        world.page.fill("Tenant", "fabrikam.example").await;
        world.tenant.auto_sign_in(Some(Who::Alex));
        world.page.button("Sign in with Microsoft").click().await;
        world.page.button("Sign out").usable().await;
        go_to_tenants(world).await;
        world.page.button("Resume run").inert().await;
        let card = region(world, "An unfinished run").text().await;
        assert!(card.contains("another home tenant"), "{card}");
        assert_eq!(world.changes().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_second_tab_does_not_run_it_too() {
    read(many(3), async |world| {
        first_done(world).await;
        world.watch.collect(&world.page.browser).await;
        let [first, second] = world.page.browser.open_tab().await;
        world.page.browser.goto(&world.panel.url()).await;
        open(world).await;
        world.page.button("Resume run").inert().await;
        let card = region(world, "An unfinished run").text().await;
        assert!(card.contains("Another tab"), "{card}");
        world.watch.collect(&world.page.browser).await;
        world.page.browser.switch_to(&first).await;
        go_on(world).await;
        run_ends(world).await;
        assert_eq!(world.changes().len(), 3);
        world.page.browser.switch_to(&second).await;
        assert_eq!(world.changes().len(), 3);
    })
    .await;
}

#[tokio::test]
async fn forget_run_removes_it_and_the_receipts_stay() {
    read(many(3), async |world| {
        first_done(world).await;
        come_again(world).await;
        world.page.button("Forget run").click().await;
        world.page.says(&["forgotten"]).await;
        assert_eq!(kept(world, "localStorage").await, Vec::<String>::new());
        assert_eq!(receipts_stored(world, "localStorage").await, 1);
        assert!(!world.page.button("Resume run").is_there().await);
        assert_eq!(world.changes().len(), 1);
        // Another can be planned.
        add(world, &world.tenant.tenant_list()).await;
        compare_with(world, "deployment").await;
        read_all(world).await;
        review_all(world).await;
        world.page.button("Cancel").click().await;
    })
    .await;
}

#[tokio::test]
async fn a_redirect_in_the_middle_waits_for_resume_run_and_a_reading_goes_on_by_itself() {
    let specs =
        vec![differing("First"), differing("Ablewood"), differing("Barlow"), TenantSpec::new("Locked").refusing(50076)];
    listed(specs, async |world| {
        expect_refusals(world);
        compare_with(world, "deployment").await;
        read_all(world).await;
        first_done(world).await;
        world.page.button("Pause").click().await;
        world.page.button("Resume").usable().await;
        world.page.button("Sign in to the next tenant").click().await;
        world.awaits(sandbox::tenant::Endpoint::Authorize, 2).await;
        world.page.heading("Tenants").shown().await;
        world.page.button("Resume run").usable().await;
        rows(world, 4).await;
        assert_eq!(world.changes().len(), 1, "it waits for \"Resume run\"");
        resumed_to_the_end(world).await;
        assert_eq!(world.changes().len(), 3);
        for name in ["First", "Ablewood", "Barlow"] {
            assert_eq!(world.tenant.settings_of(&id(name)), settings(WANTED));
        }
    })
    .await;
}

#[tokio::test]
async fn what_was_excluded_stays_so_over_a_redirect() {
    let specs = vec![differing("Ablewood"), differing("Barlow"), TenantSpec::new("Locked").refusing(50076)];
    listed(specs, async |world| {
        expect_refusals(world);
        let mark = "const row = [...document.querySelectorAll('main tr')] \
            .find((row) => row.cells[1]?.textContent === 'Barlow'); \
            row.dataset.test = 'out'; return true;";
        world.page.browser.script(mark).await;
        world.page.button("Exclude").under("main tr[data-test=out]").click().await;
        row_says(world, "Barlow", &[("Access", "excluded")]).await;
        read_all(world).await;
        world.page.button("Sign in to the next tenant").click().await;
        world.awaits(sandbox::tenant::Endpoint::Authorize, 2).await;
        world.page.says(&["2 tenants read"]).await;
        row_says(world, "Barlow", &[("Access", "excluded")]).await;
        assert_eq!(world.tenant.asked_of(&id("Barlow")).total(), 0);
    })
    .await;
}
