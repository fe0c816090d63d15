//! The JSON of a page, read straight into one text with the ends of its cells: a page has thousands of cells, of which a
//! tree of values would keep each apart.

use serde::de::{Error, IgnoredAny};
use serde_json::Value;

/// The most columns of a page. The report has eighteen.
pub(super) const MOST_COLUMNS: usize = 200;
/// The longest name of a column, in characters.
const LONGEST_NAME: usize = 300;

/// The parts of a page's JSON. Each is `None` if it is missing or null.
#[derive(Default)]
pub(super) struct Body {
    /// `TotalRowCount`, as text.
    pub(super) total: Option<String>,
    /// The names in `Schema`.
    pub(super) names: Option<Names>,
    /// `Values`.
    pub(super) table: Option<Table>,
}

/// The names of the columns. One without a name has an empty text, so that the others keep their places.
#[derive(Default)]
pub(super) struct Names(pub(super) Vec<String>);

/// Rows of any length.
#[derive(Default)]
pub(super) struct Table {
    /// The cells.
    pub(super) cells: Cells,
    /// For each row, the number of cells up to its end.
    pub(super) row_ends: Vec<usize>,
    /// How many of the values are no list, and so no row.
    pub(super) no_rows: usize,
}

/// Cells one after the other, in one text, with a line feed behind each.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Cells {
    text: String,
    /// Where each cell's line feed is.
    ends: Vec<u32>,
}

impl Cells {
    /// A cell, by its number.
    pub(super) fn get(&self, cell: usize) -> Option<&str> {
        let end = *self.ends.get(cell)?;
        self.text.get(self.start(cell)..end as usize)
    }

    /// The text of so many cells in a row, each with its line feed.
    pub(super) fn range(&self, first: usize, count: usize) -> Option<&str> {
        self.text.get(self.start(first)..self.start(first + count))
    }

    /// How many bytes they take.
    pub(super) fn bytes(&self) -> usize {
        self.text.len() + self.ends.len() * size_of::<u32>()
    }

    /// Gives back what was reserved and isn't used.
    pub(super) fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
    }

    fn start(&self, cell: usize) -> usize {
        let before = cell.checked_sub(1).and_then(|before| self.ends.get(before));
        before.map_or(0, |end| *end as usize + 1)
    }

    fn end_cell<E: Error>(&mut self) -> Result<(), E> {
        // A response is far smaller.
        self.ends.push(u32::try_from(self.text.len()).map_err(E::custom)?);
        self.text.push('\n');
        Ok(())
    }
}

/// Reads a page's JSON.
///
/// # Errors
/// It is no JSON, or no object with a schema and rows in it.
pub(super) fn read(json: &[u8]) -> Result<Body, serde_json::Error> {
    // What is JSON as a whole can be walked through.
    serde_json::from_slice::<IgnoredAny>(json)?;
    let mut body = Body::default();
    let Some(mut fields) = Walk::into(json, b'{') else {
        return Err(serde_json::Error::custom("a report"));
    };
    while let (Some(name), Some(value)) = (fields.next(), fields.next()) {
        let name = text(name)?;
        if name.eq_ignore_ascii_case("TotalRowCount") {
            body.total = Some(text(value)?);
        } else if name.eq_ignore_ascii_case("Schema") && value != b"null" {
            body.names = Some(names(value)?);
        } else if name.eq_ignore_ascii_case("Values") && value != b"null" {
            body.table = Some(table(value)?);
        }
    }
    Ok(body)
}

/// The name of each column: the field `Column` of an object, or a text that stands by itself.
fn names(schema: &[u8]) -> Result<Names, serde_json::Error> {
    let mut names = Vec::new();
    for column in Walk::into(schema, b'[').ok_or_else(|| serde_json::Error::custom("columns"))? {
        let mut name = String::new();
        if let Some(mut fields) = Walk::into(column, b'{') {
            while let (Some(field), Some(value)) = (fields.next(), fields.next()) {
                if text(field)?.eq_ignore_ascii_case("Column") {
                    name = text(value)?;
                }
            }
        } else if column.starts_with(b"\"") {
            name = text(column)?;
        } else {
            return Err(serde_json::Error::custom("a column"));
        }
        if names.len() == MOST_COLUMNS {
            return Err(serde_json::Error::custom("columns"));
        }
        names.push(name.chars().take(LONGEST_NAME).collect());
    }
    Ok(Names(names))
}

/// A value as text.
fn text(value: &[u8]) -> Result<String, serde_json::Error> {
    let mut text = String::new();
    push_text(value, &mut text)?;
    Ok(text)
}

fn table(values: &[u8]) -> Result<Table, serde_json::Error> {
    let mut table = Table::default();
    let rows = Walk::into(values, b'[').ok_or_else(|| serde_json::Error::custom("rows"))?;
    for row in rows {
        let Some(cells) = Walk::into(row, b'[') else {
            table.no_rows += 1;
            continue;
        };
        for cell in cells {
            push_text(cell, &mut table.cells.text)?;
            table.cells.end_cell()?;
        }
        table.row_ends.push(table.cells.ends.len());
    }
    Ok(table)
}

/// Appends a value as text: nothing for null, and all but a text as the service spells it. So no number is read, which
/// might not be written as it came.
fn push_text(value: &[u8], out: &mut String) -> Result<(), serde_json::Error> {
    let inside = value.strip_prefix(b"\"").and_then(|value| value.strip_suffix(b"\""));
    match inside {
        // Most texts have no escape, and need not be read again.
        Some(text) if !text.contains(&b'\\') => out.push_str(utf8(text)?),
        // By the tree of values, whose reader the panel has anyway.
        Some(_) => out.push_str(serde_json::from_slice::<Value>(value)?.as_str().unwrap_or_default()),
        None if value == b"null" => {}
        None => out.push_str(utf8(value)?),
    }
    Ok(())
}

fn utf8(bytes: &[u8]) -> Result<&str, serde_json::Error> {
    std::str::from_utf8(bytes).map_err(serde_json::Error::custom)
}

/// Walks through the values in an array, or the names and values in an object, of what is known to be JSON. A library
/// would make numbers of numbers, and a tree of what is nested.
struct Walk<'a>(&'a [u8]);

impl<'a> Walk<'a> {
    /// Goes into a value that opens so. Returns `None` if it is another.
    fn into(value: &'a [u8], opening: u8) -> Option<Self> {
        let rest = value.trim_ascii_start();
        (rest.first() == Some(&opening)).then(|| Self(rest.get(1..).unwrap_or_default()))
    }
}

impl<'a> Iterator for Walk<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let is_between = |byte: &u8| byte.is_ascii_whitespace() || matches!(byte, b',' | b':');
        let start = self.0.iter().position(|byte| !is_between(byte))?;
        let value = self.0.get(start..)?;
        let (value, rest) = value.split_at_checked(length(value)?)?;
        self.0 = rest;
        Some(value)
    }
}

/// How many bytes the value at the beginning has. Returns `None` if there is none: the array or object ends.
fn length(json: &[u8]) -> Option<usize> {
    let (mut depth, mut in_text, mut is_escaped) = (0_usize, false, false);
    for (at, byte) in json.iter().enumerate() {
        match (in_text, byte) {
            (true, _) if is_escaped => is_escaped = false,
            (true, b'\\') => is_escaped = true,
            (true, b'"') => {
                in_text = false;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            (false, b'"') => in_text = true,
            (false, b'[' | b'{') => depth += 1,
            // The end of what the value is in, behind a number or a word.
            (false, b']' | b'}') if depth == 0 => return (at > 0).then_some(at),
            (false, b']' | b'}') => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            (false, byte) if depth == 0 && (matches!(byte, b',' | b':') || byte.is_ascii_whitespace()) => {
                return Some(at);
            }
            _ => {}
        }
    }
    (!json.is_empty()).then_some(json.len())
}
