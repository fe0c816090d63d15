//! Contents that are a part of the wasm of their own, fetched when they are opened or about to be: in a native disclosure,
//! or in a view of the page.

use crate::app::Fetched;
use crate::text;
use crate::ui::element::{Element, button, dynamic, el_class, el_text, empty};
use crate::ui::static_signal::StaticSignal;
use crate::ui::stored::Stored;
use browser::language::{self, Part};
use browser::{network, page, parts};
use futures_util::future::join;
use leptos::prelude::AnyView;
use leptos::task::spawn_local;

/// What is fetched.
pub(crate) trait Content: Send + Sync {
    /// It was opened, for the first time or again.
    fn opened(&self) {}

    /// What it shows.
    fn view(&self) -> AnyView;
}

/// Where the code of a content is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum ContentState {
    /// Nobody has asked for it.
    Unwanted,
    /// It is on its way.
    Loading,
    /// It could not be had.
    Failed,
    /// It is here.
    Here,
}

/// A content that comes when it is wanted. It stays from then on, also where the page is built anew in another language.
pub(crate) struct LazyContent<T: ?Sized + 'static = dyn Content>(&'static Inner<T>);

impl<T: ?Sized> Clone for LazyContent<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: ?Sized> Copy for LazyContent<T> {}

struct Inner<T: ?Sized + 'static> {
    part: Part,
    /// Whether it is open now. It may have been closed while it was on its way.
    is_open: Box<dyn Fn() -> bool + Send + Sync>,
    load: Box<dyn Fn() -> Fetched<&'static T> + Send + Sync>,
    state: StaticSignal<ContentState>,
    content: Stored<Option<&'static T>>,
    /// Who waits for it.
    waiting: Stored<Vec<Then>>,
}

/// Is told whether a content is here.
type Then = Box<dyn FnOnce(bool) + Send + Sync>;

impl<T: ?Sized + Content> LazyContent<T> {
    /// A content that nobody wants yet.
    pub(crate) fn new(
        part: Part,
        is_open: impl Fn() -> bool + Send + Sync + 'static,
        load: impl Fn() -> Fetched<&'static T> + Send + Sync + 'static,
    ) -> Self {
        Self(Box::leak(Box::new(Inner {
            part,
            is_open: Box::new(is_open),
            load: Box::new(load),
            state: StaticSignal::new(ContentState::Unwanted),
            content: Stored::new(None),
            waiting: Stored::new(Vec::new()),
        })))
    }

    /// Where its code is.
    pub(crate) fn state(self) -> ContentState {
        self.0.state.get()
    }

    /// The content, if it is here.
    pub(crate) fn get(self) -> Option<&'static T> {
        self.0.content.get()
    }

    /// Asks for the files, as it is about to be opened.
    pub(crate) fn prefetch(self) {
        if self.0.state.get_untracked() == ContentState::Unwanted && network::is_online() {
            parts::prefetch(self.0.part.name);
            spawn_local(async move {
                language::load_part(self.0.part).await;
            });
        }
    }

    /// It was opened: tells the content, once it is here.
    pub(crate) fn open(self) {
        match self.get() {
            Some(content) => content.opened(),
            None => self.load(move || {
                if let Some(content) = self.get().filter(|_| (self.0.is_open)()) {
                    content.opened();
                }
            }),
        }
    }

    /// Fetches it, unless it is here or on its way, and calls `then` once it is here.
    pub(crate) fn load(self, then: impl FnOnce() + Send + Sync + 'static) {
        self.load_or_not(move |is_here| {
            if is_here {
                then();
            }
        });
    }

    /// Fetches it, unless it is here or on its way, and tells `then` whether it is here.
    pub(crate) fn load_or_not(self, then: impl FnOnce(bool) + Send + Sync + 'static) {
        let state = self.0.state.get_untracked();
        if state == ContentState::Here {
            return then(true);
        }
        self.0.waiting.update(|waiting| waiting.push(Box::new(then)));
        if state != ContentState::Loading {
            self.0.state.set(ContentState::Loading);
            spawn_local(async move {
                let is_here = self.fetch().await;
                for then in self.0.waiting.take() {
                    then(is_here);
                }
            });
        }
    }

    async fn fetch(self) -> bool {
        parts::take_back_missing();
        // At a time, since each waits for the host.
        let (content, has_texts) = join((self.0.load)(), language::load_part(self.0.part)).await;
        if content.is_some() && !has_texts {
            parts::say_missing();
        }
        let content = content.filter(|_| has_texts);
        self.0.content.set(content);
        self.0.state.set(if content.is_some() { ContentState::Here } else { ContentState::Failed });
        content.is_some()
    }

    /// What it shows, or that it is on its way, or how to try again.
    pub(crate) fn view(self) -> AnyView {
        dynamic(move || match self.state() {
            ContentState::Unwanted => empty(),
            ContentState::Loading => el_class("p", "busy").text(text::first::panel_loading()).into_view(),
            ContentState::Failed => button(text::try_again(), move || self.open()).into_view(),
            ContentState::Here => self.get().map_or_else(empty, Content::view),
        })
    }

    /// A native disclosure of it, with a class beside that of its name. Its ID is the part's name.
    pub(crate) fn disclosure(self, summary: &str) -> Element {
        let id = self.0.part.name;
        let prefetch = move |_| self.prefetch();
        el_class("details", &["card ", id].concat())
            .attr("id", id)
            .on("toggle", move |_| {
                if page::is_open(id) {
                    self.open();
                }
            })
            .child(el_text("summary", summary).on("pointerenter", prefetch).on("focus", prefetch))
            .view(self.view())
    }
}
