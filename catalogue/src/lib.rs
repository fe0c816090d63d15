//! The texts of the panel, from `locales/*.ftl` to what the page loads: read, checked against English, and written as
//! one small file a language.
//!
//! # Layout
//! - [`languages`]: which languages there are, and what grammar and script ask of each.
//! - [`message`]: one Fluent file as patterns.
//! - [`check`]: what a translation must share with English.
//! - [`generate`]: one Rust function a text, for the panel's build script.
//! - [`pseudo`]: English in disguise, for tests.
//!
//! It runs on the machine that builds. Nothing of it is in the page; `src/text.rs` reads what it writes.

pub mod check;
pub mod generate;
pub mod languages;
pub mod message;
pub mod pseudo;

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use languages::LANGUAGES;
use message::Catalogue;

/// Why there are no texts.
#[derive(Debug)]
pub enum Error {
    /// A file can't be read.
    File {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// Something in the files is wrong; a line each.
    Findings(Vec<String>),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { path, source } => write!(f, "cannot read {}: {source}", path.display()),
            Self::Findings(findings) => write!(f, "{}", findings.join("\n")),
        }
    }
}

impl std::error::Error for Error {}

/// English first, then every other language in the order of [`LANGUAGES`]; all of them checked.
///
/// # Errors
/// A file is missing or there is one too many, it is no Fluent, or it doesn't say what English says.
pub fn read(folder: &Path) -> Result<Vec<Catalogue>, Error> {
    let mut findings = strangers(folder)?;
    let mut catalogues: Vec<Catalogue> = Vec::new();
    for language in &LANGUAGES {
        let path = folder.join(format!("{}.ftl", language.tag));
        let source = fs::read_to_string(&path).map_err(|source| Error::File { path, source })?;
        match Catalogue::read(*language, &source) {
            Ok(mut catalogue) => {
                if let Some(english) = catalogues.first() {
                    findings.extend(check::against(english, &mut catalogue));
                }
                catalogues.push(catalogue);
            }
            Err(found) => findings.extend(found),
        }
    }
    if findings.is_empty() { Ok(catalogues) } else { Err(Error::Findings(findings)) }
}

/// Fluent files of languages that nobody would load.
fn strangers(folder: &Path) -> Result<Vec<String>, Error> {
    let failed = |source| Error::File { path: folder.to_path_buf(), source };
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let name = entry.map_err(failed)?.file_name().to_string_lossy().into_owned();
        let known = name.strip_suffix(".ftl").is_none_or(|tag| LANGUAGES.iter().any(|language| language.tag == tag));
        if !known {
            found.push(format!("{name}: this language is not listed in catalogue/src/languages.rs"));
        }
    }
    Ok(found)
}
