//! No answer that the page may read: each reason told apart, as far as a page can.

use std::cell::RefCell;
use std::collections::BTreeSet;

use browser_tests::world::{Setup, World, each, run};
use sandbox::tenant::TokenSpec;
use serde_json::{Value, json};

use crate::steps::hurry;

/// The alert's sentence, once it says this; it has a next step.
async fn sentence(world: &World, words: &[&str]) -> String {
    let alert = world.page.alerts(words).await;
    let next = world.page.alert().inside(&["button", "link"]).await;
    assert!(!next.is_empty(), "no next step in {alert}");
    alert.lines().next().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn reading_tells_the_reasons_apart() {
    run(async |world| {
        world.watch.expect_error("net::ERR_");
        world.watch.expect_error("blocked by CORS policy");
        // Asked without a token, whether anyone is there.
        world.watch.expect_error("/v1.0/ - Failed to load resource");
        let sentences = RefCell::new(BTreeSet::new());
        let host = world.tenant.origin().replace("http://", "");
        let rows: [(Value, &[&str]); 4] = [
            (json!({"fault": "no_cors", "method": "GET", "times": null}), &["may read"]),
            (json!({"fault": "drop_before", "times": null}), &[&host, "can’t be reached"]),
            (json!({"fault": "redirect", "method": "GET"}), &["redirect"]),
            (json!({"fault": "huge_body", "method": "GET"}), &["too large"]),
        ];
        each(
            rows,
            |(fault, _)| fault.to_string(),
            async |(fault, words)| {
                world.tenant.clear_faults();
                world.reload().await;
                world.fault(fault.clone());
                world.sign_in(&TokenSpec::write()).await;
                let sentence = sentence(world, words).await;
                assert!(sentences.borrow_mut().insert(sentence.clone()), "twice: {sentence}");
            },
        )
        .await;
        world.tenant.clear_faults();
        world.reload().await;
        world.page.token_field().usable().await;
        world.page.browser.set_offline(true).await;
        world.sign_in(&TokenSpec::write()).await;
        let offline = sentence(world, &["offline"]).await;
        assert!(sentences.borrow_mut().insert(offline.clone()), "twice: {offline}");
        world.page.browser.set_offline(false).await;
        world.page.button("Try again").click().await;
        world.page.form().await;
        let log = world.tenant.log();
        let elsewhere = log.iter().filter(|entry| !entry.path.ends_with("/remoteAssistanceSettings"));
        assert!(elsewhere.clone().count() > 0, "the panel asked whether the host can be reached");
        assert!(elsewhere.clone().all(|entry| !entry.authorization), "and did so without the token");
    })
    .await;
}

#[tokio::test]
async fn a_token_is_never_taken_to_a_redirects_target() {
    run(async |world| {
        world.watch.expect_error("net::ERR_");
        world.open().await;
        for method in ["GET", "PATCH"] {
            world.fault(json!({"fault": "redirect", "method": method}));
        }
        world.page.button("Reload settings").click().await;
        sentence(world, &["redirect"]).await;
        world.page.button("Try again").click().await;
        world.page.form().await;
        world.page.turn("Allow chat", false).await;
        world.page.save().await;
        sentence(world, &["not saved", "redirect"]).await;
        let log = world.tenant.log();
        assert!(log.iter().all(|entry| !entry.path.contains("redirected")), "{log:?}");
    })
    .await;
}

#[tokio::test]
async fn a_request_that_the_pages_own_policy_blocks_is_told_as_that() {
    Setup { closed: true, ..Setup::default() }
        .run(async |world| {
            world.watch.expect_error("violates the following Content Security Policy directive");
            world.watch.expect_error("violates the document's Content Security Policy");
            world.watch.expect_violation("connect-src");
            world.sign_in(&TokenSpec::write()).await;
            sentence(world, &["policy"]).await;
            assert!(world.tenant.log().is_empty(), "nothing was sent");
            world.watch.collect(&world.page.browser).await;
            let seen = world.watch.violations();
            assert!(seen.iter().any(|seen| seen.contains("/remoteAssistanceSettings")), "{seen:?}");
        })
        .await;
}

#[tokio::test]
async fn no_answer_for_30_seconds_counts_as_lost() {
    run(async |world| {
        hurry(world).await;
        world.fault(json!({"fault": "slow", "ms": 40_000, "method": "GET"}));
        world.sign_in(&TokenSpec::write()).await;
        sentence(world, &["did not answer within 30 seconds"]).await;
        let waited = "return window.__waited.splice(0).includes(30_000);";
        assert_eq!(world.page.browser.script(waited).await, json!(true), "so long by the page's own clock");
        world.page.button("Try again").click().await;
        world.page.form().await;
        // And to a change, which is then read back.
        world.page.turn("Enable Remote Help", true).await;
        world.page.browser.script(waited).await;
        world.fault(json!({"fault": "slow", "ms": 40_000, "method": "PATCH"}));
        world.page.save().await;
        world.seen("PATCH", 1).await;
        sentence(world, &["not saved"]).await;
        assert_eq!(world.page.browser.script(waited).await, json!(true));
        assert_eq!(world.changes().len(), 1, "a change is never sent twice by itself");
        assert_eq!(world.page.form().await, [true, false, true], "the edit is kept");
    })
    .await;
}
