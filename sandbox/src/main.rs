//! `sandbox serve`: the built panel and a tenant to try it on, for a person at this machine.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use sandbox::panel::{PanelError, PanelOptions, PanelServer};
use sandbox::tenant::{CLIENT_ID, Tenant, TenantOptions, TokenSpec, many_tenants, sample_tenants};
use serde_json::json;

const USAGE: &str = "Usage: sandbox serve --dist DIR [--panel-port 8080] [--tenant-port 8081] [--tenants N] [--latency MS]\n\
    Serves the built panel in DIR and a tenant to try it on. Port 0 takes any free one. Forty further tenants of every\n\
    kind are for \"Tenants\", or N in which all is well; each request takes MS milliseconds longer.";
/// More than the panel's list takes, for who wants to see it refuse.
const MOST_TENANTS: usize = 10_000;
const EIGHT_HOURS: i64 = 8 * 3600;

struct Arguments {
    dist: PathBuf,
    panel_port: u16,
    tenant_port: u16,
    tenants: Option<usize>,
    latency: Duration,
}

#[tokio::main]
async fn main() -> ExitCode {
    let given: Vec<String> = std::env::args().skip(1).collect();
    if given.iter().any(|argument| matches!(argument.as_str(), "--help" | "-h" | "help")) {
        println!("{USAGE}");
        return ExitCode::SUCCESS;
    }
    let result = match arguments(&given) {
        Ok(arguments) => serve(arguments).await,
        Err(why) => Err(format!("{why}\n{USAGE}")),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

fn arguments(given: &[String]) -> Result<Arguments, String> {
    let mut given = given.iter();
    if given.next().map(String::as_str) != Some("serve") {
        return Err(String::from("The one command is serve."));
    }
    let mut arguments =
        Arguments { dist: PathBuf::new(), panel_port: 8080, tenant_port: 8081, tenants: None, latency: Duration::ZERO };
    while let Some(name) = given.next() {
        let value = given.next().ok_or_else(|| format!("{name}: a value is missing."))?;
        match name.as_str() {
            "--dist" => arguments.dist = PathBuf::from(value),
            "--panel-port" => arguments.panel_port = port(name, value)?,
            "--tenant-port" => arguments.tenant_port = port(name, value)?,
            "--tenants" => {
                let count = value.parse().ok().filter(|count| *count <= MOST_TENANTS);
                let count = count.ok_or_else(|| format!("{name}: {value} is not a number (0 to {MOST_TENANTS})."))?;
                arguments.tenants = Some(count);
            }
            "--latency" => {
                let ms = value.parse().map_err(|_| format!("{name}: {value} is not a number of milliseconds."))?;
                arguments.latency = Duration::from_millis(ms);
            }
            _ => return Err(format!("{name}: no such option.")),
        }
    }
    if arguments.dist.as_os_str().is_empty() {
        return Err(String::from("--dist: name the folder of the built panel."));
    }
    Ok(arguments)
}

fn port(name: &str, value: &str) -> Result<u16, String> {
    value.parse().map_err(|_| format!("{name}: {value} is not a port (0 to 65535)."))
}

async fn serve(arguments: Arguments) -> Result<(), String> {
    let options = TenantOptions {
        port: arguments.tenant_port,
        latency: arguments.latency,
        sign_in_latency: arguments.latency,
        tenants: arguments.tenants.map_or_else(sample_tenants, many_tenants),
        ..TenantOptions::default()
    };
    let tenant =
        Tenant::start(options).await.map_err(|why| unavailable(arguments.tenant_port, "--tenant-port", &why))?;
    let count = tenant.tenants().len();
    let origin = tenant.origin();
    let panel = PanelServer::start(PanelOptions {
        port: arguments.panel_port,
        dist: arguments.dist,
        config: Some(json!({
            "cloud": "custom",
            "authority": origin,
            "graph": origin,
            "clientId": CLIENT_ID,
            "tenant": "organizations",
        })),
        connect: vec![origin.clone()],
        ..PanelOptions::default()
    })
    .await
    .map_err(|why| match why {
        PanelError::Port { port, source } => unavailable(port, "--panel-port", &source),
        PanelError::NotBuilt { .. } => format!("{why}. Build the panel first, or name its folder with --dist."),
        why => format!("{why}."),
    })?;
    tenant.register(&panel.url());
    let write = tenant.token(TokenSpec::write().expiring_in(EIGHT_HOURS));
    let read = tenant.token(TokenSpec::read().expiring_in(EIGHT_HOURS));
    // From now on, not only once the last line is there: whoever reads it may end this at once.
    let stop = stop_asked().map_err(|why| format!("Waiting for Ctrl-C failed: {why}"))?;
    println!(
        "\nThe panel      {}\nIts tenant     {origin}/   (settings, requests, faults to try)\n\n\
         Open the panel and choose \"Sign in with Microsoft\": the tenant stands in for Microsoft's sign-in, with\n\
         Alex Admin (Intune Administrator) and Robin Reader (help desk) to choose from. Alex looks after {count} further\n\
         tenants: \"List customers\" in \"Tenants\" shows them, and the tenant's page has the list to copy.\n\n\
         Or paste this token into \"Access token\" and choose \"Use this token\". It lets Alex Admin\n\
         (alex.admin@contoso.example) change the settings, for 8 hours:\n\n{write}\n\n\
         This one only reads:\n\n{read}\n\nCtrl-C ends both.",
        panel.url()
    );
    let ended = stop.await.map_err(|why| format!("Waiting for Ctrl-C failed: {why}"));
    println!("Stopped.");
    ended
}

fn unavailable(port: u16, option: &str, why: &std::io::Error) -> String {
    if why.kind() == std::io::ErrorKind::AddrInUse {
        return format!("Port {port} is taken: choose another with {option} PORT (0 takes any free one).");
    }
    format!("Port {port} can't be had ({why}): choose another with {option} PORT (0 takes any free one).")
}

#[cfg(unix)]
fn stop_asked() -> std::io::Result<impl Future<Output = std::io::Result<()>>> {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminated = signal(SignalKind::terminate())?;
    Ok(async move {
        tokio::select! {
            asked = tokio::signal::ctrl_c() => asked,
            _ = terminated.recv() => Ok(()),
        }
    })
}

#[cfg(not(unix))]
fn stop_asked() -> std::io::Result<impl Future<Output = std::io::Result<()>>> {
    Ok(tokio::signal::ctrl_c())
}
