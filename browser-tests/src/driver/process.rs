//! A program that goes on, and says on standard output what it was started for.

use std::process::Stdio;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
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

/// Starts it with its output.
pub(super) async fn start_saying<T>(
    program: &str,
    command: &mut Command,
    read: impl Fn(&str) -> Option<T>,
) -> Result<(Child, T), DriverError> {
    let process = start(program, command.stdout(Stdio::piped()))?;
    saying(program, process, read).await
}

/// Starts a driver by the program `keeper`, which cargo builds beside the tests. The driver ends with this value or with
/// this process, however that ends.
pub(super) async fn start_kept(
    program: &str,
    options: &[&str],
    port_in: impl Fn(&str) -> Option<u16>,
) -> Result<(Child, u16), DriverError> {
    let keeper = format!("keeper{}", std::env::consts::EXE_SUFFIX);
    let tests = std::env::current_exe().unwrap_or_default();
    let keeper = tests.ancestors().skip(1).map(|folder| folder.join(&keeper)).find(|keeper| keeper.is_file());
    let keeper = keeper.unwrap_or_default().to_string_lossy().into_owned();
    let mut command = Command::new(&keeper);
    command.arg(program).args(options).stdin(Stdio::piped()).stdout(Stdio::piped());
    let (mut process, port) = saying(&keeper, spawn(&keeper, &mut command)?, port_in).await?;
    tell_keeper(&mut process, &port.to_string()).await?;
    Ok((process, port))
}

/// Says something to the keeper of a driver: its port, then a request for the driver as it ends. The other end of what it
/// reads closes with this process.
pub(super) async fn tell_keeper(process: &mut Child, line: &str) -> Result<(), DriverError> {
    let Some(input) = &mut process.stdin else { return Ok(()) };
    let written = input.write_all(format!("{line}\n").as_bytes()).await;
    written.map_err(|source| DriverError::Program { program: "keeper".to_owned(), source })
}

async fn saying<T>(
    program: &str,
    mut process: Child,
    read: impl Fn(&str) -> Option<T>,
) -> Result<(Child, T), DriverError> {
    let Some(output) = process.stdout.take() else { return Err(DriverError::silent(program)) };
    let mut lines = BufReader::new(output).lines();
    let output = async {
        while let Ok(Some(line)) = lines.next_line().await {
            if let Some(output) = read(&line) {
                return Some(output);
            }
        }
        None
    };
    let output = tokio::time::timeout(START, output).await.ok().flatten();
    let output = output.ok_or_else(|| DriverError::silent(program))?;
    // Read on, so that no full pipe holds the program.
    tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
    Ok((process, output))
}
