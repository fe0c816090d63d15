//! The changes that would undo a save, given what the tenant has now. The user decides in the review.

use crate::settings::{Change, Property, PropertyValue, Settings, changes};

/// The changes that would undo a save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undo {
    /// None: what the save changed is as it was before, or the save changed nothing.
    Nothing,
    /// Changes to review.
    Change {
        /// The tenant's settings, with the properties that the save changed set back.
        draft: Settings,
        /// The properties in which the tenant differs from what the save wrote, in the form's order: the value written,
        /// and the value now. The draft leaves alone those that the save did not change.
        moved_on: Vec<Change>,
    },
    /// Before the save, the property had a value that this panel doesn't know and so can't write.
    CantRestore(Property),
}

/// Why a save can't be undone now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UndoRefusal {
    /// The form has unsaved changes, which would mix with the undo.
    UnsavedChanges,
    /// The save was made in another tenant.
    OtherTenant,
    /// The tenant already has what it had before the save.
    Nothing,
    /// The property had a value that the panel never writes.
    Unknown(Property),
}

/// The changes that undo a save of `wanted` over `before`, if the tenant has `now`. They restore only what the save
/// changed.
pub(crate) fn undo(before: &Settings, wanted: &Settings, now: &Settings) -> Undo {
    let mut draft = now.clone();
    for Change { property, before, .. } in changes(before, wanted) {
        // A property that the cloud lacks can't be restored, which doesn't prevent the rest.
        if now.value(property) == before || [&now.value(property), &before].contains(&&PropertyValue::Lacking) {
            continue;
        }
        let Some(on) = before.is_on(property) else { return Undo::CantRestore(property) };
        draft = draft.with_switch(property, on);
    }
    if draft == *now { Undo::Nothing } else { Undo::Change { draft, moved_on: changes(wanted, now) } }
}
