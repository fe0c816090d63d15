//! Each meaning of Graph's errors: an alert of its own with what happened, a next step and details for support. Which
//! answers have that meaning is held in `core/src/graph/error_tests.rs`.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use browser_tests::world::{World, each, run};
use sandbox::tenant::TokenSpec;
use serde_json::{Value, json};

/// A way to fail, and what must be said of it.
struct Row {
    /// Rows of one meaning share a sentence; no others may.
    meaning: &'static str,
    fault: Value,
    /// Words of the alert.
    words: &'static [&'static str],
    status: &'static str,
    /// The innermost code.
    code: &'static str,
    /// Part of the innermost message.
    message: &'static str,
    /// Whether Intune's operation and activity IDs were sent.
    intune_ids: bool,
}

impl Row {
    /// Whether another token is what helps.
    fn needs_token(&self) -> bool {
        self.status == "401" && self.meaning != "role" || self.meaning == "scope"
    }
}

fn row(
    meaning: &'static str,
    fault: Value,
    words: &'static [&'static str],
    (status, code, message): (&'static str, &'static str, &'static str),
) -> Row {
    Row { meaning, fault, words, status, code, message, intune_ids: false }
}

fn nested(row: Row) -> Row {
    Row { intune_ids: true, ..row }
}

/// A wait so long that it is left to the person, so that the alert comes at once.
const LONG: &str = "600";

/// What both reading and changing can meet.
fn refusals() -> Vec<Row> {
    let bad = "InvalidAuthenticationToken";
    vec![
        row(
            "no Intune",
            json!({"fault": "no_intune"}),
            &["Intune"],
            ("400", "BadRequest", "Request not applicable to target tenant."),
        ),
        row(
            "no resource",
            json!({"fault": "no_resource"}),
            &["does not have these settings"],
            ("400", "BadRequest", "Resource not found for the segment"),
        ),
        row("empty", json!({"fault": "token_empty"}), &["token"], ("401", bad, "Access token is empty.")),
        row(
            "expired",
            json!({"fault": "token_expired"}),
            &["expired"],
            ("401", bad, "has expired or is not yet valid"),
        ),
        row("damaged", json!({"fault": "token_damaged"}), &["damaged"], ("401", bad, "80049217")),
        row("audience", json!({"fault": "token_wrong_audience"}), &["another"], ("401", bad, "Invalid audience.")),
        row("challenge", json!({"fault": "claims_challenge"}), &["new sign-in"], ("401", bad, "InteractionRequired")),
        row(
            "forbidden",
            json!({"fault": "forbidden_other"}),
            &["refused"],
            ("403", "accessDenied", "blocked by Conditional Access"),
        ),
        nested(row(
            "throttled",
            json!({"fault": "throttled", "retry_after": LONG}),
            &["too many requests", LONG],
            ("429", "TooManyRequests", "Too many requests"),
        )),
        nested(row(
            "failed",
            json!({"fault": "server_error", "status": 500}),
            &["failed", "500"],
            ("500", "InternalServerError", "internal server error"),
        )),
        row(
            "failed",
            json!({"fault": "server_error", "status": 502, "body": "html"}),
            &["failed", "502"],
            ("502", "", ""),
        ),
        row("unexpected", json!({"fault": "weird_status"}), &["418"], ("418", "Unexpected", "in no documentation")),
    ]
}

/// The same of who may do what: the token's permission, the person's role, the tenant's licence, a second administrator.
fn rights() -> Vec<Row> {
    let scope = "must have one of the following scopes";
    let role = "User is not authorized to perform this operation";
    vec![
        nested(row(
            "scope",
            json!({"fault": "missing_scope"}),
            &["a permission", "DeviceManagementServiceConfig.Read"],
            ("403", "Forbidden", scope),
        )),
        nested(row(
            "role",
            json!({"fault": "missing_role", "form": "nested_twice"}),
            &["Intune role"],
            ("403", "Forbidden", role),
        )),
        nested(row(
            "service",
            json!({"fault": "service_unavailable_for_tenant"}),
            &["not available", "licence"],
            ("403", "Forbidden", "RemoteAssistService"),
        )),
        nested(row(
            "approval",
            json!({"fault": "approval_required"}),
            &["second administrator", "approv"],
            ("403", "ApprovalRequired", "must be approved"),
        )),
    ]
}

/// What only reading can meet as a failure: after a change, the panel reads and knows more.
fn bad_answers() -> Vec<Row> {
    vec![
        row("not Graph", json!({"fault": "html_200"}), &["did not come from"], ("200", "", "")),
        row("not settings", json!({"fault": "wrong_types"}), &["not", "settings"], ("200", "", "")),
        row(
            "not found",
            json!({"fault": "foreign_not_found", "body": "sentence"}),
            &["find"],
            ("404", "ResourceNotFound", "The version"),
        ),
    ]
}

/// Holds the alert to the row, and notes its sentence.
async fn check(world: &World, method: &str, row: &Row, sentences: &RefCell<BTreeMap<String, &'static str>>) {
    let alert = world.page.alerts(row.words).await;
    // What happened; and why, since "not saved" happens for more than one reason.
    let said = if method == "GET" { 1 } else { 2 };
    let sentence = alert.lines().filter(|line| !line.is_empty()).take(said).collect::<Vec<_>>().join(" ");
    let next = world.page.alert().inside(&["button", "link"]).await;
    assert!(!next.is_empty(), "no next step in {alert}");
    assert!(next.iter().all(|step| !step.name.is_empty()), "{next:?}");
    if row.needs_token() {
        let offered = next.iter().any(|step| step.name.to_lowercase().contains("token"));
        assert!(offered || world.page.token_field().is_there().await, "no way to give another token in {next:?}");
    }
    let details = world.page.details().await;
    let after = |label: &str| {
        let at = details.iter().position(|line| line == label);
        at.and_then(|at| details.get(at + 1)).map(String::as_str).unwrap_or_default()
    };
    let entry = world.requests(method).pop().expect("a request");
    assert_eq!(after("Status"), row.status, "{details:?}");
    assert_eq!(after("Request ID"), entry.request_id, "{details:?}");
    assert_eq!(Some(after("Client request ID")), entry.client_request_id.as_deref(), "{details:?}");
    assert!(!after("Time").is_empty(), "{details:?}");
    if !row.code.is_empty() {
        assert_eq!(after("Code"), row.code, "{details:?}");
        assert!(details.iter().any(|line| line.contains(row.message)), "{} is not in {details:?}", row.message);
    }
    if row.intune_ids {
        for label in ["Operation ID", "Activity ID"] {
            assert_eq!(after(label).len(), 36, "{label} in {details:?}");
        }
    }
    assert!(!details.iter().any(|line| line.contains("_version") || line.contains("ErrorCode")), "{details:?}");
    world.page.button("Copy details").click().await;
    world.page.says(&["copied"]).await;
    let copied = world.page.browser.clipboard().await;
    for part in [row.status, row.code, row.message, &entry.request_id] {
        assert!(copied.contains(part), "{part} is not in the copied {copied:?}");
    }
    let other = sentences.borrow_mut().insert(sentence.clone(), row.meaning);
    assert!(other.is_none_or(|other| other == row.meaning), "{other:?} has the same sentence: {sentence}");
}

fn name(row: &Row) -> String {
    row.fault.to_string()
}

#[tokio::test]
async fn reading_tells_each_failure_apart() {
    run(async |world| {
        world.watch.expect_error("the server responded with a status of");
        let sentences = RefCell::default();
        // Reading takes Graph's own 404 for a tenant that was never configured, so it has no row here.
        each(refusals().into_iter().chain(rights()).chain(bad_answers()), name, async |row| {
            world.reload().await;
            world.tenant.clear_faults();
            world.fault(with_method(&row.fault, "GET"));
            world.sign_in(&TokenSpec::write()).await;
            check(world, "GET", row, &sentences).await;
        })
        .await;
    })
    .await;
}

#[tokio::test]
async fn saving_tells_each_failure_apart_and_keeps_the_edits() {
    run(async |world| {
        world.watch.expect_error("the server responded with a status of");
        let sentences = RefCell::default();
        let not_found = nested(row(
            "not found",
            json!({"fault": "not_found"}),
            &["find"],
            ("404", "ResourceNotFound", "Resource does not exist"),
        ));
        // One row a meaning: a 502 with a page in its body is the same to it.
        let mut rows: Vec<Row> = refusals().into_iter().chain(rights()).chain([not_found]).collect();
        let mut met = BTreeSet::new();
        rows.retain(|row| met.insert(row.meaning));
        assert_eq!(rows.len(), 16, "one of each");
        each(rows, name, async |row| {
            world.reload().await;
            world.tenant.clear_faults();
            world.tenant.clear_log();
            world.open().await;
            world.page.turn("Allow chat", false).await;
            world.fault(with_method(&row.fault, "PATCH"));
            world.page.save().await;
            check(world, "PATCH", row, &sentences).await;
            let alert = world.page.alert().text().await.to_lowercase();
            assert!(alert.contains("not saved") || alert.contains("nothing was saved"), "{alert}");
            assert!(!world.page.status().text().await.to_lowercase().contains("saved at"));
            assert_eq!(world.page.positions().await, [false, false, false], "the edit is kept");
            assert_eq!(world.tenant.settings()["blockChat"], false);
            assert_eq!(world.changes().len(), 1, "it was sent once");
        })
        .await;
    })
    .await;
}

fn with_method(fault: &Value, method: &str) -> Value {
    let mut fault = fault.clone();
    fault["method"] = json!(method);
    fault
}
