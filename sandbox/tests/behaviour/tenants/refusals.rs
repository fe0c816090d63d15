//! Every refusal of a tenant: number, `error`, `suberror`, claims, and what ends it.

use sandbox::tenant::{AUDIT, READ, Refusal, Standing, TenantSpec, WRITE};
use serde_json::{Value, json};

use super::{Chain, with};
use crate::sign_in::refused;

/// What the table of "What refuses" says ends a run, a tenant, or asks for a sign-in; each with a suberror or none.
const ALL: [(u64, &str, Option<&str>); 52] = [
    (65001, "invalid_grant", Some("consent_required")),
    (65004, "access_denied", Some("consent_required")),
    (90094, "invalid_grant", Some("consent_required")),
    (90095, "invalid_grant", Some("consent_required")),
    (90099, "invalid_grant", None),
    (700_016, "unauthorized_client", None),
    (7_000_112, "unauthorized_client", None),
    (500_011, "invalid_resource", None),
    (650_052, "invalid_client", None),
    (50020, "invalid_grant", None),
    (50034, "invalid_grant", None),
    (51004, "invalid_grant", None),
    (90072, "invalid_grant", None),
    (16000, "interaction_required", None),
    (50177, "interaction_required", None),
    (50178, "interaction_required", None),
    (50076, "interaction_required", Some("basic_action")),
    (50079, "interaction_required", Some("basic_action")),
    (50072, "interaction_required", Some("basic_action")),
    (50074, "interaction_required", Some("basic_action")),
    (50078, "interaction_required", Some("basic_action")),
    (50158, "interaction_required", Some("basic_action")),
    (53000, "invalid_grant", Some("additional_action")),
    (53001, "invalid_grant", Some("additional_action")),
    (53002, "invalid_grant", Some("message_only")),
    (53003, "invalid_grant", Some("message_only")),
    (530_003, "invalid_grant", Some("additional_action")),
    (530_032, "invalid_grant", Some("message_only")),
    (500_021, "invalid_grant", Some("message_only")),
    (500_213, "invalid_grant", Some("message_only")),
    (50105, "access_denied", None),
    (90002, "invalid_request", None),
    (900_023, "invalid_request", None),
    (90038, "invalid_request", None),
    (5_000_224, "invalid_request", None),
    (50173, "invalid_grant", Some("bad_token")),
    (70043, "invalid_grant", Some("bad_token")),
    (70008, "invalid_grant", Some("bad_token")),
    (700_082, "invalid_grant", Some("bad_token")),
    (700_084, "invalid_grant", Some("bad_token")),
    (70000, "invalid_grant", None),
    (50132, "invalid_grant", Some("bad_token")),
    (50133, "invalid_grant", Some("bad_token")),
    (500_212, "invalid_grant", None),
    (530_034, "invalid_grant", None),
    (53011, "invalid_grant", None),
    (50057, "invalid_grant", None),
    (50053, "invalid_grant", None),
    (50055, "invalid_grant", Some("user_password_expired")),
    (50194, "invalid_request", None),
    (9_002_326, "invalid_request", None),
    (9_002_327, "invalid_request", None),
];

#[tokio::test]
async fn each_number_comes_as_entra_sends_it_and_ends_nothing_of_the_chain() {
    let of = |number: u64| TenantSpec::new(&format!("Number {number}")).refusing(u32::try_from(number).unwrap());
    let specs: Vec<TenantSpec> = ALL.iter().map(|(number, ..)| of(*number)).chain([TenantSpec::new("Well")]).collect();
    let tenant = with(&specs).await;
    let mut chain = Chain::begin(&tenant).await;
    for ((number, error, suberror), spec) in ALL.into_iter().zip(&specs) {
        let response = chain.ask(&tenant, &spec.id, READ).await;
        let status = if error == "invalid_client" { 401 } else { 400 };
        assert_eq!(refused(&response), (status, error.to_owned(), number));
        let body = response.json();
        assert_eq!(body.get("suberror").and_then(Value::as_str), suberror, "{number}");
        let words = body["error_description"].as_str().unwrap();
        assert!(!words.contains("could not be completed"), "{number} has words of its own: {words}");
        let demands = error == "interaction_required" && suberror.is_some() || (53000..=53003).contains(&number);
        assert_eq!(body.get("claims").is_some(), demands, "{number}");
        if demands {
            let claims: Value = serde_json::from_str(body["claims"].as_str().unwrap()).unwrap();
            assert_eq!(claims["access_token"]["capolids"]["values"].as_array().unwrap().len(), 1);
        }
    }
    chain.get(&tenant, &specs.last().unwrap().id, READ).await;
}

#[tokio::test]
async fn each_part_of_a_refusal_may_be_another() {
    let odd = Refusal {
        error: Some("odd_error".to_owned()),
        description: Some("Odd words.".to_owned()),
        suberror: Some(String::new()),
        claims: Some("{}".to_owned()),
        ..Refusal::from(50076)
    };
    let [odd, bare] = [
        TenantSpec::new("Odd").refusing(odd),
        TenantSpec::new("Bare").refusing(Refusal { claims: Some(String::new()), ..Refusal::from(50076) }),
    ];
    let tenant = with(&[odd.clone(), bare.clone()]).await;
    let mut chain = Chain::begin(&tenant).await;
    let response = chain.ask(&tenant, &odd.id, READ).await;
    assert_eq!(refused(&response), (400, "odd_error".to_owned(), 50076));
    let body = response.json();
    assert!(body["error_description"].as_str().unwrap().starts_with("AADSTS50076: Odd words."));
    assert_eq!((body.get("suberror"), &body["claims"]), (None, &json!("{}")));
    assert!(chain.ask(&tenant, &bare.id, READ).await.json().get("claims").is_none());
}

#[tokio::test]
async fn consent_decides_for_which_permissions_there_are_tokens() {
    let [absent, none, reading] = [
        TenantSpec::new("Absent").without_app(),
        TenantSpec::new("None").consenting(&[]),
        TenantSpec::new("Reading").consenting(&[READ]),
    ];
    let tenant = with(&[absent.clone(), none.clone(), reading.clone()]).await;
    let mut chain = Chain::begin(&tenant).await;
    let unauthorized = (400, "unauthorized_client".to_owned(), 700_016);
    assert_eq!(refused(&chain.ask(&tenant, &absent.id, READ).await), unauthorized);
    let response = chain.ask(&tenant, &none.id, READ).await;
    assert_eq!(refused(&response), (400, "invalid_grant".to_owned(), 65001));
    assert_eq!(response.json()["suberror"], "consent_required");
    chain.get(&tenant, &reading.id, READ).await;
    assert_eq!(chain.ask(&tenant, &reading.id, WRITE).await.status, 400);
    tenant.approve_app(&absent.id, &[READ]);
    chain.get(&tenant, &absent.id, READ).await;
    assert_eq!(chain.ask(&tenant, &absent.id, AUDIT).await.status, 400);
}

#[tokio::test]
async fn who_is_nobody_there_gets_no_token() {
    let closed = TenantSpec::new("Closed").alex(Standing::Nobody);
    let tenant = with(std::slice::from_ref(&closed)).await;
    let mut chain = Chain::begin(&tenant).await;
    let response = chain.ask(&tenant, &closed.id, READ).await;
    assert_eq!(refused(&response), (400, "invalid_grant".to_owned(), 50020));
    assert!(response.json()["error_description"].as_str().unwrap().contains("tenant 'Closed'"));
    assert!(tenant.change_tenant(&closed.id, |spec| spec.alex = Standing::Member));
    chain.get(&tenant, &closed.id, READ).await;
}

#[tokio::test]
async fn a_refusal_of_the_app_ends_with_approval_and_any_with_a_change() {
    let [app, policy] = [TenantSpec::new("App").refusing(90094), TenantSpec::new("Policy").refusing(53003)];
    let tenant = with(&[app.clone(), policy.clone()]).await;
    let mut chain = Chain::begin(&tenant).await;
    for spec in [&app, &policy] {
        assert_eq!(chain.ask(&tenant, &spec.id, READ).await.status, 400);
        tenant.approve_app(&spec.id, &[READ]);
    }
    chain.get(&tenant, &app.id, READ).await;
    assert_eq!(refused(&chain.ask(&tenant, &policy.id, READ).await).2, 53003);
    tenant.change_tenant(&policy.id, |spec| spec.refuses = None);
    chain.get(&tenant, &policy.id, READ).await;
}
