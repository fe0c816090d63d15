//! Limits and surroundings: how much is asked at once, the day that a sign-in serves, the deployment's list, and the
//! files of the view.

use std::time::Duration;

use browser_tests::copy::DistCopy;
use browser_tests::world::{dist, each};
use sandbox::panel::PanelOptions;
use sandbox::tenant::{CLIENT_ID, Entry, TenantSpec, Who};

use super::run::{at_once, many, sent};
use super::*;
use crate::parts::{was_fetched, without};
use crate::steps::CLOCK;

#[tokio::test]
async fn some_six_readings_go_side_by_side_and_none_comes_from_a_cache() {
    listed(many(14), async |world| {
        world.tenant.set_latency(Duration::from_millis(1500));
        world.tenant.clear_log();
        begin_reading(world).await;
        browser_tests::wait::eventually_within(Duration::from_secs(40), "all are read", async || {
            let said = world.page.status().text().await;
            if said.contains("14 tenants read") { Ok(()) } else { Err(said) }
        })
        .await;
        let all: Vec<Entry> = sent(world, "GET");
        assert_eq!(all.len(), 14);
        let most = at_once(&all);
        assert!((3..=6).contains(&most), "{most} at once");
        for entry in &all {
            assert_eq!(entry.headers.get("cache-control").map(String::as_str), Some("no-cache"), "as `no-store` sends");
        }
    })
    .await;
}

#[tokio::test]
async fn at_most_four_requests_go_to_a_tenant_in_a_whole_job() {
    read(vec![differing("Ablewood"), differing("Barlow")], async |world| {
        run_all(world).await;
        for name in ["Ablewood", "Barlow"] {
            assert_eq!(world.tenant.requests_of(&id(name)).len(), 4, "{:?}", methods(world, &id(name)));
        }
    })
    .await;
}

#[tokio::test]
async fn domains_are_resolved_six_at_once_at_most_and_without_a_token() {
    setup(many(14))
        .run(async |world| {
            open(world).await;
            world.tenant.set_sign_in_latency(Duration::from_millis(500));
            let domains: Vec<String> = world.tenant.tenants().iter().map(|spec| spec.domains[0].clone()).collect();
            add(world, &domains.join("\n")).await;
            eventually("all have their IDs", async || {
                let grid = look(world).await.ok_or("no table")?;
                let known = grid.rows.iter().filter(|row| row.cell("Directory ID").len() == 36).count();
                if known == 14 { Ok(()) } else { Err(known.to_string()) }
            })
            .await;
            let asked = world.asked(sandbox::tenant::Endpoint::Metadata);
            let under_way =
                |at: u64| asked.iter().filter(|entry| entry.at <= at && entry.ended.is_none_or(|end| end > at)).count();
            let most = asked.iter().map(|entry| under_way(entry.at)).max().unwrap_or_default();
            assert!(most <= 6, "{most} at once");
            assert_eq!(world.tenant.token_requests().len(), 1, "that of the sign-in");
        })
        .await;
}

#[tokio::test]
async fn no_tenant_is_begun_when_the_day_of_the_sign_in_is_nearly_over_and_that_is_said() {
    setup(many(3))
        .run(async |world| {
            expect_refusals(world);
            world.page.browser.at_start(CLOCK).await;
            world.reload().await;
            open(world).await;
            add(world, &world.tenant.tenant_list()).await;
            compare_with(world, "deployment").await;
            read_all(world).await;
            super::resume::first_done(world).await;
            world.page.browser.script("window.__ahead = (24 * 60 - 8) * 60 * 1000; return true;").await;
            go_on(world).await;
            world.page.alerts(&["is paused", "sign-in serves until"]).await;
            assert_eq!(world.changes().len(), 1);
            for name in ["Customer 02", "Customer 03"] {
                assert_eq!(scopes(world, &id(name)), ["read"], "it was not begun");
            }
        })
        .await;
}

#[tokio::test]
async fn a_bad_list_in_config_json_is_told_by_field() {
    browser_tests::world::run(async |world| {
        let id = id("Ablewood");
        let rows: [(String, &[&str]); 6] = [
            (r#"{"tenants":"all"}"#.to_owned(), &["tenants"]),
            (r#"{"tenants":[{"name":"No ID"}]}"#.to_owned(), &["tenants", "id"]),
            (r#"{"tenants":[{"id":"not a tenant"}]}"#.to_owned(), &["tenants", "id"]),
            (format!(r#"{{"tenants":[{{"id":"{id}","label":"x"}}]}}"#), &["tenants", "label"]),
            (r#"{"exclude":["nobody at all"]}"#.to_owned(), &["exclude"]),
            (format!(r#"{{"exclude":"{id}"}}"#), &["exclude"]),
        ];
        each(
            rows,
            |(config, _)| config.clone(),
            async |(config, parts)| {
                let options = PanelOptions {
                    dist: dist(),
                    config_raw: Some(config.clone()),
                    connect: vec![world.tenant.origin()],
                    ..PanelOptions::default()
                };
                let panel = world.serve(options).await;
                world.page.browser.goto(&panel.url()).await;
                let said = world.page.alerts(parts).await;
                assert!(said.contains("config.json"), "{said}");
                assert!(!world.page.token_field().is_there().await, "nobody can sign in");
                world.watch.collect(&world.page.browser).await;
            },
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn the_files_of_the_view_come_when_it_is_opened_and_a_changed_one_fails_it_alone() {
    setup(Vec::new())
        .run(async |world| {
            world.enter().await;
            assert!(!was_fetched(&world.panel, "panel_tenants-"), "the first load does not grow");
            for word in ["integrity", "boot-", "NetworkError"] {
                world.watch.expect_error(word);
            }
            let copy = DistCopy::of(&dist());
            let _mend = without(&copy, "remote-help-panel_tenants-", ".wasm");
            let tenant = world.tenant.origin();
            let config = json!({"cloud": "custom", "authority": tenant, "graph": tenant, "clientId": CLIENT_ID});
            let options = PanelOptions { config: Some(config), connect: vec![tenant], ..copy.options() };
            let panel = world.serve(options).await;
            world.tenant.register(&panel.url());
            world.watch.collect(&world.page.browser).await;
            world.page.browser.goto(&panel.url()).await;
            world.tenant.auto_sign_in(Some(Who::Alex));
            world.page.button("Sign in with Microsoft").click().await;
            world.page.form().await;
            world.page.link("Tenants").click().await;
            world.page.alerts(&["changed or is missing"]).await;
            world.page.link("Settings").click().await;
            assert_eq!(world.page.form().await, [false, false, true], "the settings are as they were");
        })
        .await;
}

#[tokio::test]
async fn a_tenant_of_the_deployment_is_there_from_the_start_with_its_name() {
    let fields = json!({"tenants": [{"id": id("Ablewood"), "name": "House name"}, {"id": id("Barlow")}]});
    configured(vec![differing("Ablewood"), TenantSpec::new("Barlow")], fields)
        .run(async |world| {
            open(world).await;
            let grid = rows(world, 2).await;
            assert_eq!(grid.row("House name").cell("Source"), "deployment");
            assert_eq!(grid.rows[1].cell("Directory ID"), id("Barlow"));
            assert_eq!(world.tenant.asked_of(&id("Barlow")).total(), 0, "nothing is asked before somebody reads");
        })
        .await;
}
