//! The report of Remote Help sessions: who may read it, and how often. What it holds, and what goes wrong, have a file
//! each.

mod odd;
mod sample;

use sandbox::tenant::{
    AUDIT, EvidenceSpec, FABRIKAM_ID, Limits, READ, REPORTS_RIGHT, ReportSpec, Tenant, TenantOptions, TokenSpec, WRITE,
    Who,
};
use serde_json::{Value, json};

use crate::client::{Request, Response, example, get, patch, tenant};

const REPORT: &str = "/beta/deviceManagement/reports/getRemoteAssistanceSessionsReport";

/// The body of Microsoft's own example, with another page.
fn body(skip: usize, top: usize) -> Value {
    json!({"select": [], "search": "", "groupBy": [], "orderBy": [], "skip": skip, "top": top, "filter": ""})
}

fn ask(tenant: &Tenant, body: &Value) -> Request {
    Request::new(&tenant.origin(), "POST", REPORT).bearer(&tenant.token(TokenSpec::read())).json(body)
}

async fn read(tenant: &Tenant, body: &Value) -> Value {
    let response = ask(tenant, body).send().await;
    assert_eq!(response.status, 200, "{body}: {}", response.body);
    response.json()
}

fn rows(page: &Value) -> &Vec<Value> {
    page["Values"].as_array().unwrap()
}

/// The values of a column.
fn column<'a>(page: &'a Value, name: &str) -> Vec<&'a Value> {
    let schema = page["Schema"].as_array().unwrap();
    let place = schema.iter().position(|column| column["Column"] == name).unwrap();
    rows(page).iter().map(|row| &row[place]).collect()
}

fn nested(response: &Response) -> String {
    let nested: Value = serde_json::from_str(&response.message()).unwrap();
    nested["Message"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_report_comes_as_a_file_unless_told_otherwise() {
    let tenant = tenant().await;
    let response = ask(&tenant, &body(0, 500)).send().await;
    assert_eq!((response.status, response.header("content-type")), (200, Some("application/octet-stream")));
    assert_eq!(response.header("access-control-allow-origin"), Some("*"));
    let report = response.json();
    assert_eq!(report["TotalRowCount"], 90);
    assert_eq!(rows(&report).len(), 90);
    assert!(report["SessionId"].is_string());
    assert_eq!(report["Schema"][0], json!({"Column": "SessionId", "PropertyType": "String"}));
    tenant.set_report(ReportSpec { json: true, ..ReportSpec::default() });
    assert_eq!(ask(&tenant, &json!({})).send().await.header("content-type"), Some("application/json"));
}

#[tokio::test]
async fn pages_together_hold_each_row_once() {
    let tenant = tenant().await;
    tenant.set_report(ReportSpec::sessions(1234));
    let mut seen = Vec::new();
    loop {
        let page = read(&tenant, &body(seen.len(), 500)).await;
        assert_eq!(page["TotalRowCount"], 1234);
        if rows(&page).is_empty() {
            break;
        }
        seen.extend(rows(&page).clone());
    }
    assert_eq!(Value::Array(seen), tenant.report()["Values"]);
    assert_eq!(rows(&read(&tenant, &body(0, 1000)).await).len(), 500, "no page has more");
    assert_eq!(rows(&read(&tenant, &json!({})).await).len(), 50, "unless asked for, fewer");
    assert_eq!(rows(&read(&tenant, &json!({"skip": 1230})).await).len(), 4);
}

#[tokio::test]
async fn columns_may_be_selected_and_rows_searched_and_ordered() {
    let tenant = tenant().await;
    let page = read(&tenant, &json!({"select": ["HelperEmail", "Sessionstart"], "top": 500})).await;
    assert_eq!(page["Schema"].as_array().unwrap().len(), 2);
    assert!(rows(&page).iter().all(|row| row.as_array().unwrap().len() == 2));
    let newest = read(&tenant, &json!({"orderBy": ["Sessionstart desc"], "top": 500})).await;
    let starts = column(&newest, "Sessionstart");
    assert!(starts.windows(2).all(|pair| pair[0].as_str() >= pair[1].as_str()));
    let found = read(&tenant, &json!({"search": "MACOS", "top": 500})).await;
    assert!(column(&found, "SharerDeviceOS").iter().all(|system| *system == "macOS"));
    assert!(found["TotalRowCount"].as_u64().unwrap() < 90);
    assert_eq!(found["TotalRowCount"], rows(&found).len());
}

#[tokio::test]
async fn a_body_that_is_not_exactly_right_is_refused() {
    let tenant = tenant().await;
    for (body, mentioned) in [
        (json!({"skip": "0"}), "skip"),
        (json!({"skip": -1}), "skip"),
        (json!({"skip": 1.5}), "skip"),
        (json!({"skip": null}), "skip"),
        (json!({"top": 0}), "top"),
        (json!({"top": "50"}), "top"),
        (json!({"top": 4_294_967_296_u64}), "top"),
        (json!({"search": 1}), "search"),
        (json!({"filter": "HelperEmail eq 'x'"}), "filter"),
        (json!({"filter": null}), "filter"),
        (json!({"groupBy": ["HelperEmail"]}), "groupBy"),
        (json!({"select": "SessionId"}), "select"),
        (json!({"select": ["NoSuch"]}), "NoSuch"),
        (json!({"orderBy": ["NoSuch"]}), "NoSuch"),
        (json!({"orderBy": ["Date downwards"]}), "orderBy"),
        (json!({"orderBy": [1]}), "orderBy"),
        (json!({"Skip": 0}), "Skip"),
        (json!({"@odata.type": "x"}), "@odata.type"),
        (json!([]), "JSON"),
    ] {
        let response = ask(&tenant, &body).send().await;
        assert_eq!((response.status, response.code().as_str()), (400, "BadRequest"), "{body}");
        assert!(response.message().contains(mentioned), "{body}: {}", response.message());
    }
    let token = tenant.token(TokenSpec::read());
    let ask = Request::new(&tenant.origin(), "POST", REPORT).bearer(&token);
    assert_eq!(ask.send().await.status, 400, "no content type");
    assert_eq!(ask.clone().text("text/plain", "{}").send().await.status, 400);
    assert_eq!(ask.clone().text("application/json", "{").send().await.status, 400);
    assert_eq!(ask.text("application/json", "").send().await.status, 400);
}

#[tokio::test]
async fn the_panels_own_permission_reads_it_and_the_person_needs_the_right() {
    let tenant = tenant().await;
    let with = |scope: &str| {
        let token = tenant.token(TokenSpec::with_scopes(&[scope]));
        Request::new(&tenant.origin(), "POST", REPORT).bearer(&token).json(&body(0, 1))
    };
    for scope in [READ, WRITE, "DeviceManagementConfiguration.Read.All"] {
        assert_eq!(with(scope).send().await.status, 200, "{scope}");
    }
    for scope in [AUDIT, "User.Read"] {
        let response = with(scope).send().await;
        assert_eq!((response.status, response.code().as_str()), (403, "Forbidden"), "{scope}");
        let needed = "Application must have one of the following scopes: DeviceManagementServiceConfig.Read.All";
        assert!(nested(&response).contains(needed), "{}", response.body);
    }
    tenant.set_evidence(EvidenceSpec::lacking(&[REPORTS_RIGHT]));
    let refused = with(READ).send().await;
    assert_eq!((refused.status, refused.code().as_str()), (403, "Forbidden"));
    assert!(nested(&refused).starts_with("User is not authorized to perform this operation - Operation ID"));
    assert_eq!(get(&tenant).send().await.status, 200, "it is about the report alone");
    assert_eq!(patch(&tenant, &example()).send().await.status, 200);
    let none = Request::new(&tenant.origin(), "POST", REPORT).json(&body(0, 1)).send().await;
    assert_eq!((none.status, none.code().as_str()), (401, "InvalidAuthenticationToken"));
}

#[tokio::test]
async fn of_the_two_people_only_the_administrator_may_view_reports() {
    let tenant = crate::sign_in::registered().await;
    for (who, status) in [(Who::Alex, 200), (Who::Robin, 403)] {
        let held = crate::sign_in::tokens(&tenant, who, READ).await;
        let ask = Request::new(&tenant.origin(), "POST", REPORT).bearer(held["access_token"].as_str().unwrap());
        assert_eq!(ask.json(&body(0, 1)).send().await.status, status, "{who:?}");
    }
}

#[tokio::test]
async fn other_methods_are_refused_and_a_preflight_for_this_one_passes() {
    let tenant = tenant().await;
    for method in ["GET", "PATCH", "DELETE"] {
        let token = tenant.token(TokenSpec::write());
        let response = Request::new(&tenant.origin(), method, REPORT).bearer(&token).send().await;
        assert_eq!((response.status, response.header("allow")), (405, Some("POST")), "{method}");
    }
    let preflight = Request::new(&tenant.origin(), "OPTIONS", REPORT)
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "authorization, content-type, client-request-id, accept");
    assert_eq!(preflight.send().await.status, 204);
}

#[tokio::test]
async fn an_app_reads_48_reports_a_minute_and_the_settings_have_their_own_limits() {
    let tenant = tenant().await;
    let one = ask(&tenant, &body(0, 1));
    for count in 1..=48 {
        assert_eq!(one.send().await.status, 200, "report {count}");
    }
    let response = one.send().await;
    assert_eq!((response.status, response.code().as_str()), (429, "TooManyRequests"));
    let seconds: u64 = response.header("retry-after").unwrap().parse().unwrap();
    assert!((1..=60).contains(&seconds), "{seconds}");
    assert!(response.header("access-control-expose-headers").unwrap().contains("Retry-After"));
    assert_eq!(get(&tenant).send().await.status, 200);
    let other = tenant.token(TokenSpec { app_id: String::from("other"), ..TokenSpec::read() });
    let other = Request::new(&tenant.origin(), "POST", REPORT).bearer(&other).json(&body(0, 1));
    assert_eq!(other.send().await.status, 200, "another app has its own");
}

#[tokio::test]
async fn a_test_may_lower_or_lift_the_limit() {
    let limits = Limits { reports_per_app: 1, requests_per_app: 1, ..Limits::default() };
    let tenant = Tenant::start(TenantOptions { limits, ..TenantOptions::default() }).await.unwrap();
    assert_eq!(get(&tenant).send().await.status, 200);
    assert_eq!(ask(&tenant, &body(0, 1)).send().await.status, 200);
    assert_eq!(ask(&tenant, &body(0, 1)).send().await.status, 429);
}

#[tokio::test]
async fn each_directory_has_its_own_report() {
    let tenant = tenant().await;
    tenant.set_report(ReportSpec::none());
    let spec = TokenSpec { tenant_id: String::from(FABRIKAM_ID), ..TokenSpec::read() };
    let ask = Request::new(&tenant.origin(), "POST", REPORT).bearer(&tenant.token(spec)).json(&body(0, 500));
    let theirs = ask.send().await.json();
    assert_eq!(theirs["TotalRowCount"], 90);
    assert!(column(&theirs, "HelperEmail").iter().all(|one| one.as_str().unwrap().ends_with("@fabrikam.example")));
    tenant.set_report_of(FABRIKAM_ID, ReportSpec::sessions(3));
    assert_eq!(ask.send().await.json()["TotalRowCount"], 3);
    assert_eq!(read(&tenant, &json!({})).await["TotalRowCount"], 0);
    tenant.reset();
    assert_eq!(read(&tenant, &json!({})).await["TotalRowCount"], 90);
}

#[tokio::test]
async fn it_is_ordered_over_http_too_and_shown_in_the_state() {
    let tenant = tenant().await;
    let put = |spec: Value| Request::new(&tenant.origin(), "PUT", "/sandbox/report").json(&spec);
    let state = put(json!({"sessions": 5, "under_way": 1, "odd": ["twice"]})).send().await.json();
    assert_eq!((&state["report"]["sessions"], &state["report"]["odd"]), (&json!(5), &json!(["twice"])));
    assert_eq!(rows(&read(&tenant, &json!({})).await).len(), 6);
    let state = put(json!({"values": [["a"], ["b"]]})).send().await.json();
    assert_eq!(state["report"]["values"], "2 rows");
    for bad in [json!({"rows": 5}), json!({"sessions": -1}), json!({"odd": "twice"}), json!("all")] {
        assert_eq!(put(bad.clone()).send().await.status, 400, "{bad}");
    }
    assert_eq!(put(Value::Null).send().await.json()["report"]["sessions"], 90);
    let evil = put(Value::Null).header("Origin", "https://evil.example");
    assert_eq!(evil.send().await.status, 403);
}
