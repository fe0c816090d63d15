//! What is claimed, and what is not.

use super::*;
use crate::graph::{Approval, NoAnswer, RequestIds};
use crate::settings::Settings;

fn verdicts(seen: Seen<'_>) -> Vec<Verdict> {
    rows(seen).into_iter().map(|row| row.verdict).collect()
}

fn claims(granted: &str) -> UnverifiedClaims {
    UnverifiedClaims {
        audience: Some("https://graph.microsoft.com".to_owned()),
        granted: Some(granted.split(' ').map(str::to_owned).collect()),
        ..UnverifiedClaims::default()
    }
}

fn reading() -> SettingsSnapshot {
    SettingsSnapshot { settings: Settings::DEFAULT, configured: true, request_ids: RequestIds::default() }
}

#[test]
fn signed_out_only_that_is_known() {
    let seen = Seen { claims: None, read: None, written: None };
    assert_eq!(verdicts(seen), [NotMet, CantTell, CantTell, CantTell, CantTell, CantTell, CantTell, CantTell]);
}

#[test]
fn an_opaque_token_waits_for_graph() {
    let opaque = UnverifiedClaims::default();
    let seen = Seen { claims: Some(&opaque), read: None, written: None };
    assert!(verdicts(seen).iter().all(|verdict| *verdict == CantTell));
    let reading = reading();
    let seen = Seen { read: Some(Ok(&reading)), ..seen };
    assert_eq!(verdicts(seen), [Met, Met, Met, CantTell, Met, CantTell, NotMet, CantTell]);
    let seen = Seen { written: Some(Ok(())), ..seen };
    assert_eq!(verdicts(seen), [Met, Met, Met, Met, Met, Met, NotMet, CantTell]);
}

#[test]
fn a_viewer_lacks_the_write_permission() {
    let claims = claims("DeviceManagementServiceConfig.Read.All");
    let reading = reading();
    let seen = Seen { claims: Some(&claims), read: Some(Ok(&reading)), written: None };
    assert_eq!(verdicts(seen), [Met, Met, Met, NotMet, Met, CantTell, NotMet, CantTell]);
}

#[test]
fn each_refusal_decides_its_own_row() {
    let claims = claims("DeviceManagementServiceConfig.ReadWrite.All");
    for (kind, need) in [
        (ErrorKind::TokenRejected(TokenFault::Expired), Need::SignedIn),
        (ErrorKind::NoToken, Need::SignedIn),
        (ErrorKind::TokenRejected(TokenFault::WrongAudience), Need::RightCloud),
        (ErrorKind::MissingScope { scopes: vec![] }, Need::ReadPermission),
        (ErrorKind::NoIntune, Need::Intune),
        (ErrorKind::MissingRole, Need::IntuneRole),
    ] {
        let error = GraphError::bare(kind, "id");
        let seen = Seen { claims: Some(&claims), read: Some(Err(&error)), written: None };
        let row = rows(seen).into_iter().find(|row| row.need == need).unwrap();
        assert_eq!((row.verdict, row.evidence), (NotMet, Evidence::Refused), "{need:?}");
    }
}

#[test]
fn never_configured_does_not_prove_intune() {
    let claims = claims("DeviceManagementServiceConfig.ReadWrite.All");
    let reading = SettingsSnapshot { configured: false, ..reading() };
    let seen = Seen { claims: Some(&claims), read: Some(Ok(&reading)), written: None };
    let row = rows(seen).into_iter().find(|row| row.need == Need::Intune).unwrap();
    assert_eq!(row.verdict, CantTell);
}

#[test]
fn scopes_of_the_answer_are_no_evidence_of_an_opaque_token() {
    let granted = Some(vec![crate::auth::WRITE_PERMISSION.to_owned()]);
    let claims = UnverifiedClaims { granted, granted_by_response: true, ..UnverifiedClaims::default() };
    let rows = rows(Seen { claims: Some(&claims), read: None, written: None });
    for need in [Need::ReadPermission, Need::WritePermission] {
        let row = rows.iter().find(|row| row.need == need).unwrap();
        assert_eq!(row.verdict, Verdict::CantTell, "{need:?}");
    }
}

const WRITE: &str = "DeviceManagementServiceConfig.ReadWrite.All";

/// What a token of an administrator who may write says of itself.
fn writer() -> UnverifiedClaims {
    UnverifiedClaims { admin: Some(true), ..claims(WRITE) }
}

/// All rows, with what each rests on.
fn findings(seen: Seen<'_>) -> [(Verdict, Evidence); 8] {
    let findings: Vec<_> = rows(seen).into_iter().map(|row| (row.verdict, row.evidence)).collect();
    findings.try_into().unwrap()
}

const UNASKED: (Verdict, Evidence) = (CantTell, Evidence::NotAsked);
const REFUSED: (Verdict, Evidence) = (NotMet, Evidence::Refused);
const KNOWN: (Verdict, Evidence) = (Met, Evidence::TokenKnown);
const READ: (Verdict, Evidence) = (Met, Evidence::SettingsRead);
const CHANGED: (Verdict, Evidence) = (Met, Evidence::ChangeAccepted);
const NAMES_WRITE: (Verdict, Evidence) = (Met, Evidence::TokenNames(WRITE));
const ADMIN: (Verdict, Evidence) = (Met, Evidence::TokenAdmin);
const OFF: (Verdict, Evidence) = (NotMet, Evidence::State(RemoteAssistanceState::Disabled));
const LICENCE: (Verdict, Evidence) = (CantTell, Evidence::NeverShown);

/// Before Graph said anything of the token.
const UNHEARD: [(Verdict, Evidence); 8] =
    [UNASKED, (Met, Evidence::TokenAudience), NAMES_WRITE, NAMES_WRITE, UNASKED, ADMIN, UNASKED, LICENCE];
/// Where Graph knew the token, but sent nothing.
const HEARD: [(Verdict, Evidence); 8] = [KNOWN, KNOWN, NAMES_WRITE, NAMES_WRITE, UNASKED, ADMIN, UNASKED, LICENCE];
const WRITER: [(Verdict, Evidence); 8] = [READ, READ, READ, NAMES_WRITE, READ, ADMIN, OFF, LICENCE];

fn with(rows: &[(Verdict, Evidence); 8], changes: &[(Need, (Verdict, Evidence))]) -> [(Verdict, Evidence); 8] {
    let mut rows = rows.clone();
    for (need, finding) in changes {
        rows[*need as usize] = finding.clone();
    }
    rows
}

#[test]
fn signed_in_each_row_names_what_it_rests_on() {
    let (claims, reading) = (writer(), reading());
    let seen = Seen { claims: Some(&claims), read: Some(Ok(&reading)), written: None };
    assert_eq!(findings(seen), WRITER);
    assert_eq!(findings(Seen { read: None, ..seen }), UNHEARD);
    let none = (CantTell, Evidence::NoToken);
    let nobody = findings(Seen { claims: None, read: None, written: None });
    let expected =
        [(NotMet, Evidence::NoToken), none.clone(), none.clone(), none.clone(), UNASKED, none.clone(), none, LICENCE];
    assert_eq!(nobody, expected);
}

#[test]
fn after_each_refusal_of_reading_only_what_it_shows_is_claimed() {
    let claims = writer();
    let intune = |finding| with(&HEARD, &[(Need::Intune, finding)]);
    let rejected = |fault| ErrorKind::TokenRejected(fault);
    let refused = |rows: &[(Verdict, Evidence); 8], needs: &[Need]| {
        with(rows, &needs.iter().map(|need| (*need, REFUSED)).collect::<Vec<_>>())
    };
    let scope = ErrorKind::MissingScope { scopes: Vec::new() };
    for (kind, expected) in [
        (ErrorKind::NoIntune, intune(REFUSED)),
        (scope, refused(&HEARD, &[Need::ReadPermission])),
        (ErrorKind::MissingRole, refused(&HEARD, &[Need::IntuneRole])),
        (ErrorKind::RemoteAssistService, HEARD),
        (ErrorKind::NoResource, HEARD),
        (ErrorKind::ApprovalRequired(Approval::Needed), HEARD),
        (ErrorKind::Forbidden, HEARD),
        (rejected(TokenFault::Expired), refused(&UNHEARD, &[Need::SignedIn])),
        (rejected(TokenFault::Damaged), refused(&UNHEARD, &[Need::SignedIn])),
        (rejected(TokenFault::WrongAudience), refused(&UNHEARD, &[Need::SignedIn, Need::RightCloud])),
        (ErrorKind::ClaimsChallenge { claims: String::new() }, refused(&UNHEARD, &[Need::SignedIn])),
        (ErrorKind::Throttled, UNHEARD),
        (ErrorKind::ServiceFailed, UNHEARD),
        (ErrorKind::UnexpectedStatus, UNHEARD),
        (ErrorKind::NotGraph, UNHEARD),
        (ErrorKind::NotSettings(None), UNHEARD),
        (ErrorKind::NotReport, UNHEARD),
        (ErrorKind::TooLarge, UNHEARD),
        (ErrorKind::NoAnswer(NoAnswer::Withheld), UNHEARD),
    ] {
        let error = GraphError::bare(kind, "id");
        assert_eq!(
            findings(Seen { claims: Some(&claims), read: Some(Err(&error)), written: None }),
            expected,
            "{error:?}"
        );
    }
}

#[test]
fn a_refused_change_shows_what_it_lacked_and_an_accepted_one_mends_it() {
    let (claims, reading) = (writer(), reading());
    let seen = Seen { claims: Some(&claims), read: Some(Ok(&reading)), written: None };
    for (kind, need) in [
        (ErrorKind::MissingScope { scopes: Vec::new() }, Some(Need::WritePermission)),
        (ErrorKind::MissingRole, Some(Need::IntuneRole)),
        (ErrorKind::ApprovalRequired(Approval::Needed), None),
        (ErrorKind::Forbidden, None),
        (ErrorKind::Throttled, None),
    ] {
        let error = GraphError::bare(kind, "id");
        let expected = with(&WRITER, &need.map(|need| (need, REFUSED)).into_iter().collect::<Vec<_>>());
        assert_eq!(findings(Seen { written: Some(Err(&error)), ..seen }), expected, "{error:?}");
    }
    let accepted = findings(Seen { written: Some(Ok(())), ..seen });
    assert_eq!(accepted, with(&WRITER, &[(Need::WritePermission, CHANGED), (Need::IntuneRole, CHANGED)]));
}

/// To view only, for an app, and without an administrator's role.
#[test]
fn what_a_token_says_of_itself_and_what_the_settings_read_decide_the_rest() {
    let reads = UnverifiedClaims { admin: Some(true), ..claims("DeviceManagementServiceConfig.Read.All") };
    let app = UnverifiedClaims { app_only: true, admin: None, ..claims(WRITE) };
    let person = UnverifiedClaims { admin: Some(false), ..claims(WRITE) };
    let (lacks, for_app) = ((NotMet, Evidence::TokenLacks), (Met, Evidence::AppOnly));
    let unsure = (CantTell, Evidence::SettingsRead);
    let reading = reading();
    for (claims, change) in [
        (reads, (Need::WritePermission, lacks)),
        (app, (Need::IntuneRole, for_app)),
        (person, (Need::IntuneRole, unsure)),
    ] {
        let seen = Seen { claims: Some(&claims), read: Some(Ok(&reading)), written: None };
        assert_eq!(findings(seen), with(&WRITER, &[change]));
    }
    let claims = writer();
    for state in ["enabled", "paused"] {
        let settings = Settings { remote_assistance_state: state.into(), ..Settings::DEFAULT };
        let verdict = if state == "enabled" { Met } else { CantTell };
        let finding = (verdict, Evidence::State(state.into()));
        let reading = SettingsSnapshot { settings, ..reading.clone() };
        let seen = Seen { claims: Some(&claims), read: Some(Ok(&reading)), written: None };
        assert_eq!(findings(seen), with(&WRITER, &[(Need::RemoteHelpEnabled, finding)]));
    }
}
