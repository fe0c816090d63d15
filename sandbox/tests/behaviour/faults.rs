//! Each fault, by the name and with the parameters the control endpoint takes.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sandbox::tenant::{Fault, FaultRule, Matches, Tenant};
use serde_json::{Value, json};

use crate::client::{Request, Response, example, get, patch, settings, tenant};

/// The answer to one `GET` that meets this fault, which is gone afterwards.
async fn meets(tenant: &Tenant, fault: Value) -> Response {
    tenant.fault(fault.clone()).unwrap_or_else(|why| panic!("{fault}: {why}"));
    let response = get(tenant).send().await;
    assert!(tenant.faults().is_empty(), "{fault} strikes once");
    assert_eq!(tenant.log().last().unwrap().fault.as_deref(), fault["fault"].as_str());
    response
}

/// The innermost `Message`, which a person would see, unwrapped `depth` times.
fn unwrapped(response: &Response, depth: usize) -> String {
    (0..depth).fold(response.message(), |text, _| {
        let nested: Value = serde_json::from_str(&text).unwrap_or_else(|why| panic!("{why}: {text}"));
        nested["Message"].as_str().unwrap().to_owned()
    })
}

#[tokio::test]
async fn refusals_have_their_status_code_and_sentence() {
    let tenant = tenant().await;
    let token = "InvalidAuthenticationToken";
    let scope = "Application is not authorized to perform this operation. Application must have one of";
    let role = "User is not authorized to perform this operation - Operation ID";
    let cases = [
        (json!({"fault": "no_intune"}), 400, "BadRequest", 0, "Request not applicable to target tenant."),
        (json!({"fault": "token_empty"}), 401, token, 0, "Access token is empty."),
        (json!({"fault": "token_expired"}), 401, token, 0, "Access token has expired or is not yet valid."),
        (json!({"fault": "token_lifetime"}), 401, token, 0, "Lifetime validation failed, the token is expired."),
        (json!({"fault": "token_damaged"}), 401, token, 0, "CompactToken parsing failed with error code: 80049217"),
        (json!({"fault": "token_not_jwt"}), 401, token, 0, "IDX14100: JWT is not well formed, there are no dots (.)."),
        (json!({"fault": "token_wrong_audience"}), 401, token, 0, "Access token validation failure. Invalid audience."),
        (json!({"fault": "missing_scope"}), 403, "Forbidden", 1, scope),
        (json!({"fault": "missing_scope", "status": 401}), 401, "Unauthorized", 1, scope),
        (json!({"fault": "missing_scope", "form": "nested_twice"}), 403, "UnknownError", 2, scope),
        (json!({"fault": "missing_role"}), 403, "Forbidden", 1, role),
        (json!({"fault": "missing_role", "form": "nested_twice"}), 403, "UnknownError", 2, role),
        (json!({"fault": "service_unavailable_for_tenant"}), 403, "Forbidden", 1, "RemoteAssistService"),
        (json!({"fault": "approval_required"}), 403, "ApprovalRequired", 1, "ApprovalRequired"),
        (json!({"fault": "forbidden_other"}), 403, "accessDenied", 0, "Access has been blocked"),
        (json!({"fault": "missing_role", "status": 401}), 401, "UnknownError", 2, "An error has occurred - Operation"),
        (json!({"fault": "not_found"}), 404, "ResourceNotFound", 1, "Resource does not exist"),
        (json!({"fault": "throttled"}), 429, "TooManyRequests", 1, "Too many requests"),
        (json!({"fault": "throttled", "nested": false}), 429, "TooManyRequests", 0, "Too many requests"),
        (json!({"fault": "throttled_unknown"}), 429, "UnknownError", 0, ""),
        (json!({"fault": "server_error"}), 503, "ServiceUnavailable", 1, "An internal server error"),
        (json!({"fault": "server_error", "status": 500}), 500, "InternalServerError", 1, ""),
        (json!({"fault": "server_error", "status": 502}), 502, "BadGateway", 1, ""),
        (json!({"fault": "server_error", "status": 504}), 504, "GatewayTimeout", 1, ""),
        (json!({"fault": "weird_status"}), 418, "Unexpected", 0, ""),
    ];
    for (fault, status, code, depth, sentence) in cases {
        let response = meets(&tenant, fault.clone()).await;
        assert_eq!((response.status, response.code().as_str()), (status, code), "{fault}");
        let text = unwrapped(&response, depth);
        assert!(text.starts_with(sentence), "{fault}: {text}");
        assert_eq!(response.header("access-control-allow-origin"), Some("*"), "{fault}");
        let error = &response.json()["error"];
        let inner = error.get("innerError").or_else(|| error.get("innererror")).unwrap();
        assert_eq!(inner["request-id"].as_str(), response.header("request-id"), "{fault}");
        // A role or scope error must not be mistaken for the service's absence.
        let absence = fault["fault"] == "service_unavailable_for_tenant";
        assert_eq!(response.body.contains("RemoteAssistService"), absence, "{fault}");
    }
}

#[tokio::test]
async fn waits_are_sent_as_given() {
    let tenant = tenant().await;
    for wait in ["7", "Wed, 21 Oct 2026 07:28:00 GMT"] {
        for fault in ["throttled", "server_error"] {
            let response = meets(&tenant, json!({"fault": fault, "retry_after": wait})).await;
            assert_eq!(response.header("retry-after"), Some(wait), "{fault}");
        }
    }
    let none = meets(&tenant, json!({"fault": "throttled", "retry_after": null})).await;
    assert_eq!(none.header("retry-after"), None);
}

#[tokio::test]
async fn a_claims_challenge_stands_among_others() {
    let tenant = tenant().await;
    let claims = r#"{"access_token":{"acrs":{"essential":true,"value":"c1"}}}"#;
    let response = meets(&tenant, json!({"fault": "claims_challenge", "claims": claims})).await;
    assert_eq!(response.status, 401);
    let header = response.header("www-authenticate").unwrap();
    assert!(header.starts_with("PoP ") && header.ends_with(", Negotiate"), "{header}");
    assert!(header.contains(&format!("authorization_uri=\"{}/common/oauth2/authorize\"", tenant.origin())));
    assert!(header.contains("error=\"insufficient_claims\""));
    assert!(header.contains(&format!("claims=\"{}\"", STANDARD.encode(claims))));
}

#[tokio::test]
async fn server_errors_may_be_pages_or_nothing_and_may_have_worked() {
    let tenant = tenant().await;
    let html = meets(&tenant, json!({"fault": "server_error", "status": 502, "body": "html"})).await;
    assert_eq!((html.status, html.header("content-type")), (502, Some("text/html")));
    assert!(html.body.starts_with("<html>"));
    let empty = meets(&tenant, json!({"fault": "server_error", "status": 504, "body": "empty"})).await;
    assert_eq!((empty.status, empty.body.as_str()), (504, ""));
    tenant.fault(json!({"fault": "server_error"})).unwrap();
    assert_eq!(patch(&tenant, &example()).send().await.status, 503);
    assert_eq!(tenant.settings(), settings("disabled", false, false));
    tenant.fault(json!({"fault": "server_error", "applied": true})).unwrap();
    assert_eq!(patch(&tenant, &example()).send().await.status, 503);
    assert_eq!(tenant.settings(), settings("enabled", true, true));
}

#[tokio::test]
async fn answers_that_are_not_graphs() {
    let tenant = tenant().await;
    let html = meets(&tenant, json!({"fault": "html_200"})).await;
    assert_eq!((html.status, html.header("content-type")), (200, Some("text/html; charset=utf-8")));
    let empty = meets(&tenant, json!({"fault": "empty_200"})).await;
    assert_eq!((empty.status, empty.body.as_str()), (200, ""));
    let broken = meets(&tenant, json!({"fault": "bad_json"})).await;
    assert_eq!(broken.status, 200);
    assert!(broken.body.starts_with('{') && serde_json::from_str::<Value>(&broken.body).is_err());
    let wrong = meets(&tenant, json!({"fault": "wrong_types"})).await.json();
    assert_eq!((&wrong["blockChat"], &wrong["remoteAssistanceState"]), (&json!("yes"), &json!("disabled")));
    let null = json!({"fault": "wrong_types", "property": "remoteAssistanceState", "value": null});
    assert_eq!(meets(&tenant, null).await.json()["remoteAssistanceState"], Value::Null);
    let wrapped = meets(&tenant, json!({"fault": "wrapped_value"})).await.json();
    assert_eq!(wrapped["value"]["remoteAssistanceState"], "disabled");
    let unknown = meets(&tenant, json!({"fault": "unknown_enum", "value": "paused"})).await.json();
    assert_eq!(unknown["remoteAssistanceState"], "paused");
    let more = meets(&tenant, json!({"fault": "unknown_properties"})).await.json();
    assert_eq!(more.as_object().unwrap().len(), 7);
    assert_eq!(more["blockChat"], false);
    let huge = meets(&tenant, json!({"fault": "huge_body"})).await;
    assert!(huge.body.len() > 2 * 1024 * 1024);
    assert_eq!(huge.json()["blockChat"], false);
}

#[tokio::test]
async fn an_answer_of_another_shape_does_not_hide_a_refusal() {
    let tenant = tenant().await;
    tenant.fault(json!({"fault": "wrapped_value"})).unwrap();
    let response = Request::new(&tenant.origin(), "GET", crate::client::PATH).send().await;
    assert_eq!((response.status, response.code().as_str()), (401, "InvalidAuthenticationToken"));
}

#[tokio::test]
async fn a_colleague_edits_before_or_after() {
    let tenant = tenant().await;
    let edit = json!({"fault": "colleague_edit", "settings": {"remoteAssistanceState": "enabled"}});
    let read = meets(&tenant, edit).await.json();
    assert_eq!(read["remoteAssistanceState"], "enabled");
    let edit = json!({"fault": "colleague_edit", "settings": {"blockChat": true}, "when": "after"});
    assert_eq!(meets(&tenant, edit).await.json()["blockChat"], false);
    assert_eq!(tenant.settings(), settings("enabled", false, true));
}

#[tokio::test]
async fn changes_that_are_answered_but_not_kept() {
    let tenant = tenant().await;
    tenant.fault(json!({"fault": "ignore_change"})).unwrap();
    assert_eq!(get(&tenant).send().await.status, 200);
    let response = patch(&tenant, &example()).send().await;
    assert_eq!((response.status, &response.json()["blockChat"]), (200, &json!(true)));
    assert_eq!(tenant.settings(), settings("disabled", false, false));
    tenant.fault(json!({"fault": "alter_change", "settings": {"blockChat": false}})).unwrap();
    let response = patch(&tenant, &example()).send().await;
    assert_eq!((response.status, &response.json()["blockChat"]), (200, &json!(true)));
    assert_eq!(tenant.settings(), settings("enabled", true, false));
}

#[tokio::test]
async fn readings_lag_behind_a_change_that_was_kept() {
    let tenant = tenant().await;
    let chat = async || get(&tenant).send().await.json()["blockChat"].clone();
    tenant.fault(json!({"fault": "stale_reads", "readings": 2})).unwrap();
    assert_eq!(chat().await, false);
    assert_eq!(patch(&tenant, &example()).send().await.status, 200);
    assert_eq!(tenant.settings(), settings("enabled", true, true), "it is kept");
    assert_eq!((chat().await, chat().await, chat().await), (json!(false), json!(false), json!(true)));
    assert_eq!(tenant.log().iter().filter(|entry| entry.fault.as_deref() == Some("stale_read")).count(), 2);
    // For good, until faults are cleared; and what was there before may have been nothing at all.
    tenant.set_settings(json!({"blockChat": false})).unwrap();
    tenant.fault(json!({"fault": "stale_reads", "readings": null, "lost": true})).unwrap();
    assert_eq!(patch(&tenant, &example()).raw().await, b"", "its answer is lost");
    for _ in 0..4 {
        assert_eq!(chat().await, false);
    }
    tenant.clear_faults();
    assert_eq!(chat().await, true);
    tenant.set_settings(Value::Null).unwrap();
    assert_eq!(
        meets(&tenant, json!({"fault": "stale_read", "settings": {"blockChat": true}})).await.json()["blockChat"],
        true
    );
    tenant.fault(json!({"fault": "stale_reads", "readings": 0})).unwrap_err();
}

#[tokio::test]
async fn an_answer_a_page_may_not_read() {
    let tenant = tenant().await;
    tenant.fault(json!({"fault": "no_cors"})).unwrap();
    let response = patch(&tenant, &example()).send().await;
    assert_eq!(response.status, 200);
    assert!(!response.headers.iter().any(|(name, _)| name.starts_with("access-control")));
    assert_eq!(tenant.settings(), settings("enabled", true, true));
}

#[tokio::test]
async fn a_redirect_shows_who_follows_it() {
    let tenant = tenant().await;
    let response = meets(&tenant, json!({"fault": "redirect"})).await;
    assert_eq!(response.status, 302);
    assert_eq!(response.header("location"), Some(format!("{}/redirected", tenant.origin()).as_str()));
    let followed = Request::new(&tenant.origin(), "GET", "/redirected").bearer("x.y.z").send().await;
    assert_eq!(followed.status, 401);
    let log = tenant.log();
    assert_eq!((log[1].path.as_str(), log[1].authorization), ("/redirected", true));
    let away = meets(&tenant, json!({"fault": "redirect", "to": "https://elsewhere.example/"})).await;
    assert_eq!(away.header("location"), Some("https://elsewhere.example/"));
}

#[tokio::test]
async fn markup_stands_in_every_text() {
    let tenant = tenant().await;
    let response = meets(&tenant, json!({"fault": "hostile_markup"})).await;
    assert_eq!(response.status, 403);
    let inner = response.json()["error"]["innerError"].clone();
    let nested = unwrapped(&response, 1);
    let texts = [
        response.code(),
        nested.clone(),
        inner["request-id"].as_str().unwrap().to_owned(),
        inner["client-request-id"].as_str().unwrap().to_owned(),
        response.header("request-id").unwrap().to_owned(),
        nested.split("Activity ID: ").nth(1).unwrap().to_owned(),
    ];
    for text in texts {
        assert!(text.starts_with("<img src=x onerror=") && text.contains("<script>"), "{text}");
    }
    let value = meets(&tenant, json!({"fault": "hostile_markup", "place": "value"})).await.json();
    assert!(value["remoteAssistanceState"].as_str().unwrap().contains("<script>"));
}

#[tokio::test]
async fn faults_wait_for_their_method_their_turn_and_their_times() {
    let tenant = tenant().await;
    tenant.fault(json!({"fault": "not_found", "method": "PATCH"})).unwrap();
    tenant.fault(json!({"fault": "no_intune", "method": "GET", "after": 1, "times": 2})).unwrap();
    tenant.fault(FaultRule::always(Fault::WeirdStatus { status: 418 }, Matches::Any)).unwrap();
    let mut met = Vec::new();
    for _ in 0..5 {
        met.push(get(&tenant).send().await.status);
    }
    assert_eq!(met, [418, 400, 400, 418, 418]);
    assert_eq!(patch(&tenant, &example()).send().await.status, 404);
    assert_eq!(patch(&tenant, &example()).send().await.status, 418);
    assert_eq!(tenant.faults().len(), 1);
    tenant.clear_faults();
    assert_eq!(get(&tenant).send().await.status, 200);
}

#[tokio::test]
async fn a_preflight_takes_no_fault() {
    let tenant = tenant().await;
    tenant.fault(json!({"fault": "not_found"})).unwrap();
    let preflight = Request::new(&tenant.origin(), "OPTIONS", crate::client::PATH);
    let preflight = preflight.header("Access-Control-Request-Method", "GET");
    assert_eq!(preflight.send().await.status, 204);
    assert_eq!(get(&tenant).send().await.status, 404);
}

#[test]
fn a_fault_that_is_not_understood_is_refused_by_its_field() {
    for (order, field) in [
        (json!({"fault": "no_such"}), "no_such"),
        (json!({"method": "GET"}), "fault"),
        (json!([]), "object"),
        (json!({"fault": "not_found", "method": "PUT"}), "method"),
        (json!({"fault": "not_found", "times": 0}), "times"),
        (json!({"fault": "not_found", "times": -1}), "times"),
        (json!({"fault": "not_found", "after": "1"}), "after"),
        (json!({"fault": "not_found", "status": 404}), "status"),
        (json!({"fault": "throttled", "retryAfter": "3"}), "retryAfter"),
        (json!({"fault": "throttled", "retry_after": "a\nb"}), "retry_after"),
        (json!({"fault": "server_error", "status": 404}), "status"),
        (json!({"fault": "missing_scope", "status": 402}), "status"),
        (json!({"fault": "weird_status", "status": 200}), "status"),
        (json!({"fault": "redirect", "to": "a\r\nb"}), "to"),
        (json!({"fault": "huge_body", "bytes": 1_000_000_000}), "bytes"),
        (json!({"fault": "colleague_edit", "settings": {"chat": true}}), "chat"),
        (json!({"fault": "alter_change", "settings": {"blockChat": 1}}), "blockChat"),
    ] {
        let why = FaultRule::try_from(order.clone()).expect_err(&order.to_string());
        assert!(why.to_string().contains(field), "{order}: {why}");
    }
}

#[tokio::test]
async fn approval_has_four_forms_nested_and_plain() {
    let tenant = tenant().await;
    for (status, code, sentence) in [
        (400, "BadRequest", "Header 'x-msft-approval-justification' is required"),
        (403, "ApprovalRequired", "ApprovalRequired: this change"),
        (409, "Conflict", "An active Approval Request already exists"),
        (412, "BadRequest", "Approval Required. Another administrator"),
    ] {
        for nested in [true, false] {
            let fault = json!({"fault": "approval_required", "status": status, "nested": nested});
            let response = meets(&tenant, fault).await;
            assert_eq!((response.status, response.code().as_str()), (status, code));
            let text = unwrapped(&response, usize::from(nested));
            assert!(text.starts_with(sentence), "{text}");
            let named = response.header("x-msft-approval-code");
            assert_eq!(named.is_some(), status == 412);
            assert!(named.is_none_or(|code| text.contains(&format!("x-msft-approval-code: {code}"))), "{text}");
        }
    }
}

#[tokio::test]
async fn a_404_of_somebody_else_is_not_in_graphs_own_form() {
    let tenant = tenant().await;
    for (body, begins) in [
        ("text", "404 page"),
        ("empty", ""),
        ("gateway", "{\"message\":\"Resource not found\",\"statusCode\":404}"),
        ("sentence", "{\"error\":{\"code\":\"ResourceNotFound\""),
        ("framework", "{\"error\":{\"code\":\"ResourceNotFound\""),
    ] {
        let response = meets(&tenant, json!({"fault": "foreign_not_found", "body": body})).await;
        assert_eq!(response.status, 404, "{body}");
        assert!(response.body.starts_with(begins) && !response.body.contains("_version"), "{body}: {}", response.body);
    }
    let own = meets(&tenant, json!({"fault": "not_found"})).await;
    assert!(own.message().contains("\"_version\":3"), "{}", own.body);
}

#[tokio::test]
async fn a_cloud_that_lags_behind() {
    let tenant = tenant().await;
    let none = meets(&tenant, json!({"fault": "no_resource"})).await;
    assert_eq!((none.status, none.code().as_str()), (400, "BadRequest"));
    assert_eq!(none.message(), "Resource not found for the segment 'remoteAssistanceSettings'.");
    for count in [0, 1, 2] {
        let response = meets(&tenant, json!({"fault": "wrapped_collection", "count": count})).await;
        assert_eq!(response.json()["value"].as_array().unwrap().len(), count);
    }
    tenant.set_settings(json!({"blockChat": true})).unwrap();
    tenant.fault(json!({"fault": "lacks_property", "times": null})).unwrap();
    assert_eq!(get(&tenant).send().await.json().get("blockChat"), None);
    let refused = patch(&tenant, &example()).send().await;
    assert_eq!(refused.status, 400);
    assert!(refused.message().contains("'blockChat' does not exist"), "{}", refused.body);
    let mut two = example();
    two.as_object_mut().unwrap().remove("blockChat");
    let kept = patch(&tenant, &two).send().await;
    assert_eq!((kept.status, kept.json().get("blockChat")), (200, None));
    assert_eq!(tenant.settings(), settings("enabled", true, true));
}

#[tokio::test]
async fn answers_that_a_cache_would_keep() {
    let tenant = tenant().await;
    assert_eq!(get(&tenant).send().await.header("cache-control"), Some("no-cache"));
    let headers = ["cache-control", "expires", "last-modified"];
    for (fault, expected) in [
        (json!({"fault": "cacheable"}), [Some("max-age=600"), None, None]),
        (json!({"fault": "cacheable", "cache_control": "private"}), [Some("private"), None, None]),
        (json!({"fault": "cacheable", "last_modified": "x", "expires": "y"}), [None, Some("y"), Some("x")]),
    ] {
        let response = meets(&tenant, fault.clone()).await;
        assert_eq!(headers.map(|name| response.header(name)), expected, "{fault}");
        assert_eq!(response.json()["blockChat"], false);
    }
}
