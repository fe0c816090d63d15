//! Cross-origin rules: what a page may send and read.

use sandbox::tenant::Outcome;

use crate::client::{PATH, Request, get, tenant};

#[tokio::test]
async fn a_preflight_for_documented_headers_passes() {
    let tenant = tenant().await;
    for method in ["GET", "POST", "PATCH"] {
        let ask = Request::new(&tenant.origin(), "OPTIONS", PATH)
            .header("Origin", "https://panel.example")
            .header("Access-Control-Request-Method", method);
        let wanted = "accept,authorization,Client-Request-Id, content-type,prefer,sdkversion";
        let response = ask.header("Access-Control-Request-Headers", wanted).send().await;
        assert_eq!(response.status, 204, "{method}");
        assert_eq!(response.header("access-control-allow-origin"), Some("*"));
        assert_eq!(response.header("access-control-allow-methods"), Some("GET, POST, PATCH"));
        assert_eq!(
            response.header("access-control-allow-headers"),
            Some("authorization, content-type, accept, client-request-id, prefer, sdkversion")
        );
        assert_eq!(response.header("access-control-max-age"), Some("600"));
        assert_eq!(response.header("access-control-allow-credentials"), None);
    }
    let log = tenant.log();
    assert_eq!(log.len(), 3);
    assert_eq!((log[0].method.as_str(), log[0].status, log[0].outcome), ("OPTIONS", Some(204), Outcome::Answered));
    assert!(log[0].violations.is_empty());
}

#[tokio::test]
async fn a_preflight_for_anything_else_fails() {
    let tenant = tenant().await;
    for (method, headers) in [
        ("PATCH", "authorization, x-requested-with"),
        ("GET", "if-none-match"),
        ("GET", "traceparent"),
        ("PUT", "authorization"),
        ("DELETE", ""),
    ] {
        let response = Request::new(&tenant.origin(), "OPTIONS", PATH)
            .header("Access-Control-Request-Method", method)
            .header("Access-Control-Request-Headers", headers)
            .send()
            .await;
        assert_eq!(response.status, 403, "{method} {headers}");
        assert_eq!(response.header("access-control-allow-origin"), None);
    }
}

#[tokio::test]
async fn a_page_may_read_the_documented_headers_of_any_answer() {
    let tenant = tenant().await;
    let refused = Request::new(&tenant.origin(), "GET", PATH).send().await;
    for response in [get(&tenant).send().await, refused] {
        assert_eq!(response.header("access-control-allow-origin"), Some("*"));
        assert_eq!(
            response.header("access-control-expose-headers"),
            Some("ETag, Location, request-id, client-request-id, SdkVersion, WWW-Authenticate, Retry-After")
        );
    }
}
