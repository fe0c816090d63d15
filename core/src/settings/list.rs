//! The one list of the settings, and what each of them is. To add a setting, add a variant and a row to [`Property`],
//! and a field with its default to [`Settings`].

use super::{Kind, PropertyValue, RemoteAssistanceState};

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

/// A property's row in the table. Its default stands in [`Settings::DEFAULT`]. If its field there is an `Option`, a
/// cloud may lack the property.
struct Row {
    name: &'static str,
    kind: Kind,
    /// The value at which the property's switch is on.
    on: bool,
    /// Whether the property is one of the first three. Receipts and baselines that are older than a later property have
    /// no value for it, and are read as if the cloud lacked it; so the field of a later property must be an `Option`.
    is_original: bool,
}

impl Property {
    /// All of them, in the form's order.
    pub const ALL: [Self; 3] = [Self::RemoteAssistanceState, Self::AllowSessionsToUnenrolledDevices, Self::BlockChat];

    /// The names of all properties, in the form's order.
    #[expect(clippy::indexing_slicing, reason = "it would not compile where it panicked")]
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

    /// The value at which the property's switch is on; for `blockChat` that is `false`.
    pub(super) const fn on(self) -> bool {
        self.row().on
    }

    /// Whether receipts and baselines have had the property from the beginning.
    pub const fn is_original(self) -> bool {
        self.row().is_original
    }
}

/// The settings, as read from a tenant or as shown in the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// `remoteAssistanceState`
    pub remote_assistance_state: RemoteAssistanceState,
    /// `allowSessionsToUnenrolledDevices`
    pub allow_sessions_to_unenrolled_devices: bool,
    /// `blockChat`; `None` if this cloud has no such setting.
    pub block_chat: Option<bool>,
}

/// Access to the field of a property.
pub(super) enum Field<'a> {
    State(&'a mut RemoteAssistanceState),
    Flag(&'a mut bool),
    /// The field of a property that a cloud may lack.
    LackableFlag(&'a mut Option<bool>),
}

impl Settings {
    /// The settings of a tenant that was never configured.
    pub const DEFAULT: Self = Self {
        remote_assistance_state: RemoteAssistanceState::Disabled,
        allow_sessions_to_unenrolled_devices: false,
        block_chat: Some(false),
    };

    /// One property's value.
    pub fn value(&self, property: Property) -> PropertyValue {
        let lackable = |flag: Option<bool>| flag.map_or(PropertyValue::Lacking, PropertyValue::Flag);
        match property {
            Property::RemoteAssistanceState => PropertyValue::State(self.remote_assistance_state.clone()),
            Property::AllowSessionsToUnenrolledDevices => {
                PropertyValue::Flag(self.allow_sessions_to_unenrolled_devices)
            }
            Property::BlockChat => lackable(self.block_chat),
        }
    }

    pub(super) fn field(&mut self, property: Property) -> Field<'_> {
        match property {
            Property::RemoteAssistanceState => Field::State(&mut self.remote_assistance_state),
            Property::AllowSessionsToUnenrolledDevices => Field::Flag(&mut self.allow_sessions_to_unenrolled_devices),
            Property::BlockChat => Field::LackableFlag(&mut self.block_chat),
        }
    }
}
