//! Tools that come as crates: ready-made by `cargo binstall` where people have it, else compiled.

use std::path::{Path, PathBuf};

use super::{cache, version_of};
use crate::command;
use crate::error::Error;
use crate::step::step;

/// A program published as a crate, at one version.
pub(super) struct CargoTool {
    /// The crate's name.
    pub(super) package: &'static str,
    /// The program's name.
    pub(super) binary: &'static str,
    /// The exact version.
    pub(super) version: String,
    /// Whether to build with the lock file the crate was published with.
    pub(super) locked: bool,
}

impl CargoTool {
    /// The program's path: from PATH, from the cache, or after installing it there.
    pub(super) fn get(&self, cache: &Path) -> Result<PathBuf, Error> {
        let name = format!("{}-{}", self.package, self.version);
        let cached = || command::in_folder(&cache.join(&name).join("bin"), self.binary);
        let found = [command::on_path(self.binary), cached()];
        if let Some(program) = found.into_iter().flatten().find(|p| self.is_right(p)) {
            return Ok(program);
        }
        step(&format!("Installing {} {} (once; about a minute on two cores)", self.package, self.version), || {
            cache::install(cache, &name, |folder| self.install(folder))
        })?;
        cached().filter(|p| self.is_right(p)).ok_or_else(|| Error::Missing {
            what: format!("{} {} (it installed, but does not run)", self.binary, self.version),
            remedy: format!("Remove {} and try again.", cache.join(&name).display()),
        })
    }

    fn is_right(&self, program: &Path) -> bool {
        version_of(program).as_deref() == Some(self.version.as_str())
    }

    fn install(&self, folder: &Path) -> Result<(), Error> {
        let exact = format!("{}@{}", self.package, self.version);
        if command::on_path("cargo-binstall").is_some() {
            let mut binstall = command::cargo();
            binstall.args(["binstall", "--no-confirm", "--disable-strategies", "compile"]);
            binstall.arg("--root").arg(folder).arg(&exact);
            match command::run(&mut binstall, "cargo binstall", "") {
                Ok(()) => return Ok(()),
                Err(error) => println!("    {error} Compiling it instead."),
            }
        }
        let build = folder.join("build");
        let mut install = command::cargo();
        install.arg("install").arg(&exact);
        install.arg("--root").arg(folder);
        if self.locked {
            install.arg("--locked");
        }
        // Not the workspace's: it would fill it with another program's crates.
        install.env("CARGO_TARGET_DIR", &build);
        // It waits for others most of its time, so it is compiled for being there soon.
        for (setting, value) in [("OPT_LEVEL", "0"), ("LTO", "off"), ("CODEGEN_UNITS", "256"), ("DEBUG", "0")] {
            install.env(format!("CARGO_PROFILE_RELEASE_{setting}"), value);
        }
        command::run(
            &mut install,
            &format!("Installing {exact}"),
            &format!("Check the network, or put {} {} on PATH, and try again.", self.binary, self.version),
        )?;
        cache::discard(&build)
    }
}
