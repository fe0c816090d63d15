//! Figures, who helped most, and systems, against the simplest computation.

use super::super::session::{Length, Start};
use super::super::testing::{Naive, any_page, body, few, fold, get, read_all, report, report_of};
use super::*;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn people_count_by_address_regardless_of_case_and_rows_without_one_are_nobodys() {
    let rows = json!([
        ["Kim@a.example", "sam@a.example"],
        ["kim@A.EXAMPLE", "--"],
        [" kim@a.example ", "SAM@a.example"],
        ["bo@a.example", "lee@a.example"],
        [null, null],
        ["", "--"],
    ]);
    let figures = report(&["HelperEmail", "SharerEmail"], &rows).figures();
    assert_eq!((figures.sessions, figures.helpers, figures.helped), (6, Some(2), Some(2)));
}

#[test]
fn the_median_is_of_ended_sessions_and_of_two_in_the_middle_their_mean() {
    let of = |minutes: &[i32]| {
        let mut rows: Vec<Value> = minutes
            .iter()
            .map(|minutes| {
                json!(["2026-01-02T03:00Z", format!("2026-01-02T{:02}:{:02}Z", 3 + minutes / 60, minutes % 60)])
            })
            .collect();
        rows.extend([
            json!(["2026-01-02T03:00Z", null]),
            json!(["2026-01-02T03:00Z", "2026-01-01T03:00Z"]),
            json!([null, "2026-01-01T03:00Z"]),
        ]);
        report(&["Sessionstart", "Sessionend"], &json!(rows)).figures()
    };
    assert_eq!(of(&[]).median, None);
    assert_eq!(of(&[7]).median, Some(Millis::from_minutes(7.0)));
    assert_eq!(of(&[9, 1, 5]).median, Some(Millis::from_minutes(5.0)));
    assert_eq!(of(&[90, 1, 6, 5]).median, Some(Millis::from_minutes(5.5)));
    assert_eq!(of(&[4, 4, 4, 4]).median, Some(Millis::from_minutes(4.0)));
    assert_eq!(of(&[1]).under_way, Some(1));
}

#[test]
fn a_figure_whose_columns_are_missing_is_none_also_on_one_page_alone() {
    let none = report(&["SessionId"], &json!([["1"], ["2"]])).figures();
    assert_eq!(none, Figures { sessions: 2, ..Figures::default() });
    let page = |name: &str, id: &str| body(&json!(null), &["SessionId", name], &json!([[id, "x"]]));
    let half = report_of(&[page("HelperEmail", "1"), page("SharerEmail", "2")]).figures();
    assert_eq!((half.helpers, half.helped), (None, None));
    // A page on which nothing counts lacks nothing.
    let empty = report_of(&[page("HelperEmail", "1"), body(&json!(null), &[], &json!([]))]).figures();
    assert_eq!((empty.helpers, empty.helped), (Some(1), None));
    let times = report(&["Sessionstart"], &json!([["2026-01-02T03:00Z"]])).figures();
    assert_eq!((times.under_way, times.median), (None, None));
}

#[test]
fn of_an_empty_report_everything_is_none_or_zero() {
    let report = report(&["SessionId"], &json!([]));
    let zero = Some(0);
    assert_eq!(report.figures(), Figures { sessions: 0, helpers: zero, helped: zero, under_way: zero, median: None });
    assert!(report.helpers(5).is_empty() && report.systems().is_empty());
}

#[test]
fn who_helped_most_stands_first_and_ties_stand_in_the_order_of_addresses() {
    let rows = json!([
        ["c@a.example", null, null],
        ["B@a.example", "--", ""],
        ["b@a.example", "Bo", "Berg"],
        ["b@a.example", "Other", "Name"],
        ["D@a.example", null, "Dahl"],
        ["a@a.example", "Al", null],
        [null, "Nobody", "Known"],
    ]);
    let report = report(&["HelperEmail", "HelperFirstName", "HelperLastName"], &rows);
    let found = |most| -> Vec<(Option<String>, &str, usize)> {
        report.helpers(most).into_iter().map(|helper| (helper.name, helper.address, helper.count)).collect()
    };
    let name = |name: &str| Some(name.to_owned());
    let expected = [
        (name("Bo Berg"), "b@a.example", 3),
        (name("Al"), "a@a.example", 1),
        (None, "c@a.example", 1),
        (name("Dahl"), "D@a.example", 1),
    ];
    assert_eq!(found(9), expected);
    assert_eq!(found(2), expected[..2]);
    assert!(found(0).is_empty());
}

#[test]
fn systems_are_counted_with_those_that_name_none() {
    let rows = json!([["Windows"], ["macOS"], [null], ["windows"], ["--"], ["Android"], [""]]);
    let systems = report(&["SharerDeviceOS"], &rows);
    assert_eq!(systems.systems(), [(None, 3), (Some("Windows"), 2), (Some("Android"), 1), (Some("macOS"), 1)]);
    assert_eq!(report(&["SessionId"], &json!([["1"]])).systems(), [(None, 1)]);
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn figures_of_any_pages_are_those_of_a_naive_computation(pages in vec(any_page(), 0..5)) {
        let (report, naive) = (read_all(&pages), Naive::of(&pages));
        let has = |name: &str| naive.rows.iter().all(|row| row.contains_key(&(fold(name), 0)));
        let people = |name: &str| {
            let all: BTreeSet<String> = naive.rows.iter().filter_map(|row| Some(fold(&get(row, name)?))).collect();
            has(name).then_some(all.len())
        };
        let figures = report.figures();
        prop_assert_eq!(figures.sessions, naive.rows.len());
        prop_assert_eq!(figures.helpers, people("HelperEmail"));
        prop_assert_eq!(figures.helped, people("SharerEmail"));
        let lengths = (0..report.rows.len()).map(|row| report.session(row).length);
        let mut ended: Vec<f64> = lengths.clone()
            .filter_map(|length| if let Length::Ended(length) = length { Some(length.get()) } else { None }).collect();
        ended.sort_by(f64::total_cmp);
        let median = match ended.len() {
            0 => None,
            count => Some(Millis::new(f64::midpoint(ended[(count - 1) / 2], ended[count / 2]))),
        };
        let has_times = has("Sessionstart") && has("Sessionend");
        prop_assert_eq!(figures.median, median.filter(|_| has_times));
        let under_way = lengths.filter(|length| *length == Length::UnderWay).count();
        prop_assert_eq!(figures.under_way, has_times.then_some(under_way));
        let starts = (0..report.rows.len()).filter(|row| matches!(report.session(*row).start, Start::At(_))).count();
        prop_assert_eq!(report.tally.days.values().sum::<usize>(), starts);
    }

    #[test]
    fn helpers_and_systems_of_any_pages_are_those_of_a_naive_computation(pages in vec(any_page(), 0..5), most in 0..5_usize) {
        let (report, naive) = (read_all(&pages), Naive::of(&pages));
        let mut helpers: BTreeMap<String, usize> = BTreeMap::new();
        let mut systems: BTreeMap<Option<String>, usize> = BTreeMap::new();
        for row in &naive.rows {
            if let Some(address) = get(row, "HelperEmail") {
                *helpers.entry(fold(&address)).or_default() += 1;
            }
            *systems.entry(get(row, "SharerDeviceOS").map(|name| fold(&name))).or_default() += 1;
        }
        let mut expected: Vec<(String, usize)> = helpers.into_iter().collect();
        expected.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        expected.truncate(most);
        let found = report.helpers(most);
        let found: Vec<_> = found.iter().map(|helper| (fold(helper.address), helper.count)).collect();
        prop_assert_eq!(found, expected);
        let found = report.systems();
        prop_assert!(found.is_sorted_by(|(_, one), (_, other)| one >= other));
        let found: BTreeMap<_, _> = found.into_iter().map(|(name, count)| (name.map(fold), count)).collect();
        prop_assert_eq!(found, systems);
    }
}
