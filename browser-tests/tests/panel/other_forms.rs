//! Answers in other forms than the expected one: of clouds that lag behind, of a gateway in Graph's place, of a person
//! without the role, and of multi admin approval. How each refusal is worded is in `errors`.

use std::collections::BTreeSet;

use browser_tests::signing_in::signing_in;
use browser_tests::world::{each, run};
use sandbox::tenant::{Endpoint, TokenSpec};
use serde_json::json;

use crate::baselines::put_in;

#[tokio::test]
async fn a_404_of_somebody_else_shows_no_defaults_and_overwrites_nothing() {
    run(async |world| {
        world.watch.expect_error("the server responded with a status of");
        world.colleague(json!({"remoteAssistanceState": "enabled", "blockChat": true}));
        // Of a web server, and in Graph's own form; all others are held in `core/src/graph/settings_response.rs`.
        let bodies = ["text", "sentence"];
        each(bodies, ToString::to_string, async |body| {
            world.reload().await;
            world.fault(json!({"fault": "foreign_not_found", "body": body, "method": "GET"}));
            world.sign_in(&TokenSpec::write()).await;
            world.page.alerts(&["nothing of what is set"]).await;
            let shown = world.page.only("main").text().await;
            assert!(!shown.contains("never configured"), "{shown}");
            world.page.switch("Enable Remote Help").inert().await;
            world.page.button("Try again").click().await;
            assert_eq!(world.page.form().await, [true, false, false]);
            // And as the reading before a save, or after it. The edit stays.
            world.page.turn("Allow Remote Help to unenrolled devices", true).await;
            for after in [0, 1] {
                world.fault(json!({"fault": "foreign_not_found", "body": body, "method": "GET", "after": after}));
                world.page.save().await;
                world.page.alerts(&["nothing of what is set"]).await;
                world.tenant.clear_faults();
                let is_saved = world.tenant.settings()["allowSessionsToUnenrolledDevices"] == true;
                assert_eq!(is_saved, after == 1);
                assert_eq!(world.tenant.settings()["remoteAssistanceState"], "enabled");
                world.page.button("Reload settings").click().await;
                world.page.says(&["ead"]).await;
            }
            world.colleague(json!({"allowSessionsToUnenrolledDevices": false}));
        })
        .await;
    })
    .await;
}

#[tokio::test]
async fn a_person_without_the_role_keeps_the_session_and_is_told_so() {
    signing_in(async |world| {
        world.watch.expect_error("401");
        world.enter().await;
        let tokens = world.asked(Endpoint::Token).len();
        world.page.turn("Allow chat", false).await;
        world.fault(json!({"fault": "missing_role", "status": 401, "method": "PATCH"}));
        world.page.save().await;
        world.page.alerts(&["Not saved", "lack the Intune role", "token is good"]).await;
        let items = world.page.only("main").texts("listitem").await;
        for (need, verdict) in [("Intune role", ": not met"), ("signed in", ": met")] {
            let row = items.iter().find(|item| item.to_lowercase().starts_with(&need.to_lowercase()));
            assert!(row.is_some_and(|row| row.contains(verdict)), "{need}: {items:?}");
        }
        assert_eq!(world.asked(Endpoint::Token).len(), tokens, "nothing was renewed");
        assert!(!world.page.button("Sign in again").is_there().await);
        world.page.button("Sign out").usable().await;
        assert_eq!(world.page.positions().await, [false, false, false], "the edit is kept");
        world.fault(json!({"fault": "missing_role", "status": 401, "method": "GET"}));
        world.page.button("Reload settings").click().await;
        world.page.alerts(&["lack the Intune role"]).await;
        assert_eq!(world.asked(Endpoint::Token).len(), tokens);
        // With the role, it goes on as if nothing had been.
        world.page.button("Try again").click().await;
        world.page.form().await;
        world.page.save().await;
        world.page.says(&["Saved at"]).await;
    })
    .await;
}

#[tokio::test]
async fn an_approval_that_is_needed_leaves_nothing_saved_and_its_code_in_the_details() {
    run(async |world| {
        world.watch.expect_error("the server responded with a status of");
        world.open().await;
        world.page.turn("Allow chat", false).await;
        // All forms of it are held in `core/src/graph/error_tests.rs`.
        let forms = [(403, true), (409, true), (412, false)];
        each(
            forms,
            |form| format!("{form:?}"),
            async |(status, nested)| {
                let reads = world.requests("GET").len();
                let fault =
                    json!({"fault": "approval_required", "status": status, "nested": nested, "method": "PATCH"});
                world.fault(fault);
                world.page.save().await;
                world.page.alerts(&["Not saved", "second administrator must approve"]).await;
                let alert = world.page.alert().text().await;
                assert_eq!(alert.contains("already"), *status == 409, "{alert}");
                assert_eq!(
                    world.requests("GET").len(),
                    reads + 1,
                    "no answer was lost that would have to be looked for"
                );
                let details = world.page.details().await;
                let at = details.iter().position(|line| line == "Approval code");
                assert_eq!(at.is_some(), *status == 412, "{details:?}");
                if let Some(at) = at {
                    assert_eq!(details[at + 1].len(), 36, "{details:?}");
                    world.page.button("Copy details").click().await;
                    world.page.says(&["copied"]).await;
                    assert!(world.page.browser.clipboard().await.contains(&details[at + 1]));
                }
                assert_eq!(world.tenant.settings()["blockChat"], false);
            },
        )
        .await;
    })
    .await;
}

/// Without a switch for chat, there are two of them.
const TWO: [&str; 2] = ["Enable Remote Help", "Allow Remote Help to unenrolled devices"];

#[tokio::test]
async fn a_cloud_without_block_chat_has_two_switches_and_is_sent_two_settings() {
    run(async |world| {
        world.colleague(json!({"blockChat": true}));
        world.fault(json!({"fault": "lacks_property", "times": null}));
        world.sign_in(&TokenSpec::write()).await;
        for name in TWO {
            world.page.switch(name).usable().await;
        }
        assert!(!world.page.switch("Allow chat").is_there().await);
        let shown = world.page.only("main").text().await;
        assert!(shown.contains("does not have blockChat") && shown.contains("“Allow chat”"), "{shown}");
        world.page.turn("Enable Remote Help", true).await;
        world.page.review().await;
        let review = world.page.dialog("Review changes").text().await;
        assert!(!review.contains("blockChat"), "{review}");
        world.page.button("Save to tenant").click().await;
        world.page.says(&["Saved at", "reading back"]).await;
        let sent = world.changes().remove(0);
        let names: BTreeSet<_> = sent.as_object().unwrap().keys().map(String::as_str).collect();
        let two = ["@odata.type", "allowSessionsToUnenrolledDevices", "remoteAssistanceState"];
        assert_eq!(names, BTreeSet::from(two));
        assert_eq!(world.tenant.settings()["blockChat"], true);
        let kept = "return JSON.stringify(localStorage);";
        let kept = world.page.browser.script(kept).await.as_str().unwrap().to_owned();
        assert!(kept.contains("\\\"e0-\\\"") || kept.contains("e0-"), "{kept}");
        // An undo brings back what was saved, and nothing else.
        world.page.button("Undo this save").click().await;
        world.page.dialog("Review changes").shown().await;
        world.page.button("Save to tenant").click().await;
        world.page.says(&["Saved at"]).await;
        assert_eq!(world.tenant.settings()["remoteAssistanceState"], "disabled");
        assert_eq!(world.tenant.settings()["blockChat"], true);
        // A baseline fills in the two.
        let baseline = json!({"schema": 1, "settings": {
            "remoteAssistanceState": "enabled", "allowSessionsToUnenrolledDevices": true, "blockChat": false}});
        world.page.disclosure("Baselines").click().await;
        world.page.button("Export").inert().await;
        put_in(world, &baseline.to_string()).await;
        world.page.review().await;
        let review = world.page.dialog("Review changes").text().await;
        assert!(review.contains("allowSessionsToUnenrolledDevices") && !review.contains("blockChat"), "{review}");
        world.page.button("Save to tenant").click().await;
        world.page.says(&["Saved at"]).await;
        assert_eq!(world.tenant.settings()["blockChat"], true);
        // Once the cloud has it, so has the form.
        world.tenant.clear_faults();
        world.page.button("Reload settings").click().await;
        assert_eq!(world.page.form().await, [true, true, false]);
    })
    .await;
}

#[tokio::test]
async fn a_setting_that_goes_away_before_a_save_is_asked_about_and_not_sent() {
    run(async |world| {
        world.open().await;
        world.page.turn("Allow chat", false).await;
        world.page.turn("Enable Remote Help", true).await;
        world.fault(json!({"fault": "lacks_property", "times": null}));
        world.page.save().await;
        world.page.dialog("Settings changed").shown().await;
        let dialog = world.page.dialog("Settings changed").text().await;
        assert!(dialog.contains("blockChat") && dialog.contains("not in this cloud"), "{dialog}");
        assert!(world.changes().is_empty());
        world.page.button("Keep my changes").click().await;
        world.page.says(&["Saved at"]).await;
        assert_eq!(world.changes()[0].get("blockChat"), None);
        assert_eq!(world.tenant.settings()["remoteAssistanceState"], "enabled");
    })
    .await;
}
