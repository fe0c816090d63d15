//! The release build as Trunk makes it, and whether it is still up to date.
//! What becomes of it in `dist/` is for the module `dist`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use crate::error::Error;
use crate::tools::Tools;
use crate::{command, paths};

/// Everything that Trunk and cargo read for the panel, relative to the workspace.
const INPUTS: [&str; 17] = [
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
    // What Trunk's hook does to what was built.
    "xtask/src/dist",
];

/// The compiler's own output below a build folder, with the names of its functions.
pub(crate) fn compiled_in(target: &Path) -> PathBuf {
    target.join("wasm32-unknown-unknown").join("wasm-release").join("remote-help-panel.wasm")
}

/// Where its parts are, with those names.
pub(crate) fn parts_in(target: &Path) -> PathBuf {
    target.join("wasm-parts")
}

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

    let file = log.map(|log| fs::File::create(log).map_err(Error::file("create", log))).transpose()?;
    let mut fetch = tools.toolchain.cargo_fetch();
    write_to(file.as_ref(), &mut fetch)?;
    command::run(&mut fetch, "Fetching the crates", "Check the network and try again.")?;
    // Prepared after the fetch: what the compiler is told depends on where the crates are.
    let mut trunk = tools.trunk()?;
    trunk.args(["build", "--release", "--locked", "--dist"]).arg(site());
    write_to(file.as_ref(), &mut trunk)?;
    command::run(&mut trunk, "Trunk's build", "")?;
    tools.toolchain.check_folders(&site())?;
    fs::rename(&begin, stamp()).map_err(Error::file("move", &begin))?;
    Ok(site())
}

/// Lets a command write its messages to a log where there is one.
fn write_to(log: Option<&fs::File>, command: &mut Command) -> Result<(), Error> {
    let Some(log) = log else { return Ok(()) };
    let again = || log.try_clone().map_err(Error::file("write", Path::new("the log of the build")));
    command.stdout(Stdio::from(again()?)).stderr(Stdio::from(again()?));
    Ok(())
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
