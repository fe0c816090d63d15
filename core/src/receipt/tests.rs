//! Receipts: of each outcome, downloaded, stored and undone.

use super::*;
use crate::cloud::Origin;
use crate::graph::{GraphError, Kind, NoAnswer};
use crate::guid::from_random;
use crate::save::Sent;
use crate::settings::tests::any_settings;
use crate::settings::{Change, Property, RemoteAssistanceState};
use proptest::prelude::*;
use serde_json::Value;

/// The receipt that the documentation shows.
pub(super) fn documented() -> Receipt {
    let id = |digit: u8| from_random([digit * 0x11; 16]);
    let trace = |digit| Trace { request_id: Some(id(digit)), client_request_id: Some(id(digit + 1)) };
    Receipt {
        id: id(1),
        at: 1_767_323_045_678.0,
        cloud: Cloud::Global,
        graph: Endpoints::global().graph().to_owned(),
        tenant: Some(id(2)),
        user: Some("adele.vance@contoso.example".to_owned()),
        before: Settings::DEFAULT,
        wanted: Settings::DEFAULT.with_switch(Property::RemoteAssistanceState, true),
        reason: "Ticket 4711: pilot at the service desk".to_owned(),
        traces: vec![trace(3), trace(5)],
        ending: Ending::Saved,
        undoes: None,
    }
}

pub(super) const UTC: &str = "2026-01-02T03:04:05.678Z";

fn any_receipt() -> impl Strategy<Value = Receipt> {
    let id = any::<[u8; 16]>().prop_map(from_random);
    let text = proptest::option::of("\\PC{0,20}|[\u{0}-\u{7f}\u{2028}]{0,20}");
    let endpoints = (0usize..5).prop_map(|place| {
        let origin = || Origin::parse("http://127.0.0.1:8081").unwrap();
        Endpoints::of(Cloud::ALL[place]).unwrap_or_else(|| Endpoints::custom(origin(), origin()))
    });
    let ending = prop_oneof![
        Just(Ending::Saved),
        Just(Ending::NotSaved),
        any_settings().prop_map(Ending::Different),
        Just(Ending::Uncertain)
    ];
    let trace = (text.clone(), text.clone())
        .prop_map(|(request_id, client_request_id)| Trace { request_id, client_request_id });
    let facts = (id.clone(), 0u32.., endpoints, text.clone(), text);
    let change = (any_settings(), any_settings(), any::<String>(), ending);
    (facts, change, proptest::collection::vec(trace, 0..5), proptest::option::of(id)).prop_map(
        |((id, at, endpoints, tenant, user), (before, wanted, reason, ending), traces, undoes)| Receipt {
            id,
            at: f64::from(at) * 1000.0,
            cloud: endpoints.cloud(),
            graph: endpoints.graph().to_owned(),
            tenant,
            user,
            before,
            wanted: wanted.wanted().into(),
            reason,
            traces,
            ending,
            undoes,
        },
    )
}

#[test]
fn each_ending_keeps_plan_and_ids() {
    let wanted = Settings::DEFAULT.with_switch(Property::BlockChat, false);
    let plan = Plan { reason: "ticket 7".to_owned(), ..Plan::new(&Settings::DEFAULT, &wanted).unwrap() };
    let sent = Sent { plan: plan.clone(), traces: vec![Trace::default()], doubt: None };
    let lost = GraphError::no_answer(NoAnswer::TimedOut, "mine");
    let refused = GraphError::bare(Kind::MissingRole, "mine");
    let hints = Hints { app: Some("Job".to_owned()), ..Hints::default() };
    for (outcome, ending, ids) in [
        (Outcome::Saved { sent: sent.clone() }, Ending::Saved, 1),
        (Outcome::NotSaved { plan, error: refused, confirmed: false }, Ending::NotSaved, 1),
        (Outcome::Different { sent: sent.clone(), now: Settings::DEFAULT }, Ending::Different(Settings::DEFAULT), 1),
        (Outcome::Uncertain { sent, error: lost }, Ending::Uncertain, 2),
    ] {
        let receipt = Receipt::of(&outcome, &hints, &Endpoints::global(), "id".to_owned(), 5.0);
        assert_eq!((receipt.ending, receipt.traces.len()), (ending, ids));
        assert_eq!((receipt.reason.as_str(), receipt.user.as_deref()), ("ticket 7", Some("Job")));
        assert_eq!((receipt.before, receipt.wanted), (Settings::DEFAULT, wanted.clone()));
        assert_eq!((receipt.id.as_str(), receipt.cloud, receipt.undoes), ("id", Cloud::Global, None));
        assert_eq!(receipt.graph, "https://graph.microsoft.com");
    }
}

#[test]
fn the_download_is_what_the_documentation_shows() {
    let written = documented().json(UTC);
    let page = include_str!("../../../docs/receipt.md");
    assert!(page.contains(&format!("```json\n{written}```")), "{written}");
    let commands = documented().commands(UTC);
    for command in [commands.curl, commands.powershell, commands.azure] {
        assert!(page.contains(&command), "{command}");
    }
}

/// Reads a download back, as a program would that knows the schema.
fn read(json: &str) -> Receipt {
    let value: Value = serde_json::from_str(json).unwrap();
    assert_eq!(value["schema"], 1);
    let text = |name: &str| value[name].as_str().map(str::to_owned);
    let settings = |name: &str| Settings::read(value[name].as_object().unwrap()).unwrap();
    let ending = match value["outcome"].as_str().unwrap() {
        "saved" => Ending::Saved,
        "notSaved" => Ending::NotSaved,
        "uncertain" => Ending::Uncertain,
        _ => Ending::Different(settings("found")),
    };
    assert_eq!(value.get("found").is_some(), matches!(ending, Ending::Different(_)));
    let id = |request: &Value, name: &str| request[name].as_str().map(str::to_owned);
    let requests = value["requests"].as_array().unwrap();
    Receipt {
        id: text("id").unwrap(),
        at: 0.0,
        cloud: Cloud::from_name(&text("cloud").unwrap()).unwrap(),
        graph: text("graph").unwrap(),
        tenant: text("tenant"),
        user: text("user"),
        before: settings("before"),
        wanted: settings("after"),
        reason: text("reason").unwrap(),
        traces: requests
            .iter()
            .map(|request| Trace {
                request_id: id(request, "requestId"),
                client_request_id: id(request, "clientRequestId"),
            })
            .collect(),
        ending,
        undoes: text("undoes"),
    }
}

#[test]
fn ten_thousand_receipts_fit_into_five_million_characters() {
    let receipt = Receipt { undoes: Some(from_random([7; 16])), ..documented() };
    let (key, value) = (receipt.stored_key(), receipt.to_stored());
    assert!(documented().to_stored().len() <= 360, "{}", documented().to_stored().len());
    assert!((key.len() + value.len()) * 10_000 <= 5_000_000, "{} and {}", key.len(), value.len());
}

#[test]
fn keys_are_in_order_of_time() {
    let key = |at| Receipt { at, ..documented() }.stored_key();
    assert_eq!(key(5.9), format!("remote-help-panel.receipt.0000000000005.{}", documented().id));
    assert!(key(5.0) < key(1e9) && key(1e9) < key(1_767_323_045_678.0));
    assert!(key(f64::NAN) == key(0.0) && key(-1.0) == key(0.0));
}

#[test]
fn other_keys_are_no_receipts() {
    let id = documented().id;
    assert!(is_stored_key(&format!("remote-help-panel.receipt.1767323045678.{id}")));
    for key in [
        String::new(),
        "remote-help-panel.receipt.".to_owned(),
        format!("remote-help-panel.receipt.{id}"),
        format!("remote-help-panel.receipt.176732304567.{id}"),
        format!("remote-help-panel.receipt.17673230456789012.{id}"),
        format!("remote-help-panel.receipt.176732304567x.{id}"),
        format!("remote-help-panel.receipt.1767323045678.{id}0"),
        format!("remote-help-panel.theme.1767323045678.{id}"),
    ] {
        assert!(!is_stored_key(&key), "{key}");
    }
}

#[test]
fn what_is_damaged_or_foreign_is_none() {
    let whole = documented().to_stored();
    assert!(Receipt::from_stored(&whole).is_some());
    let origin = |origin: &str| whole.replace("\"global\"", &format!("\"{origin}\""));
    assert!(Receipt::from_stored(&origin("https://graph.example")).is_some());
    let mut damaged = vec![
        String::new(),
        "null".to_owned(),
        "[]".to_owned(),
        "[1]".to_owned(),
        "{\"1\":2}".to_owned(),
        format!("[{whole}]"),
        "[".repeat(30_000),
        format!("{whole}{}", " ".repeat(40_000)),
        origin("custom"),
        origin("https://evil.example'; touch x; '"),
        origin("HTTPS://graph.example/"),
    ];
    damaged.extend([
        whole.replacen("[1,", "[2,", 1),
        whole.replacen("[1,", "[1.0,", 1),
        whole.replace("1767323045678", "-5"),
        whole.replace("1767323045678", "8640000000000001"),
        whole.replace("1767323045678", "1e400"),
        whole.replace("\"e00\"", "\"e0\""),
        whole.replace("\"e00\"", "\"e00x\""),
        whole.replace("\"e00\"", "\"u00x\""),
        whole.replace("\"e00\"", "7"),
        whole.replace("\"s\"", "\"x\""),
        whole.replace("\"s\"", "\"d\""),
        whole.replace("adele", &"a".repeat(400)),
        whole.replace("Ticket", &"a".repeat(2001)),
        whole.replace(&documented().id, "id"),
        whole.replace(']', ",null]"),
        whole.replace(']', &format!("{}]", ",null,null".repeat(40))),
    ]);
    for text in damaged {
        assert_ne!(text, whole);
        assert_eq!(Receipt::from_stored(&text), None, "{text}");
    }
}

#[test]
fn a_receipt_out_of_bounds_is_cut_and_still_read() {
    let long = || Some("\u{1}".repeat(5000));
    let trace = Trace { request_id: long(), client_request_id: long() };
    let receipt = Receipt {
        user: long(),
        tenant: long(),
        reason: "\u{1}".repeat(5000),
        traces: vec![trace; 50],
        before: Settings {
            remote_assistance_state: RemoteAssistanceState::Unknown(long().unwrap()),
            ..Settings::DEFAULT
        },
        ..documented()
    };
    // Twenty requests of such IDs would not be read back: they are no real ones either.
    let few = Receipt { traces: receipt.traces[..3].to_vec(), ..receipt.clone() };
    let read = Receipt::from_stored(&few.to_stored()).unwrap();
    assert_eq!((read.reason.len(), read.user.unwrap().len(), read.traces.len()), (2000, 300, 3));
    let plain = Receipt { traces: vec![Trace::default(); 50], ..documented() };
    assert_eq!(Receipt::from_stored(&plain.to_stored()).unwrap().traces.len(), 20);
}

#[test]
fn an_undo_leaves_alone_what_the_save_did_not_change() {
    let receipt = documented();
    let now = receipt.wanted.clone().with_switch(Property::BlockChat, false);
    let Undo::Change { draft, moved_on } = receipt.undo(&now) else { panic!() };
    assert_eq!(draft, Settings::DEFAULT.with_switch(Property::BlockChat, false));
    assert_eq!(moved_on.iter().map(|change| change.property).collect::<Vec<_>>(), [Property::BlockChat]);
}

#[test]
fn an_unknown_state_is_never_brought_back() {
    let unknown = Settings { remote_assistance_state: "notConfigured".into(), ..Settings::DEFAULT };
    let receipt = Receipt { before: unknown.clone(), ..documented() };
    assert_eq!(receipt.undo(&receipt.wanted), Undo::CantRestore(Property::RemoteAssistanceState));
    assert_eq!(receipt.undo(&unknown), Undo::Nothing);
}

proptest! {
    #[test]
    fn a_download_reads_as_it_was(receipt in any_receipt()) {
        prop_assert_eq!(read(&receipt.json(UTC)), Receipt { at: 0.0, ..receipt });
    }

    #[test]
    fn a_stored_receipt_reads_as_it_was(receipt in any_receipt()) {
        prop_assert!(is_stored_key(&receipt.stored_key()));
        prop_assert_eq!(Receipt::from_stored(&receipt.to_stored()), Some(receipt));
    }

    #[test]
    fn anything_stored_is_read_without_panic(receipt in any_receipt(), at in any::<prop::sample::Index>(), text in "\\PC{0,80}") {
        let _ = Receipt::from_stored(&text);
        let _ = is_stored_key(&text);
        let mut damaged = receipt.to_stored();
        let at = at.index(damaged.len());
        if damaged.is_char_boundary(at) {
            damaged.insert_str(at, &text);
            let _ = Receipt::from_stored(&damaged);
            damaged.truncate(at);
            prop_assert_eq!(Receipt::from_stored(&damaged), None);
        }
    }

    #[test]
    fn an_undo_changes_no_more_than_the_save_did(receipt in any_receipt(), now in any_settings()) {
        let saved: Vec<_> = crate::settings::changes(&receipt.before, &receipt.wanted);
        match receipt.undo(&now) {
            Undo::Nothing => {
                let back = saved.iter().all(|change| now.value(change.property) == change.before);
                prop_assert!(back || receipt.ending == Ending::NotSaved);
            }
            Undo::CantRestore(property) => {
                prop_assert!(matches!(receipt.before.remote_assistance_state, RemoteAssistanceState::Unknown(_)));
                prop_assert_eq!(property, Property::RemoteAssistanceState);
            }
            Undo::Change { draft, moved_on } => {
                prop_assert_ne!(&receipt.ending, &Ending::NotSaved);
                prop_assert_ne!(&draft, &now);
                for property in Property::ALL {
                    let was_saved = saved.iter().find(|change| change.property == property);
                    let expected = was_saved.map_or_else(|| now.value(property), |change| change.before.clone());
                    prop_assert_eq!(draft.value(property), expected);
                    let moved = moved_on.iter().find(|change| change.property == property);
                    let (wrote, is) = (receipt.wanted.value(property), now.value(property));
                    let expected = (wrote != is).then_some(Change { property, before: wrote, after: is });
                    prop_assert_eq!(moved, expected.as_ref());
                }
            }
        }
    }
}
