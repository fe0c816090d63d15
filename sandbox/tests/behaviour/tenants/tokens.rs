//! One refresh token for every tenant: what the tokens say, and how long the chain lives.

use sandbox::tenant::{FABRIKAM_ID, READ, Standing, TENANT_ID, TenantSpec, WRITE, Who};
use serde_json::json;

use super::{Chain, with};
use crate::client::Request;
use crate::sign_in::{Parameters, call, claims, last, refused, token, use_token};

#[tokio::test]
async fn a_refresh_token_gives_tokens_of_the_tenant_that_was_asked() {
    let [adatum, litware] =
        [TenantSpec::new("Adatum"), TenantSpec::new("Litware").settings(json!({"blockChat": true}))];
    let tenant = with(&[adatum.clone(), litware.clone()]).await;
    let mut chain = Chain::begin(&tenant).await;
    for id in [&adatum.id, &litware.id, TENANT_ID, FABRIKAM_ID, &adatum.id] {
        let answer = chain.get(&tenant, id, READ).await;
        let (access, id_token) = (claims(&answer["access_token"]), claims(&answer["id_token"]));
        assert_eq!((&access["tid"], &id_token["tid"]), (&json!(id), &json!(id)));
        assert_eq!(id_token["iss"], format!("{}/{id}/v2.0", tenant.origin()));
        assert_eq!(access["scp"], READ);
        let chat = use_token(&tenant, &answer, false).await.json()["blockChat"].clone();
        assert_eq!(chat, *id == *litware.id, "{id}");
    }
    assert!(tenant.sign_in_log().iter().all(|entry| entry.violations.is_empty()));
}

#[tokio::test]
async fn an_id_token_takes_openid() {
    let adatum = TenantSpec::new("Adatum");
    let tenant = with(std::slice::from_ref(&adatum)).await;
    let chain = Chain::begin(&tenant).await;
    let scope = format!("{}/{READ} offline_access", tenant.origin());
    let answer = token(&tenant, &adatum.id, &Parameters::refresh(&chain.refresh).with("scope", &scope)).await.json();
    assert!(answer.get("id_token").is_none() && answer.get("access_token").is_some(), "{answer}");
}

#[tokio::test]
async fn a_domain_is_taken_and_noted() {
    let adatum = TenantSpec::new("Adatum");
    let tenant = with(std::slice::from_ref(&adatum)).await;
    let mut chain = Chain::begin(&tenant).await;
    let answer = chain.get(&tenant, "ADATUM.example", READ).await;
    assert_eq!(claims(&answer["access_token"])["tid"], adatum.id);
    assert_eq!(last(&tenant).violations, ["a refresh token was redeemed at a domain, not at the tenant's ID"]);
    chain.get(&tenant, &adatum.id.to_ascii_uppercase(), READ).await;
    assert!(last(&tenant).violations.is_empty());
}

#[tokio::test]
async fn the_chain_ends_a_day_after_the_sign_in_whichever_tenants_it_served() {
    let [adatum, litware] = ["Adatum", "Litware"].map(TenantSpec::new);
    let tenant = with(&[adatum.clone(), litware.clone()]).await;
    let mut chain = Chain::begin(&tenant).await;
    tenant.set_clock_offset(23 * 3600);
    let left = chain.get(&tenant, &adatum.id, READ).await["refresh_token_expires_in"].as_i64().unwrap();
    assert!((3540..=3600).contains(&left), "{left}");
    tenant.set_clock_offset(24 * 3600 + 1);
    for id in [&adatum.id, &litware.id, TENANT_ID] {
        assert_eq!(refused(&chain.ask(&tenant, id, READ).await), (400, "invalid_grant".to_owned(), 700_084));
    }
}

#[tokio::test]
async fn a_person_is_named_as_what_they_are_in_the_tenant() {
    let guest = TenantSpec::new("Guest House").alex(Standing::Guest);
    let member = TenantSpec::new("Members").alex(Standing::Member);
    let partner = TenantSpec::new("Partnered");
    let stray = TenantSpec::new("Strays").alex(Standing::StrayGuest);
    let tenant = with(&[guest.clone(), member.clone(), partner.clone(), stray.clone()]).await;
    let mut chain = Chain::begin(&tenant).await;
    for (spec, name, idp) in [
        (&guest, "alex.admin_contoso.example#EXT#@guest-house.example", true),
        (&member, Who::Alex.upn(), false),
        (&partner, Who::Alex.upn(), true),
        (&stray, "alex.admin_contoso.example#EXT#@strays.example", true),
    ] {
        let answer = chain.get(&tenant, &spec.id, WRITE).await;
        let access = claims(&answer["access_token"]);
        assert_eq!(access["upn"], name);
        assert_eq!(access.get("idp").is_some(), idp, "{name}");
        assert_eq!(claims(&answer["id_token"])["preferred_username"], Who::Alex.upn());
        let saved = use_token(&tenant, &answer, true).await;
        if spec.id == stray.id {
            assert_eq!((saved.status, saved.code().as_str()), (403, "Forbidden"));
            assert_eq!(access["wids"].as_array().unwrap().len(), 1, "no role but that of every user");
            continue;
        }
        assert_eq!(saved.status, 200, "{}", saved.body);
        let actor = tenant.audit_events_of(&spec.id)[0]["actor"]["userPrincipalName"].as_str().unwrap().to_owned();
        if spec.id == partner.id {
            let number = actor.strip_prefix("user_").unwrap();
            assert!(number.bytes().all(|digit| digit.is_ascii_digit()), "{actor}");
        } else {
            assert_eq!(actor, name);
        }
    }
    tenant.set_guest_names(true);
    let answer = chain.get(&tenant, &guest.id, READ).await;
    assert!(claims(&answer["id_token"])["preferred_username"].as_str().unwrap().contains("#EXT#"));
}

#[tokio::test]
async fn an_answer_may_be_of_another_tenant() {
    let [adatum, litware] = ["Adatum", "Litware"].map(TenantSpec::new);
    let tenant = with(&[adatum.clone(), litware.clone()]).await;
    let mut chain = Chain::begin(&tenant).await;
    for (order, access, id_token) in [
        (json!({"fault": "other_tenant"}), TENANT_ID, TENANT_ID),
        (json!({"fault": "other_tenant", "tenant": litware.id}), &*litware.id, &*litware.id),
        (json!({"fault": "other_tenant", "tokens": "access"}), TENANT_ID, &*adatum.id),
        (json!({"fault": "other_tenant", "tokens": "id"}), &*adatum.id, TENANT_ID),
    ] {
        let mut order = order;
        order["on"] = json!("token");
        tenant.fault_in(&adatum.id, order.clone()).unwrap();
        assert_eq!(claims(&chain.get(&tenant, &litware.id, READ).await["access_token"])["tid"], litware.id);
        let answer = chain.get(&tenant, &adatum.id, READ).await;
        assert_eq!(claims(&answer["access_token"])["tid"], access, "{order}");
        let id = claims(&answer["id_token"]);
        assert_eq!(
            (&id["tid"], &id["iss"]),
            (&json!(id_token), &json!(format!("{}/{id_token}/v2.0", tenant.origin())))
        );
        assert_eq!(use_token(&tenant, &answer, false).await.status, 200, "it is sound");
    }
    for (fault, name) in [("no_id_token", None), ("wrong_audience", Some("aud")), ("wrong_tenant", Some("tid"))] {
        tenant.fault_in(&adatum.id, json!({"on": "token", "fault": fault})).unwrap();
        let answer = chain.get(&tenant, &adatum.id, READ).await;
        match name {
            None => assert!(answer.get("id_token").is_none()),
            Some(name) => assert_eq!(claims(&answer["id_token"])[name], "77777777-6666-4555-8444-333333333333"),
        }
    }
}

#[tokio::test]
async fn a_token_whose_answer_was_lost_may_be_good_once_more() {
    let adatum = TenantSpec::new("Adatum");
    let tenant = with(std::slice::from_ref(&adatum)).await;
    for again in [false, true] {
        tenant.set_lost_again(again);
        let mut chain = Chain::begin(&tenant).await;
        tenant.fault_in(&adatum.id, json!({"on": "token", "fault": "drop", "when": "after"})).unwrap();
        let used = chain.refresh.clone();
        let lost = call(&tenant, &adatum.id, &Parameters::refresh(&used)).send_may_fail().await;
        assert!(lost.is_none());
        let response = chain.ask(&tenant, &adatum.id, READ).await;
        assert_eq!(response.status, if again { 200 } else { 400 });
        let third = token(&tenant, &adatum.id, &Parameters::refresh(&used)).await;
        assert_eq!(refused(&third), (400, "invalid_grant".to_owned(), 70000), "now its answer came");
    }
}

#[tokio::test]
async fn what_each_tenant_was_asked_is_counted() {
    let [adatum, litware, never] = ["Adatum", "Litware", "Never"].map(TenantSpec::new);
    let tenant = with(&[adatum.clone(), litware.clone(), never.clone()]).await;
    let mut chain = Chain::begin(&tenant).await;
    let answer = chain.get(&tenant, &adatum.id, READ).await;
    use_token(&tenant, &answer, false).await;
    use_token(&tenant, &answer, false).await;
    let path = "/litware.example/v2.0/.well-known/openid-configuration";
    Request::new(&tenant.origin(), "GET", path).send().await;
    let asked = tenant.asked_of(&adatum.id);
    assert_eq!((asked.metadata, asked.token, asked.graph, asked.total()), (0, 1, 2, 3));
    assert_eq!((tenant.asked_of(&litware.id).metadata, tenant.asked_of(&litware.id).total()), (1, 1));
    assert_eq!(tenant.asked_of(&never.id).total(), 0);
    assert_eq!(tenant.requests_of(&adatum.id).len(), 2);
    let requests = tenant.token_requests();
    let tenants: Vec<Option<&str>> = requests.iter().map(|request| request.tenant.as_deref()).collect();
    assert_eq!(tenants, [None, Some(&*adatum.id)]);
    assert!(requests[1].at >= requests[0].ended.unwrap() && requests[1].scope.contains(READ));
    assert_eq!(requests[1].answer, "tokens");
}
