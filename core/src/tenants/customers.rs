//! The customers of a partner, by the partner's active relationships of delegated administration (GDAP).
//!
//! Source: <https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadminrelationships>

use super::list::{Addition, Reference, Relationship, RoleHint};
use crate::cloud::Endpoints;
use crate::graph::{Pages, Reader};
use crate::sessions::time;
use crate::time::UnixMillis;
use serde_json::Value;
use std::collections::HashMap;

/// The filter keeps what ended out of the pages; a blank in an address is written so.
const PATH: &str = "/v1.0/tenantRelationships/delegatedAdminRelationships?$filter=status%20eq%20'active'&$top=";
/// Relationships a page.
const PAGE: &str = "300";
/// Relationships a page where so many are more than a response may have.
const SMALL_PAGE: &str = "50";
/// The roles that permit changing Intune's settings: Intune Administrator and Global Administrator.
const WRITING_ROLES: [&str; 2] = ["3a2c62db-5318-420d-8d74-23affee5d9d5", "62e90394-69f5-4237-9190-012177145e10"];
/// What the names of Microsoft's own relationships begin with, which are only for reading.
const MICROSOFT_LED: &str = "MLT_";
/// The most customers kept, far more than the list takes: so that the page can say how many there are.
const MOST_CUSTOMERS: usize = 20_000;

/// The customers found so far, each once, in the order of the response.
#[derive(Clone, Debug, Default)]
pub struct Customers {
    found: Vec<Customer>,
    places: HashMap<String, usize>,
    /// Relationships that name no customer.
    pub without_customer: usize,
    /// Relationships that are not active, which a filter should have kept out.
    pub inactive: usize,
    /// Items that are no relationship, or whose customer has no ID.
    pub unreadable: usize,
}

/// A customer of the partner.
#[derive(Clone, Debug)]
struct Customer {
    tenant: Reference,
    name: Option<String>,
    relationship: Relationship,
}

impl Customers {
    /// The partner's customers, not read yet.
    pub fn pages(endpoints: &Endpoints) -> Pages<Self> {
        Pages::new(endpoints, &[PATH, PAGE].concat())
    }

    /// The same in smaller pages, for when a response was larger than this panel reads.
    pub fn small_pages(endpoints: &Endpoints) -> Pages<Self> {
        Pages::new(endpoints, &[PATH, SMALL_PAGE].concat())
    }

    /// How many customers were found. None at all is Graph's answer also to an account that may not see them.
    pub fn len(&self) -> usize {
        self.found.len()
    }

    /// Whether none was found.
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    /// The customers, for the list.
    pub fn additions(self) -> Vec<Addition> {
        let addition = |customer: Customer| Addition {
            relationship: Some(customer.relationship),
            ..Addition::new(customer.tenant, customer.name)
        };
        self.found.into_iter().map(addition).collect()
    }
}

impl Reader for Customers {
    /// With pages of ten, as a service might send all the same, this is as many as are kept.
    const MOST_PAGES: usize = 2_000;

    fn take(&mut self, item: &Value) -> bool {
        let text = |name: &str| item.get(name).and_then(Value::as_str);
        if !item.is_object() {
            self.unreadable += 1;
            return true;
        }
        if text("status").is_some_and(|status| !status.eq_ignore_ascii_case("active")) {
            self.inactive += 1;
            return true;
        }
        let Some(customer) = item.get("customer").filter(|customer| !customer.is_null()) else {
            self.without_customer += 1;
            return true;
        };
        let id = customer.get("tenantId").and_then(Value::as_str).map(Reference::read);
        let Some(Ok(tenant @ Reference::Id(_))) = id else {
            self.unreadable += 1;
            return true;
        };
        let name = customer.get("displayName").and_then(Value::as_str).map(str::to_owned);
        let relationship = relationship(item);
        if let Some(own) = self.places.get(tenant.as_str()).and_then(|place| self.found.get_mut(*place)) {
            own.relationship = both(own.relationship, relationship);
            own.name = own.name.take().or(name);
            return true;
        }
        if self.found.len() >= MOST_CUSTOMERS {
            return false;
        }
        self.places.insert(tenant.as_str().to_owned(), self.found.len());
        self.found.push(Customer { tenant, name, relationship });
        true
    }
}

fn relationship(item: &Value) -> Relationship {
    let text = |name: &str| item.get(name).and_then(Value::as_str);
    let roles = item.get("accessDetails").and_then(|details| details.get("unifiedRoles")).and_then(Value::as_array);
    let id = |role: &Value| Some(role.get("roleDefinitionId")?.as_str()?.to_ascii_lowercase());
    Relationship {
        ends: text("endDateTime").and_then(time::parse),
        is_extended: text("autoExtendDuration").is_some_and(is_some_time),
        is_microsoft_led: text("displayName").is_some_and(|name| name.starts_with(MICROSOFT_LED)),
        role: match roles {
            None => RoleHint::Unsaid,
            Some(roles) if roles.iter().filter_map(id).any(|id| WRITING_ROLES.contains(&id.as_str())) => {
                RoleHint::Writes
            }
            Some(_) => RoleHint::Lacks,
        },
    }
}

/// Whether a duration of ISO 8601 is more than none, such as `P180D` and unlike `PT0S`.
fn is_some_time(duration: &str) -> bool {
    duration.starts_with('P') && duration.bytes().any(|byte| matches!(byte, b'1'..=b'9'))
}

/// What two relationships with one customer give together. Microsoft's own ones count only where there is no other.
fn both(one: Relationship, other: Relationship) -> Relationship {
    match (one.is_microsoft_led, other.is_microsoft_led) {
        (true, false) => return other,
        (false, true) => return one,
        _ => {}
    }
    // The one that lasts longer; an end that Graph doesn't name is none.
    let lasts = |it: &Relationship| (it.is_extended, it.ends.map_or(f64::INFINITY, UnixMillis::get));
    let longer = if lasts(&other) > lasts(&one) { other } else { one };
    let role = match (one.role, other.role) {
        (RoleHint::Writes, _) | (_, RoleHint::Writes) => RoleHint::Writes,
        (RoleHint::Unsaid, _) | (_, RoleHint::Unsaid) => RoleHint::Unsaid,
        (RoleHint::Lacks, RoleHint::Lacks) => RoleHint::Lacks,
    };
    Relationship { role, ..longer }
}

#[cfg(test)]
#[path = "customers_tests.rs"]
mod tests;
