//! What a sample holds: people, days, systems, sessions under way; and in which form.

use std::collections::BTreeSet;
use std::time::SystemTime;

use sandbox::tenant::{Absent, COLUMNS, LetterCase, ReportSpec, Times};
use serde_json::{Value, json};

use super::{body, column, read, rows};
use crate::client::tenant;

/// Seconds since 1970 of `2026-05-04T03:02:01…`, by days since 1970 counted in a test's own way.
fn seconds(text: &str) -> i64 {
    let part = |from: usize, to: usize| text[from..to].parse::<i64>().unwrap();
    let (year, month, day) = (part(0, 4), part(5, 7), part(8, 10));
    let leap = |year: i64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let years: i64 = (1970..year).map(|year| if leap(year) { 366 } else { 365 }).sum();
    let lengths = [31, if leap(year) { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let months: i64 = lengths[..usize::try_from(month - 1).unwrap()].iter().sum();
    (years + months + day - 1) * 86_400 + part(11, 13) * 3600 + part(14, 16) * 60 + part(17, 19)
}

fn now() -> i64 {
    i64::try_from(SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs()).unwrap()
}

#[tokio::test]
async fn the_sample_is_a_month_of_a_help_desk() {
    let tenant = tenant().await;
    let report = read(&tenant, &body(0, 500)).await;
    let names: Vec<&str> =
        report["Schema"].as_array().unwrap().iter().map(|one| one["Column"].as_str().unwrap()).collect();
    assert_eq!(names, COLUMNS);
    assert!(rows(&report).iter().all(|row| row.as_array().unwrap().len() == COLUMNS.len()));
    let distinct = |name: &str| column(&report, name).iter().map(ToString::to_string).collect::<BTreeSet<_>>();
    assert_eq!(distinct("SessionId").len(), 90);
    assert_eq!(distinct("HelperEmail").len(), 7);
    assert_eq!(distinct("SharerDeviceOS").len(), 4);
    assert_eq!(distinct("Attribute").len(), 3);
    let under_way = column(&report, "Sessionend").iter().filter(|end| end.is_null()).count();
    assert_eq!(under_way, 2);
    let mut weekend = 0;
    for (start, end) in column(&report, "Sessionstart").iter().zip(column(&report, "Sessionend")) {
        let start = seconds(start.as_str().unwrap());
        assert!((now() - 30 * 86_400 - 60..=now()).contains(&start));
        weekend += i64::from(matches!((start / 86_400 + 4) % 7, 0 | 6));
        if let Some(end) = end.as_str() {
            let end = seconds(end);
            assert!(end > start && end <= now() && end - start < 7200, "{start} {end}");
        } else {
            assert!(now() - start < 3600, "under way since {start}");
        }
    }
    assert!(weekend < 20, "{weekend} of 90 on a weekend");
    // Someone stands there in two spellings.
    let exact = distinct("SharerEmail");
    let folded: BTreeSet<String> = exact.iter().map(|one| one.to_lowercase()).collect();
    assert!(folded.len() < exact.len());
    // Nobody's own devices have no recipient, and are controlled without one.
    let unattended =
        column(&report, "SharerEmail").into_iter().zip(column(&report, "Attribute")).filter(|(sharer, kind)| {
            assert_eq!(*sharer == "--", *kind == "Unattended control");
            *sharer == "--"
        });
    assert!(unattended.count() > 2);
}

#[tokio::test]
async fn ten_thousand_sessions_are_the_same_each_time_and_relative_to_now() {
    let tenant = tenant().await;
    tenant.set_report(ReportSpec::sessions(10_000));
    let first = tenant.report();
    assert_eq!(first["Values"].as_array().unwrap().len(), 10_000);
    let people: BTreeSet<String> =
        column(&first, "SharerEmail").iter().map(|one| one.as_str().unwrap().to_lowercase()).collect();
    assert!((195..=201).contains(&people.len()), "{}", people.len());
    assert_eq!(column(&first, "HelperEmail").iter().filter_map(|one| one.as_str()).collect::<BTreeSet<_>>().len(), 12);
    tenant.set_report(ReportSpec::sessions(10_000));
    let again = tenant.report();
    assert_eq!(column(&again, "SessionId"), column(&first, "SessionId"));
    assert_eq!(column(&again, "HelperEmail"), column(&first, "HelperEmail"));
    // A week on by the tenant's clock, so are the sessions; in the middle of a reading they stay.
    let ask = json!({"skip": 500, "top": 1});
    let before = read(&tenant, &ask).await;
    tenant.set_clock_offset(7 * 86_400);
    assert_eq!(read(&tenant, &ask).await, before);
    let latest = |report: &Value| {
        column(report, "Sessionstart").iter().map(|start| start.as_str().unwrap().to_owned()).max().unwrap()
    };
    assert!(seconds(&latest(&tenant.report())) - seconds(&latest(&first)) > 6 * 86_400);
}

#[tokio::test]
async fn columns_come_in_any_order_and_letter_case() {
    let tenant = tenant().await;
    let columns = ["SharerDeviceOS", "Rating", "SessionId"];
    for (letter_case, names) in [
        (LetterCase::Documented, ["SharerDeviceOS", "Rating", "SessionId"]),
        (LetterCase::Lower, ["sharerdeviceos", "rating", "sessionid"]),
        (LetterCase::Upper, ["SHARERDEVICEOS", "RATING", "SESSIONID"]),
        (LetterCase::Camel, ["sharerDeviceOS", "rating", "sessionId"]),
    ] {
        tenant.set_report(ReportSpec { letter_case, ..ReportSpec::columns(&columns) });
        let report = read(&tenant, &json!({})).await;
        assert_eq!(column(&report, names[1])[1], "Rating 2");
        assert_eq!(report["Schema"].as_array().unwrap().len(), 3);
        assert_eq!(column(&report, names[2])[0].as_str().unwrap().len(), 36);
    }
}

#[tokio::test]
async fn times_are_written_three_ways_and_what_is_missing_too() {
    let tenant = tenant().await;
    let mut moments = Vec::new();
    for (times, end, shift) in [(Times::Bare, "", 0), (Times::Utc, ".0000000Z", 0), (Times::Offset, "+02:00", 2 * 3600)]
    {
        tenant.set_report(ReportSpec { times, ..ReportSpec::default() });
        let report = tenant.report();
        let start = column(&report, "Sessionstart")[0].as_str().unwrap();
        assert_eq!(&start[19..], end);
        moments.push(seconds(start) - shift);
    }
    assert!(moments.iter().all(|moment| (moment - moments[0]).abs() < 60), "{moments:?}");
    for (absent, value) in [(Absent::Dashes, json!("--")), (Absent::Null, Value::Null), (Absent::Empty, json!(""))] {
        tenant.set_report(ReportSpec { absent: Some(absent), ..ReportSpec::default() });
        let report = tenant.report();
        for name in ["Sessionend", "SharerFirstName", "SharerDeviceSerialNumber", "SharerDeviceAadId"] {
            assert!(column(&report, name).contains(&&value), "{name}");
        }
    }
}

#[tokio::test]
async fn a_test_says_each_row() {
    let tenant = tenant().await;
    let values = json!([["1", "2026-05-04T08:00:00Z", null], ["2", "--", ""]]);
    tenant.set_report(ReportSpec::rows(&["SessionId", "Sessionstart", "Sessionend"], values.clone()));
    let report = read(&tenant, &body(0, 500)).await;
    assert_eq!((&report["Values"], &report["TotalRowCount"]), (&values, &json!(2)));
    assert_eq!(read(&tenant, &body(1, 500)).await["Values"], json!([["2", "--", ""]]));
    tenant.set_report(ReportSpec { total: Some(json!(900)), ..ReportSpec::rows(&["SessionId"], json!([["1"]])) });
    assert_eq!(read(&tenant, &body(0, 500)).await["TotalRowCount"], 900);
    tenant.set_report(ReportSpec { schema: Some(json!("none")), ..ReportSpec::rows(&[], json!({"a": 1})) });
    let report = read(&tenant, &body(0, 500)).await;
    assert_eq!((&report["Schema"], &report["Values"]), (&json!("none"), &json!({"a": 1})));
}
