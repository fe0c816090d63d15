//! What is claimed, and what is not.

use super::*;
use crate::graph::RequestIds;
use crate::settings::Settings;

fn verdicts(seen: Seen<'_>) -> Vec<Verdict> {
    rows(seen).into_iter().map(|row| row.verdict).collect()
}

fn hints(granted: &str) -> UnverifiedClaims {
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
    let seen = Seen { hints: None, read: None, written: None };
    assert_eq!(verdicts(seen), [NotMet, CantTell, CantTell, CantTell, CantTell, CantTell, CantTell, CantTell]);
}

#[test]
fn an_opaque_token_waits_for_graph() {
    let opaque = UnverifiedClaims::default();
    let seen = Seen { hints: Some(&opaque), read: None, written: None };
    assert!(verdicts(seen).iter().all(|verdict| *verdict == CantTell));
    let reading = reading();
    let seen = Seen { read: Some(Ok(&reading)), ..seen };
    assert_eq!(verdicts(seen), [Met, Met, Met, CantTell, Met, CantTell, NotMet, CantTell]);
    let seen = Seen { written: Some(Ok(())), ..seen };
    assert_eq!(verdicts(seen), [Met, Met, Met, Met, Met, Met, NotMet, CantTell]);
}

#[test]
fn a_viewer_lacks_the_write_permission() {
    let hints = hints("DeviceManagementServiceConfig.Read.All");
    let reading = reading();
    let seen = Seen { hints: Some(&hints), read: Some(Ok(&reading)), written: None };
    assert_eq!(verdicts(seen), [Met, Met, Met, NotMet, Met, CantTell, NotMet, CantTell]);
}

#[test]
fn each_refusal_decides_its_own_row() {
    let hints = hints("DeviceManagementServiceConfig.ReadWrite.All");
    for (kind, need) in [
        (ErrorKind::TokenRejected(TokenFault::Expired), Need::SignedIn),
        (ErrorKind::NoToken, Need::SignedIn),
        (ErrorKind::TokenRejected(TokenFault::WrongAudience), Need::RightCloud),
        (ErrorKind::MissingScope { scopes: vec![] }, Need::ReadPermission),
        (ErrorKind::NoIntune, Need::Intune),
        (ErrorKind::MissingRole, Need::IntuneRole),
    ] {
        let error = GraphError::bare(kind, "id");
        let seen = Seen { hints: Some(&hints), read: Some(Err(&error)), written: None };
        let row = rows(seen).into_iter().find(|row| row.need == need).unwrap();
        assert_eq!((row.verdict, row.evidence), (NotMet, Evidence::Refused), "{need:?}");
    }
}

#[test]
fn never_configured_does_not_prove_intune() {
    let hints = hints("DeviceManagementServiceConfig.ReadWrite.All");
    let reading = SettingsSnapshot { configured: false, ..reading() };
    let seen = Seen { hints: Some(&hints), read: Some(Ok(&reading)), written: None };
    let row = rows(seen).into_iter().find(|row| row.need == Need::Intune).unwrap();
    assert_eq!(row.verdict, CantTell);
}

#[test]
fn scopes_of_the_answer_are_no_evidence_of_an_opaque_token() {
    let granted = Some(vec![crate::auth::WRITE_PERMISSION.to_owned()]);
    let hints = UnverifiedClaims { granted, granted_by_answer: true, ..UnverifiedClaims::default() };
    let rows = rows(Seen { hints: Some(&hints), read: None, written: None });
    for need in [Need::ReadPermission, Need::WritePermission] {
        let row = rows.iter().find(|row| row.need == need).unwrap();
        assert_eq!(row.verdict, Verdict::CantTell, "{need:?}");
    }
}
