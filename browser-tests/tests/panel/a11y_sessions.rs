//! The states of the view of sessions, and of the question who uses it, held to [`holds`].

use browser_tests::world::run;
use sandbox::tenant::{Oddity, ReportSpec, TokenSpec};
use serde_json::json;

use crate::a11y::holds;
use crate::sessions::{go_to_sessions, open_sessions, rows, table};
use crate::sessions_table::filter;

#[tokio::test]
async fn sessions() {
    run(async |world| {
        open_sessions(world, "90 sessions read").await;
        rows(world, 90).await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn sessions_with_all_columns_of_which_many_are_odd() {
    run(async |world| {
        let odd = vec![Oddity::Hostile, Oddity::NoDates, Oddity::RowLengths];
        world.tenant.set_report(ReportSpec { sessions: 60, odd, ..ReportSpec::default() });
        world.open().await;
        go_to_sessions(world).await;
        world.page.says(&["read"]).await;
        world.page.button("All columns").click().await;
        table(world, "has all columns", |table| table.headings.len() > 7).await;
        holds(world).await;
        filter(world, "nobody has this").await;
        world.page.says(&["0 of"]).await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn many_sessions_scrolled() {
    run(async |world| {
        world.tenant.set_report(ReportSpec::sessions(1200));
        open_sessions(world, "1,200 sessions read").await;
        table(world, "counts them", |table| table.count.as_deref() == Some("1201")).await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn sessions_being_read() {
    run(async |world| {
        world.tenant.set_report(ReportSpec { most: 30, ..ReportSpec::default() });
        world.open().await;
        world.fault(json!({"fault": "slow", "ms": 120_000, "method": "report", "after": 1}));
        go_to_sessions(world).await;
        crate::steps::page_shows(world, "30 of 90 read", true).await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn sessions_that_broke_off() {
    run(async |world| {
        world.tenant.set_report(ReportSpec { most: 30, ..ReportSpec::default() });
        world.open().await;
        world.fault(json!({"fault": "bad_json", "method": "report", "after": 1}));
        go_to_sessions(world).await;
        world.page.alerts(&["30 of 90 read"]).await;
        rows(world, 30).await;
        world.page.details().await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn no_session_at_all() {
    run(async |world| {
        world.tenant.set_report(ReportSpec::none());
        open_sessions(world, "0 sessions read").await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn who_uses_it_in_the_review() {
    run(async |world| {
        world.colleague(json!({"remoteAssistanceState": "enabled"}));
        world.open().await;
        world.page.turn("Enable Remote Help", false).await;
        world.page.review().await;
        world.page.button("Who uses it?").click().await;
        crate::steps::page_shows(world, "90 sessions by", true).await;
        holds(world).await;
    })
    .await;
}

#[tokio::test]
async fn sessions_in_arabic() {
    run(async |world| {
        world.page.browser.script("localStorage.setItem('remote-help-panel.preferences', 'language=ar');").await;
        world.open_anew(&format!("{}#sessions", world.panel.url())).await;
        let read = "return [document.documentElement.lang, document.documentElement.dir];";
        assert_eq!(world.page.browser.script(read).await, json!(["ar", "rtl"]));
        world.page.field(&crate::languages::word("ar", "access-token")).click().await;
        world.page.browser.paste(&world.token(&TokenSpec::write())).await;
        world.page.button(&crate::languages::word("ar", "use-this-token")).click().await;
        browser_tests::wait::eventually("the table is there", async || {
            let count = "return document.querySelectorAll('#sessions-table tbody tr').length;";
            let count = world.page.browser.script(count).await;
            if count == json!(90) { Ok(()) } else { Err(count.to_string()) }
        })
        .await;
        holds(world).await;
    })
    .await;
}
