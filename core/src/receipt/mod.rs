//! What is kept of a save: who changed what, when and why, and how it ended. Never a token; and no words for people,
//! which the page has.

mod commands;
mod json;
mod stored;

pub use crate::save::{ReceiptOutcome, Undo};
pub use commands::{Commands, POWERSHELL_TOKEN, SHELL_TOKEN, Tool};
pub use stored::{STORED_PREFIX, is_stored_key};

use crate::auth::UnverifiedClaims;
use crate::cloud::{Cloud, Endpoints};
use crate::graph::RequestIds;
use crate::ids::{ReceiptId, TenantId};
use crate::save::{OpenSave, Outcome, Plan, undo};
use crate::settings::{Settings, changes};
use crate::time::UnixMillis;

/// The receipt of one save, successful or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Receipt {
    /// A GUID of its own.
    pub id: ReceiptId,
    /// When it ended.
    pub at: UnixMillis,
    /// The cloud the tenant lives in.
    pub cloud: Cloud,
    /// Graph's origin, without a slash at its end.
    pub graph: String,
    /// The directory (tenant) ID, as the token named it.
    pub tenant: Option<TenantId>,
    /// The domain of the person's own directory, where the save was made in that one.
    pub domain: Option<String>,
    /// The person or app, as the token named them.
    pub user: Option<String>,
    /// What was there before.
    pub before: Settings,
    /// What was to be there after.
    pub wanted: Settings,
    /// Why, in the user's words; empty where they gave no reason.
    pub reason: String,
    /// The IDs of the requests, in the order they were made.
    pub requests: Vec<RequestIds>,
    /// How it ended.
    pub outcome: ReceiptOutcome,
    /// The ID of the receipt whose save this one undid.
    pub undoes: Option<ReceiptId>,
}

impl Receipt {
    /// The receipt of a save that came to an end; `domain` is for whoever knows it.
    ///
    /// `id` is a new GUID, `at` the time.
    pub fn of(
        outcome: &Outcome,
        hints: &UnverifiedClaims,
        endpoints: &Endpoints,
        id: ReceiptId,
        at: UnixMillis,
    ) -> Self {
        let Plan { base, wanted, reason, undoes } = outcome.plan().clone();
        Self {
            id,
            at,
            cloud: endpoints.cloud(),
            graph: endpoints.graph().to_owned(),
            tenant: hints.tenant.clone(),
            domain: None,
            user: hints.user.clone().or_else(|| hints.app.clone()),
            before: base,
            wanted: wanted.into(),
            reason,
            requests: outcome.requests(),
            outcome: outcome.ending(),
            undoes,
        }
    }

    /// Whether a later reading may tell more of how the save ended.
    pub fn is_open(&self) -> bool {
        self.open(self.wanted.clone()).is_some()
    }

    /// What is still open of the save, after which the form showed `since`. Returns `None` if the receipt tells all.
    pub fn open(&self, since: Settings) -> Option<OpenSave> {
        OpenSave::new(&self.before, &self.wanted, &self.requests, &self.outcome, since)
    }

    /// This receipt, now that more is known of its save: one save has one receipt, that of who saved and of when.
    #[must_use]
    pub fn amended(self, outcome: ReceiptOutcome, requests: Vec<RequestIds>) -> Self {
        let news: Vec<_> = requests.into_iter().filter(|ids| !self.requests.contains(ids)).collect();
        Self { outcome, requests: self.requests.into_iter().chain(news).collect(), ..self }
    }

    /// Whether there is anything to undo of the save: a change that was not written can't be undone.
    pub fn is_undoable(&self) -> bool {
        self.outcome != ReceiptOutcome::NotSaved && !changes(&self.before, &self.wanted).is_empty()
    }

    /// What it would take to undo this save, where the tenant has `now`. It restores only what the save changed.
    pub fn undo(&self, now: &Settings) -> Undo {
        if self.outcome == ReceiptOutcome::NotSaved {
            return Undo::Nothing;
        }
        undo(&self.before, &self.wanted, now)
    }
}

#[cfg(test)]
pub(crate) mod tests;
