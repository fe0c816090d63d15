//! Values of properties.

use super::{Property, RemoteAssistanceState};
use crate::json_value::JsonValue;
use serde::{Serialize, Serializer};

/// The kinds of values there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A [`RemoteAssistanceState`].
    State,
    /// A Boolean.
    Flag,
}

/// One property's value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PropertyValue {
    /// A state.
    State(RemoteAssistanceState),
    /// A Boolean.
    Flag(bool),
    /// The cloud has no such property.
    Lacking,
}

impl Property {
    /// The property's value if its switch is on or off. For `blockChat`, on is `false`.
    pub(super) const fn switched(self, on: bool) -> PropertyValue {
        match self.kind() {
            Kind::State if on => PropertyValue::State(RemoteAssistanceState::Enabled),
            Kind::State => PropertyValue::State(RemoteAssistanceState::Disabled),
            Kind::Flag => PropertyValue::Flag(on == self.on()),
        }
    }

    /// Reads a value from JSON. Returns `None` if it is of another kind.
    pub fn from_json(self, value: &impl JsonValue) -> Option<PropertyValue> {
        match self.kind() {
            Kind::State => Some(PropertyValue::State(value.as_str()?.as_str().into())),
            Kind::Flag => Some(PropertyValue::Flag(value.as_bool()?)),
        }
    }
}

impl PropertyValue {
    /// The value as JSON, such as `"enabled"` or `false`; empty if there is none.
    pub fn json(&self) -> String {
        match self {
            Self::Lacking => String::new(),
            // Serializing texts and Booleans can't fail.
            value => serde_json::to_string(value).unwrap_or_default(),
        }
    }

    /// Whether the panel can write the value, or there is none to write.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::State(RemoteAssistanceState::Unknown(_)))
    }

    /// Whether the property's switch is on. Returns `None` if there is no value, or the panel doesn't know it.
    pub fn is_on(&self, property: Property) -> Option<bool> {
        match self {
            Self::State(RemoteAssistanceState::Unknown(_)) | Self::Lacking => None,
            Self::State(state) => Some(*state == RemoteAssistanceState::Enabled),
            Self::Flag(flag) => Some(*flag == property.on()),
        }
    }
}

impl Serialize for PropertyValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::State(state) => serializer.serialize_str(state.as_str()),
            Self::Flag(flag) => serializer.serialize_bool(*flag),
            Self::Lacking => serializer.serialize_none(),
        }
    }
}
