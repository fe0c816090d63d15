//! The `hosts-check` task: real nginx and Caddy, with the configuration that `headers` writes, serve a copy of `dist/`
//! at the root and under a path; each file is fetched, and what comes with it is compared with the rules.
//!
//! What lives below: a small HTTP client, the servers, and what must hold.

mod check;
mod http;
mod server;

use std::fs;
use std::path::{Path, PathBuf};

use crate::dist::folder::{self, Files};
use crate::error::Error;
use crate::headers::{self, Cloud, Host, Site};
use crate::paths;
use crate::step::step;
use crate::tools::web_servers::WebServers;
use server::Server;

/// Where the panel lies on the host.
const PATHS: [&str; 2] = ["/", "/tools/remote-help/"];

/// `cargo xtask hosts-check [--dist DIR]`
pub(crate) fn run(options: &[String]) -> Result<(), Error> {
    let dist = match options {
        [] => paths::dist(),
        [option, dir] if option == "--dist" => PathBuf::from(dir),
        _ => return Err(Error::Usage { message: "'hosts-check' takes --dist DIR and nothing else".to_owned() }),
    };
    if !dist.join("index.html").is_file() {
        return Err(Error::Missing {
            what: format!("index.html in {}", dist.display()),
            remedy: "Build the panel first: cargo xtask dist".to_owned(),
        });
    }
    let servers = step("nginx and Caddy", WebServers::get)?;
    println!("    {}", servers.versions());
    let work = paths::workspace().join("target").join("hosts");
    if work.exists() {
        fs::remove_dir_all(&work).map_err(Error::file("remove", &work))?;
    }
    let files = copy(&dist, &work.join("site"))?;
    let mut findings = Vec::new();
    for host in [Host::Nginx, Host::Caddy] {
        for path in PATHS {
            let name = format!("{} at {path}", host.name());
            step(&name, || {
                let found = check_host(&servers, host, path, &work, &files)?;
                findings.extend(found.into_iter().map(|what| format!("{name}: {what}")));
                Ok(())
            })?;
        }
    }
    if findings.is_empty() { Ok(()) } else { Err(Error::Findings { what: "The hosts", findings }) }
}

/// Copies the panel, with a stand-in for each compressed file that is not there: which file a server chose can be seen
/// from any content.
fn copy(dist: &Path, site: &Path) -> Result<Files, Error> {
    let mut files = folder::read(dist)?;
    let plain: Vec<String> = files.keys().filter(|name| check::is_compressible(name)).cloned().collect();
    for (name, ending) in plain.iter().flat_map(|name| [(name, "br"), (name, "gz")]) {
        let name = format!("{name}.{ending}");
        let content = format!("stands for {name}").into_bytes();
        files.entry(name).or_insert(content);
    }
    for (name, content) in &files {
        let file = site.join(name);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(Error::file("create", folder))?;
        }
        fs::write(&file, content).map_err(Error::file("write", &file))?;
    }
    Ok(files)
}

fn check_host(servers: &WebServers, host: Host, path: &str, work: &Path, files: &Files) -> Result<Vec<String>, Error> {
    let cloud = Cloud::read("global", None, None).map_err(|message| Error::Usage { message })?;
    let rules = headers::rules_for(&headers::page()?, &cloud)?;
    let folder = work.join("site").display().to_string();
    let site = Site { rules: &rules, path, folder: &folder, files: &[] };
    let part: String = headers::files(host, &site).into_iter().map(|(_, content)| content).collect();
    let server = Server::start(servers, host, &part, work)?;
    let has_brotli = host != Host::Nginx || servers.brotli.is_some();
    Ok(check::all(server.port(), &site, files, has_brotli))
}
