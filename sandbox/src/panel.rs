//! A static host for the built panel, as strict as a good one on the web: types, tags, security headers, one policy.
//! It reads files and never writes any.

mod error;
mod files;
mod observer;
mod policy;

use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::Response;
use serde::Serialize;
use serde_json::Value;

pub use self::error::PanelError;
use self::files::Served;
pub use self::observer::{Note, Observer, observed};
use self::policy::Page;
use crate::server::{Bound, Connections, Server};

/// How late a file comes that is to come late.
const LATE: Duration = Duration::from_secs(1);

/// How a panel is served.
#[derive(Clone, Debug)]
pub struct PanelOptions {
    /// Port on 127.0.0.1; 0 takes any free one.
    pub port: u16,
    /// The built panel: the folder with `index.html`.
    pub dist: PathBuf,
    /// Where on the host it lies: `/`, or a path between slashes such as `/tools/remote-help/`.
    pub base: String,
    /// Served as `config.json`; `None`: the folder's own, if there is one.
    pub config: Option<Value>,
    /// Served as `config.json` as it is, before `config`: for a file that is broken.
    pub config_raw: Option<String>,
    /// Origins the page may call beside its own.
    pub connect: Vec<String>,
    /// Leaves `frame-ancestors 'none'` out of the header, as a host that can't send headers does.
    pub framable: bool,
    /// Files whose paths have this in them come a second late, as over a bad network.
    pub late: Option<String>,
    /// Sends the copy in brotli that lies beside a file, as hosts on the web do.
    pub packed: bool,
    /// A page that a cache on the way has in place of `index.html`, for requests that don't ask for a fresh one.
    pub kept_page: Option<String>,
    /// Scripts to run before the page's own, for tests.
    pub observer: Option<Observer>,
}

impl Default for PanelOptions {
    fn default() -> Self {
        Self {
            port: 0,
            dist: PathBuf::from("dist"),
            base: String::from("/"),
            config: None,
            config_raw: None,
            connect: Vec::new(),
            framable: false,
            late: None,
            packed: false,
            kept_page: None,
            observer: None,
        }
    }
}

/// A request the host was sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Fetched {
    /// HTTP method.
    pub method: String,
    /// Path and query as sent.
    pub path: String,
    /// The status answered.
    pub status: u16,
    /// Bytes of the body.
    pub bytes: usize,
}

/// A running host. Dropping it stops it.
pub struct PanelServer {
    origin: String,
    host: Arc<Host>,
    _server: Server,
}

struct Host {
    options: PanelOptions,
    fetched: Mutex<Vec<Fetched>>,
}

impl PanelServer {
    /// Binds 127.0.0.1 and serves, on the runtime it is called in. Files are read anew for each request, so that a
    /// panel built meanwhile is the one that is served.
    pub async fn start(options: PanelOptions) -> Result<Self, PanelError> {
        let base = options.base.as_str();
        if !base.starts_with('/') || !base.ends_with('/') {
            return Err(PanelError::Base { base: options.base });
        }
        let dist = options.dist.clone();
        let Some(index) = files::read(&dist, "index.html") else {
            return Err(PanelError::NotBuilt { dist });
        };
        if Page::read(&String::from_utf8_lossy(&index.bytes)).is_none() {
            return Err(PanelError::NoPolicy { dist });
        }
        let port = options.port;
        let bound = Bound::to(port).await.map_err(|source| PanelError::Port { port, source })?;
        let origin = bound.origin();
        let host = Arc::new(Host { options, fetched: Mutex::default() });
        let router = Router::new().fallback(handle).with_state(Arc::clone(&host));
        Ok(Self { origin, host, _server: bound.serve(router, Connections::Reused) })
    }

    /// `http://127.0.0.1:PORT`.
    pub fn origin(&self) -> String {
        self.origin.clone()
    }

    /// The panel's address, base path included.
    pub fn url(&self) -> String {
        format!("{}{}", self.origin, self.host.options.base)
    }

    /// Every request so far, oldest first.
    pub fn fetched(&self) -> Vec<Fetched> {
        self.host.fetched().clone()
    }

    /// Forgets the requests so far.
    pub fn clear_fetched(&self) {
        self.host.fetched().clear();
    }
}

impl Host {
    fn fetched(&self) -> std::sync::MutexGuard<'_, Vec<Fetched>> {
        self.fetched.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The policy for the page and, with `frame-ancestors`, for the header; a `<meta>` can't carry that directive.
    fn policy(&self, asked: &HeaderMap) -> Option<(Served, String)> {
        let index = files::read(&self.options.dist, "index.html")?;
        // Chromium says so when it reloads a page; Firefox only asks whether the page is still the same.
        let fresh = [header::CACHE_CONTROL, header::IF_NONE_MATCH].iter().any(|name| asked.contains_key(name));
        let html = match &self.options.kept_page {
            Some(kept) if !fresh => kept.into(),
            _ => String::from_utf8_lossy(&index.bytes),
        };
        let page = Page::read(&html)?;
        let policy = page.policy_for(&self.options.connect);
        let page = page.with_policy(&policy);
        let page = if self.options.observer.is_some() { observer::observed(&page) } else { page };
        let served = Served { kind: files::kind("index.html"), encoding: None, bytes: page.into_bytes() };
        let header = if self.options.framable { policy } else { format!("{policy}; frame-ancestors 'none'") };
        Some((served, header))
    }

    /// The file at a path below the base.
    fn find(&self, path: &str, index: Served) -> Option<Served> {
        if matches!(path, "" | "index.html") {
            return Some(index);
        }
        let path = files::inside(path)?;
        if path == "config.json" {
            let options = &self.options;
            let given = options.config_raw.clone();
            let given = given.or_else(|| options.config.as_ref().map(Value::to_string));
            if let Some(text) = given {
                return Some(Served { kind: files::kind(&path), encoding: None, bytes: text.into_bytes() });
            }
        }
        files::read(&self.options.dist, &path)
    }

    /// The copy in brotli that lies ready beside a file, for who takes that; the two that are served otherwise than they
    /// lie have none.
    fn packed(&self, path: &str, asked: &HeaderMap) -> Option<Served> {
        let accepted = asked.get(header::ACCEPT_ENCODING)?.to_str().ok()?;
        let takes = self.options.packed && accepted.split(',').any(|kind| kind.trim() == "br");
        let path =
            files::inside(path).filter(|path| takes && !matches!(path.as_str(), "index.html" | "config.json"))?;
        let copy = files::read(&self.options.dist, &format!("{path}.br"))?;
        Some(Served { kind: files::kind(&path), encoding: Some("br"), ..copy })
    }

    /// The observer, where a request is for it.
    fn observer_for(&self, path: &str) -> Option<&Observer> {
        let is_for_it = path.strip_prefix(self.options.base.as_str()) == Some(observer::FILE);
        self.options.observer.as_ref().filter(|_| is_for_it)
    }

    fn answer(&self, request: &Request) -> Response {
        if !matches!(*request.method(), Method::GET | Method::HEAD) {
            let mut response = empty(StatusCode::METHOD_NOT_ALLOWED);
            set(response.headers_mut(), header::ALLOW, "GET, HEAD");
            return response;
        }
        let base = self.options.base.as_str();
        let path = request.uri().path();
        let Some((index, policy)) = self.policy(request.headers()) else {
            return empty(StatusCode::NOT_FOUND);
        };
        let mut response = match path.strip_prefix(base) {
            None if format!("{path}/") == base => {
                let mut moved = empty(StatusCode::PERMANENT_REDIRECT);
                set(moved.headers_mut(), header::LOCATION, base);
                moved
            }
            None => empty(StatusCode::NOT_FOUND),
            Some(rest) => match self.find(rest, index) {
                Some(served) => file(self.packed(rest, request.headers()).unwrap_or(served), request.headers()),
                None => empty(StatusCode::NOT_FOUND),
            },
        };
        let headers = response.headers_mut();
        set(headers, header::CONTENT_SECURITY_POLICY, &policy);
        set(headers, header::X_CONTENT_TYPE_OPTIONS, "nosniff");
        set(headers, header::REFERRER_POLICY, "no-referrer");
        set(headers, header::CACHE_CONTROL, "no-cache");
        let coop = header::HeaderName::from_static("cross-origin-opener-policy");
        set(headers, coop, "same-origin");
        response
    }
}

async fn handle(State(host): State<Arc<Host>>, request: Request) -> Response {
    if let Some(observer) = host.observer_for(request.uri().path()) {
        // No request of the page's, so it stands in no log.
        return observer.answer(request).await;
    }
    if host.options.late.as_deref().is_some_and(|late| request.uri().path().contains(late)) {
        tokio::time::sleep(LATE).await;
    }
    let response = host.answer(&request);
    let size = axum::body::HttpBody::size_hint(response.body()).exact();
    host.fetched().push(Fetched {
        method: request.method().to_string(),
        path: request.uri().to_string(),
        status: response.status().as_u16(),
        bytes: size.and_then(|size| usize::try_from(size).ok()).unwrap_or(0),
    });
    response
}

fn file(served: Served, asked: &HeaderMap) -> Response {
    let tag = served.tag();
    let known = asked.get(header::IF_NONE_MATCH);
    let known = known.and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut response = if known.split(',').any(|other| other.trim() == tag) {
        empty(StatusCode::NOT_MODIFIED)
    } else {
        let mut response = Response::new(Body::from(served.bytes));
        set(response.headers_mut(), header::CONTENT_TYPE, served.kind);
        if let Some(encoding) = served.encoding {
            set(response.headers_mut(), header::CONTENT_ENCODING, encoding);
            set(response.headers_mut(), header::VARY, "Accept-Encoding");
        }
        response
    };
    set(response.headers_mut(), header::ETAG, &tag);
    response
}

fn empty(status: StatusCode) -> Response {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    response
}

fn set(headers: &mut HeaderMap, name: header::HeaderName, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        headers.insert(name, value);
    }
}
