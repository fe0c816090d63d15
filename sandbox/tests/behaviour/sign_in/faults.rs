//! Each fault of the sign-in service, by what the client gets to see of it.

use sandbox::tenant::{
    FABRIKAM_ID, Outcome, SignInFault, SignInFaultRule, SignInMatches, TENANT_ID, Tenant, WRITE, Who,
};
use serde_json::{Value, json};

use super::{Browser, Parameters, call, claims, code, last, refused, registered, returned, token, tokens};
use crate::client::{LIMIT, Response};

async fn redeem(tenant: &Tenant) -> Response {
    let code = code(tenant, Who::Alex, &Parameters::authorize(tenant, WRITE)).await;
    token(tenant, TENANT_ID, &Parameters::redeem(&code)).await
}

/// The token answer with the fault, which must have struck once.
async fn with(tenant: &Tenant, fault: &str) -> Value {
    tenant.fault(json!({"on": "token", "fault": fault})).unwrap();
    let response = redeem(tenant).await;
    assert_eq!(response.status, 200, "{fault}: {}", response.body);
    assert_eq!(last(tenant).fault.as_deref(), Some(fault));
    assert!(tenant.faults().is_empty(), "{fault} strikes once");
    response.json()
}

#[tokio::test]
async fn an_id_token_can_be_wrong_in_one_thing() {
    let tenant = registered().await;
    let good = claims(&redeem(&tenant).await.json()["id_token"]);
    let differs = |faulty: &Value| {
        let dated = ["iat", "nbf", "exp", "uti"];
        let names = good.as_object().unwrap().keys().filter(|name| !dated.contains(&name.as_str()));
        names.filter(|name| good[*name] != faulty[*name]).cloned().collect::<Vec<_>>()
    };
    for (fault, wrong) in [
        ("wrong_nonce", vec!["nonce"]),
        ("wrong_issuer", vec!["iss"]),
        ("wrong_audience", vec!["aud"]),
        ("wrong_tenant", vec!["tid"]),
        ("personal_account", vec!["iss", "tid"]),
        ("expired_id_token", vec![]),
    ] {
        let faulty = claims(&with(&tenant, fault).await["id_token"]);
        assert_eq!(differs(&faulty), wrong, "{fault}");
        match fault {
            "expired_id_token" => assert!(faulty["exp"].as_i64().unwrap() < good["exp"].as_i64().unwrap() - 7000),
            "personal_account" => {
                assert_eq!(faulty["tid"], "9188040d-6c67-4c5b-b112-36a304b66dad");
                let issuer = format!("{}/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0", tenant.origin());
                assert_eq!(faulty["iss"], issuer);
            }
            "wrong_issuer" => assert!(faulty["iss"].as_str().unwrap().starts_with("https://login.evil.example/")),
            _ => {}
        }
    }
}

#[tokio::test]
async fn a_token_can_be_missing_or_damaged() {
    let tenant = registered().await;
    assert!(with(&tenant, "no_id_token").await.get("id_token").is_none());
    assert!(with(&tenant, "missing_access_token").await.get("access_token").is_none());
    let damaged = with(&tenant, "damaged_id_token").await["id_token"].as_str().unwrap().to_owned();
    assert!(damaged.ends_with(".damaged") && damaged.split('.').count() == 3, "{damaged}");
    assert!(with(&tenant, "too_large").await.to_string().len() > 2 * 1024 * 1024);
}

#[tokio::test]
async fn entras_errors_come_in_the_fragment_and_in_json() {
    let tenant = registered().await;
    let request = Parameters::authorize(&tenant, WRITE);
    tenant.fault(json!({"on": "authorize", "fault": "aadsts", "number": 50105})).unwrap();
    let bad = request.clone().with("redirect_uri", "https://evil.example/");
    tenant.fault(json!({"on": "authorize", "fault": "aadsts", "number": 53003, "after": 1})).unwrap();
    let back = returned(&Browser::default().authorize(&tenant, "organizations", &request).await, '#');
    assert_eq!((back["error"].as_str(), back["state"].as_str()), ("access_denied", "state-1"));
    assert!(back["error_description"].starts_with("AADSTS50105: Your administrator has configured"), "{back:?}");
    let response = Browser::default().authorize(&tenant, "organizations", &bad).await;
    assert!(response.status == 400 && response.body.contains("AADSTS50011: "), "an unchecked address gets no error");
    assert!(tenant.faults().is_empty());

    let claims = r#"{"access_token":{"acrs":{"essential":true,"value":"c1"}}}"#;
    let order = json!({
        "on": "token", "fault": "aadsts", "number": 50076, "error": "interaction_required",
        "suberror": "basic_action", "claims": claims, "description": "More is needed.",
    });
    tenant.fault(order).unwrap();
    let code = code(&tenant, Who::Alex, &request).await;
    let response = token(&tenant, TENANT_ID, &Parameters::redeem(&code)).await;
    assert_eq!(refused(&response), (400, String::from("interaction_required"), 50076));
    let body = response.json();
    assert_eq!((&body["suberror"], &body["claims"]), (&json!("basic_action"), &json!(claims)));
    assert!(body["error_description"].as_str().unwrap().starts_with("AADSTS50076: More is needed. Trace ID: "));
    assert_eq!(token(&tenant, TENANT_ID, &Parameters::redeem(&code)).await.status, 200, "the code was not used");
}

/// What Entra refuses with in the field, as the panel's specification lists it.
const NUMBERS: [u64; 58] = [
    16000, 50011, 50020, 50034, 50053, 50055, 50057, 50058, 50072, 50074, 50076, 50078, 50079, 50105, 50132, 50133,
    50158, 50173, 50177, 50178, 50194, 50196, 51004, 53000, 53001, 53002, 53003, 53011, 54005, 65001, 65004, 70000,
    70008, 70043, 90002, 90038, 90055, 90072, 90094, 90095, 90099, 500_011, 500_021, 500_212, 500_213, 501_481,
    530_003, 530_032, 530_034, 650_052, 700_016, 700_082, 700_084, 900_023, 5_000_224, 7_000_112, 9_002_326, 9_002_327,
];

#[tokio::test]
async fn each_number_met_in_the_field_can_be_given_in_both_forms() {
    let tenant = registered().await;
    let request = Parameters::authorize(&tenant, WRITE);
    let code = code(&tenant, Who::Alex, &request).await;
    for number in NUMBERS {
        tenant.fault(json!({"on": "token", "fault": "aadsts", "number": number})).unwrap();
        let response = token(&tenant, TENANT_ID, &Parameters::redeem(&code)).await;
        assert_eq!(refused(&response).2, number);
        let description = response.json()["error_description"].as_str().unwrap_or_default().to_owned();
        assert!(!description.contains("could not be completed"), "{number} has no sentence of its own");
        tenant.fault(json!({"on": "authorize", "fault": "aadsts", "number": number})).unwrap();
        let back = returned(&Browser::default().authorize(&tenant, "organizations", &request).await, '#');
        assert!(back["error_description"].starts_with(&format!("AADSTS{number}: ")), "{back:?}");
    }
}

#[tokio::test]
async fn a_reply_can_lack_its_state_or_come_in_the_query() {
    let tenant = registered().await;
    let request = Parameters::authorize(&tenant, WRITE);
    tenant.fault(json!({"on": "authorize", "fault": "no_state"})).unwrap();
    let mut browser = Browser::default();
    let page = browser.authorize(&tenant, "organizations", &request).await;
    let back = returned(&browser.press(&tenant, &page, "Alex Admin").await, '#');
    assert!(!back.contains_key("state") && back.contains_key("code"), "{back:?}");
    tenant.fault(json!({"on": "authorize", "fault": "reply_in_query"})).unwrap();
    let back = returned(&browser.authorize(&tenant, "organizations", &request).await, '?');
    assert!(back["state"] == "state-1" && back.contains_key("code"), "{back:?}");
}

#[tokio::test]
async fn a_reply_can_have_another_state_or_issuer() {
    let tenant = registered().await;
    let request = Parameters::authorize(&tenant, WRITE);
    tenant.fault(json!({"on": "authorize", "fault": "wrong_state"})).unwrap();
    let mut browser = Browser::default();
    let page = browser.authorize(&tenant, "organizations", &request).await;
    let back = returned(&browser.press(&tenant, &page, "Alex Admin").await, '#');
    assert!(back["state"] != "state-1" && back.contains_key("code"), "{back:?}");
    tenant.fault(json!({"on": "authorize", "fault": "wrong_reply_issuer"})).unwrap();
    let back = returned(&browser.authorize(&tenant, "organizations", &request).await, '#');
    assert_eq!(
        (back["state"].as_str(), back["iss"].as_str()),
        ("state-1", format!("https://login.evil.example/{TENANT_ID}/v2.0").as_str())
    );
}

#[tokio::test]
async fn an_answer_can_be_none_of_entras() {
    let tenant = registered().await;
    tenant.fault(json!({"on": "token", "fault": "status", "status": 429, "retry_after": "8"})).unwrap();
    let response = redeem(&tenant).await;
    assert_eq!((response.status, response.header("retry-after")), (429, Some("8")));
    assert!(response.body.starts_with("<html>") && response.header("access-control-allow-origin") == Some("*"));
    tenant.fault(json!({"on": "token", "fault": "not_json"})).unwrap();
    let response = redeem(&tenant).await;
    assert!(response.status == 200 && response.body.contains("guest network"));
    tenant.fault(json!({"on": "token", "fault": "redirect"})).unwrap();
    let response = redeem(&tenant).await;
    assert_eq!(
        (response.status, response.header("location").unwrap()),
        (302, format!("{}/redirected", tenant.origin()).as_str())
    );
    tenant.fault(json!({"on": "token", "fault": "no_cors"})).unwrap();
    let response = redeem(&tenant).await;
    assert_eq!((response.status, response.header("access-control-allow-origin")), (200, None));
    tenant.fault(json!({"on": "authorize", "fault": "status", "status": 500})).unwrap();
    let response = Browser::default().authorize(&tenant, TENANT_ID, &Parameters::authorize(&tenant, WRITE)).await;
    assert_eq!(response.status, 500);
}

#[tokio::test]
async fn an_answer_can_be_lost_before_or_after_the_token_is_used() {
    let tenant = registered().await;
    for (when, left) in [("before", 200), ("after", 400)] {
        let held = tokens(&tenant, Who::Alex, WRITE).await;
        let refresh = Parameters::refresh(held["refresh_token"].as_str().unwrap());
        tenant.fault(json!({"on": "token", "fault": "drop", "when": when})).unwrap();
        assert!(call(&tenant, TENANT_ID, &refresh).send_may_fail().await.is_none());
        assert_eq!((last(&tenant).outcome, last(&tenant).status), (Outcome::Dropped, None));
        assert_eq!(token(&tenant, TENANT_ID, &refresh).await.status, left, "{when}");
    }
}

#[tokio::test]
async fn an_answer_can_take_its_time_or_never_come() {
    let tenant = registered().await;
    tenant.fault(json!({"on": "token", "fault": "delay", "ms": 60})).unwrap();
    let begun = std::time::Instant::now();
    assert_eq!(redeem(&tenant).await.status, 200);
    assert!(begun.elapsed() >= std::time::Duration::from_millis(60));
    let held = tokens(&tenant, Who::Alex, WRITE).await;
    tenant
        .fault(SignInFaultRule { fault: SignInFault::Hang, on: SignInMatches::Token, times: Some(1), after: 0 })
        .unwrap();
    let refresh = Parameters::refresh(held["refresh_token"].as_str().unwrap());
    let stream = call(&tenant, TENANT_ID, &refresh).begin().await;
    let hung = |outcome| {
        move |log: &[sandbox::tenant::SignInEntry]| {
            log.last().is_some_and(|last| last.fault.as_deref() == Some("hang") && last.outcome == outcome)
        }
    };
    tenant.wait_for_sign_in_log(LIMIT, hung(Outcome::Pending)).await.unwrap();
    drop(stream);
    tenant.wait_for_sign_in_log(LIMIT, hung(Outcome::Abandoned)).await.unwrap();
    assert_eq!(token(&tenant, FABRIKAM_ID, &refresh).await.status, 200);
}

#[tokio::test]
async fn a_fault_that_makes_no_sense_is_refused() {
    let tenant = registered().await;
    for (order, named) in [
        (json!({"on": "authorize", "fault": "wrong_nonce"}), "on: wrong_nonce"),
        (json!({"on": "token", "fault": "wrong_state"}), "on: wrong_state"),
        (json!({"on": "logout", "fault": "drop"}), "on: "),
        (json!({"on": "token", "fault": "aadsts"}), "number"),
        (json!({"on": "token", "fault": "status", "status": 200}), "status"),
        (json!({"on": "token", "fault": "drop", "wen": "after"}), "wen"),
        (json!({"on": "token", "fault": "drop", "times": 0}), "times"),
        (json!({"on": "token", "fault": "throttled"}), "unknown variant"),
    ] {
        let why = tenant.fault(order.clone()).expect_err(&order.to_string()).to_string();
        assert!(why.contains(named), "{order}: {why}");
    }
    tenant.fault(json!({"on": "token", "fault": "hang"})).unwrap();
    tenant.fault(json!({"fault": "not_found"})).unwrap();
    assert_eq!(crate::client::get(&tenant).send().await.status, 404, "Graph takes its own fault");
    tenant.clear_faults();
    assert_eq!(redeem(&tenant).await.status, 200);
}
