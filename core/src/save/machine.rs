//! The transitions. An event that makes no sense in a state changes nothing.

use super::{
    Attempt, Conflict, Effect, Event, Interruption, Lag, Outcome, Plan, Purpose, Save, Sent, Verdict, conflict,
};
use crate::graph::{ErrorKind, GraphError, Schedule, SettingsSnapshot};
use crate::settings::Settings;
use crate::time::UnixMillis;

type Step = (Save, Vec<Effect>);

impl Save {
    /// The next state, and what is to be done.
    #[must_use]
    pub fn next(self, event: Event) -> Step {
        match (self, event) {
            (Self::Editing | Self::Done(_) | Self::Reviewing(_) | Self::Interrupted(_), Event::Review(plan)) => {
                (Self::Reviewing(plan), vec![])
            }
            (Self::Reviewing(plan), Event::Confirm { reason }) => check(Plan { reason, ..plan }, Schedule::default()),
            // With nothing of one's own in the form, it is left with what is there.
            (Self::Conflicting(conflict), Event::Cancel) if !conflict.has_edits() => use_theirs(conflict),
            (Self::Reviewing(_) | Self::Conflicting(_), Event::Cancel)
            | (Self::Done(_) | Self::Interrupted(_), Event::Dismiss) => (Self::Editing, vec![]),

            (Self::Checking(attempt), Event::Read(Ok(now))) => checked(attempt, now),
            (Self::Checking(attempt), Event::ReadOwn(now)) => over_own(attempt, now),
            (Self::Checking(Attempt { plan, .. }), Event::Read(Err(error))) => refused(plan, error),
            (Self::Sending(attempt), Event::Written { result: Ok(trace), .. }) => {
                read_back(Sent { plan: attempt.plan, requests: vec![trace], unconfirmed_because: None })
            }
            (Self::Sending(attempt), Event::Written { result: Err(error), random, now }) => {
                not_written(attempt, error, random, now)
            }
            // While waiting, a colleague may have saved: the check comes first, again.
            (Self::Waiting(Attempt { plan, schedule }), Event::Waited) => check(plan, schedule),
            (Self::Waiting(Attempt { plan, .. }), Event::Stop) => {
                (Self::Done(Outcome::NotSaved { plan, error: stopped(), confirmed: false }), vec![])
            }
            (Self::ReadingBack(sent, lag), Event::Read(Ok(now))) => came_back(sent, lag, now),
            // What is read later, for whatever reason, says what the reading back could not.
            (Self::Done(Outcome::Uncertain { sent, .. }), Event::Reloaded { now, .. } | Event::ReadLater(now))
            | (Self::Done(Outcome::Different { sent, .. }), Event::ReadLater(now)) => judged(sent, now),
            (Self::ReadingBack(sent, _), Event::Read(Err(error))) if error.needs_new_token() => {
                (Self::Interrupted(Interruption::ReadingBack(sent)), vec![])
            }
            (Self::ReadingBack(sent, _), Event::Read(Err(error))) => {
                (Self::Done(Outcome::Uncertain { sent, error }), vec![])
            }
            (Self::Lagging(sent, lag), Event::Waited) => (Self::ReadingBack(sent, lag), vec![Effect::Read]),
            // A single reading proves nothing, so nothing can be told yet.
            (Self::Lagging(sent, _), Event::Stop) => {
                (Self::Done(Outcome::Uncertain { sent, error: stopped() }), vec![])
            }

            (Self::Conflicting(conflict), Event::KeepMine) => keep_mine(conflict),
            (Self::Conflicting(conflict), Event::UseTheirs) => use_theirs(conflict),
            (state @ (Self::Editing | Self::Done(_)), Event::Reloaded { base, draft, now }) => {
                reloaded(state, &base, &draft, now)
            }

            (state @ (Self::Editing | Self::Done(_)), Event::Undo { from, back, now }) => {
                undo(state, &from, &back, now)
            }

            (Self::Interrupted(Interruption::BeforeSaving(old)), Event::Renewed(plan)) => match plan {
                Some(plan) => (Self::Reviewing(Plan { reason: old.reason, ..plan }), vec![]),
                None => (Self::Editing, vec![]),
            },
            (Self::Interrupted(Interruption::ReadingBack(sent)), Event::Renewed(_))
            | (Self::Done(Outcome::Uncertain { sent, .. }), Event::CheckAgain) => read_back(sent),
            (state, _) => (state, vec![]),
        }
    }
}

fn check(plan: Plan, schedule: Schedule) -> Step {
    (Save::Checking(Attempt { plan, schedule }), vec![Effect::Read])
}

fn read_back(sent: Sent) -> Step {
    (Save::ReadingBack(sent, Lag::default()), vec![Effect::Read])
}

fn stopped() -> GraphError {
    GraphError { kind: ErrorKind::Stopped, facts: Box::default() }
}

fn refused(plan: Plan, error: GraphError) -> Step {
    if error.needs_new_token() {
        return (Save::Interrupted(Interruption::BeforeSaving(plan)), vec![]);
    }
    (Save::Done(Outcome::NotSaved { plan, error, confirmed: false }), vec![])
}

fn checked(attempt: Attempt, now: SettingsSnapshot) -> Step {
    let mine = Settings::from(attempt.plan.wanted);
    let conflict = conflict(Purpose::Save(attempt.plan.clone()), &attempt.plan.base, &mine, now);
    if conflict.merge.has_outside_changes() {
        return (Save::Conflicting(conflict), vec![]);
    }
    let write = Effect::Write(attempt.plan.wanted);
    (Save::Sending(attempt), vec![write])
}

/// What this page saved itself is nobody else's change: the plan goes over it. What it changes there was reviewed, unless
/// something was turned back since; then that is reviewed first.
fn over_own(attempt: Attempt, now: SettingsSnapshot) -> Step {
    let Attempt { plan, schedule } = attempt;
    let draft = Settings::from(plan.wanted);
    let left = Plan::new(&now.settings, &draft);
    let fill = Effect::Fill { base: now, draft };
    let Some(left) = left else { return (Save::Editing, vec![fill]) };
    let reviewed = plan.changes();
    let is_reviewed = left.changes().iter().all(|change| reviewed.contains(change));
    let left = Plan { reason: plan.reason, ..left };
    if is_reviewed {
        let write = Effect::Write(left.wanted);
        (Save::Sending(Attempt { plan: left, schedule }), vec![fill, write])
    } else {
        (Save::Reviewing(left), vec![fill])
    }
}

fn not_written(mut attempt: Attempt, error: GraphError, random: f64, now: UnixMillis) -> Step {
    if !error.is_definitely_not_applied() {
        return read_back(Sent {
            plan: attempt.plan,
            requests: vec![error.request_ids()],
            unconfirmed_because: Some(error),
        });
    }
    match attempt.schedule.after(&error, random, now) {
        Some(wait) => (Save::Waiting(attempt), vec![Effect::Wait(wait, error)]),
        None => refused(attempt.plan, error),
    }
}

/// A reading that doesn't show the change may be older than the change. Two more follow before it is judged.
fn came_back(mut sent: Sent, mut lag: Lag, now: SettingsSnapshot) -> Step {
    if !sent.shows(&now.settings)
        && let Some(wait) = lag.after()
    {
        sent.requests.push(now.request_ids);
        return (Save::Lagging(sent, lag), vec![Effect::WaitToReadBack(wait)]);
    }
    judged(sent, now)
}

fn judged(mut sent: Sent, now: SettingsSnapshot) -> Step {
    sent.requests.push(now.request_ids.clone());
    let settings = now.settings.clone();
    let fill = Effect::Fill { base: now, draft: sent.plan.wanted.into() };
    let outcome = match (sent.judge(&settings), sent.unconfirmed_because.clone()) {
        (Verdict::Saved, _) => Outcome::Saved { sent },
        (Verdict::NotSaved, Some(error)) => Outcome::NotSaved { plan: sent.plan, error, confirmed: true },
        (Verdict::NotSaved | Verdict::Different { .. }, _) => Outcome::Different { sent, now: settings },
    };
    (Save::Done(outcome), vec![fill])
}

fn use_theirs(Conflict { theirs, .. }: Conflict) -> Step {
    let draft = theirs.settings.clone();
    (Save::Editing, vec![Effect::Fill { base: theirs, draft }])
}

fn keep_mine(conflict: Conflict) -> Step {
    let Conflict { purpose, theirs, merge } = conflict;
    let base = theirs.settings.clone();
    let fill = Effect::Fill { base: theirs, draft: merge.merged.clone() };
    match purpose {
        Purpose::Reload => (Save::Editing, vec![fill]),
        Purpose::Undo => {
            let plan = Plan::new(&base, &merge.merged);
            (plan.map_or(Save::Editing, Save::Reviewing), vec![fill])
        }
        Purpose::Save(plan) => {
            let plan = Plan { base, wanted: merge.merged.to_update(), ..plan };
            let (state, effects) = check(plan, Schedule::default());
            (state, std::iter::once(fill).chain(effects).collect())
        }
    }
}

/// An undo is a change like any other: it is reviewed. Where the tenant has moved on since the save, what the undo
/// would now change is shown first.
fn undo(state: Save, from: &Settings, back: &Settings, now: SettingsSnapshot) -> Step {
    let conflict = conflict(Purpose::Undo, from, back, now);
    if conflict.merge.has_outside_changes() {
        return (Save::Conflicting(conflict), vec![]);
    }
    match Plan::new(&conflict.theirs.settings, &conflict.merge.merged) {
        None => (state, vec![]),
        Some(plan) => {
            let fill = Effect::Fill { base: conflict.theirs, draft: conflict.merge.merged };
            (Save::Reviewing(plan), vec![fill])
        }
    }
}

fn reloaded(state: Save, base: &Settings, draft: &Settings, now: SettingsSnapshot) -> Step {
    let conflict = conflict(Purpose::Reload, base, draft, now);
    if conflict.merge.has_conflicts() {
        return (Save::Conflicting(conflict), vec![]);
    }
    (state, vec![Effect::Fill { base: conflict.theirs, draft: conflict.merge.merged }])
}
