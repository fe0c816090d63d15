//! What can go wrong with many tenants, as facts; the words are the view's.

use super::CheckFault;
use remote_help::oauth::Listing;
use remote_help::tenants::Cause;
use remote_help::time::UnixMillis;

/// Where a tenant of the list comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Source {
    /// The field "Tenant list".
    Typed,
    /// A file.
    File,
    /// The deployment's `config.json`.
    Deployment,
    /// A relationship of delegated administration.
    Customers,
    /// The multi-tenant organization.
    Organization,
}

/// Why a reading of many tenants, or a run, pauses.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum PauseReason {
    /// The person wants it.
    ByPerson,
    /// The token endpoint asked for fewer requests; it goes on by itself then.
    Throttled(UnixMillis),
    /// Three tenants in a row demanded the same sign-in, or their policies blocked for the same reason.
    SameRefusal(Cause),
    /// A refusal that is the session's, not the tenant's.
    Session(Cause),
    /// Less than ten minutes are left of the day that a sign-in serves.
    ChainEnds,
    /// The first tenants are done: the person decides whether the rest follows.
    FirstDone,
    /// The device has no network.
    Offline,
}

/// Why a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EndReason {
    /// All tenants of the plan had their turn.
    Complete,
    /// One of the first ended in anything but "saved".
    FirstFailed,
    /// So many tenants ended in "not saved", "different" or "uncertain".
    Failures(usize),
    /// The person stopped it.
    ByPerson,
}

/// What went wrong with many tenants.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum TenantsFailure {
    /// A source could not be asked for its tenants, or didn't give them.
    Listing { listing: Listing, fault: CheckFault },
    /// A file with tenants has too many bytes.
    FileTooLarge,
    /// The reading pauses by itself.
    ReadingPaused(PauseReason),
    /// The run pauses by itself.
    RunPaused(PauseReason),
    /// The run stopped by itself. Any reason but [`EndReason::Complete`] and [`EndReason::ByPerson`].
    RunStopped(EndReason),
    /// The browser can't keep the run, so that nothing was sent.
    RunNotKept,
    /// Another tab has the run.
    RunInOtherTab,
}
