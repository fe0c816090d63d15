//! The Graph client: a request becomes a response or a [`GraphError`], tried again where that helps. An error that
//! [needs a new token](GraphError::needs_new_token) is the caller's to answer, by `Auth::recover`: nothing here steers a
//! screen.

mod first_attempt;
mod requests;
mod waiting;

pub(crate) use first_attempt::FirstAttempt;

use super::{Auth, Environment};
use crate::ui::static_signal::StaticSignal;
use crate::ui::stored::Stored;
use remote_help::graph::{GraphError, SettingsCache, SettingsSnapshot};
use remote_help::time::UnixMillis;

/// A wait before a request is tried again.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Waiting {
    /// Since when, and until when.
    pub(crate) since: UnixMillis,
    pub(crate) until: UnixMillis,
    /// Which try or reading follows.
    pub(crate) attempt: u8,
    pub(crate) why: WaitsFor,
}

/// Why something waits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum WaitsFor {
    /// The service throttles.
    Fewer,
    /// The service fails.
    Recovery,
    /// What was read back doesn't show the change yet.
    Change,
}

/// What Graph was last seen to do with requests for the settings.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Evidence {
    pub(crate) read: Option<Result<SettingsSnapshot, GraphError>>,
    pub(crate) written: Option<Result<(), GraphError>>,
}

/// The owner of requests to Graph.
#[derive(Clone, Copy)]
pub(crate) struct GraphClient(&'static State);

struct State {
    auth: Auth,
    environment: Environment,
    /// What is known of the settings in the browser's cache. Each request for them asks here how it may use that.
    cache: Stored<SettingsCache>,
    /// The wait that is shown. Several requests may wait at a time.
    waiting: StaticSignal<Option<Waiting>>,
    /// How often waits were stopped.
    stops: Stored<u32>,
    evidence: StaticSignal<Evidence>,
}

impl GraphClient {
    /// Nothing was sent yet.
    pub(crate) fn new(auth: Auth, environment: Environment) -> Self {
        Self(Box::leak(Box::new(State {
            auth,
            environment,
            cache: Stored::new(SettingsCache::default()),
            waiting: StaticSignal::new(None),
            stops: Stored::new(0),
            evidence: StaticSignal::new(Evidence::default()),
        })))
    }
}
