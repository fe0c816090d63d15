//! Trunk, for those who have it: it makes the same site. Nothing here needs it, so it is never installed.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Toolchain, version_of};
use crate::command;
use crate::error::Error;

/// The version that `Trunk.toml` names.
const VERSION: &str = "0.21.14";

/// The program, where it is on PATH in the version that `Trunk.toml` names, and wasm-bindgen's with it.
pub(crate) fn on_path() -> Option<PathBuf> {
    command::on_path("wasm-bindgen")?;
    command::on_path("trunk").filter(|program| version_of(program).as_deref() == Some(VERSION))
}

/// A command that builds the release into a folder with this very toolchain, and downloads nothing.
pub(crate) fn release(program: &Path, toolchain: &Toolchain, into: &Path) -> Result<Command, Error> {
    let mut trunk = Command::new(program);
    toolchain.prepare(&mut trunk)?;
    toolchain.put_first_on_path(&mut trunk)?;
    // Trunk 0.21 takes only `true` and `false` in NO_COLOR, and refuses to start on any other.
    if std::env::var_os("NO_COLOR").is_some() {
        trunk.env_remove("NO_COLOR").args(["--color", "never"]);
    }
    trunk.args(["--offline", "--skip-version-check", "build", "--release", "--locked", "--dist"]).arg(into);
    Ok(trunk)
}
