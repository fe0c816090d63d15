//! The page's language: the texts that are loaded, and what the document says of itself.
//! Which one it is to be is decided by early.js at the start, and by the user later.

use super::fetch;
use js_sys::Reflect;
use std::cell::{Cell, RefCell};
use wasm_bindgen::JsCast as _;
use web_sys::{Document, HtmlElement};

/// Where boot.js puts the texts that early.js has asked for.
const TEXTS: &str = "texts";

/// The texts of a language by their number. They stay as long as the page: there are 13 languages at most.
type Texts = &'static [&'static str];

thread_local! {
    static SPOKEN: Cell<(&'static str, Texts)> = const { Cell::new(("en", &[])) };
    static LOADED: RefCell<Vec<(&'static str, Texts)>> = const { RefCell::new(Vec::new()) };
}

/// The tag of the language that is spoken.
pub(crate) fn tag() -> &'static str {
    SPOKEN.get().0
}

/// A text of the language that is spoken.
pub(crate) fn line(number: usize) -> &'static str {
    SPOKEN.get().1.get(number).copied().unwrap_or_default()
}

/// Takes up what was loaded before the panel started; `tags` are the languages there are.
pub(crate) fn begin(tags: impl Iterator<Item = &'static str>) {
    let global = js_sys::global();
    let file = Reflect::get(&global, &TEXTS.into()).ok().and_then(|texts| texts.as_string());
    let _ = Reflect::delete_property(&global, &TEXTS.into());
    let chosen = root().map(|root| root.lang()).unwrap_or_default();
    let known = tags.into_iter().find(|tag| *tag == chosen);
    if let (Some(tag), Some(file)) = (known, file) {
        learn(tag, file);
        SPOKEN.set((tag, known_texts(tag).unwrap_or_default()));
    }
}

/// Loads a language's texts, unless they are there; whether they are now.
pub(crate) async fn load(tag: &'static str) -> bool {
    if known_texts(tag).is_none()
        && let Some(file) = fetched(tag).await
    {
        learn(tag, file);
    }
    known_texts(tag).is_some()
}

/// Speaks a language that is loaded.
pub(crate) fn speak(tag: &'static str) {
    if let (Some(texts), Some(root), Some(link)) = (known_texts(tag), root(), link(tag)) {
        SPOKEN.set((tag, texts));
        root.set_lang(tag);
        root.set_dir(if link.dir().is_empty() { "ltr" } else { "rtl" });
    }
}

/// Whether the page reads from right to left.
pub(crate) fn is_rtl() -> bool {
    root().is_some_and(|root| root.dir() == "rtl")
}

/// Takes in a file of texts, a line each.
fn learn(tag: &'static str, file: String) {
    let lines: Vec<&'static str> = Box::leak(file.into_boxed_str()).split('\n').collect();
    LOADED.with_borrow_mut(|loaded| loaded.push((tag, Box::leak(lines.into_boxed_slice()))));
}

fn known_texts(tag: &str) -> Option<Texts> {
    LOADED.with_borrow(|loaded| loaded.iter().find(|(known, _)| *known == tag).map(|(_, texts)| *texts))
}

/// Fetches a language's texts as the page names them, and holds them to their integrity.
async fn fetched(tag: &str) -> Option<String> {
    let link = link(tag)?;
    let address = link.get_attribute("href")?;
    let integrity = link.get_attribute("data-integrity").unwrap_or_default();
    match fetch::own_file(&address, &integrity).await {
        Ok((200, texts)) => Some(texts),
        _ => None,
    }
}

fn link(tag: &str) -> Option<HtmlElement> {
    document()?.query_selector(&format!("link[hreflang=\"{tag}\"]")).ok()??.dyn_into().ok()
}

fn root() -> Option<HtmlElement> {
    document()?.document_element()?.dyn_into().ok()
}

fn document() -> Option<Document> {
    web_sys::window().and_then(|window| window.document())
}

/// For unit tests: speaks English as the build wrote it.
#[cfg(test)]
pub(crate) fn speak_english(file: &str) {
    learn("en", file.to_owned());
    SPOKEN.set(("en", known_texts("en").unwrap_or_default()));
}
