//! By ear: what is said of sessions, how often, and where the focus is meanwhile.

use browser_tests::wait::eventually;
use browser_tests::world::{World, run};
use serde_json::json;

use crate::live_regions::{listen, said};
use crate::sessions::open_sessions;

/// Notes where the focus goes from now on, by the texts of the elements.
const FOCUS: &str = "const went = window.__went = []; document.addEventListener('focusin', ({target}) => \
    { if (went.at(-1) !== target.textContent) went.push(target.textContent); }); return true;";

async fn focused(world: &World) -> Vec<String> {
    serde_json::from_value(world.page.browser.script("return window.__went;").await).unwrap()
}

#[tokio::test]
async fn the_focus_goes_to_the_heading_of_the_view_that_opens_and_to_no_other() {
    run(async |world| {
        world.open().await;
        world.page.browser.script(FOCUS).await;
        world.page.link("Sessions").click().await;
        world.page.heading("Remote Help sessions").focused().await;
        world.page.says(&["90 sessions read"]).await;
        assert_eq!(focused(world).await, ["Sessions", "Remote Help sessions"]);
        // The view that is open already gets it as well.
        world.page.link("Sessions").click().await;
        world.page.heading("Remote Help sessions").focused().await;
    })
    .await;
}

#[tokio::test]
async fn how_a_reading_ended_is_said_with_the_figures_and_the_focus_stays_on_the_button() {
    run(async |world| {
        open_sessions(world, "90 sessions read").await;
        let report = world.tenant.report();
        let helpers =
            report["Values"].as_array().unwrap().iter().map(|row| row[4].as_str().unwrap_or("").to_lowercase());
        let helpers: std::collections::BTreeSet<String> = helpers.collect();
        let figures = format!("90 sessions read, by {} helpers, 2 under way now.", helpers.len());
        assert_eq!(world.page.status().text().await, figures);
        world.tenant.set_latency(std::time::Duration::from_millis(300));
        world.page.browser.script(FOCUS).await;
        let reload = world.page.button("Reload sessions");
        reload.click().await;
        world.page.says(&["Reading the sessions"]).await;
        reload.focused().await;
        world.page.says(&[&figures]).await;
        reload.focused().await;
        assert_eq!(focused(world).await, ["Reload sessions"]);
    })
    .await;
}

#[tokio::test]
async fn another_order_is_told_of_one_heading_alone() {
    run(async |world| {
        open_sessions(world, "90 sessions read").await;
        let watch = "window.__sorts = []; new MutationObserver((records) => window.__sorts.push(...records.map( \
            ({target}) => target.textContent))).observe(document.querySelector('#sessions-table'), \
            {subtree: true, attributeFilter: ['aria-sort']}); return true;";
        world.page.browser.script(watch).await;
        world.page.button("Helper").click().await;
        world.page.says(&["Sorted by Helper, ascending."]).await;
        assert_eq!(world.page.browser.script("return window.__sorts;").await, json!(["Helper"]));
        world.page.button("Helper").focused().await;
    })
    .await;
}

#[tokio::test]
async fn why_nobody_can_tell_who_uses_it_is_said_once() {
    run(async |world| {
        world.watch.expect_error("403");
        world.colleague(json!({"remoteAssistanceState": "enabled"}));
        world.open().await;
        world.page.turn("Enable Remote Help", false).await;
        world.page.review().await;
        listen(world).await;
        world.fault(json!({"fault": "missing_role", "method": "report"}));
        world.page.button("Who uses it?").click().await;
        let mut heard = Vec::new();
        eventually("why is said", async || {
            heard.extend(said(world).await);
            if heard.iter().any(|one| one.contains("could not be read")) { Ok(()) } else { Err(format!("{heard:?}")) }
        })
        .await;
        let dialog = world.page.dialog("Review changes").text().await;
        assert_eq!(dialog.matches("could not be read").count(), 1, "{dialog}");
    })
    .await;
}
