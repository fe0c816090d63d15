//! The deployment's configuration in `config.json`: its fields, and exactly what is wrong with an invalid file.

mod outdated;
mod plain;
mod tenants;

use crate::baseline::Baseline;
use crate::cloud::{Cloud, Endpoints, Origin, is_label};
use crate::fields::{self, deny_unknown, field_error, optional, required};
use crate::guid;
use serde_json::{Map, Value};

pub use self::outdated::{Outdated, outdated};
pub use self::tenants::{ConfigTenant, ConfigTenants};
pub use crate::fields::{Allowed, FieldError as ConfigError, Problem};

/// A deployment's configuration.
#[derive(Clone, Debug, PartialEq)]
pub struct Config {
    /// Application (client) ID of the app registration; without it only a pasted token can be used.
    pub client_id: Option<String>,
    /// Directory ID, verified domain or `organizations`.
    pub tenant: String,
    /// The origins of sign-in and Graph.
    pub endpoints: Endpoints,
    /// Where receipts are stored.
    pub history: History,
    /// The settings that the deployment compares with.
    pub baseline: Option<Baseline>,
    /// Minutes between two readings while the page is visible; 0 for none.
    pub watch_minutes: f64,
}

impl Default for Config {
    /// The configuration without a file.
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

/// Where receipts are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum History {
    /// In this browser.
    Local,
    /// In this tab.
    Session,
    /// Nowhere.
    Off,
}

impl History {
    /// Reads the value of `history` in `config.json`.
    fn from_name(name: &str) -> Option<Self> {
        match name {
            "local" => Some(Self::Local),
            "session" => Some(Self::Session),
            "off" => Some(Self::Off),
            _ => None,
        }
    }
}

const FIELDS: &[&str] =
    &["clientId", "tenant", "cloud", "authority", "graph", "history", "baseline", "watchMinutes", "tenants", "exclude"];
const CLOUDS: &[&str] =
    &[Cloud::Global.name(), Cloud::UsGov.name(), Cloud::Dod.name(), Cloud::China.name(), Cloud::Custom.name()];
const HISTORIES: &[&str] = &["local", "session", "off"];

impl Config {
    /// Reads the bytes of a `config.json`, in UTF-8 or UTF-16. Returns the file's text as well.
    ///
    /// # Errors
    /// As [`Self::read`], and if the file has another encoding.
    pub fn of_file(file: &[u8]) -> Result<(Self, String), ConfigError> {
        let text = fields::text_of(file)?;
        Ok((Self::read(&text)?, text))
    }

    /// Reads the text of a `config.json`.
    ///
    /// # Errors
    /// The first field that is wrong: which, why, and what is allowed.
    pub fn read(text: &str) -> Result<Self, ConfigError> {
        let mut fields = fields::of_file(text)?;
        outdated::apply_renames(&mut fields, outdated::RENAMED_FIELDS);
        deny_unknown("", &fields, FIELDS)?;
        // They are kept elsewhere, and must be right all the same.
        ConfigTenants::of_fields(&fields)?;
        let defaults = Self::default();
        Ok(Self {
            client_id: optional(&fields, "", "clientId", Allowed::Guid, |value| {
                value.as_str().filter(|text| guid::is_guid(text)).map(str::to_owned)
            })?,
            tenant: optional(&fields, "", "tenant", Allowed::Tenant, |value| {
                value.as_str().filter(|text| is_tenant(text)).map(str::to_owned)
            })?
            .unwrap_or(defaults.tenant),
            endpoints: endpoints(&fields)?,
            history: optional(&fields, "", "history", Allowed::OneOf(HISTORIES), |value| {
                History::from_name(value.as_str()?)
            })?
            .unwrap_or(defaults.history),
            baseline: fields.get("baseline").map(Baseline::of_config).transpose()?,
            watch_minutes: optional(&fields, "", "watchMinutes", Allowed::Minutes, |value| {
                value.as_f64().filter(plain::is_watch)
            })?
            .unwrap_or(defaults.watch_minutes),
        })
    }
}

/// Whether a text can name a tenant: a directory ID, a domain, or `organizations`.
pub fn is_tenant(text: &str) -> bool {
    let is_domain = text.split_once('.').is_some()
        && text.len() <= 253
        && text.split('.').all(|label| label.len() <= 63 && is_label(label));
    text == "organizations" || guid::is_guid(text) || is_domain
}

fn endpoints(fields: &Map<String, Value>) -> Result<Endpoints, ConfigError> {
    let cloud = optional(fields, "", "cloud", Allowed::OneOf(CLOUDS), |value| Cloud::from_name(value.as_str()?))?
        .unwrap_or(Cloud::Global);
    if let Some(endpoints) = Endpoints::of(cloud) {
        return match ["authority", "graph"].into_iter().find(|field| fields.contains_key(*field)) {
            Some(field) => Err(field_error(field, Problem::OnlyWithCustom)),
            None => Ok(endpoints),
        };
    }
    let origin = |field| required(fields, "", field, Allowed::Origin, |value| Origin::parse(value.as_str()?));
    Ok(Endpoints::custom(origin("authority")?, origin("graph")?))
}

#[cfg(test)]
mod tests;
