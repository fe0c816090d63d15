//! The order of rows.

use super::columns::Known;
use super::fold;
use super::number::number;
use super::report::Report;
use super::session::Length;
use super::time;
use std::cmp::Ordering;
use std::ops::Range;

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
    /// Sorts rows. Rows that are equal in it keep their order; those without a readable value stand last in either
    /// direction. Texts are sorted regardless of case, and a column whose cells are all numbers as numbers.
    pub fn sort(&self, rows: &mut [u32], order: Order) {
        let Order { by, descending } = order;
        let known = |known| move |row: u32| self.rows.known(row, known);
        match by {
            SortBy::Start => sort_numbers(rows, descending, |row| Some(self.tally.start(row)?.get())),
            SortBy::Length => sort_numbers(rows, descending, |row| match self.tally.length(row) {
                Length::Ended(length) => Some(length.get()),
                Length::UnderWay => Some(f64::INFINITY),
                Length::Unknown => None,
            }),
            SortBy::Helper => {
                self.sort_people(rows, descending, [Known::HelperFirstName, Known::HelperLastName], Known::HelperEmail);
            }
            SortBy::Sharer => {
                self.sort_people(rows, descending, [Known::SharerFirstName, Known::SharerLastName], Known::SharerEmail);
            }
            SortBy::Device => sort_texts(rows, descending, known(Known::Device)),
            SortBy::System => sort_texts(rows, descending, known(Known::System)),
            SortBy::Control => sort_texts(rows, descending, known(Known::Control)),
            SortBy::Column(column) => self.sort_column(rows, descending, column),
        }
    }

    /// All rows, the newest first.
    pub fn default_rows(&self) -> Vec<u32> {
        let mut rows: Vec<u32> = (0..self.rows.len()).collect();
        self.sort(&mut rows, Order { by: SortBy::Start, descending: true });
        rows
    }

    fn sort_column(&self, rows: &mut [u32], descending: bool, column: usize) {
        let cell = |row: u32| self.cell(row, column);
        if matches!(self.columns.known(column), Some(Known::Start | Known::End)) {
            return sort_numbers(rows, descending, |row| Some(time::parse(cell(row)?)?.get()));
        }
        // Of all rows, so that the order is the same whatever is filtered.
        let is_numbers = (0..self.rows.len()).filter_map(cell).all(|text| number(text).is_some());
        if is_numbers {
            sort_numbers(rows, descending, |row| number(cell(row)?));
        } else {
            sort_texts(rows, descending, cell);
        }
    }

    fn sort_people(&self, rows: &mut [u32], descending: bool, names: [Known; 2], address: Known) {
        sort_written(rows, descending, |row, out| {
            let Some(row) = self.rows.get(row) else { return false };
            let before = out.len();
            for name in names.into_iter().filter_map(|name| row.known(name)) {
                if out.len() > before {
                    out.push(' ');
                }
                fold::fold_into(name, out);
            }
            // Who has the same name is told apart by address.
            let has_name = out.len() > before;
            let address = row.known(address);
            if has_name {
                out.push('\n');
            }
            fold::fold_into(address.unwrap_or_default(), out);
            has_name || address.is_some()
        });
    }
}

/// Sorts rows by numbers; rows without one stand last.
fn sort_numbers(rows: &mut [u32], descending: bool, number: impl Fn(u32) -> Option<f64>) {
    let mut keys: Vec<(Option<f64>, u32)> = rows.iter().map(|row| (number(*row), *row)).collect();
    keys.sort_by(|(a, _), (b, _)| match (a, b) {
        (Some(a), Some(b)) => directed(a.total_cmp(b), descending),
        _ => b.is_some().cmp(&a.is_some()),
    });
    rows.iter_mut().zip(keys).for_each(|(row, (_, own))| *row = own);
}

/// A row's text in lower case: its first sixteen bytes as a number, which mostly decides, and where all of it is.
struct TextKey {
    beginning: u128,
    place: Option<Range<usize>>,
    row: u32,
}

/// Sorts rows by texts regardless of case; rows without one stand last.
fn sort_texts<'a>(rows: &mut [u32], descending: bool, text: impl Fn(u32) -> Option<&'a str>) {
    sort_written(rows, descending, |row, out| text(row).map(|text| fold::fold_into(text, out)).is_some());
}

/// Sorts rows by the texts that `write` appends; it returns whether there is one. Rows without one stand last.
fn sort_written(rows: &mut [u32], descending: bool, write: impl Fn(u32, &mut String) -> bool) {
    // One text for all, since thousands of small ones take longer to make than to sort.
    let mut all = String::new();
    let key = |row: &u32| {
        let start = all.len();
        let place = write(*row, &mut all).then_some(start..all.len());
        let own = place.clone().and_then(|place| all.as_bytes().get(place)).unwrap_or_default();
        let mut beginning = [0; 16];
        beginning.iter_mut().zip(own).for_each(|(to, from)| *to = *from);
        TextKey { beginning: u128::from_be_bytes(beginning), place, row: *row }
    };
    let mut keys: Vec<TextKey> = rows.iter().map(key).collect();
    let all = all.as_bytes();
    keys.sort_by(|a, b| match (&a.place, &b.place) {
        (Some(one), Some(other)) => {
            let whole = || all.get(one.clone()).cmp(&all.get(other.clone()));
            directed(a.beginning.cmp(&b.beginning).then_with(whole), descending)
        }
        _ => b.place.is_some().cmp(&a.place.is_some()),
    });
    rows.iter_mut().zip(keys).for_each(|(row, key)| *row = key.row);
}

fn directed(ordering: Ordering, descending: bool) -> Ordering {
    if descending { ordering.reverse() } else { ordering }
}

#[cfg(test)]
#[path = "order_tests.rs"]
mod tests;
