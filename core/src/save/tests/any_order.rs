//! Whatever happens, in whatever order.

use super::page::{Action, Page, Reading, Writing};
use super::*;
use proptest::prelude::*;

fn any_property() -> impl Strategy<Value = Property> {
    (0..Property::ALL.len()).prop_map(|place| Property::ALL[place])
}

fn any_reading() -> impl Strategy<Value = Reading> {
    prop_oneof![
        4 => Just(Reading::Fresh),
        2 => Just(Reading::Stale),
        1 => Just(Reading::Lost),
        1 => Just(Reading::TokenRefused),
    ]
}

fn any_writing() -> impl Strategy<Value = Writing> {
    prop_oneof![
        3 => Just(Writing::Accepted),
        2 => Just(Writing::AcceptedLost),
        2 => Just(Writing::Lost),
        1 => Just(Writing::Ignored),
        1 => Just(Writing::Refused),
        1 => Just(Writing::Throttled),
        1 => Just(Writing::TokenRefused),
    ]
}

fn any_action() -> impl Strategy<Value = Action> {
    prop_oneof![
        5 => any_property().prop_map(Action::Turn),
        4 => Just(Action::Review),
        4 => Just(Action::Confirm),
        1 => Just(Action::Cancel),
        2 => Just(Action::KeepMine),
        1 => Just(Action::UseTheirs),
        1 => Just(Action::Discard),
        1 => Just(Action::CheckAgain),
        1 => (0..4usize, any_reading()).prop_map(|(number, reading)| Action::Undo(number, reading)),
        2 => any_reading().prop_map(Action::Reload),
        2 => any_reading().prop_map(Action::Look),
        2 => any_property().prop_map(Action::Colleague),
        1 => Just(Action::ColleagueUnknown),
        8 => any_reading().prop_map(Action::Read),
        5 => any_writing().prop_map(Action::Write),
        4 => any::<bool>().prop_map(|stopped| Action::Wait { stopped }),
        1 => any::<bool>().prop_map(|arrives| Action::Away { arrives }),
    ]
}

proptest! {
    /// The page holds each event and effect against what must always be true: nothing is sent without the user,
    /// "Saved" is the truth, no edit is lost, none appears, and one save has one receipt, which agrees with it.
    #[test]
    fn every_save_is_honest_in_any_order(actions in proptest::collection::vec(any_action(), 0..60)) {
        let _ = Page::after(&actions);
    }
}

/// That the test above gets anywhere: somewhere along this way is each step, and each way to end.
#[test]
fn a_page_can_go_each_way() {
    use Action::{Confirm, Read, Review, Turn, Wait, Write};
    let begin = [Turn(Property::BlockChat), Review, Confirm, Read(Reading::Fresh)];
    let page = |actions: &[Action]| Page::after(&[&begin, actions].concat());
    let ending = |actions: &[Action]| page(actions).receipt().map(|receipt| receipt.outcome.clone());
    let stale = [Read(Reading::Stale), Wait { stopped: false }, Read(Reading::Stale), Wait { stopped: false }];
    let saved = Some(ReceiptOutcome::Saved);
    assert_eq!(ending(&[Write(Writing::Accepted), Read(Reading::Fresh)]), saved);
    assert_eq!(ending(&[&[Write(Writing::AcceptedLost)], &stale[..], &[Read(Reading::Fresh)]].concat()), saved);
    let not_shown = ReceiptOutcome::Different { found: base(), may_show_later: true };
    assert_eq!(ending(&[&[Write(Writing::Accepted)], &stale[..], &[Read(Reading::Stale)]].concat()), Some(not_shown));
    let uncertain = Some(ReceiptOutcome::Uncertain { accepted: false });
    assert_eq!(ending(&[Write(Writing::Lost), Read(Reading::Lost)]), uncertain);
    assert_eq!(ending(&[Write(Writing::Refused)]), Some(ReceiptOutcome::NotSaved));
}
