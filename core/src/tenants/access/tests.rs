//! Each refusal of the token endpoint, and of Graph.

use super::*;
use crate::oauth::{IdTokenFault, TokenResponse};
use crate::tenants::testing::{grant_refused, graph_error, refusal};

const APPROVAL: &[u32] = &[65001, 65004, 90094, 90095, 90099, 700_016, 7_000_112, 500_011, 650_052];
const ACCOUNT: &[u32] = &[50020, 50034, 51004, 90072, 16000, 50177, 50178];
const SIGN_IN: &[u32] = &[50076, 50079, 50072, 50074, 50078, 50158];
const POLICY: &[u32] = &[53000, 53001, 53002, 53003, 530_003, 530_032, 500_021, 500_213, 50105];
const TENANT: &[u32] = &[90002, 900_023, 90038, 5_000_224];
const SESSION: &[u32] = &[50173, 70043, 70008, 700_082, 700_084, 70000, 50132, 50133];
const PERSON: &[u32] = &[500_212, 530_034, 53011, 50057, 50053, 50055];
const APP: &[u32] = &[50194, 9_002_326, 9_002_327];
const BUSY: &[u32] = &[50196, 90055];

#[test]
fn every_number_of_the_table_reaches_as_far_as_it_says() {
    for (numbers, expected) in [
        (APPROVAL, Scope::Tenant(Access::NotApproved)),
        (ACCOUNT, Scope::Tenant(Access::NoAccess)),
        (SIGN_IN, Scope::Tenant(Access::SignInNeeded)),
        (POLICY, Scope::Tenant(Access::Blocked)),
        (TENANT, Scope::Tenant(Access::NoSuchTenant)),
        (SESSION, Scope::Session),
        (PERSON, Scope::Session),
        (APP, Scope::Session),
        (BUSY, Scope::Throttled),
    ] {
        for number in numbers {
            for error in ["invalid_grant", "interaction_required", "invalid_request", "unauthorized_client"] {
                assert_eq!(scope(&refusal(*number, error, None)), expected, "{number} {error}");
            }
        }
    }
}

#[test]
fn a_number_that_nobody_knows_leaves_it_to_error_and_suberror() {
    for (error, suberror, expected) in [
        ("invalid_grant", None, Access::Failed),
        ("invalid_request", None, Access::Failed),
        ("unauthorized_client", None, Access::Failed),
        ("access_denied", None, Access::Failed),
        ("interaction_required", None, Access::SignInNeeded),
        ("consent_required", None, Access::NotApproved),
        ("invalid_grant", Some("basic_action"), Access::SignInNeeded),
        ("invalid_grant", Some("consent_required"), Access::NotApproved),
        ("interaction_required", Some("additional_action"), Access::Blocked),
        ("invalid_grant", Some("message_only"), Access::Blocked),
    ] {
        assert_eq!(scope(&refusal(999_999, error, suberror)), Scope::Tenant(expected), "{error} {suberror:?}");
    }
}

#[test]
fn what_suberror_says_comes_before_the_number() {
    for (number, suberror, expected) in [
        (53003, "basic_action", Scope::Tenant(Access::SignInNeeded)),
        (50076, "basic_action", Scope::Tenant(Access::SignInNeeded)),
        (1, "basic_action", Scope::Tenant(Access::SignInNeeded)),
        (50076, "message_only", Scope::Tenant(Access::Blocked)),
        (53003, "additional_action", Scope::Tenant(Access::Blocked)),
        (50079, "additional_action", Scope::Tenant(Access::Blocked)),
        (1, "consent_required", Scope::Tenant(Access::NotApproved)),
        (53003, "consent_required", Scope::Tenant(Access::NotApproved)),
        (1, "bad_token", Scope::Session),
        (50076, "bad_token", Scope::Session),
    ] {
        assert_eq!(scope(&refusal(number, "invalid_grant", Some(suberror))), expected, "{number} {suberror}");
    }
}

fn response(status: u16, body: &str) -> Scope {
    scope(&TokenResponse::read(status, body.as_bytes()).unwrap_err())
}

#[test]
fn a_service_that_is_busy_or_fails_is_told_from_one_that_refuses() {
    let refused = r#"{"error":"invalid_grant","error_codes":[65001]}"#;
    assert_eq!(response(429, "<html>"), Scope::Throttled);
    assert_eq!(response(429, "{}"), Scope::Throttled);
    assert_eq!(response(429, refused), Scope::Throttled);
    assert_eq!(response(429, r#"{"error":"x"}"#), Scope::Throttled);
    assert_eq!(response(400, refused), Scope::Tenant(Access::NotApproved));
    assert_eq!(response(503, r#"{"error":"temporarily_unavailable"}"#), Scope::Throttled);
    assert_eq!(response(500, r#"{"error":"server_error"}"#), Scope::Lost);
    assert_eq!(response(502, "<html>"), Scope::Lost);
    assert_eq!(response(404, "<html>"), Scope::Tenant(Access::Failed));
    assert_eq!(response(200, "<html>"), Scope::Tenant(Access::Failed));
}

#[test]
fn a_refresh_token_refused_without_a_number_is_the_sessions() {
    assert_eq!(response(400, r#"{"error":"invalid_grant"}"#), Scope::Session);
    assert_eq!(response(400, r#"{"error":"invalid_request"}"#), Scope::Tenant(Access::Failed));
}

#[test]
fn no_response_is_told_by_why_there_is_none() {
    let of = |why| scope(&SignInError::NoAnswer(why));
    assert_eq!(of(NoAnswer::Offline), Scope::Offline);
    for why in [NoAnswer::TimedOut, NoAnswer::Withheld, NoAnswer::Unreachable] {
        assert_eq!(of(why), Scope::Lost);
    }
    assert_eq!(of(NoAnswer::ForbiddenByPolicy), Scope::Session);
    assert_eq!(of(NoAnswer::Redirected), Scope::Tenant(Access::Failed));
    let failed = Scope::Tenant(Access::Failed);
    for error in [SignInError::IdToken(IdTokenFault::Tenant), SignInError::NoToken, SignInError::TooLarge] {
        assert_eq!(scope(&error), failed, "{error}");
    }
}

#[test]
fn graph_refuses_entry_by_a_challenge_or_a_missing_permission_alone() {
    let challenge = ErrorKind::ClaimsChallenge { claims: "e30=".to_owned() };
    assert_eq!(by_graph(&graph_error(challenge, 401)), Access::SignInNeeded);
    assert_eq!(by_graph(&graph_error(ErrorKind::MissingScope { scopes: Vec::new() }, 403)), Access::NotApproved);
    for kind in [ErrorKind::NoIntune, ErrorKind::MissingRole, ErrorKind::NotGraph, ErrorKind::Throttled] {
        assert_eq!(by_graph(&graph_error(kind.clone(), 400)), Access::SignedIn, "{kind:?}");
    }
}

/// After which of these refusals the run pauses; `None` is a tenant that lets the person in.
fn pauses(refusals: &[Option<&SignInError>]) -> Vec<bool> {
    let mut row = InARow::default();
    refusals.iter().map(|refusal| row.note(refusal.map_or(Ok(()), Err))).collect()
}

#[test]
fn the_same_demand_or_block_from_three_tenants_in_a_row_pauses() {
    let (factor, other) = (grant_refused(50076), grant_refused(50079));
    let (blocked, consent) = (grant_refused(53003), grant_refused(65001));
    let some = |error| Some(error);
    for same in [&factor, &blocked] {
        assert_eq!(pauses(&[some(same); 3]), [false, false, true]);
        assert_eq!(pauses(&[some(same), some(same), None, some(same), some(same)]), [false; 5]);
        assert_eq!(pauses(&[some(same), some(same), some(&consent), some(same), some(same)]), [false; 5]);
    }
    assert_eq!(pauses(&[some(&factor), some(&other), some(&factor), some(&other)]), [false; 4]);
    assert_eq!(pauses(&[some(&factor), some(&blocked), some(&blocked), some(&blocked)]), [false, false, false, true]);
    let lost = SignInError::NoAnswer(NoAnswer::TimedOut);
    assert_eq!(pauses(&[some(&lost); 3]), [false, false, true]);
}

#[test]
fn a_missing_approval_or_account_never_pauses() {
    for number in APPROVAL.iter().chain(ACCOUNT).chain(TENANT).chain(&[1]) {
        let error = grant_refused(*number);
        assert_eq!(pauses(&[Some(&error); 9]), [false; 9], "{number}");
    }
}

#[test]
fn who_goes_on_is_not_asked_about_the_same_again() {
    let (factor, blocked) = (grant_refused(50076), grant_refused(53003));
    let mut row = InARow::default();
    let mut times = |error, times: usize| (0..times).map(|_| row.note(Err(error))).collect::<Vec<_>>();
    assert_eq!(times(&factor, 3), [false, false, true]);
    row.go_on();
    let mut times = |error, times: usize| (0..times).map(|_| row.note(Err(error))).collect::<Vec<_>>();
    assert_eq!(times(&factor, 9), [false; 9]);
    assert_eq!(times(&blocked, 3), [false, false, true]);
    // A pause for another reason accepts nothing.
    let mut row = InARow::default();
    row.note(Err(&factor));
    row.go_on();
    assert_eq!((0..3).map(|_| row.note(Err(&factor))).collect::<Vec<_>>(), [false, false, true]);
}
