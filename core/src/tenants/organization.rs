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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::Response;
    use serde_json::json;

    const ONE: &str = "0b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d";
    const TWO: &str = "1b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d";

    fn read(items: &Value) -> Organization {
        let endpoints = Endpoints::global();
        let mut pages = Organization::pages(&endpoints);
        assert_eq!(
            pages.next(),
            Some("https://graph.microsoft.com/v1.0/tenantRelationships/multiTenantOrganization/tenants")
        );
        let body = json!({"value": items}).to_string().into_bytes();
        pages.take(&Response { status: 200, body, ..Response::default() }, &endpoints).unwrap();
        pages.found().0
    }

    #[test]
    fn tenants_have_their_state_and_those_that_left_are_counted() {
        let organization = read(&json!([
            {"tenantId": ONE.to_uppercase(), "displayName": "A", "role": "owner", "state": "active"},
            {"tenantId": ONE, "displayName": "A again", "state": "active"},
            {"tenantId": TWO, "displayName": null, "role": "member", "state": "pending"},
            {"tenantId": "2b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d", "state": "removed"},
            {"tenantId": "3b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d", "state": "unknownFutureValue"},
            {"displayName": "none"},
            {"tenantId": "contoso.example"},
            7,
        ]));
        assert_eq!((organization.len(), organization.removed, organization.unreadable), (3, 1, 3));
        let additions = organization.additions();
        let facts: Vec<_> =
            additions.iter().map(|it| (it.tenant.as_str(), it.name.as_deref(), it.membership.unwrap())).collect();
        assert_eq!(facts[..2], [(ONE, Some("A"), Membership::Active), (TWO, None, Membership::Pending)]);
        assert_eq!(facts[2].2, Membership::Unknown);
        assert!(read(&json!([])).is_empty());
    }

    #[test]
    fn no_organization_is_told_from_a_failure_and_other_clouds_have_none() {
        let error = |status, body: &str| {
            let endpoints = Endpoints::global();
            let response = Response { status, body: body.as_bytes().to_vec(), ..Response::default() };
            Organization::pages(&endpoints).take(&response, &endpoints).unwrap_err()
        };
        let none = r#"{"error":{"code":"Request_ResourceNotFound","message":"Resource does not exist","innerError":{"request-id":"x"}}}"#;
        assert!(Organization::is_none(&error(404, none)));
        assert!(!Organization::is_none(&error(404, "")) && !Organization::is_none(&error(403, none)));
        assert!(Organization::is_offered(Cloud::Global) && Organization::is_offered(Cloud::Custom));
        assert!(![Cloud::UsGov, Cloud::Dod, Cloud::China].into_iter().any(Organization::is_offered));
    }
}
