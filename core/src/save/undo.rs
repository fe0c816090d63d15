//! What it would take to undo a save, given what the tenant has now. Whether it is done, the review decides.

use crate::settings::{Change, Property, PropertyValue, Settings, changes};

/// What it would take to undo a save.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Undo {
    /// Nothing: what the save changed is as it was before, or it changed nothing.
    Nothing,
    /// A change to review.
    Change {
        /// What the tenant has now, with those properties that the save changed as they were before it.
        draft: Settings,
        /// Where the tenant has moved on: what the save wrote, and what is there now, of each property in which they
        /// differ, in the form's order. The draft leaves alone those that the save did not change.
        moved_on: Vec<Change>,
    },
    /// Before the save the property held a value that this panel doesn't know, and so can't write.
    CantRestore(Property),
}

/// Why a save can't be undone now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UndoRefusal {
    /// The form holds unsaved changes, which an undo would mix with.
    UnsavedChanges,
    /// The save was made in another tenant.
    OtherTenant,
    /// The tenant has what was there before already.
    Nothing,
    /// The value before is one the panel never writes.
    Unknown(Property),
}

/// What it would take to undo a save of `wanted` over `before`, where the tenant has `now`. It restores only what the save
/// changed.
pub(crate) fn undo(before: &Settings, wanted: &Settings, now: &Settings) -> Undo {
    let mut draft = now.clone();
    for Change { property, before, .. } in changes(before, wanted) {
        // What the cloud doesn't have can't be as it was, and is no hindrance to the rest.
        if now.value(property) == before || [&now.value(property), &before].contains(&&PropertyValue::Lacking) {
            continue;
        }
        let Some(on) = before.is_on(property) else { return Undo::CantRestore(property) };
        draft = draft.with_switch(property, on);
    }
    if draft == *now { Undo::Nothing } else { Undo::Change { draft, moved_on: changes(wanted, now) } }
}
