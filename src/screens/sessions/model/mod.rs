//! What was read of Intune's session report, and how its table is filtered and sorted. All of it is in memory alone, and
//! gone with the sign-out.

mod reading;
mod rows;

use crate::app::{Auth, GraphClient, Messages, StatusMessage};
use crate::components::news::LongNews;
use crate::ui::long_table::Scroll;
use crate::ui::static_signal::StaticSignal;
use crate::ui::stored::Stored;
use leptos::prelude::untrack;
use remote_help::session::{Session, SessionEvent};
use remote_help::sessions::{Figures, Order, Report, SortBy};
use std::ops::Deref;
use std::sync::Arc;

/// Newest first.
const FIRST_ORDER: Order = Order { by: SortBy::Start, descending: true };

/// Something large that is shared and never changed. Two are the same only if they are one.
pub(super) struct Shared<T>(Arc<T>);

impl<T> Shared<T> {
    fn new(value: T) -> Self {
        Self(Arc::new(value))
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

/// How far a reading is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Progress {
    /// The rows that the service sent so far.
    pub(super) read: usize,
    /// How many there are, as far as the service says.
    pub(super) total: Option<usize>,
}

/// What is said in the status line.
#[derive(Clone, Debug)]
pub(super) enum News {
    Reading,
    /// How far it is.
    SoFar(Progress),
    /// All of it was read; the figures, and how many rows fit no schema.
    Read {
        figures: Figures,
        unfitting: usize,
    },
    /// The service sent no more, although there should be.
    Ended(Progress),
    /// The table was filtered.
    Filtered {
        shown: usize,
        all: usize,
    },
    /// The table was sorted; by which column, as people or the service call it.
    Sorted {
        column: String,
        descending: bool,
    },
}

/// The owner of what was read.
#[derive(Clone, Copy)]
pub(crate) struct SessionsModel(&'static State);

struct State {
    auth: Auth,
    graph: GraphClient,
    messages: Messages,
    /// The reading under way.
    progress: StaticSignal<Option<Progress>>,
    report: StaticSignal<Option<Shared<Report>>>,
    /// What the table shows: numbers of rows of the report.
    rows: StaticSignal<Shared<Vec<u32>>>,
    /// The same before it is filtered.
    sorted: Stored<Shared<Vec<u32>>>,
    order: StaticSignal<Order>,
    filter: StaticSignal<String>,
    has_all_columns: StaticSignal<bool>,
    scroll: Scroll,
    /// What is said.
    news: LongNews<News>,
    /// Counts what the table is to show: work for an earlier wish ends.
    wish: Stored<u32>,
}

impl SessionsModel {
    /// Nothing was read yet. `is_open` says whether the view is open, also while it is not here yet.
    pub(super) fn new(
        auth: Auth,
        graph: GraphClient,
        messages: Messages,
        is_open: impl Fn() -> bool + Send + Sync + 'static,
    ) -> Self {
        let none = Shared::new(Vec::new());
        let model = Self(Box::leak(Box::new(State {
            auth,
            graph,
            messages,
            progress: StaticSignal::new(None),
            report: StaticSignal::new(None),
            rows: StaticSignal::new(none.clone()),
            sorted: Stored::new(none),
            order: StaticSignal::new(FIRST_ORDER),
            filter: StaticSignal::new(String::new()),
            has_all_columns: StaticSignal::new(false),
            scroll: Scroll::new("sessions-table"),
            news: LongNews::new(messages, StatusMessage::Sessions),
            wish: Stored::new(0),
        })));
        auth.on_session(move |event| match event {
            SessionEvent::TenantChanged { .. } | SessionEvent::SignedOut => model.forget(),
            SessionEvent::SignedIn => {
                model.forget();
                if untrack(&is_open) {
                    model.read();
                }
            }
            SessionEvent::TokenRefused => {}
        });
        model
    }

    fn forget(self) {
        let state = self.0;
        state.wish.update(|wish| *wish += 1);
        let none = Shared::new(Vec::new());
        state.progress.set(None);
        state.report.set(None);
        state.rows.set(none.clone());
        state.sorted.set(none);
        state.order.set(FIRST_ORDER);
        state.has_all_columns.set(false);
        state.filter.set(String::new());
        state.news.forget();
    }

    /// Says something in the status line.
    fn say(self, news: News) {
        let is_beginning = matches!(news, News::Reading);
        self.0.news.say(news, is_beginning);
    }

    /// What was said last.
    pub(super) fn news(self) -> Option<News> {
        self.0.news.last()
    }

    /// The reading under way.
    pub(super) fn progress(self) -> Option<Progress> {
        self.0.progress.get()
    }

    /// Whether the report is being read.
    pub(super) fn is_reading(self) -> bool {
        self.0.progress.with(Option::is_some)
    }

    /// What was read.
    pub(super) fn report(self) -> Option<Shared<Report>> {
        self.0.report.get()
    }

    /// Whether somebody is signed in.
    pub(super) fn is_signed_in(self) -> bool {
        self.0.auth.with_session(Session::is_signed_in)
    }

    /// The rows that the table shows.
    pub(super) fn rows(self) -> Shared<Vec<u32>> {
        self.0.rows.get()
    }

    /// Where the table is scrolled to.
    pub(super) fn scroll(self) -> Scroll {
        self.0.scroll
    }

    /// How the table is sorted.
    pub(super) fn order(self) -> Order {
        self.0.order.get()
    }

    /// What the table is filtered by.
    pub(super) fn filter(self) -> String {
        self.0.filter.get()
    }

    /// Whether the table has all columns.
    pub(super) fn has_all_columns(self) -> bool {
        self.0.has_all_columns.get()
    }

    /// Shows all columns, or hides those that few need.
    pub(super) fn toggle_columns(self) {
        self.0.has_all_columns.update(|has| *has = !*has);
    }
}
