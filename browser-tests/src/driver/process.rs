//! A program that goes on, and says on standard output what it was started for.

use std::process::Stdio;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

use super::error::DriverError;

/// How long a program may take to say it.
pub(super) const START: Duration = Duration::from_secs(30);

/// Starts a program that ends with this value.
pub(super) fn start(program: &str, command: &mut Command) -> Result<Child, DriverError> {
    spawn(program, command.stdin(Stdio::null()).kill_on_drop(true))
}

fn spawn(program: &str, command: &mut Command) -> Result<Child, DriverError> {
    let started = command.stderr(Stdio::null()).spawn();
    started.map_err(|source| DriverError::Program { program: program.to_owned(), source })
}

/// The same, with what it says.
pub(super) async fn start_saying<T>(
    program: &str,
    command: &mut Command,
    read: impl Fn(&str) -> Option<T>,
) -> Result<(Child, T), DriverError> {
    let process = start(program, command.stdout(Stdio::piped()))?;
    saying(program, process, read).await
}

/// The same for a program that ends by itself as its standard input closes, which this value holds open.
pub(super) async fn start_listening<T>(
    program: &str,
    command: &mut Command,
    read: impl Fn(&str) -> Option<T>,
) -> Result<(Child, T), DriverError> {
    let process = spawn(program, command.stdin(Stdio::piped()).stdout(Stdio::piped()))?;
    saying(program, process, read).await
}

async fn saying<T>(
    program: &str,
    mut process: Child,
    read: impl Fn(&str) -> Option<T>,
) -> Result<(Child, T), DriverError> {
    let Some(output) = process.stdout.take() else { return Err(DriverError::silent(program)) };
    let mut lines = BufReader::new(output).lines();
    let said = async {
        while let Ok(Some(line)) = lines.next_line().await {
            if let Some(said) = read(&line) {
                return Some(said);
            }
        }
        None
    };
    let said = tokio::time::timeout(START, said).await.ok().flatten();
    let said = said.ok_or_else(|| DriverError::silent(program))?;
    // Read on, so that no full pipe holds the program.
    tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
    Ok((process, said))
}
