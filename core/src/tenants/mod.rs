//! Many tenants by one sign-in: which they are, what reading them showed, and what a run set in them.
//!
//! - [`list`]: the rows, from [`reader`] (text and files), [`customers`] and [`organization`] (Graph's lists), and
//!   `config.json`; [`discovery`]: whose a domain is.
//! - [`compare`]: what reading showed, held against the settings that are wanted; [`table`]: what the table shows;
//!   [`causes`]: why tenants can't be read, and what to do; [`export`]: downloads.
//!
//! Nothing here performs a request or reads a clock: the state machines give effects to perform, and take what came of
//! them as events.

pub mod access;
pub mod causes;
pub mod compare;
pub mod customers;
pub mod discovery;
pub mod export;
pub mod journal;
pub mod list;
pub mod organization;
pub mod pace;
pub mod plan;
pub mod reader;
pub mod reading;
mod reference;
mod row_end;
pub mod run;
pub mod table;
#[cfg(test)]
mod testing;
pub mod token;

use crate::graph::GraphError;
use crate::oauth::SignInError;
use crate::settings::Settings;
use crate::time::UnixMillis;
use pace::Pace;

/// The most tenants of a list.
pub const MOST_TENANTS: usize = 1_000;

/// Whether the person gets into a tenant, in the words of the table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Access {
    /// Nobody has asked yet, or the response is under way.
    #[default]
    Waiting,
    /// The token endpoint gave a token of that tenant.
    SignedIn,
    /// The tenant demands a sign-in of its own, another factor for example.
    SignInNeeded,
    /// The app is not approved in the tenant.
    NotApproved,
    /// The person has no account there, and no delegated administration.
    NoAccess,
    /// A policy of the tenant keeps the person out.
    Blocked,
    /// There is no such tenant in this cloud.
    NoSuchTenant,
    /// The request failed, or its response is not to be trusted.
    Failed,
    /// The tenant is never asked for anything.
    Excluded,
}

/// The settings of a tenant as read.
#[derive(Clone, Debug, PartialEq)]
pub struct TenantReading {
    /// The settings; the defaults if they were never configured.
    pub settings: Settings,
    /// Whether the tenant has settings of its own.
    pub is_configured: bool,
    /// When they were read.
    pub at: UnixMillis,
}

/// Why a tenant could not be entered or read.
#[derive(Clone, Debug, PartialEq)]
pub enum Cause {
    /// The token endpoint refused, gave no usable token, or did not respond.
    SignIn(SignInError),
    /// Graph refused, or did not respond.
    Graph(GraphError),
}

/// How a run ended in a tenant.
#[derive(Clone, Debug, PartialEq)]
pub enum Ending {
    /// Reading back confirmed the change.
    Saved,
    /// The tenant had what was wanted already, so nothing was sent.
    MatchedAlready,
    /// The change was sent, or could not be, and did not take effect.
    NotSaved,
    /// The tenant has something else than what was sent.
    Different,
    /// Nobody knows whether the change took effect.
    Uncertain,
    /// Somebody changed the settings since the plan was made; nothing was sent.
    ChangedSince,
    /// The tenant refused before anything was sent.
    Refused,
    /// The run ended before this tenant's turn.
    NotStarted,
}

/// All that is known of a tenant of the list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TenantState {
    /// Whether the person gets in.
    pub access: Access,
    /// Why the person doesn't get in, or why the settings could not be read the last time.
    pub cause: Option<Cause>,
    /// The last reading, which stays as it ages.
    pub reading: Option<TenantReading>,
    /// How the last run ended there.
    pub ending: Option<Ending>,
}

/// What a machine is given with each event.
#[derive(Debug)]
pub struct Moment<'a> {
    /// The present time.
    pub now: UnixMillis,
    /// Drawn evenly from 0 to 1, should a wait be needed.
    pub random: f64,
    /// When the chain of refresh tokens ends; `None` if nobody knows.
    pub chain_ends: Option<UnixMillis>,
    /// The pace of the page: all machines share one.
    pub pace: &'a mut Pace,
}

/// Why a machine begins nothing new.
#[derive(Clone, Debug, PartialEq)]
pub enum Halt {
    /// The person paused it.
    ByPerson,
    /// This device is offline.
    Offline,
    /// A refusal that is not of the tenant that was asked, but of the session: it is over, the person is blocked, or
    /// the app is set up wrong. Every other tenant would give the same.
    Session(SignInError),
    /// There is no refresh token any more.
    NoSession,
    /// Three tenants in a row made the same demand for a sign-in, or blocked by the same policy; or the token endpoint gave
    /// no response three times in a row.
    InARow(SignInError),
    /// The token endpoint throttled three times in a row.
    Throttled,
    /// Less of the chain of refresh tokens is left than the longest row takes.
    ChainEnds(UnixMillis),
    /// The browser no longer stores what a run must keep. Nothing was sent without it.
    Storage,
}
