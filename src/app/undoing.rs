//! Undoing a save: what was there before comes back into the form, through review, check and reading back like any
//! other change.

use super::{Failure, Form, Panel, Session, StatusMessage};
use leptos::prelude::untrack;
use remote_help::graph::SettingsSnapshot;
use remote_help::receipt::{Receipt, ReceiptOutcome, Undo};
use remote_help::save::{Event, Save};
use remote_help::settings::{Property, changes};

/// Why a save can't be undone now.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum UndoRefusal {
    /// The form holds unsaved changes, which an undo would mix with.
    UnsavedChanges,
    /// The save was made in another tenant.
    OtherTenant,
    /// The tenant has what was there before already.
    Nothing,
    /// The value before is one the panel never writes.
    Unknown(Property),
}

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
        self.undoing.with(Option::is_some)
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
        let receipt = receipt.clone();
        self.spawn_in_session(self.get(), move |result| {
            self.is_reading.set(false);
            self.note_read(&result);
            match result {
                Ok(now) => self.undo_over(&receipt, now),
                Err(error) => self.reading_failed(error),
            }
        });
    }

    fn undo_over(self, receipt: &Receipt, now: SettingsSnapshot) {
        // A switch may have been turned while it was read.
        if self.plan().is_some() {
            return self.fail(Failure::Undo(UndoRefusal::UnsavedChanges));
        }
        self.outside.set(None);
        // Of a save in doubt, it is told first how it ended.
        self.settles(&now);
        let refusal = match receipt.undo(&now.settings) {
            Undo::Change { .. } => None,
            Undo::Nothing => Some(UndoRefusal::Nothing),
            Undo::CantRestore(property) => Some(UndoRefusal::Unknown(property)),
        };
        if let Some(refusal) = refusal {
            self.form.set(Form::Read { draft: now.settings.clone(), base: now });
            return self.fail(Failure::Undo(refusal));
        }
        self.status.set(StatusMessage::Nothing);
        self.undoing.set(Some(receipt.id.clone()));
        let (from, back) = (receipt.wanted.clone(), receipt.before.clone());
        self.dispatch(Event::Undo { from, back, now });
    }
}
