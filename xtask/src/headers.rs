//! The `headers` task: what a host must be told to send with each file of `dist/`, written as that host reads it.
//!
//! There is one source of truth: the policy in `index.html` and the rules in `rules`. What lives below: those, the
//! clouds' origins, and a writer for each host, which decides nothing.

mod azure;
mod cloud;
mod iis;
mod netlify;
mod options;
mod pages;
pub(crate) mod rules;
mod servers;

use std::fs;
use std::path::Path;

use crate::dist::{csp, folder};
use crate::error::Error;
use crate::paths;
pub(crate) use cloud::Cloud;
pub(crate) use options::Options;
use rules::{Class, Rules};

/// A host that the panel can be put on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Host {
    AzureStaticWebApps,
    AzureStorageFrontDoor,
    GitHubPages,
    CloudflarePages,
    Netlify,
    Nginx,
    Caddy,
    Iis,
}

impl Host {
    pub(crate) const ALL: [Self; 8] = [
        Self::AzureStaticWebApps,
        Self::AzureStorageFrontDoor,
        Self::GitHubPages,
        Self::CloudflarePages,
        Self::Netlify,
        Self::Nginx,
        Self::Caddy,
        Self::Iis,
    ];

    /// The name on the command line.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::AzureStaticWebApps => "azure-static-web-apps",
            Self::AzureStorageFrontDoor => "azure-storage-front-door",
            Self::GitHubPages => "github-pages",
            Self::CloudflarePages => "cloudflare-pages",
            Self::Netlify => "netlify",
            Self::Nginx => "nginx",
            Self::Caddy => "caddy",
            Self::Iis => "iis",
        }
    }

    /// The files that tell it, each with its name.
    fn write(self, site: &Site<'_>) -> Vec<(&'static str, String)> {
        match self {
            Self::AzureStaticWebApps => vec![("staticwebapp.config.json", azure::static_web_app(site))],
            Self::AzureStorageFrontDoor => {
                vec![("front-door.bicep", azure::front_door(site)), ("upload.sh", azure::upload(site))]
            }
            Self::GitHubPages => vec![("github-pages.txt", pages::write(site))],
            Self::CloudflarePages => {
                vec![("_headers", netlify::write(site)), ("404.html", netlify::NOT_FOUND.to_owned())]
            }
            Self::Netlify => vec![("_headers", netlify::write(site))],
            Self::Nginx => vec![("nginx.conf", servers::nginx(site))],
            Self::Caddy => vec![("Caddyfile", servers::caddy(site))],
            Self::Iis => vec![("web.config", iis::write(site))],
        }
    }
}

/// A deployment, as the writers see it.
pub(crate) struct Site<'a> {
    pub(crate) rules: &'a Rules,
    /// Where the panel lies on its host: `/`, or a path between slashes.
    pub(crate) path: &'a str,
    /// The folder of the built panel on the host's own disk.
    pub(crate) folder: &'a str,
    /// The names of the built files; empty where they are not known.
    pub(crate) files: &'a [String],
}

impl Site<'_> {
    /// The built files that are named by their content.
    fn hashed(&self) -> impl Iterator<Item = &String> {
        self.files.iter().filter(|name| Class::of(name) == Class::Hashed)
    }
}

/// The files for a host: what the task writes, and what the check of the hosts runs.
pub(crate) fn files(host: Host, site: &Site<'_>) -> Vec<(&'static str, String)> {
    host.write(site)
}

/// The rules for one of Microsoft's clouds, made from the page's own policy.
pub(crate) fn rules_for(page: &str, cloud: &Cloud) -> Result<Rules, Error> {
    let refused = |findings| Error::Findings { what: "The policy in index.html", findings };
    let allowed = csp::connect(page);
    let missing = cloud.origins().iter().filter(|origin| !cloud.is_custom() && !allowed.contains(*origin));
    let missing: Vec<String> = missing.map(|origin| format!("connect-src does not allow {origin}")).collect();
    if !missing.is_empty() {
        return Err(refused(missing));
    }
    let origins = if cloud.is_all() { allowed } else { cloud.origins().to_vec() };
    csp::only(page, &origins)
        .map(|policy| Rules::new(&policy))
        .ok_or_else(|| refused(vec!["there is none, or it has no connect-src".to_owned()]))
}

/// The page as it stands in the sources.
pub(crate) fn page() -> Result<String, Error> {
    let index = paths::workspace().join("index.html");
    fs::read_to_string(&index).map_err(Error::file("read", &index))
}

/// The files for a deployment as the command line describes it.
pub(crate) fn for_host(options: &Options) -> Result<Vec<(&'static str, String)>, Error> {
    let rules = rules_for(&page()?, &options.cloud)?;
    let names = built_files(options.host)?;
    Ok(files(options.host, &Site { rules: &rules, path: &options.path, folder: &options.folder, files: &names }))
}

/// `cargo xtask headers --host HOST --cloud CLOUD […]`
pub(crate) fn run(options: &[String]) -> Result<(), Error> {
    let options = Options::read(options).map_err(|message| Error::Usage { message })?;
    for (name, content) in for_host(&options)? {
        match &options.out {
            Some(out) => write(Path::new(out), name, &content)?,
            None => println!("# ==> {name}\n{content}"),
        }
    }
    if options.cloud.is_custom() {
        let connect: Vec<String> = options.cloud.origins().iter().map(|origin| format!("--connect {origin}")).collect();
        eprintln!("The page's own policy must allow these origins too: cargo xtask dist {}", connect.join(" "));
    }
    Ok(())
}

/// The names of this build's files, for hosts that know no patterns, or would apply them to missing files as well.
fn built_files(host: Host) -> Result<Vec<String>, Error> {
    let by_name = [Host::AzureStaticWebApps, Host::CloudflarePages, Host::Netlify, Host::Iis];
    if !by_name.contains(&host) {
        return Ok(Vec::new());
    }
    let dist = paths::dist();
    if !dist.join("index.html").is_file() {
        return Err(Error::Missing {
            what: "The built panel, whose file names this host must be told,".to_owned(),
            remedy: "Build it first: cargo xtask dist".to_owned(),
        });
    }
    Ok(folder::read(&dist)?.into_keys().collect())
}

fn write(out: &Path, name: &str, content: &str) -> Result<(), Error> {
    fs::create_dir_all(out).map_err(Error::file("create", out))?;
    let file = out.join(name);
    fs::write(&file, content).map_err(Error::file("write", &file))?;
    println!("Written: {}", file.display());
    Ok(())
}

#[cfg(test)]
mod tests;
