//! What a save hears, and what it asks for.

use crate::graph::{GraphError, RequestIds, SettingsSnapshot, Wait};
use crate::ids::ReceiptId;
use crate::settings::{Settings, SettingsUpdate};
use crate::time::UnixMillis;

use super::{Outcome, ReceiptOutcome, UndoRefusal};

/// What happened. An event that makes no sense at a step changes nothing.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The user asks to review what stands in the form.
    Review,
    /// The user confirms the review.
    Confirm {
        /// Why, in the user's words.
        reason: String,
    },
    /// The user goes back to editing, from the review or a conflict.
    Cancel,
    /// The user keeps the changes made here.
    KeepMine,
    /// The user takes what is there.
    UseTheirs,
    /// Reading, which [`Effect::Read`] asked for, came to an end.
    Read(Result<SettingsSnapshot, GraphError>),
    /// Writing came to an end.
    Written {
        /// The service's answer.
        result: Result<RequestIds, GraphError>,
        /// Drawn evenly from 0 to 1, should a wait be needed.
        random: f64,
        /// Milliseconds since 1970.
        now: UnixMillis,
    },
    /// A wait is over.
    Waited,
    /// The user stops the waiting.
    Stop,
    /// The settings were read again: by the user's wish, with a new token, or after a redirect.
    Reloaded(SettingsSnapshot),
    /// The settings were looked at in passing, and nobody asked for it.
    Looked(SettingsSnapshot),
    /// The user asks to undo a save, for which the settings were read.
    Undo {
        /// The receipt's ID.
        id: ReceiptId,
        /// What was there before that save.
        before: Settings,
        /// What it wrote.
        wanted: Settings,
        /// What is there now.
        now: SettingsSnapshot,
    },
    /// The user asks to read again what an uncertain save left behind.
    CheckAgain,
    /// The form is being edited again: the last outcome is history.
    Dismiss,
    /// What stood in the form is discarded, or other changes have taken its place: it doesn't show any more what a save
    /// wanted.
    StartOver,
}

/// What is to be done, in this order.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Read the settings; answer with [`Event::Read`].
    Read,
    /// Write them; answer with [`Event::Written`].
    Write(SettingsUpdate),
    /// Wait; answer with [`Event::Waited`] or [`Event::Stop`].
    Wait(Wait, GraphError),
    /// Wait before the change, which doesn't show yet, is read back once more; answer as to [`Effect::Wait`].
    WaitToReadBack(Wait),
    /// The form's contents from now on: what is there, and what is wanted.
    Fill {
        /// What is there.
        base: SettingsSnapshot,
        /// What is wanted.
        draft: Settings,
    },
    /// Keep the receipt of a save that has ended so.
    KeepReceipt(Outcome),
    /// More is known of the last save: amend its receipt, and keep it in the place of what was kept.
    AmendReceipt {
        /// How it ended.
        outcome: ReceiptOutcome,
        /// Requests it took to know, also some that the receipt has already.
        requests: Vec<RequestIds>,
    },
    /// Say what happened.
    Tell(News),
}

/// What there is to say, beside the steps under way, which say so themselves.
#[derive(Clone, Debug, PartialEq)]
pub enum News {
    /// The save has ended so, or it is now known that it had.
    Ended(Outcome),
    /// An earlier save, after which the form was edited, took effect: the tenant has all that was sent.
    EarlierSaved,
    /// The token was refused; the save goes on with a new one.
    Interrupted {
        /// What Graph said.
        error: GraphError,
        /// The change was sent already.
        sent: bool,
    },
    /// An interrupted save can go on.
    Resumed,
    /// The user goes on, and the steps that follow are told.
    GoesOn,
    /// The user went back to editing, and nothing was saved.
    Cancelled,
    /// The form has what the tenant has.
    TookTheirs,
    /// The user's changes lie over what the tenant has.
    Merged,
    /// What was said of the last save no longer fits.
    Dismissed,
    /// The save can't be undone.
    UndoRefused(UndoRefusal),
    /// The tenant has this, which has nothing to do with a save of this page.
    Seen(SettingsSnapshot),
}
