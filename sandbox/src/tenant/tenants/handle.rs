//! The further tenants' part of the handle that tests hold.

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::Value;

use super::super::audit::Audit;
use super::super::log::Entry;
use super::super::queue::AnyFaultRule;
use super::super::sign_in::{Endpoint, SignInEntry};
use super::super::{BadFault, Tenant};
use super::limit::TokenLimit;
use super::lists::ListSpec;
use super::registry::BadTenant;
use super::spec::TenantSpec;

/// A request to the token endpoint, for tests of pace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenRequest {
    /// The ID of the tenant whose endpoint was asked, whatever name the address had; `None` for `organizations` and
    /// for no tenant of the sandbox.
    pub tenant: Option<String>,
    /// Arrival by the machine's clock, milliseconds since 1970.
    pub at: u64,
    /// When its response was ready; `None` while it is not, and if the client left.
    pub ended: Option<u64>,
    /// The permissions asked for, as sent: `scope`.
    pub scope: String,
    /// `tokens`, or the error's name and number, as in [`SignInEntry::answer`].
    pub answer: String,
}

/// How often a tenant was asked for anything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// For its metadata, by ID or domain.
    pub metadata: usize,
    /// For a token.
    pub token: usize,
    /// For a page: a sign-in, admin consent or sign-out.
    pub pages: usize,
    /// At Graph, with a token of that tenant; preflights carry none and are not counted.
    pub graph: usize,
}

impl Asked {
    /// How often in all.
    pub fn total(self) -> usize {
        self.metadata + self.token + self.pages + self.graph
    }
}

impl Tenant {
    /// Replaces all further tenants, and lists them as at the start. Those before stay if one of these can't be.
    pub fn set_tenants(&self, specs: impl IntoIterator<Item = TenantSpec>) -> Result<(), BadTenant> {
        let specs: Vec<TenantSpec> = specs.into_iter().collect();
        self.shared.with(|state| state.set_tenants(&specs))
    }

    /// Adds a tenant, or replaces the one with its ID: settings, faults and audit events begin anew.
    pub fn add_tenant(&self, spec: TenantSpec) -> Result<(), BadTenant> {
        self.shared.with(|state| state.add_tenant(spec))
    }

    /// Changes how the tenant with this ID answers from now on: consent, refusal, roles, limits, latency, and its rows
    /// in lists. Its names, settings and faults stay; [`Tenant::set_settings_of`] and [`Tenant::fault_in`] change those.
    ///
    /// Gives whether there is such a tenant.
    pub fn change_tenant(&self, id: &str, change: impl FnOnce(&mut TenantSpec)) -> bool {
        self.shared.with(|state| state.change_tenant(id, change))
    }

    /// The further tenants in their order, each as it was given and changed since; its settings as they were at first.
    pub fn tenants(&self) -> Vec<TenantSpec> {
        self.shared.look(|state| state.sign_in.books.tenants.all().cloned().collect())
    }

    /// The further tenants as text for "Tenant list": ID and name, one a line.
    pub fn tenant_list(&self) -> String {
        self.shared.look(|state| state.sign_in.books.tenants.text())
    }

    /// An administrator of the tenant with this ID approves the app for these permissions, by short name, as the link
    /// for admin consent would.
    pub fn approve_app(&self, id: &str, permissions: &[&str]) {
        let permissions: BTreeSet<String> = permissions.iter().map(|&name| name.to_owned()).collect();
        self.shared.with(|state| state.sign_in.books.approve(id, &permissions));
    }

    /// Adds a fault that strikes requests of the directory with this ID only, Contoso's and Fabrikam's too.
    pub fn fault_in<T>(&self, directory: &str, order: T) -> Result<(), BadFault>
    where
        T: TryInto<AnyFaultRule>,
        T::Error: Into<BadFault>,
    {
        let order = order.try_into().map_err(Into::into)?;
        self.shared.with(|state| state.faults_in.entry(directory.to_ascii_lowercase()).or_default().push(order));
        Ok(())
    }

    /// Takes all faults of that directory away, those it was given with too.
    pub fn clear_faults_in(&self, directory: &str) {
        self.shared.with(|state| state.faults_in.remove(&directory.to_ascii_lowercase()));
    }

    /// The audit events of the directory with this ID, oldest first, as [`Tenant::audit_events`] gives Contoso's.
    pub fn audit_events_of(&self, directory: &str) -> Vec<Value> {
        self.shared.look(|state| Audit::all(&state.directories.of(directory).audit))
    }

    /// How "customers of a partner" are listed: `delegatedAdminRelationships`.
    pub fn set_customers(&self, list: ListSpec) {
        self.shared.with(|state| state.sign_in.books.tenants.customers = list);
    }

    /// How tenants of the multi-tenant organization are listed: `multiTenantOrganization/tenants`.
    pub fn set_organization(&self, list: ListSpec) {
        self.shared.with(|state| state.sign_in.books.tenants.organization = list);
    }

    /// Sets the token endpoint's limit over all tenants, or none.
    pub fn set_token_limit(&self, limit: impl Into<Option<TokenLimit>>) {
        let limit = limit.into();
        self.shared.with(|state| state.sign_in.books.limit_tokens(limit));
    }

    /// Sets how long each request to the sign-in service takes at least, its metadata too.
    pub fn set_sign_in_latency(&self, latency: Duration) {
        self.shared.with(|state| state.sign_in.latency = latency);
    }

    /// Sets whether a refresh token whose answer was lost may be used once more; else it is refused as used.
    pub fn set_lost_again(&self, again: bool) {
        self.shared.with(|state| state.sign_in.books.switches.lost_again = again);
    }

    /// Every `POST` to the token endpoint, oldest first.
    pub fn token_requests(&self) -> Vec<TokenRequest> {
        let request = |entry: &SignInEntry| TokenRequest {
            tenant: entry.tenant_id.clone(),
            at: entry.at,
            ended: entry.ended,
            scope: entry.parameters.get("scope").cloned().unwrap_or_default(),
            answer: entry.answer.clone(),
        };
        let wanted = |entry: &&SignInEntry| entry.endpoint == Endpoint::Token && entry.method == "POST";
        self.shared.look(|state| state.sign_in.log.entries().filter(wanted).map(request).collect())
    }

    /// The requests to Graph with a token of the directory with this ID, oldest first.
    pub fn requests_of(&self, directory: &str) -> Vec<Entry> {
        let its = |entry: &&Entry| entry.tenant.as_deref() == Some(directory);
        self.shared.look(|state| state.log.entries().filter(its).cloned().collect())
    }

    /// How often the directory with this ID was asked for anything since the logs were cleared.
    pub fn asked_of(&self, directory: &str) -> Asked {
        self.shared.look(|state| {
            let mut asked = Asked::default();
            let its = |entry: &&SignInEntry| entry.tenant_id.as_deref() == Some(directory);
            for entry in state.sign_in.log.entries().filter(its) {
                match entry.endpoint {
                    Endpoint::Metadata => asked.metadata += 1,
                    Endpoint::Token => asked.token += 1,
                    Endpoint::Authorize | Endpoint::Logout | Endpoint::AdminConsent => asked.pages += 1,
                }
            }
            asked.graph = state.log.entries().filter(|entry| entry.tenant.as_deref() == Some(directory)).count();
            asked
        })
    }
}
