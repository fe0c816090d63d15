//! "Who changed this?": what Intune's audit events tell of these settings. What is said where they can't be had is in
//! `audit_refused`.

use browser_tests::wait::eventually;
use browser_tests::world::{World, run};
use sandbox::tenant::{AUDIT, COLLEAGUE, Entry, TokenSpec, WRITE};
use serde_json::{Value, json};

const DAY: i64 = 86_400;
const ALEX: &str = "alex.admin@contoso.example";

/// A token that may read the audit events as well.
pub fn auditor() -> TokenSpec {
    TokenSpec::with_scopes(&[WRITE, AUDIT])
}

/// A colleague's change so many days ago.
pub fn colleague_then(world: &World, days: i64, change: Value) {
    world.tenant.set_clock_offset(-days * DAY);
    world.colleague(change);
    world.tenant.set_clock_offset(0);
}

/// Opens the disclosure.
pub async fn ask(world: &World) {
    world.page.disclosure("Who changed this?").click().await;
}

/// Signs in as one who may see the trail, and opens it.
pub async fn open_and_ask(world: &World) {
    world.sign_in(&auditor()).await;
    world.page.form().await;
    ask(world).await;
}

/// The requests for audit events.
pub fn asked(world: &World) -> Vec<Entry> {
    world.requests("GET").into_iter().filter(|entry| entry.path.contains("/auditEvents")).collect()
}

/// Waits until so many events are shown, and gives the text of each, in order.
pub async fn events(world: &World, count: usize) -> Vec<String> {
    eventually(format!("{count} events are shown"), async || {
        let items = world.page.only("main").texts("listitem").await;
        let items: Vec<String> = items.into_iter().filter(|item| item.contains("Activity")).collect();
        if items.len() == count { Ok(items) } else { Err(format!("{items:?}")) }
    })
    .await
}

/// Waits until so many events are in the list, whether or not they are in sight.
async fn listed(world: &World, count: usize) {
    eventually(format!("{count} events are listed"), async || {
        let listed = "return document.querySelectorAll('#audit ol > li').length;";
        let listed = world.page.browser.script(listed).await;
        if listed == json!(count) { Ok(()) } else { Err(listed.to_string()) }
    })
    .await;
}

/// When an event happened, to the millisecond.
fn utc(event: &Value) -> String {
    let at = event["activityDateTime"].as_str().unwrap();
    format!("{}Z", &at[..23])
}

/// Waits until the page says all of this outside of its alert.
pub async fn says(world: &World, parts: &[&str]) -> String {
    eventually(format!("the page says {parts:?}"), async || {
        let text = world.page.only("main").text().await;
        if parts.iter().all(|part| text.contains(part)) { Ok(text) } else { Err(text) }
    })
    .await
}

#[tokio::test]
async fn the_newest_stands_first_with_person_time_before_and_after() {
    run(async |world| {
        colleague_then(world, 40, json!({"blockChat": true}));
        world.sign_in(&auditor()).await;
        world.page.form().await;
        world.page.turn("Enable Remote Help", true).await;
        world.page.save().await;
        world.page.says(&["Saved"]).await;
        assert!(asked(world).is_empty(), "nothing is asked before the person wants it");
        ask(world).await;
        let shown = events(world, 2).await;
        for (event, parts) in [
            (&shown[0], [ALEX, "RemoteAssistanceState", "from Disabled to Enabled", "Success"]),
            (&shown[1], [COLLEAGUE, "BlockChat", "from False to True", "Success"]),
        ] {
            for part in parts {
                assert!(event.contains(part), "{part} is not in {event}");
            }
        }
        // Local time is shown, with UTC on hover.
        let times = "return [...document.querySelectorAll('#audit li > p[data-utc]')].map((event) => \
            [event.dataset.utc, /^(\\w+ \\d+, \\d+, )?\\d+:\\d\\d:\\d\\d/.test(event.textContent)]);";
        let times = world.page.browser.script(times).await;
        let happened = world.tenant.audit_events();
        for (event, time) in happened.iter().rev().zip(times.as_array().unwrap()) {
            assert_eq!(*time, json!([utc(event), true]));
        }
        says(world, &["That is all"]).await;
        let asked = asked(world);
        assert_eq!(asked.len(), 1);
        let path = &asked[0].path;
        assert!(path.contains("/beta/deviceManagement/auditEvents?$filter=activityDateTime%20ge%20"), "{path}");
        assert_eq!(world.page.alert().text().await, "");
    })
    .await;
}

#[tokio::test]
async fn an_event_of_a_save_from_here_leads_to_its_receipt() {
    run(async |world| {
        world.colleague(json!({"allowSessionsToUnenrolledDevices": true}));
        world.sign_in(&auditor()).await;
        world.page.form().await;
        world.page.turn("Allow chat", false).await;
        world.page.review().await;
        world.page.fill("Reason", "Ticket 4711").await;
        world.page.button("Save to tenant").click().await;
        world.page.says(&["Saved"]).await;
        ask(world).await;
        events(world, 2).await;
        // Of the two, one was saved here.
        world.page.disclosure("The matching receipt of this browser").click().await;
        // The receipt pushes the second out of sight, where Firefox gives no text for it.
        let listed = "return [...document.querySelectorAll('#audit ol > li')].map((item) => item.textContent);";
        let listed = world.page.browser.script(listed).await;
        let [of_here, other] = [0, 1].map(|place| listed[place].as_str().unwrap());
        assert!(of_here.contains("Ticket 4711") && of_here.contains(ALEX), "{of_here}");
        assert!(other.contains("Activity") && !other.contains("receipt"), "{other}");
    })
    .await;
}

#[tokio::test]
async fn a_long_trail_is_gone_through_a_part_at_a_time() {
    run(async |world| {
        colleague_then(world, 40, json!({"blockChat": true}));
        world.tenant.add_audit_noise(600);
        open_and_ask(world).await;
        world.page.button("Look further back").usable().await;
        says(world, &["Intune names no change"]).await;
        let first = asked(world).len();
        assert!((2..=11).contains(&first), "{first} pages at once");
        world.page.button("Look further back").click().await;
        assert!(events(world, 1).await[0].contains(COLLEAGUE));
        says(world, &["That is all"]).await;
        assert_eq!(asked(world).len(), 13);
    })
    .await;
}

#[tokio::test]
async fn many_events_come_in_parts_and_none_twice() {
    run(async |world| {
        for round in 0..60 {
            world.colleague(json!({"blockChat": round % 2 == 0}));
        }
        open_and_ask(world).await;
        listed(world, 50).await;
        world.page.button("Look further back").click().await;
        listed(world, 60).await;
        says(world, &["That is all"]).await;
        let happened = world.tenant.audit_events();
        let happened: Vec<String> = happened.iter().rev().map(utc).collect();
        let times =
            "return [...document.querySelectorAll('#audit li > p[data-utc]')].map((event) => event.dataset.utc);";
        assert_eq!(world.page.browser.script(times).await, json!(happened), "each once, newest first");
    })
    .await;
}

#[tokio::test]
async fn markup_in_an_event_is_shown_as_text() {
    run(async |world| {
        world.colleague(json!({"blockChat": true}));
        world.fault(json!({"fault": "hostile_markup", "place": "value", "method": "audit"}));
        open_and_ask(world).await;
        let shown = events(world, 1).await;
        assert!(shown[0].contains('<'), "as it was sent: {}", shown[0]);
        let elements = "return document.querySelectorAll('img, svg, iframe, main script').length;";
        assert_eq!(world.page.browser.script(elements).await, json!(0), "markup became elements");
        assert!(!world.page.browser.title().await.contains("ran"));
    })
    .await;
}

#[tokio::test]
async fn opened_anew_it_tells_what_happened_since_and_signed_out_it_is_forgotten() {
    run(async |world| {
        world.colleague(json!({"allowSessionsToUnenrolledDevices": true}));
        open_and_ask(world).await;
        events(world, 1).await;
        ask(world).await;
        world.colleague(json!({"blockChat": true}));
        ask(world).await;
        let shown = events(world, 2).await;
        assert!(shown[0].contains("BlockChat"), "{}", shown[0]);
        let before = asked(world).len();
        world.page.button("Sign out").click().await;
        world.page.token_field().usable().await;
        world.page.disclosure("Who changed this?").gone().await;
        assert!(!world.page.shown().await.contains(COLLEAGUE));
        // It is asked again for another person, who may not see it.
        world.watch.expect_error("403");
        world.open().await;
        assert!(!world.page.shown().await.contains(COLLEAGUE), "another token may not see it");
        assert_eq!(asked(world).len(), before);
        ask(world).await;
        says(world, &["lacks a permission"]).await;
    })
    .await;
}
