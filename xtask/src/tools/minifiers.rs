//! The programs that make the release smaller, from npm: Binaryen's wasm-opt, which serves every platform as a program for
//! Node.js, and esbuild.

use std::path::{Path, PathBuf};

use super::node;
use crate::error::Error;
use crate::{command, paths};

/// The two programs, at the versions in `xtask/minifiers`. A wasm-opt that is older than the wasm features of the compiler
/// would refuse its output, so its version only goes up.
pub(crate) struct Minifiers {
    /// For wasm.
    pub(crate) wasm_opt: PathBuf,
    /// For scripts and styles.
    pub(crate) esbuild: PathBuf,
}

impl Minifiers {
    /// Finds them in the cache, or installs them there.
    pub(crate) fn get(cache: &Path) -> Result<Self, Error> {
        let (_, npm) = node::get("what makes the release smaller ('cargo xtask serve' does without)")?;
        let packages = node::packages(cache, &npm, &paths::workspace().join("xtask").join("minifiers"), "esbuild")?;
        let folder = packages.join("node_modules").join(".bin");
        let program = |name: &str| {
            command::in_folder(&folder, name).ok_or_else(|| Error::Missing {
                what: format!("{name} (it installed, but is not there)"),
                remedy: format!("Remove {} and try again.", packages.display()),
            })
        };
        Ok(Self { wasm_opt: program("wasm-opt")?, esbuild: program("esbuild")? })
    }
}
