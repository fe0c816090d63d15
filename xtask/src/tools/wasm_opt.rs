//! wasm-opt, from Binaryen's npm package: a program for Node, so one package serves every platform.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{cache, version_said_by};
use crate::command;
use crate::error::Error;
use crate::step::step;

/// Binaryen's version. It must know the wasm features the compiler uses, so never an older one.
const BINARYEN: &str = "132";

/// The program's path: from PATH, from the cache, or after installing it there.
pub(crate) fn get(cache: &Path) -> Result<PathBuf, Error> {
    let name = format!("binaryen-{BINARYEN}");
    let cached = || {
        let folder = cache.join(&name).join("node_modules").join(".bin");
        command::in_folder(&folder, "wasm-opt")
    };
    let found = [command::on_path("wasm-opt"), cached()];
    if let Some(program) = found.into_iter().flatten().find(|p| is_right(p)) {
        return Ok(program);
    }
    let Some(npm) = command::on_path("npm") else {
        return Err(Error::Missing {
            what: format!("wasm-opt {BINARYEN} and npm to install it with"),
            remedy: format!(
                "Install Node.js with npm, or put wasm-opt of Binaryen {BINARYEN} on PATH; 'cargo xtask serve' needs neither."
            ),
        });
    };
    step(&format!("Installing binaryen {BINARYEN} (once; seconds)"), || {
        cache::install(cache, &name, |folder| {
            let mut install = Command::new(npm);
            install.args(["install", "--no-audit", "--no-fund", "--ignore-scripts"]);
            install.arg("--prefix").arg(folder);
            install.arg(format!("binaryen@{BINARYEN}.0.0"));
            command::run(
                &mut install,
                "npm install binaryen",
                &format!(
                    "Check the network, or put wasm-opt of Binaryen {BINARYEN} on PATH, and try \
                     again."
                ),
            )
        })
    })?;
    cached().filter(|p| is_right(p)).ok_or_else(|| Error::Missing {
        what: format!("wasm-opt {BINARYEN} (it installed, but does not run)"),
        remedy: format!("Check that node runs, remove {} and try again.", cache.join(&name).display()),
    })
}

fn is_right(program: &Path) -> bool {
    version_said_by(program).as_deref() == Some(BINARYEN)
}
