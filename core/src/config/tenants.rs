//! The fields `tenants` and `exclude`: the list that "Tenants" begins with, and the tenants that it never asks for
//! anything.
//!
//! They are no fields of [`Config`](super::Config), which the first file of wasm holds: [`Config::read`](super::Config::read)
//! checks them with all others, and who needs them reads them from the same text.

use super::outdated;
use crate::fields::{self, Allowed, FieldError, Problem, deny_unknown, field_error, optional, required};
use crate::guid::is_guid;
use crate::ids::TenantId;
use serde_json::{Map, Value};

/// The most tenants in `tenants`.
const MOST_TENANTS: usize = 1_000;
/// The most IDs in `exclude`.
const MOST_EXCLUDED: usize = 10_000;

const FIELDS: &[&str] = &["id", "name"];

/// The tenants of a deployment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ConfigTenants {
    /// The tenants that the list begins with.
    pub tenants: Vec<ConfigTenant>,
    /// The tenants that are never asked for anything.
    pub exclude: Vec<TenantId>,
}

/// An item of `tenants`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigTenant {
    /// A directory ID or a domain.
    pub id: String,
    /// A name of at most 100 characters.
    pub name: Option<String>,
}

impl ConfigTenants {
    /// Reads the tenants of a `config.json` that [`Config::read`](super::Config::read) took. There are none in any other
    /// text.
    pub fn of_text(text: &str) -> Self {
        let read = |mut fields: Map<String, Value>| {
            outdated::apply_renames(&mut fields, outdated::RENAMED_FIELDS);
            Self::of_fields(&fields)
        };
        fields::of_file(text).and_then(read).unwrap_or_default()
    }

    /// Reads the two fields.
    pub(super) fn of_fields(fields: &Map<String, Value>) -> Result<Self, FieldError> {
        let tenants = list(fields, "tenants", MOST_TENANTS)?.iter().zip(0..).map(tenant).collect::<Result<_, _>>()?;
        let exclude =
            list(fields, "exclude", MOST_EXCLUDED)?.iter().zip(0..).map(excluded).collect::<Result<_, _>>()?;
        Ok(Self { tenants, exclude })
    }
}

/// The items of a list. A missing one has none.
fn list<'a>(fields: &'a Map<String, Value>, field: &str, most: usize) -> Result<&'a [Value], FieldError> {
    match fields.get(field) {
        None => Ok(&[]),
        Some(Value::Array(items)) if items.len() <= most => Ok(items),
        Some(_) => Err(field_error(field, Problem::BadValue(Allowed::ListOfAtMost(most)))),
    }
}

fn tenant((item, place): (&Value, usize)) -> Result<ConfigTenant, FieldError> {
    let Value::Object(item) = item else {
        return Err(field_error(&format!("tenants[{place}]"), Problem::NotAnObject));
    };
    let prefix = format!("tenants[{place}].");
    deny_unknown(&prefix, item, FIELDS)?;
    Ok(ConfigTenant {
        id: required(item, &prefix, "id", Allowed::OneTenant, |value| {
            value.as_str().filter(|id| *id != "organizations" && super::is_tenant(id)).map(str::to_owned)
        })?,
        name: optional(item, &prefix, "name", Allowed::ShortText, |value| {
            value.as_str().filter(|name| name.chars().count() <= 100).map(str::to_owned)
        })?,
    })
}

fn excluded((item, place): (&Value, usize)) -> Result<TenantId, FieldError> {
    let id = item.as_str().filter(|id| is_guid(id)).map(str::to_ascii_lowercase);
    id.map(TenantId::new).ok_or_else(|| field_error(&format!("exclude[{place}]"), Problem::BadValue(Allowed::Guid)))
}
