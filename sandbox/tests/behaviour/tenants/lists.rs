//! The two lists of tenants at Graph: who sees them, their rows, their pages, and what is wrong with a query.

use sandbox::tenant::{
    CUSTOMERS, ListSpec, Membership, ORGANIZATION, READ, Relationship, TENANT_ID, Tenant, TenantSpec, TokenSpec, WRITE,
    Who, sample_tenants,
};
use serde_json::{Value, json};

use super::with;
use crate::client::{Request, Response};
use crate::sign_in::{Parameters, registered, returned, token};

const RELATIONSHIPS: &str = "/v1.0/tenantRelationships/delegatedAdminRelationships";
const TENANTS: &str = "/v1.0/tenantRelationships/multiTenantOrganization/tenants";
const WANTED: &str = "?$filter=status%20eq%20'active'&$top=300";

async fn ask(tenant: &Tenant, scope: &str, path: &str) -> Response {
    let token = tenant.token(TokenSpec::with_scopes(&[scope]));
    Request::new(&tenant.origin(), "GET", path).bearer(&token).send().await
}

/// Every row, and how many pages they took.
async fn rows(tenant: &Tenant, scope: &str, path: &str) -> (Vec<Value>, usize) {
    let (mut rows, mut path, mut pages) = (Vec::new(), path.to_owned(), 0);
    loop {
        let response = ask(tenant, scope, &path).await;
        assert_eq!(response.status, 200, "{}", response.body);
        let page = response.json();
        rows.extend(page["value"].as_array().unwrap().iter().cloned());
        pages += 1;
        match page["@odata.nextLink"].as_str() {
            Some(link) => link.strip_prefix(&tenant.origin()).unwrap().clone_into(&mut path),
            None => return (rows, pages),
        }
    }
}

fn texts<'a>(rows: &'a [Value], pointer: &str) -> Vec<&'a str> {
    rows.iter().filter_map(|row| row.pointer(pointer)?.as_str()).collect()
}

#[tokio::test]
async fn customers_come_with_their_relationships() {
    let ending = Relationship { ends_in_days: 20, ..Relationship::default() };
    let led = Relationship { name: "MLT_adatum".to_owned(), named: false, ..Relationship::default() };
    let over = Relationship { status: "terminated".to_owned(), ends_in_days: -3, ..Relationship::default() };
    let adatum = TenantSpec { relationships: vec![ending, led, over], ..TenantSpec::new("Adatum") };
    let tenant = with(&[adatum.clone(), TenantSpec::new("Litware"), TenantSpec::new("Nobody").unlisted()]).await;
    let (active, pages) = rows(&tenant, CUSTOMERS, &format!("{RELATIONSHIPS}{WANTED}")).await;
    assert_eq!((texts(&active, "/displayName"), pages), (vec!["Adatum services", "MLT_adatum", "Litware services"], 1));
    assert_eq!(texts(&active, "/customer/displayName"), ["Adatum", "Litware"]);
    assert_eq!((&active[0]["customer"]["tenantId"], &active[1]["customer"]), (&json!(adatum.id), &Value::Null));
    assert_eq!(active[0]["status"], "active");
    let role = &active[0]["accessDetails"]["unifiedRoles"][0]["roleDefinitionId"];
    assert_eq!(role, "3a2c62db-5318-420d-8d74-23affee5d9d5");
    assert!(texts(&active, "/endDateTime").iter().all(|date| date.ends_with('Z')));
    assert_eq!(texts(&active, "/autoExtendDuration"), ["PT0S"; 3]);
    assert_eq!(rows(&tenant, CUSTOMERS, RELATIONSHIPS).await.0.len(), 4, "without a filter, all of them");
    assert_eq!(
        rows(&tenant, CUSTOMERS, &format!("{RELATIONSHIPS}?$filter=status eq 'expired'").replace(' ', "%20"))
            .await
            .0
            .len(),
        0
    );
}

#[tokio::test]
async fn lists_come_in_pages() {
    let specs: Vec<TenantSpec> = (1..=7)
        .map(|number| TenantSpec {
            organization: Some(Membership::default()),
            ..TenantSpec::new(&format!("Customer {number}"))
        })
        .collect();
    let tenant = with(&specs).await;
    let list = ListSpec { page: 3, extra: vec![json!({"odd": true})], ..ListSpec::default() };
    tenant.set_customers(list.clone());
    tenant.set_organization(list);
    let (all, pages) = rows(&tenant, CUSTOMERS, &format!("{RELATIONSHIPS}{WANTED}")).await;
    assert_eq!((all.len(), pages), (8, 3));
    let ids: Vec<&str> = specs.iter().map(|spec| &*spec.id).collect();
    assert_eq!(texts(&all, "/customer/tenantId"), ids);
    let (all, pages) = rows(&tenant, ORGANIZATION, TENANTS).await;
    assert_eq!((all.len(), pages), (9, 3), "Contoso is one of them");
    assert_eq!(texts(&all, "/tenantId")[1..], ids);
    let (_, pages) = rows(&tenant, CUSTOMERS, &format!("{RELATIONSHIPS}?$top=2")).await;
    assert_eq!(pages, 4);
}

#[tokio::test]
async fn an_organization_has_roles_and_states_or_is_none() {
    let joining = Membership { role: "owner".to_owned(), state: "pending".to_owned() };
    let joining = TenantSpec { organization: Some(joining), ..TenantSpec::new("Joining") };
    let tenant = with(&[TenantSpec::new("Own").in_organization(), joining, TenantSpec::new("Customer")]).await;
    let (all, _) = rows(&tenant, ORGANIZATION, TENANTS).await;
    assert_eq!(texts(&all, "/displayName"), ["Contoso", "Own", "Joining"]);
    assert_eq!(texts(&all, "/role"), ["owner", "member", "owner"]);
    assert_eq!(texts(&all, "/state"), ["active", "active", "pending"]);
    assert_eq!(all[0]["tenantId"], TENANT_ID);
    tenant.set_organization(ListSpec { exists: false, ..ListSpec::default() });
    let response = ask(&tenant, ORGANIZATION, TENANTS).await;
    assert_eq!((response.status, response.code().as_str()), (404, "Request_ResourceNotFound"));
}

#[tokio::test]
async fn who_lacks_the_role_sees_an_empty_list() {
    let tenant = with(&[TenantSpec::new("Adatum").in_organization(), TenantSpec::new("Litware")]).await;
    for (scope, path) in [(CUSTOMERS, RELATIONSHIPS), (ORGANIZATION, TENANTS)] {
        let robin = sandbox::tenant::Person { name: Who::Robin.name().to_owned(), upn: Who::Robin.upn().to_owned() };
        let elsewhere = TenantSpec::new("Litware").id;
        for spec in [
            TokenSpec { person: robin, ..TokenSpec::with_scopes(&[scope]) },
            TokenSpec { tenant_id: elsewhere, ..TokenSpec::with_scopes(&[scope]) },
        ] {
            let response = Request::new(&tenant.origin(), "GET", path).bearer(&tenant.token(spec)).send().await;
            assert_eq!((response.status, &response.json()["value"]), (200, &json!([])));
        }
        assert!(!rows(&tenant, scope, path).await.0.is_empty());
    }
    let hidden = ListSpec { visible: false, ..ListSpec::default() };
    tenant.set_customers(hidden.clone());
    tenant.set_organization(hidden);
    for (scope, path) in [(CUSTOMERS, RELATIONSHIPS), (ORGANIZATION, TENANTS)] {
        assert!(rows(&tenant, scope, path).await.0.is_empty());
    }
}

#[tokio::test]
async fn each_takes_its_permission_and_no_other() {
    let tenant = with(&[]).await;
    for (path, needed) in [(RELATIONSHIPS, CUSTOMERS), (TENANTS, ORGANIZATION)] {
        for scope in [READ, WRITE, CUSTOMERS, ORGANIZATION, "User.Read"] {
            let response = ask(&tenant, scope, path).await;
            assert_eq!(response.status == 200, scope == needed, "{path} {scope}");
            if scope != needed {
                assert_eq!((response.status, response.code().as_str()), (403, "Authorization_RequestDenied"));
            }
        }
        let post =
            Request::new(&tenant.origin(), "POST", path).bearer(&tenant.token(TokenSpec::with_scopes(&[needed])));
        let response = post.send().await;
        assert_eq!((response.status, response.header("allow")), (405, Some("GET")));
    }
}

#[tokio::test]
async fn a_query_that_is_not_understood_is_refused() {
    let tenant = with(&[]).await;
    for (path, scope, query) in [
        (RELATIONSHIPS, CUSTOMERS, "$top=301"),
        (RELATIONSHIPS, CUSTOMERS, "$top=0"),
        (RELATIONSHIPS, CUSTOMERS, "$top=2&$top=3"),
        (RELATIONSHIPS, CUSTOMERS, "$filter=status%20ne%20'active'"),
        (RELATIONSHIPS, CUSTOMERS, "$filter=status%20eq%20active"),
        (RELATIONSHIPS, CUSTOMERS, "$orderby=displayName"),
        (RELATIONSHIPS, CUSTOMERS, "$skiptoken=%25"),
        (RELATIONSHIPS, CUSTOMERS, "top=3"),
        (TENANTS, ORGANIZATION, "$filter=state%20eq%20'active'"),
    ] {
        let response = ask(&tenant, scope, &format!("{path}?{query}")).await;
        assert_eq!((response.status, response.code().as_str()), (400, "BadRequest"), "{query}: {}", response.body);
    }
}

#[tokio::test]
async fn both_permissions_are_asked_for_beside_one_for_the_settings() {
    let tenant = registered().await;
    for permission in [CUSTOMERS, ORGANIZATION] {
        let scope = format!("{0}/{READ} {0}/{permission} openid profile offline_access", tenant.origin());
        let request = Parameters::authorize(&tenant, READ).with("scope", &scope);
        tenant.auto_sign_in(Some(Who::Alex));
        let mut browser = crate::sign_in::Browser::default();
        let page = browser.authorize(&tenant, "organizations", &request).await;
        assert!(page.body.contains(permission), "{}", page.body);
        let back = returned(&browser.press(&tenant, &page, "Accept").await, '#');
        let answer = token(&tenant, TENANT_ID, &Parameters::redeem(&back["code"])).await.json();
        assert!(answer["scope"].as_str().unwrap().contains(permission));
        let alone = Parameters::authorize(&tenant, permission);
        assert_eq!(browser.authorize(&tenant, "organizations", &alone).await.status, 400);
    }
}

#[tokio::test]
async fn faults_strike_a_list_alone() {
    let tenant = with(&[TenantSpec::new("<b>Adatum</b>")]).await;
    for (method, path, scope) in [("customers", RELATIONSHIPS, CUSTOMERS), ("organization", TENANTS, ORGANIZATION)] {
        tenant.fault(json!({"fault": "server_error", "status": 503, "method": method})).unwrap();
        assert_eq!(crate::client::get(&tenant).send().await.status, 200);
        assert_eq!(ask(&tenant, scope, path).await.status, 503);
        let elsewhere = "https://graph.elsewhere.example/next";
        tenant.fault(json!({"fault": "next_link", "to": elsewhere, "method": method})).unwrap();
        assert_eq!(ask(&tenant, scope, path).await.json()["@odata.nextLink"], elsewhere);
    }
    tenant.fault(json!({"fault": "hostile_markup", "place": "value", "method": "customers"})).unwrap();
    let page = ask(&tenant, CUSTOMERS, RELATIONSHIPS).await.json();
    assert!(page["value"][0]["customer"]["displayName"].as_str().unwrap().contains("<script>"), "{page}");
    assert!(page["value"][0]["customer"]["tenantId"].as_str().unwrap().len() == 36);
}

#[tokio::test]
async fn the_forty_are_mostly_customers_and_some_the_organizations_own() {
    let tenant = with(&sample_tenants()).await;
    let (customers, _) = rows(&tenant, CUSTOMERS, &format!("{RELATIONSHIPS}{WANTED}")).await;
    let (own, _) = rows(&tenant, ORGANIZATION, TENANTS).await;
    let (customers, own) = (texts(&customers, "/customer/tenantId"), texts(&own, "/tenantId"));
    assert!(customers.len() >= 30 && own.len() >= 5, "{} {}", customers.len(), own.len());
    assert!(own.iter().filter(|id| customers.contains(id)).count() >= 2, "they overlap");
    assert_eq!(tenant.tenant_list().lines().count(), 40);
    let first = tenant.tenant_list().lines().next().unwrap().to_owned();
    assert_eq!(first, format!("{} Ablewood Dental Care", tenant.tenants()[0].id));
}
