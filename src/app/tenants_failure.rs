//! What can go wrong with many tenants, as facts; the words are the view's.

use super::CheckFault;
use remote_help::oauth::Listing;
use remote_help::tenants::Halt;
use remote_help::tenants::run::Stop;

/// What went wrong with many tenants.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum TenantsFailure {
    /// A source could not be asked for its tenants, or didn't give them.
    Listing { listing: Listing, fault: CheckFault },
    /// The reading begins nothing new, by itself.
    ReadingHalted(Halt),
    /// The run begins nothing new, by itself.
    RunHalted(Halt),
    /// The run stopped by itself; what the tenant among the first is called for which it did.
    RunStopped { stop: Stop, tenant: Option<String> },
    /// The browser can't keep the run, so that nothing was sent.
    RunNotKept,
    /// Another tab has the run.
    RunInOtherTab,
    /// The browser can't keep other tabs from the run, so that nothing was sent.
    NoLocks,
}
