//! What the sign-in service says when it refuses or fails: a sentence, a next step, and its IDs under "Details".

use std::cell::RefCell;
use std::collections::BTreeMap;

use browser_tests::signing_in::signing_in;
use browser_tests::world::{World, each};
use sandbox::tenant::{Endpoint, RedirectType, Who};
use serde_json::{Value, json};

use crate::steps::stays_signed_out;

/// One number of Microsoft's for each meaning. Which others have it too is held in `core/src/oauth/meaning.rs`.
const KNOWN: [u32; 24] = [
    65001, 90094, 700_016, 7_000_112, 500_011, 50020, 50105, 90002, 50011, 9_002_326, 50076, 53002, 53000, 500_021,
    500_213, 70008, 500_212, 50057, 50053, 50055, 54005, 50058, 50196, 50194,
];

/// Those of which the account is the reason.
const OF_THE_ACCOUNT: [u32; 7] = [50020, 50105, 500_213, 500_212, 50057, 50053, 50055];

fn is_guid(text: &str) -> bool {
    let parts: Vec<usize> = text.split('-').map(str::len).collect();
    parts == [8, 4, 4, 4, 12] && text.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-')
}

/// The alert's sentence and reason, held to what each refusal must show.
async fn explained(world: &World, number: u32) -> String {
    let alert = stays_signed_out(world, &["Details"]).await;
    let lines: Vec<&str> = alert.lines().collect();
    let what = (*lines.first().unwrap_or(&"")).to_owned();
    assert!(what.ends_with('.') && !what.contains("AADSTS"), "a plain sentence: {what:?}");
    assert!(lines.get(1).is_some_and(|why| why.ends_with('.')), "and why: {alert:?}");
    let next = world.page.alert().inside(&["button", "link"]).await;
    let is_step = |name: &str| !name.is_empty() && name != "Copy details";
    assert!(next.iter().any(|node| is_step(&node.name)), "a next step: {next:?}");
    let details = world.page.details().await;
    assert!(details.iter().any(|line| line.contains(&format!("AADSTS{number}"))), "{details:?}");
    for label in ["Trace ID", "Correlation ID"] {
        let at = details.iter().position(|line| line == label);
        let id = at.and_then(|at| details.get(at + 1)).cloned().unwrap_or_default();
        assert!(is_guid(&id), "{label}: {details:?}");
    }
    what
}

fn refusal(on: &str, number: u32) -> Value {
    // Of which OAuth error a number is, is Entra's affair: nothing may depend on it.
    json!({"on": on, "fault": "aadsts", "number": number, "error": "invalid_request"})
}

/// Signs in, and meets this. The page is another one then.
async fn refused(world: &World, fault: Value) {
    let asked = world.asked(Endpoint::Authorize).len();
    world.fault(fault);
    world.page.button("Sign in with Microsoft").click().await;
    world.awaits(Endpoint::Authorize, asked + 1).await;
    // The alert of the page before is gone with it.
    world.page.button("Sign in with Microsoft").usable().await;
}

#[tokio::test]
async fn each_meaning_of_microsofts_numbers_has_a_sentence_and_a_next_step() {
    signing_in(async |world| {
        world.tenant.auto_sign_in(Some(Who::Alex));
        let said = RefCell::new(BTreeMap::new());
        each(KNOWN, ToString::to_string, async |number| {
            refused(world, refusal("authorize", *number)).await;
            let what = explained(world, *number).await;
            let other = world.page.button("Use another account").under("[role=alert]").is_there().await;
            assert_eq!(other, OF_THE_ACCOUNT.contains(number), "another account");
            let before = said.borrow_mut().insert(what.clone(), *number);
            assert!(before.is_none(), "{what:?} is said of {before:?} too");
        })
        .await;
        assert_eq!(said.borrow().len(), KNOWN.len(), "one sentence a meaning: {:?}", said.borrow());
        // A number that nobody listed is told in Microsoft's words.
        let mut fault = refusal("authorize", 7_000_999);
        fault["description"] = json!("Application 'x' is disabled.");
        refused(world, fault).await;
        stays_signed_out(world, &["Application 'x' is disabled."]).await;
        explained(world, 7_000_999).await;
        assert!(world.asked(Endpoint::Token).is_empty());
    })
    .await;
}

#[tokio::test]
async fn another_account_is_asked_for_with_the_same_permission() {
    signing_in(async |world| {
        world.tenant.auto_sign_in(Some(Who::Alex));
        world.fault(refusal("authorize", 50020));
        world.page.button("Sign in to view only").click().await;
        stays_signed_out(world, &["no access to this tenant"]).await;
        world.page.button("Use another account").under("[role=alert]").click().await;
        let asked = world.awaits(Endpoint::Authorize, 2).await;
        assert_eq!(asked.parameters.get("prompt").map(String::as_str), Some("select_account"));
        assert!(!asked.parameters.contains_key("login_hint"));
        assert!(!asked.parameters["scope"].contains("ReadWrite"), "{:?}", asked.parameters);
        world.page.button("Get permission to save").shown().await;
    })
    .await;
}

#[tokio::test]
async fn an_answer_to_the_code_that_fails_or_is_not_microsofts_signs_nobody_in() {
    signing_in(async |world| {
        for noise in ["net::ERR", "the server responded with a status of", "CORS"] {
            world.watch.expect_error(noise);
        }
        world.tenant.auto_sign_in(Some(Who::Alex));
        let rows = [
            json!({"fault": "status", "status": 429, "retry_after": "7"}),
            json!({"fault": "not_json"}),
            json!({"fault": "too_large"}),
            json!({"fault": "no_cors"}),
            json!({"fault": "redirect"}),
            json!({"fault": "drop", "when": "after"}),
        ];
        each(rows, ToString::to_string, async |fault| {
            let before = world.asked(Endpoint::Token).len();
            let mut fault = fault.clone();
            fault["on"] = json!("token");
            refused(world, fault).await;
            let alert = stays_signed_out(world, &["Details"]).await;
            assert!(alert.contains("Sign in again"), "{alert}");
            assert_eq!(world.asked(Endpoint::Token).len(), before + 1, "a code is sent once");
            assert!(world.requests("GET").iter().all(|entry| !entry.authorization), "no token is there to be sent");
        })
        .await;
    })
    .await;
}

#[tokio::test]
async fn the_token_endpoints_refusals_are_told_in_the_same_way_and_copied_without_a_secret() {
    signing_in(async |world| {
        world.watch.expect_error("400");
        world.tenant.auto_sign_in(Some(Who::Alex));
        refused(world, refusal("token", 53003)).await;
        explained(world, 53003).await;
        world.page.button("Copy details").click().await;
        world.page.says(&["Copied"]).await;
        let copied = world.page.browser.clipboard().await;
        for part in ["AADSTS53003", "Trace ID", "Correlation ID"] {
            assert!(copied.contains(part), "{part} is not in {copied:?}");
        }
        for secret in world.tenant.secrets() {
            assert!(!copied.contains(&secret), "{copied}");
        }
        refused(world, refusal("token", 501_481)).await;
        explained(world, 501_481).await;
        assert!(world.page.alert().text().await.contains("used already"));
        // A redirect URI of the wrong type is told with the way to mend it.
        world.tenant.register_as(&world.panel.url(), RedirectType::Web);
        world.page.button("Sign in with Microsoft").click().await;
        world.page.alerts(&["single-page application"]).await;
        explained(world, 9_002_326).await;
        assert!(world.page.button("Copy redirect URI").is_there().await);
        assert!(world.tenant.log().is_empty(), "Graph is asked nothing");
    })
    .await;
}

/// Which suberror decides over which number is held in `core/src/oauth/meaning.rs`.
#[tokio::test]
async fn a_policy_that_blocks_is_not_answered_by_itself_and_by_hand_its_claims_go_along() {
    signing_in(async |world| {
        world.watch.expect_error("400");
        world.tenant.auto_sign_in(Some(Who::Alex));
        let demand = json!({"access_token": {"capolids": {"essential": true, "values": ["p"]}}}).to_string();
        let mut fault = refusal("token", 50076);
        fault["suberror"] = json!("message_only");
        fault["claims"] = json!(demand);
        refused(world, fault).await;
        stays_signed_out(world, &["Details", "conditional access blocks"]).await;
        assert_eq!(world.asked(Endpoint::Authorize).len(), 1, "no redirect by itself");
        world.page.button("Sign in again").click().await;
        let claims = world.awaits(Endpoint::Authorize, 2).await.parameters["claims"].clone();
        assert!(claims.contains("capolids"), "{claims}");
        world.page.form().await;
    })
    .await;
}
