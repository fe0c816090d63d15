//! The rules of this repository that neither the compiler nor a lint knows. Tests are left out everywhere.

#![allow(clippy::unwrap_used, reason = "all of it is tests")]

use std::fs;
use std::path::Path;

/// Lines at which a file is to be two. About 300 are meant.
const TOO_LONG: usize = 400;

/// The comment that excepts a literal from the rule on texts, on its line or the one before.
const EXCEPTION: &str = "// Not for people:";

/// The Rust files below a folder of the workspace, each without its tests.
fn sources(folder: &str) -> Vec<(String, String)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(folder);
    let mut found = Vec::new();
    for entry in fs::read_dir(path).unwrap() {
        let entry = entry.unwrap();
        let name = format!("{folder}/{}", entry.file_name().to_str().unwrap());
        if entry.path().is_dir() {
            found.extend(sources(&name));
        } else if entry.path().extension().is_some_and(|ending| ending == "rs") && !name.ends_with("tests.rs") {
            let text = fs::read_to_string(entry.path()).unwrap();
            let code = text.split("\n#[cfg(test)]\nmod tests").next().unwrap().to_owned();
            found.push((name, code));
        }
    }
    found
}

/// The lines of code in these folders for which `is_wrong` holds, as `file:line`. It sees the line before, too.
fn lines(folders: &[&str], is_wrong: impl Fn(&str, &str, &str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for (file, text) in folders.iter().flat_map(|folder| sources(folder)) {
        let mut before = "";
        for (number, line) in (1..).zip(text.lines()) {
            if !line.trim_start().starts_with("//") && is_wrong(&file, before, line) {
                found.push(format!("{file}:{number}: {}", line.trim()));
            }
            before = line;
        }
    }
    found
}

#[test]
fn texts_for_people_are_in_the_catalogue() {
    let found = lines(&["src", "core/src"], |_, before, line| {
        let is_excepted = [before, line].iter().any(|line| line.contains(EXCEPTION));
        let is_for_developers = line.contains("#[") || line.contains("#![") || line.contains("reason = ");
        !is_excepted && !is_for_developers && line.split('"').skip(1).step_by(2).any(is_sentence)
    });
    assert!(found.is_empty(), "to be in locales/, or behind '{EXCEPTION} why': {found:#?}");
}

#[test]
fn no_file_is_long() {
    for folder in ["src", "core/src", "catalogue/src", "sandbox/src", "browser-tests/src", "xtask/src"] {
        for (file, text) in sources(folder) {
            let lines = text.lines().count();
            assert!(lines <= TOO_LONG, "{file} has {lines} lines; at most {TOO_LONG} are allowed");
        }
    }
}

/// A capital letter, then at least three words.
fn is_sentence(text: &str) -> bool {
    let mut words = text.split(' ').filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default();
    let is_start = first.starts_with(|c: char| c.is_ascii_uppercase())
        && first.chars().skip(1).all(|c| c.is_ascii_lowercase() || matches!(c, '\'' | ','));
    let is_word = |word: &&str| {
        let word = word.trim_end_matches(['.', ',', ':', ';', '!', '?']);
        !word.is_empty() && word.chars().all(|c| c.is_alphabetic() || matches!(c, '-' | '\''))
    };
    is_start && words.filter(is_word).count() >= 2
}

#[test]
fn a_sentence_is_told_from_what_machines_read() {
    for text in ["Nothing was saved.", "The token has expired", "It's not, here"] {
        assert!(is_sentence(text), "{text}");
    }
    for text in ["settings", "Content-Type", "Bearer {token}", "Remote Help", "a b c d"] {
        assert!(!is_sentence(text), "{text}");
    }
}
