//! The texts of every language, as files that the page loads, and where index.html names them.

use catalogue::message::Catalogue;

use super::folder::Files;
use super::html;
use crate::error::Error;
use crate::paths;

/// What is wrong is told under this heading.
const WHAT: &str = "The texts of locales/";

/// Puts a file a language among the site's, and numbers the texts in the page as those files do.
pub(super) fn add(page: &str, files: &mut Files) -> Result<String, Error> {
    let catalogues = catalogue::read(&paths::workspace().join("locales")).map_err(|error| match error {
        catalogue::Error::Findings(findings) => Error::Findings { what: WHAT, findings },
        catalogue::Error::File { path, source } => Error::File { action: "read", path, source },
    })?;
    for catalogue in &catalogues {
        files.insert(format!("{}.txt", catalogue.language.tag), catalogue.write().into_bytes());
    }
    numbered(page, &catalogues).map_err(|findings| Error::Findings { what: WHAT, findings })
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
    let mut edits = Vec::new();
    for (tag, attribute) in tags.iter().filter_map(|tag| Some((tag, tag.attribute("data-text")?))) {
        let id = &attribute.value;
        let english = catalogues.first();
        let Some((number, text)) = english.and_then(|english| Some((english.number(id)?, english.plain(id)?))) else {
            findings.push(format!("index.html names {id}, which is no text"));
            continue;
        };
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
        vec![read(english, "a = One\nb = Two\n"), read(arabic, "a = 1\nb = 2\n")]
    }

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
            ("<link hreflang=en href=en.txt><link hreflang=ar href=ar.txt>".to_owned(), "link for ar"),
        ] {
            let found = numbered(&page, &catalogues()).unwrap_err();
            assert!(found[0].contains(word), "{found:?}");
        }
    }
}
