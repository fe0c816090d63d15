//! The state of the tenant, behind one lock, and the signal that it changed. No HTTP here.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use axum::http::Method;
use serde_json::{Value, json};
use tokio::sync::watch;
use uuid::Uuid;

use super::audit::Actor;
use super::directories::Directories;
use super::evidence::EvidenceBook;
use super::faults::Fault;
use super::log::Log;
use super::mint::{Bearer, Mint};
use super::options::TenantOptions;
use super::queue::{AnyFaultRule, Queue};
use super::report::Reports;
use super::resource::Resource;
use super::settings::{BadSettings, Settings};
use super::sign_in::{SignIn, SignInFault, SignInMatches};
use super::throttle::Throttle;
use super::token::TENANT_ID;
use crate::clock;

/// Everything that changes while the tenant runs.
pub(crate) struct TenantState {
    pub(crate) directories: Directories,
    pub(crate) reports: Reports,
    pub(crate) evidence: EvidenceBook,
    pub(crate) faults: Queue,
    /// Faults of one directory alone, by its ID.
    pub(crate) faults_in: HashMap<String, Queue>,
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

    /// Adds a fault that strikes requests of this directory: of a further tenant's own, else one for all.
    pub(crate) fn add_fault(&mut self, directory: &str, order: AnyFaultRule) {
        if self.sign_in.books.tenants.spec(directory).is_some() {
            self.faults_in.entry(directory.to_owned()).or_default().push(order);
        } else {
            self.faults.push(order);
        }
    }

    /// The fault that a request to Graph with a token of that directory gets: one for all, else one of its own.
    pub(crate) fn take_fault(&mut self, directory: &str, method: &Method, resource: Option<Resource>) -> Option<Fault> {
        let fault = self.faults.take(method, resource, true);
        let own = self.faults_in.get_mut(directory).and_then(|own| own.take(method, resource, fault.is_none()));
        fault.or(own)
    }

    /// The same for a request to the sign-in service at that directory's address.
    pub(crate) fn take_sign_in_fault(&mut self, directory: Option<&str>, on: SignInMatches) -> Option<SignInFault> {
        let fault = self.faults.take_sign_in(on, true);
        let own = directory.and_then(|directory| self.faults_in.get_mut(directory));
        let own = own.and_then(|own| own.take_sign_in(on, fault.is_none()));
        fault.or(own)
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
        let actor = match self.sign_in.books.partner_name(&bearer.login, &bearer.tenant) {
            Some(name) => Actor::Partner(bearer, name),
            None => Actor::Bearer(bearer),
        };
        self.put(&bearer.tenant, wanted, &actor, correlation);
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
            faults_in: HashMap::new(),
            throttle: Throttle::new(options.limits),
            log: Log::default(),
            mint: Mint::new(options.key.as_deref()),
            sign_in: SignIn::default(),
            clock_offset: 0,
            latency: options.latency,
            missing_is_404: options.missing_is_404,
        };
        let mut state = state;
        state.start_over(&options);
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
            state.faults_in.clear();
            state.throttle = Throttle::new(self.options.limits);
            state.log.clear();
            state.sign_in.reset();
            state.clock_offset = 0;
            state.latency = self.options.latency;
            state.missing_is_404 = self.options.missing_is_404;
            state.start_over(&self.options);
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
                "tenants": {"count": state.sign_in.books.tenants.len(), "revision": state.sign_in.books.tenants.revision},
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
