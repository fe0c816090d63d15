//! Taking pages in: where reading ends, what counts, and what a session is; any pages against a naive reader.

use super::super::testing::{Naive, any_page, body, chrono, few, get, read, read_all, report, report_of, utc};
use super::*;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

const IDS: [&str; 1] = ["SessionId"];

/// A page of rows that have nothing but an ID.
fn ids(total: &Value, ids: std::ops::Range<usize>) -> Value {
    body(total, &IDS, &ids.map(|id| json!([id.to_string()])).collect())
}

fn add(report: &mut Report, page: &Value) -> Next {
    report.add(read(page), &utc)
}

#[test]
fn reading_goes_on_until_the_count_is_reached() {
    let mut report = Report::new();
    assert_eq!((report.is_whole(), report.total(), report.received()), (false, None, 0));
    assert_eq!(add(&mut report, &ids(&json!(900), 0..500)), Next::Page { skip: 500 });
    assert_eq!((report.is_whole(), report.total(), report.received()), (false, Some(900), 500));
    assert_eq!(add(&mut report, &ids(&json!(900), 500..900)), Next::End);
    assert_eq!((report.is_whole(), report.len(), report.received()), (true, 900, 900));
}

#[test]
fn an_empty_page_ends_it_whatever_the_count_says() {
    for (total, whole) in [(json!(900), false), (json!(null), true), (json!(-5), true), (json!("many"), true)] {
        let mut report = Report::new();
        assert_eq!(add(&mut report, &ids(&total, 0..312)), Next::Page { skip: 312 });
        assert_eq!(add(&mut report, &ids(&total, 0..0)), Next::End);
        assert_eq!((report.is_whole(), report.received()), (whole, 312), "{total}");
    }
    // The count behind the end is none.
    let mut report = Report::new();
    add(&mut report, &ids(&json!(900), 0..312));
    assert_eq!(add(&mut report, &ids(&json!(0), 0..0)), Next::End);
    assert_eq!((report.is_whole(), report.total()), (false, Some(900)));
    // Sessions may have fallen out of the 30 days meanwhile.
    let mut report = Report::new();
    add(&mut report, &ids(&json!(313), 0..312));
    assert_eq!(add(&mut report, &ids(&json!(312), 0..0)), Next::End);
    assert!(report.is_whole());
}

#[test]
fn an_empty_report_is_whole() {
    for total in [json!(0), json!(null)] {
        let mut report = Report::new();
        assert_eq!(add(&mut report, &ids(&total, 0..0)), Next::End);
        assert!(report.is_whole() && report.is_empty());
    }
}

#[test]
fn a_count_that_is_too_small_ends_nothing() {
    let mut report = Report::new();
    assert_eq!(add(&mut report, &ids(&json!(10), 0..500)), Next::Page { skip: 500 });
    assert_eq!(report.total(), None);
    assert_eq!(add(&mut report, &ids(&json!(10), 500..700)), Next::Page { skip: 700 });
    assert_eq!(add(&mut report, &ids(&json!(10), 0..0)), Next::End);
    assert_eq!((report.is_whole(), report.len()), (true, 700));
}

#[test]
fn the_last_count_is_the_one() {
    let mut report = Report::new();
    add(&mut report, &ids(&json!(900), 0..500));
    add(&mut report, &ids(&json!(null), 500..600));
    assert_eq!(report.total(), Some(900));
    assert_eq!(add(&mut report, &ids(&json!(700), 600..700)), Next::End);
    assert!(report.is_whole());
}

#[test]
fn a_service_that_sends_the_same_page_always_ends_the_reading_and_it_is_not_whole() {
    for total in [json!(900), json!(1000), json!(null)] {
        let mut report = Report::new();
        assert_eq!(add(&mut report, &ids(&total, 0..500)), Next::Page { skip: 500 });
        assert_eq!(add(&mut report, &ids(&total, 0..500)), Next::End);
        assert_eq!((report.is_whole(), report.len(), report.received()), (false, 500, 500), "{total}");
    }
    // In another order as well.
    let mut reversed = ids(&json!(1000), 0..500);
    reversed["Values"].as_array_mut().unwrap().reverse();
    let mut report = Report::new();
    add(&mut report, &ids(&json!(1000), 0..500));
    assert_eq!(add(&mut report, &reversed), Next::End);
    assert_eq!((report.is_whole(), report.received(), report.cell(499, 0)), (false, 500, Some("499")));
    // A page that wasn't full can't have had more behind it.
    let mut report = Report::new();
    add(&mut report, &ids(&json!(null), 0..3));
    assert_eq!(add(&mut report, &ids(&json!(null), 0..3)), Next::End);
    assert!(report.is_whole() && report.len() == 3);
}

#[test]
fn a_page_without_ids_that_equals_the_one_before_brings_nothing_new() {
    let page = |helper: &str| body(&json!(900), &["HelperEmail"], &json!([[helper], [helper]]));
    let mut report = Report::new();
    assert_eq!(add(&mut report, &page("a")), Next::Page { skip: 2 });
    assert_eq!(add(&mut report, &page("b")), Next::Page { skip: 4 });
    assert_eq!(add(&mut report, &page("b")), Next::End);
    assert_eq!((report.len(), report.received(), report.is_whole()), (4, 4, false));
}

#[test]
fn pages_of_rows_that_do_not_fit_end_too() {
    let page = |text: &str| body(&json!(null), &["A", "B"], &json!([[text]]));
    let mut report = Report::new();
    assert_eq!(add(&mut report, &page("x")), Next::Page { skip: 1 });
    assert_eq!(add(&mut report, &page("y")), Next::Page { skip: 2 });
    assert_eq!(add(&mut report, &page("y")), Next::End);
    assert_eq!((report.unfitting(), report.received(), report.len()), (2, 2, 0));
}

#[test]
fn a_session_id_counts_once_in_whichever_case_and_a_row_without_one_by_itself() {
    let rows = json!([["a", 1], [" A ", 2], [null, 3], ["--", 4], ["", 5], ["b", 6]]);
    let mut report = report(&["sessionID", "x"], &rows);
    let kept: Vec<_> = (0..).map_while(|row| report.cell(row, 1)).collect();
    assert_eq!((kept.join(""), report.len(), report.received()), ("13456".to_owned(), 5, 6));
    assert_eq!(
        add(&mut report, &body(&json!(7), &["SessionId", "x"], &json!([["B", 7], ["c", 8]]))),
        Next::Page { skip: 8 }
    );
    assert_eq!((report.len(), report.cell(5, 1)), (6, Some("8")));
}

#[test]
fn rows_that_do_not_fit_are_counted_and_in_nothing_else() {
    let rows = json!([["a", "x"], ["b"], ["c", "y", "z"], [], null, ["d", "w"]]);
    let report = report(&["SessionId", "SharerDeviceOS"], &rows);
    assert_eq!((report.unfitting(), report.received(), report.len()), (4, 6, 2));
    assert_eq!([0, 1].map(|row| report.cell(row, 1)), [Some("x"), Some("w")]);
    assert_eq!(report.systems().len(), 2);
}

#[test]
fn each_page_is_read_by_its_own_schema() {
    let report = report_of(&[
        body(&json!(null), &["SessionId", "HelperEmail", "Old"], &json!([["1", "kim@a.example", "o"]])),
        body(&json!(null), &["NEW", "helperemail", "SESSIONID"], &json!([["n", "bo@a.example", "2"]])),
        body(&json!(null), &["SessionId"], &json!([["3"]])),
    ]);
    assert_eq!(report.columns(), ["SessionId", "HelperEmail", "Old", "NEW"]);
    let row = |row: u32| [0, 1, 2, 3].map(|column| report.cell(row, column));
    assert_eq!(row(0), [Some("1"), Some("kim@a.example"), Some("o"), None]);
    assert_eq!(row(1), [Some("2"), Some("bo@a.example"), None, Some("n")]);
    assert_eq!(row(2), [Some("3"), None, None, None]);
    assert_eq!((row(3), report.cell(0, 99), report.raw_cell(2, 1)), ([None; 4], None, None));
}

#[test]
fn a_cell_with_nothing_is_none_and_its_raw_text_stays() {
    let report = report(&["A", "B", "C", "D", "E"], &json!([[null, "", "--", " ", " x "]]));
    assert_eq!([0, 1, 2, 3, 4].map(|column| report.cell(0, column)), [None, None, None, None, Some("x")]);
    let raw = [0, 1, 2, 3, 4].map(|column| report.raw_cell(0, column));
    assert_eq!(raw, [Some(""), Some(""), Some("--"), Some(" "), Some(" x ")]);
}

#[test]
fn a_row_is_told_in_terms_of_remote_help() {
    let names = [
        "Attribute",
        "SharerDeviceOS",
        "SharerDeviceName",
        "SharerLastName",
        "SharerFirstName",
        "SharerEmail",
        "HelperLastName",
        "HelperFirstName",
        "HelperEmail",
        "Sessionend",
        "Sessionstart",
        "SessionId",
    ];
    let row = json!([
        "Full control",
        "Windows",
        "PC-7",
        "Doe",
        "Sam",
        "sam@a.example",
        "--",
        "Kim",
        "kim@a.example",
        "2026-01-02T03:34:05Z",
        "2026-01-02T04:04:05+01:00",
        "id"
    ]);
    let report = report(&names, &json!([row]));
    let session = report.session(0);
    let start = UnixMillis::new(chrono("2026-01-02T03:04:05Z").unwrap());
    assert!(session.start == Start::At(start));
    assert_eq!(session.length, Length::Ended(Millis::from_minutes(30.0)));
    assert!(session.helper == Party { name: Some("Kim".to_owned()), address: Some("kim@a.example") });
    assert!(session.sharer == Party { name: Some("Sam Doe".to_owned()), address: Some("sam@a.example") });
    assert_eq!(
        (session.device, session.system, session.control),
        (Some("PC-7"), Some("Windows"), Some("Full control"))
    );
    assert_eq!(session.id, Some("id"));
    assert!(report.session(1).start == Start::Missing && report.session(1).id.is_none());
}

#[test]
fn a_length_takes_a_readable_start_and_an_end_that_is_not_before_it() {
    let start = "2026-01-02T03:04:05Z";
    let later = "2026-01-02T03:04:06.5Z";
    for (start, end, expected) in [
        (json!(start), json!(later), Length::Ended(Millis::from_seconds(1.5))),
        (json!(start), json!(start), Length::Ended(Millis::default())),
        (json!(later), json!(start), Length::Unknown),
        (json!(start), json!(null), Length::UnderWay),
        (json!(start), json!(""), Length::UnderWay),
        (json!(start), json!("--"), Length::UnderWay),
        (json!(start), json!("soon"), Length::Unknown),
        (json!("soon"), json!(null), Length::Unknown),
        (json!("soon"), json!(later), Length::Unknown),
        (json!(null), json!(null), Length::Unknown),
        (json!(null), json!(later), Length::Unknown),
    ] {
        let own = report(&["Sessionstart", "Sessionend"], &json!([[start, end]]));
        assert_eq!(own.session(0).length, expected, "{start} {end}");
        assert_eq!(own.figures().under_way, Some(usize::from(expected == Length::UnderWay)));
    }
    // Without a column for the end, nobody can tell.
    let without = report(&["Sessionstart"], &json!([[start]]));
    assert_eq!((without.session(0).length, without.figures().under_way), (Length::Unknown, None));
    let odd = report(&["Sessionstart", "Sessionend"], &json!([["soon", later], [null, null]]));
    assert!(odd.session(0).start == Start::Unreadable("soon") && odd.session(1).start == Start::Missing);
}

#[test]
fn rows_pages_and_columns_are_bounded_and_what_is_cut_is_not_whole() {
    let rows: Vec<Value> = (0..2_000).map(|_| json!([])).collect();
    let page = |number: usize| {
        let rows: Vec<Value> = rows.iter().enumerate().map(|(row, _)| json!([number * 2_000 + row])).collect();
        body(&json!(100_500), &IDS, &json!(rows))
    };
    let mut report = Report::new();
    let mut pages = 0;
    while add(&mut report, &page(pages)) != Next::End {
        pages += 1;
    }
    assert_eq!((report.len(), report.received(), report.is_whole()), (100_000, 100_000, false));
    let mut report = Report::new();
    let mut pages = 1;
    while add(&mut report, &ids(&json!(null), pages..pages + 1)) != Next::End {
        pages += 1;
    }
    assert_eq!((pages, report.len(), report.is_whole()), (1_000, 1_000, false));
}

#[test]
fn a_page_cut_at_the_most_rows_is_not_whole() {
    let mut report = Report::new();
    let page = |from: usize, to: usize| ids(&json!(100_200), from..to);
    for number in 0..49 {
        add(&mut report, &page(number * 2_000, (number + 1) * 2_000));
    }
    assert_eq!(add(&mut report, &page(98_000, 100_200)), Next::End);
    assert_eq!((report.len(), report.received(), report.is_whole()), (100_000, 100_200, false));
}

#[test]
fn nothing_of_a_person_is_in_a_debug_output() {
    let names = ["SessionId", "HelperEmail", "HelperFirstName", "Sessionstart"];
    let report = report(&names, &json!([["Kim1", "Kim2", "Kim3", "Kim4"]]));
    let session = report.session(0);
    let helpers = report.helpers(9);
    let shown = format!("{report:?} {session:?} {:?} {:?} {helpers:?}", session.start, session.helper);
    assert!(!shown.contains("Kim"), "{shown}");
    assert!(shown.contains("sessions: 1"), "{shown}");
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn any_pages_give_the_same_sessions_as_a_naive_reader(pages in vec(any_page(), 0..5)) {
        let (report, naive) = (read_all(&pages), Naive::of(&pages));
        prop_assert_eq!(report.len(), naive.rows.len());
        prop_assert_eq!((report.received(), report.unfitting()), (naive.received, naive.unfitting));
        for (row, own) in (0_u32..).zip(&naive.rows) {
            let session = report.session(row);
            let get = |name: &str| get(own, name);
            for (cell, name) in [
                (session.id, "SessionId"), (session.device, "SharerDeviceName"), (session.system, "SharerDeviceOS"),
                (session.control, "Attribute"), (session.helper.address, "HelperEmail"),
                (session.sharer.address, "SharerEmail"),
            ] {
                prop_assert_eq!(cell.map(str::to_owned), get(name));
            }
            for (party, who) in [(&session.helper, "Helper"), (&session.sharer, "Sharer")] {
                let names = ["FirstName", "LastName"].map(|name| get(&[who, name].concat()));
                let name = names.into_iter().flatten().collect::<Vec<_>>().join(" ");
                prop_assert_eq!(party.name.clone().unwrap_or_default(), name);
            }
            let start = get("Sessionstart");
            let is_read = match session.start {
                Start::At(at) => start.as_deref().and_then(chrono) == Some(at.get()),
                Start::Unreadable(text) => start.as_deref() == Some(text) && chrono(text).is_none(),
                Start::Missing => start.is_none(),
            };
            prop_assert!(is_read);
            let end = get("Sessionend");
            let expected = match (start.as_deref().and_then(chrono), end) {
                (Some(start), Some(end)) => chrono(&end).filter(|end| *end >= start)
                    .map_or(Length::Unknown, |end| Length::Ended(Millis::new(end - start))),
                (Some(_), None) if own.contains_key(&("sessionend".to_owned(), 0)) => Length::UnderWay,
                _ => Length::Unknown,
            };
            prop_assert_eq!(session.length, expected);
            // Each cell is under its own name, and no other row has it.
            let mut seen = std::collections::HashMap::new();
            for (column, name) in report.columns().iter().enumerate() {
                let number = seen.entry(super::super::testing::fold(name.trim())).or_insert(0);
                let key = (super::super::testing::fold(name.trim()), *number);
                *number += 1;
                prop_assert_eq!(report.raw_cell(row, column), own.get(&key).map(String::as_str));
            }
        }
    }

    #[test]
    fn any_count_and_any_rows_end(total in any::<i64>(), pages in vec((0..40_usize, 0..8_usize), 0..8)) {
        let mut report = Report::new();
        for (first, count) in pages {
            let before = report.received();
            match add(&mut report, &ids(&json!(total), first..first + count)) {
                Next::Page { skip } => prop_assert!(skip == report.received() && skip > before && !report.is_whole()),
                Next::End => {
                    prop_assert!(report.total().is_none_or(|total| report.is_whole() == (total == report.received())));
                    break;
                }
            }
        }
    }
}
