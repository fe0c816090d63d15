//! `WebKitGTK`'s driver and its small browser, which knows no way to run without a display.

use std::net::TcpListener;
use std::process::Stdio;

use serde_json::json;
use thirtyfour::Capabilities;
use tokio::net::TcpStream;
use tokio::process::{Child, Command};

use super::display::Display;
use super::error::DriverError;
use super::process::{self, START};
use super::{NO_PROXY_PORT, downloads, is_root, program, text};
use crate::folder::Folder;
use crate::wait::found_within;

/// The window is as narrow as a phone only where its toolbar lets it.
const NARROW: &str = "button, entry, image, box, label, headerbar { min-width: 0; padding: 0; margin: 0; border: 0; \
    font-size: 1px; }";

pub(super) async fn start(home: &Folder, display: &Display) -> Result<(Child, u16), DriverError> {
    let program = program("WEBKIT_DRIVER", "WebKitWebDriver");
    let port = free_port(&program)?;
    let config = home.make("config");
    home.make("config/gtk-3.0");
    home.write("config/gtk-3.0/gtk.css", NARROW);
    home.write("config/user-dirs.dirs", &format!("XDG_DOWNLOAD_DIR=\"{}\"\n", text(&downloads(home))));
    let mut command = Command::new(&program);
    command.arg(format!("--port={port}")).stdout(Stdio::null());
    command.env("DISPLAY", display.name()).env_remove("WAYLAND_DISPLAY").env("GDK_BACKEND", "x11");
    command.env("XDG_CONFIG_HOME", config);
    for (variable, folder) in [("XDG_RUNTIME_DIR", "run"), ("XDG_DATA_HOME", "data"), ("XDG_CACHE_HOME", "cache")] {
        command.env(variable, private(home, folder));
    }
    // The language that pages are asked for.
    command.env("LC_ALL", "C.UTF-8").env("LANGUAGE", "en_US");
    // Without a graphics card, it composes pages by the processor either way, and this one takes two fifths less.
    command.env("WEBKIT_DISABLE_COMPOSITING_MODE", "1");
    if is_root() {
        // Its sandbox refuses to work for root.
        command.env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
    }
    let mut process = process::start(&program, &mut command)?;
    let listens = found_within(START, async || match process.try_wait() {
        // Another took the port.
        Ok(Some(_)) | Err(_) => Ok(false),
        Ok(None) => TcpStream::connect(("127.0.0.1", port)).await.map(|_| true),
    });
    match listens.await {
        Ok(true) => Ok((process, port)),
        _ => Err(DriverError::silent(&program)),
    }
}

/// It does not say which port it chose, so one is chosen for it.
fn free_port(program: &str) -> Result<u16, DriverError> {
    let taken = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    taken.map(|address| address.port()).map_err(|_| DriverError::silent(program))
}

/// A folder that is its user's alone, as a runtime folder must be.
fn private(home: &Folder, name: &str) -> std::path::PathBuf {
    let folder = home.make(name);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // A driver that can't keep it private makes its users warn of that.
        let _ = std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o700));
    }
    folder
}

pub(super) fn wanted() -> Result<Capabilities, DriverError> {
    let proxy = format!("--proxy=http://127.0.0.1:{NO_PROXY_PORT}");
    // By the Back button, the driver never finds a page again that its host keeps apart from its openers.
    let options = ["--automation", &proxy, "--ignore-host=127.0.0.1", "--features=-CrossOriginOpenerPolicy"];
    let mut options = json!({"args": options});
    if let (Ok(browser), Some(options)) = (std::env::var("WEBKIT_BROWSER"), options.as_object_mut()) {
        options.insert("binary".to_owned(), browser.into());
    }
    let mut wanted = Capabilities::new();
    wanted.set("webkitgtk:browserOptions", options)?;
    Ok(wanted)
}
