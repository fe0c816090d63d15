//! Returning to a form with edits or a save in it: after a refused token, a redirect, or a page that was discarded. What
//! others changed meanwhile is neither lost nor overwritten.

use super::*;

#[test]
fn a_save_that_goes_on_keeps_what_a_colleague_changed_beside_it() {
    for refused in [
        &[Turn(RemoteAssistanceState), Review, Confirm, Read(TokenRefused)][..],
        &[&SEND[..], &[Write(Writing::TokenRefused)]].concat(),
    ] {
        let mut page = Page::after(refused);
        let sent = page.writes;
        page.go_on(&[Colleague(AllowSessionsToUnenrolledDevices), Reload(Fresh)]);
        assert!(matches!(page.save.step(), Step::Reviewing(_)) && page.writes == sent, "only the user sends");
        assert_eq!(form(&page), [true, true, true]);
        page.go_on(&[Confirm, Read(Fresh), Write(Accepted), Read(Fresh)]);
        assert_eq!((page.writes, outcome(&page)), (sent + 1, &SAVED));
        assert_eq!(page.tenant(), &draft().with_switch(AllowSessionsToUnenrolledDevices, true));
    }
}

#[test]
fn what_was_sent_and_not_read_back_holds_the_form_until_it_is_told() {
    let mut page = sent(&[Write(Accepted), Read(TokenRefused)]);
    assert!(page.save.holds_form());
    // A colleague was there meanwhile: something else is told, and what is left of the change is an edit.
    page.go_on(&[Colleague(BlockChat), Reload(Fresh), Read(Fresh)]);
    assert!(matches!(ended(&page), Outcome::Different { .. }) && has_edits(&page));
    assert_eq!((form(&page), page.writes), ([true, false, true], 1));
    page.act(Discard);
    assert_eq!(form(&page), [true, false, false]);
    page.act(Reload(Fresh));
    assert!(form(&page) == [true, false, false] && !has_edits(&page), "what was discarded stays away");
}

#[test]
fn edits_that_come_back_are_laid_over_what_the_tenant_has_by_then() {
    // In another setting, the colleague's change and the edit stand side by side.
    let mut page = Page::after(&[Turn(BlockChat), Colleague(RemoteAssistanceState), Away { arrives: false }]);
    assert_eq!((form(&page), page.writes), ([true, false, false], 0));
    assert_eq!(changes(&page.edits.base, &page.edits.draft).len(), 1);
    page.go_on(&[Review, Confirm, Read(Fresh), Write(Accepted), Read(Fresh)]);
    assert_eq!(page.tenant(), &draft().with_switch(BlockChat, false));
    // In the same one, nothing of the edit is left.
    let page = Page::after(&[Turn(BlockChat), Colleague(BlockChat), Away { arrives: false }]);
    assert!(!has_edits(&page) && form(&page) == [false, false, false]);
}

#[test]
fn what_is_read_after_a_save_in_doubt_leaves_alone_what_was_filled_in_since() {
    for way in WAYS {
        let mut page = in_doubt(AcceptedLost);
        page.fill_in(BlockChat);
        assert_eq!(page.news, [News::Dismissed]);
        page.act(way);
        settled(&page, &SAVED);
        assert_eq!((form(&page), changes(&page.edits.base, &page.edits.draft).len()), ([true, false, false], 1));
    }
}

#[test]
fn a_state_that_nobody_knows_is_no_edit_after_a_save_in_doubt() {
    let unknown = [Turn(AllowSessionsToUnenrolledDevices), ColleagueUnknown, Away { arrives: false }];
    let mut page = Page::after(&[&unknown[..], &[Review, Confirm, Read(Fresh), Write(Accepted), Read(Lost)]].concat());
    page.go_on(&[Turn(AllowSessionsToUnenrolledDevices), Look(Fresh)]);
    let edited: Vec<_> = changes(&page.edits.base, &page.edits.draft).iter().map(|change| change.property).collect();
    assert_eq!(edited, [AllowSessionsToUnenrolledDevices]);
}
