//! The host of a test's panel: the sandbox's own, or a real web server that is set up as for a deployment.

use std::cell::Cell;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::time::Duration;

use sandbox::panel::{Fetched, PanelOptions, PanelServer, observed};
use serde_json::Value;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

use crate::copy::DistCopy;
use crate::folder::Folder;
use crate::unsupported;

/// Names a web server and where the panel lies on it, such as `nginx /tools/remote-help/`; the sandbox's own host
/// unless set.
pub const VARIABLE: &str = "PANEL_HOST";
/// Names the program that starts web servers: that of `cargo xtask`.
const PROGRAM: &str = "XTASK";

/// How long a web server may take to start.
const START: Duration = Duration::from_secs(60);

/// A running host. Dropping it ends it.
pub struct Host {
    url: String,
    kind: Kind,
}

enum Kind {
    Sandbox(PanelServer),
    Real(Real),
}

struct Real {
    /// One request a line.
    requests: PathBuf,
    /// The lines before this one are forgotten.
    from: Cell<usize>,
    // Its standard input closes with this value, and the server ends by that.
    _process: Child,
    _dist: DistCopy,
    _work: Folder,
    /// Keeps what an observer notes.
    _beside: PanelServer,
}

/// The web server that the tests run on, and the panel's path on it. Returns `None` for the sandbox's own host.
fn chosen() -> Option<(String, String)> {
    let place = std::env::var(VARIABLE).ok()?;
    let (server, path) = place.split_once(' ').unwrap_or_else(|| panic!("{VARIABLE} is no server and path: {place:?}"));
    Some((server.to_owned(), path.to_owned()))
}

/// Where on its host the panel lies, unless a test says so.
pub(crate) fn usual_base() -> String {
    chosen().map_or_else(|| "/".to_owned(), |(_, path)| path)
}

impl Host {
    /// Serves a panel.
    pub(crate) async fn start(options: PanelOptions) -> Self {
        let beside = PanelServer::start(options.clone()).await;
        let beside = beside.unwrap_or_else(|error| panic!("serving the panel: {error}"));
        let Some((server, _)) = chosen() else { return Self { url: beside.url(), kind: Kind::Sandbox(beside) } };
        let (origin, real) = Real::start(&server, &options, beside).await;
        Self { url: format!("{origin}{}", options.base), kind: Kind::Real(real) }
    }

    /// The panel's address, base path included.
    pub fn url(&self) -> String {
        self.url.clone()
    }

    /// The host's origin.
    pub fn origin(&self) -> String {
        self.url.split('/').take(3).collect::<Vec<_>>().join("/")
    }

    /// Every request so far, oldest first. A real server notes one a moment after it has answered.
    pub fn fetched(&self) -> Vec<Fetched> {
        match &self.kind {
            Kind::Sandbox(server) => server.fetched(),
            Kind::Real(real) => real.lines().iter().skip(real.from.get()).filter_map(|line| fetched(line)).collect(),
        }
    }

    /// Forgets the requests so far.
    pub fn clear_fetched(&self) {
        match &self.kind {
            Kind::Sandbox(server) => server.clear_fetched(),
            Kind::Real(real) => real.from.set(real.lines().len()),
        }
    }
}

impl Real {
    async fn start(server: &str, options: &PanelOptions, beside: PanelServer) -> (String, Self) {
        if options.late.is_some() {
            unsupported::not_on_host(server, "send a file late on purpose");
        }
        if options.framable {
            unsupported::not_on_host(server, "do as a host that sends no headers");
        }
        let (dist, work) = (deployment(options), Folder::new("host"));
        let mut arguments: Vec<OsString> = vec!["host".into(), "--host".into(), server.into()];
        arguments.extend(["--path".into(), options.base.clone().into(), "--folder".into(), dist.folder().into()]);
        arguments.extend(["--out".into(), work.path().into(), "--cloud".into()]);
        match options.connect.as_slice() {
            [] => arguments.push("global".into()),
            [authority, graph] => {
                let own = ["custom", "--authority", authority, "--graph", graph];
                arguments.extend(own.map(Into::into));
            }
            other => panic!("a deployment has one sign-in service and one Graph, and not {other:?}"),
        }
        if options.observer.is_some() {
            arguments.extend(["--observer".into(), beside.origin().into()]);
        }
        let program = std::env::var_os(PROGRAM)
            .unwrap_or_else(|| panic!("{PROGRAM} is not set, which {VARIABLE} takes: it names target/debug/xtask"));
        let mut process = Command::new(&program)
            .args(&arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("starting {}: {error}", program.display()));
        let output = process.stdout.take().unwrap_or_else(|| panic!("{server} has no output"));
        let mut lines = BufReader::new(output).lines();
        let line = tokio::time::timeout(START, lines.next_line()).await;
        let line = line.ok().and_then(Result::ok).flatten().unwrap_or_default();
        let (origin, requests) = line.split_once(' ').unwrap_or_else(|| panic!("{server} did not start: {line:?}"));
        let (origin, requests) = (origin.to_owned(), PathBuf::from(requests));
        let from = Cell::new(0);
        let real = Self { requests, from, _process: process, _dist: dist, _work: work, _beside: beside };
        // The sign that the server is there is no request of a page's.
        real.from.set(real.lines().len());
        (origin, real)
    }

    fn lines(&self) -> Vec<String> {
        let log = fs::read_to_string(&self.requests);
        let log = log.unwrap_or_else(|error| panic!("reading {}: {error}", self.requests.display()));
        log.lines().map(str::to_owned).collect()
    }
}

/// The built panel as it lies on a web server's disk, but for what the program does that starts the server.
fn deployment(options: &PanelOptions) -> DistCopy {
    let dist = DistCopy::of(&options.dist);
    let config = options.config_raw.clone().or_else(|| options.config.as_ref().map(Value::to_string));
    if let Some(config) = config {
        write(&dist.folder().join("config.json"), &config);
    }
    if options.observer.is_some() {
        let index = dist.folder().join("index.html");
        let page = fs::read_to_string(&index).unwrap_or_else(|error| panic!("reading {}: {error}", index.display()));
        write(&index, &observed(&page));
    }
    dist
}

fn write(file: &Path, text: &str) {
    fs::write(file, text).unwrap_or_else(|error| panic!("writing {}: {error}", file.display()));
}

/// A line of a server's log. Returns `None` for one that is still being written.
fn fetched(line: &str) -> Option<Fetched> {
    let line: Value = serde_json::from_str(line).ok()?;
    let request = line.get("request")?;
    let text = |name: &str| request.get(name).and_then(Value::as_str).map(str::to_owned);
    let number = |name: &str| line.get(name).and_then(Value::as_u64);
    Some(Fetched {
        method: text("method")?,
        path: text("uri")?,
        status: number("status").and_then(|status| u16::try_from(status).ok())?,
        bytes: number("size").and_then(|size| usize::try_from(size).ok())?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_read_from_either_servers_log() {
        let nginx = r#"{"request":{"method":"GET","uri":"/a.js?x"},"status":200,"size":12}"#;
        let caddy = r#"{"level":"info","ts":1.5,"request":{"method":"GET","host":"127.0.0.1:1","uri":"/a.js?x"},
            "duration":0.1,"size":12,"status":200}"#;
        let expected = Fetched { method: "GET".to_owned(), path: "/a.js?x".to_owned(), status: 200, bytes: 12 };
        assert_eq!(fetched(nginx), Some(expected.clone()));
        assert_eq!(fetched(caddy), Some(expected));
        assert_eq!(fetched(&nginx[..20]), None);
    }
}
