//! Compiles the panel, and whether that is still up to date. What becomes of the wasm in a site is for the module `dist`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use crate::error::Error;
use crate::tools::Tools;
use crate::{command, dist, paths};

/// Everything that a build reads for the panel, relative to the workspace.
const INPUTS: [&str; 16] = [
    "index.html",
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
    // The steps after the compiler.
    "xtask/src/dist",
];

/// For whom the panel is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Profile {
    /// For those who use it: as small as it gets.
    Release,
    /// For those who work on it: the same sources, policy, integrity and cut into two parts, sooner there and larger.
    Development,
}

impl Profile {
    /// The name of cargo's profile, in `Cargo.toml`.
    pub(crate) fn cargo_name(self) -> &'static str {
        match self {
            Self::Release => "wasm-release",
            Self::Development => "wasm-dev",
        }
    }

    /// Where the built site is.
    fn site(self) -> PathBuf {
        paths::wasm_target().join(match self {
            Self::Release => "site",
            Self::Development => "site-dev",
        })
    }
}

/// The compiler's output, and the folder for its parts. Both have the names of the compiler's functions.
pub(crate) struct Compiled {
    /// The compiler's file.
    pub(crate) wasm: PathBuf,
    /// The folder for the parts of it.
    pub(crate) parts: PathBuf,
    /// For whom it was compiled.
    pub(crate) profile: Profile,
}

impl Compiled {
    /// Those of a build by xtask.
    pub(crate) fn by(profile: Profile) -> Self {
        Self::below(&paths::wasm_target(), profile)
    }

    /// Those of a build by Trunk, which knows the release alone and takes cargo's own build folder.
    pub(crate) fn by_trunk() -> Self {
        Self::below(&paths::own_target(), Profile::Release)
    }

    fn below(target: &Path, profile: Profile) -> Self {
        let name = profile.cargo_name();
        let wasm = target.join("wasm32-unknown-unknown").join(name).join("remote-help-panel.wasm");
        Self { wasm, parts: target.join(format!("{name}-parts")), profile }
    }
}

/// Builds the site, unless neither an input nor a tool changed since the last time, and gives its folder.
///
/// `log` takes the compiler's messages where the build runs beside another step; else they are shown.
pub(crate) fn build(tools: &Tools, log: Option<&Path>) -> Result<PathBuf, Error> {
    let site = tools.profile.site();
    let stamp = site.with_extension("stamp");
    let made_by = tools.list().join("\n");
    if is_up_to_date(&site, &stamp, &made_by) {
        return Ok(site);
    }
    let target = paths::wasm_target();
    fs::create_dir_all(&target).map_err(Error::file("create", &target))?;
    let _ = fs::remove_file(&stamp);
    // Taken before the build: what is edited meanwhile makes the next run build again.
    let begin = site.with_extension("begin");
    fs::write(&begin, &made_by).map_err(Error::file("write", &begin))?;

    let file = log.map(|log| fs::File::create(log).map_err(Error::file("create", log))).transpose()?;
    let mut fetch = tools.toolchain.cargo_fetch();
    write_to(file.as_ref(), &mut fetch)?;
    command::run(&mut fetch, "Fetching the crates", "Check the network and try again.")?;
    // Prepared after the fetch: the compiler's flags depend on the crates' folders.
    let mut cargo = tools.toolchain.cargo();
    tools.toolchain.prepare(&mut cargo)?;
    cargo.args(["build", "--locked", "--offline", "--package", "remote-help-panel", "--target", crate::tools::TARGET]);
    cargo.args(["--profile", tools.profile.cargo_name()]);
    write_to(file.as_ref(), &mut cargo)?;
    command::run(&mut cargo, "Compiling the panel", "")?;
    dist::make_site(&Compiled::by(tools.profile), tools.minifiers.as_ref(), &site)?;
    if tools.profile == Profile::Release {
        tools.toolchain.check_folders(&site)?;
    }
    fs::rename(&begin, &stamp).map_err(Error::file("move", &begin))?;
    Ok(site)
}

/// Lets a command write its messages to a log where there is one.
fn write_to(log: Option<&fs::File>, command: &mut Command) -> Result<(), Error> {
    let Some(log) = log else { return Ok(()) };
    let again = || log.try_clone().map_err(Error::file("write", Path::new("the log of the build")));
    command.stdout(Stdio::from(again()?)).stderr(Stdio::from(again()?));
    Ok(())
}

fn is_up_to_date(site: &Path, stamp: &Path, made_by: &str) -> bool {
    let Ok(built) = fs::metadata(stamp).and_then(|data| data.modified()) else {
        return false;
    };
    let unchanged = |input: &&str| newest(&paths::workspace().join(input)) <= Some(built);
    fs::read_to_string(stamp).is_ok_and(|text| text == made_by)
        && site.join("index.html").exists()
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
