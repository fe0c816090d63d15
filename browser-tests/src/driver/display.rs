//! A virtual display, and with it a clipboard of its own.

use tokio::process::{Child, Command};

use super::error::DriverError;
use super::{process, program};

/// Its width and height, in pixels.
pub(crate) const SIZE: [u32; 2] = [1366, 1024];

/// A running Xvfb. Dropping it ends it.
pub(super) struct Display {
    number: u32,
    _process: Child,
}

impl Display {
    /// Starts the program that `XVFB` names, or the one on PATH, with the first number that is free.
    pub(super) async fn start() -> Result<Self, DriverError> {
        let program = program("XVFB", "Xvfb");
        let [width, height] = SIZE;
        let screen = format!("{width}x{height}x24");
        let options = ["-displayfd", "1", "-screen", "0", &screen, "-nolisten", "tcp"];
        let mut command = Command::new(&program);
        let (process, number) =
            process::start_saying(&program, command.args(options), |line| line.trim().parse().ok()).await?;
        Ok(Self { number, _process: process })
    }

    /// What `DISPLAY` is for it.
    pub(super) fn name(&self) -> String {
        format!(":{}", self.number)
    }
}
