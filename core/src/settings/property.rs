//! The one list of the settings, and what each of them is. Whoever reads, writes, compares or shows settings goes through
//! [`Property::ALL`].

use super::RemoteAssistanceState;
use crate::json_value::JsonValue;
use serde::{Serialize, Serializer};

/// The settings' properties, in the order the form shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Property {
    /// `remoteAssistanceState`
    RemoteAssistanceState,
    /// `allowSessionsToUnenrolledDevices`
    AllowSessionsToUnenrolledDevices,
    /// `blockChat`
    BlockChat,
}

/// The kinds of values there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A [`RemoteAssistanceState`].
    State,
    /// A Boolean.
    Flag,
}

/// What a property is, its default and its place in [`Settings`](super::Settings) aside.
struct Row {
    name: &'static str,
    kind: Kind,
    /// The value at which its switch stands on.
    on: bool,
    /// Whether it is one of the first three. Receipts and baselines from before a later one came have no value of it,
    /// and are read as if the cloud lacked it.
    is_original: bool,
}

impl Property {
    /// All of them, in the form's order.
    pub const ALL: [Self; 3] = [Self::RemoteAssistanceState, Self::AllowSessionsToUnenrolledDevices, Self::BlockChat];

    /// The names of all, in the form's order.
    pub const NAMES: [&str; Self::ALL.len()] = {
        let (mut names, mut at) = ([""; Self::ALL.len()], 0);
        while at < names.len() {
            names[at] = Self::ALL[at].name();
            at += 1;
        }
        names
    };

    const fn row(self) -> Row {
        match self {
            Self::RemoteAssistanceState => {
                Row { name: "remoteAssistanceState", kind: Kind::State, on: true, is_original: true }
            }
            Self::AllowSessionsToUnenrolledDevices => {
                Row { name: "allowSessionsToUnenrolledDevices", kind: Kind::Flag, on: true, is_original: true }
            }
            Self::BlockChat => Row { name: "blockChat", kind: Kind::Flag, on: false, is_original: true },
        }
    }

    /// The name as Graph spells it.
    pub const fn name(self) -> &'static str {
        self.row().name
    }

    /// The kind of its values.
    pub const fn kind(self) -> Kind {
        self.row().kind
    }

    /// Whether receipts and baselines have had it from the beginning.
    pub const fn is_original(self) -> bool {
        self.row().is_original
    }

    /// Its value where its switch stands on, or off. For `blockChat`, on is `false`.
    pub(super) const fn switched(self, on: bool) -> PropertyValue {
        match self.kind() {
            Kind::State if on => PropertyValue::State(RemoteAssistanceState::Enabled),
            Kind::State => PropertyValue::State(RemoteAssistanceState::Disabled),
            Kind::Flag => PropertyValue::Flag(on == self.row().on),
        }
    }

    /// Takes a value out of JSON. Returns `None` if it is of another kind.
    pub fn from_json(self, value: &impl JsonValue) -> Option<PropertyValue> {
        match self.kind() {
            Kind::State => Some(PropertyValue::State(value.as_str()?.as_str().into())),
            Kind::Flag => Some(PropertyValue::Flag(value.as_bool()?)),
        }
    }
}

/// One property's value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PropertyValue {
    /// A state.
    State(RemoteAssistanceState),
    /// A Boolean.
    Flag(bool),
    /// There is none: the cloud has no such property.
    Lacking,
}

impl PropertyValue {
    /// The value as it stands in JSON, such as `"enabled"` or `false`; empty if there is none.
    pub fn json(&self) -> String {
        match self {
            Self::Lacking => String::new(),
            // Texts and Booleans always serialize.
            value => serde_json::to_string(value).unwrap_or_default(),
        }
    }

    /// Whether this panel could write it, or there is none to write.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::State(RemoteAssistanceState::Unknown(_)))
    }

    /// Whether the property's switch stands on. Returns `None` if there is no value, or one this panel doesn't know.
    pub fn is_on(&self, property: Property) -> Option<bool> {
        match self {
            Self::State(RemoteAssistanceState::Unknown(_)) | Self::Lacking => None,
            Self::State(state) => Some(*state == RemoteAssistanceState::Enabled),
            Self::Flag(flag) => Some(*flag == property.row().on),
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
