//! `WebKitGTK`'s driver with its small browser, and a display for it, for the browser tests.

use std::path::PathBuf;
use std::process::Command;

use super::browser::program;
use super::debian;
use crate::error::Error;

/// What `WebKit` needs.
pub(crate) struct WebKit {
    /// The driver's program; it knows where its browser is.
    pub(crate) driver: PathBuf,
    /// Xvfb's program: the browser has no way to run without a display.
    pub(crate) display: PathBuf,
}

impl WebKit {
    /// Finds both, by `WEBKIT_DRIVER` and `XVFB` or on PATH; on Debian as root installs them.
    pub(crate) fn get() -> Result<Self, Error> {
        let find = || Ok::<_, Error>((program("WEBKIT_DRIVER", &["WebKitWebDriver"])?, program("XVFB", &["Xvfb"])?));
        let mut found = find()?;
        if (found.0.is_none() || found.1.is_none()) && debian::can_install() {
            debian::install(&["webkit2gtk-driver", "xvfb"])?;
            found = find()?;
        }
        let (Some(driver), Some(display)) = found else {
            return Err(Error::Missing {
                what: "WebKitGTK's driver or Xvfb, for the browser tests,".to_owned(),
                remedy: "Install both (Debian: apt-get install webkit2gtk-driver xvfb; there are none for macOS and \
                         Windows), or test without: --browsers chromium, or firefox."
                    .to_owned(),
            });
        };
        Ok(Self { driver, display })
    }

    /// Tells a command where both are, by the variables the tests read.
    pub(crate) fn prepare(&self, command: &mut Command) {
        command.env("WEBKIT_DRIVER", &self.driver);
        command.env("XVFB", &self.display);
    }
}
