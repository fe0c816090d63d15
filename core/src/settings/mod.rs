//! The resource `remoteAssistanceSettings` as the panel holds it: values, differences, merge. Requests, responses and
//! texts for people don't belong here.
//!
//! `list.rs` says what a setting is. All other code that reads or writes settings goes through [`Property::ALL`].
//!
//! Source: <https://learn.microsoft.com/graph/api/resources/intune-remoteassistance-remoteassistancesettings>

mod diff;
mod list;
mod merge;
mod update;
mod value;

pub use diff::{Change, change_count, changes};
pub use list::{Property, Settings};
pub use merge::{Merge, MergeRow, MergeState, merge};
pub use update::SettingsUpdate;
pub use value::{Kind, PropertyValue};

use crate::json_value::JsonValue;
use list::Field;
use serde::{Serialize, Serializer};

/// `remoteAssistanceState`: whether Remote Help is enabled in the tenant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RemoteAssistanceState {
    /// `disabled`, which is also the default of a tenant that was never configured.
    Disabled,
    /// `enabled`.
    Enabled,
    /// A value that this panel doesn't know. It is shown as it is, and never written back.
    Unknown(String),
}

impl RemoteAssistanceState {
    /// The values this panel knows, as Graph spells them.
    pub const KNOWN: &[&str] = &["disabled", "enabled"];

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

impl Settings {
    /// Sets one property.
    ///
    /// # Errors
    /// The property, if the value is of another kind, or is lacking although no cloud may lack it. Nothing is changed
    /// then.
    pub fn set(&mut self, property: Property, value: PropertyValue) -> Result<(), Property> {
        match (self.field(property), value) {
            (Field::State(field), PropertyValue::State(state)) => *field = state,
            (Field::Flag(field), PropertyValue::Flag(flag)) => *field = flag,
            (Field::LackableFlag(field), PropertyValue::Flag(flag)) => *field = Some(flag),
            (Field::LackableFlag(field), PropertyValue::Lacking) => *field = None,
            _ => return Err(property),
        }
        Ok(())
    }

    /// Reads the settings from an object of Graph's, and ignores its other properties.
    ///
    /// # Errors
    /// The first property that is missing or of another type. A missing property gets no default: a `blockChat` read as
    /// `false` would be written back as if the tenant had had it.
    pub fn read(object: &impl JsonValue) -> Result<Self, Property> {
        Self::of_values(|property| property.from_json(&object.get(property.name())?))
    }

    /// Reads the settings of a cloud that may lag behind and lack some of them.
    ///
    /// # Errors
    /// As [`Self::read`], except for a missing property that a cloud may lack.
    pub fn read_lagging(object: &serde_json::Value) -> Result<Self, Property> {
        Self::of_values(|property| match object.get(property.name()) {
            Some(value) => property.from_json(value),
            None => Some(PropertyValue::Lacking),
        })
    }

    fn of_values(value: impl Fn(Property) -> Option<PropertyValue>) -> Result<Self, Property> {
        let mut settings = Self::DEFAULT;
        for property in Property::ALL {
            settings.set(property, value(property).ok_or(property)?)?;
        }
        Ok(settings)
    }

    /// Fits these settings to the cloud of `base`: properties that `base` lacks are removed, and those that these
    /// settings lack get the value of `base`.
    #[must_use]
    pub fn fitted_to(mut self, base: &Self) -> Self {
        for property in Property::ALL {
            if [self.value(property), base.value(property)].contains(&PropertyValue::Lacking) {
                self.copy_property_from(property, base);
            }
        }
        self
    }

    /// The properties that the cloud has, with their values, in the form's order.
    pub fn present(&self) -> impl Iterator<Item = (Property, PropertyValue)> {
        Property::ALL
            .into_iter()
            .map(|property| (property, self.value(property)))
            .filter(|(_, value)| *value != PropertyValue::Lacking)
    }

    /// Whether the panel can write all of them.
    pub fn are_known(&self) -> bool {
        Property::ALL.into_iter().all(|property| self.value(property).is_known())
    }

    /// These settings with the switch of one property turned on or off. A property that the cloud lacks stays lacking.
    ///
    /// "On" is what people see on the switch: for `blockChat` it means `false`.
    #[must_use]
    pub fn with_switch(mut self, property: Property, on: bool) -> Self {
        if self.value(property) != PropertyValue::Lacking {
            // A switch's value is always of its property's kind.
            let _ = self.set(property, property.switched(on));
        }
        self
    }

    /// Copies one property from other settings.
    fn copy_property_from(&mut self, property: Property, from: &Self) {
        // The value is that of the same property.
        let _ = self.set(property, from.value(property));
    }
}

impl Serialize for Settings {
    /// Serializes an object as Graph writes it, without the properties that the cloud lacks.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.present().map(|(property, value)| (property.name(), value)))
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
            prop_assert!(written.are_known());
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
    fn a_property_takes_values_of_its_own_kind_alone() {
        let values =
            [PropertyValue::State(RemoteAssistanceState::Enabled), PropertyValue::Flag(true), PropertyValue::Lacking];
        for (property, value) in Property::ALL.into_iter().flat_map(|property| values.clone().map(|it| (property, it)))
        {
            let mut settings = Settings::DEFAULT;
            match settings.set(property, value.clone()) {
                Ok(()) => assert_eq!(settings.value(property), value),
                Err(refused) => assert_eq!((refused, settings), (property, Settings::DEFAULT)),
            }
            let is_its_own = matches!(
                (&value, property.kind()),
                (PropertyValue::State(_), Kind::State) | (PropertyValue::Flag(_), Kind::Flag)
            );
            assert!(
                value == PropertyValue::Lacking || is_its_own == Settings::DEFAULT.clone().set(property, value).is_ok()
            );
        }
    }

    /// Receipts and baselines from before it came have no value of it.
    #[test]
    fn a_property_that_came_later_may_be_lacking() {
        for property in Property::ALL.into_iter().filter(|property| !property.is_original()) {
            assert_eq!(Settings::DEFAULT.clone().set(property, PropertyValue::Lacking), Ok(()), "{property:?}");
        }
        assert_eq!(Property::ALL.map(Property::name), Property::NAMES);
    }

    #[test]
    fn what_a_cloud_lacks_can_be_neither_turned_nor_sent_nor_mistaken_for_a_value() {
        let lacking = Settings { block_chat: None, ..Settings::DEFAULT };
        assert_eq!(lacking.clone().with_switch(Property::BlockChat, false), lacking);
        assert_eq!(
            (lacking.value(Property::BlockChat), lacking.to_update().value(Property::BlockChat)),
            (PropertyValue::Lacking, PropertyValue::Lacking)
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
