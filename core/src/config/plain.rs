//! Reads a plain `config.json`, as most are, by any JSON parser. [`Config::read`] reads every other file, and says what
//! is wrong with one. This keeps `serde_json` and the error messages out of the first file of wasm.

use super::{Config, History, is_tenant};
use crate::cloud::{Cloud, Endpoints, Origin};
use crate::guid::is_guid;
use crate::json_value::JsonValue;

/// The fields of a plain file.
const FIELDS: [&str; 7] = ["clientId", "tenant", "cloud", "authority", "graph", "history", "watchMinutes"];

impl Config {
    /// Reads a plain file: one that is valid and has no field with an object in it. The result is that of
    /// [`Config::read`]. Returns `None` for any other file, valid or not.
    pub fn plain<P: JsonValue>(text: &str) -> Option<Self> {
        let file = P::read(text.as_bytes())?;
        if !file.keys()?.iter().all(|name| FIELDS.contains(&name.as_str())) {
            return None;
        }
        // A missing field is valid.
        let text = |name: &str| match file.get(name) {
            Some(value) => value.as_str().map(Some),
            None => Some(None),
        };
        let checked =
            |name: &str, is_good: fn(&str) -> bool| text(name).filter(|text| text.as_deref().is_none_or(is_good));
        let cloud = text("cloud")?.map_or(Some(Cloud::Global), |name| Cloud::from_name(&name))?;
        let endpoints = match (Endpoints::of(cloud), text("authority")?, text("graph")?) {
            (Some(endpoints), None, None) => endpoints,
            (None, Some(authority), Some(graph)) => {
                Endpoints::custom(Origin::plain(&authority)?, Origin::plain(&graph)?)
            }
            _ => return None,
        };
        let defaults = Self::default();
        Some(Self {
            client_id: checked("clientId", is_guid)?,
            tenant: checked("tenant", is_tenant)?.unwrap_or(defaults.tenant),
            endpoints,
            history: text("history")?.map_or(Some(defaults.history), |name| History::from_name(&name))?,
            baseline: None,
            watch_minutes: match file.get("watchMinutes") {
                Some(value) => value.as_f64().filter(is_watch)?,
                None => defaults.watch_minutes,
            },
        })
    }
}

/// Whether this is a valid number of minutes between two readings.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "a filter hands over a reference")]
pub(super) fn is_watch(minutes: &f64) -> bool {
    (0.0..=1440.0).contains(minutes)
}
