//! "Who changed this?": what Intune's audit events tell of these settings, and what is said where they can't be had.

use browser_tests::page::SWITCHES;
use browser_tests::signing_in::signing_in;
use browser_tests::wait::eventually;
use browser_tests::world::{World, each, run};
use sandbox::tenant::{AUDIT, COLLEAGUE, Endpoint, Entry, READ, TokenSpec, WRITE, Who};
use serde_json::{Value, json};

const DAY: i64 = 86_400;
const ALEX: &str = "alex.admin@contoso.example";
/// What is said of a page that is not asked for.
const REFUSED: &str = "redirect";
const GET_PERMISSION: &str = "Get permission to see who changed this";

/// A token that may read the audit events as well.
fn auditor() -> TokenSpec {
    TokenSpec::with_scopes(&[WRITE, AUDIT])
}

/// A colleague's change so many days ago.
fn colleague_then(world: &World, days: i64, change: Value) {
    world.tenant.set_clock_offset(-days * DAY);
    world.colleague(change);
    world.tenant.set_clock_offset(0);
}

async fn ask(world: &World) {
    world.page.disclosure("Who changed this?").click().await;
}

async fn open_and_ask(world: &World) {
    world.sign_in(&auditor()).await;
    world.page.form().await;
    ask(world).await;
}

/// The requests for audit events.
fn asked(world: &World) -> Vec<Entry> {
    world.requests("GET").into_iter().filter(|entry| entry.path.contains("/auditEvents")).collect()
}

/// Waits until so many events are shown, and gives the text of each, in order.
async fn events(world: &World, count: usize) -> Vec<String> {
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
async fn says(world: &World, parts: &[&str]) -> String {
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
            (&shown[0], [ALEX, "RemoteAssistanceState", "Disabled → Enabled", "Success"]),
            (&shown[1], [COLLEAGUE, "BlockChat", "False → True", "Success"]),
        ] {
            for part in parts {
                assert!(event.contains(part), "{part} is not in {event}");
            }
        }
        // Local time is shown, with UTC beside it.
        let times = "return [...document.querySelectorAll('#audit li > p time')].map((time) => \
            [time.dateTime, time.title, time.textContent.length > 3]);";
        let times = world.page.browser.script(times).await;
        let happened = world.tenant.audit_events();
        for (event, time) in happened.iter().rev().zip(times.as_array().unwrap()) {
            assert_eq!(*time, json!([utc(event), utc(event), true]));
        }
        says(world, &["That is all"]).await;
        let asked = asked(world);
        assert_eq!(asked.len(), 1);
        assert!(asked[0].path.contains("/beta/deviceManagement/auditEvents?"), "{}", asked[0].path);
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
        let shown = events(world, 2).await;
        assert!(shown[0].contains("Ticket 4711") && shown[0].contains(ALEX), "{}", shown[0]);
        assert!(!shown[1].contains("receipt"), "{}", shown[1]);
    })
    .await;
}

#[tokio::test]
async fn an_event_behind_pages_of_others_is_found() {
    run(async |world| {
        colleague_then(world, 40, json!({"blockChat": true}));
        world.tenant.add_audit_noise(120);
        open_and_ask(world).await;
        let shown = events(world, 1).await;
        assert!(shown[0].contains(COLLEAGUE), "{}", shown[0]);
        let page = says(world, &["That is all"]).await;
        assert!(!page.contains("sam.packager") && !page.contains("MobileApp"), "an app's name is no setting: {page}");
        assert_eq!(asked(world).len(), 3, "121 events, 50 at a time");
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
        let happened: Vec<String> = happened.iter().rev().map(|event| utc(event)).collect();
        let times = "return [...document.querySelectorAll('#audit li > p time')].map((time) => time.dateTime);";
        assert_eq!(world.page.browser.script(times).await, json!(happened), "each once, newest first");
    })
    .await;
}

#[tokio::test]
async fn where_nobody_changed_anything_that_is_said() {
    run(async |world| {
        open_and_ask(world).await;
        says(world, &["Intune names no change", "That is all"]).await;
    })
    .await;
}

#[tokio::test]
async fn without_the_permission_it_is_named_and_the_rest_works() {
    run(async |world| {
        world.watch.expect_error("403");
        world.open().await;
        world.page.turn("Allow chat", false).await;
        ask(world).await;
        says(world, &["lacks a permission", AUDIT]).await;
        assert_eq!(world.page.alert().text().await, "", "it is no failure of what the person does");
        assert!(!world.page.button(GET_PERMISSION).is_there().await, "no client ID is known");
        assert_eq!(world.page.form().await, [false, false, false], "the edit is untouched");
        world.page.button("Try again").click().await;
        says(world, &["lacks a permission", AUDIT]).await;
        world.page.save().await;
        world.page.says(&["Saved"]).await;
    })
    .await;
}

#[tokio::test]
async fn the_permission_is_got_by_one_redirect_and_the_edit_is_kept() {
    signing_in(async |world| {
        world.watch.expect_error("403");
        world.colleague(json!({"allowSessionsToUnenrolledDevices": true}));
        world.enter().await;
        let first = world.asked(Endpoint::Authorize).remove(0);
        assert!(!first.parameters["scope"].contains(AUDIT), "it is asked for only when wanted");
        world.page.turn("Allow chat", false).await;
        ask(world).await;
        world.page.button(GET_PERMISSION).click().await;
        world.awaits(Endpoint::Authorize, 2).await;
        world.page.says(&["unsaved changes are back"]).await;
        assert_eq!(world.page.form().await, [false, true, false], "the edit is back in the form");
        let again = world.asked(Endpoint::Authorize).remove(1);
        for permission in [WRITE, AUDIT] {
            assert!(again.parameters["scope"].contains(permission), "{again:?}");
        }
        assert!(again.parameters.contains_key("login_hint"), "the same person");
        ask(world).await;
        assert!(events(world, 1).await[0].contains(COLLEAGUE));
        assert!(world.changes().is_empty());
    })
    .await;
}

#[tokio::test]
async fn a_viewer_who_gets_it_stays_a_viewer() {
    signing_in(async |world| {
        world.watch.expect_error("403");
        world.colleague(json!({"blockChat": true}));
        world.tenant.auto_sign_in(Some(Who::Alex));
        world.page.button("Sign in to view only").click().await;
        world.page.button("Get permission to save").usable().await;
        ask(world).await;
        world.page.button(GET_PERMISSION).click().await;
        let again = world.awaits(Endpoint::Authorize, 2).await;
        let scope = again.parameters["scope"].clone();
        assert!(scope.contains(READ) && scope.contains(AUDIT) && !scope.contains(WRITE), "{scope}");
        world.page.button("Get permission to save").usable().await;
        for name in SWITCHES {
            world.page.switch(name).inert().await;
        }
        ask(world).await;
        assert!(events(world, 1).await[0].contains(COLLEAGUE));
    })
    .await;
}

#[tokio::test]
async fn a_failure_is_explained_in_its_place_and_trying_again_works() {
    run(async |world| {
        world.watch.expect_error("the server responded with a status of");
        world.watch.expect_error("net::ERR");
        world.watch.expect_error("CORS");
        world.colleague(json!({"blockChat": true}));
        let rows: [(Value, &[&str]); 10] = [
            (json!({"fault": "throttled", "retry_after": "600"}), &["too many requests", "600"]),
            (json!({"fault": "server_error", "status": 500}), &["failed", "500"]),
            (json!({"fault": "server_error", "status": 503, "body": "html"}), &["failed", "503"]),
            (json!({"fault": "html_200"}), &["did not come from"]),
            (json!({"fault": "empty_200"}), &["did not come from"]),
            (json!({"fault": "bad_json"}), &["did not come from"]),
            (json!({"fault": "huge_body"}), &["too large"]),
            (json!({"fault": "missing_role"}), &["Intune role", AUDIT]),
            (json!({"fault": "no_cors"}), &["no answer"]),
            (json!({"fault": "weird_status"}), &["418"]),
        ];
        each(
            rows,
            |(fault, _)| fault.to_string(),
            async |(fault, parts)| {
                world.reload().await;
                world.tenant.clear_faults();
                world.sign_in(&auditor()).await;
                world.page.form().await;
                let mut fault = fault.clone();
                fault["method"] = json!("audit");
                world.fault(fault);
                ask(world).await;
                says(world, parts).await;
                assert_eq!(world.page.form().await, [false, false, false], "the form is untouched");
                world.page.button("Try again").click().await;
                events(world, 1).await;
            },
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn a_token_that_meets_its_end_there_is_renewed_like_elsewhere() {
    signing_in(async |world| {
        world.watch.expect_error("401");
        world.watch.expect_error("403");
        world.tenant.set_all_consented(true);
        world.colleague(json!({"blockChat": true}));
        world.enter().await;
        world.fault(json!({"fault": "token_expired", "method": "audit"}));
        ask(world).await;
        events(world, 1).await;
        assert_eq!(world.granted("refresh_token").len(), 1);
        assert_eq!(world.page.alert().text().await, "");
    })
    .await;
}

#[tokio::test]
async fn a_next_page_elsewhere_is_not_followed_and_what_was_found_stays() {
    run(async |world| {
        world.colleague(json!({"blockChat": true}));
        world.sign_in(&auditor()).await;
        world.page.form().await;
        for to in [
            Value::Null,
            json!("https://graph.microsoft.com.elsewhere.example/beta/deviceManagement/auditEvents"),
            json!(format!("{}/beta/deviceManagement/auditEvents", world.panel.url().trim_end_matches('/'))),
            json!(format!("{}@elsewhere.example/", world.tenant.origin())),
        ] {
            let mut fault = json!({"fault": "next_link", "method": "audit"});
            if !to.is_null() {
                fault["to"] = to;
            }
            let before = asked(world).len();
            world.fault(fault);
            if before == 0 {
                ask(world).await;
            } else {
                world.page.button("Try again").click().await;
            }
            says(world, &[REFUSED]).await;
            // A request to another origin would be a violation of the page's policy, which every test fails on.
            assert_eq!(asked(world).len(), before + 1, "nothing was asked after it");
            let shown = events(world, 1).await;
            assert!(shown[0].contains(COLLEAGUE), "what the first page said is not lost: {}", shown[0]);
        }
        assert!(!world.panel.fetched().iter().any(|fetched| fetched.path.contains("auditEvents")));
    })
    .await;
}

#[tokio::test]
async fn pages_without_end_are_not_followed_without_end() {
    run(async |world| {
        world.fault(json!({"fault": "next_link", "method": "audit", "times": null,
            "to": "/beta/deviceManagement/auditEvents"}));
        open_and_ask(world).await;
        world.page.button("Look further back").usable().await;
        assert!(asked(world).len() <= 11, "{}", asked(world).len());
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
async fn it_is_asked_again_for_another_person_and_forgotten_signed_out() {
    run(async |world| {
        world.colleague(json!({"blockChat": true}));
        open_and_ask(world).await;
        events(world, 1).await;
        world.page.button("Sign out").click().await;
        world.page.token_field().usable().await;
        world.page.disclosure("Who changed this?").gone().await;
        assert!(!world.page.shown().await.contains(COLLEAGUE));
        world.watch.expect_error("403");
        world.open().await;
        assert!(!world.page.shown().await.contains(COLLEAGUE), "another token may not see it");
        assert_eq!(asked(world).len(), 1);
        ask(world).await;
        says(world, &["lacks a permission"]).await;
    })
    .await;
}
