//! Whose turn it is in a run: what may begin, what has ended, and when to look again.

use super::machine::Turn;
use super::row::{Row, Step};
use super::{Effect, Halt, News, Phase, RequestedAccess, Run, UnixMillis};
use crate::time::Millis;

/// No row is begun with less left of the chain of refresh tokens: more than the longest row takes.
const LEAST_OF_CHAIN: Millis = Millis::from_minutes(10.0);

impl Run {
    /// Whether it begins rows of the plan.
    fn is_going(&self) -> bool {
        matches!(self.phase, Phase::First | Phase::Rest) && self.halt.is_none()
    }

    /// The row whose token is to be asked for next. What was being saved is read first.
    fn next(&self, most: usize) -> Option<usize> {
        if self.redeeming().is_some() {
            return None;
        }
        let may_look = self.is_stopping() || self.halt.is_none() && self.phase != Phase::Ready;
        if let Some(doubt) = self.rows.iter().position(|row| matches!(row.step, Step::InDoubt(_)) && may_look) {
            return Some(doubt);
        }
        if !self.is_going() || self.rows.iter().any(Row::is_doubtful) {
            return None;
        }
        let under_way = self.rows.iter().filter(|row| row.is_under_way()).count();
        let may_fail = usize::from(self.head.stop_after).saturating_sub(self.figures().failures());
        let most = if self.phase == Phase::First { 1 } else { most.min(may_fail) };
        (under_way < most).then(|| self.rows.iter().position(Row::is_planned)).flatten()
    }
}

impl Turn<'_, '_> {
    /// Begins what may begin, ends what has ended, and asks for the next tick.
    pub(super) fn advance(&mut self) {
        let now = self.moment.now;
        if matches!(self.run.phase, Phase::Ready | Phase::Ended) {
            return;
        }
        for place in 0..self.run.rows.len() {
            let due = self.run.rows.get_mut(place).and_then(|row| row.saving()?.due());
            if due.is_some_and(|due| due <= now) {
                self.go_on(place);
            }
        }
        self.pause_after_first();
        self.redeem();
        let is_under_way = self.run.rows.iter().any(Row::is_under_way);
        let has_planned = self.run.rows.iter().any(Row::is_planned);
        if !is_under_way && (self.run.is_stopping() || !has_planned) {
            // A change that was throttled was sent, though its turn would have come again.
            for place in 0..self.run.rows.len() {
                let row = self.run.rows.get(place).filter(|row| row.is_planned());
                if let Some(error) = row.and_then(|row| row.throttled_by.clone()) {
                    self.end_unsaved(place, error);
                }
            }
            self.run.leave_the_rest(now);
            self.run.phase = Phase::Ended;
            self.run.halt = None;
            let figures = self.run.figures();
            self.tell(News::Ended(figures));
        }
        self.wake();
    }

    fn pause_after_first(&mut self) {
        let figures = self.run.figures();
        if self.run.phase == Phase::First
            && figures.saved >= usize::from(self.run.head.first)
            && figures.under_way == 0
            && figures.not_started > 0
        {
            self.run.phase = Phase::AwaitsRest;
            self.tell(News::FirstDone);
        }
    }

    fn redeem(&mut self) {
        let now = self.moment.now;
        if self.moment.pace.token_at(now) > now {
            return;
        }
        let Some(place) = self.run.next(self.moment.pace.writings()) else { return };
        let Some(row) = self.run.rows.get_mut(place) else { return };
        let chain_ends = self.moment.chain_ends.filter(|end| *end - now < LEAST_OF_CHAIN);
        let access = match (std::mem::replace(&mut row.step, Step::Planned), chain_ends) {
            (Step::InDoubt(doubt), _) => {
                row.step = Step::Redeeming(Some(doubt));
                RequestedAccess::READ
            }
            (_, Some(end)) => return self.halt(Halt::ChainEnds(end)),
            (_, None) => {
                row.step = Step::Redeeming(None);
                RequestedAccess::WRITE
            }
        };
        let tenant = row.plan.tenant.clone();
        self.moment.pace.began(now);
        self.effects.push(Effect::Redeem { tenant, access });
        self.changed(place);
    }

    fn wake(&mut self) {
        let now = self.moment.now;
        self.run.wake_at = self.run.wake_at.filter(|at| *at > now);
        let wants_token = self.run.next(self.moment.pace.writings()).map(|_| self.moment.pace.token_at(now));
        let dues = self.run.rows.iter_mut().filter_map(|row| row.saving()?.due());
        let next = dues.chain(wants_token).reduce(UnixMillis::min);
        if let Some(at) = next.filter(|at| *at > now)
            && self.run.wake_at != Some(at)
        {
            self.run.wake_at = Some(at);
            self.effects.push(Effect::WakeAt(at));
        }
    }
}
