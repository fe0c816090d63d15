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
        Err(cannot(&missing, Path::new("/etc/debian_version").exists()))
    }

    /// Tells a command where the browsers are.
    pub(crate) fn prepare(&self, command: &mut Command) {
        command.env("CHROMIUM", &self.chromium);
        command.env("FIREFOX", &self.firefox);
    }
}

/// What to do about packages that can't be installed by this program.
fn cannot(missing: &[&str], is_debian: bool) -> Error {
    Error::Missing {
        what: format!("What the tests by ear need ({})", missing.join(", ")),
        remedy: if is_debian {
            format!("Install it: apt-get install {}", missing.join(" "))
        } else {
            "They run on Linux alone, with the screen reader Orca; in a container of Debian 12 or later they install it by \
             themselves."
                .to_owned()
        },
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_one_line_with_a_remedy() {
        let on_debian = cannot(&["orca", "xclip"], true).to_string();
        assert_eq!(
            on_debian,
            "What the tests by ear need (orca, xclip) is missing. Install it: apt-get install orca xclip"
        );
        let elsewhere = cannot(&["orca"], false).to_string();
        assert!(elsewhere.contains("(orca) is missing") && elsewhere.contains("Linux alone"), "{elsewhere}");
        assert!(!elsewhere.contains('\n'));
    }
}
