//! All pages of the report that were read.

use super::PAGE_SIZE;
use super::columns::{Columns, Known};
use super::page::Page;
use super::rows::{Rows, content};
use super::session::{Length, Party, Session, Start};
use super::tally::{Tally, start_of};
use crate::time::{Millis, UnixMillis};
use std::fmt;

/// The most sessions read. Largest tenants have some ten thousand in 30 days.
const MOST_ROWS: u32 = 100_000;
/// The most pages read.
const MOST_PAGES: usize = 1_000;
/// The most memory that cells take, in bytes.
const MOST_BYTES: usize = 128 * 1024 * 1024;

/// The report, as far as it was read. Rows have numbers from 0 in the order in which the service sent them. Reading
/// ends after 100,000 of them, 1,000 pages or 128 MiB, and the report is not whole then.
#[derive(Clone, Default)]
pub struct Report {
    pub(super) rows: Rows,
    pub(super) columns: Columns,
    pub(super) tally: Tally,
    received: usize,
    unfitting: usize,
    total: Option<usize>,
    /// Whether the service had no more to send.
    is_exhausted: bool,
    /// Whether rows were left out that the service sent.
    is_cut: bool,
}

/// What to read next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// The page after this many rows.
    Page {
        /// The rows to skip.
        skip: usize,
    },
    /// Nothing: the report was read to its end, or this is all of it that can be had.
    End,
}

impl fmt::Debug for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("Report");
        shown.field("received", &self.received).field("total", &self.total).field("unfitting", &self.unfitting);
        shown.field("sessions", &self.len()).finish_non_exhaustive()
    }
}

impl Report {
    /// A report of which nothing was read yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the next page in. `offset` is the local time minus UTC at a moment, in the reader's time zone.
    ///
    /// Reading ends where the rows received are as many as the service counts, or a page is empty or brings nothing new:
    /// it is the same as the one before, or all of its rows are known by their `SessionId`. A count that is less than
    /// what was received is wrong, and ends nothing.
    pub fn add(&mut self, page: Page, offset: &dyn Fn(UnixMillis) -> Millis) -> Next {
        let Page { total, names, cells, rows, received } = page;
        // Beyond its last row a service may count nothing at all.
        if received > 0 || total.is_some_and(|total| total >= self.received) {
            self.total = total.or(self.total);
        }
        let places = self.columns.take(names);
        if received == 0 {
            self.is_exhausted = true;
            return Next::End;
        }
        if self.rows.ends_with(&places, &cells) {
            return self.end_with_repetition(received);
        }
        let before = self.rows.len();
        let unfitting = received.saturating_sub(rows.len());
        self.rows.add_page(places, cells);
        for first_cell in rows {
            if self.rows.len() == MOST_ROWS {
                self.is_cut = true;
                break;
            }
            let row = self.rows.push(first_cell);
            if !self.tally.count(&self.rows, row, offset) {
                self.rows.pop();
            }
        }
        if self.rows.len() == before && unfitting == 0 && !self.is_cut {
            self.rows.forget_page();
            return self.end_with_repetition(received);
        }
        self.received = self.received.saturating_add(received);
        self.unfitting = self.unfitting.saturating_add(unfitting);
        let is_full =
            self.rows.len() >= MOST_ROWS || self.rows.pages() >= MOST_PAGES || self.rows.bytes() >= MOST_BYTES;
        if is_full || self.total() == Some(self.received) { Next::End } else { Next::Page { skip: self.received } }
    }

    /// Ends with a page that only repeats. If it is a full one, the service may send the same page always, and there may
    /// be more than can be had.
    fn end_with_repetition(&mut self, received: usize) -> Next {
        self.is_exhausted = received < PAGE_SIZE;
        Next::End
    }

    /// How many rows the service sent, repeated and unfitting ones too. A page that only repeats is not counted: it
    /// brings the reading no further.
    pub fn received(&self) -> usize {
        self.received
    }

    /// How many rows there are, as the last page says that has a `TotalRowCount`. Returns `None` if none has, or it is
    /// less than what was received, and so wrong.
    pub fn total(&self) -> Option<usize> {
        self.total.filter(|total| *total >= self.received)
    }

    /// Whether all of the report was read: it has as many rows as the service counts, or, where it doesn't count, no
    /// more came.
    pub fn is_whole(&self) -> bool {
        !self.is_cut && self.total().map_or(self.is_exhausted, |total| total == self.received)
    }

    /// How many rows have another number of cells than their page has columns. They are in nothing else.
    pub fn unfitting(&self) -> usize {
        self.unfitting
    }

    /// How many sessions there are: rows, each `SessionId` once.
    pub fn len(&self) -> usize {
        self.rows.len() as usize
    }

    /// Whether there is no session.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The names of all columns as the service spells them, in its order; those that only later pages have stand last.
    pub fn columns(&self) -> &[String] {
        self.columns.names()
    }

    /// A cell without the white space around it. Returns `None` if the row has nothing there: the column is missing on
    /// its page, or the cell is null, empty or `--`.
    pub fn cell(&self, row: u32, column: usize) -> Option<&str> {
        self.raw_cell(row, column).and_then(content)
    }

    /// A cell as the service sent it, empty if it is null. Returns `None` if the column is missing on the row's page.
    pub fn raw_cell(&self, row: u32, column: usize) -> Option<&str> {
        self.rows.get(row)?.raw(column)
    }

    /// A row in terms of Remote Help. One that doesn't exist is a session of which nothing is known.
    pub fn session(&self, row: u32) -> Session<'_> {
        let Some(cells) = self.rows.get(row) else {
            return Session {
                start: Start::Missing,
                length: Length::Unknown,
                helper: Party::default(),
                sharer: Party::default(),
                device: None,
                system: None,
                control: None,
                id: None,
            };
        };
        let party = |first, last, address| Party { name: cells.name(first, last), address: cells.known(address) };
        Session {
            start: start_of(cells, self.tally.start(row)),
            length: self.tally.length(row),
            helper: party(Known::HelperFirstName, Known::HelperLastName, Known::HelperEmail),
            sharer: party(Known::SharerFirstName, Known::SharerLastName, Known::SharerEmail),
            device: cells.known(Known::Device),
            system: cells.known(Known::System),
            control: cells.known(Known::Control),
            id: cells.known(Known::SessionId),
        }
    }
}

#[cfg(test)]
#[path = "report_tests.rs"]
mod tests;
