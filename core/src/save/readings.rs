//! What a reading says of an earlier save, and of what the form holds: any reading may tell how a save in doubt ended.

use super::machine::Transition;
use super::{
    Effect, Interruption, News, Outcome, Plan, Purpose, ReceiptOutcome, Step, Undo, UndoRefusal, conflict, undo,
};
use crate::graph::SettingsSnapshot;
use crate::ids::ReceiptId;
use crate::settings::{Settings, merge};

impl Transition {
    /// Holds a reading against the open save, after which the form was edited; whether the tenant has all that was sent.
    pub(super) fn confirms(&mut self, now: &SettingsSnapshot) -> bool {
        let Some(open) = self.open.take() else { return false };
        let settled = open.settled_by(&now.settings);
        let is_saved = settled == Some(ReceiptOutcome::Saved);
        if let Some(outcome) = settled {
            self.open = open.after(&outcome);
            self.ask(Effect::AmendReceipt { outcome, requests: vec![now.request_ids.clone()] });
        } else if let Some(outcome) = open.closed_by(&now.settings) {
            self.ask(Effect::AmendReceipt { outcome, requests: Vec::new() });
        } else {
            self.open = Some(open);
        }
        if is_saved {
            self.tell(News::EarlierSaved);
        }
        is_saved
    }

    /// Settles the open save by what was read after its end; whether that says all there is to say of the reading. Once
    /// the form was edited, only all that was sent is told from what others change.
    pub(super) fn settle(&mut self, step: Step, now: &SettingsSnapshot) -> (Step, bool) {
        let Some(open) = &self.open else { return (step, false) };
        let is_told = open.settled_by(&now.settings).is_some();
        match step {
            Step::Done(Outcome::Uncertain { sent, .. } | Outcome::Different { sent, .. }) if is_told => {
                (self.judge(sent, now.clone()), true)
            }
            step => {
                // What was changed since the save ended stays, also where a switch was only turned back.
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
        // During a review or a save, what may be one's own isn't told as others' change: the check does it.
        if !matches!(step, Step::Editing | Step::Done(_)) {
            return step;
        }
        let (step, is_own) = self.settle(step, &now);
        if !is_own {
            self.tell(News::Seen(now));
        }
        step
    }

    /// A save that a refused token or a page that went away interrupted goes on where it was. Nothing is sent without the
    /// user.
    pub(super) fn resume(&mut self, interruption: Interruption, now: SettingsSnapshot) -> Step {
        match interruption {
            Interruption::ReadingBack(sent) => {
                // What is to be read back tells its own save, and until then the form shows what was sent.
                self.tell(News::Resumed);
                self.read_back(sent)
            }
            Interruption::BeforeSaving(Plan { reason, undoes, .. }) => {
                let since = self.open.as_ref().map(|open| open.since().clone());
                let is_own = self.confirms(&now);
                let base = since.filter(|_| is_own).unwrap_or_else(|| self.edits.base.clone());
                let draft = merge(&base, &self.edits.draft, &now.settings).merged;
                self.fill(now, draft);
                // Where somebody else has made the same changes meanwhile, none is left to go on with.
                let Some(plan) = self.plan() else { return Step::Editing };
                self.tell(News::Resumed);
                Step::Reviewing(Plan { reason, undoes, ..plan })
            }
        }
    }

    /// An undo is a change like any other: it is reviewed. Where the tenant has moved on since the save, what the undo
    /// would now change is shown first.
    pub(super) fn undo(
        &mut self,
        step: Step,
        id: ReceiptId,
        before: &Settings,
        wanted: &Settings,
        now: SettingsSnapshot,
    ) -> Step {
        // A switch may have been turned while it was read.
        if self.plan().is_some() {
            self.tell(News::UndoRefused(UndoRefusal::UnsavedChanges));
            return step;
        }
        // Of a save in doubt, it is told first how it ended.
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
