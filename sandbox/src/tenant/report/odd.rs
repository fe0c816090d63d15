//! Flaws of a report. An answer that is none at all is `page`'s business, and a page that comes again.

use serde_json::{Value, json};

use super::Made;
use super::spec::Oddity;

const MARKUP: &str =
    "<img src=x onerror=\"document.title='hostile markup ran'\"><script>document.title='hostile markup ran'</script>";
/// Texts that a spreadsheet would run, and letters that turn the line around.
const HOSTILE: [&str; 8] = [
    MARKUP,
    "=HYPERLINK(\"https://elsewhere.example/\",\"click\")",
    "+1+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "\t=1+1",
    "\r=1+1",
    "\u{202e}txt.exe\", \"a\"\nb",
];
const HUGE: usize = 2 * 1024 * 1024;

/// Spoils what was made.
pub(super) fn apply(oddity: Oddity, made: &mut Made) {
    let places = Places::of(&made.schema);
    let count = made.values.as_array().map_or(0, Vec::len);
    match oddity {
        Oddity::OtherJson | Oddity::Html | Oddity::Empty | Oddity::SamePage => {}
        Oddity::SchemaShort => {
            if let Value::Array(schema) = &mut made.schema {
                schema.pop();
            }
        }
        Oddity::SchemaLong => {
            if let Value::Array(schema) = &mut made.schema {
                schema.insert(1.min(schema.len()), json!({"Column": "Region", "PropertyType": "String"}));
            }
        }
        Oddity::RowLengths => each(made, |number, row| {
            if number % 3 == 0 {
                row.pop();
            } else if number % 4 == 0 {
                row.push(json!("one more"));
            }
        }),
        Oddity::NoDates => each(made, |number, row| {
            if number % 5 == 0 {
                put(row, places.start, json!("last Tuesday"));
            }
            if number % 7 == 0 {
                put(row, places.end, json!("2026-13-45T99:00:00"));
            }
        }),
        Oddity::Backwards => each(made, |number, row| {
            let is_text = |place: usize| row.get(place).is_some_and(Value::is_string);
            if let (Some(start), Some(end), 0) = (places.start, places.end, number % 4)
                && is_text(start)
                && is_text(end)
            {
                row.swap(start, end);
            }
        }),
        Oddity::HugeCell => each(made, |number, row| {
            if number == 0 {
                put(row, places.text.first().copied(), json!("x".repeat(HUGE)));
            }
        }),
        Oddity::Hostile => each(made, |number, row| {
            for (nth, place) in places.text.iter().enumerate() {
                put(row, Some(*place), json!(HOSTILE.get((number + nth) % HOSTILE.len())));
            }
        }),
        Oddity::Twice => {
            if let Value::Array(rows) = &mut made.values {
                let again = rows.iter().enumerate().flat_map(|(number, row)| {
                    let times = if number % 10 == 0 { 2 } else { 1 };
                    std::iter::repeat_n(row.clone(), times)
                });
                *rows = again.collect();
            }
        }
        Oddity::NoIds => each(made, |_, row| put(row, places.id, Value::Null)),
        Oddity::TotalTooHigh => made.total = Some(json!(count + 100)),
        Oddity::TotalTooLow => made.total = Some(json!(count / 2)),
    }
}

/// Where the columns are.
struct Places {
    id: Option<usize>,
    start: Option<usize>,
    end: Option<usize>,
    /// All that is neither an ID nor a time.
    text: Vec<usize>,
}

impl Places {
    fn of(schema: &Value) -> Self {
        let names = schema
            .as_array()
            .into_iter()
            .flatten()
            .map(|column| column.get("Column").and_then(Value::as_str).unwrap_or_default().to_ascii_lowercase());
        let names: Vec<String> = names.collect();
        let at = |wanted: &str| names.iter().position(|name| name == wanted);
        let (id, start, end) = (at("sessionid"), at("sessionstart"), at("sessionend"));
        let kept = [id, start, end, at("date"), at("datedifference")];
        let text = (0..names.len()).filter(|place| !kept.contains(&Some(*place))).collect();
        Self { id, start, end, text }
    }
}

fn each(made: &mut Made, mut change: impl FnMut(usize, &mut Vec<Value>)) {
    for (number, row) in made.values.as_array_mut().into_iter().flatten().enumerate() {
        if let Value::Array(row) = row {
            change(number, row);
        }
    }
}

fn put(row: &mut [Value], place: Option<usize>, value: Value) {
    if let Some(cell) = place.and_then(|place| row.get_mut(place)) {
        *cell = value;
    }
}
