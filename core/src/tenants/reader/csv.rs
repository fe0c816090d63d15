//! CSV with a heading: which column has the directory IDs or domains, and which the names. Others are ignored.

use super::cell::{self, Row};
use super::{Addition, BadReason, Read};
use crate::sessions::csv::is_formula;
use crate::tenants::reference::{Reference, is_invisible};
use std::borrow::Cow;

const DELIMITERS: [char; 3] = [',', ';', '\t'];
/// The headings of a column with directory IDs or domains, the best first: without blanks, in lower case. Besides those
/// of the panel's own there are those of Partner Center's customers and of Graph's contracts, whose `id` is no tenant's.
const IDS: [&str; 9] = [
    "tenantid",
    "directoryid",
    "customertenantid",
    "customerid",
    "microsoftid",
    "id",
    "domain",
    "primarydomainname",
    "defaultdomainname",
];
/// The headings of a column with names, the best first.
const NAMES: [&str; 3] = ["name", "displayname", "companyname"];

/// The columns that are read.
struct Columns {
    delimiter: char,
    /// Those with directory IDs or domains, the best first.
    ids: Vec<usize>,
    name: Option<usize>,
}

/// Reads CSV. Returns `None` if the first line with something in it is no heading with a column of tenants.
pub(super) fn read(lines: &[&str]) -> Option<Read> {
    let mut at = first(lines, 0)?;
    // A line that Excel writes, and hides when it reads the file.
    if let Some(separator) = lines.get(at)?.trim().strip_prefix("sep=") {
        if separator.chars().count() > 1 {
            return None;
        }
        at = first(lines, at + 1)?;
    }
    let heading = lines.get(at..)?;
    // A heading in another one's form has one cell only.
    let (columns, used) =
        DELIMITERS.into_iter().filter_map(|delimiter| columns(heading, delimiter)).max_by_key(|(columns, _)| {
            (columns.ids.len() + usize::from(columns.name.is_some()), columns.delimiter == ',')
        })?;
    at += used;
    let mut read = Read::default();
    while let Some(rest) = lines.get(at..).filter(|rest| !rest.is_empty()) {
        let first = rest.first().copied().unwrap_or_default();
        at += if first.trim_start().starts_with('#') { 1 } else { take(&mut read, &columns, at + 1, rest) };
    }
    Some(read)
}

/// The first line from here on that has something in it and is no comment.
fn first(lines: &[&str], from: usize) -> Option<usize> {
    let is_it = |line: &&str| !line.trim().is_empty() && !line.trim_start().starts_with('#');
    Some(from + lines.get(from..)?.iter().position(is_it)?)
}

/// The columns of a heading, and on how many lines it is. Returns `None` if none has tenants.
fn columns(lines: &[&str], delimiter: char) -> Option<(Columns, usize)> {
    let Row { cells, lines } = cell::row(lines, delimiter)?;
    let plain = |cell: &Cow<'_, str>| -> String {
        let is_letter =
            |letter: &char| !letter.is_whitespace() && !matches!(letter, '_' | '-') && !is_invisible(*letter);
        cell.chars().filter(is_letter).take(40).flat_map(char::to_lowercase).collect()
    };
    let headings: Vec<String> = cells.iter().map(plain).collect();
    let place = |name: &&str| headings.iter().position(|heading| heading == name);
    let ids: Vec<usize> = IDS.iter().filter_map(place).collect();
    let name = NAMES.iter().find_map(place);
    (!ids.is_empty()).then_some((Columns { delimiter, ids, name }, lines))
}

/// Takes the row that begins with the first of these lines, which has this number. Returns on how many lines it is.
fn take(read: &mut Read, columns: &Columns, number: usize, lines: &[&str]) -> usize {
    let first = lines.first().copied().unwrap_or_default();
    let Some(Row { cells, lines }) = cell::row(lines, columns.delimiter) else {
        read.bad(number, first, BadReason::UnclosedQuote);
        return 1;
    };
    let cell = |place: usize| cells.get(place).map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
    let Some(tenant) = columns.ids.iter().find_map(|place| cell(*place)) else {
        if cells.iter().any(|cell| !cell.trim().is_empty()) {
            read.bad(number, first, BadReason::EmptyCell);
        }
        return lines;
    };
    let name = columns.name.and_then(cell).map(|name| unguarded(name).to_owned());
    match Reference::read(unguarded(tenant)) {
        Ok(tenant) => read.tenants.push(Addition::new(tenant, name)),
        Err(why) => read.bad(number, first, BadReason::NoTenant(why)),
    }
    lines
}

/// A cell without the apostrophe that a download puts before what a spreadsheet would take for a formula.
fn unguarded(cell: &str) -> &str {
    cell.strip_prefix('\'').filter(|rest| is_formula(rest)).unwrap_or(cell)
}
