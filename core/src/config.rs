//! The deployment file `config.json`: what it may say, and exactly what is wrong with one that says something else.

use crate::cloud::{Cloud, Endpoints, Origin, is_label};
use crate::guid;
use crate::settings::{Property, Settings};
use serde_json::{Map, Value};

/// A deployment's configuration.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// Application (client) ID of the app registration; without it only a pasted token can be used.
    pub client_id: Option<String>,
    /// Directory ID, verified domain or `organizations`.
    pub tenant: String,
    /// Where to sign in, and where Graph is.
    pub endpoints: Endpoints,
    /// Where receipts are kept.
    pub history: History,
    /// Settings the deployment wants to see.
    pub baseline: Option<Baseline>,
    /// Minutes between re-readings while the page is visible; 0 is never.
    pub watch_minutes: f64,
}

impl Default for Config {
    /// What holds where there is no file.
    fn default() -> Self {
        Self {
            client_id: None,
            tenant: "organizations".to_owned(),
            endpoints: Endpoints::global(),
            history: History::Local,
            baseline: None,
            watch_minutes: 5.0,
        }
    }
}

/// Where receipts are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum History {
    /// In this browser.
    Local,
    /// In this tab.
    Session,
    /// Nowhere.
    Off,
}

/// Settings to compare with, as "Export" writes them, with an optional name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Baseline {
    /// What people call it.
    pub name: Option<String>,
    /// All three settings.
    pub settings: Settings,
}

/// What is wrong with a `config.json`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{field}: {problem:?}")]
pub struct ConfigError {
    /// The field, such as `baseline.settings`; empty for the file as a whole.
    pub field: String,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What can be wrong with a field, with what is allowed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The file is no JSON text; where the reader stopped (line and column, from 1).
    NotJson {
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
    },
    /// The file or field must be an object.
    NotAnObject,
    /// No such field; the fields there are.
    Unknown(&'static [&'static str]),
    /// The field must be there.
    Missing(Allowed),
    /// The value isn't one of those allowed.
    BadValue(Allowed),
    /// The field goes with `"cloud": "custom"` only.
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

const FIELDS: &[&str] = &["clientId", "tenant", "cloud", "authority", "graph", "history", "baseline", "watchMinutes"];
const CLOUDS: &[&str] =
    &[Cloud::Global.name(), Cloud::UsGov.name(), Cloud::Dod.name(), Cloud::China.name(), Cloud::Custom.name()];
const HISTORIES: &[&str] = &["local", "session", "off"];
const BASELINE_FIELDS: &[&str] = &["schema", "name", "settings"];
const SETTINGS_FIELDS: &[&str] = &[
    Property::RemoteAssistanceState.name(),
    Property::AllowSessionsToUnenrolledDevices.name(),
    Property::BlockChat.name(),
];

impl Config {
    /// Reads a `config.json`.
    ///
    /// # Errors
    /// The first field that is wrong: which, why, and what is allowed.
    pub fn read(text: &str) -> Result<Self, ConfigError> {
        // A byte order mark is what some Windows editors put first.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let value: Value = serde_json::from_str(text)
            .map_err(|error| fault("", Problem::NotJson { line: error.line(), column: error.column() }))?;
        let Value::Object(fields) = value else { return Err(fault("", Problem::NotAnObject)) };
        no_other_fields("", &fields, FIELDS)?;
        let defaults = Self::default();
        Ok(Self {
            client_id: optional(&fields, "clientId", Allowed::Guid, |value| {
                value.as_str().filter(|text| guid::is_guid(text)).map(str::to_owned)
            })?,
            tenant: optional(&fields, "tenant", Allowed::Tenant, |value| {
                value.as_str().filter(|text| is_tenant(text)).map(str::to_owned)
            })?
            .unwrap_or(defaults.tenant),
            endpoints: endpoints(&fields)?,
            history: optional(&fields, "history", Allowed::OneOf(HISTORIES), |value| match value.as_str()? {
                "local" => Some(History::Local),
                "session" => Some(History::Session),
                "off" => Some(History::Off),
                _ => None,
            })?
            .unwrap_or(defaults.history),
            baseline: fields.get("baseline").map(baseline).transpose()?,
            watch_minutes: optional(&fields, "watchMinutes", Allowed::Minutes, |value| {
                value.as_f64().filter(|minutes| (0.0..=1440.0).contains(minutes))
            })?
            .unwrap_or(defaults.watch_minutes),
        })
    }
}

/// Whether a text can name a tenant: a directory ID, a domain, or `organizations`.
pub fn is_tenant(text: &str) -> bool {
    let is_domain =
        text.contains('.') && text.len() <= 253 && text.split('.').all(|label| label.len() <= 63 && is_label(label));
    text == "organizations" || guid::is_guid(text) || is_domain
}

fn endpoints(fields: &Map<String, Value>) -> Result<Endpoints, ConfigError> {
    let cloud = optional(fields, "cloud", Allowed::OneOf(CLOUDS), |value| Cloud::from_name(value.as_str()?))?
        .unwrap_or(Cloud::Global);
    if let Some(endpoints) = Endpoints::of(cloud) {
        return match ["authority", "graph"].into_iter().find(|field| fields.contains_key(*field)) {
            Some(field) => Err(fault(field, Problem::OnlyWithCustom)),
            None => Ok(endpoints),
        };
    }
    let origin = |field| required(fields, "", field, Allowed::Origin, |value| Origin::parse(value.as_str()?));
    Ok(Endpoints::custom(origin("authority")?, origin("graph")?))
}

fn baseline(value: &Value) -> Result<Baseline, ConfigError> {
    let Value::Object(fields) = value else { return Err(fault("baseline", Problem::NotAnObject)) };
    no_other_fields("baseline.", fields, BASELINE_FIELDS)?;
    if fields.get("schema").and_then(Value::as_u64).is_some_and(|schema| schema > 1) {
        return Err(fault("baseline.schema", Problem::NewerSchema));
    }
    required(fields, "baseline.", "schema", Allowed::SchemaOne, |value| value.as_u64().filter(|schema| *schema == 1))?;
    let name = match fields.get("name") {
        None => None,
        Some(Value::String(name)) if name.chars().count() <= 100 => Some(name.clone()),
        Some(_) => return Err(fault("baseline.name", Problem::BadValue(Allowed::ShortText))),
    };
    let Some(Value::Object(settings)) = fields.get("settings") else {
        return Err(fault("baseline.settings", Problem::NotAnObject));
    };
    let prefix = "baseline.settings.";
    no_other_fields(prefix, settings, SETTINGS_FIELDS)?;
    Ok(Baseline {
        name,
        settings: Settings {
            remote_assistance_state: required(
                settings,
                prefix,
                "remoteAssistanceState",
                Allowed::OneOf(&["disabled", "enabled"]),
                |value| value.as_str().filter(|text| matches!(*text, "disabled" | "enabled")).map(Into::into),
            )?,
            allow_sessions_to_unenrolled_devices: required(
                settings,
                prefix,
                "allowSessionsToUnenrolledDevices",
                Allowed::Flag,
                Value::as_bool,
            )?,
            block_chat: required(settings, prefix, "blockChat", Allowed::Flag, Value::as_bool)?,
        },
    })
}

fn fault(field: &str, problem: Problem) -> ConfigError {
    ConfigError { field: field.to_owned(), problem }
}

fn no_other_fields(
    prefix: &str,
    fields: &Map<String, Value>,
    known: &'static [&'static str],
) -> Result<(), ConfigError> {
    match fields.keys().find(|field| !known.contains(&field.as_str())) {
        // A name of any length could stand in the file; the alert shows only its beginning.
        Some(field) => {
            Err(fault(&format!("{prefix}{}", field.chars().take(60).collect::<String>()), Problem::Unknown(known)))
        }
        None => Ok(()),
    }
}

fn optional<T>(
    fields: &Map<String, Value>,
    field: &str,
    allowed: Allowed,
    read: impl FnOnce(&Value) -> Option<T>,
) -> Result<Option<T>, ConfigError> {
    fields.get(field).map(|value| read(value).ok_or_else(|| fault(field, Problem::BadValue(allowed)))).transpose()
}

fn required<T>(
    fields: &Map<String, Value>,
    prefix: &str,
    field: &str,
    allowed: Allowed,
    read: impl FnOnce(&Value) -> Option<T>,
) -> Result<T, ConfigError> {
    let name = format!("{prefix}{field}");
    match fields.get(field) {
        None => Err(fault(&name, Problem::Missing(allowed))),
        Some(value) => read(value).ok_or_else(|| fault(&name, Problem::BadValue(allowed))),
    }
}

#[cfg(test)]
mod tests;
