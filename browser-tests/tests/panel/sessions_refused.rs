//! Sessions that can't be read, or not to their end: one alert, never a wrong figure, and nothing lost.

use browser_tests::find::Control;
use browser_tests::signing_in::signing_in;
use browser_tests::wait::eventually;
use browser_tests::world::{Setup, World, each, run};
use sandbox::tenant::{Limits, Oddity, ReportSpec, TenantOptions, TokenSpec};
use serde_json::{Value, json};

use crate::sessions::{figures, go_to_sessions, look, open_sessions, rows, table};
use crate::sessions_many::pages;
use crate::steps::page_shows;

const RIGHT: &str = "Remote assistance connectors: View reports";

/// Waits until the alert is empty.
async fn no_alert(world: &World) {
    eventually("the alert is gone", async || {
        let said = world.page.alert().text().await;
        if said.is_empty() { Ok(()) } else { Err(said) }
    })
    .await;
}

#[tokio::test]
async fn who_may_not_view_reports_is_told_the_right_and_the_settings_stay() {
    run(async |world| {
        for status in ["401", "403"] {
            world.watch.expect_error(status);
        }
        let report = |more: Value| {
            let mut order = json!({"method": "report"});
            order.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            order
        };
        world.open().await;
        world.page.turn("Allow chat", false).await;
        let refusals = [
            json!({"fault": "missing_role"}),
            json!({"fault": "missing_role", "form": "nested_twice"}),
            json!({"fault": "missing_role", "status": 401}),
        ];
        world.fault(report(refusals[0].clone()));
        go_to_sessions(world).await;
        for refusal in &refusals[1..] {
            let alert = world.page.alerts(&["sessions could not be read", RIGHT]).await;
            assert!(!alert.contains("sign in again") && !alert.contains("Sign in again"), "no token helps: {alert}");
            assert!(look(world).await.is_none(), "nothing is shown that was not read");
            assert!(!world.page.shown().await.contains("There was no session"));
            world.fault(report(refusal.clone()));
            world.page.button("Reload sessions").click().await;
            eventually("it was asked", async || {
                let asked = pages(world).len();
                if asked >= 2 { Ok(()) } else { Err(asked.to_string()) }
            })
            .await;
        }
        let alert = world.page.alerts(&["sessions could not be read", RIGHT]).await;
        assert!(alert.contains("Try again"), "{alert}");
        let details = world.page.details().await.join("\n");
        assert!(details.contains("401") || details.contains("403"), "{details}");
        world.page.button("Try again").click().await;
        world.page.says(&["90 sessions read"]).await;
        no_alert(world).await;
        rows(world, 90).await;
        // The missing right to view reports doesn't make the role of the settings missing.
        world.page.link("Settings").click().await;
        world.page.heading("Remote Help settings").focused().await;
        assert_eq!(world.page.form().await, [false, false, false], "the edit is still there");
        let items = world.page.only("main").texts("listitem").await;
        assert!(!items.iter().any(|item| item.starts_with("Intune role") && item.contains("not met")), "{items:?}");
    })
    .await;
}

#[tokio::test]
async fn a_token_without_the_scope_is_told_which_one_it_lacks() {
    run(async |world| {
        for status in ["401", "403"] {
            world.watch.expect_error(status);
        }
        world.open().await;
        world.fault(json!({"fault": "missing_scope", "method": "report"}));
        go_to_sessions(world).await;
        let alert = world.page.alerts(&["DeviceManagementServiceConfig.Read.All"]).await;
        assert!(!alert.contains(RIGHT), "it is the token that lacks something: {alert}");
        assert!(look(world).await.is_none());
    })
    .await;
}

#[tokio::test]
async fn throttling_is_seen_counted_down_and_can_be_stopped_with_what_was_read_told() {
    let limits = Limits { reports_per_app: 3, ..Limits::default() };
    Setup { tenant: TenantOptions { limits, ..TenantOptions::default() }, ..Setup::default() }
        .run(async |world| {
            world.watch.expect_error("429");
            world.tenant.set_report(ReportSpec::sessions(1600));
            world.open().await;
            go_to_sessions(world).await;
            page_shows(world, "Trying again in ", true).await;
            let bar = Control::named(&world.page.browser, "progressbar", "Sessions read");
            bar.shown().await;
            page_shows(world, "1,500 of 1,600 read", true).await;
            Control::starting(&world.page.browser, "button", "Stop").click().await;
            let alert = world.page.alerts(&["1,500 of 1,600 read"]).await;
            assert!(alert.contains("stopped") || alert.contains("too many requests"), "{alert}");
            bar.gone().await;
            // It is shown as a part, never as the whole.
            table(world, "has what was read", |table| table.count.as_deref() == Some("1501")).await;
            let main = world.page.only("main").text().await;
            assert!(main.matches("1,500 of 1,600 read").count() >= 2, "beside the figures too: {main}");
        })
        .await;
}

#[tokio::test]
async fn a_wait_that_was_asked_for_is_kept_and_then_it_goes_on() {
    run(async |world| {
        world.watch.expect_error("429");
        world.tenant.set_report(ReportSpec { most: 40, ..ReportSpec::default() });
        world.open().await;
        world.fault(json!({"fault": "throttled", "retry_after": "2", "method": "report", "after": 1}));
        go_to_sessions(world).await;
        page_shows(world, "Trying again in ", true).await;
        world.page.says(&["90 sessions read"]).await;
        assert_eq!(pages(world), [(0, 500), (40, 500), (40, 500), (80, 500)]);
        page_shows(world, "Trying again in ", false).await;
    })
    .await;
}

#[tokio::test]
async fn a_first_reading_that_broke_off_is_shown_as_a_part_and_a_reload_makes_it_whole() {
    run(async |world| {
        world.tenant.set_report(ReportSpec { most: 312, ..ReportSpec::sessions(900) });
        world.open().await;
        world.fault(json!({"fault": "bad_json", "method": "report", "after": 1}));
        go_to_sessions(world).await;
        world.page.alerts(&["312 of 900 read"]).await;
        table(world, "has a part", |table| table.count.as_deref() == Some("313")).await;
        let main = world.page.only("main").text().await;
        assert!(main.matches("312 of 900 read").count() >= 2, "beside the figures too: {main}");
        world.page.button("Reload sessions").click().await;
        world.page.says(&["900 sessions read"]).await;
        no_alert(world).await;
        table(world, "has all", |table| table.count.as_deref() == Some("901")).await;
        assert!(!world.page.shown().await.contains("312 of 900"));
    })
    .await;
}

#[tokio::test]
async fn a_reload_that_fails_leaves_what_was_read() {
    run(async |world| {
        world.watch.expect_error("net::ERR");
        world.watch.expect_error("status of 4");
        world.watch.expect_error("Failed to load resource");
        open_sessions(world, "90 sessions read").await;
        let before = rows(world, 90).await;
        let figures_before = figures(world).await;
        crate::sessions_table::filter(world, "macos").await;
        world.page.says(&["of 90"]).await;
        let filtered = look(world).await.unwrap().rows.len();
        world.tenant.set_report(ReportSpec { most: 20, ..ReportSpec::sessions(55) });
        for (fault, said) in [
            (json!({"fault": "bad_json", "method": "report", "after": 1}), "20 of 55 read"),
            (json!({"fault": "missing_role", "method": "report"}), RIGHT),
            (json!({"fault": "weird_status", "method": "report", "after": 2}), "40 of 55 read"),
            (json!({"fault": "html_200", "method": "report"}), "could not be read"),
        ] {
            world.fault(fault);
            world.page.button("Reload sessions").click().await;
            world.page.alerts(&[said]).await;
            assert_eq!(figures(world).await, figures_before, "{said}");
            rows(world, filtered).await;
        }
        assert_eq!(before.rows.len(), 90);
        world.page.button("Reload sessions").click().await;
        world.page.says(&["55 sessions read"]).await;
        no_alert(world).await;
        assert_eq!(figures(world).await["Sessions"], "55");
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_is_no_report_is_one_alert_and_no_figure() {
    run(async |world| {
        world.open().await;
        go_to_sessions(world).await;
        world.page.says(&["90 sessions read"]).await;
        let rows_of = |values: Value| ReportSpec::rows(&["SessionId", "Sessionstart"], values);
        let reports = [
            ("other JSON", ReportSpec::odd(Oddity::OtherJson)),
            ("HTML", ReportSpec::odd(Oddity::Html)),
            ("nothing", ReportSpec::odd(Oddity::Empty)),
            ("2 MiB of one cell", ReportSpec::odd(Oddity::HugeCell)),
            ("a schema that is a text", ReportSpec { schema: Some(json!("SessionId")), ..ReportSpec::default() }),
            ("values that are a text", rows_of(json!("none"))),
            ("values that are an object", rows_of(json!({"0": ["a", "b"]}))),
            ("no schema", ReportSpec { schema: Some(json!(null)), ..ReportSpec::default() }),
        ];
        each(
            reports,
            |(name, _)| (*name).to_owned(),
            async |(_, spec)| {
                world.tenant.set_report(spec.clone());
                // Anew, so that nothing of before is there.
                world.reload().await;
                world.open().await;
                go_to_sessions(world).await;
                world.page.alerts(&["could not be read"]).await;
                let alerts = world.page.only("alert").all().await;
                assert_eq!(alerts.len(), 1);
                assert_eq!(figures(world).await, json!(null), "no figure");
                let shown = world.page.shown().await;
                assert!(!shown.contains("There was no session"), "{shown}");
                assert!(!shown.contains("0 sessions"), "{shown}");
            },
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn rows_that_all_do_not_fit_are_never_called_no_session() {
    run(async |world| {
        for odd in [Oddity::SchemaShort, Oddity::SchemaLong] {
            world.tenant.set_report(ReportSpec::odd(odd));
            world.reload().await;
            world.open().await;
            go_to_sessions(world).await;
            page_shows(world, "90 rows don’t fit", true).await;
            let shown = world.page.shown().await;
            assert!(!shown.contains("There was no session"), "{odd:?}: 90 rows came: {shown}");
            assert!(look(world).await.is_none_or(|table| table.rows.is_empty()), "nothing is shifted");
        }
    })
    .await;
}

#[tokio::test]
async fn markup_and_formulas_are_texts_everywhere() {
    run(async |world| {
        let spec = ReportSpec { sessions: 24, under_way: 0, odd: vec![Oddity::Hostile], ..ReportSpec::default() };
        world.tenant.set_report(spec);
        open_sessions(world, "24 sessions read").await;
        rows(world, 24).await;
        world.page.button("All columns").click().await;
        let all = table(world, "has all columns", |table| table.headings.len() > 7).await;
        let texts: String = all.rows.concat().join("\n");
        assert!(texts.contains("<img src=x onerror=") && texts.contains("=HYPERLINK("), "shown as it is");
        crate::sessions_table::filter(world, "<script>").await;
        world.page.says(&["of 24"]).await;
        let made = "const main = document.querySelector('main'); \
            return [main.querySelectorAll('img, script, iframe, object').length, document.title.includes('hostile')];";
        assert_eq!(world.page.browser.script(made).await, json!([0, false]));
    })
    .await;
}

#[tokio::test]
async fn a_token_that_ends_midway_is_renewed_and_each_row_is_there_once() {
    signing_in(async |world| {
        world.watch.expect_error("401");
        world.tenant.set_report(ReportSpec { most: 40, ..ReportSpec::default() });
        world.enter().await;
        world.fault(json!({"fault": "token_expired", "method": "report", "after": 1}));
        go_to_sessions(world).await;
        world.page.says(&["90 sessions read"]).await;
        rows(world, 90).await;
        no_alert(world).await;
        assert_eq!(world.granted("refresh_token").len(), 1);
        // Where it can't be renewed, a reload leaves what was read, and the person signs in again.
        world.tenant.revoke_refresh_tokens();
        world.watch.expect_error("400");
        world.fault(json!({"fault": "token_expired", "method": "report"}));
        world.page.button("Reload sessions").click().await;
        world.page.alerts(&["Sign in again"]).await;
        rows(world, 90).await;
        world.page.button("Sign in again").click().await;
        world.page.says(&["90 sessions read"]).await;
        world.page.heading("Remote Help sessions").shown().await;
        assert!(world.address().await.ends_with("#sessions"), "{}", world.address().await);
    })
    .await;
}

#[tokio::test]
async fn a_pasted_token_that_ends_midway_is_asked_for_and_then_it_is_read() {
    run(async |world| {
        world.watch.expect_error("401");
        world.tenant.set_report(ReportSpec { most: 40, ..ReportSpec::default() });
        world.open().await;
        world.fault(json!({"fault": "token_expired", "method": "report", "after": 1}));
        go_to_sessions(world).await;
        let alert = world.page.alerts(&["expired"]).await;
        assert!(alert.contains("40 of 90 read"), "{alert}");
        if !world.page.token_field().is_there().await {
            world.page.button("Use a fresh token").click().await;
        }
        world.page.use_token(&world.token(&TokenSpec::write())).await;
        world.page.says(&["90 sessions read"]).await;
        rows(world, 90).await;
        no_alert(world).await;
    })
    .await;
}

#[tokio::test]
async fn offline_a_reload_says_so_and_leaves_what_was_read() {
    run(async |world| {
        world.watch.expect_error("net::ERR");
        open_sessions(world, "90 sessions read").await;
        rows(world, 90).await;
        world.page.browser.set_offline(true).await;
        world.page.button("Reload sessions").click().await;
        world.page.alerts(&["offline"]).await;
        rows(world, 90).await;
        assert_eq!(figures(world).await["Sessions"], "90");
        world.page.browser.set_offline(false).await;
        world.tenant.set_report(ReportSpec::sessions(44));
        world.page.button("Reload sessions").click().await;
        world.page.says(&["44 sessions read"]).await;
        no_alert(world).await;
        rows(world, 44).await;
    })
    .await;
}
