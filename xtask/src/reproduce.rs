//! The `reproduce` task: builds the last commit in two folders and compares the two releases byte by byte. `release-check`
//! builds the checkout once more, in another folder.
//!
//! The folders' names differ in length, and so does the place of cargo's own files, since a path in the result is what
//! most often tells two builds apart. Apart from the tools, the task shares nothing: it takes as long as two first
//! builds. The other folder of `release-check` stays, so that only what changed since is built there.

mod copy;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::dist::folder::{self, Files};
use crate::error::Error;
use crate::step::step;
use crate::{command, paths};

/// The names of the two checkouts.
const CHECKOUTS: [&str; 2] = ["one", "another-with-a-longer-name"];

/// `cargo xtask reproduce [--again]`
pub(crate) fn run(options: &[String]) -> Result<(), Error> {
    match options {
        [] => build_twice(),
        [option] if option == "--again" => step("The same once more, in another folder", build_again),
        other => Err(Error::Usage {
            message: format!("'reproduce' takes --again or nothing, and got '{}'", other.join(" ")),
        }),
    }
}

/// Builds the last commit in two folders, and compares.
fn build_twice() -> Result<(), Error> {
    let place = paths::workspace().join("target").join("reproduce");
    if place.exists() {
        fs::remove_dir_all(&place).map_err(Error::file("remove", &place))?;
    }
    fs::create_dir_all(&place).map_err(Error::file("create", &place))?;
    let [one, other] = CHECKOUTS.map(|name| place.join(name));
    step("First build of the last commit", || build(&one, None))?;
    let home = other_home(&place)?;
    step("Second build of the last commit", || build(&other, home.as_deref()))?;
    // Where they differ the folders stay, so that the files can be looked into.
    compare(&one.join("dist"), &other.join("dist"))?;
    fs::remove_dir_all(&place).map_err(Error::file("remove", &place))
}

/// Builds the checkout as it now is in another folder, and compares that with its whole `dist/`.
pub(crate) fn build_again() -> Result<(), Error> {
    let place = paths::workspace().join("target").join("again");
    let [_, other] = CHECKOUTS.map(|name| place.join(name));
    copy::sync(&paths::workspace(), &other)?;
    let program = paths::program()?;
    // The very same program, which takes the workspace from this variable; its hook is compiled there.
    let mut dist = Command::new(program);
    dist.arg("dist").current_dir(&other).env("CARGO_MANIFEST_DIR", other.join("xtask"));
    dist.env_remove("CARGO_TARGET_DIR");
    if let Some(home) = other_home(&place)? {
        dist.env("CARGO_HOME", home);
    }
    let log = place.join("build.log");
    let file = || fs::File::options().create(true).append(true).open(&log).map_err(Error::file("write", &log));
    let _ = fs::remove_file(&log);
    dist.stdout(file()?).stderr(file()?);
    command::run(&mut dist, "The release build in another folder", &format!("See {}.", log.display()))?;
    compare(&paths::dist(), &other.join("dist"))
}

/// Fails where two releases are not equal, file by file.
pub(crate) fn compare(one: &Path, other: &Path) -> Result<(), Error> {
    let (first, second) = (folder::read(one)?, folder::read(other)?);
    let findings = differences(&first, &second);
    if findings.is_empty() {
        let bytes: usize = first.values().map(Vec::len).sum();
        println!("    Both builds are equal: {} files, {bytes} bytes", first.len());
        return Ok(());
    }
    println!("    They are in {} and {}", one.display(), other.display());
    Err(Error::Findings { what: "Two builds of the same sources differ", findings })
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

/// Another place for cargo's files, with all that lies in the real one; `None` where it can't be had, since a link needs
/// rights there that people don't have: the checkouts alone differ then.
fn other_home(place: &Path) -> Result<Option<PathBuf>, Error> {
    let Some(real) = paths::cargo_home().filter(|_| cfg!(unix)) else { return Ok(None) };
    let home = place.join("a-home-of-cargo");
    if home.exists() {
        fs::remove_dir_all(&home).map_err(Error::file("remove", &home))?;
    }
    fs::create_dir_all(&home).map_err(Error::file("create", &home))?;
    for entry in fs::read_dir(&real).map_err(Error::file("read", &real))?.flatten() {
        let name = home.join(entry.file_name());
        link(&entry.path(), &name).map_err(Error::file("link", &name))?;
    }
    Ok(Some(home))
}

#[cfg(unix)]
fn link(real: &Path, link: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(real, link)
}

#[cfg(not(unix))]
fn link(_: &Path, _: &Path) -> std::io::Result<()> {
    Ok(())
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
