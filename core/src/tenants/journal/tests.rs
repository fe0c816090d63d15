//! What is stored of a run: kept whole, and whatever else stands in storage.

use super::*;
use crate::guid::from_random;
use crate::receipt::ReceiptOutcome;
use crate::settings::Settings;
use crate::settings::tests::any_settings_anywhere;
use crate::tenants::Ending;
use crate::tenants::testing::{NOW, client, target, tenant};
use proptest::prelude::*;

fn run_id(digit: u8) -> RunId {
    RunId::new(from_random([digit; 16]))
}

fn head(count: usize) -> Head {
    Head {
        id: run_id(1),
        owner: Owner::new(&client(), tenant(500), Some("alex@contoso.example".to_owned())),
        begun: NOW,
        count,
        first: 1,
        stop_after: 3,
        reason: "ticket 7".to_owned(),
        undoes: None,
        mark: Mark::First,
    }
}

fn record(number: usize, stage: Stage) -> Record {
    Record {
        plan: PlanRow {
            tenant: tenant(number),
            name: Some("Contoso".to_owned()),
            base: Settings::DEFAULT,
            wanted: target().to_update(),
            undoes: None,
        },
        receipt: ReceiptId::new(from_random([7; 16])),
        stage,
    }
}

fn ended(ending: Ending, outcome: Option<ReceiptOutcome>) -> Stage {
    let requests = vec![request(), request()];
    let code = Some("AADSTS65001".to_owned());
    Stage::Ended(Box::new(RowEnd { ending, at: NOW, outcome, requests, code, cause: None }))
}

fn request() -> RequestIds {
    RequestIds { request_id: Some(from_random([8; 16])), client_request_id: None }
}

fn stages() -> Vec<Stage> {
    let found = Settings { remote_assistance_state: "later".into(), ..Settings::DEFAULT };
    let different = |may_show_later| Some(ReceiptOutcome::Different { found: found.clone(), may_show_later });
    vec![
        Stage::Planned,
        Stage::Writing,
        Stage::Written { accepted: true, requests: vec![request()] },
        Stage::Written { accepted: false, requests: Vec::new() },
        ended(Ending::Saved, Some(ReceiptOutcome::Saved)),
        ended(Ending::MatchedAlready, None),
        ended(Ending::NotSaved, Some(ReceiptOutcome::NotSaved)),
        ended(Ending::Different, different(false)),
        ended(Ending::Different, different(true)),
        ended(Ending::Uncertain, Some(ReceiptOutcome::Uncertain { accepted: true })),
        ended(Ending::Uncertain, Some(ReceiptOutcome::Uncertain { accepted: false })),
        ended(Ending::ChangedSince, Some(ReceiptOutcome::NotSaved)),
        ended(Ending::Refused, Some(ReceiptOutcome::NotSaved)),
    ]
}

/// The storage's entries of a run.
fn entries(head: &Head, records: &[Record]) -> Vec<(String, String)> {
    let records = records.iter().enumerate().map(|(place, record)| (head.record_key(place), record.to_stored(head)));
    std::iter::once((head.key(), head.to_stored())).chain(records).collect()
}

fn read_one(entries: &[(String, String)]) -> Result<Stored, JournalFault> {
    let mut runs = read(entries);
    assert_eq!(runs.len(), 1);
    runs.remove(0).1
}

fn whole() -> (Head, Vec<Record>, Vec<(String, String)>) {
    let records: Vec<_> = stages().into_iter().enumerate().map(|(number, stage)| record(number, stage)).collect();
    let head = head(records.len());
    let entries = entries(&head, &records);
    (head, records, entries)
}

#[test]
fn a_run_is_read_as_it_was_stored_in_whatever_order() {
    let (head, records, mut entries) = whole();
    entries.reverse();
    entries.push(("remote-help-panel.theme".to_owned(), "dark".to_owned()));
    assert_eq!(read_one(&entries), Ok(Stored { head, records }));
    assert_eq!(read(&[]), []);
}

#[test]
fn what_is_left_of_a_run_is_what_has_not_ended() {
    let (head, records, entries) = whole();
    assert_eq!(read_one(&entries).unwrap().left(), 4);
    let stopped = Head { mark: Mark::Stopped, ..head };
    assert_eq!(Stored { head: stopped, records }.left(), 3);
}

#[test]
fn runs_are_told_apart() {
    let (_, _, mut both) = whole();
    let other = Head { id: run_id(2), ..head(1) };
    both.extend(entries(&other, &[record(1, Stage::Planned)]));
    let runs = read(&both);
    assert_eq!(runs.iter().map(|(id, _)| id).collect::<Vec<_>>(), [&run_id(1), &run_id(2)]);
    assert!(runs.iter().all(|(_, run)| run.is_ok()));
    // A record of one run under the key of the other.
    let foreign = both[1].1.clone();
    let place = both.len() - 1;
    both[place].1 = foreign;
    assert_eq!(read(&both)[1].1, Err(JournalFault::Record(1)));
}

#[test]
fn no_record_ever_takes_more_room_than_the_first_and_the_last_leaves_the_receipts() {
    let head = head(1);
    let length = |stage| record(1, stage).to_stored(&head).encode_utf16().count();
    let first = length(Stage::Planned);
    for stage in stages() {
        match stage {
            Stage::Ended(_) => assert!(length(stage.clone()) + 400 < first, "{stage:?}"),
            stage => assert_eq!(length(stage), first),
        }
    }
    assert_eq!(Head { mark: Mark::Stopped, ..head.clone() }.to_stored().len(), head.to_stored().len());
}

#[test]
fn a_thousand_tenants_fit_into_the_storage_of_every_browser() {
    let reason = "r".repeat(200);
    let head = Head { reason, ..head(1000) };
    let length = head.record_key(1).len() + record(1, Stage::Planned).to_stored(&head).encode_utf16().count();
    assert!(length * 1000 < 2_400_000, "{length}");
}

#[test]
fn what_a_service_sends_never_makes_a_record_longer() {
    let head = head(1);
    let longest = record(1, Stage::Planned).to_stored(&head).encode_utf16().count();
    let odd = "\u{1f600}\"\\\u{1}x".repeat(100);
    let ids = RequestIds { request_id: Some(odd.clone()), client_request_id: Some(odd.clone()) };
    let found = Settings { remote_assistance_state: odd.as_str().into(), ..Settings::DEFAULT };
    let outcome = Some(ReceiptOutcome::Different { found, may_show_later: true });
    let end = RowEnd {
        ending: Ending::Different,
        at: NOW,
        outcome,
        requests: vec![ids.clone(); 30],
        code: Some(odd),
        cause: None,
    };
    for stage in [Stage::Ended(Box::new(end)), Stage::Written { accepted: true, requests: vec![ids; 30] }] {
        let record = record(1, stage);
        let text = record.to_stored(&head);
        assert!(text.encode_utf16().count() <= longest);
        let read = read_one(&[(head.key(), head.to_stored()), (head.record_key(0), text)]);
        assert!(read.is_ok(), "{read:?}");
    }
}

#[test]
fn a_damaged_or_foreign_head_refuses_the_run() {
    let (head, _, entries) = whole();
    let text = head.to_stored();
    let with = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        text.replace(from, to)
    };
    let mut damaged = vec![
        String::new(),
        "null".to_owned(),
        "{}".to_owned(),
        "[]".to_owned(),
        "[1]".to_owned(),
        format!("[{text}]"),
        format!("{text}x"),
        "[".repeat(30_000),
        format!("{text}{}", " ".repeat(40_000)),
        with("\"f\"", "\"x\""),
        with("\"f\"", "null"),
        with("\"global\"", "\"custom\""),
        with("\"global\"", "\"http://evil.example\""),
        with(",13,1,3,", ",0,1,3,"),
        with(",13,1,3,", ",1001,1,3,"),
        with(",13,1,3,", ",13,0,3,"),
        with(",13,1,3,", ",13,4,3,"),
        with(",13,1,3,", ",13,1,0,"),
        with(",13,1,3,", ",13,1,70000,"),
        with(",13,1,3,", ",13,1,3.5,"),
        with(run_id(1).as_str(), run_id(2).as_str()),
        with(tenant(500).as_str(), "contoso.example"),
        with("ticket 7", &"x".repeat(501)),
    ];
    damaged.extend((0..text.len()).filter_map(|end| text.get(..end).map(str::to_owned)));
    for text in damaged {
        let mut entries = entries.clone();
        entries[0].1.clone_from(&text);
        assert_eq!(read_one(&entries), Err(JournalFault::Head), "{text}");
    }
    assert_eq!(read_one(&entries[1..]), Err(JournalFault::Head));
    let mut newer = entries.clone();
    newer[0].1 = with("[1,", "[2,");
    assert_eq!(read_one(&newer), Err(JournalFault::Newer));
}

#[test]
fn a_damaged_or_foreign_record_refuses_the_run() {
    let (_, records, entries) = whole();
    for (place, record) in records.iter().enumerate() {
        let text = entries[place + 1].1.clone();
        let with = |from: &str, to: &str| text.replace(from, to);
        let mut damaged = vec![
            String::new(),
            "[]".to_owned(),
            with("[1,", "[2,"),
            with(run_id(1).as_str(), run_id(2).as_str()),
            with(record.plan.tenant.as_str(), "contoso.example"),
            with(record.plan.tenant.as_str(), &record.plan.tenant.to_uppercase()),
            with("\"d00\",\"e10\"", "\"d00\",\"d00\""),
            with("\"d00\",\"e10\"", "\"d00\",\"u10later\""),
            with("\"d00\",\"e10\"", "\"d0-\",\"e10\""),
            with("\"d00\",\"e10\"", "\"x00\",\"e10\""),
            text.trim_end().trim_end_matches(']').to_owned() + ",null]",
            text.trim_end().trim_end_matches(']').to_owned(),
        ];
        damaged.retain(|damaged| *damaged != text);
        assert!(damaged.len() > 8);
        for text in damaged {
            let mut entries = entries.clone();
            entries[place + 1].1.clone_from(&text);
            assert_eq!(read_one(&entries), Err(JournalFault::Record(place + 1)), "{text}");
        }
        let mut without = entries.clone();
        without.remove(place + 1);
        assert_eq!(read_one(&without), Err(JournalFault::Record(place + 1)));
    }
}

#[test]
fn a_record_too_many_or_a_tenant_twice_refuses_the_run() {
    let (head, _, mut entries) = whole();
    let text = record(40, Stage::Planned).to_stored(&head);
    entries.push((head.record_key(13), text));
    assert_eq!(read_one(&entries), Err(JournalFault::TooMany));
    entries.pop();
    entries[2].1 = record(0, Stage::Planned).to_stored(&head);
    assert_eq!(read_one(&entries), Err(JournalFault::TooMany));
}

#[test]
fn an_ending_with_the_outcome_of_another_is_foreign() {
    let head = head(1);
    for stage in [
        ended(Ending::Saved, Some(ReceiptOutcome::NotSaved)),
        ended(Ending::Saved, None),
        ended(Ending::Refused, Some(ReceiptOutcome::Saved)),
        ended(Ending::NotStarted, None),
    ] {
        let entries = entries(&head, &[record(1, stage.clone())]);
        assert_eq!(read_one(&entries), Err(JournalFault::Record(1)), "{stage:?}");
    }
}

#[test]
fn keys_name_their_run() {
    let head = head(1);
    for key in [head.key(), head.record_key(0), head.record_key(999)] {
        assert_eq!(run_of_key(&key), Some(run_id(1)), "{key}");
    }
    let own = head.key();
    for key in ["", "remote-help-panel.run.", "remote-help-panel.run.x", "remote-help-panel.receipt.1"] {
        assert_eq!(run_of_key(key), None, "{key}");
    }
    for key in [format!("{own}."), format!("{own}.1"), format!("{own}.0001"), format!("{own}.+01"), format!("{own}x")] {
        assert_eq!(run_of_key(&key), None, "{key}");
    }
}

#[test]
fn nobodys_name_is_in_a_debug_output() {
    assert!(!format!("{:?}", head(1).owner).contains("alex"));
}

proptest! {
    #[test]
    fn any_plan_is_read_as_it_was_stored(
        (base, wanted) in (any_settings_anywhere(), any_settings_anywhere()),
        (name, reason, user) in (proptest::option::of("\\PC{0,120}"), "\\PC{0,500}", proptest::option::of("\\PC{0,40}")),
        undoes in proptest::option::of(any::<[u8; 16]>()),
    ) {
        let wanted = wanted.fitted_to(&base).to_update();
        prop_assume!(Settings::from(wanted) != base);
        let undo = undoes.map(from_random);
        let whole = head(1);
        let head = Head {
            owner: Owner { user, ..whole.owner.clone() }, reason, undoes: undo.clone().map(RunId::new), ..whole
        };
        let own = record(1, Stage::Planned);
        let plan = PlanRow { name, base, wanted, undoes: undo.map(ReceiptId::new), ..own.plan };
        let records = vec![Record { plan, ..own }];
        let entries = entries(&head, &records);
        prop_assert_eq!(read_one(&entries), Ok(Stored { head, records }));
    }

    #[test]
    fn any_text_is_read_without_panic(text in "\\PC{0,80}|[\\[\\]\",a-z0-9]{0,80}", place in 0..2usize) {
        let head = head(1);
        let mut entries = entries(&head, &[record(1, Stage::Planned)]);
        entries[place].1 = text;
        let _ = read(&entries);
    }
}
