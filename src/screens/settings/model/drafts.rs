//! Unsaved changes that are not in the form: over a redirect, and while the page can't be seen and may be discarded, they
//! are kept for this tab, and in another tenant than the one they were made in they are offered.

use super::{BASELINE, EDITS, Form, SettingsModel};
use crate::app::StatusMessage;
use browser::storage::{self, StorageArea};
use browser::{page, query};
use leptos::prelude::{RenderEffect, untrack};
use remote_help::ids::TenantId;
use remote_help::oauth::Params;
use remote_help::save::{Event, Save};
use remote_help::saved_draft::SavedDraft;

/// The name of one tenant's changes among those that are kept.
const ONE: &str = "kept";

impl SettingsModel {
    /// Takes up what was kept before a redirect. It stays where it is until it is in the form.
    pub(crate) fn load_drafts(self) {
        let stored = storage::get_params(StorageArea::Session, EDITS).unwrap_or_default();
        let drafts = stored.iter().filter(|(name, _)| name == ONE);
        self.0.drafts.set(drafts.filter_map(|(_, one)| SavedDraft::from_params(&query::read(one))).collect());
    }

    /// Keeps what is unsaved for as long as the page can't be seen: browsers discard such a page without asking. A save may
    /// end meanwhile, so what is kept follows what there is to keep. It begins once all is taken up that was kept before.
    pub(crate) fn keep_while_hidden(self) {
        let effect = RenderEffect::new(move |_| {
            self.0.form.with(|_| ());
            self.0.save.with(|_| ());
            self.0.receipt.with(|_| ());
            self.0.drafts.with(|_| ());
            self.0.waiting_baseline.with(|_| ());
            self.keep_if_hidden();
        });
        // It ends with the page.
        std::mem::forget(effect);
        page::when_hidden(move || self.keep_if_hidden());
        page::when_visible(move || self.stop_keeping());
    }

    fn keep_if_hidden(self) {
        if page::is_out_of_sight() && !untrack(move || self.0.leaving.is_leaving()) {
            // Both are tried.
            let is_kept = self.store_drafts() & self.store_baseline();
            self.0.keeps_edits.set(is_kept);
        }
    }

    /// The page is there again, with its memory. What it keeps in view is given up by whoever leaves it, after the browser
    /// has asked.
    fn stop_keeping(self) {
        if !untrack(move || self.0.leaving.is_leaving()) {
            if untrack(move || self.is_read()) {
                storage::remove(StorageArea::Session, EDITS);
            }
            storage::remove(StorageArea::Session, BASELINE);
        }
    }

    /// Keeps all unsaved changes for this tab; whether the browser did, if there are any. What was kept before is gone.
    pub(super) fn store_drafts(self) -> bool {
        let mut all = self.0.drafts.get_untracked();
        let tenant = self.0.auth.with_session_untracked(|session| session.tenant().cloned());
        if let Some(draft) = self.to_draft(tenant) {
            all.retain(|other| other.tenant != draft.tenant);
            all.push(draft);
        }
        let params: Params = all.iter().map(|draft| (ONE.to_owned(), query::write(&draft.to_params()))).collect();
        let is_kept = !params.is_empty() && storage::set_params(StorageArea::Session, EDITS, &params);
        if !is_kept {
            storage::remove(StorageArea::Session, EDITS);
        }
        is_kept || !all.iter().any(SavedDraft::has_changes)
    }

    /// The unsaved changes in the form, with the save they were on the way to, or whose end is not known yet.
    fn to_draft(self, tenant: Option<TenantId>) -> Option<SavedDraft> {
        let (edits, receipt) = (self.edits()?, self.0.receipt.get_untracked());
        self.0.save.with_untracked(|save| SavedDraft::of(tenant, edits, save, receipt))
    }

    /// The changes that belong into this tenant's form, now that it is read. The others are offered from here on, and
    /// none needs to be kept elsewhere any longer.
    pub(super) fn take_draft_for_tenant(self) -> Option<SavedDraft> {
        storage::remove(StorageArea::Session, EDITS);
        let mut drafts = self.0.drafts.get_untracked();
        let here = self.0.auth.with_session_untracked(|session| session.tenant().cloned());
        let own = drafts.iter().position(|draft| draft.is_for(here.as_ref()))?;
        let own = drafts.remove(own);
        self.0.drafts.set(drafts);
        Some(own)
    }

    /// Takes the edits out of the form: they belong to the tenant they were made in, and are offered in another one.
    pub(super) fn set_edits_aside(self, tenant: Option<TenantId>) {
        if let Some(draft) = self.to_draft(tenant) {
            self.0.drafts.update(|drafts| {
                drafts.retain(|other| other.tenant != draft.tenant);
                drafts.push(draft);
            });
        }
        self.0.form.set(Form::Unread);
        self.0.outside.set(None);
        self.set_save(Save::default());
        self.0.receipt.set(None);
    }

    /// Unsaved changes that are not in the form.
    pub(crate) fn drafts(self) -> Vec<SavedDraft> {
        self.0.drafts.get()
    }

    /// Whether unsaved changes wait for a sign-in, in the form or kept from before a redirect.
    pub(crate) fn keeps_changes(self) -> bool {
        self.change_count() > 0 || self.0.drafts.with(|drafts| drafts.iter().any(SavedDraft::has_changes))
    }

    /// Whether the browser kept unsaved changes the last time that the page went out of sight.
    pub(crate) fn keeps_edits(self) -> bool {
        self.0.keeps_edits.get()
    }

    /// Lays changes made in another tenant over what this one has.
    pub(crate) fn fill_in_offered(self, offered: &SavedDraft) {
        // Until this tenant is read, there is nothing to lay them over.
        if let Form::Read { base: here, .. } = self.0.form.get_untracked() {
            let draft = remote_help::settings::merge(&offered.base, &offered.draft, &here.settings).merged;
            self.0.form.set(Form::Read { base: here, draft });
            // They take the place of what stood there, also of what a save in doubt had wanted.
            self.dispatch(Event::StartOver);
            self.drop_offered(offered);
            self.retract_news_of_changes(StatusMessage::Nothing);
        }
    }

    /// Forgets changes made in another tenant.
    pub(crate) fn drop_offered(self, offered: &SavedDraft) {
        self.0.drafts.update(|drafts| drafts.retain(|one| one != offered));
    }

    /// Forgets all unsaved changes that are not in the form.
    pub(super) fn forget_drafts(self) {
        storage::remove(StorageArea::Session, EDITS);
        self.0.drafts.set(Vec::new());
    }
}
