//! The list: tenants that were typed, came in a file, or are listed by Graph.

use super::TenantsModel;
use super::shown::{Added, News, Source};
use crate::app::{CheckFault, Failure, HowPermitted, Permitted, TenantsFailure};
use browser::file::{self, Picked};
use leptos::prelude::untrack;
use leptos::task::spawn_local;
use remote_help::graph::{ErrorKind, GraphError, Pages, Reader, Request, Unread};
use remote_help::oauth::{Listing, ReturnTo};
use remote_help::tenants::customers::Customers;
use remote_help::tenants::list::{Addition, RowKey};
use remote_help::tenants::organization::Organization;
use remote_help::tenants::reader::{self, MOST_BYTES, Unreadable};
use remote_help::tenants::reading::Event;

/// What came of asking Graph for a list.
enum Listed {
    Found(Vec<Addition>, Option<Unread>),
    /// The browser leaves for the permission.
    Leaving,
}

impl TenantsModel {
    /// Adds what was typed. Returns whether every line was a tenant, so that the field can be emptied.
    pub(in crate::screens::tenants) fn add_text(self, text: &str) -> bool {
        let read = reader::read(text);
        let is_good = read.as_ref().is_ok_and(|read| read.bad_count == 0);
        self.add_read(Source::Typed, read) && is_good
    }

    /// Adds the tenants of a file.
    pub(in crate::screens::tenants) fn add_file(self, file: Option<Picked>) {
        let Some(file) = file else { return };
        spawn_local(async move {
            match file::read(&file, MOST_BYTES).await {
                Ok(Some(bytes)) => {
                    self.add_read(Source::File, reader::read_file(&bytes));
                }
                Ok(None) => {
                    self.add_read(Source::File, Err(Unreadable::TooLarge));
                }
                Err(()) => self.0.services.messages.fail(Failure::FileUnreadable),
            }
        });
    }

    /// Adds what was read of a text or file. Returns whether it was added.
    fn add_read(self, source: Source, read: Result<reader::Read, Unreadable>) -> bool {
        match read {
            Ok(read) => {
                let said = Added { bad: read.bad, bad_count: read.bad_count, ..Added::of(source) };
                self.add(said, read.tenants)
            }
            Err(unreadable) => {
                self.said_added(Added { unreadable: Some(unreadable), ..Added::of(source) });
                false
            }
        }
    }

    /// Adds tenants. Returns whether there was room for them.
    fn add(self, said: Added, additions: Vec<Addition>) -> bool {
        let result = self.0.book.update(|book| book.list.add(said.source, additions));
        let said = match result {
            Ok(added) => {
                let tenants = self.0.book.update(|book| book.tenants(&added.new));
                self.on_reading(Event::Add(tenants));
                for key in added.new.iter().chain(&added.known) {
                    self.row_changed(*key);
                }
                Added { new: added.new.len(), known: added.known.len(), ..said }
            }
            Err(refused) => Added { refused: Some(refused), ..said },
        };
        let is_added = said.refused.is_none();
        self.publish();
        self.said_added(said);
        self.resolve();
        is_added
    }

    fn said_added(self, added: Added) {
        let all = self.0.book.update(|book| book.list.len());
        self.0.added.set(Some(added.clone()));
        self.say(News::Added { added, all });
    }

    /// What came of adding tenants the last time. Followed.
    pub(in crate::screens::tenants) fn added(self) -> Option<Added> {
        self.0.added.get()
    }

    /// Asks Graph for a list of tenants, and gets the permission first where the token lacks it.
    pub(in crate::screens::tenants) fn list(self, listing: Listing) {
        if untrack(move || self.is_listing(listing)) {
            return;
        }
        self.0.listing.update(|listings| listings.push(listing));
        self.say(News::Listing(listing));
        self.0.services.auth.spawn_in_session(self.ask_for_list(listing), move |result| self.listed(listing, result));
    }

    async fn ask_for_list(self, listing: Listing) -> Result<Listed, CheckFault> {
        let auth = self.0.services.auth;
        match auth.permit(listing.permission(), ReturnTo::Listing(listing)).await {
            Permitted::Yes => {}
            Permitted::NotByThisToken => return Err(CheckFault::TokenLacks),
            Permitted::Leaving => return Ok(Listed::Leaving),
            Permitted::Unreachable(error) => return Err(CheckFault::Entra(error)),
        }
        let endpoints = auth.endpoints_untracked();
        match listing {
            Listing::Customers => {
                let read = self.read_pages(Customers::pages(&endpoints)).await;
                let (customers, unread) = match read {
                    // Each relationship names its roles, so that a page of many may be larger than is read.
                    Err(error) if error.kind == ErrorKind::TooLarge => {
                        self.read_pages(Customers::small_pages(&endpoints)).await
                    }
                    read => read,
                }
                .map_err(CheckFault::Graph)?;
                Ok(Listed::Found(customers.additions(), unread))
            }
            Listing::Organization => match self.read_pages(Organization::pages(&endpoints)).await {
                Ok((tenants, unread)) => Ok(Listed::Found(tenants.additions(), unread)),
                Err(error) if Organization::is_none(&error) => Ok(Listed::Found(Vec::new(), None)),
                Err(error) => Err(CheckFault::Graph(error)),
            },
        }
    }

    /// Reads a list of Graph's to its end.
    async fn read_pages<R: Reader>(self, mut pages: Pages<R>) -> Result<(R, Option<Unread>), GraphError> {
        let services = self.0.services;
        while let Some(address) = pages.next().map(str::to_owned) {
            let make = move || {
                let (endpoints, token, id) = services.graph.credentials()?;
                let page = Request::get_page(&endpoints, &token, id, address.clone());
                page.ok_or_else(|| GraphError::bare(ErrorKind::NotGraph, ""))
            };
            let response = services.graph.get(Box::new(make), Pages::<R>::fault).await?;
            pages.take(&response, &services.auth.endpoints_untracked())?;
        }
        Ok(pages.found())
    }

    fn listed(self, listing: Listing, result: Result<Listed, CheckFault>) {
        self.0.listing.update(|listings| listings.retain(|other| *other != listing));
        match result {
            Ok(Listed::Leaving) => {}
            Ok(Listed::Found(additions, unread)) => {
                self.retract_listing(listing);
                let source = match listing {
                    Listing::Customers => Source::Customers,
                    Listing::Organization => Source::Organization,
                };
                self.add(Added { unread, ..Added::of(source) }, additions);
            }
            Err(fault) => {
                let failure = Failure::Tenants(TenantsFailure::Listing { listing, fault: fault.clone() });
                match fault {
                    // Where another request met the refusal, that one has told of it.
                    CheckFault::Graph(error) if error.kind == ErrorKind::NoToken => {}
                    CheckFault::Graph(error) if error.needs_new_token() => {
                        self.0.services.auth.recover(&error, false, failure, move || self.list(listing));
                    }
                    _ => self.0.news.fail(failure),
                }
            }
        }
    }

    /// Takes away the alert of an earlier failure.
    fn retract_listing(self, of: Listing) {
        self.0.services.messages.retract(
            |failure| matches!(failure, Failure::Tenants(TenantsFailure::Listing { listing, .. }) if *listing == of),
        );
    }

    /// Whether Graph is being asked for that list. Followed.
    pub(in crate::screens::tenants) fn is_listing(self, listing: Listing) -> bool {
        self.0.listing.with(|listings| listings.contains(&listing))
    }

    /// How the token in use would get the permission that the list takes. Followed.
    pub(in crate::screens::tenants) fn how_permitted(self, listing: Listing) -> HowPermitted {
        self.0.services.auth.how_permitted(listing.permission())
    }

    /// Whether a list is offered in the cloud in use. Followed.
    pub(in crate::screens::tenants) fn is_offered(self, listing: Listing) -> bool {
        listing == Listing::Customers || Organization::is_offered(self.0.services.auth.endpoints().cloud())
    }

    /// Excludes a tenant, or includes it again.
    pub(in crate::screens::tenants) fn exclude(self, row: u32, is_excluded: bool) {
        let changed = self.0.book.update(|book| {
            let key = book.key(row)?;
            let is_changed = if is_excluded { book.list.exclude(key) } else { book.list.include(key) };
            is_changed
                .then(|| (key, book.tenant(key).cloned(), book.list.get(key).map(|entry| entry.label().to_owned())))
        });
        let Some((key, tenant, name)) = changed else { return };
        if let Some(tenant) = tenant {
            self.on_reading(if is_excluded { Event::Exclude(tenant) } else { Event::Include(tenant) });
        }
        self.row_changed(key);
        self.publish();
        self.say(News::Excluded { name: name.unwrap_or_default(), is_excluded });
        self.resolve();
    }

    /// Empties the list, but for the deployment's tenants.
    pub(in crate::screens::tenants) fn clear_list(self) {
        if untrack(move || self.can_change_list()) {
            let deployed = self.0.services.environment.deployed_tenants();
            self.0.book.update(|book| book.clear(&deployed));
            self.0.added.set(None);
            self.begin_session();
            self.all_changed();
            self.resolve();
            self.say(News::Cleared(self.0.book.update(|book| book.list.len())));
        }
    }

    /// Whether the list can be emptied now: nothing is under way with it. Followed.
    pub(in crate::screens::tenants) fn can_change_list(self) -> bool {
        !self.is_reading() && !self.is_running()
    }

    /// Takes a domain's tenant to the reading, once it is known.
    pub(super) fn resolved(self, key: RowKey) {
        let (tenant, is_excluded) = self.0.book.update(|book| {
            (book.tenant(key).cloned(), book.list.get(key).is_some_and(remote_help::tenants::list::Entry::is_excluded))
        });
        if let Some(tenant) = tenant {
            self.on_reading(Event::Add(vec![tenant.clone()]));
            if is_excluded {
                self.on_reading(Event::Exclude(tenant));
            }
        }
        self.row_changed(key);
    }
}
