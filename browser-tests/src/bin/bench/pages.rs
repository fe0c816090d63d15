//! The three pages that are compared, each on a host of its own, compressed as on the web: the panel; a page of the same
//! job written by hand; and an empty one.

use std::fs;
use std::path::{Path, PathBuf};

use sandbox::panel::{PanelOptions, PanelServer};
use sandbox::tenant::{Limits, Tenant, TenantOptions, TokenSpec};
use serde_json::json;

use crate::Failure;
use crate::sizes::compressed;

/// Nothing but a title, under a policy as strict.
const EMPTY: &str = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">\
    <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; connect-src 'self'\">\
    <link rel=\"icon\" href=\"data:,\"><title>Empty</title></head><body></body></html>";

const BY_HAND: [(&str, &str); 3] = [
    ("index.html", include_str!("hand_written/index.html")),
    ("page.css", include_str!("hand_written/page.css")),
    ("page.js", include_str!("hand_written/page.js")),
];

/// The sessions written by hand, a page of their own: its link fetches their code, as the panel's does.
const SESSIONS_BY_HAND: [(&str, &str); 4] = [
    ("index.html", include_str!("hand_written/sessions/index.html")),
    ("page.css", include_str!("hand_written/page.css")),
    ("page.js", include_str!("hand_written/sessions/page.js")),
    ("sessions.js", include_str!("hand_written/sessions/sessions.js")),
];

/// The endings of files that a host compresses: texts, and files that compress like texts.
const ENDINGS: [&str; 5] = ["js", "css", "wasm", "txt", "svg"];

/// Which page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Which {
    Empty,
    ByHand,
    Panel,
}

impl Which {
    pub(crate) const ALL: [Self; 3] = [Self::Empty, Self::ByHand, Self::Panel];

    /// Whether it does the panel's job.
    pub(crate) fn has_form(self) -> bool {
        self != Self::Empty
    }
}

/// The pages being served, and the tenant they read.
pub(crate) struct Pages {
    hosts: [PanelServer; 3],
    sessions_by_hand: PanelServer,
    pub(crate) tenant: Tenant,
    _folder: Folder,
}

impl Pages {
    /// Copies the pages with their compressed files, and serves them.
    pub(crate) async fn serve(dist: &Path) -> Result<Self, Failure> {
        // A hundred saves in a row are no person's: the limits of the service are not what is measured.
        let limits = Limits { writes_per_tenant: 100_000, writes_per_app: 100_000, ..Limits::default() };
        let limits =
            Limits { requests_per_tenant: 100_000, requests_per_app: 100_000, reports_per_app: 100_000, ..limits };
        let options = TenantOptions { limits, ..TenantOptions::default() };
        let tenant = Tenant::start(options).await.map_err(Failure::doing("starting a tenant"))?;
        let folder = Folder::new()?;
        let [empty, by_hand, panel] = ["empty", "by-hand", "panel"].map(|name| folder.0.join(name));
        let sessions = folder.0.join("sessions-by-hand");
        write(&empty, &[("index.html", EMPTY)])?;
        write(&by_hand, &BY_HAND)?;
        write(&sessions, &SESSIONS_BY_HAND)?;
        copy(dist, &panel)?;
        for folder in [&by_hand, &sessions, &panel] {
            pack(folder)?;
        }
        let hosts = [serve(empty, &tenant).await?, serve(by_hand, &tenant).await?, serve(panel, &tenant).await?];
        let sessions_by_hand = serve(sessions, &tenant).await?;
        Ok(Self { hosts, sessions_by_hand, tenant, _folder: folder })
    }

    /// Where a page is.
    pub(crate) fn url(&self, which: Which) -> String {
        let [empty, by_hand, panel] = &self.hosts;
        let host = match which {
            Which::Empty => empty,
            Which::ByHand => by_hand,
            Which::Panel => panel,
        };
        host.url()
    }

    /// Where the sessions are; those written by hand have a page of their own.
    pub(crate) fn sessions_url(&self, which: Which) -> String {
        if which == Which::ByHand { self.sessions_by_hand.url() } else { self.url(which) }
    }

    /// A token that may write.
    pub(crate) fn token(&self) -> String {
        self.tenant.token(TokenSpec::write())
    }
}

async fn serve(dist: PathBuf, tenant: &Tenant) -> Result<PanelServer, Failure> {
    let origin = tenant.origin();
    let config = json!({"cloud": "custom", "authority": origin, "graph": origin});
    let options =
        PanelOptions { dist, config: Some(config), connect: vec![origin], packed: true, ..PanelOptions::default() };
    PanelServer::start(options).await.map_err(Failure::doing("serving a page"))
}

/// A folder of the bench's own. Dropping it removes it.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Result<Self, Failure> {
        let folder = Self(std::env::temp_dir().join(format!("remote-help-bench-{}", std::process::id())));
        make(&folder.0)?;
        Ok(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that can't be removed stays in the system's folder for temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn make(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(folder).map_err(Failure::doing(&format!("making {}", folder.display())))
}

fn write(folder: &Path, files: &[(&str, &str)]) -> Result<(), Failure> {
    make(folder)?;
    for (name, text) in files {
        fs::write(folder.join(name), text).map_err(Failure::doing(&format!("writing {name}")))?;
    }
    Ok(())
}

/// The files themselves; a built panel has no folders.
fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    make(to)?;
    for file in files(from)? {
        let name = file.file_name().unwrap_or_default();
        fs::copy(&file, to.join(name)).map_err(Failure::doing(&format!("copying {}", file.display())))?;
    }
    Ok(())
}

/// Puts a copy in brotli beside each file that gets smaller by it, unless one lies there.
fn pack(folder: &Path) -> Result<(), Failure> {
    for file in files(folder)? {
        let ending = file.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
        let mut copy = file.clone().into_os_string();
        copy.push(".br");
        // Of thirteen languages one is loaded: the browser's own, which is English here.
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let is_other = ending == "txt" && !name.starts_with("en-") && !name.starts_with("rest-en-");
        if !ENDINGS.contains(&ending) || is_other || Path::new(&copy).exists() {
            continue;
        }
        let doing = || Failure::doing(&format!("compressing {}", file.display()));
        let packed = fs::read(&file).and_then(|content| compressed(&content)).map_err(doing())?;
        fs::write(copy, packed).map_err(doing())?;
    }
    Ok(())
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let doing = || Failure::doing(&format!("reading {}", folder.display()));
    let entries: Result<Vec<_>, _> = fs::read_dir(folder).map_err(doing())?.collect();
    let paths = entries.map_err(doing())?.into_iter().map(|entry| entry.path());
    Ok(paths.filter(|path| path.is_file()).collect())
}
