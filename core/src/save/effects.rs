//! The events of a save, and the effects that it asks for.

use crate::graph::{GraphError, RequestIds, SettingsSnapshot, Wait};
use crate::ids::ReceiptId;
use crate::settings::{Settings, SettingsUpdate};
use crate::time::UnixMillis;

use super::{Outcome, ReceiptOutcome, UndoRefusal};

/// What happened. An event that doesn't apply at the present step changes nothing.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The user asks to review the changes in the form.
    Review,
    /// The user confirms the review.
    Confirm {
        /// The reason in the user's words.
        reason: String,
    },
    /// The user goes back to editing, from the review or a conflict.
    Cancel,
    /// The user keeps their own changes.
    KeepMine,
    /// The user takes the tenant's settings.
    UseTheirs,
    /// The reading that [`Effect::Read`] asked for has ended.
    Read(Result<SettingsSnapshot, GraphError>),
    /// The write has ended.
    Written {
        /// The response to the write.
        result: Result<RequestIds, GraphError>,
        /// Drawn evenly from 0 to 1, should a wait be needed.
        random: f64,
        /// The present time.
        now: UnixMillis,
    },
    /// The wait is over.
    Waited,
    /// The user stops the wait.
    Stop,
    /// The settings were read again: because the user asked for it, with a new token, or after a redirect.
    Reloaded(SettingsSnapshot),
    /// The settings were read in passing, without the user asking for it.
    Looked(SettingsSnapshot),
    /// The user asks to undo a save, and the settings were read for it.
    Undo {
        /// The receipt's ID.
        id: ReceiptId,
        /// The settings before that save.
        before: Settings,
        /// The settings that it wrote.
        wanted: Settings,
        /// The tenant's settings now.
        now: SettingsSnapshot,
    },
    /// The user asks to read the settings again after an uncertain save.
    CheckAgain,
    /// The user edits the form again, so the last outcome is no longer shown.
    Dismiss,
    /// The form's changes were discarded or replaced by others, so the form no longer shows what a save wanted.
    StartOver,
}

/// What the caller has to do, in this order.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Read the settings, then send [`Event::Read`].
    Read,
    /// Write the settings, then send [`Event::Written`].
    Write(SettingsUpdate),
    /// Wait, then send [`Event::Waited`], or [`Event::Stop`] if the user stops the wait.
    Wait(Wait, GraphError),
    /// Wait before the change, which doesn't show yet, is read back once more; then send what [`Effect::Wait`] says.
    WaitToReadBack(Wait),
    /// Fill the form with these settings.
    Fill {
        /// What the tenant has.
        base: SettingsSnapshot,
        /// What the switches are to show.
        draft: Settings,
    },
    /// Store the receipt of a save with this outcome.
    KeepReceipt(Outcome),
    /// More is known of the last save: amend its receipt, and store it in place of the earlier version.
    AmendReceipt {
        /// How the save ended.
        outcome: ReceiptOutcome,
        /// The requests that showed it; the receipt may have some of them already.
        requests: Vec<RequestIds>,
    },
    /// Tell the user.
    Tell(News),
}

/// What to tell the user. The steps under way are not among it, since the views show the step itself.
#[derive(Clone, Debug, PartialEq)]
pub enum News {
    /// The save has ended with this outcome, or it is known only now that it had.
    Ended(Outcome),
    /// An earlier save took effect, after which the form was edited: the tenant has all that was sent.
    EarlierSaved,
    /// The service refused the token; the save goes on with a new one.
    Interrupted {
        /// Graph's error.
        error: GraphError,
        /// Whether the change was sent already.
        sent: bool,
    },
    /// An interrupted save can go on.
    Resumed,
    /// The user goes on, so what was told before no longer applies.
    GoesOn,
    /// The user went back to editing, and nothing was saved.
    Cancelled,
    /// The form shows the tenant's settings.
    TookTheirs,
    /// The user's changes were applied to the tenant's settings.
    Merged,
    /// What was told of the last save no longer applies.
    Dismissed,
    /// The save can't be undone.
    UndoRefused(UndoRefusal),
    /// The tenant's settings, as read in passing, which don't concern a save of this page.
    Seen(SettingsSnapshot),
}
