//! esbuild, from npm: makes the page's scripts and style smaller.

use std::path::{Path, PathBuf};

use super::node;
use crate::error::Error;
use crate::{command, paths};

/// The program of the version in `xtask/esbuild`, installed into the cache where it is missing there.
pub(super) fn get(cache: &Path) -> Result<PathBuf, Error> {
    let (_, npm) = node::get("esbuild, which makes the release's scripts smaller ('cargo xtask serve' does without),")?;
    let packages = node::packages(cache, &npm, &paths::workspace().join("xtask").join("esbuild"), "esbuild")?;
    let folder = packages.join("node_modules").join(".bin");
    command::in_folder(&folder, "esbuild").ok_or_else(|| Error::Missing {
        what: "esbuild (it installed, but is not there)".to_owned(),
        remedy: format!("Remove {} and try again.", packages.display()),
    })
}
