//! What Graph has of each directory: its settings, and the audit events of their changes.

use std::collections::BTreeMap;

use super::audit::Audit;
use super::settings::Settings;
use super::sign_in::Directory;

/// One directory.
#[derive(Clone)]
pub(crate) struct DirectoryState {
    /// `None` if the settings were never configured.
    pub(crate) settings: Option<Settings>,
    /// Intune's audit events.
    pub(crate) audit: Audit,
    /// The user name of the person who changes settings at the admin center.
    pub(crate) colleague: String,
}

impl DirectoryState {
    pub(crate) fn new(directory: &Directory) -> Self {
        let colleague = format!("casey.colleague@{}", directory.domain());
        Self { settings: None, audit: Audit::default(), colleague }
    }
}

/// Every directory.
pub(crate) struct Directories {
    contoso: DirectoryState,
    /// By ID.
    others: BTreeMap<String, DirectoryState>,
}

impl Default for Directories {
    fn default() -> Self {
        let others = Directory::all().filter(|directory| *directory != Directory::Contoso);
        Self {
            contoso: DirectoryState::new(&Directory::Contoso),
            others: others.map(|directory| (directory.id().into_owned(), DirectoryState::new(&directory))).collect(),
        }
    }
}

impl Directories {
    /// The directory with this ID; Contoso for an ID that is nobody's, which a pasted token may have.
    pub(crate) fn of(&self, tenant: &str) -> &DirectoryState {
        self.others.get(tenant).unwrap_or(&self.contoso)
    }

    /// The directory with this ID, to be changed.
    pub(crate) fn of_mut(&mut self, tenant: &str) -> &mut DirectoryState {
        self.others.get_mut(tenant).unwrap_or(&mut self.contoso)
    }

    /// Adds a directory, or replaces the one with its ID.
    pub(crate) fn insert(&mut self, id: &str, directory: DirectoryState) {
        self.others.insert(id.to_owned(), directory);
    }

    /// Forgets the directory with this ID.
    pub(crate) fn remove(&mut self, id: &str) {
        self.others.remove(id);
    }
}
