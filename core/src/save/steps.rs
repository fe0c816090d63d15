//! The steps of a save with their data, and its outcomes.

use super::{Lag, ReceiptOutcome, Verdict, judge, shows};
use crate::graph::{GraphError, RequestIds, Schedule, SettingsSnapshot};
use crate::ids::ReceiptId;
use crate::settings::{Change, Merge, Settings, SettingsUpdate, changes, merge};

/// What is to be saved, and on which settings it is based.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The settings as read before the edit.
    pub base: Settings,
    /// The settings to write.
    pub wanted: SettingsUpdate,
    /// The reason in the user's words. The receipt has it; it is sent nowhere.
    pub reason: String,
    /// The ID of the receipt whose save this one undoes.
    pub undoes: Option<ReceiptId>,
}

impl Plan {
    /// A plan for the changes in the form. Returns `None` if there are none.
    ///
    /// A `remoteAssistanceState` that this panel doesn't know can't be written back. If another setting is changed, it
    /// becomes `disabled`, and the review shows that change too.
    pub fn new(base: &Settings, draft: &Settings) -> Option<Self> {
        let draft = draft.clone().fitted_to(base);
        (*base != draft).then(|| Self {
            base: base.clone(),
            wanted: draft.to_update(),
            reason: String::new(),
            undoes: None,
        })
    }

    /// The changes that the save makes, in the form's order.
    pub fn changes(&self) -> Vec<Change> {
        changes(&self.base, &self.wanted.into())
    }
}

/// The step of a save.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Step {
    /// No save is under way.
    #[default]
    Editing,
    /// The review dialog is open.
    Reviewing(Plan),
    /// The settings are being read again, to see whether a colleague has changed them meanwhile.
    Checking(Attempt),
    /// A colleague changed something: the conflict dialog is open. Nothing was sent.
    Conflicting(Conflict),
    /// The service throttled the change: the panel waits before it checks again.
    Waiting(Attempt),
    /// The change is being sent.
    Sending(Attempt),
    /// The settings are being read back.
    ReadingBack(Sent, Lag),
    /// What was read back doesn't show the change yet: the panel waits before it reads back once more.
    Lagging(Sent, Lag),
    /// The service no longer accepts the token; the save goes on with a new one.
    Interrupted(Interruption),
    /// The save has ended.
    Done(Outcome),
}

/// A plan under way.
#[derive(Clone, Debug, PartialEq)]
pub struct Attempt {
    /// What is to be saved.
    pub plan: Plan,
    /// How often sending has failed, and how long the panel has waited.
    pub schedule: Schedule,
}

/// A plan that was sent.
#[derive(Clone, Debug, PartialEq)]
pub struct Sent {
    /// What was sent.
    pub plan: Plan,
    /// The IDs of its requests so far.
    pub requests: Vec<RequestIds>,
    /// Why it isn't known whether the change took effect; `None` if the service confirmed it.
    pub unconfirmed_because: Option<GraphError>,
}

impl Sent {
    /// Judges the change by a reading.
    pub fn judge(&self, now: &Settings) -> Verdict {
        judge(&self.plan.base, &self.plan.wanted.into(), self.unconfirmed_because.is_none(), now)
    }

    /// Whether a reading shows the change; it may show others' changes as well.
    pub(super) fn shows(&self, now: &Settings) -> bool {
        shows(&self.plan.base, &self.plan.wanted.into(), now)
    }
}

/// The step of a save when the token was refused or the page was discarded.
#[derive(Clone, Debug, PartialEq)]
pub enum Interruption {
    /// Before the service accepted the change, so nothing was saved. With a new token, the review opens again.
    BeforeSaving(Plan),
    /// After the change was sent. With a new token, it is read back.
    ReadingBack(Sent),
}

/// Both sides of a conflict.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// What the conflict interrupted.
    pub purpose: Purpose,
    /// The tenant's settings now.
    pub theirs: SettingsSnapshot,
    /// Each property from all sides, and the result if the user keeps their changes.
    pub merge: Merge,
}

/// What a conflict interrupted.
#[derive(Clone, Debug, PartialEq)]
pub enum Purpose {
    /// A save.
    Save(Plan),
    /// Reading the settings again. Nothing will be sent.
    Reload,
    /// Undoing a save after which the tenant has moved on. The review comes next.
    Undo {
        /// The ID of that save's receipt.
        id: ReceiptId,
    },
}

impl Conflict {
    /// Whether the form still differs from the tenant. Not for an undo, which enters the form with the review; nor if
    /// someone else has made the same change as a save that goes on after an earlier conflict.
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
    /// Reading back confirmed the change. If [`Sent::unconfirmed_because`] is set, the response to the write was lost
    /// or unusable, and the change was saved all the same.
    Saved {
        /// What was sent.
        sent: Sent,
    },
    /// The change was not saved: the service refused it, or reading back shows that it did not take effect.
    NotSaved {
        /// What was to be saved.
        plan: Plan,
        /// Why it was not saved.
        error: GraphError,
        /// Whether the settings were read afterwards and are as before.
        confirmed: bool,
    },
    /// The tenant has neither what was sent nor what it had before.
    Different {
        /// What was sent.
        sent: Sent,
        /// The tenant's settings now.
        now: Settings,
    },
    /// It isn't known whether the change was saved, since reading back failed.
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

    /// The IDs of the save's requests, in order. If the change was sent, the first one sent it.
    pub(crate) fn requests(&self) -> Vec<RequestIds> {
        match self {
            Self::NotSaved { error, .. } => vec![error.request_ids()],
            Self::Saved { sent } | Self::Different { sent, .. } => sent.requests.clone(),
            Self::Uncertain { sent, error } => {
                // If the user stopped the wait, no last request was made.
                let last = Some(error.request_ids()).filter(|ids| *ids != RequestIds::default());
                sent.requests.iter().cloned().chain(last).collect()
            }
        }
    }

    /// The outcome in the terms of a receipt.
    pub(crate) fn receipt_outcome(&self) -> ReceiptOutcome {
        match self {
            Self::Saved { .. } => ReceiptOutcome::Saved,
            Self::NotSaved { .. } => ReceiptOutcome::NotSaved,
            Self::Different { sent, now } => ReceiptOutcome::by(sent.judge(now), now),
            Self::Uncertain { sent, .. } => ReceiptOutcome::Uncertain { accepted: sent.unconfirmed_because.is_none() },
        }
    }
}

/// The conflict between the changes under way and the tenant's settings now.
pub(super) fn conflict(purpose: Purpose, base: &Settings, mine: &Settings, theirs: SettingsSnapshot) -> Conflict {
    let merge = merge(base, mine, &theirs.settings);
    Conflict { purpose, theirs, merge }
}
