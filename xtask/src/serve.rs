//! The `serve` task: the panel and a local tenant to try it on, from nothing to an address.

use std::net::{Ipv4Addr, TcpListener};
use std::process::Command;

use crate::error::Error;
use crate::step::step;
use crate::tools::Tools;
use crate::{command, dist, paths};

/// What the command line asks for.
#[derive(Debug, PartialEq, Eq)]
struct Ports {
    panel: u16,
    tenant: u16,
}

impl Ports {
    fn read(options: &[String]) -> Result<Self, Error> {
        let mut ports = Self { panel: 8080, tenant: 8081 };
        let mut rest = options.iter();
        while let Some(option) = rest.next() {
            let (name, value) = match option.split_once('=') {
                Some((name, value)) => (name, value),
                None => (option.as_str(), rest.next().map_or("", String::as_str)),
            };
            let port = match name {
                "--panel-port" => &mut ports.panel,
                "--tenant-port" => &mut ports.tenant,
                _ => {
                    return Err(usage(format!(
                        "'serve' does not know '{name}'; it takes --panel-port N and \
                         --tenant-port N"
                    )));
                }
            };
            *port = value
                .parse()
                .ok()
                .filter(|port| *port != 0)
                .ok_or_else(|| usage(format!("{name} needs a number from 1 to 65535")))?;
        }
        if ports.panel == ports.tenant {
            return Err(usage("the panel and the tenant need two ports".to_owned()));
        }
        Ok(ports)
    }
}

fn usage(message: String) -> Error {
    Error::Usage { message }
}

/// `cargo xtask serve [--panel-port N] [--tenant-port N]`
pub(crate) fn run(options: &[String]) -> Result<(), Error> {
    let ports = Ports::read(options)?;
    // Before the long build: nobody wants to hear of a taken port after five minutes.
    check_free(ports.panel, "--panel-port")?;
    check_free(ports.tenant, "--tenant-port")?;
    let tools = step("Tools", Tools::get)?;
    step("Release build", || dist::build(&tools))?;
    step("Local tenant", || {
        let mut build = command::cargo();
        build.args(["build", "--quiet", "--package", "sandbox"]);
        command::run(&mut build, "Building the local tenant", "")
    })?;
    let mut sandbox = Command::new(sandbox_program());
    sandbox.arg("serve").arg("--dist").arg(paths::dist());
    sandbox.arg("--panel-port").arg(ports.panel.to_string());
    sandbox.arg("--tenant-port").arg(ports.tenant.to_string());
    become_program(&mut sandbox)
}

/// The port is given back at once; whoever takes it meanwhile is reported by the server itself.
fn check_free(port: u16, option: &'static str) -> Result<(), Error> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(_) => Ok(()),
        Err(source) => Err(Error::Port { port, option, source }),
    }
}

fn sandbox_program() -> std::path::PathBuf {
    let name = format!("sandbox{}", std::env::consts::EXE_SUFFIX);
    paths::own_target().join("debug").join(name)
}

/// Goes on as the given program, so that Ctrl-C reaches it and nothing is left behind.
#[cfg(unix)]
fn become_program(program: &mut Command) -> Result<(), Error> {
    use std::os::unix::process::CommandExt;
    let source = program.exec();
    Err(Error::CannotRun { program: program.get_program().to_string_lossy().into_owned(), source })
}

/// Windows has no `exec`; there Ctrl-C reaches every process of the console.
#[cfg(not(unix))]
fn become_program(program: &mut Command) -> Result<(), Error> {
    command::run(program, "The local tenant", "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(options: &[&str]) -> Option<(u16, u16)> {
        let options: Vec<String> = options.iter().map(|&text| text.to_owned()).collect();
        let ports = Ports::read(&options).ok()?;
        Some((ports.panel, ports.tenant))
    }

    #[test]
    fn ports_are_read() {
        assert_eq!(read(&[]), Some((8080, 8081)));
        assert_eq!(read(&["--panel-port", "9000", "--tenant-port=9001"]), Some((9000, 9001)));
    }

    #[test]
    fn ports_that_cannot_be_are_refused() {
        assert_eq!(read(&["--panel-port"]), None);
        assert_eq!(read(&["--panel-port", "0"]), None);
        assert_eq!(read(&["--panel-port", "70000"]), None);
        assert_eq!(read(&["--panel-port", "8081"]), None);
        assert_eq!(read(&["--port", "9000"]), None);
    }

    #[test]
    fn a_taken_port_is_named_with_its_remedy() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let said = check_free(port, "--panel-port").unwrap_err().to_string();
        assert!(said.contains(&port.to_string()), "{said}");
        assert!(said.contains("--panel-port N"), "{said}");
        assert_eq!(said.lines().count(), 1, "{said}");
    }
}
