//! The file for spreadsheets.

use super::{Exported, access_word};
use crate::sessions::csv::{BYTE_ORDER_MARK, line};
use crate::settings::{Property, PropertyValue, Settings};

/// The columns before the settings, and those behind each group of them.
const FIRST: [&str; 4] = ["tenantId", "name", "domain", "source"];
const MIDDLE: [&str; 4] = ["readAt", "access", "outcome", "relationshipEnds"];
const LAST: [&str; 15] = [
    "runId",
    "receiptId",
    "endedAt",
    "aadsts",
    "error",
    "suberror",
    "status",
    "code",
    "requestId",
    "clientRequestId",
    "traceId",
    "correlationId",
    "errorAt",
    "runRequestIds",
    "runClientRequestIds",
];
/// The groups of settings: as last read under their own names, then those of the run.
const GROUPS: [&str; 4] = ["", "before.", "after.", "found."];

/// The first line, with a byte order mark before it.
pub fn csv_header() -> String {
    let names = |prefix: &str| Property::NAMES.map(|name| [prefix, name].concat());
    let [read, run @ ..] = GROUPS;
    let mut columns: Vec<String> = FIRST.map(str::to_owned).into();
    columns.extend(names(read));
    columns.extend(MIDDLE.map(str::to_owned));
    columns.extend(run.into_iter().flat_map(names));
    columns.extend(LAST.map(str::to_owned));
    let mut out = String::from(BYTE_ORDER_MARK);
    line(columns.iter().map(String::as_str), &mut out);
    out
}

/// Appends a row's line. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
pub fn csv_row(row: &Exported<'_>, out: &mut String) {
    let (entry, cause) = (row.entry, row.cause());
    let owned = |text: Option<&str>| text.unwrap_or_default().to_owned();
    let sources = entry.sources().iter().map(super::super::list::Source::word).collect::<Vec<_>>().join(" ");
    let mut cells = vec![
        entry.id().map(|id| id.as_str().to_owned()).unwrap_or_default(),
        owned(entry.name()),
        owned(entry.domain()),
        sources,
    ];
    cells.extend(values(row.settings()));
    cells.extend([owned(row.read_at), access_word(row.access()).to_owned(), row.outcome().word(), owned(row.ends)]);
    for settings in [row.run.map(|run| run.before), row.run.map(|run| run.wanted), row.run.and_then(|run| run.found)] {
        cells.extend(values(settings));
    }
    let requests = row.run.map(|run| run.requests).unwrap_or_default();
    let ids = |id: fn(&crate::graph::RequestIds) -> Option<&String>| {
        requests.iter().filter_map(id).map(String::as_str).collect::<Vec<_>>().join(" ")
    };
    cells.extend([
        owned(row.run.map(|run| run.id)),
        owned(row.run.and_then(|run| run.receipt)),
        owned(row.run.and_then(|run| run.at)),
        cause.aadsts.map(|number| number.to_string()).unwrap_or_default(),
        cause.error.unwrap_or_default(),
        cause.suberror.unwrap_or_default(),
        cause.status.map(|status| status.to_string()).unwrap_or_default(),
        cause.code.unwrap_or_default(),
        cause.request_id.unwrap_or_default(),
        cause.client_request_id.unwrap_or_default(),
        cause.trace_id.unwrap_or_default(),
        cause.correlation_id.unwrap_or_default(),
        cause.at.unwrap_or_default(),
        ids(|ids| ids.request_id.as_ref()),
        ids(|ids| ids.client_request_id.as_ref()),
    ]);
    line(cells.iter().map(String::as_str), out);
}

/// The values as Graph spells them, without quotation marks; empty where there is none.
fn values(settings: Option<&Settings>) -> [String; Property::ALL.len()] {
    Property::ALL.map(|property| match settings.map(|settings| settings.value(property)) {
        None | Some(PropertyValue::Lacking) => String::new(),
        Some(PropertyValue::State(state)) => state.as_str().to_owned(),
        Some(PropertyValue::Flag(flag)) => flag.to_string(),
    })
}
