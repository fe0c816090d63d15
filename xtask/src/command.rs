//! Starts other programs: with their output shown, or read.

use std::ffi::OsStr;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::error::Error;

/// Runs a command with its output shown, and turns a failure into one line.
///
/// `what` says what is being done; `remedy` what a person can do when it fails.
pub(crate) fn run(command: &mut Command, what: &str, remedy: &str) -> Result<(), Error> {
    let status = command
        .stdin(Stdio::null())
        .status()
        .map_err(|source| Error::CannotRun { program: program_of(command), source })?;
    if status.success() {
        return Ok(());
    }
    Err(Error::Failed { what: what.to_owned(), status, remedy: remedy.to_owned() })
}

/// Returns the standard output of a program, or `None` if it cannot be run or reports failure.
///
/// For calls such as `--version`, where "no answer" and "not there" mean the same.
pub(crate) fn ask(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Returns the standard output of a program that gets `input`, all of which it must read before it writes.
pub(crate) fn filter(command: &mut Command, input: &[u8], what: &str) -> Result<Vec<u8>, Error> {
    let failed = |command: &Command| {
        let program = program_of(command);
        |source| Error::CannotRun { program, source }
    };
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().map_err(failed(command))?;
    // Dropped at the end of the statement, which is the end of the input. Where the program has ended, its status tells.
    let _ = child.stdin.take().map(|mut stdin| stdin.write_all(input));
    let output = child.wait_with_output().map_err(failed(command))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    Err(Error::Failed { what: what.to_owned(), status: output.status, remedy: String::new() })
}

/// Cargo of the toolchain that runs this program, without what the outer cargo set for it.
pub(crate) fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    forget_outer_cargo(&mut command);
    command
}

/// Removes the variables that `cargo run` sets for the program it runs: an inner build would take
/// them for changed inputs and compile again what is up to date.
pub(crate) fn forget_outer_cargo(command: &mut Command) {
    for (name, _) in std::env::vars_os() {
        if name.to_str().is_some_and(is_set_by_cargo_run) {
            command.env_remove(name);
        }
    }
}

/// Whether `cargo run` sets this variable.
///
/// Source: <https://doc.rust-lang.org/cargo/reference/environment-variables.html>
fn is_set_by_cargo_run(name: &str) -> bool {
    name.starts_with("CARGO_PKG_")
        || name.starts_with("CARGO_BIN_")
        || matches!(
            name,
            "CARGO"
                | "CARGO_MANIFEST_DIR"
                | "CARGO_MANIFEST_PATH"
                | "CARGO_CRATE_NAME"
                | "CARGO_PRIMARY_PACKAGE"
                | "OUT_DIR"
        )
}

/// The first file of this name on PATH that can be run.
pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).find_map(|folder| in_folder(&folder, name))
}

/// The program of this name in a folder, with the ending its platform gives programs.
pub(crate) fn in_folder(folder: &Path, name: &str) -> Option<PathBuf> {
    // npm's commands are `.cmd` files on Windows.
    let endings: &[&str] = if cfg!(windows) { &[".exe", ".cmd"] } else { &[""] };
    endings.iter().map(|ending| folder.join(format!("{name}{ending}"))).find(|file| can_be_run(file))
}

#[cfg(unix)]
fn can_be_run(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata().is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn can_be_run(file: &Path) -> bool {
    file.is_file()
}

fn program_of(command: &Command) -> String {
    let program: &OsStr = command.get_program();
    program.to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_cargo_run_sets_is_forgotten() {
        assert!(is_set_by_cargo_run("CARGO_PKG_VERSION"));
        assert!(is_set_by_cargo_run("CARGO_MANIFEST_DIR"));
        // People set these; they must reach the inner build.
        assert!(!is_set_by_cargo_run("CARGO_HOME"));
        assert!(!is_set_by_cargo_run("CARGO_BUILD_JOBS"));
        assert!(!is_set_by_cargo_run("CARGO_TARGET_DIR"));
    }

    #[test]
    fn a_program_that_is_not_there_gives_no_answer() {
        assert_eq!(ask(&mut Command::new("no-such-program-anywhere")), None);
        assert_eq!(on_path("no-such-program-anywhere"), None);
    }
}
