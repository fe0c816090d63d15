//! The records of the flows and the token endpoint: switches, redirect URIs, consent, grants, further tenants. `state` has
//! the sessions and the pages that wait; who may do what in a directory stands in `access`.

use std::collections::{BTreeSet, HashMap};
use std::time::Instant;

use super::super::tenants::{Passed, Tenants, TokenLimit, TokenThrottle};
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
    /// By directory; one that is not here has consented to reading, writing and audit events. Further tenants say
    /// themselves what they have consented to.
    consent: HashMap<Directory, BTreeSet<String>>,
    pub(crate) grants: Grants,
    /// Every code, token and verifier that passed through.
    pub(crate) secrets: Vec<String>,
    /// The further tenants.
    pub(crate) tenants: Tenants,
    /// The token requests that the limit over all tenants let through.
    passed: Passed,
}

impl Books {
    /// Permissions an administrator has consented to.
    pub(crate) fn consented(&self, directory: &Directory) -> BTreeSet<String> {
        if let Some(spec) = self.tenants.spec(&directory.id()) {
            return spec.consent.clone().unwrap_or_default();
        }
        let all = || [READ, WRITE, AUDIT].map(str::to_owned).into();
        self.consent.get(directory).cloned().unwrap_or_else(all)
    }

    pub(crate) fn set_consent(&mut self, directory: Directory, permissions: BTreeSet<String>) {
        self.consent.insert(directory, permissions);
    }

    /// An administrator consents to these permissions too.
    pub(crate) fn add_consent(&mut self, directory: &Directory, permissions: &BTreeSet<String>) {
        if matches!(directory, Directory::Added(_)) {
            self.approve(&directory.id(), permissions);
            return;
        }
        let consented = self.consented(directory).union(permissions).cloned().collect();
        self.set_consent(directory.clone(), consented);
    }

    /// An administrator of the further tenant with this ID approves the app for these permissions too.
    pub(crate) fn approve(&mut self, id: &str, permissions: &BTreeSet<String>) {
        if let Some(spec) = self.tenants.spec_mut(id) {
            spec.consent.get_or_insert_default().extend(permissions.iter().cloned());
            spec.refuses.take_if(|refusal| refusal.is_about_app());
        }
    }

    /// Sets the limit of the token endpoint over all tenants, or none; counts begin anew.
    pub(crate) fn limit_tokens(&mut self, limit: Option<TokenLimit>) {
        self.passed = Passed::default();
        self.switches.token_limit = limit;
    }

    /// Counts a token request, unless the endpoint is asked too often: then what it answers.
    pub(crate) fn throttled(&mut self, directory: Option<&Directory>, now: Instant) -> Option<TokenThrottle> {
        if let Some(limit) = self.switches.token_limit.as_ref()
            && !self.passed.admit(limit, now)
        {
            return Some(limit.answer.clone());
        }
        let (limit, passed) = self.tenants.limit(&directory?.id())?;
        (!passed.admit(limit, now)).then(|| limit.answer.clone())
    }

    /// Switches and consent as at the start. Tokens and redirect URIs stay.
    pub(crate) fn reset(&mut self) {
        self.switches = Switches::default();
        self.passed = Passed::default();
        self.consent.clear();
    }
}
