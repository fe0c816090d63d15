//! Firefox and its driver, for the browser tests.

use std::path::PathBuf;
use std::process::Command;

use super::browser::program;
use super::cargo_tool::CargoTool;
use super::debian;
use crate::error::Error;
use crate::paths;

/// geckodriver's version.
const GECKODRIVER: &str = "0.37.1";

/// Names of Firefox; its extended support release first, which is what the panel promises to run in.
const NAMES: [&str; 2] = ["firefox-esr", "firefox"];

/// Places outside PATH where installers put it.
const PLACES: [&str; 2] =
    ["/Applications/Firefox.app/Contents/MacOS/firefox", r"C:\Program Files\Mozilla Firefox\firefox.exe"];

/// A Firefox and its driver.
pub(crate) struct Firefox {
    /// The browser's program.
    pub(crate) browser: PathBuf,
    /// geckodriver's program.
    pub(crate) driver: PathBuf,
}

impl Firefox {
    /// Finds the browser, by `FIREFOX` or on PATH, and on Debian as root installs it; and the driver, by `GECKODRIVER`, on
    /// PATH or in the cache, and installs it there.
    pub(crate) fn get() -> Result<Self, Error> {
        let mut browser = find()?;
        if browser.is_none() && debian::can_install() {
            debian::install(&["firefox-esr"])?;
            browser = find()?;
        }
        let browser = browser.ok_or_else(|| Error::Missing {
            what: "Firefox, for the browser tests,".to_owned(),
            remedy: "Install it (Debian: apt-get install firefox-esr), name it in FIREFOX, or test without it: \
                     --browsers chromium."
                .to_owned(),
        })?;
        let geckodriver =
            CargoTool { package: "geckodriver", binary: "geckodriver", version: GECKODRIVER.to_owned(), locked: true };
        let driver = program("GECKODRIVER", &[])?.map_or_else(|| geckodriver.get(&paths::cache()?), Ok)?;
        Ok(Self { browser, driver })
    }

    /// Tells a command where both are, by the variables the tests read.
    pub(crate) fn prepare(&self, command: &mut Command) {
        command.env("FIREFOX", &self.browser);
        command.env("GECKODRIVER", &self.driver);
    }
}

pub(super) fn find() -> Result<Option<PathBuf>, Error> {
    let elsewhere = || PLACES.iter().map(PathBuf::from).find(|place| place.exists());
    Ok(program("FIREFOX", &NAMES)?.or_else(elsewhere))
}
