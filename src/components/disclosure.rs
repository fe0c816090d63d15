//! A native disclosure whose content is a part of the wasm of its own, fetched when it is opened or about to be.

use crate::app::Fetched;
use crate::text;
use crate::ui::element::{Element, button, el_class, el_text, empty};
use crate::ui::static_signal::StaticSignal;
use crate::ui::stored::Stored;
use browser::language::{self, Part};
use browser::{network, page, parts};
use leptos::prelude::AnyView;
use leptos::task::spawn_local;

/// What a disclosure holds.
pub(crate) trait Content: Send + Sync {
    /// The disclosure was opened, for the first time or again.
    fn opened(&self) {}

    /// What stands in it.
    fn view(&self) -> AnyView;
}

/// Where the code of a content is.
#[derive(Clone, Copy, Debug, PartialEq)]
enum State {
    Unwanted,
    Loading,
    Failed,
    Here,
}

/// A content that comes when it is wanted. It stays from then on, also where the page is built anew in another language.
#[derive(Clone, Copy)]
pub(crate) struct LazyContent(&'static Inner);

struct Inner {
    /// The part's name is also the disclosure's ID.
    part: Part,
    load: Box<dyn Fn() -> Fetched<&'static dyn Content> + Send + Sync>,
    state: StaticSignal<State>,
    content: Stored<Option<&'static dyn Content>>,
}

impl LazyContent {
    /// A content that nobody wants yet.
    pub(crate) fn new(part: Part, load: impl Fn() -> Fetched<&'static dyn Content> + Send + Sync + 'static) -> Self {
        let (state, content) = (StaticSignal::new(State::Unwanted), Stored::new(None));
        Self(Box::leak(Box::new(Inner { part, load: Box::new(load), state, content })))
    }

    /// Asks for the files, as the disclosure is about to be opened.
    fn prefetch(self) {
        if self.0.state.get_untracked() == State::Unwanted && network::is_online() {
            parts::prefetch(self.0.part.name);
            spawn_local(async move {
                language::load_part(self.0.part).await;
            });
        }
    }

    /// The disclosure was opened: tells the content, once it is here.
    fn open(self) {
        match self.0.content.get() {
            Some(content) => content.opened(),
            None if self.0.state.get_untracked() == State::Loading => {}
            None => {
                self.0.state.set(State::Loading);
                spawn_local(self.fetch());
            }
        }
    }

    async fn fetch(self) {
        parts::take_back_missing();
        let content = (self.0.load)().await;
        let has_texts = language::load_part(self.0.part).await;
        if content.is_some() && !has_texts {
            parts::say_missing();
        }
        match content.filter(|_| has_texts) {
            Some(content) => {
                self.0.content.set(Some(content));
                self.0.state.set(State::Here);
                if page::is_open(self.0.part.name) {
                    content.opened();
                }
            }
            None => self.0.state.set(State::Failed),
        }
    }

    fn view(self) -> AnyView {
        match self.0.state.get() {
            State::Unwanted => empty(),
            State::Loading => el_class("p", "busy").text(text::first::panel_loading()).into_view(),
            State::Failed => button(text::try_again(), move || self.open()).into_view(),
            State::Here => self.0.content.get().map_or_else(empty, Content::view),
        }
    }

    /// The disclosure, with a class beside that of its name.
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
            .dynamic(move || self.view())
    }
}
