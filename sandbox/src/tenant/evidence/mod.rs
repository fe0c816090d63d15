//! What else shows that people can be helped: the products a directory has subscribed to, a person's Intune rights, the
//! Intune roles and who holds them. The order for it, each kind of it, and reading lists by page have a file each. Who
//! may read what is decided by `graph`.

mod control;
mod lists;
mod rights;
mod roles;
mod skus;
mod spec;

use std::collections::BTreeMap;

use serde_json::Value;

pub(crate) use self::control::routes;
pub use self::rights::{READ_RIGHT, REPORTS_RIGHT, UPDATE_RIGHT};
pub use self::spec::{EvidenceSpec, Licence, RightsForm, Roles};

/// The orders of all directories, by ID; one that is not here is the default.
#[derive(Clone, Default)]
pub(crate) struct EvidenceBook {
    by: BTreeMap<String, EvidenceSpec>,
}

impl EvidenceBook {
    /// The order for a directory.
    pub(crate) fn spec(&self, tenant: &str) -> EvidenceSpec {
        self.by.get(tenant).cloned().unwrap_or_default()
    }

    pub(crate) fn set(&mut self, tenant: &str, spec: EvidenceSpec) {
        self.by.insert(tenant.to_owned(), spec);
    }

    /// Whether the person with this user name has the right, by its full name. Someone that Intune does not know, whom
    /// a pasted token may name, has every right.
    pub(crate) fn may(&self, tenant: &str, login: &str, right: &str) -> bool {
        rights::held(&self.spec(tenant), login).iter().any(|held| held == right)
    }

    /// `subscribedSkus`. The error is the sentence that Graph's `BadRequest` carries.
    pub(crate) fn skus(&self, tenant: &str, query: &str, origin: &str) -> Result<Value, String> {
        lists::selected(&skus::list(&self.spec(tenant)), query, origin)
    }

    /// `getEffectivePermissions()` for the person with this user name.
    pub(crate) fn rights(&self, tenant: &str, login: &str, origin: &str) -> Value {
        rights::answer(&self.spec(tenant), login, origin)
    }

    /// A page of `roleDefinitions`.
    pub(crate) fn roles(&self, tenant: &str, query: &str, origin: &str) -> Result<Value, String> {
        let spec = self.spec(tenant);
        lists::page(&roles::definitions(&spec), spec.page, "roleDefinitions", query, origin)
    }

    /// A page of a role's `roleAssignments`; `None` if there is no such role.
    pub(crate) fn assignments(
        &self,
        tenant: &str,
        role: &str,
        query: &str,
        origin: &str,
    ) -> Option<Result<Value, String>> {
        let spec = self.spec(tenant);
        let assignments = roles::assignments(&spec, role)?;
        Some(lists::page(&assignments, spec.page, &format!("roleDefinitions/{role}/roleAssignments"), query, origin))
    }
}
