//! Many sessions: a page that stays light, pages of the service, and counts that don't hold.

use browser_tests::wait::eventually;
use browser_tests::world::{World, run};
use sandbox::tenant::{Oddity, ReportSpec};
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::sessions::{figures, go_to_sessions, open_sessions, rows, table};

/// `skip` and `top` of each request for the report.
pub fn pages(world: &World) -> Vec<(u64, u64)> {
    let bodies = world.requests("POST").into_iter().map(|entry| serde_json::from_str::<Value>(&entry.body).unwrap());
    bodies.map(|body| (body["skip"].as_u64().unwrap(), body["top"].as_u64().unwrap())).collect()
}

#[tokio::test]
async fn up_to_100_rows_are_all_in_the_table_and_of_more_those_in_sight() {
    run(async |world| {
        world.tenant.set_report(ReportSpec::sessions(100));
        open_sessions(world, "100 sessions read").await;
        rows(world, 100).await;
        assert_eq!(pages(world), [(0, 500)], "one page is enough where the count says so");
        world.tenant.set_report(ReportSpec::sessions(101));
        world.page.button("Reload sessions").click().await;
        world.page.says(&["101 sessions read"]).await;
        let table = table(world, "counts them", |table| table.count.as_deref() == Some("102")).await;
        assert!(table.rows.len() <= 101, "{}", table.rows.len());
    })
    .await;
}

#[tokio::test]
async fn of_10_000_sessions_a_window_is_in_the_page_and_keys_reach_the_last() {
    run(async |world| {
        world.tenant.set_report(ReportSpec::sessions(10_000));
        open_sessions(world, "10,000 sessions read").await;
        let first = table(world, "counts them", |table| table.count.as_deref() == Some("10001")).await;
        assert!(first.rows.len() <= 200, "{} rows are in the page", first.rows.len());
        assert_eq!(first.indexes[0].as_deref(), Some("2"), "below the headings");
        let expected: Vec<(u64, u64)> = (0..20).map(|page| (page * 500, 500)).collect();
        assert_eq!(pages(world), expected);
        assert_eq!(figures(world).await["Sessions"], "10,000");
        // By keys alone: the region that scrolls takes the focus.
        let focus = "document.querySelector('[tabindex=\"0\"] > table').parentElement.focus(); \
            return document.activeElement.getAttribute('aria-label');";
        assert_eq!(world.page.browser.script(focus).await, json!("Remote Help sessions"));
        world.page.browser.press(Key::End).await;
        let last = table(world, "shows the last rows", |table| {
            table.indexes.last().is_some_and(|index| index.as_deref() == Some("10001"))
        })
        .await;
        assert!(last.rows.len() <= 200, "{} rows are in the page", last.rows.len());
        let numbers: Vec<u32> = last.indexes.iter().flatten().map(|index| index.parse().unwrap()).collect();
        assert!(numbers.windows(2).all(|pair| pair[1] == pair[0] + 1), "{numbers:?}");
        // The last row is the oldest, and can be seen.
        let starts: Vec<String> = last.starts.into_iter().flatten().collect();
        assert!(starts.windows(2).all(|pair| pair[0] >= pair[1]), "{starts:?}");
        let seen = "const table = document.querySelector('table[aria-rowcount]'); \
            const [row, box] = [table.tBodies[0].rows[table.tBodies[0].rows.length - 1], table.parentElement] \
                .map((one) => one.getBoundingClientRect()); \
            return row.bottom <= box.bottom + 2 && row.top >= box.top;";
        eventually("the last row is in sight", async || {
            let is_seen = world.page.browser.script(seen).await;
            if is_seen == json!(true) { Ok(()) } else { Err("it is not".to_owned()) }
        })
        .await;
        // The file has all of them.
        let text = crate::sessions_table::file(world).await;
        assert_eq!(text.matches("\r\n").count(), 10_001);
        // A filter goes back to the first of what it shows.
        crate::sessions_table::filter(world, "unattended").await;
        table(world, "begins anew", |table| {
            table.indexes.first().is_some_and(|index| index.as_deref() == Some("2"))
                && table.column("Kind of control").iter().all(|kind| *kind == "Unattended control")
        })
        .await;
        world.page.says(&["of 10,000"]).await;
    })
    .await;
}

/// What the view says after it read a report of these rows to its end.
async fn read(world: &World, spec: ReportSpec, news: &str) -> String {
    world.tenant.set_report(spec);
    world.tenant.clear_log();
    world.reload().await;
    world.open().await;
    go_to_sessions(world).await;
    world.page.says(&[news]).await;
    assert_eq!(world.page.alert().text().await, "");
    world.page.shown().await
}

#[tokio::test]
async fn reading_ends_where_a_page_brings_nothing_new_whatever_the_count_says() {
    run(async |world| {
        let small =
            |sessions: usize, odd: Oddity| ReportSpec { most: 100, odd: vec![odd], ..ReportSpec::sessions(sessions) };
        // The same page for ever.
        let shown = read(world, small(250, Oddity::SamePage), "100 of 250 read").await;
        assert!(pages(world).len() <= 3, "{:?}", pages(world));
        assert!(shown.contains("100 of 250 read"), "a reading that broke off is never shown as the whole: {shown}");
        assert_eq!(figures(world).await["Sessions"], "100");
        // There should be more, and the service has none.
        let shown = read(world, small(250, Oddity::TotalTooHigh), "250 of 350 read").await;
        assert!(shown.contains("250 of 350 read"), "{shown}");
        assert_eq!(pages(world).last(), Some(&(250, 500)));
        // There is more than the count says.
        read(world, small(250, Oddity::TotalTooLow), "250 sessions read").await;
        assert_eq!(figures(world).await["Sessions"], "250");
        // Each page has fewer rows than were asked for.
        read(world, ReportSpec { most: 100, ..ReportSpec::sessions(250) }, "250 sessions read").await;
        assert_eq!(pages(world), [(0, 500), (100, 500), (200, 500)]);
        // A count that is none, and one that is no number.
        for total in [json!(null), json!("many"), json!(-5), json!("250")] {
            let spec = ReportSpec { total: Some(total), most: 100, ..ReportSpec::sessions(250) };
            read(world, spec, "250").await;
            assert_eq!(figures(world).await["Sessions"], "250");
        }
    })
    .await;
}
