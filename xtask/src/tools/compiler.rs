//! A Rust compiler on this machine: which one it is, and how a command is made to use it.

use std::path::PathBuf;
use std::process::Command;

use super::version;
use crate::{command, paths};

/// The target's name.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// The variable, and its value, that lets a stable compiler take unstable arguments.
pub(super) const BOOTSTRAP: (&str, &str) = ("RUSTC_BOOTSTRAP", "1");

/// A compiler on this machine.
pub(super) struct Compiler {
    /// The cargo of the same toolchain.
    pub(super) cargo: PathBuf,
    /// Set where this is not the active toolchain: its compiler, to be named to cargo.
    pub(super) rustc: Option<PathBuf>,
    /// Version and commit, as in `1.96.0 (ac68faa20 2026-05-25)`.
    pub(super) release: String,
    /// By what its library names its own files: the whole commit, or the version where that is not known.
    pub(super) origin: String,
    /// The platform it runs on, as in `x86_64-unknown-linux-gnu`.
    pub(super) host: String,
    /// Where its libraries are.
    pub(super) sysroot: PathBuf,
}

impl Compiler {
    /// The toolchain that cargo uses here.
    pub(super) fn active() -> Option<Self> {
        let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        Self::ask(&rustc.into(), cargo.into(), None)
    }

    /// Debian's own, whatever the active one is, where it is new enough for the workspace.
    pub(super) fn debian() -> Option<Self> {
        let rustc = PathBuf::from("/usr/bin/rustc");
        let cargo = PathBuf::from("/usr/bin/cargo");
        if !cargo.exists() {
            return None;
        }
        let compiler = Self::ask(&rustc.clone(), cargo, Some(rustc))?;
        let manifest = std::fs::read_to_string(paths::workspace().join("Cargo.toml")).ok()?;
        let least = version::rust_version(&manifest)?;
        (version::major_minor(&compiler.release) >= version::major_minor(least)).then_some(compiler)
    }

    fn ask(program: &PathBuf, cargo: PathBuf, rustc: Option<PathBuf>) -> Option<Self> {
        let question = |arguments: &[&str]| {
            let mut ask = Command::new(program);
            if rustc.is_some() {
                forget_rustup(&mut ask);
            }
            command::ask(ask.args(arguments))
        };
        let sysroot = question(&["--print", "sysroot"])?;
        let verbose = question(&["-vV"])?;
        let (release, host) = release_and_host(&verbose)?;
        let origin = origin(&verbose)?;
        Some(Self { cargo, rustc, release, origin, host, sysroot: PathBuf::from(sysroot.trim()) })
    }

    /// Makes a command compile with this compiler.
    pub(super) fn prepare(&self, command: &mut Command) {
        command::forget_outer_cargo(command);
        if let Some(rustc) = &self.rustc {
            forget_rustup(command);
            command.env("RUSTC", rustc);
        }
    }

    /// Whether the compiler takes these arguments for wasm, unstable ones too.
    pub(super) fn takes(&self, arguments: &[&str]) -> bool {
        let mut ask = Command::new(self.rustc.as_deref().unwrap_or("rustc".as_ref()));
        self.prepare(&mut ask);
        let ask = ask.args(arguments).args(["--target", TARGET, "--print", "cfg"]);
        command::ask(ask.env(BOOTSTRAP.0, BOOTSTRAP.1)).is_some()
    }

    pub(super) fn has_library_source(&self) -> bool {
        let source = self.sysroot.join("lib/rustlib/src/rust/library");
        source.join("std").join("Cargo.toml").exists()
    }
}

/// Removes what rustup and the outer cargo set for their own toolchain.
fn forget_rustup(command: &mut Command) {
    for name in ["RUSTUP_TOOLCHAIN", "RUSTC", "RUSTDOC", "LD_LIBRARY_PATH"] {
        command.env_remove(name);
    }
}

/// Release and host out of `rustc -vV`.
fn release_and_host(verbose: &str) -> Option<(String, String)> {
    let first = verbose.lines().next()?.strip_prefix("rustc ")?;
    // Debian appends "(built from a source tarball)".
    let release = first.split_inclusive(')').next()?;
    let host = verbose.lines().find_map(|line| line.strip_prefix("host: "))?;
    Some((release.to_owned(), host.to_owned()))
}

/// The commit out of `rustc -vV`, or else the version.
fn origin(verbose: &str) -> Option<String> {
    let field = |name: &str| verbose.lines().find_map(|line| line.strip_prefix(name));
    let commit = field("commit-hash: ").filter(|commit| *commit != "unknown");
    commit.or_else(|| field("release: ")).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn release_and_host_are_read() {
        let output = "rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)\n\
                    binary: rustc\nhost: x86_64-unknown-linux-gnu\nrelease: 1.96.0\n";
        assert_eq!(
            release_and_host(output),
            Some(("1.96.0 (ac68faa20 2026-05-25)".to_owned(), "x86_64-unknown-linux-gnu".to_owned()))
        );
        assert_eq!(origin(output).as_deref(), Some("1.96.0"));
        assert_eq!(origin(&format!("{output}commit-hash: ac68faa20c58\n")).as_deref(), Some("ac68faa20c58"));
        assert_eq!(origin(&format!("{output}commit-hash: unknown\n")).as_deref(), Some("1.96.0"));
        assert_eq!(release_and_host("zsh: command not found: rustc"), None);
    }
}
