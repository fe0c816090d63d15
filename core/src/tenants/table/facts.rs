//! What a row of the table shows, sorts and finds by.

use crate::ids::TenantId;
use crate::settings::Settings;
use crate::tenants::compare::{Outcome, Target};
use crate::tenants::list::{Entry, Relationship, RowKey, Sources};
use crate::tenants::{Access, Ending, TenantState};
use crate::time::UnixMillis;

/// A row of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct Facts {
    /// The row's number.
    pub key: RowKey,
    /// The tenant's name.
    pub name: Option<String>,
    /// The directory ID; `None` while only the domain is known.
    pub id: Option<TenantId>,
    /// The domain by which the tenant was named.
    pub domain: Option<String>,
    /// Where it comes from.
    pub sources: Sources,
    /// What a partner's relationships give there.
    pub relationship: Option<Relationship>,
    /// Whether the person gets in.
    pub access: Access,
    /// What is known of its settings, or how the last run ended there.
    pub outcome: Outcome,
    /// The settings as last read.
    pub settings: Option<Settings>,
    /// When they were read.
    pub read_at: Option<UnixMillis>,
    /// Whether the row can be chosen for a plan: not if the tenant is excluded, or only for reading.
    pub is_selectable: bool,
    /// What "Filter tenants" finds the row by besides name, ID and domain: the words of source, access and outcome in
    /// the person's language.
    pub words: String,
}

impl Facts {
    /// The row of an entry, without [`Self::words`].
    pub fn of(entry: &Entry, state: Option<&TenantState>, target: Option<&Target>) -> Self {
        // What was learnt of a tenant before somebody took it out still stands.
        let reading = state.and_then(|state| state.reading.as_ref());
        Self {
            key: entry.key(),
            name: entry.name().map(str::to_owned),
            id: entry.id().cloned(),
            domain: entry.domain().map(str::to_owned),
            sources: entry.sources(),
            relationship: entry.relationship().copied(),
            access: entry.access(state),
            outcome: Outcome::of(state, target),
            settings: reading.map(|reading| reading.settings.clone()),
            read_at: reading.map(|reading| reading.at),
            is_selectable: !entry.is_excluded() && !entry.is_microsoft_led(),
            words: String::new(),
        }
    }

    /// The row with these words.
    #[must_use]
    pub fn with_words(self, words: String) -> Self {
        Self { words, ..self }
    }

    /// What to call the tenant by: its name, else its domain, else its ID.
    pub fn label(&self) -> &str {
        let id = || self.id.as_ref().map_or("", |id| id.as_str());
        self.name.as_deref().or(self.domain.as_deref()).unwrap_or_else(id)
    }
}

/// A group of rows that a button with its figure filters by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// The settings differ.
    Differs,
    /// The settings match.
    Matches,
    /// The tenant was never configured.
    NeverConfigured,
    /// The tenant demands a sign-in of its own.
    SignInNeeded,
    /// The app is not approved there.
    NotApproved,
    /// The person has no access there.
    NoAccess,
    /// A policy blocks.
    Blocked,
    /// There is no such tenant.
    NoSuchTenant,
    /// The tenant has no Intune.
    NoIntune,
    /// The tenant's cloud has no such settings.
    NoResource,
    /// The person lacks the Intune role there.
    NoRole,
    /// Multi admin approval guards the settings.
    ApprovalRequired,
    /// Access or reading failed.
    Failed,
    /// The last run saved there, or found what was wanted.
    Saved,
    /// The last run did not save there.
    NotSaved,
    /// The tenant has something else than what the last run sent.
    Different,
    /// Nobody knows whether the last run's change took effect.
    Uncertain,
    /// Somebody changed the settings since the plan was made.
    ChangedSince,
    /// The tenant refused before anything was sent.
    Refused,
    /// The last run ended before this tenant's turn.
    NotStarted,
    /// Nobody has asked yet.
    Waiting,
    /// The tenant was taken out.
    Excluded,
}

impl Group {
    /// All of them, in the order of their buttons.
    pub const ALL: [Self; 22] = [
        Self::Differs,
        Self::Matches,
        Self::NeverConfigured,
        Self::SignInNeeded,
        Self::NotApproved,
        Self::NoAccess,
        Self::Blocked,
        Self::NoSuchTenant,
        Self::NoIntune,
        Self::NoResource,
        Self::NoRole,
        Self::ApprovalRequired,
        Self::Failed,
        Self::Saved,
        Self::NotSaved,
        Self::Different,
        Self::Uncertain,
        Self::ChangedSince,
        Self::Refused,
        Self::NotStarted,
        Self::Waiting,
        Self::Excluded,
    ];

    const fn bit(self) -> u32 {
        1 << self as u32
    }

    const fn of_access(access: Access) -> Option<Self> {
        match access {
            Access::Waiting => Some(Self::Waiting),
            Access::SignedIn => None,
            Access::SignInNeeded => Some(Self::SignInNeeded),
            Access::NotApproved => Some(Self::NotApproved),
            Access::NoAccess => Some(Self::NoAccess),
            Access::Blocked => Some(Self::Blocked),
            Access::NoSuchTenant => Some(Self::NoSuchTenant),
            Access::Failed => Some(Self::Failed),
            Access::Excluded => Some(Self::Excluded),
        }
    }

    const fn of_outcome(outcome: &Outcome) -> Option<Self> {
        match outcome {
            Outcome::NotRead | Outcome::Read => None,
            Outcome::Matches => Some(Self::Matches),
            Outcome::Differs(_) => Some(Self::Differs),
            Outcome::NeverConfigured(_) => Some(Self::NeverConfigured),
            Outcome::NoIntune => Some(Self::NoIntune),
            Outcome::NoResource => Some(Self::NoResource),
            Outcome::NoRole => Some(Self::NoRole),
            Outcome::ApprovalRequired => Some(Self::ApprovalRequired),
            Outcome::Failed => Some(Self::Failed),
            Outcome::Ended(Ending::Saved | Ending::MatchedAlready) => Some(Self::Saved),
            Outcome::Ended(Ending::NotSaved) => Some(Self::NotSaved),
            Outcome::Ended(Ending::Different) => Some(Self::Different),
            Outcome::Ended(Ending::Uncertain) => Some(Self::Uncertain),
            Outcome::Ended(Ending::ChangedSince) => Some(Self::ChangedSince),
            Outcome::Ended(Ending::Refused) => Some(Self::Refused),
            Outcome::Ended(Ending::NotStarted) => Some(Self::NotStarted),
        }
    }
}

/// The groups that a row is in: one by its access, and one by its outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Groups(u32);

impl Groups {
    pub(super) fn of(facts: &Facts) -> Self {
        // A tenant that was taken out is counted as that alone.
        let outcome = if facts.access == Access::Excluded { None } else { Group::of_outcome(&facts.outcome) };
        let both = [Group::of_access(facts.access), outcome];
        Self(both.into_iter().flatten().fold(0, |bits, group| bits | group.bit()))
    }

    /// Whether the row is in a group.
    pub const fn has(self, group: Group) -> bool {
        self.0 & group.bit() != 0
    }

    /// The groups, in the order of their buttons.
    pub fn iter(self) -> impl Iterator<Item = Group> {
        Group::ALL.into_iter().filter(move |group| self.has(*group))
    }
}
