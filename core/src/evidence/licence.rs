//! The products of a tenant that hold Remote Help.
//!
//! Sources: <https://learn.microsoft.com/graph/api/subscribedsku-list>,
//! <https://learn.microsoft.com/graph/api/resources/serviceplaninfo>

use super::text;
use super::{MOST_ITEMS, Pages, Reader, Unread};
use crate::cloud::Endpoints;
use crate::readiness::Verdict;
use serde_json::Value;

const PATH: &str =
    "/v1.0/subscribedSkus?$select=skuPartNumber,capabilityStatus,consumedUnits,prepaidUnits,servicePlans";
/// The service plan `REMOTE_HELP`. Several products hold it, so no product's name decides.
///
/// Source: <https://learn.microsoft.com/entra/identity/users/licensing-service-plan-reference>
const PLAN: &str = "a4c6cf29-1168-4076-ba5c-e8fe0e62b17e";

/// The products that hold Remote Help's service plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Licence {
    /// The products, in the order of the response.
    pub products: Vec<Product>,
    /// How many products there were of which the response doesn't say what they hold.
    pub unclear: usize,
}

/// A product that holds the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Product {
    /// `skuPartNumber`, such as `Microsoft_Intune_Suite`; `None` if there is none.
    pub name: Option<String>,
    /// What the product is good for.
    pub standing: Standing,
    /// How many licences are assigned; `None` if that can't be read.
    pub used: Option<u32>,
    /// How many licences there are, `prepaidUnits.enabled` and `warning`; `None` if that can't be read.
    pub units: Option<u32>,
}

/// What a product is good for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It is in force.
    Enabled,
    /// It has ended, and is in force for some days more.
    Grace,
    /// It has no licences.
    NoUnits,
    /// It is not in force; `capabilityStatus`, such as `Suspended`.
    Disabled(String),
    /// The plan is not in force there; `provisioningStatus`, such as `Disabled`.
    PlanOff(String),
    /// The plan waits for its set-up there; `provisioningStatus`, such as `PendingProvisioning`.
    PlanPending(String),
    /// The response doesn't tell: a status is unknown, or the number of licences is missing.
    Unclear,
}

impl Standing {
    /// Whether it makes the licence met.
    pub fn verdict(&self) -> Verdict {
        match self {
            Self::Enabled | Self::Grace => Verdict::Met,
            Self::NoUnits | Self::Disabled(_) | Self::PlanOff(_) => Verdict::NotMet,
            Self::PlanPending(_) | Self::Unclear => Verdict::CantTell,
        }
    }
}

impl Reader for Licence {
    fn take(&mut self, item: &Value) -> bool {
        let Some(plans) = item.get("servicePlans").and_then(Value::as_array) else {
            self.unclear += 1;
            return true;
        };
        let Some(product) = product(item, plans) else { return true };
        let has_room = self.products.len() < MOST_ITEMS;
        if has_room {
            self.products.push(product);
        }
        has_room
    }
}

impl Licence {
    /// The tenant's products, not read yet.
    pub fn pages(endpoints: &Endpoints) -> Pages<Self> {
        Pages::new(endpoints, PATH)
    }

    /// Whether a product is in force that holds the plan. Where no product lists it, that can't be told: Microsoft 365 E3
    /// and E5 may bring Remote Help without listing it.
    pub fn verdict(&self, unread: Option<Unread>) -> Verdict {
        let any = |verdict| self.products.iter().any(|product| product.standing.verdict() == verdict);
        if any(Verdict::Met) {
            Verdict::Met
        } else if any(Verdict::CantTell) || self.products.is_empty() || self.unclear > 0 || unread.is_some() {
            Verdict::CantTell
        } else {
            Verdict::NotMet
        }
    }

    /// The products that the verdict rests on: of several, those in force count alone.
    pub fn deciding(&self, unread: Option<Unread>) -> impl Iterator<Item = &Product> {
        let verdict = self.verdict(unread);
        self.products
            .iter()
            .filter(move |product| verdict != Verdict::Met || product.standing.verdict() == Verdict::Met)
    }
}

/// The product, if it holds the plan.
fn product(item: &Value, plans: &[Value]) -> Option<Product> {
    let is_plan = |plan: &&Value| {
        plan.get("servicePlanId").and_then(|text| text.as_str()).is_some_and(|id| id.trim().eq_ignore_ascii_case(PLAN))
    };
    let plans: Vec<&Value> = plans.iter().filter(is_plan).collect();
    // A product lists a plan once; where it does so twice, the better one counts.
    let plan = plans.iter().map(|plan| plan_standing(plan)).min_by_key(|standing| rank(standing.as_ref()))?;
    let units = units(item.get("prepaidUnits"));
    Some(Product {
        name: text(item.get("skuPartNumber")),
        standing: standing(item, plan, units),
        used: count(item.get("consumedUnits")),
        units,
    })
}

fn rank(standing: Option<&Standing>) -> u8 {
    match standing {
        None => 0,
        Some(Standing::PlanPending(_)) => 1,
        Some(Standing::PlanOff(_)) => 3,
        Some(_) => 2,
    }
}

/// What keeps the plan from being in force. Returns `None` if nothing does.
fn plan_standing(plan: &Value) -> Option<Standing> {
    let status = text(plan.get("provisioningStatus")).unwrap_or_default();
    match status.to_ascii_lowercase().as_str() {
        "success" => None,
        "disabled" | "error" => Some(Standing::PlanOff(status)),
        pending if pending.starts_with("pending") => Some(Standing::PlanPending(status)),
        _ => Some(Standing::Unclear),
    }
}

fn standing(item: &Value, plan: Option<Standing>, units: Option<u32>) -> Standing {
    let status = text(item.get("capabilityStatus")).unwrap_or_default();
    let in_force = match status.to_ascii_lowercase().as_str() {
        "enabled" => Standing::Enabled,
        "warning" => Standing::Grace,
        "suspended" | "lockedout" | "deleted" => return Standing::Disabled(status),
        _ => Standing::Unclear,
    };
    match (plan, units) {
        (_, Some(0)) => Standing::NoUnits,
        (Some(plan), _) => plan,
        (None, Some(_)) => in_force,
        (None, None) => Standing::Unclear,
    }
}

/// The licences in force and those in their days of grace. One of the two numbers may be missing.
fn units(prepaid: Option<&Value>) -> Option<u32> {
    let part = |name: &str| prepaid.and_then(|prepaid| prepaid.get(name)).filter(|number| !number.is_null());
    match (part("enabled"), part("warning")) {
        (None, None) => None,
        (enabled, warning) => {
            let number = |part: Option<&Value>| part.map_or(Some(0), |part| count(Some(part)));
            number(enabled)?.checked_add(number(warning)?)
        }
    }
}

/// A number of licences. Returns `None` if it is missing, negative, no whole number or no number.
fn count(value: Option<&Value>) -> Option<u32> {
    u32::try_from(value?.as_u64()?).ok()
}
