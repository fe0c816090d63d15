//! Each way a save can go.

use super::*;
use crate::auth::UnverifiedClaims;
use crate::cloud::Endpoints;
use crate::graph::{Approval, ErrorKind, NoAnswer, TokenFault};
use crate::receipt::{Receipt, ReceiptOutcome};
use crate::settings::Property;
use crate::time::UnixMillis;

fn reading(settings: &Settings) -> SettingsSnapshot {
    SettingsSnapshot { settings: settings.clone(), configured: true, request_ids: RequestIds::default() }
}

fn base() -> Settings {
    Settings::DEFAULT
}

fn draft() -> Settings {
    base().with_switch(Property::RemoteAssistanceState, true)
}

fn confirmed() -> (Save, Vec<Effect>) {
    let (save, _) = Save::Editing.next(Event::Review(Plan::new(&base(), &draft()).unwrap()));
    save.next(Event::Confirm { reason: "ticket 7".to_owned() })
}

fn sending() -> Save {
    let (save, effects) = confirmed().0.next(Event::Read(Ok(reading(&base()))));
    assert_eq!(effects, [Effect::Write(draft().to_update())]);
    save
}

fn written(save: Save, result: Result<RequestIds, GraphError>) -> (Save, Vec<Effect>) {
    save.next(Event::Written { result, random: 0.5, now: UnixMillis::EPOCH })
}

/// Waits as often as the save does before it judges, and reads the same each time.
fn reads(mut save: Save, now: &Settings) -> Save {
    loop {
        save = save.next(Event::Read(Ok(reading(now)))).0;
        if !matches!(save, Save::Lagging(..)) {
            return save;
        }
        save = save.next(Event::Waited).0;
    }
}

fn lost() -> GraphError {
    GraphError::no_answer(NoAnswer::Withheld, "id")
}

fn error(kind: ErrorKind) -> GraphError {
    GraphError::bare(kind, "id")
}

#[test]
fn the_straight_way_reads_sends_and_reads_back() {
    let (save, effects) = confirmed();
    assert!(matches!(save, Save::Checking(_)));
    assert_eq!(effects, [Effect::Read]);
    let (save, effects) = written(sending(), Ok(RequestIds::default()));
    assert_eq!(effects, [Effect::Read]);
    let (save, effects) = save.next(Event::Read(Ok(reading(&draft()))));
    let Save::Done(Outcome::Saved { sent }) = save else { panic!("{save:?}") };
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
    let (save, effects) = Save::Reviewing(plan.clone())
        .next(Event::Confirm { reason: String::new() })
        .0
        .next(Event::Read(Ok(reading(&unknown))));
    assert!(matches!(save, Save::Sending(_)));
    assert_eq!(effects, [Effect::Write(plan.wanted)]);
}

#[test]
fn an_outside_change_stops_before_sending() {
    let theirs = base().with_switch(Property::BlockChat, false);
    let (save, effects) = confirmed().0.next(Event::Read(Ok(reading(&theirs))));
    assert!(matches!(save, Save::Conflicting(_)) && effects.is_empty());

    let (cancelled, effects) = save.clone().next(Event::Cancel);
    assert!(cancelled == Save::Editing && effects.is_empty());

    let (taken, effects) = save.clone().next(Event::UseTheirs);
    assert_eq!(taken, Save::Editing);
    assert_eq!(effects, [Effect::Fill { base: reading(&theirs), draft: theirs.clone() }]);

    let (kept, effects) = save.next(Event::KeepMine);
    let merged = theirs.clone().with_switch(Property::RemoteAssistanceState, true);
    assert_eq!(effects, [Effect::Fill { base: reading(&theirs), draft: merged.clone() }, Effect::Read]);
    let (save, effects) = kept.next(Event::Read(Ok(reading(&theirs))));
    assert!(matches!(save, Save::Sending(_)));
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
    assert!(matches!(save, Save::Conflicting(_)), "{save:?}");
    let fill = Effect::Fill { base: reading(&theirs), draft: theirs };
    assert_eq!(save.next(Event::Cancel), (Save::Editing, vec![fill]));
}

#[test]
fn the_same_change_elsewhere_is_no_conflict() {
    let (save, effects) = confirmed().0.next(Event::Read(Ok(reading(&draft()))));
    assert!(matches!(save, Save::Sending(_)));
    assert_eq!(effects, [Effect::Write(draft().to_update())]);
}

#[test]
fn what_this_page_saved_itself_is_no_outside_change() {
    let check = |draft: &Settings| {
        let (save, _) = Save::Editing.next(Event::Review(Plan::new(&base(), draft).unwrap()));
        let (save, _) = save.next(Event::Confirm { reason: "ticket 8".to_owned() });
        save.next(Event::ReadOwn(reading(&super::tests::draft())))
    };
    let fill = |draft: &Settings| Effect::Fill { base: reading(&super::tests::draft()), draft: draft.clone() };
    // Edited on: the rest is sent, over what is there.
    let on = draft().with_switch(Property::BlockChat, false);
    let (save, effects) = check(&on);
    let Save::Sending(Attempt { plan, .. }) = save else { panic!("{save:?}") };
    assert_eq!((plan.base, plan.reason.as_str()), (draft(), "ticket 8"));
    assert_eq!(effects, [fill(&on), Effect::Write(on.to_update())]);
    // Turned back: that was no change when it was reviewed, and is one now.
    let back = base().with_switch(Property::BlockChat, false);
    let (save, effects) = check(&back);
    let Save::Reviewing(plan) = save else { panic!("{save:?}") };
    assert_eq!((plan.changes().len(), plan.reason.as_str()), (2, "ticket 8"));
    assert_eq!(effects, [fill(&back)]);
    // The same once more: nothing is left to send.
    assert_eq!(check(&draft()), (Save::Editing, vec![fill(&draft())]));
}

#[test]
fn after_a_lost_answer_the_tenant_is_asked() {
    let (save, effects) = written(sending(), Err(lost()));
    assert_eq!(effects, [Effect::Read]);
    let (applied, _) = save.clone().next(Event::Read(Ok(reading(&draft()))));
    assert!(matches!(applied, Save::Done(Outcome::Saved { sent: Sent { unconfirmed_because: Some(_), .. } })));
    assert!(matches!(reads(save.clone(), &base()), Save::Done(Outcome::NotSaved { confirmed: true, .. })));
    let other = draft().with_switch(Property::BlockChat, false);
    let (different, _) = save.clone().next(Event::Read(Ok(reading(&other))));
    assert!(matches!(different, Save::Done(Outcome::Different { .. })));
    let (uncertain, _) = save.next(Event::Read(Err(lost())));
    assert!(matches!(uncertain, Save::Done(Outcome::Uncertain { .. })));
    let (again, effects) = uncertain.next(Event::CheckAgain);
    assert!(matches!(again, Save::ReadingBack(..)));
    assert_eq!(effects, [Effect::Read]);
}

#[test]
fn whatever_is_read_after_an_uncertain_save_settles_it() {
    let other = draft().with_switch(Property::BlockChat, false);
    let unread = |result| written(sending(), result).0.next(Event::Read(Err(lost()))).0;
    for (uncertain, now) in [Err(lost()), Ok(RequestIds::default())]
        .into_iter()
        .flat_map(|result| [draft(), base(), other.clone()].map(|now| (unread(result.clone()), now)))
    {
        assert!(uncertain.is_uncertain());
        let looked = uncertain.clone().next(Event::Reloaded { base: base(), draft: draft(), now: reading(&now) });
        assert_eq!(looked, uncertain.clone().next(Event::ReadLater(reading(&now))));
        assert!(matches!(looked.0, Save::Done(_)) && !looked.0.is_uncertain(), "{looked:?}");
        let checked = reads(uncertain.next(Event::CheckAgain).0, &now);
        assert_eq!(ending(&looked.0), ending(&checked));
    }
}

fn receipt(save: &Save) -> Receipt {
    let Save::Done(outcome) = save else { panic!("{save:?}") };
    Receipt::of(
        outcome,
        &UnverifiedClaims::default(),
        &Endpoints::global(),
        crate::ids::ReceiptId::new(""),
        UnixMillis::EPOCH,
    )
}

fn ending(save: &Save) -> ReceiptOutcome {
    receipt(save).outcome
}

/// Whether the form still shows how a save ended, or was edited since, and only the receipt is left to be settled.
#[test]
fn the_save_and_its_receipt_are_judged_alike() {
    let unread = |result| written(sending(), result).0.next(Event::Read(Err(lost()))).0;
    let theirs = base().with_switch(Property::BlockChat, false);
    let more = draft().with_switch(Property::BlockChat, false);
    for result in [Err(lost()), Ok(RequestIds::default())] {
        let uncertain = unread(result);
        for now in [draft(), base(), theirs.clone(), more.clone()] {
            let told = uncertain.clone().next(Event::ReadLater(reading(&now))).0;
            let edited_on = receipt(&uncertain).settled_by(&reading(&now)).unwrap();
            assert_eq!(ending(&told), edited_on.outcome, "{now:?}");
            // And so is what is read still later.
            if receipt(&told).is_open() {
                for later in [draft(), more.clone()] {
                    let told = told.clone().next(Event::ReadLater(reading(&later))).0;
                    assert_eq!(ending(&told), edited_on.settled_by(&reading(&later)).unwrap().outcome);
                }
            }
        }
    }
}

#[test]
fn a_reading_that_does_not_show_the_change_is_followed_by_two_more() {
    for result in [Ok(RequestIds::default()), Err(lost())] {
        let (mut save, mut effects) = written(sending(), result);
        for attempt in 2..=READINGS {
            assert_eq!(effects, [Effect::Read]);
            (save, effects) = save.next(Event::Read(Ok(reading(&base()))));
            assert!(save.is_running() && matches!(save, Save::Lagging(..)), "{save:?}");
            assert!(matches!(effects.as_slice(), [Effect::WaitToReadBack(wait)] if wait.attempt == attempt));
            // Stopped, nothing is guessed; and what is read then tells.
            let stopped = save.clone().next(Event::Stop).0;
            assert!(stopped.is_uncertain());
            assert_eq!(ending(&stopped.next(Event::ReadLater(reading(&draft()))).0), ReceiptOutcome::Saved);
            (save, effects) = save.next(Event::Waited);
            // It may show with each of them.
            let (shown, _) = save.clone().next(Event::Read(Ok(reading(&draft()))));
            assert!(matches!(shown, Save::Done(Outcome::Saved { .. })));
        }
        let (save, effects) = save.next(Event::Read(Ok(reading(&base()))));
        assert!(matches!(save, Save::Done(Outcome::Different { .. } | Outcome::NotSaved { confirmed: true, .. })));
        assert_eq!(effects, [Effect::Fill { base: reading(&base()), draft: draft() }]);
    }
}

#[test]
fn a_reading_that_shows_the_change_and_more_is_judged_at_once() {
    let (save, _) = written(sending(), Ok(RequestIds::default()));
    let (save, _) = save.next(Event::Read(Ok(reading(&draft().with_switch(Property::BlockChat, false)))));
    assert!(matches!(save, Save::Done(Outcome::Different { .. })));
    assert!(!receipt(&save).is_open());
}

#[test]
fn an_answered_save_that_reads_back_as_before_is_different_and_may_show_later() {
    let (save, _) = written(sending(), Ok(RequestIds::default()));
    let save = reads(save, &base());
    assert!(matches!(save, Save::Done(Outcome::Different { .. })) && receipt(&save).is_open());
    let (save, effects) = save.next(Event::ReadLater(reading(&draft())));
    assert!(matches!(save, Save::Done(Outcome::Saved { .. })));
    assert_eq!(effects, [Effect::Fill { base: reading(&draft()), draft: draft() }]);
}

#[test]
fn what_may_have_been_sent_is_read_back_where_the_page_went_away() {
    let (checking, _) = confirmed();
    let (reading_back, _) = written(sending(), Ok(RequestIds::default()));
    let (lagging, _) = reading_back.clone().next(Event::Read(Ok(reading(&base()))));
    let reviewing = Save::Reviewing(Plan::new(&base(), &draft()).unwrap());
    for save in [reviewing, checking] {
        assert!(matches!(save.interruption(), Some(Interruption::BeforeSaving(_))), "{save:?}");
    }
    for save in [sending(), reading_back.clone(), lagging, reading_back.next(Event::Read(Err(lost()))).0] {
        let Some(Interruption::ReadingBack(sent)) = save.interruption() else { panic!("{save:?}") };
        let back = Save::Interrupted(Interruption::ReadingBack(sent)).next(Event::Renewed(None)).0;
        assert!(matches!(reads(back, &draft()), Save::Done(Outcome::Saved { .. })));
    }
    assert_eq!(Save::Editing.interruption(), None);
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
        assert!(matches!(save, Save::Done(Outcome::NotSaved { confirmed: false, .. })) && effects.is_empty());
    }
}

#[test]
fn throttling_waits_then_checks_again_and_ends() {
    let throttled = GraphError {
        facts: Box::new(crate::graph::ErrorDetails { status: Some(429), ..Default::default() }),
        ..error(ErrorKind::Throttled)
    };
    let mut save = sending();
    for attempt in 2..=crate::graph::TRIES {
        let (waiting, effects) = written(save, Err(throttled.clone()));
        assert!(matches!(effects.as_slice(), [Effect::Wait(wait, _)] if wait.attempt == attempt), "{effects:?}");
        let (stopped, _) = waiting.clone().next(Event::Stop);
        assert!(matches!(stopped, Save::Done(Outcome::NotSaved { .. })));
        let (checking, effects) = waiting.next(Event::Waited);
        assert_eq!(effects, [Effect::Read]);
        save = checking.next(Event::Read(Ok(reading(&base())))).0;
    }
    let (save, effects) = written(save, Err(throttled));
    assert!(matches!(save, Save::Done(Outcome::NotSaved { .. })) && effects.is_empty());
}

#[test]
fn a_refused_token_interrupts_and_nothing_is_sent_again_by_itself() {
    let expired = || error(ErrorKind::TokenRejected(TokenFault::Expired));
    let (save, _) = confirmed().0.next(Event::Read(Err(expired())));
    let plan = Plan::new(&base(), &draft());
    let (reviewing, effects) = save.clone().next(Event::Renewed(plan.clone()));
    assert!(matches!(&reviewing, Save::Reviewing(plan) if plan.reason == "ticket 7") && effects.is_empty());
    assert_eq!(save.next(Event::Renewed(None)).0, Save::Editing);

    let (save, _) = written(sending(), Err(expired()));
    assert!(matches!(save.next(Event::Renewed(plan)).0, Save::Reviewing(_)));

    let (save, _) = written(sending(), Ok(RequestIds::default())).0.next(Event::Read(Err(expired())));
    let (reading_back, effects) = save.next(Event::Renewed(None));
    assert!(matches!(reading_back, Save::ReadingBack(..)));
    assert_eq!(effects, [Effect::Read]);
}

#[test]
fn reloading_merges_and_asks_only_about_a_clash() {
    let theirs = base().with_switch(Property::BlockChat, false);
    let reload =
        |theirs: &Settings| Save::Editing.next(Event::Reloaded { base: base(), draft: draft(), now: reading(theirs) });
    let (save, effects) = reload(&theirs);
    assert_eq!(save, Save::Editing);
    let merged = theirs.clone().with_switch(Property::RemoteAssistanceState, true);
    assert_eq!(effects, [Effect::Fill { base: reading(&theirs), draft: merged }]);

    let clash = Settings { remote_assistance_state: "later".into(), ..base() };
    let (save, effects) = reload(&clash);
    assert!(matches!(save, Save::Conflicting(_)) && effects.is_empty());
    let (kept, effects) = save.next(Event::KeepMine);
    assert_eq!(kept, Save::Editing);
    assert_eq!(effects, [Effect::Fill { base: reading(&clash), draft: draft() }]);
}

#[test]
fn an_undo_is_reviewed_and_says_first_where_the_tenant_has_moved_on() {
    // The save turned Remote Help on; the undo turns it off again.
    let (from, back) = (draft(), base());
    let undo =
        |now: &Settings| Save::Editing.next(Event::Undo { from: from.clone(), back: back.clone(), now: reading(now) });
    let (save, effects) = undo(&from);
    assert!(matches!(&save, Save::Reviewing(plan) if Settings::from(plan.wanted) == back), "{save:?}");
    assert_eq!(effects, [Effect::Fill { base: reading(&from), draft: back.clone() }]);
    // Undone by somebody else: there is nothing left to do.
    assert_eq!(undo(&back), (Save::Editing, vec![]));
    // Something else was changed meanwhile: it stays, and the undo is shown over it.
    let moved = from.clone().with_switch(Property::BlockChat, false);
    let (save, effects) = undo(&moved);
    assert!(matches!(&save, Save::Conflicting(conflict) if conflict.purpose == Purpose::Undo) && effects.is_empty());
    // Until it is reviewed it isn't in the form, which has nothing of one's own then.
    let theirs = Effect::Fill { base: reading(&moved), draft: moved.clone() };
    assert_eq!(save.clone().next(Event::Cancel), (Save::Editing, vec![theirs]));
    let (save, effects) = save.next(Event::KeepMine);
    let Save::Reviewing(plan) = save else { panic!("{save:?}") };
    assert_eq!(plan.base, moved);
    assert_eq!(plan.changes().len(), changes(&from, &back).len());
    assert!(matches!(effects.as_slice(), [Effect::Fill { base, .. }] if base.settings == moved));
}

#[test]
fn senseless_events_change_nothing() {
    let states = [Save::Editing, confirmed().0, sending()];
    for state in states {
        for event in [Event::Waited, Event::KeepMine, Event::UseTheirs, Event::Cancel, Event::CheckAgain] {
            assert_eq!(state.clone().next(event.clone()), (state.clone(), vec![]), "{event:?}");
        }
    }
}
