//! The token endpoint's own throttling, slow tenants, and a thousand of them.

use std::time::{Duration, Instant};

use sandbox::tenant::{READ, TENANT_ID, Tenant, TenantOptions, TenantSpec, TokenLimit, TokenThrottle, many_tenants};
use serde_json::json;

use super::{Chain, graph, with};
use crate::client::Request;
use crate::sign_in::{PANEL, refused};

#[tokio::test]
async fn the_endpoint_refuses_what_is_too_much_in_each_way() {
    let adatum = TenantSpec::new("Adatum");
    let tenant = with(std::slice::from_ref(&adatum)).await;
    let limit = |answer| TokenLimit { requests: 2, per_ms: 60_000, answer };
    for (answer, number) in [(TokenThrottle::Loop, 50196), (TokenThrottle::Blocked, 90055)] {
        let mut chain = Chain::begin(&tenant).await;
        tenant.set_token_limit(limit(answer));
        chain.get(&tenant, &adatum.id, READ).await;
        chain.get(&tenant, TENANT_ID, READ).await;
        for id in [&adatum.id, TENANT_ID] {
            assert_eq!(refused(&chain.ask(&tenant, id, READ).await), (400, "invalid_grant".to_owned(), number));
        }
        tenant.set_token_limit(None);
        chain.get(&tenant, &adatum.id, READ).await;
    }
    for (retry_after, readable) in [(Some("130"), true), (Some("130"), false), (None, true)] {
        let mut chain = Chain::begin(&tenant).await;
        let answer = TokenThrottle::TooMany { retry_after: retry_after.map(str::to_owned), readable };
        tenant.set_token_limit(TokenLimit { requests: 0, ..limit(answer) });
        let response = chain.ask(&tenant, &adatum.id, READ).await;
        assert_eq!((response.status, response.header("retry-after")), (429, retry_after));
        let exposed = response.header("access-control-expose-headers").is_some();
        assert_eq!(exposed, retry_after.is_some() && readable);
        assert_eq!(response.header("access-control-allow-origin"), Some("*"));
        tenant.set_token_limit(None);
    }
}

#[tokio::test]
async fn a_tenant_may_have_a_limit_of_its_own() {
    let limit = TokenLimit { requests: 1, per_ms: 60_000, answer: TokenThrottle::Blocked };
    let [busy, well] = [TenantSpec { token_limit: Some(limit), ..TenantSpec::new("Busy") }, TenantSpec::new("Well")];
    let tenant = with(&[busy.clone(), well.clone()]).await;
    let mut chain = Chain::begin(&tenant).await;
    chain.get(&tenant, &busy.id, READ).await;
    assert_eq!(refused(&chain.ask(&tenant, &busy.id, READ).await).2, 90055);
    chain.get(&tenant, &well.id, READ).await;
    chain.get(&tenant, &well.id, READ).await;
}

#[tokio::test]
async fn a_limit_ends_with_its_time() {
    let adatum = TenantSpec::new("Adatum");
    let tenant = with(std::slice::from_ref(&adatum)).await;
    let mut chain = Chain::begin(&tenant).await;
    tenant.set_token_limit(TokenLimit { requests: 1, per_ms: 300, answer: TokenThrottle::Loop });
    chain.get(&tenant, &adatum.id, READ).await;
    assert_eq!(chain.ask(&tenant, &adatum.id, READ).await.status, 400);
    let start = Instant::now();
    while chain.ask(&tenant, &adatum.id, READ).await.status != 200 {
        assert!(start.elapsed() < Duration::from_secs(10));
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[tokio::test]
async fn requests_take_their_time() {
    let slow = TenantSpec { latency_ms: 60, ..TenantSpec::new("Slow") };
    let tenant = with(std::slice::from_ref(&slow)).await;
    let mut chain = Chain::begin(&tenant).await;
    tenant.clear_log();
    chain.get(&tenant, &slow.id, READ).await;
    graph(&tenant, &slow.id, "GET", READ).send().await;
    let entry = tenant.requests_of(&slow.id)[0].clone();
    assert!(entry.ended.unwrap() - entry.at >= 60);
    let took = |request: &sandbox::tenant::TokenRequest| request.ended.unwrap() - request.at;
    assert!(took(tenant.token_requests().last().unwrap()) >= 60);
    tenant.set_sign_in_latency(Duration::from_millis(40));
    chain.get(&tenant, TENANT_ID, READ).await;
    assert!(took(tenant.token_requests().last().unwrap()) >= 40);
    let start = Instant::now();
    let path = format!("/{TENANT_ID}/v2.0/.well-known/openid-configuration");
    Request::new(&tenant.origin(), "GET", &path).send().await;
    assert!(start.elapsed() >= Duration::from_millis(40));
}

#[tokio::test]
async fn a_thousand_tenants_are_read_in_seconds() {
    let options = TenantOptions { tenants: many_tenants(1000), ..TenantOptions::default() };
    let tenant = Tenant::start(options).await.unwrap();
    tenant.register(PANEL);
    let mut chain = Chain::begin(&tenant).await;
    let specs = tenant.tenants();
    for spec in &specs {
        let answer = chain.get(&tenant, &spec.id, READ).await;
        let token = answer["access_token"].as_str().unwrap();
        let read = Request::new(&tenant.origin(), "GET", crate::client::PATH).bearer(token).send().await.json();
        assert_eq!(read["blockChat"], spec.settings["blockChat"]);
    }
    assert_eq!(tenant.token_requests().len(), 1001);
    tenant.set_tenants([TenantSpec::new("Alone")]).unwrap();
    tenant.reset();
    assert_eq!(tenant.tenants().len(), 1000, "as at the start");
    let list = json!({"lines": tenant.tenant_list().lines().count()});
    assert_eq!(list["lines"], 1000);
}
