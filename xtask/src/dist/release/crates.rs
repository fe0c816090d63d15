//! Which crates are in the page, and what cargo knows of each.
//!
//! `cargo tree` says which: it alone takes the panel's own features, where `cargo metadata` mixes in those that other
//! members of the workspace ask for. `cargo metadata` says where a crate's files are.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use serde_json::Value;

use crate::error::Error;
use crate::tools::Toolchain;
use crate::{command, lock_file, paths};

/// The package that is the page.
pub(super) const PANEL: &str = "remote-help-panel";

/// The only platform the page is built for.
const TARGET: &str = "wasm32-unknown-unknown";

/// A crate's name and version.
pub(super) type Id = (String, String);

/// A crate that the page is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Crate {
    pub(super) name: String,
    pub(super) version: String,
    /// Its licence as an SPDX expression.
    pub(super) licence: String,
    pub(super) authors: Vec<String>,
    pub(super) repository: Option<String>,
    /// Where its files are; `None` for Rust's own library.
    pub(super) folder: Option<PathBuf>,
    /// SHA-256 of the package in its registry; `None` for our own.
    pub(super) checksum: Option<String>,
    /// The crates it needs itself.
    pub(super) needs: BTreeSet<Id>,
}

impl Crate {
    pub(super) fn id(&self) -> Id {
        (self.name.clone(), self.version.clone())
    }
}

/// All crates of the page, the page itself and Rust's own library included, in the order of their names.
pub(super) fn of_the_page(toolchain: &Toolchain) -> Result<Vec<Crate>, Error> {
    let ask = |arguments: &[&str]| {
        let mut cargo = toolchain.cargo();
        cargo.args(arguments).current_dir(paths::workspace()).env("CARGO_TERM_COLOR", "never");
        command::ask(&mut cargo).ok_or_else(|| Error::Missing {
            what: format!("The answer to 'cargo {}'", arguments.join(" ")),
            remedy: "Run it by hand to see why.".to_owned(),
        })
    };
    let tree = ask(&[
        "tree",
        "--locked",
        "--package",
        PANEL,
        "--target",
        TARGET,
        "--edges",
        "normal,no-proc-macro",
        "--prefix",
        "depth",
        "--format",
        " {p}",
    ])?;
    let metadata = ask(&["metadata", "--locked", "--format-version", "1", "--filter-platform", TARGET])?;
    let lock = paths::workspace().join("Cargo.lock");
    let lock = fs::read_to_string(&lock).map_err(Error::file("read", &lock))?;
    let mut crates = joined(edges(&tree), &described(&metadata), &checksums(&lock))
        .map_err(|findings| Error::Findings { what: "The crates of the page", findings })?;
    add_library(&mut crates, toolchain.release());
    Ok(crates)
}

/// What `cargo tree` shows: each crate, and the crates it needs.
fn edges(tree: &str) -> BTreeMap<Id, BTreeSet<Id>> {
    let mut found: BTreeMap<Id, BTreeSet<Id>> = BTreeMap::new();
    // From the page to the crate of the line before.
    let mut way: Vec<Id> = Vec::new();
    for line in tree.lines() {
        let mut words = line.split_ascii_whitespace();
        let depth = words.next().and_then(|depth| depth.parse::<usize>().ok());
        let version = |word: &str| word.strip_prefix('v').map(str::to_owned);
        let (Some(depth), Some(name), Some(version)) = (depth, words.next(), words.next().and_then(version)) else {
            continue;
        };
        let id = (name.to_owned(), version);
        way.truncate(depth);
        if let Some(above) = way.last() {
            found.entry(above.clone()).or_default().insert(id.clone());
        }
        found.entry(id.clone()).or_default();
        way.push(id);
    }
    found
}

/// What `cargo metadata` says of each package.
fn described(metadata: &str) -> BTreeMap<Id, Crate> {
    let metadata: Value = serde_json::from_str(metadata).unwrap_or_default();
    let packages = metadata.get("packages").and_then(Value::as_array).into_iter().flatten();
    packages.filter_map(describe).map(|found| (found.id(), found)).collect()
}

fn describe(package: &Value) -> Option<Crate> {
    let text = |name: &str| package.get(name).and_then(Value::as_str).map(str::to_owned);
    let authors = package.get("authors").and_then(Value::as_array).into_iter().flatten();
    // Addresses are left out: they are for questions to the authors, not for every visitor of the page.
    let name = |author: &Value| author.as_str()?.split('<').next().map(|name| name.trim().to_owned());
    Some(Crate {
        name: text("name")?,
        version: text("version")?,
        // The slash is how cargo wrote "OR" once. Source: the manifest's reference, field "license".
        licence: text("license").unwrap_or_default().replace('/', " OR "),
        authors: authors.filter_map(name).filter(|name| !name.is_empty()).collect(),
        repository: text("repository"),
        folder: text("manifest_path").and_then(|path| PathBuf::from(path).parent().map(PathBuf::from)),
        ..Crate::default()
    })
}

/// The registries' facts on the packages that come from one.
fn checksums(lock: &str) -> BTreeMap<Id, String> {
    let of = |package: lock_file::Package<'_>| {
        Some(((package.name.to_owned(), package.version.to_owned()), package.checksum?.to_owned()))
    };
    lock_file::packages(lock).filter_map(of).collect()
}

/// Puts the three together; else what is missing.
fn joined(
    edges: BTreeMap<Id, BTreeSet<Id>>,
    described: &BTreeMap<Id, Crate>,
    checksums: &BTreeMap<Id, String>,
) -> Result<Vec<Crate>, Vec<String>> {
    let mut crates = Vec::new();
    let mut findings = Vec::new();
    for (id, needs) in edges {
        match described.get(&id).cloned() {
            None => findings.push(format!("cargo metadata does not know {} {}", id.0, id.1)),
            Some(known) if known.licence.is_empty() => findings.push(format!("{} {} names no licence", id.0, id.1)),
            Some(known) => crates.push(Crate { needs, checksum: checksums.get(&id).cloned(), ..known }),
        }
    }
    if crates.iter().all(|found| found.name != PANEL) {
        findings.push(format!("cargo tree does not show {PANEL}"));
    }
    if findings.is_empty() { Ok(crates) } else { Err(findings) }
}

/// Rust's own library is in the page and in no lock file; the page's crate stands for all that need it.
fn add_library(crates: &mut Vec<Crate>, release: &str) {
    let library = Crate {
        name: "rust-std".to_owned(),
        version: release.split(' ').next().unwrap_or_default().to_owned(),
        licence: "MIT OR Apache-2.0".to_owned(),
        authors: vec!["The Rust Project contributors".to_owned()],
        repository: Some("https://github.com/rust-lang/rust".to_owned()),
        ..Crate::default()
    };
    if let Some(panel) = crates.iter_mut().find(|found| found.name == PANEL) {
        panel.needs.insert(library.id());
    }
    crates.push(library);
    crates.sort_by_key(Crate::id);
}

#[cfg(test)]
mod tests {
    use super::*;

    const TREE: &str = "0 remote-help-panel v0.1.0 (/checkout)\n1 a v1.0.0\n2 b v2.0.0+x\n1 b v2.0.0+x (*)\n\
                        1 remote-help v0.1.0 (/checkout/core)\n";

    fn id(name: &str, version: &str) -> Id {
        (name.to_owned(), version.to_owned())
    }

    #[test]
    fn the_tree_says_who_needs_whom() {
        let edges = edges(TREE);
        let panel = [id("a", "1.0.0"), id("b", "2.0.0+x"), id("remote-help", "0.1.0")];
        assert_eq!(edges[&id(PANEL, "0.1.0")], BTreeSet::from(panel));
        assert_eq!(edges[&id("a", "1.0.0")], BTreeSet::from([id("b", "2.0.0+x")]));
        assert_eq!(edges.len(), 4);
    }

    #[test]
    fn what_cargo_does_not_say_is_told() {
        let metadata = r#"{"packages":[
            {"name":"remote-help-panel","version":"0.1.0","license":"MIT"},
            {"name":"a","version":"1.0.0","license":"MIT/Apache-2.0","authors":["Ada <a@example.com>"]},
            {"name":"b","version":"2.0.0+x","license":null}]}"#;
        let described = described(metadata);
        assert_eq!(described[&id("a", "1.0.0")].licence, "MIT OR Apache-2.0");
        assert_eq!(described[&id("a", "1.0.0")].authors, ["Ada"]);
        let findings = joined(edges(TREE), &described, &BTreeMap::new()).unwrap_err();
        assert_eq!(findings, ["b 2.0.0+x names no licence", "cargo metadata does not know remote-help 0.1.0"]);
    }

    #[test]
    fn rusts_own_library_is_one_of_them() {
        let mut crates = vec![Crate { name: PANEL.to_owned(), ..Crate::default() }];
        add_library(&mut crates, "1.96.0 (ac68faa20 2026-05-25)");
        assert!(crates[0].needs.contains(&id("rust-std", "1.96.0")));
        assert_eq!(crates[1].id(), id("rust-std", "1.96.0"));
    }
}
