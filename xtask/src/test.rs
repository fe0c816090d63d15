//! The `test` task: everything that must hold before a change goes in. What belongs to a release rather than to a change
//! is `release-check`'s.
//!
//! Quick checks first. The release build runs beside the host tests, since its last minutes use one
//! core. The browser tests come last, so that the output ends with their own closing lines.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::browser_tests::{self, Choice};
use crate::error::Error;
use crate::step::{in_words, step};
use crate::tools::Tools;
use crate::{bench, command, dist, paths, wasm_build, workflows};

/// `cargo xtask test [--browsers B]`
pub(crate) fn run(options: &[String]) -> Result<(), Error> {
    let browsers = Choice::read(options)?;
    let start = Instant::now();
    step("Format", || cargo(&["fmt", "--all", "--check"], "Run 'cargo fmt --all'."))?;
    step("Lints (the first time a minute and a half)", || {
        let all = ["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"];
        cargo(&all, "")
    })?;
    deny()?;
    step("Workflows", workflows::check)?;
    let tools = step("Tools", Tools::get)?;
    let browsers = browser_tests::get(browsers)?;
    let site = host_tests_beside_build(&tools)?;
    step("Finishing dist", || dist::finish(&tools, &site, &[], &paths::dist()))?;
    step("Compressed copies and sums", dist::complete)?;
    step("Budgets", || bench::budgets(&tools, browsers.chromium()))?;
    println!("==> Browser tests ({} so far)", in_words(start.elapsed()));
    browser_tests::run(&browsers, &paths::dist())
}

fn cargo(arguments: &[&str], remedy: &str) -> Result<(), Error> {
    let mut cargo = command::cargo();
    let what = format!("cargo {}", arguments.join(" "));
    command::run(cargo.args(arguments), &what, remedy)
}

/// Licences, advisories and sources of all crates, where the tool for it is there.
fn deny() -> Result<(), Error> {
    if command::on_path("cargo-deny").is_none() {
        println!("==> Dependencies: left out, since cargo-deny is not on PATH");
        println!("    Get it with: cargo install --locked cargo-deny");
        return Ok(());
    }
    step("Dependencies", || cargo(&["deny", "--workspace", "check"], ""))
}

/// Runs the host tests while the site is being built; the two have build folders of their own.
fn host_tests_beside_build(tools: &Tools) -> Result<PathBuf, Error> {
    let log = paths::wasm_target().join("build.log");
    fs::create_dir_all(paths::wasm_target()).map_err(Error::file("create", &paths::wasm_target()))?;
    std::thread::scope(|scope| {
        let build = scope.spawn(|| {
            let start = Instant::now();
            let site = wasm_build::build(tools, Some(&log));
            (site, start.elapsed())
        });
        println!("    The release build runs beside, for two minutes or three; its messages go to {}", log.display());
        let tested = step("Host tests (the first time some four minutes)", host_tests);
        if tested.is_err() && !build.is_finished() {
            println!("    Waiting for the release build to end");
        }
        let (site, time) = build.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        tested?;
        println!("==> Release build: {} in all", in_words(time));
        site.inspect_err(|_| show(&log))
    })
}

fn host_tests() -> Result<(), Error> {
    cargo(&["test", "--workspace", "--exclude", "browser-tests"], "")?;
    // While the release build may still run; the browser tests then start at once.
    cargo(&["build", "--quiet", "--package", "browser-tests", "--all-targets"], "")
}

fn show(log: &Path) {
    println!("{}", fs::read_to_string(log).unwrap_or_default());
}
