//! The transitions of the sweep.

use super::{Effect, Event, Figures, News, Phase, Progress, Reading, Row, Step};
use crate::graph::{ErrorKind, GraphError, NoAnswer, Schedule, SettingsSnapshot};
use crate::ids::TenantId;
use crate::oauth::{Client, RequestedAccess, SignInError};
use crate::tenants::access::{self, InARow, Scope};
use crate::tenants::token::{Redeemed, TenantToken};
use crate::tenants::{Access, Cause, Halt, Moment, TenantReading, TenantState};
use crate::time::{Millis, UnixMillis};
use std::collections::VecDeque;

/// A token with less time left is not used for another try.
const LEAST_LEFT: Millis = Millis::from_seconds(30.0);
/// So often in a row the token endpoint may throttle before the person decides.
const MOST_THROTTLED: u8 = 3;

impl Reading {
    /// A sweep over an empty list, with the session's client.
    pub fn new(client: Client) -> Self {
        Self {
            client,
            rows: Vec::new(),
            phase: Phase::Idle,
            queue: VecDeque::new(),
            figures: Figures::default(),
            in_a_row: InARow::default(),
            throttled: 0,
            wake_at: None,
        }
    }

    /// Takes an event, and returns what is to be done.
    #[must_use]
    pub fn on(&mut self, event: Event, moment: Moment<'_>) -> Vec<Effect> {
        moment.pace.follow(moment.now);
        let mut turn = Turn { reading: self, moment, effects: Vec::new() };
        turn.take(event);
        turn.advance();
        turn.effects
    }

    /// The tenants with what is known of each, in the order of the list.
    pub fn states(&self) -> impl Iterator<Item = (&TenantId, &TenantState)> {
        self.rows.iter().filter(|row| !row.is_gone).map(|row| (&row.tenant, &row.state))
    }

    /// What is known of a tenant. Returns `None` if the list doesn't have it.
    pub fn state(&self, tenant: &TenantId) -> Option<&TenantState> {
        self.rows.iter().find(|row| row.tenant == *tenant && !row.is_gone).map(|row| &row.state)
    }

    /// What the reading does as a whole.
    pub fn phase(&self) -> &Phase {
        &self.phase
    }

    /// How far it is. While none is under way, how far the last one came.
    pub fn progress(&self) -> Progress {
        Progress { done: self.figures.read + self.figures.not_read, of: self.figures.of }
    }

    /// The tenants that are still to be read, in order: those that a page that is loaded again goes on with.
    pub fn left(&self) -> Vec<TenantId> {
        let begun = self.rows.iter().filter(|row| row.is_begun() && !row.is_excluded).map(|row| &row.tenant);
        begun.chain(&self.queue).cloned().collect()
    }

    pub(super) fn row(&mut self, tenant: &TenantId) -> Option<&mut Row> {
        self.rows.iter_mut().find(|row| row.tenant == *tenant)
    }

    /// How many requests are under way, the token request included: a token goes into a reading at once.
    fn under_way(&self) -> usize {
        self.rows.iter().filter(|row| row.is_under_way()).count()
    }
}

impl Row {
    pub(super) fn new(tenant: TenantId) -> Self {
        let (state, step) = (TenantState::default(), Step::None);
        Self { tenant, state, is_excluded: false, is_gone: false, step, is_lost: false }
    }

    pub(super) fn is_under_way(&self) -> bool {
        matches!(self.step, Step::Redeeming | Step::Reading(..))
    }

    fn is_begun(&self) -> bool {
        self.is_under_way() || matches!(self.step, Step::Waiting(..))
    }
}

/// The handling of one event.
pub(super) struct Turn<'a, 'm> {
    pub(super) reading: &'a mut Reading,
    moment: Moment<'m>,
    effects: Vec<Effect>,
}

impl Turn<'_, '_> {
    fn take(&mut self, event: Event) {
        match event {
            Event::Add(tenants) => self.add(tenants),
            Event::Remove(tenant) => self.remove(&tenant),
            Event::Exclude(tenant) => self.exclude(tenant),
            Event::Include(tenant) => self.include(tenant),
            Event::Start(tenants) => self.start(tenants),
            Event::Pause => self.halt(Halt::ByPerson),
            Event::Resume => {
                if matches!(self.reading.phase, Phase::Halted(_)) {
                    self.reading.phase = Phase::Running;
                    self.reading.in_a_row.go_on();
                    self.reading.throttled = 0;
                    self.tell(News::Resumed);
                }
            }
            Event::Stop => self.stop(),
            Event::Redeemed(redeemed) => self.redeemed(redeemed),
            Event::NoSession => {
                let redeeming = self.reading.rows.iter().find(|row| matches!(row.step, Step::Redeeming));
                if let Some(tenant) = redeeming.map(|row| row.tenant.clone()) {
                    self.put_back(&tenant);
                    self.halt(Halt::NoSession);
                }
            }
            Event::Read { tenant, result } => self.read(tenant, result),
            Event::Seen { tenant, reading } => self.seen(tenant, reading),
            // The timer that was asked for is over, if it was early as well.
            Event::Tick => self.reading.wake_at = None,
        }
    }

    fn tell(&mut self, news: News) {
        self.effects.push(Effect::Tell(news));
    }

    pub(super) fn changed(&mut self, tenant: TenantId) {
        self.effects.push(Effect::Changed(tenant));
    }

    fn start(&mut self, tenants: Vec<TenantId>) {
        if self.reading.phase != Phase::Idle {
            return;
        }
        self.reading.figures = Figures::default();
        self.reading.in_a_row = InARow::default();
        self.reading.throttled = 0;
        self.moment.pace.begin(self.moment.now);
        for tenant in tenants {
            self.queue(&tenant);
        }
        self.reading.phase = Phase::Running;
        self.tell(News::Began);
    }

    fn stop(&mut self) {
        if !matches!(self.reading.phase, Phase::Running | Phase::Halted(_)) {
            return;
        }
        self.reading.phase = Phase::Stopping;
        self.reading.figures.is_stopped = !self.reading.queue.is_empty();
        self.reading.queue.clear();
        let mut waiting = Vec::new();
        for row in &mut self.reading.rows {
            match std::mem::take(&mut row.step) {
                Step::Queued => {}
                Step::Waiting(.., error) => waiting.push((row.tenant.clone(), error)),
                step => row.step = step,
            }
        }
        self.tell(News::Stopping);
        for (tenant, error) in waiting {
            self.not_read(&tenant, access::by_graph(&error), Cause::Graph(error));
        }
    }

    fn halt(&mut self, halt: Halt) {
        let is_weaker = matches!(self.reading.phase, Phase::Running)
            || matches!(self.reading.phase, Phase::Halted(Halt::ByPerson)) && halt != Halt::ByPerson;
        if is_weaker {
            self.reading.phase = Phase::Halted(halt.clone());
            self.tell(News::Halted(halt));
        }
    }

    /// Puts a tenant back to the front of the queue, as if it had not been asked.
    fn put_back(&mut self, tenant: &TenantId) {
        let is_stopping = self.reading.phase == Phase::Stopping;
        let Some(row) = self.reading.row(tenant) else { return };
        row.step = Step::None;
        if row.is_excluded || row.is_gone {
            self.reading.figures.of -= 1;
            self.clear_away();
        } else if is_stopping {
            self.reading.figures.is_stopped = true;
        } else {
            row.step = Step::Queued;
            self.reading.queue.push_front(tenant.clone());
        }
    }

    fn redeemed(&mut self, Redeemed { tenant, begun, retry_after, result }: Redeemed) {
        let client = self.reading.client.clone();
        let Some(row) = self.reading.row(&tenant).filter(|row| matches!(row.step, Step::Redeeming)) else { return };
        let (is_out, was_lost) = (row.is_excluded || row.is_gone, row.is_lost);
        self.moment.pace.began(begun);
        let held = result.and_then(|response| Ok(TenantToken::held(&response, &client, &tenant, begun)?));
        let scope = held.as_ref().err().map(access::scope);
        if is_out && !matches!(scope, Some(Scope::Session | Scope::Throttled | Scope::Offline)) {
            self.put_back(&tenant);
            return;
        }
        if scope != Some(Scope::Throttled) {
            self.reading.throttled = 0;
        }
        match (held, scope) {
            (Ok(token), _) => {
                self.reading.in_a_row.note(Ok(()));
                self.request(&tenant, token, Schedule::default());
            }
            (Err(error), Some(Scope::Tenant(access))) => self.refused(&tenant, access, error),
            (Err(_), Some(Scope::Lost)) if !was_lost && self.reading.phase != Phase::Stopping => {
                self.put_back(&tenant);
                if let Some(row) = self.reading.row(&tenant) {
                    row.is_lost = true;
                }
            }
            (Err(error), Some(Scope::Session)) => {
                self.put_back(&tenant);
                self.halt(Halt::Session(error));
            }
            (Err(_), Some(Scope::Throttled)) => {
                self.put_back(&tenant);
                let until = self.moment.pace.throttled(self.moment.now, retry_after);
                self.reading.throttled += 1;
                if self.reading.throttled >= MOST_THROTTLED {
                    self.halt(Halt::Throttled);
                } else if self.reading.phase == Phase::Running {
                    self.tell(News::Throttled(until));
                }
            }
            (Err(_), Some(Scope::Offline)) => {
                self.put_back(&tenant);
                self.halt(Halt::Offline);
            }
            (Err(error), Some(Scope::Lost) | None) => self.refused(&tenant, Access::Failed, error),
        }
    }

    fn refused(&mut self, tenant: &TenantId, access: Access, error: SignInError) {
        let is_shared = self.reading.in_a_row.note(Err(&error));
        if is_shared && !self.reading.queue.is_empty() {
            self.halt(Halt::InARow(error.clone()));
        }
        self.not_read(tenant, access, Cause::SignIn(error));
    }

    fn request(&mut self, tenant: &TenantId, token: TenantToken, schedule: Schedule) {
        if let Some(row) = self.reading.row(tenant) {
            row.step = Step::Reading(token.clone(), schedule);
            row.is_lost = false;
            self.effects.push(Effect::Read { tenant: tenant.clone(), token });
        }
    }

    fn read(&mut self, tenant: TenantId, result: Result<SettingsSnapshot, GraphError>) {
        let (now, random) = (self.moment.now, self.moment.random);
        let is_stopping = self.reading.phase == Phase::Stopping;
        let Some(row) = self.reading.row(&tenant) else { return };
        let (token, mut schedule) = match std::mem::take(&mut row.step) {
            Step::Reading(token, schedule) => (token, schedule),
            step => {
                row.step = step;
                return;
            }
        };
        if row.is_excluded || row.is_gone {
            self.put_back(&tenant);
            return;
        }
        match result {
            Ok(SettingsSnapshot { settings, configured, .. }) => {
                row.state.access = Access::SignedIn;
                row.state.cause = None;
                row.state.reading = Some(TenantReading { settings, is_configured: configured, at: now });
                self.reading.figures.read += 1;
                self.changed(tenant);
            }
            Err(error) if error.kind == ErrorKind::NoAnswer(NoAnswer::Offline) && !is_stopping => {
                self.put_back(&tenant);
                self.halt(Halt::Offline);
            }
            Err(error) => match schedule.after(&error, random, now).filter(|_| !is_stopping) {
                Some(wait) => {
                    #[expect(clippy::cast_precision_loss, reason = "the schedule's waits are short")]
                    let until = now + Millis::new(wait.millis as f64);
                    row.step = Step::Waiting(token, schedule, until, error);
                }
                None => self.not_read(&tenant, access::by_graph(&error), Cause::Graph(error)),
            },
        }
    }

    /// Ends a row without a new reading; the older one stays.
    fn not_read(&mut self, tenant: &TenantId, access: Access, cause: Cause) {
        let Some(row) = self.reading.row(tenant) else { return };
        row.step = Step::None;
        row.state.access = access;
        row.state.cause = Some(cause);
        self.reading.figures.not_read += 1;
        self.changed(tenant.clone());
    }

    /// Begins what may begin, ends what has ended, and asks for the next tick.
    fn advance(&mut self) {
        let now = self.moment.now;
        if self.reading.phase == Phase::Running && self.moment.pace.penalty_ends(now).is_none() {
            self.retry();
            self.redeem();
        }
        let is_over = self.reading.queue.is_empty() && !self.reading.rows.iter().any(Row::is_begun);
        if is_over && self.reading.phase != Phase::Idle {
            self.reading.phase = Phase::Idle;
            let figures = self.reading.figures;
            self.tell(News::Ended(figures));
        }
        self.wake();
    }

    /// Tries those readings again whose wait is over.
    fn retry(&mut self) {
        let now = self.moment.now;
        while self.reading.under_way() < self.moment.pace.readings() {
            let due = |row: &&mut Row| matches!(row.step, Step::Waiting(_, _, until, _) if until <= now);
            let Some(row) = self.reading.rows.iter_mut().find(due) else { return };
            let tenant = row.tenant.clone();
            let Step::Waiting(token, schedule, ..) = std::mem::take(&mut row.step) else { return };
            if token.expires() - now < LEAST_LEFT {
                self.put_back(&tenant);
            } else {
                self.request(&tenant, token, schedule);
            }
        }
    }

    fn redeem(&mut self) {
        let now = self.moment.now;
        if self.reading.rows.iter().any(|row| matches!(row.step, Step::Redeeming))
            || self.reading.under_way() >= self.moment.pace.readings()
            || self.moment.pace.token_at(now) > now
        {
            return;
        }
        if let Some(tenant) = self.reading.queue.pop_front()
            && let Some(row) = self.reading.row(&tenant)
        {
            row.step = Step::Redeeming;
            self.moment.pace.began(now);
            self.effects.push(Effect::Redeem { tenant, access: RequestedAccess::READ });
        }
    }

    fn wake(&mut self) {
        let now = self.moment.now;
        self.reading.wake_at = self.reading.wake_at.filter(|at| *at > now);
        if self.reading.phase != Phase::Running {
            return;
        }
        let has_room = self.reading.under_way() < self.moment.pace.readings();
        let wants_token =
            !self.reading.queue.is_empty() && !self.reading.rows.iter().any(|row| matches!(row.step, Step::Redeeming));
        let retries = self.reading.rows.iter().filter_map(|row| match row.step {
            Step::Waiting(_, _, until, _) => Some(until),
            _ => None,
        });
        let next = retries.chain(wants_token.then(|| self.moment.pace.token_at(now))).reduce(UnixMillis::min);
        // Without room, the next response goes on.
        let next = next.map(|at| self.moment.pace.penalty_ends(now).map_or(at, |end| end.max(at)));
        if let Some(at) = next.filter(|at| has_room && *at > now)
            && self.reading.wake_at != Some(at)
        {
            self.reading.wake_at = Some(at);
            self.effects.push(Effect::WakeAt(at));
        }
    }
}
