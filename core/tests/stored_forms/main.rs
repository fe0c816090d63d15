//! This build reads the texts that earlier builds stored or exported, byte for byte in `core/tests/fixtures/`, as they were
//! meant, and writes the same. Never write a fixture anew: people's own files stay as they are.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "clippy.toml exempts tests from these, but not the helpers they share; a test ends where it meets the unexpected"
)]

mod baselines;
mod drafts;
mod receipts;

use remote_help::settings::{Property, PropertyValue, Settings};
use std::fs;
use std::path::PathBuf;

/// The defaults as the first builds had them: a setting that came later is read as one that the cloud lacks.
fn defaults() -> Settings {
    let mut settings = Settings::DEFAULT;
    for property in Property::ALL.into_iter().filter(|property| !property.is_original()) {
        settings.set(property, PropertyValue::Lacking).unwrap();
    }
    settings
}

/// The text of a fixture.
fn fixture(name: &str) -> String {
    let path = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures")).join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// How many fixtures of an ending there are in a folder: none may be left unread.
fn count(folder: &str, ending: &str) -> usize {
    let path = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures")).join(folder);
    let names = fs::read_dir(path).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.filter(|name| name.ends_with(ending)).count()
}
