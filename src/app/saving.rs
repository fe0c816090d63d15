//! Carries out a save: hands events to it, performs the effects it asks for, and says how it went. Whether a save took
//! effect is decided in `core::save` alone.

use super::{Failure, Form, Panel, Session, StatusMessage, WaitsFor};
use browser::{clock, random};
use leptos::prelude::untrack;
use remote_help::ids::ReceiptId;
use remote_help::receipt::Receipt;
use remote_help::save::{Effect, Event, News, Outcome};

impl Panel {
    /// Hands an event to the save, and performs what it asks for.
    pub(crate) fn dispatch(self, event: Event) {
        let Some(edits) = self.form_edits() else { return };
        let (save, effects) = self.save.get_untracked().next(event, &edits);
        self.save.set(save);
        for effect in effects {
            self.perform(effect);
        }
    }

    fn perform(self, effect: Effect) {
        match effect {
            Effect::Fill { base, draft } => {
                self.outside.set(None);
                self.put_off_watching();
                self.form.set(Form::Read { base, draft });
            }
            Effect::Read => self.spawn_in_session(self.get(), move |result| {
                self.note_read(&result);
                self.dispatch(Event::Read(result));
            }),
            Effect::Write(wanted) => self.spawn_in_session(self.patch(wanted), move |result| {
                let noted = result.as_ref().map(drop).map_err(Clone::clone);
                self.evidence.update(|evidence| evidence.written = Some(noted));
                self.dispatch(Event::Written { result, random: random::fraction(), now: clock::now() });
            }),
            Effect::Wait(wait, error) => self.go_on_after(async move { self.wait(wait, &error).await }),
            Effect::WaitToReadBack(wait) => self.go_on_after(self.wait_for(wait, WaitsFor::Change)),
            Effect::KeepReceipt(outcome) => self.show_receipt(self.new_receipt(&outcome)),
            Effect::AmendReceipt { outcome, requests } => {
                if let Some(receipt) = self.receipt.get_untracked() {
                    self.show_receipt(receipt.amended(outcome, requests));
                }
            }
            Effect::Tell(news) => self.tell(news),
        }
    }

    fn go_on_after(self, waiting: impl Future<Output = bool> + 'static) {
        self.spawn_in_session(waiting, move |waited| self.dispatch(if waited { Event::Waited } else { Event::Stop }));
    }

    fn new_receipt(self, outcome: &Outcome) -> Receipt {
        let hints = self.session.with_untracked(|session| session.hints().cloned()).unwrap_or_default();
        let endpoints = untrack(move || self.endpoints());
        let domain = self.session.with_untracked(Session::domain);
        Receipt { domain, ..Receipt::of(outcome, &hints, &endpoints, ReceiptId::new(random::guid()), clock::now()) }
    }

    fn show_receipt(self, receipt: Receipt) {
        self.keep_receipt(&receipt);
        self.receipt.set(Some(receipt));
    }

    /// Says what happened; the steps under way are read off the save itself.
    fn tell(self, news: News) {
        match news {
            News::Ended(Outcome::Saved { sent }) => {
                self.alert.set(None);
                self.tell_saved(sent.unconfirmed_because.is_some());
            }
            News::Ended(outcome) => self.fail(Failure::Save(outcome)),
            News::EarlierSaved => self.tell_saved(false),
            News::Interrupted { error, sent } => {
                self.token_lost(!sent, Failure::Interrupted { error, sent, renewal: None });
            }
            News::Resumed => self.status.set(StatusMessage::Resumed),
            News::GoesOn => {
                self.outside.set(None);
                self.status.set(StatusMessage::Nothing);
            }
            News::Cancelled => self.status.set(StatusMessage::Cancelled),
            News::TookTheirs => self.status.set(StatusMessage::TookTheirs),
            News::Merged => self.status.set(StatusMessage::Merged),
            News::Dismissed => {
                self.alert.set(None);
                self.status.set(StatusMessage::Nothing);
            }
            News::UndoRefused(refusal) => self.fail(Failure::Undo(refusal)),
            News::Seen(now) => self.show_seen(now),
        }
    }

    /// Where only a later reading tells, the save was made when it ended all the same: its receipt says when.
    fn tell_saved(self, doubted: bool) {
        let at = self.receipt.with_untracked(|receipt| receipt.as_ref().map(|receipt| receipt.at));
        self.status.set(StatusMessage::Saved { at: at.unwrap_or_else(clock::now), doubted });
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
        self.alert.set(None);
        self.dispatch(Event::CheckAgain);
    }
}
