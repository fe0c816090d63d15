//! nginx or Caddy on a free port of this machine, with nothing of the machine's own configuration.

use std::fs::{self, File};
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::client::{Client as _, Curl};
use crate::command;
use crate::error::Error;
use crate::headers::Host;
use crate::tools::web_servers::WebServers;

/// How long a server may take to answer.
const START: Duration = Duration::from_secs(30);
/// A port can be taken by another program between being found free and being used.
const ATTEMPTS: u32 = 5;

/// The parameters of a server. It writes into `work` alone.
pub(crate) struct Site<'a> {
    pub(crate) host: Host,
    /// What `headers` writes for it.
    pub(crate) part: &'a str,
    /// A path that is answered by another server of this machine, and by which.
    pub(crate) elsewhere: Option<(String, String)>,
    pub(crate) work: &'a Path,
}

/// A running server; it ends when this is dropped.
pub(crate) struct Server {
    child: Child,
    port: u16,
}

impl Site<'_> {
    /// Has the program itself check the configuration.
    pub(crate) fn verify(&self, servers: &WebServers) -> Result<(), Error> {
        let config = self.write(servers, free_port()?)?;
        let [mut verify, _] = commands(servers, self.host, &config, self.work);
        verify.stdout(open(&self.file("log"))?).stderr(open(&self.file("log"))?);
        command::run(&mut verify, &format!("The check of {}'s configuration", self.host.name()), &self.remedy())
    }

    /// Starts it, and waits until it answers.
    pub(crate) fn start(&self, servers: &WebServers) -> Result<Server, Error> {
        for _ in 1..ATTEMPTS {
            if let Some(server) = self.try_start(servers)? {
                return Ok(server);
            }
        }
        self.try_start(servers)?.ok_or_else(|| Error::Missing {
            what: format!("{}, which does not start,", self.host.name()),
            remedy: self.remedy(),
        })
    }

    fn try_start(&self, servers: &WebServers) -> Result<Option<Server>, Error> {
        let port = free_port()?;
        let config = self.write(servers, port)?;
        let [_, mut serve] = commands(servers, self.host, &config, self.work);
        serve.stdin(Stdio::null()).stdout(open(&self.file("log"))?).stderr(open(&self.file("log"))?);
        let program = self.host.name().to_owned();
        let child = serve.spawn().map_err(|source| Error::CannotRun { program, source })?;
        let mut server = Server { child, port };
        Ok(self.answers(&Curl::get()?, &mut server).then_some(server))
    }

    /// Waits until the server answers: it, and no other that has taken its port, which its own log shows.
    fn answers(&self, client: &Curl, server: &mut Server) -> bool {
        let end = Instant::now() + START;
        let sign = format!("/is-it-{}-{}", std::process::id(), server.port);
        while Instant::now() < end && server.child.try_wait().is_ok_and(|ended| ended.is_none()) {
            let is_up = client.fetch("GET", &format!("http://127.0.0.1:{}{sign}", server.port), &[]).is_ok();
            if is_up && fs::read_to_string(self.requests()).is_ok_and(|log| log.contains(&sign)) {
                return true;
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        false
    }

    /// The log of the requests, a JSON object each, as Caddy writes them.
    pub(crate) fn requests(&self) -> PathBuf {
        self.file("requests")
    }

    fn file(&self, ending: &str) -> PathBuf {
        self.work.join(format!("{}.{ending}", self.host.name()))
    }

    fn remedy(&self) -> String {
        format!("See {} and {}.", self.file("part").display(), self.file("log").display())
    }

    /// Writes the whole configuration, and gives its file.
    fn write(&self, servers: &WebServers, port: u16) -> Result<PathBuf, Error> {
        let (included, config) = (self.file("part"), self.file("conf"));
        let module = servers.brotli.as_ref().filter(|_| self.host == Host::Nginx);
        // As the part's own comment says.
        let text = match module {
            Some(_) => self.part.replace("# brotli_static on;", "brotli_static on;"),
            None => self.part.to_owned(),
        };
        fs::write(&included, text).map_err(Error::file("write", &included))?;
        let text = match self.host {
            Host::Caddy => self.caddy(port, &included),
            _ => self.nginx(module.map(PathBuf::as_path), port, &included),
        };
        fs::write(&config, text).map_err(Error::file("write", &config))?;
        Ok(config)
    }

    /// One process, which needs no rights.
    fn nginx(&self, module: Option<&Path>, port: u16, included: &Path) -> String {
        let module = module.map(|module| format!("load_module {};\n", module.display())).unwrap_or_default();
        let work = self.work.display();
        let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
            .map(|name| format!("    {name}_temp_path {work}/{name};\n"))
            .concat();
        let elsewhere = match &self.elsewhere {
            Some((path, origin)) => format!("        location = {path} {{ proxy_pass {origin}; }}\n"),
            None => String::new(),
        };
        let log =
            r#"{"request":{"method":"$request_method","uri":"$request_uri"},"status":$status,"size":$body_bytes_sent}"#;
        format!(
            "{module}daemon off;\nmaster_process off;\npid {work}/nginx.pid;\nerror_log stderr;\nevents {{}}\nhttp {{\n    \
             log_format requests escape=json '{log}';\n    access_log {} requests;\n{temporary}    server {{\n        \
             listen 127.0.0.1:{port};\n{elsewhere}        include {};\n    }}\n}}\n",
            self.requests().display(),
            included.display(),
        )
    }

    fn caddy(&self, port: u16, included: &Path) -> String {
        let elsewhere = match &self.elsewhere {
            Some((path, origin)) => format!("    handle {path} {{\n        reverse_proxy {origin}\n    }}\n"),
            None => String::new(),
        };
        format!(
            "{{\n    admin off\n    auto_https off\n}}\nhttp://127.0.0.1:{port} {{\n    bind 127.0.0.1\n    log {{\n        \
             output file {}\n        format json\n    }}\n{elsewhere}    import {}\n}}\n",
            self.requests().display(),
            included.display(),
        )
    }
}

impl Server {
    pub(crate) fn port(&self) -> u16 {
        self.port
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

fn free_port() -> Result<u16, Error> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|listener| listener.local_addr());
    let no_port = |source| Error::CannotRun { program: "a server on this machine".to_owned(), source };
    listener.map(|address| address.port()).map_err(no_port)
}

fn open(log: &Path) -> Result<File, Error> {
    File::options().create(true).append(true).open(log).map_err(Error::file("write", log))
}
