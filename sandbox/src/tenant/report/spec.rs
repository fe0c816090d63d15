//! The order for a report: how many sessions, in which form, with which flaws.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// The columns as documented for the export of this report ("Intune reports and properties available using Graph API"),
/// with Microsoft's letter case.
pub const COLUMNS: [&str; 18] = [
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
];

/// How the answer spells its columns.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LetterCase {
    /// As ordered.
    #[default]
    Documented,
    /// `sessionid`.
    Lower,
    /// `SESSIONID`.
    Upper,
    /// `sessionId`.
    Camel,
}

/// How the answer writes times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Times {
    /// `2026-05-04T03:02:01`: UTC, and doesn't say so.
    #[default]
    Bare,
    /// `2026-05-04T03:02:01.0000000Z`.
    Utc,
    /// `2026-05-04T05:02:01+02:00`.
    Offset,
}

/// How the answer writes a value that it does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Absent {
    /// `--`.
    Dashes,
    /// `null`.
    Null,
    /// An empty text.
    Empty,
}

/// What is wrong with a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Oddity {
    /// The answer is JSON of another shape.
    OtherJson,
    /// The answer is a page of HTML.
    Html,
    /// The answer is empty.
    Empty,
    /// The schema names one column less than each row has.
    SchemaShort,
    /// The schema names one column more than each row has.
    SchemaLong,
    /// Every third row has one cell less, every fourth one more.
    RowLengths,
    /// Every fifth row's start, and every seventh row's end, is no date.
    NoDates,
    /// Every fourth session that has ended did so before it started.
    Backwards,
    /// One cell of the first row has 2 MiB.
    HugeCell,
    /// Markup and formulas stand in every text but IDs and times.
    Hostile,
    /// Every tenth row is there twice, with the same `SessionId`.
    Twice,
    /// No row has a `SessionId`, though there is the column.
    NoIds,
    /// `TotalRowCount` is 100 more than there are rows.
    TotalTooHigh,
    /// `TotalRowCount` is half of what there is.
    TotalTooLow,
    /// Every page is the first one.
    SamePage,
}

/// A report to be served. Each field may be left out; the default is a sample of 90 sessions whose dates are relative to
/// the tenant's clock.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct ReportSpec {
    /// How many sessions the sample has; at most 100,000.
    pub sessions: usize,
    /// How many of them are under way.
    pub under_way: usize,
    /// How many people help, 1 to 100.
    pub helpers: usize,
    /// How many people are helped, 1 to 500.
    pub people: usize,
    /// The columns, in this order. A name that is not documented is a column of texts.
    pub columns: Vec<String>,
    /// How the answer spells the columns.
    pub letter_case: LetterCase,
    /// How the answer writes times.
    pub times: Times,
    /// How the answer writes what it does not have; `None` (null): each in its own way, as the service does.
    pub absent: Option<Absent>,
    /// What is wrong with it, one after the other.
    pub odd: Vec<Oddity>,
    /// `TotalRowCount`, whatever the rows are; any JSON.
    pub total: Option<Value>,
    /// `Schema`, whatever the rows are; any JSON.
    pub schema: Option<Value>,
    /// `Values` in place of the sample; cut into pages where it is an array, else as it is.
    pub values: Option<Value>,
    /// The answer is labelled as JSON, and not as `application/octet-stream`.
    pub json: bool,
    /// No page has more rows, whatever `top` asks for.
    pub most: usize,
}

impl Default for ReportSpec {
    fn default() -> Self {
        Self {
            sessions: 90,
            under_way: 2,
            helpers: 7,
            people: 48,
            columns: COLUMNS.map(str::to_owned).into(),
            letter_case: LetterCase::default(),
            times: Times::default(),
            absent: None,
            odd: Vec::new(),
            total: None,
            schema: None,
            values: None,
            json: false,
            most: 500,
        }
    }
}

impl ReportSpec {
    /// So many sessions, with more people where there are many.
    pub fn sessions(sessions: usize) -> Self {
        let (helpers, people) = if sessions > 500 { (12, 200) } else { (7, 48) };
        Self { sessions, helpers, people, ..Self::default() }
    }

    /// Nobody has helped anybody.
    pub fn none() -> Self {
        Self { under_way: 0, ..Self::sessions(0) }
    }

    /// These rows under these columns, and nothing else. `values` is an array of arrays, or whatever a test likes.
    pub fn rows(columns: &[&str], values: Value) -> Self {
        let schema: Vec<Value> = columns.iter().map(|name| json!({"Column": name, "PropertyType": "String"})).collect();
        Self { schema: Some(Value::Array(schema)), values: Some(values), ..Self::none() }
    }

    /// The default with one thing wrong.
    pub fn odd(oddity: Oddity) -> Self {
        Self { odd: vec![oddity], ..Self::default() }
    }

    /// The default with these columns, in this order.
    pub fn columns(columns: &[&str]) -> Self {
        Self { columns: columns.iter().map(|&name| name.to_owned()).collect(), ..Self::default() }
    }

    /// What `GET /sandbox/state` shows of it: rows given by a test are counted, not repeated.
    pub(crate) fn shown(&self) -> Value {
        let mut shown = json!(self);
        if let (Value::Object(shown), Some(Value::Array(values))) = (&mut shown, &self.values) {
            shown.insert(String::from("values"), json!(format!("{} rows", values.len())));
        }
        shown
    }
}
