//! The panel's host: types, headers, policy, config.json, and nothing outside the folder.

use std::fs;
use std::path::{Path, PathBuf};

use sandbox::panel::{PanelError, PanelOptions, PanelServer};
use serde_json::json;

use crate::client::{Request, Response};

const INDEX: &str = "<!doctype html><html><head><meta charset=\"utf-8\">\
    <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; connect-src 'self' https://a.example; \
    base-uri 'none'\"></head><body></body></html>";

/// A folder like a built panel, removed when dropped.
struct Dist(PathBuf);

impl Dist {
    fn new() -> Self {
        let name = format!("sandbox-panel-{}-{:?}", std::process::id(), std::thread::current().id());
        let root = std::env::temp_dir().join(name.replace(['(', ')'], ""));
        fs::create_dir_all(root.join("dist/assets")).unwrap();
        fs::write(root.join("secret.txt"), "outside").unwrap();
        let dist = Self(root);
        for (path, text) in [
            ("index.html", INDEX),
            ("config.json", "{\"cloud\":\"global\"}"),
            ("panel.js", "export {}"),
            ("panel.wasm", "\0asm"),
            ("style.css", "p{}"),
            ("assets/icon.svg", "<svg/>"),
            (".hidden", "hidden"),
            ("odd", "odd"),
        ] {
            fs::write(dist.path().join(path), text).unwrap();
        }
        dist
    }

    fn path(&self) -> PathBuf {
        self.0.join("dist")
    }

    fn options(&self) -> PanelOptions {
        PanelOptions { dist: self.path(), ..PanelOptions::default() }
    }
}

impl Drop for Dist {
    fn drop(&mut self) {
        let _best_effort = fs::remove_dir_all(&self.0);
    }
}

async fn fetch(panel: &PanelServer, path: &str) -> Response {
    Request::new(&panel.origin(), "GET", path).send().await
}

#[tokio::test]
async fn files_come_with_their_types_and_the_security_headers() {
    let dist = Dist::new();
    let panel = PanelServer::start(dist.options()).await.unwrap();
    for (path, kind, body) in [
        ("/panel.js", "text/javascript; charset=utf-8", "export {}"),
        ("/panel.wasm", "application/wasm", "\0asm"),
        ("/style.css", "text/css; charset=utf-8", "p{}"),
        ("/assets/icon.svg?v=1", "image/svg+xml", "<svg/>"),
        ("/config.json", "application/json", "{\"cloud\":\"global\"}"),
        ("/odd", "application/octet-stream", "odd"),
    ] {
        let response = fetch(&panel, path).await;
        assert_eq!((response.status, response.header("content-type")), (200, Some(kind)), "{path}");
        assert_eq!(response.body, body, "{path}");
        for (name, value) in [
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "no-referrer"),
            ("cache-control", "no-cache"),
            ("cross-origin-opener-policy", "same-origin"),
        ] {
            assert_eq!(response.header(name), Some(value), "{path} {name}");
        }
    }
    let missing = fetch(&panel, "/nothing.js").await;
    assert_eq!(missing.status, 404);
    assert_eq!(missing.header("x-content-type-options"), Some("nosniff"));
    let posted = Request::new(&panel.origin(), "POST", "/").send().await;
    assert_eq!((posted.status, posted.header("allow")), (405, Some("GET, HEAD")));
    let head = Request::new(&panel.origin(), "HEAD", "/panel.js").send().await;
    assert_eq!((head.status, head.body.as_str(), head.header("content-length")), (200, "", Some("9")));
}

#[tokio::test]
async fn a_copy_in_brotli_is_sent_where_it_is_wanted_and_taken() {
    let dist = Dist::new();
    fs::write(dist.path().join("panel.js.br"), "packed").unwrap();
    for (packed, accepted, body, encoding) in [
        (true, "gzip, deflate, br", "packed", Some("br")),
        (true, "gzip", "export {}", None),
        (false, "br", "export {}", None),
    ] {
        let panel = PanelServer::start(PanelOptions { packed, ..dist.options() }).await.unwrap();
        let response =
            Request::new(&panel.origin(), "GET", "/panel.js").header("Accept-Encoding", accepted).send().await;
        assert_eq!(
            (response.body.as_str(), response.header("content-encoding")),
            (body, encoding),
            "{packed} {accepted}"
        );
        assert_eq!(response.header("content-type"), Some("text/javascript; charset=utf-8"));
    }
}

#[tokio::test]
async fn the_policy_of_the_page_is_narrowed_in_meta_and_header_alike() {
    let dist = Dist::new();
    let connect = vec![String::from("http://127.0.0.1:8081"), String::from("http://127.0.0.1:8082")];
    let options = PanelOptions { connect, ..dist.options() };
    let panel = PanelServer::start(options.clone()).await.unwrap();
    let policy = "default-src 'none'; connect-src 'self' http://127.0.0.1:8081 http://127.0.0.1:8082; base-uri 'none'";
    for path in ["/", "/index.html"] {
        let response = fetch(&panel, path).await;
        assert_eq!(response.header("content-type"), Some("text/html; charset=utf-8"));
        assert_eq!(
            response.header("content-security-policy"),
            Some(format!("{policy}; frame-ancestors 'none'").as_str())
        );
        assert!(response.body.contains(&format!("content=\"{policy}\"")), "{}", response.body);
        assert!(!response.body.contains("a.example"));
    }
    let framable = PanelServer::start(PanelOptions { framable: true, ..options }).await.unwrap();
    assert_eq!(fetch(&framable, "/").await.header("content-security-policy"), Some(policy));
}

#[tokio::test]
async fn config_json_is_the_folders_the_given_or_a_broken_one() {
    let dist = Dist::new();
    let config = Some(json!({"cloud": "custom"}));
    let given = PanelServer::start(PanelOptions { config, ..dist.options() }).await.unwrap();
    let response = fetch(&given, "/config.json").await;
    assert_eq!((response.status, response.json()), (200, json!({"cloud": "custom"})));
    let config_raw = Some(String::from("{oops"));
    let broken = PanelServer::start(PanelOptions { config_raw, ..dist.options() }).await.unwrap();
    assert_eq!(fetch(&broken, "/config.json").await.body, "{oops");
    fs::remove_file(dist.path().join("config.json")).unwrap();
    let none = PanelServer::start(dist.options()).await.unwrap();
    assert_eq!(fetch(&none, "/config.json").await.status, 404);
}

#[tokio::test]
async fn a_known_tag_saves_the_download_and_changes_with_the_file() {
    let dist = Dist::new();
    let panel = PanelServer::start(dist.options()).await.unwrap();
    let tag = fetch(&panel, "/panel.js").await.header("etag").unwrap().to_owned();
    let again = Request::new(&panel.origin(), "GET", "/panel.js").header("If-None-Match", &tag);
    let response = again.send().await;
    assert_eq!((response.status, response.body.as_str()), (304, ""));
    assert_eq!(response.header("etag"), Some(tag.as_str()));
    fs::write(dist.path().join("panel.js"), "export { changed }").unwrap();
    let response = again.send().await;
    assert_eq!((response.status, response.body.as_str()), (200, "export { changed }"));
    let seen: Vec<_> = panel.fetched().iter().map(|one| (one.path.clone(), one.status, one.bytes)).collect();
    let path = String::from("/panel.js");
    assert_eq!(seen, [(path.clone(), 200, 9), (path.clone(), 304, 0), (path, 200, 18)]);
    panel.clear_fetched();
    assert!(panel.fetched().is_empty());
}

#[tokio::test]
async fn nothing_outside_the_folder_is_served() {
    let dist = Dist::new();
    link(&dist.0.join("secret.txt"), &dist.path().join("linked.txt"));
    let panel = PanelServer::start(dist.options()).await.unwrap();
    for path in [
        "/../secret.txt",
        "/assets/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/assets/..%2f..%2fsecret.txt",
        "/..%5csecret.txt",
        "//secret.txt",
        "/.hidden",
        "/assets",
        "/assets/",
        "/linked.txt",
        "/%00",
        "/%zz",
    ] {
        let response = fetch(&panel, path).await;
        assert_eq!(response.status, 404, "{path}");
        assert!(response.body.is_empty(), "{path}");
    }
}

#[cfg(unix)]
fn link(to: &Path, at: &Path) {
    std::os::unix::fs::symlink(to, at).unwrap();
}

#[cfg(not(unix))]
fn link(_to: &Path, _at: &Path) {}

#[tokio::test]
async fn a_panel_may_lie_below_the_root() {
    let dist = Dist::new();
    let base = String::from("/sub/path/");
    let panel = PanelServer::start(PanelOptions { base, ..dist.options() }).await.unwrap();
    assert_eq!(panel.url(), format!("{}/sub/path/", panel.origin()));
    assert_eq!(fetch(&panel, "/sub/path/").await.status, 200);
    assert_eq!(fetch(&panel, "/sub/path/panel.js").await.status, 200);
    let moved = fetch(&panel, "/sub/path").await;
    assert_eq!((moved.status, moved.header("location")), (308, Some("/sub/path/")));
    for path in ["/", "/panel.js", "/sub/", "/sub/pathpanel.js"] {
        assert_eq!(fetch(&panel, path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn a_folder_that_is_no_panel_is_refused() {
    let dist = Dist::new();
    let base = String::from("sub");
    let bad = PanelServer::start(PanelOptions { base, ..dist.options() }).await;
    assert!(matches!(bad, Err(PanelError::Base { .. })));
    fs::write(dist.path().join("index.html"), "<!doctype html><title>no policy</title>").unwrap();
    let unprotected = PanelServer::start(dist.options()).await;
    assert!(matches!(unprotected, Err(PanelError::NoPolicy { .. })));
    fs::remove_file(dist.path().join("index.html")).unwrap();
    let empty = PanelServer::start(dist.options()).await;
    assert!(matches!(empty, Err(PanelError::NotBuilt { .. })));
}
