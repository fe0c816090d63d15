//! What the table says of a tenant.

use super::*;
use crate::graph::{Approval, ErrorDetails, GraphError};
use crate::oauth::SignInError;
use crate::time::UnixMillis;

fn reading(is_configured: bool, settings: Settings) -> TenantReading {
    TenantReading { settings, is_configured, at: UnixMillis::EPOCH }
}

fn graph(kind: ErrorKind) -> Cause {
    Cause::Graph(GraphError { kind, details: Box::new(ErrorDetails::default()) })
}

fn read(reading: TenantReading) -> TenantState {
    TenantState { access: Access::SignedIn, reading: Some(reading), ..TenantState::default() }
}

fn target() -> Target {
    let settings =
        Settings::DEFAULT.with_switch(Property::RemoteAssistanceState, true).with_switch(Property::BlockChat, false);
    Target::new(CompareWith::Deployment, settings).unwrap()
}

fn word(state: &TenantState) -> String {
    Outcome::of(Some(state), Some(&target())).word()
}

#[test]
fn a_reading_is_compared_with_the_target() {
    assert_eq!(word(&read(reading(true, target().settings().clone()))), "matches");
    assert_eq!(word(&read(reading(true, Settings::DEFAULT))), "differs in 2");
    let state = read(reading(true, Settings::DEFAULT));
    assert_eq!(Outcome::of(Some(&state), None), Outcome::Read);
    assert_eq!(Outcome::of(None, Some(&target())), Outcome::NotRead);
    assert_eq!(word(&TenantState::default()), "not read");
}

#[test]
fn a_tenant_that_was_never_configured_says_so_and_is_compared_like_the_defaults() {
    let state = read(reading(false, Settings::DEFAULT));
    let Outcome::NeverConfigured(differences) = Outcome::of(Some(&state), Some(&target())) else { panic!() };
    assert_eq!(differences.iter().collect::<Vec<_>>(), [Property::RemoteAssistanceState, Property::BlockChat]);
    assert_eq!(word(&state), "never configured");
    let defaults = Target::new(CompareWith::Form, Settings::DEFAULT).unwrap();
    assert_eq!(Outcome::of(Some(&state), Some(&defaults)), Outcome::NeverConfigured(Differences::default()));
}

#[test]
fn what_a_cloud_lacks_does_not_differ_and_a_target_is_one_that_can_be_written() {
    let lacking = Settings { block_chat: None, ..Settings::DEFAULT };
    assert_eq!(word(&read(reading(true, lacking.clone()))), "differs in 1");
    assert_eq!(target().wanted(&lacking).block_chat, None);
    let unknown = Settings { remote_assistance_state: "notConfigured".into(), ..Settings::DEFAULT };
    assert_eq!(Target::new(CompareWith::Form, unknown.clone()), None);
    assert_eq!(word(&read(reading(true, unknown))), "differs in 2");
}

#[test]
fn each_refusal_of_graphs_has_its_word_also_where_there_is_an_older_reading() {
    for (kind, expected) in [
        (ErrorKind::NoIntune, "no Intune"),
        (ErrorKind::NoResource, "no such settings in this cloud"),
        (ErrorKind::MissingRole, "no Intune role"),
        (ErrorKind::ApprovalRequired(Approval::Needed), "approval required"),
        (ErrorKind::ServiceFailed, "failed"),
        (ErrorKind::NotGraph, "failed"),
    ] {
        for reading in [None, Some(reading(true, Settings::DEFAULT))] {
            let state =
                TenantState { access: Access::SignedIn, cause: Some(graph(kind.clone())), reading, ending: None };
            assert_eq!(word(&state), expected);
        }
    }
}

#[test]
fn where_the_person_no_longer_gets_in_the_last_reading_stands() {
    let cause = Some(Cause::SignIn(SignInError::NotEntra(502)));
    let failed = TenantState { access: Access::Failed, cause: cause.clone(), ..TenantState::default() };
    assert_eq!(word(&failed), "failed");
    assert_eq!(word(&TenantState { reading: Some(reading(true, Settings::DEFAULT)), ..failed }), "differs in 2");
    let blocked = TenantState { access: Access::Blocked, cause, ..TenantState::default() };
    assert_eq!(word(&blocked), "not read");
}

#[test]
fn how_a_run_ended_stands_before_what_was_read() {
    let words = [
        (Ending::Saved, "saved"),
        (Ending::MatchedAlready, "matched already"),
        (Ending::NotSaved, "not saved"),
        (Ending::Different, "different"),
        (Ending::Uncertain, "uncertain"),
        (Ending::ChangedSince, "changed since"),
        (Ending::Refused, "refused"),
        (Ending::NotStarted, "not started"),
    ];
    for (ending, expected) in words {
        let state = TenantState { ending: Some(ending), ..read(reading(true, Settings::DEFAULT)) };
        assert_eq!(word(&state), expected);
    }
}
