//! The transitions of a run as a whole: whose turn it is, when to stop, and what the token endpoint says. The save of a
//! tenant is in `saving`.

use super::row::{Row, Saving, Step};
use super::{
    Cause, Effect, Ending, Event, Halt, InARow, Keeping, Mark, Moment, News, Phase, Redeemed, RowEnd, Run, Stop,
    TenantId, TenantToken, WriteToken,
};
use crate::oauth::SignInError;
use crate::tenants::access::{self, Scope};

/// So often in a row the token endpoint may throttle before the person decides.
const MOST_THROTTLED: u8 = 3;

impl Run {
    /// Takes an event, and returns what is to be done.
    #[must_use]
    pub fn on(&mut self, event: Event, moment: Moment<'_>) -> Vec<Effect> {
        moment.pace.follow(moment.now);
        let mut turn = Turn { run: self, moment, effects: Vec::new() };
        turn.take(event);
        turn.advance();
        turn.effects
    }

    pub(super) fn place_of(&self, tenant: &TenantId) -> Option<usize> {
        self.rows.iter().position(|row| row.plan.tenant == *tenant)
    }

    pub(super) fn is_stopping(&self) -> bool {
        matches!(self.phase, Phase::Stopping(_))
    }

    pub(super) fn redeeming(&self) -> Option<usize> {
        self.rows.iter().position(Row::is_redeeming)
    }
}

/// The handling of one event.
pub(super) struct Turn<'a, 'm> {
    pub(super) run: &'a mut Run,
    pub(super) moment: Moment<'m>,
    pub(super) effects: Vec<Effect>,
}

impl Turn<'_, '_> {
    fn take(&mut self, event: Event) {
        match event {
            Event::Go => self.go(),
            Event::Continue => {
                if self.run.phase == Phase::AwaitsRest {
                    self.run.phase = Phase::Rest;
                    self.run.halt = self.run.halt.take().filter(|halt| *halt != Halt::ByPerson);
                    self.mark(Mark::Rest);
                    self.tell(News::Resumed);
                }
            }
            Event::Pause => self.halt(Halt::ByPerson),
            Event::Resume => {
                if self.run.halt.take().is_some() {
                    self.run.in_a_row.go_on();
                    self.run.throttled = 0;
                    self.tell(News::Resumed);
                    self.keep_unstored();
                }
            }
            Event::Stop => self.stop(Stop::ByPerson),
            Event::Redeemed(redeemed) => self.redeemed(redeemed),
            Event::NoSession => {
                if let Some(place) = self.run.redeeming() {
                    self.put_back(place, Halt::NoSession, Cause::SignIn(SignInError::NoToken));
                }
            }
            Event::Read { tenant, result } => self.read(&tenant, result),
            Event::Written { tenant, result } => self.written(&tenant, result),
            Event::Recorded { tenant, is_stored } => self.recorded(tenant.as_ref(), is_stored),
            Event::Looked { tenant, snapshot } => self.looked(&tenant, snapshot),
            // The timer that was asked for is over, if it was early as well.
            Event::Tick => self.run.wake_at = None,
        }
    }

    pub(super) fn tell(&mut self, news: News) {
        self.effects.push(Effect::Tell(news));
    }

    pub(super) fn changed(&mut self, place: usize) {
        if let Some(row) = self.run.rows.get(place) {
            self.effects.push(Effect::Changed(row.plan.tenant.clone()));
        }
    }

    fn go(&mut self) {
        if self.run.phase != Phase::Ready {
            return;
        }
        if self.run.unrecorded > 0 {
            self.tell(News::Halted(Halt::Storage));
            return;
        }
        self.run.phase = match self.run.head.mark {
            Mark::First => Phase::First,
            Mark::Rest => Phase::Rest,
            Mark::Stopped => Phase::Stopping(Stop::ByPerson),
        };
        self.run.in_a_row = InARow::default();
        self.moment.pace.begin(self.moment.now);
        self.tell(News::Began);
        // The page may have been closed before it stopped by itself.
        for place in 0..self.run.rows.len() {
            self.judge(place);
        }
    }

    /// Stores how far the run came as a whole.
    fn mark(&mut self, mark: Mark) {
        self.run.head.mark = mark;
        if self.run.keeping == Keeping::Stored {
            self.effects.push(self.run.head_record());
        }
    }

    pub(super) fn halt(&mut self, halt: Halt) {
        let is_under_way = matches!(self.run.phase, Phase::First | Phase::AwaitsRest | Phase::Rest);
        let is_weaker = match &self.run.halt {
            None => true,
            Some(present) => *present == Halt::ByPerson && halt != Halt::ByPerson,
        };
        if is_under_way && is_weaker {
            self.run.halt = Some(halt.clone());
            self.tell(News::Halted(halt));
        }
    }

    fn stop(&mut self, why: Stop) {
        if !matches!(self.run.phase, Phase::First | Phase::AwaitsRest | Phase::Rest) {
            return;
        }
        self.run.phase = Phase::Stopping(why.clone());
        self.run.halt = None;
        self.mark(Mark::Stopped);
        self.tell(News::Stopping(why));
        for place in 0..self.run.rows.len() {
            self.stop_waiting(place);
        }
    }

    /// Puts a row back whose token is not to be had for a reason that is not its own, and halts. What was sent there is
    /// uncertain if the run stops.
    fn put_back(&mut self, place: usize, halt: Halt, cause: Cause) {
        if self.return_row(place, cause) {
            self.halt(halt);
        }
    }

    /// Returns whether the row's turn comes again.
    fn return_row(&mut self, place: usize, cause: Cause) -> bool {
        let (now, is_stopping) = (self.moment.now, self.run.is_stopping());
        let Some(row) = self.run.rows.get_mut(place) else { return false };
        match std::mem::replace(&mut row.step, Step::Planned) {
            Step::Redeeming(None) => {}
            Step::Redeeming(Some(doubt)) if is_stopping => {
                self.end(place, RowEnd::uncertain(doubt.sent, cause, now));
                return false;
            }
            Step::Redeeming(Some(doubt)) => row.step = Step::InDoubt(doubt),
            step => row.step = step,
        }
        self.changed(place);
        true
    }

    fn redeemed(&mut self, Redeemed { tenant, begun, retry_after, result }: Redeemed) {
        let Some(place) = self.run.redeeming() else { return };
        let Some(row) = self.run.rows.get(place).filter(|row| row.plan.tenant == tenant) else { return };
        let (was_lost, is_doubt) = (row.is_lost, row.is_doubtful());
        self.moment.pace.began(begun);
        let client = &self.run.client;
        let held = match result {
            Err(error) => Err(error),
            Ok(response) if is_doubt => {
                TenantToken::held(&response, client, &tenant, begun).map(Either::Read).map_err(Into::into)
            }
            Ok(response) => WriteToken::held(&response, client, &tenant, begun).map(Either::Write).map_err(Into::into),
        };
        let error = match held {
            Ok(token) => {
                self.run.throttled = 0;
                self.run.in_a_row.note(Ok(()));
                self.entered(place, token);
                return;
            }
            Err(error) => error,
        };
        let scope = access::scope(&error);
        let cause = Cause::SignIn(error.clone());
        if scope != Scope::Throttled {
            self.run.throttled = 0;
        }
        match scope {
            Scope::Lost if !was_lost => {
                self.return_row(place, cause);
                if let Some(row) = self.run.rows.get_mut(place) {
                    row.is_lost = true;
                }
            }
            Scope::Tenant(_) | Scope::Lost => self.refused(place, error),
            Scope::Session => self.put_back(place, Halt::Session(error), cause),
            Scope::Offline => self.put_back(place, Halt::Offline, cause),
            Scope::Throttled => {
                let until = self.moment.pace.throttled(self.moment.now, retry_after);
                self.run.throttled += 1;
                if self.run.throttled >= MOST_THROTTLED {
                    self.put_back(place, Halt::Throttled, cause);
                } else {
                    // The row's turn comes again, even if the run stops meanwhile: the wait has an end.
                    if let Some(row) = self.run.rows.get_mut(place) {
                        row.step = match std::mem::replace(&mut row.step, Step::Planned) {
                            Step::Redeeming(Some(doubt)) => Step::InDoubt(doubt),
                            _ => Step::Planned,
                        };
                    }
                    self.changed(place);
                    self.tell(News::Throttled(until));
                }
            }
        }
    }

    /// The tenant refused.
    fn refused(&mut self, place: usize, error: SignInError) {
        let now = self.moment.now;
        let is_shared = self.run.in_a_row.note(Err(&error));
        let Some(row) = self.run.rows.get_mut(place) else { return };
        let cause = Cause::SignIn(error.clone());
        let end = match std::mem::replace(&mut row.step, Step::Planned) {
            Step::Redeeming(Some(doubt)) => RowEnd::uncertain(doubt.sent, cause, now),
            _ if row.throttled_by.is_some() => RowEnd::unsaved(now).because(cause),
            _ => RowEnd::unsent(Ending::Refused, now).because(cause),
        };
        self.end(place, end);
        if is_shared && self.run.rows.iter().any(Row::is_planned) {
            self.halt(Halt::InARow(error));
        }
    }

    /// There is a token of the tenant: its save begins, or goes on.
    fn entered(&mut self, place: usize, token: Either) {
        let is_stopping = self.run.is_stopping();
        let Some(row) = self.run.rows.get_mut(place) else { return };
        row.is_lost = false;
        match (std::mem::replace(&mut row.step, Step::Planned), token) {
            (Step::Redeeming(Some(doubt)), Either::Read(token)) => {
                row.step = Step::Saving(Box::new(Saving::of_doubt(doubt, token)));
                self.resume_save(place);
            }
            // Nothing was sent, and nothing is to be begun.
            (Step::Redeeming(None), Either::Write(_)) if is_stopping => {}
            (Step::Redeeming(None), Either::Write(token)) => {
                row.step = Step::Saving(Box::new(Saving::new(token)));
                self.begin_save(place);
            }
            (step, _) => row.step = step,
        }
        self.changed(place);
    }

    /// Ends a row, and perhaps the run.
    pub(super) fn end(&mut self, place: usize, end: RowEnd) {
        if let Some(row) = self.run.rows.get_mut(place) {
            row.step = Step::Ended(Box::new(end.clone()));
        }
        if self.run.keeping == Keeping::Stored {
            // Shorter than before, so that the receipt finds room.
            self.effects.extend(self.run.record(place, super::Stage::Ended(Box::new(end))));
        }
        let receipt = self.run.rows.get(place).and_then(|row| row.receipt(&self.run.head));
        self.effects.extend(receipt.map(|receipt| Effect::KeepReceipt(Box::new(receipt))));
        self.changed(place);
        self.judge(place);
    }

    /// Stops the run if this row's end asks for it.
    fn judge(&mut self, place: usize) {
        let failures = self.run.figures().failures();
        let Some(row) = self.run.rows.get(place) else { return };
        match (&self.run.phase, row.ending()) {
            (Phase::First, Some(ending)) if !matches!(ending, Ending::Saved | Ending::MatchedAlready) => {
                let tenant = row.plan.tenant.clone();
                self.stop(Stop::AmongFirst(tenant));
            }
            (Phase::Rest | Phase::AwaitsRest, Some(_)) if failures >= usize::from(self.run.head.stop_after) => {
                self.stop(Stop::Failures(self.run.head.stop_after));
            }
            _ => {}
        }
    }
}

/// A token that was held against its tenant.
enum Either {
    Read(TenantToken),
    Write(WriteToken),
}
