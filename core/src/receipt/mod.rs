//! Receipts: who changed what, when and why, and how the save ended. A receipt never holds a token.

mod commands;
mod json;
mod stored;

pub use crate::save::{ReceiptOutcome, Undo};
pub use commands::{Commands, POWERSHELL_TOKEN, SHELL_TOKEN, Tool};
pub use stored::{STORED_PREFIX, is_stored_key};
pub(crate) use stored::{cut, of_place, packed, unpacked};

use crate::auth::UnverifiedClaims;
use crate::cloud::{Cloud, Endpoints};
use crate::graph::RequestIds;
use crate::ids::{ReceiptId, RunId, TenantId};
use crate::save::{OpenSave, Outcome, Plan, undo};
use crate::settings::{Settings, changes};
use crate::time::UnixMillis;

/// The receipt of one save, successful or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Receipt {
    /// The receipt's own GUID.
    pub id: ReceiptId,
    /// When the save ended.
    pub at: UnixMillis,
    /// The cloud the tenant lives in.
    pub cloud: Cloud,
    /// Graph's origin, without a slash at its end.
    pub graph: String,
    /// The directory (tenant) ID, as the token named it.
    pub tenant: Option<TenantId>,
    /// The domain of the person's home directory; `None` if the person was a guest.
    pub domain: Option<String>,
    /// The person or app, as the token named it.
    pub user: Option<String>,
    /// The settings before the save.
    pub before: Settings,
    /// The settings that the save was to write.
    pub wanted: Settings,
    /// The reason in the user's words; empty if they gave none.
    pub reason: String,
    /// The IDs of the save's requests, in order.
    pub requests: Vec<RequestIds>,
    /// How the save ended.
    pub outcome: ReceiptOutcome,
    /// The ID of the receipt whose save this one undid.
    pub undoes: Option<ReceiptId>,
    /// The run over many tenants that the save was a part of.
    pub run: Option<RunId>,
}

impl Receipt {
    /// The receipt of a save that has ended. The caller sets `domain` if it knows it.
    ///
    /// `id` is a new GUID, `at` the present time.
    pub fn of(
        outcome: &Outcome,
        claims: &UnverifiedClaims,
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
            tenant: claims.tenant.clone(),
            domain: None,
            user: claims.user.clone().or_else(|| claims.app.clone()),
            before: base,
            wanted: wanted.into(),
            reason,
            requests: outcome.requests(),
            outcome: outcome.receipt_outcome(),
            undoes,
            run: None,
        }
    }

    /// Whether a later reading may still show how the save ended.
    pub fn is_open(&self) -> bool {
        self.open(self.wanted.clone()).is_some()
    }

    /// The open save, after which the form showed `since`. Returns `None` if the receipt's outcome is final.
    pub fn open(&self, since: Settings) -> Option<OpenSave> {
        OpenSave::new(&self.before, &self.wanted, &self.requests, &self.outcome, since)
    }

    /// This receipt with a new outcome and further requests. Who saved, and when, stays: each save has one receipt.
    #[must_use]
    pub fn amended(self, outcome: ReceiptOutcome, requests: Vec<RequestIds>) -> Self {
        let news: Vec<_> = requests.into_iter().filter(|ids| !self.requests.contains(ids)).collect();
        Self { outcome, requests: self.requests.into_iter().chain(news).collect(), ..self }
    }

    /// Whether there is anything to undo of the save: a change that was not written can't be undone.
    pub fn is_undoable(&self) -> bool {
        self.outcome != ReceiptOutcome::NotSaved && !changes(&self.before, &self.wanted).is_empty()
    }

    /// The changes that undo this save, if the tenant has `now`. They restore only what the save changed.
    pub fn undo(&self, now: &Settings) -> Undo {
        if self.outcome == ReceiptOutcome::NotSaved {
            return Undo::Nothing;
        }
        undo(&self.before, &self.wanted, now)
    }
}

#[cfg(test)]
pub(crate) mod tests;
