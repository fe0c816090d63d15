//! All pages of the report that were read.

use super::page::Page;
use super::session::{Length, Party, Session, Start};
use crate::time::{Millis, UnixMillis};
use std::fmt;

/// The report, as far as it was read. Rows have numbers from 0 in the order in which the service sent them.
#[derive(Clone, Default)]
pub struct Report {}

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
        formatter.debug_struct("Report").finish_non_exhaustive()
    }
}

impl Report {
    /// A report of which nothing was read yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the next page in. `offset` is the local time minus UTC at a moment, in the reader's time zone.
    pub fn add(&mut self, _page: Page, _offset: &dyn Fn(UnixMillis) -> Millis) -> Next {
        Next::End
    }

    /// How many rows the service sent, repeated and unfitting ones too. A page that only repeats is not counted: it
    /// brings the reading no further.
    pub fn received(&self) -> usize {
        0
    }

    /// How many rows there are, as the last page says that has a `TotalRowCount`.
    pub fn total(&self) -> Option<usize> {
        None
    }

    /// Whether all of the report was read: it has as many rows as the service counts, or, where it doesn't count, no
    /// more came.
    pub fn is_whole(&self) -> bool {
        false
    }

    /// How many rows have another number of cells than their page has columns. They are in nothing else.
    pub fn unfitting(&self) -> usize {
        0
    }

    /// How many sessions there are: rows, each `SessionId` once.
    pub fn len(&self) -> usize {
        0
    }

    /// Whether there is no session.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The names of all columns as the service spells them, in its order; those that only later pages have stand last.
    pub fn columns(&self) -> &[String] {
        &[]
    }

    /// A cell without the white space around it. Returns `None` if the row has nothing there: the column is missing on
    /// its page, or the cell is null, empty or `--`.
    pub fn cell(&self, row: u32, column: usize) -> Option<&str> {
        self.raw_cell(row, column).map(str::trim).filter(|text| !matches!(*text, "" | "--"))
    }

    /// A cell as the service sent it, empty if it is null. Returns `None` if the column is missing on the row's page.
    pub fn raw_cell(&self, _row: u32, _column: usize) -> Option<&str> {
        None
    }

    /// A row in terms of Remote Help. One that doesn't exist is a session of which nothing is known.
    pub fn session(&self, _row: u32) -> Session<'_> {
        Session {
            start: Start::Missing,
            length: Length::Unknown,
            helper: Party::default(),
            sharer: Party::default(),
            device: None,
            system: None,
            control: None,
            id: None,
        }
    }
}
