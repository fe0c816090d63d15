//! The `soak` task: random use of `dist/` in Chromium, against the local tenant with faults at random.

use crate::error::Error;
use crate::step::step;
use crate::tools::Tools;
use crate::tools::browser::Browser;
use crate::{command, dist, paths};

/// `cargo xtask soak [OPTION]…`; options go to the program, which says what they are.
pub(crate) fn run(options: &[String]) -> Result<(), Error> {
    let tools = step("Tools", Tools::get)?;
    let browser = Browser::get()?;
    step("Release build", || dist::build(&tools))?;
    let mut soak = command::cargo();
    soak.args(["run", "--quiet", "--package", "browser-tests", "--bin", "soak", "--"]).args(options);
    soak.env("PANEL_DIST", paths::dist());
    browser.prepare(&mut soak);
    command::run(&mut soak, "The soak", "")
}
