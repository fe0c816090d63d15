//! Undos: what they bring back, where they are refused, and what is told before.

use super::*;
use crate::settings::{MergeState, PropertyValue};

#[test]
fn an_undo_restores_what_the_save_changed_and_its_receipt_names_the_other() {
    let mut page = saved();
    let id = page.receipts[0].id.clone();
    page.act(Action::Undo(0, Fresh));
    assert!(page.save.is_undo() && form(&page) == [false, false, true]);
    // A colleague is noticed as in any save, and it is an undo still.
    page.go_on(&[Colleague(BlockChat), Confirm, Read(Fresh)]);
    assert!(matches!(page.save.step(), Step::Conflicting(_)) && page.writes == 1);
    page.go_on(&[KeepMine, Read(Fresh), Write(Accepted), Read(Fresh)]);
    assert_eq!(page.tenant(), &base().with_switch(BlockChat, false));
    assert_eq!(page.receipt().unwrap().undoes.as_ref(), Some(&id));
    // The undo can be undone itself.
    page.go_on(&[Action::Undo(1, Fresh), Confirm, Read(Fresh), Write(Accepted), Read(Fresh)]);
    assert_eq!(page.tenant(), &draft().with_switch(BlockChat, false));
    assert_eq!(page.receipt().unwrap().undoes.as_ref(), Some(&page.receipts[1].id));
}

#[test]
fn an_older_save_is_undone_without_the_later_one() {
    let mut page = saved();
    page.go_on(&[Turn(BlockChat), Review, Confirm, Read(Fresh), Write(Accepted), Read(Fresh)]);
    page.act(Action::Undo(0, Fresh));
    // The tenant has moved on since that save: what the undo would now change is shown first.
    assert!(matches!(page.save.step(), Step::Conflicting(Conflict { purpose: Purpose::Undo { .. }, .. })));
    page.go_on(&[KeepMine, Confirm, Read(Fresh), Write(Accepted), Read(Fresh)]);
    assert_eq!(page.tenant(), &base().with_switch(BlockChat, false));
}

/// The dialog shows the clash from all sides; kept, the undo goes over what the colleague set.
#[test]
fn an_undo_over_a_colleagues_other_state_is_a_clash_that_is_asked_about_first() {
    let mut page = saved();
    page.go_on(&[ColleagueUnknown, Action::Undo(0, Fresh)]);
    let Step::Conflicting(Conflict { merge, .. }) = page.save.step() else { panic!("{:?}", page.save) };
    let clash = merge.rows.iter().find(|row| row.state == MergeState::Conflict).unwrap();
    let sides = [&clash.base, &clash.theirs, &clash.ours].map(PropertyValue::json);
    assert_eq!((clash.property, sides.each_ref().map(String::as_str)), (RemoteAssistanceState, CLASH));
    page.act(KeepMine);
    let Step::Reviewing(plan) = page.save.step() else { panic!("{:?}", page.save) };
    let change = plan.changes().remove(0);
    assert_eq!([change.before.json(), change.after.json()], [CLASH[1], CLASH[2]]);
    page.go_on(&[Confirm, Read(Fresh), Write(Accepted), Read(Fresh)]);
    assert_eq!((page.tenant(), page.writes), (&base(), 2));
}

/// What the save had written, what the colleague made of it, and what the undo would bring back.
const CLASH: [&str; 3] = ["\"enabled\"", "\"later\"", "\"disabled\""];

#[test]
fn an_undo_that_is_left_is_none_any_more() {
    for (leave, news) in [(Cancel, News::TookTheirs), (UseTheirs, News::TookTheirs)] {
        let mut page = saved();
        page.go_on(&[Colleague(AllowSessionsToUnenrolledDevices), Action::Undo(0, Fresh), leave]);
        assert!(page.news == [news] && form(&page) == [true, true, true] && !has_edits(&page));
        page.go_on(&[Turn(BlockChat), Review, Confirm, Read(Fresh), Write(Accepted), Read(Fresh)]);
        assert_eq!(page.receipt().unwrap().undoes, None, "the next save is no undo");
    }
    // From the review, it stays in the form, and is a change like any other.
    let mut page = saved();
    page.go_on(&[Action::Undo(0, Fresh), Cancel]);
    assert!(page.news == [News::Cancelled] && form(&page) == [false, false, true] && has_edits(&page));
    page.act(Review);
    assert!(!page.save.is_undo());
}

#[test]
fn an_undo_is_refused_in_words() {
    let mut page = saved();
    page.go_on(&[Colleague(RemoteAssistanceState), Colleague(BlockChat), Action::Undo(0, Fresh)]);
    assert_eq!(page.news, [News::UndoRefused(UndoRefusal::Nothing)]);
    assert!(page.save.is_done() && form(&page) == [false, false, false] && !has_edits(&page));
    // What was read from an unknown state is never brought back.
    let begin = [ColleagueUnknown, Reload(Fresh), Turn(RemoteAssistanceState)];
    let mut page = Page::after(&[&begin[..], &SEND[1..], &[Write(Accepted), Read(Fresh)]].concat());
    page.act(Action::Undo(0, Fresh));
    assert_eq!(page.news, [News::UndoRefused(UndoRefusal::Unknown(RemoteAssistanceState))]);
    // A switch was turned while it was read.
    let mut page = saved();
    let Receipt { id, before, wanted, .. } = page.receipts[0].clone();
    page.act(Turn(BlockChat));
    let undo = Event::Undo { id, before, wanted, now: reading(&draft()) };
    let (save, effects) = page.save.clone().next(undo, &page.edits);
    assert_eq!((&save, effects), (&page.save, vec![Effect::Tell(News::UndoRefused(UndoRefusal::UnsavedChanges))]));
}

#[test]
fn before_an_undo_it_is_told_how_a_save_in_doubt_ended() {
    let mut page = in_doubt(AcceptedLost);
    page.go_on(&[Discard, Action::Undo(0, Fresh)]);
    assert_eq!(page.news, [News::EarlierSaved, News::GoesOn]);
    settled(&page, &SAVED);
    assert!(page.save.is_undo() && form(&page) == [false, false, true]);
}
