//! The save of one tenant's settings, as one value: review, check, send, read back, and what is still open of the last
//! save. It is pure: value, event and the form's contents give the next value and the effects, which the caller
//! performs.

mod effects;
mod judgement;
mod machine;
mod open;
mod readings;
mod steps;
mod undo;

pub use effects::{Effect, Event, News};
pub use judgement::{Lag, READINGS, ReceiptOutcome, Verdict};
pub use open::OpenSave;
pub use steps::{Attempt, Conflict, Interruption, Outcome, Plan, Purpose, Sent, Step};
pub(crate) use undo::undo;
pub use undo::{Undo, UndoRefusal};

use crate::graph::{ErrorDetails, ErrorKind, GraphError, NoAnswer};
use crate::settings::Settings;
use judgement::{judge, shows};
use steps::conflict;

/// A tenant's save: the step of the one under way or the outcome of the last one, and what is still open of that.
///
/// Every reading of the settings must come in as an [`Event`], since any may show how an earlier save ended. Only this
/// type decides whether a save took effect.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Save {
    step: Step,
    /// The last save that was sent, if a later reading may still show how it ended.
    open: Option<OpenSave>,
}

/// What the form holds: the settings as read, and as the user wants them.
#[derive(Clone, Debug, PartialEq)]
pub struct Edits {
    /// What the tenant has, as last read.
    pub base: Settings,
    /// What the switches show.
    pub draft: Settings,
}

impl Save {
    /// Restores a save after a redirect or a discarded page. It goes on with the next [`Event::Reloaded`].
    pub fn restored(interruption: Option<Interruption>, open: Option<OpenSave>) -> Self {
        Self { step: interruption.map_or(Step::Editing, Step::Interrupted), open }
    }

    /// The present step.
    pub fn step(&self) -> &Step {
        &self.step
    }

    /// The last save, if a later reading may still show how it ended.
    pub fn open(&self) -> Option<&OpenSave> {
        self.open.as_ref()
    }

    /// Whether no save is under way and no outcome is shown.
    pub fn is_editing(&self) -> bool {
        matches!(self.step, Step::Editing)
    }

    /// Whether the last save has ended and its outcome is shown.
    pub fn is_done(&self) -> bool {
        matches!(self.step, Step::Done(_))
    }

    /// Whether no save is under way and no dialog is open.
    pub fn is_at_rest(&self) -> bool {
        self.is_editing() || self.is_done()
    }

    /// Whether an earlier save is shown or open, so that [`Event::StartOver`] changes something.
    pub fn has_past(&self) -> bool {
        self.is_done() || self.open.is_some()
    }

    /// Whether requests of the save are under way.
    pub fn is_running(&self) -> bool {
        matches!(
            self.step,
            Step::Checking(_) | Step::Waiting(_) | Step::Sending(_) | Step::ReadingBack(..) | Step::Lagging(..)
        )
    }

    /// Whether the form is locked: its changes are being saved, or were sent and not read back yet. If the user edited
    /// or discarded them now, that reading would bring them back.
    pub fn holds_form(&self) -> bool {
        self.is_running() || matches!(self.step, Step::Interrupted(Interruption::ReadingBack(_)))
    }

    /// Whether a reading in passing may be evaluated now. It may not during a review while a save is open, since that
    /// save's own change would look like someone else's.
    pub fn may_look(&self) -> bool {
        self.is_at_rest() || matches!(self.step, Step::Reviewing(_)) && self.open.is_none()
    }

    /// Whether the review is of an undo.
    pub fn is_undo(&self) -> bool {
        matches!(&self.step, Step::Reviewing(plan) if plan.undoes.is_some())
    }

    /// The part of the save to store, in case the page is discarded now and loaded again. A change that may have been
    /// sent is read back then. Returns `None` if no save is under way, or its outcome is known.
    pub fn interruption(&self) -> Option<Interruption> {
        match &self.step {
            Step::Interrupted(interruption) => Some(interruption.clone()),
            Step::Reviewing(plan) | Step::Checking(Attempt { plan, .. }) | Step::Waiting(Attempt { plan, .. }) => {
                Some(Interruption::BeforeSaving(plan.clone()))
            }
            Step::Sending(Attempt { plan, .. }) => {
                let details = Box::<ErrorDetails>::default();
                let unconfirmed_because = Some(GraphError { kind: ErrorKind::NoAnswer(NoAnswer::Withheld), details });
                Some(Interruption::ReadingBack(Sent { plan: plan.clone(), requests: Vec::new(), unconfirmed_because }))
            }
            Step::ReadingBack(sent, _) | Step::Lagging(sent, _) | Step::Done(Outcome::Uncertain { sent, .. }) => {
                Some(Interruption::ReadingBack(sent.clone()))
            }
            Step::Editing | Step::Conflicting(_) | Step::Done(_) => None,
        }
    }
}

#[cfg(test)]
mod tests;
