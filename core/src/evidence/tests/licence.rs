//! Products, their plans, states and numbers.

use super::*;
use proptest::prelude::*;

const PLAN: &str = "a4c6cf29-1168-4076-ba5c-e8fe0e62b17e";

/// A product that holds the plan.
fn product(status: &str, plan: &str, units: &Value) -> Value {
    json!({
        "skuPartNumber": "Microsoft_Intune_Suite", "capabilityStatus": status, "consumedUnits": 25, "prepaidUnits": units,
        "servicePlans": [
            {"servicePlanId": "11111111-1111-1111-1111-111111111111", "provisioningStatus": "Success"},
            {"servicePlanId": PLAN, "servicePlanName": "REMOTE_HELP", "provisioningStatus": plan},
        ],
    })
}

fn units(enabled: u64, warning: u64) -> Value {
    json!({"enabled": enabled, "suspended": 7, "warning": warning, "lockedOut": 9})
}

fn verdict(products: &Value) -> Verdict {
    let (licence, unread) = read::<Licence>(&json!({"value": products}));
    licence.verdict(unread)
}

fn standing(product: &Value) -> Standing {
    let (licence, _) = read::<Licence>(&json!({"value": [product]}));
    licence.products.into_iter().next().unwrap().standing
}

#[test]
fn a_product_in_force_with_units_meets_it_with_figures() {
    let (licence, unread) = read::<Licence>(&json!({"value": [product("Enabled", "Success", &units(50, 0))]}));
    let expected = Product {
        name: Some("Microsoft_Intune_Suite".to_owned()),
        standing: Standing::Enabled,
        used: Some(25),
        units: Some(50),
    };
    assert_eq!((licence.verdict(unread), licence.products), (Verdict::Met, vec![expected]));
}

#[test]
fn each_state_has_its_standing() {
    let full = units(50, 0);
    for (status, plan, units, expected) in [
        ("Enabled", "Success", &full, Standing::Enabled),
        ("enabled", "success", &full, Standing::Enabled),
        ("Warning", "Success", &units(0, 50), Standing::Grace),
        ("Suspended", "Success", &full, Standing::Disabled("Suspended".to_owned())),
        ("LockedOut", "Success", &full, Standing::Disabled("LockedOut".to_owned())),
        ("Deleted", "Success", &full, Standing::Disabled("Deleted".to_owned())),
        ("Enabled", "Success", &units(0, 0), Standing::NoUnits),
        ("Enabled", "PendingProvisioning", &full, Standing::PlanPending("PendingProvisioning".to_owned())),
        ("Enabled", "PendingInput", &full, Standing::PlanPending("PendingInput".to_owned())),
        ("Enabled", "Disabled", &full, Standing::PlanOff("Disabled".to_owned())),
        ("Enabled", "Novel", &full, Standing::Unclear),
        ("Novel", "Success", &full, Standing::Unclear),
        ("Enabled", "Success", &json!(null), Standing::Unclear),
        ("Enabled", "Success", &json!({"enabled": "50"}), Standing::Unclear),
        ("Enabled", "Success", &json!({"enabled": -1, "warning": 3}), Standing::Unclear),
        ("Enabled", "Success", &json!({"enabled": u64::MAX, "warning": u64::MAX}), Standing::Unclear),
        ("Enabled", "Success", &json!({"enabled": 3}), Standing::Enabled),
        ("Enabled", "Success", &json!({"enabled": null, "warning": 3}), Standing::Enabled),
    ] {
        assert_eq!(standing(&product(status, plan, units)), expected, "{status} {plan} {units}");
    }
}

#[test]
fn units_are_those_in_force_and_those_in_grace() {
    let (licence, _) = read::<Licence>(&json!({"value": [product("Warning", "Success", &units(20, 5))]}));
    assert_eq!(licence.products.first().unwrap().units, Some(25));
}

#[test]
fn no_listed_plan_decides_nothing_and_a_name_is_no_plan() {
    let mut other = product("Enabled", "Success", &units(50, 0));
    other["servicePlans"] =
        json!([{"servicePlanId": "x", "servicePlanName": "REMOTE_HELP", "provisioningStatus": "Success"}]);
    assert_eq!(verdict(&json!([other])), Verdict::CantTell);
    assert_eq!(verdict(&json!([])), Verdict::CantTell);
    let mut upper = product("Enabled", "Success", &units(50, 0));
    upper["servicePlans"][1]["servicePlanId"] = json!(PLAN.to_uppercase());
    assert_eq!(verdict(&json!([upper])), Verdict::Met);
}

#[test]
fn one_product_in_force_is_enough_and_one_that_waits_keeps_it_open() {
    let good = product("Enabled", "Success", &units(1, 0));
    let off = product("Suspended", "Success", &units(1, 0));
    let pending = product("Enabled", "PendingActivation", &units(1, 0));
    assert_eq!(verdict(&json!([off, pending, good])), Verdict::Met);
    assert_eq!(verdict(&json!([off, pending])), Verdict::CantTell);
    assert_eq!(verdict(&json!([off])), Verdict::NotMet);
    assert_eq!(verdict(&json!([off, {"skuPartNumber": "X"}])), Verdict::CantTell, "what X holds is not said");
    let (licence, _) = read::<Licence>(&json!({"value": [off]}));
    assert_eq!(licence.verdict(Some(Unread::TooMany)), Verdict::CantTell, "the rest may hold one");
    let (licence, unread) = read::<Licence>(&json!({"value": [off, good]}));
    let deciding: Vec<_> = licence.deciding(unread).map(|product| product.standing.clone()).collect();
    assert_eq!(deciding, [Standing::Enabled]);
}

fn any_product() -> impl Strategy<Value = Value> {
    let status = proptest::sample::select(vec!["Enabled", "Warning", "Suspended", "Deleted", "LockedOut", "Novel"]);
    let plan = proptest::sample::select(vec!["Success", "Disabled", "PendingInput", "Novel", "none"]);
    let number = || proptest::option::of(0u64..3);
    (status, plan, number(), number()).prop_map(|(status, plan, enabled, warning)| {
        let mut product = product(status, plan, &json!({"enabled": enabled, "warning": warning}));
        if plan == "none" {
            product["servicePlans"] = json!([]);
        }
        product
    })
}

/// The same, in the words of the specification.
fn naive(products: &[Value]) -> Verdict {
    let listed: Vec<&Value> = products
        .iter()
        .filter(|product| product["servicePlans"].as_array().is_some_and(|plans| plans.len() == 2))
        .collect();
    let is_met = |product: &&&Value| {
        let number = |name: &str| product["prepaidUnits"][name].as_u64().unwrap_or(0);
        ["Enabled", "Warning"].contains(&product["capabilityStatus"].as_str().unwrap())
            && product["servicePlans"][1]["provisioningStatus"] == "Success"
            && number("enabled") + number("warning") > 0
    };
    let is_off = |product: &&&Value| {
        let (prepaid, status) = (&product["prepaidUnits"], product["capabilityStatus"].as_str().unwrap());
        let is_told = !prepaid["enabled"].is_null() || !prepaid["warning"].is_null();
        let number = |name: &str| prepaid[name].as_u64().unwrap_or(0);
        ["Suspended", "Deleted", "LockedOut"].contains(&status)
            || is_told && number("enabled") + number("warning") == 0
            || product["servicePlans"][1]["provisioningStatus"] == "Disabled"
    };
    if listed.iter().any(|product| is_met(&product)) {
        Verdict::Met
    } else if !listed.is_empty() && listed.iter().filter(|product| is_off(product)).count() == listed.len() {
        Verdict::NotMet
    } else {
        Verdict::CantTell
    }
}

proptest! {
    #[test]
    fn the_verdict_is_the_specifications_in_any_order(
        products in proptest::collection::vec(any_product(), 0..6), cut in 0usize..6,
    ) {
        prop_assert_eq!(verdict(&json!(products)), naive(&products));
        let mut turned = products.clone();
        turned.rotate_left(cut.min(products.len()));
        turned.reverse();
        prop_assert_eq!(verdict(&json!(turned)), naive(&products));
    }
}
