//! Times, held against the crate `chrono`.

use super::super::testing::chrono;
use super::*;
use proptest::prelude::*;
use proptest::sample::select;

fn millis(text: &str) -> Option<f64> {
    parse(text).map(UnixMillis::get)
}

#[test]
fn each_form_is_read() {
    for (text, expected) in [
        ("1970-01-01T00:00:00Z", 0.0),
        ("1970-01-01T00:00", 0.0),
        (" 1970-01-01 00:00:01 ", 1_000.0),
        ("1970-01-01t00:00:00.1z", 100.0),
        ("1970-01-01T00:00:00.1234567Z", 123.0),
        ("1970-01-01T00:00:00.999999999", 999.0),
        ("1970-01-01T01:00+01:00", 0.0),
        ("1970-01-01T01:00+0100", 0.0),
        ("1969-12-31T18:30:00-05:30", 0.0),
        ("1969-12-31T23:59:59.5Z", -500.0),
        ("1970-01-01T23:59:60Z", 86_400_000.0),
        ("2024-02-29T00:00Z", 1_709_164_800_000.0),
        ("1601-01-01T00:00:00Z", -11_644_473_600_000.0),
        ("0001-01-01T00:00:00", -62_135_596_800_000.0),
        ("9999-12-31T23:59:59.9999999Z", 253_402_300_799_999.0),
    ] {
        assert_eq!(millis(text), Some(expected), "{text}");
    }
}

#[test]
fn all_else_is_unreadable() {
    for text in [
        "",
        "--",
        "today",
        "1970-01-01",
        "1970-01-01T",
        "1970-01-01T00",
        "1970-01-01T0000Z",
        "1970-01-01T00:00:00.Z",
        "1970-01-01T00:00:00.1234567890Z",
        "1970-01-01T00:00.5Z",
        "1970-01-01T00:00:00,5Z",
        "1970-01-01T00:00:00+01",
        "1970-01-01T00:00:00+24:00",
        "1970-01-01T00:00:00+01:60",
        "1970-01-01T00:00:00 Z",
        "1970-01-01T00:00:00ZZ",
        "1970-01-01  00:00:00Z",
        "1970-02-31T00:00:00Z",
        "2023-02-29T00:00:00Z",
        "1900-02-29T00:00:00Z",
        "1970-04-31T00:00:00Z",
        "1970-13-01T00:00:00Z",
        "1970-00-01T00:00:00Z",
        "1970-01-00T00:00:00Z",
        "1970-01-01T25:00:00Z",
        "1970-01-01T24:00:00Z",
        "1970-01-01T00:60:00Z",
        "1970-01-01T00:00:61Z",
        "1970-1-1T0:0:0Z",
        "+001970-01-01T00:00:00Z",
        "-0001-01-01T00:00:00Z",
        "01/02/2026 3:04:05 PM",
        "Fri, 02 Jan 2026 03:04:05 GMT",
        "1970-01-01T00:00:00\u{661}Z",
        "1970\u{2d}01\u{2010}01T00:00:00Z",
        "1767323045",
    ] {
        assert_eq!(millis(text), None, "{text}");
    }
}

proptest! {
    #[test]
    fn every_time_is_read_as_another_reader_does(
        (year, month, day) in (0..=9999, 0..=13, 0..=32), (hour, minute, second) in (0..=25, 0..=61, 0..=61),
        separator in select(vec!["T", "t", " ", "_"]), seconds in select(vec![0, 1, 1, 1]), decimals in "([.][0-9]{1,9})?",
        zone in "(Z|z|[+-][0-2][0-9]:[0-6][0-9]|[+-][0-2][0-9][0-6][0-9])?",
    ) {
        let seconds = if seconds == 0 { String::new() } else { format!(":{second:02}{decimals}") };
        let text = format!("{year:04}-{month:02}-{day:02}{separator}{hour:02}:{minute:02}{seconds}{zone}");
        prop_assert_eq!(millis(&text), chrono(&text), "{}", text);
    }

    #[test]
    fn every_day_is_read_as_another_reader_does(day in -719_528_i64..2_932_897) {
        let date = chrono::DateTime::from_timestamp(day * DAY, 0).unwrap();
        #[expect(clippy::cast_precision_loss, reason = "no day is that far away")]
        let expected = date.timestamp_millis() as f64;
        prop_assert_eq!(millis(&date.to_rfc3339()), Some(expected));
    }

    #[test]
    fn any_text_is_read_without_panic(text in "\\PC{0,30}", near in "[0-9T:. Z+-]{0,40}") {
        let _ = (parse(&text), parse(&near));
    }
}
