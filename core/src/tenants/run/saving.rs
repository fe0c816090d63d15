//! The save of one tenant within a run: the same value as on the settings screen, driven by the run.

use super::machine::Turn;
use super::row::{Held, Pending, Row, Saving, Step};
use super::{
    Cause, Effect, Ending, GraphError, Halt, Keeping, News, RequestIds, RowEnd, SettingsSnapshot, Stage, TenantId,
    TenantReading,
};
use crate::graph::{ErrorKind, NoAnswer, Schedule, Wait};
use crate::save::{self, Interruption, Outcome, Step as SaveStep};
use crate::settings::{Settings, SettingsUpdate};
use crate::time::{Millis, UnixMillis};

impl Turn<'_, '_> {
    fn saving(&mut self, place: usize) -> Option<&mut Saving> {
        self.run.rows.get_mut(place).and_then(Row::saving)
    }

    /// Begins the save of a row.
    pub(super) fn begin_save(&mut self, place: usize) {
        self.feed(place, save::Event::Review);
        let reason = self.run.head.reason.clone();
        self.feed(place, save::Event::Confirm { reason });
    }

    /// Goes on with a save whose change was sent, or may have been, by reading it back. The save doesn't look at what it
    /// is reloaded with, since only a new reading decides.
    pub(super) fn resume_save(&mut self, place: usize) {
        let Some(row) = self.run.rows.get(place) else { return };
        let settings = row.plan.base.clone();
        let before = SettingsSnapshot { settings, configured: true, request_ids: RequestIds::default() };
        self.feed(place, save::Event::Reloaded(before));
    }

    /// Asks for a reading.
    fn request(&mut self, place: usize) {
        let Some(row) = self.run.rows.get_mut(place) else { return };
        let tenant = row.plan.tenant.clone();
        let Some(saving) = row.saving() else { return };
        saving.pending = Pending::Read;
        let token = saving.token.for_reading().clone();
        self.effects.push(Effect::Read { tenant, token });
    }

    /// Goes on with a row whose wait is over.
    pub(super) fn go_on(&mut self, place: usize) {
        let Some(saving) = self.saving(place) else { return };
        match saving.pending {
            Pending::RetryAt(_) => self.request(place),
            Pending::RepeatAt(..) | Pending::ReadBackAt(_) => self.feed(place, save::Event::Waited),
            Pending::Read | Pending::Record(_) | Pending::Write => {}
        }
    }

    /// Leaves a row of a stopped run in which nothing was sent: its record says so already.
    fn leave(&mut self, place: usize) {
        if let Some(row) = self.run.rows.get_mut(place) {
            row.step = Step::Planned;
        }
        self.changed(place);
    }

    /// Ends what a stopped run no longer waits for: a change that would be sent, or a check before one.
    pub(super) fn stop_waiting(&mut self, place: usize) {
        let Some(saving) = self.saving(place) else { return };
        match saving.pending.clone() {
            Pending::RepeatAt(_, error) => self.end_unsaved(place, error),
            Pending::RetryAt(_) if !saving.is_sent => self.leave(place),
            _ => {}
        }
    }

    pub(super) fn read(&mut self, tenant: &TenantId, result: Result<SettingsSnapshot, GraphError>) {
        let (now, random) = (self.moment.now, self.moment.random);
        let is_stopping = self.run.is_stopping();
        let Some(place) = self.run.place_of(tenant) else { return };
        let Some(row) = self.run.rows.get_mut(place) else { return };
        let (wanted, throttled_by) = (Settings::from(row.plan.wanted), row.throttled_by.clone());
        let Some(saving) = row.saving().filter(|saving| matches!(saving.pending, Pending::Read)) else { return };
        if let Ok(SettingsSnapshot { settings, configured, .. }) = &result {
            let reading = TenantReading { settings: settings.clone(), is_configured: *configured, at: now };
            self.effects.push(Effect::Seen { tenant: tenant.clone(), reading });
        }
        if is_stopping && !saving.is_sent {
            // A throttled change that was checked again was sent before, and surely refused.
            match throttled_by {
                Some(error) => self.end_unsaved(place, error),
                None => self.leave(place),
            }
            return;
        }
        match result {
            Ok(snapshot) if !saving.is_sent && throttled_by.is_none() && snapshot.settings == wanted => {
                let requests = vec![snapshot.request_ids];
                self.end(place, RowEnd { requests, ..RowEnd::unsent(Ending::MatchedAlready, now) });
            }
            Ok(snapshot) => self.feed(place, save::Event::Read(Ok(snapshot))),
            Err(error) if error.kind == ErrorKind::NoAnswer(NoAnswer::Offline) && !is_stopping => {
                let doubt = saving.doubt();
                if let Some(row) = self.run.rows.get_mut(place) {
                    row.step = doubt.map_or(Step::Planned, Step::InDoubt);
                }
                self.changed(place);
                self.halt(Halt::Offline);
            }
            Err(error) => match saving.schedule.after(&error, random, now) {
                Some(wait) => saving.pending = Pending::RetryAt(after(now, wait)),
                None => self.feed(place, save::Event::Read(Err(error))),
            },
        }
    }

    pub(super) fn written(&mut self, tenant: &TenantId, result: Result<RequestIds, GraphError>) {
        let (now, random) = (self.moment.now, self.moment.random);
        let Some(place) = self.run.place_of(tenant) else { return };
        let Some(saving) = self.saving(place) else { return };
        if !matches!(saving.pending, Pending::Write) {
            return;
        }
        let stage = match &result {
            Ok(ids) => Some(Stage::Written { accepted: true, requests: vec![ids.clone()] }),
            Err(error) if error.is_definitely_not_applied() => None,
            Err(error) => Some(Stage::Written { accepted: false, requests: vec![error.request_ids()] }),
        };
        if let Some(stage) = stage {
            self.keep(place, stage);
        }
        self.feed(place, save::Event::Written { result, random, now });
    }

    pub(super) fn recorded(&mut self, tenant: Option<&TenantId>, is_stored: bool) {
        if self.run.phase == super::Phase::Ready {
            self.run.unrecorded = self.run.unrecorded.saturating_sub(usize::from(is_stored));
            return;
        }
        let place = tenant.and_then(|tenant| self.run.place_of(tenant));
        if !is_stored {
            // What is stored is older than what is done: nothing new is begun until it is stored again.
            self.run.unstored.push(place);
            self.halt(Halt::Storage);
        }
        let Some(place) = place else { return };
        let may_send = is_stored && !self.run.is_stopping() && self.run.unstored.is_empty();
        let Some(row) = self.run.rows.get_mut(place) else { return };
        let Some(saving) = row.saving() else { return };
        let Pending::Record(update) = saving.pending else { return };
        if may_send {
            self.write(place, update);
            return;
        }
        // Nothing was sent.
        row.step = Step::Planned;
        if is_stored {
            self.keep(place, Stage::Planned);
        }
        self.changed(place);
    }

    /// Stores again what could not be stored.
    pub(super) fn keep_unstored(&mut self) {
        for place in std::mem::take(&mut self.run.unstored) {
            match place {
                None => self.effects.push(self.run.head_record()),
                Some(place) => {
                    let stage = self.run.rows.get(place).map(Row::stage);
                    self.effects.extend(stage.and_then(|stage| self.run.record(place, stage)));
                }
            }
        }
    }

    fn keep(&mut self, place: usize, stage: Stage) {
        if self.run.keeping == Keeping::Stored {
            self.effects.extend(self.run.record(place, stage));
        }
    }

    fn write(&mut self, place: usize, update: SettingsUpdate) {
        let Some(row) = self.run.rows.get_mut(place) else { return };
        let tenant = row.plan.tenant.clone();
        let Some(saving) = row.saving() else { return };
        let Held::Write(token) = saving.token.clone() else { return };
        saving.pending = Pending::Write;
        saving.is_sent = true;
        self.effects.push(Effect::Write { tenant, token, update });
        self.changed(place);
    }

    /// Gives the save of a row an event, and performs what it asks for.
    fn feed(&mut self, place: usize, event: save::Event) {
        let Some(row) = self.run.rows.get_mut(place) else { return };
        let edits = row.edits();
        let Some(saving) = row.saving() else { return };
        let (save, effects) = std::mem::take(&mut saving.save).next(event, &edits);
        saving.save = save;
        let mut interrupted = None;
        for effect in effects {
            match effect {
                save::Effect::Read => {
                    if let Some(saving) = self.saving(place) {
                        saving.schedule = Schedule::default();
                    }
                    self.request(place);
                }
                save::Effect::Write(update) => self.before_writing(place, update),
                save::Effect::Wait(wait, error) => self.throttled(place, wait, error),
                save::Effect::WaitToReadBack(wait) => {
                    let at = after(self.moment.now, wait);
                    if let Some(saving) = self.saving(place) {
                        saving.pending = Pending::ReadBackAt(at);
                    }
                }
                save::Effect::Tell(save::News::Interrupted { error, .. }) => interrupted = Some(error),
                // The row's end has what is kept; there is no form.
                save::Effect::KeepReceipt(_)
                | save::Effect::AmendReceipt { .. }
                | save::Effect::Fill { .. }
                | save::Effect::Tell(_) => {}
            }
        }
        self.look_at_save(place, interrupted);
        self.changed(place);
    }

    /// Ends a row whose save has ended, or can't go on.
    fn look_at_save(&mut self, place: usize, interrupted: Option<GraphError>) {
        let now = self.moment.now;
        let is_stopping = self.run.is_stopping();
        let Some(row) = self.run.rows.get_mut(place) else { return };
        let (is_renewed, has_been_sent) = (row.is_renewed, row.has_been_sent());
        let Some(saving) = row.saving() else { return };
        match saving.save.step().clone() {
            SaveStep::Done(Outcome::NotSaved { confirmed: true, .. }) if saving.may_be_unsent && !is_stopping => {
                row.step = Step::Planned;
                self.keep(place, Stage::Planned);
            }
            SaveStep::Done(outcome) => {
                let end = RowEnd::of_outcome(&outcome, has_been_sent, now);
                self.end(place, end);
            }
            SaveStep::Conflicting(conflict) => {
                let requests = vec![conflict.theirs.request_ids];
                self.end(place, RowEnd { requests, ..RowEnd::unsent(Ending::ChangedSince, now) });
            }
            SaveStep::Interrupted(interruption) => {
                let Some(error) = interrupted else { return };
                match (interruption, saving.doubt()) {
                    (Interruption::ReadingBack(_), Some(doubt)) if is_renewed => {
                        self.end(place, RowEnd::uncertain(doubt.sent, Cause::Graph(error), now));
                    }
                    (Interruption::ReadingBack(_), Some(doubt)) => {
                        row.is_renewed = true;
                        row.step = Step::InDoubt(doubt);
                    }
                    // The service refused the change itself, which is never sent again by itself.
                    _ if has_been_sent => self.end_unsaved(place, error),
                    _ if is_renewed || is_stopping => {
                        self.end(place, RowEnd::unsent(Ending::Refused, now).because(Cause::Graph(error)));
                    }
                    _ => {
                        row.is_renewed = true;
                        row.step = Step::Planned;
                    }
                }
            }
            _ => {}
        }
    }

    /// The change was sent, and surely refused.
    pub(super) fn end_unsaved(&mut self, place: usize, error: GraphError) {
        let now = self.moment.now;
        let end = RowEnd::unsaved(now).because(Cause::Graph(error));
        self.end(place, end);
    }

    /// A later reading settles a row whose change was not read back, or didn't show: its receipt is kept anew.
    pub(super) fn looked(&mut self, tenant: &TenantId, now: SettingsSnapshot) {
        let Some(place) = self.run.place_of(tenant) else { return };
        let Some(end) = self.run.rows.get_mut(place).and_then(|row| row.settled_by(now)) else { return };
        if self.run.phase != super::Phase::Ended {
            self.keep(place, Stage::Ended(end));
        }
        let receipt = self.run.rows.get(place).and_then(|row| row.receipt(&self.run.head));
        self.effects.extend(receipt.map(|receipt| Effect::KeepReceipt(Box::new(receipt))));
        self.changed(place);
    }

    /// Before the change its record is stored, so that a page that is loaded again reads the tenant first.
    fn before_writing(&mut self, place: usize, update: SettingsUpdate) {
        if self.run.keeping == Keeping::Nowhere {
            self.write(place, update);
            return;
        }
        if let Some(saving) = self.saving(place) {
            saving.pending = Pending::Record(update);
            self.keep(place, Stage::Writing);
        }
    }

    /// The tenant's Graph throttled the change: it is repeated once, visibly.
    fn throttled(&mut self, place: usize, wait: Wait, error: GraphError) {
        let at = after(self.moment.now, wait);
        let is_stopping = self.run.is_stopping();
        let Some(row) = self.run.rows.get_mut(place) else { return };
        let tenant = row.plan.tenant.clone();
        if row.throttled_by.is_some() || is_stopping {
            self.end_unsaved(place, error);
            return;
        }
        row.throttled_by = Some(error.clone());
        let Some(saving) = row.saving() else { return };
        saving.is_sent = false;
        saving.pending = Pending::RepeatAt(at, error);
        self.keep(place, Stage::Planned);
        self.tell(News::WaitsToWrite(tenant, at));
    }
}

#[expect(clippy::cast_precision_loss, reason = "the waits are short")]
fn after(now: UnixMillis, wait: Wait) -> UnixMillis {
    now + Millis::new(wait.millis as f64)
}
