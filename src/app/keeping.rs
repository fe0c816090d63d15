//! Unsaved changes that are not in the form: over a redirect, and while the page can't be seen and may be discarded, they
//! are kept for this tab, and in another tenant than the one they were made in they are offered.

use super::baselines::BASELINE;
use super::{Form, Panel};
use crate::screens::audit::AuditLog;
use browser::storage::{self, StorageArea};
use browser::{page, query};
use leptos::prelude::RenderEffect;
use remote_help::oauth::Params;
use remote_help::save::{Event, Save};
use remote_help::saved_draft::SavedDraft;

/// The name under which they are kept.
pub(super) const EDITS: &str = "remote-help-panel.edits";
/// One tenant's changes among them.
const ONE: &str = "kept";

impl Panel {
    /// Takes up what was kept before a redirect. It stays where it is until it is in the form.
    pub(super) fn load_kept(self) {
        let kept = storage::get_params(StorageArea::Session, EDITS).unwrap_or_default();
        let kept = kept.iter().filter(|(name, _)| name == ONE);
        self.drafts.set(kept.filter_map(|(_, one)| SavedDraft::from_params(&query::read(one))).collect());
    }

    /// Keeps what is unsaved for as long as the page can't be seen: browsers discard such a page without asking. A save may
    /// end meanwhile, so what is kept follows what there is to keep. It begins once all is taken up that was kept before.
    pub(super) fn keep_while_hidden(self) {
        let effect = RenderEffect::new(move |_| {
            self.form.with(|_| ());
            self.save.with(|_| ());
            self.receipt.with(|_| ());
            self.drafts.with(|_| ());
            self.waiting_baseline.with(|_| ());
            self.keep_if_hidden();
        });
        // It ends with the page.
        std::mem::forget(effect);
        page::when_hidden(move || self.keep_if_hidden());
        page::when_visible(move || self.keep_no_more());
    }

    fn keep_if_hidden(self) {
        if page::is_out_of_sight() && !self.is_leaving.get_untracked() {
            // Both are tried.
            let is_kept = self.store_drafts() & self.store_baseline();
            self.keeps_edits.set(is_kept);
        }
    }

    /// The page is there again, with its memory. What it keeps in view is given up by whoever leaves it, after the browser
    /// has asked.
    fn keep_no_more(self) {
        if !self.is_leaving.get_untracked() {
            if self.form.with_untracked(|form| *form != Form::Unread) {
                storage::remove(StorageArea::Session, EDITS);
            }
            storage::remove(StorageArea::Session, BASELINE);
        }
    }

    /// Keeps all unsaved changes for this tab; whether the browser did, if there are any. What was kept before is gone.
    pub(super) fn store_drafts(self) -> bool {
        let mut all = self.drafts.get_untracked();
        if let Some(edits) = self.edits() {
            all.retain(|kept| kept.tenant != edits.tenant);
            all.push(edits);
        }
        let pairs: Params = all.iter().map(|kept| (ONE.to_owned(), query::write(&kept.to_params()))).collect();
        let is_kept = !pairs.is_empty() && storage::set_params(StorageArea::Session, EDITS, &pairs);
        if !is_kept {
            storage::remove(StorageArea::Session, EDITS);
        }
        is_kept || !all.iter().any(SavedDraft::has_changes)
    }

    /// The unsaved changes in the form, with the save they were on the way to, or of which it is to be told how it ended.
    fn edits(self) -> Option<SavedDraft> {
        let edits = self.form_edits()?;
        let tenant = self.session.with_untracked(|session| session.tenant().cloned());
        let receipt = self.receipt.get_untracked();
        self.save.with_untracked(|save| SavedDraft::of(tenant, edits, save, receipt))
    }

    /// The changes that belong into this tenant's form, now that it is read. The others are offered from here on, and
    /// none needs to be kept elsewhere any longer.
    pub(super) fn take_draft_for_tenant(self) -> Option<SavedDraft> {
        storage::remove(StorageArea::Session, EDITS);
        let mut kept = self.drafts.get_untracked();
        let here = self.session.with_untracked(|session| session.tenant().cloned());
        let own = kept.iter().position(|kept| kept.is_for(here.as_ref()))?;
        let own = kept.remove(own);
        self.drafts.set(kept);
        Some(own)
    }

    /// Edits belong to the tenant they were made in: in another one they are offered, not filled in.
    pub(super) fn set_edits_aside(self) {
        if let Some(edits) = self.edits() {
            self.drafts.update(|kept| {
                kept.retain(|other| other.tenant != edits.tenant);
                kept.push(edits);
            });
        }
        self.form.set(Form::Unread);
        self.outside.set(None);
        self.audit_log.set(AuditLog::default());
        self.save.set(Save::default());
        self.receipt.set(None);
    }

    /// Lays changes made in another tenant over what this one has.
    pub(crate) fn fill_in_offered(self, offered: &SavedDraft) {
        // Until this tenant is read, there is nothing to lay them over.
        if let Form::Read { base: here, .. } = self.form.get_untracked() {
            let draft = remote_help::settings::merge(&offered.base, &offered.draft, &here.settings).merged;
            self.form.set(Form::Read { base: here, draft });
            // They take the place of what stood there, also of what a save in doubt had wanted.
            self.dispatch(Event::StartOver);
            self.drop_offered(offered);
            self.drop_stale_news();
        }
    }

    /// Forgets changes made in another tenant.
    pub(crate) fn drop_offered(self, offered: &SavedDraft) {
        self.drafts.update(|kept| kept.retain(|one| one != offered));
    }

    /// Forgets all of them.
    pub(super) fn forget_kept(self) {
        storage::remove(StorageArea::Session, EDITS);
        self.drafts.set(Vec::new());
    }
}
