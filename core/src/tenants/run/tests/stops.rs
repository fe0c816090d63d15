//! When a run pauses, when it stops, and what it does then.

use super::super::*;
use super::page::{BEFORE, Op, Page};
use crate::graph::{ErrorKind, NoAnswer};
use crate::oauth::SignInError;
use crate::settings::Property;
use crate::tenants::testing::{grant_refused, graph_error, lost, offline, target, tenant, throttled};
use crate::time::Millis;

/// Goes on until something is told.
fn until(page: &mut Page, news: &News) {
    while !page.told.contains(news) {
        page.go_on();
    }
}

fn writes(page: &Page) -> usize {
    page.ops.iter().filter(|op| matches!(op, Op::Write(..))).count()
}

fn answer_to(page: &mut Page, number: usize) {
    let place = page.ops.iter().position(|op| op.number() == number).unwrap();
    page.answer(place);
}

#[test]
fn one_of_the_first_that_is_not_saved_stops_the_run_whatever_the_reason() {
    let mut changed = Page::ready(4, 2, 3, Vec::new());
    changed.service[1].set(BEFORE.with_switch(Property::BlockChat, false));
    let mut refused = Page::ready(4, 2, 3, Vec::new());
    refused.service[1].refuses = Some(grant_refused(65001));
    let mut unsaved = Page::ready(4, 2, 3, Vec::new());
    unsaved.service[1].unwritable = Some(graph_error(ErrorKind::MissingRole, 403));
    let mut unreadable = Page::ready(4, 2, 3, Vec::new());
    unreadable.service[1].unreadable = Some(graph_error(ErrorKind::NoIntune, 400));
    for (mut page, ending) in [
        (changed, Ending::ChangedSince),
        (refused, Ending::Refused),
        (unsaved, Ending::NotSaved),
        (unreadable, Ending::Refused),
    ] {
        until(&mut page, &News::Stopping(Stop::AmongFirst(tenant(1))));
        assert!(page.run.is_finished());
        assert_eq!(page.endings(), [Ending::Saved, ending, Ending::NotStarted, Ending::NotStarted]);
        assert_eq!(page.service[2].tokens + page.service[3].tokens, 0);
        page.check_words();
    }
}

#[test]
fn the_first_go_alone_and_the_rest_waits_for_the_person() {
    for first in 1..=3 {
        let mut page = Page::begun(5, first, 3);
        until(&mut page, &News::FirstDone);
        assert_eq!(page.run.figures().saved, usize::from(first));
        assert_eq!(page.run.phase(), &Phase::AwaitsRest);
        page.wait_for(Millis::from_minutes(60.0));
        assert!(page.ops.is_empty());
        page.on(Event::Continue);
        page.finish();
        assert_eq!(page.run.figures().saved, 5);
    }
    // Where there is no rest, nobody is asked.
    let mut page = Page::begun(2, 3, 3);
    page.finish();
    assert!(!page.told.contains(&News::FirstDone));
}

#[test]
fn later_it_stops_at_the_number_of_failures_and_never_has_more_under_way_than_may_fail() {
    let mut page = Page::ready(20, 1, 3, Vec::new());
    for number in [2, 5, 9, 12] {
        page.service[number].unwritable = Some(graph_error(ErrorKind::MissingRole, 403));
    }
    until(&mut page, &News::Stopping(Stop::Failures(3)));
    page.finish();
    assert_eq!(page.run.figures().not_saved, 3);
    assert_eq!(page.service[12].tokens, 0);
    page.check_words();
}

#[test]
fn up_to_four_tenants_are_written_to_at_once_but_no_more_than_may_still_fail() {
    for (stop_after, most) in [(1, 1), (2, 2), (3, 3), (4, 4), (9, 4)] {
        let mut page = Page::begun(12, 1, stop_after);
        until(&mut page, &News::FirstDone);
        page.on(Event::Continue);
        // The service gives tokens and settings, and holds changes back.
        loop {
            match page.ops.iter().position(|op| !matches!(op, Op::Write(..))) {
                Some(place) => page.answer(place),
                None if page.wait() => {}
                None => break,
            }
        }
        assert_eq!(writes(&page), most, "{stop_after}");
        page.finish();
    }
}

#[test]
fn with_one_failure_gone_one_less_is_under_way() {
    let mut page = Page::ready(12, 1, 3, Vec::new());
    page.service[1].unwritable = Some(graph_error(ErrorKind::MissingRole, 403));
    until(&mut page, &News::FirstDone);
    page.on(Event::Continue);
    while page.run.figures().not_saved == 0 {
        page.go_on();
    }
    loop {
        match page.ops.iter().position(|op| !matches!(op, Op::Write(..))) {
            Some(place) => page.answer(place),
            None if page.wait() => {}
            None => break,
        }
    }
    assert_eq!(writes(&page), 2);
}

#[test]
fn a_refusal_or_a_change_since_is_no_failure_among_the_rest() {
    let mut page = Page::ready(8, 1, 1, Vec::new());
    for number in [1, 3] {
        page.service[number].refuses = Some(grant_refused(65001));
        page.service[number + 1].set(BEFORE.with_switch(Property::BlockChat, false));
    }
    page.service[5].unreadable = Some(graph_error(ErrorKind::NoIntune, 400));
    page.finish();
    let figures = page.run.figures();
    assert_eq!((figures.saved, figures.refused, figures.changed_since), (3, 3, 2));
    page.check_words();
}

#[test]
fn what_is_different_or_uncertain_is_a_failure() {
    let mut page = Page::ready(6, 1, 2, Vec::new());
    until(&mut page, &News::FirstDone);
    page.on(Event::Continue);
    while writes(&page) < 2 {
        match page.ops.iter().position(|op| !matches!(op, Op::Write(..))) {
            Some(place) => page.answer(place),
            None => assert!(page.wait()),
        }
    }
    // In one somebody else has the last word, the other can't be read back.
    answer_to(&mut page, 1);
    page.service[1].set(target().with_switch(Property::BlockChat, false));
    answer_to(&mut page, 1);
    answer_to(&mut page, 2);
    page.service[2].unreadable = Some(graph_error(ErrorKind::MissingRole, 403));
    answer_to(&mut page, 2);
    page.finish();
    assert_eq!((page.end(1).ending, page.end(2).ending), (Ending::Different, Ending::Uncertain));
    assert!(page.told.contains(&News::Stopping(Stop::Failures(2))));
    page.check_words();
}

#[test]
fn stop_sends_nothing_more_and_finishes_what_was_sent() {
    let mut page = Page::begun(9, 1, 9);
    until(&mut page, &News::FirstDone);
    page.on(Event::Continue);
    // One is being written to, one is being checked, one gets its token.
    while writes(&page) == 0 {
        page.go_on();
    }
    while !page.ops.iter().any(|op| matches!(op, Op::Read(2))) {
        match page.ops.iter().position(|op| matches!(op, Op::Redeem(..))) {
            Some(place) => page.answer(place),
            None => assert!(page.wait()),
        }
    }
    assert!(page.wait());
    assert!(page.ops.iter().any(|op| matches!(op, Op::Redeem(3, _))), "{:?}", page.ops);
    page.on(Event::Stop);
    assert_eq!(page.run.phase(), &Phase::Stopping(Stop::ByPerson));
    page.finish();
    let mut expected = vec![Ending::NotStarted; 9];
    expected[..2].fill(Ending::Saved);
    assert_eq!(page.endings(), expected);
    assert_eq!(page.service.iter().map(|tenant| tenant.sent).sum::<usize>(), 2);
    page.check_words();
}

#[test]
fn pause_lets_whole_rows_finish_and_begins_none() {
    let mut page = Page::begun(6, 1, 9);
    until(&mut page, &News::FirstDone);
    page.on(Event::Continue);
    while writes(&page) == 0 {
        page.go_on();
    }
    page.on(Event::Pause);
    while !page.ops.is_empty() {
        page.answer(0);
    }
    let done = page.run.figures().done();
    assert!((2..6).contains(&done) && page.run.figures().under_way == 0);
    page.wait_for(Millis::from_minutes(5.0));
    assert!(page.ops.is_empty());
    page.on(Event::Resume);
    page.finish();
    assert_eq!(page.run.figures().saved, 6);
}

#[test]
fn the_same_demand_from_three_tenants_in_a_row_pauses_and_a_missing_approval_never() {
    for (aadsts, pauses) in [(50076, true), (53003, true), (65001, false), (50020, false)] {
        let mut page = Page::ready(6, 1, 3, Vec::new());
        for number in 1..5 {
            page.service[number].refuses = Some(grant_refused(aadsts));
        }
        page.finish();
        let halts = page.told.iter().filter(|news| matches!(news, News::Halted(Halt::InARow(_)))).count();
        assert_eq!(halts, usize::from(pauses), "{aadsts}");
        let figures = page.run.figures();
        assert_eq!((figures.refused, figures.saved), (4, 2), "{aadsts}");
        assert_eq!(page.end(1).code.as_deref(), Some(&*format!("AADSTS{aadsts}")));
        page.check_words();
    }
}

#[test]
fn what_is_of_the_session_pauses_and_costs_no_row() {
    for error in [grant_refused(700_084), grant_refused(50057)] {
        let mut page = Page::begun(3, 1, 3);
        page.ops.clear();
        page.redeemed(0, Err(error.clone()));
        assert_eq!(page.run.halt(), Some(&Halt::Session(error)));
        assert_eq!(page.step(0), RowStep::Planned);
        page.finish();
        assert_eq!(page.run.figures().saved, 3);
    }
    let mut page = Page::begun(3, 1, 3);
    page.ops.clear();
    page.on(Event::NoSession);
    assert_eq!((page.run.halt(), page.step(0)), (Some(&Halt::NoSession), RowStep::Planned));
}

#[test]
fn no_row_is_begun_when_the_chain_of_refresh_tokens_is_about_to_end() {
    let mut page = Page::ready(3, 1, 3, Vec::new());
    let end = page.now + Millis::from_minutes(9.0);
    page.chain_ends = Some(end);
    page.on(Event::Go);
    assert!(page.ops.is_empty());
    assert_eq!(page.run.halt(), Some(&Halt::ChainEnds(end)));
    page.on(Event::Resume);
    assert_eq!(page.run.halt(), Some(&Halt::ChainEnds(end)));
    page.chain_ends = Some(page.now + Millis::from_minutes(60.0));
    page.finish();
    assert_eq!(page.run.figures().saved, 3);
}

#[test]
fn without_network_a_row_waits_wherever_it_is() {
    // Before its token, at the check, and while it is read back.
    let mut page = Page::begun(2, 1, 3);
    page.ops.clear();
    page.redeemed(0, Err(SignInError::NoAnswer(NoAnswer::Offline)));
    assert_eq!((page.run.halt(), page.step(0)), (Some(&Halt::Offline), RowStep::Planned));
    page.wait_for(Millis::from_minutes(1.0));
    page.on(Event::Resume);
    page.answer(0);
    page.ops.clear();
    page.on(Event::Read { tenant: tenant(0), result: Err(offline()) });
    assert_eq!((page.run.halt(), page.step(0)), (Some(&Halt::Offline), RowStep::Planned));
    page.wait_for(Millis::from_minutes(1.0));
    page.on(Event::Resume);
    while !matches!(page.ops[..], [Op::Write(..)]) {
        page.go_on();
    }
    page.answer(0);
    page.ops.clear();
    page.on(Event::Read { tenant: tenant(0), result: Err(offline()) });
    assert_eq!((page.run.halt(), page.step(0)), (Some(&Halt::Offline), RowStep::InDoubt));
    page.finish();
    assert_eq!((page.endings(), page.service[0].sent), (vec![Ending::Saved, Ending::Saved], 1));
}

#[test]
fn a_stop_without_network_leaves_what_was_sent_uncertain() {
    let mut page = Page::begun(2, 1, 3);
    while !matches!(page.ops[..], [Op::Write(..)]) {
        page.go_on();
    }
    page.answer(0);
    page.ops.clear();
    page.on(Event::Read { tenant: tenant(0), result: Err(offline()) });
    page.wait_for(Millis::from_minutes(1.0));
    page.on(Event::Stop);
    assert!(matches!(page.ops[..], [Op::Redeem(0, RequestedAccess::READ)]));
    page.ops.clear();
    page.redeemed(0, Err(SignInError::NoAnswer(NoAnswer::Offline)));
    assert_eq!(page.endings(), [Ending::Uncertain, Ending::NotStarted]);
    assert!(page.run.is_finished());
    page.check_words();
}

#[test]
fn a_throttled_token_endpoint_pauses_the_run_by_itself() {
    let mut page = Page::begun(3, 1, 3);
    page.ops.clear();
    page.redeemed(0, Err(grant_refused(50196)));
    assert!(matches!(page.told.last(), Some(News::Throttled(until)) if (*until - page.now).minutes() >= 2.0));
    assert!(page.ops.is_empty() && page.run.halt().is_none());
    page.finish();
    assert_eq!(page.run.figures().saved, 3);
}

#[test]
fn a_lost_token_response_is_asked_for_once_more() {
    let gone = || Err(SignInError::NoAnswer(NoAnswer::TimedOut));
    let mut page = Page::begun(3, 1, 3);
    page.ops.clear();
    page.redeemed(0, gone());
    assert!(page.wait());
    assert!(matches!(page.ops[..], [Op::Redeem(0, _)]));
    page.ops.clear();
    page.redeemed(0, gone());
    assert_eq!(page.end(0).ending, Ending::Refused);
    assert_eq!(page.run.phase(), &Phase::Ended);
}

#[test]
fn storage_that_fails_before_a_change_keeps_it_from_being_sent() {
    let mut page = Page::begun(2, 1, 3);
    page.storage_is_full = true;
    while page.run.halt().is_none() {
        page.go_on();
    }
    assert_eq!((page.run.halt(), page.service[0].sent), (Some(&Halt::Storage), 0));
    page.storage_is_full = false;
    page.finish();
    assert_eq!(page.run.figures().saved, 2);
}

#[test]
fn a_run_that_cannot_be_kept_is_not_begun() {
    let mut page = Page::ready(2, 1, 3, Vec::new());
    page.run.unrecorded = 1;
    page.on(Event::Go);
    assert_eq!(page.told, [News::Halted(Halt::Storage)]);
    assert!(page.ops.is_empty());
}

#[test]
fn a_throttled_change_waits_once_and_a_stop_ends_that_wait() {
    let mut page = Page::begun(2, 1, 3);
    while !matches!(page.ops[..], [Op::Write(..)]) {
        page.go_on();
    }
    page.ops.clear();
    page.on(Event::Written { tenant: tenant(0), result: Err(throttled(30)) });
    assert!(matches!(page.step(0), RowStep::Throttled(_)));
    page.on(Event::Stop);
    assert_eq!(page.endings(), [Ending::NotSaved, Ending::NotStarted]);
    assert_eq!(page.end(0).code.as_deref(), Some("TooManyRequests"));
    assert!(page.run.is_finished());
}

#[test]
fn a_reading_back_that_fails_for_good_is_uncertain() {
    let mut page = Page::begun(2, 1, 3);
    while !matches!(page.ops[..], [Op::Write(..)]) {
        page.go_on();
    }
    page.answer(0);
    page.ops.clear();
    page.on(Event::Read { tenant: tenant(0), result: Err(lost()) });
    assert_eq!(page.endings(), [Ending::Uncertain, Ending::NotStarted]);
    assert!(page.told.contains(&News::Stopping(Stop::AmongFirst(tenant(0)))));
}

#[test]
fn a_stop_while_the_record_is_being_stored_sends_nothing() {
    let mut page = Page::begun(2, 1, 3);
    page.answer(0);
    page.ops.clear();
    let (now, mut tempo) = (page.now, page.pace.clone());
    let mut on =
        |page: &mut Page, event| page.run.on(event, Moment { now, random: 0.5, chain_ends: None, pace: &mut tempo });
    let settings = BEFORE;
    let snapshot = SettingsSnapshot { settings, configured: true, request_ids: RequestIds::default() };
    let effects = on(&mut page, Event::Read { tenant: tenant(0), result: Ok(snapshot) });
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Record { .. })));
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::Write { .. })));
    let _ = on(&mut page, Event::Stop);
    let effects = on(&mut page, Event::Recorded { tenant: Some(tenant(0)), is_stored: true });
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::Write { .. })), "{effects:?}");
    assert_eq!(page.endings(), [Ending::NotStarted, Ending::NotStarted]);
    // The record says again that nothing was sent.
    let text = effects.iter().find_map(|effect| match effect {
        Effect::Record { text, .. } => Some(text),
        _ => None,
    });
    assert!(text.unwrap().trim_end().ends_with("\"p\"]"));
}
