//! Sessions a day, in time zones that change.

use super::super::session::Start;
use super::super::testing::{any_page, few, read, report, utc};
use super::super::{Next, Report};
use super::*;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::json;

const HOUR: f64 = 3_600_000.0;

fn at(text: &str) -> UnixMillis {
    UnixMillis::new(super::super::testing::chrono(text).unwrap())
}

/// A zone that is 60 minutes ahead of UTC until this moment, and 120 from then on; or the other way round.
fn changing(change: UnixMillis, ahead: bool) -> impl Fn(UnixMillis) -> Millis {
    move |at| Millis::new(if (at < change) == ahead { HOUR } else { 2.0 * HOUR })
}

fn counts(days: &Days) -> Vec<usize> {
    days.days.iter().map(|day| day.count).collect()
}

#[test]
fn the_days_are_the_31_up_to_now() {
    let rows = json!([
        ["2026-10-31T23:59:59Z"],
        ["2026-11-01T00:00:00Z"],
        ["2026-11-30T00:00Z"],
        ["2026-11-30T23:59Z"],
        ["2026-12-01T00:00Z"],
        ["1601-01-01T00:00Z"],
        ["9999-12-31T00:00Z"],
        ["soon"],
        [null],
        ["--"],
    ]);
    let days = report(&["Sessionstart"], &rows).days(at("2026-11-30T10:00Z"), &utc);
    assert_eq!(days.days.len(), 31);
    assert_eq!(days.days[30].start, at("2026-11-30T12:00Z"));
    assert_eq!(days.days[0].start, at("2026-10-31T12:00Z"));
    let mut expected = vec![1, 1];
    expected.extend([0; 28]);
    expected.push(2);
    assert_eq!((counts(&days), days.elsewhere, days.unreadable), (expected, 3, 3));
}

#[test]
fn days_are_those_of_the_readers_time_zone() {
    let rows = json!([["2026-11-29T22:59Z"], ["2026-11-29T23:00Z"], ["2026-11-30T22:59Z"]]);
    let ahead = |_| Millis::new(HOUR);
    let mut report = Report::new();
    report.add(read(&super::super::testing::body(&json!(null), &["Sessionstart"], &rows)), &ahead);
    let days = report.days(at("2026-11-30T10:00Z"), &ahead);
    assert_eq!(counts(&days)[29..], [1, 2]);
    assert_eq!(days.days[30].start, at("2026-11-30T11:00Z"));
    // It is tomorrow there already.
    assert_eq!(counts(&report.days(at("2026-11-30T23:30Z"), &ahead))[28..], [1, 2, 0]);
}

#[test]
fn without_a_column_or_a_browsers_date_nothing_fails() {
    let days = report(&["SessionId"], &json!([["1"], ["2"]])).days(at("2026-11-30T10:00Z"), &utc);
    assert_eq!((days.days.len(), days.elsewhere, days.unreadable), (31, 0, 2));
    let without = |_| Millis::new(f64::NAN);
    let mut report = Report::new();
    let page = super::super::testing::body(&json!(null), &["Sessionstart"], &json!([["2026-11-30T10:00Z"]]));
    report.add(read(&page), &without);
    assert_eq!(counts(&report.days(at("2026-11-30T10:00Z"), &without))[30], 1);
    for now in [f64::NAN, f64::INFINITY, f64::MIN] {
        assert!(report.days(UnixMillis::new(now), &utc).days.len() <= 31);
    }
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn each_local_day_comes_once_and_its_moment_is_safely_inside(
        now in 0.0..4e12_f64, change in -40.0..40.0_f64, ahead: bool,
    ) {
        let change = UnixMillis::new(now + change * 24.0 * HOUR);
        let offset = changing(change, ahead);
        let days = Report::new().days(UnixMillis::new(now), &offset).days;
        prop_assert_eq!(days.len(), 31);
        let numbers: Vec<i32> = days.iter().map(|day| local_day(day.start, &offset)).collect();
        let today = local_day(UnixMillis::new(now), &offset);
        prop_assert_eq!(&numbers, &(today - 30..=today).collect::<Vec<_>>());
        for (day, number) in days.iter().zip(numbers) {
            for hours in [-8.0, 8.0] {
                prop_assert_eq!(local_day(day.start + Millis::new(hours * HOUR), &offset), number);
            }
        }
    }

    #[test]
    fn every_session_is_in_one_figure_and_on_its_own_day(
        pages in vec(any_page(), 0..5), now in 0..45_u32, change in 0..45_u32, ahead: bool,
    ) {
        let first = at("2026-10-01T00:00Z");
        let moment = |days: u32| first + Millis::new(f64::from(days) * 24.0 * HOUR + HOUR);
        let offset = changing(moment(change), ahead);
        let mut report = Report::new();
        for page in &pages {
            if report.add(read(page), &offset) == Next::End {
                break;
            }
        }
        let days = report.days(moment(now), &offset);
        let (mut elsewhere, mut unreadable) = (0, 0);
        let mut expected = [0; 31];
        for row in 0..report.rows.len() {
            let Start::At(start) = report.session(row).start else {
                unreadable += 1;
                continue;
            };
            let local = |at: UnixMillis| ((at.get() + offset(at).get()) / (24.0 * HOUR)).floor();
            let place = local(start) - local(moment(now)) + 30.0;
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is checked before")]
            if (0.0..31.0).contains(&place) { expected[place as usize] += 1 } else { elsewhere += 1 }
        }
        prop_assert_eq!(counts(&days), expected);
        prop_assert_eq!((days.elsewhere, days.unreadable), (elsewhere, unreadable));
    }
}
