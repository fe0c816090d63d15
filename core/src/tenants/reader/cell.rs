//! One row of CSV (RFC 4180): its cells, quoted or not.

use std::borrow::Cow;

/// How far a quoted cell goes at most: a quotation mark that has no second one must not take the rest of the file.
const MOST_LINES: usize = 100;
const MOST_BYTES: usize = 8 * 1024;

/// The cells of a row, and on how many lines they are.
pub(super) struct Row<'a> {
    pub(super) cells: Vec<Cow<'a, str>>,
    pub(super) lines: usize,
}

/// Reads the row that begins with the first of these lines. Returns `None` if a quotation mark has no second one
/// nearby that ends its cell.
pub(super) fn row<'a>(lines: &[&'a str], delimiter: char) -> Option<Row<'a>> {
    let mut cells = Vec::new();
    let mut used = 1;
    let mut rest = *lines.first()?;
    loop {
        let Some(quoted) = rest.trim_start_matches(' ').strip_prefix('"') else {
            let (cell, after) = rest.split_once(delimiter).map_or((rest, None), |(cell, after)| (cell, Some(after)));
            cells.push(Cow::Borrowed(cell));
            match after {
                Some(after) => rest = after,
                None => return Some(Row { cells, lines: used }),
            }
            continue;
        };
        let mut cell = String::new();
        rest = quoted;
        loop {
            let Some((before, after)) = rest.split_once('"') else {
                cell.push_str(rest);
                cell.push('\n');
                rest = lines.get(used).copied().filter(|_| used < MOST_LINES && cell.len() < MOST_BYTES)?;
                used += 1;
                continue;
            };
            cell.push_str(before);
            let Some(inner) = after.strip_prefix('"') else {
                rest = after;
                break;
            };
            cell.push('"');
            rest = inner;
        }
        let (tail, after) = rest.split_once(delimiter).map_or((rest, None), |(tail, after)| (tail, Some(after)));
        // The second quotation mark was the first one of another cell, so a row was taken for a part of this one.
        if !tail.trim().is_empty() {
            return None;
        }
        cells.push(Cow::Owned(cell));
        match after {
            Some(after) => rest = after,
            None => return Some(Row { cells, lines: used }),
        }
    }
}
