//! A certified `OpenID` provider that isn't ours, with its routes laid out as Entra's: the npm package `oidc-provider`
//! with the settings of `browser-tests/oidc-provider`. Nothing here knows the panel.

use std::fmt::Write as _;
use std::path::Path;
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader, Lines};
use tokio::process::{Child, ChildStdin, ChildStdout, Command};
use tokio::task::JoinHandle;

use crate::wait::eventually;

/// How long the provider may take to say its port.
const START: Duration = Duration::from_secs(30);

/// Other names by which the tenant's endpoints are found, as in Entra.
const ALIASES: [&str; 2] = ["organizations", "contoso.example"];

/// The setup of a provider.
#[derive(Clone, Debug)]
pub struct Registration {
    /// Directory (tenant) ID.
    pub tenant: String,
    /// Application (client) ID of the one app, a public client.
    pub client: String,
    /// The app's one redirect URI.
    pub redirect: String,
    /// Origin of the Graph that access tokens are for.
    pub graph: String,
    /// The HS256 key by which that Graph verifies them.
    pub key: Vec<u8>,
    /// Lifetime of access tokens in seconds.
    pub lifetime: u32,
}

/// A running provider that waits for its registration. Dropping it ends it.
pub struct Provider {
    origin: String,
    input: ChildStdin,
    events: Arc<Mutex<Vec<Value>>>,
    reading: JoinHandle<()>,
    // Standard input closes with this process at the latest, and the provider ends by that even where nothing is dropped.
    _process: Child,
}

impl Provider {
    /// Starts it on a free port of 127.0.0.1, with the program that `NODE` names, or the one on PATH, and the packages
    /// in the folder that `OIDC_PROVIDER` names.
    pub async fn start() -> Self {
        let packages = std::env::var_os("OIDC_PROVIDER").unwrap_or_else(|| {
            panic!("OIDC_PROVIDER is not set: 'cargo xtask tools' gets the provider's packages and prints their folder")
        });
        let program = std::env::var_os("NODE").unwrap_or_else(|| "node".into());
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("oidc-provider").join("server.mjs");
        let mut process = Command::new(&program)
            .arg(script)
            .arg(packages)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            // Its warnings are about production: no storage, and a version of Node it isn't tested with.
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .unwrap_or_else(|error| panic!("starting {}: {error}", program.to_string_lossy()));
        let (Some(input), Some(output)) = (process.stdin.take(), process.stdout.take()) else {
            panic!("the provider has no input or output")
        };
        let mut lines = BufReader::new(output).lines();
        let port = tokio::time::timeout(START, port(&mut lines)).await.ok().flatten();
        let port = port.unwrap_or_else(|| panic!("the provider did not say its port"));
        let events = Arc::new(Mutex::new(Vec::new()));
        let reading = tokio::spawn(read(lines, Arc::clone(&events)));
        Self { origin: format!("http://127.0.0.1:{port}"), input, events, reading, _process: process }
    }

    /// `http://127.0.0.1:PORT`, the origin of the sign-in service.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Sets it up. It answers no request before.
    pub async fn register(&mut self, app: &Registration) {
        let key = app.key.iter().fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        });
        let settings = json!({
            "tenant": app.tenant, "aliases": ALIASES, "client": app.client, "redirect": app.redirect,
            "graph": app.graph, "key": key, "lifetime": app.lifetime,
        });
        let sent = self.input.write_all(format!("{settings}\n").as_bytes()).await;
        sent.unwrap_or_else(|error| panic!("telling the provider its settings: {error}"));
    }

    /// The events so far, each with the field `event`: `grant.success` and `grant.error` with `kind`, the grant
    /// type; `authorization.error`; `end_session.success`; errors with `error` and `detail`.
    pub fn events(&self) -> Vec<Value> {
        self.events.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Every access, refresh and ID token and every code it has given out, and every verifier it was sent.
    pub fn secrets(&self) -> Vec<String> {
        let events = self.events();
        let all = events.iter().filter_map(|event| event.get("secrets")?.as_array());
        all.flatten().filter_map(|secret| secret.as_str().map(str::to_owned)).collect()
    }

    /// Waits until so many events of that name, with that grant type where one is given, have happened.
    pub async fn happened(&self, event: &str, kind: Option<&str>, count: usize) {
        let is_one = |seen: &&Value| {
            let has = |field: &str, value: &str| seen.get(field).and_then(Value::as_str) == Some(value);
            has("event", event) && kind.is_none_or(|kind| has("kind", kind))
        };
        eventually(format!("{event} {kind:?} × {count}"), async || {
            let events = self.events();
            let seen = events.iter().filter(is_one).count();
            if seen == count { Ok(()) } else { Err(format!("there were {events:?}")) }
        })
        .await;
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        self.reading.abort();
    }
}

async fn port(lines: &mut Lines<BufReader<ChildStdout>>) -> Option<u16> {
    while let Ok(Some(line)) = lines.next_line().await {
        // The package may write notices of its own.
        let message: Value = serde_json::from_str(&line).unwrap_or_default();
        if let Some(port) = message.get("port").and_then(Value::as_u64) {
            return u16::try_from(port).ok();
        }
    }
    None
}

async fn read(mut lines: Lines<BufReader<ChildStdout>>, events: Arc<Mutex<Vec<Value>>>) {
    while let Ok(Some(line)) = lines.next_line().await {
        if let Ok(event) = serde_json::from_str(&line) {
            events.lock().unwrap_or_else(PoisonError::into_inner).push(event);
        }
    }
}
