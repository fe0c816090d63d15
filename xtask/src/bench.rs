//! The `bench` task: sizes of `dist/`, and the time until the panel can be used.

use std::process::Command;

use crate::error::Error;
use crate::step::step;
use crate::tools::Tools;
use crate::tools::browser::Browser;
use crate::{command, dist, paths, wasm_build};

/// What everything that the first visit loads may weigh, in KB (1,000 bytes) of brotli.
const BUDGET_KB: &str = "175";

/// The same where the standard library is the usual one, which leaves in what panics say (`tools/toolchain.rs`).
const USUAL_LIBRARY_KB: &str = "188";

/// `cargo xtask bench [OPTION]…`; options go to the bench program.
pub(crate) fn run(options: &[String]) -> Result<(), Error> {
    let tools = step("Tools", Tools::get)?;
    let browser = Browser::get()?;
    let site = step("Release build", || wasm_build::build(&tools, None))?;
    dist::finish(&site, &[])?;
    let mut bench = program();
    browser.prepare(&mut bench);
    command::run(bench.args(options), "The bench", "")
}

/// Prints the sizes and fails where the first load weighs more than its budget.
pub(crate) fn sizes(tools: &Tools) -> Result<(), Error> {
    let mut bench = program();
    bench.args(["--sizes", "--budget", budget(tools)]);
    command::run(&mut bench, "The size budget", "")
}

fn budget(tools: &Tools) -> &'static str {
    if tools.toolchain.has_small_library() { BUDGET_KB } else { USUAL_LIBRARY_KB }
}

fn program() -> Command {
    let mut bench = command::cargo();
    bench.args(["run", "--quiet", "--package", "browser-tests", "--bin", "bench", "--"]);
    bench.arg("--dist").arg(paths::dist());
    bench
}
