//! Node.js and npm, and by them the packages (not ours) that tests need: a sign-in service to run against, rules for
//! accessibility, and rules for workflow files.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use sha2::{Digest, Sha256};

use super::{cache, debian, version};
use crate::error::Error;
use crate::step::step;
use crate::{command, paths};

/// The least major version the provider runs on.
const LEAST: u32 = 20;

const REMEDY: &str = "Install Node.js 20 or newer with npm (https://nodejs.org), and put both on PATH.";

/// Node.js and the npm packages that the browser tests need.
pub(crate) struct Provider {
    /// Node's program.
    pub(crate) node: PathBuf,
    /// The folder with the provider's `node_modules`, in the cache: a checkout stays free of other people's code.
    pub(crate) packages: PathBuf,
    /// The folder with axe-core, in the cache as well.
    pub(crate) axe: PathBuf,
}

impl Provider {
    /// Finds Node, npm and the packages, installing what is missing.
    pub(crate) fn get() -> Result<Self, Error> {
        let (node, npm) = get("the browser tests' OpenID provider and axe-core")?;
        let cache = paths::cache()?;
        let of_the_tests = paths::workspace().join("browser-tests");
        let provider = packages(&cache, &npm, &of_the_tests.join("oidc-provider"), "oidc-provider")?;
        let axe = packages(&cache, &npm, &of_the_tests.join("axe-core"), "axe-core")?;
        let axe = axe.join("node_modules").join("axe-core");
        Ok(Self { node, packages: provider, axe })
    }

    /// Tells a command where they are, by the variables the tests read.
    pub(crate) fn prepare(&self, command: &mut Command) {
        command.env("NODE", &self.node);
        command.env("OIDC_PROVIDER", &self.packages);
        command.env("AXE_CORE", &self.axe);
    }
}

/// Finds Node and npm, installing them on Debian as root; `purpose` says in an error what they are for.
pub(super) fn get(purpose: &str) -> Result<(PathBuf, PathBuf), Error> {
    let found = find(purpose);
    if found.is_err() && debian::can_install() {
        debian::install(&["nodejs", "npm"])?;
        return find(purpose);
    }
    found
}

fn find(purpose: &str) -> Result<(PathBuf, PathBuf), Error> {
    let missing = |what: &str| Error::Missing { what: format!("{what}, for {purpose},"), remedy: REMEDY.to_owned() };
    // Debian's older releases call the program so.
    let node = command::on_path("node").or_else(|| command::on_path("nodejs")).ok_or_else(|| missing("Node.js"))?;
    let output = command::ask(Command::new(&node).arg("--version")).unwrap_or_default();
    if version::major(&output).is_none_or(|major| major < LEAST) {
        return Err(missing(&format!("Node.js {LEAST} or newer (the one found is {})", output.trim())));
    }
    let npm = command::on_path("npm").ok_or_else(|| missing("npm"))?;
    Ok((node, npm))
}

/// A package with those of the lock file in the folder `from`, exactly: the cache holds a folder for each lock file there
/// was.
pub(super) fn packages(cache: &Path, npm: &Path, from: &Path, package: &str) -> Result<PathBuf, Error> {
    let lock = from.join("package-lock.json");
    let text = fs::read(&lock).map_err(Error::file("read", &lock))?;
    let folder = from.file_name().unwrap_or_default().to_string_lossy();
    let name = format!("{folder}-{}", short_hash(&text));
    let place = cache.join(&name);
    // The folder has its name only since it is whole.
    if place.join("node_modules").join(package).is_dir() {
        return Ok(place);
    }
    step(&format!("Installing the npm package {package} (once)"), || {
        cache::install(cache, &name, |folder| {
            for file in ["package.json", "package-lock.json"] {
                let (from, to) = (from.join(file), folder.join(file));
                fs::copy(&from, &to).map_err(Error::file("copy", &from))?;
            }
            // No package needs its installation scripts, so npm runs none.
            let options = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
            let remedy = "Check the network and npm's registry (npm config get registry), then run it again.";
            command::run(Command::new(npm).args(options).current_dir(folder), "npm ci", remedy)
        })
    })
}

/// Enough of SHA-256 to tell lock files apart, in hexadecimal.
fn short_hash(text: &[u8]) -> String {
    let number = Sha256::digest(text).iter().take(8).fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    format!("{number:016x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_start_of_sha_256() {
        assert_eq!(short_hash(b"abc"), "ba7816bf8f01cfea");
    }

    #[test]
    fn nodes_own_way_to_say_its_version_is_read() {
        assert_eq!(version::major("v20.20.2\n"), Some(20));
    }
}
