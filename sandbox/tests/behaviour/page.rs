//! The tenant's own page, as it is served.

use sandbox::tenant::TENANT_ID;
use serde_json::{Value, json};

use crate::client::{Request, Response, tenant};

async fn fetch(path: &str) -> Response {
    let tenant = tenant().await;
    Request::new(&tenant.origin(), "GET", path).send().await
}

#[tokio::test]
async fn the_page_and_its_files_come_with_a_strict_policy() {
    for (path, kind) in [
        ("/", "text/html; charset=utf-8"),
        ("/sandbox/page.css", "text/css; charset=utf-8"),
        ("/sandbox/page.js", "text/javascript; charset=utf-8"),
        ("/sandbox/faults.js", "text/javascript; charset=utf-8"),
        ("/sandbox/samples.js", "text/javascript; charset=utf-8"),
        ("/sandbox/sign_in.js", "text/javascript; charset=utf-8"),
    ] {
        let response = fetch(path).await;
        assert_eq!((response.status, response.header("content-type")), (200, Some(kind)), "{path}");
        let policy = response.header("content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'none'; script-src 'self';"), "{path}");
        assert!(!policy.contains("unsafe"), "{path}");
        assert!(!response.body.trim().is_empty(), "{path}");
    }
    assert_eq!(fetch("/favicon.ico").await.status, 204);
}

#[tokio::test]
async fn the_page_has_no_inline_script_or_style() {
    let html = fetch("/").await.body;
    for forbidden in ["<style", " style=", " onclick=", "javascript:", "<script>"] {
        assert!(!html.contains(forbidden), "{forbidden}");
    }
    for script in ["/sandbox/page.js", "/sandbox/sign_in.js"] {
        let script = fetch(script).await.body;
        for forbidden in ["innerHTML", "insertAdjacentHTML", "document.write", "eval("] {
            assert!(!script.contains(forbidden), "{forbidden}");
        }
    }
}

/// The page's catalogues are one JSON array in a script each, so that these tests can read them.
fn groups(script: &str) -> Vec<Value> {
    let start = script.find('[').unwrap();
    let end = script.rfind(']').unwrap();
    serde_json::from_str(&script[start..=end]).unwrap()
}

fn offered(script: &str) -> Vec<Value> {
    let groups = groups(script);
    let all = |name: &'static str| groups.iter().filter_map(move |group| group[name].as_array()).flatten();
    let refusals = all("refusals").map(|row| {
        let mut order = json!({"fault": "aadsts", "on": row[0], "number": row[2]});
        if let Some(suberror) = row.get(4) {
            order["suberror"] = suberror.clone();
        }
        order
    });
    all("faults").map(|fault| fault["order"].clone()).chain(refusals).collect()
}

#[tokio::test]
async fn every_fault_has_a_button_and_every_button_works() {
    let tenant = tenant().await;
    let orders = offered(&fetch("/sandbox/faults.js").await.body);
    for order in &orders {
        tenant.fault(order.clone()).unwrap_or_else(|why| panic!("{order}: {why}"));
    }
    // serde names every fault it knows when it meets one that it doesn't.
    for (unknown, least) in [(json!({"fault": "?"}), 30), (json!({"on": "token", "fault": "?"}), 18)] {
        let why = tenant.fault(unknown.clone()).unwrap_err().to_string();
        let (_, known) = why.split_once("expected one of ").unwrap();
        let known: Vec<&str> = known.split('`').skip(1).step_by(2).collect();
        assert!(known.len() > least, "{known:?}");
        for name in known {
            let has = |order: &Value| order["fault"] == name && order["on"].is_null() == unknown["on"].is_null();
            assert!(orders.iter().any(has), "{name} has no button");
        }
    }
}

#[tokio::test]
async fn every_sample_has_a_button_and_every_button_works() {
    let tenant = tenant().await;
    let groups = groups(&fetch("/sandbox/samples.js").await.body);
    let mut names = Vec::new();
    for group in &groups {
        let one = sandbox::tenant::TenantSpec::new("Adatum");
        let path = format!("/sandbox/{}", group["put"].as_str().unwrap().replace("{id}", &one.id));
        for sample in group["samples"].as_array().unwrap() {
            names.push(sample["label"].as_str().unwrap());
            tenant.add_tenant(one.clone()).unwrap();
            let response = Request::new(&tenant.origin(), "PUT", &path).json(&sample["spec"]).send().await;
            assert_eq!(response.status, 200, "{sample}: {}", response.body);
        }
    }
    let before = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), before, "buttons have names of their own");
    // serde names every value it knows when it meets one that it doesn't; the default needs no button.
    for (path, unknown, least) in [
        ("report", json!({"odd": ["?"]}), 14),
        ("report", json!({"letter_case": "?"}), 3),
        ("report", json!({"times": "?"}), 2),
        ("report", json!({"absent": "?"}), 2),
        ("evidence", json!({"licence": "?"}), 11),
        ("evidence", json!({"rights_form": "?"}), 3),
        ("evidence", json!({"roles": "?"}), 4),
        ("tenants/{id}", json!({"alex": "?"}), 4),
        ("tenants/{id}", json!({"intune_role": "?"}), 3),
        ("sign-in", json!({"token_limit": {"requests": 1, "per_ms": 1, "answer": "?"}}), 2),
    ] {
        let place = path.replace("{id}", TENANT_ID);
        let response = Request::new(&tenant.origin(), "PUT", &format!("/sandbox/{place}")).json(&unknown).send().await;
        assert_eq!(response.status, 400, "{unknown}");
        let why = response.json()["error"].as_str().unwrap().to_owned();
        let (_, known) = why.split_once("expected ").unwrap();
        let known: Vec<&str> = known.split('`').skip(1).step_by(2).collect();
        assert!(known.len() > least, "{known:?}");
        for name in known.iter().filter(|name| !["documented", "bare", "in_use", "list", "sample"].contains(name)) {
            let text = format!("\"{name}\"");
            let has = groups.iter().any(|group| group["put"] == path && group.to_string().contains(&text));
            assert!(has, "{name} has no button");
        }
    }
}
