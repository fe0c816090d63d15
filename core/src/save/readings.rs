//! Handles readings that aren't a step of a save: each may show how an open save ended, and each may change what the
//! form stands on.

use super::machine::Transition;
use super::{
    Effect, Interruption, News, Outcome, Plan, Purpose, ReceiptOutcome, Step, Undo, UndoRefusal, conflict, undo,
};
use crate::graph::SettingsSnapshot;
use crate::ids::ReceiptId;
use crate::settings::{Settings, merge};

impl Transition {
    /// Checks the open save, after which the form was edited, against a reading. Returns whether the tenant has all
    /// that was sent.
    pub(super) fn confirms(&mut self, now: &SettingsSnapshot) -> bool {
        let Some(open) = self.open.take() else { return false };
        let settled = open.settled_by(&now.settings);
        let is_saved = settled == Some(ReceiptOutcome::Saved);
        if let Some(outcome) = settled {
            self.open = open.after(&outcome);
            self.emit(Effect::AmendReceipt { outcome, requests: vec![now.request_ids.clone()] });
        } else if let Some(outcome) = open.closed_by(&now.settings) {
            self.emit(Effect::AmendReceipt { outcome, requests: Vec::new() });
        } else {
            self.open = Some(open);
        }
        if is_saved {
            self.tell(News::EarlierSaved);
        }
        is_saved
    }

    /// Settles the open save by a later reading. Returns whether that explains the reading, so that it isn't a change
    /// of others. Once the form was edited, only a reading of exactly what was sent counts as explained.
    pub(super) fn settle(&mut self, step: Step, now: &SettingsSnapshot) -> (Step, bool) {
        let Some(open) = &self.open else { return (step, false) };
        let is_told = open.settled_by(&now.settings).is_some();
        match step {
            Step::Done(Outcome::Uncertain { sent, .. } | Outcome::Different { sent, .. }) if is_told => {
                (self.judge(sent, now.clone()), true)
            }
            step => {
                // Edits made since the save ended stay, even if they only turn a switch back.
                let since = open.since().clone();
                let is_own = self.confirms(now);
                if is_own {
                    let draft = merge(&since, &self.edits.draft, &now.settings).merged;
                    self.fill(now.clone(), draft);
                }
                (step, is_own)
            }
        }
    }

    pub(super) fn reload(&mut self, step: Step, now: SettingsSnapshot) -> Step {
        let conflict = conflict(Purpose::Reload, &self.edits.base, &self.edits.draft, now);
        if conflict.merge.has_conflicts() {
            return Step::Conflicting(conflict);
        }
        self.fill(conflict.theirs, conflict.merge.merged);
        step
    }

    pub(super) fn look(&mut self, step: Step, now: SettingsSnapshot) -> Step {
        if self.open.is_none() {
            self.tell(News::Seen(now));
            return step;
        }
        // During a review or a save, this reading may show the page's own open save, so it isn't told as others'
        // change. The check before the save looks again.
        if !matches!(step, Step::Editing | Step::Done(_)) {
            return step;
        }
        let (step, is_own) = self.settle(step, &now);
        if !is_own {
            self.tell(News::Seen(now));
        }
        step
    }

    /// Goes on with a save that a refused token or a discarded page interrupted. It sends nothing without the user.
    pub(super) fn resume(&mut self, interruption: Interruption, now: SettingsSnapshot) -> Step {
        match interruption {
            Interruption::ReadingBack(sent) => {
                // The reading back decides this save; until then the form shows what was sent.
                self.tell(News::Resumed);
                self.read_back(sent)
            }
            Interruption::BeforeSaving(Plan { reason, undoes, .. }) => {
                let since = self.open.as_ref().map(|open| open.since().clone());
                let is_own = self.confirms(&now);
                let base = since.filter(|_| is_own).unwrap_or_else(|| self.edits.base.clone());
                let draft = merge(&base, &self.edits.draft, &now.settings).merged;
                self.fill(now, draft);
                // If someone else has made the same changes meanwhile, nothing is left to save.
                let Some(plan) = self.plan() else { return Step::Editing };
                self.tell(News::Resumed);
                Step::Reviewing(Plan { reason, undoes, ..plan })
            }
        }
    }

    /// Begins an undo, which is reviewed like any other change. If the tenant has moved on since the save, the conflict
    /// dialog first shows what the undo would change now.
    pub(super) fn undo(
        &mut self,
        step: Step,
        id: ReceiptId,
        before: &Settings,
        wanted: &Settings,
        now: SettingsSnapshot,
    ) -> Step {
        // The user may have turned a switch during the reading.
        if self.plan().is_some() {
            self.tell(News::UndoRefused(UndoRefusal::UnsavedChanges));
            return step;
        }
        // If a save is open, settle that first.
        let (step, _) = self.settle(step, &now);
        let refusal = match undo(before, wanted, &now.settings) {
            Undo::Change { .. } => None,
            Undo::Nothing => Some(UndoRefusal::Nothing),
            Undo::CantRestore(property) => Some(UndoRefusal::Unknown(property)),
        };
        if let Some(refusal) = refusal {
            let draft = now.settings.clone();
            self.fill(now, draft);
            self.tell(News::UndoRefused(refusal));
            return step;
        }
        self.tell(News::GoesOn);
        let conflict = conflict(Purpose::Undo { id: id.clone() }, wanted, before, now);
        if conflict.merge.has_outside_changes() {
            return Step::Conflicting(conflict);
        }
        self.fill(conflict.theirs, conflict.merge.merged);
        self.plan().map_or(step, |plan| Step::Reviewing(Plan { undoes: Some(id), ..plan }))
    }
}
