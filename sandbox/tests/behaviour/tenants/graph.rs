//! Settings of each tenant by the token's `tid`, and what is special about one of them.

use sandbox::tenant::{IntuneRole, READ, Standing, TenantSpec, WRITE};
use serde_json::{Value, json};

use super::{graph, with};
use crate::client::{example, settings};

#[tokio::test]
async fn each_tenant_has_settings_of_its_own() {
    let [one, other, none] = [
        TenantSpec::new("One").settings(json!({"blockChat": true})),
        TenantSpec::new("Other").settings(json!({"remoteAssistanceState": "limited"})),
        TenantSpec::new("None").never_configured(),
    ];
    let tenant = with(&[one.clone(), other.clone(), none.clone()]).await;
    let read = async |id: &str| graph(&tenant, id, "GET", READ).send().await;
    assert_eq!(read(&one.id).await.json()["blockChat"], true);
    assert_eq!(read(&other.id).await.json()["remoteAssistanceState"], "limited");
    let missing = read(&none.id).await;
    assert_eq!((missing.status, missing.code().as_str()), (404, "ResourceNotFound"));
    assert!(missing.message().starts_with('{'), "Intune's nested form: {}", missing.message());
    assert_eq!(graph(&tenant, &none.id, "PATCH", WRITE).json(&example()).send().await.status, 200);
    assert_eq!(read(&none.id).await.json()["remoteAssistanceState"], "enabled");
    assert_eq!(tenant.settings_of(&one.id), settings("disabled", false, true));
    assert_eq!(tenant.settings(), settings("disabled", false, false), "Contoso has its own");
    tenant.change_tenant(&none.id, |spec| spec.missing_is_404 = false);
    tenant.set_settings_of(&none.id, Value::Null).unwrap();
    assert_eq!(read(&none.id).await.json()["remoteAssistanceState"], "disabled");
}

#[tokio::test]
async fn a_tenant_may_lack_intune_the_resource_or_a_setting() {
    let [bare, segment, old] = [
        TenantSpec { intune: false, ..TenantSpec::new("Bare") },
        TenantSpec { resource: false, ..TenantSpec::new("Segment") },
        TenantSpec { block_chat: false, ..TenantSpec::new("Old") },
    ];
    let tenant = with(&[bare.clone(), segment.clone(), old.clone()]).await;
    for (spec, words) in
        [(&bare, "Request not applicable to target tenant."), (&segment, "Resource not found for the segment")]
    {
        let response = graph(&tenant, &spec.id, "GET", READ).send().await;
        assert_eq!((response.status, response.code().as_str()), (400, "BadRequest"));
        assert!(response.message().starts_with(words), "{}", response.message());
    }
    let read = graph(&tenant, &old.id, "GET", READ).send().await.json();
    assert!(read.get("blockChat").is_none() && read.get("remoteAssistanceState").is_some());
    assert_eq!(graph(&tenant, &old.id, "PATCH", WRITE).json(&example()).send().await.status, 400);
    let mut without = example();
    without.as_object_mut().unwrap().remove("blockChat");
    assert_eq!(graph(&tenant, &old.id, "PATCH", WRITE).json(&without).send().await.status, 200);
}

#[tokio::test]
async fn an_intune_role_decides_what_a_person_may_do_there() {
    for (role, read, write) in [
        (IntuneRole::Full, 200, 200),
        (IntuneRole::Read, 200, 403),
        (IntuneRole::None, 403, 403),
        (IntuneRole::NoneUnsaid, 401, 401),
    ] {
        let spec = TenantSpec::new("Roles").intune_role(role);
        let tenant = with(std::slice::from_ref(&spec)).await;
        assert_eq!(graph(&tenant, &spec.id, "GET", READ).send().await.status, read, "{role:?}");
        let saved = graph(&tenant, &spec.id, "PATCH", WRITE).json(&example()).send().await;
        assert_eq!(saved.status, write, "{role:?}");
        let lacking = graph(&tenant, &spec.id, "PATCH", READ).json(&example()).send().await;
        assert!(lacking.message().contains("Application must have one of the following scopes"), "the app comes first");
    }
}

#[tokio::test]
async fn faults_of_a_tenant_strike_it_alone_and_stay_when_faults_are_cleared() {
    let failing = TenantSpec::new("Failing").fault(json!({
        "fault": "server_error", "status": 500, "method": "PATCH", "times": null,
    }));
    let [approval, well] = [TenantSpec::new("Approval").needs_approval(412), TenantSpec::new("Well")];
    let tenant = with(&[failing.clone(), approval.clone(), well.clone()]).await;
    tenant.clear_faults();
    let save = async |spec: &TenantSpec| graph(&tenant, &spec.id, "PATCH", WRITE).json(&example()).send().await.status;
    for _ in 0..2 {
        assert_eq!((save(&failing).await, save(&approval).await, save(&well).await), (500, 412, 200));
    }
    tenant.clear_faults_in(&failing.id);
    assert_eq!(save(&failing).await, 200);
    tenant.fault(json!({"fault": "not_found", "method": "GET"})).unwrap();
    tenant.fault_in(&well.id, json!({"fault": "throttled", "method": "GET", "retry_after": "1"})).unwrap();
    let read = async |spec: &TenantSpec| graph(&tenant, &spec.id, "GET", READ).send().await.status;
    assert_eq!((read(&well).await, read(&well).await, read(&well).await), (404, 429, 200), "first those for all");
    let bad = TenantSpec::new("Bad").fault(json!({"fault": "?"}));
    let why = tenant.add_tenant(bad).unwrap_err().to_string();
    assert!(why.starts_with("Bad: faults: unknown variant"), "{why}");
}

#[tokio::test]
async fn a_colleague_changes_a_tenant_after_so_many_readings() {
    let changing = TenantSpec::new("Changing").colleague_after(2, &json!({"blockChat": true}));
    let other = TenantSpec::new("Other");
    let tenant = with(&[changing.clone(), other.clone()]).await;
    let read = async |spec: &TenantSpec| graph(&tenant, &spec.id, "GET", READ).send().await.json()["blockChat"].clone();
    for _ in 0..3 {
        assert_eq!(read(&other).await, false);
    }
    assert_eq!([read(&changing).await, read(&changing).await, read(&changing).await], [false, false, true]);
    assert_eq!(tenant.settings_of(&other.id)["blockChat"], false);
    let event = &tenant.audit_events_of(&changing.id)[0];
    assert_eq!(event["actor"]["userPrincipalName"], "casey.colleague@changing.example");
}

#[tokio::test]
async fn a_tenant_may_lag_behind_each_change() {
    let lagging = TenantSpec::new("Lagging").lagging(2);
    let other = TenantSpec::new("Other");
    let tenant = with(&[lagging.clone(), other.clone()]).await;
    for spec in [&lagging, &other] {
        assert_eq!(graph(&tenant, &spec.id, "PATCH", WRITE).json(&example()).send().await.status, 200);
    }
    let read = async |spec: &TenantSpec| graph(&tenant, &spec.id, "GET", READ).send().await.json()["blockChat"].clone();
    assert_eq!(read(&other).await, true);
    assert_eq!([read(&lagging).await, read(&lagging).await, read(&lagging).await], [false, false, true]);
    let back = settings("disabled", false, false);
    let mut back = back;
    back["@odata.type"] = json!("#microsoft.graph.remoteAssistanceSettings");
    graph(&tenant, &lagging.id, "PATCH", WRITE).json(&back).send().await;
    assert_eq!(read(&lagging).await, true, "each change anew");
    assert!(tenant.faults().is_empty(), "no fault of all");
}

#[tokio::test]
async fn ignored_and_altered_changes_are_the_tenants_own() {
    let [ignoring, altering] = [
        TenantSpec::new("Ignoring").fault(json!({"fault": "ignore_change"})),
        TenantSpec::new("Altering").fault(json!({"fault": "alter_change", "settings": {"blockChat": false}})),
    ];
    let tenant = with(&[ignoring.clone(), altering.clone()]).await;
    for spec in [&ignoring, &altering] {
        assert_eq!(graph(&tenant, &spec.id, "PATCH", WRITE).json(&example()).send().await.status, 200);
    }
    assert_eq!(tenant.settings_of(&ignoring.id), settings("disabled", false, false));
    assert_eq!(tenant.settings_of(&altering.id), settings("enabled", true, false));
    assert_eq!(tenant.settings(), settings("disabled", false, false));
}

#[tokio::test]
async fn what_is_taken_away_is_gone() {
    let [one, two] = ["One", "Two"].map(TenantSpec::new);
    let tenant = with(&[one.clone(), two.clone()]).await;
    tenant.set_settings_of(&one.id, json!({"blockChat": true})).unwrap();
    tenant.add_tenant(TenantSpec { alex: Standing::Guest, ..one.clone() }).unwrap();
    assert_eq!(tenant.settings_of(&one.id)["blockChat"], false, "it begins anew");
    let names = || tenant.tenants().into_iter().map(|spec| spec.name).collect::<Vec<_>>();
    assert_eq!(names(), ["One", "Two"]);
    for clash in [
        TenantSpec { domains: vec!["two.example".to_owned()], ..TenantSpec::new("Three") },
        TenantSpec { domains: vec!["contoso.example".to_owned()], ..TenantSpec::new("Three") },
        TenantSpec { id: "three".to_owned(), ..TenantSpec::new("Three") },
        TenantSpec::new("Three").settings(json!({"blockChat": 1})),
    ] {
        let why = tenant.set_tenants([two.clone(), clash]).unwrap_err().to_string();
        assert!(why.starts_with("Three: "), "{why}");
        assert_eq!(names(), ["One", "Two"], "those before stay");
    }
    tenant.set_tenants([two.clone()]).unwrap();
    assert_eq!(names(), ["Two"]);
    tenant.reset();
    assert!(names().is_empty());
}
