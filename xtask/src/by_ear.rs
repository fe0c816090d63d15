//! The `by-ear` task: `dist/` as a person hears it who doesn't see, by a real screen reader in two real browsers.

use crate::error::Error;
use crate::step::step;
use crate::tools::Tools;
use crate::tools::desktop::Desktop;
use crate::{command, dist, paths};

/// `cargo xtask by-ear [OPTION]…`; options go to the program, which says what they are.
pub(crate) fn run(options: &[String]) -> Result<(), Error> {
    let desktop = step("A desktop that is heard", Desktop::get)?;
    let tools = step("Tools", Tools::get)?;
    step("Release build", || dist::build(&tools))?;
    listen(&desktop, options)
}

/// Listens to the panel in `dist/`.
pub(crate) fn listen(desktop: &Desktop, options: &[String]) -> Result<(), Error> {
    let mut ear = command::cargo();
    ear.args(["run", "--quiet", "--package", "browser-tests", "--bin", "by_ear", "--"]).args(options);
    ear.env("PANEL_DIST", paths::dist());
    desktop.prepare(&mut ear);
    command::run(&mut ear, "The test by ear", "")
}
