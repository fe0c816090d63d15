//! A chromedriver of one's own on a free port, and quiet Chromium browsers from it. What pages do is elsewhere.

use std::fmt;
use std::io;
use std::process::Stdio;
use std::time::Duration;

use thirtyfour::error::WebDriverError;
use thirtyfour::prelude::*;
use thirtyfour::{ChromeCapabilities, LoggingPrefsLogLevel};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

/// How long the driver may take to say its port.
const START: Duration = Duration::from_secs(30);

/// A free port is chosen for IPv4 and then taken for IPv6, too: drivers that start together can be in each other's way,
/// and one of them then ends at once ("Address already in use").
const ATTEMPTS: u32 = 5;

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

/// Why there is no driver or no browser.
#[derive(Debug)]
pub enum DriverError {
    /// The program can't be run.
    Program {
        /// The program's name or path.
        program: String,
        /// What the system says.
        source: io::Error,
    },
    /// It did not say its port in time.
    Silent {
        /// The program's name or path.
        program: String,
    },
    /// It started, but no browser did.
    Browser {
        /// What the driver says.
        source: Box<WebDriverError>,
    },
}

impl DriverError {
    fn silent(program: &str) -> Self {
        Self::Silent { program: program.to_owned() }
    }
}

impl fmt::Display for DriverError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Program { program, source } => write!(f, "starting {program}: {source}"),
            Self::Silent { program } => write!(f, "{program} did not start, or did not say its port"),
            Self::Browser { source } => write!(f, "starting the browser: {source}"),
        }
    }
}

impl std::error::Error for DriverError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Program { source, .. } => Some(source),
            Self::Silent { .. } => None,
            Self::Browser { source } => Some(source),
        }
    }
}

impl From<WebDriverError> for DriverError {
    fn from(source: WebDriverError) -> Self {
        Self::Browser { source: Box::new(source) }
    }
}

/// A running driver. Dropping it ends its process; end its browsers first, with [`WebDriver::quit`].
pub struct Driver {
    url: String,
    _process: Child,
}

impl Driver {
    /// Starts the driver that `CHROMEDRIVER` names, or the one on PATH, on a port of its own choice.
    ///
    /// Fails when the program can't be run or does not start.
    pub async fn start() -> Result<Self, DriverError> {
        let program = std::env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".to_owned());
        for _ in 1..ATTEMPTS {
            match Self::try_start(&program).await {
                Err(DriverError::Silent { .. }) => {}
                outcome => return outcome,
            }
        }
        Self::try_start(&program).await
    }

    async fn try_start(program: &str) -> Result<Self, DriverError> {
        let mut process = Command::new(program)
            .arg("--port=0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .map_err(|source| DriverError::Program { program: program.to_owned(), source })?;
        let Some(output) = process.stdout.take() else { return Err(DriverError::silent(program)) };
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
        let port = port.ok_or_else(|| DriverError::silent(program))?;
        Ok(Self { url: format!("http://127.0.0.1:{port}"), _process: process })
    }

    /// Opens the browser that `CHROMIUM` names, or the driver's default one.
    ///
    /// Fails when there is none, or it does not start.
    pub async fn browser(&self) -> Result<WebDriver, DriverError> {
        self.open(wanted()?).await
    }

    /// The same, keeping what pages write to the console, so that [`SessionHandle::browser_log`] has it.
    ///
    /// Fails like [`Driver::browser`].
    ///
    /// [`SessionHandle::browser_log`]: thirtyfour::session::handle::SessionHandle::browser_log
    pub async fn watched_browser(&self) -> Result<WebDriver, DriverError> {
        let mut wanted = wanted()?;
        wanted.set_browser_log_level(LoggingPrefsLogLevel::All)?;
        self.open(wanted).await
    }

    async fn open(&self, wanted: ChromeCapabilities) -> Result<WebDriver, DriverError> {
        Ok(WebDriver::new(&self.url, wanted).await?)
    }
}

fn wanted() -> Result<ChromeCapabilities, DriverError> {
    let mut wanted = DesiredCapabilities::chrome();
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
    Ok(wanted)
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
