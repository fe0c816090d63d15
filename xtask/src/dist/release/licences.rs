//! `LICENSES.html`: every crate of the page, its licence, and the words that licence asks to be passed on.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::crates::Crate;
use crate::dist::html;
use crate::error::Error;
use crate::paths;

/// How a file begins that holds a licence or a notice.
const NAMES: [&str; 6] = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE"];

/// The texts of the two licences that some crates name without bringing them: those of our own.
struct Standard {
    mit: String,
    apache: String,
}

/// The page. It has no script, and its style is the panel's own, which `index` names.
pub(super) fn page(crates: &[Crate], index: &str) -> Result<String, Error> {
    let root = paths::workspace();
    let standard = Standard { mit: read(&root.join("LICENSE-MIT"))?, apache: read(&root.join("LICENSE-APACHE"))? };
    let mut findings = Vec::new();
    // Many crates share one text word by word; it is shown once.
    let mut texts: BTreeMap<String, Vec<&Crate>> = BTreeMap::new();
    for part in crates {
        let mut found = brought(part)?;
        if found.is_empty() {
            found.extend(part.substitute(&standard));
        }
        if found.is_empty() {
            findings
                .push(format!("{} {} brings no licence, and {} is not known", part.name, part.version, part.licence));
        }
        for text in found {
            texts.entry(text).or_default().push(part);
        }
    }
    if !findings.is_empty() {
        return Err(Error::Findings { what: "The licences of the page", findings });
    }
    Ok(written(crates, &texts, &style(index)))
}

impl Crate {
    /// The text and the authors that a licence asks for, of a crate that names it and brings no text.
    fn substitute(&self, standard: &Standard) -> Option<String> {
        let words = self.licence.split_ascii_whitespace().map(|word| word.trim_matches(['(', ')']));
        let names: Vec<&str> = words.collect();
        if names.contains(&"MIT") {
            let authors =
                if self.authors.is_empty() { format!("the authors of {}", self.name) } else { self.authors.join(", ") };
            let (_, terms) = standard.mit.split_once('\n')?;
            return Some(format!("Copyright (c) {authors}\n{terms}"));
        }
        names.contains(&"Apache-2.0").then(|| standard.apache.clone())
    }
}

/// The texts that a crate brings.
fn brought(part: &Crate) -> Result<Vec<String>, Error> {
    let Some(folder) = &part.folder else { return Ok(Vec::new()) };
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(Error::file("read", folder))? {
        let file = entry.map_err(Error::file("read", folder))?.path();
        let name = file.file_name().unwrap_or_default().to_string_lossy().to_ascii_uppercase();
        if file.is_file() && NAMES.iter().any(|start| name.starts_with(start)) {
            files.push(file);
        }
    }
    files.sort();
    files.iter().map(|file| read(file)).collect()
}

/// A text with the line ends of this system's files, whatever the author's were.
fn read(file: &Path) -> Result<String, Error> {
    let text = fs::read(file).map_err(Error::file("read", file))?;
    let text = String::from_utf8_lossy(&text).replace("\r\n", "\n");
    Ok(format!("{}\n", text.trim_matches('\n').trim_end()))
}

/// The link to the style, as the panel's page has it.
fn style(index: &str) -> String {
    let tags = html::tags(index);
    let Some(tag) = tags.iter().find(|tag| tag.has_rel("stylesheet")) else { return String::new() };
    let value = |name: &str| escaped(tag.get(name).unwrap_or_default());
    format!("<link rel=\"stylesheet\" href=\"{}\" integrity=\"{}\">\n", value("href"), value("integrity"))
}

fn written(crates: &[Crate], texts: &BTreeMap<String, Vec<&Crate>>, style: &str) -> String {
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n<meta \
         http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; base-uri 'none'; \
         form-action 'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta \
         name=\"color-scheme\" content=\"light dark\">\n<title>Licences - Remote Help panel</title>\n{style}</head>\n\
         <body>\n<main class=\"page\">\n<h1>Licences</h1>\n<p>The Remote Help panel is made of these packages. Where \
         a package leaves the choice between licences, each is fine.</p>\n<ul>\n"
    );
    for part in crates {
        let (name, licence) = (escaped(&part.name), escaped(&part.licence));
        let name = match part.repository.as_deref().filter(|address| address.starts_with("https://")) {
            Some(address) => format!("<a href=\"{}\" rel=\"noreferrer\">{name}</a>", escaped(address)),
            None => name,
        };
        // Writing to a String cannot fail, here and below.
        let _ = writeln!(page, "<li>{name} {}: {licence}</li>", escaped(&part.version));
    }
    page.push_str("</ul>\n");
    for (number, (text, parts)) in (1..).zip(texts) {
        let names: Vec<String> = parts.iter().map(|part| format!("{} {}", part.name, part.version)).collect();
        let (names, text) = (escaped(&names.join(", ")), escaped(text));
        let _ = write!(page, "<section>\n<h2>Text {number}</h2>\n<p>{names}</p>\n<pre>\n{text}</pre>\n</section>\n");
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(name: &str, licence: &str, folder: Option<&str>) -> Crate {
        Crate {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            licence: licence.to_owned(),
            folder: folder.map(|folder| paths::workspace().join(folder)),
            ..Crate::default()
        }
    }

    #[test]
    fn texts_are_brought_or_put_in_and_each_is_there_once() {
        let ada = Crate { authors: vec!["Ada <&>".to_owned()], ..part("a", "Apache-2.0 OR MIT", None) };
        let crates = [ada, part("b", "MIT OR Apache-2.0", Some(".")), part("c", "Apache-2.0", Some("core"))];
        let page = page(&crates, "<link rel=stylesheet href=./a.css integrity=sha384-x>").unwrap();
        assert!(page.contains("Copyright (c) Ada &lt;&amp;&gt;\n\nPermission is"), "{page}");
        assert!(page.contains("<p>b 1.0.0, c 1.0.0</p>") && page.contains("<link rel=\"stylesheet\" href=\"./a.css\""));
        assert_eq!(page.matches("<section>").count(), 3, "two of MIT, one of Apache");
    }

    #[test]
    fn the_page_keeps_to_a_strict_policy() {
        let page = page(&[part("b", "MIT", None)], "").unwrap();
        let tags = html::tags(&page);
        assert!(tags.iter().all(|tag| !matches!(tag.name.as_str(), "script" | "style") && tag.get("style").is_none()));
    }

    #[test]
    fn a_licence_without_words_is_told() {
        let error = page(&[part("x", "LicenseRef-Odd", None)], "").unwrap_err().to_string();
        assert!(error.contains("x 1.0.0 brings no licence, and LicenseRef-Odd is not known"), "{error}");
    }
}
