//! The save's transitions. An event that doesn't apply at the present step changes nothing.

use super::{
    Attempt, Conflict, Edits, Effect, Event, Interruption, Lag, News, OpenSave, Outcome, Plan, Purpose, Save, Sent,
    Step, Verdict, conflict,
};
use crate::graph::{ErrorKind, GraphError, Schedule, SettingsSnapshot};
use crate::settings::{Settings, merge};
use crate::time::UnixMillis;

impl Save {
    /// The next state of the save, while the form holds `edits`, and the effects to perform.
    #[must_use]
    pub fn next(self, event: Event, edits: &Edits) -> (Self, Vec<Effect>) {
        let mut transition = Transition { open: self.open, edits: edits.clone(), effects: Vec::new() };
        let step = transition.step(self.step, event);
        (Self { step, open: transition.open }, transition.effects)
    }
}

/// The handling of one event. [`super::readings`] handles readings that aren't part of a save's own steps.
pub(super) struct Transition {
    pub(super) open: Option<OpenSave>,
    /// What the form holds, including what this event has filled in so far.
    pub(super) edits: Edits,
    effects: Vec<Effect>,
}

impl Transition {
    fn step(&mut self, step: Step, event: Event) -> Step {
        match (step, event) {
            (step @ (Step::Editing | Step::Done(_) | Step::Reviewing(_) | Step::Interrupted(_)), Event::Review) => {
                self.plan().map_or(step, Step::Reviewing)
            }
            (Step::Reviewing(plan), Event::Confirm { reason }) => {
                self.check(Plan { reason, ..plan }, Schedule::default())
            }
            // The user has no changes of their own in the form, so it shows the tenant's settings.
            (Step::Conflicting(conflict), Event::Cancel) if !conflict.has_edits() => self.use_theirs(conflict),
            (Step::Reviewing(_) | Step::Conflicting(_), Event::Cancel) => self.cancel(),
            (Step::Conflicting(conflict), Event::KeepMine) => self.keep_mine(conflict),
            (Step::Conflicting(conflict), Event::UseTheirs) => self.use_theirs(conflict),

            (Step::Checking(attempt), Event::Read(Ok(now))) => self.checked(attempt, now),
            (Step::Checking(Attempt { plan, .. }), Event::Read(Err(error))) => self.refused(plan, error),
            (Step::Sending(attempt), Event::Written { result: Ok(ids), .. }) => {
                self.read_back(Sent { plan: attempt.plan, requests: vec![ids], unconfirmed_because: None })
            }
            (Step::Sending(attempt), Event::Written { result: Err(error), random, now }) => {
                self.not_written(attempt, error, random, now)
            }
            // A colleague may have saved during the wait, so check again first.
            (Step::Waiting(Attempt { plan, schedule }), Event::Waited) => self.check(plan, schedule),
            (Step::Waiting(Attempt { plan, .. }), Event::Stop) => {
                self.end(Outcome::NotSaved { plan, error: stopped(), confirmed: false })
            }
            (Step::ReadingBack(sent, lag), Event::Read(Ok(now))) => self.came_back(sent, lag, now),
            (Step::ReadingBack(sent, _), Event::Read(Err(error))) if error.needs_new_token() => {
                self.tell(News::Interrupted { error, sent: true });
                Step::Interrupted(Interruption::ReadingBack(sent))
            }
            (Step::ReadingBack(sent, _), Event::Read(Err(error))) => self.end(Outcome::Uncertain { sent, error }),
            (Step::Lagging(sent, lag), Event::Waited) => {
                self.emit(Effect::Read);
                Step::ReadingBack(sent, lag)
            }
            // A single reading proves nothing, so the outcome isn't known yet.
            (Step::Lagging(sent, _), Event::Stop) => self.end(Outcome::Uncertain { sent, error: stopped() }),
            (Step::Done(Outcome::Uncertain { sent, .. }), Event::CheckAgain) => self.read_back(sent),

            (Step::Interrupted(interruption), Event::Reloaded(now)) => self.resume(interruption, now),
            (step @ (Step::Editing | Step::Done(_)), Event::Reloaded(now)) => {
                let (step, is_own) = self.settle(step, &now);
                if is_own { step } else { self.reload(step, now) }
            }
            (step, Event::Looked(now)) => self.look(step, now),
            (step @ (Step::Editing | Step::Done(_)), Event::Undo { id, before, wanted, now }) => {
                self.undo(step, id, &before, &wanted, now)
            }

            (step, Event::Dismiss) => self.dismiss(step),
            (step, Event::StartOver) => {
                self.forget_edits();
                self.dismiss(step)
            }
            (step, _) => step,
        }
    }

    pub(super) fn emit(&mut self, effect: Effect) {
        self.effects.push(effect);
    }

    pub(super) fn tell(&mut self, news: News) {
        self.emit(Effect::Tell(news));
    }

    /// The plan for the changes in the form. Returns `None` if there are none.
    pub(super) fn plan(&self) -> Option<Plan> {
        Plan::new(&self.edits.base, &self.edits.draft)
    }

    pub(super) fn fill(&mut self, base: SettingsSnapshot, draft: Settings) {
        let draft = draft.fitted_to(&base.settings);
        // Rebase what the form showed when the open save ended, as well.
        if let Some(open) = &mut self.open {
            open.show(merge(&self.edits.base, open.since(), &base.settings).merged);
        }
        self.edits = Edits { base: base.settings.clone(), draft: draft.clone() };
        self.emit(Effect::Fill { base, draft });
    }

    /// Makes what the form shows count as unedited since the open save.
    fn forget_edits(&mut self) {
        if let Some(open) = &mut self.open {
            open.show(self.edits.base.clone());
        }
    }

    fn dismiss(&mut self, step: Step) -> Step {
        if !matches!(step, Step::Done(_)) {
            return step;
        }
        self.tell(News::Dismissed);
        Step::Editing
    }

    fn cancel(&mut self) -> Step {
        if self.plan().is_some() {
            self.tell(News::Cancelled);
        } else {
            self.forget_edits();
            self.tell(News::TookTheirs);
        }
        Step::Editing
    }

    fn use_theirs(&mut self, Conflict { theirs, .. }: Conflict) -> Step {
        let draft = theirs.settings.clone();
        self.fill(theirs, draft);
        self.forget_edits();
        self.tell(News::TookTheirs);
        Step::Editing
    }

    fn keep_mine(&mut self, conflict: Conflict) -> Step {
        let Conflict { purpose, theirs, merge } = conflict;
        self.fill(theirs, merge.merged.clone());
        match purpose {
            Purpose::Reload => {
                self.tell(News::Merged);
                Step::Editing
            }
            Purpose::Undo { id } => {
                self.tell(News::Merged);
                self.plan().map_or(Step::Editing, |plan| Step::Reviewing(Plan { undoes: Some(id), ..plan }))
            }
            Purpose::Save(plan) => {
                self.tell(News::GoesOn);
                let base = self.edits.base.clone();
                self.check(Plan { base, wanted: merge.merged.to_update(), ..plan }, Schedule::default())
            }
        }
    }

    fn check(&mut self, plan: Plan, schedule: Schedule) -> Step {
        self.emit(Effect::Read);
        Step::Checking(Attempt { plan, schedule })
    }

    pub(super) fn read_back(&mut self, sent: Sent) -> Step {
        self.emit(Effect::Read);
        Step::ReadingBack(sent, Lag::default())
    }

    fn refused(&mut self, plan: Plan, error: GraphError) -> Step {
        if error.needs_new_token() {
            self.tell(News::Interrupted { error, sent: false });
            return Step::Interrupted(Interruption::BeforeSaving(plan));
        }
        self.end(Outcome::NotSaved { plan, error, confirmed: false })
    }

    fn checked(&mut self, attempt: Attempt, now: SettingsSnapshot) -> Step {
        let since = self.open.as_ref().map(|open| open.since().clone());
        if self.confirms(&now) {
            return self.over_own(attempt, since.as_ref(), now);
        }
        let mine = Settings::from(attempt.plan.wanted);
        let conflict = conflict(Purpose::Save(attempt.plan.clone()), &attempt.plan.base, &mine, now);
        if conflict.merge.has_outside_changes() {
            return Step::Conflicting(conflict);
        }
        self.emit(Effect::Write(attempt.plan.wanted));
        Step::Sending(attempt)
    }

    /// Goes on with a plan after the check found that an earlier save of this page took effect: that isn't someone
    /// else's change, so no conflict. If the plan now changes something that the user hasn't reviewed, since a switch
    /// was turned back meanwhile, the review opens again. `since` is what the form showed when that save ended: a change
    /// that was discarded after it is none of the plan's, and follows what the tenant has.
    fn over_own(
        &mut self,
        Attempt { plan, schedule }: Attempt,
        since: Option<&Settings>,
        now: SettingsSnapshot,
    ) -> Step {
        let draft = merge(since.unwrap_or(&plan.base), &plan.wanted.into(), &now.settings).merged;
        self.fill(now, draft);
        let Some(left) = self.plan() else { return Step::Editing };
        let reviewed = plan.changes();
        let is_reviewed = left.changes().iter().all(|change| reviewed.contains(change));
        let left = Plan { reason: plan.reason, undoes: plan.undoes, ..left };
        if is_reviewed {
            self.emit(Effect::Write(left.wanted));
            Step::Sending(Attempt { plan: left, schedule })
        } else {
            // "Saved" was told of the earlier save; this one is in review again.
            self.tell(News::Merged);
            Step::Reviewing(left)
        }
    }

    fn not_written(&mut self, mut attempt: Attempt, error: GraphError, random: f64, now: UnixMillis) -> Step {
        if !error.is_definitely_not_applied() {
            let requests = vec![error.request_ids()];
            return self.read_back(Sent { plan: attempt.plan, requests, unconfirmed_because: Some(error) });
        }
        match attempt.schedule.after(&error, random, now) {
            Some(wait) => {
                self.emit(Effect::Wait(wait, error));
                Step::Waiting(attempt)
            }
            None => self.refused(attempt.plan, error),
        }
    }

    /// Judges a reading after the change. One that doesn't show the change may be older than it, so two more follow
    /// first.
    fn came_back(&mut self, mut sent: Sent, mut lag: Lag, now: SettingsSnapshot) -> Step {
        if !sent.shows(&now.settings)
            && let Some(wait) = lag.after()
        {
            sent.requests.push(now.request_ids);
            self.emit(Effect::WaitToReadBack(wait));
            return Step::Lagging(sent, lag);
        }
        self.judge(sent, now)
    }

    pub(super) fn judge(&mut self, mut sent: Sent, now: SettingsSnapshot) -> Step {
        sent.requests.push(now.request_ids.clone());
        let settings = now.settings.clone();
        self.fill(now, sent.plan.wanted.into());
        self.end(match (sent.judge(&settings), sent.unconfirmed_because.clone()) {
            (Verdict::Saved, _) => Outcome::Saved { sent },
            (Verdict::NotSaved, Some(error)) => Outcome::NotSaved { plan: sent.plan, error, confirmed: true },
            (Verdict::NotSaved | Verdict::Different { .. }, _) => Outcome::Different { sent, now: settings },
        })
    }

    /// Ends the save. If this outcome only settles an open save, its receipt exists already and is amended.
    fn end(&mut self, outcome: Outcome) -> Step {
        let requests = outcome.requests();
        self.emit(match &self.open {
            Some(open) if open.is_of(&requests) => {
                Effect::AmendReceipt { outcome: outcome.receipt_outcome(), requests }
            }
            _ => Effect::KeepReceipt(outcome.clone()),
        });
        self.open = OpenSave::of(&outcome);
        // A state that this panel doesn't know was sent as another, and still stands in the form.
        let shown = self.edits.draft.clone();
        if let Some(open) = &mut self.open {
            open.show(shown);
        }
        self.tell(News::Ended(outcome.clone()));
        Step::Done(outcome)
    }
}

fn stopped() -> GraphError {
    GraphError { kind: ErrorKind::Stopped, details: Box::default() }
}
