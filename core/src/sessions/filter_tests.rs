//! Finding rows, against the simplest search.

use super::super::testing::{any_page, body, few, fold as lower, read_all, report, report_of};
use super::*;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::json;

fn found(report: &Report, text: &str) -> Vec<u32> {
    let needle = Needle::new(text);
    (0..report.rows.len()).filter(|row| report.matches(*row, &needle)).collect()
}

#[test]
fn each_word_is_found_somewhere_in_the_row_regardless_of_case() {
    let rows = json!([
        ["Kim Stone", "PC-7", "Windows"],
        ["Bo Årud", "pc-8", "macOS"],
        ["ΟΔΥΣΣΕΥΣ", null, "--"],
        ["K", "x--y", ""],
    ]);
    let report = report(&["HelperFirstName", "SharerDeviceName", "Hidden"], &rows);
    for (text, expected) in [
        ("", &[0, 1, 2, 3][..]),
        ("  \t", &[0, 1, 2, 3]),
        ("kim", &[0]),
        (" KIM ", &[0]),
        ("stone windows", &[0]),
        ("windows stone pc", &[0]),
        ("stone macos", &[]),
        ("pc-", &[0, 1]),
        ("årud", &[1]),
        ("ÅRUD", &[1]),
        ("οδυς", &[2]),
        ("οδυσσευς", &[2]),
        ("os", &[1]),
        ("windowspc", &[]),
        ("7windows", &[]),
        ("--", &[3]),
        ("-", &[0, 1, 3]),
        ("k", &[0, 3]),
        ("'", &[]),
    ] {
        assert_eq!(found(&report, text), expected, "{text}");
    }
    assert!(Needle::new(" ").is_empty() && !Needle::new("a").is_empty());
    assert!(!report.matches(99, &Needle::new("kim")));
}

#[test]
fn a_words_place_in_a_row_of_one_page_is_none_in_that_of_another() {
    let page = |name: &str, text: &str| body(&json!(null), &[name, "X"], &json!([[text, "a"]]));
    let report = report_of(&[page("A", "one"), page("B", "two")]);
    assert_eq!((found(&report, "one"), found(&report, "two"), found(&report, "a")), (vec![0], vec![1], vec![0, 1]));
}

#[test]
fn long_words_are_found_too() {
    let long = "ab".repeat(300);
    let inside = ["x", &long, "y"].concat();
    let report = report(&["A"], &json!([[inside], [&long[1..]]]));
    assert_eq!(found(&report, &long), [0]);
    assert_eq!(found(&report, &long[1..]), [0, 1]);
}

#[test]
fn a_needle_shows_no_word() {
    assert!(!format!("{:?}", Needle::new("Kim")).contains("Kim"));
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn any_words_are_found_as_by_a_naive_search(
        pages in vec(any_page(), 0..4), words in vec(prop_oneof!["[a-cA-C]{1,3}", "[0-9:T-]{1,4}", "\\PC{1,2}",
            select(vec!["kim", "ς", "É@", "null", "--", "example", "a.EX"]).prop_map(str::to_owned)], 0..3),
    ) {
        let report = read_all(&pages);
        let text = words.join(" ");
        let columns = report.columns().len();
        for row in 0..report.rows.len() {
            let cells: Vec<String> = (0..columns).filter_map(|column| report.cell(row, column)).map(lower).collect();
            let mut words = text.split_whitespace();
            let expected = words.all(|word| cells.iter().any(|cell| cell.contains(&lower(word))));
            prop_assert_eq!(report.matches(row, &Needle::new(&text)), expected, "{} {:?}", text, cells);
        }
    }

    #[test]
    fn ascii_is_searched_as_the_standard_library_does(text in "[abA-]{0,40}", word in "[ab-]{1,5}") {
        let own = Word::new(&word).is_in_bytes(text.as_bytes());
        prop_assert_eq!(own, text.to_ascii_lowercase().contains(&word));
    }
}
