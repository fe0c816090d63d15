//! The singleton `remoteAssistanceSettings`: its values, what `PATCH` accepts as a body, and how it is written.
//! Shape only; permissions and faults are decided elsewhere.

use std::fmt;

use serde::Serialize;
use serde_json::{Map, Value, json};

/// The `id` of Microsoft's own example.
pub(crate) const ID: &str = "cfef360e-360e-cfef-0e36-efcf0e36efcf";
const TYPE: &str = "#microsoft.graph.remoteAssistanceSettings";

/// The settings of a tenant. The state is a string, since a tenant may hold one that this service would not accept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Settings {
    remote_assistance_state: String,
    allow_sessions_to_unenrolled_devices: bool,
    block_chat: bool,
}

/// "Settings that have not yet been configured have a disabled state"; both switches default to false.
impl Default for Settings {
    fn default() -> Self {
        Self {
            remote_assistance_state: String::from("disabled"),
            allow_sessions_to_unenrolled_devices: false,
            block_chat: false,
        }
    }
}

/// Why settings given to the sandbox's control were refused; the sentence names the property.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadSettings(String);

impl fmt::Display for BadSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BadSettings {}

impl Settings {
    /// Reads a `PATCH` body strictly. The error is the sentence Graph's `BadRequest` carries.
    pub(crate) fn from_request(body: &[u8]) -> Result<Self, String> {
        let parsed: Value =
            serde_json::from_slice(body).map_err(|_| String::from("Unable to read JSON request payload."))?;
        let Value::Object(mut given) = parsed else {
            return Err(String::from("Empty Payload. JSON content expected."));
        };
        match given.remove("@odata.type") {
            Some(Value::String(kind)) if kind == TYPE => {}
            Some(other) => {
                return Err(format!("Invalid type annotation {other}: expected '{TYPE}'."));
            }
            None => return Err(format!("The annotation '@odata.type' ('{TYPE}') is missing.")),
        }
        let state = match given.remove("remoteAssistanceState") {
            Some(Value::String(state)) if matches!(state.as_str(), "enabled" | "disabled") => state,
            other => return Err(invalid("remoteAssistanceState", other.as_ref())),
        };
        let settings = Self {
            remote_assistance_state: state,
            allow_sessions_to_unenrolled_devices: boolean(&mut given, "allowSessionsToUnenrolledDevices")?,
            block_chat: boolean(&mut given, "blockChat")?,
        };
        match given.keys().next() {
            None => Ok(settings),
            Some(name) if name == "id" => Err(String::from("The property 'id' can't be updated.")),
            Some(name) => {
                Err(format!("The property '{name}' does not exist on type 'microsoft.graph.remoteAssistanceSettings'."))
            }
        }
    }

    /// These settings with those named in `change` replaced, as a colleague or another tool would leave them.
    /// Any state is taken, so that tests can meet one nobody knows yet.
    pub(crate) fn changed(&self, change: &Value) -> Result<Self, BadSettings> {
        let Value::Object(change) = change else {
            return Err(BadSettings(String::from("settings are a JSON object")));
        };
        let mut settings = self.clone();
        for (name, value) in change {
            match (name.as_str(), value) {
                ("remoteAssistanceState", Value::String(state)) => {
                    settings.remote_assistance_state.clone_from(state);
                }
                ("allowSessionsToUnenrolledDevices", Value::Bool(on)) => {
                    settings.allow_sessions_to_unenrolled_devices = *on;
                }
                ("blockChat", Value::Bool(on)) => settings.block_chat = *on,
                _ => {
                    return Err(BadSettings(format!(
                        "{name}: {value} is not one of remoteAssistanceState (a string), \
                         allowSessionsToUnenrolledDevices and blockChat (true or false)"
                    )));
                }
            }
        }
        Ok(settings)
    }

    /// What `after` has otherwise: name, old and new value, as Intune's audit events write them.
    pub(crate) fn differences(&self, after: &Self) -> Vec<(&'static str, String, String)> {
        let switch = |on: bool| String::from(if on { "True" } else { "False" });
        let values = |of: &Self| {
            [
                ("RemoteAssistanceState", capital(&of.remote_assistance_state)),
                ("AllowSessionsToUnenrolledDevices", switch(of.allow_sessions_to_unenrolled_devices)),
                ("BlockChat", switch(of.block_chat)),
            ]
        };
        let both = values(self).into_iter().zip(values(after));
        both.filter(|(old, new)| old != new).map(|((name, old), (_, new))| (name, old, new)).collect()
    }

    /// The three values alone.
    pub(crate) fn to_value(&self) -> Value {
        json!(self)
    }

    /// The whole object as Graph at `origin` answers it, flat.
    pub(crate) fn to_answer(&self, origin: &str) -> Value {
        json!({
            "@odata.context":
                format!("{origin}/beta/$metadata#deviceManagement/remoteAssistanceSettings/$entity"),
            "id": ID,
            "remoteAssistanceState": self.remote_assistance_state,
            "allowSessionsToUnenrolledDevices": self.allow_sessions_to_unenrolled_devices,
            "blockChat": self.block_chat,
        })
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn boolean(given: &mut Map<String, Value>, name: &str) -> Result<bool, String> {
    match given.remove(name) {
        Some(Value::Bool(on)) => Ok(on),
        other => Err(invalid(name, other.as_ref())),
    }
}

fn invalid(name: &str, value: Option<&Value>) -> String {
    match value {
        None => format!("The property '{name}' is missing."),
        Some(Value::Null) => format!("The property '{name}' can't be null."),
        Some(value) => format!("The value {value} is invalid for the property '{name}'."),
    }
}
