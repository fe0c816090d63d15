//! What is kept of a save: who changed what, when and why, and how it ended. Never a token; and no words for people,
//! which the page has.

mod commands;
mod json;
mod stored;
mod undo;

pub use commands::{Commands, POWERSHELL_TOKEN, SHELL_TOKEN, Tool};
pub use stored::{STORED_PREFIX, is_stored_key};
pub use undo::Undo;

use crate::auth::UnverifiedClaims;
use crate::cloud::{Cloud, Endpoints};
use crate::graph::{RequestIds, SettingsSnapshot};
use crate::ids::{ReceiptId, TenantId};
use crate::save::{Outcome, Plan, Verdict, judge, shows};
use crate::settings::Settings;
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

/// How a save ended.
#[derive(Clone, Debug, PartialEq)]
pub enum ReceiptOutcome {
    /// Reading back confirmed it.
    Saved,
    /// It was not saved.
    NotSaved,
    /// Something else is there now.
    Different {
        /// What was read back.
        found: Settings,
        /// The service accepted the change, and nothing of it shows: a later reading may.
        may_show_later: bool,
    },
    /// It can't be told.
    Uncertain {
        /// The service accepted the change; what failed is reading it back.
        accepted: bool,
    },
}

impl Receipt {
    /// The receipt of a save that came to an end; `undoes` and `domain` are for whoever knows them.
    ///
    /// `id` is a new GUID, `at` the time.
    pub fn of(
        outcome: &Outcome,
        hints: &UnverifiedClaims,
        endpoints: &Endpoints,
        id: ReceiptId,
        at: UnixMillis,
    ) -> Self {
        let (plan, traces, ending) = match outcome {
            Outcome::Saved { sent } => (&sent.plan, sent.requests.clone(), ReceiptOutcome::Saved),
            Outcome::NotSaved { plan, error, .. } => (plan, vec![error.request_ids()], ReceiptOutcome::NotSaved),
            Outcome::Different { sent, now } => {
                (&sent.plan, sent.requests.clone(), ReceiptOutcome::by(sent.judge(now), now))
            }
            Outcome::Uncertain { sent, error } => {
                // Who stopped the waiting made no request.
                let last = Some(error.request_ids()).filter(|trace| *trace != RequestIds::default());
                let ending = ReceiptOutcome::Uncertain { accepted: sent.unconfirmed_because.is_none() };
                (&sent.plan, sent.requests.iter().cloned().chain(last).collect(), ending)
            }
        };
        let Plan { base, wanted, reason } = plan.clone();
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
            requests: traces,
            outcome: ending,
            undoes: None,
        }
    }

    /// Whether it can't be told how the save ended.
    pub fn is_in_doubt(&self) -> bool {
        matches!(self.outcome, ReceiptOutcome::Uncertain { .. })
    }

    /// Whether a later reading may tell more of how the save ended.
    pub fn is_open(&self) -> bool {
        self.is_in_doubt() || matches!(self.outcome, ReceiptOutcome::Different { may_show_later: true, .. })
    }

    /// This receipt, now that a later one tells more of its save: one save has one receipt. Returns `None` if the later
    /// one is of another save, or this one told all.
    pub fn completed_by(&self, later: &Self) -> Option<Self> {
        // The request that sent the change is the first of each.
        let is_same = self.is_open() && self.requests.first() == later.requests.first();
        let news = later.requests.iter().filter(|trace| !self.requests.contains(trace));
        let traces = self.requests.iter().chain(news).cloned().collect();
        is_same.then(|| Self { outcome: later.outcome.clone(), requests: traces, ..self.clone() })
    }

    /// This receipt, settled by what was read since. Where nothing could be told, the first reading tells; where the
    /// change did not show although the service had accepted it, the first that shows it. Returns `None` where the
    /// reading tells nothing of the save.
    pub fn settled_by(&self, now: &SettingsSnapshot) -> Option<Self> {
        let accepted = match &self.outcome {
            ReceiptOutcome::Uncertain { accepted } => *accepted,
            ReceiptOutcome::Different { may_show_later: true, .. } if self.is_shown_by(&now.settings) => true,
            _ => return None,
        };
        let verdict = judge(&self.before, &self.wanted, accepted, &now.settings);
        let traces = self.requests.iter().chain([&now.request_ids]).cloned().collect();
        Some(Self { requests: traces, outcome: ReceiptOutcome::by(verdict, &now.settings), ..self.clone() })
    }

    /// This receipt, whose save no later reading is held against any more: what was read since is neither the change nor
    /// what was found, and so others' doing. Returns `None` where that isn't so.
    pub fn closed_by(&self, now: &Settings) -> Option<Self> {
        let ReceiptOutcome::Different { found, may_show_later: true } = &self.outcome else { return None };
        let is_others = now != found && !self.is_shown_by(now);
        let ending = ReceiptOutcome::Different { found: found.clone(), may_show_later: false };
        is_others.then(|| Self { outcome: ending, ..self.clone() })
    }

    fn is_shown_by(&self, now: &Settings) -> bool {
        shows(&self.before, &self.wanted, now)
    }
}

impl ReceiptOutcome {
    fn by(verdict: Verdict, now: &Settings) -> Self {
        match verdict {
            Verdict::Saved => Self::Saved,
            Verdict::NotSaved => Self::NotSaved,
            Verdict::Different { may_show_later } => Self::Different { found: now.clone(), may_show_later },
        }
    }
}

#[cfg(test)]
pub(crate) mod tests;
