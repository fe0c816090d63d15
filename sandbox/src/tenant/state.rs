//! What the tenant keeps, behind one lock, and the signal that it changed. No HTTP here.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use serde_json::{Value, json};
use tokio::sync::watch;
use uuid::Uuid;

use super::audit::{Actor, Audit, COLLEAGUE, FABRIKAM_COLLEAGUE};
use super::log::Log;
use super::mint::{Bearer, Mint};
use super::options::TenantOptions;
use super::queue::Queue;
use super::settings::{BadSettings, Settings};
use super::sign_in::{FABRIKAM_ID, SignIn};
use super::throttle::Throttle;
use super::token::TENANT_ID;
use crate::clock;

/// Everything that changes while the tenant runs.
pub(crate) struct Kept {
    /// `None`: never configured.
    pub(crate) settings: Option<Settings>,
    /// The same of Fabrikam, the second directory.
    pub(crate) fabrikam: Option<Settings>,
    /// Intune's audit events of Contoso.
    pub(crate) audit: Audit,
    /// The same of Fabrikam.
    pub(crate) fabrikam_audit: Audit,
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

impl Kept {
    /// The time by the tenant's own clock.
    pub(crate) fn time(&self) -> SystemTime {
        let offset = Duration::from_secs(self.clock_offset.unsigned_abs());
        let now = SystemTime::now();
        let moved = if self.clock_offset < 0 { now.checked_sub(offset) } else { now.checked_add(offset) };
        moved.unwrap_or(now)
    }

    /// The same in Unix seconds.
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

    /// The settings of a directory. Only Fabrikam has its own: pasted tokens may name any other, and mean this one.
    pub(crate) fn settings_of(&self, tenant: &str) -> Option<&Settings> {
        if tenant == FABRIKAM_ID { self.fabrikam.as_ref() } else { self.settings.as_ref() }
    }

    /// The same, to be changed.
    pub(crate) fn settings_of_mut(&mut self, tenant: &str) -> &mut Option<Settings> {
        if tenant == FABRIKAM_ID { &mut self.fabrikam } else { &mut self.settings }
    }

    /// The audit events of a directory; which one, as with the settings.
    pub(crate) fn audit_of(&self, tenant: &str) -> &Audit {
        if tenant == FABRIKAM_ID { &self.fabrikam_audit } else { &self.audit }
    }

    /// Replaces the named settings, as a colleague would; null makes the tenant "never configured", which nobody can do
    /// in a real one and no event tells of.
    pub(crate) fn change(&mut self, tenant: &str, change: &Value) -> Result<(), BadSettings> {
        if change.is_null() {
            *self.settings_of_mut(tenant) = None;
            return Ok(());
        }
        let changed = self.settings_of(tenant).cloned().unwrap_or_default().changed(change)?;
        let colleague = if tenant == FABRIKAM_ID { FABRIKAM_COLLEAGUE } else { COLLEAGUE };
        self.put(tenant, changed, &Actor::Colleague(colleague), &Uuid::new_v4().to_string());
        Ok(())
    }

    /// Keeps what the bearer of a token wants. `correlation` is the request's ID for the audit event.
    pub(crate) fn save(&mut self, wanted: Settings, bearer: &Bearer, correlation: &str) {
        self.put(&bearer.tenant, wanted, &Actor::Bearer(bearer), correlation);
    }

    fn put(&mut self, tenant: &str, after: Settings, actor: &Actor<'_>, correlation: &str) {
        let at = self.time();
        let before = self.settings_of(tenant).cloned().unwrap_or_default();
        let audit = if tenant == FABRIKAM_ID { &mut self.fabrikam_audit } else { &mut self.audit };
        audit.changed(actor, &before, &after, correlation, at);
        *self.settings_of_mut(tenant) = Some(after);
    }

    /// The three values; the defaults where the tenant was never configured.
    pub(crate) fn shown(&self, tenant: &str) -> Value {
        self.settings_of(tenant).cloned().unwrap_or_default().to_value()
    }
}

/// The one state that requests, control and tests share.
pub(crate) struct Shared {
    pub(crate) origin: String,
    options: TenantOptions,
    kept: Mutex<Kept>,
    changed: watch::Sender<()>,
}

impl Shared {
    pub(crate) fn new(origin: String, options: TenantOptions) -> Self {
        let kept = Kept {
            settings: None,
            fabrikam: None,
            audit: Audit::default(),
            fabrikam_audit: Audit::default(),
            faults: Queue::default(),
            throttle: Throttle::new(options.limits),
            log: Log::default(),
            mint: Mint::new(options.key.as_deref()),
            sign_in: SignIn::default(),
            clock_offset: 0,
            latency: options.latency,
            missing_is_404: options.missing_is_404,
        };
        Self { origin, options, kept: Mutex::new(kept), changed: watch::Sender::new(()) }
    }

    /// Looks at or changes what is kept, then wakes whoever waits for a change.
    pub(crate) fn with<T>(&self, work: impl FnOnce(&mut Kept) -> T) -> T {
        let result = work(&mut self.lock());
        self.changed.send_replace(());
        result
    }

    /// Looks without waking anyone.
    pub(crate) fn look<T>(&self, work: impl FnOnce(&Kept) -> T) -> T {
        work(&self.lock())
    }

    /// Told of every change from now on.
    pub(crate) fn changes(&self) -> watch::Receiver<()> {
        self.changed.subscribe()
    }

    /// Back to the start. Tokens stay valid, so that a page holding one goes on.
    pub(crate) fn reset(&self) {
        self.with(|kept| {
            kept.settings = None;
            kept.fabrikam = None;
            kept.audit = Audit::default();
            kept.fabrikam_audit = Audit::default();
            kept.faults.clear();
            kept.throttle = Throttle::new(self.options.limits);
            kept.log.clear();
            kept.sign_in.reset();
            kept.clock_offset = 0;
            kept.latency = self.options.latency;
            kept.missing_is_404 = self.options.missing_is_404;
        });
    }

    /// What `GET /sandbox/state` answers.
    pub(crate) fn state(&self) -> Value {
        self.look(|kept| {
            let log = kept.log.all();
            let violations: Vec<Value> = log
                .iter()
                .flat_map(|entry| entry.violations.iter().map(|text| json!({"id": entry.id, "violation": text})))
                .collect();
            json!({
                "origin": self.origin,
                "settings": kept.shown(TENANT_ID),
                "configured": kept.settings.is_some(),
                "faults": kept.faults.waiting(),
                "latency_ms": u64::try_from(kept.latency.as_millis()).unwrap_or(u64::MAX),
                "missing_is_404": kept.missing_is_404,
                "requests": log.len(),
                "violations": violations,
                "sign_in": kept.sign_in.shown(kept.clock_offset),
            })
        })
    }

    // A panic while the lock was held can have left an event of a change that was not made, and nothing worse.
    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
