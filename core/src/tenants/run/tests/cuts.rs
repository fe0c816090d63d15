//! Runs that are cut at any point, and go on from what is stored alone.

use super::super::*;
use super::page::{BEFORE, Op, Page, owner};
use crate::graph::ErrorKind;
use crate::settings::Property;
use crate::tenants::testing::{client, grant_refused, graph_error, target, tenant};

/// Six tenants, of which one refuses, one was changed since, and one refuses the change.
fn mixed() -> Page {
    let mut page = Page::ready(8, 2, 3, Vec::new());
    page.service[3].refuses = Some(grant_refused(65001));
    page.service[4].set(BEFORE.with_switch(Property::BlockChat, false));
    page.service[5].unwritable = Some(graph_error(ErrorKind::MissingRole, 403));
    page.service[6].unreadable = Some(graph_error(ErrorKind::NoIntune, 400));
    page
}

fn whole() -> Page {
    let mut page = mixed();
    page.finish();
    page
}

#[test]
fn a_run_that_is_cut_at_any_point_comes_to_the_same_end() {
    use Ending::{ChangedSince, NotSaved, Refused, Saved};
    let whole = whole();
    let expected = [Saved, Saved, Saved, Refused, ChangedSince, NotSaved, Refused, Saved];
    assert_eq!(whole.endings(), expected);
    let mut steps = 0;
    loop {
        let mut page = mixed();
        for _ in 0..steps {
            if !page.run.is_finished() {
                page.go_on();
            }
        }
        if page.run.is_finished() {
            break;
        }
        page.cut();
        page.finish();
        assert_eq!(page.endings(), expected, "cut after {steps} steps");
        page.check_words();
        for (number, service) in page.service.iter().enumerate() {
            assert_eq!(service.settings, whole.service[number].settings);
            assert!(service.applied <= 1, "cut after {steps} steps");
        }
        steps += 1;
    }
    assert!(steps > 30, "{steps}");
}

/// A run in which this change is under way.
fn writing(number: usize) -> Page {
    let mut page = Page::begun(4, 1, 3);
    while !page.ops.iter().any(|op| matches!(op, Op::Write(own, _) if *own == number)) {
        page.go_on();
    }
    page
}

#[test]
fn what_was_being_saved_is_read_first_and_never_sent_where_it_took_effect() {
    let mut page = writing(1);
    // The change reaches the service after the page is gone.
    let Some(Op::Write(_, update)) = page.ops.iter().find(|op| matches!(op, Op::Write(..))).cloned() else { panic!() };
    let mut tape = crate::tenants::testing::Tape::new(Vec::new());
    page.service[1].apply(update, &mut tape);
    page.ops.clear();
    page.cut();
    assert_eq!((page.step(0), page.step(1)), (RowStep::Ended(Ending::Saved), RowStep::InDoubt));
    page.on(Event::Go);
    // Reading takes no permission to write.
    assert!(matches!(page.ops[..], [Op::Redeem(1, RequestedAccess::READ)]), "{:?}", page.ops);
    page.answer(0);
    assert!(matches!(page.ops[..], [Op::Read(1)]));
    page.answer(0);
    assert_eq!(page.step(1), RowStep::Ended(Ending::Saved));
    page.finish();
    assert_eq!(page.service[1].sent, 1);
    page.check_words();
}

#[test]
fn what_had_not_left_is_sent_once_three_readings_show_so() {
    let mut page = writing(1);
    page.ops.clear();
    page.cut();
    page.on(Event::Go);
    page.answer(0);
    for _ in 0..3 {
        assert!(matches!(page.ops[..], [Op::Read(1)]), "{:?}", page.ops);
        page.answer(0);
        page.wait();
    }
    assert!(matches!(page.ops[..], [Op::Redeem(1, RequestedAccess::WRITE)]), "{:?}", page.ops);
    page.finish();
    assert_eq!(page.endings(), [const { Ending::Saved }; 4]);
    assert_eq!(page.service[1].applied, 1);
}

#[test]
fn what_was_sent_and_is_not_there_is_not_sent_again() {
    let mut page = writing(1);
    page.service[1].unwritable = Some(graph_error(ErrorKind::ServiceFailed, 500));
    let place = page.ops.iter().position(|op| matches!(op, Op::Write(..))).unwrap();
    page.answer(place);
    page.service[1].unwritable = None;
    page.cut();
    page.finish();
    assert_eq!((page.end(1).ending, page.service[1].sent), (Ending::NotSaved, 1));
    page.check_words();
}

#[test]
fn a_resumed_run_waits_for_the_person_and_keeps_what_has_ended() {
    let mut page = writing(2);
    page.cut();
    assert_eq!(page.run.phase(), &Phase::Ready);
    assert!(page.ops.is_empty());
    page.on(Event::Tick);
    page.on(Event::Resume);
    assert!(page.ops.is_empty());
    let stored = page.read_journal();
    assert_eq!((stored.left(), stored.records().len()), (2, 4));
    page.finish();
    assert_eq!(page.read_journal().left(), 0);
    // Those that the person let go on are not asked about again.
    assert_eq!(page.told.iter().filter(|news| **news == News::FirstDone).count(), 1);
}

#[test]
fn a_stopped_run_begins_nothing_when_it_is_resumed() {
    let mut page = writing(2);
    page.on(Event::Stop);
    page.cut();
    page.finish();
    assert_eq!(page.end(3).ending, Ending::NotStarted);
    assert_eq!(page.service[3].sent, 0);
    page.check_words();
}

#[test]
fn a_run_that_failed_too_often_stops_though_it_was_cut_before_it_could() {
    let mut page = Page::ready(4, 1, 1, Vec::new());
    page.service[0].unwritable = Some(graph_error(ErrorKind::MissingRole, 403));
    page.on(Event::Go);
    let head = page.run.head().clone();
    while !page.run.is_finished() {
        page.go_on();
    }
    // As if the head had not been written any more.
    page.stored.insert(head.key(), head.to_stored());
    page.cut();
    page.on(Event::Go);
    assert!(page.told.contains(&News::Stopping(Stop::AmongFirst(tenant(0)))));
    assert_eq!(page.run.figures().not_started, 3);
}

#[test]
fn nobody_else_resumes_a_run() {
    let page = writing(1);
    let others = [
        Owner { user: Some("sam@contoso.example".to_owned()), ..owner() },
        Owner { user: None, ..owner() },
        Owner { home: tenant(501), ..owner() },
        Owner { cloud: crate::cloud::Cloud::China, ..owner() },
        Owner { graph: "https://graph.example".to_owned(), ..owner() },
        Owner { client_id: "other".to_owned(), ..owner() },
    ];
    for other in others {
        assert!(Run::resumed(page.read_journal(), client(), &other).is_none(), "{other:?}");
    }
    assert!(Run::resumed(page.read_journal(), client(), &owner()).is_some());
}

#[test]
fn the_receipts_of_what_had_ended_are_the_same_after_a_cut() {
    let mut page = writing(2);
    let before: Vec<_> = page.run.receipts().collect();
    assert_eq!(page.receipts, before);
    page.cut();
    assert_eq!(page.run.receipts().collect::<Vec<_>>(), before);
    assert_eq!(before[0].wanted, target());
}
