//! Which folders of this machine the compiler must not write into the wasm, and what it writes in their place.
//!
//! A panic's message names the file it comes from. Left alone, that is where this machine keeps its crates: the build
//! would differ from machine to machine, and tell every visitor the builder's home folder.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::compiler::Compiler;
use crate::error::Error;
use crate::{lock_file, paths};

/// Where a path that has no source's ending is cut off.
const LONGEST: usize = 250;

/// Folders with the names that take their place. Where several hold a file, the last one counts.
///
/// Source: <https://doc.rust-lang.org/rustc/remap-source-paths.html>
pub(super) fn folders(compiler: &Compiler) -> Vec<(PathBuf, String)> {
    let mut found = vec![(paths::workspace(), "/panel".to_owned())];
    // A library's own files have this name already, unless they are there to be read, or it was built from them.
    let library = compiler.sysroot.join("lib").join("rustlib").join("src").join("rust");
    found.push((library, format!("/rustc/{}", compiler.origin)));
    if let Some(home) = paths::cargo_home() {
        let sources = home.join("registry").join("src");
        found.push((home, "/cargo".to_owned()));
        // One folder a registry, named by its address: a mirror must make no difference. It is there before any build,
        // since xtask is made of crates itself.
        let registries = fs::read_dir(&sources).into_iter().flatten().flatten();
        found.extend(registries.map(|registry| (registry.path(), "/crates".to_owned())));
    }
    // Flags are divided at blanks, so there such a folder can't be named.
    found.retain(|(folder, _)| !folder.display().to_string().contains(char::is_whitespace));
    found
}

/// The compiler's arguments for them.
pub(super) fn arguments(folders: &[(PathBuf, String)]) -> Vec<String> {
    folders.iter().map(|(folder, name)| format!("--remap-path-prefix={}={name}", folder.display())).collect()
}

/// Looks that no file of a built site names a folder of this machine. Where the standard library does so, which others
/// compiled, it is only told.
pub(super) fn check(site: &Path, folders: &[(PathBuf, String)]) -> Result<(), Error> {
    let lock = paths::workspace().join("Cargo.lock");
    let lock = fs::read_to_string(&lock).map_err(Error::file("read", &lock))?;
    let mut findings = Vec::new();
    for entry in fs::read_dir(site).map_err(Error::file("read", site))? {
        let file = entry.map_err(Error::file("read", site))?.path();
        if !file.is_file() {
            continue;
        }
        let content = fs::read(&file).map_err(Error::file("read", &file))?;
        // A set, since a folder in a folder finds the same path.
        let paths: BTreeSet<String> = folders.iter().flat_map(|(folder, _)| named(&content, folder)).collect();
        for path in paths {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            if is_of_the_library(&path, &lock) {
                println!(
                    "    Note: {name} names {path}, since the standard library does: other machines build another"
                );
            } else {
                findings.push(format!("{name} names {path}"));
            }
        }
    }
    if findings.is_empty() { Ok(()) } else { Err(Error::Findings { what: "Folders of this machine", findings }) }
}

/// The paths below a folder that stand in a file. A path ends with a source's ending, or soon.
fn named(content: &[u8], folder: &Path) -> Vec<String> {
    // Folders of the system are the same on every machine that has this compiler.
    if folder.starts_with("/usr/lib") {
        return Vec::new();
    }
    let folder = folder.display().to_string();
    let is_here = |here: &[u8]| here.strip_prefix(folder.as_bytes()).is_some_and(|next| matches!(next, b"/" | b"\\"));
    let starts = content.windows(folder.len() + 1).enumerate().filter(|(_, here)| is_here(here));
    let path = |(start, _): (usize, &[u8])| {
        let rest: String = content.iter().skip(start).take(LONGEST).map(|byte| char::from(*byte)).collect();
        let text = rest.split(|c: char| c.is_control() || !c.is_ascii()).next().unwrap_or_default().to_owned();
        text.find(".rs").and_then(|end| text.get(..end + 3).map(str::to_owned)).unwrap_or(text)
    };
    starts.map(path).collect()
}

/// Whether a path is that of a crate which the standard library alone needs: such a one is in no lock file of ours.
fn is_of_the_library(path: &str, lock: &str) -> bool {
    let path = path.replace('\\', "/");
    let folder = path.split_once("/registry/src/").and_then(|(_, rest)| rest.split('/').nth(1));
    folder.and_then(|folder| folder.rsplit_once('-')).is_some_and(|(name, version)| {
        !lock_file::packages(lock).any(|ours| ours.name == name && ours.version == version)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(folder: &str, name: &str) -> (PathBuf, String) {
        (folder.into(), name.to_owned())
    }

    #[test]
    fn each_folder_has_its_argument() {
        assert_eq!(arguments(&[pair("/home/ada/.cargo", "/cargo")]), ["--remap-path-prefix=/home/ada/.cargo=/cargo"]);
    }

    #[test]
    fn a_folder_of_the_machine_is_found_wherever_it_stands() {
        let content = b"x.rs\0at /home/ada/.cargo/registry/x.rs/home/ada/.cargo/y\xff /home/ada/.cargo /cargo/z.rs";
        assert_eq!(
            named(content, Path::new("/home/ada/.cargo")),
            ["/home/ada/.cargo/registry/x.rs", "/home/ada/.cargo/y"]
        );
        assert!(named(b"/usr/lib/rustlib/src/rust/std.rs", Path::new("/usr/lib/rustlib/src/rust")).is_empty());
        assert!(named(b"", Path::new("/home/ada/.cargo")).is_empty());
    }

    #[test]
    fn crates_of_the_standard_library_are_told_from_ours() {
        let lock = "[[package]]\nname = \"js-sys\"\nversion = \"0.3.107\"\n";
        let of_the_library = |path: &str| is_of_the_library(path, lock);
        assert!(of_the_library("/home/ada/.cargo/registry/src/index-1/dlmalloc-0.2.11/src/dlmalloc.rs"));
        assert!(of_the_library("/home/ada/.cargo/registry/src/index-1/js-sys-0.3.1/src/lib.rs"));
        assert!(!of_the_library("/home/ada/.cargo/registry/src/index-1/js-sys-0.3.107/src/lib.rs"));
        assert!(!of_the_library("/home/ada/panel/src/main.rs"));
    }
}
