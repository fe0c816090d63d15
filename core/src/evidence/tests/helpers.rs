//! Roles, what they permit, and the groups that hold them.

use super::*;
use proptest::prelude::*;
use std::collections::BTreeSet;

const APP: [&str; 4] = [
    "Microsoft.Intune_RemoteAssistanceApp_ViewScreen",
    "Microsoft.Intune_RemoteAssistanceApp_TakeFullControl",
    "Microsoft.Intune_RemoteAssistanceApp_Elevation",
    "Microsoft.Intune_RemoteAssistanceApp_Unattended",
];

fn role(id: &str, actions: &[&str]) -> Value {
    json!({
        "id": id, "displayName": format!("Role {id}"), "isBuiltIn": true,
        "rolePermissions": [{"resourceActions": [{"allowedResourceActions": actions, "notAllowedResourceActions": []}]}],
    })
}

fn roles(list: &[Value]) -> Vec<(Option<String>, Vec<Way>)> {
    let (found, unread) = read::<Roles>(&json!({"value": list}));
    assert_eq!(unread, None);
    found.roles.into_iter().map(|role| (role.name, role.ways)).collect()
}

#[test]
fn a_role_that_lacks_a_needed_right_is_not_listed() {
    let [request, read] = ACTIONS_TO_HELP;
    let helper = role("a", &[APP[0], APP[3], request, read, "Microsoft.Intune_Other_Read"]);
    let lacking =
        [role("b", &[APP[0], request]), role("c", &[APP[0], read]), role("d", &[request, read]), role("e", &[])];
    let all: Vec<Value> = lacking.into_iter().chain([helper]).collect();
    assert_eq!(roles(&all), [(Some("Role a".to_owned()), vec![Way::ViewScreen, Way::Unattended])]);
}

#[test]
fn rights_of_several_permissions_add_up_and_each_entry_takes_off_its_own() {
    let [request, read] = ACTIONS_TO_HELP;
    let entry = |allowed: &[&str], off: &[&str]| json!({"resourceActions": [{"allowedResourceActions": allowed, "notAllowedResourceActions": off}]});
    let several = json!({"id": "a", "displayName": "", "rolePermissions": [
        entry(&[APP[1], APP[2]], &[APP[2]]), entry(&[request], &[]), entry(&[&read.to_uppercase()], &[]),
    ]});
    assert_eq!(roles(&[several]), [(None, vec![Way::FullControl])]);
}

#[test]
fn a_role_counts_once_and_its_id_is_a_step_of_an_address_or_none() {
    let helps = [APP[0], ACTIONS_TO_HELP[0], ACTIONS_TO_HELP[1]];
    assert_eq!(roles(&[role("a", &helps), role("a", &helps), role("", &helps), role("", &helps)]).len(), 3);
    let of_groups = |id: &str| {
        let (found, _) = read::<Roles>(&json!({"value": [role(id, &helps)]}));
        address(&found.roles.first().unwrap().groups(&Endpoints::global())?)
    };
    let expected = "https://graph.microsoft.com/beta/deviceManagement/roleDefinitions/9e0cc482-82df-4ab2-a24c-0c23a3f52e1e/roleAssignments";
    assert_eq!(of_groups("9e0cc482-82df-4ab2-a24c-0c23a3f52e1e").as_deref(), Some(expected));
    for hostile in ["../x", "a/b", "a?b", "a#b", "a b", "", "ä", "%2e%2e"] {
        assert_eq!(of_groups(hostile), None, "{hostile}");
    }
}

#[test]
fn groups_are_distinct_ids_over_all_assignments() {
    let body = json!({"value": [{"members": ["A", "b"]}, {"members": ["a", "c", " b "]}, {"members": []}]});
    let (groups, unread) = read::<Groups>(&body);
    assert_eq!((groups.count(), groups.has_unclear(), unread), (3, false, None));
    let (groups, _) = read::<Groups>(&json!({"value": []}));
    assert_eq!((groups.count(), groups.has_unclear()), (0, false), "no group holds it");
    for assignment in [json!({}), json!({"members": null}), json!({"members": [7]}), json!({"members": [""]})] {
        let (groups, _) = read::<Groups>(&json!({"value": [assignment, {"members": ["a"]}]}));
        assert_eq!((groups.count(), groups.has_unclear()), (1, true), "{assignment}");
    }
}

#[test]
fn more_roles_than_are_kept_are_said_to_be_unread() {
    let helps = [APP[0], ACTIONS_TO_HELP[0], ACTIONS_TO_HELP[1]];
    let many: Vec<Value> = (0..501).map(|id| role(&id.to_string(), &helps)).collect();
    let (found, unread) = read::<Roles>(&json!({"value": many}));
    assert_eq!((found.roles.len(), unread), (500, Some(Unread::TooMany)));
}

#[test]
fn a_role_of_which_nothing_is_said_is_counted() {
    let (found, _) =
        read::<Roles>(&json!({"value": [{"id": "a"}, {"id": "b", "rolePermissions": []}, role("c", &[])]}));
    assert_eq!((found.roles.len(), found.unclear), (0, 2));
}

proptest! {
    #[test]
    fn a_role_helps_by_exactly_what_it_holds(bits in 0u8..64) {
        let actions: Vec<&str> = APP.into_iter().chain(ACTIONS_TO_HELP).collect();
        let own: Vec<&str> = (0..6).filter(|bit| bits & (1 << bit) != 0).map(|bit| actions[bit]).rev().collect();
        let expected = bits & 0b1111 != 0 && bits & 0b11_0000 == 0b11_0000;
        let found = roles(&[role("a", &own)]);
        prop_assert_eq!(!found.is_empty(), expected);
        let ways: Vec<Way> = Way::ALL.into_iter().enumerate().filter(|(bit, _)| bits & (1 << bit) != 0).map(|(_, way)| way).collect();
        prop_assert!(found.iter().all(|(_, own)| *own == ways));
    }

    #[test]
    fn the_groups_are_counted_as_a_set_in_any_order(members in proptest::collection::vec(proptest::collection::vec(0u8..6, 0..4), 0..5)) {
        let list: Vec<Value> =
            members.iter().map(|ids| json!({"members": ids.iter().map(|id| format!("g{id}")).collect::<Vec<_>>()})).collect();
        let distinct: BTreeSet<u8> = members.into_iter().flatten().collect();
        let reversed: Vec<Value> = list.iter().rev().cloned().collect();
        for list in [list, reversed] {
            let (groups, _) = read::<Groups>(&json!({"value": list}));
            prop_assert_eq!(groups.count(), distinct.len());
        }
    }
}
