//! By ear: what is said by itself, in the status line and the alert, and how often.

use std::time::Duration;

use super::*;
use crate::steps::hurry;

/// Notes what the status line says from now on, in the order in which it says it.
const NOTE: &str = "const status = document.querySelector('[role=status]'); const said = window.__said = []; \
    new MutationObserver(() => { const text = status.innerText.trim(); \
    if (text && text !== said.at(-1)?.[0]) said.push([text, Date.now()]); }) \
    .observe(status, {childList: true, subtree: true, characterData: true}); return true;";

async fn said(world: &World) -> Vec<(String, f64)> {
    serde_json::from_value(world.page.browser.script("return window.__said;").await).unwrap()
}

#[tokio::test]
async fn a_reading_says_when_it_begins_and_how_it_ended_with_the_figures_and_not_each_row() {
    listed((1..=9).map(|number| differing(&format!("Customer {number}"))).collect(), async |world| {
        compare_with(world, "deployment").await;
        world.page.browser.script(NOTE).await;
        read_all(world).await;
        let said: Vec<String> = said(world).await.into_iter().map(|(text, _)| text).collect();
        assert!(said[0].contains("Reading 9 tenants"), "{said:?}");
        let last = said.last().unwrap();
        assert!(last.contains("9 tenants read") && last.contains("9 of them differ"), "{said:?}");
        assert!(said.len() <= 3, "not each row: {said:?}");
        assert!(said.iter().all(|text| !text.contains("Customer")), "{said:?}");
    })
    .await;
}

#[tokio::test]
async fn long_work_says_how_far_it_is_at_most_every_ten_seconds() {
    setup((1..=40).map(|number| differing(&format!("Customer {number:02}"))).collect())
        .run(async |world| {
            hurry(world).await;
            open(world).await;
            add(world, &world.tenant.tenant_list()).await;
            world.tenant.set_sign_in_latency(Duration::from_millis(150));
            world.page.browser.script(NOTE).await;
            read_all(world).await;
            let said = said(world).await;
            let so_far: Vec<&(String, f64)> = said.iter().filter(|(text, _)| text.contains(" of 40 ")).collect();
            assert!(so_far.len() >= 2, "now and then how far: {said:?}");
            for pair in said.windows(2).filter(|pair| pair[1].0.contains(" of 40 ")) {
                assert!(pair[1].1 - pair[0].1 >= 9_900.0, "{pair:?}");
            }
        })
        .await;
}

#[tokio::test]
async fn a_run_says_when_it_begins_what_it_waits_for_and_how_it_ended() {
    read(["Ablewood", "Barlow", "Cedar"].map(differing).into(), async |world| {
        world.page.browser.script(NOTE).await;
        run_all(world).await;
        let said: Vec<String> = said(world).await.into_iter().map(|(text, _)| text).collect();
        let place = |part: &str| {
            let found = said.iter().position(|text| text.contains(part));
            found.unwrap_or_else(|| panic!("{part:?} was not said: {said:?}"))
        };
        assert!(place("The run has begun: 3 tenants") < place("The others wait for you"));
        assert!(place("The others wait for you") < place("The run has ended"));
        assert!(said[place("The run has ended")].contains("3 saved"));
        assert!(said.iter().all(|text| !text.contains("Ablewood")), "not each row: {said:?}");
    })
    .await;
}

#[tokio::test]
async fn a_sort_a_filter_and_a_choice_are_said() {
    read(["Ablewood", "Barlow", "Cedar"].map(differing).into(), async |world| {
        filter(world, "barlow").await;
        world.page.says(&["1 of 3"]).await;
        world.page.button("Outcome").click().await;
        world.page.says(&["Sorted by Outcome", "ascending"]).await;
        world.page.button("Select shown").click().await;
        world.page.says(&["1 chosen"]).await;
    })
    .await;
}

#[tokio::test]
async fn a_wait_says_why_and_how_long_when_it_begins_and_not_each_second() {
    setup(["First", "Ablewood", "Barlow"].map(differing).into())
        .run(async |world| {
            expect_refusals(world);
            hurry(world).await;
            open(world).await;
            add(world, &world.tenant.tenant_list()).await;
            world.tenant.fault(json!({"on": "token", "fault": "aadsts", "number": 50196, "after": 1})).unwrap();
            world.page.browser.script(NOTE).await;
            let before = world.tenant.token_requests().len();
            begin_reading(world).await;
            browser_tests::wait::eventually_within(Duration::from_secs(40), "all are read", async || {
                let status = world.page.status().text().await;
                let asked = world.tenant.token_requests().len() - before;
                if status.contains("3 tenants read") { Ok(()) } else { Err(format!("{asked}: {status}")) }
            })
            .await;
            let said = said(world).await;
            let waits: Vec<&(String, f64)> = said.iter().filter(|(text, _)| text.contains("fewer requests")).collect();
            assert!(!waits.is_empty() && waits[0].0.contains("12"), "two minutes: {said:?}");
            assert!(waits.windows(2).all(|pair| pair[1].1 - pair[0].1 >= 9_900.0), "{said:?}");
        })
        .await;
}
