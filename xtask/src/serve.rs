//! The `serve` task: the panel and a local tenant to try it on, from nothing to an address.
//!
//! It serves a build for development unless told otherwise: the same page under the same policy, which needs Rust alone
//! and is there a minute sooner.

use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::process::Command;
use std::thread;

use crate::error::Error;
use crate::step::{self, step};
use crate::tools::Tools;
use crate::wasm_build::{self, Profile};
use crate::{command, dist, paths};

/// The options of the command line.
#[derive(Debug, PartialEq, Eq)]
struct Options {
    panel: u16,
    tenant: u16,
    profile: Profile,
    /// Further options of the sandbox's own, as it takes them.
    sandbox: Vec<String>,
}

impl Options {
    fn read(options: &[String]) -> Result<Self, Error> {
        let mut read = Self { panel: 8080, tenant: 8081, profile: Profile::Development, sandbox: Vec::new() };
        let mut rest = options.iter();
        while let Some(option) = rest.next() {
            if option == "--release" {
                read.profile = Profile::Release;
                continue;
            }
            let (name, value) = match option.split_once('=') {
                Some((name, value)) => (name, value),
                None => (option.as_str(), rest.next().map_or("", String::as_str)),
            };
            let port = match name {
                "--panel-port" => &mut read.panel,
                "--tenant-port" => &mut read.tenant,
                "--tenants" | "--latency" => {
                    let number: u64 = value.parse().map_err(|_| usage(format!("{name} needs a number")))?;
                    read.sandbox.extend([name.to_owned(), number.to_string()]);
                    continue;
                }
                _ => {
                    return Err(usage(format!(
                        "'serve' does not know '{name}'; it takes --panel-port N, --tenant-port N, --tenants N, \
                         --latency MS and --release"
                    )));
                }
            };
            *port = value
                .parse()
                .ok()
                .filter(|port| *port != 0)
                .ok_or_else(|| usage(format!("{name} needs a number from 1 to 65535")))?;
        }
        if read.panel == read.tenant {
            return Err(usage("the panel and the tenant need two ports".to_owned()));
        }
        Ok(read)
    }
}

fn usage(message: String) -> Error {
    Error::Usage { message }
}

/// `cargo xtask serve [--panel-port N] [--tenant-port N] [--tenants N] [--latency MS] [--release]`
pub(crate) fn run(options: &[String]) -> Result<(), Error> {
    let wanted = Options::read(options)?;
    // Before the long build, so that a person learns of a taken port at once.
    check_free(wanted.panel, "--panel-port")?;
    check_free(wanted.tenant, "--tenant-port")?;
    let dist = thread::scope(|scope| {
        // Quiet, so that its lines don't mix with the compiler's on the panel. It is there long before.
        let tenant = scope.spawn(build_tenant);
        let dist = build_panel(wanted.profile);
        tenant.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?;
        dist
    })?;
    println!("    Ready after {}", step::since_start());
    let mut sandbox = Command::new(sandbox_program());
    sandbox.arg("serve").arg("--dist").arg(dist);
    sandbox.arg("--panel-port").arg(wanted.panel.to_string());
    sandbox.arg("--tenant-port").arg(wanted.tenant.to_string());
    sandbox.args(&wanted.sandbox);
    become_program(&mut sandbox)
}

/// Builds the panel, and gives the folder to be served.
fn build_panel(profile: Profile) -> Result<PathBuf, Error> {
    match profile {
        Profile::Development => {
            let tools = step("Tools", Tools::for_development)?;
            let dist = paths::wasm_target().join("dist-dev");
            let name = "Panel, built for development, and its local tenant (the first time a minute or two)";
            step(name, || {
                let site = wasm_build::build(&tools, None)?;
                dist::finish(&tools, &site, &[], &dist)
            })?;
            Ok(dist)
        }
        Profile::Release => {
            let tools = step("Tools", Tools::get)?;
            step("Panel, built for release, and its local tenant (the first time two minutes or three)", || {
                dist::build(&tools)
            })?;
            Ok(paths::dist())
        }
    }
}

fn build_tenant() -> Result<(), Error> {
    let mut build = command::cargo();
    build.args(["build", "--quiet", "--package", "sandbox", "--bin", "sandbox"]);
    command::run(&mut build, "Building the local tenant", "")
}

/// The port is given back at once; the server itself reports if another program takes it meanwhile.
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

    fn read(options: &[&str]) -> Option<(u16, u16, Profile)> {
        let options: Vec<String> = options.iter().map(|&text| text.to_owned()).collect();
        let Options { panel, tenant, profile, .. } = Options::read(&options).ok()?;
        Some((panel, tenant, profile))
    }

    #[test]
    fn ports_and_profile_are_read() {
        assert_eq!(read(&[]), Some((8080, 8081, Profile::Development)));
        let both = ["--panel-port", "9000", "--release", "--tenant-port=9001"];
        assert_eq!(read(&both), Some((9000, 9001, Profile::Release)));
    }

    #[test]
    fn the_sandboxs_own_options_are_handed_on() {
        let options = ["--tenants", "1000", "--latency=50"].map(str::to_owned);
        assert_eq!(Options::read(&options).unwrap().sandbox, ["--tenants", "1000", "--latency", "50"]);
        assert_eq!(read(&["--tenants", "many"]), None);
    }

    #[test]
    fn ports_that_cannot_be_are_refused() {
        assert_eq!(read(&["--panel-port"]), None);
        assert_eq!(read(&["--panel-port", "0"]), None);
        assert_eq!(read(&["--panel-port", "70000"]), None);
        assert_eq!(read(&["--panel-port", "8081"]), None);
        assert_eq!(read(&["--port", "9000"]), None);
        assert_eq!(read(&["--panel-port", "--release"]), None);
    }

    #[test]
    fn a_taken_port_is_named_with_its_remedy() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        let error = check_free(port, "--panel-port").unwrap_err().to_string();
        assert!(error.contains(&port.to_string()), "{error}");
        assert!(error.contains("--panel-port N"), "{error}");
        assert_eq!(error.lines().count(), 1, "{error}");
    }
}
