//! The plan: made of the chosen rows, reviewed, and applied as a run that the browser keeps.

use super::TenantsModel;
use super::keeping::{KeepFault, let_go_of_run};
use super::shown::{Keeping, News, NoPlan, Plan, PlanFaults, PlanFields, RUN, Use};
use crate::app::{Failure, TenantsFailure};
use browser::{clock, page, random};
use leptos::task::spawn_local;
use remote_help::config::History;
use remote_help::settings::{Property, PropertyValue};
use remote_help::tenants::plan::{Draft, Filled, PlanFault};
use remote_help::tenants::run::{self, Effect, Event, Run};
use std::sync::Arc;
use std::time::Duration;

impl TenantsModel {
    /// Why no plan can be reviewed now; none if one can. Followed.
    pub(in crate::screens::tenants) fn no_plan(self) -> Option<NoPlan> {
        if self.usable() != Use::Write {
            return Some(NoPlan::LacksPermission);
        }
        if self.is_running() || self.kept_run().is_some() {
            return Some(NoPlan::RunUnfinished);
        }
        if self.is_reading() {
            return Some(NoPlan::Reading);
        }
        if self.target_settings(self.target()).is_none() {
            return Some(NoPlan::NoTarget);
        }
        if self.chosen_count() == 0 {
            return Some(NoPlan::NothingChosen);
        }
        self.is_nothing_read().then_some(NoPlan::NothingRead)
    }

    /// Opens the review of a plan for the chosen rows.
    pub(in crate::screens::tenants) fn review_plan(self) {
        self.look_for_unfinished();
        let draft = self.0.book.update(|book| book.plan_for_chosen());
        self.review(draft);
    }

    /// Makes a plan that undoes the run, and opens its review.
    pub(in crate::screens::tenants) fn undo_run(self) {
        let draft = self.0.book.update(|book| book.plan_to_undo());
        self.review(draft);
    }

    fn review(self, draft: Option<Draft>) {
        let Some(draft) = draft else { return };
        self.choose_anew();
        self.0.services.messages.clear();
        self.0.plan_faults.set(PlanFaults::default());
        self.0.plan.set(Some(Arc::new(self.shown_plan(&draft))));
        self.0.book.update(|book| book.draft = Some(draft));
    }

    fn shown_plan(self, draft: &Draft) -> Plan {
        let mut changes: Vec<(Property, PropertyValue, usize)> = Vec::new();
        for change in draft.rows.iter().flat_map(remote_help::tenants::plan::PlanRow::changes) {
            let same =
                changes.iter_mut().find(|(property, after, _)| *property == change.property && *after == change.after);
            match same {
                Some((.., count)) => *count += 1,
                None => changes.push((change.property, change.after, 1)),
            }
        }
        Plan {
            is_undo: draft.undoes.is_some(),
            target: draft.undoes.is_none().then(|| self.0.compare_with.get_untracked()),
            order: draft.rows.iter().map(|row| self.0.book.update(|book| book.label(&row.tenant))).collect(),
            changes,
            matching: draft.matching.len(),
            left_out: draft.left_out.len(),
            keeping: match self.0.services.environment.config_untracked().history {
                History::Local => Keeping::ThisBrowser,
                History::Session => Keeping::ThisTab,
                History::Off => Keeping::Nowhere,
            },
            asks_for_number: draft.needs_number(),
        }
    }

    /// The plan under review. Followed.
    pub(in crate::screens::tenants) fn plan(self) -> Option<Arc<Plan>> {
        self.0.plan.get()
    }

    /// Which of the fields of the plan were refused when it was to be applied. Followed.
    pub(in crate::screens::tenants) fn plan_faults(self) -> PlanFaults {
        self.0.plan_faults.get()
    }

    /// Begins the run, unless a field is wrong or the run can't be kept.
    pub(in crate::screens::tenants) fn apply(self, fields: &PlanFields) {
        let Some(draft) = self.0.book.update(|book| book.draft.clone()) else { return };
        let faults = faults(&draft, fields);
        self.0.plan_faults.set(faults);
        if faults != PlanFaults::default() {
            return;
        }
        let services = self.0.services;
        let (Some((owner, client)), Ok(plan)) = (self.owner(), draft.apply(&filled(fields))) else { return };
        let keeping = match services.environment.config_untracked().history {
            History::Off => run::Keeping::Nowhere,
            History::Local | History::Session => run::Keeping::Stored,
        };
        let (run, records) = Run::begin(&plan, client, owner, keeping, clock::now(), random::guid);
        let id = run.id().clone();
        // Applied once. The dialog stays until there is a run, to which the focus goes then.
        self.0.book.update(|book| book.draft = None);
        services.auth.spawn_in_session(self.begin_run(run, records), move |begun| {
            self.close_plan();
            match begun {
                Ok(()) => {
                    self.on_run(Event::Go);
                    self.all_changed();
                    focus_run();
                }
                Err(fault) => {
                    self.remove_run(&id);
                    self.0.book.update(|book| book.run = None);
                    let_go_of_run(&id);
                    self.refuse_run(fault);
                    self.look_for_unfinished();
                }
            }
        });
    }

    /// Takes the lock of a run and stores its first records. Nothing is sent before all of them are kept.
    async fn begin_run(self, run: Run, records: Vec<Effect>) -> Result<(), KeepFault> {
        self.hold_run(run.id().clone()).await?;
        if self.has_unfinished() {
            // Another tab was quicker.
            return Err(KeepFault::OtherTab);
        }
        self.0.book.update(|book| book.run = Some(run));
        // That it has begun is said first, and how far it is only later.
        self.0.told_at.set(clock::now());
        self.publish();
        if self.store_first(records).await { Ok(()) } else { Err(KeepFault::NotKept) }
    }

    pub(super) fn refuse_run(self, fault: KeepFault) {
        self.0.services.messages.fail(Failure::Tenants(match fault {
            KeepFault::NotKept => TenantsFailure::RunNotKept,
            KeepFault::OtherTab => TenantsFailure::RunInOtherTab,
            KeepFault::NoLocks => TenantsFailure::NoLocks,
        }));
    }

    fn close_plan(self) {
        self.0.plan.set(None);
        self.0.book.update(|book| book.draft = None);
    }

    /// Closes the plan, unless it was applied just now. Nothing was sent.
    pub(in crate::screens::tenants) fn cancel_plan(self) {
        if self.0.book.update(|book| book.draft.is_none()) {
            return;
        }
        self.close_plan();
        self.say(News::PlanCancelled);
    }
}

/// Moves the focus to the run, after the dialog that is gone has given it back.
pub(super) fn focus_run() {
    spawn_local(async {
        clock::sleep(Duration::ZERO).await;
        page::focus_id(RUN);
    });
}

/// The fields as core takes them. A number that can't be read is 0, which is none that it takes.
fn filled(fields: &PlanFields) -> Filled {
    Filled {
        first: fields.first.trim().parse().unwrap_or_default(),
        stop_after: fields.stop_after.trim().parse().unwrap_or_default(),
        reason: fields.reason.trim().to_owned(),
        number: fields.number.clone(),
    }
}

/// All fields that are wrong. Core names the first, so each is judged beside others that are right.
fn faults(draft: &Draft, fields: &PlanFields) -> PlanFaults {
    let filled = filled(fields);
    let good = Filled { first: 1, stop_after: 1, reason: String::new(), number: draft.rows.len().to_string() };
    let is = |filled: Filled, fault| draft.fault(&filled) == Some(fault);
    PlanFaults {
        first: is(Filled { first: filled.first, ..good.clone() }, PlanFault::First),
        stop_after: is(Filled { stop_after: filled.stop_after, ..good.clone() }, PlanFault::StopAfter),
        number: is(Filled { number: filled.number, ..good }, PlanFault::Number),
    }
}
