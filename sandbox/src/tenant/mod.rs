//! The tenant: Graph's resources with their tokens and faults, the sign-in service, and the control of both, in
//! process and over HTTP.
//! Each concern has a file; this one holds the handle that tests hold.

mod audit;
mod control;
mod cors;
mod directories;
mod errors;
mod evidence;
mod fault_refusals;
mod fault_responses;
mod fault_rule;
mod faults;
mod graph;
mod ids;
mod json;
mod log;
mod mint;
mod options;
mod paging;
mod queue;
mod report;
mod resource;
mod response;
mod service;
mod settings;
mod sign_in;
mod state;
mod tenants;
mod throttle;
mod token;

use std::borrow::Borrow;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

pub use self::audit::COLLEAGUE;
pub use self::evidence::{EvidenceSpec, Licence, READ_RIGHT, REPORTS_RIGHT, RightsForm, Roles, UPDATE_RIGHT};
pub use self::fault_rule::{BadFault, FaultRule, Matches};
pub use self::faults::{ErrorBody, Fault, Foreign, Form, Place, When};
pub use self::log::{Entry, Outcome};
pub use self::options::TenantOptions;
pub use self::queue::AnyFaultRule;
pub use self::report::{Absent, COLUMNS, LetterCase, Oddity, ReportSpec, Times};
pub use self::settings::BadSettings;
pub use self::sign_in::{
    CLIENT_ID, Endpoint, FABRIKAM_ID, RedirectType, SignInEntry, SignInFault, SignInFaultRule, SignInMatches,
    WhichTokens, Who,
};
pub use self::tenants::{
    Asked, BadTenant, CLOUD_APPLICATION_ADMINISTRATOR, IntuneRole, ListSpec, Membership, Refusal, Relationship,
    Standing, TenantSpec, TokenLimit, TokenRequest, TokenThrottle, many_tenants, sample_tenants,
};
pub use self::throttle::Limits;
pub use self::token::{AUDIT, CUSTOMERS, LICENSES, ORGANIZATION, Person, RBAC, READ, TENANT_ID, TokenSpec, WRITE};

use self::state::Shared;
use crate::server::{Bound, Connections, Server};

/// A running tenant. Dropping it stops it.
pub struct Tenant {
    shared: Arc<Shared>,
    _server: Server,
}

impl Tenant {
    /// Binds 127.0.0.1 and serves, on the runtime it is called in. Settings were never configured at first.
    ///
    /// Fails when the port is taken.
    pub async fn start(options: TenantOptions) -> io::Result<Self> {
        let bound = Bound::to(options.port).await?;
        let shared = Arc::new(Shared::new(bound.origin(), options));
        let router = control::router(Arc::clone(&shared));
        let server = bound.serve(router, Connections::OneRequestEach);
        Ok(Self { shared, _server: server })
    }

    /// `http://127.0.0.1:PORT`, which stands for both Graph's and the sign-in service's origin.
    pub fn origin(&self) -> String {
        self.shared.origin.clone()
    }

    /// Contoso's three settings by name; the defaults where they were never configured.
    pub fn settings(&self) -> Value {
        self.shared.look(|state| state.shown(TENANT_ID))
    }

    /// Changes Contoso's settings named in `change` as a colleague would; null makes the tenant "never configured".
    /// `remoteAssistanceState` may be any text.
    pub fn set_settings(&self, change: impl Borrow<Value>) -> Result<(), BadSettings> {
        self.shared.with(|state| state.change(TENANT_ID, change.borrow()))
    }

    /// Contoso's audit events, oldest first, each as Graph writes it: one of every change of the settings, by a `PATCH`
    /// or as [`COLLEAGUE`], and those of [`Tenant::add_audit_noise`].
    pub fn audit_events(&self) -> Vec<Value> {
        self.shared.look(|state| state.directories.of(TENANT_ID).audit.all())
    }

    /// Adds so many audit events of apps to Contoso's, dated now: older events are then found on a later page only.
    pub fn add_audit_noise(&self, count: usize) {
        self.shared.with(|state| {
            let now = state.time();
            state.directories.of_mut(TENANT_ID).audit.noise(count, now);
        });
    }

    /// Adds a fault: a [`FaultRule`] of Graph, a [`SignInFaultRule`], or the JSON that the control endpoint takes.
    pub fn fault<T>(&self, order: T) -> Result<(), BadFault>
    where
        T: TryInto<AnyFaultRule>,
        T::Error: Into<BadFault>,
    {
        let order = order.try_into().map_err(Into::into)?;
        self.shared.with(|state| state.faults.push(order));
        Ok(())
    }

    /// The faults still waiting, of both services.
    pub fn faults(&self) -> Vec<AnyFaultRule> {
        self.shared.look(|state| state.faults.waiting().to_vec())
    }

    /// Takes all faults away.
    pub fn clear_faults(&self) {
        self.shared.with(|state| state.faults.clear());
    }

    /// The requests Graph has seen, oldest first, preflights included.
    pub fn log(&self) -> Vec<Entry> {
        self.shared.look(|state| state.log.all())
    }

    /// Empties the log.
    pub fn clear_log(&self) {
        self.shared.with(|state| state.log.clear());
    }

    /// A token that this tenant accepts, unless `spec` makes it one that it must refuse.
    pub fn token(&self, spec: impl Borrow<TokenSpec>) -> String {
        let origin = &self.shared.origin;
        self.shared.with(|state| state.mint.make(spec.borrow(), origin, state.now()).0)
    }

    /// Sets how long each Graph request takes at least, a preflight too.
    pub fn set_latency(&self, latency: Duration) {
        self.shared.with(|state| state.latency = latency);
    }

    /// Sets whether reading settings that were never configured is a 404.
    pub fn set_missing_is_404(&self, missing_is_404: bool) {
        self.shared.with(|state| state.missing_is_404 = missing_is_404);
    }

    /// Everything as at the start; tokens stay valid.
    pub fn reset(&self) {
        self.shared.reset();
    }

    /// Waits until the log is as wanted, and gives it. It looks at each change, without polling.
    ///
    /// Fails after `limit`, with the log as it then is.
    pub async fn wait_for_log(
        &self,
        limit: Duration,
        wanted: impl Fn(&[Entry]) -> bool,
    ) -> Result<Vec<Entry>, NotInTime> {
        self.wait(limit, || Some(self.log()).filter(|log| wanted(log))).await
    }

    /// Waits until the three settings are as wanted, and gives them.
    ///
    /// Fails after `limit`, with the log as it then is.
    pub async fn wait_for_settings(
        &self,
        limit: Duration,
        wanted: impl Fn(&Value) -> bool,
    ) -> Result<Value, NotInTime> {
        self.wait(limit, || Some(self.settings()).filter(&wanted)).await
    }

    async fn wait<T>(&self, limit: Duration, look: impl Fn() -> Option<T>) -> Result<T, NotInTime> {
        let mut changes = self.shared.changes();
        let waiting = async {
            loop {
                if let Some(found) = look() {
                    return found;
                }
                if changes.changed().await.is_err() {
                    // Nobody is left to change anything, which can't be while `self` lives; the limit still holds.
                    std::future::pending::<()>().await;
                }
            }
        };
        tokio::time::timeout(limit, waiting).await.map_err(|_| NotInTime {
            limit,
            log: self.log(),
            sign_in_log: self.sign_in_log(),
        })
    }
}

/// Log or settings did not become as wanted.
#[derive(Clone, Debug)]
pub struct NotInTime {
    /// How long it was waited for.
    pub limit: Duration,
    /// The log at the end.
    pub log: Vec<Entry>,
    /// The sign-in service's log at the end.
    pub sign_in_log: Vec<SignInEntry>,
}

impl fmt::Display for NotInTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not as wanted within {:?}; the log has", self.limit)?;
        for entry in &self.log {
            let status = entry.status.map_or_else(|| String::from("-"), |status| status.to_string());
            write!(f, "\n  {} {} {} {:?}", entry.id, entry.method, status, entry.outcome)?;
        }
        for entry in &self.sign_in_log {
            write!(f, "\n  sign-in {} {:?} {:?} {}", entry.id, entry.endpoint, entry.outcome, entry.answer)?;
        }
        Ok(())
    }
}

impl std::error::Error for NotInTime {}
