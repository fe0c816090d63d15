//! Why a save can't be undone, in words.

use super::Explained;
use crate::text;
use remote_help::save::UndoRefusal;

/// A save that can't be undone now.
pub(crate) fn explain(refusal: UndoRefusal) -> Explained {
    let (what, why) = match refusal {
        UndoRefusal::Nothing => (text::what_undo_nothing(), text::why_undo_nothing().to_owned()),
        UndoRefusal::OtherTenant => (text::what_undo_other(), text::why_undo_other().to_owned()),
        UndoRefusal::UnsavedChanges => (text::what_undo_unsaved(), text::why_undo_unsaved().to_owned()),
        UndoRefusal::Unknown(property) => (text::what_undo_unknown(), text::why_undo_unknown(property.name())),
    };
    Explained { what: what.to_owned(), why, next: vec![] }
}
