//! The resource `remoteAssistanceSettings` as the panel holds it: values, differences, merge.
//! Nothing about requests, answers or people's words belongs here.
//!
//! Source: <https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-remoteassistancesettings>

mod diff;
mod merge;

pub use diff::{Change, change_count, changes};
pub use merge::{Merge, MergeRow, MergeState, merge};

use crate::json_value::JsonValue;

/// `remoteAssistanceState`: whether Remote Help is on in the tenant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RemoteAssistanceState {
    /// `disabled`, also what a tenant has that was never configured.
    Disabled,
    /// `enabled`.
    Enabled,
    /// A value this panel doesn't know: shown as it is, never written back.
    Unknown(String),
}

impl RemoteAssistanceState {
    /// The value as Graph spells it.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Disabled => "disabled",
            Self::Enabled => "enabled",
            Self::Unknown(text) => text,
        }
    }
}

impl From<&str> for RemoteAssistanceState {
    fn from(text: &str) -> Self {
        match text {
            "disabled" => Self::Disabled,
            "enabled" => Self::Enabled,
            _ => Self::Unknown(text.to_owned()),
        }
    }
}

/// The three settings, as read from a tenant or as they stand in the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// `remoteAssistanceState`
    pub remote_assistance_state: RemoteAssistanceState,
    /// `allowSessionsToUnenrolledDevices`
    pub allow_sessions_to_unenrolled_devices: bool,
    /// `blockChat`; none where this cloud has no such setting.
    pub block_chat: Option<bool>,
}

impl Settings {
    /// What a tenant has that was never configured: `disabled`, `false`, `false`.
    pub const DEFAULT: Self = Self {
        remote_assistance_state: RemoteAssistanceState::Disabled,
        allow_sessions_to_unenrolled_devices: false,
        block_chat: Some(false),
    };

    /// Reads the settings from an object of Graph's; its other properties don't matter.
    ///
    /// # Errors
    /// The first property that is missing or of another type. None has a default here: a missing `blockChat` read as
    /// `false` would be written back as if the tenant had said so.
    pub fn read(object: &impl JsonValue) -> Result<Self, Property> {
        let flag = |property: Property| object.get(property.name()).and_then(|value| value.as_bool()).ok_or(property);
        let state = Property::RemoteAssistanceState;
        let text = object.get(state.name()).and_then(|value| value.as_str()).ok_or(state)?;
        Ok(Self {
            remote_assistance_state: text.as_str().into(),
            allow_sessions_to_unenrolled_devices: flag(Property::AllowSessionsToUnenrolledDevices)?,
            block_chat: Some(flag(Property::BlockChat)?),
        })
    }

    /// Reads the settings where the cloud may lag behind and have no `blockChat`.
    ///
    /// # Errors
    /// As [`Self::read`]; a `blockChat` that is there must be a Boolean.
    pub fn read_lagging(object: &serde_json::Value) -> Result<Self, Property> {
        let name = Property::BlockChat.name();
        let Some(fields) = object.as_object().filter(|fields| !fields.contains_key(name)) else {
            return Self::read(object);
        };
        let mut whole = fields.clone();
        whole.insert(name.to_owned(), serde_json::Value::Bool(false));
        Ok(Self { block_chat: None, ..Self::read(&serde_json::Value::Object(whole))? })
    }

    /// The same settings where they are to be laid over `base`: without what its cloud doesn't have, and with its value of
    /// what these lack.
    #[must_use]
    pub fn fitted_to(mut self, base: &Self) -> Self {
        self.block_chat = base.block_chat.map(|there| self.block_chat.unwrap_or(there));
        self
    }

    /// Those properties that the cloud has, with their values, in the form's order.
    pub fn present(&self) -> impl Iterator<Item = (Property, PropertyValue)> {
        Property::ALL
            .into_iter()
            .map(|property| (property, self.value(property)))
            .filter(|(_, value)| *value != PropertyValue::Lacking)
    }

    /// One property's value.
    pub fn value(&self, property: Property) -> PropertyValue {
        match property {
            Property::RemoteAssistanceState => PropertyValue::State(self.remote_assistance_state.clone()),
            Property::AllowSessionsToUnenrolledDevices => {
                PropertyValue::Flag(self.allow_sessions_to_unenrolled_devices)
            }
            Property::BlockChat => self.block_chat.map_or(PropertyValue::Lacking, PropertyValue::Flag),
        }
    }

    /// The same settings with one property's switch turned on or off; what the cloud doesn't have stays away.
    ///
    /// "On" is the switch as people see it: for `blockChat` on means `false`.
    #[must_use]
    pub fn with_switch(mut self, property: Property, on: bool) -> Self {
        match property {
            Property::RemoteAssistanceState => {
                self.remote_assistance_state =
                    if on { RemoteAssistanceState::Enabled } else { RemoteAssistanceState::Disabled };
            }
            Property::AllowSessionsToUnenrolledDevices => self.allow_sessions_to_unenrolled_devices = on,
            Property::BlockChat => self.block_chat = self.block_chat.map(|_| !on),
        }
        self
    }

    /// One property taken over from other settings.
    fn copy_property_from(&mut self, property: Property, from: &Self) {
        match property {
            Property::RemoteAssistanceState => self.remote_assistance_state = from.remote_assistance_state.clone(),
            Property::AllowSessionsToUnenrolledDevices => {
                self.allow_sessions_to_unenrolled_devices = from.allow_sessions_to_unenrolled_devices;
            }
            Property::BlockChat => self.block_chat = from.block_chat,
        }
    }

    /// What would be sent: an unknown `remoteAssistanceState` becomes `disabled`, which is what its switch shows.
    pub fn to_update(&self) -> SettingsUpdate {
        SettingsUpdate {
            enabled: self.remote_assistance_state == RemoteAssistanceState::Enabled,
            allow_sessions_to_unenrolled_devices: self.allow_sessions_to_unenrolled_devices,
            block_chat: self.block_chat,
        }
    }
}

/// Settings that can be written: here an unknown `remoteAssistanceState` cannot be expressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SettingsUpdate {
    /// `remoteAssistanceState` is `enabled`, else `disabled`.
    pub enabled: bool,
    /// `allowSessionsToUnenrolledDevices`
    pub allow_sessions_to_unenrolled_devices: bool,
    /// `blockChat`; none where this cloud has no such setting, and is sent none.
    pub block_chat: Option<bool>,
}

impl From<SettingsUpdate> for Settings {
    fn from(wanted: SettingsUpdate) -> Self {
        Self {
            remote_assistance_state: if wanted.enabled {
                RemoteAssistanceState::Enabled
            } else {
                RemoteAssistanceState::Disabled
            },
            allow_sessions_to_unenrolled_devices: wanted.allow_sessions_to_unenrolled_devices,
            block_chat: wanted.block_chat,
        }
    }
}

impl SettingsUpdate {
    /// A property's value as it stands in JSON; empty where the cloud has no such property.
    pub fn json(self, property: Property) -> &'static str {
        let is_set = match property {
            Property::RemoteAssistanceState => return if self.enabled { "\"enabled\"" } else { "\"disabled\"" },
            Property::AllowSessionsToUnenrolledDevices => Some(self.allow_sessions_to_unenrolled_devices),
            Property::BlockChat => self.block_chat,
        };
        match is_set {
            Some(true) => "true",
            Some(false) => "false",
            None => "",
        }
    }
}

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

impl Property {
    /// All three, in the form's order.
    pub const ALL: [Self; 3] = [Self::RemoteAssistanceState, Self::AllowSessionsToUnenrolledDevices, Self::BlockChat];

    /// The name as Graph spells it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::RemoteAssistanceState => "remoteAssistanceState",
            Self::AllowSessionsToUnenrolledDevices => "allowSessionsToUnenrolledDevices",
            Self::BlockChat => "blockChat",
        }
    }
}

/// One property's value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PropertyValue {
    /// Of `remoteAssistanceState`.
    State(RemoteAssistanceState),
    /// Of the two Booleans.
    Flag(bool),
    /// There is none: the cloud has no such property.
    Lacking,
}

impl PropertyValue {
    /// The value as it stands in JSON, such as `"enabled"` or `false`; empty where there is none.
    pub fn json(&self) -> String {
        match self {
            // A text always serializes.
            Self::State(state) => serde_json::to_string(state.as_str()).unwrap_or_default(),
            Self::Flag(flag) => flag.to_string(),
            Self::Lacking => String::new(),
        }
    }

    /// Whether the property's switch stands on; none for a state this panel doesn't know, and where there is no value.
    pub fn is_on(&self, property: Property) -> Option<bool> {
        match (self, property) {
            (Self::State(RemoteAssistanceState::Unknown(_)) | Self::Lacking, _) => None,
            (Self::State(state), _) => Some(*state == RemoteAssistanceState::Enabled),
            (Self::Flag(flag), Property::BlockChat) => Some(!flag),
            (Self::Flag(flag), _) => Some(*flag),
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use proptest::prelude::*;

    pub(crate) fn any_settings() -> impl Strategy<Value = Settings> {
        (prop_oneof![Just("disabled".to_owned()), Just("enabled".to_owned()), "[a-zA-Z]{1,12}"], any::<(bool, bool)>())
            .prop_map(|(state, (unenrolled, chat))| Settings {
                remote_assistance_state: state.as_str().into(),
                allow_sessions_to_unenrolled_devices: unenrolled,
                block_chat: Some(chat),
            })
    }

    /// The same, in a cloud that may lack `blockChat`.
    pub(crate) fn any_settings_anywhere() -> impl Strategy<Value = Settings> {
        (any_settings(), any::<bool>())
            .prop_map(|(settings, has)| Settings { block_chat: settings.block_chat.filter(|_| has), ..settings })
    }

    #[test]
    fn blocked_chat_is_a_switch_turned_off() {
        let off = Settings::DEFAULT.with_switch(Property::BlockChat, false);
        assert_eq!(off.block_chat, Some(true));
        assert_eq!(off.value(Property::BlockChat).is_on(Property::BlockChat), Some(false));
        assert_eq!(off.value(Property::BlockChat).json(), "true");
    }

    proptest! {
        #[test]
        fn a_switch_shows_what_it_was_turned_to(settings in any_settings(), on: bool, which in 0usize..3) {
            let property = Property::ALL[which];
            let turned = settings.clone().with_switch(property, on);
            prop_assert_eq!(turned.value(property).is_on(property), Some(on));
            for other in Property::ALL.into_iter().filter(|other| *other != property) {
                prop_assert_eq!(turned.value(other), settings.value(other));
            }
        }

        #[test]
        fn what_is_written_is_always_a_known_state(settings in any_settings_anywhere()) {
            let written = Settings::from(settings.to_update());
            prop_assert!(!matches!(written.remote_assistance_state, RemoteAssistanceState::Unknown(_)));
            prop_assert_eq!(written.to_update(), settings.to_update());
            for property in Property::ALL {
                prop_assert_eq!(written.value(property).json(), settings.to_update().json(property));
            }
        }

        #[test]
        fn raw_json_read_again_is_the_same(settings in any_settings()) {
            let object = Property::ALL.map(|property| (property.name().to_owned(), settings.value(property).json()));
            let object: serde_json::Value =
                object.map(|(name, json)| (name, serde_json::from_str::<serde_json::Value>(&json).unwrap())).into_iter().collect();
            prop_assert_eq!(Settings::read(&object), Ok(settings));
        }
    }

    #[test]
    fn what_a_cloud_lacks_can_be_neither_turned_nor_sent_nor_mistaken_for_a_value() {
        let lacking = Settings { block_chat: None, ..Settings::DEFAULT };
        assert_eq!(lacking.clone().with_switch(Property::BlockChat, false), lacking);
        assert_eq!(
            (lacking.value(Property::BlockChat), lacking.to_update().block_chat),
            (PropertyValue::Lacking, None)
        );
        assert_eq!(Settings::from(lacking.to_update()), lacking);
        assert_eq!(lacking.present().map(|(property, _)| property).collect::<Vec<_>>(), Property::ALL[..2]);
        let blocked = Settings::DEFAULT.with_switch(Property::BlockChat, false);
        assert_eq!(blocked.clone().fitted_to(&lacking), lacking);
        assert_eq!(lacking.fitted_to(&blocked), blocked);
    }

    #[test]
    fn a_cloud_may_lack_block_chat_and_nothing_else() {
        let object = |json: &str| serde_json::from_str::<serde_json::Value>(json).unwrap();
        let two = object(r#"{"remoteAssistanceState":"enabled","allowSessionsToUnenrolledDevices":true}"#);
        let settings = Settings::read_lagging(&two).unwrap();
        assert_eq!((settings.block_chat, settings.allow_sessions_to_unenrolled_devices), (None, true));
        for (json, missing) in [
            (r#"{"remoteAssistanceState":"enabled"}"#, Property::AllowSessionsToUnenrolledDevices),
            (r#"{"allowSessionsToUnenrolledDevices":true}"#, Property::RemoteAssistanceState),
            ("{}", Property::RemoteAssistanceState),
            ("[]", Property::RemoteAssistanceState),
            (
                r#"{"remoteAssistanceState":"enabled","allowSessionsToUnenrolledDevices":true,"blockChat":null}"#,
                Property::BlockChat,
            ),
        ] {
            assert_eq!(Settings::read_lagging(&object(json)), Err(missing), "{json}");
        }
    }

    #[test]
    fn a_missing_or_odd_property_is_named() {
        let whole = serde_json::json!({
            "remoteAssistanceState": "enabled", "allowSessionsToUnenrolledDevices": false, "blockChat": false
        });
        for property in Property::ALL {
            for odd in [None, Some(serde_json::json!(null)), Some(serde_json::json!(7))] {
                let mut object = whole.as_object().unwrap().clone();
                object.remove(property.name());
                object.extend(odd.map(|odd| (property.name().to_owned(), odd)));
                assert_eq!(Settings::read(&serde_json::Value::Object(object)), Err(property));
            }
        }
    }
}
