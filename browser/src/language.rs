//! The page's language: its texts, and `lang` and `dir` of the document. early.js chooses it at the start, and the user
//! later.
//!
//! A language's texts are two files: one for the first file of wasm, and one for the second. A part of the wasm that is
//! loaded on demand has one more.

use super::fetch;
use super::page::document;
use js_sys::Reflect;
use std::cell::{Cell, RefCell};
use wasm_bindgen::JsCast as _;
use web_sys::HtmlElement;

/// The texts of a language by their number. They are never freed, since there are only 13 languages.
type Texts = &'static [&'static str];

/// The globals in which boot.js passes texts on, in a way that nothing else on the page can overwrite: the first file
/// of texts, with its language's tag and direction before it, and the second.
const FIRST: &str = "remoteHelpTexts";
const OTHERS: &str = "remoteHelpOtherTexts";

/// The texts of a part of the wasm that is loaded on demand. The build script generates one constant for each.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// Its name, as in `#[wasm_split(name)]`.
    pub name: &'static str,
    /// The number of its first text.
    pub first: usize,
}

thread_local! {
    static CURRENT: Cell<(&'static str, Texts)> = const { Cell::new(("en", &[])) };
    static IS_RTL: Cell<bool> = const { Cell::new(false) };
    /// The languages whose texts are loaded.
    static LOADED: RefCell<Vec<(&'static str, Texts)>> = const { RefCell::new(Vec::new()) };
    /// The files of the parts' texts in each loaded language, as the last line of the second file of texts names them.
    static PART_FILES: RefCell<Vec<(&'static str, &'static str)>> = const { RefCell::new(Vec::new()) };
    /// The parts whose texts are loaded in the current language. A language that is loaded later loads them as well.
    static PARTS: RefCell<Vec<Part>> = const { RefCell::new(Vec::new()) };
}

/// The tag of the current language.
pub fn tag() -> &'static str {
    CURRENT.get().0
}

/// A text in the current language.
pub fn text(number: usize) -> &'static str {
    CURRENT.get().1.get(number).copied().unwrap_or_default()
}

/// Takes the texts that boot.js loaded before the panel started. The document's `lang` doesn't tell their language,
/// since a page translator sets it to the one that it translates into.
pub fn begin() {
    let parts = passed_on(FIRST).and_then(|file| file.split_once('\n'));
    if let Some((tag, (direction, texts))) = parts.and_then(|(tag, rest)| Some((tag, rest.split_once('\n')?))) {
        CURRENT.set((tag, with_lines(&[], texts)));
        IS_RTL.set(!direction.is_empty());
    }
}

/// Takes the second file of texts of the current language.
pub fn install() {
    let (tag, first) = CURRENT.get();
    if loaded_texts(tag).is_none()
        && let Some(file) = passed_on(OTHERS)
    {
        let texts = with_rest(tag, first, file);
        CURRENT.set((tag, texts));
        note_loaded(tag, texts);
    }
}

fn passed_on(name: &str) -> Option<&'static str> {
    Reflect::get(&js_sys::global(), &name.into()).ok()?.as_string().map(leak)
}

/// Keeps a file's text for as long as the page is open.
fn leak(file: String) -> &'static str {
    Box::leak(file.into_boxed_str())
}

/// Loads a language's texts if they aren't loaded yet. Returns whether all of them are loaded now.
pub async fn load(tag: &'static str) -> bool {
    let parts = PARTS.with_borrow(Clone::clone);
    load_with(tag, &parts).await
}

/// Loads the texts of a part of the wasm in the current language if they aren't loaded yet. Returns whether they are
/// loaded now.
pub async fn load_part(part: Part) -> bool {
    let mut parts = PARTS.with_borrow(Clone::clone);
    if !parts.contains(&part) {
        parts.push(part);
    }
    // The user may choose another language meanwhile.
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
    if let Some(texts) = loaded_texts(tag()) {
        CURRENT.set((tag(), texts));
    }
    true
}

async fn load_with(tag: &'static str, parts: &[Part]) -> bool {
    let texts = loaded_texts(tag).unwrap_or_default();
    let is_missing = |part: &&Part| texts.get(part.first).is_none_or(|text| text.is_empty());
    let missing: Vec<Part> = parts.iter().filter(is_missing).copied().collect();
    if texts.is_empty() || !missing.is_empty() {
        let Some(texts) = fetch_texts(tag, texts, &missing).await else { return false };
        note_loaded(tag, texts);
    }
    true
}

/// Switches to a language whose texts are loaded.
pub fn switch_to(tag: &'static str) {
    if let (Some(texts), Some(root), Some(link)) = (loaded_texts(tag), root(), link(tag)) {
        CURRENT.set((tag, texts));
        IS_RTL.set(!link.dir().is_empty());
        root.set_lang(tag);
        root.set_dir(if is_rtl() { "rtl" } else { "ltr" });
    }
}

/// Whether the current language is written from right to left.
pub fn is_rtl() -> bool {
    IS_RTL.get()
}

/// Adds the texts of a part, from its file, to `before` at their numbers.
fn with_part(before: &[&'static str], part: Part, file: &'static str) -> Texts {
    let mut texts = before.to_vec();
    let lines: Vec<&str> = file.split('\n').collect();
    texts.resize(texts.len().max(part.first + lines.len()), "");
    for (place, line) in texts.iter_mut().skip(part.first).zip(lines) {
        *place = line;
    }
    Box::leak(texts.into_boxed_slice())
}

/// Appends the lines of a file to `before`.
fn with_lines(before: &[&'static str], file: &'static str) -> Texts {
    let mut texts = before.to_vec();
    texts.extend(file.split('\n'));
    Box::leak(texts.into_boxed_slice())
}

/// Notes the loaded texts of a language.
fn note_loaded(tag: &'static str, texts: Texts) {
    LOADED.with_borrow_mut(|loaded| {
        loaded.retain(|(known, _)| *known != tag);
        loaded.push((tag, texts));
    });
}

fn loaded_texts(tag: &str) -> Option<Texts> {
    LOADED.with_borrow(|loaded| loaded.iter().find(|(known, _)| *known == tag).map(|(_, texts)| *texts))
}

/// Fetches those of a language's texts that are not in `known`, and those of parts, and checks their integrity. The
/// page names the first file, whose last line names the second, whose last line names those of parts.
async fn fetch_texts(tag: &'static str, known: Texts, parts: &[Part]) -> Option<Texts> {
    let mut texts = known;
    if known.is_empty() {
        let link = link(tag)?;
        let integrity = link.get_attribute("data-integrity").unwrap_or_default();
        let file = fetch_file(&link.get_attribute("href")?, &integrity).await?;
        let (first, named) = file.rsplit_once('\n')?;
        texts = with_rest(tag, with_lines(&[], leak(first.to_owned())), leak(fetch_named(named, "rest").await?));
    }
    let line = part_files(tag)?;
    for part in parts {
        texts = with_part(texts, *part, leak(fetch_named(line, part.name).await?));
    }
    Some(texts)
}

/// Appends the second file of texts to the first, and notes the files that its last line names.
fn with_rest(tag: &'static str, first: &[&'static str], file: &'static str) -> Texts {
    let (texts, line) = file.rsplit_once('\n').unwrap_or((file, ""));
    PART_FILES.with_borrow_mut(|files| {
        files.retain(|(known, _)| *known != tag);
        files.push((tag, line));
    });
    with_lines(first, texts)
}

fn part_files(tag: &str) -> Option<&'static str> {
    PART_FILES.with_borrow(|files| files.iter().find(|(known, _)| *known == tag).map(|(_, line)| *line))
}

/// Fetches the texts of a part by the line that names their file.
async fn fetch_named(line: &str, part: &str) -> Option<String> {
    let (address, integrity) = find_file(line, part)?;
    fetch_file(address, integrity).await
}

/// Finds the address and integrity of a part's texts in the line that names all files.
fn find_file<'a>(line: &'a str, part: &str) -> Option<(&'a str, &'a str)> {
    let mut words = line.split(' ');
    let address = words.find(|word| word.strip_prefix(part).is_some_and(|rest| rest.starts_with('-')))?;
    Some((address, words.next()?))
}

async fn fetch_file(address: &str, integrity: &str) -> Option<String> {
    match fetch::fetch_text(address, integrity).await {
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

/// Switches to English without a browser, for the host tests of the crate that has the texts.
pub fn speak_english(file: &str) {
    CURRENT.set(("en", with_lines(&[], leak(file.to_owned()))));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_has_its_texts_at_their_numbers_in_whatever_order_parts_come() {
        let [one, two] = [Part { name: "one", first: 2 }, Part { name: "two", first: 4 }];
        let texts = with_part(with_lines(&[], "a\nb"), two, "e");
        assert_eq!(texts, ["a", "b", "", "", "e"]);
        assert_eq!(with_part(texts, one, "c\nd"), ["a", "b", "c", "d", "e"]);
    }

    #[test]
    fn a_parts_file_is_found_by_its_name() {
        let line = "audit-en-1.txt x sessions-en-2.txt y panel_sessions-3.wasm z";
        assert_eq!(find_file(line, "audit"), Some(("audit-en-1.txt", "x")));
        assert_eq!(find_file(line, "sessions"), Some(("sessions-en-2.txt", "y")));
        assert_eq!(find_file(line, "session"), None);
    }

    #[test]
    fn further_texts_have_the_numbers_after_the_first() {
        let first = with_lines(&[], "a\nb");
        CURRENT.set(("en", first));
        assert_eq!([0, 1, 2].map(text), ["a", "b", ""]);
        CURRENT.set(("en", with_rest("en", first, "c\nd\nsessions-en-1.txt x")));
        assert_eq!([0, 1, 2, 3, 4].map(text), ["a", "b", "c", "d", ""]);
        assert_eq!((part_files("en"), part_files("de")), (Some("sessions-en-1.txt x"), None));
    }
}
