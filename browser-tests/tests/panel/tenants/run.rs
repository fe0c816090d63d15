//! A run: the first tenants alone, then the others; in each what a save does, in its order.

use std::time::Duration;

use sandbox::tenant::{Entry, TenantSpec};

use super::*;

pub fn many(count: usize) -> Vec<TenantSpec> {
    (1..=count).map(|number| differing(&format!("Customer {number:02}"))).collect()
}

/// Graph's requests with a method, in the order of their arrival.
pub fn sent(world: &World, method: &str) -> Vec<Entry> {
    world.requests(method).into_iter().filter(|entry| entry.path.contains("remoteAssistanceSettings")).collect()
}

/// How many requests were under way at once at most.
pub fn at_once(entries: &[Entry]) -> usize {
    let under_way =
        |at: u64| entries.iter().filter(|entry| entry.at <= at && entry.ended.is_none_or(|end| end > at)).count();
    entries.iter().map(|entry| under_way(entry.at)).max().unwrap_or_default()
}

#[tokio::test]
async fn the_first_goes_ahead_alone_and_the_rest_waits_for_the_person() {
    read(many(4), async |world| {
        review_all(world).await;
        world.page.field("Reason").click().await;
        world.page.browser.press("Ticket 7").await;
        apply(world).await;
        world.page.says(&["The first tenants are saved", "1 saved"]).await;
        ends(world, "Customer 01", "signed in", "saved").await;
        world.page.button("Continue with the rest").usable().await;
        assert_eq!(world.changes().len(), 1, "the others wait");
        for number in 2..=4 {
            assert_eq!(scopes(world, &id(&format!("Customer {number:02}"))), ["read"]);
        }
        world.page.button("Review plan").inert().await;
        go_on(world).await;
        let said = run_ends(world).await;
        assert!(said.contains("4 saved"), "{said}");
        for spec in world.tenant.tenants() {
            ends(world, &spec.name, "signed in", "saved").await;
            assert_eq!(world.tenant.settings_of(&spec.id), settings(WANTED));
            assert_eq!(methods(world, &spec.id), ["GET", "GET", "PATCH", "GET"], "read; compared, written, read back");
            assert_eq!(scopes(world, &spec.id), ["read", "write"]);
        }
        for body in world.changes() {
            assert_eq!(body["remoteAssistanceState"], json!("enabled"));
            assert_eq!(body["allowSessionsToUnenrolledDevices"], json!(false));
            assert_eq!(body["blockChat"], json!(false));
            assert_eq!(body["@odata.type"], json!("#microsoft.graph.remoteAssistanceSettings"));
        }
        assert_eq!(world.page.alert().text().await, "");
    })
    .await;
}

#[tokio::test]
async fn as_many_go_ahead_as_were_asked_for_one_at_a_time() {
    read(many(5), async |world| {
        world.tenant.set_latency(Duration::from_millis(100));
        review_all(world).await;
        fill_in(world, "Tenants first", "3").await;
        apply(world).await;
        world.page.button("Continue with the rest").usable().await;
        let patches = sent(world, "PATCH");
        assert_eq!(patches.len(), 3);
        for (patch, number) in patches.iter().zip(1..) {
            assert_eq!(
                patch.tenant.as_deref(),
                Some(id(&format!("Customer {number:02}")).as_str()),
                "in the plan's order"
            );
        }
        let back: Vec<Entry> = sent(world, "GET").into_iter().filter(|entry| entry.at >= patches[0].at).collect();
        for pair in patches.windows(2) {
            let read_back =
                back.iter().filter(|entry| entry.tenant == pair[0].tenant).map(|entry| entry.ended.unwrap()).max();
            assert!(read_back.unwrap() <= pair[1].at, "the one before was read back: {pair:?}");
        }
        go_on(world).await;
        run_ends(world).await;
        assert_eq!(world.changes().len(), 5);
    })
    .await;
}

#[tokio::test]
async fn never_more_are_written_to_at_once_than_may_still_fail() {
    read(many(9), async |world| {
        review_all(world).await;
        fill_in(world, "Stop after failures", "2").await;
        apply(world).await;
        world.page.button("Continue with the rest").usable().await;
        world.tenant.set_latency(Duration::from_millis(700));
        world.tenant.clear_log();
        go_on(world).await;
        browser_tests::wait::eventually_within(Duration::from_secs(60), "the run has ended", async || {
            let status = world.page.status().text().await;
            if status.contains("The run has ended") { Ok(()) } else { Err(status) }
        })
        .await;
        let all: Vec<Entry> = sent(world, "PATCH");
        assert_eq!(all.len(), 8);
        // From the write until it was read back a tenant may still fail.
        let rows: Vec<Entry> = all
            .iter()
            .map(|patch| {
                let own = world.tenant.requests_of(patch.tenant.as_deref().unwrap());
                Entry { ended: own.iter().filter_map(|entry| entry.ended).max(), ..patch.clone() }
            })
            .collect();
        assert!(at_once(&rows) <= 2, "{} at once", at_once(&rows));
    })
    .await;
}

#[tokio::test]
async fn four_at_most_are_written_to_at_once_whatever_may_fail() {
    read(many(9), async |world| {
        review_all(world).await;
        fill_in(world, "Stop after failures", "100").await;
        apply(world).await;
        world.page.button("Continue with the rest").usable().await;
        world.tenant.set_latency(Duration::from_millis(700));
        world.tenant.clear_log();
        go_on(world).await;
        run_ends(world).await;
        let most = at_once(&sent(world, "PATCH"));
        assert!(most <= 4, "{most} at once");
    })
    .await;
}

#[tokio::test]
async fn where_somebody_changed_the_settings_since_the_plan_nothing_is_sent() {
    read(many(4), async |world| {
        review_all(world).await;
        apply(world).await;
        world.page.button("Continue with the rest").usable().await;
        world.tenant.set_settings_of(&id("Customer 03"), json!({"blockChat": true})).unwrap();
        go_on(world).await;
        let said = run_ends(world).await;
        assert!(said.contains("1 changed since") && said.contains("3 saved"), "{said}");
        ends(world, "Customer 03", "signed in", "changed since").await;
        assert_eq!(methods(world, &id("Customer 03")), ["GET", "GET"]);
        assert_eq!(world.tenant.settings_of(&id("Customer 03")), settings([false, false, true]));
        ends(world, "Customer 04", "signed in", "saved").await;
    })
    .await;
}

#[tokio::test]
async fn a_tenant_in_which_somebody_did_the_same_meanwhile_needs_nothing() {
    read(many(3), async |world| {
        review_all(world).await;
        apply(world).await;
        world.page.button("Continue with the rest").usable().await;
        world.tenant.set_settings_of(&id("Customer 02"), settings(WANTED)).unwrap();
        go_on(world).await;
        run_ends(world).await;
        assert!(!methods(world, &id("Customer 02")).contains(&"PATCH".to_owned()));
        row_says(world, "Customer 02", &[("Outcome", "matched already")]).await;
    })
    .await;
}

#[tokio::test]
async fn where_reading_lags_behind_it_is_read_again_before_anything_is_said() {
    read(vec![differing("Ablewood"), differing("Lagging").lagging(2)], async |world| {
        review_all(world).await;
        apply(world).await;
        go_on(world).await;
        browser_tests::wait::eventually_within(Duration::from_secs(40), "the run has ended", async || {
            let status = world.page.status().text().await;
            if status.contains("The run has ended") { Ok(()) } else { Err(status) }
        })
        .await;
        ends(world, "Lagging", "signed in", "saved").await;
        assert_eq!(methods(world, &id("Lagging")), ["GET", "GET", "PATCH", "GET", "GET", "GET"]);
    })
    .await;
}

#[tokio::test]
async fn after_a_lost_answer_it_is_read_which_of_the_two_happened() {
    let lost = |name: &str, fault: &str| differing(name).fault(json!({"fault": fault, "method": "PATCH"}));
    read(
        vec![differing("Ablewood"), lost("Kept", "drop_after"), lost("Lost", "drop_before"), differing("Dogwood")],
        async |world| {
            expect_refusals(world);
            world.watch.expect_error("/v1.0/");
            review_all(world).await;
            apply(world).await;
            go_on(world).await;
            let said = run_ends(world).await;
            ends(world, "Kept", "signed in", "saved").await;
            ends(world, "Lost", "signed in", "not saved").await;
            assert!(said.contains("3 saved") && said.contains("1 not saved"), "{said}");
            for name in ["Kept", "Lost"] {
                let own = methods(world, &id(name));
                assert_eq!(own.iter().filter(|method| *method == "PATCH").count(), 1, "never sent twice: {own:?}");
                assert_eq!(own.last().map(String::as_str), Some("GET"), "{own:?}");
            }
        },
    )
    .await;
}

#[tokio::test]
async fn a_throttled_change_is_sent_once_more_after_its_wait_visibly() {
    let throttled = |name: &str, times: u32| {
        differing(name).fault(json!({"fault": "throttled", "method": "PATCH", "times": times, "retry_after": "2"}))
    };
    read(vec![differing("Ablewood"), throttled("Once", 1), throttled("Twice", 2)], async |world| {
        expect_refusals(world);
        review_all(world).await;
        apply(world).await;
        go_on(world).await;
        crate::steps::page_shows(world, "The change is sent once more in", true).await;
        run_ends(world).await;
        ends(world, "Once", "signed in", "saved").await;
        ends(world, "Twice", "signed in", "not saved").await;
        for name in ["Once", "Twice"] {
            let own: Vec<Entry> =
                sent(world, "PATCH").into_iter().filter(|entry| entry.tenant == Some(id(name))).collect();
            assert_eq!(own.len(), 2, "{name}");
            assert!(own[1].at - own[0].at >= 1900, "{name} waited for {} ms", own[1].at - own[0].at);
        }
        assert_eq!(world.tenant.settings_of(&id("Twice")), settings([false, false, false]));
    })
    .await;
}

#[tokio::test]
async fn pause_and_resume_let_what_is_under_way_finish_and_nothing_is_done_twice() {
    read(many(8), async |world| {
        review_all(world).await;
        apply(world).await;
        world.page.button("Continue with the rest").usable().await;
        world.tenant.set_latency(Duration::from_millis(400));
        go_on(world).await;
        eventually("some are under way", async || {
            let count =
                world.tenant.token_requests().iter().filter(|request| request.scope.contains("ReadWrite")).count();
            if count >= 3 { Ok(()) } else { Err(count.to_string()) }
        })
        .await;
        world.page.button("Pause").click().await;
        world.page.says(&["Paused"]).await;
        world.page.button("Resume").focused().await;
        eventually("what was under way is done", async || {
            let grid = look(world).await.ok_or("no table")?;
            let busy = ["reading", "sending", "reading back", "to be read first"];
            let under_way = grid.rows.iter().filter(|row| busy.contains(&row.cell("Outcome"))).count();
            if under_way == 0 { Ok(()) } else { Err(format!("{grid:?}")) }
        })
        .await;
        let asked = world.tenant.log().len();
        assert!(world.changes().len() < 8);
        assert_eq!(world.tenant.log().len(), asked);
        world.page.button("Resume").click().await;
        run_ends(world).await;
        for spec in world.tenant.tenants() {
            assert_eq!(methods(world, &spec.id).iter().filter(|method| *method == "PATCH").count(), 1);
        }
    })
    .await;
}

#[tokio::test]
async fn stop_lets_what_is_under_way_finish_and_the_others_are_not_started() {
    read(many(8), async |world| {
        review_all(world).await;
        apply(world).await;
        world.page.button("Continue with the rest").usable().await;
        world.tenant.set_latency(Duration::from_millis(400));
        go_on(world).await;
        eventually("one is being written", async || {
            let count = world.changes().len();
            if count >= 2 { Ok(()) } else { Err(count.to_string()) }
        })
        .await;
        world.page.button("Stop").click().await;
        let said = run_ends(world).await;
        assert!(said.contains("not started"), "{said}");
        let grid = rows(world, 8).await;
        let saved = grid.rows.iter().filter(|row| row.cell("Outcome") == "saved").count();
        assert_eq!(saved, world.changes().len(), "whatever was sent was read back");
        crate::steps::page_shows(world, "You stopped the run", true).await;
        world.page.button("Undo this run").usable().await;
    })
    .await;
}

#[tokio::test]
async fn going_elsewhere_while_it_runs_loses_nothing() {
    read(many(4), async |world| {
        review_all(world).await;
        apply(world).await;
        world.page.button("Continue with the rest").usable().await;
        world.tenant.set_latency(Duration::from_millis(400));
        go_on(world).await;
        world.page.link("Settings").click().await;
        world.page.heading("Remote Help settings").focused().await;
        world.page.link("Tenants").click().await;
        let said = run_ends(world).await;
        assert!(said.contains("4 saved"), "{said}");
    })
    .await;
}
