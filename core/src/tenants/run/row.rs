//! A tenant of a run: its save, and what is under way of it.

use super::*;
use crate::graph::Schedule;
use crate::save::{Save, Sent};

/// A tenant of the run.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) plan: PlanRow,
    /// The ID of the receipt to come.
    pub(super) receipt: ReceiptId,
    pub(super) step: Step,
    /// Whether the service refused a token in the middle, so that a new one was asked for: that happens once.
    pub(super) is_renewed: bool,
    /// Whether a token response got lost: the same refresh token is tried once more.
    pub(super) is_lost: bool,
}

/// What is under way in a tenant.
#[derive(Clone, Debug)]
pub(super) enum Step {
    /// Nothing yet: its turn comes.
    Planned,
    /// What was sent, or may have been, is to be read first.
    InDoubt(Doubt),
    /// A token request.
    Redeeming(Option<Doubt>),
    /// The save.
    Saving(Box<Saving>),
    /// It has ended.
    Ended(Box<RowEnd>),
}

/// A change that was sent, or may have been, and was not read back.
#[derive(Clone, Debug)]
pub(super) struct Doubt {
    pub(super) sent: Sent,
    /// Whether nobody knows if the change left the page, since it was loaded again meanwhile: if reading shows that it
    /// did not take effect, the row's turn comes again.
    pub(super) may_be_unsent: bool,
}

/// A save under way.
#[derive(Clone, Debug)]
pub(super) struct Saving {
    pub(super) save: Save,
    pub(super) token: Held,
    pub(super) pending: Pending,
    /// The tries of the present reading.
    pub(super) schedule: Schedule,
    /// Whether the change was sent.
    pub(super) is_sent: bool,
    /// Whether the change was throttled before.
    pub(super) is_throttled: bool,
    pub(super) may_be_unsent: bool,
}

/// The token of a row.
#[derive(Clone, Debug)]
pub(super) enum Held {
    /// For reading back.
    Read(TenantToken),
    /// For the whole save.
    Write(WriteToken),
}

/// What a save waits for.
#[derive(Clone, Debug)]
pub(super) enum Pending {
    /// A reading.
    Read,
    /// The record before the change.
    Record(SettingsUpdate),
    /// The change.
    Write,
    /// The moment to try the reading again.
    RetryAt(UnixMillis),
    /// The moment at which the save goes on.
    WaitUntil(UnixMillis),
}
