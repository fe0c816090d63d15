//! Reports that are none or not sound, and faults that wait for reports.

use sandbox::tenant::{Oddity, ReportSpec, Tenant};
use serde_json::{Value, json};

use super::{ask, body, column, nested, read, rows};
use crate::client::{Response, get, tenant};

async fn odd(tenant: &Tenant, oddity: Oddity) -> Response {
    tenant.set_report(ReportSpec::odd(oddity));
    let response = ask(tenant, &body(0, 500)).send().await;
    assert_eq!(response.status, 200, "{oddity:?}");
    response
}

#[tokio::test]
async fn an_answer_may_be_no_report() {
    let tenant = tenant().await;
    let other = odd(&tenant, Oddity::OtherJson).await.json();
    assert!(other["value"].is_array() && other.get("Schema").is_none());
    let html = odd(&tenant, Oddity::Html).await;
    assert!(html.header("content-type").unwrap().starts_with("text/html") && html.body.starts_with("<!DOCTYPE html>"));
    assert_eq!(odd(&tenant, Oddity::Empty).await.body, "");
}

#[tokio::test]
async fn schema_and_rows_may_not_fit() {
    let tenant = tenant().await;
    let lengths = |report: &Value| -> Vec<usize> {
        rows(report).iter().map(|row| row.as_array().unwrap().len()).take(5).collect()
    };
    for (oddity, columns, first) in [
        (Oddity::SchemaShort, 17, [18, 18, 18, 18, 18]),
        (Oddity::SchemaLong, 19, [18, 18, 18, 18, 18]),
        (Oddity::RowLengths, 18, [17, 18, 18, 17, 19]),
    ] {
        let report = odd(&tenant, oddity).await.json();
        assert_eq!(report["Schema"].as_array().unwrap().len(), columns, "{oddity:?}");
        assert_eq!(lengths(&report), first, "{oddity:?}");
    }
}

#[tokio::test]
async fn times_may_be_none_or_the_wrong_way_round() {
    let tenant = tenant().await;
    let report = odd(&tenant, Oddity::NoDates).await.json();
    assert_eq!(column(&report, "Sessionstart")[5], "last Tuesday");
    assert_eq!(column(&report, "Sessionend")[7], "2026-13-45T99:00:00");
    let report = odd(&tenant, Oddity::Backwards).await.json();
    let (starts, ends) = (column(&report, "Sessionstart"), column(&report, "Sessionend"));
    let backwards = starts.iter().zip(ends).filter(|(start, end)| end.as_str() < start.as_str() && end.is_string());
    assert!((20..=23).contains(&backwards.count()));
}

#[tokio::test]
async fn texts_may_be_huge_or_hostile() {
    let tenant = tenant().await;
    let report = odd(&tenant, Oddity::HugeCell).await.json();
    assert_eq!(column(&report, "HelperEmail")[0].as_str().unwrap().len(), 2 * 1024 * 1024);
    let report = odd(&tenant, Oddity::Hostile).await.json();
    let texts: Vec<&str> = column(&report, "HelperFirstName").iter().filter_map(|text| text.as_str()).collect();
    for begin in ["<img src=x onerror=", "=HYPERLINK", "+1", "-2", "@SUM", "\t=", "\r=", "\u{202e}"] {
        assert!(texts.iter().any(|text| text.starts_with(begin)), "{begin}");
    }
    assert_eq!(column(&report, "SessionId")[0].as_str().unwrap().len(), 36);
}

#[tokio::test]
async fn rows_and_their_count_may_lie() {
    let tenant = tenant().await;
    let report = odd(&tenant, Oddity::Twice).await.json();
    assert_eq!((rows(&report).len(), &report["TotalRowCount"]), (99, &json!(99)));
    assert_eq!(column(&report, "SessionId")[0], column(&report, "SessionId")[1]);
    assert!(column(&odd(&tenant, Oddity::NoIds).await.json(), "SessionId").iter().all(|id| id.is_null()));
    for (oddity, total) in [(Oddity::TotalTooHigh, 190), (Oddity::TotalTooLow, 45)] {
        let report = odd(&tenant, oddity).await.json();
        assert_eq!((rows(&report).len(), &report["TotalRowCount"]), (90, &json!(total)), "{oddity:?}");
    }
    tenant.set_report(ReportSpec { odd: vec![Oddity::SamePage], ..ReportSpec::sessions(700) });
    let first = read(&tenant, &body(0, 500)).await;
    assert_eq!(read(&tenant, &body(500, 500)).await, first);
    assert_eq!(first["TotalRowCount"], 700);
    let several = ReportSpec { odd: vec![Oddity::Twice, Oddity::NoIds], ..ReportSpec::default() };
    tenant.set_report(several);
    assert_eq!(rows(&read(&tenant, &body(0, 500)).await).len(), 99);
}

#[tokio::test]
async fn faults_may_wait_for_reports_alone() {
    let tenant = tenant().await;
    for (fault, status) in [
        (json!({"fault": "server_error"}), 503),
        (json!({"fault": "missing_role", "status": 401}), 401),
        (json!({"fault": "throttled", "retry_after": "3"}), 429),
        (json!({"fault": "no_resource"}), 400),
        (json!({"fault": "html_200"}), 200),
    ] {
        let mut order = fault.clone();
        order["method"] = json!("report");
        tenant.fault(order).unwrap();
        assert_eq!(get(&tenant).send().await.status, 200, "{fault}");
        assert_eq!(ask(&tenant, &body(0, 1)).send().await.status, status, "{fault}");
        assert!(tenant.faults().is_empty(), "{fault}");
    }
    tenant.fault(json!({"fault": "missing_scope", "method": "report"})).unwrap();
    let refused = ask(&tenant, &body(0, 1)).send().await;
    assert!(nested(&refused).contains("scopes: DeviceManagementServiceConfig.Read.All"), "{}", refused.body);
    tenant.fault(json!({"fault": "no_resource", "method": "report"})).unwrap();
    let none = ask(&tenant, &body(0, 1)).send().await;
    assert_eq!(none.message(), "Resource not found for the segment 'getRemoteAssistanceSessionsReport'.");
    // The settings' own faults let reports be.
    tenant.fault(json!({"fault": "not_found", "method": "GET"})).unwrap();
    tenant.fault(json!({"fault": "not_found", "method": "PATCH"})).unwrap();
    assert_eq!(ask(&tenant, &body(0, 1)).send().await.status, 200);
    tenant.clear_faults();
    tenant.fault(json!({"fault": "bad_json", "method": "report"})).unwrap();
    assert!(serde_json::from_str::<Value>(&ask(&tenant, &body(0, 5)).send().await.body).is_err());
    tenant.fault(json!({"fault": "hostile_markup", "place": "value", "method": "report"})).unwrap();
    let marked = read(&tenant, &body(0, 500)).await;
    assert!(column(&marked, "HelperEmail")[0].as_str().unwrap().starts_with("<img src=x onerror="));
    assert_eq!(column(&marked, "SessionId")[0].as_str().unwrap().len(), 36);
    tenant.fault(json!({"fault": "throttled", "method": "report", "after": 2, "times": null})).unwrap();
    let mut met = Vec::new();
    for _ in 0..4 {
        met.push(ask(&tenant, &body(0, 1)).send().await.status);
    }
    assert_eq!(met, [200, 200, 429, 429]);
}
