//! Watching: what somebody else changes while the page is open is told and shown, and no edit is touched. What
//! that means for a review or a save under way is in `watching_saves`.

use browser_tests::signing_in::signing_in;
use browser_tests::wait::eventually;
use browser_tests::world::{Setup, World};
use serde_json::{Value, json};

use crate::steps::CLOCK;

/// In front of the page's scripts: counts what is done every few seconds, and hides the page where a test says so.
pub const LOOKS: &str = "(() => { window.__ticks = 0; window.__hidden = false; const every = window.setInterval; \
    window.setInterval = (work, ms) => every(() => { work(); window.__ticks += 1; }, ms); \
    Object.defineProperty(document, 'visibilityState', { get: () => window.__hidden ? 'hidden' : 'visible' }); \
    Object.defineProperty(document, 'hidden', { get: () => window.__hidden }); })();";

/// What the status line says of it.
pub const SEEN: &str = "somebody else changed";
/// A whole pause of five minutes, and a little.
pub const PAUSE: u64 = 301;

/// A world in which Alex has opened the settings and this device's clock can be put forward.
pub async fn watched(fields: Value, test: impl AsyncFnOnce(&World)) {
    let with_clock = async |world: &World| {
        world.page.browser.at_start(CLOCK).await;
        world.page.browser.at_start(LOOKS).await;
        world.reload().await;
        assert_eq!(world.open().await, [false, false, true]);
        test(world).await;
    };
    Setup { fields, ..Setup::default() }.run(with_clock).await;
}

/// Puts this device's clock so many seconds ahead of when the page was opened.
pub async fn ahead(world: &World, seconds: u64) {
    world.page.browser.script(&format!("window.__ahead = {seconds} * 1000;")).await;
}

/// Waits until the page has looked at its clock several times more: long enough for a request to have left and arrived.
pub async fn ticks(world: &World) {
    let read = "return window.__ticks;";
    let before = world.page.browser.script(read).await.as_u64().unwrap();
    eventually("the page looks at its clock", async || {
        let now = world.page.browser.script(read).await.as_u64().unwrap();
        if now >= before + 4 { Ok(()) } else { Err(format!("{before}, then {now}")) }
    })
    .await;
}

/// That the settings were read so often, and no more often.
pub async fn read_only(world: &World, times: usize) {
    ticks(world).await;
    assert_eq!(world.requests("GET").len(), times);
}

/// What a changed switch says of it, and no other.
pub async fn marks(world: &World, marks: &[&str]) {
    eventually(format!("{marks:?} is marked"), async || {
        let main = world.page.only("main").text().await;
        let shown: Vec<&str> = main.lines().filter(|line| line.contains("Changed elsewhere")).collect();
        if shown == marks { Ok(()) } else { Err(format!("{shown:?}")) }
    })
    .await;
}

#[tokio::test]
async fn an_outside_change_is_told_and_shown_and_no_edit_is_touched() {
    watched(Value::Null, async |world| {
        world.page.turn("Enable Remote Help", true).await;
        world.colleague(json!({"blockChat": true}));
        read_only(world, 1).await;
        ahead(world, PAUSE).await;
        let said = world.page.says(&["Seen at", SEEN, "one setting", "untouched"]).await;
        assert!(!said.contains("baseline"), "{said}");
        marks(world, &["Changed elsewhere: now off (true)."]).await;
        let chat = world.page.switch("Allow chat").shown().await;
        assert!(chat.description.contains("Changed elsewhere"), "a screen reader hears it: {}", chat.description);
        assert_eq!(world.page.form().await, [true, false, true], "the form stands where it stood");
        assert_eq!(world.page.alert().text().await, "");
        // What is read again is merged, as ever.
        world.page.button("Reload settings").click().await;
        world.page.says(&["one setting was changed elsewhere", "own changes are kept"]).await;
        marks(world, &[]).await;
        assert_eq!(world.page.form().await, [true, false, false]);
        world.page.save().await;
        world.page.says(&["Saved"]).await;
        assert_eq!(world.changes().len(), 1);
    })
    .await;
}

#[tokio::test]
async fn nought_minutes_mean_never() {
    watched(json!({"watchMinutes": 0}), async |world| {
        world.colleague(json!({"blockChat": true}));
        for minutes in [1, 6, 50] {
            ahead(world, minutes * 60).await;
            read_only(world, 1).await;
        }
        marks(world, &[]).await;
    })
    .await;
}

#[tokio::test]
async fn a_page_out_of_sight_does_not_ask_and_does_once_it_is_back() {
    watched(Value::Null, async |world| {
        world.colleague(json!({"blockChat": true}));
        world.page.browser.script("window.__hidden = true;").await;
        ahead(world, PAUSE).await;
        read_only(world, 1).await;
        ahead(world, 3 * PAUSE).await;
        read_only(world, 1).await;
        world.page.browser.script("window.__hidden = false;").await;
        let said = world.page.says(&[SEEN]).await;
        assert!(!said.contains("own changes"), "there are none: {said}");
        read_only(world, 2).await;
    })
    .await;
}

#[tokio::test]
async fn signed_out_nothing_is_asked_and_signed_in_by_redirect_it_is() {
    signing_in(async |world| {
        world.page.browser.at_start(CLOCK).await;
        world.page.browser.at_start(LOOKS).await;
        world.reload().await;
        ahead(world, PAUSE).await;
        ticks(world).await;
        assert!(world.tenant.log().is_empty());
        world.enter().await;
        world.page.turn("Enable Remote Help", true).await;
        world.colleague(json!({"blockChat": true}));
        ahead(world, PAUSE).await;
        world.page.says(&[SEEN]).await;
        assert_eq!(world.page.form().await, [true, false, true]);
        let read = world.requests("GET").len();
        world.page.button("Sign out").click().await;
        world.page.token_field().usable().await;
        ahead(world, 3 * PAUSE).await;
        read_only(world, read).await;
        assert!(!world.page.shown().await.contains("Changed elsewhere"));
    })
    .await;
}

#[tokio::test]
async fn hostile_text_seen_in_passing_stays_text() {
    watched(Value::Null, async |world| {
        world.fault(json!({"fault": "hostile_markup", "place": "value", "method": "GET"}));
        ahead(world, PAUSE).await;
        world.page.says(&[SEEN]).await;
        let main = world.page.only("main").text().await;
        assert!(main.contains("Changed elsewhere: now unknown") && main.contains('<'), "{main}");
        let elements = "return document.querySelectorAll('img, svg, iframe, main script').length;";
        assert_eq!(world.page.browser.script(elements).await, json!(0), "markup became elements");
    })
    .await;
}

#[tokio::test]
async fn the_deployment_sets_the_pace_and_reading_by_hand_counts() {
    watched(json!({"watchMinutes": 2.5}), async |world| {
        ahead(world, 120).await;
        read_only(world, 1).await;
        world.page.button("Reload settings").click().await;
        world.page.says(&["nothing has changed"]).await;
        ahead(world, 151).await;
        read_only(world, 2).await;
        ahead(world, 120 + 151).await;
        world.seen("GET", 3).await;
        read_only(world, 3).await;
        ahead(world, 120 + 2 * 151).await;
        world.seen("GET", 4).await;
    })
    .await;
}

#[tokio::test]
async fn after_failures_it_asks_less_often_and_as_late_as_graph_wants_and_says_nothing() {
    watched(Value::Null, async |world| {
        world.watch.expect_error("503");
        world.watch.expect_error("429");
        world.fault(json!({"fault": "server_error", "status": 503, "method": "GET", "times": null}));
        let said = world.page.says(&["Settings read"]).await;
        ahead(world, PAUSE).await;
        world.seen("GET", 2).await;
        // Twice as long with each failure.
        ahead(world, 2 * PAUSE).await;
        read_only(world, 2).await;
        ahead(world, 3 * PAUSE).await;
        world.seen("GET", 3).await;
        ahead(world, 4 * PAUSE).await;
        read_only(world, 3).await;
        assert_eq!(world.page.status().text().await, said);
        assert_eq!(world.page.alert().text().await, "");
        assert_eq!(world.page.form().await, [false, false, true], "what was read stands");
        // Back to the usual pace with the first success.
        world.tenant.clear_faults();
        ahead(world, 8 * PAUSE).await;
        world.seen("GET", 4).await;
        ticks(world).await;
        world.fault(json!({"fault": "throttled", "retry_after": "1800", "method": "GET"}));
        ahead(world, 9 * PAUSE).await;
        world.seen("GET", 5).await;
        ticks(world).await;
        ahead(world, 9 * PAUSE + 1500).await;
        read_only(world, 5).await;
        ahead(world, 10 * PAUSE + 1800).await;
        world.seen("GET", 6).await;
    })
    .await;
}

#[tokio::test]
async fn what_was_told_once_is_not_told_again_and_what_was_changed_back_is_shown_no_longer() {
    watched(Value::Null, async |world| {
        world.colleague(json!({"blockChat": true}));
        ahead(world, PAUSE).await;
        world.page.says(&[SEEN]).await;
        world.page.turn("Enable Remote Help", true).await;
        world.page.button("Discard changes").click().await;
        world.page.says(&["discarded"]).await;
        ahead(world, 2 * PAUSE).await;
        world.seen("GET", 3).await;
        ticks(world).await;
        world.page.says(&["discarded"]).await;
        marks(world, &["Changed elsewhere: now off (true)."]).await;
        // More news is.
        world.colleague(json!({"blockChat": true, "allowSessionsToUnenrolledDevices": true}));
        ahead(world, 3 * PAUSE).await;
        world.page.says(&[SEEN, "2 settings"]).await;
        world.colleague(json!({"blockChat": false, "allowSessionsToUnenrolledDevices": false}));
        ahead(world, 4 * PAUSE).await;
        marks(world, &[]).await;
        let said = world.page.says(&["is back"]).await;
        assert!(said.contains("Seen at") && !said.contains("somebody else changed"), "{said}");
    })
    .await;
}
