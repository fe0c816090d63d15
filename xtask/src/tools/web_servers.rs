//! nginx and Caddy, for the check of the hosts.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::browser::program;
use super::debian;
use crate::command;
use crate::error::Error;

/// nginx's module for files compressed beforehand, where Debian puts it.
const BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// Both servers.
pub(crate) struct WebServers {
    /// nginx's program.
    pub(crate) nginx: PathBuf,
    /// nginx's module `brotli_static`, where it is installed.
    pub(crate) brotli: Option<PathBuf>,
    /// Caddy's program.
    pub(crate) caddy: PathBuf,
}

impl WebServers {
    /// Finds both, by `NGINX` and `CADDY` or on PATH; on Debian as root installs them.
    pub(crate) fn get() -> Result<Self, Error> {
        let found = find()?;
        if (found.0.is_none() || found.1.is_none()) && debian::can_install() {
            debian::install(&["nginx", "libnginx-mod-http-brotli-static", "caddy"])?;
        }
        Self::installed()
    }

    /// Finds both where they are, and installs nothing.
    pub(crate) fn installed() -> Result<Self, Error> {
        let (Some(nginx), Some(caddy)) = find()? else {
            return Err(Error::Missing {
                what: "nginx or Caddy, for the check of the hosts,".to_owned(),
                remedy: "Install both (Debian: apt-get install nginx libnginx-mod-http-brotli-static caddy), or name \
                         them in NGINX and CADDY."
                    .to_owned(),
            });
        };
        let brotli = Some(PathBuf::from(BROTLI)).filter(|module| module.is_file());
        Ok(Self { nginx, brotli, caddy })
    }

    /// The versions, for the record.
    pub(crate) fn versions(&self) -> String {
        // nginx says its own on standard error.
        let nginx = Command::new(&self.nginx).arg("-v").output();
        let nginx = nginx.map(|output| String::from_utf8_lossy(&output.stderr).trim().to_owned());
        let caddy = command::ask(Command::new(&self.caddy).arg("version")).unwrap_or_default();
        let brotli = if self.brotli.is_some() { "with" } else { "without" };
        format!("{} {brotli} brotli_static, Caddy {}", nginx.unwrap_or_default(), caddy.trim())
    }
}

fn find() -> Result<(Option<PathBuf>, Option<PathBuf>), Error> {
    // Debian puts nginx where only root's PATH leads.
    let elsewhere = || Some(PathBuf::from("/usr/sbin/nginx")).filter(|program| Path::is_file(program));
    Ok((program("NGINX", &["nginx"])?.or_else(elsewhere), program("CADDY", &["caddy"])?))
}
