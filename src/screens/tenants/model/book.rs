//! All that is known of the tenants: the list, what reading and run know of each, and the table of both. It decides nothing
//! that is core's to decide, and performs nothing.

use super::shown::{Outcome, Row};
use remote_help::config::ConfigTenants;
use remote_help::ids::TenantId;
use remote_help::receipt::{Receipt, ReceiptOutcome};
use remote_help::tenants::access::{self, Scope};
use remote_help::tenants::compare::{self, Target};
use remote_help::tenants::list::{Entry, RowKey, TenantList};
use remote_help::tenants::pace::Pace;
use remote_help::tenants::plan::{Candidate, Draft, Undoable};
use remote_help::tenants::reading::{self, Reading};
use remote_help::tenants::run::{self, RowEnd, RowStep, RowView, Run, Stop};
use remote_help::tenants::table::{Facts, Table, Touched};
use remote_help::tenants::{Access, Cause, Ending, Moment, TenantReading, TenantState};
use remote_help::time::UnixMillis;
use std::collections::{HashMap, HashSet};

/// What "Filter tenants" finds a row by besides its names: the words of the person's language, which the view has.
pub(in crate::screens::tenants) type Words = fn(&Facts) -> String;

/// What a machine is given besides its event: the world's part of a [`Moment`].
#[derive(Clone, Copy, Debug)]
pub(super) struct Now {
    pub(super) at: UnixMillis,
    pub(super) random: f64,
    /// When the day ends that the sign-in serves.
    pub(super) chain_ends: Option<UnixMillis>,
}

impl Now {
    fn moment(self, pace: &mut Pace) -> Moment<'_> {
        Moment { now: self.at, random: self.random, chain_ends: self.chain_ends, pace }
    }
}

/// The list, the machines over it, and the table.
pub(super) struct Book {
    pub(super) list: TenantList,
    pub(super) table: Table,
    pub(super) target: Option<Target>,
    /// There is none while nobody is signed in by redirect.
    pub(super) reading: Option<Reading>,
    /// The run that is under way, or has ended in this page.
    pub(super) run: Option<Run>,
    /// Why the run stopped before its end.
    pub(super) stop: Option<Stop>,
    /// The plan under review.
    pub(super) draft: Option<Draft>,
    /// The domains whose tenant is being asked for.
    pub(super) asked_domains: HashSet<String>,
    words: Words,
    pace: Pace,
}

impl Book {
    pub(super) fn new(list: TenantList, words: Words) -> Self {
        let mut book = Self {
            list,
            table: Table::default(),
            target: None,
            reading: None,
            run: None,
            stop: None,
            draft: None,
            asked_domains: HashSet::new(),
            words,
            pace: Pace::default(),
        };
        book.refresh_all();
        book
    }

    /// What rows are found by besides their names.
    pub(super) fn words(&self) -> Words {
        self.words
    }

    /// How many tenants were read, and how many of these differ from what they are compared with.
    pub(super) fn compared(&self) -> (usize, usize) {
        let states = self.reading.iter().flat_map(Reading::states);
        let readings: Vec<_> = states.filter_map(|(_, state)| state.reading.as_ref()).collect();
        let differs = |reading: &&TenantReading| {
            self.target.as_ref().is_some_and(|target| !target.differences(&reading.settings).is_empty())
        };
        (readings.len(), readings.iter().filter(|reading| differs(reading)).count())
    }

    /// Gives an event to the reading.
    pub(super) fn on_reading(&mut self, event: reading::Event, now: Now) -> Vec<reading::Effect> {
        self.reading.as_mut().map(|reading| reading.on(event, now.moment(&mut self.pace))).unwrap_or_default()
    }

    /// Gives an event to the run.
    pub(super) fn on_run(&mut self, event: run::Event, now: Now) -> Vec<run::Effect> {
        self.run.as_mut().map(|run| run.on(event, now.moment(&mut self.pace))).unwrap_or_default()
    }

    /// The key with this number, if the list has it.
    pub(super) fn key(&self, number: u32) -> Option<RowKey> {
        self.list.key(number)
    }

    /// The tenant of a row.
    pub(super) fn tenant(&self, key: RowKey) -> Option<&TenantId> {
        self.list.get(key)?.id()
    }

    /// What is known of a tenant: by the reading, and how the last run ended there unless it was read since.
    pub(super) fn state(&self, tenant: &TenantId) -> Option<TenantState> {
        let state = self.reading.as_ref().and_then(|reading| reading.state(tenant));
        let end = self.run_row(tenant).and_then(|row| row.end);
        with_end(state, end)
    }

    /// A tenant of the run that is under way, or has ended in this page.
    fn run_row(&self, tenant: &TenantId) -> Option<RowView<'_>> {
        self.run.as_ref()?.rows().find(|row| row.plan.tenant == *tenant)
    }

    fn state_of(&self, entry: &Entry) -> Option<TenantState> {
        self.state(entry.id()?)
    }

    fn facts(&self, entry: &Entry, state: Option<&TenantState>) -> Facts {
        let facts = Facts::of(entry, state, self.target.as_ref());
        let words = (self.words)(&facts);
        facts.with_words(words)
    }

    /// What is known of all tenants, by their IDs.
    pub(super) fn states(&self) -> HashMap<String, TenantState> {
        let states = self.reading.iter().flat_map(Reading::states);
        let mut all: HashMap<_, _> = states.map(|(tenant, state)| (tenant.to_string(), state.clone())).collect();
        for row in self.run.iter().flat_map(Run::rows) {
            if let Some(state) = with_end(all.get(row.plan.tenant.as_str()), row.end) {
                all.insert(row.plan.tenant.to_string(), state);
            }
        }
        all
    }

    /// Takes what is known of a row by now into the table.
    pub(super) fn refresh(&mut self, key: RowKey) -> Touched {
        match self.list.get(key).map(|entry| self.facts(entry, self.state_of(entry).as_ref())) {
            Some(facts) => self.table.put(facts),
            None => self.table.remove(key),
        }
    }

    /// Takes what is known of all rows by now into the table.
    pub(super) fn refresh_all(&mut self) -> Touched {
        let states = self.states();
        let state = |entry: &Entry| states.get(entry.id()?.as_str());
        let rows: Vec<_> = self.list.entries().iter().map(|entry| self.facts(entry, state(entry))).collect();
        self.table.put_all(rows)
    }

    /// A row, for the view.
    pub(super) fn row(&self, key: RowKey, now: UnixMillis) -> Option<Row> {
        let entry = self.list.get(key)?;
        let state = self.state_of(entry);
        let run = entry.id().and_then(|id| self.run_row(id)).map(|row| row.step);
        let known = || Outcome::Known(outcome(state.as_ref(), entry, self.target.as_ref()));
        let outcome = run.as_ref().and_then(outcome_of_step).unwrap_or_else(known);
        Some(Row {
            name: entry.name().map(str::to_owned),
            id: entry.id().cloned(),
            domain: entry.domain().map(str::to_owned),
            sources: entry.sources().iter().collect(),
            ends: entry.ends_soon(now),
            is_read_only: entry.is_microsoft_led(),
            exclusion: entry.exclusion(),
            access: entry.access(state.as_ref()),
            cause: entry.cause(state.as_ref()).cloned(),
            reading: state.and_then(|state| state.reading),
            outcome,
        })
    }

    /// What the tenant among the first is called for which the run stopped.
    pub(super) fn stopped_at(&self, stop: &Stop) -> Option<String> {
        match stop {
            Stop::AmongFirst(tenant) => Some(self.label(tenant)),
            Stop::ByPerson | Stop::Failures(_) => None,
        }
    }

    /// What to call a tenant by.
    pub(super) fn label(&self, tenant: &TenantId) -> String {
        let entry = self.list.key_of(tenant).and_then(|key| self.list.get(key));
        entry.map_or(tenant.as_str(), Entry::label).to_owned()
    }

    /// Until when the token endpoint is to be let alone.
    pub(super) fn throttled_until(&self, now: UnixMillis) -> Option<UnixMillis> {
        self.pace.penalty_ends(now)
    }

    /// A domain that nobody has asked for yet, which is noted as asked for.
    pub(super) fn next_domain(&mut self) -> Option<(RowKey, String)> {
        let mut waiting = self.list.unresolved();
        let (key, domain) = waiting.find(|(_, domain)| !self.asked_domains.contains(*domain))?;
        let found = (key, domain.to_owned());
        self.asked_domains.insert(found.1.clone());
        Some(found)
    }

    /// The tenants of these rows, as far as their IDs are known.
    pub(super) fn tenants(&self, keys: &[RowKey]) -> Vec<TenantId> {
        keys.iter().filter_map(|key| self.tenant(*key).cloned()).collect()
    }

    /// All tenants of the list whose IDs are known, and those of them that are excluded.
    pub(super) fn tenants_of_list(&self) -> (Vec<TenantId>, Vec<TenantId>) {
        let with_id = || self.list.entries().iter().filter_map(|entry| Some((entry, entry.id()?.clone())));
        let excluded = with_id().filter(|(entry, _)| entry.is_excluded()).map(|(_, tenant)| tenant).collect();
        (with_id().map(|(_, tenant)| tenant).collect(), excluded)
    }

    /// Empties the list, but for the deployment's tenants. What a run did stays known.
    pub(super) fn clear(&mut self, deployed: &ConfigTenants) {
        self.list = TenantList::new(deployed);
        self.asked_domains.clear();
        self.refresh_all();
    }

    /// The tenants that may be read, in the order of the list.
    pub(super) fn readable(&self) -> Vec<TenantId> {
        self.list.readable().map(|(_, tenant)| tenant.clone()).collect()
    }

    /// Makes the plan that sets what is compared with in the chosen rows. Returns `None` if there is nothing to set, or it
    /// can't be written.
    pub(super) fn plan_for_chosen(&self) -> Option<Draft> {
        let target = self.target.as_ref()?;
        let chosen = self.table.selected();
        let tenants: Vec<_> = chosen.iter().filter_map(|key| self.candidate(self.list.get(*key)?)).collect();
        Draft::new(tenants.iter().map(Known::candidate), target.settings()).ok()
    }

    /// Makes the plan that takes the run back. Returns `None` if there was none.
    pub(super) fn plan_to_undo(&self) -> Option<Draft> {
        let run = self.run.as_ref()?;
        let receipts: Vec<_> = run.receipts().filter(|receipt| receipt.outcome == ReceiptOutcome::Saved).collect();
        let known = |receipt: &Receipt| {
            let key = self.list.key_of(receipt.tenant.as_ref()?)?;
            self.candidate(self.list.get(key)?)
        };
        let saves: Vec<_> = receipts.iter().filter_map(|receipt| Some((known(receipt)?, receipt))).collect();
        let undoable = saves.iter().map(|(known, receipt)| Undoable {
            candidate: known.candidate(),
            receipt: &receipt.id,
            before: &receipt.before,
            wanted: &receipt.wanted,
        });
        Some(Draft::undo(run.id().clone(), undoable))
    }

    /// A tenant with what is known of it. Returns `None` if its ID is not.
    fn candidate<'a>(&self, entry: &'a Entry) -> Option<Known<'a>> {
        Some(Known { entry, tenant: entry.id()?, state: self.state_of(entry) })
    }
}

/// A tenant of the list with what is known of it.
struct Known<'a> {
    entry: &'a Entry,
    tenant: &'a TenantId,
    state: Option<TenantState>,
}

impl Known<'_> {
    /// The tenant as a plan takes it.
    fn candidate(&self) -> Candidate<'_> {
        Candidate {
            tenant: self.tenant,
            name: self.entry.name(),
            reading: self.state.as_ref().and_then(|state| state.reading.as_ref()),
            is_excluded: self.entry.is_excluded(),
            is_read_only: self.entry.is_microsoft_led(),
        }
    }
}

/// What a run does in a tenant just now. Returns `None` if that is nothing.
fn outcome_of_step(step: &RowStep) -> Option<Outcome> {
    match step {
        RowStep::Planned | RowStep::Ended(_) => None,
        RowStep::InDoubt => Some(Outcome::InDoubt),
        RowStep::SigningIn | RowStep::Checking => Some(Outcome::Checking),
        RowStep::Sending => Some(Outcome::Sending),
        RowStep::ReadingBack => Some(Outcome::ReadingBack),
        RowStep::Throttled(until) => Some(Outcome::Waiting(*until)),
    }
}

fn outcome(state: Option<&TenantState>, entry: &Entry, target: Option<&Target>) -> compare::Outcome {
    if entry.is_excluded() { compare::Outcome::NotRead } else { compare::Outcome::of(state, target) }
}

/// What is known of a tenant, with how the last run ended there, unless it was read since.
fn with_end(state: Option<&TenantState>, end: Option<&RowEnd>) -> Option<TenantState> {
    let read_at = state.and_then(|state| Some(state.reading.as_ref()?.at));
    match (state.cloned(), end.filter(|end| read_at.is_none_or(|read_at| read_at <= end.at))) {
        (state, None) => state,
        (state, Some(end)) => {
            let state = state.unwrap_or_default();
            let access = access_after(state.access, end);
            let cause = end.cause.clone().or(state.cause);
            Some(TenantState { access, ending: Some(end.ending.clone()), cause, ..state })
        }
    }
}

/// Whether the person gets in, by how a run has ended there.
fn access_after(before: Access, end: &RowEnd) -> Access {
    match &end.cause {
        // A refusal that the reading met is the later one.
        Some(Cause::SignIn(error)) if matches!(before, Access::SignedIn | Access::Waiting) => {
            match access::scope(error) {
                Scope::Tenant(access) => access,
                Scope::Lost => Access::Failed,
                Scope::Session | Scope::Throttled | Scope::Offline => before,
            }
        }
        // A run that an earlier page had begun got in, whatever it found: there is no reading of this page.
        _ if before == Access::Waiting && !matches!(end.ending, Ending::Refused | Ending::NotStarted) => {
            Access::SignedIn
        }
        _ => before,
    }
}
