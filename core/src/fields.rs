//! Reads the fields of a JSON object strictly: it refuses unknown fields and values of another type, and says exactly
//! what is wrong. The reader of each file says which fields it has.

use crate::encoding;
use serde_json::{Map, Value};

/// The first field that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {problem:?}")]
pub struct FieldError {
    /// The field, such as `baseline.settings`; empty for the file as a whole. The name of an unknown field is cut to 60
    /// characters.
    pub field: String,
    /// What is wrong with the field.
    pub problem: Problem,
}

/// What can be wrong with a field, and what is allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The file is no JSON. The parser stopped here.
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// The file's encoding is not supported.
    Encoding,
    /// The file or field must be an object.
    NotAnObject,
    /// There is no such field. These fields exist.
    Unknown(&'static [&'static str]),
    /// The field is missing.
    Missing(Allowed),
    /// The value is not allowed.
    BadValue(Allowed),
    /// The field is allowed only with `"cloud": "custom"`.
    OnlyWithCustom,
    /// The baseline's schema is newer than this panel.
    NewerSchema,
}

/// What a field may hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Allowed {
    /// One of these texts.
    OneOf(&'static [&'static str]),
    /// A GUID.
    Guid,
    /// A directory ID, a verified domain or `organizations`.
    Tenant,
    /// A directory ID or a domain.
    OneTenant,
    /// A list of at most so many items.
    ListOfAtMost(usize),
    /// An origin over HTTPS, or HTTP on loopback.
    Origin,
    /// A number of minutes from 0 to 1440.
    Minutes,
    /// `true` or `false`.
    Flag,
    /// A text of at most 100 characters.
    ShortText,
    /// The number 1.
    SchemaOne,
}

/// The fields of a file that is one object. A byte order mark, which some Windows editors write, is ignored.
pub(crate) fn of_file(text: &str) -> Result<Map<String, Value>, FieldError> {
    let value: Value = serde_json::from_slice(without_bom(text).as_bytes())
        .map_err(|error| field_error("", Problem::NotJson { line: error.line(), column: error.column() }))?;
    match value {
        Value::Object(fields) => Ok(fields),
        _ => Err(field_error("", Problem::NotAnObject)),
    }
}

/// A file's text without a byte order mark.
pub(crate) fn without_bom(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// Decodes a file to text.
pub(crate) fn text_of(file: &[u8]) -> Result<String, FieldError> {
    encoding::text_of(file).ok_or_else(|| field_error("", Problem::Encoding))
}

pub(crate) fn field_error(field: &str, problem: Problem) -> FieldError {
    FieldError { field: field.to_owned(), problem }
}

pub(crate) fn deny_unknown(
    prefix: &str,
    fields: &Map<String, Value>,
    known: &'static [&'static str],
) -> Result<(), FieldError> {
    match fields.keys().find(|field| !known.contains(&field.as_str())) {
        // The file could have a name of any length, so the alert shows only its beginning.
        Some(field) => Err(field_error(
            &format!("{prefix}{}", field.chars().take(60).collect::<String>()),
            Problem::Unknown(known),
        )),
        None => Ok(()),
    }
}

pub(crate) fn optional<T>(
    fields: &Map<String, Value>,
    prefix: &str,
    field: &str,
    allowed: Allowed,
    read: impl FnOnce(&Value) -> Option<T>,
) -> Result<Option<T>, FieldError> {
    let wrong = |allowed| field_error(&format!("{prefix}{field}"), Problem::BadValue(allowed));
    fields.get(field).map(|value| read(value).ok_or_else(|| wrong(allowed))).transpose()
}

pub(crate) fn required<T>(
    fields: &Map<String, Value>,
    prefix: &str,
    field: &str,
    allowed: Allowed,
    read: impl FnOnce(&Value) -> Option<T>,
) -> Result<T, FieldError> {
    let name = format!("{prefix}{field}");
    match fields.get(field) {
        None => Err(field_error(&name, Problem::Missing(allowed))),
        Some(value) => read(value).ok_or_else(|| field_error(&name, Problem::BadValue(allowed))),
    }
}
