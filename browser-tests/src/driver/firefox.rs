//! geckodriver and Firefox.

use std::path::Path;

use serde_json::json;
use thirtyfour::{Capabilities, WebDriver};
use tokio::process::{Child, Command};

use super::error::DriverError;
use super::{NO_PROXY_PORT, process, program, text};

// Access to the browser itself, for what WebDriver has no command for: the network, the session history, media.
const OPTIONS: [&str; 3] = ["--port=0", "--websocket-port=0", "--allow-system-access"];

pub(super) async fn start() -> Result<(Child, u16), DriverError> {
    let program = program("GECKODRIVER", "geckodriver");
    process::start_saying(&program, Command::new(&program).args(OPTIONS), port_in).await
}

/// Starts one that `keeper` ends with this value.
pub(super) async fn start_kept() -> Result<(Child, u16), DriverError> {
    process::start_kept(&program("GECKODRIVER", "geckodriver"), &OPTIONS, port_in).await
}

/// Has a browser of a kept driver ended with it.
pub(super) async fn keep(process: &mut Child, session: &WebDriver) -> Result<(), DriverError> {
    process::tell_keeper(process, &format!("DELETE /session/{}", session.session_id())).await
}

pub(super) fn wanted(downloads: &Path) -> Result<Capabilities, DriverError> {
    let mut options = json!({
        "args": ["-headless"],
        "prefs": {
            "intl.accept_languages": "en-US, en",
            // So that the clipboard can be used without a person to allow it.
            "dom.events.testing.asyncClipboard": true,
            // Without a network there is no tenant either, though it is on this device.
            "network.disable-localhost-when-offline": true,
            // Nothing but this device.
            "network.proxy.type": 1,
            "network.proxy.http": "127.0.0.1",
            "network.proxy.http_port": NO_PROXY_PORT,
            "network.proxy.ssl": "127.0.0.1",
            "network.proxy.ssl_port": NO_PROXY_PORT,
            "browser.download.folderList": 2,
            "browser.download.dir": text(downloads),
            "browser.download.alwaysOpenPanel": false,
        },
    });
    if let (Ok(browser), Some(options)) = (std::env::var("FIREFOX"), options.as_object_mut()) {
        options.insert("binary".to_owned(), browser.into());
    }
    let mut wanted = Capabilities::new();
    wanted.set("moz:firefoxOptions", options)?;
    Ok(wanted)
}

/// The port in what the driver says when it has started.
fn port_in(line: &str) -> Option<u16> {
    let (_, after) = line.split_once("Listening on 127.0.0.1:")?;
    after.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_port_is_read_from_what_the_driver_says() {
        assert_eq!(port_in("1795568795706\tgeckodriver\tINFO\tListening on 127.0.0.1:43869"), Some(43869));
        assert_eq!(port_in("1795568795706\tmozrunner::runner\tINFO\tRunning command"), None);
    }
}
