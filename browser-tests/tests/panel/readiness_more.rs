//! "Readiness" row by row, in the words for each evidence. What decides which row, after which answer, is held in
//! `core/src/readiness/tests.rs`: no row may claim what was not seen.

use browser_tests::signing_in::signing_in;
use browser_tests::wait::eventually;
use browser_tests::world::{World, run};
use sandbox::tenant::{TokenSpec, WRITE, Who};
use serde_json::json;

use crate::steps::NEEDS;

// What rows say, verdict first.
const SENT: &str = "met Microsoft Graph sent the settings.";
const KNOWN: &str = "met Microsoft Graph knows the token.";
const NAMES_WRITE: &str = "met The token names DeviceManagementServiceConfig.ReadWrite.All.";
const ADMIN: &str = "met The token names an administrator’s role.";
const REFUSED: &str = "not met Microsoft Graph refused for this reason.";
const FOR_CLOUD: &str = "met The token says it is for this cloud’s Microsoft Graph.";
const UNASKED: &str = "can't tell Microsoft Graph hasn’t answered that yet.";
const OFF: &str = "not met remoteAssistanceState is \"disabled\".";
const NO_TOKEN: &str = "can't tell No token is held.";
const LICENCE: &str = "can't tell No permission of this page shows it.";

/// Waits until the rows begin so, in the order of the needs; next steps may follow.
async fn rows(world: &World, expected: [&str; 8]) {
    eventually("readiness", async || {
        let items = world.page.only("main").texts("listitem").await;
        for (need, expected) in NEEDS.into_iter().zip(expected) {
            let start = format!("{need}: ");
            let rows: Vec<String> = items
                .iter()
                .filter_map(|item| item.trim().strip_prefix(&start))
                .map(|row| row.split_whitespace().collect::<Vec<_>>().join(" "))
                .collect();
            let [row] = rows.as_slice() else { return Err(format!("{need} has {} rows in {items:?}", rows.len())) };
            if !row.starts_with(expected) {
                return Err(format!("{need} should be {expected:?}, and is {row:?}"));
            }
        }
        Ok(())
    })
    .await;
}

/// What a token of Alex says of itself, with nothing else known.
const WRITER_UNHEARD: [&str; 8] = [UNASKED, FOR_CLOUD, NAMES_WRITE, NAMES_WRITE, UNASKED, ADMIN, UNASKED, LICENCE];
/// The same, where Graph knew the token but sent nothing.
const WRITER_KNOWN: [&str; 8] = [KNOWN, KNOWN, NAMES_WRITE, NAMES_WRITE, UNASKED, ADMIN, UNASKED, LICENCE];
const WRITER: [&str; 8] = [SENT, SENT, SENT, NAMES_WRITE, SENT, ADMIN, OFF, LICENCE];

fn with(mut rows: [&'static str; 8], changes: &[(&str, &'static str)]) -> [&'static str; 8] {
    for (need, row) in changes {
        let at = NEEDS.iter().position(|other| other == need).unwrap();
        rows[at] = row;
    }
    rows
}

#[tokio::test]
async fn signed_in_by_redirect_each_row_names_what_it_rests_on_and_signed_out_nothing_is_left() {
    signing_in(async |world| {
        let none = ["not met No token is held.", NO_TOKEN, NO_TOKEN, NO_TOKEN, UNASKED, NO_TOKEN, NO_TOKEN, LICENCE];
        world.page.heading("Readiness").shown().await;
        let items = world.page.only("main").texts("listitem").await;
        assert!(!items.iter().any(|item| item.contains(NO_TOKEN)), "it is one line until opened: {items:?}");
        world.page.disclosure("Readiness").click().await;
        rows(world, none).await;
        world.enter().await;
        rows(world, WRITER).await;
        world.page.button("Sign out").click().await;
        world.page.disclosure("Readiness").shown().await;
        world.page.button("Sign in with Microsoft").usable().await;
        world.page.disclosure("Readiness").click().await;
        rows(world, none).await;
    })
    .await;
}

#[tokio::test]
async fn to_view_only_the_write_permission_is_what_the_token_says() {
    signing_in(async |world| {
        world.tenant.auto_sign_in(Some(Who::Alex));
        world.page.button("Sign in to view only").click().await;
        world.page.button("Get permission to save").usable().await;
        let lacks = "not met The token names other permissions only.";
        rows(world, with(WRITER, &[("write permission", lacks)])).await;
        let items = world.page.only("main").texts("listitem").await;
        let row = items.iter().find(|item| item.starts_with("write permission")).unwrap();
        assert!(row.contains(WRITE), "the next step names it: {row}");
    })
    .await;
}

#[tokio::test]
async fn who_lacks_the_role_is_not_said_to_have_it_before_and_after_the_refusal() {
    signing_in(async |world| {
        world.watch.expect_error("403");
        world.sign_in_as(Who::Robin).await;
        world.page.form().await;
        rows(world, with(WRITER, &[("Intune role", "can't tell Reading worked; changing takes more of a role.")]))
            .await;
        world.page.turn("Enable Remote Help", true).await;
        world.page.save().await;
        world.page.alerts(&["role"]).await;
        rows(world, with(WRITER, &[("Intune role", REFUSED)])).await;
        let items = world.page.only("main").texts("listitem").await;
        let row = items.iter().find(|item| item.starts_with("Intune role")).unwrap();
        assert!(row.contains("About Intune roles"), "{row}");
    })
    .await;
}

#[tokio::test]
async fn an_opaque_token_decides_nothing_until_graph_does_and_an_apps_its_permissions() {
    run(async |world| {
        world.watch.expect_error("50");
        world.fault(json!({"fault": "server_error", "status": 500, "method": "GET"}));
        world.sign_in(&TokenSpec { opaque: true, ..TokenSpec::write() }).await;
        world.page.alerts(&["failed"]).await;
        rows(world, [UNASKED, UNASKED, UNASKED, UNASKED, UNASKED, UNASKED, UNASKED, LICENCE]).await;
        world.page.button("Try again").click().await;
        world.page.form().await;
        let role = "can't tell Reading worked; changing takes more of a role.";
        rows(world, [SENT, SENT, SENT, UNASKED, SENT, role, OFF, LICENCE]).await;
        world.page.turn("Enable Remote Help", true).await;
        world.page.save().await;
        world.page.says(&["Saved"]).await;
        let changed = "met Microsoft Graph accepted a change.";
        let on = "met remoteAssistanceState is \"enabled\".";
        rows(world, [SENT, SENT, SENT, changed, SENT, changed, on, LICENCE]).await;
        world.reload().await;
        world.sign_in(&TokenSpec::application(&[WRITE])).await;
        let app = "met An app’s token: permissions count, not roles.";
        rows(world, with(WRITER, &[("Intune role", app), ("Remote Help enabled", on)])).await;
    })
    .await;
}

#[tokio::test]
async fn each_answer_shows_what_it_decides_and_what_was_seen_before_is_not_claimed_after_it() {
    run(async |world| {
        world.watch.expect_error("the server responded with a status of");
        world.fault(json!({"fault": "server_error", "status": 500, "method": "GET"}));
        world.sign_in(&TokenSpec::write()).await;
        world.page.alerts(&["failed"]).await;
        rows(world, WRITER_UNHEARD).await;
        world.page.button("Try again").click().await;
        world.page.form().await;
        rows(world, WRITER).await;
        world.fault(json!({"fault": "no_intune", "method": "GET"}));
        world.page.button("Reload settings").click().await;
        world.page.alerts(&["Intune"]).await;
        rows(world, with(WRITER_KNOWN, &[("Intune in the tenant", REFUSED)])).await;
        world.page.button("Reload settings").click().await;
        world.page.says(&["nothing has changed"]).await;
        rows(world, WRITER).await;
        // A refused change shows what it lacked, and an accepted one mends it.
        world.page.turn("Allow chat", false).await;
        world.fault(json!({"fault": "missing_scope", "method": "PATCH"}));
        world.page.save().await;
        world.page.alerts(&["not saved"]).await;
        rows(world, with(WRITER, &[("write permission", REFUSED)])).await;
        world.page.save().await;
        world.page.says(&["Saved"]).await;
        let changed = "met Microsoft Graph accepted a change.";
        rows(world, with(WRITER, &[("write permission", changed), ("Intune role", changed)])).await;
    })
    .await;
}
