//! A browser's window on the desktop, as anybody starts one: no driver, and nothing that looks into its pages.

use std::path::Path;
use std::process::Child;
use std::thread;
use std::time::{Duration, Instant};

use super::EarError;
use super::desktop::Desktop;
use crate::engine::Engine;

/// How long a browser may take until its window is there.
const LIMIT: Duration = Duration::from_secs(60);

/// Chromium offers to save passwords, in a bubble that takes the focus.
const CHROMIUM: &str = r#"{"credentials_enable_service":false,"profile":{"password_manager_enabled":false}}"#;

/// What Firefox shows to those who start it for the first time.
const FIREFOX: &str = r#"user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.startup.homepage_override.mstone", "ignore");
user_pref("browser.translations.automaticallyPopup", false);
user_pref("browser.urlbar.suggest.engines", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("datareporting.policy.firstRunURL", "");
user_pref("signon.rememberSignons", false);
"#;

/// An open browser with a fresh profile. Dropping it ends it.
pub(super) struct Window {
    process: Child,
}

impl Window {
    /// Opens one that shows an empty page. `number` tells its profile from others on this desktop.
    pub(super) fn open(desktop: &Desktop, engine: Engine, number: u32) -> Result<Self, EarError> {
        let profile = desktop.make(&format!("profile-{number}"));
        let (program, class) = match engine {
            Engine::Firefox => (named("FIREFOX", "firefox-esr"), "firefox"),
            Engine::Chromium | Engine::WebKit => (named("CHROMIUM", "chromium"), "chromium"),
        };
        let mut command = desktop.command(&program);
        match engine {
            Engine::Firefox => {
                write(&profile.join("user.js"), FIREFOX);
                command.arg("--no-remote").arg("--profile").arg(&profile);
                command.args(["--width", "1280", "--height", "1000", "about:blank"]);
            }
            Engine::Chromium | Engine::WebKit => {
                desktop.make(&format!("profile-{number}/Default"));
                write(&profile.join("Default/Preferences"), CHROMIUM);
                let folder = format!("--user-data-dir={}", profile.display());
                // As root it has no sandbox of its own, and says so in a bar of which a test has no need.
                command.args(["--no-sandbox", "--test-type", "--force-renderer-accessibility", "--no-first-run"]);
                command.args(["--no-default-browser-check", "--disable-search-engine-choice-screen", "--disable-gpu"]);
                command.args([&folder, "--window-size=1280,1000", "--window-position=0,0", "about:blank"]);
            }
        }
        own_group(&mut command);
        let process = command.spawn().map_err(|source| EarError::Program { program: program.clone(), source })?;
        let window = Self { process };
        let end = Instant::now() + LIMIT;
        while Instant::now() < end {
            let mut search = desktop.command("xdotool");
            search.args(["search", "--onlyvisible", "--class", class]);
            let found = search.stdout(std::process::Stdio::piped()).output();
            let found = found.map_err(|source| EarError::Program { program: "xdotool".to_owned(), source })?;
            if !found.stdout.is_empty() {
                return Ok(window);
            }
            thread::sleep(Duration::from_millis(300));
        }
        Err(EarError::NotThere { part: format!("the window of {program}") })
    }
}

impl Drop for Window {
    fn drop(&mut self) {
        // Its whole group: what is on PATH may be a script that waits for the browser.
        let group = format!("-{}", self.process.id());
        let _ = std::process::Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The program that a variable names, or this one.
fn named(variable: &str, usual: &str) -> String {
    std::env::var(variable).ok().filter(|value| !value.is_empty()).unwrap_or_else(|| usual.to_owned())
}

fn write(file: &Path, text: &str) {
    std::fs::write(file, text).unwrap_or_else(|error| panic!("writing {}: {error}", file.display()));
}

#[cfg(unix)]
fn own_group(command: &mut std::process::Command) {
    use std::os::unix::process::CommandExt as _;
    command.process_group(0);
}

#[cfg(not(unix))]
fn own_group(_: &mut std::process::Command) {}
