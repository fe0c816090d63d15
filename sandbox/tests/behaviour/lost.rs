//! Answers that never come. The client is a bare TCP connection, so that no library hides what happened.

use std::time::Duration;

use sandbox::tenant::{Fault, FaultRule, Matches, Outcome, When};
use serde_json::json;

use crate::client::{LIMIT, example, get, patch, settings, tenant};

#[tokio::test]
async fn dropped_before_nothing_comes_and_nothing_changes() {
    let tenant = tenant().await;
    tenant.fault(json!({"fault": "drop_before", "method": "PATCH"})).unwrap();
    assert_eq!(patch(&tenant, &example()).raw().await, b"", "not one byte is sent");
    assert_eq!(tenant.settings(), settings("disabled", false, false));
    let log = tenant.log();
    assert_eq!((log[0].outcome, log[0].status), (Outcome::Dropped, None));
    assert_eq!(log[0].fault.as_deref(), Some("drop_before"));
    assert_eq!(get(&tenant).send().await.status, 200, "the next request is served");
}

#[tokio::test]
async fn dropped_after_nothing_comes_but_the_change_is_kept() {
    let tenant = tenant().await;
    tenant.fault(FaultRule::once(Fault::DropAfter, Matches::Patch)).unwrap();
    assert_eq!(patch(&tenant, &example()).raw().await, b"", "not one byte is sent");
    assert_eq!(tenant.settings(), settings("enabled", true, true));
    assert_eq!(tenant.log()[0].outcome, Outcome::Dropped);
}

#[tokio::test]
async fn each_connection_carries_one_request() {
    // A browser repeats a request whose reused connection closed: then a drop would go unnoticed.
    let tenant = tenant().await;
    let response = get(&tenant).send().await;
    assert_eq!(response.header("connection"), Some("close"));
}

#[tokio::test]
async fn a_client_that_gives_up_before_a_slow_answer_has_changed_nothing() {
    let tenant = tenant().await;
    tenant.fault(json!({"fault": "slow", "ms": 3_600_000})).unwrap();
    drop(patch(&tenant, &example()).begin().await);
    let gone = tenant.wait_for_log(LIMIT, |log| log.iter().any(|entry| entry.outcome == Outcome::Abandoned));
    gone.await.unwrap();
    assert_eq!(tenant.settings(), settings("disabled", false, false));
}

#[tokio::test]
async fn a_slow_answer_may_come_after_the_change() {
    let tenant = tenant().await;
    let slow = Fault::Slow { ms: 3_600_000, when: When::After };
    tenant.fault(FaultRule::once(slow, Matches::Patch)).unwrap();
    let waiting = patch(&tenant, &example()).begin().await;
    let kept = tenant.wait_for_settings(LIMIT, |now| *now == settings("enabled", true, true));
    kept.await.unwrap();
    assert_eq!(tenant.log()[0].outcome, Outcome::Pending);
    drop(waiting);
    let gone = tenant.wait_for_log(LIMIT, |log| log[0].outcome == Outcome::Abandoned);
    gone.await.unwrap();
}

#[tokio::test]
async fn a_slow_answer_comes_in_the_end() {
    let tenant = tenant().await;
    tenant.fault(json!({"fault": "slow", "ms": 30})).unwrap();
    let begun = std::time::Instant::now();
    assert_eq!(patch(&tenant, &example()).send().await.status, 200);
    assert!(begun.elapsed() >= Duration::from_millis(30));
    tenant.set_latency(Duration::from_millis(40));
    let begun = std::time::Instant::now();
    assert_eq!(get(&tenant).send().await.status, 200);
    assert!(begun.elapsed() >= Duration::from_millis(40));
}

#[tokio::test]
async fn waiting_in_vain_says_what_the_log_holds() {
    let tenant = tenant().await;
    get(&tenant).send().await;
    let why = tenant.wait_for_log(Duration::from_millis(1), |log| log.len() > 1).await.unwrap_err();
    assert_eq!(why.log.len(), 1);
    assert!(why.to_string().contains("1 GET 200 Answered"), "{why}");
}

#[tokio::test]
async fn a_dropped_tenant_gives_its_port_back() {
    let first = tenant().await;
    let port = first.origin().rsplit_once(':').unwrap().1.parse().unwrap();
    let options = || sandbox::tenant::TenantOptions { port, ..Default::default() };
    let taken = sandbox::tenant::Tenant::start(options()).await.err().unwrap();
    assert_eq!(taken.kind(), std::io::ErrorKind::AddrInUse);
    drop(first);
    let again = async {
        loop {
            if let Ok(tenant) = sandbox::tenant::Tenant::start(options()).await {
                return tenant;
            }
            tokio::task::yield_now().await;
        }
    };
    let again = tokio::time::timeout(LIMIT, again).await.expect("the port is free again");
    assert_eq!(get(&again).send().await.status, 200);
}
