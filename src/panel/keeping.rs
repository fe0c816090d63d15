//! Unsaved changes that are not in the form: over a redirect they are kept for this tab, and in another tenant than
//! the one they were made in they are offered.

use super::{Form, Panel, Trail};
use crate::browser::query;
use crate::browser::storage::{self, Place};
use remote_help::kept::Kept;
use remote_help::receipt::Receipt;
use remote_help::save::{Interruption, Outcome, Save};
use remote_help::sign_in::Pairs;

/// The name under which they are kept.
pub(super) const EDITS: &str = "remote-help-panel.edits";
/// One tenant's changes among them.
const ONE: &str = "kept";

impl Panel {
    /// Takes up what was kept before a redirect. It stays where it is until it is in the form.
    pub(super) fn load_kept(self) {
        let kept = storage::look(Place::Tab, EDITS).unwrap_or_default();
        let kept = kept.iter().filter(|(name, _)| name == ONE);
        self.kept.set(kept.filter_map(|(_, one)| Kept::from_pairs(&query::read(one))).collect());
    }

    /// Keeps all unsaved changes for this tab; whether the browser did, if there are any.
    pub(super) fn store_kept(self) -> bool {
        let mut all = self.kept.get_untracked();
        if let Some(edits) = self.edits() {
            all.retain(|kept| kept.tenant != edits.tenant);
            all.push(edits);
        }
        let pairs: Pairs = all.iter().map(|kept| (ONE.to_owned(), query::write(&kept.to_pairs()))).collect();
        pairs.is_empty() || storage::keep(Place::Tab, EDITS, &pairs)
    }

    /// The unsaved changes in the form, with the save they were on the way to.
    fn edits(self) -> Option<Kept> {
        let Form::Read { base, draft } = self.form.get_untracked() else { return None };
        let interrupted = match self.save.get_untracked() {
            Save::Interrupted(interruption) => Some(interruption),
            Save::Reviewing(plan) => Some(Interruption::BeforeSaving(plan)),
            Save::Done(Outcome::Uncertain { sent, .. }) => Some(Interruption::ReadingBack(sent)),
            _ => None,
        };
        let in_doubt = self.receipt.get_untracked().filter(Receipt::is_in_doubt).map(|receipt| receipt.stored_key());
        let tenant = self.session.with_untracked(|session| session.tenant().map(str::to_owned));
        (base.settings != draft).then_some(Kept { tenant, base: base.settings, draft, interrupted, in_doubt })
    }

    /// The changes that belong into this tenant's form, now that it is read. The others are offered from here on, and
    /// none needs to be kept elsewhere any longer.
    pub(super) fn take_kept(self) -> Option<Kept> {
        storage::remove(Place::Tab, EDITS);
        let mut kept = self.kept.get_untracked();
        let here = self.session.with_untracked(|session| session.tenant().map(str::to_owned));
        let own = kept.iter().position(|kept| kept.belongs_to(here.as_deref()))?;
        let own = kept.remove(own);
        self.kept.set(kept);
        Some(own)
    }

    /// Edits belong to the tenant they were made in: in another one they are offered, not filled in.
    pub(super) fn set_edits_aside(self) {
        if let Some(edits) = self.edits() {
            self.kept.update(|kept| {
                kept.retain(|other| other.tenant != edits.tenant);
                kept.push(edits);
            });
        }
        self.form.set(Form::Unread);
        self.outside.set(None);
        self.trail.set(Trail::default());
        self.save.set(Save::Editing);
        self.receipt.set(None);
    }

    /// Lays changes made in another tenant over what this one has.
    pub(crate) fn fill_in_offered(self, offered: &Kept) {
        // Until this tenant is read, there is nothing to lay them over.
        if let Form::Read { base: here, .. } = self.form.get_untracked() {
            let draft = remote_help::settings::merge(&offered.base, &offered.draft, &here.settings).merged;
            self.dismiss();
            self.form.set(Form::Read { base: here, draft });
            self.drop_offered(offered);
            self.drop_stale_news();
        }
    }

    /// Forgets changes made in another tenant.
    pub(crate) fn drop_offered(self, offered: &Kept) {
        self.kept.update(|kept| kept.retain(|one| one != offered));
    }

    /// Forgets all of them.
    pub(super) fn forget_kept(self) {
        storage::remove(Place::Tab, EDITS);
        self.kept.set(Vec::new());
    }
}
