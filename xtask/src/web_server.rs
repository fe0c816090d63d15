//! A server on a free port of this machine, with nothing of the machine's own configuration.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::command;
use crate::error::Error;
use crate::headers::Host;
use crate::tools::web_servers::WebServers;

/// A running server; it ends when this is dropped.
pub(super) struct Server {
    child: Child,
    port: u16,
}

impl Server {
    /// Has the program check the configuration, then starts it, and waits until it answers.
    pub(super) fn start(servers: &WebServers, host: Host, configuration: &str, work: &Path) -> Result<Self, Error> {
        let port = free_port()?;
        let included = work.join(format!("{}.part", host.name()));
        fs::write(&included, configuration).map_err(Error::file("write", &included))?;
        let config = work.join(format!("{}.conf", host.name()));
        let text = match host {
            Host::Caddy => caddy(port, &included),
            _ => nginx(servers, port, &included, work),
        };
        fs::write(&config, text).map_err(Error::file("write", &config))?;
        let log = work.join(format!("{}.log", host.name()));
        let [mut verify, mut serve] = commands(servers, host, &config, work);
        let remedy = format!("See {} and {}.", included.display(), log.display());
        verify.stdout(open(&log)?).stderr(open(&log)?);
        command::run(&mut verify, &format!("The check of {}'s configuration", host.name()), &remedy)?;
        serve.stdin(Stdio::null()).stdout(open(&log)?).stderr(open(&log)?);
        let program = host.name().to_owned();
        let child = serve.spawn().map_err(|source| Error::CannotRun { program, source })?;
        let mut server = Self { child, port };
        server.wait(host, &remedy)?;
        Ok(server)
    }

    pub(super) fn port(&self) -> u16 {
        self.port
    }

    fn wait(&mut self, host: Host, remedy: &str) -> Result<(), Error> {
        let end = Instant::now() + Duration::from_secs(30);
        let failed =
            |what: &str| Error::Missing { what: format!("{}, which {what},", host.name()), remedy: remedy.to_owned() };
        while TcpStream::connect((Ipv4Addr::LOCALHOST, self.port)).is_err() {
            if self.child.try_wait().is_ok_and(|status| status.is_some()) {
                return Err(failed("ended at once"));
            }
            if Instant::now() > end {
                return Err(failed("did not answer"));
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The check of the configuration, and the server.
fn commands(servers: &WebServers, host: Host, config: &Path, work: &Path) -> [Command; 2] {
    if host == Host::Caddy {
        return ["validate", "run"].map(|verb| {
            let mut caddy = Command::new(&servers.caddy);
            caddy.arg(verb).args(["--adapter", "caddyfile", "--config"]).arg(config);
            // It keeps its state in the user's home otherwise.
            caddy.envs(["HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"].map(|name| (name, work)));
            caddy
        });
    }
    let nginx = || {
        let mut nginx = Command::new(&servers.nginx);
        nginx.arg("-p").arg(work).arg("-c").arg(config).arg("-e").arg("stderr");
        nginx
    };
    let mut verify = nginx();
    verify.arg("-t");
    [verify, nginx()]
}

/// One process, which needs no rights and writes into `work` alone.
fn nginx(servers: &WebServers, port: u16, included: &Path, work: &Path) -> String {
    let module = servers.brotli.as_ref().map(|module| format!("load_module {};\n", module.display()));
    // As the part's own comment says.
    if module.is_some() {
        let text = fs::read_to_string(included).unwrap_or_default();
        let _ = fs::write(included, text.replace("# brotli_static on;", "brotli_static on;"));
    }
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map(|name| format!("    {name}_temp_path {}/{name};\n", work.display()))
        .concat();
    format!(
        "{}daemon off;\nmaster_process off;\npid {}/nginx.pid;\nerror_log stderr;\nevents {{}}\nhttp {{\n    access_log \
         off;\n{temporary}    server {{\n        listen 127.0.0.1:{port};\n        include {};\n    }}\n}}\n",
        module.unwrap_or_default(),
        work.display(),
        included.display(),
    )
}

fn caddy(port: u16, included: &Path) -> String {
    format!(
        "{{\n    admin off\n    auto_https off\n}}\nhttp://127.0.0.1:{port} {{\n    bind 127.0.0.1\n    import {}\n}}\n",
        included.display()
    )
}

fn free_port() -> Result<u16, Error> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
    let no_port = |source| Error::CannotRun { program: "a server on this machine".to_owned(), source };
    listener.map(|address| address.port()).map_err(no_port)
}

fn open(log: &Path) -> Result<File, Error> {
    File::options().create(true).append(true).open(log).map_err(Error::file("write", log))
}
