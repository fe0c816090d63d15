//! The steps of a save, what each knows, and how it can end.

use super::{Lag, ReceiptOutcome, Verdict, judge, shows};
use crate::graph::{GraphError, RequestIds, Schedule, SettingsSnapshot};
use crate::ids::ReceiptId;
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
    /// The ID of the receipt whose save this one undoes.
    pub undoes: Option<ReceiptId>,
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
    pub(super) fn shows(&self, now: &Settings) -> bool {
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
        id: ReceiptId,
    },
}

impl Conflict {
    /// Whether unsaved changes are in the form. An undo isn't there before it is reviewed; and others may have made the
    /// change of a save that goes on after an earlier conflict.
    pub(super) fn has_edits(&self) -> bool {
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

/// What was under way, held against what is there now.
pub(super) fn conflict(purpose: Purpose, base: &Settings, mine: &Settings, theirs: SettingsSnapshot) -> Conflict {
    let merge = merge(base, mine, &theirs.settings);
    Conflict { purpose, theirs, merge }
}
