//! The meaning of a refusal for a tenant and for all the others: OAuth's `error` and `suberror` decide first, AADSTS
//! numbers give words and group.
//!
//! Sources: <https://learn.microsoft.com/entra/identity-platform/reference-error-codes>,
//! <https://learn.microsoft.com/graph/errors>

use super::Access;
use crate::graph::{ErrorKind, GraphError, NoAnswer};
use crate::oauth::{Meaning, OAuthError, SignInError};

/// How far a refusal of the token endpoint reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// This tenant alone, where access is as said.
    Tenant(Access),
    /// This tenant alone, unless the same request succeeds at the second try: the response got lost, or the service
    /// failed. No new refresh token came, so the same one is tried once more.
    Lost,
    /// The session: every other tenant would give the same.
    Session,
    /// The token endpoint itself: it is asked too often.
    Throttled,
    /// This device, which is offline.
    Offline,
}

/// How far a refusal of the token endpoint reaches.
pub fn scope(error: &SignInError) -> Scope {
    match error {
        SignInError::Refused(error) => of_entra(error),
        SignInError::NotEntra(429) => Scope::Throttled,
        SignInError::NotEntra(500..=599) => Scope::Lost,
        SignInError::NoAnswer(why) => match why {
            NoAnswer::Offline => Scope::Offline,
            NoAnswer::ForbiddenByPolicy => Scope::Session,
            NoAnswer::TimedOut | NoAnswer::Withheld | NoAnswer::Unreachable => Scope::Lost,
            NoAnswer::Redirected => Scope::Tenant(Access::Failed),
        },
        SignInError::NotEntra(_)
        | SignInError::IdToken(_)
        | SignInError::NoToken
        | SignInError::TooLarge
        | SignInError::Reply(_)
        | SignInError::Storage
        | SignInError::Insecure
        | SignInError::Challenge
        | SignInError::Loop => Scope::Tenant(Access::Failed),
    }
}

fn of_entra(error: &OAuthError) -> Scope {
    if error.status == Some(429) {
        return Scope::Throttled;
    }
    Scope::Tenant(match error.meaning() {
        Meaning::ConsentMissing
        | Meaning::AdminConsentNeeded
        | Meaning::UnknownApp
        | Meaning::AppDisabled
        | Meaning::ServiceMissing => Access::NotApproved,
        Meaning::NoAccess => Access::NoAccess,
        Meaning::MultiFactor | Meaning::SignInNeeded | Meaning::NotSignedIn => Access::SignInNeeded,
        Meaning::Blocked
        | Meaning::DeviceNotManaged
        | Meaning::NetworkBlocked
        | Meaning::OrganizationBlocked
        | Meaning::NotAssigned => Access::Blocked,
        Meaning::UnknownTenant => Access::NoSuchTenant,
        Meaning::SessionOver
        | Meaning::HomeBlocks
        | Meaning::AccountDisabled
        | Meaning::AccountLocked
        | Meaning::PasswordExpired
        | Meaning::SingleTenant
        | Meaning::RedirectUri
        | Meaning::RedirectUriType => return Scope::Session,
        Meaning::Busy => return Scope::Throttled,
        Meaning::Cancelled | Meaning::CodeUsed | Meaning::Other => {
            return match (error.error.as_str(), error.detail.as_deref(), error.number) {
                // What nothing helps against that the person does here is a policy's.
                (_, Some("additional_action" | "message_only"), _) => Scope::Tenant(Access::Blocked),
                // OpenID Connect Core, section 3.1.2.6: a number that the panel doesn't know changes nothing of it.
                ("interaction_required", ..) => Scope::Tenant(Access::SignInNeeded),
                // RFC 6749, section 5.2: the refresh token is invalid, expired or revoked. Entra always says which.
                ("invalid_grant", _, None) => Scope::Session,
                _ if error.is_transient() => Scope::Lost,
                _ => Scope::Tenant(Access::Failed),
            };
        }
    })
}

/// Access to a tenant that gave a token, by what its Graph responded to the reading.
pub fn by_graph(error: &GraphError) -> Access {
    match &error.kind {
        ErrorKind::ClaimsChallenge { .. } => Access::SignInNeeded,
        ErrorKind::MissingScope { .. } => Access::NotApproved,
        _ => Access::SignedIn,
    }
}

/// What several tenants in a row may share, so that it is probably no tenant's own matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shared {
    /// A demand for a sign-in, by its AADSTS number.
    Demand(Meaning, Option<u32>),
    /// A block by a policy, by its AADSTS number.
    Block(Meaning, Option<u32>),
    /// No response of the token endpoint, which is the same for all.
    NoResponse,
}

impl Shared {
    /// What an error may share with others. Returns `None` for any other error, a missing approval included.
    fn of(error: &SignInError) -> Option<Self> {
        match (scope(error), error) {
            (Scope::Tenant(Access::SignInNeeded), SignInError::Refused(error)) => {
                Some(Self::Demand(error.meaning(), error.number))
            }
            (Scope::Tenant(Access::Blocked), SignInError::Refused(error)) => {
                Some(Self::Block(error.meaning(), error.number))
            }
            (Scope::Lost, SignInError::NoAnswer(_)) => Some(Self::NoResponse),
            _ => None,
        }
    }
}

/// How many tenants in a row shared a refusal.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct InARow {
    last: Option<Shared>,
    times: u8,
    /// The refusal after which the person went on all the same: it doesn't pause the run again.
    accepted: Option<Shared>,
}

/// So many tenants in a row pause a run.
const MOST_IN_A_ROW: u8 = 3;

impl InARow {
    /// Notes what the token endpoint said of the next tenant, `Ok` included. Returns whether the run is to pause.
    pub(crate) fn note(&mut self, result: Result<(), &SignInError>) -> bool {
        let shared = result.err().and_then(Shared::of);
        self.times = match shared {
            None => 0,
            Some(_) if shared == self.last => self.times.saturating_add(1),
            Some(_) => 1,
        };
        self.last = shared;
        shared.is_some() && shared != self.accepted && self.times >= MOST_IN_A_ROW
    }

    /// The person goes on.
    pub(crate) fn go_on(&mut self) {
        if self.times >= MOST_IN_A_ROW {
            self.accepted = self.last;
        }
        self.times = 0;
    }
}

#[cfg(test)]
mod tests;
