//! The resource `remoteAssistanceSettings` as the panel holds it: values, differences, merge.
//! Nothing about requests, answers or people's words belongs here.
//!
//! `list.rs` says what a setting is. All else, and whatever reads and writes settings, goes through [`Property::ALL`].
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
    /// The property, if the value is of another kind, or lacking where no cloud may lack it. Nothing is changed then.
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

    /// Reads the settings from an object of Graph's; its other properties don't matter.
    ///
    /// # Errors
    /// The first property that is missing or of another type. None has a default here: a missing `blockChat` read as
    /// `false` would be written back as if the tenant had said so.
    pub fn read(object: &impl JsonValue) -> Result<Self, Property> {
        Self::of_values(|property| property.from_json(&object.get(property.name())?))
    }

    /// Reads the settings of a cloud that may lag behind, and lack some of them.
    ///
    /// # Errors
    /// As [`Self::read`], but for a property that is missing and that a cloud may lack.
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

    /// These settings where they are to be laid over `base`: without what its cloud doesn't have, and with its value of
    /// what these lack.
    #[must_use]
    pub fn fitted_to(mut self, base: &Self) -> Self {
        for property in Property::ALL {
            if [self.value(property), base.value(property)].contains(&PropertyValue::Lacking) {
                self.copy_property_from(property, base);
            }
        }
        self
    }

    /// Those properties that the cloud has, with their values, in the form's order.
    pub fn present(&self) -> impl Iterator<Item = (Property, PropertyValue)> {
        Property::ALL
            .into_iter()
            .map(|property| (property, self.value(property)))
            .filter(|(_, value)| *value != PropertyValue::Lacking)
    }

    /// Whether this panel could write all of them.
    pub fn are_known(&self) -> bool {
        Property::ALL.into_iter().all(|property| self.value(property).is_known())
    }

    /// These settings with one property's switch turned on or off; what the cloud doesn't have stays away.
    ///
    /// "On" is the switch as people see it: for `blockChat` on means `false`.
    #[must_use]
    pub fn with_switch(mut self, property: Property, on: bool) -> Self {
        if self.value(property) != PropertyValue::Lacking {
            // A switch has values of its property alone.
            let _ = self.set(property, property.switched(on));
        }
        self
    }

    /// One property taken over from other settings.
    fn copy_property_from(&mut self, property: Property, from: &Self) {
        // It is a value of this property there too.
        let _ = self.set(property, from.value(property));
    }
}

impl Serialize for Settings {
    /// An object as Graph writes it, without what the cloud doesn't have.
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
