//! Chromium and its driver, which the browser tests and the bench need.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{debian, version};
use crate::command;
use crate::error::Error;

/// Names of Chromium and its relatives, which one driver serves.
const BROWSERS: [&str; 5] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

/// Places outside PATH where installers put the browser.
const PLACES: [&str; 3] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
];

/// Chromium's content without its windows, which a package of Debian's has: for tests of pages the same, at two thirds of the
/// processor time.
const SHELL: &str = "chromium-headless-shell";
/// The program itself. What Debian has on PATH is a script that waits for it: a driver would end the script, and leave the
/// browser behind.
const SHELL_PROGRAM: &str = "/usr/lib/chromium/chromium-headless-shell";

const REMEDY: &str = "Install Chromium and chromedriver of the same major version (Debian: \
                      apt-get install chromium chromium-driver), or name them in CHROMIUM and \
                      CHROMEDRIVER.";

/// A Chromium and its driver.
pub(crate) struct Browser {
    /// The browser's program.
    pub(crate) program: PathBuf,
    /// chromedriver's program.
    pub(crate) driver: PathBuf,
    /// Chromium without its windows, of the same version.
    shell: Option<PathBuf>,
}

impl Browser {
    /// Finds both, by `CHROMIUM` and `CHROMEDRIVER` or on PATH; on Debian as root installs them.
    pub(crate) fn get() -> Result<Self, Error> {
        let mut browser = find_browser()?;
        let mut driver = program("CHROMEDRIVER", &["chromedriver"])?;
        if (browser.is_none() || driver.is_none()) && debian::can_install() {
            debian::install(&["chromium", "chromium-driver"])?;
            browser = find_browser()?;
            driver = command::on_path("chromedriver");
        }
        let missing = |what: &str| Error::Missing { what: what.to_owned(), remedy: REMEDY.to_owned() };
        let browser = browser.ok_or_else(|| missing("Chromium, for the browser tests,"))?;
        let driver = driver.ok_or_else(|| missing("chromedriver, for the browser tests,"))?;
        check_versions(&browser, &driver)?;
        let shell = shell(&driver);
        Ok(Self { program: browser, driver, shell })
    }

    /// Tells a command where both are, by the variables the tests and the bench read.
    pub(crate) fn prepare(&self, command: &mut Command) {
        command.env("CHROMIUM", &self.program);
        command.env("CHROMEDRIVER", &self.driver);
    }

    /// Prefers Chromium's shell without windows, if it is installed.
    pub(crate) fn prepare_quick(&self, command: &mut Command) {
        self.prepare(command);
        if let Some(shell) = &self.shell {
            command.env("CHROMIUM", shell);
        }
    }
}

/// Finds Chromium without its windows, and on Debian as root installs it. Returns `None` if `CHROMIUM` names another
/// program, or if there is no shell for the driver.
fn shell(driver: &Path) -> Option<PathBuf> {
    if std::env::var_os("CHROMIUM").is_some_and(|value| !value.is_empty()) {
        return None;
    }
    let program = Path::new(SHELL_PROGRAM);
    if !program.is_file() && debian::can_install() && debian::knows(SHELL) {
        // It saves time and nothing else.
        debian::install(&[SHELL]).ok()?;
    }
    (program.is_file() && check_versions(program, driver).is_ok()).then(|| program.to_owned())
}

pub(super) fn find_browser() -> Result<Option<PathBuf>, Error> {
    if let Some(browser) = named("CHROMIUM")? {
        return Ok(Some(browser));
    }
    let on_path = BROWSERS.iter().find_map(|name| command::on_path(name));
    let elsewhere = || PLACES.iter().map(PathBuf::from).find(|place| place.exists());
    Ok(on_path.or_else(elsewhere))
}

/// The program a variable names, or the first of these on PATH.
pub(super) fn program(variable: &str, names: &[&str]) -> Result<Option<PathBuf>, Error> {
    Ok(named(variable)?.or_else(|| names.iter().find_map(|name| command::on_path(name))))
}

/// The program a variable names. A name that leads nowhere is an error, not a reason to search on.
fn named(variable: &str) -> Result<Option<PathBuf>, Error> {
    let Some(path) = std::env::var_os(variable).filter(|value| !value.is_empty()) else {
        return Ok(None);
    };
    let path = PathBuf::from(path);
    if path.is_file() {
        return Ok(Some(path));
    }
    Err(Error::Missing {
        what: format!("{}, which {variable} names,", path.display()),
        remedy: format!("Correct {variable}, or unset it."),
    })
}

/// A driver of another release refuses the browser only when the first test starts, at length.
fn check_versions(browser: &Path, driver: &Path) -> Result<(), Error> {
    let version_of = |program: &Path| {
        let text = command::ask(Command::new(program).arg("--version"))?;
        version::major(&text)
    };
    match (version_of(browser), version_of(driver)) {
        (Some(browser), Some(driver)) if browser != driver => Err(Error::Missing {
            what: format!("A chromedriver for Chromium {browser} (the one found is {driver})"),
            remedy: REMEDY.to_owned(),
        }),
        // A browser that does not print its version, as on Windows, is tried.
        _ => Ok(()),
    }
}
