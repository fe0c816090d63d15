//! Saving once more where it can't be told of the save before if it took effect: what this page saved itself is nobody
//! else's change, and both saves are told in the end.

use super::*;

/// Reviewed, confirmed, and checked against what the tenant has.
const ONCE_MORE: [Action; 3] = [Review, Confirm, Read(Fresh)];

fn endings(page: &Page) -> Vec<&ReceiptOutcome> {
    page.receipts.iter().map(|receipt| &receipt.outcome).collect()
}

#[test]
fn what_was_edited_on_is_saved_over_it_and_undone_without_it() {
    let mut page = in_doubt(AcceptedLost);
    page.act(Turn(BlockChat));
    page.go_on(&ONCE_MORE);
    assert_eq!(page.news, [News::EarlierSaved]);
    page.go_on(&[Write(Accepted), Read(Fresh)]);
    assert_eq!((page.writes, endings(&page)), (2, vec![&SAVED, &SAVED]));
    assert_eq!(page.tenant(), &draft().with_switch(BlockChat, false));
    page.act(Action::Undo(1, Fresh));
    let Step::Reviewing(plan) = page.save.step() else { panic!("{:?}", page.save) };
    assert_eq!(plan.changes().iter().map(|change| change.property).collect::<Vec<_>>(), [BlockChat]);
}

#[test]
fn what_was_turned_back_since_is_reviewed_as_a_change_of_its_own() {
    let mut page = in_doubt(AcceptedLost);
    page.go_on(&[Turn(RemoteAssistanceState), Turn(BlockChat)]);
    page.go_on(&ONCE_MORE);
    assert_eq!((page.writes, page.news.as_slice()), (1, &[News::EarlierSaved, News::Merged][..]));
    let Step::Reviewing(plan) = page.save.step() else { panic!("{:?}", page.save) };
    assert_eq!((plan.changes().len(), plan.reason.as_str()), (2, "ticket"));
    page.go_on(&[Confirm, Read(Fresh), Write(Accepted), Read(Fresh)]);
    assert_eq!(endings(&page), [&SAVED, &SAVED]);
    assert_eq!(page.tenant(), &base().with_switch(BlockChat, false));
}

#[test]
fn the_same_once_more_is_told_as_saved_and_not_sent_again() {
    let mut page = in_doubt(AcceptedLost);
    page.go_on(&ONCE_MORE);
    assert_eq!(page.news, [News::EarlierSaved]);
    settled(&page, &SAVED);
    assert!(page.save.is_editing() && !has_edits(&page));
}

#[test]
fn a_colleagues_change_beside_it_is_still_asked_about() {
    let mut page = in_doubt(AcceptedLost);
    page.go_on(&[Colleague(AllowSessionsToUnenrolledDevices), Turn(BlockChat)]);
    page.go_on(&ONCE_MORE);
    assert!(matches!(page.save.step(), Step::Conflicting(_)) && page.writes == 1);
}

#[test]
fn a_new_token_on_the_way_tells_it_too() {
    for edits in [&[][..], &[Turn(BlockChat), Turn(BlockChat)]] {
        let mut page = in_doubt(AcceptedLost);
        page.go_on(edits);
        page.go_on(&[Review, Confirm, Read(TokenRefused), Reload(Fresh)]);
        assert_eq!(page.news, [News::EarlierSaved]);
        settled(&page, &SAVED);
        assert!(page.save.is_editing() && !has_edits(&page));
    }
}

#[test]
fn what_was_discarded_since_is_neither_reviewed_nor_sent() {
    let mut page = in_doubt(AcceptedLost);
    page.go_on(&[Discard, Turn(BlockChat)]);
    page.go_on(&ONCE_MORE);
    assert_eq!(page.news.first(), Some(&News::EarlierSaved));
    let Step::Sending(attempt) = page.save.step() else { panic!("{:?}", page.save) };
    assert_eq!(attempt.plan.changes().iter().map(|change| change.property).collect::<Vec<_>>(), [BlockChat]);
    page.go_on(&[Write(Accepted), Read(Fresh)]);
    assert_eq!(endings(&page), [&SAVED, &SAVED]);
    assert_eq!(page.tenant(), &draft().with_switch(BlockChat, false));
}
