//! The list as it is typed: what is a tenant, what is none and why, and that each counts once.

use sandbox::tenant::{Asked, TenantSpec};
use serde_json::json;

use super::*;

#[tokio::test]
async fn directory_ids_and_domains_with_names_behind_them_are_taken_over() {
    let known = ["Ablewood", "Barlow Freight", "Cedar Hill"].map(TenantSpec::new);
    setup(known.to_vec())
        .run(async |world| {
            open(world).await;
            let [first, second, third] = &known;
            let text = format!(
                "{}\n  {} Barlow\tFreight \r\n\n{}, Cedar Hill\n",
                first.id.to_uppercase(),
                second.id,
                third.domains[0]
            );
            add(world, &text).await;
            world.page.says(&["3 tenants were added", "The list has 3 tenants"]).await;
            let grid = grid(world, "has resolved the domain", |grid| {
                grid.rows.len() == 3 && grid.rows.iter().all(|row| row.cell("Directory ID").len() == 36)
            })
            .await;
            assert_eq!(grid.rows[0].cell("Directory ID"), first.id, "in lower case");
            assert_eq!(grid.rows[1].cell("Directory ID"), second.id);
            assert!(grid.rows[1].cell("Name").starts_with("Barlow"), "{:?}", grid.names());
            assert_eq!(grid.row("Cedar Hill").cell("Directory ID"), third.id);
            for row in &grid.rows {
                assert_eq!(row.cell("Access"), "waiting");
                assert_eq!(row.cell("Source"), "list");
            }
            // The field is empty for the next ones.
            world.page.field("Tenant list").click().await;
            assert_eq!(world.page.browser.script("return document.activeElement.value;").await, json!(""));
        })
        .await;
}

#[tokio::test]
async fn the_table_has_the_columns_of_its_names_and_each_check_box_names_its_tenant() {
    listed(vec![differing("Ablewood"), differing("Barlow Freight")], async |world| {
        let grid = rows(world, 2).await;
        for heading in ["Name", "Directory ID", "Source", "Access", "Outcome"] {
            assert!(grid.headings.iter().any(|own| own == heading), "{heading} is not in {:?}", grid.headings);
        }
        let order = ["Name", "Directory ID", "Source", "Enable Remote Help", "Allow Remote Help to unenrolled devices"];
        let order: Vec<&str> = order.into_iter().chain(["Allow chat", "Access", "Outcome"]).collect();
        let shown: Vec<&str> = grid.headings.iter().map(String::as_str).filter(|own| order.contains(own)).collect();
        assert_eq!(shown, order);
        for name in ["Ablewood", "Barlow Freight"] {
            check_box(world, name).usable().await;
        }
    })
    .await;
}

#[tokio::test]
async fn csv_is_read_by_any_of_its_headings_and_separators() {
    let known = ["Ablewood", "Barlow; Freight", "Cedar, \"Hill\""].map(TenantSpec::new);
    setup(known.to_vec())
        .run(async |world| {
            open(world).await;
            let [first, second, third] = &known;
            for (at, (heading, name, separator)) in [
                ("tenantId", "name", ','),
                ("Tenant ID", "displayName", ';'),
                ("Directory ID", "displayName", '\t'),
                ("id", "name", ','),
                ("domain", "name", ','),
                ("TENANTID", "Name", ';'),
            ]
            .into_iter()
            .enumerate()
            {
                let reference =
                    |spec: &TenantSpec| if heading == "domain" { spec.domains[0].clone() } else { spec.id.clone() };
                let quoted = |name: &str| format!("\"{}\"", name.replace('"', "\"\""));
                let mut text = format!("{name}{separator}Country{separator}{heading}\r\n");
                for spec in [first, second, third] {
                    let cells = [quoted(&spec.name), "UK".to_owned(), reference(spec)];
                    text.push_str(&cells.join(&separator.to_string()));
                    text.push_str("\r\n");
                }
                add(world, &text).await;
                // A domain is turned into an ID first.
                if heading != "domain" {
                    let news = if at == 0 { "3 tenants were added" } else { "3 were in the list already" };
                    world.page.says(&[news]).await;
                }
                counts(world, 3).await;
                let grid = rows(world, 3).await;
                for spec in [first, second, third] {
                    assert_eq!(grid.row(&spec.name).cell("Directory ID"), spec.id, "{heading}");
                }
            }
        })
        .await;
}

#[tokio::test]
async fn each_bad_line_is_named_with_its_reason_and_the_good_ones_are_kept() {
    setup(vec![TenantSpec::new("Ablewood"), TenantSpec::new("Barlow")])
        .run(async |world| {
            open(world).await;
            let (first, second) = (id("Ablewood"), id("Barlow"));
            let zeros = "00000000-0000-0000-0000-000000000000";
            let text = format!(
                "{first} Ablewood\nno tenant\nalex@contoso.example\nhttps://contoso.example/\n{zeros}\norganizations\n\
                 {second} Barlow\n"
            );
            add(world, &text).await;
            world.page.says(&["2 tenants were added", "5 lines", "The list has 2 tenants"]).await;
            assert_eq!(rows(world, 2).await.names(), ["Ablewood", "Barlow"]);
            let said = region(world, "List").text().await;
            for (line, start, why) in [
                (2, "no tenant", "neither a directory ID nor a domain"),
                (3, "alex@contoso.example", "mail address"),
                (4, "https://contoso.example/", "web address"),
                (5, zeros, "zeros"),
                (6, "organizations", "many tenants"),
            ] {
                let found = said.lines().find(|text| text.contains(&format!("Line {line}")));
                let found = found.unwrap_or_else(|| panic!("line {line} is not named: {said}"));
                assert!(found.contains(start) && found.contains(why), "{found}");
            }
        })
        .await;
}

#[tokio::test]
async fn a_tenant_counts_once_whatever_its_sources() {
    let spec = TenantSpec::new("Ablewood");
    let deployed = json!({"tenants": [{"id": spec.id, "name": "Ablewood of the deployment"}]});
    configured(vec![spec.clone()], deployed)
        .run(async |world| {
            world.tenant.add_consent(&[sandbox::tenant::CUSTOMERS]);
            open(world).await;
            rows(world, 1).await;
            add(world, &format!("{}\n{}\n{} Another name\n", spec.id, spec.domains[0], spec.id.to_uppercase())).await;
            counts(world, 1).await;
            world.page.button("List customers").click().await;
            let grid = grid(world, "says all sources", |grid| {
                grid.rows.len() == 1
                    && ["list", "deployment", "customer"]
                        .iter()
                        .all(|source| grid.rows[0].cell("Source").contains(source))
            })
            .await;
            assert_eq!(grid.rows[0].cell("Directory ID"), spec.id);
            counts(world, 1).await;
            read_all(world).await;
            assert_eq!(world.tenant.asked_of(&spec.id).token, 1, "it is asked once");
        })
        .await;
}

/// Waits until the list says that it has so many.
async fn counts(world: &World, count: usize) {
    let expected = format!("The list has {count} tenant");
    eventually(&expected, async || {
        let said = region(world, "List").text().await;
        if said.contains(&expected) { Ok(()) } else { Err(said) }
    })
    .await;
}

#[tokio::test]
async fn what_is_excluded_is_never_asked_for_anything() {
    let specs = vec![differing("Ablewood"), differing("Barlow"), differing("Cedar")];
    let [first, second, third] = ["Ablewood", "Barlow", "Cedar"].map(id);
    let fields = json!({
        "tenants": [
            {"id": first, "name": "Ablewood"},
            {"id": second, "name": "Barlow"},
            {"id": third, "name": "Cedar"},
        ],
        "exclude": [second],
    });
    configured(specs, fields)
        .run(async |world| {
            open(world).await;
            let grid = rows(world, 3).await;
            assert_eq!(grid.row("Barlow").cell("Access"), "excluded");
            assert!(!grid.row("Barlow").selectable);
            world.page.button("Exclude").under(&place(world, "Cedar").await).click().await;
            row_says(world, "Cedar", &[("Access", "excluded")]).await;
            world.page.says(&["Cedar is excluded"]).await;
            compare_with(world, "deployment").await;
            read_all(world).await;
            ends(world, "Ablewood", "signed in", "differs in 1").await;
            run_all_but_none_left(world).await;
            for excluded in [&second, &third] {
                assert_eq!(world.tenant.asked_of(excluded), Asked::default());
            }
            // The deployment's exclusion is not for the person to lift; the person's own is.
            assert!(!world.page.button("Include").under(&place(world, "Barlow").await).is_there().await);
            world.page.button("Include").under(&place(world, "Cedar").await).click().await;
            row_says(world, "Cedar", &[("Access", "waiting")]).await;
            read_all(world).await;
            ends(world, "Cedar", "signed in", "differs in 1").await;
            assert_eq!(world.tenant.asked_of(&second), Asked::default());
        })
        .await;
}

/// Chooses all that can be, and saves there: one tenant.
async fn run_all_but_none_left(world: &World) {
    review_all(world).await;
    let plan = world.page.dialog("Review plan").text().await;
    assert!(plan.contains("1 tenant would be changed"), "{plan}");
    apply(world).await;
    run_ends(world).await;
}

/// A selector for the row of a tenant.
async fn place(world: &World, name: &str) -> String {
    let script = format!(
        "const row = [...document.querySelectorAll('main tr')].find((row) => row.cells[1]?.textContent === {}); \
         row.dataset.test = {}; return true;",
        json!(name),
        json!(name)
    );
    world.page.browser.script(&script).await;
    format!("main tr[data-test={}]", json!(name))
}

#[tokio::test]
async fn more_than_a_thousand_are_refused_in_words_and_the_list_stays() {
    setup(Vec::new())
        .run(async |world| {
            open(world).await;
            let lines = |from: u32, to: u32| {
                (from..to).map(|number| format!("00000000-0000-4000-8000-{number:012x}\n")).collect::<Vec<_>>().concat()
            };
            add(world, &lines(1, 1001)).await;
            world.page.says(&["1,000 tenants were added"]).await;
            put_in(world, &lines(1001, 1003)).await;
            world.page.button("Add tenants").click().await;
            let said = world.page.says(&["1,000", "No tenant was added"]).await;
            assert!(said.contains('2'), "{said}");
            grid(world, "still has a thousand", |grid| grid.count.as_deref() == Some("1001")).await;
            // What is in it already is no more.
            add(world, &lines(1, 3)).await;
            world.page.says(&["2 were in the list already"]).await;
        })
        .await;
}

#[tokio::test]
async fn markup_and_formulas_in_names_are_text() {
    let names = ["<img src=x onerror=\"window.__ran = 1\">", "=HYPERLINK(\"http://evil.example\")", "{{7*7}} & Søn"];
    setup(names.map(TenantSpec::new).to_vec())
        .run(async |world| {
            open(world).await;
            let text = csv_of(names);
            add(world, &text).await;
            assert_eq!(rows(world, 3).await.names(), names);
            for name in names {
                check_box(world, name).usable().await;
            }
            read_all(world).await;
            assert_eq!(world.page.browser.script("return window.__ran ?? null;").await, Value::Null);
            assert_eq!(
                world.page.browser.script("return document.querySelectorAll('main img').length;").await,
                json!(0)
            );
        })
        .await;
}

#[tokio::test]
async fn a_domain_that_nobody_has_is_no_such_tenant_and_one_that_cannot_be_resolved_is_failed() {
    setup(vec![TenantSpec::new("Ablewood")])
        .run(async |world| {
            expect_refusals(world);
            open(world).await;
            add(world, "nobody.example Nobody\nablewood.example Ablewood\n").await;
            row_says(world, "Nobody", &[("Access", "no such tenant")]).await;
            row_says(world, "Ablewood", &[("Access", "waiting"), ("Directory ID", &id("Ablewood"))]).await;
            assert!(world.tenant.token_requests().len() == 1, "a domain is turned into an ID without a token");
        })
        .await;
}

#[tokio::test]
async fn the_list_can_be_emptied_but_for_the_deployments() {
    let deployed = json!({"tenants": [{"id": id("Ablewood"), "name": "Ablewood"}]});
    configured(vec![differing("Ablewood"), differing("Barlow")], deployed)
        .run(async |world| {
            open(world).await;
            add(world, &format!("{} Barlow", id("Barlow"))).await;
            rows(world, 2).await;
            world.page.button("Clear list").click().await;
            assert_eq!(rows(world, 1).await.names(), ["Ablewood"]);
        })
        .await;
}
