//! Reading a directory's audit events by the query options of `OData`: `$filter` by time, `$orderby`, `$top`, `$skiptoken`.
//! Any other option is refused rather than ignored, since a client that sends one counts on it.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Value, json};

use super::events::{Audit, Recorded};

/// No page has more, whatever `$top` asks for.
const PAGE: usize = 50;
/// The one property that can be filtered and ordered by here.
const TIME: &str = "activityDateTime";

/// A page of events as Graph at `origin` answers it; `query` as sent, without the question mark. The next page's link
/// carries the same options. The error is the sentence that Graph's `BadRequest` carries.
pub(crate) fn page(audit: &Audit, query: &str, origin: &str) -> Result<Value, String> {
    let wanted = Query::read(query)?;
    let mut found: Vec<&Recorded> = audit.events.iter().filter(|event| wanted.wants(event)).collect();
    // Stable: what happened at the same time stays in the order in which it was recorded.
    found.sort_by(|one, other| one.at.cmp(&other.at));
    if wanted.newest_first {
        found.reverse();
    }
    let start = match &wanted.after {
        Some(id) => found.iter().position(|event| event.id == *id).ok_or("The skip token is not valid.")? + 1,
        None => 0,
    };
    let rest = found.get(start..).unwrap_or_default();
    let (shown, left) = rest.split_at(wanted.top.min(rest.len()));
    let events: Vec<&Value> = shown.iter().map(|recorded| &recorded.event).collect();
    let mut page = json!({
        "@odata.context": format!("{origin}/beta/$metadata#deviceManagement/auditEvents"),
        "value": events,
    });
    if let (Value::Object(page), Some(last), false) = (&mut page, shown.last(), left.is_empty()) {
        page.insert(String::from("@odata.nextLink"), json!(next_link(query, &last.id, origin)));
    }
    Ok(page)
}

/// The address of the next page. It names the last event of this one, so that new events don't move later pages.
fn next_link(query: &str, last: &str, origin: &str) -> String {
    let kept = query.split('&').filter(|part| !part.is_empty() && name(part) != "$skiptoken");
    let mut parts: Vec<String> = kept.map(str::to_owned).collect();
    parts.push(format!("$skiptoken={}", URL_SAFE_NO_PAD.encode(last)));
    format!("{origin}/beta/deviceManagement/auditEvents?{}", parts.join("&"))
}

fn name(part: &str) -> String {
    form_urlencoded::parse(part.as_bytes()).next().map(|(name, _)| name.into_owned()).unwrap_or_default()
}

/// The options, understood.
#[derive(Debug, Default)]
struct Query {
    bounds: Vec<(Compare, String)>,
    /// Unless ordered, events come oldest first, so that a client that needs the newest must say so.
    newest_first: bool,
    top: usize,
    /// The ID of the last event that the client has.
    after: Option<String>,
}

#[derive(Clone, Copy, Debug)]
enum Compare {
    AtLeast,
    After,
    AtMost,
    Before,
}

impl Query {
    fn read(text: &str) -> Result<Self, String> {
        let mut query = Self { top: PAGE, ..Self::default() };
        let mut seen: Vec<String> = Vec::new();
        for (name, value) in form_urlencoded::parse(text.as_bytes()) {
            if seen.iter().any(|other| *other == name) {
                return Err(invalid(&format!("Query option '{name}' was specified more than once.")));
            }
            match name.as_ref() {
                "$filter" => query.bounds = value.split(" and ").map(bound).collect::<Result<_, _>>()?,
                "$orderby" => query.newest_first = newest_first(&value)?,
                "$top" => query.top = top(&value)?,
                "$skiptoken" => query.after = Some(skip_token(&value)?),
                _ => return Err(invalid(&format!("The query option '{name}' is not supported."))),
            }
            seen.push(name.into_owned());
        }
        Ok(query)
    }

    fn wants(&self, event: &Recorded) -> bool {
        self.bounds.iter().all(|(compare, at)| match compare {
            Compare::AtLeast => event.at >= *at,
            Compare::After => event.at > *at,
            Compare::AtMost => event.at <= *at,
            Compare::Before => event.at < *at,
        })
    }
}

fn invalid(why: &str) -> String {
    format!("The query specified in the URI is not valid. {why}")
}

/// `activityDateTime ge 2026-05-04T00:00:00Z`, or with `gt`, `le`, `lt`.
fn bound(clause: &str) -> Result<(Compare, String), String> {
    let refuse = |why: &str| Err(format!("Invalid filter clause '{clause}': {why}"));
    let words: Vec<&str> = clause.split_whitespace().collect();
    let [property, compare, literal] = words.as_slice() else {
        return refuse("a property, a comparison and a value were expected.");
    };
    if *property != TIME {
        return refuse("the property can't be filtered by.");
    }
    let compare = match *compare {
        "ge" => Compare::AtLeast,
        "gt" => Compare::After,
        "le" => Compare::AtMost,
        "lt" => Compare::Before,
        _ => return refuse("the comparison is not supported."),
    };
    match time(literal) {
        Some(at) => Ok((compare, at)),
        None => refuse("the value is not a date and time in UTC, written without quotes."),
    }
}

fn newest_first(value: &str) -> Result<bool, String> {
    let words: Vec<&str> = value.split_whitespace().collect();
    match words.as_slice() {
        [TIME] | [TIME, "asc"] => Ok(false),
        [TIME, "desc"] => Ok(true),
        _ => Err(invalid(&format!("'{value}' is not supported in $orderby."))),
    }
}

fn top(value: &str) -> Result<usize, String> {
    let wanted = value.parse().ok().filter(|top| *top > 0);
    let wanted: usize =
        wanted.ok_or_else(|| invalid(&format!("The value '{value}' for the query option '$top' is not valid.")))?;
    Ok(wanted.min(PAGE))
}

fn skip_token(value: &str) -> Result<String, String> {
    let decoded = URL_SAFE_NO_PAD.decode(value).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    decoded.ok_or_else(|| String::from("The skip token is not valid."))
}

/// A time in UTC as events write it, from `2026-05-04`, `2026-05-04T03:02Z` or with seconds and up to seven digits.
fn time(literal: &str) -> Option<String> {
    let (date, rest) = literal.split_at_checked(10)?;
    let of_day = if rest.is_empty() { "00:00" } else { rest.strip_prefix('T')?.strip_suffix('Z')? };
    let [year, month, day] = <[&str; 3]>::try_from(date.split('-').collect::<Vec<_>>()).ok()?;
    let (whole, fraction) = of_day.split_once('.').unwrap_or((of_day, "0"));
    let parts: Vec<&str> = whole.split(':').collect();
    let (hour, minute, second) = match parts.as_slice() {
        [hour, minute] if !of_day.contains('.') => (*hour, *minute, "00"),
        [hour, minute, second] => (*hour, *minute, *second),
        _ => return None,
    };
    let fits = |text: &str, length: usize, least: u16, most: u16| {
        let digits = text.len() == length && text.bytes().all(|digit| digit.is_ascii_digit());
        digits && text.parse().is_ok_and(|number: u16| (least..=most).contains(&number))
    };
    let good = fits(year, 4, 1, 9999)
        && fits(month, 2, 1, 12)
        && fits(day, 2, 1, 31)
        && fits(hour, 2, 0, 23)
        && fits(minute, 2, 0, 59)
        && fits(second, 2, 0, 59)
        && (1..=7).contains(&fraction.len())
        && fraction.bytes().all(|digit| digit.is_ascii_digit());
    good.then(|| format!("{date}T{hour}:{minute}:{second}.{fraction:0<7}Z"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_as_events_are() {
        for (literal, read) in [
            ("2026-05-04", "2026-05-04T00:00:00.0000000Z"),
            ("2026-05-04T03:02Z", "2026-05-04T03:02:00.0000000Z"),
            ("2026-05-04T03:02:01Z", "2026-05-04T03:02:01.0000000Z"),
            ("2026-05-04T03:02:01.5Z", "2026-05-04T03:02:01.5000000Z"),
            ("2026-05-04T03:02:01.1234567Z", "2026-05-04T03:02:01.1234567Z"),
        ] {
            assert_eq!(time(literal).as_deref(), Some(read), "{literal}");
        }
    }

    #[test]
    fn what_is_no_time_in_utc_is_refused() {
        for literal in [
            "",
            "yesterday",
            "2026-5-4",
            "2026-13-04",
            "2026-05-32",
            "2026-05-04Z",
            "2026-05-04T03:02:01",
            "2026-05-04T24:00:00Z",
            "2026-05-04T03:02:01.Z",
            "2026-05-04T03:02:01.12345678Z",
            "2026-05-04T03:02.5Z",
            "2026-05-04T03:02:01+00:00",
            "'2026-05-04T03:02:01Z'",
            "2026-05-0\u{e4}T03:02Z",
        ] {
            assert_eq!(time(literal), None, "{literal}");
        }
    }
}
