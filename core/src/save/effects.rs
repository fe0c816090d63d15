//! What a save hears, and what it asks for.

use crate::graph::{GraphError, RequestIds, SettingsSnapshot, Wait};
use crate::settings::{Settings, SettingsUpdate};
use crate::time::UnixMillis;

use super::Plan;

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The user asks to review this plan.
    Review(Plan),
    /// The user confirms the review.
    Confirm {
        /// Why, in the user's words.
        reason: String,
    },
    /// The user goes back to editing.
    Cancel,
    /// Reading, for the check or for reading back, came to an end.
    Read(Result<SettingsSnapshot, GraphError>),
    /// The check read just what an earlier save of this page had sent, of which it could not be told if it took effect.
    ReadOwn(SettingsSnapshot),
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
    /// The user keeps the changes made here.
    KeepMine,
    /// The user takes what is there.
    UseTheirs,
    /// The settings were read again outside of a save, while the form held `base` and `draft`.
    Reloaded {
        /// What was read before.
        base: Settings,
        /// What stands in the form.
        draft: Settings,
        /// What is there now.
        now: SettingsSnapshot,
    },
    /// The settings were read after the save had ended, and tell how it ended after all.
    ReadLater(SettingsSnapshot),
    /// The user asks to undo a save that left the tenant at `from` and had found it at `back`.
    Undo {
        /// What the save wrote.
        from: Settings,
        /// What was there before it.
        back: Settings,
        /// What is there now.
        now: SettingsSnapshot,
    },
    /// A new token is there, and with it the settings were read; the plan is what is left to save, if anything.
    Renewed(Option<Plan>),
    /// The user asks to read again what an uncertain save left behind.
    CheckAgain,
    /// The form is being edited again, or another tenant is at hand: the last outcome is history.
    Dismiss,
}

/// What is to be done.
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
}
