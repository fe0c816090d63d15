//! What is stored of a run, so that a page that was loaded again can resume it: a head, and one record a tenant. No
//! token, no claims.
//!
//! All pages of the origin share the storage, so nothing that is read is trusted: a record that this panel would not
//! have written refuses the whole run, with the reason. Each record is written at its full length from the start, padded
//! with spaces, so that a run that was let begin never finds the storage full; the receipt's room is in it as well.

mod stored;

use super::plan::PlanRow;
use super::row_end::RowEnd;
use crate::cloud::{Cloud, Endpoints};
use crate::graph::RequestIds;
use crate::guid::is_guid;
use crate::ids::{ReceiptId, RunId, TenantId};
use crate::oauth::Client;
use crate::time::UnixMillis;

/// The prefix of the keys of all runs.
pub const STORED_PREFIX: &str = "remote-help-panel.run.";

/// Whose run it is: only the same person may resume it, in the same home tenant and cloud, by the same app.
#[derive(Clone, PartialEq, Eq)]
pub struct Owner {
    /// The person, as the sign-in at home names them.
    pub user: Option<String>,
    /// The tenant that the person is signed in to.
    pub home: TenantId,
    /// The cloud.
    pub cloud: Cloud,
    /// Graph's origin, without a slash at its end.
    pub graph: String,
    /// Application (client) ID.
    pub client_id: String,
}

impl std::fmt::Debug for Owner {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Owner").field("home", &self.home).field("cloud", &self.cloud).finish_non_exhaustive()
    }
}

impl Owner {
    /// The owner of a run that begins now: the person who is signed in.
    pub fn new(client: &Client, home: TenantId, user: Option<String>) -> Self {
        let endpoints: &Endpoints = &client.endpoints;
        let (cloud, graph) = (endpoints.cloud(), endpoints.graph().to_owned());
        Self { user, home, cloud, graph, client_id: client.client_id.clone() }
    }
}

/// What is stored of a run as a whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Head {
    /// The run.
    pub id: RunId,
    /// Whose it is.
    pub owner: Owner,
    /// When it was planned.
    pub begun: UnixMillis,
    /// How many tenants it has.
    pub count: usize,
    /// How many of them go ahead alone.
    pub first: u8,
    /// After how many failures it stops by itself.
    pub stop_after: u16,
    /// The reason in the person's words.
    pub reason: String,
    /// The run that it undoes.
    pub undoes: Option<RunId>,
    /// How far it came as a whole.
    pub mark: Mark,
}

/// How far a run came as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// The first tenants.
    First,
    /// The person let the rest go on.
    Rest,
    /// It stopped: what was planned is not begun any more.
    Stopped,
}

/// A run as an earlier page has stored it.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    head: Head,
    records: Vec<Record>,
}

/// What is stored of a tenant of a run.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// What the plan holds.
    pub plan: PlanRow,
    /// The ID of its receipt.
    pub receipt: ReceiptId,
    /// How far its save is.
    pub stage: Stage,
}

/// How far the save of a tenant is.
#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    /// Nothing was sent, or what was sent was surely refused.
    Planned,
    /// The change is about to be sent.
    Writing,
    /// The change was sent, and is to be read back.
    Written {
        /// Whether the service confirmed it.
        accepted: bool,
        /// The IDs of the requests so far.
        requests: Vec<RequestIds>,
    },
    /// It has ended. The cause is not stored, only its code.
    Ended(Box<RowEnd>),
}

/// Why a stored run is not read. It can only be forgotten.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JournalFault {
    /// Its head is missing, is damaged, or is none of this panel's.
    Head,
    /// A newer version of the panel wrote it.
    Newer,
    /// The record of the tenant with this place in the run's order, from 1, is missing, is damaged, or is none of this
    /// panel's.
    Record(usize),
    /// It has a record more than its head tells of, or two of one tenant.
    TooMany,
}

impl Stored {
    /// The run as a whole.
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// What is stored of each tenant, in the order of the run.
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// How many of its tenants are still to be begun, or to be read first since they were being saved. 0 if the run has
    /// ended.
    pub fn left(&self) -> usize {
        let is_left = |record: &&Record| match record.stage {
            Stage::Planned => self.head.mark != Mark::Stopped,
            Stage::Writing | Stage::Written { .. } => true,
            Stage::Ended(_) => false,
        };
        self.records.iter().filter(is_left).count()
    }

    pub(super) fn into_parts(self) -> (Head, Vec<Record>) {
        (self.head, self.records)
    }
}

impl Head {
    /// The key of the head.
    pub fn key(&self) -> String {
        format!("{STORED_PREFIX}{}", self.id)
    }

    /// The key of the record of the tenant at this place in the run's order, from 0.
    pub fn record_key(&self, place: usize) -> String {
        format!("{STORED_PREFIX}{}.{place:03}", self.id)
    }
}

/// The run that a storage key belongs to. Returns `None` if the key is of no run.
pub fn run_of_key(key: &str) -> Option<RunId> {
    place_of_key(key).map(|(run, _)| run)
}

/// The run that a storage key belongs to, and the place of the tenant whose record it is; no place for the head.
fn place_of_key(key: &str) -> Option<(RunId, Option<usize>)> {
    let rest = key.strip_prefix(STORED_PREFIX)?;
    let (run, place) = match rest.split_once('.') {
        None => (rest, None),
        Some((run, place)) => {
            let is_place = place.len() == 3 && place.bytes().all(|byte| byte.is_ascii_digit());
            (run, Some(place.parse().ok().filter(|_| is_place)?))
        }
    };
    is_guid(run).then(|| (RunId::new(run), place))
}

/// The stored texts of a run, each with the place of its tenant; no place for the head.
type Texts<'a> = Vec<(Option<usize>, &'a str)>;

/// Reads all stored runs from the keys and texts of the storage; entries with other keys are ignored.
pub fn read(entries: &[(String, String)]) -> Vec<(RunId, Result<Stored, JournalFault>)> {
    let mut runs: Vec<(RunId, Texts<'_>)> = Vec::new();
    for (key, text) in entries {
        let Some((run, place)) = place_of_key(key) else { continue };
        match runs.iter_mut().find(|(own, _)| *own == run) {
            Some((_, texts)) => texts.push((place, text)),
            None => runs.push((run, vec![(place, text)])),
        }
    }
    let read = |(run, texts): (RunId, Texts<'_>)| {
        let stored = stored::read_run(&run, &texts);
        (run, stored)
    };
    runs.into_iter().map(read).collect()
}

#[cfg(test)]
mod tests;
