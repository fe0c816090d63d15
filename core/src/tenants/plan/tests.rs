//! Plans: who is in them, and who is not.

use super::*;
use crate::guid::from_random;
use crate::settings::RemoteAssistanceState;
use crate::tenants::testing::{NOW, target, tenant};

fn read(settings: Settings) -> TenantReading {
    TenantReading { settings, is_configured: true, at: NOW }
}

fn candidate<'a>(tenant: &'a TenantId, reading: Option<&'a TenantReading>) -> Candidate<'a> {
    Candidate { tenant, name: Some("Name"), reading, is_excluded: false, is_read_only: false }
}

fn filled(number: &str) -> Filled {
    Filled { first: 1, stop_after: DEFAULT_STOP_AFTER, reason: "why".to_owned(), number: number.to_owned() }
}

/// The review of a plan over so many tenants with the defaults.
pub(crate) fn draft(count: usize) -> Draft {
    let (ids, reading): (Vec<_>, _) = ((0..count).map(tenant).collect(), read(Settings::DEFAULT));
    Draft::new(ids.iter().map(|id| candidate(id, Some(&reading))), &target()).unwrap()
}

#[test]
fn a_plan_holds_what_differs_and_counts_the_rest_apart() {
    let ids: Vec<_> = (0..6).map(tenant).collect();
    let (differs, matches) = (read(Settings::DEFAULT), read(target()));
    let of = |place: usize, reading| candidate(&ids[place], reading);
    let chosen = [
        of(0, Some(&differs)),
        of(1, Some(&matches)),
        of(2, None),
        Candidate { is_excluded: true, ..of(3, Some(&differs)) },
        Candidate { is_read_only: true, ..of(4, Some(&differs)) },
        of(5, Some(&differs)),
        of(0, Some(&differs)),
        of(1, Some(&differs)),
    ];
    let draft = Draft::new(chosen, &target()).unwrap();
    assert_eq!(draft.rows.iter().map(|row| &row.tenant).collect::<Vec<_>>(), [&ids[0], &ids[5]]);
    assert_eq!(draft.matching, [ids[1].clone()]);
    let left_out = [(2, LeftOut::NotRead), (3, LeftOut::Excluded), (4, LeftOut::ReadOnly)];
    assert_eq!(draft.left_out, left_out.map(|(place, why)| (ids[place].clone(), why)));
    assert_eq!(draft.rows[0].base, Settings::DEFAULT);
    assert_eq!(Settings::from(draft.rows[0].wanted), target());
    let changed = [(Property::RemoteAssistanceState, 2), (Property::AllowSessionsToUnenrolledDevices, 2)];
    assert_eq!((draft.changed(), draft.change_count()), (changed.to_vec(), 4));
}

#[test]
fn a_value_that_nobody_knows_is_never_planned_but_may_be_replaced() {
    let unknown = Settings { remote_assistance_state: RemoteAssistanceState::from("later"), ..Settings::DEFAULT };
    let fault = DraftFault::UnknownTarget(Property::RemoteAssistanceState);
    assert_eq!(Draft::new([], &unknown), Err(fault));
    let (id, reading) = (tenant(1), read(unknown.clone()));
    let draft = Draft::new([candidate(&id, Some(&reading))], &target()).unwrap();
    assert_eq!((draft.rows.len(), &draft.rows[0].base), (1, &unknown));
}

#[test]
fn what_a_cloud_lacks_is_no_difference() {
    let lacking = Settings { block_chat: None, ..target() };
    let (id, reading) = (tenant(1), read(lacking));
    let draft =
        Draft::new([candidate(&id, Some(&reading))], &target().with_switch(Property::BlockChat, false)).unwrap();
    assert_eq!(draft.matching, [id]);
}

#[test]
fn above_ten_tenants_their_number_is_typed() {
    assert!(draft(10).apply(&filled("")).is_ok());
    for number in ["", "10", "012x", "-11", "11.0", "11 tenants"] {
        assert_eq!(draft(11).apply(&filled(number)), Err(PlanFault::Number), "{number}");
    }
    assert_eq!(draft(11).apply(&filled(" 11 ")).unwrap().rows().len(), 11);
}

#[test]
fn a_plan_is_applied_with_what_the_review_allows_alone() {
    assert_eq!(draft(0).apply(&filled("0")), Err(PlanFault::Empty));
    for first in [0, 4, 255] {
        assert_eq!(draft(2).apply(&Filled { first, ..filled("") }), Err(PlanFault::First));
    }
    assert_eq!(draft(2).apply(&Filled { stop_after: 0, ..filled("") }), Err(PlanFault::StopAfter));
    let plan = draft(2).apply(&Filled { first: 3, reason: "x".repeat(600), ..filled("") }).unwrap();
    assert_eq!((plan.first(), plan.stop_after(), plan.reason().len()), (3, 3, LONGEST_REASON));
}

#[test]
fn an_undo_restores_what_the_run_changed_and_no_more() {
    let ids: Vec<_> = (0..5).map(tenant).collect();
    let receipt = ReceiptId::new(from_random([1; 16]));
    let run = RunId::new(from_random([2; 16]));
    let unknown = Settings { remote_assistance_state: RemoteAssistanceState::from("later"), ..Settings::DEFAULT };
    let others = read(target().with_switch(Property::BlockChat, false));
    let (saved, back) = (read(target()), read(Settings::DEFAULT));
    let now_unknown = read(Settings { remote_assistance_state: "later".into(), ..target() });
    let (before, chat) = (Settings::DEFAULT, Settings::DEFAULT.with_switch(Property::BlockChat, false));
    let of = |place: usize, reading, before, wanted| Undoable {
        candidate: candidate(&ids[place], Some(reading)),
        receipt: &receipt,
        before,
        wanted,
    };
    let wanted = target();
    let rows = [
        of(0, &others, &before, &wanted),
        of(1, &back, &before, &wanted),
        of(2, &saved, &unknown, &wanted),
        of(3, &saved, &before, &wanted),
        of(4, &now_unknown, &chat, &before),
    ];
    let draft = Draft::undo(run.clone(), rows);
    assert_eq!(draft.rows.iter().map(|row| &row.tenant).collect::<Vec<_>>(), [&ids[0], &ids[3]]);
    assert_eq!(Settings::from(draft.rows[0].wanted), chat);
    assert_eq!(Settings::from(draft.rows[1].wanted), before);
    assert_eq!(draft.rows[0].undoes, Some(receipt));
    assert_eq!(draft.matching, [ids[1].clone()]);
    let cant = LeftOut::CantRestore(Property::RemoteAssistanceState);
    assert_eq!(draft.left_out, [(ids[2].clone(), cant.clone()), (ids[4].clone(), cant)]);
    assert_eq!(draft.apply(&filled("")).unwrap().undoes(), Some(&run));
}
