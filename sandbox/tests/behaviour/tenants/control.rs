//! Further tenants over HTTP: all at once, one by its ID, and as text.

use sandbox::tenant::{READ, Standing, TENANT_ID, Tenant, TenantSpec};
use serde_json::{Value, json};

use super::{Chain, graph, with};
use crate::client::{Request, Response};
use crate::sign_in::refused;

async fn put(tenant: &Tenant, path: &str, body: &Value) -> Response {
    Request::new(&tenant.origin(), "PUT", &format!("/sandbox/{path}")).json(body).send().await
}

async fn get(tenant: &Tenant, path: &str) -> Response {
    Request::new(&tenant.origin(), "GET", &format!("/sandbox/{path}")).send().await
}

#[tokio::test]
async fn tenants_are_put_as_json_and_shown() {
    let tenant = with(&[]).await;
    let one = json!({"name": "Adatum", "settings": {"blockChat": true}, "refuses": 50076, "alex": "guest"});
    let other = json!({"id": "11111111-2222-4333-8444-555555555555"});
    let state = put(&tenant, "tenants", &json!([one, other])).await.json();
    assert_eq!(state["tenants"]["count"], 2);
    let shown = get(&tenant, "tenants").await.json();
    let (adatum, bare) = (&shown["tenants"][0], &shown["tenants"][1]);
    assert_eq!((&adatum["id"], &adatum["domains"]), (&json!(TenantSpec::new("Adatum").id), &json!(["adatum.example"])));
    assert_eq!((&adatum["settings"]["blockChat"], &adatum["refuses"]["number"]), (&json!(true), &json!(50076)));
    assert_eq!((&bare["name"], &bare["alex"]), (&other["id"], &json!("delegated")));
    let list = get(&tenant, "tenants.txt").await;
    let lines: Vec<&str> = list.body.lines().collect();
    assert_eq!(lines[0], format!("{} Adatum", adatum["id"].as_str().unwrap()));
    assert_eq!(tenant.tenant_list(), list.body);
    for (body, named) in [
        (json!([{"nam": "x"}]), "nam"),
        (json!([{"name": "x", "alex": "friend"}]), "friend"),
        (json!([{"name": "x", "id": "y"}]), "no GUID"),
        (json!([{"name": "x"}, {"name": "x"}]), "another tenant's"),
        (json!({"tenant": []}), "tenant"),
    ] {
        let response = put(&tenant, "tenants", &body).await;
        assert_eq!(response.status, 400, "{body}");
        assert!(response.json()["error"].as_str().unwrap().contains(named), "{}", response.body);
    }
    assert_eq!(tenant.tenants().len(), 2);
    assert_eq!(put(&tenant, "tenants", &json!("forty")).await.json()["tenants"]["count"], 40);
    assert_eq!(put(&tenant, "tenants", &json!({"many": 7})).await.json()["tenants"]["count"], 7);
    put(&tenant, "tenants", &json!({"customers": {"page": 2}})).await;
    let shown = get(&tenant, "tenants").await.json();
    assert_eq!((&shown["customers"]["page"], &shown["organization"]["page"]), (&json!(2), &json!(300)));
    assert_eq!(shown["tenants"].as_array().unwrap().len(), 7, "lists alone");
    assert_eq!(put(&tenant, "tenants", &Value::Null).await.json()["tenants"]["count"], 0);
}

#[tokio::test]
async fn one_tenant_is_changed_by_its_id_or_added() {
    let adatum = TenantSpec::new("Adatum").lagging(1);
    let tenant = with(std::slice::from_ref(&adatum)).await;
    let mut chain = Chain::begin(&tenant).await;
    let path = format!("tenants/{}", adatum.id);
    assert_eq!(put(&tenant, &path, &json!({"refuses": 53003})).await.status, 200);
    assert_eq!(refused(&chain.ask(&tenant, &adatum.id, READ).await).2, 53003);
    put(&tenant, &path, &json!({"refuses": null, "settings": {"blockChat": true}})).await;
    chain.get(&tenant, &adatum.id, READ).await;
    assert_eq!(tenant.settings_of(&adatum.id)["blockChat"], true);
    put(&tenant, &path, &json!({"alex": "member"})).await;
    let now = &tenant.tenants()[0];
    assert_eq!((now.alex, now.name.as_str(), now.faults.len()), (Standing::Member, "Adatum", 1));
    assert_eq!(tenant.settings_of(&adatum.id)["blockChat"], true, "what was not named stays");
    put(&tenant, &path, &json!({"settings": null})).await;
    assert_eq!(graph(&tenant, &adatum.id, "GET", READ).send().await.status, 404);
    let new = "tenants/11111111-2222-4333-8444-555555555555";
    assert_eq!(put(&tenant, new, &json!({"name": "New"})).await.json()["tenants"]["count"], 2);
    for (path, body) in [(path.as_str(), json!({"alex": 1})), ("tenants/x", json!({})), (TENANT_ID, json!({}))] {
        assert!(put(&tenant, path, &body).await.status >= 400, "{path}");
    }
    assert_eq!(
        put(&tenant, &format!("tenants/{TENANT_ID}"), &json!({})).await.status,
        400,
        "Contoso is not one of them"
    );
}

#[tokio::test]
async fn a_fault_over_http_may_name_its_tenant() {
    let [one, other] = ["One", "Other"].map(TenantSpec::new);
    let tenant = with(&[one.clone(), other.clone()]).await;
    let order = json!({"fault": "not_found", "tenant": one.id, "times": null});
    let response = Request::new(&tenant.origin(), "POST", "/sandbox/faults").json(&order).send().await;
    assert_eq!(response.status, 200, "{}", response.body);
    assert_eq!(graph(&tenant, &one.id, "GET", READ).send().await.status, 404);
    assert_eq!(graph(&tenant, &other.id, "GET", READ).send().await.status, 200);
}

#[tokio::test]
async fn only_the_last_entries_of_a_log_may_be_asked_for() {
    let tenant = with(&[]).await;
    for _ in 0..3 {
        crate::client::get(&tenant).send().await;
    }
    let ids = |log: &Value| -> Vec<u64> {
        log["entries"].as_array().unwrap().iter().map(|entry| entry["id"].as_u64().unwrap()).collect()
    };
    assert_eq!(ids(&get(&tenant, "log?last=2").await.json()), [2, 3]);
    assert_eq!(ids(&get(&tenant, "log").await.json()), [1, 2, 3]);
    assert_eq!(ids(&get(&tenant, "sign-in/log?last=2").await.json()), [0; 0]);
}
