//! The report as CSV (RFC 4180), for spreadsheets.

use super::report::Report;

/// Without it, Excel takes a file for one in the local code page.
pub(crate) const BYTE_ORDER_MARK: char = '\u{feff}';

impl Report {
    /// The first line, with the names of all columns and a byte order mark before them.
    pub fn csv_header(&self) -> String {
        let mut out = String::from(BYTE_ORDER_MARK);
        line(self.columns().iter().map(String::as_str), &mut out);
        out
    }

    /// Writes a row's line: all cells as the service sent them. A cell that a spreadsheet would take for a formula gets
    /// an apostrophe before it.
    pub fn csv_row(&self, row: u32, out: &mut String) {
        let Some(cells) = self.rows.get(row) else { return };
        line((0..self.columns().len()).map(|column| cells.raw(column).unwrap_or_default()), out);
    }
}

/// Whether a spreadsheet would take a field for a formula, or for something else than it is.
pub(crate) fn is_formula(field: &str) -> bool {
    matches!(field.bytes().next(), Some(b'=' | b'+' | b'-' | b'@' | b'\t' | b'\r'))
}

/// Appends a line: each field as it is, or with an apostrophe before it if a spreadsheet would take it for a formula.
pub(crate) fn line<'a>(fields: impl Iterator<Item = &'a str>, out: &mut String) {
    for (place, field) in fields.enumerate() {
        if place > 0 {
            out.push(',');
        }
        let is_formula = is_formula(field);
        let is_quoted = field.bytes().any(|byte| matches!(byte, b'"' | b',' | b'\r' | b'\n'));
        if is_quoted {
            out.push('"');
        }
        if is_formula {
            out.push('\'');
        }
        if is_quoted {
            out.push_str(&field.replace('"', "\"\""));
        } else {
            out.push_str(field);
        }
        if is_quoted {
            out.push('"');
        }
    }
    out.push_str("\r\n");
}

#[cfg(test)]
#[path = "csv_tests.rs"]
mod tests;
