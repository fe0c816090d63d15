//! The `bench` task: what `dist/` weighs, and what the panel costs whoever uses it.

use std::process::Command;

use crate::dist::split;
use crate::error::Error;
use crate::step::step;
use crate::tools::Tools;
use crate::tools::browser::Browser;
use crate::wasm_build::{Compiled, Profile};
use crate::{command, dist, paths};

/// What may be loaded at first, and in all with the late part, in KB (1,000 bytes) of brotli.
const BUDGETS_KB: [&str; 2] = ["64", "187"];

/// The same where the standard library is the usual one, which leaves in what panics say (`tools/toolchain.rs`).
const USUAL_LIBRARY_KB: [&str; 2] = ["77", "200"];

/// `cargo xtask bench [OPTION]…`; options go to the bench program.
pub(crate) fn run(options: &[String]) -> Result<(), Error> {
    let tools = step("Tools", Tools::get)?;
    let browser = Browser::get()?;
    step("Release build", || dist::build(&tools))?;
    let mut bench = program();
    browser.prepare(&mut bench);
    command::run(bench.args(options), "The bench", "")
}

/// Prints the budgets, those that take a browser only where there is one, and fails where the first load weighs more
/// than its own. Times are printed and fail nothing.
pub(crate) fn budgets(tools: &Tools, chromium: Option<&Browser>) -> Result<(), Error> {
    let mut bench = program();
    let [first, all] = if tools.toolchain.has_small_library() { BUDGETS_KB } else { USUAL_LIBRARY_KB };
    bench.args(["--budget", first, "--budget-in-all", all]);
    match chromium {
        Some(chromium) => {
            bench.arg("--brief");
            chromium.prepare(&mut bench);
        }
        None => {
            bench.arg("--sizes");
        }
    }
    command::run(&mut bench, "The size budget", "")
}

fn program() -> Command {
    let mut bench = command::cargo();
    bench.args(["run", "--quiet", "--package", "browser-tests", "--bin", "bench", "--"]);
    bench.arg("--dist").arg(paths::dist());
    // A site that was built elsewhere comes without it.
    let parts = Compiled::by(Profile::Release).parts;
    if parts.join(split::LATE).exists() {
        bench.arg("--wasm").arg(parts.join(split::FIRST)).arg("--late").arg(parts.join(split::LATE));
    }
    bench
}
