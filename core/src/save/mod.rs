//! The save of one tenant's settings, as one value: review, check, send, read back, and what of the last one is still
//! open. Pure: the value, an event and what the form holds give the next value and the effects to perform; who performs
//! them is elsewhere.

mod effects;
mod judgement;
mod machine;
mod open;
mod undo;

pub use effects::{Effect, Event, News};
pub use judgement::{Lag, READINGS, ReceiptOutcome, Verdict};
pub use open::OpenSave;
pub(crate) use undo::undo;
pub use undo::{Undo, UndoRefusal};

use crate::graph::{ErrorDetails, ErrorKind, GraphError, NoAnswer, RequestIds, Schedule, SettingsSnapshot};
use crate::settings::{Change, Merge, Settings, SettingsUpdate, changes, merge};
use judgement::{judge, shows};

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

/// What is to be saved, and over what.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// What was read before the edit.
    pub base: Settings,
    /// What is to be there afterwards.
    pub wanted: SettingsUpdate,
    /// Why, in the user's words; kept in the receipt, sent nowhere.
    pub reason: String,
    /// The ID of the receipt whose save this one undoes.
    pub undoes: Option<String>,
}

impl Plan {
    /// A plan for what stands in the form; none if nothing was changed.
    ///
    /// A `remoteAssistanceState` this panel doesn't know can't be written back: beside another change it becomes a
    /// change of its own, which the review shows.
    pub fn new(base: &Settings, draft: &Settings) -> Option<Self> {
        let draft = draft.clone().fitted_to(base);
        (*base != draft).then(|| Self {
            base: base.clone(),
            wanted: draft.to_update(),
            reason: String::new(),
            undoes: None,
        })
    }

    /// What the save changes, in the form's order.
    pub fn changes(&self) -> Vec<Change> {
        changes(&self.base, &self.wanted.into())
    }
}

/// How far the save is.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Step {
    /// The form is being edited, or nothing is.
    #[default]
    Editing,
    /// The review dialog is open.
    Reviewing(Plan),
    /// The settings are being read again, to find what a colleague changed meanwhile.
    Checking(Attempt),
    /// A colleague changed something: the conflict dialog is open. Nothing was sent.
    Conflicting(Conflict),
    /// Throttled: waiting before the check is made again.
    Waiting(Attempt),
    /// The change is on its way.
    Sending(Attempt),
    /// The settings are being read back.
    ReadingBack(Sent, Lag),
    /// What was read back doesn't show the change yet: waiting before it is read back once more.
    Lagging(Sent, Lag),
    /// The token is no longer accepted; the save goes on with a new one.
    Interrupted(Interruption),
    /// It has come to an end.
    Done(Outcome),
}

/// A plan being carried out.
#[derive(Clone, Debug, PartialEq)]
pub struct Attempt {
    /// What is to be saved.
    pub plan: Plan,
    /// How often sending was tried.
    pub schedule: Schedule,
}

/// A plan that was sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Sent {
    /// What was sent.
    pub plan: Plan,
    /// The IDs of the requests so far.
    pub requests: Vec<RequestIds>,
    /// Why it isn't known whether the change took effect; none if the service confirmed it.
    pub unconfirmed_because: Option<GraphError>,
}

impl Sent {
    /// What a reading says of it.
    pub fn judge(&self, now: &Settings) -> Verdict {
        judge(&self.plan.base, &self.plan.wanted.into(), self.unconfirmed_because.is_none(), now)
    }

    /// Whether a reading shows the change, whatever else it shows.
    fn shows(&self, now: &Settings) -> bool {
        shows(&self.plan.base, &self.plan.wanted.into(), now)
    }
}

/// Where the save was when the token was refused, or when the page went away.
#[derive(Clone, Debug, PartialEq)]
pub enum Interruption {
    /// Before the change was accepted: nothing was saved. With a new token, the review opens again.
    BeforeSaving(Plan),
    /// After the change was sent: with a new token it is read back.
    ReadingBack(Sent),
}

/// Both sides of a conflict.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// What was under way.
    pub purpose: Purpose,
    /// What is there now.
    pub theirs: SettingsSnapshot,
    /// Each property from all sides, and the result of keeping one's own changes.
    pub merge: Merge,
}

/// What a conflict interrupted.
#[derive(Clone, Debug, PartialEq)]
pub enum Purpose {
    /// A save.
    Save(Plan),
    /// Reading again; nothing will be sent.
    Reload,
    /// Undoing a save, over which the tenant has moved on. The review comes next.
    Undo {
        /// The ID of its receipt.
        id: String,
    },
}

impl Conflict {
    /// Whether unsaved changes are in the form. An undo isn't there before it is reviewed; and others may have made the
    /// change of a save that goes on after an earlier conflict.
    fn has_edits(&self) -> bool {
        match &self.purpose {
            Purpose::Save(plan) => plan.base != plan.wanted.into(),
            Purpose::Reload => true,
            Purpose::Undo { .. } => false,
        }
    }
}

/// How a save ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Reading back confirmed it. With a doubt: the service's answer was lost or bad, and it was saved all the same.
    Saved {
        /// What was sent.
        sent: Sent,
    },
    /// It was not saved: refused, or the reading back shows that it did not take effect.
    NotSaved {
        /// What was to be saved.
        plan: Plan,
        /// Why.
        error: GraphError,
        /// Whether the tenant was read afterwards and holds what it held before.
        confirmed: bool,
    },
    /// The tenant now holds something else than either.
    Different {
        /// What was sent.
        sent: Sent,
        /// What is there now.
        now: Settings,
    },
    /// Whether it was saved can't be told: reading back failed.
    Uncertain {
        /// What was sent.
        sent: Sent,
        /// Why reading back failed.
        error: GraphError,
    },
}

impl Outcome {
    /// What was to be saved.
    pub fn plan(&self) -> &Plan {
        match self {
            Self::NotSaved { plan, .. } => plan,
            Self::Saved { sent } | Self::Different { sent, .. } | Self::Uncertain { sent, .. } => &sent.plan,
        }
    }

    /// The IDs of its requests, in the order they were made; the first sent the change, if it was sent.
    pub(crate) fn requests(&self) -> Vec<RequestIds> {
        match self {
            Self::NotSaved { error, .. } => vec![error.request_ids()],
            Self::Saved { sent } | Self::Different { sent, .. } => sent.requests.clone(),
            Self::Uncertain { sent, error } => {
                // Who stopped the waiting made no request.
                let last = Some(error.request_ids()).filter(|ids| *ids != RequestIds::default());
                sent.requests.iter().cloned().chain(last).collect()
            }
        }
    }

    /// The same, as the receipt has it.
    pub(crate) fn ending(&self) -> ReceiptOutcome {
        match self {
            Self::Saved { .. } => ReceiptOutcome::Saved,
            Self::NotSaved { .. } => ReceiptOutcome::NotSaved,
            Self::Different { sent, now } => ReceiptOutcome::by(sent.judge(now), now),
            Self::Uncertain { sent, .. } => ReceiptOutcome::Uncertain { accepted: sent.unconfirmed_because.is_none() },
        }
    }
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

fn conflict(purpose: Purpose, base: &Settings, mine: &Settings, theirs: SettingsSnapshot) -> Conflict {
    let merge = merge(base, mine, &theirs.settings);
    Conflict { purpose, theirs, merge }
}

#[cfg(test)]
mod tests;
