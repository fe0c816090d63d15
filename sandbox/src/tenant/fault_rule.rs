//! How faults are ordered: Graph's order, and what the sign-in service's has in common with it. Waiting and striking are
//! the queue's business.

use std::convert::Infallible;
use std::fmt;

use axum::http::{HeaderValue, Method};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::faults::Fault;
use super::resource::Resource;
use super::settings::Settings;

/// Which requests a fault waits for. Preflights never take one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Matches {
    /// Any request.
    #[default]
    #[serde(rename = "any")]
    Any,
    /// Reading the settings, and whatever is at no known address.
    #[serde(rename = "GET")]
    Get,
    /// Writing.
    #[serde(rename = "PATCH")]
    Patch,
    /// Reading audit events.
    #[serde(rename = "audit")]
    Audit,
    /// Reading the settings themselves, and nothing beside them: who asks whether anybody is there meets no such fault.
    #[serde(rename = "settings")]
    Settings,
    /// Reading the report of sessions, which is a `POST`.
    #[serde(rename = "report")]
    Report,
    /// Reading the products.
    #[serde(rename = "skus")]
    Skus,
    /// Reading one's own Intune rights.
    #[serde(rename = "rights")]
    Rights,
    /// Reading the Intune roles.
    #[serde(rename = "roles")]
    Roles,
    /// Reading the list of customers.
    #[serde(rename = "customers")]
    Customers,
    /// Reading the tenants of the multi-tenant organization.
    #[serde(rename = "organization")]
    Organization,
    /// Reading the assignments of an Intune role.
    #[serde(rename = "assignments")]
    Assignments,
}

impl Matches {
    /// Whether a request with this method, for this resource, is one of them. Each resource is read by a kind of its own,
    /// so that a page that asks for several meets a fault where a test means it to.
    pub(crate) fn matches(self, method: &Method, resource: Option<Resource>) -> bool {
        let reads = |wanted: Resource| {
            let by = if wanted == Resource::SessionsReport { Method::POST } else { Method::GET };
            resource == Some(wanted) && *method == by
        };
        match self {
            Self::Any => true,
            Self::Get => method == Method::GET && matches!(resource, None | Some(Resource::Settings)),
            Self::Audit => reads(Resource::AuditEvents),
            Self::Settings => reads(Resource::Settings),
            Self::Report => reads(Resource::SessionsReport),
            Self::Skus => reads(Resource::SubscribedSkus),
            Self::Rights => reads(Resource::EffectivePermissions),
            Self::Roles => reads(Resource::RoleDefinitions),
            Self::Customers => reads(Resource::Customers),
            Self::Organization => reads(Resource::OrganizationTenants),
            Self::Assignments => reads(Resource::RoleAssignments),
            Self::Patch => method == Method::PATCH,
        }
    }
}

/// A fault and when it strikes. In JSON one flat object, e.g.
/// `{"fault":"throttled","method":"GET","times":2,"after":1,"retry_after":"3"}`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FaultRule {
    /// The fault.
    #[serde(flatten)]
    pub fault: Fault,
    /// For which requests; `ignore_change`, `alter_change` and `stale_reads` wait for `PATCH` unless told otherwise,
    /// `stale_read` for reading, `next_link` for audit events, all others for any.
    pub method: Matches,
    /// For how many requests, 1 unless said; `None` (null): until cleared.
    pub times: Option<u32>,
    /// How many matching requests are let by first, whatever else befalls them; 0 unless said.
    pub after: u32,
}

impl FaultRule {
    /// Once, for the next request `on`.
    pub fn once(fault: Fault, on: Matches) -> Self {
        Self { fault, method: on, times: Some(1), after: 0 }
    }

    /// For every request `on` until cleared.
    pub fn always(fault: Fault, on: Matches) -> Self {
        Self { times: None, ..Self::once(fault, on) }
    }

    fn checked(self) -> Result<Self, BadFault> {
        let status_in = |status: u16, allowed: std::ops::RangeInclusive<u16>| {
            if allowed.contains(&status) {
                return Ok(());
            }
            let allowed = format!("{} to {}", allowed.start(), allowed.end());
            Err(BadFault(format!("status: {status} is not allowed here, only {allowed}")))
        };
        let header = |value: &Option<String>| match value {
            Some(text) if HeaderValue::from_str(text).is_err() => {
                Err(BadFault(String::from("retry_after: no header can carry this")))
            }
            _ => Ok(()),
        };
        match &self.fault {
            Fault::MissingScope { status, .. } | Fault::MissingRole { status, .. } if !matches!(status, 401 | 403) => {
                Err(BadFault(format!("status: {status} is neither 401 nor 403")))
            }
            Fault::ApprovalRequired { status, .. } if !matches!(status, 400 | 403 | 409 | 412) => {
                Err(BadFault(format!("status: {status} is none of 400, 403, 409 and 412")))
            }
            Fault::Cacheable { cache_control, expires, last_modified } => {
                let mut given = [cache_control, expires, last_modified].into_iter().flatten();
                if given.all(|value| HeaderValue::from_str(value).is_ok()) {
                    Ok(())
                } else {
                    Err(BadFault(String::from("cache_control, expires, last_modified: no header can carry this")))
                }
            }
            Fault::WrappedCollection { count } if *count > 100 => Err(BadFault(String::from("count: at most 100"))),
            Fault::ServerError { status, retry_after, .. } => {
                status_in(*status, 500..=599).and_then(|()| header(retry_after))
            }
            Fault::WeirdStatus { status } => status_in(*status, 400..=599),
            Fault::Throttled { retry_after, .. } => header(retry_after),
            Fault::HugeBody { bytes } if *bytes > 64 * 1024 * 1024 => {
                Err(BadFault(String::from("bytes: at most 67108864")))
            }
            Fault::Redirect { to } if HeaderValue::from_str(to).is_err() => {
                Err(BadFault(String::from("to: no header can carry this")))
            }
            Fault::StaleReads { readings: Some(0), .. } => {
                Err(BadFault(String::from("readings: at least 1, or null for until cleared")))
            }
            Fault::StaleRead { settings: Value::Null } => Ok(()),
            Fault::ColleagueEdit { settings, .. } | Fault::AlterChange { settings } | Fault::StaleRead { settings } => {
                let tried = Settings::default().changed(settings);
                tried.map(drop).map_err(|why| BadFault(format!("settings: {why}")))
            }
            _ => Ok(()),
        }
        .map(|()| self)
    }
}

/// Why a fault was refused; the sentence names the field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadFault(String);

impl fmt::Display for BadFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BadFault {}

impl From<Infallible> for BadFault {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

impl BadFault {
    pub(crate) fn new(why: impl Into<String>) -> Self {
        Self(why.into())
    }

    /// A fault from its fields, all of which it must know: one that was not understood would make a test pass for the
    /// wrong reason.
    pub(crate) fn read<F: DeserializeOwned + Serialize>(given: &Map<String, Value>) -> Result<F, Self> {
        let fault: F = serde_json::from_value(Value::Object(given.clone())).map_err(|why| Self(why.to_string()))?;
        let understood = serde_json::to_value(&fault).map_err(|why| Self(why.to_string()))?;
        match given.keys().find(|name| understood.get(name.as_str()).is_none()) {
            Some(name) => Err(Self(format!("{name}: this fault has no such field"))),
            None => Ok(fault),
        }
    }
}

/// How often a fault strikes, and when first.
pub(crate) struct Timing {
    pub(crate) times: Option<u32>,
    pub(crate) after: u32,
}

impl Timing {
    /// Takes `times` and `after` out of an order's fields.
    pub(crate) fn take(given: &mut Map<String, Value>) -> Result<Self, BadFault> {
        let field = |name: &str, why: serde_json::Error| BadFault(format!("{name}: {why}"));
        let times = match given.remove("times") {
            Some(value) => serde_json::from_value(value).map_err(|why| field("times", why))?,
            None => Some(1),
        };
        let after = match given.remove("after") {
            Some(value) => serde_json::from_value(value).map_err(|why| field("after", why))?,
            None => 0,
        };
        if times == Some(0) {
            return Err(BadFault::new("times: at least 1, or null for until cleared"));
        }
        Ok(Self { times, after })
    }
}

impl TryFrom<Value> for FaultRule {
    type Error = BadFault;

    fn try_from(order: Value) -> Result<Self, BadFault> {
        let Value::Object(mut given) = order else {
            return Err(BadFault::new("a fault is a JSON object"));
        };
        let method = given.remove("method");
        let Timing { times, after } = Timing::take(&mut given)?;
        let fault: Fault = BadFault::read(&given)?;
        let method = match method {
            Some(value) => serde_json::from_value(value).map_err(|why| BadFault(format!("method: {why}")))?,
            None => match fault {
                Fault::IgnoreChange | Fault::AlterChange { .. } | Fault::StaleReads { .. } => Matches::Patch,
                Fault::StaleRead { .. } => Matches::Settings,
                Fault::NextLink { .. } => Matches::Audit,
                _ => Matches::Any,
            },
        };
        Self { fault, method, times, after }.checked()
    }
}
