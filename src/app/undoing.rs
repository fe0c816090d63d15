//! Undoing a save: what was there before comes back into the form, through review, check and reading back like any
//! other change.

use super::{Failure, Panel, Session, StatusMessage};
use leptos::prelude::untrack;
use remote_help::receipt::{Receipt, ReceiptOutcome};
use remote_help::save::{Event, Save};
use remote_help::settings::changes;

pub(crate) use remote_help::save::UndoRefusal;

impl Panel {
    /// Whether there is anything to undo of a save: what was not written can't be.
    pub(crate) fn is_undoable(receipt: &Receipt) -> bool {
        !matches!(receipt.outcome, ReceiptOutcome::NotSaved) && !changes(&receipt.before, &receipt.wanted).is_empty()
    }

    /// Whether a save can be undone now: somebody who may write is here, and no other save is under way. Reading is no
    /// hindrance: a button that goes inert while it reads would lose the focus.
    pub(crate) fn can_undo(self) -> bool {
        self.session.with(Session::may_write) && self.save.with(Save::is_at_rest)
    }

    /// Whether what is reviewed undoes a save.
    pub(crate) fn is_undo(self) -> bool {
        self.save.with(Save::is_undo)
    }

    /// Brings what a save changed back into the form, over what the tenant has now.
    pub(crate) fn undo(self, receipt: &Receipt) {
        if !untrack(move || self.can_undo()) || self.is_reading.get_untracked() {
            return;
        }
        let here = self.session.with_untracked(|session| session.tenant().cloned());
        if receipt.tenant != here {
            return self.fail(Failure::Undo(UndoRefusal::OtherTenant));
        }
        if untrack(move || self.change_count()) > 0 {
            return self.fail(Failure::Undo(UndoRefusal::UnsavedChanges));
        }
        self.alert.set(None);
        self.status.set(StatusMessage::ReadingAgain);
        self.is_reading.set(true);
        let Receipt { id, before, wanted, .. } = receipt.clone();
        self.spawn_in_session(self.get(), move |result| {
            self.is_reading.set(false);
            self.note_read(&result);
            match result {
                Ok(now) => self.dispatch(Event::Undo { id, before, wanted, now }),
                Err(error) => self.reading_failed(error),
            }
        });
    }
}
