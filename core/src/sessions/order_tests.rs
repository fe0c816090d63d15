//! The order of rows.

use super::super::session::Party;
use super::super::testing::{any_page, few, read_all, report};
use super::*;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

const ALL: [SortBy; 7] =
    [SortBy::Start, SortBy::Length, SortBy::Helper, SortBy::Sharer, SortBy::Device, SortBy::System, SortBy::Control];

fn sorted(report: &Report, by: SortBy, descending: bool) -> Vec<u32> {
    let mut rows: Vec<u32> = (0..report.rows.len()).collect();
    report.sort(&mut rows, Order { by, descending });
    rows
}

/// The orders of a report of one column, both ways.
fn both(name: &str, by: SortBy, cells: &[Value]) -> [Vec<u32>; 2] {
    let rows: Vec<Value> = cells.iter().map(|cell| json!([cell])).collect();
    let report = report(&[name], &json!(rows));
    [false, true].map(|descending| sorted(&report, by, descending))
}

#[test]
fn the_newest_is_first_and_what_cannot_be_read_last_in_either_direction() {
    let cells = json!(["2026-01-02T03:00Z", "soon", "2026-01-02T03:00+01:00", null, "2026-01-02T02:30Z"]);
    let cells = cells.as_array().unwrap();
    assert_eq!(both("Sessionstart", SortBy::Start, cells), [[2, 4, 0, 1, 3], [0, 4, 2, 1, 3]]);
    let rows: Vec<Value> = cells.iter().map(|cell| json!([cell])).collect();
    assert_eq!(report(&["sessionSTART"], &json!(rows)).default_rows(), [0, 4, 2, 1, 3]);
    // The raw columns of times likewise, though their texts would stand otherwise.
    for name in ["Sessionstart", "Sessionend"] {
        assert_eq!(both(name, SortBy::Column(0), cells), [[2, 4, 0, 1, 3], [0, 4, 2, 1, 3]]);
    }
}

#[test]
fn sessions_under_way_are_longer_than_any_and_unknown_lengths_last() {
    let rows = json!([
        ["2026-01-02T03:00Z", null],
        ["2026-01-02T03:00Z", "2026-01-01T03:00Z"],
        ["2026-01-02T03:00Z", "2026-01-02T04:00Z"],
        ["2026-01-02T03:00Z", "2026-01-02T03:01Z"],
        [null, null],
    ]);
    let report = report(&["Sessionstart", "Sessionend"], &rows);
    assert_eq!(sorted(&report, SortBy::Length, false), [3, 2, 0, 1, 4]);
    assert_eq!(sorted(&report, SortBy::Length, true), [0, 2, 3, 1, 4]);
}

#[test]
fn texts_are_sorted_regardless_of_case_and_equal_ones_keep_their_order() {
    let cells = json!(["b", "A", "--", "a", "B", null, "aa", "abcdefghZ", "abcdefgha"]);
    for (name, by) in [("SharerDeviceName", SortBy::Device), ("Attribute", SortBy::Control), ("x", SortBy::Column(0))] {
        let expected = [[1, 3, 6, 8, 7, 0, 4, 2, 5], [0, 4, 7, 8, 6, 1, 3, 2, 5]];
        assert_eq!(both(name, by, cells.as_array().unwrap()), expected, "{name}");
    }
}

#[test]
fn people_are_sorted_by_name_else_by_address() {
    let rows = json!([
        ["z@a.example", "Kim", "Stone"],
        ["b@a.example", null, null],
        [null, null, null],
        ["a@a.example", "kim", "stone"],
        [null, "Al", null],
    ]);
    let report = report(&["HelperEmail", "HelperFirstName", "HelperLastName"], &rows);
    assert_eq!(sorted(&report, SortBy::Helper, false), [4, 1, 3, 0, 2]);
    assert_eq!(sorted(&report, SortBy::Helper, true), [0, 3, 1, 4, 2]);
    assert_eq!(sorted(&report, SortBy::Sharer, true), [0, 1, 2, 3, 4]);
}

#[test]
fn a_column_of_numbers_is_sorted_as_numbers_and_any_other_as_texts() {
    let order = |cells: Value| both("x", SortBy::Column(0), cells.as_array().unwrap());
    assert_eq!(order(json!(["10", "9", null, "-1.5", "1e1", 2])), [[3, 5, 1, 0, 4, 2], [0, 4, 1, 5, 3, 2]]);
    assert_eq!(order(json!(["0", "-0", "0.0"])), [[0, 1, 2], [0, 1, 2]]);
    assert_eq!(order(json!(["10", "9", "x"])), [[0, 1, 2], [2, 1, 0]]);
    // Digits that numbers would lose.
    assert_eq!(order(json!(["90071992547409931", "90071992547409930"])), [[1, 0], [0, 1]]);
}

#[test]
fn a_column_or_row_that_does_not_exist_changes_nothing() {
    let report = report(&["x"], &json!([["b"], ["a"]]));
    assert_eq!(sorted(&report, SortBy::Column(7), true), [0, 1]);
    let mut rows = vec![9, 1, 0, 9];
    report.sort(&mut rows, Order { by: SortBy::Column(0), descending: false });
    assert_eq!(rows, [1, 0, 9, 9]);
}

/// What rows are compared by, in the simplest form; `None` stands last.
fn key(report: &Report, row: u32, by: SortBy) -> Option<(f64, String)> {
    let session = report.session(row);
    let lower = super::super::testing::fold;
    let person = |party: Party<'_>| match (party.name, party.address) {
        (Some(name), address) => Some(lower(&[&name, "\n", address.unwrap_or_default()].concat())),
        (None, address) => address.map(lower),
    };
    let text = match by {
        SortBy::Start => return Some((report.tally.start(row)?.get(), String::new())),
        SortBy::Length => match session.length {
            Length::Ended(length) => return Some((length.get(), String::new())),
            Length::UnderWay => return Some((f64::INFINITY, String::new())),
            Length::Unknown => None,
        },
        SortBy::Helper => person(session.helper),
        SortBy::Sharer => person(session.sharer),
        SortBy::Device => session.device.map(lower),
        SortBy::System => session.system.map(lower),
        SortBy::Control => session.control.map(lower),
        SortBy::Column(column) => {
            let cell = |row| report.cell(row, column);
            if matches!(report.columns()[column].to_lowercase().as_str(), "sessionstart" | "sessionend")
                && report.columns.known(column).is_some()
            {
                return Some((super::super::testing::chrono(cell(row)?)?, String::new()));
            }
            if (0..report.rows.len()).filter_map(cell).all(|text| number(text).is_some()) {
                return Some((number(cell(row)?)?, String::new()));
            }
            cell(row).map(lower)
        }
    };
    text.map(|text| (0.0, text))
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn any_order_is_a_stable_permutation_with_the_unreadable_last(
        pages in vec(any_page(), 0..4), by in select(ALL.to_vec()), column in proptest::option::of(0..20_usize),
        descending: bool,
    ) {
        let report = read_all(&pages);
        let by = column.filter(|column| *column < report.columns().len()).map_or(by, SortBy::Column);
        let found = sorted(&report, by, descending);
        let mut expected: Vec<u32> = (0..report.rows.len()).collect();
        expected.sort_by(|a, b| match (key(&report, *a, by), key(&report, *b, by)) {
            (Some(one), Some(other)) if descending => other.partial_cmp(&one).unwrap(),
            (Some(one), Some(other)) => one.partial_cmp(&other).unwrap(),
            (one, other) => other.is_some().cmp(&one.is_some()),
        });
        prop_assert_eq!(found, expected);
    }
}
