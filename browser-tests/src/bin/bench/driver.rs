//! A chromedriver and a browser of the bench's own, both ended with it.

use std::process::Stdio;
use std::time::Duration;

use thirtyfour::prelude::*;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

use crate::Failure;

/// How long the driver may take to say its port.
const START: Duration = Duration::from_secs(30);

/// What keeps Chromium quiet: no window, and no calls of its own.
const QUIET: [&str; 7] = [
    "--headless=new",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// A running driver. Dropping it ends its process.
pub(crate) struct Driver {
    url: String,
    _process: Child,
}

impl Driver {
    /// Starts the driver that `CHROMEDRIVER` names, or the one on PATH, on a port of its own choice.
    pub(crate) async fn start() -> Result<Self, Failure> {
        let program = std::env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".to_owned());
        let mut process = Command::new(&program)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .map_err(Failure::doing(&format!("starting {program}")))?;
        let output = process.stdout.take().ok_or_else(|| Failure(format!("{program} has no output to read")))?;
        let mut lines = BufReader::new(output).lines();
        let said = async {
            while let Ok(Some(line)) = lines.next_line().await {
                if let Some(port) = port_in(&line) {
                    return Some(port);
                }
            }
            None
        };
        let port = tokio::time::timeout(START, said).await.ok().flatten();
        let port = port.ok_or_else(|| Failure(format!("{program} did not start, or did not say its port")))?;
        Ok(Self { url: format!("http://127.0.0.1:{port}"), _process: process })
    }

    /// Opens the browser that `CHROMIUM` names, or the driver's default one.
    pub(crate) async fn browser(&self) -> Result<WebDriver, Failure> {
        let starting = || Failure::doing("starting the browser");
        let mut wanted = DesiredCapabilities::chrome();
        for flag in QUIET {
            wanted.add_arg(flag).map_err(starting())?;
        }
        if is_root() {
            // Chromium's sandbox refuses to work for root.
            wanted.add_arg("--no-sandbox").map_err(starting())?;
        }
        if let Ok(browser) = std::env::var("CHROMIUM") {
            wanted.set_binary(&browser).map_err(starting())?;
        }
        WebDriver::new(&self.url, wanted).await.map_err(starting())
    }
}

/// The port in what the driver says when it has started: its last sentence ends "on port 40123."
fn port_in(line: &str) -> Option<u16> {
    let (_, after) = line.split_once("started successfully on port ")?;
    after.trim_end_matches('.').trim().parse().ok()
}

#[cfg(unix)]
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;
    // A process's own entry belongs to its user; other systems than Linux have no such place, and no need.
    std::fs::metadata("/proc/self").is_ok_and(|data| data.uid() == 0)
}

#[cfg(not(unix))]
fn is_root() -> bool {
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_read_from_what_the_driver_says() {
        assert_eq!(port_in("ChromeDriver was started successfully on port 40123."), Some(40123));
        assert_eq!(port_in("Starting ChromeDriver 156.0 on port 0"), None);
    }
}
