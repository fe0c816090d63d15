//! chromedriver and Chromium.

use thirtyfour::{
    Capabilities, ChromeCapabilities, ChromiumLikeCapabilities, DesiredCapabilities, LoggingPrefsLogLevel,
};
use tokio::process::{Child, Command};

use super::error::DriverError;
use super::{is_root, process, program};

/// The arguments for a quiet Chromium: no window, and no calls of its own or to any other device.
const QUIET: [&str; 9] = [
    "--headless=new",
    "--disable-gpu",
    // Composing pages on the CPU needs no process of its own.
    "--in-process-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];

pub(super) async fn start() -> Result<(Child, u16), DriverError> {
    let program = program("CHROMEDRIVER", "chromedriver");
    process::start_saying(&program, Command::new(&program).arg("--port=0"), port_in).await
}

/// Starts one that `keeper` ends with this value, and its browsers too.
pub(super) async fn start_kept() -> Result<(Child, u16), DriverError> {
    let program = program("CHROMEDRIVER", "chromedriver");
    let (mut process, port) = process::start_kept(&program, &["--port=0"], port_in).await?;
    process::tell_keeper(&mut process, "GET /shutdown").await?;
    Ok((process, port))
}

pub(super) fn wanted() -> Result<Capabilities, DriverError> {
    let mut wanted: ChromeCapabilities = DesiredCapabilities::chrome();
    for flag in QUIET {
        wanted.add_arg(flag)?;
    }
    if is_root() {
        // Chromium's sandbox refuses to work for root.
        wanted.add_arg("--no-sandbox")?;
    }
    if let Ok(browser) = std::env::var("CHROMIUM") {
        wanted.set_binary(&browser)?;
    }
    wanted.set_browser_log_level(LoggingPrefsLogLevel::All)?;
    Ok(wanted.into())
}

/// The port in what the driver says when it has started: its last sentence ends "on port 40123."
fn port_in(line: &str) -> Option<u16> {
    let (_, after) = line.split_once("started successfully on port ")?;
    after.trim_end_matches('.').trim().parse().ok()
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
