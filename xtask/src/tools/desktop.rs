//! A desktop that is heard, for the tests by ear: two browsers, a display, and a screen reader. Debian has all of it.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::browser;
use super::{debian, firefox};
use crate::command;
use crate::error::Error;

/// Each part, by a program on PATH or a file, and Debian's package that brings it.
const PARTS: [(&[&str], &str); 8] = [
    (&["orca"], "orca"),
    (&["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"], "at-spi2-core"),
    (&["speech-dispatcher"], "speech-dispatcher"),
    (&["dbus-run-session"], "dbus"),
    (&["Xvfb"], "xvfb"),
    (&["openbox"], "openbox"),
    (&["xdotool"], "xdotool"),
    (&["xclip"], "xclip"),
];

/// The browsers on it; the rest is found on PATH.
pub(crate) struct Desktop {
    /// Chromium with its windows.
    chromium: PathBuf,
    firefox: PathBuf,
}

impl Desktop {
    /// Finds all parts; on Debian as root installs what is missing.
    pub(crate) fn get() -> Result<Self, Error> {
        let missing = missing()?;
        if !missing.is_empty() && debian::can_install() {
            debian::install(&missing)?;
        }
        let missing = self::missing()?;
        if let (Some(chromium), Some(firefox), []) = (browser::find_browser()?, firefox::find()?, missing.as_slice()) {
            return Ok(Self { chromium, firefox });
        }
        let list = missing.join(" ");
        Err(Error::Missing {
            what: format!("For the tests by ear, {list}"),
            remedy: if Path::new("/etc/debian_version").exists() {
                format!("Install it: apt-get install {list}")
            } else {
                "They run on Linux alone, with the screen reader Orca: on Debian 12 or later, or in a container of it as \
                 root, they install what they need."
                    .to_owned()
            },
        })
    }

    /// Tells a command where the browsers are.
    pub(crate) fn prepare(&self, command: &mut Command) {
        command.env("CHROMIUM", &self.chromium);
        command.env("FIREFOX", &self.firefox);
    }
}

/// The packages of the parts that aren't there.
fn missing() -> Result<Vec<&'static str>, Error> {
    let is_there = |names: &[&str]| {
        names
            .iter()
            .any(|name| if name.starts_with('/') { Path::new(name).exists() } else { command::on_path(name).is_some() })
    };
    let parts = PARTS.iter().filter(|(names, _)| !is_there(names)).map(|(_, package)| *package);
    let mut missing: Vec<&str> = parts.collect();
    if browser::find_browser()?.is_none() {
        missing.push("chromium");
    }
    if firefox::find()?.is_none() {
        missing.push("firefox-esr");
    }
    Ok(missing)
}
