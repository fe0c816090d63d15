//! The page's language: the texts that are loaded, and what the document says of itself.
//! Which one it is to be is decided by early.js at the start, and by the user later.
//!
//! A language's texts are two files: those of the first page, and all others, which come with the late part of the wasm.

use super::fetch;
use js_sys::Reflect;
use std::cell::{Cell, RefCell};
use wasm_bindgen::JsCast as _;
use web_sys::{Document, HtmlElement};

/// Where boot.js puts texts that are loaded: those of the first page before the panel starts, and all others before the
/// late part of the wasm does.
const TEXTS: &str = "texts";

/// The texts of a language by their number. They stay as long as the page: there are 13 languages at most.
type Texts = &'static [&'static str];

thread_local! {
    static SPOKEN: Cell<(&'static str, Texts)> = const { Cell::new(("en", &[])) };
    /// The languages of which all texts are there.
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
    let chosen = root().map(|root| root.lang()).unwrap_or_default();
    let known = tags.into_iter().find(|tag| *tag == chosen);
    if let (Some(tag), Some(file)) = (known, handed_over()) {
        SPOKEN.set((tag, learn(&[], file)));
    }
}

/// Takes up all other texts of the language that is spoken.
pub(crate) fn complete() {
    if let Some(file) = handed_over() {
        let (tag, first) = SPOKEN.get();
        let texts = learn(first, file);
        SPOKEN.set((tag, texts));
        keep(tag, texts);
    }
}

/// What boot.js has loaded.
fn handed_over() -> Option<String> {
    let global = js_sys::global();
    let file = Reflect::get(&global, &TEXTS.into()).ok().and_then(|texts| texts.as_string());
    let _ = Reflect::delete_property(&global, &TEXTS.into());
    file
}

/// Loads a language's texts, unless they are there; whether all of them are now.
pub(crate) async fn load(tag: &'static str) -> bool {
    if known_texts(tag).is_none()
        && let Some(file) = fetched(tag).await
    {
        keep(tag, learn(&[], file));
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

/// Texts, and a file of more, a line each.
fn learn(before: &[&'static str], file: String) -> Texts {
    let mut texts = before.to_vec();
    texts.extend(Box::leak(file.into_boxed_str()).split('\n'));
    Box::leak(texts.into_boxed_slice())
}

/// Keeps all texts of a language.
fn keep(tag: &'static str, texts: Texts) {
    LOADED.with_borrow_mut(|loaded| loaded.push((tag, texts)));
}

fn known_texts(tag: &str) -> Option<Texts> {
    LOADED.with_borrow(|loaded| loaded.iter().find(|(known, _)| *known == tag).map(|(_, texts)| *texts))
}

/// Fetches all of a language's texts, and holds them to their integrity: the page names the first file, whose last line
/// names the other.
async fn fetched(tag: &str) -> Option<String> {
    let link = link(tag)?;
    let integrity = link.get_attribute("data-integrity").unwrap_or_default();
    let file = fetched_file(&link.get_attribute("href")?, &integrity).await?;
    let (first, late) = file.rsplit_once('\n')?;
    let (address, integrity) = late.split_once(' ')?;
    Some([first, &fetched_file(address, integrity).await?].join("\n"))
}

async fn fetched_file(address: &str, integrity: &str) -> Option<String> {
    match fetch::own_file(address, integrity).await {
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
    SPOKEN.set(("en", learn(&[], file.to_owned())));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn late_texts_have_the_numbers_after_the_first() {
        let first = learn(&[], "a\nb".to_owned());
        SPOKEN.set(("en", first));
        assert_eq!([0, 1, 2].map(line), ["a", "b", ""]);
        SPOKEN.set(("en", learn(first, "c\nd".to_owned())));
        assert_eq!([0, 1, 2, 3, 4].map(line), ["a", "b", "c", "d", ""]);
    }
}
