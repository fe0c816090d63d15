//! What can go wrong with many tenants, as facts; the words are the view's.

use super::CheckFault;
use remote_help::oauth::{Listing, OAuthError, SignInError};
use remote_help::tenants::Halt;
use remote_help::tenants::list::TooMany;
use remote_help::tenants::reader::Unreadable;
use remote_help::tenants::run::Stop;

/// What went wrong with many tenants.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum TenantsFailure {
    /// Graph could not be asked for a list of tenants, or didn't give it; the permission it takes.
    Listing { listing: Listing, permission: &'static str, fault: CheckFault },
    /// The person is in no multi-tenant organization, or this cloud has none.
    NoOrganization,
    /// A text or file with tenants can't be read at all.
    Unreadable(Unreadable),
    /// The list would have too many tenants. Nothing was added.
    TooMany(TooMany),
    /// The reading begins nothing new.
    ReadingHalted(Halt),
    /// The run begins nothing new.
    RunHalted(Halt),
    /// The run stopped by itself; what the tenant among the first is called.
    RunStopped { stop: Stop, tenant: Option<String> },
    /// The browser can't keep the run, so that nothing was sent.
    RunNotKept,
    /// Another tab has the run.
    RunInOtherTab,
    /// The browser can't keep the list over a redirect, so that the page was not left.
    ListNotKept,
}

impl TenantsFailure {
    /// The refusal of Entra's behind it, if there is one.
    pub(super) fn refusal(&self) -> Option<&OAuthError> {
        match self {
            Self::Listing { fault: CheckFault::Entra(SignInError::Refused(refusal)), .. }
            | Self::ReadingHalted(
                Halt::Session(SignInError::Refused(refusal)) | Halt::InARow(SignInError::Refused(refusal)),
            )
            | Self::RunHalted(
                Halt::Session(SignInError::Refused(refusal)) | Halt::InARow(SignInError::Refused(refusal)),
            ) => Some(refusal),
            _ => None,
        }
    }
}
