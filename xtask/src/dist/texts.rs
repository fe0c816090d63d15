//! The texts of every language, as files that the page loads, and where index.html names them.
//!
//! Each language has two: `xx.txt` with what the page starts with, named in index.html; and `rest-xx.txt` with all else,
//! named in the last line of the first. A part of the wasm that has texts of its own has them in one more, `PART-xx.txt`.
//! The last line of `rest-xx.txt` names these, and the files of wasm that the page has no link for. So the page has one hash
//! a language, a further part costs the first load nothing, and no file goes unchecked.

use std::collections::BTreeSet;

use catalogue::message::{Catalogue, Message, SEPARATOR, write};

use super::assemble::name_by_content;
use super::folder::Files;
use super::{html, integrity};
use crate::error::Error;
use crate::paths;

/// The heading of findings.
const WHAT: &str = "The texts of locales/";

/// Puts each language's files among the site's, and numbers the texts in the page as those files do. `parts` are those of
/// the wasm, and `later` its files without a link, each with its integrity.
pub(super) fn add(page: &str, files: &mut Files, parts: &BTreeSet<String>, later: &[String]) -> Result<String, Error> {
    let catalogues = catalogue::read(&paths::workspace().join("locales")).map_err(|error| match error {
        catalogue::Error::Findings(findings) => Error::Findings { what: WHAT, findings },
        catalogue::Error::File { path, source } => Error::File { action: "read", path, source },
    })?;
    for catalogue in &catalogues {
        let tag = catalogue.language.tag;
        let mut put = |part: &str, texts: String| {
            let texts = texts.into_bytes();
            let name = name_by_content(&format!("{part}-{tag}.txt"), &texts);
            let named = format!("{name} {}", integrity::short_attribute(&texts));
            files.insert(name, texts);
            named
        };
        let of_parts = catalogue.named().map(|(part, _, messages)| put(part, write(messages)));
        let others: Vec<String> = of_parts.collect::<Vec<_>>().into_iter().chain(later.iter().cloned()).collect();
        let rest = put("rest", format!("{}{SEPARATOR}{}", write(catalogue.rest()), others.join(" ")));
        let first = format!("{}{SEPARATOR}{rest}", write(catalogue.first()));
        files.insert(format!("{tag}.txt"), first.into_bytes());
    }
    let findings = numbered(page, &catalogues).and_then(|page| of_parts(&catalogues, parts).map(|()| page));
    findings.map_err(|findings| Error::Findings { what: WHAT, findings })
}

/// The files that a file of texts names, each with its integrity: the first texts name the rest's, and those the texts of
/// each part of the wasm that has some, and the files of wasm without a link. The page reads it so in `boot.js` and in
/// `browser/src/language.rs`.
pub(crate) fn others_in(texts: &str) -> Vec<(&str, &str)> {
    let line = texts.rsplit_once(SEPARATOR).map_or("", |(_, line)| line);
    let words: Vec<&str> = line.split(' ').collect();
    words.as_chunks().0.iter().map(|[name, integrity]| (*name, *integrity)).collect()
}

/// Texts come with a part of the wasm, so there must be one of that name.
fn of_parts(catalogues: &[Catalogue], parts: &BTreeSet<String>) -> Result<(), Vec<String>> {
    let named = catalogues.first().into_iter().flat_map(Catalogue::named);
    let strange = named.filter(|(name, ..)| !parts.contains(*name));
    let findings: Vec<String> = strange
        .map(|(name, ..)| {
            format!("locales/en.ftl has texts of \"part: {name}\", and no function is #[wasm_split({name})]")
        })
        .collect();
    if findings.is_empty() { Ok(()) } else { Err(findings) }
}

/// The page with each `data-text` by its number. It must name every language, and say in English what the catalogue says.
fn numbered(page: &str, catalogues: &[Catalogue]) -> Result<String, Vec<String>> {
    let tags = html::tags(page);
    let has_link = |catalogue: &&Catalogue| {
        let language = catalogue.language;
        let direction = language.is_rtl.then_some("rtl");
        tags.iter().any(|tag| tag.get("hreflang") == Some(language.tag) && tag.get("dir") == direction)
    };
    let unnamed = catalogues.iter().filter(|catalogue| !has_link(catalogue));
    let unnamed = unnamed.map(|catalogue| format!("index.html has no right link for {}", catalogue.language.tag));
    let mut findings: Vec<String> = unnamed.collect();
    let first = || catalogues.first().map(Catalogue::first).unwrap_or_default().iter();
    let is_first = |id: &str| first().any(|message| message.id == id);
    let is_named = |message: &&Message| tags.iter().any(|tag| tag.get("data-text") == Some(&message.id));
    let idle = first().filter(|message| !message.has_function() && !is_named(message));
    findings.extend(
        idle.map(|message| format!("locales/en.ftl marks {} as \"first\", and index.html has it not", message.id)),
    );
    let mut edits = Vec::new();
    for (tag, attribute) in tags.iter().filter_map(|tag| Some((tag, tag.attribute("data-text")?))) {
        let id = &attribute.value;
        let english = catalogues.first();
        let Some((number, text)) = english.and_then(|english| Some((english.number(id)?, english.plain(id)?))) else {
            findings.push(format!("index.html names {id}, which is no text"));
            continue;
        };
        if !is_first(id) {
            findings.push(format!("index.html names {id}, which locales/en.ftl does not mark as \"first\""));
        }
        let after = page.get(tag.end..).and_then(|rest| rest.strip_prefix('>')).unwrap_or_default();
        if after.split('<').next() != Some(text) {
            findings.push(format!("index.html says something else than {id}: {text}"));
        }
        edits.push((attribute.place.clone(), format!("\"{number}\"")));
    }
    if findings.is_empty() { Ok(html::replace(page, edits)) } else { Err(findings) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use catalogue::languages::LANGUAGES;

    fn catalogues() -> Vec<Catalogue> {
        let [english, arabic, ..] = LANGUAGES;
        let read = |language, source| Catalogue::read(language, source).unwrap();
        vec![read(english, ENGLISH), read(arabic, "a = 1\nb = 2\n")]
    }

    const ENGLISH: &str = "# first\na = One\n# first\nb = Two\nmore = Four\n";

    const LINKS: &str = "<link hreflang=en href=en.txt><link hreflang=ar dir=rtl href=ar.txt>";

    #[test]
    fn texts_get_their_numbers() {
        let page = format!("{LINKS}<p data-text=\"b\">Two</p><h1 class=x data-text=a>One</h1>");
        let expected = format!("{LINKS}<p data-text=\"1\">Two</p><h1 class=x data-text=\"0\">One</h1>");
        assert_eq!(numbered(&page, &catalogues()), Ok(expected));
    }

    #[test]
    fn a_page_that_says_otherwise_is_refused() {
        for (page, word) in [
            (format!("{LINKS}<p data-text=c>Three</p>"), "no text"),
            (format!("{LINKS}<p data-text=a>Uno</p>"), "something else"),
            (format!("{LINKS}<p data-text=more>Four</p>"), "names more, which locales/en.ftl does not mark"),
            ("<link hreflang=en href=en.txt><link hreflang=ar href=ar.txt>".to_owned(), "link for ar"),
        ] {
            let found = numbered(&page, &catalogues()).unwrap_err();
            assert!(found[0].contains(word), "{found:?}");
        }
    }

    #[test]
    fn a_text_of_the_page_that_is_on_no_page_is_refused() {
        let [english, ..] = LANGUAGES;
        let shell = Catalogue::read(english, "# first\nshell-a = One\n# first\nboot-b = Two\n").unwrap();
        let page = "<link hreflang=en href=en.txt><p data-text=shell-a>One</p>";
        let found = numbered(page, &[shell]).unwrap_err();
        assert!(found.len() == 1 && found[0].contains("boot-b"), "{found:?}");
    }

    #[test]
    fn texts_of_a_part_that_the_wasm_has_not_are_refused() {
        let [english, ..] = LANGUAGES;
        let catalogues = [Catalogue::read(english, "## part: sessions\na = One\n").unwrap()];
        assert_eq!(of_parts(&catalogues, &BTreeSet::from(["sessions".to_owned()])), Ok(()));
        let found = of_parts(&catalogues, &BTreeSet::from(["rest".to_owned()])).unwrap_err();
        assert!(found.len() == 1 && found[0].contains("#[wasm_split(sessions)]"), "{found:?}");
    }

    #[test]
    fn every_other_file_is_read_from_the_last_line() {
        assert_eq!(
            others_in("a\nb\nrest-en-1.txt x sessions-en-2.txt y"),
            [("rest-en-1.txt", "x"), ("sessions-en-2.txt", "y")]
        );
        assert_eq!(others_in("a"), []);
    }

    #[test]
    fn each_file_names_the_next_and_their_integrity() {
        let mut files = Files::new();
        let page = std::fs::read_to_string(paths::workspace().join("index.html")).unwrap();
        let english = catalogue::read(&paths::workspace().join("locales")).unwrap().remove(0);
        let parts: BTreeSet<String> = english.named().map(|(part, ..)| part.to_owned()).collect();
        let later = "a_b-1.wasm sha256-x".to_owned();
        add(&page, &mut files, &parts, &[later]).unwrap();
        assert_eq!(files.len(), (2 + parts.len()) * LANGUAGES.len());
        let text = |name: &str| String::from_utf8(files[name].clone()).unwrap();
        for language in LANGUAGES {
            let first = text(&format!("{}.txt", language.tag));
            let rest = others_in(&first);
            let rest_texts = text(rest[0].0);
            let others = others_in(&rest_texts);
            assert_eq!((rest.len(), others.len()), (1, parts.len() + 1));
            assert_eq!(others.last(), Some(&("a_b-1.wasm", "sha256-x")));
            for ((name, integrity), part) in
                rest.iter().chain(&others).zip(["rest"].into_iter().chain(parts.iter().map(String::as_str)))
            {
                assert!(name.starts_with(&format!("{part}-{}-", language.tag)), "{name}");
                assert_eq!(*integrity, integrity::short_attribute(&files[*name]));
            }
            assert!(rest_texts.len() > first.len(), "{}: most texts are in the other", language.tag);
        }
    }
}
