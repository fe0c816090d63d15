//! Products, Intune rights and Intune roles: who may read them, and the two that are one answer each. Lists by page have
//! a file, and so has consent to the permissions.

mod consent;
mod roles;

use sandbox::tenant::{
    EvidenceSpec, FABRIKAM_ID, LICENSES, Licence, RBAC, READ, REPORTS_RIGHT, RightsForm, Tenant, TokenSpec,
    UPDATE_RIGHT, WRITE, Who,
};
use serde_json::{Value, json};

use crate::client::{Request, Response, example, patch, tenant};

const SKUS: &str = "/v1.0/subscribedSkus";
const RIGHTS: &str = "/beta/deviceManagement/getEffectivePermissions()";
const ROLES: &str = "/beta/deviceManagement/roleDefinitions";
const WANTED: &str = "?$select=skuPartNumber,capabilityStatus,consumedUnits,prepaidUnits,servicePlans";
const REMOTE_HELP: &str = "a4c6cf29-1168-4076-ba5c-e8fe0e62b17e";

fn ask(tenant: &Tenant, scope: &str, path: &str) -> Request {
    Request::new(&tenant.origin(), "GET", path).bearer(&tenant.token(TokenSpec::with_scopes(&[scope])))
}

async fn read(tenant: &Tenant, scope: &str, path: &str) -> Value {
    let response = ask(tenant, scope, path).send().await;
    assert_eq!(response.status, 200, "{path}: {}", response.body);
    response.json()
}

fn nested(response: &Response) -> String {
    let nested: Value = serde_json::from_str(&response.message()).unwrap();
    nested["Message"].as_str().unwrap().to_owned()
}

/// The allowed actions of an entry.
fn allowed(entry: &Value) -> Vec<&str> {
    let actions = entry["resourceActions"][0]["allowedResourceActions"].as_array().unwrap();
    actions.iter().map(|action| action.as_str().unwrap()).collect()
}

#[tokio::test]
async fn products_are_read_with_the_properties_that_are_selected() {
    let tenant = tenant().await;
    let list = read(&tenant, LICENSES, &format!("{SKUS}{WANTED}")).await;
    let context = format!("{}/v1.0/$metadata#subscribedSkus({})", tenant.origin(), &WANTED[9..]);
    assert_eq!(list["@odata.context"], context);
    let [suite, e5] = list["value"].as_array().unwrap().as_slice() else { panic!("{list}") };
    assert_eq!(suite.as_object().unwrap().len(), 5);
    assert_eq!(suite["skuPartNumber"], "Microsoft_Intune_Suite");
    assert_eq!((&suite["consumedUnits"], &suite["prepaidUnits"]["enabled"]), (&json!(25), &json!(50)));
    let plan = &suite["servicePlans"][0];
    assert_eq!((&plan["servicePlanId"], &plan["servicePlanName"]), (&json!(REMOTE_HELP), &json!("REMOTE_HELP")));
    assert_eq!((&plan["provisioningStatus"], &suite["capabilityStatus"]), (&json!("Success"), &json!("Enabled")));
    assert!(e5["skuPartNumber"] == "SPE_E5" && !e5.to_string().contains(REMOTE_HELP));
    let whole = read(&tenant, LICENSES, SKUS).await;
    assert_eq!(whole["value"][0].as_object().unwrap().len(), 11);
    for (query, mentioned) in [
        ("$select=skuName", "skuName"),
        ("$select=skuId&$select=id", "more than once"),
        ("$filter=skuId%20eq%20'x'", "$filter"),
        ("$top=1", "$top"),
        ("select=skuId", "'select'"),
    ] {
        let response = ask(&tenant, LICENSES, &format!("{SKUS}?{query}")).send().await;
        assert_eq!((response.status, response.code().as_str()), (400, "BadRequest"), "{query}");
        assert!(response.message().contains(mentioned), "{query}: {}", response.message());
    }
}

#[tokio::test]
async fn a_licence_may_be_in_any_state() {
    let tenant = tenant().await;
    for (licence, status, enabled, warning, plan) in [
        (Licence::NoUnits, "Enabled", 0, 0, "Success"),
        (Licence::Pending, "Enabled", 50, 0, "PendingProvisioning"),
        (Licence::PlanDisabled, "Enabled", 50, 0, "Disabled"),
        (Licence::Grace, "Warning", 0, 50, "Success"),
        (Licence::Suspended, "Suspended", 0, 0, "Success"),
        (Licence::LockedOut, "LockedOut", 0, 0, "Success"),
        (Licence::Deleted, "Deleted", 0, 0, "Success"),
        (Licence::Overused, "Enabled", 20, 0, "Success"),
    ] {
        tenant.set_evidence(EvidenceSpec::licence(licence));
        let suite = read(&tenant, LICENSES, SKUS).await["value"][0].clone();
        let units = &suite["prepaidUnits"];
        assert_eq!((&suite["capabilityStatus"], &units["enabled"]), (&json!(status), &json!(enabled)), "{licence:?}");
        assert_eq!(units["warning"], warning, "{licence:?}");
        assert_eq!(suite["servicePlans"][0]["provisioningStatus"], plan, "{licence:?}");
    }
    for (licence, products, with_plan) in
        [(Licence::Nothing, 0, 0), (Licence::Unlisted, 1, 0), (Licence::Several, 3, 2)]
    {
        tenant.set_evidence(EvidenceSpec::licence(licence));
        let list = read(&tenant, LICENSES, SKUS).await;
        let found: Vec<bool> =
            list["value"].as_array().unwrap().iter().map(|sku| sku.to_string().contains(REMOTE_HELP)).collect();
        assert_eq!((found.len(), found.iter().filter(|one| **one).count()), (products, with_plan), "{licence:?}");
    }
    tenant.set_evidence(EvidenceSpec { skus: Some(json!("none")), ..EvidenceSpec::default() });
    assert_eq!(read(&tenant, LICENSES, &format!("{SKUS}{WANTED}")).await["value"], "none");
}

#[tokio::test]
async fn each_needs_its_permission_and_no_other_helps() {
    let tenant = tenant().await;
    let paths = [(SKUS, LICENSES), (RIGHTS, RBAC), (ROLES, RBAC)];
    for (path, needed) in paths {
        for scope in [READ, WRITE, LICENSES, RBAC, "User.Read"] {
            let response = ask(&tenant, scope, path).send().await;
            assert_eq!(response.status == 200, scope == needed, "{path} {scope}: {}", response.body);
        }
        let none = Request::new(&tenant.origin(), "GET", path).send().await;
        assert_eq!((none.status, none.code().as_str()), (401, "InvalidAuthenticationToken"));
        for method in ["POST", "PATCH"] {
            let response = Request::new(&tenant.origin(), method, path)
                .bearer(&tenant.token(TokenSpec::with_scopes(&[needed])))
                .send()
                .await;
            assert_eq!((response.status, response.header("allow")), (405, Some("GET")), "{method} {path}");
        }
    }
    // Products are the directory's, whose refusal is not in Intune's form.
    let refused = ask(&tenant, READ, SKUS).send().await;
    assert_eq!((refused.status, refused.code().as_str()), (403, "Authorization_RequestDenied"));
    assert_eq!(refused.message(), "Insufficient privileges to complete the operation.");
    let refused = ask(&tenant, READ, ROLES).send().await;
    assert!(nested(&refused).contains("scopes: DeviceManagementRBAC.Read.All, "), "{}", refused.body);
}

#[tokio::test]
async fn ones_own_rights_come_in_four_forms() {
    let tenant = tenant().await;
    let list = read(&tenant, RBAC, RIGHTS).await;
    let [entry] = list["value"].as_array().unwrap().as_slice() else { panic!("{list}") };
    for right in [sandbox::tenant::READ_RIGHT, UPDATE_RIGHT, REPORTS_RIGHT] {
        assert!(allowed(entry).contains(&right), "{right}");
    }
    assert_eq!(read(&tenant, RBAC, "/beta/deviceManagement/getEffectivePermissions%28%29").await, list);
    let form = |rights_form| EvidenceSpec { rights_form, ..EvidenceSpec::default() };
    tenant.set_evidence(form(RightsForm::Array));
    assert_eq!(read(&tenant, RBAC, RIGHTS).await, json!([entry]));
    tenant.set_evidence(form(RightsForm::Single));
    assert_eq!(read(&tenant, RBAC, RIGHTS).await, *entry);
    tenant.set_evidence(form(RightsForm::Split));
    let split = read(&tenant, RBAC, RIGHTS).await;
    let [rest, connectors] = split["value"].as_array().unwrap().as_slice() else { panic!("{split}") };
    assert_eq!((allowed(connectors).len(), allowed(rest).contains(&UPDATE_RIGHT)), (3, false));
    let odd = ask(&tenant, RBAC, &format!("{RIGHTS}?$select=actions")).send().await;
    assert_eq!(odd.status, 400);
}

#[tokio::test]
async fn rights_may_lack_or_be_taken_off_again_and_count() {
    let tenant = tenant().await;
    let not_allowed = EvidenceSpec { not_allowed: vec![UPDATE_RIGHT.to_owned()], ..EvidenceSpec::default() };
    tenant.set_evidence(not_allowed);
    let entry = read(&tenant, RBAC, RIGHTS).await["value"][0].clone();
    assert!(allowed(&entry).contains(&UPDATE_RIGHT));
    assert_eq!(entry["resourceActions"][0]["notAllowedResourceActions"], json!([UPDATE_RIGHT]));
    assert_eq!(patch(&tenant, &example()).send().await.status, 403);
    tenant.set_evidence(EvidenceSpec::lacking(&[UPDATE_RIGHT]));
    assert!(!allowed(&read(&tenant, RBAC, RIGHTS).await["value"][0]).contains(&UPDATE_RIGHT));
    let refused = patch(&tenant, &example()).send().await;
    assert!(nested(&refused).starts_with("User is not authorized to perform this operation"));
    tenant.set_evidence(EvidenceSpec { rights: Some(Vec::new()), ..EvidenceSpec::default() });
    assert!(allowed(&read(&tenant, RBAC, RIGHTS).await["value"][0]).is_empty());
    tenant.set_evidence(EvidenceSpec::default());
    assert_eq!(patch(&tenant, &example()).send().await.status, 200);
}

#[tokio::test]
async fn robin_has_the_rights_of_the_help_desk() {
    let tenant = crate::sign_in::registered().await;
    tenant.add_consent(&[RBAC]);
    for (who, may) in [(Who::Alex, true), (Who::Robin, false)] {
        let held = consent::tokens_with(&tenant, who, RBAC).await;
        let ask = Request::new(&tenant.origin(), "GET", RIGHTS).bearer(held["access_token"].as_str().unwrap());
        let list = ask.send().await.json();
        let allowed = allowed(&list["value"][0]);
        assert_eq!(allowed.contains(&UPDATE_RIGHT), may, "{who:?}");
        assert_eq!(allowed.contains(&REPORTS_RIGHT), may, "{who:?}");
        assert!(allowed.contains(&sandbox::tenant::READ_RIGHT), "{who:?}");
    }
}

#[tokio::test]
async fn each_directory_has_its_own_evidence() {
    let tenant = tenant().await;
    tenant.set_evidence(EvidenceSpec::licence(Licence::Nothing));
    tenant.set_evidence_of(FABRIKAM_ID, EvidenceSpec::licence(Licence::Unlisted));
    let spec = TokenSpec { tenant_id: String::from(FABRIKAM_ID), ..TokenSpec::with_scopes(&[LICENSES]) };
    let theirs = Request::new(&tenant.origin(), "GET", SKUS).bearer(&tenant.token(spec)).send().await.json();
    assert_eq!(theirs["value"].as_array().unwrap().len(), 1);
    assert_eq!(read(&tenant, LICENSES, SKUS).await["value"], json!([]));
    tenant.reset();
    assert_eq!(read(&tenant, LICENSES, SKUS).await["value"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn it_is_ordered_over_http_too_and_shown_in_the_state() {
    let tenant = tenant().await;
    let put = |spec: Value| Request::new(&tenant.origin(), "PUT", "/sandbox/evidence").json(&spec);
    let state = put(json!({"licence": "grace", "page": 2, "roles": "nobody"})).send().await.json();
    assert_eq!((&state["evidence"]["licence"], &state["evidence"]["page"]), (&json!("grace"), &json!(2)));
    assert_eq!(read(&tenant, LICENSES, SKUS).await["value"][0]["capabilityStatus"], "Warning");
    for bad in [json!({"license": "grace"}), json!({"licence": "fine"}), json!({"page": "1"}), json!("all")] {
        assert_eq!(put(bad.clone()).send().await.status, 400, "{bad}");
    }
    assert_eq!(put(Value::Null).send().await.json()["evidence"]["licence"], "in_use");
}

#[tokio::test]
async fn faults_may_wait_for_each_of_them_alone() {
    let tenant = tenant().await;
    let assignments = format!("{ROLES}/9e0cc482-82df-4ab2-a24c-0c23a3f52e1e/roleAssignments");
    let all = [
        ("skus", LICENSES, SKUS),
        ("rights", RBAC, RIGHTS),
        ("roles", RBAC, ROLES),
        ("assignments", RBAC, assignments.as_str()),
    ];
    for (method, scope, path) in all {
        tenant.fault(json!({"fault": "server_error", "method": method})).unwrap();
        for (other, scope, path) in all {
            if other != method {
                assert_eq!(ask(&tenant, scope, path).send().await.status, 200, "{method} {other}");
            }
        }
        assert_eq!(crate::client::get(&tenant).send().await.status, 200, "{method}");
        assert_eq!(ask(&tenant, scope, path).send().await.status, 503, "{method}");
        tenant.fault(json!({"fault": "wrong_types", "property": "value", "method": method})).unwrap();
        assert_eq!(read(&tenant, scope, path).await["value"], "yes", "{method}");
    }
    for (method, scope, path, name) in
        [("skus", LICENSES, SKUS, "skuPartNumber"), ("roles", RBAC, ROLES, "displayName")]
    {
        tenant.fault(json!({"fault": "hostile_markup", "place": "value", "method": method})).unwrap();
        let item = read(&tenant, scope, path).await["value"][0].clone();
        assert!(item[name].as_str().unwrap().starts_with("<img src=x onerror="), "{item}");
        assert!(!item["id"].as_str().unwrap().contains('<'));
    }
    assert!(tenant.faults().is_empty());
}
