//! The names and positions of settings, as people read them.

use crate::text::first as text;
use remote_help::settings::{Property, PropertyValue};

/// A setting's name.
pub(crate) fn name(property: Property) -> &'static str {
    match property {
        Property::RemoteAssistanceState => text::enable_remote_help(),
        Property::AllowSessionsToUnenrolledDevices => text::allow_unenrolled(),
        Property::BlockChat => text::allow_chat(),
    }
}

/// What a setting changes for people, and its default.
pub(crate) fn help(property: Property) -> &'static str {
    match property {
        Property::RemoteAssistanceState => text::enable_remote_help_help(),
        Property::AllowSessionsToUnenrolledDevices => text::allow_unenrolled_help(),
        Property::BlockChat => text::allow_chat_help(),
    }
}

/// A switch's position in words.
pub(crate) fn position(property: Property, value: &PropertyValue) -> &'static str {
    match value.is_on(property) {
        Some(true) => text::on(),
        Some(false) => text::off(),
        None => text::unknown_value(),
    }
}

/// An origin's host.
pub(crate) fn host(origin: &str) -> &str {
    origin.split('/').nth(2).unwrap_or(origin)
}
