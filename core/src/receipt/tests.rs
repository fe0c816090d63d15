//! Receipts: of each outcome, downloaded and undone.

use super::*;
use crate::cloud::Origin;
use crate::graph::{ErrorKind, GraphError, NoAnswer, SettingsSnapshot};
use crate::guid::from_random;
use crate::save::Sent;
use crate::settings::tests::any_settings_anywhere;
use crate::settings::{Change, Property, PropertyValue as SettingValue, RemoteAssistanceState};
use proptest::prelude::*;
use serde_json::Value;

/// The receipt that the documentation shows.
pub(crate) fn documented() -> Receipt {
    let id = |digit: u8| from_random([digit * 0x11; 16]);
    let trace = |digit| RequestIds { request_id: Some(id(digit)), client_request_id: Some(id(digit + 1)) };
    Receipt {
        id: ReceiptId::new(id(1)),
        at: UnixMillis::new(1_767_323_045_678.0),
        cloud: Cloud::Global,
        graph: Endpoints::global().graph().to_owned(),
        tenant: Some(TenantId::new(id(2))),
        domain: None,
        user: Some("adele.vance@contoso.example".to_owned()),
        before: Settings::DEFAULT,
        wanted: Settings::DEFAULT.with_switch(Property::RemoteAssistanceState, true),
        reason: "Ticket 4711: pilot at the service desk".to_owned(),
        requests: vec![trace(3), trace(5)],
        outcome: ReceiptOutcome::Saved,
        undoes: None,
        run: None,
    }
}

pub(super) const UTC: &str = "2026-01-02T03:04:05.678Z";

pub(super) fn any_receipt() -> impl Strategy<Value = Receipt> {
    let id = any::<[u8; 16]>().prop_map(from_random);
    let text = proptest::option::of("\\PC{0,20}|[\u{0}-\u{7f}\u{2028}]{0,20}");
    let endpoints = (0usize..5).prop_map(|place| {
        let origin = || Origin::parse("http://127.0.0.1:8081").unwrap();
        Endpoints::of(Cloud::ALL[place]).unwrap_or_else(|| Endpoints::custom(origin(), origin()))
    });
    let ending = prop_oneof![
        Just(ReceiptOutcome::Saved),
        Just(ReceiptOutcome::NotSaved),
        (any_settings_anywhere(), any::<bool>())
            .prop_map(|(found, may_show_later)| ReceiptOutcome::Different { found, may_show_later }),
        any::<bool>().prop_map(|accepted| ReceiptOutcome::Uncertain { accepted })
    ];
    let trace = (text.clone(), text.clone())
        .prop_map(|(request_id, client_request_id)| RequestIds { request_id, client_request_id });
    let facts = (id.clone(), 0u32.., endpoints, (text.clone(), text.clone()), text);
    let change = (any_settings_anywhere(), any_settings_anywhere(), any::<String>(), ending);
    let of = (proptest::option::of(id.clone()), proptest::option::of(id));
    (facts, change, proptest::collection::vec(trace, 0..5), of).prop_map(
        |((id, at, endpoints, (tenant, domain), user), (before, wanted, reason, ending), traces, (undoes, run))| {
            Receipt {
                id: ReceiptId::new(id),
                at: UnixMillis::from_seconds(f64::from(at)),
                cloud: endpoints.cloud(),
                graph: endpoints.graph().to_owned(),
                tenant: tenant.map(TenantId::new),
                domain,
                user,
                wanted: Settings::from(wanted.to_update()).fitted_to(&before),
                before,
                reason,
                requests: traces,
                outcome: ending,
                undoes: undoes.map(ReceiptId::new),
                run: run.map(RunId::new),
            }
        },
    )
}

fn different(found: Settings, may_show_later: bool) -> ReceiptOutcome {
    ReceiptOutcome::Different { found, may_show_later }
}

fn read_now(settings: &Settings) -> SettingsSnapshot {
    SettingsSnapshot {
        settings: settings.clone(),
        configured: true,
        request_ids: RequestIds { request_id: None, client_request_id: Some("read".to_owned()) },
    }
}

/// A receipt as the save has it amended by what is read after its end.
impl Receipt {
    fn opened(&self) -> Option<OpenSave> {
        self.open(self.wanted.clone())
    }

    fn completed_by(&self, later: &Self) -> Option<Self> {
        let is_same = self.opened()?.is_of(&later.requests);
        is_same.then(|| self.clone().amended(later.outcome.clone(), later.requests.clone()))
    }

    fn settled_by(&self, now: &SettingsSnapshot) -> Option<Self> {
        let outcome = self.opened()?.settled_by(&now.settings)?;
        Some(self.clone().amended(outcome, vec![now.request_ids.clone()]))
    }

    fn closed_by(&self, now: &Settings) -> Option<Self> {
        Some(self.clone().amended(self.opened()?.closed_by(now)?, Vec::new()))
    }
}

#[test]
fn each_ending_keeps_plan_and_ids() {
    let wanted = Settings::DEFAULT.with_switch(Property::BlockChat, false);
    let plan = Plan { reason: "ticket 7".to_owned(), ..Plan::new(&Settings::DEFAULT, &wanted).unwrap() };
    let sent = Sent { plan: plan.clone(), requests: vec![RequestIds::default()], unconfirmed_because: None };
    let lost = GraphError::no_answer(NoAnswer::TimedOut, "mine");
    let refused = GraphError::bare(ErrorKind::MissingRole, "mine");
    let hints = UnverifiedClaims { app: Some("Job".to_owned()), ..UnverifiedClaims::default() };
    for (outcome, ending, ids) in [
        (Outcome::Saved { sent: sent.clone() }, ReceiptOutcome::Saved, 1),
        (Outcome::NotSaved { plan, error: refused, confirmed: false }, ReceiptOutcome::NotSaved, 1),
        (Outcome::Different { sent: sent.clone(), now: Settings::DEFAULT }, different(Settings::DEFAULT, true), 1),
        (Outcome::Uncertain { sent, error: lost }, ReceiptOutcome::Uncertain { accepted: true }, 2),
    ] {
        let receipt = Receipt::of(&outcome, &hints, &Endpoints::global(), ReceiptId::new("id"), UnixMillis::new(5.0));
        assert_eq!((receipt.outcome, receipt.requests.len()), (ending, ids));
        assert_eq!((receipt.reason.as_str(), receipt.user.as_deref()), ("ticket 7", Some("Job")));
        assert_eq!((receipt.before, receipt.wanted), (Settings::DEFAULT, wanted.clone()));
        assert_eq!((receipt.id.as_str(), receipt.cloud, receipt.undoes), ("id", Cloud::Global, None));
        assert_eq!(receipt.graph, "https://graph.microsoft.com");
    }
}

#[test]
fn what_is_known_later_completes_a_receipt_and_never_another_saves() {
    let trace = |name: &str| RequestIds { request_id: None, client_request_id: Some(name.to_owned()) };
    let uncertain = Receipt {
        outcome: ReceiptOutcome::Uncertain { accepted: false },
        requests: vec![trace("sent"), trace("lost")],
        undoes: Some(ReceiptId::new(from_random([7; 16]))),
        ..documented()
    };
    // Somebody else may be signed in by then: the receipt stays that of who saved, and of when.
    let later = Receipt {
        id: ReceiptId::new(from_random([9; 16])),
        at: documented().at + crate::time::Millis::from_minutes(5.0),
        user: None,
        outcome: ReceiptOutcome::NotSaved,
        requests: vec![trace("sent"), trace("read")],
        ..documented()
    };
    let completed = uncertain.completed_by(&later).unwrap();
    let requests = vec![trace("sent"), trace("lost"), trace("read")];
    assert_eq!(completed, Receipt { outcome: ReceiptOutcome::NotSaved, requests, ..uncertain.clone() });
    assert_eq!(completed.stored_key(), uncertain.stored_key());
    // It has told all.
    assert_eq!(completed.completed_by(&later), None);
    assert_eq!(uncertain.completed_by(&Receipt { requests: vec![trace("other")], ..later }), None);
}

#[test]
fn the_first_reading_settles_a_save_in_doubt_and_no_other() {
    let of = |ending| Receipt { outcome: ending, ..documented() };
    let more = documented().wanted.with_switch(Property::BlockChat, false);
    for (settings, ending) in [
        (documented().wanted, ReceiptOutcome::Saved),
        (documented().before, ReceiptOutcome::NotSaved),
        (more.clone(), different(more, false)),
    ] {
        let now = read_now(&settings);
        let requests: Vec<_> = documented().requests.into_iter().chain([now.request_ids.clone()]).collect();
        let doubt = of(ReceiptOutcome::Uncertain { accepted: false });
        assert_eq!(doubt.settled_by(&now), Some(Receipt { requests, ..of(ending) }));
    }
    let now = read_now(&documented().wanted);
    for ending in [ReceiptOutcome::Saved, ReceiptOutcome::NotSaved, different(Settings::DEFAULT, false)] {
        assert_eq!(of(ending.clone()).settled_by(&now), None);
        assert_eq!(of(ending).closed_by(&now.settings), None);
    }
}

#[test]
fn a_change_that_shows_late_is_told_as_saved_until_something_else_was_seen() {
    let Receipt { before, wanted, .. } = documented();
    let open = Receipt { outcome: different(before.clone(), true), ..documented() };
    assert!(open.is_open());
    assert_eq!(open.settled_by(&read_now(&wanted)).unwrap().outcome, ReceiptOutcome::Saved);
    // Late, and then changed by somebody else in another setting.
    let more = wanted.with_switch(Property::BlockChat, false);
    assert_eq!(open.settled_by(&read_now(&more)).unwrap().outcome, different(more, false));
    // What was found is no news.
    assert_eq!((open.settled_by(&read_now(&before)), open.closed_by(&before)), (None, None));
    let others = before.clone().with_switch(Property::BlockChat, false);
    assert_eq!(open.settled_by(&read_now(&others)), None);
    let closed = open.closed_by(&others).unwrap();
    assert_eq!((closed.outcome.clone(), closed.is_open()), (different(before, false), false));
    assert_eq!(closed.settled_by(&read_now(&documented().wanted)), None);
}

#[test]
fn the_download_is_what_the_documentation_shows() {
    let written = documented().json(UTC);
    let page = include_str!("../../../docs/receipt.md");
    assert!(page.contains(&format!("```json\n{written}```")), "{written}");
    for (_, command) in documented().commands(UTC).listed(false) {
        assert!(page.contains(&command), "{command}");
    }
}

/// Reads a download back, as a program would that knows the schema.
fn read(json: &str) -> Receipt {
    let value: Value = serde_json::from_str(json).unwrap();
    assert_eq!(value["schema"], 1);
    let text = |name: &str| value[name].as_str().map(str::to_owned);
    let settings = |name: &str| Settings::read_lagging(&value[name]).unwrap();
    let ending = match value["outcome"].as_str().unwrap() {
        "saved" => ReceiptOutcome::Saved,
        "notSaved" => ReceiptOutcome::NotSaved,
        "uncertain" => ReceiptOutcome::Uncertain { accepted: false },
        _ => different(settings("found"), false),
    };
    assert_eq!(value.get("found").is_some(), matches!(ending, ReceiptOutcome::Different { .. }));
    let id = |request: &Value, name: &str| request[name].as_str().map(str::to_owned);
    let requests = value["requests"].as_array().unwrap();
    Receipt {
        id: ReceiptId::new(text("id").unwrap()),
        at: UnixMillis::EPOCH,
        cloud: Cloud::from_name(&text("cloud").unwrap()).unwrap(),
        graph: text("graph").unwrap(),
        tenant: text("tenant").map(TenantId::new),
        domain: None,
        user: text("user"),
        before: settings("before"),
        wanted: settings("after"),
        reason: text("reason").unwrap(),
        requests: requests
            .iter()
            .map(|request| RequestIds {
                request_id: id(request, "requestId"),
                client_request_id: id(request, "clientRequestId"),
            })
            .collect(),
        outcome: ending,
        undoes: text("undoes").map(ReceiptId::new),
        run: text("run").map(RunId::new),
    }
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

#[test]
fn what_the_cloud_does_not_have_is_in_no_receipt() {
    let lacking = |settings: Settings| Settings { block_chat: None, ..settings };
    let receipt =
        Receipt { before: lacking(documented().before), wanted: lacking(documented().wanted), ..documented() };
    let commands = receipt.commands(UTC);
    let commands::Commands { plain_powershell, graph_powershell, curl, azure } = commands;
    for text in [receipt.json(UTC), plain_powershell, graph_powershell.unwrap(), curl, azure] {
        assert!(text.contains("remoteAssistanceState") && !text.contains("blockChat"), "{text}");
    }
    assert_eq!(Receipt::from_stored(&receipt.to_stored()), Some(receipt.clone()));
    // Where it has come since, an undo leaves it alone.
    let now = documented().wanted.with_switch(Property::BlockChat, false);
    let Undo::Change { draft, .. } = receipt.undo(&now) else { panic!("{now:?}") };
    assert_eq!(draft, Settings::DEFAULT.with_switch(Property::BlockChat, false));
    // And where it has gone, only the rest comes back.
    let both = Receipt { wanted: documented().wanted.with_switch(Property::BlockChat, false), ..documented() };
    let Undo::Change { draft, .. } = both.undo(&receipt.wanted) else { panic!("{both:?}") };
    assert_eq!(draft, receipt.before);
}

proptest! {
    #[test]
    fn a_download_reads_as_it_was(receipt in any_receipt()) {
        // Whether a later reading may tell more is for this page only, and a domain for people only.
        let outcome = match &receipt.outcome {
            ReceiptOutcome::Different { found, .. } => different(found.clone(), false),
            ReceiptOutcome::Uncertain { .. } => ReceiptOutcome::Uncertain { accepted: false },
            outcome => outcome.clone(),
        };
        prop_assert_eq!(read(&receipt.json(UTC)), Receipt { at: UnixMillis::EPOCH, outcome, domain: None, ..receipt });
    }

    #[test]
    fn an_undo_changes_no_more_than_the_save_did(receipt in any_receipt(), now in any_settings_anywhere()) {
        let saved: Vec<_> = crate::settings::changes(&receipt.before, &receipt.wanted);
        match receipt.undo(&now) {
            Undo::Nothing => {
                let is_back = |now: SettingValue, before: &SettingValue| now == *before || now == SettingValue::Lacking;
                let back = saved.iter().all(|change| is_back(now.value(change.property), &change.before));
                prop_assert!(back || receipt.outcome == ReceiptOutcome::NotSaved);
            }
            Undo::CantRestore(property) => {
                prop_assert!(matches!(receipt.before.remote_assistance_state, RemoteAssistanceState::Unknown(_)));
                prop_assert_eq!(property, Property::RemoteAssistanceState);
            }
            Undo::Change { draft, moved_on } => {
                prop_assert_ne!(&receipt.outcome, &ReceiptOutcome::NotSaved);
                prop_assert_ne!(&draft, &now);
                for property in Property::ALL {
                    let is_there = now.value(property) != SettingValue::Lacking;
                    let was_saved = saved.iter().find(|change| is_there && change.property == property);
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
