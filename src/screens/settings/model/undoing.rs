//! Undoing a save: what was there before comes back into the form, through review, check and reading back like any
//! other change.

use super::SettingsModel;
use crate::app::{Failure, StatusMessage};
use leptos::prelude::untrack;
use remote_help::receipt::Receipt;
use remote_help::save::{Event, Save, UndoRefusal};
use remote_help::session::Session;

impl SettingsModel {
    /// Whether a save can be undone now: somebody who may write is here, and no other save is under way. Reading is no
    /// hindrance: a button that goes inert while it reads would lose the focus.
    pub(crate) fn can_undo(self) -> bool {
        self.0.auth.with_session(Session::may_write) && self.0.save.with(Save::is_at_rest)
    }

    /// Whether what is reviewed undoes a save.
    pub(crate) fn is_undo(self) -> bool {
        self.0.save.with(Save::is_undo)
    }

    /// Brings what a save changed back into the form, over what the tenant has now.
    pub(crate) fn undo(self, receipt: &Receipt) {
        if !untrack(move || self.can_undo()) || self.0.is_reading.get_untracked() {
            return;
        }
        let here = self.0.auth.with_session_untracked(|session| session.tenant().cloned());
        if receipt.tenant != here {
            return self.0.messages.fail(Failure::Undo(UndoRefusal::OtherTenant));
        }
        if untrack(move || self.change_count()) > 0 {
            return self.0.messages.fail(Failure::Undo(UndoRefusal::UnsavedChanges));
        }
        self.0.messages.clear_alert();
        self.0.messages.say(StatusMessage::ReadingAgain);
        self.0.is_reading.set(true);
        let Receipt { id, before, wanted, .. } = receipt.clone();
        self.0.auth.spawn_in_session(self.0.graph.get_settings(), move |result| {
            self.0.is_reading.set(false);
            self.0.graph.note_read(&result);
            match result {
                Ok(now) => self.dispatch(Event::Undo { id, before, wanted, now }),
                Err(error) => self.reading_failed(&error),
            }
        });
    }
}
