//! The products of a directory ("subscribedSku resource type"; identifiers after "Product names and service plan
//! identifiers for licensing").

use serde_json::{Value, json};

use super::spec::{EvidenceSpec, Licence};

/// The plan `REMOTE_HELP`.
const REMOTE_HELP: &str = "a4c6cf29-1168-4076-ba5c-e8fe0e62b17e";

/// `value` of `subscribedSkus`.
pub(super) fn list(spec: &EvidenceSpec) -> Value {
    if let Some(skus) = &spec.skus {
        return skus.clone();
    }
    let suite = |status, enabled: u32, warning: u32, suspended: u32, plan| {
        suite(status, 25, json!({"enabled": enabled, "warning": warning, "suspended": suspended, "lockedOut": 0}), plan)
    };
    match spec.licence {
        Licence::InUse => json!([suite("Enabled", 50, 0, 0, "Success"), e5()]),
        Licence::Nothing => json!([]),
        Licence::Unlisted => json!([e5()]),
        Licence::NoUnits => json!([suite("Enabled", 0, 0, 0, "Success"), e5()]),
        Licence::Pending => json!([suite("Enabled", 50, 0, 0, "PendingProvisioning"), e5()]),
        Licence::PlanDisabled => json!([suite("Enabled", 50, 0, 0, "Disabled"), e5()]),
        Licence::Grace => json!([suite("Warning", 0, 50, 0, "Success"), e5()]),
        Licence::Suspended => json!([suite("Suspended", 0, 0, 50, "Success"), e5()]),
        Licence::LockedOut => json!([suite("LockedOut", 0, 0, 0, "Success"), e5()]),
        Licence::Deleted => json!([suite("Deleted", 0, 0, 0, "Success"), e5()]),
        Licence::Several => json!([suite("Suspended", 0, 0, 50, "Success"), alone(), e5()]),
        Licence::Overused => json!([suite("Enabled", 20, 0, 0, "Success"), e5()]),
    }
}

fn suite(status: &str, consumed: u32, units: Value, remote_help: &str) -> Value {
    let plans = json!([
        plan("REMOTE_HELP", REMOTE_HELP, remote_help),
        plan("Intune_AdvancedEA", "2a4baa0e-5e99-4c38-b1f2-6864960f1bd1", "Success"),
        plan("Intune-EPM", "bb73f429-78ef-4ff2-83c8-722b04c3e7d1", "Success"),
        plan("Intune-MAMTunnel", "a6e407da-7411-4397-8a2e-d9b52780849e", "Success"),
    ]);
    product("Microsoft_Intune_Suite", "a929cd4d-8672-47c9-8664-159c1f322ba8", (status, consumed, units), &plans)
}

fn alone() -> Value {
    let units = json!({"enabled": 10, "warning": 0, "suspended": 0, "lockedOut": 0});
    let plans = json!([plan("REMOTE_HELP", REMOTE_HELP, "Success")]);
    product("Microsoft_Remote_Help", "3b0e5a6c-52f4-4c31-9d27-6f81a0b4c2d5", ("Enabled", 4, units), &plans)
}

fn e5() -> Value {
    let units = json!({"enabled": 200, "warning": 0, "suspended": 0, "lockedOut": 0});
    let plans = json!([
        plan("EXCHANGE_S_ENTERPRISE", "efb87545-963c-4e0d-99df-69c6916d9eb0", "Success"),
        plan("INTUNE_A", "c1ec4a95-1f05-45b3-a911-aa3fa01094f5", "Success"),
        plan("AAD_PREMIUM_P2", "eec0eb4f-6444-4f95-aba0-50c24d67f998", "Success"),
    ]);
    product("SPE_E5", "06ebc4ee-1bb5-47dd-8120-11324bc54e06", ("Enabled", 184, units), &plans)
}

fn plan(name: &str, id: &str, status: &str) -> Value {
    let applies = if name == "AAD_PREMIUM_P2" { "Company" } else { "User" };
    json!({"servicePlanId": id, "servicePlanName": name, "provisioningStatus": status, "appliesTo": applies})
}

fn product(name: &str, id: &str, (status, consumed, units): (&str, u32, Value), plans: &Value) -> Value {
    json!({
        "accountName": "contoso",
        "accountId": super::super::token::TENANT_ID,
        "appliesTo": "User",
        "capabilityStatus": status,
        "consumedUnits": consumed,
        "id": format!("{}_{id}", super::super::token::TENANT_ID),
        "skuId": id,
        "skuPartNumber": name,
        "subscriptionIds": ["b3e57d1a-94c2-4d8f-a06b-2f5c8e7d9a10"],
        "prepaidUnits": units,
        "servicePlans": plans,
    })
}
