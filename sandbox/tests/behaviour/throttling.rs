//! The documented limits, met by real requests.

use sandbox::tenant::{Limits, Tenant, TenantOptions, TokenSpec};
use serde_json::Value;

use crate::client::{PATH, Request, example, get, patch, tenant};

#[tokio::test]
async fn the_hundred_and_first_write_of_an_app_in_20_s_is_too_many() {
    let tenant = tenant().await;
    let token = tenant.token(TokenSpec::write());
    let write = Request::new(&tenant.origin(), "PATCH", PATH).bearer(&token).json(&example());
    for count in 1..=100 {
        assert_eq!(write.send().await.status, 200, "write {count}");
    }
    let response = write.send().await;
    assert_eq!((response.status, response.code().as_str()), (429, "TooManyRequests"));
    let seconds: u64 = response.header("retry-after").unwrap().parse().unwrap();
    assert!((1..=20).contains(&seconds), "{seconds}");
    let nested: Value = serde_json::from_str(&response.message()).unwrap();
    assert!(nested["Message"].as_str().unwrap().starts_with("Too many requests"));
    assert_eq!(get(&tenant).send().await.status, 200, "reading has its own limit");
    let other_app = tenant.token(TokenSpec { app_id: String::from("other"), ..TokenSpec::default() });
    let write = Request::new(&tenant.origin(), "PATCH", PATH).bearer(&other_app).json(&example());
    assert_eq!(write.send().await.status, 200, "another app has its own");
}

#[tokio::test]
async fn a_test_may_lower_the_limits() {
    let limits = Limits { writes_per_app: 1, ..Limits::default() };
    let tenant = Tenant::start(TenantOptions { limits, ..TenantOptions::default() }).await.unwrap();
    assert_eq!(patch(&tenant, &example()).send().await.status, 200);
    assert_eq!(patch(&tenant, &example()).send().await.status, 429);
    tenant.reset();
    assert_eq!(patch(&tenant, &example()).send().await.status, 200);
}
