//! Settings that tenants are compared with, and what comes of it.

use super::{Access, Cause, Ending, TenantReading, TenantState};
use crate::graph::ErrorKind;
use crate::settings::{Property, Settings};

/// Where the settings to compare with come from, by the choices of "Compare with".
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CompareWith {
    /// What the form of the settings shows.
    #[default]
    Form,
    /// The baseline of `config.json`.
    Deployment,
    /// A baseline that was imported.
    Imported,
}

impl CompareWith {
    /// All of them, in the order of the choices.
    pub const ALL: [Self; 3] = [Self::Form, Self::Deployment, Self::Imported];

    /// The name by which a choice is kept over a redirect, and stands in the field: `form`, `deployment` or `imported`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Deployment => "deployment",
            Self::Imported => "imported",
        }
    }

    /// The choice with this name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.name() == name)
    }
}

/// Settings to compare with, all of which the panel can write.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    from: CompareWith,
    settings: Settings,
}

impl Target {
    /// Settings to compare with. Returns `None` if their `remoteAssistanceState` is one that this panel doesn't know,
    /// and so could not set anywhere.
    pub fn new(from: CompareWith, settings: Settings) -> Option<Self> {
        settings.are_known().then_some(Self { from, settings })
    }

    /// Where they come from.
    pub fn from(&self) -> CompareWith {
        self.from
    }

    /// The settings.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// The settings that a tenant with these would have to get: what its cloud lacks stays lacking, and what the target
    /// lacks stays as it is.
    pub fn wanted(&self, now: &Settings) -> Settings {
        self.settings.clone().fitted_to(now)
    }

    /// In which properties a tenant differs.
    pub fn differences(&self, now: &Settings) -> Differences {
        let wanted = self.wanted(now);
        let differs = |property: &Property| now.value(*property) != wanted.value(*property);
        Property::ALL.into_iter().filter(differs).fold(Differences::default(), Differences::with)
    }
}

/// The properties in which a tenant differs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Differences(u8);

impl Differences {
    const fn with(self, property: Property) -> Self {
        Self(self.0 | 1 << property as u8)
    }

    /// How many there are.
    pub const fn count(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Whether there is none.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether the tenant differs in this property.
    pub const fn has(self, property: Property) -> bool {
        self.0 & 1 << property as u8 != 0
    }

    /// The properties, in the form's order.
    pub fn iter(self) -> impl Iterator<Item = Property> {
        Property::ALL.into_iter().filter(move |property| self.has(*property))
    }
}

/// What is known of a tenant's settings, in the words of the table.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Outcome {
    /// They were not read.
    #[default]
    NotRead,
    /// They were read, and there is nothing to compare them with.
    Read,
    /// They are those to compare with.
    Matches,
    /// They differ in these properties, of which there is at least one.
    Differs(Differences),
    /// The tenant was never configured. It has the defaults, which differ in these properties, or in none.
    NeverConfigured(Differences),
    /// The tenant has no Intune.
    NoIntune,
    /// The tenant's cloud has no such settings.
    NoResource,
    /// The person lacks the Intune role there.
    NoRole,
    /// Multi admin approval guards the settings there.
    ApprovalRequired,
    /// They could not be read, for a reason that the cause tells.
    Failed,
    /// The last run ended there like this, and they were not read since.
    Ended(Ending),
}

impl Outcome {
    /// The outcome for a tenant: how the last run ended there, else what the last reading showed. Where the person no
    /// longer gets in, an older reading still counts; where Graph itself refused since, that refusal does.
    pub fn of(state: Option<&TenantState>, target: Option<&Target>) -> Self {
        let Some(state) = state else { return Self::NotRead };
        if let Some(ending) = &state.ending {
            return Self::Ended(ending.clone());
        }
        match &state.cause {
            Some(Cause::Graph(error)) => Self::of_error(&error.kind),
            _ if state.reading.is_none() && state.access == Access::Failed => Self::Failed,
            _ => Self::of_reading(state.reading.as_ref(), target),
        }
    }

    fn of_reading(reading: Option<&TenantReading>, target: Option<&Target>) -> Self {
        let Some(reading) = reading else { return Self::NotRead };
        let differences = target.map(|target| target.differences(&reading.settings));
        match (reading.is_configured, differences) {
            (false, differences) => Self::NeverConfigured(differences.unwrap_or_default()),
            (true, None) => Self::Read,
            (true, Some(differences)) if differences.is_empty() => Self::Matches,
            (true, Some(differences)) => Self::Differs(differences),
        }
    }

    const fn of_error(kind: &ErrorKind) -> Self {
        match kind {
            ErrorKind::NoIntune => Self::NoIntune,
            ErrorKind::NoResource => Self::NoResource,
            ErrorKind::MissingRole => Self::NoRole,
            ErrorKind::ApprovalRequired(_) => Self::ApprovalRequired,
            _ => Self::Failed,
        }
    }

    /// The word in downloads, as the table has it in English.
    pub fn word(&self) -> String {
        let plain = match self {
            Self::NotRead => "not read",
            Self::Read => "read",
            Self::Matches => "matches",
            Self::Differs(differences) => return format!("differs in {}", differences.count()),
            Self::NeverConfigured(_) => "never configured",
            Self::NoIntune => "no Intune",
            Self::NoResource => "no such settings in this cloud",
            Self::NoRole => "no Intune role",
            Self::ApprovalRequired => "approval required",
            Self::Failed => "failed",
            Self::Ended(ending) => ending_word(ending),
        };
        plain.to_owned()
    }
}

const fn ending_word(ending: &Ending) -> &'static str {
    match ending {
        Ending::Saved => "saved",
        Ending::MatchedAlready => "matched already",
        Ending::NotSaved => "not saved",
        Ending::Different => "different",
        Ending::Uncertain => "uncertain",
        Ending::ChangedSince => "changed since",
        Ending::Refused => "refused",
        Ending::NotStarted => "not started",
    }
}

/// The word of an access in downloads, as the table has it in English.
pub const fn access_word(access: Access) -> &'static str {
    match access {
        Access::Waiting => "waiting",
        Access::SignedIn => "signed in",
        Access::SignInNeeded => "sign-in needed",
        Access::NotApproved => "app not approved",
        Access::NoAccess => "no access",
        Access::Blocked => "blocked by policy",
        Access::NoSuchTenant => "no such tenant",
        Access::Failed => "failed",
        Access::Excluded => "excluded",
    }
}

#[cfg(test)]
#[path = "compare_tests.rs"]
mod tests;
