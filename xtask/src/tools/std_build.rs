//! Builds the standard library for wasm32 from a compiler's own source: one that ends at once where Rust panics, which
//! makes the page smaller; or the usual one, for compilers that no ready-made one can be got for.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::compiler::{BOOTSTRAP, Compiler, TARGET};
use super::{cache, remap};
use crate::command;
use crate::error::Error;
use crate::step::step;

/// The crate that is built to get its dependencies; its own library is left out.
const CRATE: &str = "only_std";

/// The panic strategy of a standard library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Panics {
    /// It tells where and why, as the ready-made ones do.
    Told,
    /// Panics abort immediately. Without their messages the wasm is a tenth smaller.
    AtOnce,
}

impl Panics {
    /// The compiler's arguments, for the library and for all that uses it. They are unstable, so [`BOOTSTRAP`] is needed.
    ///
    /// Source: <https://doc.rust-lang.org/unstable-book/compiler-flags/panic-immediate-abort.html>
    pub(super) fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Told => &[],
            Self::AtOnce => &["-Zunstable-options", "-Cpanic=immediate-abort"],
        }
    }
}

/// The sysroot of a compiler's library in the cache, built or not.
pub(super) fn place(cache: &Path, compiler: &Compiler, panics: Panics) -> PathBuf {
    cache.join(name(compiler, panics))
}

/// The folder's name carries the compiler's exact build: a library serves no other one.
fn name(compiler: &Compiler, panics: Panics) -> String {
    let id: String =
        compiler.release.chars().map(|c| if c.is_ascii_alphanumeric() || c == '.' { c } else { '-' }).collect();
    match panics {
        // "2": it names its files the same on every machine, which the first one did not.
        Panics::Told => format!("wasm-std-2-{id}"),
        Panics::AtOnce => format!("wasm-std-small-2-{id}"),
    }
}

/// Builds the library and returns the sysroot that holds it.
///
/// `-Zbuild-std` is unstable, so `RUSTC_BOOTSTRAP` lets a stable compiler take it; the usual library is then used with no
/// unstable flag. Source:
/// <https://doc.rust-lang.org/cargo/reference/unstable.html#build-std>
pub(super) fn build(cache: &Path, compiler: &Compiler, panics: Panics) -> Result<PathBuf, Error> {
    let kind = if panics == Panics::AtOnce { "small " } else { "" };
    let time = if panics == Panics::AtOnce { "a quarter of a minute" } else { "a minute or two" };
    let what = format!("Building the {kind}wasm32 standard library of rustc {}", compiler.release);
    step(&format!("{what} (once; {time} on two cores)"), || {
        cache::install(cache, &name(compiler, panics), |folder| {
            let work = folder.join("build");
            write(&work.join("Cargo.toml"), &manifest())?;
            write(&work.join("src").join("lib.rs"), "#![no_std]\n")?;
            let mut cargo = Command::new(&compiler.cargo);
            compiler.prepare(&mut cargo);
            // Without bitcode in the library, link-time optimisation finds no `.llvmbc`.
            let mut flags = remap::arguments(&remap::folders(compiler));
            flags.push("-Cembed-bitcode=yes".to_owned());
            flags.extend(panics.arguments().iter().map(|&flag| flag.to_owned()));
            let crates: &[&str] = match panics {
                Panics::Told => &["-Zbuild-std=std,panic_abort,test"],
                Panics::AtOnce => &["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"],
            };
            cargo
                .current_dir(&work)
                .args(["build", "--release", "--target", TARGET])
                .args(crates)
                .env(BOOTSTRAP.0, BOOTSTRAP.1)
                .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"))
                .env("CARGO_TARGET_DIR", work.join("target"));
            if panics == Panics::AtOnce {
                cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "z");
            }
            command::run(&mut cargo, &what, "Check the network and try again.")?;
            let built = work.join("target").join(TARGET).join("release").join("deps");
            copy_libraries(&built, &library_folder(folder))?;
            cache::discard(&work)
        })
    })
}

/// Where a sysroot keeps the libraries of the wasm target.
pub(super) fn library_folder(sysroot: &Path) -> PathBuf {
    sysroot.join("lib").join("rustlib").join(TARGET).join("lib")
}

fn manifest() -> String {
    format!("[package]\nname = \"{CRATE}\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n")
}

fn write(file: &Path, text: &str) -> Result<(), Error> {
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).map_err(Error::file("create", folder))?;
    }
    fs::write(file, text).map_err(Error::file("write", file))
}

fn copy_libraries(from: &Path, to: &Path) -> Result<(), Error> {
    fs::create_dir_all(to).map_err(Error::file("create", to))?;
    for entry in fs::read_dir(from).map_err(Error::file("read", from))? {
        let file = entry.map_err(Error::file("read", from))?.path();
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if is_library(&name) {
            fs::copy(&file, to.join(&name)).map_err(Error::file("copy", &file))?;
        }
    }
    Ok(())
}

fn is_library(name: &str) -> bool {
    let ours = format!("lib{CRATE}-");
    Path::new(name).extension().is_some_and(|ending| ending == "rlib") && !name.starts_with(&ours)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_libraries_but_the_empty_crates_are_copied() {
        assert!(is_library("libstd-8f0f9c990831f7d7.rlib"));
        assert!(!is_library("libonly_std-8f0f9c990831f7d7.rlib"));
        assert!(!is_library("libstd-8f0f9c990831f7d7.rmeta"));
    }
}
