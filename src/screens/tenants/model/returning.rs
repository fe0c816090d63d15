//! What comes along through a redirect: the list, and whether its tenants were being read. It is kept for this tab, and taken
//! away as it is read.

use super::TenantsModel;
use super::shown::CompareWith;
use browser::page;
use browser::storage::{self, StorageArea};
use leptos::prelude::untrack;
use remote_help::ids::TenantId;
use remote_help::oauth::Params;
use remote_help::tenants::list::TenantList;

const KEPT: &str = "remote-help-panel.tenants";

impl TenantsModel {
    /// Keeps the list before the page is left for Microsoft, and asks before a change is cut off.
    pub(super) fn keep_over_redirects(self) {
        let leaving = self.0.services.leaving;
        leaving.keep_before(move || self.keep());
        leaving.ask_before(move || self.is_at_work());
        page::guard_leaving(move || untrack(move || self.is_at_work()));
    }

    /// Whether a change is being sent or read back. Followed.
    pub(super) fn is_at_work(self) -> bool {
        self.0.run.with(|_| ());
        self.0.book.update(|book| book.run.as_ref().is_some_and(remote_help::tenants::run::Run::is_at_work))
    }

    fn keep(self) -> bool {
        let home = self.home();
        let was_read = self.0.sweep.with_untracked(Option::is_some);
        let list = self.0.book.update(|book| (!book.list.is_empty()).then(|| book.list.to_stored()));
        let Some(list) = list else { return true };
        let params: Params = [
            ("home", home.map(|home| home.to_string()).unwrap_or_default()),
            ("list", list),
            ("read", was_read.to_string()),
            ("compare", self.0.compare_with.get_untracked().name().to_owned()),
        ]
        .map(|(name, value)| (name.to_owned(), value))
        .into();
        storage::set_params(StorageArea::Session, KEPT, &params)
    }

    fn home(self) -> Option<TenantId> {
        self.0.services.auth.with_session_untracked(|session| session.tenant().cloned())
    }

    /// Takes up the list that was there before the redirect, if the same tenant is signed in to; and reads on.
    pub(super) fn come_back(self) {
        let kept = storage::get_params(StorageArea::Session, KEPT);
        storage::remove(StorageArea::Session, KEPT);
        let Some(kept) = kept else { return };
        let get = |name: &str| kept.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str());
        let home = self.home();
        if home.is_none() || get("home") != home.as_ref().map(TenantId::as_str) {
            return;
        }
        let deployed = self.0.services.environment.deployed_tenants();
        let mut list = TenantList::new(&deployed);
        if !get("list").is_some_and(|text| list.restore(text)) {
            return;
        }
        self.0.book.update(|book| book.list = list);
        if let Some(target) = get("compare").and_then(CompareWith::from_name) {
            self.0.compare_with.set(target);
        }
        self.begin_session();
        self.resolve();
        if get("read") == Some("true") && untrack(move || self.can_read()) {
            self.read_all();
        }
    }
}
