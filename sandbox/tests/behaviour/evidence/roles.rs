//! Intune's roles and their assignments, page by page.

use std::collections::BTreeSet;

use sandbox::tenant::{EvidenceSpec, RBAC, Roles, Tenant};
use serde_json::{Value, json};

use super::{ROLES, allowed, ask, read};
use crate::client::tenant;

const HELP_DESK: &str = "9e0cc482-82df-4ab2-a24c-0c23a3f52e1e";

/// The items of a list and the number of its pages.
async fn list(tenant: &Tenant, path: &str) -> (Vec<Value>, usize) {
    let (mut items, mut pages, mut path) = (Vec::new(), 0, path.to_owned());
    loop {
        let page = read(tenant, RBAC, &path).await;
        items.extend(page["value"].as_array().unwrap().clone());
        pages += 1;
        match page["@odata.nextLink"].as_str() {
            Some(next) => next.strip_prefix(&tenant.origin()).unwrap().clone_into(&mut path),
            None => return (items, pages),
        }
    }
}

fn role<'a>(roles: &'a [Value], name: &str) -> &'a Value {
    roles.iter().find(|role| role["displayName"] == name).unwrap()
}

async fn groups(tenant: &Tenant, id: &str) -> BTreeSet<String> {
    let (assignments, _) = list(tenant, &format!("{ROLES}/{id}/roleAssignments")).await;
    let members = assignments.iter().flat_map(|one| one["members"].as_array().unwrap().clone());
    members.map(|group| group.as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn the_sample_has_roles_that_can_help_and_some_that_cannot() {
    let tenant = tenant().await;
    let (roles, pages) = list(&tenant, ROLES).await;
    assert_eq!((roles.len(), pages), (9, 1));
    let can = |role: &Value| {
        let actions = allowed(&role["rolePermissions"][0]);
        let app = actions.iter().any(|action| action.starts_with("Microsoft.Intune_RemoteAssistanceApp_"));
        app && actions.contains(&"Microsoft.Intune_RemoteTasks_RequestRemoteAssistance")
            && actions.contains(&"Microsoft.Intune_RemoteAssistance_Read")
    };
    let able: Vec<&str> =
        roles.iter().filter(|role| can(role)).map(|role| role["displayName"].as_str().unwrap()).collect();
    assert_eq!(able, ["Help Desk Operator", "School Administrator", "Branch support", "Kiosk support"]);
    for (name, count) in
        [("Help Desk Operator", 3), ("School Administrator", 0), ("Branch support", 1), ("Kiosk support", 0)]
    {
        let found = groups(&tenant, role(&roles, name)["id"].as_str().unwrap()).await;
        assert_eq!(found.len(), count, "{name}");
    }
    let trainees = role(&roles, "Trainees");
    assert!(allowed(&trainees["rolePermissions"][0]).contains(&"Microsoft.Intune_RemoteAssistanceApp_ViewScreen"));
    assert_eq!(
        (&trainees["isBuiltIn"], &role(&roles, "Application Manager")["isBuiltIn"]),
        (&json!(false), &json!(true))
    );
    let missing = ask(&tenant, RBAC, &format!("{ROLES}/0/roleAssignments")).send().await;
    assert_eq!((missing.status, missing.code().as_str()), (404, "ResourceNotFound"));
}

#[tokio::test]
async fn lists_come_by_page() {
    let tenant = tenant().await;
    let whole = list(&tenant, ROLES).await.0;
    tenant.set_evidence(EvidenceSpec { page: 2, ..EvidenceSpec::default() });
    assert_eq!(list(&tenant, ROLES).await, (whole, 5));
    tenant.set_evidence(EvidenceSpec { page: 1, ..EvidenceSpec::default() });
    let assignments = format!("{ROLES}/{HELP_DESK}/roleAssignments");
    assert_eq!(list(&tenant, &assignments).await.1, 2);
    let first = read(&tenant, RBAC, &assignments).await;
    let link = format!("{}{assignments}?$skiptoken=", tenant.origin());
    assert!(first["@odata.nextLink"].as_str().unwrap().starts_with(&link), "{first}");
    tenant.set_evidence(EvidenceSpec { page: 1, ..EvidenceSpec::roles(Roles::Many) });
    assert_eq!(list(&tenant, ROLES).await.1, 250, "more pages than anybody should read");
    tenant.set_evidence(EvidenceSpec::default());
    assert_eq!(list(&tenant, &format!("{ROLES}?$top=4")).await.1, 3);
    for (query, mentioned) in [
        ("$top=0", "$top"),
        ("$skiptoken=!", "skip token"),
        ("$skiptoken=OTk5", "skip token"),
        ("$filter=isBuiltIn", "$filter"),
        ("$select=id", "$select"),
        ("$top=1&$top=2", "more than once"),
    ] {
        let response = ask(&tenant, RBAC, &format!("{ROLES}?{query}")).send().await;
        assert_eq!((response.status, response.code().as_str()), (400, "BadRequest"), "{query}");
        assert!(response.message().contains(mentioned), "{query}: {}", response.message());
    }
}

#[tokio::test]
async fn nobody_may_be_able_to_help() {
    let tenant = tenant().await;
    for (roles, count) in [(Roles::Nobody, 4), (Roles::Nothing, 0), (Roles::Unassigned, 9), (Roles::Many, 250)] {
        tenant.set_evidence(EvidenceSpec::roles(roles));
        assert_eq!(list(&tenant, ROLES).await.0.len(), count, "{roles:?}");
    }
    tenant.set_evidence(EvidenceSpec::roles(Roles::Unassigned));
    assert_eq!(groups(&tenant, HELP_DESK).await.len(), 0);
}

#[tokio::test]
async fn a_test_says_each_role_and_assignment() {
    let tenant = tenant().await;
    let own = json!({"id": "r1", "displayName": "Own", "rolePermissions": null});
    tenant.set_evidence(EvidenceSpec {
        role_definitions: Some(vec![own.clone()]),
        role_assignments: [(String::from("r1"), vec![json!({"members": ["g1"]})])].into(),
        ..EvidenceSpec::default()
    });
    assert_eq!(list(&tenant, ROLES).await, (vec![own], 1));
    assert_eq!(groups(&tenant, "r1").await, BTreeSet::from([String::from("g1")]));
}

#[tokio::test]
async fn the_next_page_may_be_somewhere_else_or_the_same_again() {
    let tenant = tenant().await;
    for (method, path) in [("roles", ROLES.to_owned()), ("assignments", format!("{ROLES}/{HELP_DESK}/roleAssignments"))]
    {
        tenant.fault(json!({"fault": "next_link", "method": method})).unwrap();
        let next = read(&tenant, RBAC, &path).await["@odata.nextLink"].clone();
        assert!(next.as_str().unwrap().starts_with("https://graph.elsewhere.example/beta/"), "{next}");
        tenant.fault(json!({"fault": "next_link", "to": path, "method": method, "times": null})).unwrap();
        for _ in 0..3 {
            let page = read(&tenant, RBAC, &path).await;
            assert_eq!(page["@odata.nextLink"], format!("{}{path}", tenant.origin()));
        }
        tenant.clear_faults();
    }
}
