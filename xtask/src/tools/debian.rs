//! Packages of Debian and its relatives, installed where this program runs as root.

use std::path::Path;
use std::process::Command;

use crate::command;
use crate::error::Error;
use crate::step::step;

/// Whether `apt-get` can install here without asking anyone: it is there, and we are root.
pub(super) fn can_install() -> bool {
    Path::new("/etc/debian_version").exists()
        && command::on_path("apt-get").is_some()
        && command::ask(Command::new("id").arg("-u")).is_some_and(|id| id.trim() == "0")
}

/// Installs packages without their recommendations.
pub(super) fn install(packages: &[&str]) -> Result<(), Error> {
    let list = packages.join(" ");
    let remedy = format!("Check the network, or install by hand: apt-get install {list}");
    step(&format!("Installing Debian's {list} (once)"), || {
        command::run(apt().args(["update", "-qq"]), "apt-get update", &remedy)?;
        let mut install = apt();
        install.args(["install", "-y", "-qq", "--no-install-recommends"]);
        command::run(install.args(packages), "apt-get install", &remedy)
    })
}

/// Whether the package lists know a package; they must have been fetched.
pub(super) fn knows(package: &str) -> bool {
    command::ask(Command::new("apt-cache").args(["show", "--quiet", package]))
        .is_some_and(|text| !text.trim().is_empty())
}

fn apt() -> Command {
    let mut apt = Command::new("apt-get");
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    // Another installation may be going on; it ends by itself.
    apt.args(["-o", "DPkg::Lock::Timeout=300"]);
    // apt-get tells of its terminal at length where there is none.
    apt.args(["-o", "Dpkg::Use-Pty=0"]);
    apt
}
