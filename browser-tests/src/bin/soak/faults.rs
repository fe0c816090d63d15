//! Every fault that the tenant can have, of both its services, drawn at random. Three kinds are left out: what keeps a page
//! of the sign-in service's own from ever loading, since nothing of the panel is there to be tested then; answers that are
//! late and good, which are the usual ones here; and a cloud without a setting, which would take a switch away.

use serde_json::{Value, json};

use crate::chance::Chance;

/// Draws a fault, for which requests, how often, and after how many.
pub(crate) fn draw(chance: &mut Chance) -> Value {
    let mut fault = if chance.percent(12) { of_sign_in(chance) } else { of_graph(chance) };
    if let Some(order) = fault.as_object_mut() {
        // Rarely more than once: what fails for long is no use of the panel any more.
        order.insert("times".to_owned(), json!(1 + u64::from(chance.percent(20)) * (1 + chance.below(2))));
        order.insert("after".to_owned(), json!(if chance.percent(60) { 0 } else { 1 + chance.below(2) }));
    }
    fault
}

fn of_graph(chance: &mut Chance) -> Value {
    let form = if chance.percent(50) { "nested" } else { "nested_twice" };
    let applied = chance.percent(50);
    let retry_after = if chance.percent(60) { json!((1 + chance.below(90)).to_string()) } else { Value::Null };
    let statuses = [500, 502, 503, 504, 507];
    let status = chance.one_of(&statuses).copied().unwrap_or(500);
    let body = chance.one_of(&["json", "html", "empty"]).copied().unwrap_or_default();
    let [state, unenrolled, block] = chance.three();
    let state = if state { "enabled" } else { "disabled" };
    let settings = json!({
        "remoteAssistanceState": state, "allowSessionsToUnenrolledDevices": unenrolled, "blockChat": block
    });
    let when = if chance.percent(50) { "before" } else { "after" };
    let place = if chance.percent(50) { "error" } else { "value" };
    let property = chance.one_of(&["remoteAssistanceState", "allowSessionsToUnenrolledDevices", "blockChat", "id"]);
    let approval = chance.one_of(&[400, 403, 409, 412]).copied().unwrap_or(403);
    let foreign = chance.one_of(&["text", "empty", "gateway", "sentence", "framework"]).copied().unwrap_or_default();
    let kept = chance.one_of(&["cache_control", "expires", "last_modified"]).copied().unwrap_or_default();
    let kept_by = if kept == "cache_control" { "max-age=600" } else { "Thu, 01 Jan 2099 08:00:00 GMT" };
    let readings = if chance.percent(15) { Value::Null } else { json!(1 + chance.below(4)) };
    let faults = [
        json!({"fault": "no_intune"}),
        json!({"fault": "token_empty"}),
        json!({"fault": "token_expired"}),
        json!({"fault": "token_lifetime"}),
        json!({"fault": "token_damaged"}),
        json!({"fault": "token_not_jwt"}),
        json!({"fault": "token_wrong_audience"}),
        json!({"fault": "claims_challenge"}),
        json!({"fault": "missing_scope", "form": form, "status": if applied { 401 } else { 403 }}),
        json!({"fault": "missing_role", "form": form, "status": if applied { 401 } else { 403 }}),
        json!({"fault": "service_unavailable_for_tenant"}),
        json!({"fault": "approval_required", "status": approval, "nested": applied}),
        json!({"fault": "forbidden_other"}),
        json!({"fault": "not_found"}),
        json!({"fault": "foreign_not_found", "body": foreign}),
        json!({"fault": "no_resource"}),
        json!({"fault": "throttled", "retry_after": retry_after.clone(), "nested": applied}),
        json!({"fault": "throttled_unknown"}),
        json!({"fault": "server_error", "status": status, "body": body, "applied": applied, "retry_after": retry_after}),
        json!({"fault": "html_200"}),
        json!({"fault": "empty_200", "applied": applied}),
        json!({"fault": "bad_json"}),
        json!({"fault": "wrong_types", "property": property, "value": if applied { json!(7) } else { Value::Null }}),
        json!({"fault": "wrapped_value"}),
        json!({"fault": "wrapped_collection"}),
        json!({"fault": "cacheable", (kept): kept_by}),
        json!({"fault": "unknown_enum"}),
        json!({"fault": "unknown_properties"}),
        json!({"fault": "huge_body"}),
        json!({"fault": "slow", "ms": 60_000, "when": when}),
        json!({"fault": "drop_before"}),
        json!({"fault": "drop_after"}),
        json!({"fault": "colleague_edit", "settings": settings.clone(), "when": when}),
        json!({"fault": "ignore_change"}),
        json!({"fault": "alter_change", "settings": settings}),
        json!({"fault": "stale_reads", "readings": readings, "lost": applied}),
        json!({"fault": "next_link"}),
        json!({"fault": "no_cors"}),
        json!({"fault": "redirect"}),
        json!({"fault": "hostile_markup", "place": place}),
        json!({"fault": "weird_status", "status": 418}),
    ];
    let mut fault = chance.one_of(&faults).cloned().unwrap_or_default();
    let name = fault.get("fault").and_then(Value::as_str);
    let has_its_own = matches!(name, Some("ignore_change" | "alter_change" | "stale_reads" | "next_link"));
    if let (false, Some(order)) = (has_its_own, fault.as_object_mut()) {
        let method = chance.weighed(&[(4, "GET"), (5, "PATCH"), (2, "any"), (1, "audit")]).copied().unwrap_or("any");
        order.insert("method".to_owned(), json!(method));
    }
    fault
}

fn of_sign_in(chance: &mut Chance) -> Value {
    let numbers = [
        65001, 65004, 90094, 50105, 700_016, 90002, 50011, 9_002_326, 50076, 53003, 70008, 700_082, 700_084, 50173,
        54005, 50058, 50196, 50194,
    ];
    let number = chance.one_of(&numbers).copied().unwrap_or(65001);
    let when = if chance.percent(50) { "before" } else { "after" };
    let on_token = [
        json!({"fault": "wrong_nonce"}),
        json!({"fault": "wrong_issuer"}),
        json!({"fault": "wrong_audience"}),
        json!({"fault": "wrong_tenant"}),
        json!({"fault": "expired_id_token"}),
        json!({"fault": "no_id_token"}),
        json!({"fault": "damaged_id_token"}),
        json!({"fault": "personal_account"}),
        json!({"fault": "missing_access_token"}),
        json!({"fault": "not_json"}),
        json!({"fault": "too_large"}),
        json!({"fault": "no_cors"}),
        json!({"fault": "redirect"}),
        json!({"fault": "drop", "when": when}),
        json!({"fault": "hang"}),
        json!({"fault": "status", "status": 503}),
        json!({"fault": "aadsts", "number": number}),
    ];
    let on_authorize = [
        json!({"fault": "wrong_state"}),
        json!({"fault": "wrong_reply_issuer"}),
        json!({"fault": "aadsts", "number": number}),
    ];
    let is_token = chance.percent(70);
    let mut fault =
        chance.one_of(if is_token { &on_token[..] } else { &on_authorize[..] }).cloned().unwrap_or_default();
    if let Some(order) = fault.as_object_mut() {
        order.insert("on".to_owned(), json!(if is_token { "token" } else { "authorize" }));
    }
    fault
}

#[cfg(test)]
mod tests {
    use super::*;
    use sandbox::tenant::AnyFaultRule;

    #[test]
    fn every_fault_drawn_is_one_that_the_tenant_takes() {
        let mut chance = Chance::new(3);
        let mut names = std::collections::BTreeSet::new();
        for _ in 0..5000 {
            let fault = draw(&mut chance);
            names.insert(format!("{}{}", fault["on"].as_str().unwrap_or("graph "), fault["fault"].as_str().unwrap()));
            AnyFaultRule::try_from(fault.clone()).unwrap_or_else(|why| panic!("{fault}: {why}"));
        }
        // All of Graph's but a late answer, a missing setting and a stale reading by itself, and the sign-in service's.
        assert_eq!(names.len(), 41 + 17 + 3, "{names:?}");
    }
}
