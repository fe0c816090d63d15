//! The list of tenants: one row a tenant, whatever its sources.
//!
//! - [`Reference`]: a directory ID or a domain as somebody wrote it; [`clean_name`] in `name`.
//! - [`Entry`] in `entry`: one row.
//! - [`TenantList`]: all rows. `stored` writes them for a redirect and reads them after it.
//!
//! A row keeps its [`RowKey`] whatever is added, resolved or excluded, so that a run that is under way isn't disturbed.

mod entry;
mod name;
mod stored;

pub use super::reference::{NoTenant, Reference};
pub use entry::{Directory, Entry, Exclusion, Membership, Relationship, RoleHint, RowKey, SOON, Source, Sources};
pub use name::{LONGEST_NAME, clean_name};

use super::MOST_TENANTS;
use super::discovery::Discovered;
use crate::config::ConfigTenants;
use crate::ids::TenantId;
use std::collections::{HashMap, HashSet};

/// A tenant to be added.
#[derive(Clone, Debug, PartialEq)]
pub struct Addition {
    /// Which tenant it is.
    pub tenant: Reference,
    /// Its name, as the source has it.
    pub name: Option<String>,
    /// What a partner's relationships give there.
    pub relationship: Option<Relationship>,
    /// Its state in the multi-tenant organization.
    pub membership: Option<Membership>,
}

impl Addition {
    /// A tenant of which no more is known than this.
    pub fn new(tenant: Reference, name: Option<String>) -> Self {
        Self { tenant, name, relationship: None, membership: None }
    }
}

/// What came of adding tenants.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Added {
    /// The new rows, in the order in which they were added.
    pub new: Vec<RowKey>,
    /// The rows that were there already, each once.
    pub known: Vec<RowKey>,
}

/// The list would have more than [`MOST_TENANTS`] rows. Nothing was added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{new} tenants more than the {known} of the list")]
pub struct TooMany {
    /// How many tenants the list has.
    pub known: usize,
    /// How many new ones there would have been.
    pub new: usize,
}

/// What came of a domain's resolution.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resolved {
    /// The row knows its tenant now, or why it can't.
    Known,
    /// The tenant has another row already, so this one is gone and the other one has all of it.
    MergedInto(RowKey),
    /// There is no such row, or it waits for no answer.
    Nothing,
}

/// The list of tenants.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TenantList {
    /// In the order in which they were added, which is that of their keys.
    entries: Vec<Entry>,
    by_id: HashMap<String, RowKey>,
    /// Domains of rows that know no ID, and those by which the other rows were named.
    by_domain: HashMap<String, RowKey>,
    /// The IDs that `config.json` excludes, in lower case.
    excluded: HashSet<String>,
    next_key: u32,
}

impl TenantList {
    /// The list of `config.json`.
    pub fn new(deployed: &ConfigTenants) -> Self {
        let excluded = deployed.exclude.iter().map(|id| id.to_ascii_lowercase()).collect();
        let mut list = Self { excluded, ..Self::default() };
        let of = |tenant: &crate::config::ConfigTenant| {
            Some(Addition::new(Reference::read(&tenant.id).ok()?, tenant.name.clone()))
        };
        let additions = deployed.tenants.iter().filter_map(of).take(MOST_TENANTS).collect();
        // So many fit.
        let _ = list.add(Source::Deployment, additions);
        list
    }

    /// The rows, in the order in which they were added.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// One row. Returns `None` if it was merged into another one, or never was.
    pub fn get(&self, key: RowKey) -> Option<&Entry> {
        self.entries.get(self.place(key)?)
    }

    /// The key with this number, as [`RowKey::get`] gives it. Returns `None` if no row has it.
    pub fn key(&self, number: u32) -> Option<RowKey> {
        Some(RowKey(number)).filter(|key| self.place(*key).is_some())
    }

    /// The row of a tenant.
    pub fn key_of(&self, id: &TenantId) -> Option<RowKey> {
        self.by_id.get(id.as_str()).copied()
    }

    /// The rows whose domain is to be resolved, with it. Excluded ones are not asked for.
    pub fn unresolved(&self) -> impl Iterator<Item = (RowKey, &str)> {
        let waits = |entry: &&Entry| !entry.is_excluded() && matches!(entry.directory, Directory::Unresolved);
        self.entries.iter().filter(waits).filter_map(|entry| Some((entry.key, entry.domain()?)))
    }

    /// The tenants that may be asked for something: all but the excluded and the unknown ones.
    pub fn readable(&self) -> impl Iterator<Item = (RowKey, &TenantId)> {
        self.entries.iter().filter(|entry| !entry.is_excluded()).filter_map(|entry| Some((entry.key, entry.id()?)))
    }

    fn place(&self, key: RowKey) -> Option<usize> {
        self.entries.binary_search_by_key(&key, |entry| entry.key).ok()
    }

    fn get_mut(&mut self, key: RowKey) -> Option<&mut Entry> {
        let place = self.place(key)?;
        self.entries.get_mut(place)
    }

    fn find(&self, tenant: &Reference) -> Option<RowKey> {
        match tenant {
            Reference::Id(id) => self.by_id.get(id.as_str()).copied(),
            Reference::Domain(domain) => self.by_domain.get(domain).copied(),
        }
    }

    /// Adds tenants. One that is there already gets a source more, and what is new of it.
    ///
    /// # Errors
    /// There would be more than [`MOST_TENANTS`] rows. Nothing is added then.
    pub fn add(&mut self, source: Source, additions: Vec<Addition>) -> Result<Added, TooMany> {
        let is_new = |addition: &&Addition| self.find(&addition.tenant).is_none();
        let new: HashSet<&str> = additions.iter().filter(is_new).map(|addition| addition.tenant.as_str()).collect();
        let (known, new) = (self.len(), new.len());
        if new > MOST_TENANTS.saturating_sub(known) {
            return Err(TooMany { known, new });
        }
        let mut added = Added::default();
        let mut told = HashSet::new();
        for addition in additions {
            let (key, is_new) = match self.find(&addition.tenant) {
                Some(key) => (key, false),
                None => (self.push(&addition.tenant), true),
            };
            if told.insert(key) {
                if is_new { added.new.push(key) } else { added.known.push(key) }
            }
            if let Some(entry) = self.get_mut(key) {
                entry.take(source, addition);
            }
        }
        Ok(added)
    }

    /// Appends a row of which no more is known than its ID or domain.
    fn push(&mut self, tenant: &Reference) -> RowKey {
        let key = RowKey(self.next_key);
        self.next_key = self.next_key.saturating_add(1);
        let (directory, domain) = match tenant {
            Reference::Id(id) => (Directory::Known(id.clone()), None),
            Reference::Domain(domain) => (Directory::Unresolved, Some(domain.clone())),
        };
        match tenant {
            Reference::Id(id) => self.by_id.insert(id.as_str().to_owned(), key),
            Reference::Domain(domain) => self.by_domain.insert(domain.clone(), key),
        };
        let exclusion = self.excluded.contains(tenant.as_str()).then_some(Exclusion::Deployment);
        self.entries.push(Entry {
            key,
            directory,
            domain,
            name: None,
            sources: Sources::default(),
            relationship: None,
            membership: None,
            exclusion,
        });
        key
    }

    /// Takes the answer to whose a domain is.
    pub fn resolve(&mut self, key: RowKey, found: Discovered) -> Resolved {
        let Some(place) = self.place(key) else { return Resolved::Nothing };
        let Some(entry) = self.entries.get_mut(place) else { return Resolved::Nothing };
        if matches!(entry.directory, Directory::Known(_)) {
            return Resolved::Nothing;
        }
        let id = match found {
            Discovered::Tenant(id) => id,
            Discovered::NoSuchTenant(error) => {
                entry.directory = Directory::NoSuchTenant(super::Cause::SignIn(error));
                return Resolved::Known;
            }
            Discovered::Failed(error) => {
                entry.directory = Directory::Failed(super::Cause::SignIn(error));
                return Resolved::Known;
            }
        };
        let Some(other) = self.by_id.get(id.as_str()).copied() else {
            if self.excluded.contains(id.as_str()) {
                entry.exclusion = Some(Exclusion::Deployment);
            }
            entry.directory = Directory::Known(id.clone());
            self.by_id.insert(id.as_str().to_owned(), key);
            return Resolved::Known;
        };
        let gone = self.entries.remove(place);
        if let Some(domain) = &gone.domain {
            self.by_domain.insert(domain.clone(), other);
        }
        if let Some(entry) = self.get_mut(other) {
            entry.merge(gone);
        }
        Resolved::MergedInto(other)
    }

    /// Asks once more for the domains whose request failed, and those that belonged to nobody. Returns their rows.
    pub fn retry_domains(&mut self) -> Vec<RowKey> {
        let mut again = Vec::new();
        for entry in &mut self.entries {
            if matches!(entry.directory, Directory::Failed(_) | Directory::NoSuchTenant(_)) && !entry.is_excluded() {
                entry.directory = Directory::Unresolved;
                again.push(entry.key);
            }
        }
        again
    }

    /// Takes a tenant out: it is never asked for anything. Returns whether that changed anything.
    pub fn exclude(&mut self, key: RowKey) -> bool {
        let Some(entry) = self.get_mut(key).filter(|entry| entry.exclusion.is_none()) else { return false };
        entry.exclusion = Some(Exclusion::Person);
        true
    }

    /// Takes a tenant in again that the person took out. Returns whether that changed anything: what `config.json`
    /// excludes stays out.
    pub fn include(&mut self, key: RowKey) -> bool {
        let is_own = |entry: &&mut Entry| entry.exclusion == Some(Exclusion::Person);
        let Some(entry) = self.get_mut(key).filter(is_own) else { return false };
        entry.exclusion = None;
        true
    }
}

impl Entry {
    /// Takes what a source says.
    fn take(&mut self, source: Source, addition: Addition) {
        let Addition { name, relationship, membership, .. } = addition;
        self.sources = self.sources.with(source);
        if let Some(name) = name.and_then(|name| clean_name(&name)) {
            self.offer_name(name, source);
        }
        self.relationship = relationship.or(self.relationship);
        self.membership = membership.or(self.membership);
    }

    /// Takes a name, unless there is one that is to be trusted more.
    fn offer_name(&mut self, name: String, source: Source) {
        if self.name.as_ref().is_none_or(|(_, own)| source.trust() >= own.trust()) {
            self.name = Some((name, source));
        }
    }

    /// Takes all of another row of the same tenant.
    fn merge(&mut self, other: Self) {
        self.sources = self.sources.and(other.sources);
        if let Some((name, source)) = other.name
            && self.name.as_ref().is_none_or(|(_, own)| source.trust() > own.trust())
        {
            self.name = Some((name, source));
        }
        self.domain = self.domain.take().or(other.domain);
        self.relationship = self.relationship.or(other.relationship);
        self.membership = self.membership.or(other.membership);
        self.exclusion = self.exclusion.or(other.exclusion);
    }
}

#[cfg(test)]
mod tests;
