//! A linker for wasm, for compilers that come without one, as Debian's.

use std::path::{Path, PathBuf};

use super::debian;
use crate::command;
use crate::error::Error;

/// Numbers that distributions append to LLVM's programs, newest first.
const LLVM_VERSIONS: std::ops::RangeInclusive<u32> = 15..=26;

/// An lld: from one of the given sysroots, from PATH, or from Debian.
pub(super) fn get(sysroots: &[&Path], host: &str) -> Result<PathBuf, Error> {
    let in_sysroot = sysroots.iter().find_map(|sysroot| {
        let folder = sysroot.join("lib").join("rustlib").join(host).join("bin");
        command::in_folder(&folder, "rust-lld")
    });
    if let Some(linker) = in_sysroot.or_else(on_path) {
        return Ok(linker);
    }
    if debian::can_install() {
        let numbered: Vec<String> = numbered("lld").collect();
        let known = numbered.iter().find(|package| debian::knows(package));
        debian::install(&[known.map_or("lld", String::as_str)])?;
    }
    on_path().ok_or_else(|| Error::Missing {
        what: "A linker for WebAssembly".to_owned(),
        remedy: "Install LLVM's lld, so that rust-lld, lld or wasm-ld is on PATH.".to_owned(),
    })
}

fn on_path() -> Option<PathBuf> {
    ["rust-lld", "wasm-ld", "lld"]
        .into_iter()
        .map(str::to_owned)
        .chain(numbered("wasm-ld"))
        .find_map(|name| command::on_path(&name))
}

fn numbered(name: &str) -> impl Iterator<Item = String> {
    LLVM_VERSIONS.rev().map(move |number| format!("{name}-{number}"))
}
