//! The table of sessions: filtered, sorted, with all columns, and as a file.

use std::fs;

use browser_tests::downloads::Downloads;
use browser_tests::wait::eventually;
use browser_tests::world::{World, run};
use sandbox::tenant::{COLUMNS, Oddity, ReportSpec};
use serde_json::{Value, json};

use crate::live_regions::{listen, said};
use crate::sessions::{Table, figures, look, open_sessions, rows, table};

/// The columns that are always shown.
const SHOWN: [&str; 7] = ["Start", "Length", "Helper", "Person", "Device", "System", "Kind of control"];

/// Types into "Filter sessions" in place of what is there.
pub async fn filter(world: &World, text: &str) {
    let field = world.page.only("searchbox");
    field.usable().await;
    let set = "const field = [...document.querySelectorAll('label')] \
        .find((label) => label.textContent === 'Filter sessions').control; field.focus(); field.select(); return field.type;";
    assert_eq!(world.page.browser.script(set).await, json!("search"));
    world.page.browser.press(thirtyfour::Key::Delete).await;
    if !text.is_empty() {
        world.page.browser.press(text).await;
    }
}

/// The rows that hold a text in any cell, by the plainest means.
fn holding(report: &Value, text: &str) -> usize {
    let rows = report["Values"].as_array().unwrap();
    let holds = |row: &&Value| {
        let mut cells = row.as_array().unwrap().iter().filter_map(Value::as_str);
        cells.any(|cell| cell.to_lowercase().contains(&text.to_lowercase()))
    };
    rows.iter().filter(holds).count()
}

/// Reads CSV by RFC 4180: fields between commas, lines that end in CRLF, quotes doubled.
fn read_csv(text: &str) -> Vec<Vec<String>> {
    let (mut lines, mut line, mut field) = (Vec::new(), Vec::new(), String::new());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if field.is_empty() => loop {
                match letters.next() {
                    Some('"') if letters.peek() == Some(&'"') => field.push(letters.next().unwrap()),
                    Some('"') => break,
                    Some(other) => field.push(other),
                    None => panic!("a quote is not closed"),
                }
            },
            ',' => line.push(std::mem::take(&mut field)),
            '\r' => {
                assert_eq!(letters.next(), Some('\n'), "a line ends in CRLF");
                line.push(std::mem::take(&mut field));
                lines.push(std::mem::take(&mut line));
            }
            '\n' => panic!("a line ends without CR"),
            other => field.push(other),
        }
    }
    assert!(line.is_empty() && field.is_empty(), "the last line ends in CRLF");
    lines
}

#[tokio::test]
async fn a_filter_searches_all_columns_and_says_how_many_of_how_many() {
    run(async |world| {
        open_sessions(world, "90 sessions read").await;
        rows(world, 90).await;
        let before = figures(world).await;
        let report = world.tenant.report();
        let cell = |column: &str| {
            let at = COLUMNS.iter().position(|name| *name == column).unwrap();
            let mut cells = report["Values"].as_array().unwrap().iter().filter_map(|row| row[at].as_str());
            cells.find(|cell| cell.len() > 5).unwrap().to_owned()
        };
        // Of a column that is hidden, of one that is shown, in another letter case, and a part of a word.
        let id = cell("SharerDeviceSerialNumber").to_lowercase();
        for text in [id.as_str(), "macos", "UNATTENDED", "ANDROID", "desk-02"] {
            let expected = holding(&report, text);
            assert!(expected > 0 && expected < 90, "{text} is in {expected}");
            filter(world, text).await;
            rows(world, expected).await;
            world.page.says(&[&format!("{expected} of 90")]).await;
            assert_eq!(figures(world).await, before, "the figures stay those of all sessions");
        }
        filter(world, "nobody has this").await;
        world.page.says(&["0 of 90"]).await;
        assert!(look(world).await.is_none_or(|table| table.rows.is_empty()));
        filter(world, "").await;
        rows(world, 90).await;
        world.page.says(&["90 of 90"]).await;
    })
    .await;
}

#[tokio::test]
async fn a_filter_and_a_sort_are_said_once_each() {
    run(async |world| {
        open_sessions(world, "90 sessions read").await;
        rows(world, 90).await;
        listen(world).await;
        let expected = holding(&world.tenant.report(), "macos");
        filter(world, "macos").await;
        rows(world, expected).await;
        world.page.says(&[&format!("{expected} of 90")]).await;
        let heard = said(world).await;
        let last = heard.last().cloned().unwrap_or_default();
        assert_eq!(last, format!("status: {expected} of 90 fit the filter."), "{heard:?}");
        // Typed at once, it is one wish; in between nobody has to hear each letter.
        assert!(heard.len() <= 2, "five letters in a row are said {} times: {heard:?}", heard.len());
        world.page.button("System").click().await;
        world.page.says(&["Sorted by System", "ascending"]).await;
        world.page.button("System").click().await;
        world.page.says(&["Sorted by System", "descending"]).await;
        let sorted = said(world).await;
        assert_eq!(sorted, ["status: Sorted by System, ascending.", "status: Sorted by System, descending."]);
    })
    .await;
}

/// Sorts by a heading, and gives the table once it is.
async fn sort(world: &World, heading: &str, count: usize) -> Table {
    let before = look(world).await.expect("a table");
    let was = before.headings.iter().zip(&before.sorted).find(|(name, _)| *name == heading).unwrap().1.clone();
    world.page.button(heading).click().await;
    // It says so once the rows are in order.
    let way = if was.as_deref() == Some("ascending") { "descending" } else { "ascending" };
    let way = if was.is_none() { "" } else { way };
    world.page.says(&[&format!("Sorted by {heading}"), way]).await;
    table(world, &format!("is sorted by {heading}"), |table| {
        let now = table.headings.iter().zip(&table.sorted).find(|(name, _)| *name == heading).unwrap().1.clone();
        now.is_some() && now != was && table.rows.len() == count && table.sorted.iter().flatten().count() == 1
    })
    .await
}

#[tokio::test]
async fn each_heading_sorts_both_ways_and_what_is_empty_stands_last() {
    run(async |world| {
        let spec = ReportSpec { sessions: 80, odd: vec![Oddity::Backwards], ..ReportSpec::default() };
        world.tenant.set_report(spec);
        open_sessions(world, "80 sessions read").await;
        assert_eq!(rows(world, 80).await.order(), ("Start", "descending"));
        for heading in ["Length", "Helper", "Person", "Device", "System", "Kind of control", "Start"] {
            let mut orders = Vec::new();
            for _ in 0..2 {
                let sorted = sort(world, heading, 80).await;
                let way = sorted.order().1.to_owned();
                let values: Vec<String> = if heading == "Start" {
                    sorted.starts.iter().map(|start| start.clone().unwrap_or_default()).collect()
                } else {
                    sorted.column(heading).iter().map(|&value| value.to_owned()).collect()
                };
                orders.push((way, values));
            }
            let (one, other) = (&orders[0], &orders[1]);
            assert!(one.0 != other.0, "{heading}: both ways are {}", one.0);
            for (way, values) in &orders {
                let filled = values.iter().take_while(|value| !value.is_empty()).count();
                assert!(values[filled..].iter().all(String::is_empty), "{heading} {way}: {values:?}");
                let keys: Vec<String> = match heading {
                    "Length" => values[..filled].iter().map(|value| format!("{:08}", seconds(value))).collect(),
                    _ => values[..filled].iter().map(|value| value.to_lowercase()).collect(),
                };
                let mut sorted = keys.clone();
                sorted.sort();
                if way == "descending" {
                    sorted.reverse();
                }
                assert_eq!(keys, sorted, "{heading} {way}");
            }
        }
        // All rows, each once.
        let ids: Vec<Option<String>> = rows(world, 80).await.indexes;
        let expected: Vec<Option<String>> = (2..82).map(|at: u32| Some(at.to_string())).collect();
        assert!(ids == expected || ids.iter().all(Option::is_none), "{ids:?}");
    })
    .await;
}

/// The seconds that a length says, at least; one under way is longer than any.
fn seconds(length: &str) -> u32 {
    if length == "under way" {
        return 99_999_999;
    }
    let mut sum = 0;
    let words: Vec<&str> = length.split(' ').collect();
    for pair in words.chunks(2) {
        let [count, unit] = pair else { panic!("{length}") };
        let count: u32 = count.parse().unwrap_or_else(|_| panic!("{length}"));
        sum += count
            * match *unit {
                "hour" | "hours" => 3600,
                "minute" | "minutes" => 60,
                "second" | "seconds" => 1,
                _ => panic!("{length}"),
            };
    }
    sum
}

#[tokio::test]
async fn all_columns_show_the_rest_by_raw_names_and_hide_it_again() {
    run(async |world| {
        let mut columns: Vec<&str> = COLUMNS.into();
        columns.push("cloudRegion <b>");
        world.tenant.set_report(ReportSpec::columns(&columns));
        open_sessions(world, "90 sessions read").await;
        let few = rows(world, 90).await;
        assert_eq!(few.headings, SHOWN);
        let button = world.page.button("All columns");
        button.click().await;
        let all = table(world, "has more columns", |table| table.headings.len() > 7).await;
        assert_eq!(all.rows.len(), 90);
        for raw in [
            "SessionId",
            "Sessionend",
            "DateDifference",
            "HelperDeviceName",
            "HelperDeviceAadId",
            "SharerDeviceAadId",
            "SharerDeviceSerialNumber",
            "Date",
            "cloudRegion <b>",
        ] {
            assert!(all.headings.iter().any(|name| name == raw), "{raw} is in {:?}", all.headings);
        }
        assert_eq!(all.column("cloudRegion <b>")[0].get(..15), Some("cloudRegion <b>"));
        // Every column of the report can be seen in one form or another.
        let report = world.tenant.report();
        let shown = all.rows.concat().join("\n");
        for row in report["Values"].as_array().unwrap().iter().take(5) {
            for at in [0, 7, 8, 15] {
                let Some(cell) = row[at].as_str() else { continue };
                assert!(shown.contains(cell), "{cell} of column {at}");
            }
        }
        // By a raw heading it sorts too.
        let sorted = sort(world, "HelperDeviceName", 90).await;
        assert!(sorted.column("HelperDeviceName").is_sorted(), "{:?}", sorted.order());
        button.click().await;
        let few = table(world, "has the few columns", |table| table.headings.len() == 7).await;
        assert_eq!(few.headings, SHOWN);
        // Each of the states says itself.
        let pressed = "return [...document.querySelectorAll('button')] \
            .find((one) => one.textContent === 'All columns').ariaPressed;";
        assert_eq!(world.page.browser.script(pressed).await, json!("false"));
    })
    .await;
}

/// Downloads the file, and gives its text. One that an earlier test in this browser has left goes first: it has the same
/// name.
pub async fn file(world: &World) -> String {
    for entry in fs::read_dir(world.page.browser.downloads()).unwrap().flatten() {
        if entry.file_name().to_string_lossy().starts_with("remote-help-sessions-") {
            fs::remove_file(entry.path()).unwrap();
        }
    }
    let downloads = Downloads::of(&world.page.browser);
    world.page.button("Download CSV").click().await;
    world.page.says(&["downloads"]).await;
    let (name, text) = downloads.taken("remote-help-sessions-", ".csv").await;
    let day = &name["remote-help-sessions-".len()..name.len() - 4];
    let shape: String = day.chars().map(|letter| if letter.is_ascii_digit() { '0' } else { letter }).take(10).collect();
    assert_eq!(shape, "0000-00-00", "{name}");
    text
}

/// What the cells should be in the file.
fn guarded(cell: &Value) -> String {
    let raw = match cell {
        Value::String(text) => text.clone(),
        Value::Null => String::new(),
        other => other.to_string(),
    };
    if raw.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{raw}") } else { raw }
}

#[tokio::test]
async fn the_file_has_all_that_the_filter_shows_with_every_column_and_no_formula() {
    run(async |world| {
        let spec = ReportSpec { sessions: 150, odd: vec![Oddity::Hostile], ..ReportSpec::default() };
        world.tenant.set_report(spec);
        open_sessions(world, "150 sessions read").await;
        table(world, "counts them all", |table| table.count.as_deref() == Some("151")).await;
        let text = file(world).await;
        assert!(text.starts_with('\u{feff}'), "it begins with a byte order mark");
        let lines = read_csv(&text[3..]);
        assert_eq!(lines[0], COLUMNS);
        assert_eq!(lines.len(), 151);
        let report = world.tenant.report();
        let mut expected: Vec<Vec<String>> = report["Values"]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row.as_array().unwrap().iter().map(guarded).collect())
            .collect();
        let mut found = lines[1..].to_vec();
        // In the order of the table: newest first.
        let starts: Vec<&String> = found.iter().map(|line| &line[1]).collect();
        assert!(starts.windows(2).all(|pair| pair[0] >= pair[1]), "in the table's order");
        expected.sort();
        found.sort();
        assert_eq!(found, expected);
        assert!(!world.page.browser.title().await.contains("hostile"));
    })
    .await;
}

#[tokio::test]
async fn the_file_follows_the_filter_and_the_columns_that_the_service_has() {
    run(async |world| {
        let columns = ["SharerDeviceOS", "sessionSTART", "Extra, \"quoted\"", "SessionId"];
        let spec = ReportSpec { sessions: 300, ..ReportSpec::columns(&columns) };
        world.tenant.set_report(spec);
        open_sessions(world, "300 sessions read").await;
        let report = world.tenant.report();
        let expected = holding(&report, "android");
        filter(world, "android").await;
        world.page.says(&[&format!("{expected} of 300")]).await;
        let lines = read_csv(&file(world).await[3..]);
        assert_eq!(lines[0], columns);
        assert_eq!(lines.len(), expected + 1);
        assert!(lines[1..].iter().all(|line| line[0] == "Android"));
        eventually("nothing else is said", async || {
            let alert = world.page.alert().text().await;
            if alert.is_empty() { Ok(()) } else { Err(alert) }
        })
        .await;
    })
    .await;
}
