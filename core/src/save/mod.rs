//! The save, as one state machine: review, check, send, read back. Pure: a state and an event give the next state
//! and the effects to perform; who performs them is elsewhere.

mod effects;
mod judgement;
mod machine;

pub use effects::{Effect, Event};
pub use judgement::{Lag, READINGS, Verdict};
pub(crate) use judgement::{judge, shows};

use crate::graph::{ErrorDetails, ErrorKind, GraphError, NoAnswer, RequestIds, Schedule, SettingsSnapshot};
use crate::settings::{Change, Merge, Settings, SettingsUpdate, changes, merge};

/// What is to be saved, and over what.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// What was read before the edit.
    pub base: Settings,
    /// What is to be there afterwards.
    pub wanted: SettingsUpdate,
    /// Why, in the user's words; kept in the receipt, sent nowhere.
    pub reason: String,
}

impl Plan {
    /// A plan for what stands in the form; none if nothing was changed.
    ///
    /// A `remoteAssistanceState` this panel doesn't know can't be written back: beside another change it becomes a
    /// change of its own, which the review shows.
    pub fn new(base: &Settings, draft: &Settings) -> Option<Self> {
        let draft = draft.clone().fitted_to(base);
        (*base != draft).then(|| Self { base: base.clone(), wanted: draft.to_update(), reason: String::new() })
    }

    /// What the save changes, in the form's order.
    pub fn changes(&self) -> Vec<Change> {
        changes(&self.base, &self.wanted.into())
    }
}

/// Where the save stands.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Save {
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
    Undo,
}

impl Conflict {
    /// Whether unsaved changes are in the form. An undo isn't there before it is reviewed; and others may have made the
    /// change of a save that goes on after an earlier conflict.
    fn has_edits(&self) -> bool {
        match &self.purpose {
            Purpose::Save(plan) => plan.base != plan.wanted.into(),
            Purpose::Reload => true,
            Purpose::Undo => false,
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

impl Save {
    /// Whether nothing of a save is under way and no dialog is open: the form is being edited, or the last save is over.
    pub fn is_at_rest(&self) -> bool {
        matches!(self, Self::Editing | Self::Done(_))
    }

    /// Whether the last save is over, and it can't be told whether it took effect: the next reading tells.
    pub fn is_uncertain(&self) -> bool {
        matches!(self, Self::Done(Outcome::Uncertain { .. }))
    }

    /// Whether requests of the save are under way.
    pub fn is_running(&self) -> bool {
        matches!(
            self,
            Self::Checking(_) | Self::Waiting(_) | Self::Sending(_) | Self::ReadingBack(..) | Self::Lagging(..)
        )
    }

    /// What is left of a save where the page goes away now, and comes back without its memory. What may have been sent is
    /// read back then. Returns `None` where nothing was under way, or its end is known.
    pub fn interruption(&self) -> Option<Interruption> {
        match self {
            Self::Interrupted(interruption) => Some(interruption.clone()),
            Self::Reviewing(plan) | Self::Checking(Attempt { plan, .. }) | Self::Waiting(Attempt { plan, .. }) => {
                Some(Interruption::BeforeSaving(plan.clone()))
            }
            Self::Sending(Attempt { plan, .. }) => {
                let facts = Box::<ErrorDetails>::default();
                let doubt = Some(GraphError { kind: ErrorKind::NoAnswer(NoAnswer::Withheld), facts });
                Some(Interruption::ReadingBack(Sent {
                    plan: plan.clone(),
                    requests: Vec::new(),
                    unconfirmed_because: doubt,
                }))
            }
            Self::ReadingBack(sent, _) | Self::Lagging(sent, _) | Self::Done(Outcome::Uncertain { sent, .. }) => {
                Some(Interruption::ReadingBack(sent.clone()))
            }
            Self::Editing | Self::Conflicting(_) | Self::Done(_) => None,
        }
    }

    /// Whether the change was sent, and waits for a new token to be read back.
    pub fn is_unread(&self) -> bool {
        matches!(self, Self::Interrupted(Interruption::ReadingBack(_)))
    }

    /// Whether the form must stay as it is: its edits are being saved, or were sent, and reading back decides whether
    /// they are edits any more. Edited on, or discarded, they would come back with that reading.
    pub fn holds_form(&self) -> bool {
        self.is_running() || self.is_unread()
    }
}

fn conflict(purpose: Purpose, base: &Settings, mine: &Settings, theirs: SettingsSnapshot) -> Conflict {
    let merge = merge(base, mine, &theirs.settings);
    Conflict { purpose, theirs, merge }
}

#[cfg(test)]
mod tests;
