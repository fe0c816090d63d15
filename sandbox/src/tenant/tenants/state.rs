//! Adding and changing tenants, in every place that keeps something of a tenant.

use std::fmt::Display;

use serde_json::{Map, Value};

use super::super::TenantOptions;
use super::super::state::TenantState;
use super::registry::{BadTenant, Tenants};
use super::spec::TenantSpec;

impl TenantState {
    /// The further tenants that the service starts with, as they were then. One that can't be is left out.
    pub(crate) fn start_over(&mut self, options: &TenantOptions) {
        drop(self.set_tenants(&[]));
        for spec in &options.tenants {
            drop(self.add_tenant(spec.clone()));
        }
        self.sign_in.latency = options.sign_in_latency;
    }

    /// Replaces all further tenants; those before stay if one of these can't be.
    pub(crate) fn set_tenants(&mut self, specs: &[TenantSpec]) -> Result<(), BadTenant> {
        let mut tenants = Tenants::default();
        let arrivals = specs.iter().map(|spec| tenants.add(spec.clone())).collect::<Result<Vec<_>, _>>()?;
        let revision = self.sign_in.books.tenants.revision;
        for gone in self.sign_in.books.tenants.clear() {
            self.directories.remove(&gone);
            self.faults_in.remove(&gone);
        }
        tenants.revision = revision + 1;
        self.sign_in.books.tenants = tenants;
        for arrival in arrivals {
            self.directories.insert(&arrival.id, arrival.directory);
            self.faults_in.insert(arrival.id, arrival.faults);
        }
        Ok(())
    }

    /// Adds a tenant, or replaces the one with its ID.
    pub(crate) fn add_tenant(&mut self, spec: TenantSpec) -> Result<(), BadTenant> {
        let arrival = self.sign_in.books.tenants.put(spec)?;
        self.directories.insert(&arrival.id, arrival.directory);
        self.faults_in.insert(arrival.id, arrival.faults);
        Ok(())
    }

    /// Changes a tenant in place; its names, settings and faults stay. Gives whether there is such a tenant.
    pub(crate) fn change_tenant(&mut self, id: &str, change: impl FnOnce(&mut TenantSpec)) -> bool {
        let Some(spec) = self.sign_in.books.tenants.spec_mut(id) else {
            return false;
        };
        let before = spec.clone();
        change(spec);
        *spec = TenantSpec {
            id: before.id,
            name: before.name,
            domains: before.domains,
            settings: before.settings,
            faults: before.faults,
            ..spec.clone()
        };
        true
    }

    /// Changes the named fields of a tenant, or adds it.
    pub(super) fn merge_tenant(&mut self, id: &str, mut change: Map<String, Value>) -> Result<(), String> {
        let text = |why: &dyn Display| why.to_string();
        change.insert(String::from("id"), Value::from(id));
        let Some(before) = self.sign_in.books.tenants.spec(id).cloned() else {
            let spec: TenantSpec = serde_json::from_value(Value::Object(change)).map_err(|why| text(&why))?;
            return self.add_tenant(spec).map_err(|why| text(&why));
        };
        let settings = change.remove("settings");
        let faults = change.contains_key("faults");
        let mut whole = serde_json::to_value(&before).map_err(|why| text(&why))?;
        if let Value::Object(whole) = &mut whole {
            whole.extend(change);
        }
        let spec: TenantSpec = serde_json::from_value(whole).map_err(|why| text(&why))?;
        let arrival = self.sign_in.books.tenants.put(spec).map_err(|why| text(&why))?;
        if faults {
            self.faults_in.insert(arrival.id, arrival.faults);
        }
        settings.map_or(Ok(()), |settings| self.change(id, &settings).map_err(|why| text(&why)))
    }
}
