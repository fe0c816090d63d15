//! One's own rights, in each form of the answer.

use super::*;
use proptest::prelude::*;

fn entry(allowed: &[&str], not_allowed: &[&str]) -> Value {
    json!({"allowedResourceActions": allowed, "notAllowedResourceActions": not_allowed})
}

fn item(entries: &[Value]) -> Value {
    json!({"@odata.type": "#microsoft.graph.rolePermission", "resourceActions": entries})
}

fn found(body: &Value) -> (Verdict, Vec<&'static str>, bool) {
    let (rights, unread) = read::<Rights>(body);
    (rights.verdict(unread), rights.missing(), rights.has(VIEW_REPORTS_ACTION))
}

const BOTH: [&str; 2] = [READ_ACTION, UPDATE_ACTION];

#[test]
fn the_list_may_be_in_value_or_bare_or_a_single_object() {
    let own = item(&[entry(&BOTH, &[])]);
    for body in [json!({"value": [own]}), json!([own]), own.clone(), json!({"value": own})] {
        assert_eq!(found(&body), (Verdict::Met, vec![], false), "{body}");
    }
}

#[test]
fn what_is_missing_is_named_and_viewing_reports_is_not_needed() {
    let met = |allowed: &[&str]| found(&json!({"value": [item(&[entry(allowed, &[])])]}));
    assert_eq!(met(&[READ_ACTION]), (Verdict::NotMet, vec![UPDATE_ACTION], false));
    assert_eq!(met(&[UPDATE_ACTION, VIEW_REPORTS_ACTION]), (Verdict::NotMet, vec![READ_ACTION], true));
    assert_eq!(met(&[]), (Verdict::NotMet, BOTH.to_vec(), false));
    assert_eq!(met(&[READ_ACTION, UPDATE_ACTION, VIEW_REPORTS_ACTION]), (Verdict::Met, vec![], true));
    assert_eq!(found(&json!({"value": []})), (Verdict::NotMet, BOTH.to_vec(), false));
}

#[test]
fn letter_case_does_not_matter_and_another_name_is_another_right() {
    let upper = [READ_ACTION.to_uppercase(), UPDATE_ACTION.to_lowercase()];
    let body = json!({"value": [{"resourceActions": [{"allowedResourceActions": upper}]}]});
    assert_eq!(found(&body).0, Verdict::Met);
    let other = ["Microsoft.Intune_RemoteAssistance_ReadX", "Microsoft.Intune_RemoteAssistanceApp_Read", UPDATE_ACTION];
    assert_eq!(found(&json!([item(&[entry(&other, &[])])])).1, [READ_ACTION]);
}

#[test]
fn an_entry_takes_off_its_own_actions_and_no_others() {
    let off = entry(&BOTH, &["microsoft.intune_remoteassistance_update"]);
    assert_eq!(found(&json!([item(std::slice::from_ref(&off))])).1, [UPDATE_ACTION]);
    let again = entry(&[UPDATE_ACTION], &[]);
    for entries in [[off.clone(), again.clone()], [again, off]] {
        assert_eq!(found(&json!([item(&entries)])).0, Verdict::Met);
        let apart: Vec<Value> = entries.into_iter().map(|entry| item(&[entry])).collect();
        assert_eq!(found(&json!(apart)).0, Verdict::Met);
    }
}

#[test]
fn where_nothing_names_actions_or_a_part_is_unread_what_is_missing_cannot_be_told() {
    for body in
        [json!([{}]), json!({"value": [{"resourceActions": null}]}), json!([{"resourceActions": [{}]}]), json!({})]
    {
        assert_eq!(found(&body).0, Verdict::CantTell, "{body}");
    }
    let (rights, _) = read::<Rights>(&json!([item(&[entry(&[READ_ACTION], &[])])]));
    assert_eq!(rights.verdict(Some(Unread::Elsewhere)), Verdict::CantTell);
    let (rights, _) = read::<Rights>(&json!([item(&[entry(&BOTH, &[])])]));
    assert_eq!(rights.verdict(Some(Unread::Elsewhere)), Verdict::Met, "what was read is enough");
}

proptest! {
    #[test]
    fn the_rights_are_those_that_some_entry_allows_in_any_order(
        entries in proptest::collection::vec((0u8..8, 0u8..8), 1..6), cut in 0usize..6,
    ) {
        let actions = [READ_ACTION, UPDATE_ACTION, VIEW_REPORTS_ACTION];
        let named = |bits: u8| (0..3).filter(|bit| bits & (1 << bit) != 0).map(|bit| actions[bit]).collect::<Vec<_>>();
        let mut items: Vec<Value> =
            entries.iter().map(|(allowed, off)| item(&[entry(&named(*allowed), &named(*off))])).collect();
        let bits = entries.iter().fold(0, |all, (allowed, off)| all | allowed & !off);
        let expected: Vec<_> = named(!bits & 3);
        let check = |items: &[Value]| found(&json!({"value": items}));
        prop_assert_eq!(check(&items).1, expected.clone());
        items.rotate_left(cut.min(entries.len()));
        items.reverse();
        let (verdict, missing, reports) = check(&items);
        prop_assert_eq!(missing, expected);
        prop_assert_eq!(verdict == Verdict::Met, bits & 3 == 3);
        prop_assert_eq!(reports, bits & 4 != 0);
    }
}
