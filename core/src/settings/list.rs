//! The one list of the settings, and what each of them is. A further setting is a variant and a row of [`Property`], and a
//! field of [`Settings`] with its default.

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

/// A property's row in the table. Its default is in [`Settings::DEFAULT`], and a cloud may lack it if its field there is
/// an `Option`.
struct Row {
    name: &'static str,
    kind: Kind,
    /// The value at which its switch stands on.
    on: bool,
    /// Whether it is one of the first three. Receipts and baselines from before a later one have no value of it, and are
    /// read as if the cloud lacked it; so its field must be an `Option`.
    is_original: bool,
}

impl Property {
    /// All of them, in the form's order.
    pub const ALL: [Self; 3] = [Self::RemoteAssistanceState, Self::AllowSessionsToUnenrolledDevices, Self::BlockChat];

    /// The names of all, in the form's order.
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

    /// The value at which its switch stands on: for `blockChat` that is `false`.
    pub(super) const fn on(self) -> bool {
        self.row().on
    }

    /// Whether receipts and baselines have had it from the beginning.
    pub const fn is_original(self) -> bool {
        self.row().is_original
    }
}

/// The settings, as read from a tenant or as they stand in the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// `remoteAssistanceState`
    pub remote_assistance_state: RemoteAssistanceState,
    /// `allowSessionsToUnenrolledDevices`
    pub allow_sessions_to_unenrolled_devices: bool,
    /// `blockChat`; `None` if this cloud has no such setting.
    pub block_chat: Option<bool>,
}

/// The place of a property's value.
pub(super) enum Field<'a> {
    State(&'a mut RemoteAssistanceState),
    Flag(&'a mut bool),
    /// Of a property that a cloud may lack.
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
