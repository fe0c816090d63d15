//! The `hosts-check` task: real nginx and Caddy, with the configuration that `headers` writes, serve a copy of `dist/`
//! at the root and under a path. Each file is fetched, and what comes with it is compared with the rules; then browsers
//! do the most important browser tests there.
//!
//! Below are the checks of a host. The servers are in `web_server`, the tests' runs in `browser_tests`.

mod check;

use std::fs;
use std::path::{Path, PathBuf};

use crate::browser_tests::{self, Engine, Place};
use crate::client::Curl;
use crate::dist::folder::{self, Files};
use crate::doctor;
use crate::error::Error;
use crate::headers::{self, Cloud, Host, Site};
use crate::step::step;
use crate::tools::web_servers::WebServers;
use crate::{paths, web_server};

/// Where the panel lies on the host.
pub(crate) const PATHS: [&str; 2] = ["/", "/tools/remote-help/"];

/// The files of a release alone, which also has a compressed copy of each file.
const RELEASE: &str = "SHA256SUMS";

/// The options of the command line.
#[derive(Debug, PartialEq, Eq)]
struct Options {
    dist: PathBuf,
    engines: Vec<Engine>,
}

impl Options {
    fn read(options: &[String]) -> Result<Self, Error> {
        let mut read = Self { dist: paths::dist(), engines: vec![Engine::Chromium, Engine::Firefox] };
        let words: Vec<&str> = options.iter().flat_map(|option| option.split('=')).collect();
        for pair in words.chunks(2) {
            match pair {
                ["--dist", dist] => {
                    read.dist = std::path::absolute(dist).map_err(Error::file("find", dist.as_ref()))?;
                }
                ["--browsers", "all"] => {}
                ["--browsers", "none"] => read.engines.clear(),
                ["--browsers", "chromium"] => read.engines = vec![Engine::Chromium],
                ["--browsers", "firefox"] => read.engines = vec![Engine::Firefox],
                other => {
                    let message = format!(
                        "'hosts-check' takes --dist DIR and --browsers chromium, firefox, all or none, and got '{}'",
                        other.join(" ")
                    );
                    return Err(Error::Usage { message });
                }
            }
        }
        Ok(read)
    }
}

/// `cargo xtask hosts-check [--dist DIR] [--browsers B]`
pub(crate) fn run(options: &[String]) -> Result<(), Error> {
    let wanted = Options::read(options)?;
    if !wanted.dist.join("index.html").is_file() {
        return Err(Error::Missing {
            what: format!("index.html in {}", wanted.dist.display()),
            remedy: "Build the panel first: cargo xtask dist".to_owned(),
        });
    }
    let servers = step("nginx and Caddy", WebServers::get)?;
    println!("    {}", servers.versions());
    fetch_all(&servers, &wanted.dist)?;
    let places = || [Host::Nginx, Host::Caddy].into_iter().flat_map(|host| PATHS.map(|path| Place { host, path }));
    browser_tests::run_on_hosts(&wanted.engines, &places().collect::<Vec<_>>(), &wanted.dist)
}

/// Fetches each file from each host at each path.
pub(crate) fn fetch_all(servers: &WebServers, dist: &Path) -> Result<(), Error> {
    let work = paths::workspace().join("target").join("hosts");
    if work.exists() {
        fs::remove_dir_all(&work).map_err(Error::file("remove", &work))?;
    }
    let files = copy(dist, &work.join("site"))?;
    let mut findings = Vec::new();
    for host in [Host::Nginx, Host::Caddy] {
        for path in PATHS {
            let name = format!("{} at {path}", host.name());
            step(&name, || {
                let found = check_host(servers, host, path, &work, &files)?;
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
    let setting = web_server::Site { host, part: &part, elsewhere: None, work };
    setting.verify(servers)?;
    let server = setting.start(servers)?;
    let has_brotli = host != Host::Nginx || servers.brotli.is_some();
    let client = Curl::get()?;
    let mut findings = check::all(&client, server.port(), &site, files, has_brotli);
    // A copy with stand-ins is no deployment that anybody could use.
    if files.contains_key(RELEASE) {
        let url = format!("http://127.0.0.1:{}{path}", server.port());
        findings.extend(doctor::must(&client, &url).into_iter().map(|what| format!("doctor: {what}")));
    }
    Ok(findings)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(options: &[&str]) -> Option<(PathBuf, Vec<Engine>)> {
        let options: Vec<String> = options.iter().map(ToString::to_string).collect();
        let Options { dist, engines } = Options::read(&options).ok()?;
        Some((dist, engines))
    }

    #[test]
    fn folder_and_browsers_are_read_in_both_spellings() {
        let both = vec![Engine::Chromium, Engine::Firefox];
        assert_eq!(read(&[]), Some((paths::dist(), both.clone())));
        let dist = std::path::absolute("x").unwrap();
        assert_eq!(read(&["--browsers=none", "--dist", "x"]), Some((dist, Vec::new())));
        assert_eq!(read(&["--browsers", "all"]), Some((paths::dist(), both)));
        assert_eq!(read(&["--browsers", "firefox"]), Some((paths::dist(), vec![Engine::Firefox])));
        for wrong in [["--browsers", "webkit"], ["--dist=x", "--browsers"], ["--fast", "x"]] {
            assert_eq!(read(&wrong), None, "{wrong:?}");
        }
    }
}
