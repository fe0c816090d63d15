//! Carries out a save: hands events to it, performs the effects it asks for, and says how it went. Whether a save took
//! effect is decided in `core::save` alone.

use super::{Form, SettingsModel};
use crate::app::{Failure, SaveProgress, StatusMessage, WaitsFor};
use browser::{clock, random};
use leptos::prelude::untrack;
use remote_help::ids::ReceiptId;
use remote_help::receipt::Receipt;
use remote_help::save::{Effect, Event, News, Outcome, Save, Step};
use remote_help::session::Session;

impl SettingsModel {
    /// Hands an event to the save, and performs what it asks for.
    pub(super) fn dispatch(self, event: Event) {
        let Some(edits) = self.edits() else { return };
        let (save, effects) = self.0.save.get_untracked().next(event, &edits);
        self.set_save(save);
        for effect in effects {
            self.perform(effect);
        }
    }

    /// Keeps the save's next value, and shows how far it is.
    pub(super) fn set_save(self, save: Save) {
        self.0.messages.set_progress(match save.step() {
            Step::Checking(_) => Some(SaveProgress::Checking),
            Step::Sending(_) => Some(SaveProgress::Sending),
            Step::ReadingBack(..) => Some(SaveProgress::ReadingBack),
            Step::Lagging(..) => Some(SaveProgress::Lagging),
            _ => None,
        });
        self.0.save.set(save);
    }

    /// Looks at the save.
    pub(crate) fn with_save<T>(self, look: impl FnOnce(&Save) -> T) -> T {
        self.0.save.with(look)
    }

    /// The receipt of the last save.
    pub(crate) fn receipt(self) -> Option<Receipt> {
        self.0.receipt.get()
    }

    fn perform(self, effect: Effect) {
        match effect {
            Effect::Fill { base, draft } => {
                self.0.outside.set(None);
                self.note_looked();
                self.0.form.set(Form::Read { base, draft });
            }
            Effect::Read => self.0.auth.spawn_in_session(self.0.graph.get_settings(), move |result| {
                self.0.graph.note_read(&result);
                self.dispatch(Event::Read(result));
            }),
            Effect::Write(update) => self.0.auth.spawn_in_session(self.0.graph.patch_settings(update), move |result| {
                self.0.graph.note_written(&result);
                self.dispatch(Event::Written { result, random: random::fraction(), now: clock::now() });
            }),
            Effect::Wait(wait, error) => self.go_on_after(async move { self.0.graph.wait(wait, &error).await }),
            Effect::WaitToReadBack(wait) => self.go_on_after(self.0.graph.wait_for(wait, WaitsFor::Change)),
            Effect::KeepReceipt(outcome) => self.show_receipt(self.new_receipt(&outcome)),
            Effect::AmendReceipt { outcome, requests } => {
                if let Some(receipt) = self.0.receipt.get_untracked() {
                    self.show_receipt(receipt.amended(outcome, requests));
                }
            }
            Effect::Tell(news) => self.tell(news),
        }
    }

    fn go_on_after(self, waiting: impl Future<Output = bool> + 'static) {
        self.0
            .auth
            .spawn_in_session(waiting, move |waited| self.dispatch(if waited { Event::Waited } else { Event::Stop }));
    }

    fn new_receipt(self, outcome: &Outcome) -> Receipt {
        let claims = self.0.auth.with_session_untracked(|session| session.claims().cloned()).unwrap_or_default();
        let endpoints = self.0.auth.endpoints_untracked();
        let domain = self.0.auth.with_session_untracked(Session::domain);
        Receipt { domain, ..Receipt::of(outcome, &claims, &endpoints, ReceiptId::new(random::guid()), clock::now()) }
    }

    fn show_receipt(self, receipt: Receipt) {
        self.0.receipts.keep(&receipt);
        self.0.receipt.set(Some(receipt));
    }

    /// Says what happened; the steps under way are read off the save itself.
    fn tell(self, news: News) {
        match news {
            News::Ended(Outcome::Saved { sent }) => {
                self.0.messages.clear_alert();
                self.tell_saved(sent.unconfirmed_because.is_some());
            }
            News::Ended(outcome) => self.0.messages.fail(Failure::Save(outcome)),
            News::EarlierSaved => self.tell_saved(false),
            News::Interrupted { error, sent } => {
                let failure = Failure::Interrupted { error: error.clone(), sent, renewal: None };
                self.0.auth.recover(&error, !sent, failure, move || self.read());
            }
            News::Resumed => self.0.messages.say(StatusMessage::Resumed),
            News::GoesOn => {
                self.0.outside.set(None);
                self.0.messages.say(StatusMessage::Nothing);
            }
            News::Cancelled => self.0.messages.say(StatusMessage::Cancelled),
            News::TookTheirs => self.0.messages.say(StatusMessage::TookTheirs),
            News::Merged => self.0.messages.say(StatusMessage::Merged),
            News::Dismissed => {
                self.0.messages.clear();
            }
            News::UndoRefused(refusal) => self.0.messages.fail(Failure::Undo(refusal)),
            News::Seen(now) => self.show_seen(now),
        }
    }

    /// Says that the save took effect. Its receipt says when, also if only a later reading told.
    fn tell_saved(self, doubted: bool) {
        let at = self.0.receipt.with_untracked(|receipt| receipt.as_ref().map(|receipt| receipt.at));
        self.0.messages.say(StatusMessage::Saved { at: at.unwrap_or_else(clock::now), doubted });
    }

    /// Goes back to editing, from the review or a conflict.
    pub(crate) fn cancel(self) {
        self.dispatch(Event::Cancel);
    }

    /// Keeps the changes made here: goes on saving, or lays them over what was read again.
    pub(crate) fn keep_mine(self) {
        self.dispatch(Event::KeepMine);
    }

    /// Takes what the tenant has now.
    pub(crate) fn use_theirs(self) {
        self.dispatch(Event::UseTheirs);
    }

    /// Reads again what an uncertain save left behind.
    pub(crate) fn check_again(self) {
        self.0.messages.clear_alert();
        self.dispatch(Event::CheckAgain);
    }

    /// Opens the review of what the form would save.
    pub(super) fn open_review(self) {
        if untrack(move || self.can_review()) {
            self.0.messages.clear();
            self.dispatch(Event::Review);
        }
    }

    /// Saves what is reviewed, for this reason.
    pub(crate) fn confirm(self, reason: String) {
        self.dispatch(Event::Confirm { reason });
    }
}
