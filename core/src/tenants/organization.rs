//! The tenants of one's own multi-tenant organization. Graph has them in the worldwide cloud only.
//!
//! Source: <https://learn.microsoft.com/graph/api/multitenantorganization-list-tenants>

use super::list::{Addition, Membership, Reference};
use crate::cloud::{Cloud, Endpoints};
use crate::graph::{ErrorKind, GraphError, Pages, Reader};
use serde_json::Value;

const PATH: &str = "/v1.0/tenantRelationships/multiTenantOrganization/tenants";
/// The most tenants kept. Microsoft admits a hundred by default.
const MOST_TENANTS: usize = 20_000;

/// The tenants found so far, in the order of the response.
#[derive(Clone, Debug, Default)]
pub struct Organization {
    found: Vec<Addition>,
    /// Tenants that have left.
    pub removed: usize,
    /// Items that are no tenant.
    pub unreadable: usize,
}

impl Organization {
    /// Whether Graph may have such a list in this cloud. A deployment's own cloud is asked all the same.
    pub fn is_offered(cloud: Cloud) -> bool {
        matches!(cloud, Cloud::Global | Cloud::Custom)
    }

    /// The organization's tenants, not read yet.
    pub fn pages(endpoints: &Endpoints) -> Pages<Self> {
        Pages::new(endpoints, PATH)
    }

    /// Whether an error means that the tenant is in no multi-tenant organization.
    pub fn is_none(error: &GraphError) -> bool {
        error.kind == ErrorKind::NotFound
    }

    /// How many tenants were found.
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// Whether none was found.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The tenants, for the list.
    pub fn additions(self) -> Vec<Addition> {
        self.found
    }
}

impl Reader for Organization {
    fn take(&mut self, item: &Value) -> bool {
        let text = |name: &str| item.get(name).and_then(Value::as_str);
        let Some(Ok(tenant @ Reference::Id(_))) = text("tenantId").map(Reference::read) else {
            self.unreadable += 1;
            return true;
        };
        let membership = match text("state").map(str::to_ascii_lowercase).as_deref() {
            Some("active") => Membership::Active,
            Some("pending") => Membership::Pending,
            Some("removed") => {
                self.removed += 1;
                return true;
            }
            _ => Membership::Unknown,
        };
        if self.found.iter().any(|own| own.tenant == tenant) {
            return true;
        }
        if self.found.len() >= MOST_TENANTS {
            return false;
        }
        let name = text("displayName").map(str::to_owned);
        self.found.push(Addition { membership: Some(membership), ..Addition::new(tenant, name) });
        true
    }
}
