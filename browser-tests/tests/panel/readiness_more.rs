//! "Readiness" row by row, with the evidence each names: signed in by redirect, to view only, and after each refusal. No
//! row may claim what was not seen.

use browser_tests::signing_in::signing_in;
use browser_tests::wait::eventually;
use browser_tests::world::{World, each, run};
use sandbox::tenant::{TokenSpec, WRITE, Who};
use serde_json::{Value, json};

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
        world.enter().await;
        rows(world, WRITER).await;
        world.page.button("Sign out").click().await;
        let none = ["not met No token is held.", NO_TOKEN, NO_TOKEN, NO_TOKEN, UNASKED, NO_TOKEN, NO_TOKEN, LICENCE];
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
async fn to_view_only_with_a_token_that_can_do_more_that_is_not_hidden() {
    signing_in(async |world| {
        world.tenant.set_all_consented(true);
        world.tenant.auto_sign_in(Some(Who::Alex));
        world.page.button("Sign in to view only").click().await;
        world.page.button("Get permission to save").usable().await;
        rows(world, WRITER).await;
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
async fn an_opaque_token_decides_nothing_until_graph_does() {
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
    })
    .await;
}

/// Microsoft's answer names the permissions beside the token, so they are known; but not from the token.
#[tokio::test]
async fn of_an_opaque_token_got_by_redirect_no_row_says_what_it_names() {
    signing_in(async |world| {
        world.watch.expect_error("50");
        world.tenant.set_mint_opaque(true);
        world.fault(json!({"fault": "server_error", "status": 500, "method": "GET"}));
        world.tenant.auto_sign_in(Some(Who::Alex));
        world.page.button("Sign in with Microsoft").click().await;
        world.page.alerts(&["failed"]).await;
        let items = world.page.only("main").texts("listitem").await;
        assert!(items.iter().any(|item| item.starts_with("write permission")), "{items:?}");
        let claims: Vec<&String> = items.iter().filter(|item| item.contains("The token names")).collect();
        assert!(claims.is_empty(), "{claims:?}");
    })
    .await;
}

/// Ways in which reading fails, and what is then known.
fn refusals() -> Vec<(Value, [&'static str; 8])> {
    vec![
        (json!({"fault": "no_intune"}), with(WRITER_KNOWN, &[("Intune in the tenant", REFUSED)])),
        (json!({"fault": "missing_scope"}), with(WRITER_KNOWN, &[("read permission", REFUSED)])),
        (json!({"fault": "missing_role"}), with(WRITER_KNOWN, &[("Intune role", REFUSED)])),
        (json!({"fault": "service_unavailable_for_tenant"}), WRITER_KNOWN),
        (json!({"fault": "approval_required"}), WRITER_KNOWN),
        (json!({"fault": "forbidden_other"}), WRITER_KNOWN),
        (json!({"fault": "token_expired"}), with(WRITER_UNHEARD, &[("signed in", REFUSED)])),
        (json!({"fault": "token_damaged"}), with(WRITER_UNHEARD, &[("signed in", REFUSED)])),
        (
            json!({"fault": "token_wrong_audience"}),
            with(WRITER_UNHEARD, &[("signed in", REFUSED), ("right cloud", REFUSED)]),
        ),
        (json!({"fault": "claims_challenge"}), with(WRITER_UNHEARD, &[("signed in", REFUSED)])),
        (json!({"fault": "throttled", "retry_after": "600"}), WRITER_UNHEARD),
        (json!({"fault": "server_error", "status": 500}), WRITER_UNHEARD),
        (json!({"fault": "html_200"}), WRITER_UNHEARD),
        (json!({"fault": "bad_json"}), WRITER_UNHEARD),
        (json!({"fault": "wrong_types"}), WRITER_UNHEARD),
        (json!({"fault": "no_cors"}), WRITER_UNHEARD),
        (json!({"fault": "weird_status"}), WRITER_UNHEARD),
    ]
}

#[tokio::test]
async fn after_each_refusal_of_reading_only_what_it_shows_is_claimed() {
    run(async |world| {
        world.watch.expect_error("the server responded with a status of");
        world.watch.expect_error("net::ERR");
        world.watch.expect_error("CORS");
        each(
            refusals(),
            |(fault, _)| fault.to_string(),
            async |(fault, expected)| {
                world.reload().await;
                world.tenant.clear_faults();
                let mut fault = fault.clone();
                fault["method"] = json!("GET");
                world.fault(fault);
                world.sign_in(&TokenSpec::write()).await;
                world.page.alert().inside(&["button"]).await;
                world.page.alerts(&["details"]).await;
                rows(world, *expected).await;
            },
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn what_was_seen_before_a_failure_is_not_claimed_after_it() {
    run(async |world| {
        world.watch.expect_error("400");
        world.open().await;
        rows(world, WRITER).await;
        world.fault(json!({"fault": "no_intune", "method": "GET"}));
        world.page.button("Reload settings").click().await;
        world.page.alerts(&["Intune"]).await;
        rows(world, with(WRITER_KNOWN, &[("Intune in the tenant", REFUSED)])).await;
        world.page.button("Reload settings").click().await;
        world.page.says(&["nothing has changed"]).await;
        rows(world, WRITER).await;
    })
    .await;
}

#[tokio::test]
async fn a_refused_change_shows_what_it_lacked_and_an_accepted_one_mends_it() {
    run(async |world| {
        world.watch.expect_error("403");
        world.open().await;
        world.page.turn("Allow chat", false).await;
        for (fault, need) in [("missing_scope", "write permission"), ("missing_role", "Intune role")] {
            world.fault(json!({"fault": fault, "method": "PATCH"}));
            world.page.save().await;
            world.page.alerts(&["not saved"]).await;
            rows(world, with(WRITER, &[(need, REFUSED)])).await;
        }
        for fault in ["approval_required", "forbidden_other"] {
            world.fault(json!({"fault": fault, "method": "PATCH"}));
            world.page.save().await;
            world.page.alerts(&["not saved"]).await;
            rows(world, WRITER).await;
        }
        world.page.save().await;
        world.page.says(&["Saved"]).await;
        let changed = "met Microsoft Graph accepted a change.";
        rows(world, with(WRITER, &[("write permission", changed), ("Intune role", changed)])).await;
    })
    .await;
}

#[tokio::test]
async fn a_tenant_never_configured_and_an_unknown_state_leave_rows_open() {
    run(async |world| {
        world.watch.expect_error("404");
        world.fault(json!({"fault": "not_found", "method": "GET"}));
        world.open().await;
        world.page.says(&["read"]).await;
        rows(world, with(WRITER, &[("Intune in the tenant", UNASKED)])).await;
        world.colleague(json!({"remoteAssistanceState": "paused"}));
        world.page.button("Reload settings").click().await;
        let unknown = "can't tell remoteAssistanceState is \"paused\".";
        rows(world, with(WRITER, &[("Remote Help enabled", unknown)])).await;
    })
    .await;
}

#[tokio::test]
async fn an_apps_token_is_told_by_its_permissions() {
    run(async |world| {
        world.sign_in(&TokenSpec::application(&[WRITE])).await;
        world.page.form().await;
        let app = "met An app’s token: permissions count, not roles.";
        rows(world, with(WRITER, &[("Intune role", app)])).await;
    })
    .await;
}
