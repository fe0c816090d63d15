//! Readings that lag behind a change the service has accepted: they are followed by two more before anything is said of
//! somebody else, and what is read later settles status, alert and receipt.

use browser_tests::world::World;
use sandbox::tenant::Entry;
use serde_json::{Value, json};

use crate::steps::{CONFIRMED, only_receipt, page_shows};
use crate::watching::{SEEN, watched};

const ELSE: &str = "something else than you wanted";

/// Turns Remote Help on, and saves; so many readings then have the old values.
async fn save_with_lag(world: &World, readings: usize) {
    world.page.disclosure("History").click().await;
    world.page.turn("Enable Remote Help", true).await;
    world.fault(json!({"fault": "stale_reads", "readings": readings}));
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
async fn stale_readings_are_waited_for_visibly_and_end_in_saved() {
    watched(Value::Null, async |world| {
        save_with_lag(world, 2).await;
        for reading in [2, 3] {
            let_pass(world, reading).await;
        }
        saved(world).await;
        assert_eq!(stale(&world.tenant.log()), 2);
    })
    .await;
}

#[tokio::test]
async fn stopped_it_is_called_unclear_and_the_next_reading_tells() {
    watched(Value::Null, async |world| {
        save_with_lag(world, 1).await;
        world.page.button("Stop trying").click().await;
        let alert = world.page.alerts(&["can’t be told", "doesn’t show the change yet", "stopped"]).await;
        assert!(!alert.contains("Not saved") && !alert.contains("Somebody"), "{alert}");
        only_receipt(world, "Can’t be told").await;
        world.page.button("Read the settings again").click().await;
        saved(world).await;
    })
    .await;
}
