//! Signing in to one tenant for the rest of the chain, approving the app in it, and the ID behind a domain.

use sandbox::tenant::{
    CLIENT_ID, CLOUD_APPLICATION_ADMINISTRATOR, READ, Refusal, TENANT_ID, Tenant, TenantSpec, WRITE, Who,
};
use serde_json::{Value, json};

use super::{Chain, with};
use crate::client::{Request, Response};
use crate::sign_in::{Browser, PANEL, Parameters, claims, last, refused, returned, token};

/// The redirect that the demand of a tenant leads to.
fn answering(tenant: &Tenant, refusal: &Response) -> Parameters {
    let claims = refusal.json()["claims"].as_str().unwrap().to_owned();
    Parameters::authorize(tenant, READ).with("login_hint", Who::Alex.upn()).with("claims", &claims)
}

#[tokio::test]
async fn a_sign_in_there_satisfies_the_demand_for_the_rest_of_the_chain() {
    let [first, second, third] = [
        TenantSpec::new("First").refusing(50076),
        TenantSpec::new("Second").refusing(50079),
        TenantSpec::new("Third").refusing(50158),
    ];
    let tenant = with(&[first.clone(), second.clone(), third.clone()]).await;
    let mut browser = Browser::default();
    let page = browser.authorize(&tenant, "organizations", &Parameters::authorize(&tenant, READ)).await;
    let back = returned(&browser.press(&tenant, &page, "Alex Admin").await, '#');
    let mut chain = Chain::of(&token(&tenant, "organizations", &Parameters::redeem(&back["code"])).await.json());
    for spec in [&first, &second] {
        let demand = chain.ask(&tenant, &spec.id, READ).await;
        assert_eq!(demand.status, 400);
        let page = browser.authorize(&tenant, &spec.id, &answering(&tenant, &demand)).await;
        assert!(last(&tenant).violations.is_empty(), "{:?}", last(&tenant).violations);
        assert!(page.body.contains("<h1>Approve sign in request</h1>"), "{}", page.body);
        let back = returned(&browser.press(&tenant, &page, "Approve").await, '#');
        let answer = token(&tenant, &spec.id, &Parameters::redeem(&back["code"])).await.json();
        assert_eq!(claims(&answer["id_token"])["tid"], spec.id);
        chain = Chain::of(&answer);
    }
    for id in [&first.id, &second.id, TENANT_ID] {
        chain.get(&tenant, id, READ).await;
    }
    assert_eq!(refused(&chain.ask(&tenant, &third.id, READ).await).2, 50158);
}

#[tokio::test]
async fn a_sign_in_without_what_was_demanded_is_noted() {
    let first = TenantSpec::new("First").refusing(50076);
    let tenant = with(std::slice::from_ref(&first)).await;
    tenant.auto_sign_in(Some(Who::Alex));
    let plain = Parameters::authorize(&tenant, READ);
    returned(&Browser::default().authorize(&tenant, &first.id, &plain).await, '#');
    assert_eq!(last(&tenant).violations, ["the claims that the tenant demanded are missing"]);
    tenant.change_tenant(&first.id, |spec| {
        spec.refuses = Some(Refusal { claims: Some(String::new()), ..Refusal::from(50076) });
    });
    returned(&Browser::default().authorize(&tenant, &first.id, &plain).await, '#');
    assert_eq!(last(&tenant).violations, ["login_hint is missing: the person is known"]);
    let back = returned(&Browser::default().authorize(&tenant, &first.id, &plain.with("prompt", "none")).await, '#');
    assert!(back.contains_key("code"), "who signs in at once has satisfied it");
    tenant.auto_sign_in(None);
}

#[tokio::test]
async fn the_page_says_what_the_tenant_refuses() {
    for (number, told) in [(53003, true), (50105, true), (50173, true), (90002, false), (50020, false)] {
        let spec = TenantSpec::new("Refusing").refusing(number);
        let tenant = with(std::slice::from_ref(&spec)).await;
        tenant.auto_sign_in(Some(Who::Alex));
        let response = Browser::default().authorize(&tenant, &spec.id, &Parameters::authorize(&tenant, READ)).await;
        if told {
            let back = returned(&response, '#');
            assert_eq!(back["error"], "access_denied");
            assert!(back["error_description"].starts_with(&format!("AADSTS{number}: ")));
        } else {
            assert!(response.status == 400 && response.body.contains(&format!("AADSTS{number}: ")));
        }
    }
}

fn link(tenant: &Tenant, id: &str) -> Request {
    let scope = format!("{0}/{READ} {0}/{WRITE}", tenant.origin());
    let parameters =
        Parameters::of(&[("client_id", CLIENT_ID), ("scope", &scope), ("redirect_uri", PANEL), ("state", "s")]);
    Request::new(&tenant.origin(), "GET", &format!("/{id}/v2.0/adminconsent?{}", parameters.text()))
}

#[tokio::test]
async fn the_link_for_admin_consent_approves_the_app_there_if_the_role_allows() {
    let absent = TenantSpec::new("Absent").without_app();
    let tenant = with(std::slice::from_ref(&absent)).await;
    let mut chain = Chain::begin(&tenant).await;
    tenant.auto_sign_in(None);
    let mut browser = Browser::default();
    let page = browser.send(link(&tenant, &absent.id)).await;
    let page = browser.press(&tenant, &page, "Alex Admin").await;
    assert!(page.body.contains("<h1>Need admin approval</h1>"), "{}", page.body);
    tenant.change_tenant(&absent.id, |spec| spec.roles.push(CLOUD_APPLICATION_ADMINISTRATOR.to_owned()));
    let page = browser.send(link(&tenant, &absent.id)).await;
    let back = returned(&browser.press(&tenant, &page, "Accept").await, '?');
    assert_eq!((back["admin_consent"].as_str(), back["tenant"].as_str()), ("True", &*absent.id));
    chain.get(&tenant, &absent.id, WRITE).await;
    assert_eq!(tenant.asked_of(&absent.id).pages, 2);
}

async fn metadata(tenant: &Tenant, name: &str) -> Response {
    let path = format!("/{name}/v2.0/.well-known/openid-configuration");
    Request::new(&tenant.origin(), "GET", &path).header("Origin", "http://127.0.0.1:4000").send().await
}

#[tokio::test]
async fn each_domain_and_id_has_metadata_with_the_id_in_the_issuer() {
    let two = TenantSpec {
        domains: vec!["Two.example".to_owned(), "second.two.example".to_owned()],
        ..TenantSpec::new("Two domains")
    };
    let gone = TenantSpec::new("Gone").refusing(90002);
    let tenant = with(&[two.clone(), gone.clone()]).await;
    for name in [&*two.id, &*two.id.to_ascii_uppercase(), "two.example", "SECOND.two.example"] {
        let response = metadata(&tenant, name).await;
        assert_eq!((response.status, response.header("access-control-allow-origin")), (200, Some("*")), "{name}");
        assert_eq!(response.json()["issuer"], format!("{}/{}/v2.0", tenant.origin(), two.id));
    }
    for name in ["nobody.example", "11111111-2222-4333-8444-555555555555", &*gone.id, "gone.example"] {
        let response = metadata(&tenant, name).await;
        assert_eq!(refused(&response), (400, "invalid_tenant".to_owned(), 90002), "{name}");
    }
    assert_eq!((tenant.asked_of(&two.id).metadata, tenant.asked_of(&gone.id).metadata), (4, 2));
}

#[tokio::test]
async fn metadata_may_be_wrong_missing_or_lost() {
    let [adatum, litware] = ["Adatum", "Litware"].map(TenantSpec::new);
    let tenant = with(&[adatum.clone(), litware.clone()]).await;
    let order = |mut order: Value| {
        order["on"] = json!("metadata");
        tenant.fault_in(&adatum.id, order).unwrap();
    };
    let issuer = |id: &str| format!("{}/{id}/v2.0", tenant.origin());
    for (fault, wrong) in [
        (json!({"fault": "wrong_issuer"}), format!("https://login.evil.example/{}/v2.0", adatum.id)),
        (json!({"fault": "other_tenant", "tenant": litware.id}), issuer(&litware.id)),
        (json!({"fault": "other_tenant"}), issuer(TENANT_ID)),
        (json!({"fault": "delay", "ms": 1}), issuer(&adatum.id)),
    ] {
        order(fault);
        assert_eq!(metadata(&tenant, "litware.example").await.json()["issuer"], issuer(&litware.id));
        assert_eq!(metadata(&tenant, "adatum.example").await.json()["issuer"], wrong);
    }
    order(json!({"fault": "aadsts", "number": 90038}));
    assert_eq!(refused(&metadata(&tenant, &adatum.id).await), (400, "invalid_tenant".to_owned(), 90038));
    order(json!({"fault": "status", "status": 503}));
    assert_eq!(metadata(&tenant, &adatum.id).await.status, 503);
    order(json!({"fault": "not_json"}));
    assert!(metadata(&tenant, &adatum.id).await.body.starts_with("<!DOCTYPE"));
    order(json!({"fault": "no_cors"}));
    assert_eq!(metadata(&tenant, &adatum.id).await.header("access-control-allow-origin"), None);
    order(json!({"fault": "drop"}));
    let path = format!("/{}/v2.0/.well-known/openid-configuration", adatum.id);
    assert!(Request::new(&tenant.origin(), "GET", &path).send_may_fail().await.is_none());
    for (on, fault) in [("metadata", "no_id_token"), ("authorize", "other_tenant"), ("metadata", "no_state")] {
        assert!(tenant.fault(json!({"on": on, "fault": fault})).is_err(), "{on} {fault}");
    }
}

#[tokio::test]
async fn an_app_of_one_tenant_gets_no_token_of_another() {
    let adatum = TenantSpec::new("Adatum");
    let tenant = with(std::slice::from_ref(&adatum)).await;
    let order = json!({"on": "token", "fault": "aadsts", "number": 50194, "times": null});
    tenant.fault_in(&adatum.id, order).unwrap();
    let mut chain = Chain::begin(&tenant).await;
    assert_eq!(refused(&chain.ask(&tenant, &adatum.id, READ).await).2, 50194);
    let home: Value = chain.get(&tenant, TENANT_ID, READ).await;
    assert_eq!(claims(&home["id_token"])["tid"], TENANT_ID);
}
