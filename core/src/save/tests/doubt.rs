//! What is read after a change: how it is judged at once, after readings that lag behind, and once the save has ended.

use super::*;
use crate::graph::{Response, parse_update_response};

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
        let (save, effects) = save.next(Event::Read(Ok(reading(&super::draft()))), &edits);
        let outcome = ReceiptOutcome::Saved;
        let settled = Effect::AmendReceipt { outcome, requests: vec![RequestIds::default()] };
        assert_eq!(effects[..2], [settled, Effect::Tell(News::EarlierSaved)]);
        assert!(save.open().is_none());
        (save.step, requested(effects))
    };
    let fill = |draft: &Settings| Effect::Fill { base: reading(&super::draft()), draft: draft.clone() };
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

/// What a service, or somebody in its place, answers to a change that it may have applied.
#[test]
fn an_answer_that_is_lost_bad_or_not_graphs_is_looked_into() {
    let answer = |status, body: &str| {
        let response = Response { status, body: body.as_bytes().to_vec(), ..Response::default() };
        parse_update_response(&response).unwrap_err()
    };
    let html = "<!doctype html><title>Sign in</title>";
    let graphs = r#"{"error":{"code":"ServiceUnavailable","message":"x"}}"#;
    let answered =
        [500, 502, 503, 504].into_iter().flat_map(|status| [graphs, html, ""].map(|body| answer(status, body)));
    let not_graphs = [html, "", "{", "[]"].map(|body| answer(200, body));
    let large = GraphError::bare(ErrorKind::TooLarge, "id");
    let lost = [NoAnswer::Withheld, NoAnswer::TimedOut, NoAnswer::Offline, NoAnswer::Unreachable];
    let lost = lost.map(|why| GraphError::no_answer(why, "id"));
    for error in answered.chain(not_graphs).chain([large]).chain(lost) {
        let (save, effects) = written(sending(), Err(error.clone()));
        assert_eq!(effects, [Effect::Read], "{error:?}");
        let (applied, effects) = save.clone().next(Event::Read(Ok(reading(&draft()))));
        assert!(matches!(applied, Step::Done(Outcome::Saved { sent: Sent { unconfirmed_because: Some(_), .. } })));
        assert_eq!(effects, [Effect::Fill { base: reading(&draft()), draft: draft() }]);
        // Not applied, the edit stays in the form.
        let not_applied = reads(save, &base());
        assert!(matches!(not_applied, Step::Done(Outcome::NotSaved { confirmed: true, .. })), "{error:?}");
    }
    // What never reached Graph is certain, and not looked into.
    for why in [NoAnswer::ForbiddenByPolicy, NoAnswer::Redirected] {
        let (save, effects) = written(sending(), Err(GraphError::no_answer(why, "id")));
        assert!(matches!(save, Step::Done(Outcome::NotSaved { confirmed: false, .. })) && effects.is_empty());
    }
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
