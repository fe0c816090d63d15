//! Readings that lag behind a change the service has accepted: they are followed by two more before anything is said of
//! somebody else, and what is read later settles status, alert and receipt.

use browser_tests::wait::eventually;
use browser_tests::world::World;
use sandbox::tenant::Entry;
use serde_json::{Value, json};

use crate::steps::{CONFIRMED, history_entries, only_receipt, page_shows, receipt, save_in_doubt};
use crate::watching::{PAUSE, SEEN, ahead, watched};

const ELSE: &str = "something else than you wanted";

/// Turns Remote Help on, and saves; so many readings then have the old values, all of them for null.
async fn save_with_lag(world: &World, readings: Value, lost: bool) {
    world.page.disclosure("History").click().await;
    world.page.turn("Enable Remote Help", true).await;
    world.fault(json!({"fault": "stale_reads", "readings": readings, "lost": lost}));
    world.page.save().await;
}

/// Lets the wait for the next reading pass by this device's clock, as it says it would.
async fn let_pass(world: &World, reading: usize) {
    page_shows(world, &format!("reading {reading} of 3"), true).await;
    let shown = world.page.shown().await;
    assert!(shown.contains("Reading again in") && shown.contains("doesn’t show the change yet"), "{shown}");
    assert!(!shown.contains("Somebody") && !shown.contains(ELSE) && !shown.contains(SEEN), "{shown}");
    world.page.switch("Allow chat").inert().await;
    world.page.browser.script("window.__ahead += 8000;").await;
}

async fn saved(world: &World) {
    world.page.says(&["Saved at"]).await;
    assert_eq!(world.page.alert().text().await, "");
    assert_eq!(world.page.form().await, [true, false, true]);
    world.page.button("Review changes").inert().await;
    only_receipt(world, CONFIRMED).await;
    let shown = world.page.shown().await;
    assert!(
        !shown.contains(SEEN) && !shown.contains("Changed elsewhere") && !shown.contains("Reading again"),
        "{shown}"
    );
    assert_eq!(world.changes().len(), 1, "nothing is sent again");
}

fn stale(log: &[Entry]) -> usize {
    log.iter().filter(|entry| entry.fault.as_deref() == Some("stale_read")).count()
}

#[tokio::test]
async fn one_or_two_stale_readings_are_waited_for_visibly_and_end_in_saved() {
    for readings in [1, 2] {
        watched(Value::Null, async |world| {
            save_with_lag(world, json!(readings), false).await;
            for reading in 2..=readings + 1 {
                let_pass(world, reading).await;
            }
            saved(world).await;
            assert_eq!(stale(&world.tenant.log()), readings);
        })
        .await;
    }
}

#[tokio::test]
async fn a_stale_reading_after_a_lost_answer_is_no_proof_either() {
    watched(Value::Null, async |world| {
        world.watch.expect_error("net::ERR_EMPTY_RESPONSE");
        world.watch.expect_error("/v1.0/ - Failed to load resource");
        save_with_lag(world, json!(1), true).await;
        let_pass(world, 2).await;
        world.page.says(&["all the same"]).await;
        saved(world).await;
    })
    .await;
}

/// Every reading lags; the alert says what three of them show.
async fn not_shown(world: &World) {
    save_with_lag(world, Value::Null, false).await;
    let_pass(world, 2).await;
    let_pass(world, 3).await;
    let alert = world.page.alerts(&[ELSE, "three readings", "accepted", "remoteAssistanceState: \"disabled\""]).await;
    assert!(!alert.to_lowercase().contains("not saved"), "{alert}");
    assert_eq!(world.page.form().await, [true, false, true], "the edit is kept");
    only_receipt(world, "Something else is there now").await;
    assert_eq!(stale(&world.tenant.log()), 3);
}

#[tokio::test]
async fn what_shows_later_still_is_told_as_saved_by_whatever_reads_it() {
    for by in ["watching", "Reload settings", "Review and try again"] {
        watched(Value::Null, async |world| {
            not_shown(world).await;
            world.tenant.clear_faults();
            match by {
                "watching" => ahead(world, PAUSE + 60).await,
                "Reload settings" => world.page.button(by).click().await,
                _ => {
                    world.page.button(by).click().await;
                    world.page.button("Save to tenant").click().await;
                }
            }
            saved(world).await;
        })
        .await;
    }
}

#[tokio::test]
async fn a_reading_that_is_as_stale_is_no_news_and_somebody_elses_change_ends_it() {
    watched(Value::Null, async |world| {
        not_shown(world).await;
        ahead(world, PAUSE + 60).await;
        eventually("the page looks", async || {
            let count = stale(&world.tenant.log());
            if count == 4 { Ok(()) } else { Err(format!("{count} stale readings")) }
        })
        .await;
        world.page.alerts(&[ELSE]).await;
        assert!(!world.page.shown().await.contains(SEEN));
        // It never took effect, as it seems: others change something, and later the same.
        world.tenant.clear_faults();
        world.colleague(json!({"remoteAssistanceState": "disabled", "blockChat": true}));
        ahead(world, 2 * PAUSE + 120).await;
        world.page.says(&[SEEN, "one setting"]).await;
        world.colleague(json!({"remoteAssistanceState": "enabled", "blockChat": false}));
        ahead(world, 3 * PAUSE + 180).await;
        world.page.says(&[SEEN, "one setting"]).await;
        only_receipt(world, "Something else is there now").await;
    })
    .await;
}

#[tokio::test]
async fn stopped_it_is_called_unclear_and_the_next_reading_tells() {
    watched(Value::Null, async |world| {
        save_with_lag(world, json!(1), false).await;
        world.page.button("Stop trying").click().await;
        let alert = world.page.alerts(&["can’t be told", "doesn’t show the change yet", "stopped"]).await;
        assert!(!alert.contains("Not saved") && !alert.contains("Somebody"), "{alert}");
        only_receipt(world, "Can’t be told").await;
        world.page.button("Read the settings again").click().await;
        saved(world).await;
    })
    .await;
}

#[tokio::test]
async fn edited_on_it_is_settled_and_the_edit_stays() {
    watched(Value::Null, async |world| {
        not_shown(world).await;
        world.page.turn("Allow chat", false).await;
        assert_eq!(world.page.alert().text().await, "");
        world.tenant.clear_faults();
        world.page.button("Reload settings").click().await;
        world.page.says(&["Saved at"]).await;
        assert_eq!(world.page.form().await, [true, false, false]);
        only_receipt(world, CONFIRMED).await;
        assert!(world.page.only("main").text().await.contains("1 unsaved change"));
    })
    .await;
}

/// A switch turned back while nobody knew is a wish like any other: it doesn't follow the tenant.
#[tokio::test]
async fn a_switch_turned_back_meanwhile_stays_where_it_was_turned() {
    for lags in [false, true] {
        watched(Value::Null, async |world| {
            if lags {
                not_shown(world).await;
                world.tenant.clear_faults();
            } else {
                world.page.disclosure("History").click().await;
                save_in_doubt(world, "drop_after").await;
            }
            world.page.turn("Enable Remote Help", false).await;
            world.page.button("Review changes").inert().await;
            ahead(world, PAUSE + 60).await;
            world.page.says(&["Saved at"]).await;
            assert_eq!(world.page.form().await, [false, false, true], "as it was turned");
            world.page.button("Review changes").usable().await;
            only_receipt(world, CONFIRMED).await;
            // What was dropped is no wish: it follows.
            world.page.button("Discard changes").click().await;
            assert_eq!(world.page.form().await, [true, false, true]);
        })
        .await;
    }
}

#[tokio::test]
async fn changes_dropped_meanwhile_follow_the_tenant() {
    watched(Value::Null, async |world| {
        not_shown(world).await;
        world.page.button("Discard changes").click().await;
        assert_eq!(world.page.form().await, [false, false, true]);
        world.tenant.clear_faults();
        ahead(world, PAUSE + 60).await;
        world.page.says(&["Saved at"]).await;
        assert_eq!(world.page.form().await, [true, false, true]);
        world.page.button("Review changes").inert().await;
    })
    .await;
}

/// One judgement, whether the form still shows how the save ended or was edited since.
#[tokio::test]
async fn accepted_not_read_back_edited_on_and_not_there_is_no_not_saved() {
    watched(Value::Null, async |world| {
        world.watch.expect_error("net::ERR_EMPTY_RESPONSE");
        world.watch.expect_error("/v1.0/ - Failed to load resource");
        world.page.disclosure("History").click().await;
        world.page.turn("Enable Remote Help", true).await;
        world.fault(json!({"fault": "ignore_change"}));
        world.fault(json!({"fault": "drop_before", "method": "GET", "times": null, "after": 1}));
        world.page.save().await;
        world.page.alerts(&["can’t be told"]).await;
        world.tenant.clear_faults();
        world.page.turn("Allow chat", false).await;
        world.page.button("Reload settings").click().await;
        receipt(world, &["Something else is there now"]).await;
        assert_eq!(history_entries(world).await.len(), 1);
        assert_eq!(world.page.form().await, [true, false, false], "both edits are kept");
    })
    .await;
}
