//! The `release-check` task: what must hold of a release, beside what `test` asks of every change. It takes an hour and
//! more, so a release pays for it and not each change.

use std::fs;
use std::time::Instant;

use crate::browser_tests::{self, Choice, Engine, Place};
use crate::error::Error;
use crate::headers::Host;
use crate::step::{in_words, step};
use crate::tools::desktop::Desktop;
use crate::tools::web_servers::WebServers;
use crate::tools::{Tools, trunk};
use crate::{by_ear, command, dist, hosts_check, paths, reproduce};

/// `cargo xtask release-check`
pub(crate) fn run(options: &[String]) -> Result<(), Error> {
    if let Some(option) = options.first() {
        return Err(Error::Usage { message: format!("'release-check' takes no option, and got '{option}'") });
    }
    let start = Instant::now();
    let tools = step("Tools", Tools::get)?;
    let servers = step("nginx and Caddy", WebServers::get)?;
    let browsers = browser_tests::get(Choice::Every)?;
    let desktop = step("A desktop that is heard", Desktop::get)?;
    step("Release build", || dist::build(&tools))?;
    by_trunk(&tools)?;
    step("Compressed copies and sums", dist::complete)?;
    step("The same once more, in another folder", reproduce::build_again)?;
    hosts_check::fetch_all(&servers, &paths::dist())?;
    println!("==> By ear ({} so far)", in_words(start.elapsed()));
    by_ear::listen(&desktop, &[])?;
    println!("==> Browser tests ({} so far)", in_words(start.elapsed()));
    browser_tests::run(&browsers, &paths::dist())?;
    browser_tests::run_on_hosts(&[Engine::Chromium, Engine::Firefox], &places(), &paths::dist())
}

/// Both servers, with the panel at the root and below a path.
fn places() -> Vec<Place> {
    let hosts = [Host::Nginx, Host::Caddy].into_iter();
    hosts.flat_map(|host| hosts_check::PATHS.map(|path| Place { host, path })).collect()
}

/// Builds the same with Trunk where that is there, and compares: README.md promises that it makes the same site.
fn by_trunk(tools: &Tools) -> Result<(), Error> {
    let Some(program) = trunk::on_path() else {
        println!("==> The same by Trunk: left out, since it is not on PATH in the version of Trunk.toml");
        return Ok(());
    };
    step("The same by Trunk", || {
        let site = paths::wasm_target().join("site-trunk");
        command::run(&mut trunk::release(&program, &tools.toolchain, &site)?, "Trunk's build", "")?;
        let dist = paths::wasm_target().join("dist-trunk");
        dist::finish(tools, &site, &[], &dist)?;
        reproduce::compare(&paths::dist(), &dist)?;
        fs::remove_dir_all(&dist).map_err(Error::file("remove", &dist))
    })
}
