//! The `reproduce` task: builds the last commit in two folders and compares the two releases byte by byte.
//!
//! The folders' names differ in length, and so does the place of cargo's own files, since a path in the result is what
//! most often tells two builds apart. Apart from the tools, nothing is shared: it takes as long as two first builds.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::dist::folder::{self, Files};
use crate::error::Error;
use crate::step::step;
use crate::{command, paths};

/// The names of the two checkouts.
const CHECKOUTS: [&str; 2] = ["one", "another-with-a-longer-name"];

/// `cargo xtask reproduce`
pub(crate) fn run(options: &[String]) -> Result<(), Error> {
    if let Some(option) = options.first() {
        return Err(Error::Usage { message: format!("'reproduce' takes no option, and got '{option}'") });
    }
    let place = paths::workspace().join("target").join("reproduce");
    if place.exists() {
        fs::remove_dir_all(&place).map_err(Error::file("remove", &place))?;
    }
    fs::create_dir_all(&place).map_err(Error::file("create", &place))?;
    let [one, other] = CHECKOUTS.map(|name| place.join(name));
    step("First build of the last commit", || build(&one, None))?;
    let home = other_home(&place);
    step("Second build of the last commit", || build(&other, home.as_deref()))?;
    let (one, other) = (folder::read(&one.join("dist"))?, folder::read(&other.join("dist"))?);
    let findings = differences(&one, &other);
    if findings.is_empty() {
        println!("Both builds are equal: {} files, {} bytes", one.len(), one.values().map(Vec::len).sum::<usize>());
        return fs::remove_dir_all(&place).map_err(Error::file("remove", &place));
    }
    // The folders stay, so that the files can be looked into.
    Err(Error::Findings { what: "Two builds of one commit differ (they are in target/reproduce)", findings })
}

/// Clones the last commit and builds its release there.
fn build(checkout: &Path, home: Option<&Path>) -> Result<(), Error> {
    let mut clone = Command::new("git");
    clone.args(["clone", "--quiet"]).arg(paths::workspace()).arg(checkout);
    command::run(&mut clone, "git clone", "It must be a checkout of the repository.")?;
    let mut dist = command::cargo();
    dist.args(["xtask", "dist"]).current_dir(checkout).env_remove("CARGO_TARGET_DIR");
    if let Some(home) = home {
        dist.env("CARGO_HOME", home);
    }
    command::run(&mut dist, "The release build", "")
}

/// Another place for cargo's files, with all that lies in the real one; `None` where that can't be had.
fn other_home(place: &Path) -> Option<PathBuf> {
    let home = place.join("a-home-of-cargo");
    fs::create_dir(&home).ok()?;
    for entry in fs::read_dir(paths::cargo_home()?).ok()?.flatten() {
        link(&entry.path(), &home.join(entry.file_name()))?;
    }
    Some(home)
}

#[cfg(unix)]
fn link(real: &Path, link: &Path) -> Option<()> {
    std::os::unix::fs::symlink(real, link).ok()
}

/// Elsewhere a link needs rights that people don't have; the checkouts alone differ.
#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> Option<()> {
    None
}

/// A line for each file that only one has, or that differs.
fn differences(one: &Files, other: &Files) -> Vec<String> {
    let mut names: Vec<&String> = one.keys().chain(other.keys()).collect();
    names.sort();
    names.dedup();
    let compare = |name: &String| match (one.get(name), other.get(name)) {
        (Some(one), Some(other)) if one == other => None,
        (Some(one), Some(other)) => {
            let same = one.iter().zip(other).take_while(|(one, other)| one == other).count();
            Some(format!("{name} differs from byte {same} on ({} and {} bytes)", one.len(), other.len()))
        }
        (Some(_), None) => Some(format!("{name} is in the first build alone")),
        _ => Some(format!("{name} is in the second build alone")),
    };
    names.into_iter().filter_map(compare).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(all: &[(&str, &str)]) -> Files {
        all.iter().map(|(name, content)| ((*name).to_owned(), content.as_bytes().to_vec())).collect()
    }

    #[test]
    fn every_difference_is_told() {
        let one = files(&[("a", "same"), ("b", "abc"), ("c", "")]);
        let other = files(&[("a", "same"), ("b", "abde"), ("d", "")]);
        assert_eq!(
            differences(&one, &other),
            [
                "b differs from byte 2 on (3 and 4 bytes)",
                "c is in the first build alone",
                "d is in the second build alone"
            ]
        );
        assert_eq!(differences(&one, &one), Vec::<String>::new());
    }
}
