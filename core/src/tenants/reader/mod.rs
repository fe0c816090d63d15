//! Reads lists of tenants as people have them: pasted text or a file, lines or CSV.
//!
//! - [`read`] and [`read_file`]: all of it. A bad line is named with its number, and the good ones are kept.
//! - `lines`: a directory ID or a domain a line, and a name behind it if wanted. A line that begins with `#` is a comment.
//! - `csv`: a heading, and cells; `cell`: one of them.
//!
//! Every step looks at a byte at most a few thousand times, and at nothing beyond the limits, so that no text is slow.

mod cell;
mod csv;
mod lines;

use super::list::Addition;
use super::reference::{NoTenant, is_invisible};
use crate::encoding::{self, Encoding};

/// The largest file or text that is read: 4 MiB, a thousand tenants with 4 KiB each.
pub const MOST_BYTES: usize = 4 * 1024 * 1024;
/// The most lines that are read.
pub const MOST_LINES: usize = 10_000;
/// The most bad lines that are named; the others are only counted.
pub const MOST_BAD: usize = 200;
/// The most of a bad line that is shown, in characters.
pub const LONGEST_EXCERPT: usize = 60;

/// A text as read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Read {
    /// The tenants, in the order of the text. One may be there twice.
    pub tenants: Vec<Addition>,
    /// The bad lines, at most [`MOST_BAD`] of them.
    pub bad: Vec<BadLine>,
    /// How many bad lines there are, named or not.
    pub bad_count: usize,
}

/// A line that names no tenant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadLine {
    /// The number of the line in the text or file, from 1. A row of CSV counts by its first line.
    pub line: usize,
    /// The beginning of it, in one line. It is text, never markup.
    pub excerpt: String,
    /// Why it names no tenant.
    pub why: BadReason,
}

/// Why a line names no tenant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadReason {
    /// What should be a directory ID or a domain is none.
    NoTenant(NoTenant),
    /// A quotation mark has no second one.
    UnclosedQuote,
    /// The row has nothing in the column of directory IDs or domains.
    EmptyCell,
}

/// Why a text or file can't be read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum Unreadable {
    /// It is larger than [`MOST_BYTES`].
    TooLarge,
    /// It has more than [`MOST_LINES`] lines.
    TooManyLines,
    /// It is a workbook of a spreadsheet's, which must be saved as CSV first.
    Workbook,
    /// It is no text.
    Binary,
    /// It is a text in another encoding than UTF-8 and UTF-16.
    Encoding,
    /// There is nothing in it, or only comments or a heading.
    Empty,
}

/// Reads a file. The caller refuses one of more than [`MOST_BYTES`] before it is loaded.
///
/// # Errors
/// Why it can't be read at all.
pub fn read_file(file: &[u8]) -> Result<Read, Unreadable> {
    if file.len() > MOST_BYTES {
        return Err(Unreadable::TooLarge);
    }
    // A ZIP archive, as newer workbooks are, and the older format.
    if file.starts_with(b"PK\x03\x04") || file.starts_with(b"\xd0\xcf\x11\xe0") {
        return Err(Unreadable::Workbook);
    }
    let text = encoding::text_of(file);
    match text {
        Some(text) if !is_binary(&text) => read(&text),
        Some(_) => Err(Unreadable::Binary),
        None if file.contains(&0) && Encoding::of(file) == Some(Encoding::Utf8) => Err(Unreadable::Binary),
        None => Err(Unreadable::Encoding),
    }
}

/// Whether a text has control characters that no list has.
fn is_binary(text: &str) -> bool {
    text.contains(|letter: char| matches!(letter, '\0'..='\u{8}' | '\u{e}'..='\u{1a}'))
}

/// Reads a pasted text.
///
/// # Errors
/// Why it can't be read at all.
pub fn read(text: &str) -> Result<Read, Unreadable> {
    if text.len() > MOST_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let lines: Vec<&str> = Lines { rest: text }.take(MOST_LINES + 1).collect();
    if lines.len() > MOST_LINES {
        return Err(Unreadable::TooManyLines);
    }
    let read = csv::read(&lines).unwrap_or_else(|| lines::read(&lines));
    if read.tenants.is_empty() && read.bad_count == 0 { Err(Unreadable::Empty) } else { Ok(read) }
}

/// The lines of a text, which end in CRLF, LF or CR, each without its end.
struct Lines<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Lines<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        if self.rest.is_empty() {
            return None;
        }
        let end = self.rest.find(['\r', '\n']).unwrap_or(self.rest.len());
        let (line, rest) = self.rest.split_at(end);
        self.rest = rest.strip_prefix("\r\n").or_else(|| rest.strip_prefix(['\r', '\n'])).unwrap_or(rest);
        Some(line)
    }
}

impl Read {
    fn bad(&mut self, line: usize, text: &str, why: BadReason) {
        self.bad_count += 1;
        if self.bad.len() < MOST_BAD {
            self.bad.push(BadLine { line, excerpt: excerpt(text), why });
        }
    }
}

/// The beginning of a line, without what nobody sees.
fn excerpt(text: &str) -> String {
    let seen = |letter: &char| !letter.is_control() && !is_invisible(*letter);
    let mut letters = text.trim().chars().filter(seen);
    let excerpt: String = letters.by_ref().take(LONGEST_EXCERPT).collect();
    if letters.next().is_some() { excerpt + "…" } else { excerpt }
}

#[cfg(test)]
mod tests;
