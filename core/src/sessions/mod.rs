//! Intune's report of Remote Help's sessions: requested and read page by page, counted, searched, sorted, and written as
//! CSV.
//!
//! Microsoft documents no schema of the report's answer, so this reads each page by its own: columns in any order and
//! letter case, unknown ones by their raw names, and without those that are missing.
//!
//! - `request`: the request for a page; [`read_page`] in `page`: the response; `cells`: its JSON, read straight into one text;
//!   `repair`: JSON that was cut within a letter.
//! - `columns`: the columns that are known, and those of all pages together; `rows`: all pages.
//! - [`Report`] in `report`: takes the pages in; `tally`, with `groups`: what is counted meanwhile; `session`: one row in
//!   terms of Remote Help.
//! - `figures`, `days`, `order`, `filter`, `csv`: each one view of it.
//! - `time` and `number`: times and numbers as the service writes them; `fold`: letter case.
//!
//! Names and addresses of people are in it: no `Debug` shows more than counts.
//!
//! Sources: <https://learn.microsoft.com/graph/api/intune-reporting-devicemanagementreports-list>,
//! <https://learn.microsoft.com/intune/intune-service/fundamentals/reports-export-graph-available-reports>

mod cells;
mod columns;
pub(crate) mod csv;
mod days;
mod figures;
mod filter;
pub(crate) mod fold;
mod groups;
mod number;
mod order;
mod page;
mod repair;
mod report;
mod request;
mod rows;
mod session;
mod tally;
#[cfg(test)]
mod testing;
pub(crate) mod time;

pub use days::{Day, Days};
pub use figures::{Figures, TopHelper};
pub use filter::Needle;
pub use order::{Order, SortBy};
pub use page::{Page, read_page};
pub use report::{Next, Report};
pub use request::request;
pub use session::{Length, Party, Session, Start};

/// The Intune permission that the report takes, as the admin center spells it.
// Not for people: one name in every language, as in Intune's roles.
pub const VIEW_REPORTS: &str = "Remote assistance connectors: View reports";

/// Rows requested at a time: Intune's reports are throttled more tightly than its settings.
pub const PAGE_SIZE: usize = 500;
