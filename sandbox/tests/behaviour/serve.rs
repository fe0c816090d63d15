//! The command a person runs.

use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use crate::client::{PATH, Request};

fn sandbox(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sandbox"));
    command.args(arguments);
    command
}

fn refusal(arguments: &[&str]) -> String {
    let output = sandbox(arguments).output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{arguments:?}");
    assert!(output.stdout.is_empty());
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn a_taken_port_gets_one_line_with_the_remedy() {
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let dist = dist().to_str().unwrap();
    let panel = refusal(&["serve", "--dist", dist, "--tenant-port", "0", "--panel-port", &port]);
    let said = format!("Port {port} is taken: choose another with --panel-port PORT (0 takes any free one).\n");
    assert_eq!(panel, said);
    let tenant = refusal(&["serve", "--dist", dist, "--panel-port", "0", "--tenant-port", &port]);
    assert_eq!(tenant, said.replace("--panel-port", "--tenant-port"));
}

#[test]
fn what_can_not_be_understood_is_named() {
    for (arguments, named) in [
        (vec![], "serve"),
        (vec!["serve"], "--dist"),
        (vec!["serve", "--dist"], "--dist"),
        (vec!["serve", "--dist", ".", "--port", "1"], "--port"),
        (vec!["serve", "--dist", ".", "--panel-port", "70000"], "70000"),
        (vec!["serve", "--dist", ".", "--tenants", "10001"], "10001"),
        (vec!["serve", "--dist", ".", "--latency", "slow"], "slow"),
    ] {
        let said = refusal(&arguments);
        assert!(said.contains(named) && said.contains("Usage:"), "{said}");
    }
    let ports = ["--panel-port", "0", "--tenant-port", "0"];
    let missing = refusal(&[&["serve", "--dist", "no/such/folder"][..], &ports].concat());
    assert!(missing.contains("no index.html there. Build the panel first"), "{missing}");
}

#[tokio::test]
async fn it_prints_a_token_that_works_and_ends_when_told_to() {
    let mut command = sandbox(&["serve", "--panel-port", "0", "--tenant-port", "0", "--dist"]);
    let mut child = command.arg(dist()).stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
    let said: Vec<String> = lines.by_ref().take_while(|line| !line.starts_with("Ctrl-C")).collect();
    let value = |name: &str| {
        let line = said.iter().find(|line| line.starts_with(name)).unwrap();
        let url = line.trim_start_matches(name).split_whitespace().next().unwrap();
        url.trim_end_matches('/').to_owned()
    };
    let (panel, tenant) = (value("The panel"), value("Its tenant"));
    let tokens: Vec<&String> = said.iter().filter(|line| line.starts_with("ey")).collect();
    let [write, read] = tokens.as_slice() else { panic!("{said:?}") };
    let config = Request::new(&panel, "GET", "/config.json").send().await;
    let expected = serde_json::json!({
        "cloud": "custom", "authority": tenant, "graph": tenant,
        "clientId": sandbox::tenant::CLIENT_ID, "tenant": "organizations",
    });
    assert_eq!(config.json(), expected);
    let index = Request::new(&panel, "GET", "/").send().await;
    assert!(index.header("content-security-policy").unwrap().contains(&format!("connect-src 'self' {tenant};")));
    let change = |token: &str| Request::new(&tenant, "PATCH", PATH).bearer(token).json(&crate::client::example());
    assert_eq!(change(read).send().await.status, 403);
    assert_eq!(change(write).send().await.status, 200);
    end(&mut child);
    assert_eq!(lines.next().as_deref(), Some("Stopped."));
}

#[tokio::test]
async fn it_starts_with_forty_tenants_or_as_many_as_wanted() {
    for (options, count) in [(&[][..], 40), (&["--tenants", "3", "--latency", "20"], 3)] {
        let mut command = sandbox(&["serve", "--panel-port", "0", "--tenant-port", "0", "--dist"]);
        let mut child = command.arg(dist()).args(options).stdout(Stdio::piped()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        let said: Vec<String> = lines.by_ref().take_while(|line| !line.starts_with("Ctrl-C")).collect();
        assert!(said.iter().any(|line| line.contains(&format!("{count} further"))), "{said:?}");
        let line = said.iter().find_map(|line| line.strip_prefix("Its tenant")).unwrap();
        let tenant = line.split_whitespace().next().unwrap().trim_end_matches('/');
        let list = Request::new(tenant, "GET", "/sandbox/tenants.txt").send().await.body;
        assert_eq!(list.lines().count(), count);
        let state = Request::new(tenant, "GET", "/sandbox/state").send().await.json();
        let latency = if count == 3 { 20 } else { 0 };
        assert_eq!((&state["latency_ms"], &state["sign_in"]["latency_ms"]), (&latency.into(), &latency.into()));
        end(&mut child);
        assert_eq!(lines.next().as_deref(), Some("Stopped."));
    }
}

/// Ends it as a service manager would, and sees that it ended well.
#[cfg(unix)]
fn end(child: &mut std::process::Child) {
    let told = Command::new("sh").args(["-c", &format!("kill {}", child.id())]).status().unwrap();
    assert!(told.success());
    assert!(child.wait().unwrap().success());
}

#[cfg(not(unix))]
fn end(child: &mut std::process::Child) {
    child.kill().unwrap();
}

/// The smallest folder that passes for a built panel. Written once: a server must not read it half written.
fn dist() -> &'static Path {
    static DIST: LazyLock<PathBuf> = LazyLock::new(|| {
        let dist = Path::new(env!("CARGO_TARGET_TMPDIR")).join("smallest-panel");
        std::fs::create_dir_all(&dist).unwrap();
        let html = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; connect-src 'self'; base-uri 'none'\">";
        std::fs::write(dist.join("index.html"), html).unwrap();
        dist
    });
    &DIST
}
