//! What a run over tenants meets: the tenants, what is wrong with some of them, and what the person and others do
//! meanwhile. All of it is drawn from the seed.

use sandbox::tenant::{IntuneRole, Standing, TenantSpec};
use serde_json::{Value, json};

use crate::chance::Chance;

/// One run.
#[derive(Debug)]
pub(crate) struct Scene {
    pub(crate) tenants: Vec<TenantSpec>,
    /// The IDs that the deployment takes out.
    pub(crate) excluded: Vec<String>,
    /// The three settings that the deployment's baseline names.
    pub(crate) wanted: Value,
    /// Of each tenant, whether the person chooses it if it can be.
    pub(crate) chosen: Vec<bool>,
    /// "Tenants first".
    pub(crate) first: usize,
    /// "Stop after failures".
    pub(crate) stop_after: usize,
    /// The page is loaded anew once so many changes were sent.
    pub(crate) cut_after: Option<usize>,
    /// The person pauses the run once so many changes were sent.
    pub(crate) pause_after: Option<usize>,
    /// A colleague changes these tenants, by their place, after the plan was made.
    pub(crate) colleagues: Vec<(usize, Value)>,
    /// The person signs in where it is demanded.
    pub(crate) signs_in: bool,
    /// The list is typed; else the deployment has it.
    pub(crate) typed: bool,
    /// A refresh token whose answer was lost works once more.
    pub(crate) lost_again: bool,
}

/// Three settings, by name.
pub(crate) fn settings(three: [bool; 3]) -> Value {
    let [state, unenrolled, block] = three;
    json!({
        "remoteAssistanceState": if state { "enabled" } else { "disabled" },
        "allowSessionsToUnenrolledDevices": unenrolled,
        "blockChat": block,
    })
}

/// Draws a run. `number` tells the tenants of one from those of another.
pub(crate) fn draw(chance: &mut Chance, number: u64) -> Scene {
    let count = 3 + chance.below(10);
    let tenants: Vec<TenantSpec> =
        (1..=count).map(|place| tenant(chance, &format!("Run {number} tenant {place}"))).collect();
    let chosen = tenants.iter().map(|_| chance.percent(85)).collect();
    let excluded = tenants.iter().filter(|_| chance.percent(8)).map(|spec| spec.id.clone()).collect();
    let place = |chance: &mut Chance| usize::try_from(chance.below(count)).unwrap_or_default();
    let colleagues = (0..chance.below(3)).map(|_| (place(chance), settings(chance.three()))).collect();
    let some = |chance: &mut Chance, percent| {
        chance.percent(percent).then(|| 1 + usize::try_from(chance.below(count)).unwrap_or_default())
    };
    Scene {
        excluded,
        wanted: settings(chance.three()),
        chosen,
        first: 1 + usize::try_from(chance.below(3)).unwrap_or_default(),
        stop_after: 1 + usize::try_from(chance.below(4)).unwrap_or_default(),
        cut_after: some(chance, 40),
        pause_after: some(chance, 25),
        colleagues,
        signs_in: chance.percent(50),
        typed: chance.percent(40),
        lost_again: chance.percent(50),
        tenants,
    }
}

fn tenant(chance: &mut Chance, name: &str) -> TenantSpec {
    let spec = TenantSpec::new(name);
    let spec = if chance.percent(12) { spec.never_configured() } else { spec.settings(settings(chance.three())) };
    let spec = if chance.percent(22) { kept_out(chance, spec) } else { spec };
    if chance.percent(35) { spec.fault(fault(chance)) } else { spec }
}

/// Something that keeps the person, the app or the plan out.
fn kept_out(chance: &mut Chance, spec: TenantSpec) -> TenantSpec {
    let numbers = [50076, 50076, 50079, 53003, 53000, 50105, 65001, 90094, 700_016, 50020, 50034, 90002, 90038];
    match chance.below(9) {
        0 => TenantSpec { intune: false, ..spec },
        1 => TenantSpec { resource: false, ..spec },
        2 => spec.intune_role(IntuneRole::None),
        3 => spec.intune_role(IntuneRole::Read),
        4 => spec.alex(Standing::StrayGuest),
        5 => spec.without_app(),
        _ => spec.refusing(chance.one_of(&numbers).copied().unwrap_or(50076)),
    }
}

/// One fault of a tenant's own.
fn fault(chance: &mut Chance) -> Value {
    let applied = chance.percent(50);
    let status = chance.one_of(&[500, 502, 503, 504]).copied().unwrap_or(500);
    let approval = chance.one_of(&[400, 403, 409, 412]).copied().unwrap_or(403);
    let when = if chance.percent(50) { "before" } else { "after" };
    let retry_after = if chance.percent(60) { json!((1 + chance.below(20)).to_string()) } else { Value::Null };
    let other = settings(chance.three());
    let faults = [
        json!({"fault": "server_error", "status": status, "method": "PATCH", "applied": applied}),
        json!({"fault": "throttled", "retry_after": retry_after.clone(), "method": "PATCH"}),
        json!({"fault": "throttled", "retry_after": retry_after, "method": "settings"}),
        json!({"fault": "drop_before", "method": "PATCH"}),
        json!({"fault": "drop_after", "method": "PATCH"}),
        json!({"fault": "drop_before", "method": "settings"}),
        json!({"fault": "ignore_change"}),
        json!({"fault": "alter_change", "settings": other.clone()}),
        json!({"fault": "stale_reads", "readings": 1 + chance.below(2), "lost": applied}),
        json!({"fault": "approval_required", "status": approval, "method": "PATCH"}),
        json!({"fault": "colleague_edit", "settings": other, "when": when, "method": "PATCH"}),
        json!({"fault": "slow", "ms": 400, "when": when}),
        json!({"fault": "bad_json", "method": "settings"}),
        json!({"fault": "html_200", "method": "settings"}),
        json!({"fault": "token_expired", "method": "PATCH"}),
        json!({"fault": "missing_role", "method": "PATCH"}),
        json!({"fault": "unknown_enum", "method": "settings"}),
        json!({"on": "token", "fault": "other_tenant"}),
        json!({"on": "token", "fault": "no_id_token"}),
        json!({"on": "token", "fault": "wrong_tenant"}),
        json!({"on": "token", "fault": "wrong_audience"}),
        json!({"on": "token", "fault": "drop", "when": "before"}),
        json!({"on": "token", "fault": "drop", "when": "after"}),
        json!({"on": "token", "fault": "status", "status": 503}),
        json!({"on": "token", "fault": "aadsts", "number": 50196}),
        json!({"on": "token", "fault": "not_json"}),
        json!({"on": "token", "fault": "delay", "ms": 300}),
    ];
    let mut fault = chance.one_of(&faults).cloned().unwrap_or_default();
    if let Some(order) = fault.as_object_mut() {
        order.insert("times".to_owned(), json!(1 + u64::from(chance.percent(15)) * 3));
        order.insert("after".to_owned(), json!(chance.below(3)));
    }
    fault
}

#[cfg(test)]
mod tests {
    use super::*;
    use sandbox::tenant::AnyFaultRule;

    #[test]
    fn one_seed_has_one_scene_and_every_fault_is_taken() {
        let of = |seed| format!("{:?}", draw(&mut Chance::new(seed), 1));
        assert_eq!(of(4), of(4));
        assert_ne!(of(4), of(5));
        let mut chance = Chance::new(1);
        for _ in 0..2000 {
            let order = fault(&mut chance);
            AnyFaultRule::try_from(order.clone()).unwrap_or_else(|why| panic!("{order}: {why}"));
        }
    }
}
