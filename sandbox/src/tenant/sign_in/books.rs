//! The records of the flows and the token endpoint: switches, redirect URIs, consent, grants. `state` has the sessions and
//! the pages that wait.

use std::collections::{BTreeSet, HashMap};

use super::super::token::{AUDIT, READ, WRITE};
use super::app::Redirects;
use super::grants::Grants;
use super::people::Directory;
use super::switches::Switches;

/// The service's books.
#[derive(Default)]
pub(crate) struct Books {
    pub(crate) switches: Switches,
    pub(crate) redirects: Redirects,
    /// By directory; one that is not here has consented to reading, writing and audit events.
    consent: HashMap<Directory, BTreeSet<String>>,
    pub(crate) grants: Grants,
    /// Every code, token and verifier that passed through.
    pub(crate) secrets: Vec<String>,
}

impl Books {
    /// Permissions an administrator has consented to.
    pub(crate) fn consented(&self, directory: Directory) -> BTreeSet<String> {
        let all = || [READ, WRITE, AUDIT].map(str::to_owned).into();
        self.consent.get(&directory).cloned().unwrap_or_else(all)
    }

    pub(crate) fn set_consent(&mut self, directory: Directory, permissions: BTreeSet<String>) {
        self.consent.insert(directory, permissions);
    }

    /// An administrator consents to these permissions too.
    pub(crate) fn add_consent(&mut self, directory: Directory, permissions: &BTreeSet<String>) {
        let consented = self.consented(directory).union(permissions).cloned().collect();
        self.set_consent(directory, consented);
    }

    /// Switches and consent as at the start. Tokens and redirect URIs stay.
    pub(crate) fn reset(&mut self) {
        self.switches = Switches::default();
        self.consent.clear();
    }
}
