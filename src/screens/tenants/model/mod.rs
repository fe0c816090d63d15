//! The tenants of the list, what is known of them, and what is under way with them. The machines of core decide; this module
//! performs what they ask for, and says what happened.

mod approving;
mod book;
mod downloads;
mod keeping;
mod listing;
mod planning;
mod reading;
mod resolving;
mod returning;
mod running;
mod shown;
mod table;

pub(super) use book::Words;
pub(super) use shown::*;

use crate::app::{Auth, Environment, GraphClient, Leaving, Messages, Receipts, StatusMessage};
use crate::components::news::LongNews;
use crate::ui::long_table::Scroll;
use crate::ui::static_signal::StaticSignal;
use crate::ui::stored::Stored;
use book::{Book, Now};
use browser::{clock, random};
use leptos::prelude::{RenderEffect, untrack};
use remote_help::cloud::Endpoints;
use remote_help::oauth::Listing;
use remote_help::session::{Session, SessionEvent};
use remote_help::settings::Settings;
use remote_help::tenants::compare::Target;
use remote_help::tenants::journal::{self, JournalFault};
use remote_help::tenants::list::TenantList;
use remote_help::time::UnixMillis;
use std::collections::HashMap;
use std::sync::Arc;

/// What tenants can be compared with, which other screens have.
pub(crate) trait Compared: Send + Sync {
    /// What the form's switches show; none before the settings were read. Followed.
    fn form(&self) -> Option<Settings>;
    /// The baseline that was imported last, in this page. Followed.
    fn imported(&self) -> Option<Settings>;
}

/// The owners that this screen asks.
#[derive(Clone, Copy)]
pub(crate) struct Services {
    pub(crate) auth: Auth,
    pub(crate) graph: GraphClient,
    pub(crate) environment: Environment,
    pub(crate) messages: Messages,
    pub(crate) leaving: Leaving,
    pub(crate) receipts: Receipts,
    pub(crate) compared: &'static dyn Compared,
}

/// An unfinished run in the browser's storage, or why it can't be read.
type Unfinished = (remote_help::ids::RunId, Result<journal::Stored, JournalFault>);

/// The owner of list, reading, plan and run.
#[derive(Clone, Copy)]
pub(crate) struct TenantsModel(&'static State);

struct State {
    services: Services,
    scroll: Scroll,
    book: Stored<Book>,
    /// The rows that the table shows.
    rows: StaticSignal<Arc<[u32]>>,
    /// How often each row became another.
    versions: Stored<HashMap<u32, StaticSignal<u32>>>,
    figures: StaticSignal<Vec<(Group, usize)>>,
    counts: StaticSignal<(usize, usize)>,
    /// How many rows are chosen, and how many of these were read.
    chosen: StaticSignal<(usize, usize)>,
    /// How often somebody chose rows.
    choices: Stored<u32>,
    cards: StaticSignal<Vec<Card>>,
    sweep: StaticSignal<Option<Sweep>>,
    run: StaticSignal<Option<Run>>,
    filter: StaticSignal<String>,
    group: StaticSignal<Option<Group>>,
    order: StaticSignal<Option<Order>>,
    compare_with: StaticSignal<CompareWith>,
    added: StaticSignal<Option<Added>>,
    listing: StaticSignal<Vec<Listing>>,
    plan: StaticSignal<Option<Arc<Plan>>>,
    plan_faults: StaticSignal<PlanFaults>,
    /// Runs that the browser keeps and that are not under way here.
    unfinished: Stored<Vec<Unfinished>>,
    /// How often it was looked for such runs: the last look decides.
    looks: Stored<u32>,
    kept_run: StaticSignal<Option<KeptRun>>,
    /// Whether the person is still to be told of an unfinished run, as the view was opened.
    tells_found: Stored<bool>,
    /// How many domains are being resolved.
    resolving: Stored<usize>,
    /// Whether all tenants are to be read as soon as they are.
    reads_when_resolved: Stored<bool>,
    /// Whether the signals follow the book soon.
    is_publishing: Stored<bool>,
    /// When the person was last told how far it is.
    told_at: Stored<UnixMillis>,
    /// What is said.
    news: LongNews<News>,
}

/// A method that the view follows says so: it is told when what the method returns changes. All others are not followed.
impl TenantsModel {
    /// Nothing was listed yet but the deployment's tenants. `is_open` says whether the view is open; `words` are what rows
    /// are found by besides their names.
    pub(super) fn new(services: Services, is_open: impl Fn() -> bool + Send + Sync + 'static, words: Words) -> Self {
        let model = Self(Box::leak(Box::new(State {
            services,
            scroll: Scroll::new("tenants-table"),
            book: Stored::new(Book::new(TenantList::new(&services.environment.deployed_tenants()), words)),
            rows: StaticSignal::new(Arc::from([])),
            versions: Stored::new(HashMap::new()),
            figures: StaticSignal::new(Vec::new()),
            counts: StaticSignal::new((0, 0)),
            chosen: StaticSignal::new((0, 0)),
            choices: Stored::new(0),
            cards: StaticSignal::new(Vec::new()),
            sweep: StaticSignal::new(None),
            run: StaticSignal::new(None),
            filter: StaticSignal::new(String::new()),
            group: StaticSignal::new(None),
            order: StaticSignal::new(None),
            compare_with: StaticSignal::new(CompareWith::default()),
            added: StaticSignal::new(None),
            listing: StaticSignal::new(Vec::new()),
            plan: StaticSignal::new(None),
            plan_faults: StaticSignal::new(PlanFaults::default()),
            unfinished: Stored::new(Vec::new()),
            looks: Stored::new(0),
            kept_run: StaticSignal::new(None),
            tells_found: Stored::new(false),
            resolving: Stored::new(0),
            reads_when_resolved: Stored::new(false),
            is_publishing: Stored::new(false),
            told_at: Stored::new(UnixMillis::EPOCH),
            news: LongNews::new(services.messages, StatusMessage::Tenants),
        })));
        model.follow_session(is_open);
        model.follow_target();
        model.keep_over_redirects();
        if services.auth.with_session_untracked(Session::is_signed_in) {
            model.signed_in();
        }
        model.publish();
        model
    }

    fn follow_session(self, is_open: impl Fn() -> bool + Send + Sync + 'static) {
        self.0.services.auth.on_session(move |event| match event {
            SessionEvent::SignedIn => {
                self.signed_in();
                if untrack(&is_open) {
                    self.opened();
                }
            }
            SessionEvent::TenantChanged { .. } | SessionEvent::SignedOut => self.forget(),
            SessionEvent::TokenRefused => {}
        });
    }

    /// Takes up what a redirect brought back, and gives the machines the sign-in.
    fn signed_in(self) {
        self.begin_session();
        self.come_back();
        self.look_for_unfinished();
    }

    /// Forgets all of the session: the list as well, but for the deployment's tenants.
    fn forget(self) {
        let list = TenantList::new(&self.0.services.environment.deployed_tenants());
        self.release_run();
        self.0.book.update(|book| *book = Book::new(list, book.words()));
        let state = self.0;
        state.reads_when_resolved.set(false);
        state.filter.set(String::new());
        state.group.set(None);
        state.order.set(None);
        state.compare_with.set(CompareWith::default());
        state.added.set(None);
        state.listing.set(Vec::new());
        state.plan.set(None);
        state.plan_faults.set(PlanFaults::default());
        state.unfinished.set(Vec::new());
        state.kept_run.set(None);
        state.news.forget();
        self.publish();
    }

    /// The view was opened, for the first time or again: takes up an unfinished run, and what a redirect brought back.
    pub(super) fn opened(self) {
        self.0.tells_found.set(true);
        self.look_for_unfinished();
        self.resolve();
        if let Some(listing) = self.0.services.auth.take_listing() {
            self.list(listing);
        }
    }

    /// What the clock, chance and the sign-in give to a machine.
    fn now(self) -> Now {
        let chain_ends = self.0.services.auth.with_session_untracked(|session| session.refresh_state()?.chain_ends());
        Now { at: clock::now(), random: random::fraction(), chain_ends }
    }

    /// Whether the screen can be used. Followed.
    pub(super) fn usable(self) -> Use {
        let auth = self.0.services.auth;
        let (is_signed_in, by_redirect, may_write) = auth
            .with_session(|session| (session.is_signed_in(), session.refresh_state().is_some(), session.may_write()));
        match (is_signed_in, by_redirect) {
            (false, _) => Use::SignedOut,
            (true, false) if !auth.has_client() => Use::NoClient,
            (true, false) => Use::PastedToken,
            (true, true) if may_write => Use::Write,
            (true, true) => Use::Read,
        }
    }

    /// When the day ends that the sign-in serves. Followed.
    pub(super) fn chain_ends(self) -> Option<UnixMillis> {
        self.0.services.auth.with_session(|session| session.refresh_state()?.chain_ends())
    }

    /// The addresses of sign-in and Graph.
    pub(super) fn endpoints(self) -> Endpoints {
        self.0.services.auth.endpoints()
    }

    /// The owners of session and messages, for a dialog that tells failures.
    pub(super) fn dialog(self) -> (Auth, Messages) {
        (self.0.services.auth, self.0.services.messages)
    }

    /// Says something in the status line.
    fn say(self, news: News) {
        let is_beginning = matches!(
            news,
            News::Listing(_)
                | News::Resolving
                | News::Reading(_)
                | News::Resumed
                | News::RunBegan { .. }
                | News::RunGoesOn(_)
        );
        self.0.news.say(news, is_beginning);
    }

    /// What was said last in the status line.
    pub(super) fn news(self) -> Option<News> {
        self.0.news.last()
    }

    // Comparing.

    /// What the tenants are compared with. Followed.
    pub(super) fn target(self) -> CompareWith {
        self.0.compare_with.get()
    }

    /// Compares them with something else.
    pub(super) fn set_target(self, target: CompareWith) {
        self.0.compare_with.set(target);
        self.take_target(target, untrack(move || self.target_settings(target)));
        let (read, differ) = self.0.book.update(|book| book.compared());
        self.say(News::Compared { target, differ, read });
    }

    /// What a target sets; none if it is not there. Followed.
    pub(super) fn target_settings(self, target: CompareWith) -> Option<Settings> {
        let services = self.0.services;
        match target {
            CompareWith::Form => services.compared.form(),
            CompareWith::Deployment => Some(services.environment.config().baseline?.settings),
            CompareWith::Imported => services.compared.imported(),
        }
    }

    /// Follows what the tenants are compared with: the form may change while the view is open or closed.
    fn follow_target(self) {
        let effect = RenderEffect::new(move |_| {
            let target = self.0.compare_with.get();
            let settings = self.target_settings(target);
            untrack(move || self.take_target(target, settings));
        });
        // It ends with the page.
        std::mem::forget(effect);
    }

    fn take_target(self, target: CompareWith, settings: Option<Settings>) {
        let is_other = self.0.book.update(|book| {
            let target = settings.and_then(|settings| Target::new(target, settings));
            let is_other = target != book.target;
            if is_other {
                book.target = target;
                book.refresh_all();
            }
            is_other
        });
        if is_other {
            self.all_changed();
        }
    }
}
