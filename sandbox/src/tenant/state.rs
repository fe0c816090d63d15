//! The state of the tenant, behind one lock, and the signal that it changed. No HTTP here.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use tokio::sync::watch;
use uuid::Uuid;

use super::audit::Actor;
use super::directories::Directories;
use super::evidence::EvidenceBook;
use super::log::Log;
use super::mint::{Bearer, Mint};
use super::options::TenantOptions;
use super::queue::Queue;
use super::report::Reports;
use super::settings::{BadSettings, Settings};
use super::sign_in::SignIn;
use super::throttle::Throttle;
use super::token::TENANT_ID;
use crate::clock;

/// Everything that changes while the tenant runs.
pub(crate) struct TenantState {
    pub(crate) directories: Directories,
    pub(crate) reports: Reports,
    pub(crate) evidence: EvidenceBook,
    pub(crate) faults: Queue,
    pub(crate) throttle: Throttle,
    pub(crate) log: Log,
    pub(crate) mint: Mint,
    pub(crate) sign_in: SignIn,
    /// Seconds that the tenant's clock is ahead of the machine's.
    pub(crate) clock_offset: i64,
    /// Each Graph request takes at least this long.
    pub(crate) latency: Duration,
    /// Whether reading settings that were never configured is a 404.
    pub(crate) missing_is_404: bool,
}

impl TenantState {
    /// The time by the tenant's own clock.
    pub(crate) fn time(&self) -> SystemTime {
        let offset = Duration::from_secs(self.clock_offset.unsigned_abs());
        let now = SystemTime::now();
        let moved = if self.clock_offset < 0 { now.checked_sub(offset) } else { now.checked_add(offset) };
        moved.unwrap_or(now)
    }

    /// The time by the tenant's own clock, in Unix seconds.
    pub(crate) fn now(&self) -> i64 {
        clock::unix_seconds(self.time())
    }

    /// Ends sessions, refresh tokens, and access tokens whose clients understand the challenge.
    pub(crate) fn revoke_sessions(&mut self) {
        let now = self.now();
        self.mint.revoke();
        self.sign_in.revoke(now);
    }

    /// Ends refresh tokens only.
    pub(crate) fn revoke_refresh_tokens(&mut self) {
        let now = self.now();
        self.sign_in.revoke_refresh_tokens(now);
    }

    /// Replaces the named settings, as a colleague would; null makes the tenant "never configured", which nobody can do
    /// in a real one and no event tells of.
    pub(crate) fn change(&mut self, tenant: &str, change: &Value) -> Result<(), BadSettings> {
        let directory = self.directories.of_mut(tenant);
        if change.is_null() {
            directory.settings = None;
            return Ok(());
        }
        let changed = directory.settings.clone().unwrap_or_default().changed(change)?;
        let colleague = directory.colleague.clone();
        self.put(tenant, changed, &Actor::Colleague(&colleague), &Uuid::new_v4().to_string());
        Ok(())
    }

    /// Keeps the settings that the bearer of a token sent. `correlation` is the request's ID for the audit event.
    pub(crate) fn save(&mut self, wanted: Settings, bearer: &Bearer, correlation: &str) {
        self.put(&bearer.tenant, wanted, &Actor::Bearer(bearer), correlation);
    }

    fn put(&mut self, tenant: &str, after: Settings, actor: &Actor<'_>, correlation: &str) {
        let at = self.time();
        let directory = self.directories.of_mut(tenant);
        let before = directory.settings.take().unwrap_or_default();
        directory.audit.changed(actor, &before, &after, correlation, at);
        directory.settings = Some(after);
    }

    /// The three values; the defaults where the tenant was never configured.
    pub(crate) fn shown(&self, tenant: &str) -> Value {
        self.directories.of(tenant).settings.clone().unwrap_or_default().to_value()
    }
}

/// The one state that requests, control and tests share.
pub(crate) struct Shared {
    pub(crate) origin: String,
    options: TenantOptions,
    state: Mutex<TenantState>,
    changed: watch::Sender<()>,
}

impl Shared {
    pub(crate) fn new(origin: String, options: TenantOptions) -> Self {
        let state = TenantState {
            directories: Directories::default(),
            reports: Reports::default(),
            evidence: EvidenceBook::default(),
            faults: Queue::default(),
            throttle: Throttle::new(options.limits),
            log: Log::default(),
            mint: Mint::new(options.key.as_deref()),
            sign_in: SignIn::default(),
            clock_offset: 0,
            latency: options.latency,
            missing_is_404: options.missing_is_404,
        };
        Self { origin, options, state: Mutex::new(state), changed: watch::Sender::new(()) }
    }

    /// Reads or changes the state, then wakes all that wait for a change.
    pub(crate) fn with<T>(&self, work: impl FnOnce(&mut TenantState) -> T) -> T {
        let result = work(&mut self.lock());
        self.changed.send_replace(());
        result
    }

    /// Reads the state without waking anyone.
    pub(crate) fn look<T>(&self, work: impl FnOnce(&TenantState) -> T) -> T {
        work(&self.lock())
    }

    /// Notifies of every change from now on.
    pub(crate) fn changes(&self) -> watch::Receiver<()> {
        self.changed.subscribe()
    }

    /// Back to the start. Tokens stay valid, so that a page holding one goes on.
    pub(crate) fn reset(&self) {
        self.with(|state| {
            state.directories = Directories::default();
            state.reports = Reports::default();
            state.evidence = EvidenceBook::default();
            state.faults.clear();
            state.throttle = Throttle::new(self.options.limits);
            state.log.clear();
            state.sign_in.reset();
            state.clock_offset = 0;
            state.latency = self.options.latency;
            state.missing_is_404 = self.options.missing_is_404;
        });
    }

    /// The response to `GET /sandbox/state`.
    pub(crate) fn state(&self) -> Value {
        self.look(|state| {
            let log = state.log.all();
            let violations: Vec<Value> = log
                .iter()
                .flat_map(|entry| entry.violations.iter().map(|text| json!({"id": entry.id, "violation": text})))
                .collect();
            json!({
                "origin": self.origin,
                "settings": state.shown(TENANT_ID),
                "configured": state.directories.of(TENANT_ID).settings.is_some(),
                "report": state.reports.spec(TENANT_ID).shown(),
                "evidence": state.evidence.spec(TENANT_ID),
                "faults": state.faults.waiting(),
                "latency_ms": u64::try_from(state.latency.as_millis()).unwrap_or(u64::MAX),
                "missing_is_404": state.missing_is_404,
                "requests": log.len(),
                "violations": violations,
                "sign_in": state.sign_in.shown(state.clock_offset),
            })
        })
    }

    // A panic while the lock was held can have left an event of a change that was not made, and nothing worse.
    fn lock(&self) -> MutexGuard<'_, TenantState> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
