//! The save of one tenant's settings, as one value: review, check, send, read back, and what of the last one is still
//! open. Pure: the value, an event and what the form holds give the next value and the effects to perform; who performs
//! them is elsewhere.

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

/// A tenant's save: how far the one under way is, or how the last one ended, and what of it is still open.
///
/// Every reading of the settings goes into it as an [`Event`], since any may tell how an earlier save ended. Whether one
/// took effect is decided here alone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Save {
    step: Step,
    /// The last save that was sent, if a later reading may tell more of it.
    open: Option<OpenSave>,
}

/// What the form holds: what was read, and what is wanted.
#[derive(Clone, Debug, PartialEq)]
pub struct Edits {
    /// What the tenant has, as last read.
    pub base: Settings,
    /// What the switches show.
    pub draft: Settings,
}

impl Save {
    /// The save as it was before a redirect or a discarded page. The next reading, as [`Event::Reloaded`], goes on with it.
    pub fn restored(interruption: Option<Interruption>, open: Option<OpenSave>) -> Self {
        Self { step: interruption.map_or(Step::Editing, Step::Interrupted), open }
    }

    /// How far it is.
    pub fn step(&self) -> &Step {
        &self.step
    }

    /// The last save, if a later reading may tell more of it.
    pub fn open(&self) -> Option<&OpenSave> {
        self.open.as_ref()
    }

    /// Whether the form is being edited, or nothing is, and nothing is told of a save.
    pub fn is_editing(&self) -> bool {
        matches!(self.step, Step::Editing)
    }

    /// Whether it is told how the last save ended.
    pub fn is_done(&self) -> bool {
        matches!(self.step, Step::Done(_))
    }

    /// Whether nothing of a save is under way and no dialog is open: the form is being edited, or the last save is over.
    pub fn is_at_rest(&self) -> bool {
        self.is_editing() || self.is_done()
    }

    /// Whether edits in the form stand on an earlier save in any way: [`Event::StartOver`] changes something.
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

    /// Whether the form must stay as it is: its edits are being saved, or were sent, and reading back decides whether
    /// they are edits any more. Edited on, or discarded, they would come back with that reading.
    pub fn holds_form(&self) -> bool {
        self.is_running() || matches!(self.step, Step::Interrupted(Interruption::ReadingBack(_)))
    }

    /// Whether what is seen in passing can be told now. In a review of what may be saved already, it would be taken for
    /// others' change.
    pub fn may_look(&self) -> bool {
        self.is_at_rest() || matches!(self.step, Step::Reviewing(_)) && self.open.is_none()
    }

    /// Whether what is reviewed undoes a save.
    pub fn is_undo(&self) -> bool {
        matches!(&self.step, Step::Reviewing(plan) if plan.undoes.is_some())
    }

    /// What is left of a save if the page goes away now, and comes back without its memory. What may have been sent is
    /// read back then. Returns `None` if nothing was under way, or its end is known.
    pub fn interruption(&self) -> Option<Interruption> {
        match &self.step {
            Step::Interrupted(interruption) => Some(interruption.clone()),
            Step::Reviewing(plan) | Step::Checking(Attempt { plan, .. }) | Step::Waiting(Attempt { plan, .. }) => {
                Some(Interruption::BeforeSaving(plan.clone()))
            }
            Step::Sending(Attempt { plan, .. }) => {
                let facts = Box::<ErrorDetails>::default();
                let doubt = Some(GraphError { kind: ErrorKind::NoAnswer(NoAnswer::Withheld), facts });
                Some(Interruption::ReadingBack(Sent {
                    plan: plan.clone(),
                    requests: Vec::new(),
                    unconfirmed_because: doubt,
                }))
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
