//! Intune's report of sessions: its pages, and the times in them.

use super::graph::is_bounded;
use crate::input::{self, text};
use remote_help::graph::Response;
use remote_help::sessions::{Needle, Next, Order, Report, SortBy, Start, read_page};
use remote_help::time::{Millis, UnixMillis};
use serde_json::{Value, json};

/// A page of the report, and all that is made of it.
pub(crate) fn report(input: &[u8]) -> bool {
    let response = input::response(input);
    let page = match read_page(&response) {
        Ok(page) => page,
        Err(error) => {
            is_bounded(&error, &response);
            return false;
        }
    };
    assert!((200..300).contains(&response.status));
    let offset = |at: UnixMillis| Millis::from_minutes(if at.get() < 1.79e12 { 60.0 } else { 120.0 });
    let mut report = Report::new();
    let next = report.add(page.clone(), &offset);
    assert!(report.len() + report.unfitting() <= report.received());
    assert!(report.total().is_none_or(|total| total >= report.received()));
    if let Next::Page { skip } = next {
        assert!(skip == report.received() && skip > 0 && !report.is_whole());
        // The same page once more is the end, and changes nothing.
        let before = (report.len(), report.received(), report.unfitting(), report.figures());
        assert_eq!(report.add(page, &offset), Next::End);
        assert_eq!((report.len(), report.received(), report.unfitting(), report.figures()), before);
    }
    cells_are_the_services(&report, &response);
    all_views_agree(&report, &offset);
    true
}

/// Holds texts against those that `serde_json` reads, in the order of the rows. It can't read what was repaired, and
/// takes fields by their exact names alone.
fn cells_are_the_services(report: &Report, response: &Response) {
    let Ok(Value::Object(body)) = serde_json::from_slice(&response.body) else { return };
    let is_own = |name: &String| {
        ["schema", "values"].contains(&name.to_ascii_lowercase().as_str())
            && !["Schema", "Values"].contains(&name.as_str())
    };
    let (Some(Value::Array(schema)), Some(Value::Array(rows))) = (body.get("Schema"), body.get("Values")) else {
        return;
    };
    if body.keys().any(is_own) {
        return;
    }
    assert_eq!((report.columns().len(), report.received()), (schema.len(), rows.len()));
    let mut rows = rows.iter().filter_map(Value::as_array).filter(|row| row.len() == schema.len() && !row.is_empty());
    for row in all_rows(report) {
        // Rows whose ID was there before are left out.
        let is_same = |cells: &&Vec<Value>| {
            cells.iter().enumerate().all(|(column, cell)| match cell {
                Value::String(text) => report.raw_cell(row, column) == Some(text),
                Value::Null => report.raw_cell(row, column) == Some(""),
                _ => report.raw_cell(row, column).is_some(),
            })
        };
        assert!(rows.any(|cells| is_same(&cells)));
    }
}

fn all_rows(report: &Report) -> Vec<u32> {
    (0..u32::try_from(report.len()).unwrap()).collect()
}

fn all_views_agree(report: &Report, offset: &dyn Fn(UnixMillis) -> Millis) {
    let figures = report.figures();
    assert_eq!(figures.sessions, report.len());
    for part in [figures.helpers, figures.helped, figures.under_way].into_iter().flatten() {
        assert!(part <= report.len());
    }
    assert!(figures.median.is_none_or(|median| median.get() >= 0.0));
    assert_eq!(report.systems().iter().map(|(_, count)| count).sum::<usize>(), report.len());
    assert!(report.helpers(5).is_sorted_by(|one, other| one.count >= other.count));
    let days = report.days(UnixMillis::new(1.79e12), offset);
    let shown: usize = days.days.iter().map(|day| day.count).sum();
    assert_eq!((days.days.len(), shown + days.elsewhere + days.unreadable), (31, report.len()));
    let known = [SortBy::Start, SortBy::Length, SortBy::Helper, SortBy::Sharer, SortBy::Device, SortBy::System];
    for by in known.into_iter().chain((0..report.columns().len()).take(3).map(SortBy::Column)) {
        for descending in [false, true] {
            let mut rows = report.default_rows();
            report.sort(&mut rows, Order { by, descending });
            rows.sort_unstable();
            assert_eq!(rows, all_rows(report));
        }
    }
    let mut file = report.csv_header();
    for row in all_rows(report) {
        report.csv_row(row, &mut file);
        // A cell is found by its own text.
        for column in 0..report.columns().len().min(200) {
            if let Some(text) = report.cell(row, column) {
                let words: String = text.chars().take(50).collect();
                assert!(report.matches(row, &Needle::new(&words)), "{words:?}");
            }
        }
    }
    let text = file.strip_prefix('\u{feff}').unwrap();
    if report.columns().len() > 1 {
        let mut lines = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        let lines: Vec<_> = lines.records().map(Result::unwrap).collect();
        assert_eq!(lines.len(), report.len() + 1);
        let is_formula = |cell: &str| cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
        assert!(!lines.iter().flatten().any(is_formula));
    }
}

/// A session's start, with `chrono` as the oracle.
pub(crate) fn start(input: &[u8]) -> bool {
    let text = text(input);
    let body = json!({"Schema": [{"Column": "Sessionstart"}], "Values": [[text]]}).to_string().into_bytes();
    let mut report = Report::new();
    let Ok(page) = read_page(&Response { status: 200, body, ..Response::default() }) else { return false };
    report.add(page, &|_| Millis::default());
    match report.session(0).start {
        Start::At(at) => {
            assert_eq!(of_chrono(text.trim()), Some(at.get()), "{text:?}");
            true
        }
        Start::Unreadable(own) => {
            assert_eq!(own, text.trim());
            // It takes any number of decimals, and a true minus sign.
            let decimals = own.rsplit('.').next().unwrap().bytes().take_while(u8::is_ascii_digit).count();
            assert!(of_chrono(own).is_none() || decimals > 9 || !own.is_ascii(), "{own:?}");
            false
        }
        Start::Missing => {
            assert!(matches!(text.trim(), "" | "--"), "{text:?}");
            false
        }
    }
}

/// Milliseconds since 1970. What differs from RFC 3339 is brought into its form first.
fn of_chrono(text: &str) -> Option<f64> {
    let (date, time) = (text.get(..11)?, text.get(11..)?);
    let (time, zone) = time.find(['Z', 'z', '+', '-']).map_or((time, "Z"), |at| time.split_at(at));
    let zone = match zone.as_bytes() {
        [_, _, _, b'0'..=b'9', _] => [zone.get(..3)?, ":", zone.get(3..)?].concat(),
        _ => zone.to_owned(),
    };
    let seconds = if time.len() == 5 { ":00" } else { "" };
    let text = [date, time, seconds, &zone].concat();
    #[expect(clippy::cast_precision_loss, reason = "no year is that far away")]
    chrono::DateTime::parse_from_rfc3339(&text).ok().map(|at| at.timestamp_millis() as f64)
}
