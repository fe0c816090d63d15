//! Lines with a directory ID or a domain, and a name behind it if wanted.

use super::{Addition, BadReason, Read};
use crate::tenants::list::Reference;

const SEPARATORS: [char; 3] = [',', ';', '\t'];

/// Reads lines.
pub(super) fn read(lines: &[&str]) -> Read {
    let mut read = Read::default();
    for (number, line) in (1..).zip(lines) {
        let text = line.trim();
        if text.is_empty() || text.starts_with('#') {
            continue;
        }
        match tenant(text) {
            Ok(tenant) => read.tenants.push(tenant),
            Err(why) => read.bad(number, text, why),
        }
    }
    read
}

fn tenant(line: &str) -> Result<Addition, BadReason> {
    let is_separator = |letter: char| letter.is_whitespace() || SEPARATORS.contains(&letter);
    let (tenant, rest) = if line.starts_with('"') {
        quoted(line)?
    } else {
        let (tenant, rest) = line.split_at(line.find(is_separator).unwrap_or(line.len()));
        (tenant.to_owned(), rest)
    };
    let tenant = Reference::read(&tenant).map_err(BadReason::NoTenant)?;
    let gap = rest.len() - rest.trim_start_matches(is_separator).len();
    let (gap, rest) = rest.split_at(gap);
    let name = if rest.starts_with('"') {
        quoted(rest)?.0
    } else {
        // Names have commas and blanks in them, and neither tabs nor, mostly, semicolons: there a further cell begins.
        let end = ['\t', ';'].into_iter().find(|end| gap.contains(*end)).and_then(|end| rest.find(end));
        let name = rest.split_at(end.unwrap_or(rest.len())).0;
        name.trim_end_matches(is_separator).to_owned()
    };
    Ok(Addition::new(tenant, Some(name).filter(|name| !name.is_empty())))
}

/// What stands in quotation marks at the beginning of a text, and what behind them.
fn quoted(text: &str) -> Result<(String, &str), BadReason> {
    let mut rest = text.strip_prefix('"').unwrap_or(text);
    let mut inner = String::new();
    loop {
        let (before, after) = rest.split_once('"').ok_or(BadReason::UnclosedQuote)?;
        inner.push_str(before);
        match after.strip_prefix('"') {
            Some(after) => {
                inner.push('"');
                rest = after;
            }
            None => return Ok((inner, after)),
        }
    }
}
