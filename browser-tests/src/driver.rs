//! A driver of one's own on a free port, and quiet browsers from it, for each engine. What pages do is elsewhere.

mod chromium;
mod display;
mod error;
mod firefox;
mod process;
mod webkit;

use std::path::{Path, PathBuf};

use thirtyfour::{Capabilities, WebDriver};
use tokio::process::Child;

use self::display::Display;
pub(crate) use self::display::SIZE;
pub use self::error::DriverError;
use crate::engine::Engine;
use crate::folder::Folder;

/// Starting a driver fails now and then where several start at once, and take a port from each other.
const ATTEMPTS: u32 = 5;

/// A proxy that does not exist: no browser of a test reaches another device.
const NO_PROXY_PORT: u16 = 9;

/// A running driver. Dropping it ends its process; end its browsers first, with [`WebDriver::quit`].
pub struct Driver {
    engine: Engine,
    port: u16,
    process: Child,
    // Ended after the driver.
    _display: Option<Display>,
    // Removed last.
    home: Folder,
}

impl Driver {
    /// Starts an engine's driver, the program that `CHROMEDRIVER`, `GECKODRIVER` or `WEBKIT_DRIVER` names or the one on
    /// PATH, on a port of its own.
    ///
    /// Fails when the program can't be run or does not start.
    pub async fn start(engine: Engine) -> Result<Self, DriverError> {
        for _ in 1..ATTEMPTS {
            match Self::try_start(engine).await {
                Err(DriverError::Silent { .. }) => {}
                outcome => return outcome,
            }
        }
        Self::try_start(engine).await
    }

    /// Starts an engine's driver and a browser so that both end with these values or with this process, however that ends;
    /// but `WebKit`'s, whose driver must be dropped.
    ///
    /// Fails when the program can't be run or does not start.
    pub(crate) async fn start_kept(engine: Engine) -> Result<(Self, WebDriver), DriverError> {
        for _ in 1..ATTEMPTS {
            match Self::try_start_kept(engine).await {
                Err(DriverError::Silent { .. }) => {}
                outcome => return outcome,
            }
        }
        Self::try_start_kept(engine).await
    }

    async fn try_start_kept(engine: Engine) -> Result<(Self, WebDriver), DriverError> {
        let (process, port) = match engine {
            Engine::Chromium => chromium::start_kept().await?,
            Engine::Firefox => firefox::start_kept().await?,
            Engine::WebKit => {
                let driver = Self::try_start(engine).await?;
                let session = driver.browser().await?;
                return Ok((driver, session));
            }
        };
        let home = Folder::new(engine.name());
        home.make("downloads");
        let mut driver = Self { engine, port, process, _display: None, home };
        let session = driver.browser().await?;
        if engine == Engine::Firefox {
            firefox::keep(&mut driver.process, &session).await?;
        }
        Ok((driver, session))
    }

    async fn try_start(engine: Engine) -> Result<Self, DriverError> {
        let home = Folder::new(engine.name());
        let display = match engine {
            Engine::WebKit => Some(Display::start().await?),
            Engine::Chromium | Engine::Firefox => None,
        };
        let (process, port) = match (engine, &display) {
            (Engine::Firefox, _) => firefox::start().await?,
            (Engine::WebKit, Some(display)) => webkit::start(&home, display).await?,
            _ => chromium::start().await?,
        };
        home.make("downloads");
        Ok(Self { engine, port, process, _display: display, home })
    }

    /// Which engine it drives.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Where its browsers put what they download, as far as they can be told before they start.
    pub fn downloads(&self) -> PathBuf {
        downloads(&self.home)
    }

    /// Opens the browser that `CHROMIUM`, `FIREFOX` or `WEBKIT_BROWSER` names, or the driver's default one. It keeps what
    /// pages write to the console where its driver can.
    ///
    /// Fails when there is none, or it does not start.
    pub async fn browser(&self) -> Result<WebDriver, DriverError> {
        let wanted: Capabilities = match self.engine {
            Engine::Chromium => chromium::wanted()?,
            Engine::Firefox => firefox::wanted(&self.downloads())?,
            Engine::WebKit => webkit::wanted()?,
        };
        Ok(WebDriver::new(format!("http://127.0.0.1:{}", self.port), wanted).await?)
    }
}

fn downloads(home: &Folder) -> PathBuf {
    home.path().join("downloads")
}

/// The program that a variable names, or this one on PATH.
fn program(variable: &str, name: &str) -> String {
    std::env::var(variable).ok().filter(|value| !value.is_empty()).unwrap_or_else(|| name.to_owned())
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

/// A path as text, which is how drivers take it.
fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
