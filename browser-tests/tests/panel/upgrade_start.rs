//! A start after a deployment: the page is an old copy of a cache's, or `config.json` one of an earlier version's.

use browser_tests::copy::DistCopy;
use browser_tests::world::{dist, run};
use sandbox::panel::PanelOptions;
use std::fs;

use crate::steps::page_shows;
use crate::upgrade::ALL;

/// What the shell says where nothing comes to take its place.
const LATE: &str = "reload the page: this may be an old copy";

/// The panel of this copy after a deployment, behind a cache that still has the page from before.
fn behind_a_cache(copy: &DistCopy, starts: &[&str]) -> PanelOptions {
    let kept = fs::read_to_string(copy.folder().join("index.html")).unwrap();
    copy.deploy(starts);
    PanelOptions { kept_page: Some(kept), ..copy.options() }
}

#[tokio::test]
async fn an_old_copy_of_the_page_is_told_with_the_remedy_and_the_remedy_helps() {
    run(async |world| {
        world.watch.expect_error("404");
        world.watch.expect_error("integrity");
        world.watch.expect_error("MIME");
        let copy = DistCopy::of(&dist());
        let panel = world.serve(behind_a_cache(&copy, &["remote-help-panel", "main"])).await;
        world.watch.collect(&world.page.browser).await;
        world.page.browser.goto(&panel.url()).await;
        world.page.alerts(&["old copy of the page", "reload the page"]).await;
        assert!(!world.page.token_field().is_there().await);
        world.page.browser.script("location.reload();").await;
        world.page.token_field().usable().await;
        assert_eq!(world.page.alert().text().await, "");
        world.watch.collect(&world.page.browser).await;
    })
    .await;
}

/// The script that would tell may be missing as well; then the page itself says it, after a while.
#[tokio::test]
async fn an_old_copy_whose_scripts_are_gone_says_to_load_it_anew() {
    run(async |world| {
        world.watch.expect_error("404");
        world.watch.expect_error("integrity");
        world.watch.expect_error("MIME");
        world.watch.expect_error("boot-");
        let copy = DistCopy::of(&dist());
        for starts in [&["boot", "early"][..], &ALL] {
            let panel = world.serve(behind_a_cache(&copy, starts)).await;
            world.watch.collect(&world.page.browser).await;
            // Not the suite's own way, which waits for the start that doesn't come.
            world.page.browser.driver().goto(panel.url()).await.unwrap();
            // The wait is over at once.
            let finish = "for (const one of document.getAnimations()) one.finish();";
            if starts.len() > 1 {
                page_shows(world, LATE, false).await;
            }
            world.page.browser.script(finish).await;
            page_shows(world, LATE, true).await;
            world.page.browser.script("location.reload();").await;
            world.page.token_field().usable().await;
            world.watch.collect(&world.page.browser).await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_config_json_that_should_be_changed_works_with_a_note() {
    run(async |world| {
        let text = r#"{"tenant": "contoso.example", "cloud": "global", "tenant": "fabrikam.example"}"#;
        let options = PanelOptions { dist: dist(), config_raw: Some(text.to_owned()), ..PanelOptions::default() };
        let panel = world.serve(options).await;
        world.watch.collect(&world.page.browser).await;
        world.page.browser.goto(&panel.url()).await;
        world.page.token_field().usable().await;
        page_shows(world, "“tenant” stands in config.json twice, and the last one holds", true).await;
        assert_eq!(world.page.alert().text().await, "");
        world.page.disclosure("Sign-in options").click().await;
        page_shows(world, "fabrikam.example", true).await;
        world.watch.collect(&world.page.browser).await;
        let noted =
            world.watch.console().iter().any(|line| line.text.contains("config.json") && line.text.contains("tenant"));
        assert!(noted, "{:?}", world.watch.console());
    })
    .await;
}
