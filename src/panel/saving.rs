//! Carries out a save: hands events to the state machine, performs the effects it asks for, and says how it went.

use super::{Form, Notice, Panel, Trouble};
use crate::browser::{clock, random};
use leptos::prelude::untrack;
use remote_help::graph::GraphError;
use remote_help::receipt::Receipt;
use remote_help::save::{Effect, Event, Interruption, Outcome, Save};
use std::mem::discriminant;

impl Panel {
    /// Hands an event to the save, and performs what it asks for.
    pub(crate) fn dispatch(self, event: Event) {
        let error = match &event {
            Event::Read(Err(error)) | Event::Written { result: Err(error), .. } => Some(error.clone()),
            _ => None,
        };
        let before = self.save.get_untracked();
        let kind = discriminant(&before);
        let (after, effects) = before.next(event);
        self.save.set(after.clone());
        for effect in effects {
            self.perform(effect);
        }
        // No state follows itself with other news.
        if discriminant(&after) != kind {
            self.tell(&after, error);
        }
    }

    fn perform(self, effect: Effect) {
        match effect {
            Effect::Fill { base, draft } => {
                self.outside.set(None);
                self.put_off_watching();
                self.form.set(Form::Read { base, draft });
            }
            Effect::Read => self.hand_on(self.get(), move |result| {
                self.note_read(&result);
                self.dispatch(Event::Read(result));
            }),
            Effect::Write(wanted) => self.hand_on(self.patch(wanted), move |result| {
                let noted = result.as_ref().map(drop).map_err(Clone::clone);
                self.evidence.update(|evidence| evidence.written = Some(noted));
                self.dispatch(Event::Written { result, random: random::fraction(), now: clock::now() });
            }),
            Effect::Wait(wait, error) => {
                let waiting = async move { self.wait(wait, &error).await };
                self.hand_on(waiting, move |waited| self.dispatch(if waited { Event::Waited } else { Event::Stop }));
            }
        }
    }

    /// Says what a new state means; the steps under way are read off the state itself.
    fn tell(self, state: &Save, error: Option<GraphError>) {
        match state {
            Save::Done(outcome) => self.ended(outcome),
            Save::Interrupted(interruption) => {
                if let Some(error) = error {
                    let sent = matches!(interruption, Interruption::ReadingBack(_));
                    self.token_lost(!sent, Trouble::Interrupted { error, sent, renewal: None });
                }
            }
            _ => {}
        }
    }

    fn ended(self, outcome: &Outcome) {
        let at = clock::now();
        let hints = self.session.with_untracked(|session| session.hints().cloned()).unwrap_or_default();
        let endpoints = untrack(move || self.endpoints());
        let undoes = self.undoing.get_untracked();
        let receipt = Receipt { undoes, ..Receipt::of(outcome, &hints, &endpoints, random::guid(), at) };
        self.undoing.set(None);
        self.keep_receipt(&receipt);
        self.receipt.set(Some(receipt));
        match outcome {
            Outcome::Saved { sent } => {
                self.alert.set(None);
                self.notice.set(Notice::Saved { at, doubted: sent.doubt.is_some() });
            }
            _ => self.fail(Trouble::Save(outcome.clone())),
        }
    }

    /// Goes back to editing, from the review or a conflict.
    pub(crate) fn cancel(self) {
        self.undoing.set(None);
        self.dispatch(Event::Cancel);
        self.notice.set(Notice::Cancelled);
    }

    /// Keeps the changes made here: goes on saving, or lays them over what was read again.
    pub(crate) fn keep_mine(self) {
        self.notice.set(Notice::Merged);
        self.dispatch(Event::KeepMine);
    }

    /// Takes what the tenant has now.
    pub(crate) fn use_theirs(self) {
        self.dispatch(Event::UseTheirs);
        self.notice.set(Notice::TookTheirs);
    }

    /// Reads again what an uncertain save left behind.
    pub(crate) fn check_again(self) {
        self.alert.set(None);
        self.dispatch(Event::CheckAgain);
    }
}
