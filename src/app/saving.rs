//! Carries out a save: hands events to the state machine, performs the effects it asks for, and says how it went.

use super::{Failure, Form, Panel, Session, StatusMessage, WaitsFor};
use browser::{clock, random};
use leptos::prelude::untrack;
use remote_help::graph::{GraphError, SettingsSnapshot};
use remote_help::ids::ReceiptId;
use remote_help::receipt::{Receipt, ReceiptOutcome};
use remote_help::save::{Effect, Event, Interruption, Outcome, Save};
use remote_help::settings::merge;
use std::mem::discriminant;

impl Panel {
    /// Hands an event to the save, and performs what it asks for.
    pub(crate) fn dispatch(self, event: Event) {
        let error = match &event {
            Event::Read(Err(error)) | Event::Written { result: Err(error), .. } => Some(error.clone()),
            _ => None,
        };
        let before = self.save.get_untracked();
        let (after, effects) = before.clone().next(event);
        self.save.set(after.clone());
        for effect in effects {
            self.perform(effect);
        }
        // No state follows itself with other news, but for a save of which more is known after its end.
        if discriminant(&after) != discriminant(&before) || matches!(after, Save::Done(_)) && after != before {
            self.tell(&after, error);
        }
    }

    fn perform(self, effect: Effect) {
        match effect {
            Effect::Fill { base, draft } => {
                self.outside.set(None);
                self.put_off_watching();
                let draft = draft.fitted_to(&base.settings);
                // What the form showed when the save ended stands on what is there now, too.
                if let (Form::Read { base: old, .. }, Some(since)) =
                    (self.form.get_untracked(), self.since.get_untracked())
                {
                    self.since.set(Some(merge(&old.settings, &since, &base.settings).merged));
                }
                self.form.set(Form::Read { base, draft });
            }
            Effect::Read => self.spawn_in_session(self.get(), move |result| {
                self.note_read(&result);
                let is_check = self.save.with_untracked(|save| matches!(save, Save::Checking(_)));
                match result {
                    Ok(now) if is_check && self.confirms(&now) => {
                        self.dispatch(Event::ReadOwn(now));
                        if self.save.with_untracked(|save| matches!(save, Save::Reviewing(_))) {
                            // Told as saved is the earlier one, not what is reviewed again.
                            self.status.set(StatusMessage::Merged);
                        }
                    }
                    result => self.dispatch(Event::Read(result)),
                }
            }),
            Effect::Write(wanted) => self.spawn_in_session(self.patch(wanted), move |result| {
                let noted = result.as_ref().map(drop).map_err(Clone::clone);
                self.evidence.update(|evidence| evidence.written = Some(noted));
                self.dispatch(Event::Written { result, random: random::fraction(), now: clock::now() });
            }),
            Effect::Wait(wait, error) => self.go_on_after(async move { self.wait(wait, &error).await }),
            Effect::WaitToReadBack(wait) => self.go_on_after(self.wait_for(wait, WaitsFor::Change)),
        }
    }

    fn go_on_after(self, waiting: impl Future<Output = bool> + 'static) {
        self.spawn_in_session(waiting, move |waited| self.dispatch(if waited { Event::Waited } else { Event::Stop }));
    }

    /// Says what a new state means; the steps under way are read off the state itself.
    fn tell(self, state: &Save, error: Option<GraphError>) {
        match state {
            Save::Done(outcome) => self.ended(outcome),
            Save::Interrupted(interruption) => {
                if let Some(error) = error {
                    let sent = matches!(interruption, Interruption::ReadingBack(_));
                    self.token_lost(!sent, Failure::Interrupted { error, sent, renewal: None });
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
        let domain = self.session.with_untracked(Session::domain);
        let receipt =
            Receipt { undoes, domain, ..Receipt::of(outcome, &hints, &endpoints, ReceiptId::new(random::guid()), at) };
        let earlier = self.receipt.get_untracked();
        let receipt = earlier.and_then(|earlier| earlier.completed_by(&receipt)).unwrap_or(receipt);
        // Where only a later reading tells, the save was made when it ended all the same.
        let at = receipt.at;
        self.undoing.set(None);
        self.since.set(receipt.is_open().then(|| receipt.wanted.clone()));
        self.show_receipt(receipt);
        match outcome {
            Outcome::Saved { sent } => {
                self.alert.set(None);
                self.status.set(StatusMessage::Saved { at, doubted: sent.unconfirmed_because.is_some() });
            }
            _ => self.fail(Failure::Save(outcome.clone())),
        }
    }

    fn show_receipt(self, receipt: Receipt) {
        self.keep_receipt(&receipt);
        if !receipt.is_open() {
            self.since.set(None);
        }
        self.receipt.set(Some(receipt));
    }

    /// Whether a later reading may tell more of how the last save ended, also where the form was edited since.
    pub(super) fn is_open(self) -> bool {
        self.receipt.with_untracked(|last| last.as_ref().is_some_and(Receipt::is_open))
    }

    /// Settles a save by what was read after its end, and says how it went; whether it did. Once the form was edited,
    /// only all that was sent is told from what others change.
    pub(super) fn settles(self, now: &SettingsSnapshot) -> bool {
        let Form::Read { base, draft } = self.form.get_untracked() else { return false };
        let tells = |receipt: &Receipt| receipt.settled_by(now).is_some();
        let is_told = self.save.with_untracked(|save| matches!(save, Save::Done(_)));
        if is_told && self.receipt.with_untracked(|last| last.as_ref().is_some_and(tells)) {
            self.dispatch(Event::ReadLater(now.clone()));
            return true;
        }
        // What was changed since the save ended stays, also where a switch was only turned back.
        let since = self.since.get_untracked().unwrap_or(base.settings);
        let is_own = self.confirms(now);
        if is_own {
            let draft = merge(&since, &draft, &now.settings).merged;
            self.perform(Effect::Fill { base: now.clone(), draft });
        }
        is_own
    }

    /// Settles the receipt of the last save by what was read since, and tells it as saved where the tenant now has all
    /// that was sent; whether it does.
    pub(super) fn confirms(self, now: &SettingsSnapshot) -> bool {
        let Some(last) = self.receipt.get_untracked() else { return false };
        let Some(settled) = last.settled_by(now) else {
            if let Some(closed) = last.closed_by(&now.settings) {
                self.show_receipt(closed);
            }
            return false;
        };
        let is_saved = settled.outcome == ReceiptOutcome::Saved;
        if is_saved {
            self.status.set(StatusMessage::Saved { at: settled.at, doubted: false });
        }
        self.show_receipt(settled);
        is_saved
    }

    /// Goes back to editing, from the review or a conflict.
    pub(crate) fn cancel(self) {
        self.undoing.set(None);
        self.dispatch(Event::Cancel);
        // A conflict may end with nothing of one's own in the form.
        let has_own = self.plan().is_some();
        if !has_own {
            self.since.set(None);
        }
        self.status.set(if has_own { StatusMessage::Cancelled } else { StatusMessage::TookTheirs });
    }

    /// Keeps the changes made here: goes on saving, or lays them over what was read again.
    pub(crate) fn keep_mine(self) {
        self.dispatch(Event::KeepMine);
        // On the way to a save, its own steps are told.
        let goes_on = self.save.with_untracked(Save::is_running);
        self.status.set(if goes_on { StatusMessage::Nothing } else { StatusMessage::Merged });
    }

    /// Takes what the tenant has now.
    pub(crate) fn use_theirs(self) {
        self.dispatch(Event::UseTheirs);
        self.since.set(None);
        self.status.set(StatusMessage::TookTheirs);
    }

    /// Reads again what an uncertain save left behind.
    pub(crate) fn check_again(self) {
        self.alert.set(None);
        self.dispatch(Event::CheckAgain);
    }
}
