//! The release build as Trunk makes it, and whether it is still up to date.
//! What becomes of it in `dist/` is for the module `dist`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::SystemTime;

use crate::error::Error;
use crate::tools::Tools;
use crate::{command, paths};

/// Everything that Trunk and cargo read for the panel, relative to the workspace.
const INPUTS: [&str; 16] = [
    "index.html",
    "Trunk.toml",
    "Cargo.toml",
    "Cargo.lock",
    ".cargo",
    "build.rs",
    "early.js",
    "boot.js",
    "catalogue/Cargo.toml",
    "catalogue/src",
    "src",
    "core/Cargo.toml",
    "core/src",
    "locales",
    "public",
    "style",
];

/// Where Trunk puts its output.
fn site() -> PathBuf {
    paths::wasm_target().join("site")
}

/// Written after a build; older than every input that changed since.
fn stamp() -> PathBuf {
    paths::wasm_target().join("site.stamp")
}

/// Builds the site, unless neither an input nor a tool changed since the last time.
///
/// `log` takes the messages where the build runs beside another step; else they are shown.
/// Returns the folder with Trunk's output.
pub(crate) fn build(tools: &Tools, log: Option<&Path>) -> Result<PathBuf, Error> {
    let made_by = tools.list().join("\n");
    if is_up_to_date(&made_by) {
        return Ok(site());
    }
    let target = paths::wasm_target();
    fs::create_dir_all(&target).map_err(Error::file("create", &target))?;
    let _ = fs::remove_file(stamp());
    // Taken before the build: what is edited meanwhile makes the next run build again.
    let begin = target.join("site.begin");
    fs::write(&begin, &made_by).map_err(Error::file("write", &begin))?;

    let mut fetch = tools.toolchain.cargo_fetch();
    let mut trunk = tools.trunk()?;
    trunk.args(["build", "--release", "--locked", "--dist"]).arg(site());
    if let Some(log) = log {
        let file = fs::File::create(log).map_err(Error::file("create", log))?;
        for command in [&mut fetch, &mut trunk] {
            let out = file.try_clone().map_err(Error::file("write", log))?;
            let err = file.try_clone().map_err(Error::file("write", log))?;
            command.stdout(Stdio::from(out)).stderr(Stdio::from(err));
        }
    }
    command::run(&mut fetch, "Fetching the crates", "Check the network and try again.")?;
    command::run(&mut trunk, "Trunk's build", "")?;
    fs::rename(&begin, stamp()).map_err(Error::file("move", &begin))?;
    Ok(site())
}

fn is_up_to_date(made_by: &str) -> bool {
    let Ok(built) = fs::metadata(stamp()).and_then(|data| data.modified()) else {
        return false;
    };
    let unchanged = |input: &&str| newest(&paths::workspace().join(input)) <= Some(built);
    fs::read_to_string(stamp()).is_ok_and(|text| text == made_by)
        && site().join("index.html").exists()
        && INPUTS.iter().all(unchanged)
}

/// The latest change of a file, or of a folder and all it holds; `None` where there is nothing.
/// A folder's own time tells of files that were removed.
fn newest(path: &Path) -> Option<SystemTime> {
    let own = fs::metadata(path).and_then(|data| data.modified()).ok()?;
    let Ok(entries) = fs::read_dir(path) else {
        return Some(own);
    };
    let inner = entries.flatten().filter_map(|entry| newest(&entry.path()));
    inner.max().max(Some(own))
}
