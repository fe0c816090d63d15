//! Why tenants can't be read: one card a cause, with how many tenants, which, and the one thing to do.
//!
//! - [`Card`] and [`cards`]: the cards.
//! - [`ApprovalLink`] and [`ConsentCommand`] in `approval`: how the app is approved in a tenant.

mod approval;

pub use approval::{ApprovalLink, ConsentCommand, approval_links, consent_command};

use super::list::{Entry, RowKey};
use super::{Access, Cause, TenantState};
use crate::graph::ErrorKind;
use crate::oauth::SignInError;

/// Why tenants can't be read, as far as it takes one thing to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CardCause {
    /// The tenants demand a sign-in of their own.
    SignInNeeded,
    /// The app is not approved there.
    NotApproved,
    /// The person has no access there.
    NoAccess,
    /// A policy blocks.
    Blocked,
    /// There are no such tenants in this cloud.
    NoSuchTenant,
    /// The person lacks the Intune role there.
    NoRole,
    /// Multi admin approval guards the settings there.
    ApprovalRequired,
    /// The tenants have no Intune.
    NoIntune,
    /// The tenants' cloud has no such settings.
    NoResource,
    /// The response was not to be trusted: a token of another tenant, or a service that is none of Microsoft's.
    NotTrusted,
    /// There was no answer, or the service failed or was busy.
    Unanswered,
    /// Graph or the sign-in service refused for another reason.
    Refused,
}

/// The one thing to do about a cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// "Sign in to the next tenant"
    SignInToNext,
    /// "Copy approval links"
    CopyApprovalLinks,
    /// "Download list", for somebody who can do something about it.
    DownloadList,
    /// Reading these tenants once more.
    ReadAgain,
}

impl CardCause {
    /// All of them, in the order of their cards.
    pub const ALL: [Self; 12] = [
        Self::SignInNeeded,
        Self::NotApproved,
        Self::NoAccess,
        Self::Blocked,
        Self::NoRole,
        Self::ApprovalRequired,
        Self::NoIntune,
        Self::NoResource,
        Self::NoSuchTenant,
        Self::NotTrusted,
        Self::Refused,
        Self::Unanswered,
    ];

    /// The one thing to do.
    pub const fn step(self) -> Step {
        match self {
            Self::SignInNeeded => Step::SignInToNext,
            Self::NotApproved => Step::CopyApprovalLinks,
            Self::Unanswered => Step::ReadAgain,
            _ => Step::DownloadList,
        }
    }

    /// The cause for a tenant. Returns `None` if nothing keeps the person out that is known.
    pub fn of(access: Access, cause: Option<&Cause>) -> Option<Self> {
        match access {
            Access::Waiting | Access::Excluded => None,
            Access::SignInNeeded => Some(Self::SignInNeeded),
            Access::NotApproved => Some(Self::NotApproved),
            Access::NoAccess => Some(Self::NoAccess),
            Access::Blocked => Some(Self::Blocked),
            Access::NoSuchTenant => Some(Self::NoSuchTenant),
            Access::SignedIn => cause.map(Self::of_cause),
            Access::Failed => Some(cause.map_or(Self::Unanswered, Self::of_cause)),
        }
    }

    fn of_cause(cause: &Cause) -> Self {
        match cause {
            Cause::SignIn(error) => match error {
                SignInError::IdToken(_) | SignInError::Reply(_) | SignInError::NoToken | SignInError::TooLarge => {
                    Self::NotTrusted
                }
                error if error.is_transient() => Self::Unanswered,
                _ => Self::Refused,
            },
            Cause::Graph(error) => match error.kind {
                ErrorKind::NoIntune => Self::NoIntune,
                ErrorKind::NoResource => Self::NoResource,
                ErrorKind::MissingRole => Self::NoRole,
                ErrorKind::ApprovalRequired(_) => Self::ApprovalRequired,
                ErrorKind::ClaimsChallenge { .. } => Self::SignInNeeded,
                ErrorKind::NotGraph | ErrorKind::NotSettings(_) | ErrorKind::TooLarge => Self::NotTrusted,
                ErrorKind::Throttled
                | ErrorKind::ServiceFailed
                | ErrorKind::NoAnswer(_)
                | ErrorKind::Stopped
                | ErrorKind::NoToken => Self::Unanswered,
                _ => Self::Refused,
            },
        }
    }
}

/// The tenants of one cause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The cause.
    pub cause: CardCause,
    /// The tenants, in the order of the list.
    pub rows: Vec<RowKey>,
    /// The codes behind it, each with how many tenants gave it, the most frequent first.
    pub codes: Vec<(Code, usize)>,
}

/// A code by which a refusal can be looked up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Code {
    /// An AADSTS number.
    Aadsts(u32),
    /// A status of Graph's, and its code if there is one.
    Graph(u16, Option<String>),
}

impl Code {
    /// The code of a cause. Returns `None` if it has none.
    pub fn of(cause: &Cause) -> Option<Self> {
        match cause {
            Cause::SignIn(SignInError::Refused(error)) => error.number.map(Self::Aadsts),
            Cause::SignIn(_) => None,
            Cause::Graph(error) => Some(Self::Graph(error.details.status?, error.details.code.clone())),
        }
    }
}

/// The cards of these tenants. A cause that no tenant has gets none.
pub fn cards<'a>(rows: impl IntoIterator<Item = (&'a Entry, Option<&'a TenantState>)>) -> Vec<Card> {
    let mut cards = CardCause::ALL.map(|cause| Card { cause, rows: Vec::new(), codes: Vec::new() });
    for (entry, state) in rows {
        let cause = entry.cause(state);
        let Some(of) = CardCause::of(entry.access(state), cause) else { continue };
        let Some(card) = cards.iter_mut().find(|card| card.cause == of) else { continue };
        card.rows.push(entry.key());
        if let Some(code) = cause.and_then(Code::of) {
            match card.codes.iter_mut().find(|(own, _)| *own == code) {
                Some((_, count)) => *count += 1,
                None => card.codes.push((code, 1)),
            }
        }
    }
    let mut cards: Vec<Card> = cards.into_iter().filter(|card| !card.rows.is_empty()).collect();
    for card in &mut cards {
        card.codes.sort_by(|(_, one), (_, other)| other.cmp(one));
    }
    cards
}

#[cfg(test)]
mod tests;
