//! The form: what it shows of the tenant, what it sends, and when it can be used.

use browser_tests::page::SWITCHES;
use browser_tests::world::{Setup, each, run};
use sandbox::tenant::{TenantOptions, TokenSpec};
use serde_json::{Value, json};

/// Microsoft's own example of a change.
fn body(state: &str, unenrolled: bool, block_chat: bool) -> Value {
    json!({
        "@odata.type": "#microsoft.graph.remoteAssistanceSettings",
        "remoteAssistanceState": state,
        "allowSessionsToUnenrolledDevices": unenrolled,
        "blockChat": block_chat,
    })
}

/// One after the other on, and then off again; the fourth of the changes is Microsoft's own example.
#[tokio::test]
async fn each_switch_is_saved_on_and_off() {
    run(async |world| {
        world.colleague(json!({"blockChat": true}));
        assert_eq!(world.open().await, [false; 3]);
        let rows = [
            (0, true, body("enabled", false, true)),
            (2, true, body("enabled", false, false)),
            (1, true, body("enabled", true, false)),
            (2, false, body("enabled", true, true)),
            (0, false, body("disabled", true, true)),
            (1, false, body("disabled", false, true)),
        ];
        let mut positions = [false; 3];
        for (switch, on, expected) in rows {
            world.tenant.clear_log();
            world.page.turn(SWITCHES[switch], on).await;
            world.page.save().await;
            world.page.says(&["Saved"]).await;
            assert_eq!(world.changes(), [expected]);
            positions[switch] = on;
            assert_eq!(world.page.form().await, positions);
        }
    })
    .await;
}

#[tokio::test]
async fn requests_carry_what_graph_allows_and_nothing_else() {
    run(async |world| {
        world.open().await;
        world.page.turn("Allow chat", false).await;
        world.page.save().await;
        world.page.says(&["Saved"]).await;
        let log = world.tenant.log();
        let mut ids = std::collections::BTreeSet::new();
        for entry in log.iter().filter(|entry| entry.method != "OPTIONS") {
            assert_eq!(entry.path, "/beta/deviceManagement/remoteAssistanceSettings");
            assert_eq!(entry.violations, Vec::<String>::new());
            assert!(ids.insert(entry.client_request_id.clone()), "a client-request-id was used twice");
            assert_eq!(entry.headers["accept"], "application/json");
            assert_eq!(entry.headers.contains_key("content-type"), entry.method == "PATCH");
            for name in ["cookie", "referer", "prefer", "sdkversion"] {
                assert!(!entry.headers.contains_key(name), "{name} is sent");
            }
        }
        assert_eq!(ids.len(), 4, "read, check, change, read back");
        assert!(log.iter().any(|entry| entry.method == "OPTIONS"), "the browser asks before it sends a token");
        let allowed = ["authorization", "content-type", "accept", "client-request-id"];
        for entry in log.iter().filter(|entry| entry.method == "OPTIONS") {
            let asked = &entry.headers["access-control-request-headers"];
            assert!(asked.split(',').all(|name| allowed.contains(&name.trim())), "{asked}");
        }
    })
    .await;
}

#[tokio::test]
async fn each_switch_says_in_words_what_it_sends_and_that_it_changed() {
    run(async |world| {
        world.open().await;
        let rows = [
            (0, "remoteAssistanceState: \"disabled\"", "remoteAssistanceState: \"enabled\""),
            (1, "allowSessionsToUnenrolledDevices: false", "allowSessionsToUnenrolledDevices: true"),
            (2, "blockChat: false", "blockChat: true"),
        ];
        each(
            rows,
            |(switch, ..)| SWITCHES[*switch].to_owned(),
            async |(switch, before, after)| {
                let name = SWITCHES[*switch];
                let was = world.page.switch(name).usable().await;
                assert!(was.description.contains(before), "{}", was.description);
                assert!(!was.description.to_lowercase().contains("changed"), "{}", was.description);
                world.page.turn(name, !was.is_on()).await;
                let switch = world.page.switch(name);
                let marked =
                    switch.becomes("is marked", |node| node.description.to_lowercase().contains("changed")).await;
                assert!(marked.description.contains(after), "{}", marked.description);
            },
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn an_unknown_state_is_shown_and_never_written_back() {
    run(async |world| {
        world.colleague(json!({"remoteAssistanceState": "notConfigured"}));
        world.open().await;
        assert!(world.page.only("main").text().await.contains("notConfigured"));
        world.page.button("Review changes").inert().await;
        world.page.turn("Allow chat", false).await;
        world.page.review().await;
        // It can't stay, so the review says what becomes of it.
        let review = world.page.dialog("Review changes").text().await;
        assert!(review.contains("notConfigured") && review.contains("disabled"), "{review}");
        world.page.button("Save to tenant").click().await;
        world.page.says(&["Saved"]).await;
        assert_eq!(world.changes(), [body("disabled", false, true)]);
    })
    .await;
}

#[tokio::test]
async fn a_tenant_never_configured_shows_the_defaults_and_says_so() {
    let tenant = TenantOptions { missing_is_404: true, ..TenantOptions::default() };
    Setup { tenant, ..Setup::default() }
        .run(async |world| {
            world.watch.expect_error("404");
            assert_eq!(world.open().await, [false, false, true]);
            let shown = world.page.only("main").text().await;
            assert!(shown.contains("never configured"), "{shown}");
            assert!(!world.page.alert().text().await.contains("404"), "it is no failure");
            world.page.turn("Enable Remote Help", true).await;
            world.page.save().await;
            world.page.says(&["Saved"]).await;
            assert_eq!(world.changes(), [body("enabled", false, false)]);
            assert!(!world.page.only("main").text().await.contains("never configured"));
        })
        .await;
}

#[tokio::test]
async fn switches_are_inert_while_reading_and_while_a_save_runs() {
    run(async |world| {
        world.fault(json!({"fault": "slow", "ms": 3000, "method": "GET"}));
        world.sign_in(&TokenSpec::write()).await;
        world.seen("GET", 1).await;
        let inert = async |names: &[&str]| {
            for name in SWITCHES {
                assert!(world.page.switch(name).shown().await.is_disabled(), "{name} can be turned");
            }
            for name in names {
                assert!(world.page.button(name).shown().await.is_disabled(), "{name}");
            }
        };
        inert(&["Review changes"]).await;
        assert!(world.tenant.log().iter().any(|entry| entry.status.is_none()), "still reading");
        world.page.form().await;
        world.page.turn("Allow chat", false).await;
        world.fault(json!({"fault": "slow", "ms": 3000, "method": "PATCH"}));
        world.page.save().await;
        world.seen("PATCH", 1).await;
        inert(&["Discard changes"]).await;
        assert!(world.requests("PATCH")[0].status.is_none(), "still saving");
        world.page.says(&["Saved"]).await;
        world.page.form().await;
    })
    .await;
}
