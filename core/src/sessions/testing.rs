//! What the tests of the report share: pages as the service would send them, and a reader that does all of it in the
//! simplest way.

use super::*;
use crate::graph::Response;
use crate::time::{Millis, UnixMillis};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};
use std::collections::{HashMap, HashSet};

/// A page as JSON.
pub(super) fn body(total: &Value, names: &[&str], rows: &Value) -> Value {
    let schema: Vec<Value> = names.iter().map(|name| json!({"Column": name, "PropertyType": "String"})).collect();
    json!({"TotalRowCount": total, "Schema": schema, "Values": rows, "SessionId": "x"})
}

pub(super) fn response(body: &Value) -> Response {
    Response { status: 200, body: body.to_string().into_bytes(), ..Response::default() }
}

pub(super) fn read(body: &Value) -> Page {
    read_page(&response(body)).unwrap()
}

/// UTC.
pub(super) fn utc(_: UnixMillis) -> Millis {
    Millis::default()
}

/// A report of one page.
pub(super) fn report(names: &[&str], rows: &Value) -> Report {
    report_of(&[body(&Value::Null, names, rows)])
}

pub(super) fn report_of(pages: &[Value]) -> Report {
    let mut report = Report::new();
    for page in pages {
        report.add(read(page), &utc);
    }
    report
}

/// A time, by another reader. What differs from RFC 3339 is brought into its form first.
pub(super) fn chrono(text: &str) -> Option<f64> {
    let text = text.trim();
    let (date, time) = (text.get(..10)?, text.get(11..)?);
    let (time, zone) = match time.find(['Z', 'z', '+', '-']) {
        Some(at) => time.split_at(at),
        None => (time, "Z"),
    };
    let zone = match zone.as_bytes() {
        [_, _, _, b'0'..=b'9', _] => [zone.get(..3)?, ":", zone.get(3..)?].concat(),
        _ => zone.to_owned(),
    };
    let seconds = if time.len() == 5 { ":00" } else { "" };
    let separator = text.get(10..11).filter(|it| matches!(*it, "T" | "t" | " "))?;
    let text = [date, separator, time, seconds, &zone].concat();
    #[expect(clippy::cast_precision_loss, reason = "no year is that far away")]
    chrono::DateTime::parse_from_rfc3339(&text).ok().map(|at| at.timestamp_millis() as f64)
}

/// Fewer cases than usual, since each is whole pages.
pub(super) fn few() -> ProptestConfig {
    ProptestConfig { cases: 48, max_shrink_iters: 300, ..ProptestConfig::default() }
}

/// The names that the export documents, and others.
pub(super) const NAMES: [&str; 20] = [
    "SessionId",
    "Sessionstart",
    "Sessionend",
    "DateDifference",
    "HelperEmail",
    "HelperFirstName",
    "HelperLastName",
    "HelperDeviceName",
    "HelperDeviceAadId",
    "SharerEmail",
    "SharerFirstName",
    "SharerLastName",
    "SharerDeviceName",
    "SharerDeviceAadId",
    "SharerDeviceOS",
    "SharerDeviceSerialNumber",
    "Attribute",
    "Date",
    "Über",
    "",
];

/// A cell that suits its column, or doesn't.
fn cell(name: &str) -> BoxedStrategy<Value> {
    let nothing = select(vec![Value::Null, json!(""), json!("--"), json!(" -- "), json!("\t")]);
    let odd = prop_oneof![
        "[\\PC\n\"=+@ς-]{0,12}".prop_map(Value::from),
        select(vec![
            json!(true),
            json!(-7),
            json!(1.5),
            json!(["a", null]),
            json!({"b": {"c": "d\n"}}),
            json!(u64::MAX)
        ]),
    ];
    let usual: BoxedStrategy<Value> = match name.to_ascii_lowercase().as_str() {
        "sessionid" => select(vec!["a", "A", " a", "b", "c", "d", "e", "f", "ä", "Ä"]).prop_map(Value::from).boxed(),
        "sessionstart" | "sessionend" => (0..40, 0..4, select(vec!["", "Z", "+02:00", "-0530"]))
            .prop_map(|(day, hour, zone)| {
                let (month, day) = if day < 28 { (10, day + 1) } else { (11, day - 27) };
                json!(format!("2026-{month}-{day:02}T0{hour}:30:15.25{zone}"))
            })
            .boxed(),
        "helperemail" | "shareremail" => {
            select(vec!["kim@a.example", "Kim@A.example", "bo@a.example", "é@a.example", "É@a.example", "x"])
                .prop_map(Value::from)
                .boxed()
        }
        "datedifference" => (-500..500_i32).prop_map(|number| json!(number.to_string())).boxed(),
        _ => "[a-cA-C]{1,3}".prop_map(Value::from).boxed(),
    };
    prop_oneof![6 => usual, 2 => nothing, 1 => odd].boxed()
}

/// A name in another letter case.
fn cased(name: &'static str) -> impl Strategy<Value = String> {
    any::<u32>().prop_map(move |bits| {
        let letters = name.chars().enumerate();
        letters
            .map(|(place, letter)| if bits >> (place % 32) & 1 == 1 { letter.to_ascii_uppercase() } else { letter })
            .collect()
    })
}

/// A page of any schema with rows, of which some don't fit it.
pub(super) fn any_page() -> impl Strategy<Value = Value> {
    let names = proptest::sample::subsequence(NAMES.to_vec(), 1..=NAMES.len()).prop_shuffle();
    let twice = proptest::option::weighted(0.2, select(NAMES.to_vec()));
    let names = (names, twice).prop_flat_map(|(mut names, twice)| {
        names.extend(twice);
        names.into_iter().map(cased).collect::<Vec<_>>()
    });
    names.prop_flat_map(|names| {
        let row = names.iter().map(|name| cell(name)).collect::<Vec<_>>().prop_map(Value::from);
        let unfitting =
            select(vec![json!([]), json!(null), json!("x"), json!({"SessionId": "a"}), json!(vec!["a"; 30])]);
        let rows = proptest::collection::vec(prop_oneof![12 => row, 1 => unfitting], 0..12);
        let total = select(vec![json!(0), json!(10), json!("7"), json!(-1), json!(null), json!("many"), json!(1e300)]);
        (Just(names), rows, total).prop_map(|(names, rows, total)| {
            body(&total, &names.iter().map(String::as_str).collect::<Vec<_>>(), &json!(rows))
        })
    })
}

/// A row as the naive reader has it: the texts by the folded names of their columns, and which of that name it is.
pub(super) type NaiveRow = HashMap<(String, usize), String>;

/// All sessions of pages that are taken in one after the other.
#[derive(Default)]
pub(super) struct Naive {
    pub(super) rows: Vec<NaiveRow>,
    pub(super) unfitting: usize,
    pub(super) received: usize,
}

pub(super) fn fold(text: &str) -> String {
    text.to_lowercase().replace('ς', "σ")
}

impl Naive {
    pub(super) fn of(pages: &[Value]) -> Self {
        let mut naive = Self::default();
        let mut ids = HashSet::new();
        let mut before = (Vec::new(), &Value::Null);
        let mut count = None;
        for page in pages {
            let names: Vec<String> = page["Schema"]
                .as_array()
                .unwrap()
                .iter()
                .map(|it| fold(it["Column"].as_str().unwrap().trim()))
                .collect();
            let rows = page["Values"].as_array().unwrap();
            let known = naive.rows.len();
            let mut unfitting = 0;
            for row in rows {
                let Some(cells) = row.as_array().filter(|cells| cells.len() == names.len()) else {
                    unfitting += 1;
                    continue;
                };
                let mut own = NaiveRow::new();
                for (name, cell) in names.iter().zip(cells) {
                    let number = (0..99).find(|number| !own.contains_key(&(name.clone(), *number))).unwrap();
                    let text = match cell {
                        Value::Null => String::new(),
                        Value::String(text) => text.clone(),
                        other => other.to_string(),
                    };
                    own.insert((name.clone(), number), text);
                }
                if get(&own, "sessionid").is_none_or(|id| ids.insert(fold(&id))) {
                    naive.rows.push(own);
                }
            }
            let own = (names, &page["Values"]);
            if rows.is_empty() || own == before || naive.rows.len() == known && unfitting == 0 {
                naive.rows.truncate(known);
                break;
            }
            naive.received += rows.len();
            naive.unfitting += unfitting;
            count = total(&page["TotalRowCount"]).or(count);
            if count == Some(naive.received) {
                break;
            }
            before = own;
        }
        naive
    }
}

fn total(count: &Value) -> Option<usize> {
    let count = count.as_str().map_or(count.as_u64(), |text| text.parse().ok());
    count.and_then(|count| usize::try_from(count).ok())
}

/// A cell that has something.
pub(super) fn get(row: &NaiveRow, name: &str) -> Option<String> {
    row.get(&(fold(name), 0)).map(|text| text.trim().to_owned()).filter(|text| !text.is_empty() && text != "--")
}

/// Reads pages until the reading ends.
pub(super) fn read_all(pages: &[Value]) -> Report {
    let mut report = Report::new();
    for page in pages {
        if report.add(read(page), &utc) == Next::End {
            break;
        }
    }
    report
}
