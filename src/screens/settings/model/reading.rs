//! Reading the settings outside of a save: at first, again, and with a new token.

use super::{Form, SettingsAction, SettingsModel};
use crate::app::{Failure, FirstAttempt, StatusMessage};
use browser::clock;
use remote_help::graph::{GraphError, SettingsSnapshot};
use remote_help::save::{Event, Save};
use remote_help::saved_draft::SavedDraft;
use remote_help::session::SessionEvent;
use remote_help::settings::changes;
use remote_help::time::UnixMillis;

impl SettingsModel {
    /// From now on performs what the first page left to others, and keeps and forgets with the session.
    pub(crate) fn install(self) {
        self.0.auth.on_session(move |event| match event {
            SessionEvent::TenantChanged { from } => self.set_edits_aside(from.clone()),
            SessionEvent::SignedOut => self.forget(),
            SessionEvent::SignedIn | SessionEvent::TokenRefused => {}
        });
        self.0.leaving.keep_before(move || self.store_drafts() & self.store_baseline());
        self.0.environment.when_online(move || self.look_soon());
        self.0.deferred.install(move |action| match action {
            SettingsAction::GoOn(attempt) => self.continue_after(attempt),
            SettingsAction::ReadAgain => self.read(),
            SettingsAction::Review => self.open_review(),
            SettingsAction::Dismiss => self.dispatch(Event::Dismiss),
            SettingsAction::StartOver => self.dispatch(Event::StartOver),
        });
    }

    /// Forgets all that was read and edited.
    fn forget(self) {
        self.0.is_reading.set(false);
        self.0.form.set(Form::Unread);
        self.forget_drafts();
        self.drop_waiting_baseline();
        self.0.outside.set(None);
        self.set_save(Save::default());
        self.0.receipt.set(None);
    }

    /// Reads the settings. Edits are kept: what doesn't clash is merged, a clash is asked about.
    pub(super) fn read(self) {
        if self.0.is_reading.get_untracked() || self.0.save.with_untracked(Save::is_running) {
            return;
        }
        let is_first = self.0.form.with_untracked(|form| *form == Form::Unread);
        self.0.messages.clear_alert();
        self.0.messages.say(if is_first { StatusMessage::Reading } else { StatusMessage::ReadingAgain });
        self.0.is_reading.set(true);
        self.apply_result_of(self.0.graph.get_settings());
    }

    /// Goes on after the first try, unless its session is over.
    fn continue_after(self, attempt: FirstAttempt) {
        self.0.graph.note_first_attempt(&attempt);
        if attempt.session() != self.0.auth.session_number() {
            return;
        }
        if self.0.form.with_untracked(|form| *form == Form::Unread) {
            self.apply_result_of(self.0.graph.get_settings_after(Some(attempt)));
        } else {
            self.note_first();
        }
    }

    fn apply_result_of(self, reading: impl Future<Output = Result<SettingsSnapshot, GraphError>> + 'static) {
        self.0.auth.spawn_in_session(reading, move |result| {
            self.0.is_reading.set(false);
            self.0.graph.note_read(&result);
            match result {
                Ok(now) => self.apply_reading(now),
                Err(error) => self.reading_failed(&error),
            }
        });
    }

    /// Notes what the first reading showed.
    fn note_first(self) {
        let read = self.0.form.with_untracked(|form| match form {
            Form::Read { base, .. } => Some(base.clone()),
            Form::Unread => None,
        });
        if let Some(read) = read {
            self.note_looked();
            self.0.graph.note_read(&Ok(read));
        }
    }

    fn apply_reading(self, now: SettingsSnapshot) {
        let at = clock::now();
        self.0.outside.set(None);
        self.note_looked();
        match self.0.form.get_untracked() {
            Form::Unread => {
                if let Some(saved) = self.take_draft_for_tenant() {
                    return self.fill_in_draft(saved, now, at);
                }
                self.fill_in(now);
                self.apply_waiting_baseline();
            }
            Form::Read { base, .. } => {
                let outside = changes(&base.settings, &now.settings).len();
                self.0.messages.say(StatusMessage::ReadAgain(at, outside));
                self.dispatch(Event::Reloaded(now));
            }
        }
    }

    /// Fills in changes from before a redirect, and compares them with what is there now.
    fn fill_in_draft(self, saved: SavedDraft, now: SettingsSnapshot, at: UnixMillis) {
        let base = SettingsSnapshot { settings: saved.base.clone(), ..now.clone() };
        self.0.form.set(Form::Read { base, draft: saved.draft.clone() });
        self.0.messages.say(StatusMessage::CameBack(at));
        self.set_save(saved.save());
        self.0.receipt.set(saved.open);
        self.dispatch(Event::Reloaded(now));
        // Where the tenant has the same changes meanwhile, none is left to come back.
        self.retract_news_of_changes(StatusMessage::Read(at));
    }

    pub(super) fn reading_failed(self, error: &GraphError) {
        self.0.auth.note_token_fault(&error.kind);
        let failure = Failure::Reading(error.clone());
        if error.needs_new_token() {
            self.0.auth.recover(error, false, failure, move || self.read());
        } else {
            self.0.messages.fail(failure);
        }
    }
}
