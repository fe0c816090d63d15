//! Every `config.json` that the documentation ever showed, kept as it was: none may stop being read. A file whose fields
//! are renamed stays here, and is then read with a note; it may go with the major version that refuses it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "all of it is tests; clippy takes only the test functions themselves for that"
)]

use remote_help::config::{Config, Problem, outdated};
use std::fs;
use std::path::Path;

/// The files, with their names.
fn files() -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/config");
    let entries = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap())).collect()
}

#[test]
fn each_is_read_as_it_was() {
    let files = files();
    assert!(files.len() >= 8, "{}", files.len());
    for (name, text) in &files {
        let config = Config::read(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(outdated(text), [], "{name}");
        let written_out = ["shipped", "defaults-written-out"].iter().any(|start| name.contains(start));
        assert_eq!(config == Config::default(), written_out, "{name}");
    }
}

/// A field that is added must be shown by one of the files, or nobody notices when it stops being read.
#[test]
fn each_field_there_is_stands_in_one_and_in_the_readme() {
    let Problem::Unknown(fields) = Config::read(r#"{"none":1}"#).unwrap_err().problem else { panic!() };
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../README.md")).unwrap();
    for field in fields {
        let quoted = format!("\"{field}\":");
        assert!(files().iter().any(|(_, text)| text.contains(&quoted)), "{field}");
        assert!(readme.contains(&format!("`{field}`")), "{field}");
    }
}
