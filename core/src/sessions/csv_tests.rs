//! CSV, read back by another reader.

use super::super::testing::{any_page, few, read_all, report};
use super::*;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::json;

fn file(report: &Report) -> String {
    let mut file = report.csv_header();
    for row in 0..report.rows.len() {
        report.csv_row(row, &mut file);
    }
    file
}

fn read_back(file: &str) -> Vec<Vec<String>> {
    let text = file.strip_prefix('\u{feff}').unwrap();
    let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|line| line.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn lines_end_in_crlf_and_what_needs_it_is_quoted() {
    let rows = json!([["a", "b,c", "say \"hi\"", "two\nlines", "two\r\nlines", null, "--x", "ä;"]]);
    let report = report(&["A", "B \"b\"", "C,c", "D", "E", "F", "G", "H"], &rows);
    assert_eq!(
        file(&report),
        "\u{feff}A,\"B \"\"b\"\"\",\"C,c\",D,E,F,G,H\r\n\
         a,\"b,c\",\"say \"\"hi\"\"\",\"two\nlines\",\"two\r\nlines\",,'--x,ä;\r\n"
    );
}

#[test]
fn a_cell_that_begins_like_a_formula_gets_an_apostrophe_and_so_does_a_name() {
    let cells = ["=1+1", "+1", "-1", "@A1", "\t=1", "\r=1", "=\"a,b\"", " =1", "a=1", "'=1", "--", ""];
    let names: Vec<&str> = cells.iter().copied().map(|cell| if cell.is_empty() { "=x" } else { cell }).collect();
    let report = report(&names, &json!([cells]));
    let expected = ["'=1+1", "'+1", "'-1", "'@A1", "'\t=1", "'\r=1", "'=\"a,b\"", " =1", "a=1", "'=1", "'--", ""];
    assert_eq!(read_back(&file(&report))[1], expected);
    let mut header = expected;
    header[11] = "'=x";
    assert_eq!(read_back(&file(&report))[0], header);
}

#[test]
fn the_mark_and_the_names_stand_once_and_a_row_that_does_not_exist_is_not_written() {
    let report = report(&["A", "B"], &json!([]));
    assert_eq!(report.csv_header(), "\u{feff}A,B\r\n");
    let mut out = String::new();
    report.csv_row(0, &mut out);
    assert_eq!(out, "");
}

proptest! {
    #![proptest_config(few())]

    #[test]
    fn any_report_is_read_back_cell_by_cell(pages in vec(any_page(), 0..4)) {
        let report = read_all(&pages);
        prop_assume!(!report.columns().is_empty());
        let lines = read_back(&file(&report));
        // A line that is one empty cell is none to the other reader.
        prop_assume!(report.columns().len() > 1);
        prop_assert_eq!(lines.len(), report.len() + 1);
        for (line, row) in lines.iter().skip(1).zip(0..) {
            prop_assert_eq!(line.len(), report.columns().len());
            for (column, cell) in line.iter().enumerate() {
                let raw = report.raw_cell(row, column).unwrap_or_default();
                if raw.starts_with(['=', '+', '-', '@', '\t', '\r']) {
                    prop_assert_eq!(cell.strip_prefix('\''), Some(raw));
                } else {
                    prop_assert_eq!(cell, raw);
                }
            }
        }
    }
}
