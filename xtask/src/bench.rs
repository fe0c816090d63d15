//! The `bench` task: weighs `dist/`, and measures what the panel costs its users.

use std::process::Command;

use crate::dist::split;
use crate::error::Error;
use crate::step::step;
use crate::tools::Tools;
use crate::tools::browser::Browser;
use crate::wasm_build::{Compiled, Profile};
use crate::{command, dist, paths};

/// The compiler that the budgets are set with: rustup's stable, which people have.
const SET_WITH: &str = "1.95.0";

/// The budgets of the first load, and of all with the rest, in KB (1,000 bytes) of brotli.
const BUDGETS_KB: [u32; 2] = [66, 214];

/// The budgets with the usual standard library, which contains the messages of panics (`tools/toolchain.rs`).
const USUAL_LIBRARY_KB: [u32; 2] = [79, 222];

/// How much more it may be in per cent where another compiler built it: a budget catches our own change, and never
/// somebody's compiler. Between 1.95.0 and 1.96.0 it was 1.4 per cent.
const MARGIN: u32 = 4;

/// A budget, as a compiler of this release may exceed it.
fn for_compiler(budget: u32, release: &str) -> u32 {
    let is_that_very_one = release.split_whitespace().next() == Some(SET_WITH);
    if is_that_very_one { budget } else { (budget * (100 + MARGIN)).div_ceil(100) }
}

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
    let budgets = if tools.toolchain.has_small_library() { BUDGETS_KB } else { USUAL_LIBRARY_KB };
    let [first, all] = budgets.map(|budget| for_compiler(budget, tools.toolchain.release()).to_string());
    bench.args(["--budget", &first, "--budget-in-all", &all]);
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
    if parts.join(split::SHARED).exists() {
        bench.arg("--wasm").arg(parts.join(split::FIRST)).arg("--rest").arg(parts.join(split::SHARED));
    }
    bench
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_compiler_has_a_margin_and_ours_has_none() {
        assert_eq!(for_compiler(64, "1.95.0 (59807616e 2026-04-14)"), 64);
        assert_eq!(for_compiler(64, "1.96.0 (ac68faa20 2026-05-25)"), 67);
        assert_eq!(for_compiler(100, "1.95.01"), 104);
    }
}
