//! The further tenants there are, by ID and by domain, and how the two lists of them are given. What they do at sign-in
//! and at Graph is decided there.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::super::directories::DirectoryState;
use super::super::queue::{AnyFaultRule, Queue};
use super::super::settings::Settings;
use super::super::sign_in::{Directory, Identity};
use super::build;
use super::limit::Passed;
use super::lists::ListSpec;
use super::spec::TenantSpec;

/// Why a tenant was refused; the sentence names it and the field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadTenant(String);

impl fmt::Display for BadTenant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BadTenant {}

/// A tenant that was added.
struct Added {
    identity: Arc<Identity>,
    spec: TenantSpec,
    passed: Passed,
}

/// What a tenant brings to other keepers of state when it is added.
pub(crate) struct Arrival {
    pub(crate) id: String,
    pub(crate) directory: DirectoryState,
    pub(crate) faults: Queue,
}

/// The tenants that were added, in the order in which they were.
#[derive(Default)]
pub(crate) struct Tenants {
    added: Vec<Added>,
    /// IDs and domains in lower case, to places in `added`.
    places: HashMap<String, usize>,
    pub(crate) customers: ListSpec,
    pub(crate) organization: ListSpec,
    /// Counts the changes, so that a page needn't read all to see that there was none.
    pub(crate) revision: u64,
}

impl Tenants {
    /// Adds a tenant whose ID no other has.
    pub(crate) fn add(&mut self, spec: TenantSpec) -> Result<Arrival, BadTenant> {
        let before = self.len();
        let arrival = self.put(spec)?;
        if self.len() == before {
            return Err(BadTenant(format!("id, domains: {} is another tenant's", arrival.id)));
        }
        Ok(arrival)
    }

    /// Adds a tenant, or replaces the one with its ID.
    pub(crate) fn put(&mut self, spec: TenantSpec) -> Result<Arrival, BadTenant> {
        let spec = spec.completed();
        let bad = |field: &str, why: &dyn fmt::Display| BadTenant(format!("{}: {field}: {why}", spec.name));
        if !build::is_id(&spec.id) {
            return Err(bad("id", &format!("{} is no GUID", spec.id)));
        }
        let place = self.places.get(&spec.id).copied();
        for name in std::iter::once(&spec.id).chain(&spec.domains) {
            let name = name.to_ascii_lowercase();
            let taken = self.places.get(&name).is_some_and(|other| Some(*other) != place);
            if taken || Directory::own(&name).is_some() {
                return Err(bad("id, domains", &format!("{name} is another tenant's")));
            }
        }
        let settings = match &spec.settings {
            serde_json::Value::Null => None,
            given => Some(Settings::default().changed(given).map_err(|why| bad("settings", &why))?),
        };
        let mut faults = Queue::default();
        for order in &spec.faults {
            faults.push(AnyFaultRule::try_from(order.clone()).map_err(|why| bad("faults", &why))?);
        }
        let identity = Arc::new(Identity {
            id: spec.id.clone(),
            name: spec.name.clone(),
            domains: spec.domains.iter().map(|domain| domain.to_ascii_lowercase()).collect(),
        });
        let directory = DirectoryState { settings, ..DirectoryState::new(&Directory::Added(Arc::clone(&identity))) };
        let arrival = Arrival { id: spec.id.clone(), directory, faults };
        self.keep(Added { identity, spec, passed: Passed::default() }, place);
        Ok(arrival)
    }

    fn keep(&mut self, added: Added, place: Option<usize>) {
        self.revision += 1;
        let place = place.unwrap_or(self.added.len());
        self.places.retain(|_, other| *other != place);
        let names = std::iter::once(&added.identity.id).chain(&added.identity.domains);
        self.places.extend(names.map(|name| (name.clone(), place)));
        match self.added.get_mut(place) {
            Some(there) => *there = added,
            None => self.added.push(added),
        }
    }

    /// Forgets all of them, and how lists are given; gives their IDs.
    pub(crate) fn clear(&mut self) -> Vec<String> {
        let revision = self.revision + 1;
        let gone = std::mem::take(self);
        self.revision = revision;
        gone.added.into_iter().map(|added| added.spec.id).collect()
    }

    /// By ID or domain.
    pub(crate) fn named(&self, name: &str) -> Option<Directory> {
        self.at(&name.to_ascii_lowercase()).map(|added| Directory::Added(Arc::clone(&added.identity)))
    }

    /// The order for the tenant with this ID.
    pub(crate) fn spec(&self, id: &str) -> Option<&TenantSpec> {
        self.at(id).map(|added| &added.spec)
    }

    /// The same, to be changed where that needs no new name, settings or faults.
    pub(crate) fn spec_mut(&mut self, id: &str) -> Option<&mut TenantSpec> {
        self.revision += 1;
        let place = *self.places.get(id)?;
        self.added.get_mut(place).map(|added| &mut added.spec)
    }

    /// The tenant's limit and what has passed it.
    pub(crate) fn limit(&mut self, id: &str) -> Option<(&super::limit::TokenLimit, &mut Passed)> {
        let place = *self.places.get(id)?;
        let added = self.added.get_mut(place)?;
        added.spec.token_limit.as_ref().map(|limit| (limit, &mut added.passed))
    }

    /// What a request takes longer in the tenant with this ID.
    pub(crate) fn latency(&self, id: &str) -> Duration {
        Duration::from_millis(self.spec(id).map_or(0, |spec| spec.latency_ms))
    }

    /// All of them.
    pub(crate) fn all(&self) -> impl Iterator<Item = &TenantSpec> {
        self.added.iter().map(|added| &added.spec)
    }

    /// ID and name, one a line.
    pub(crate) fn text(&self) -> String {
        let lines = self.all().flat_map(|spec| [spec.id.as_str(), " ", spec.name.as_str(), "\n"]);
        lines.collect()
    }

    pub(crate) fn len(&self) -> usize {
        self.added.len()
    }

    fn at(&self, name: &str) -> Option<&Added> {
        self.places.get(name).and_then(|place| self.added.get(*place))
    }
}
