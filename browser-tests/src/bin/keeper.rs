//! `keeper PROGRAM [ARGUMENT]…`: keeps a browser's driver for a test process that lends it to one test after the other.
//!
//! Nobody drops what such a process holds as it ends, and a killed one ends nothing at all. But its end of this program's
//! standard input closes in any case: then this has the driver end its browsers, and ends it. The input is the driver's
//! port, and below it the requests that end its browsers, one a line, such as `GET /shutdown`. The driver's output goes to
//! standard output.

use std::env::args_os;
use std::io::{BufRead as _, BufReader, Read as _, Write as _, stdin, stdout};
use std::net::{Ipv4Addr, TcpStream};
use std::process::{Child, Command, ExitCode, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// How long the driver may take to end its browsers.
const LIMIT: Duration = Duration::from_secs(10);

fn main() -> ExitCode {
    let mut arguments = args_os().skip(1);
    let Some(program) = arguments.next() else { return ExitCode::FAILURE };
    let driver = Command::new(program).args(arguments).stdin(Stdio::null()).stdout(Stdio::piped()).spawn();
    let Ok(mut driver) = driver else { return ExitCode::FAILURE };
    if let Some(output) = driver.stdout.take() {
        // To the end, even after the reader has gone: no full pipe holds the driver.
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                let _ = writeln!(stdout(), "{line}");
            }
        });
    }
    let mut input = String::new();
    let _ = stdin().read_to_string(&mut input);
    let mut lines = input.lines();
    if let Some(port) = lines.next().and_then(|port| port.trim().parse().ok()) {
        for request in lines {
            tell(port, request);
            if request == "GET /shutdown" {
                wait(&mut driver);
            }
        }
    }
    let _ = driver.kill();
    let _ = driver.wait();
    ExitCode::SUCCESS
}

/// Sends a request, and waits for its answer. Nobody needs what it says.
fn tell(port: u16, request: &str) {
    let Ok(mut driver) = TcpStream::connect((Ipv4Addr::LOCALHOST, port)) else { return };
    let request = format!("{request} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n");
    if driver.write_all(request.as_bytes()).is_ok() {
        let _ = driver.set_read_timeout(Some(LIMIT));
        let _ = driver.read_to_end(&mut Vec::new());
    }
}

fn wait(driver: &mut Child) {
    let end = Instant::now() + LIMIT;
    while Instant::now() < end && matches!(driver.try_wait(), Ok(None)) {
        thread::sleep(Duration::from_millis(20));
    }
}
