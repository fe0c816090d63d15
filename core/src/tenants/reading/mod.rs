//! The sweep: reads the settings of every tenant of a list, at the pace of the token endpoint.
//!
//! # How a driver uses it
//! The driver holds one [`Reading`] and the page's one [`Pace`](super::pace::Pace). It gives each [`Event`] to
//! [`Reading::on`] with the [`Moment`](super::Moment), and performs the effects in their order; then it gives the result of each back:
//! [`Event::Redeemed`] for [`Effect::Redeem`], [`Event::Read`] for [`Effect::Read`] (one try: the machine makes the
//! retries), and one [`Event::Tick`] at or after the moment of [`Effect::WakeAt`]. A later `WakeAt` takes the place of an
//! earlier one, and further ticks do no harm. Whatever the state, an event that doesn't apply changes nothing, so results
//! that come late need no care. The table shows [`Reading::states`]; [`Effect::Changed`] names the row to render anew.
//! Where the session has no refresh token, the driver sends [`Event::NoSession`] instead of a result.

mod list;
mod machine;

use super::access::InARow;
use super::token::{Redeemed, TenantToken};
use super::{Halt, TenantReading, TenantState};
use crate::graph::{GraphError, Schedule, SettingsSnapshot};
use crate::ids::TenantId;
use crate::oauth::{Client, RequestedAccess};
use crate::time::UnixMillis;
use std::collections::VecDeque;

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The list has further tenants. If a reading is under way, they are read as well.
    Add(Vec<TenantId>),
    /// The list no longer has this tenant.
    Remove(TenantId),
    /// The tenant is never to be asked for anything.
    Exclude(TenantId),
    /// The tenant may be asked again.
    Include(TenantId),
    /// Somebody wants these tenants read, in this order; those that are excluded or unknown are not. Changes nothing
    /// while a reading is under way.
    Start(Vec<TenantId>),
    /// The person pauses the reading.
    Pause,
    /// The person, or what removed the reason of a halt, lets the reading go on.
    Resume,
    /// The person stops the reading.
    Stop,
    /// The token request that [`Effect::Redeem`] asked for has ended.
    Redeemed(Redeemed),
    /// The token request that [`Effect::Redeem`] asked for was not made: the session has no refresh token.
    NoSession,
    /// The request that [`Effect::Read`] asked for has ended.
    Read {
        /// The tenant.
        tenant: TenantId,
        /// The response, read.
        result: Result<SettingsSnapshot, GraphError>,
    },
    /// The settings of a tenant were read by a run.
    Seen {
        /// The tenant.
        tenant: TenantId,
        /// The settings.
        reading: TenantReading,
    },
    /// Time has passed.
    Tick,
}

/// What the driver has to do, in this order.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Redeem the refresh token at the token endpoint of this tenant, then send [`Event::Redeemed`].
    Redeem {
        /// The tenant.
        tenant: TenantId,
        /// The access to ask for.
        access: RequestedAccess,
    },
    /// Read the settings with this token, then send [`Event::Read`].
    Read {
        /// The tenant.
        tenant: TenantId,
        /// The token, of that tenant.
        token: TenantToken,
    },
    /// Send [`Event::Tick`] at this moment or later.
    WakeAt(UnixMillis),
    /// The state of this tenant is another.
    Changed(TenantId),
    /// Tell the person.
    Tell(News),
}

/// What to tell the person.
#[derive(Clone, Debug, PartialEq)]
pub enum News {
    /// The reading has begun.
    Began,
    /// The token endpoint gets too many requests: the reading waits until then by itself.
    Throttled(UnixMillis),
    /// The reading begins nothing new until [`Event::Resume`].
    Halted(Halt),
    /// The reading goes on.
    Resumed,
    /// The person stops the reading: what is under way is finished.
    Stopping,
    /// The reading has ended.
    Ended(Figures),
}

/// How a reading ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// How many tenants were to be read.
    pub of: usize,
    /// How many were read.
    pub read: usize,
    /// How many were asked and not read: no access, or a failure.
    pub not_read: usize,
    /// Whether the person stopped it, so that others were not asked.
    pub is_stopped: bool,
}

/// How far a reading is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// How many tenants are done.
    pub done: usize,
    /// How many are to be read, those done included.
    pub of: usize,
}

/// What the reading does as a whole.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Phase {
    /// No reading is under way.
    #[default]
    Idle,
    /// It runs.
    Running,
    /// It begins nothing new; requests may still be under way.
    Halted(Halt),
    /// The person stopped it, and requests are still under way.
    Stopping,
}

/// The sweep over the tenants of a list, and what it showed of each.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The session's client.
    client: Client,
    rows: Vec<Row>,
    phase: Phase,
    /// The tenants still to be read, the next first.
    queue: VecDeque<TenantId>,
    figures: Figures,
    in_a_row: InARow,
    /// How often in a row the token endpoint throttled.
    throttled: u8,
    /// The last moment asked for.
    wake_at: Option<UnixMillis>,
}

/// A tenant of the list.
#[derive(Clone, Debug)]
struct Row {
    tenant: TenantId,
    state: TenantState,
    is_excluded: bool,
    /// Whether the list no longer has it, although something is under way.
    is_gone: bool,
    step: Step,
    /// Whether a token response got lost: the same refresh token is tried once more.
    is_lost: bool,
}

/// What is under way in a tenant.
#[derive(Clone, Debug, Default)]
enum Step {
    /// Nothing.
    #[default]
    None,
    /// It stands in the queue.
    Queued,
    /// A token request.
    Redeeming,
    /// A reading.
    Reading(TenantToken, Schedule),
    /// A wait before the next try of a reading.
    Waiting(TenantToken, Schedule, UnixMillis, GraphError),
}

#[cfg(test)]
mod tests;
