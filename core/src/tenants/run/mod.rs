//! The run: sets in each tenant of a plan what the plan holds, in waves, by the save of the settings screen.
//!
//! # How a driver uses it
//! [`Run::begin`] takes a frozen plan, [`Run::resumed`] what an earlier page has stored. The driver gives each [`Event`]
//! to [`Run::on`] with the [`Moment`] and performs the effects in their order, as with
//! [`Reading`](super::reading::Reading): [`Effect::Redeem`] is answered by [`Event::Redeemed`] or [`Event::NoSession`],
//! [`Effect::Read`] by [`Event::Read`], [`Effect::Write`] by [`Event::Written`] (one try each: the machine makes the
//! retries), [`Effect::WakeAt`] by [`Event::Tick`]. [`Effect::Record`] is performed at once, and answered by
//! [`Event::Recorded`]: no change is sent before its record is known to be stored. With `history` `off`, a run is begun
//! with [`Keeping::Nowhere`], and makes no records. A run begins nothing before [`Event::Go`]: the driver sends it once
//! it holds the run's lock and all first records are stored, or when somebody presses "Resume run". Readings of the sweep
//! go into [`Event::Looked`] as well, since any may show how an uncertain row has ended.

mod begin;
mod machine;
mod row;
mod saving;
mod turns;

use super::access::InARow;
use super::journal::{Head, Mark, Owner, Record, Stage, Stored};
use super::plan::{Plan, PlanRow};
pub use super::row_end::RowEnd;
use super::token::{Redeemed, TenantToken, WriteToken};
use super::{Cause, Ending, Halt, Moment, TenantReading};
use crate::graph::{GraphError, RequestIds, SettingsSnapshot};
use crate::ids::{ReceiptId, RunId, TenantId};
use crate::oauth::{Client, RequestedAccess};
use crate::receipt::Receipt;
use crate::settings::SettingsUpdate;
use crate::time::UnixMillis;

/// Where a run is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keeping {
    /// In the browser's storage, so that it can be resumed.
    Stored,
    /// Nowhere: `history` is `off`.
    Nowhere,
}

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// The run begins, or goes on after the page was loaded again. Changes nothing in a run that is under way.
    Go,
    /// The person lets the rest go on after the first tenants ("Continue with the rest").
    Continue,
    /// The person pauses the run.
    Pause,
    /// The person, or what removed the reason of a halt, lets the run go on.
    Resume,
    /// The person stops the run: what is under way is finished, and nothing else begun.
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
    /// The request that [`Effect::Write`] asked for has ended.
    Written {
        /// The tenant.
        tenant: TenantId,
        /// The response, read.
        result: Result<RequestIds, GraphError>,
    },
    /// The record that [`Effect::Record`] asked for is stored, or can't be.
    Recorded {
        /// The tenant; `None` for the head.
        tenant: Option<TenantId>,
        /// Whether it is stored.
        is_stored: bool,
    },
    /// The settings of a tenant were read by something else. That may settle how a row has ended.
    Looked {
        /// The tenant.
        tenant: TenantId,
        /// The settings.
        snapshot: SettingsSnapshot,
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
    /// Write these settings with this token, then send [`Event::Written`].
    Write {
        /// The tenant.
        tenant: TenantId,
        /// The token, of that tenant.
        token: WriteToken,
        /// The settings.
        update: SettingsUpdate,
    },
    /// Store this text under this key in the browser's storage, in place of what is there, then send
    /// [`Event::Recorded`].
    Record {
        /// The tenant; `None` for the head.
        tenant: Option<TenantId>,
        /// The key.
        key: String,
        /// The text.
        text: String,
    },
    /// Store the receipt of a tenant in "History". It is marked with the run.
    KeepReceipt(Box<Receipt>),
    /// Send [`Event::Tick`] at this moment or later.
    WakeAt(UnixMillis),
    /// The row of this tenant is another.
    Changed(TenantId),
    /// These settings were read: the table shows them.
    Seen {
        /// The tenant.
        tenant: TenantId,
        /// The settings.
        reading: TenantReading,
    },
    /// Tell the person.
    Tell(News),
}

/// What to tell the person.
#[derive(Clone, Debug, PartialEq)]
pub enum News {
    /// The run has begun, or goes on after the page was loaded again.
    Began,
    /// The first tenants are saved: the run waits for [`Event::Continue`].
    FirstDone,
    /// The token endpoint gets too many requests: the run waits until then by itself.
    Throttled(UnixMillis),
    /// The tenant's Graph throttled the change: it is sent once more at this moment.
    WaitsToWrite(TenantId, UnixMillis),
    /// The run begins nothing new until [`Event::Resume`]; or it can't begin, since its records are not stored.
    Halted(Halt),
    /// The run goes on.
    Resumed,
    /// The run stops: what is under way is finished.
    Stopping(Stop),
    /// The run has ended.
    Ended(Figures),
}

/// Why a run stops before its end.
#[derive(Clone, Debug, PartialEq)]
pub enum Stop {
    /// The person stopped it.
    ByPerson,
    /// One of the first tenants ended in something else than "saved".
    AmongFirst(TenantId),
    /// So many tenants ended in "not saved", "different" or "uncertain" as the plan allows.
    Failures(u16),
}

/// How a run ended, or stands: how many tenants ended in each way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// How many tenants the plan has.
    pub of: usize,
    /// Reading back confirmed the change.
    pub saved: usize,
    /// The tenant had what was wanted already.
    pub matched_already: usize,
    /// Not saved.
    pub not_saved: usize,
    /// The tenant has something else.
    pub different: usize,
    /// Nobody knows.
    pub uncertain: usize,
    /// Changed since the plan was made.
    pub changed_since: usize,
    /// Refused before anything was sent.
    pub refused: usize,
    /// Not begun.
    pub not_started: usize,
    /// Under way.
    pub under_way: usize,
}

/// What the run does as a whole.
#[derive(Clone, Debug, PartialEq)]
pub enum Phase {
    /// It waits for [`Event::Go`].
    Ready,
    /// The first tenants, one by one.
    First,
    /// The first tenants are saved, and it waits for [`Event::Continue`].
    AwaitsRest,
    /// All others.
    Rest,
    /// It stops; requests may still be under way.
    Stopping(Stop),
    /// It has ended.
    Ended,
}

/// What a run does in a tenant, for the table.
#[derive(Clone, Debug, PartialEq)]
pub enum RowStep {
    /// Its turn comes.
    Planned,
    /// What was being saved is to be read first.
    InDoubt,
    /// A token is being asked for.
    SigningIn,
    /// The settings are read and compared.
    Checking,
    /// The change is sent.
    Sending,
    /// The service throttled the change: it is sent once more at this moment.
    Throttled(UnixMillis),
    /// The change is read back.
    ReadingBack,
    /// It has ended.
    Ended(Ending),
}

/// A tenant of the run, for the table.
#[derive(Clone, Debug)]
pub struct RowView<'a> {
    /// What the plan holds.
    pub plan: &'a PlanRow,
    /// What is being done.
    pub step: RowStep,
    /// How it ended; `None` before.
    pub end: Option<&'a RowEnd>,
}

/// The run of one plan.
#[derive(Clone, Debug)]
pub struct Run {
    /// The session's client.
    client: Client,
    keeping: Keeping,
    head: Head,
    rows: Vec<row::Row>,
    phase: Phase,
    halt: Option<Halt>,
    /// How many of the first records are not known to be stored.
    unrecorded: usize,
    /// The rows whose last record could not be stored; `None` for the head.
    unstored: Vec<Option<usize>>,
    in_a_row: InARow,
    /// How often in a row the token endpoint throttled.
    throttled: u8,
    /// The last moment asked for.
    wake_at: Option<UnixMillis>,
}

#[cfg(test)]
mod tests;
