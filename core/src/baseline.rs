//! Baselines: the settings that a tenant should have, as a file, as a link, or in `config.json`. A baseline has the
//! settings and an optional name, and nothing of a person, tenant, token or session.

mod link;

pub use link::LinkError;

use crate::auth::jwt::decoded;
use crate::fields::{self, Allowed, FieldError, Problem, deny_unknown, field_error, optional, required};
use crate::repeated_fields::repeated_fields;
use crate::settings::{Kind, Property, PropertyValue, RemoteAssistanceState, Settings, changes};
use base64ct::{Base64UrlUnpadded, Encoding as _};
use serde::Serialize;
use serde_json::{Map, Value};

/// The longest text that is read as a baseline: 64 KiB, far more than "Export" writes.
pub const LARGEST: usize = 64 * 1024;

const FIELDS: &[&str] = &["schema", "name", "settings"];
const SETTINGS_FIELDS: &[&str] = &Property::NAMES;

/// Settings to compare with, as "Export" writes them, with an optional name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Baseline {
    /// Its name, of at most 100 characters.
    pub name: Option<String>,
    /// The settings. Only those that came after the first three may be lacking, and the state is a known one.
    pub settings: Settings,
}

/// The fields of the file.
#[derive(Serialize)]
struct File<'a> {
    schema: u8,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    settings: &'a Settings,
}

/// Why a text can't be read as a baseline.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BaselineError {
    /// The text is longer than [`LARGEST`], and was not read.
    #[error("too large")]
    TooLarge,
    /// Several files were dropped, and the panel can't tell which one is meant.
    #[error("several files")]
    Several,
    /// The link's value isn't text in base64url.
    #[error("no base64url")]
    NotBase64,
    /// The link's value is cut off.
    #[error("cut off")]
    CutOff,
    /// A field is repeated, so that two readers may see two different baselines.
    #[error("a field twice")]
    Repeated,
    /// A field is wrong.
    #[error(transparent)]
    Field(#[from] FieldError),
}

impl Baseline {
    /// Reads a baseline from a file, in UTF-8 or UTF-16.
    ///
    /// # Errors
    /// As [`Self::read`], and if the file has another encoding.
    pub fn of_file(file: &[u8]) -> Result<Self, BaselineError> {
        Self::read(&fields::text_of(file)?)
    }

    /// The baseline with these settings. Returns `None` if this panel doesn't know their `remoteAssistanceState` and so
    /// could not write it, or if the cloud lacks one of the first three.
    pub fn of(settings: &Settings) -> Option<Self> {
        let is_whole = Property::ALL.into_iter().all(|property| is_optional(property) || is_there(settings, property));
        (settings.are_known() && is_whole).then(|| Self { name: None, settings: settings.clone() })
    }

    /// Reads a baseline from the text of a file, or from pasted text.
    ///
    /// # Errors
    /// The first thing that is wrong; for a field: which, why, and what is allowed.
    pub fn read(text: &str) -> Result<Self, BaselineError> {
        if text.len() > LARGEST {
            return Err(BaselineError::TooLarge);
        }
        let fields = fields::of_file(text)?;
        let baseline = Self::of_fields(&fields, "")?;
        if repeated_fields(fields::without_bom(text)).is_empty() { Ok(baseline) } else { Err(BaselineError::Repeated) }
    }

    /// Reads a baseline from the value of `baseline` in a link's fragment.
    ///
    /// # Errors
    /// As [`Self::read`], and if the value isn't base64url.
    pub fn from_fragment_value(value: &str) -> Result<Self, BaselineError> {
        if value.len() > LARGEST / 3 * 4 + 4 {
            return Err(BaselineError::TooLarge);
        }
        let text = decoded(value).and_then(|bytes| String::from_utf8(bytes).ok()).ok_or(BaselineError::NotBase64)?;
        Self::read(&text)
    }

    /// Reads the field `baseline` of `config.json`.
    ///
    /// # Errors
    /// The first field that is wrong, its name beginning with `baseline`.
    pub(crate) fn of_config(value: &Value) -> Result<Self, FieldError> {
        let Value::Object(fields) = value else { return Err(field_error("baseline", Problem::NotAnObject)) };
        Self::of_fields(fields, "baseline.")
    }

    fn of_fields(fields: &Map<String, Value>, prefix: &str) -> Result<Self, FieldError> {
        // The version comes first, since a newer one may have fields that this panel doesn't know.
        if fields.get("schema").and_then(Value::as_u64).is_some_and(|schema| schema > 1) {
            return Err(field_error(&format!("{prefix}schema"), Problem::NewerSchema));
        }
        deny_unknown(prefix, fields, FIELDS)?;
        required(fields, prefix, "schema", Allowed::SchemaOne, |value| value.as_u64().filter(|schema| *schema == 1))?;
        let name = optional(fields, prefix, "name", Allowed::ShortText, |value| {
            value.as_str().filter(|name| name.chars().count() <= 100).map(str::to_owned)
        })?;
        let Some(Value::Object(settings)) = fields.get("settings") else {
            return Err(field_error(&format!("{prefix}settings"), Problem::NotAnObject));
        };
        let prefix = format!("{prefix}settings.");
        deny_unknown(&prefix, settings, SETTINGS_FIELDS)?;
        let mut wanted = Settings::DEFAULT;
        for property in Property::ALL {
            let field = property.name();
            let allowed = match property.kind() {
                Kind::State => Allowed::OneOf(RemoteAssistanceState::KNOWN),
                Kind::Flag => Allowed::Flag,
            };
            let value = if is_optional(property) && !settings.contains_key(field) {
                PropertyValue::Lacking
            } else {
                let known = |value: &Value| property.from_json(value).filter(PropertyValue::is_known);
                required(settings, &prefix, field, allowed.clone(), known)?
            };
            let misfit = |_| field_error(&format!("{prefix}{field}"), Problem::Missing(allowed));
            wanted.set(property, value).map_err(misfit)?;
        }
        Ok(Self { name, settings: wanted })
    }

    /// The file that "Export" saves: JSON, one field a line.
    pub fn json(&self) -> String {
        // Serializing texts, Booleans and a small number can't fail.
        serde_json::to_string_pretty(&self.file()).unwrap_or_default() + "\n"
    }

    /// The fragment of a link with the baseline, without `#`: `baseline=` and the compact JSON in base64url.
    pub fn to_fragment(&self) -> String {
        let json = serde_json::to_string(&self.file()).unwrap_or_default();
        format!("baseline={}", Base64UrlUnpadded::encode_string(json.as_bytes()))
    }

    fn file(&self) -> File<'_> {
        File { schema: 1, name: self.name.as_deref(), settings: &self.settings }
    }

    /// In how many settings a tenant differs from the baseline; settings that its cloud lacks don't count.
    pub fn differences(&self, settings: &Settings) -> usize {
        changes(settings, &self.settings.clone().fitted_to(settings)).len()
    }
}

/// Whether a baseline may lack the property, since older baselines do.
fn is_optional(property: Property) -> bool {
    !property.is_original()
}

fn is_there(settings: &Settings, property: Property) -> bool {
    settings.value(property) != PropertyValue::Lacking
}

#[cfg(test)]
mod tests;
