//! The columns of the table: those that tell of Remote Help, and the rest by their raw names.

use crate::components::time::with_utc;
use crate::text;
use crate::ui::element::{Element, el};
use browser::intl;
use remote_help::sessions::{Length, Party, Report, Session, SortBy, Start};

/// The columns that are always shown.
pub(super) const SHOWN: [SortBy; 7] =
    [SortBy::Start, SortBy::Length, SortBy::Helper, SortBy::Sharer, SortBy::Device, SortBy::System, SortBy::Control];

/// The service's columns of which those show all.
const TOLD: [&str; 10] = [
    "Sessionstart",
    "HelperEmail",
    "HelperFirstName",
    "HelperLastName",
    "SharerEmail",
    "SharerFirstName",
    "SharerLastName",
    "SharerDeviceName",
    "SharerDeviceOS",
    "Attribute",
];

/// The columns of a table, in their order.
pub(super) fn columns(report: &Report, all: bool) -> Vec<SortBy> {
    let is_rest = |name: &str| !TOLD.iter().any(|told| told.eq_ignore_ascii_case(name));
    let rest = report.columns().iter().enumerate().filter(|(_, name)| is_rest(name));
    let rest = rest.map(|(column, _)| SortBy::Column(column)).filter(|_| all);
    SHOWN.into_iter().chain(rest).collect()
}

/// The name of a column.
pub(super) fn name(column: SortBy, report: &Report) -> String {
    match column {
        SortBy::Start => text::sessions::column_start(),
        SortBy::Length => text::sessions::column_length(),
        SortBy::Helper => text::sessions::column_helper(),
        SortBy::Sharer => text::sessions::column_person(),
        SortBy::Device => text::sessions::column_device(),
        SortBy::System => text::sessions::column_system(),
        SortBy::Control => text::sessions::column_control(),
        SortBy::Column(column) => report.columns().get(column).map_or("", String::as_str),
    }
    .to_owned()
}

/// The cell of a row in a column.
pub(super) fn cell(column: SortBy, row: u32, session: &Session<'_>, report: &Report) -> Element {
    match column {
        SortBy::Start => start(&session.start).attr("scope", "row"),
        SortBy::Length => el("td").content(&length(session.length)),
        SortBy::Helper => party(&session.helper),
        SortBy::Sharer => party(&session.sharer),
        SortBy::Device => raw(session.device),
        SortBy::System => raw(session.system),
        SortBy::Control => raw(session.control),
        SortBy::Column(column) => raw(report.cell(row, column)),
    }
}

fn start(start: &Start<'_>) -> Element {
    match start {
        Start::At(at) => with_utc(el("th").content(&intl::date_time(*at)), *at),
        Start::Unreadable(raw) => el("th").content(raw),
        Start::Missing => el("th").content(text::unknown()),
    }
}

fn length(length: Length) -> String {
    match length {
        Length::Ended(length) => intl::length(length),
        Length::UnderWay => text::sessions::under_way().to_owned(),
        Length::Unknown => String::new(),
    }
}

/// A person by name, with the address on hover; by the address where there is no name.
fn party(party: &Party<'_>) -> Element {
    match (&party.name, party.address) {
        (Some(name), address) => raw(Some(name)).attr("title", address.unwrap_or_default()),
        (None, address) => raw(address),
    }
}

fn raw(text: Option<&str>) -> Element {
    el("td").content(text.unwrap_or_default()).attr("translate", "no")
}
