//! Receipts: as the history stores them, and as "Download" writes them.

use crate::{count, defaults, fixture};
use remote_help::cloud::{Cloud, Endpoints, Origin};
use remote_help::graph::RequestIds;
use remote_help::guid::from_random;
use remote_help::ids::{ReceiptId, RunId, TenantId};
use remote_help::receipt::{Receipt, ReceiptOutcome};
use remote_help::settings::{Property, Settings};
use remote_help::time::UnixMillis;

const UTC: &str = "2026-01-02T03:04:05.678Z";

fn id(digit: u8) -> String {
    from_random([digit * 0x11; 16])
}

pub(crate) fn request(digit: u8) -> RequestIds {
    RequestIds { request_id: Some(id(digit)), client_request_id: Some(id(digit + 1)) }
}

pub(crate) fn saved() -> Receipt {
    Receipt {
        id: ReceiptId::new(id(1)),
        at: UnixMillis::new(1_767_323_045_678.0),
        cloud: Cloud::Global,
        graph: Endpoints::global().graph().to_owned(),
        tenant: Some(TenantId::new(id(2))),
        domain: Some("contoso.example".to_owned()),
        user: Some("adele.vance@contoso.example".to_owned()),
        before: defaults(),
        wanted: defaults().with_switch(Property::RemoteAssistanceState, true),
        reason: "Ticket 4711: \"pilot\" at the service desk, \u{e4}\u{1f600}\n\\second line".to_owned(),
        requests: vec![request(3), request(5)],
        outcome: ReceiptOutcome::Saved,
        undoes: None,
        run: None,
    }
}

/// Each outcome, each form of the settings, and what else makes a difference to the form.
fn all() -> Vec<(&'static str, Receipt)> {
    let with = |outcome| Receipt { outcome, ..saved() };
    let every_switch = defaults()
        .with_switch(Property::RemoteAssistanceState, true)
        .with_switch(Property::AllowSessionsToUnenrolledDevices, true)
        .with_switch(Property::BlockChat, false);
    let unknown = |state: &str| Settings { remote_assistance_state: state.into(), ..every_switch.clone() };
    let lacking = |settings: Settings| Settings { block_chat: None, ..settings };
    let custom = || Origin::parse("http://127.0.0.1:8081").unwrap();
    let found = |found, may_show_later| ReceiptOutcome::Different { found, may_show_later };
    vec![
        ("saved", saved()),
        (
            "not-saved",
            Receipt { domain: None, requests: vec![RequestIds::default()], ..with(ReceiptOutcome::NotSaved) },
        ),
        ("different", with(found(every_switch.clone(), false))),
        ("different-may-show-later", with(found(defaults(), true))),
        ("different-unknown", with(found(unknown("1notConfigured"), false))),
        ("different-lacking", with(found(lacking(unknown("later")), true))),
        ("uncertain", with(ReceiptOutcome::Uncertain { accepted: false })),
        ("uncertain-accepted", with(ReceiptOutcome::Uncertain { accepted: true })),
        ("unknown-before", Receipt { before: unknown("notConfigured"), ..saved() }),
        ("lacking", Receipt { before: lacking(saved().before), wanted: lacking(saved().wanted), ..saved() }),
        (
            "undo",
            Receipt { wanted: every_switch, undoes: Some(ReceiptId::new(id(7))), reason: String::new(), ..saved() },
        ),
        ("run", Receipt { run: Some(RunId::new(id(8))), ..saved() }),
        ("undo-of-a-run", Receipt { undoes: Some(ReceiptId::new(id(7))), run: Some(RunId::new(id(8))), ..saved() }),
        ("government", Receipt { cloud: Cloud::UsGov, graph: "https://graph.microsoft.us".to_owned(), ..saved() }),
        (
            "custom-cloud-nobody",
            Receipt {
                cloud: Cloud::Custom,
                graph: Endpoints::custom(custom(), custom()).graph().to_owned(),
                tenant: None,
                domain: None,
                user: None,
                ..saved()
            },
        ),
    ]
}

#[test]
fn a_stored_receipt_is_read_as_it_was_and_written_the_same() {
    for (name, receipt) in all() {
        let stored = fixture(&format!("receipts/{name}.stored"));
        assert_eq!(Receipt::from_stored(&stored).as_ref(), Some(&receipt), "{name}");
        assert_eq!(receipt.to_stored(), stored, "{name}");
    }
    assert_eq!(count("receipts", ".stored"), all().len());
}

#[test]
fn a_download_is_written_the_same() {
    for (name, receipt) in all() {
        assert_eq!(receipt.json(UTC), fixture(&format!("receipts/{name}.json")), "{name}");
    }
    assert_eq!(count("receipts", ".json"), all().len());
}
