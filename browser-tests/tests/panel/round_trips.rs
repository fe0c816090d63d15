//! What a save asks the service for, preflights included; and that no reading comes from the browser's cache, also where
//! answers are of the kind that a cache would love to keep.

use browser_tests::engine::Engine;
use browser_tests::world::{World, each, run};
use sandbox::tenant::{Entry, TokenSpec};
use serde_json::{Value, json};

/// The methods of all requests since `before`, in order.
fn asked(log: &[Entry], before: u64) -> Vec<&str> {
    log.iter().filter(|entry| entry.id > before).map(|entry| entry.method.as_str()).collect()
}

fn last(world: &World) -> u64 {
    world.tenant.log().last().map(|entry| entry.id).unwrap_or_default()
}

/// Turns the third switch and saves.
async fn save(world: &World, on: bool) {
    world.page.turn("Allow chat", on).await;
    world.page.save().await;
    world.page.says(&["Saved at"]).await;
}

#[tokio::test]
async fn two_saves_in_a_row_ask_for_leave_at_the_first_requests_only() {
    run(async |world| {
        world.open().await;
        save(world, false).await;
        save(world, true).await;
        let log = world.tenant.log();
        println!("requests of two saves in a row, from signing in on: {}", asked(&log, 0).join(" "));
        let read = log.iter().position(|entry| entry.method == "GET").unwrap();
        assert_eq!(asked(&log[..=read], 0), ["OPTIONS", "GET"]);
        let after: Vec<_> = asked(&log[read + 1..], 0);
        if world.page.browser.engine() == Engine::Chromium {
            assert_eq!(after, ["GET", "PATCH", "GET", "GET", "PATCH", "GET"]);
        }
        // Whatever else a browser asks leave for, it does once.
        let second = after.iter().rposition(|method| *method == "PATCH").unwrap();
        assert_eq!(after[second - 1..], ["GET", "PATCH", "GET"]);
    })
    .await;
}

#[tokio::test]
async fn a_sign_out_and_another_token_ask_for_leave_once_more_at_most() {
    run(async |world| {
        world.open().await;
        world.page.button("Sign out").click().await;
        world.page.says(&["Signed out"]).await;
        let before = last(world);
        world.open().await;
        save(world, false).await;
        save(world, true).await;
        let log = world.tenant.log();
        let asked = asked(&log, before);
        let leaves = asked.iter().filter(|method| **method == "OPTIONS").count();
        if world.page.browser.engine() == Engine::Chromium {
            assert!(leaves <= 1 && asked.iter().take(2).any(|method| *method == "GET"), "{asked:?}");
        }
    })
    .await;
}

/// Headers by which a cache may keep an answer, explicit or to be guessed from. All such headers, in any order of answers,
/// are held in `core/src/graph/caching_tests.rs`.
fn keepable() -> [Value; 2] {
    [
        json!({"cache_control": "private, max-age=3600, immutable"}),
        json!({"last_modified": "Mon, 05 Jan 2026 08:00:00 GMT"}),
    ]
}

fn cacheable(headers: &Value, more: &Value) -> Value {
    let mut fault = headers.clone();
    fault["fault"] = json!("cacheable");
    for (name, value) in more.as_object().unwrap() {
        fault[name] = value.clone();
    }
    fault
}

/// A colleague changes the second setting, and the form shows it as soon as it is read again.
async fn sees_the_colleague(world: &World, on: bool) {
    world.colleague(json!({"allowSessionsToUnenrolledDevices": on}));
    let reads = world.requests("GET").len();
    world.page.button("Reload settings").click().await;
    world.seen("GET", reads + 1).await;
    let second = world.page.switch("Allow Remote Help to unenrolled devices");
    second.becomes("is as the colleague left it", |node| node.is_on() == on && !node.is_disabled()).await;
}

/// Reads, saves, and meets a colleague's change between reading and saving; the tenant must have seen each reading.
async fn reads_what_is_there(world: &World) {
    sees_the_colleague(world, true).await;
    let (reads, writes) = (world.requests("GET").len(), world.requests("PATCH").len());
    save(world, false).await;
    assert_eq!(world.requests("GET").len(), reads + 2, "one before the change and one after it");
    assert_eq!(world.requests("PATCH").len(), writes + 1);
    // The reading before the save is not the one that was read back.
    world.page.turn("Allow chat", true).await;
    world.colleague(json!({"remoteAssistanceState": "enabled"}));
    world.page.save().await;
    world.page.dialog("Settings changed").shown().await;
    assert_eq!(world.requests("PATCH").len(), writes + 1, "nothing was sent");
    world.page.button("Use theirs").click().await;
    sees_the_colleague(world, false).await;
    world.colleague(json!({"remoteAssistanceState": "disabled", "blockChat": false}));
}

#[tokio::test]
async fn no_reading_comes_from_a_cache_that_would_love_to_keep_the_answers() {
    run(async |world| {
        each(keepable(), ToString::to_string, async |headers| {
            // From the first answer on, and from one in the middle that nothing had announced.
            for after in [0, 2] {
                world.tenant.clear_faults();
                world.reload().await;
                world.fault(cacheable(headers, &json!({"times": null, "after": after, "method": "GET"})));
                world.open().await;
                reads_what_is_there(world).await;
            }
        })
        .await;
    })
    .await;
}

/// The driver of `WebKit` runs a browser that keeps nothing between requests.
fn has_cache(world: &World) -> bool {
    world.page.browser.engine() != Engine::WebKit
}

/// That the tests above would notice a reading out of the cache: here the page is made to leave all to it.
#[tokio::test]
async fn a_page_that_left_its_readings_to_the_cache_would_be_noticed() {
    run(async |world| {
        if !has_cache(world) {
            return;
        }
        let naive = "const own = window.fetch; window.fetch = (url, init) => \
            own(url, {...init, cache: init?.cache === 'reload' && init.own ? 'reload' : 'default'});";
        world.page.browser.at_start(naive).await;
        each(keepable(), ToString::to_string, async |headers| {
            world.tenant.clear_faults();
            world.reload().await;
            world.fault(cacheable(headers, &json!({"times": null})));
            world.open().await;
            world.colleague(json!({"allowSessionsToUnenrolledDevices": true}));
            let reads = world.requests("GET").len();
            world.page.button("Reload settings").click().await;
            world.page.says(&["nothing has changed"]).await;
            assert_eq!(world.requests("GET").len(), reads);
            world.colleague(json!({"allowSessionsToUnenrolledDevices": false}));
            // Another row's page must not begin with this one's answer.
            world.tenant.clear_faults();
            let ask = format!(
                "await own('{}/beta/deviceManagement/remoteAssistanceSettings', {{cache: 'reload', own: true, headers: \
                 {{authorization: 'Bearer {}'}}}});",
                world.tenant.origin(),
                world.token(&TokenSpec::write())
            );
            world.page.browser.script(&format!("const own = fetch; {ask}")).await;
        })
        .await;
    })
    .await;
}

/// A 404 that a cache may keep would be shown for settings never configured, and a refusal for one that lasts.
#[tokio::test]
async fn no_refusal_comes_from_the_cache_either() {
    run(async |world| {
        world.watch.expect_error("the server responded with a status of");
        world.tenant.set_missing_is_404(true);
        world.fault(cacheable(&json!({}), &json!({"times": null})));
        world.sign_in(&TokenSpec::write()).await;
        world.page.form().await;
        assert!(world.page.only("main").text().await.contains("never configured"));
        sees_the_colleague(world, true).await;
        assert!(!world.page.only("main").text().await.contains("never configured"));
    })
    .await;
}

/// What another page of this host let the browser keep is no reading of this page's.
#[tokio::test]
async fn no_reading_comes_from_what_another_tab_let_the_browser_keep() {
    run(async |world| {
        world.open().await;
        // From here on, this page leaves its readings to the browser.
        sees_the_colleague(world, true).await;
        let token = world.token(&TokenSpec::write());
        let ask = |mode: &str| {
            let url = format!("{}/beta/deviceManagement/remoteAssistanceSettings", world.tenant.origin());
            format!(
                "const answer = await fetch('{url}', {{cache: '{mode}', headers: {{authorization: 'Bearer {token}', \
                 accept: 'application/json', 'client-request-id': crypto.randomUUID()}}}}); \
                 return (await answer.json()).allowSessionsToUnenrolledDevices;"
            )
        };
        world.fault(cacheable(&json!({}), &json!({})));
        assert_eq!(world.page.browser.script(&ask("reload")).await, true);
        world.colleague(json!({"allowSessionsToUnenrolledDevices": false}));
        // It is there, for whoever would be content with it.
        assert_eq!(world.page.browser.script(&ask("default")).await, has_cache(world));
        sees_the_colleague(world, false).await;
        save(world, false).await;
        assert_eq!(world.page.form().await, [false, false, false]);
    })
    .await;
}
