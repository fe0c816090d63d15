//! Where a save goes on: with a new token, after the page went away, after reading again, and as an undo.

use super::*;

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
