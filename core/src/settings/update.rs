//! Settings as a `PATCH` sends them.

use super::{Kind, Property, PropertyValue, Settings};

/// Settings that can be written: the type has no room for an unknown `remoteAssistanceState`.
///
/// It has one Boolean for each property of [`Property::ALL`], where `enabled` is `true`; `None` if the cloud lacks the
/// property, which then isn't sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SettingsUpdate([Option<bool>; Property::ALL.len()]);

impl Settings {
    /// The update that writes these settings. An unknown `remoteAssistanceState` becomes `disabled`, which is what its
    /// switch shows.
    pub fn to_update(&self) -> SettingsUpdate {
        SettingsUpdate(Property::ALL.map(|property| match self.value(property) {
            PropertyValue::Flag(flag) => Some(flag),
            PropertyValue::Lacking => None,
            state @ PropertyValue::State(_) => Some(state.is_on(property) == Some(true)),
        }))
    }
}

impl SettingsUpdate {
    /// The value that is sent for a property.
    pub fn value(self, property: Property) -> PropertyValue {
        match (property.kind(), self.flag(property)) {
            (_, None) => PropertyValue::Lacking,
            (Kind::State, Some(on)) => property.switched(on),
            (Kind::Flag, Some(flag)) => PropertyValue::Flag(flag),
        }
    }

    /// A property's value as JSON; empty if the cloud lacks the property.
    pub fn json(self, property: Property) -> &'static str {
        match (property.kind(), self.flag(property)) {
            (_, None) => "",
            (Kind::State, Some(true)) => "\"enabled\"",
            (Kind::State, Some(false)) => "\"disabled\"",
            (Kind::Flag, Some(true)) => "true",
            (Kind::Flag, Some(false)) => "false",
        }
    }

    fn flag(self, property: Property) -> Option<bool> {
        let found = Property::ALL.into_iter().zip(self.0).find(|(own, _)| *own == property);
        found.and_then(|(_, flag)| flag)
    }
}

impl From<SettingsUpdate> for Settings {
    fn from(update: SettingsUpdate) -> Self {
        let mut settings = Self::DEFAULT;
        for property in Property::ALL {
            // The value came from the same property.
            let _ = settings.set(property, update.value(property));
        }
        settings
    }
}
