//! One page of the report.

use super::cells::{self, Body, Cells, Names, Table};
use super::number::number;
use super::repair;
use crate::graph::{ErrorKind, GraphError, MAX_RESPONSE_BYTES, Response};
use serde_json::error::Category;
use std::fmt;

/// A page of the report, for [`Report::add`](super::Report::add).
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Page {
    /// How many rows the whole report has, as the service says.
    pub(super) total: Option<usize>,
    /// The names of the columns.
    pub(super) names: Vec<String>,
    /// The cells of all rows, of those too that don't fit.
    pub(super) cells: Cells,
    /// The first cell of each row that fits.
    pub(super) rows: Vec<u32>,
    /// How many rows there are.
    pub(super) received: usize,
}

impl fmt::Debug for Page {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("Page");
        shown.field("total", &self.total).field("columns", &self.names.len()).field("received", &self.received);
        shown.field("fitting", &self.rows.len()).finish_non_exhaustive()
    }
}

/// Reads a page of the report, by its own schema.
///
/// # Errors
/// What the response means otherwise. JSON that is no report is [`ErrorKind::NotReport`].
pub fn read_page(response: &Response) -> Result<Page, GraphError> {
    let kind = match response.status {
        200..=299 if response.body.len() > MAX_RESPONSE_BYTES => ErrorKind::TooLarge,
        200..=299 => match read(&response.body) {
            Ok(page) => return Ok(page),
            Err(kind) => kind,
        },
        _ => return Err(GraphError::of(response)),
    };
    Err(GraphError { kind, details: GraphError::of(response).details })
}

fn read(body: &[u8]) -> Result<Page, ErrorKind> {
    // Files, for which `application/octet-stream` stands, often begin with a byte order mark.
    let body = body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body);
    let read = cells::read(body).or_else(|error| match repair::repaired(body) {
        Some(repaired) => cells::read(&repaired),
        None => Err(error),
    });
    match read {
        Ok(body) => page(body).ok_or(ErrorKind::NotReport),
        Err(error) if error.classify() == Category::Data => Err(ErrorKind::NotReport),
        Err(_) => Err(ErrorKind::NotGraph),
    }
}

/// Returns `None` if the body is no report's: rows need a schema, and only a report that says that it has none may leave
/// them out.
fn page(body: Body) -> Option<Page> {
    let total = body.total.as_deref().and_then(total);
    let table = match body.table {
        Some(table) => table,
        None if total == Some(0) => Table::default(),
        None => return None,
    };
    let Table { mut cells, row_ends, no_rows } = table;
    let received = row_ends.len() + no_rows;
    let names = match body.names {
        Some(Names(names)) => names,
        None if received == 0 => Vec::new(),
        None => return None,
    };
    cells.shrink();
    let mut start = 0;
    let mut rows = Vec::with_capacity(row_ends.len());
    for end in row_ends {
        // A row without cells says nothing, even where the schema is as empty.
        if end - start == names.len() && end > start {
            rows.extend(u32::try_from(start));
        }
        start = end;
    }
    Some(Page { total, names, cells, rows, received })
}

/// `TotalRowCount`: a whole number, which may stand in quotes. Returns `None` if it is none, negative, or more than any
/// count.
fn total(text: &str) -> Option<usize> {
    let text = text.trim();
    if let Ok(total) = text.parse::<u64>() {
        return Some(usize::try_from(total).unwrap_or(usize::MAX));
    }
    let total = number(text).filter(|total| *total >= 0.0 && total.fract() == 0.0)?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates, as is wanted")]
    Some(total as usize)
}

#[cfg(test)]
#[path = "page_tests.rs"]
mod tests;
