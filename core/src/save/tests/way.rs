//! Each way a save can go, from the plan to its end.

use super::*;

#[test]
fn the_straight_way_reads_sends_and_reads_back() {
    let (save, effects) = confirmed();
    assert!(matches!(save, Step::Checking(_)));
    assert_eq!(effects, [Effect::Read]);
    let (save, effects) = written(sending(), Ok(RequestIds::default()));
    assert_eq!(effects, [Effect::Read]);
    let (save, effects) = save.next(Event::Read(Ok(reading(&draft()))));
    let Step::Done(Outcome::Saved { sent }) = save else { panic!("{save:?}") };
    assert_eq!((sent.unconfirmed_because, sent.requests.len(), sent.plan.reason.as_str()), (None, 2, "ticket 7"));
    assert_eq!(effects, [Effect::Fill { base: reading(&draft()), draft: draft() }]);
}

#[test]
fn nothing_changed_is_no_plan() {
    assert_eq!(Plan::new(&base(), &base()), None);
    let unknown = Settings { remote_assistance_state: "later".into(), ..base() };
    assert_eq!(Plan::new(&unknown, &unknown), None);
}

#[test]
fn an_unknown_state_becomes_a_change_that_is_shown() {
    let unknown = Settings { remote_assistance_state: "later".into(), ..base() };
    let plan = Plan::new(&unknown, &unknown.clone().with_switch(Property::BlockChat, false)).unwrap();
    assert_eq!(plan.changes().len(), 2);
    // The check finds what was read, and so no conflict.
    let (save, effects) = Step::Reviewing(plan.clone())
        .next(Event::Confirm { reason: String::new() })
        .0
        .next(Event::Read(Ok(reading(&unknown))));
    assert!(matches!(save, Step::Sending(_)));
    assert_eq!(effects, [Effect::Write(plan.wanted)]);
}

#[test]
fn an_outside_change_stops_before_sending() {
    let theirs = base().with_switch(Property::BlockChat, false);
    let (save, effects) = confirmed().0.next(Event::Read(Ok(reading(&theirs))));
    assert!(matches!(save, Step::Conflicting(_)) && effects.is_empty());

    let (cancelled, effects) = save.clone().next(Event::Cancel);
    assert!(cancelled == Step::Editing && effects.is_empty());

    let (taken, effects) = save.clone().next(Event::UseTheirs);
    assert_eq!(taken, Step::Editing);
    assert_eq!(effects, [Effect::Fill { base: reading(&theirs), draft: theirs.clone() }]);

    let (kept, effects) = save.next(Event::KeepMine);
    let merged = theirs.clone().with_switch(Property::RemoteAssistanceState, true);
    assert_eq!(effects, [Effect::Fill { base: reading(&theirs), draft: merged.clone() }, Effect::Read]);
    let (save, effects) = kept.next(Event::Read(Ok(reading(&theirs))));
    assert!(matches!(save, Step::Sending(_)));
    assert_eq!(effects, [Effect::Write(merged.to_update())]);
}

#[test]
fn a_conflict_that_is_cancelled_with_no_change_left_shows_what_is_there() {
    let theirs = draft().with_switch(Property::BlockChat, false);
    // The same change was made elsewhere, and another one: what is kept is what is there already.
    let (save, _) = confirmed().0.next(Event::Read(Ok(reading(&theirs))));
    let (save, _) = save.next(Event::KeepMine);
    let theirs = theirs.with_switch(Property::AllowSessionsToUnenrolledDevices, true);
    let (save, _) = save.next(Event::Read(Ok(reading(&theirs))));
    assert!(matches!(save, Step::Conflicting(_)), "{save:?}");
    let fill = Effect::Fill { base: reading(&theirs), draft: theirs };
    assert_eq!(save.next(Event::Cancel), (Step::Editing, vec![fill]));
}

#[test]
fn the_same_change_elsewhere_is_no_conflict() {
    let (save, effects) = confirmed().0.next(Event::Read(Ok(reading(&draft()))));
    assert!(matches!(save, Step::Sending(_)));
    assert_eq!(effects, [Effect::Write(draft().to_update())]);
}

#[test]
fn a_refusal_is_not_saved_and_not_read_back() {
    for kind in [
        ErrorKind::MissingRole,
        ErrorKind::ApprovalRequired(Approval::Needed),
        ErrorKind::BadRequest,
        ErrorKind::NotFound,
    ] {
        let (save, effects) = written(sending(), Err(error(kind)));
        assert!(matches!(save, Step::Done(Outcome::NotSaved { confirmed: false, .. })) && effects.is_empty());
    }
}

#[test]
fn a_check_that_is_refused_ends_in_a_receipt_and_nothing_is_sent() {
    let edits = Edits { base: base(), draft: draft() };
    let checking = Save { step: confirmed().0, open: None };
    let refusal = error(ErrorKind::MissingScope { scopes: Vec::new() });
    let (save, effects) = checking.next(Event::Read(Err(refusal)), &edits);
    let Step::Done(outcome @ Outcome::NotSaved { plan, confirmed: false, .. }) = save.step() else {
        panic!("{save:?}")
    };
    assert_eq!((plan.changes().len(), plan.reason.as_str()), (1, "ticket 7"));
    assert_eq!(effects, [Effect::KeepReceipt(outcome.clone()), Effect::Tell(News::Ended(outcome.clone()))]);
}

#[test]
fn throttling_waits_then_checks_again_and_ends() {
    let throttled = GraphError {
        details: Box::new(crate::graph::ErrorDetails { status: Some(429), ..Default::default() }),
        ..error(ErrorKind::Throttled)
    };
    let mut save = sending();
    for attempt in 2..=crate::graph::TRIES {
        let (waiting, effects) = written(save, Err(throttled.clone()));
        assert!(matches!(effects.as_slice(), [Effect::Wait(wait, _)] if wait.attempt == attempt), "{effects:?}");
        let (stopped, _) = waiting.clone().next(Event::Stop);
        assert!(matches!(stopped, Step::Done(Outcome::NotSaved { .. })));
        let (checking, effects) = waiting.next(Event::Waited);
        assert_eq!(effects, [Effect::Read]);
        save = checking.next(Event::Read(Ok(reading(&base())))).0;
    }
    let (save, effects) = written(save, Err(throttled));
    assert!(matches!(save, Step::Done(Outcome::NotSaved { .. })) && effects.is_empty());
}

#[test]
fn senseless_events_change_nothing() {
    let states = [Step::Editing, confirmed().0, sending()];
    for state in states {
        for event in [Event::Waited, Event::KeepMine, Event::UseTheirs, Event::Cancel, Event::CheckAgain] {
            assert_eq!(state.clone().next(event.clone()), (state.clone(), vec![]), "{event:?}");
        }
    }
}
