//! Remote Help's sessions of the last 30 days, as Intune's reports give them: the order for a report, its rows, the body
//! of a request and the page that answers it have a file each. Who may read one is decided by `graph`.

mod control;
mod dice;
mod names;
mod odd;
mod page;
mod request;
mod sample;
mod spec;

use std::collections::BTreeMap;

use serde_json::Value;

pub(crate) use self::control::routes;
pub(crate) use self::page::page;
pub(crate) use self::request::Asked;
pub use self::spec::{Absent, COLUMNS, LetterCase, Oddity, ReportSpec, Times};

/// A reading from the first row on makes the sample anew when it is older, in seconds: its dates are relative to now,
/// and may not move between two pages of one reading.
const FRESH: i64 = 3600;

/// One directory's report: the order, and the rows made from it.
#[derive(Clone, Default)]
struct Report {
    spec: ReportSpec,
    made: Option<Made>,
}

/// A report's content, before it is cut into pages. Each part may be anything, as ordered.
#[derive(Clone, Debug)]
pub(crate) struct Made {
    /// When, in Unix seconds by the tenant's clock.
    at: i64,
    pub(crate) schema: Value,
    pub(crate) values: Value,
    /// Stands in the answer whatever the rows are.
    pub(crate) total: Option<Value>,
}

/// The reports of all directories, by ID; one that is not here is the default.
#[derive(Clone, Default)]
pub(crate) struct Reports {
    by: BTreeMap<String, Report>,
}

impl Reports {
    /// The order for a directory's report.
    pub(crate) fn spec(&self, tenant: &str) -> ReportSpec {
        self.by.get(tenant).map(|report| report.spec.clone()).unwrap_or_default()
    }

    pub(crate) fn set(&mut self, tenant: &str, spec: ReportSpec) {
        self.by.insert(tenant.to_owned(), Report { spec, made: None });
    }

    /// The directory's report at this Unix time by the tenant's clock. `first`: the reading begins with it. `domain`:
    /// of the addresses in a sample.
    pub(crate) fn made(&mut self, tenant: &str, domain: &str, first: bool, now: i64) -> (&ReportSpec, &Made) {
        let Report { spec, made } = self.by.entry(tenant.to_owned()).or_default();
        let stale = made.as_ref().is_some_and(|made| first && (now - made.at).abs() > FRESH);
        if stale {
            *made = None;
        }
        let made = made.get_or_insert_with(|| make(spec, domain, now));
        (spec, made)
    }
}

fn make(spec: &ReportSpec, domain: &str, now: i64) -> Made {
    let (schema, values) = sample::rows(spec, domain, now);
    let mut made = Made {
        at: now,
        schema: spec.schema.clone().unwrap_or(schema),
        values: spec.values.clone().unwrap_or(values),
        total: spec.total.clone(),
    };
    for oddity in &spec.odd {
        odd::apply(*oddity, &mut made);
    }
    made
}
