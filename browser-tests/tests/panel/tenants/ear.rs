//! By ear: what is said by itself, in the status line and the alert, and how often.

use std::time::Duration;

use super::*;
use crate::steps::hurry;

/// Notes what the status line says from now on, in the order in which it says it.
const NOTE: &str = "const status = document.querySelector('[role=status]'); const said = window.__said = []; \
    new MutationObserver(() => { const text = status.textContent.trim(); \
    if (text && text !== said.at(-1)?.[0]) said.push([text, Date.now()]); }) \
    .observe(status, {childList: true, subtree: true, characterData: true}); return true;";

/// Notes where the focus goes from now on, by the texts of the elements.
const FOCUS: &str = "const went = window.__went = []; document.addEventListener('focusin', ({target}) => \
    { if (went.at(-1) !== target.textContent) went.push(target.textContent); }); return true;";

async fn focused(world: &World) -> Vec<String> {
    serde_json::from_value(world.page.browser.script("return window.__went;").await).unwrap()
}

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
        review_all(world).await;
        apply(world).await;
        world.page.says(&["The others wait for you"]).await;
        go_on(world).await;
        run_ends(world).await;
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

/// The texts of all that was said, in order.
async fn texts(world: &World) -> Vec<String> {
    said(world).await.into_iter().map(|(text, _)| text).collect()
}

#[tokio::test]
async fn a_beginning_stays_until_it_can_be_said_however_soon_the_work_is_done() {
    read(["Ablewood", "Barlow"].map(differing).into(), async |world| {
        world.page.browser.script(NOTE).await;
        read_all(world).await;
        review_all(world).await;
        apply(world).await;
        go_on(world).await;
        run_ends(world).await;
        let said = said(world).await;
        for beginning in ["Reading 2 tenants…", "The run has begun: 2 tenants.", "The run goes on. 1 saved"] {
            let place = said.iter().position(|(text, _)| text.starts_with(beginning));
            let place = place.unwrap_or_else(|| panic!("{beginning} was not said: {said:?}"));
            assert!(said[place + 1].1 - said[place].1 >= 600.0, "{beginning}: {said:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn which_lines_are_bad_and_why_is_said_after_what_was_added() {
    setup(vec![differing("Ablewood")])
        .run(async |world| {
            open(world).await;
            world.page.browser.script(NOTE).await;
            add(world, &format!("{}\nhello there\nme@contoso.com\na b\nc d", id("Ablewood"))).await;
            let said = texts(world).await;
            let [said] = said.as_slice() else { panic!("once: {said:?}") };
            let parts =
                ["1 tenant was added.", "The list has 1 tenant.", "4 lines name no tenant", "Line 2: hello there."];
            let more = ["Line 3: me@contoso.com. That is a mail address.", "Line 4: a b.", "And 1 more."];
            let places: Vec<_> = parts.iter().chain(&more).map(|part| said.find(part)).collect();
            assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?} in {said:?}");
        })
        .await;
}

#[tokio::test]
async fn how_many_rows_are_chosen_is_said_once_for_all_that_are_chosen_in_a_row() {
    read(["Ablewood", "Barlow", "Cedar"].map(differing).into(), async |world| {
        world.page.browser.script(NOTE).await;
        for name in ["Ablewood", "Cedar"] {
            check_box(world, name).click().await;
        }
        world.page.says(&["2 chosen of 3 tenants."]).await;
        assert_eq!(texts(world).await, ["2 chosen of 3 tenants."]);
        let clear = world.page.button("Clear selection");
        clear.click().await;
        world.page.says(&["No tenant is chosen."]).await;
        clear.focused().await;
    })
    .await;
}

#[tokio::test]
async fn an_emptied_list_is_said_and_the_focus_goes_to_the_field() {
    listed(vec![differing("Ablewood")], async |world| {
        world.page.button("Clear list").click().await;
        world.page.says(&["The list is empty."]).await;
        world.page.field("Tenant list").focused().await;
    })
    .await;
}

#[tokio::test]
async fn the_focus_stays_on_the_button_that_reads_and_comes_back_to_it_when_stop_has_gone() {
    listed((1..=8).map(|number| differing(&format!("Customer {number}"))).collect(), async |world| {
        world.tenant.set_latency(Duration::from_millis(300));
        let read = world.page.button("Read all tenants");
        world.page.browser.script(FOCUS).await;
        begin_reading(world).await;
        world.page.says(&["Reading 8 tenants"]).await;
        read.focused().await;
        world.page.button("Stop").click().await;
        world.page.says(&["not asked"]).await;
        read.focused().await;
        assert_eq!(focused(world).await, ["Read all tenants", "Stop", "Read all tenants"]);
    })
    .await;
}

#[tokio::test]
async fn the_focus_goes_to_the_run_when_one_begins_and_stays_there() {
    read(["Ablewood", "Barlow", "Cedar"].map(differing).into(), async |world| {
        review_all(world).await;
        apply(world).await;
        let run = world.page.heading("Run");
        run.focused().await;
        world.page.browser.script(NOTE).await;
        go_on(world).await;
        run.focused().await;
        run_ends(world).await;
        run.focused().await;
        let said = texts(world).await;
        assert!(said.iter().any(|text| text.starts_with("The run goes on. 1 saved")), "{said:?}");
    })
    .await;
}

#[tokio::test]
async fn who_opens_the_view_is_told_of_an_unfinished_run() {
    read(["Ablewood", "Barlow", "Cedar"].map(differing).into(), async |world| {
        resume::first_done(world).await;
        come_again(world).await;
        world.page.says(&["An unfinished run is kept here: 1 of 3 tenants are done."]).await;
        world.page.browser.script(NOTE).await;
        world.page.button("Resume run").click().await;
        world.page.heading("Run").focused().await;
        world.page.says(&["The others wait for you"]).await;
        let said = texts(world).await;
        assert!(said.iter().any(|text| text.starts_with("The run goes on. 1 saved")), "{said:?}");
    })
    .await;
}

/// The row leaves the page as the table scrolls on.
#[tokio::test]
async fn a_row_that_scrolls_away_leaves_the_focus_to_the_table() {
    setup(Vec::new())
        .run(async |world| {
            open(world).await;
            let names: Vec<String> = (1..=150).map(|number| format!("Customer {number:03}")).collect();
            add(world, &csv_of(names.iter().map(String::as_str))).await;
            let away = "document.querySelector('#tenants-table tbody input').focus(); \
                document.querySelector('#tenants-table').scrollTop = 3000; return true;";
            world.page.browser.script(away).await;
            region(world, "All tenants").focused().await;
            let top = world.page.browser.script("return document.querySelector('#tenants-table').scrollTop;").await;
            assert_eq!(top, json!(3000));
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
