//! Each way a save can go.

mod any_order;
mod page;
mod scenes;

use super::*;
use crate::auth::UnverifiedClaims;
use crate::cloud::Endpoints;
use crate::graph::{Approval, ErrorKind, NoAnswer, RequestIds, SettingsSnapshot, TokenFault};
use crate::receipt::Receipt;
use crate::settings::{Property, changes};
use crate::time::UnixMillis;

impl Step {
    /// The step and the requests that follow an event, where the form holds the change that all these tests make.
    fn next(self, event: Event) -> (Self, Vec<Effect>) {
        self.next_over(event, &base(), &draft())
    }

    fn next_over(self, event: Event, base: &Settings, draft: &Settings) -> (Self, Vec<Effect>) {
        let open = match &self {
            Self::Done(outcome) => OpenSave::of(outcome),
            _ => None,
        };
        let (save, effects) =
            Save { step: self, open }.next(event, &Edits { base: base.clone(), draft: draft.clone() });
        (save.step, requested(effects))
    }

    fn is_uncertain(&self) -> bool {
        matches!(self, Self::Done(Outcome::Uncertain { .. }))
    }

    fn interruption(&self) -> Option<Interruption> {
        Save { step: self.clone(), open: None }.interruption()
    }
}

/// What is to be read, written, waited for and filled in.
fn requested(mut effects: Vec<Effect>) -> Vec<Effect> {
    effects.retain(|effect| !matches!(effect, Effect::Tell(_) | Effect::KeepReceipt(_) | Effect::AmendReceipt { .. }));
    effects
}

fn reading(settings: &Settings) -> SettingsSnapshot {
    SettingsSnapshot { settings: settings.clone(), configured: true, request_ids: RequestIds::default() }
}

fn base() -> Settings {
    Settings::DEFAULT
}

fn draft() -> Settings {
    base().with_switch(Property::RemoteAssistanceState, true)
}

fn confirmed() -> (Step, Vec<Effect>) {
    let (save, _) = Step::Editing.next(Event::Review);
    save.next(Event::Confirm { reason: "ticket 7".to_owned() })
}

fn sending() -> Step {
    let (save, effects) = confirmed().0.next(Event::Read(Ok(reading(&base()))));
    assert_eq!(effects, [Effect::Write(draft().to_update())]);
    save
}

fn written(save: Step, result: Result<RequestIds, GraphError>) -> (Step, Vec<Effect>) {
    save.next(Event::Written { result, random: 0.5, now: UnixMillis::EPOCH })
}

/// Waits as often as the save does before it judges, and reads the same each time.
fn reads(mut save: Step, now: &Settings) -> Step {
    loop {
        save = save.next(Event::Read(Ok(reading(now)))).0;
        if !matches!(save, Step::Lagging(..)) {
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

/// A save of which it can't be told if it took effect, after which the form was edited on.
fn edited_after_doubt() -> Save {
    let uncertain = written(sending(), Err(lost())).0.next(Event::Read(Err(lost()))).0;
    let Step::Done(outcome) = &uncertain else { panic!("{uncertain:?}") };
    let save = Save { open: OpenSave::of(outcome), step: uncertain };
    let (save, effects) = save.next(Event::Dismiss, &Edits { base: base(), draft: draft() });
    assert_eq!(effects, [Effect::Tell(News::Dismissed)]);
    assert!(save.is_editing() && save.open().is_some());
    save
}

#[test]
fn what_this_page_saved_itself_is_no_outside_change() {
    let check = |draft: &Settings| {
        let edits = Edits { base: base(), draft: draft.clone() };
        let (save, _) = edited_after_doubt().next(Event::Review, &edits);
        let (save, _) = save.next(Event::Confirm { reason: "ticket 8".to_owned() }, &edits);
        let (save, effects) = save.next(Event::Read(Ok(reading(&super::tests::draft()))), &edits);
        let outcome = ReceiptOutcome::Saved;
        let settled = Effect::AmendReceipt { outcome, requests: vec![RequestIds::default()] };
        assert_eq!(effects[..2], [settled, Effect::Tell(News::EarlierSaved)]);
        assert!(save.open().is_none());
        (save.step, requested(effects))
    };
    let fill = |draft: &Settings| Effect::Fill { base: reading(&super::tests::draft()), draft: draft.clone() };
    // Edited on: the rest is sent, over what is there.
    let on = draft().with_switch(Property::BlockChat, false);
    let (save, effects) = check(&on);
    let Step::Sending(Attempt { plan, .. }) = save else { panic!("{save:?}") };
    assert_eq!((plan.base, plan.reason.as_str()), (draft(), "ticket 8"));
    assert_eq!(effects, [fill(&on), Effect::Write(on.to_update())]);
    // Turned back: that was no change when it was reviewed, and is one now.
    let back = base().with_switch(Property::BlockChat, false);
    let (save, effects) = check(&back);
    let Step::Reviewing(plan) = save else { panic!("{save:?}") };
    assert_eq!((plan.changes().len(), plan.reason.as_str()), (2, "ticket 8"));
    assert_eq!(effects, [fill(&back)]);
    // The same once more: nothing is left to send.
    assert_eq!(check(&draft()), (Step::Editing, vec![fill(&draft())]));
}

#[test]
fn after_a_lost_answer_the_tenant_is_asked() {
    let (save, effects) = written(sending(), Err(lost()));
    assert_eq!(effects, [Effect::Read]);
    let (applied, _) = save.clone().next(Event::Read(Ok(reading(&draft()))));
    assert!(matches!(applied, Step::Done(Outcome::Saved { sent: Sent { unconfirmed_because: Some(_), .. } })));
    assert!(matches!(reads(save.clone(), &base()), Step::Done(Outcome::NotSaved { confirmed: true, .. })));
    let other = draft().with_switch(Property::BlockChat, false);
    let (different, _) = save.clone().next(Event::Read(Ok(reading(&other))));
    assert!(matches!(different, Step::Done(Outcome::Different { .. })));
    let (uncertain, _) = save.next(Event::Read(Err(lost())));
    assert!(matches!(uncertain, Step::Done(Outcome::Uncertain { .. })));
    let (again, effects) = uncertain.next(Event::CheckAgain);
    assert!(matches!(again, Step::ReadingBack(..)));
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
        let looked = uncertain.clone().next(Event::Looked(reading(&now)));
        assert_eq!(looked, uncertain.clone().next(Event::Reloaded(reading(&now))));
        assert!(matches!(looked.0, Step::Done(_)) && !looked.0.is_uncertain(), "{looked:?}");
        let checked = reads(uncertain.next(Event::CheckAgain).0, &now);
        assert_eq!(ending(&looked.0), ending(&checked));
    }
}

fn receipt(save: &Step) -> Receipt {
    let Step::Done(outcome) = save else { panic!("{save:?}") };
    Receipt::of(
        outcome,
        &UnverifiedClaims::default(),
        &Endpoints::global(),
        crate::ids::ReceiptId::new(""),
        UnixMillis::EPOCH,
    )
}

fn open(receipt: &Receipt) -> OpenSave {
    receipt.open(receipt.wanted.clone()).unwrap()
}

fn ending(save: &Step) -> ReceiptOutcome {
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
            let told = uncertain.clone().next(Event::Looked(reading(&now))).0;
            let edited_on = open(&receipt(&uncertain)).settled_by(&now).unwrap();
            assert_eq!(ending(&told), edited_on, "{now:?}");
            // And so is what is read still later.
            if receipt(&told).is_open() {
                for later in [draft(), more.clone()] {
                    let told = told.clone().next(Event::Looked(reading(&later))).0;
                    let edited_on = open(&receipt(&uncertain)).after(&edited_on).unwrap();
                    assert_eq!(ending(&told), edited_on.settled_by(&later).unwrap());
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
            assert!(matches!(save, Step::Lagging(..)), "{save:?}");
            assert!(Save { step: save.clone(), open: None }.is_running());
            assert!(matches!(effects.as_slice(), [Effect::WaitToReadBack(wait)] if wait.attempt == attempt));
            // Stopped, nothing is guessed; and what is read then tells.
            let stopped = save.clone().next(Event::Stop).0;
            assert!(stopped.is_uncertain());
            assert_eq!(ending(&stopped.next(Event::Looked(reading(&draft()))).0), ReceiptOutcome::Saved);
            (save, effects) = save.next(Event::Waited);
            // It may show with each of them.
            let (shown, _) = save.clone().next(Event::Read(Ok(reading(&draft()))));
            assert!(matches!(shown, Step::Done(Outcome::Saved { .. })));
        }
        let (save, effects) = save.next(Event::Read(Ok(reading(&base()))));
        assert!(matches!(save, Step::Done(Outcome::Different { .. } | Outcome::NotSaved { confirmed: true, .. })));
        assert_eq!(effects, [Effect::Fill { base: reading(&base()), draft: draft() }]);
    }
}

#[test]
fn a_reading_that_shows_the_change_and_more_is_judged_at_once() {
    let (save, _) = written(sending(), Ok(RequestIds::default()));
    let (save, _) = save.next(Event::Read(Ok(reading(&draft().with_switch(Property::BlockChat, false)))));
    assert!(matches!(save, Step::Done(Outcome::Different { .. })));
    assert!(!receipt(&save).is_open());
}

#[test]
fn an_answered_save_that_reads_back_as_before_is_different_and_may_show_later() {
    let (save, _) = written(sending(), Ok(RequestIds::default()));
    let save = reads(save, &base());
    assert!(matches!(save, Step::Done(Outcome::Different { .. })) && receipt(&save).is_open());
    let (save, effects) = save.next(Event::Looked(reading(&draft())));
    assert!(matches!(save, Step::Done(Outcome::Saved { .. })));
    assert_eq!(effects, [Effect::Fill { base: reading(&draft()), draft: draft() }]);
}

#[test]
fn what_may_have_been_sent_is_read_back_where_the_page_went_away() {
    let (checking, _) = confirmed();
    let (reading_back, _) = written(sending(), Ok(RequestIds::default()));
    let (lagging, _) = reading_back.clone().next(Event::Read(Ok(reading(&base()))));
    let reviewing = Step::Reviewing(Plan::new(&base(), &draft()).unwrap());
    for save in [reviewing, checking] {
        assert!(matches!(save.interruption(), Some(Interruption::BeforeSaving(_))), "{save:?}");
    }
    for save in [sending(), reading_back.clone(), lagging, reading_back.next(Event::Read(Err(lost()))).0] {
        let Some(Interruption::ReadingBack(sent)) = save.interruption() else { panic!("{save:?}") };
        let back = Step::Interrupted(Interruption::ReadingBack(sent)).next(Event::Reloaded(reading(&base()))).0;
        assert!(matches!(reads(back, &draft()), Step::Done(Outcome::Saved { .. })));
    }
    assert_eq!(Step::Editing.interruption(), None);
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
        assert!(matches!(stopped, Step::Done(Outcome::NotSaved { .. })));
        let (checking, effects) = waiting.next(Event::Waited);
        assert_eq!(effects, [Effect::Read]);
        save = checking.next(Event::Read(Ok(reading(&base())))).0;
    }
    let (save, effects) = written(save, Err(throttled));
    assert!(matches!(save, Step::Done(Outcome::NotSaved { .. })) && effects.is_empty());
}

#[test]
fn a_refused_token_interrupts_and_nothing_is_sent_again_by_itself() {
    let expired = || error(ErrorKind::TokenRejected(TokenFault::Expired));
    let renewed = |save: Step| save.next(Event::Reloaded(reading(&base())));
    let filled = [Effect::Fill { base: reading(&base()), draft: draft() }];
    let (save, _) = confirmed().0.next(Event::Read(Err(expired())));
    let (reviewing, effects) = renewed(save.clone());
    assert!(matches!(&reviewing, Step::Reviewing(plan) if plan.reason == "ticket 7") && effects == filled);
    // Somebody else has made the same change: none is left.
    assert_eq!(save.next(Event::Reloaded(reading(&draft()))).0, Step::Editing);

    let (save, _) = written(sending(), Err(expired()));
    assert!(matches!(renewed(save).0, Step::Reviewing(_)));

    let (save, _) = written(sending(), Ok(RequestIds::default())).0.next(Event::Read(Err(expired())));
    let (reading_back, effects) = renewed(save);
    assert!(matches!(reading_back, Step::ReadingBack(..)));
    assert_eq!(effects, [Effect::Read]);
}

#[test]
fn reloading_merges_and_asks_only_about_a_clash() {
    let theirs = base().with_switch(Property::BlockChat, false);
    let reload = |theirs: &Settings| Step::Editing.next(Event::Reloaded(reading(theirs)));
    let (save, effects) = reload(&theirs);
    assert_eq!(save, Step::Editing);
    let merged = theirs.clone().with_switch(Property::RemoteAssistanceState, true);
    assert_eq!(effects, [Effect::Fill { base: reading(&theirs), draft: merged }]);

    let clash = Settings { remote_assistance_state: "later".into(), ..base() };
    let (save, effects) = reload(&clash);
    assert!(matches!(save, Step::Conflicting(_)) && effects.is_empty());
    let (kept, effects) = save.next(Event::KeepMine);
    assert_eq!(kept, Step::Editing);
    assert_eq!(effects, [Effect::Fill { base: reading(&clash), draft: draft() }]);
}

#[test]
fn an_undo_is_reviewed_and_says_first_where_the_tenant_has_moved_on() {
    // The save turned Remote Help on; the undo turns it off again.
    let (from, back) = (draft(), base());
    let undo = |now: &Settings| {
        let (before, wanted) = (back.clone(), from.clone());
        let event = Event::Undo { id: crate::ids::ReceiptId::new("undone"), before, wanted, now: reading(now) };
        Step::Editing.next_over(event, &from, &from)
    };
    let (save, effects) = undo(&from);
    let Step::Reviewing(plan) = save else { panic!("{save:?}") };
    assert_eq!((Settings::from(plan.wanted), plan.undoes.as_deref()), (back.clone(), Some("undone")));
    assert_eq!(effects, [Effect::Fill { base: reading(&from), draft: back.clone() }]);
    // Undone by somebody else: there is nothing left to do.
    assert_eq!(undo(&back), (Step::Editing, vec![Effect::Fill { base: reading(&back), draft: back.clone() }]));
    // Something else was changed meanwhile: it stays, and the undo is shown over it.
    let moved = from.clone().with_switch(Property::BlockChat, false);
    let (save, effects) = undo(&moved);
    assert!(
        matches!(&save, Step::Conflicting(conflict) if matches!(&conflict.purpose, Purpose::Undo { id } if id.as_str() == "undone"))
            && effects.is_empty()
    );
    // Until it is reviewed it isn't in the form, which has nothing of one's own then.
    let theirs = Effect::Fill { base: reading(&moved), draft: moved.clone() };
    assert_eq!(save.clone().next_over(Event::Cancel, &from, &from), (Step::Editing, vec![theirs]));
    let (save, effects) = save.next_over(Event::KeepMine, &from, &from);
    let Step::Reviewing(plan) = save else { panic!("{save:?}") };
    assert_eq!(plan.base, moved);
    assert_eq!(plan.changes().len(), changes(&from, &back).len());
    assert!(matches!(effects.as_slice(), [Effect::Fill { base, .. }] if base.settings == moved));
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
