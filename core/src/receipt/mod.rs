//! What is kept of a save: who changed what, when and why, and how it ended. Never a token; and no words for people,
//! which the page has.

mod commands;
mod json;
mod stored;
mod undo;

pub use commands::{Commands, POWERSHELL_TOKEN, SHELL_TOKEN, Tool};
pub use stored::{STORED_PREFIX, is_stored_key};
pub use undo::Undo;

use crate::auth::Hints;
use crate::cloud::{Cloud, Endpoints};
use crate::graph::{Reading, Trace};
use crate::save::{Outcome, Plan};
use crate::settings::Settings;

/// The receipt of one save, successful or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Receipt {
    /// A GUID of its own.
    pub id: String,
    /// When it ended, in milliseconds since 1970.
    pub at: f64,
    /// The cloud the tenant lives in.
    pub cloud: Cloud,
    /// Graph's origin, without a slash at its end.
    pub graph: String,
    /// The directory (tenant) ID, as the token named it.
    pub tenant: Option<String>,
    /// The person or app, as the token named them.
    pub user: Option<String>,
    /// What was there before.
    pub before: Settings,
    /// What was to be there after.
    pub wanted: Settings,
    /// Why, in the user's words; empty where they gave no reason.
    pub reason: String,
    /// The IDs of the requests, in the order they were made.
    pub traces: Vec<Trace>,
    /// How it ended.
    pub ending: Ending,
    /// The ID of the receipt whose save this one undid.
    pub undoes: Option<String>,
}

/// How a save ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Ending {
    /// Reading back confirmed it.
    Saved,
    /// It was not saved.
    NotSaved,
    /// Something else is there now.
    Different(Settings),
    /// It can't be told.
    Uncertain,
}

impl Receipt {
    /// The receipt of a save that came to an end; `undoes` is for whoever knows that it undid another.
    ///
    /// `id` is a new GUID, `at` the time in milliseconds since 1970.
    pub fn of(outcome: &Outcome, hints: &Hints, endpoints: &Endpoints, id: String, at: f64) -> Self {
        let (plan, traces, ending) = match outcome {
            Outcome::Saved { sent } => (&sent.plan, sent.traces.clone(), Ending::Saved),
            Outcome::NotSaved { plan, error, .. } => (plan, vec![error.trace()], Ending::NotSaved),
            Outcome::Different { sent, now } => (&sent.plan, sent.traces.clone(), Ending::Different(now.clone())),
            Outcome::Uncertain { sent, error } => {
                (&sent.plan, sent.traces.iter().cloned().chain([error.trace()]).collect(), Ending::Uncertain)
            }
        };
        let Plan { base, wanted, reason } = plan.clone();
        Self {
            id,
            at,
            cloud: endpoints.cloud(),
            graph: endpoints.graph().to_owned(),
            tenant: hints.tenant.clone(),
            user: hints.user.clone().or_else(|| hints.app.clone()),
            before: base,
            wanted: wanted.into(),
            reason,
            traces,
            ending,
            undoes: None,
        }
    }

    /// Whether it can't be told how the save ended.
    pub fn is_in_doubt(&self) -> bool {
        self.ending == Ending::Uncertain
    }

    /// This receipt, now that a later one tells more of its save: one save has one receipt. None if the later one is of
    /// another save, or this one told all.
    pub fn completed_by(&self, later: &Self) -> Option<Self> {
        // The request that sent the change is the first of each.
        let is_same = self.is_in_doubt() && self.traces.first() == later.traces.first();
        let news = later.traces.iter().filter(|trace| !self.traces.contains(trace));
        let traces = self.traces.iter().chain(news).cloned().collect();
        is_same.then(|| Self { ending: later.ending.clone(), traces, ..self.clone() })
    }

    /// This receipt, where it could not be told how its save ended, by what the tenant has at the first reading since.
    /// Whatever is read after that is others' doing.
    pub fn settled_by(&self, now: &Reading) -> Option<Self> {
        let ending = match &now.settings {
            settings if *settings == self.wanted => Ending::Saved,
            settings if *settings == self.before => Ending::NotSaved,
            settings => Ending::Different(settings.clone()),
        };
        let traces = self.traces.iter().chain([&now.trace]).cloned().collect();
        self.is_in_doubt().then(|| Self { traces, ending, ..self.clone() })
    }
}

#[cfg(test)]
mod tests;
