//! The list of tenants while it is read: it may grow and shrink at any moment.

use super::machine::Turn;
use super::{Phase, Row, Step};
use crate::ids::TenantId;
use crate::tenants::{Access, TenantReading};

impl Turn<'_, '_> {
    pub(super) fn remove(&mut self, tenant: &TenantId) {
        if let Some(row) = self.reading.row(tenant) {
            row.is_gone = true;
            self.take_out(tenant);
        }
    }

    pub(super) fn exclude(&mut self, tenant: TenantId) {
        if let Some(row) = self.reading.row(&tenant).filter(|row| !row.is_excluded) {
            row.is_excluded = true;
            row.state.access = Access::Excluded;
            row.state.cause = None;
            self.take_out(&tenant);
            self.changed(tenant);
        }
    }

    pub(super) fn include(&mut self, tenant: TenantId) {
        if let Some(row) = self.reading.row(&tenant).filter(|row| row.is_excluded) {
            row.is_excluded = false;
            row.state.access = if row.state.reading.is_some() { Access::SignedIn } else { Access::Waiting };
            self.changed(tenant);
        }
    }

    /// Takes what a run has read.
    pub(super) fn seen(&mut self, tenant: TenantId, reading: TenantReading) {
        if let Some(row) = self.reading.row(&tenant).filter(|row| !row.is_excluded) {
            row.state.access = Access::SignedIn;
            row.state.cause = None;
            row.state.reading = Some(reading);
            self.changed(tenant);
        }
    }

    pub(super) fn add(&mut self, tenants: Vec<TenantId>) {
        let goes_on = matches!(self.reading.phase, Phase::Running | Phase::Halted(_));
        for tenant in tenants {
            match self.reading.row(&tenant) {
                Some(row) if row.is_gone => row.is_gone = false,
                Some(_) => continue,
                None => self.reading.rows.push(Row::new(tenant.clone())),
            }
            if goes_on {
                self.queue(&tenant);
            }
            self.changed(tenant);
        }
    }

    /// Appends a tenant to the queue, unless it is in it, under way, or never to be asked.
    pub(super) fn queue(&mut self, tenant: &TenantId) {
        let Some(row) = self.reading.row(tenant) else { return };
        if matches!(row.step, Step::None) && !row.is_excluded && !row.is_gone {
            row.step = Step::Queued;
            row.is_lost = false;
            self.reading.queue.push_back(tenant.clone());
            self.reading.figures.of += 1;
        }
    }

    /// Takes a tenant out of the reading. What is under way there ends by itself, and is not looked at.
    fn take_out(&mut self, tenant: &TenantId) {
        let Some(row) = self.reading.row(tenant) else { return };
        if matches!(row.step, Step::Queued | Step::Waiting(..)) {
            row.step = Step::None;
            self.reading.queue.retain(|queued| queued != tenant);
            self.reading.figures.of -= 1;
        }
        self.clear_away();
    }

    pub(super) fn clear_away(&mut self) {
        self.reading.rows.retain(|row| !row.is_gone || row.is_under_way());
    }
}
