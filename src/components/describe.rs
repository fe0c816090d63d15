//! The names and meanings of settings and values, as people read them.

use super::setting_text;
pub(crate) use super::setting_text::{host, name};
use crate::text;
use remote_help::cloud::{Cloud, Endpoints};
use remote_help::receipt::{Receipt, ReceiptOutcome};
use remote_help::settings::{Change, Property, PropertyValue, RemoteAssistanceState, Settings};

/// A tenant by its ID, behind its domain where the person is at home there; none where it isn't known.
pub(crate) fn tenant(id: Option<&str>, domain: Option<&str>) -> Option<String> {
    Some(match (id?, domain) {
        (id, Some(domain)) => text::tenant_named(domain, id),
        (id, None) => id.to_owned(),
    })
}

/// A receipt's cloud, which may be another than the present one.
pub(crate) fn cloud_named(cloud: Cloud, graph: &str) -> String {
    match Endpoints::of(cloud) {
        Some(endpoints) => self::cloud(&endpoints),
        None => text::cloud_custom(host(graph)),
    }
}

/// A value in words.
pub(crate) fn position(property: Property, value: &PropertyValue) -> &'static str {
    match value {
        PropertyValue::Lacking => text::not_in_this_cloud(),
        value => setting_text::position(property, value),
    }
}

/// What a change means for people.
pub(crate) fn meaning(change: &Change) -> &'static str {
    match (change.property, change.after.is_on(change.property)) {
        (Property::RemoteAssistanceState, Some(true)) => text::means_enabled(),
        (Property::RemoteAssistanceState, _) => match &change.before {
            PropertyValue::State(RemoteAssistanceState::Unknown(_)) => text::means_disabled_unknown(),
            _ => text::means_disabled(),
        },
        (Property::AllowSessionsToUnenrolledDevices, Some(true)) => text::means_unenrolled_on(),
        (Property::AllowSessionsToUnenrolledDevices, _) => text::means_unenrolled_off(),
        (Property::BlockChat, Some(true)) => text::means_chat_on(),
        (Property::BlockChat, _) => text::means_chat_off(),
    }
}

/// All settings that are there with their raw values, in one line.
pub(crate) fn raw(settings: &Settings) -> String {
    let values = settings.present().map(|(property, value)| format!("{}: {}", property.name(), value.json()));
    list(&values.collect::<Vec<_>>())
}

/// Names one after the other.
pub(crate) fn list(names: &[impl AsRef<str>]) -> String {
    let mut names = names.iter().map(|name| name.as_ref().to_owned());
    let first = names.next().unwrap_or_default();
    names.fold(first, |listed, name| text::listed(&listed, &name))
}

/// A first line and labelled values, a line each, as they are copied.
pub(crate) fn lines<'a>(first: String, rows: impl Iterator<Item = &'a (&'static str, String)>) -> String {
    rows.fold(first, |mut lines, (label, value)| {
        lines.extend(["\n", &text::labelled(label, value)]);
        lines
    })
}

/// A cloud's name.
pub(crate) fn cloud(endpoints: &Endpoints) -> String {
    match endpoints.cloud() {
        Cloud::Global => text::cloud_global().to_owned(),
        Cloud::UsGov => text::cloud_usgov().to_owned(),
        Cloud::Dod => text::cloud_dod().to_owned(),
        Cloud::China => text::cloud_china().to_owned(),
        Cloud::Custom => text::cloud_custom(host(endpoints.graph())),
    }
}

/// How a save ended, in a few words.
pub(crate) fn ending(receipt: &Receipt) -> String {
    match &receipt.outcome {
        ReceiptOutcome::Saved => text::receipt_saved().to_owned(),
        ReceiptOutcome::NotSaved => text::receipt_not_saved().to_owned(),
        ReceiptOutcome::Different { found, .. } => text::receipt_different(&raw(found)),
        ReceiptOutcome::Uncertain { .. } => text::receipt_uncertain().to_owned(),
    }
}
