//! The body of a request for a report, held to the documentation ("reports: getRemoteAssistanceSessionsReport"). An
//! option that is not understood is refused rather than ignored, since a client that sends one counts on it.

use serde_json::{Map, Value};

/// Rows of a page unless `top` is given.
const TOP: usize = 50;

/// The options, understood.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    /// Columns by name, all where empty.
    pub(super) select: Vec<String>,
    pub(super) search: String,
    /// Columns by name, each with whether the order is descending.
    pub(super) order: Vec<(String, bool)>,
    pub(crate) skip: usize,
    pub(super) top: usize,
}

impl Asked {
    /// Reads a body. The error is the sentence that Graph's `BadRequest` carries.
    pub(crate) fn read(body: &[u8]) -> Result<Self, String> {
        let parsed: Value =
            serde_json::from_slice(body).map_err(|_| String::from("Unable to read JSON request payload."))?;
        let Value::Object(mut given) = parsed else {
            return Err(String::from("Empty Payload. JSON content expected."));
        };
        let asked = Self {
            select: texts(&mut given, "select")?,
            search: text(&mut given, "search")?,
            order: texts(&mut given, "orderBy")?.iter().map(|clause| order(clause)).collect::<Result<_, _>>()?,
            skip: number(&mut given, "skip", 0, 0)?,
            top: number(&mut given, "top", TOP, 1)?,
        };
        if !texts(&mut given, "groupBy")?.is_empty() {
            return Err(String::from("The parameter 'groupBy' is not supported for this report."));
        }
        if !text(&mut given, "filter")?.is_empty() {
            return Err(String::from("The parameter 'filter' is not supported for this report."));
        }
        match given.keys().next() {
            None => Ok(asked),
            Some(name) => Err(format!(
                "The parameter '{name}' in the request payload is not a valid parameter for the operation \
                 'getRemoteAssistanceSessionsReport'."
            )),
        }
    }
}

fn invalid(name: &str, value: &Value) -> String {
    format!("The value {value} is invalid for the parameter '{name}'.")
}

fn text(given: &mut Map<String, Value>, name: &str) -> Result<String, String> {
    match given.remove(name) {
        None => Ok(String::new()),
        Some(Value::String(text)) => Ok(text),
        Some(other) => Err(invalid(name, &other)),
    }
}

fn texts(given: &mut Map<String, Value>, name: &str) -> Result<Vec<String>, String> {
    let Some(value) = given.remove(name) else {
        return Ok(Vec::new());
    };
    let texts = value.as_array().and_then(|values| {
        values.iter().map(|value| value.as_str().map(str::to_owned)).collect::<Option<Vec<String>>>()
    });
    texts.ok_or_else(|| invalid(name, &value))
}

/// An `Edm.Int32`, no text.
fn number(given: &mut Map<String, Value>, name: &str, unsaid: usize, least: usize) -> Result<usize, String> {
    let Some(value) = given.remove(name) else {
        return Ok(unsaid);
    };
    let number = value.as_i64().and_then(|number| i32::try_from(number).ok());
    let number = number.and_then(|number| usize::try_from(number).ok()).filter(|number| *number >= least);
    number.ok_or_else(|| invalid(name, &value))
}

/// `Sessionstart desc`.
fn order(clause: &str) -> Result<(String, bool), String> {
    let words: Vec<&str> = clause.split_whitespace().collect();
    match words.as_slice() {
        [name] | [name, "asc"] => Ok(((*name).to_owned(), false)),
        [name, "desc"] => Ok(((*name).to_owned(), true)),
        _ => Err(format!("'{clause}' is not supported in the parameter 'orderBy'.")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_left_out_has_its_default() {
        let none = Asked { select: Vec::new(), search: String::new(), order: Vec::new(), skip: 0, top: 50 };
        assert_eq!(Asked::read(b"{}"), Ok(none));
        let body = json!({"skip": 500, "top": 500, "orderBy": ["Sessionstart desc", "Date"]}).to_string();
        let asked = Asked::read(body.as_bytes()).unwrap();
        assert_eq!((asked.skip, asked.top), (500, 500));
        assert_eq!(asked.order, [(String::from("Sessionstart"), true), (String::from("Date"), false)]);
    }
}
