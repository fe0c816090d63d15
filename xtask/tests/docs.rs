//! docs/security.md says of each attack, and docs/accessibility.md of each criterion, which test shows what it claims. A
//! test that was renamed or removed must not leave a page claiming what nothing shows.

#![allow(clippy::unwrap_used, reason = "all of it is tests")]

use std::fs;
use std::path::{Path, PathBuf};

/// Where the tests are that a page names as `path::name`, by how the path begins.
const FOLDERS: [(&str, &str); 5] = [
    ("core/", "core/src/"),
    ("sandbox/", "sandbox/tests/"),
    ("xtask/tests/", "xtask/tests/"),
    ("xtask/", "xtask/src/"),
    ("", "browser-tests/tests/panel/"),
];

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// All that stands between backticks and has a `::`; the name of the test is behind the last one.
fn named(page: &str) -> Vec<(&str, &str)> {
    page.split('`').skip(1).step_by(2).filter_map(|code| code.rsplit_once("::")).collect()
}

fn is_there((path, name): (&str, &str)) -> bool {
    let (begin, folder) = FOLDERS.iter().find(|(begin, _)| path.starts_with(begin)).unwrap();
    let file = workspace().join(format!("{folder}{}.rs", path.trim_start_matches(begin).replace("::", "/")));
    fs::read_to_string(file).is_ok_and(|source| source.contains(&format!("fn {name}(")))
}

/// Holds a page to the tests that it names, which are to be so many at least.
fn holds(page: &str, least: usize) {
    let page = fs::read_to_string(workspace().join("docs").join(page)).unwrap();
    let named = named(&page);
    assert!(named.len() >= least, "{named:?}");
    let missing: Vec<_> = named.into_iter().filter(|&test| !is_there(test)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_test_that_the_threat_model_names_is_there() {
    holds("security.md", 40);
}

#[test]
fn every_test_that_the_conformance_report_names_is_there() {
    holds("accessibility.md", 60);
}

#[test]
fn what_is_not_there_is_noticed() {
    assert!(is_there(("hostile", "in_config_json")));
    assert!(is_there(("tenants::ear", "a_sort_a_filter_and_a_choice_are_said")));
    assert!(is_there(("core/auth/token", "debug_shows_nothing_of_it")));
    assert!(is_there(("xtask/tests/docs", "what_is_not_there_is_noticed")));
    assert!(!is_there(("hostile", "in_config_js")));
    assert!(!is_there(("core/auth/tokens", "debug_shows_nothing_of_it")));
}
