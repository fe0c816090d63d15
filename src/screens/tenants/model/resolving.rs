//! Finds out whose a domain of the list is. It takes no token, and no tenant is asked: the sign-in service's public metadata
//! name the directory ID.

use super::TenantsModel;
use browser::{fetch, fetch_error};
use leptos::task::spawn_local;
use remote_help::tenants::discovery::{Discovered, metadata_url};
use remote_help::tenants::list::{Resolved, RowKey};

/// How many domains are asked for side by side.
const SIDE_BY_SIDE: usize = 6;

impl TenantsModel {
    /// Asks for the domains that nobody has asked for yet.
    pub(super) fn resolve(self) {
        while self.0.resolving.get() < SIDE_BY_SIDE {
            let Some((key, domain)) = self.0.book.update(super::book::Book::next_domain) else { return };
            self.0.resolving.update(|count| *count += 1);
            spawn_local(async move {
                let found = self.discover(&domain).await;
                self.0.resolving.update(|count| *count -= 1);
                self.discovered(key, &domain, found);
                self.resolve();
                self.read_if_resolved();
            });
        }
    }

    async fn discover(self, domain: &str) -> Discovered {
        let endpoints = self.0.services.auth.endpoints_untracked();
        let address = metadata_url(&endpoints, domain);
        match fetch::get_public(&address).await {
            Ok(response) => Discovered::read(&endpoints, response.status, &response.body),
            Err(error) => Discovered::Failed(fetch_error::sign_in_error(error, endpoints.authority(), &address).await),
        }
    }

    fn discovered(self, key: RowKey, domain: &str, found: Discovered) {
        let resolved = self.0.book.update(|book| {
            book.asked_domains.remove(domain);
            // The list may have been emptied and filled again meanwhile.
            let is_same = book.list.get(key).is_some_and(|entry| entry.domain() == Some(domain));
            if is_same { book.list.resolve(key, found) } else { Resolved::Nothing }
        });
        match resolved {
            Resolved::Known => self.resolved(key),
            Resolved::MergedInto(other) => {
                self.row_changed(key);
                self.row_changed(other);
            }
            Resolved::Nothing => {}
        }
    }

    /// How many domains wait for their answer.
    pub(super) fn is_resolving(self) -> bool {
        self.0.resolving.get() > 0
    }
}
