//! The pages that were read, and the rows that count.

use super::cells::Cells;
use super::columns::{Known, Places};

/// All pages. Rows have numbers from 0, over all of them.
#[derive(Clone, Default)]
pub(super) struct Rows {
    pages: Vec<Held>,
    len: u32,
    bytes: usize,
}

/// A page as it is kept.
#[derive(Clone)]
struct Held {
    /// The number of its first row.
    first: u32,
    /// The first cell of each row that counts.
    rows: Vec<u32>,
    cells: Cells,
    places: Places,
}

/// One row: where its cells are.
#[derive(Clone, Copy)]
pub(super) struct Row<'a> {
    pub(super) cells: &'a Cells,
    pub(super) first: usize,
    pub(super) places: &'a Places,
}

impl<'a> Row<'a> {
    /// A known column's cell that has something.
    pub(super) fn known(self, known: Known) -> Option<&'a str> {
        self.cells.get(self.first + self.places.of_known(known)?).and_then(content)
    }

    /// A cell as the service sent it.
    pub(super) fn raw(self, column: usize) -> Option<&'a str> {
        self.cells.get(self.first + self.places.of(column)?)
    }

    /// The first and last name of a person. Returns `None` if the row has neither.
    pub(super) fn name(self, first: Known, last: Known) -> Option<String> {
        match (self.known(first), self.known(last)) {
            (Some(first), Some(last)) => Some([first, " ", last].concat()),
            (name, None) | (None, name) => name.map(str::to_owned),
        }
    }
}

/// The text of a cell. Returns `None` if it has nothing: null is empty here, and the service writes `--` as well.
pub(super) fn content(cell: &str) -> Option<&str> {
    Some(cell.trim()).filter(|text| !matches!(*text, "" | "--"))
}

impl Rows {
    /// How many rows count.
    pub(super) fn len(&self) -> u32 {
        self.len
    }

    /// How many pages there are.
    pub(super) fn pages(&self) -> usize {
        self.pages.len()
    }

    /// How many bytes the cells take.
    pub(super) fn bytes(&self) -> usize {
        self.bytes
    }

    /// Whether a page is the same as the last one.
    pub(super) fn ends_with(&self, places: &Places, cells: &Cells) -> bool {
        self.pages.last().is_some_and(|last| last.places == *places && last.cells == *cells)
    }

    /// Takes a page in, none of whose rows counts yet.
    pub(super) fn add_page(&mut self, places: Places, cells: Cells) {
        self.bytes += cells.bytes();
        self.pages.push(Held { first: self.len, rows: Vec::new(), cells, places });
    }

    /// Takes the last page back, none of whose rows counts.
    pub(super) fn forget_page(&mut self) {
        if let Some(page) = self.pages.pop() {
            self.bytes -= page.cells.bytes();
        }
    }

    /// Counts a row of the last page, and returns its number.
    pub(super) fn push(&mut self, first_cell: u32) -> u32 {
        let row = self.len;
        if let Some(page) = self.pages.last_mut() {
            page.rows.push(first_cell);
            self.len += 1;
        }
        row
    }

    /// Takes the last row back.
    pub(super) fn pop(&mut self) {
        if self.pages.last_mut().and_then(|page| page.rows.pop()).is_some() {
            self.len -= 1;
        }
    }

    /// A row, by its number.
    pub(super) fn get(&self, row: u32) -> Option<Row<'_>> {
        // The last page that begins at it or before. A page without rows begins where the next one does.
        let page = self.pages.partition_point(|page| page.first <= row).checked_sub(1)?;
        let page = self.pages.get(page)?;
        let first = *page.rows.get((row - page.first) as usize)?;
        Some(Row { cells: &page.cells, first: first as usize, places: &page.places })
    }

    /// A known column's cell.
    pub(super) fn known(&self, row: u32, known: Known) -> Option<&str> {
        self.get(row)?.known(known)
    }
}
