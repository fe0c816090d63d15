//! The `tidy` task: the few rules of this repository that no compiler knows.
//!
//! - `web_sys` and `js_sys` are named under `src/browser` only.
//! - No `style=` attribute and no `inner_html` in the panel: both break its Content Security Policy
//!   or take a service's text for markup.
//! - A file over 300 lines is reported, one over 400 refused; tests are not counted.
//! - Texts that people read are in `locales/`, not in code. This is found by looks (see
//!   `rules::texts`); where it errs, a comment `// Not for people: <why>` on the line or the line
//!   before says so.

mod rules;
mod source;

use std::fs;
use std::path::Path;

use crate::error::Error;
use crate::paths;
use source::Source;

/// Folders with Rust code, relative to the workspace.
const FOLDERS: [&str; 7] =
    ["src", "core/src", "sandbox/src", "browser-tests/src", "browser-tests/tests", "xtask/src", "build.rs"];

/// `cargo xtask tidy`
pub(crate) fn run(options: &[String]) -> Result<(), Error> {
    if let Some(option) = options.first() {
        return Err(Error::Usage { message: format!("'tidy' takes no option, and got '{option}'") });
    }
    check()
}

/// Checks every file; prints warnings and fails where a rule is broken.
pub(crate) fn check() -> Result<(), Error> {
    let mut sources = Vec::new();
    for folder in FOLDERS {
        collect(&paths::workspace(), folder, &mut sources)?;
    }
    let mut findings = Vec::new();
    for (path, text) in &sources {
        let source = Source::read(path, text);
        if let Some(warning) = rules::long_file(&source) {
            println!("warning: {warning}");
        }
        findings.extend(rules::all(&source));
    }
    println!("    {} files", sources.len());
    if findings.is_empty() {
        return Ok(());
    }
    Err(Error::Findings { what: "tidy", findings })
}

/// Adds a file, or all Rust files below a folder, under paths with `/` on every platform.
fn collect(root: &Path, name: &str, into: &mut Vec<(String, String)>) -> Result<(), Error> {
    let path = root.join(name);
    if path.is_dir() {
        let mut names = Vec::new();
        for entry in fs::read_dir(&path).map_err(Error::file("read", &path))? {
            let entry = entry.map_err(Error::file("read", &path))?;
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
        names.sort();
        for inner in names {
            collect(root, &format!("{name}/{inner}"), into)?;
        }
    } else if path.extension().is_some_and(|ending| ending == "rs") && path.exists() {
        let text = fs::read_to_string(&path).map_err(Error::file("read", &path))?;
        into.push((name.to_owned(), text));
    }
    Ok(())
}
