//! "Read all tenants": the bar, the pace, pausing and stopping, and what a redirect in the middle does to it.

use std::time::Duration;

use sandbox::tenant::{Endpoint, TenantSpec, TokenLimit, TokenThrottle};

use super::*;
use crate::steps::hurry;

fn many(count: usize) -> Vec<TenantSpec> {
    (1..=count).map(|number| differing(&format!("Customer {number:02}"))).collect()
}

/// The text beside the bar, and the bar's own figures.
async fn bar(world: &World) -> (u64, u64) {
    Control::named(&world.page.browser, "progressbar", "Tenants read").shown().await;
    let read =
        "const bar = document.querySelector('progress[aria-label=\"Tenants read\"]'); return [bar.value, bar.max];";
    serde_json::from_value(world.page.browser.script(read).await).unwrap()
}

#[tokio::test]
async fn every_tenant_gets_its_two_words_its_three_values_and_their_age() {
    let on = TenantSpec::new("All on").settings(settings([true, true, true]));
    let known = TenantSpec::new("Unknown state").settings(json!({"remoteAssistanceState": "limited"}));
    let never = TenantSpec::new("Cedar").never_configured();
    read(vec![differing("Ablewood"), matching("Barlow"), never, on, known], async |world| {
        // Reading what was never configured is a 404.
        world.watch.expect_error("404");
        ends(world, "Ablewood", "signed in", "differs in 1").await;
        ends(world, "Barlow", "signed in", "matches").await;
        let never = row_says(world, "Cedar", &[("Access", "signed in")]).await;
        assert!(never.cell("Outcome").starts_with("never configured"), "{never:?}");
        let row = ends(world, "All on", "signed in", "differs in 2").await;
        let positions = ["Enable Remote Help", "Allow Remote Help to unenrolled devices", "Allow chat"];
        assert_eq!(positions.map(|heading| row.cell(heading)), ["on", "on", "off"]);
        let row = ends(world, "Barlow", "signed in", "matches").await;
        assert_eq!(positions.map(|heading| row.cell(heading)), ["on", "off", "on"]);
        row_says(world, "Unknown state", &[("Access", "signed in")]).await;
        let times = "const times = [...document.querySelectorAll('main tbody [data-utc]')]; return times.length > 0 && \
            times.every((time) => Math.abs(Date.now() - Date.parse(time.dataset.utc)) < 600000 && time.textContent);";
        assert_eq!(world.page.browser.script(times).await, json!(true), "local time, with UTC on hover");
        world.page.says(&["5 tenants read"]).await;
        assert_eq!(world.page.alert().text().await, "");
    })
    .await;
}

#[tokio::test]
async fn tokens_are_asked_for_one_at_a_time_150_ms_apart_each_of_its_tenant_and_to_read_alone() {
    listed(many(12), async |world| {
        let before = world.tenant.token_requests().len();
        world.tenant.set_sign_in_latency(Duration::from_millis(60));
        read_all(world).await;
        let asked = world.tenant.token_requests().split_off(before);
        assert_eq!(asked.len(), 12, "{asked:?}");
        for pair in asked.windows(2) {
            assert!(pair[0].ended.unwrap() <= pair[1].at, "two at once: {pair:?}");
            // As the service sees it, the way there may take more or less.
            assert!(pair[1].at - pair[0].at >= 110, "too soon: {pair:?}");
        }
        assert!(asked[11].at - asked[0].at >= 11 * 150 - 60, "{asked:?}");
        for (request, spec) in asked.iter().zip(world.tenant.tenants()) {
            assert_eq!(request.tenant.as_deref(), Some(spec.id.as_str()));
            assert!(request.scope.contains("DeviceManagementServiceConfig.Read.All"), "{}", request.scope);
            assert!(request.scope.contains("openid"), "{}", request.scope);
            assert_eq!(methods(world, &spec.id), ["GET"]);
        }
        // By the ID, whatever the list said.
        let paths = world.granted("refresh_token");
        assert!(paths.iter().rev().take(12).all(|entry| entry.tenant.len() == 36), "{paths:?}");
    })
    .await;
}

#[tokio::test]
async fn a_bar_says_how_far_it_is_and_the_status_how_it_began_and_ended() {
    listed(many(8), async |world| {
        world.tenant.set_latency(Duration::from_millis(400));
        begin_reading(world).await;
        world.page.says(&["Reading 8 tenants"]).await;
        world.page.button("Read all tenants").inert().await;
        let (done, of) = bar(world).await;
        assert!(done < 8 && of == 8, "{done} of {of}");
        world.page.says(&["8 tenants read"]).await;
        assert_eq!(bar(world).await, (8, 8));
    })
    .await;
}

#[tokio::test]
async fn pause_lets_what_is_under_way_finish_and_resume_goes_on() {
    listed(many(10), async |world| {
        world.tenant.set_latency(Duration::from_millis(300));
        begin_reading(world).await;
        eventually("some were asked", async || {
            let asked = world.granted("refresh_token").len();
            if asked >= 2 { Ok(()) } else { Err(format!("{asked}")) }
        })
        .await;
        world.page.button("Pause").click().await;
        world.page.says(&["Paused"]).await;
        world.page.button("Resume").focused().await;
        // What was under way is finished, and nothing else is begun.
        let asked = world.tenant.token_requests().len();
        eventually("what was under way has ended", async || {
            let grid = look(world).await.ok_or("no table")?;
            let read = grid.rows.iter().filter(|row| row.cell("Access") == "signed in").count();
            if read + 1 >= asked { Ok(()) } else { Err(format!("{read} of {asked}")) }
        })
        .await;
        assert_eq!(world.tenant.token_requests().len(), asked);
        assert!(asked < 10, "{asked}");
        world.page.button("Resume").click().await;
        world.page.says(&["10 tenants read"]).await;
        assert!(world.tenant.tenants().iter().all(|spec| scopes(world, &spec.id).len() == 1), "none is asked twice");
    })
    .await;
}

#[tokio::test]
async fn stop_ends_it_and_the_rest_waits() {
    listed(many(10), async |world| {
        world.tenant.set_latency(Duration::from_millis(300));
        begin_reading(world).await;
        world.page.button("Stop").click().await;
        let status = world.page.says(&["read.", "not asked"]).await;
        assert!(!status.contains("10 tenants read"), "{status}");
        let grid = rows(world, 10).await;
        let waiting = grid.rows.iter().filter(|row| row.cell("Access") == "waiting").count();
        assert!(waiting > 0, "{grid:?}");
        world.page.button("Read all tenants").usable().await;
        assert!(!world.page.button("Pause").is_there().await && !world.page.button("Stop").is_there().await);
    })
    .await;
}

#[tokio::test]
async fn going_elsewhere_and_back_loses_nothing_of_what_is_under_way() {
    listed(many(8), async |world| {
        world.tenant.set_latency(Duration::from_millis(300));
        begin_reading(world).await;
        world.page.link("Settings").click().await;
        world.page.heading("Remote Help settings").focused().await;
        world.page.link("Tenants").click().await;
        world.page.heading("Tenants").focused().await;
        world.page.says(&["8 tenants read"]).await;
        assert_eq!(rows(world, 8).await.rows.iter().filter(|row| row.cell("Access") == "signed in").count(), 8);
    })
    .await;
}

#[tokio::test]
async fn a_throttled_token_endpoint_pauses_the_whole_run_says_how_long_and_it_goes_on_at_half_speed() {
    setup(many(8))
        .run(async |world| {
            expect_refusals(world);
            hurry(world).await;
            open(world).await;
            add(world, &world.tenant.tenant_list()).await;
            let before = world.tenant.token_requests().len();
            world.tenant.fault(json!({"on": "token", "fault": "aadsts", "number": 50196, "after": 3})).unwrap();
            begin_reading(world).await;
            let timer = world.page.only("timer");
            eventually("it says how long it waits", async || {
                let said = timer.text().await;
                if said.contains("fewer requests") && said.contains(" s") { Ok(()) } else { Err(said) }
            })
            .await;
            let asked = world.tenant.token_requests().split_off(before);
            assert_eq!(asked.len(), 4, "{asked:?}");
            // The page's clock goes ten times as fast: two minutes are twelve seconds.
            browser_tests::wait::eventually_within(Duration::from_secs(40), "it goes on by itself", async || {
                let asked = world.tenant.token_requests().len() - before;
                let status = world.page.status().text().await;
                if asked == 9 && status.contains("8 tenants read") { Ok(()) } else { Err(format!("{asked}: {status}")) }
            })
            .await;
            let asked = world.tenant.token_requests().split_off(before);
            assert!(asked[4].at - asked[3].at >= 11_500, "it paused for {} ms", asked[4].at - asked[3].at);
            assert_eq!(asked[4].tenant, asked[3].tenant, "the one that was refused is asked again");
            // At half speed: 300 ms by the page's clock.
            assert!(asked[8].at - asked[4].at >= 4 * 30 - 20, "{asked:?}");
            assert_eq!(world.page.alert().text().await, "");
        })
        .await;
}

#[tokio::test]
async fn a_429_without_a_word_of_how_long_pauses_it_too() {
    listed(many(6), async |world| {
        expect_refusals(world);
        let answer = TokenThrottle::TooMany { retry_after: Some("5".to_owned()), readable: false };
        world.tenant.set_token_limit(TokenLimit { requests: 2, per_ms: 60_000, answer });
        begin_reading(world).await;
        let timer = world.page.only("timer");
        timer.shown().await;
        let said = timer.text().await;
        assert!((118..=125).any(|left| said.contains(&format!("{left} s"))), "two minutes: {said}");
        let asked = world.tenant.token_requests().len();
        world.page.button("Stop").click().await;
        world.page.says(&["not asked"]).await;
        assert_eq!(world.tenant.token_requests().len(), asked, "nothing more is asked");
    })
    .await;
}

#[tokio::test]
async fn a_list_that_grows_while_it_is_read_is_no_hindrance() {
    setup(many(6))
        .run(async |world| {
            world.tenant.set_latency(Duration::from_millis(300));
            open(world).await;
            let lines: Vec<String> = world.tenant.tenant_list().lines().map(str::to_owned).collect();
            add(world, &lines[..5].join("\n")).await;
            begin_reading(world).await;
            // Taking tenants in waits; listing and what is under way don't mind.
            reading_ends(world, 1).await;
            add(world, &lines[5]).await;
            rows(world, 6).await;
            ends(world, "Customer 06", "waiting", "not read").await;
            read_all(world).await;
            row_says(world, "Customer 06", &[("Access", "signed in")]).await;
            assert_eq!(world.asked(Endpoint::Authorize).len(), 1);
        })
        .await;
}
