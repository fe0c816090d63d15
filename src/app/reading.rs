//! Reading the settings outside of a save: at first, again, and with a new token.

use super::lazy::FirstAttempt;
use super::{Failure, Form, Panel, StatusMessage};
use browser::clock;
use remote_help::graph::{GraphError, SettingsSnapshot};
use remote_help::save::{Event, Save};
use remote_help::saved_draft::SavedDraft;
use remote_help::settings::changes;
use remote_help::time::UnixMillis;

impl Panel {
    /// Reads the settings. Edits are kept: what doesn't clash is merged, a clash is asked about.
    pub(crate) fn read(self) {
        if self.is_reading.get_untracked() || self.save.with_untracked(Save::is_running) {
            return;
        }
        let is_first = self.form.with_untracked(|form| *form == Form::Unread);
        self.alert.set(None);
        self.status.set(if is_first { StatusMessage::Reading } else { StatusMessage::ReadingAgain });
        self.is_reading.set(true);
        self.apply_result_of(self.get());
    }

    /// Goes on after the first try, whatever it brought, unless that belongs to a session that is over.
    pub(super) fn continue_after(self, tried: FirstAttempt) {
        Self::note_first_answer(&tried);
        if tried.session != self.session_number() {
            return;
        }
        if self.form.with_untracked(|form| *form == Form::Unread) {
            self.apply_result_of(self.get_after(Some(tried)));
        } else {
            self.note_first();
        }
    }

    fn apply_result_of(self, reading: impl Future<Output = Result<SettingsSnapshot, GraphError>> + 'static) {
        self.spawn_in_session(reading, move |result| {
            self.is_reading.set(false);
            self.note_read(&result);
            match result {
                Ok(now) => self.apply_reading(now),
                Err(error) => self.reading_failed(error),
            }
        });
    }

    /// Notes what the first reading showed.
    pub(super) fn note_first(self) {
        let read = self.form.with_untracked(|form| match form {
            Form::Read { base, .. } => Some(base.clone()),
            Form::Unread => None,
        });
        if let Some(read) = read {
            self.put_off_watching();
            self.note_read(&Ok(read));
        }
    }

    pub(super) fn apply_reading(self, now: SettingsSnapshot) {
        let at = clock::now();
        self.outside.set(None);
        self.put_off_watching();
        match self.form.get_untracked() {
            Form::Unread => {
                if let Some(kept) = self.take_draft_for_tenant() {
                    return self.fill_in_kept(kept, now, at);
                }
                self.fill_in(now);
                self.apply_waiting();
            }
            Form::Read { base, .. } => {
                let outside = changes(&base.settings, &now.settings).len();
                self.status.set(StatusMessage::ReadAgain(at, outside));
                self.dispatch(Event::Reloaded(now));
            }
        }
    }

    /// Changes from before a redirect come back into the form, and are compared with what is there now.
    fn fill_in_kept(self, kept: SavedDraft, now: SettingsSnapshot, at: UnixMillis) {
        let base = SettingsSnapshot { settings: kept.base.clone(), ..now.clone() };
        self.form.set(Form::Read { base, draft: kept.draft.clone() });
        self.status.set(StatusMessage::CameBack(at));
        self.save.set(kept.save());
        self.receipt.set(kept.open);
        self.dispatch(Event::Reloaded(now));
        // Where the tenant has the same changes meanwhile, none is left to come back.
        if self.plan().is_none() && self.status.with_untracked(StatusMessage::speaks_of_changes) {
            self.status.set(StatusMessage::Read(at));
        }
    }

    pub(super) fn reading_failed(self, error: GraphError) {
        if Self::is_bad_token(&error.kind) {
            self.asks_for_token.set(true);
        }
        if error.needs_new_token() {
            self.token_lost(false, Failure::Reading(error));
        } else {
            self.fail(Failure::Reading(error));
        }
    }

    /// Notes for the readiness list what reading showed.
    pub(super) fn note_read(self, result: &Result<SettingsSnapshot, GraphError>) {
        self.evidence.update(|evidence| evidence.read = Some(result.clone()));
    }
}
