//! One tenant of the list, and where it comes from.

use crate::ids::TenantId;
use crate::tenants::{Access, Cause, TenantState};
use crate::time::{Millis, UnixMillis};

/// How long before its end a relationship is said to end.
pub const SOON: Millis = Millis::from_minutes(30.0 * 24.0 * 60.0);

/// A tenant's number in the list. It stays while the page lives, and no other tenant ever gets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RowKey(pub(super) u32);

impl RowKey {
    /// The number, for a key of the page's.
    pub const fn get(self) -> u32 {
        self.0
    }
}

/// Where a tenant of the list comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// The field "Tenant list".
    Typed,
    /// A file.
    File,
    /// `config.json`.
    Deployment,
    /// Graph's list of a partner's customers.
    Customers,
    /// Graph's list of the tenants of a multi-tenant organization.
    Organization,
}

impl Source {
    /// All of them, in the order of the table.
    pub const ALL: [Self; 5] = [Self::Typed, Self::File, Self::Deployment, Self::Customers, Self::Organization];

    /// The word in downloads: `typed`, `file`, `deployment`, `customers` or `organization`.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Typed => "typed",
            Self::File => "file",
            Self::Deployment => "deployment",
            Self::Customers => "customers",
            Self::Organization => "organization",
        }
    }

    /// How far a name from here is to be trusted: Graph's names win over those of `config.json`, and both over those
    /// that anybody may have written.
    pub(super) const fn trust(self) -> u8 {
        match self {
            Self::Typed | Self::File => 1,
            Self::Deployment => 2,
            Self::Organization => 3,
            Self::Customers => 4,
        }
    }
}

/// A set of sources.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Sources(u8);

impl Sources {
    /// The sources of which this has a bit each, as [`Self::bits`] gives them. Returns `None` if there are others.
    pub(super) fn of_bits(bits: u8) -> Option<Self> {
        (bits < 1 << Source::ALL.len()).then_some(Self(bits))
    }

    pub(super) const fn bits(self) -> u8 {
        self.0
    }

    /// This set with a source added.
    #[must_use]
    pub const fn with(self, source: Source) -> Self {
        Self(self.0 | 1 << source as u8)
    }

    /// The sources of both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether a source is in the set.
    pub const fn has(self, source: Source) -> bool {
        self.0 & 1 << source as u8 != 0
    }

    /// The sources, in the order of the table.
    pub fn iter(self) -> impl Iterator<Item = Source> {
        Source::ALL.into_iter().filter(move |source| self.has(*source))
    }
}

/// Who took a tenant out of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exclusion {
    /// `config.json`, which the person can't undo.
    Deployment,
    /// The person, who can include it again.
    Person,
}

/// Whether a tenant's directory ID is known.
#[derive(Clone, Debug, PartialEq)]
pub enum Directory {
    /// It is known.
    Known(TenantId),
    /// Only a domain is known, and nobody has answered yet whose it is.
    Unresolved,
    /// The domain belongs to no tenant of this cloud.
    NoSuchTenant(Cause),
    /// The request for it failed.
    Failed(Cause),
}

/// What the relationships of a partner with a customer give, all of them together.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Relationship {
    /// When the last of them ends; `None` if Graph doesn't say.
    pub ends: Option<UnixMillis>,
    /// Whether that one is extended by itself at its end.
    pub is_extended: bool,
    /// Whether all of them are Microsoft's own (`MLT_…`), which are only for reading.
    pub is_microsoft_led: bool,
    /// Whether one of them has a role that permits changing the settings.
    pub role: RoleHint,
}

/// Whether a relationship has a role for Intune. The person's own role shows only when the tenant is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RoleHint {
    /// It has Intune Administrator or Global Administrator.
    Writes,
    /// It has other roles alone.
    Lacks,
    /// Graph doesn't say which roles it has.
    Unsaid,
}

/// A tenant's state in a multi-tenant organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Membership {
    /// It is a member.
    Active,
    /// It was invited and has not joined yet.
    Pending,
    /// Graph says something that this panel doesn't know, or nothing.
    Unknown,
}

/// A tenant of the list.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    pub(super) key: RowKey,
    pub(super) directory: Directory,
    pub(super) domain: Option<String>,
    pub(super) name: Option<(String, Source)>,
    pub(super) sources: Sources,
    pub(super) relationship: Option<Relationship>,
    pub(super) membership: Option<Membership>,
    pub(super) exclusion: Option<Exclusion>,
}

impl Entry {
    /// The row's number.
    pub fn key(&self) -> RowKey {
        self.key
    }

    /// The directory ID, in lower case. Returns `None` while only a domain is known.
    pub fn id(&self) -> Option<&TenantId> {
        match &self.directory {
            Directory::Known(id) => Some(id),
            _ => None,
        }
    }

    /// Whether the directory ID is known.
    pub fn directory(&self) -> &Directory {
        &self.directory
    }

    /// The domain by which the tenant was named, in lower case.
    pub fn domain(&self) -> Option<&str> {
        self.domain.as_deref()
    }

    /// The name, by the source that is to be trusted most; of equal ones the latest.
    pub fn name(&self) -> Option<&str> {
        self.name.as_ref().map(|(name, _)| name.as_str())
    }

    /// What to call the tenant by: its name, else its domain, else its ID.
    pub fn label(&self) -> &str {
        let id = || self.id().map_or("", |id| id.as_str());
        self.name().or(self.domain()).unwrap_or_else(id)
    }

    /// Where the tenant comes from.
    pub fn sources(&self) -> Sources {
        self.sources
    }

    /// What a partner's relationships give there; `None` if the customers were not listed, or it is none.
    pub fn relationship(&self) -> Option<&Relationship> {
        self.relationship.as_ref()
    }

    /// The state in the multi-tenant organization.
    pub fn membership(&self) -> Option<Membership> {
        self.membership
    }

    /// Who took the tenant out. Returns `None` if nobody did.
    pub fn exclusion(&self) -> Option<Exclusion> {
        self.exclusion
    }

    /// Whether the tenant is never asked for anything.
    pub fn is_excluded(&self) -> bool {
        self.exclusion.is_some()
    }

    /// Whether the panel may only read the tenant, since its relationships are Microsoft's own.
    pub fn is_microsoft_led(&self) -> bool {
        self.relationship.is_some_and(|relationship| relationship.is_microsoft_led)
    }

    /// When the relationship ends, if that is within 30 days of `now` or past.
    pub fn ends_soon(&self, now: UnixMillis) -> Option<UnixMillis> {
        self.relationship?.ends.filter(|ends| *ends - now <= SOON)
    }

    /// Whether the person gets in, with what is known of the tenant.
    pub fn access(&self, state: Option<&TenantState>) -> Access {
        if self.is_excluded() {
            return Access::Excluded;
        }
        match &self.directory {
            Directory::Known(_) => state.map(|state| state.access).unwrap_or_default(),
            Directory::Unresolved => Access::Waiting,
            Directory::NoSuchTenant(_) => Access::NoSuchTenant,
            Directory::Failed(_) => Access::Failed,
        }
    }

    /// Why the person doesn't get in, or why the settings could not be read.
    pub fn cause<'a>(&'a self, state: Option<&'a TenantState>) -> Option<&'a Cause> {
        if self.is_excluded() {
            return None;
        }
        match &self.directory {
            Directory::Known(_) => state?.cause.as_ref(),
            Directory::Unresolved => None,
            Directory::NoSuchTenant(cause) | Directory::Failed(cause) => Some(cause),
        }
    }
}
