//! The panel's texts on their way from `locales/*.ftl` to the files that the page loads: this crate reads them, checks
//! them against English, and writes them.
//!
//! # Layout
//! - [`languages`]: the languages, with plural categories and direction.
//! - [`message`]: reads a Fluent file into patterns.
//! - [`check`]: checks a translation against English.
//! - [`generate`]: writes a Rust function for each text, for the panel's build script.
//! - [`pseudo`]: the pseudo-locale, for tests.
//!
//! It runs at build time, and no code of it is in the page. `src/text.rs` reads the files it writes.

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

/// Why the texts can't be read.
#[derive(Debug)]
pub enum Error {
    /// A file can't be read.
    File {
        /// The file.
        path: PathBuf,
        /// The operating system's error.
        source: io::Error,
    },
    /// The mistakes in the files, one line for each.
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

/// Reads and checks all languages, in the order of [`LANGUAGES`].
///
/// # Errors
/// A file is missing, unknown or no Fluent, or its texts don't match English.
pub fn read(folder: &Path) -> Result<Vec<Catalogue>, Error> {
    let mut findings = unknown_files(folder)?;
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

/// Finds Fluent files of languages that aren't in [`LANGUAGES`].
fn unknown_files(folder: &Path) -> Result<Vec<String>, Error> {
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
