//! The page's language: the texts that are loaded, and what the document says of itself.
//! Which one it is to be is decided by early.js at the start, and by the user later.
//!
//! A language's texts are two files: those of the first page, and all others, which come with the late part of the wasm. A
//! part of the wasm that is loaded when it is wanted has its texts in one more.

use super::fetch;
use super::page::document;
use js_sys::Reflect;
use std::cell::{Cell, RefCell};
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

/// The texts of a language by their number. They stay as long as the page: there are 13 languages at most.
type Texts = &'static [&'static str];

/// What boot.js hands over, each as soon as it is there and where nothing else on the page can write it: the texts of the
/// first page, with their language's tag and direction before them, and all others of that language.
const FIRST: &str = "remoteHelpTexts";
const OTHERS: &str = "remoteHelpOtherTexts";

/// The texts of a part of the wasm that is loaded when it is wanted. The build script says which there are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// Its name, as in `#[wasm_split(name)]`.
    pub name: &'static str,
    /// The number of its first text.
    pub first: usize,
}

thread_local! {
    static SPOKEN: Cell<(&'static str, Texts)> = const { Cell::new(("en", &[])) };
    static IS_RTL: Cell<bool> = const { Cell::new(false) };
    /// The languages of which all texts are there.
    static LOADED: RefCell<Vec<(&'static str, Texts)>> = const { RefCell::new(Vec::new()) };
    /// The parts whose texts are there in the language that is spoken. A language that is loaded later brings them along.
    static PARTS: RefCell<Vec<Part>> = const { RefCell::new(Vec::new()) };
}

/// The tag of the language that is spoken.
pub fn tag() -> &'static str {
    SPOKEN.get().0
}

/// A text of the language that is spoken.
pub fn line(number: usize) -> &'static str {
    SPOKEN.get().1.get(number).copied().unwrap_or_default()
}

/// Takes up what was loaded before the panel started. The page's own language says nothing of it: a translator sets that
/// to the one that it translates into.
pub fn begin() {
    let parts = handed_over(FIRST).and_then(|file| file.split_once('\n'));
    if let Some((tag, (direction, texts))) = parts.and_then(|(tag, rest)| Some((tag, rest.split_once('\n')?))) {
        SPOKEN.set((tag, learn(&[], texts)));
        IS_RTL.set(!direction.is_empty());
    }
}

/// Takes up all other texts of the language that is spoken.
pub fn install() {
    let (tag, first) = SPOKEN.get();
    if known_texts(tag).is_none()
        && let Some(file) = handed_over(OTHERS)
    {
        let texts = learn(first, file);
        SPOKEN.set((tag, texts));
        keep(tag, texts);
    }
}

fn handed_over(name: &str) -> Option<&'static str> {
    Reflect::get(&js_sys::global(), &name.into()).ok()?.as_string().map(held)
}

/// Holds a file's text for as long as the page is there.
fn held(file: String) -> &'static str {
    Box::leak(file.into_boxed_str())
}

/// Loads a language's texts, unless they are there; whether all of them are now.
pub async fn load(tag: &'static str) -> bool {
    let parts = PARTS.with_borrow(Clone::clone);
    load_with(tag, &parts).await
}

/// Loads the texts of a part of the wasm in the language that is spoken, unless they are there; whether they are now.
pub async fn load_part(part: Part) -> bool {
    let mut parts = PARTS.with_borrow(Clone::clone);
    if !parts.contains(&part) {
        parts.push(part);
    }
    // Another language may be chosen meanwhile.
    loop {
        let tag = tag();
        if !load_with(tag, &parts).await {
            return false;
        }
        if tag == self::tag() {
            break;
        }
    }
    PARTS.set(parts);
    if let Some(texts) = known_texts(tag()) {
        SPOKEN.set((tag(), texts));
    }
    true
}

async fn load_with(tag: &'static str, parts: &[Part]) -> bool {
    let texts = known_texts(tag).unwrap_or_default();
    let is_missing = |part: &&Part| texts.get(part.first).is_none_or(|text| text.is_empty());
    let missing: Vec<Part> = parts.iter().filter(is_missing).copied().collect();
    if texts.is_empty() || !missing.is_empty() {
        let Some(texts) = fetched(tag, texts, &missing).await else { return false };
        keep(tag, texts);
    }
    true
}

/// Speaks a language that is loaded.
pub fn speak(tag: &'static str) {
    if let (Some(texts), Some(root), Some(link)) = (known_texts(tag), root(), link(tag)) {
        SPOKEN.set((tag, texts));
        IS_RTL.set(!link.dir().is_empty());
        root.set_lang(tag);
        root.set_dir(if is_rtl() { "rtl" } else { "ltr" });
    }
}

/// Whether the language that is spoken reads from right to left.
pub fn is_rtl() -> bool {
    IS_RTL.get()
}

/// Texts, and a file of those of a part, each at its number.
fn learn_part(before: &[&'static str], part: Part, file: &'static str) -> Texts {
    let mut texts = before.to_vec();
    let lines: Vec<&str> = file.split('\n').collect();
    texts.resize(texts.len().max(part.first + lines.len()), "");
    for (place, line) in texts.iter_mut().skip(part.first).zip(lines) {
        *place = line;
    }
    Box::leak(texts.into_boxed_slice())
}

/// Texts, and a file of more, a line each.
fn learn(before: &[&'static str], file: &'static str) -> Texts {
    let mut texts = before.to_vec();
    texts.extend(file.split('\n'));
    Box::leak(texts.into_boxed_slice())
}

/// Keeps the texts of a language that are there now.
fn keep(tag: &'static str, texts: Texts) {
    LOADED.with_borrow_mut(|loaded| {
        loaded.retain(|(known, _)| *known != tag);
        loaded.push((tag, texts));
    });
}

fn known_texts(tag: &str) -> Option<Texts> {
    LOADED.with_borrow(|loaded| loaded.iter().find(|(known, _)| *known == tag).map(|(_, texts)| *texts))
}

/// Fetches what is not `known` of a language's texts, and those of parts, and holds them to their integrity: the page names
/// the first file, whose last line names the others.
async fn fetched(tag: &str, known: Texts, parts: &[Part]) -> Option<Texts> {
    let link = link(tag)?;
    let integrity = link.get_attribute("data-integrity").unwrap_or_default();
    let file = fetched_file(&link.get_attribute("href")?, &integrity).await?;
    let (first, others) = file.rsplit_once('\n')?;
    let other = async |name: &str| {
        let (address, integrity) = named(others, name)?;
        fetched_file(address, integrity).await
    };
    let mut texts = known;
    if known.is_empty() {
        texts = learn(&[], held([first, &other("late").await?].join("\n")));
    }
    for part in parts {
        texts = learn_part(texts, *part, held(other(part.name).await?));
    }
    Some(texts)
}

/// The address and integrity of a part's texts, in the line that names them all.
fn named<'a>(line: &'a str, part: &str) -> Option<(&'a str, &'a str)> {
    let mut words = line.split(' ');
    let address = words.find(|word| word.strip_prefix(part).is_some_and(|rest| rest.starts_with('-')))?;
    Some((address, words.next()?))
}

async fn fetched_file(address: &str, integrity: &str) -> Option<String> {
    match fetch::own_file(address, integrity).await {
        Ok((200, texts)) => Some(texts),
        _ => None,
    }
}

fn link(tag: &str) -> Option<HtmlElement> {
    document()?.query_selector(&format!("link[hreflang=\"{tag}\"][data-integrity]")).ok()??.dyn_into().ok()
}

fn root() -> Option<HtmlElement> {
    document()?.document_element()?.dyn_into().ok()
}

/// Speaks English as the build wrote it, in the host tests of the crate that has the texts.
pub fn speak_english(file: &str) {
    SPOKEN.set(("en", learn(&[], held(file.to_owned()))));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_has_its_texts_at_their_numbers_in_whatever_order_parts_come() {
        let [one, two] = [Part { name: "one", first: 2 }, Part { name: "two", first: 4 }];
        let texts = learn_part(learn(&[], "a\nb"), two, "e");
        assert_eq!(texts, ["a", "b", "", "", "e"]);
        assert_eq!(learn_part(texts, one, "c\nd"), ["a", "b", "c", "d", "e"]);
    }

    #[test]
    fn a_parts_file_is_found_by_its_name() {
        let line = "late-en-1.txt x sessions-en-2.txt y";
        assert_eq!(named(line, "late"), Some(("late-en-1.txt", "x")));
        assert_eq!(named(line, "sessions"), Some(("sessions-en-2.txt", "y")));
        assert_eq!(named(line, "session"), None);
    }

    #[test]
    fn late_texts_have_the_numbers_after_the_first() {
        let first = learn(&[], "a\nb");
        SPOKEN.set(("en", first));
        assert_eq!([0, 1, 2].map(line), ["a", "b", ""]);
        SPOKEN.set(("en", learn(first, "c\nd")));
        assert_eq!([0, 1, 2, 3, 4].map(line), ["a", "b", "c", "d", ""]);
    }
}
