//! Scenes that people get into: a save of which it can't be told how it ended, a change that shows late, a colleague, a
//! refused token, a page that goes away. Saving `again`, `returning` to a form, and `undo` are below.

mod again;
mod returning;
mod undo;

use super::page::{Action, Page, Reading, Writing};
use super::*;
use Action::{
    Away, Cancel, CheckAgain, Colleague, ColleagueUnknown, Confirm, Discard, KeepMine, Look, Read, Reload, Review,
    Turn, UseTheirs, Wait, Write,
};
use Property::{AllowSessionsToUnenrolledDevices, BlockChat, RemoteAssistanceState};
use Reading::{Fresh, Lost, Stale, TokenRefused};
use Writing::{Accepted, AcceptedLost};

/// Remote Help is turned on, reviewed, confirmed and checked.
const SEND: [Action; 4] = [Turn(RemoteAssistanceState), Review, Confirm, Read(Fresh)];
/// So many readings follow a change at most; none of these shows it.
const NOT_SHOWN: [Action; 6] =
    [Write(Accepted), Read(Stale), Wait { stopped: false }, Read(Stale), Wait { stopped: false }, Read(Stale)];
const SAVED: ReceiptOutcome = ReceiptOutcome::Saved;

/// A page that has saved, so far.
fn sent(actions: &[Action]) -> Page {
    Page::after(&[&SEND, actions].concat())
}

/// A save of which it can't be told if it took effect.
fn in_doubt(writing: Writing) -> Page {
    let page = sent(&[Write(writing), Read(Lost)]);
    assert!(matches!(page.save.step(), Step::Done(Outcome::Uncertain { .. })));
    page
}

fn not_shown() -> Page {
    let page = sent(&NOT_SHOWN);
    assert_eq!(outcome(&page), &ReceiptOutcome::Different { found: base(), may_show_later: true });
    page
}

fn saved() -> Page {
    let page = sent(&[Write(Accepted), Read(Fresh)]);
    settled(&page, &SAVED);
    page
}

fn outcome(page: &Page) -> &ReceiptOutcome {
    &page.receipt().unwrap().outcome
}

/// One save has one receipt, nothing was sent again, and nobody else is said to have changed anything.
fn settled(page: &Page, ending: &ReceiptOutcome) {
    assert_eq!((page.receipts.len(), page.writes), (1, 1));
    assert_eq!(outcome(page), ending);
    assert!(!page.news.iter().any(|news| matches!(news, News::Seen(_))), "{:?}", page.news);
}

fn form(page: &Page) -> [bool; 3] {
    Property::ALL.map(|property| page.edits.draft.value(property).is_on(property).unwrap())
}

fn has_edits(page: &Page) -> bool {
    page.edits.base != page.edits.draft
}

fn ended(page: &Page) -> &Outcome {
    let [News::Ended(outcome)] = page.news.as_slice() else { panic!("{:?}", page.news) };
    outcome
}

fn seen(page: &Page) -> &Settings {
    let [News::Seen(now)] = page.news.as_slice() else { panic!("{:?}", page.news) };
    &now.settings
}

/// Each way to read the settings once a save has ended: in passing, by hand, and after a redirect.
const WAYS: [Action; 3] = [Look(Fresh), Reload(Fresh), Away { arrives: false }];

/// Reads, and reads back for as long as that takes.
fn read_by(page: &mut Page, way: Action) {
    page.act(way);
    while page.save.is_running() {
        page.go_on(&[Read(Fresh), Wait { stopped: false }]);
    }
}

#[test]
fn whatever_is_read_finds_all_that_was_sent_and_the_save_is_told_as_saved() {
    for way in [&WAYS[..], &[CheckAgain]].concat() {
        let mut page = in_doubt(AcceptedLost);
        read_by(&mut page, way);
        assert!(matches!(ended(&page), Outcome::Saved { sent } if sent.unconfirmed_because.is_some()), "{way:?}");
        settled(&page, &SAVED);
        assert!(form(&page) == [true, false, true] && !has_edits(&page));
        // From here on, what changes is somebody else's.
        page.go_on(&[Colleague(BlockChat), Look(Fresh)]);
        assert_eq!(seen(&page), page.tenant());
    }
}

#[test]
fn whatever_is_read_finds_the_tenant_as_before_and_the_save_is_told_as_not_saved() {
    for way in [&WAYS[..], &[CheckAgain]].concat() {
        let mut page = in_doubt(Writing::Lost);
        read_by(&mut page, way);
        assert!(matches!(ended(&page), Outcome::NotSaved { confirmed: true, .. }), "{way:?}");
        settled(&page, &ReceiptOutcome::NotSaved);
        assert!(form(&page) == [true, false, true] && has_edits(&page), "the edit is kept");
    }
}

#[test]
fn whatever_is_read_finds_something_else_and_that_is_told() {
    for way in WAYS {
        let mut page = in_doubt(AcceptedLost);
        page.act(Colleague(BlockChat));
        read_by(&mut page, way);
        assert!(matches!(ended(&page), Outcome::Different { .. }), "{way:?}");
        settled(&page, &ReceiptOutcome::Different { found: page.tenant().clone(), may_show_later: false });
    }
}

#[test]
fn a_change_that_shows_late_is_told_as_saved_by_whatever_reads_it() {
    for way in WAYS {
        // A page that comes back has no alert any more, and edits that turn out to be the tenant's.
        let mut page = not_shown();
        read_by(&mut page, way);
        assert!(!page.news.is_empty() && !page.save.is_running());
        settled(&page, &SAVED);
        assert!(form(&page) == [true, false, true] && !has_edits(&page));
    }
    // Tried again, the check finds it, and nothing is sent.
    let mut page = not_shown();
    page.go_on(&[Review, Confirm, Read(Fresh)]);
    assert_eq!(page.news, [News::EarlierSaved]);
    settled(&page, &SAVED);
    assert!(page.save.is_editing() && !has_edits(&page));
}

#[test]
fn a_reading_that_is_as_stale_is_no_news_and_somebody_elses_change_ends_it() {
    let mut page = not_shown();
    page.act(Look(Stale));
    assert_eq!(seen(&page), &base(), "as the form is based on: nothing to show");
    assert!(page.save.open().is_some() && page.save.is_done());
    // It never took effect, as it seems: others change something, and later the same.
    let theirs = base().with_switch(BlockChat, false);
    page.states.push(theirs.clone());
    page.act(Look(Fresh));
    assert_eq!((seen(&page), page.save.open()), (&theirs, None));
    let not_saved = ReceiptOutcome::Different { found: base(), may_show_later: false };
    assert_eq!(outcome(&page), &not_saved);
    page.states.push(draft());
    page.act(Look(Fresh));
    assert_eq!((seen(&page), outcome(&page)), (&draft(), &not_saved));
}

#[test]
fn stopped_it_is_called_unclear_and_the_next_reading_tells() {
    let mut page = sent(&[Write(Accepted), Read(Stale), Wait { stopped: true }]);
    assert!(matches!(ended(&page), Outcome::Uncertain { error, .. } if error.kind == ErrorKind::Stopped));
    page.go_on(&[CheckAgain, Read(Fresh)]);
    settled(&page, &SAVED);
}

#[test]
fn where_the_form_was_edited_since_the_save_is_settled_and_the_edit_stays() {
    for page in [|| in_doubt(AcceptedLost), not_shown] {
        for way in WAYS {
            let mut page = page();
            page.act(Turn(BlockChat));
            assert_eq!(page.news, [News::Dismissed]);
            page.act(way);
            assert!(page.news.contains(&News::EarlierSaved), "{way:?}: {:?}", page.news);
            settled(&page, &SAVED);
            assert_eq!((form(&page), changes(&page.edits.base, &page.edits.draft).len()), ([true, false, false], 1));
            // And the next save is another one.
            page.go_on(&[Review, Confirm, Read(Fresh), Write(Accepted), Read(Fresh)]);
            assert_eq!((page.writes, page.receipts.len(), outcome(&page)), (2, 2, &SAVED));
        }
    }
}

/// A switch turned back while nobody knew is a wish like any other: it doesn't follow the tenant.
#[test]
fn a_switch_turned_back_meanwhile_stays_where_it_was_turned() {
    for page in [|| in_doubt(AcceptedLost), not_shown] {
        for way in WAYS {
            let mut page = page();
            page.act(Turn(RemoteAssistanceState));
            assert!(!has_edits(&page));
            page.act(way);
            assert_eq!(page.news, [News::EarlierSaved], "{way:?}");
            assert!(form(&page) == [false, false, true] && has_edits(&page), "as it was turned");
            // What was dropped is no wish: it follows.
            page.act(Discard);
            assert_eq!(form(&page), [true, false, true]);
        }
    }
}

#[test]
fn changes_dropped_meanwhile_follow_the_tenant() {
    for way in WAYS {
        let mut page = not_shown();
        page.act(Discard);
        assert!(page.news == [News::Dismissed] && form(&page) == [false, false, true]);
        page.act(way);
        assert_eq!(page.news, [News::EarlierSaved]);
        assert!(form(&page) == [true, false, true] && !has_edits(&page));
    }
}

#[test]
fn accepted_not_read_back_edited_on_and_not_there_is_no_not_saved() {
    let mut page = in_doubt(Writing::Ignored);
    page.go_on(&[Turn(BlockChat), Reload(Fresh)]);
    settled(&page, &ReceiptOutcome::Different { found: base(), may_show_later: true });
    assert_eq!(form(&page), [true, false, false], "both edits are kept");
}

/// What a colleague changes in between, and back, is nobody's edit here.
#[test]
fn what_was_edited_since_is_told_by_what_was_read_in_between() {
    let mut page = in_doubt(Writing::Ignored);
    page.go_on(&[Turn(BlockChat), Colleague(AllowSessionsToUnenrolledDevices), Reload(Fresh)]);
    assert_eq!(form(&page), [true, true, false]);
    page.go_on(&[Colleague(AllowSessionsToUnenrolledDevices), Colleague(RemoteAssistanceState), Reload(Fresh)]);
    settled(&page, &SAVED);
    assert_eq!(form(&page), [true, false, false]);
}

#[test]
fn edited_on_and_not_there_the_same_from_elsewhere_is_not_called_saved() {
    let mut page = in_doubt(Writing::Lost);
    page.go_on(&[Turn(BlockChat), Reload(Fresh)]);
    settled(&page, &ReceiptOutcome::NotSaved);
    assert_eq!(form(&page), [true, false, false], "both edits are kept");
    page.go_on(&[Colleague(RemoteAssistanceState), Look(Fresh)]);
    assert_eq!(seen(&page), &draft());
    assert_eq!(outcome(&page), &ReceiptOutcome::NotSaved);
}

#[test]
fn a_review_is_not_told_of_the_reviewers_own_save() {
    let mut page = in_doubt(AcceptedLost);
    page.act(Review);
    assert!(!page.save.may_look());
    page.act(Look(Fresh));
    assert!(page.news.is_empty() && page.save.open().is_some());
    page.go_on(&[Cancel, Look(Fresh)]);
    settled(&page, &SAVED);
    assert!(!has_edits(&page));
    // With nothing in doubt, a review is told of what others change, and stays.
    page.go_on(&[Turn(BlockChat), Review, Colleague(AllowSessionsToUnenrolledDevices), Look(Fresh)]);
    assert_eq!(seen(&page), page.tenant());
    page.go_on(&[Confirm, Read(Fresh)]);
    assert!(matches!(page.save.step(), Step::Conflicting(_)) && page.writes == 1);
    page.go_on(&[KeepMine, Read(Fresh), Write(Accepted), Read(Fresh)]);
    assert_eq!(form(&page), [true, true, false]);
    assert!(!has_edits(&page) && page.edits.base == *page.tenant());
}

#[test]
fn a_colleague_who_clashes_is_asked_about_when_read_again_and_never_in_passing() {
    let mut page = Page::after(&[Turn(RemoteAssistanceState), ColleagueUnknown, Look(Fresh)]);
    assert!(page.save.is_editing() && seen(&page) == page.tenant());
    page.act(Reload(Fresh));
    assert!(matches!(page.save.step(), Step::Conflicting(_)));
    page.act(UseTheirs);
    assert!(page.news == [News::TookTheirs] && &page.edits.draft == page.tenant() && page.writes == 0);
}

#[test]
fn a_conflict_sends_nothing_and_a_second_colleague_is_noticed_after_the_first() {
    let colleague = [Turn(RemoteAssistanceState), Review, Colleague(BlockChat), Confirm, Read(Fresh)];
    let mut page = Page::after(&colleague);
    assert!(matches!(page.save.step(), Step::Conflicting(_)) && page.writes == 0);
    page.go_on(&[KeepMine, Colleague(AllowSessionsToUnenrolledDevices), Read(Fresh)]);
    assert!(matches!(page.save.step(), Step::Conflicting(_)) && page.writes == 0);
    page.go_on(&[KeepMine, Read(Fresh), Write(Accepted), Read(Fresh)]);
    settled(&page, &SAVED);
    assert!(form(&page) == [true, true, false] && page.edits.draft == *page.tenant());

    let mut page = Page::after(&colleague);
    page.act(Cancel);
    assert!(page.news == [News::Cancelled] && form(&page) == [true, false, true] && has_edits(&page));
}

#[test]
fn a_refused_token_ends_no_save_and_with_a_fresh_one_it_goes_on_where_it_was() {
    // At the check and at the change: nothing was sent, and the review comes back.
    for refused in [
        &[Turn(RemoteAssistanceState), Review, Confirm, Read(TokenRefused)][..],
        &[&SEND[..], &[Write(Writing::TokenRefused)]].concat(),
    ] {
        let mut page = Page::after(refused);
        assert!(matches!(page.news.as_slice(), [News::Interrupted { sent: false, .. }]));
        page.act(Reload(Fresh));
        assert_eq!(page.news, [News::Resumed]);
        assert!(matches!(page.save.step(), Step::Reviewing(plan) if plan.reason == "ticket"));
        // Made meanwhile by somebody else, nothing is left to go on with.
        let mut page = Page::after(refused);
        page.go_on(&[Colleague(RemoteAssistanceState), Colleague(BlockChat), Reload(Fresh)]);
        assert!(page.news.is_empty() && page.save.is_editing() && !has_edits(&page));
    }
    // At the reading back: it is read back, and not sent again.
    let mut page = sent(&[Write(Accepted), Read(TokenRefused)]);
    assert!(matches!(page.news.as_slice(), [News::Interrupted { sent: true, .. }]) && page.save.holds_form());
    page.go_on(&[Reload(Fresh), Read(Fresh)]);
    settled(&page, &SAVED);
}

#[test]
fn a_page_that_goes_away_while_it_saves_reads_back_what_it_sent() {
    for arrives in [true, false] {
        // Somebody else saves meanwhile, and the page goes away once more.
        for twice in [false, true] {
            let mut page = sent(&[Away { arrives }]);
            if twice {
                page.act(Away { arrives });
            }
            while page.save.is_running() {
                page.go_on(&[Read(Fresh), Wait { stopped: false }]);
            }
            settled(&page, if arrives { &SAVED } else { &ReceiptOutcome::NotSaved });
            assert_eq!(has_edits(&page), !arrives);
        }
    }
}

#[test]
fn a_throttled_save_is_checked_again_before_it_is_sent_again() {
    let mut page = sent(&[Write(Writing::Throttled), Colleague(BlockChat), Wait { stopped: false }, Read(Fresh)]);
    assert!(matches!(page.save.step(), Step::Conflicting(_)) && page.writes == 1);
    page = sent(&[Write(Writing::Throttled), Wait { stopped: true }]);
    assert!(matches!(ended(&page), Outcome::NotSaved { confirmed: false, .. }));
    assert_eq!(page.tenant(), &base());
}
