//! What is kept of a save: who changed what, when and why, and how it ended. Never a token.

use crate::auth::Hints;
use crate::graph::Trace;
use crate::save::{Outcome, Plan};
use crate::settings::Settings;

/// The receipt of one save, successful or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Receipt {
    /// When it ended, in milliseconds since 1970.
    pub at: f64,
    /// The directory (tenant) ID, as the token named it.
    pub tenant: Option<String>,
    /// The person or app, as the token named them.
    pub user: Option<String>,
    /// What was there before.
    pub before: Settings,
    /// What was to be there after.
    pub wanted: Settings,
    /// Why, in the user's words.
    pub reason: String,
    /// The IDs of the requests, in the order they were made.
    pub traces: Vec<Trace>,
    /// How it ended.
    pub ending: Ending,
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
    /// The receipt of a save that came to an end.
    pub fn of(outcome: &Outcome, hints: &Hints, at: f64) -> Self {
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
            at,
            tenant: hints.tenant.clone(),
            user: hints.user.clone().or_else(|| hints.app.clone()),
            before: base,
            wanted: wanted.into(),
            reason,
            traces,
            ending,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::graph::{GraphError, Kind, NoAnswer};
    use crate::save::Sent;
    use crate::settings::Property;

    #[test]
    fn each_ending_keeps_plan_and_ids() {
        let wanted = Settings::DEFAULT.with_switch(Property::BlockChat, false);
        let plan = Plan { reason: "ticket 7".to_owned(), ..Plan::new(&Settings::DEFAULT, &wanted).unwrap() };
        let sent = Sent { plan: plan.clone(), traces: vec![Trace::default()], doubt: None };
        let lost = GraphError::no_answer(NoAnswer::TimedOut, "mine");
        let refused = GraphError::bare(Kind::MissingRole, "mine");
        let hints = Hints { app: Some("Job".to_owned()), ..Hints::default() };
        for (outcome, ending, ids) in [
            (Outcome::Saved { sent: sent.clone() }, Ending::Saved, 1),
            (Outcome::NotSaved { plan, error: refused, confirmed: false }, Ending::NotSaved, 1),
            (
                Outcome::Different { sent: sent.clone(), now: Settings::DEFAULT },
                Ending::Different(Settings::DEFAULT),
                1,
            ),
            (Outcome::Uncertain { sent, error: lost }, Ending::Uncertain, 2),
        ] {
            let receipt = Receipt::of(&outcome, &hints, 5.0);
            assert_eq!((receipt.ending, receipt.traces.len()), (ending, ids));
            assert_eq!((receipt.reason.as_str(), receipt.user.as_deref()), ("ticket 7", Some("Job")));
            assert_eq!((receipt.before, receipt.wanted), (Settings::DEFAULT, wanted.clone()));
        }
    }
}
