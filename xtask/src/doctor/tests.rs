//! A host that is right, and each way in which one can be wrong.

use std::io::Write as _;

use super::*;
use crate::dist::{csp, integrity};
use crate::headers::rules::{self, Class, Rules};

const URL: &str = "https://panel.example/tools/";
const GRAPH: [&str; 2] = ["https://login.microsoftonline.com", "https://graph.microsoft.com"];

/// An answer before it is sent.
#[derive(Debug, Clone, Default)]
struct Draft {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Draft {
    fn set(&mut self, name: &str, value: Option<&str>) {
        self.headers.retain(|(other, _)| !other.eq_ignore_ascii_case(name));
        self.headers.extend(value.map(|value| (name.to_owned(), value.to_owned())));
    }

    fn send(&self) -> Response {
        let mut text = format!("HTTP/2 {} \r\n", self.status);
        for (name, value) in &self.headers {
            text.extend([name, ": ", value, "\r\n"]);
        }
        Response::read(&[text.as_bytes(), b"\r\n", &self.body].concat()).unwrap()
    }
}

/// The change that a fault makes, by the tag of a copy that is there, the file's name and the encodings that are accepted.
type Fault = fn(&str, &str, &str, &mut Draft);

struct Host {
    files: Vec<(String, Vec<u8>)>,
    fault: Fault,
}

impl Host {
    fn new(fault: Fault) -> Self {
        let policy = format!("default-src 'none'; connect-src 'self' {}", GRAPH.join(" "));
        let hashed = |stem: &str, ending: &str, body: &str| {
            (format!("{stem}-{}.{ending}", integrity::short(body.as_bytes())), body.as_bytes().to_vec())
        };
        let mut files = vec![
            hashed("panel", "js", &"import wasm; ".repeat(30)),
            hashed("panel_bg", "wasm", &"\0asm and so on ".repeat(30)),
            hashed("panel_rest", "wasm", &"\0asm and the rest ".repeat(30)),
        ];
        let late = hashed("rest-en", "txt", &"more text\n".repeat(30));
        let named = format!("{}{} {}", "text\n".repeat(30), late.0, integrity::short_attribute(&late.1));
        files.push(hashed("en", "txt", &named));
        let mut links = String::new();
        for (name, body) in &files {
            links.extend(["<link href=\"./", name, "\" integrity=\"", &integrity::attribute(body), "\">"]);
        }
        let page = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">{links}");
        files.push((String::new(), page.into_bytes()));
        // index.html doesn't name it.
        files.push(late);
        let client = "{\"clientId\": \"4f1c5b0e-2d1a-4f7e-9c52-0f3f4a5b6c7d\"}";
        files.push(("config.json".to_owned(), client.as_bytes().to_vec()));
        Self { files, fault }
    }

    fn draft(&self, name: &str, accepts: &str, is_known: bool) -> Draft {
        let page = self.files.iter().find(|(name, _)| name.is_empty()).map(|(_, page)| page.clone()).unwrap();
        let policy = csp::only(&String::from_utf8(page).unwrap(), &GRAPH.map(str::to_owned)).unwrap();
        let mut draft = Draft { status: 404, ..Draft::default() };
        for (name, value) in Rules::new(&policy).always() {
            draft.set(name, Some(value));
        }
        let Some((_, body)) = self.files.iter().find(|(other, _)| other == name) else { return draft };
        draft.set("Cache-Control", Some(Class::of(name).cache()));
        draft.set("ETag", Some("\"of-this-build\""));
        draft.set("Content-Type", rules::kind(name));
        if is_known {
            draft.status = 304;
            return draft;
        }
        draft.status = 200;
        draft.body.clone_from(body);
        if accepts.contains("br") {
            draft.set("Content-Encoding", Some("br"));
            draft.body.clear();
            let mut packed = brotli::CompressorWriter::new(&mut draft.body, 4096, 5, 20);
            packed.write_all(body).unwrap();
        }
        draft
    }
}

impl Client for Host {
    fn fetch(&self, _: &str, url: &str, headers: &[(&str, &str)]) -> Result<Response, String> {
        let value = |name: &str| headers.iter().find(|(other, _)| *other == name).map_or("", |(_, value)| *value);
        let (mut draft, name) = match url.strip_prefix(URL) {
            Some(name) => {
                let is_known = value("If-None-Match") == "\"of-this-build\"";
                (self.draft(name, value("Accept-Encoding"), is_known), name)
            }
            None if [URL.trim_end_matches('/'), "http://panel.example/tools/"].contains(&url) => {
                let mut draft = Draft { status: 308, ..Draft::default() };
                draft.set("Location", Some(URL));
                (draft, url)
            }
            None => return Err(format!("nobody asks {url}")),
        };
        (self.fault)(value("If-None-Match"), name, value("Accept-Encoding"), &mut draft);
        Ok(draft.send())
    }
}

fn found(fault: Fault) -> Vec<String> {
    let groups = examine(&Host::new(fault), &Address::read(URL).unwrap());
    let all = groups.iter().flat_map(|group| group.findings.iter().map(|finding| format!("{}: {finding}", group.name)));
    all.collect()
}

#[test]
fn nothing_is_found_where_all_is_right() {
    assert_eq!(found(|_, _, _, _| {}), Vec::<String>::new());
    assert_eq!(must(&Host::new(|_, _, _, _| {}), URL), Vec::<String>::new());
}

/// Each fault, how its finding begins, and a word that it has.
const FAULTS: [(&str, &str, Fault); 33] = [
    ("files: FIX: rest-en-", "answers 404", |_, name, _, draft| {
        if name.starts_with("rest-en-") {
            draft.status = 404;
        }
    }),
    ("files: FIX: rest-en-", "browsers refuse it", |_, name, _, draft| {
        if name.starts_with("rest-en-") {
            draft.body = b"other texts".to_vec();
        }
    }),
    ("files: FIX: en-", "ends of lines", |_, name, accepts, draft| {
        if name.starts_with("en-") && !accepts.contains("br") {
            draft.body = String::from_utf8(draft.body.clone()).unwrap().replace('\n', "\r\n").into_bytes();
        }
    }),
    ("files: FIX: panel-", "ends of lines", |_, name, accepts, draft| {
        if name.starts_with("panel-") && !accepts.contains("br") {
            draft.body = [b"\xef\xbb\xbf", draft.body.as_slice(), b"\r"].concat();
        }
    }),
    ("files: FIX: panel-", "a web page in place", |_, name, _, draft| {
        if name.starts_with("panel-") {
            draft.body = b"\n<!DOCTYPE html><title>Blocked by policy</title>".to_vec();
        }
    }),
    ("config.json: better", "UTF-16", |_, name, _, draft| {
        if name == "config.json" {
            draft.body = "\u{feff}{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
        }
    }),
    ("config.json: FIX", "Save it as UTF-8", |_, name, _, draft| {
        if name == "config.json" {
            draft.body = b"{\"tenant\": \"b\xfcro.example\"}".to_vec();
        }
    }),
    ("page: FIX", "answers 500", |_, name, _, draft| {
        if name.is_empty() {
            draft.status = 500;
        }
    }),
    ("page: FIX", "not the panel's", |_, name, _, draft| {
        if name.is_empty() {
            draft.body = b"<p>Hello".to_vec();
        }
    }),
    ("page: FIX", "Content-Type", |_, name, _, draft| {
        if name.is_empty() {
            draft.set("Content-Type", Some("text/plain"));
        }
    }),
    ("page: FIX", "no-cache", |_, name, _, draft| {
        if name.is_empty() {
            draft.set("Cache-Control", Some("max-age=3600"));
        }
    }),
    ("page: FIX", "600 s old", |_, name, _, draft| {
        if name.is_empty() {
            draft.set("Age", Some("600"));
        }
    }),
    ("page: better", "neither ETag", |_, _, _, draft| draft.set("ETag", None)),
    ("page: FIX", "mishandles", |tag, name, _, draft| {
        if name.is_empty() && !tag.is_empty() {
            draft.status = 304;
        }
    }),
    ("config.json: FIX", "answers 404", |_, name, _, draft| {
        if name == "config.json" {
            draft.status = 404;
        }
    }),
    ("config.json: FIX", "can't use it", |_, name, _, draft| {
        if name == "config.json" {
            draft.body = b"{\"tenent\": \"x\"}".to_vec();
        }
    }),
    ("config.json: better", "one day", |_, name, _, draft| {
        if name == "config.json" {
            draft.body = b"{\"tenant\": \"a.example\", \"tenant\": \"b.example\"}".to_vec();
        }
    }),
    ("config.json: better", "clientId", |_, name, _, draft| {
        if name == "config.json" {
            draft.body = b"{}".to_vec();
        }
    }),
    ("config.json: FIX", "--connect https://graph.microsoft.us", |_, name, _, draft| {
        if name == "config.json" {
            draft.body = b"{\"cloud\": \"usgov\"}".to_vec();
        }
    }),
    ("headers: FIX", "Content-Security-Policy is missing", |_, _, _, draft| draft.set("Content-Security-Policy", None)),
    ("headers: FIX", "unsafe-inline", |_, _, _, draft| {
        draft.set("Content-Security-Policy", Some("script-src 'unsafe-inline'; frame-ancestors 'none'"));
    }),
    ("headers: FIX", "frame", |_, _, _, draft| draft.set("Content-Security-Policy", Some("default-src 'none'"))),
    ("headers: FIX", "does not let the panel talk", |_, _, _, draft| {
        draft.set("Content-Security-Policy", Some("connect-src 'self'; frame-ancestors 'none'"));
    }),
    ("headers: FIX", "Strict-Transport-Security", |_, _, _, draft| draft.set("Strict-Transport-Security", None)),
    ("headers: better", "Permissions-Policy", |_, _, _, draft| draft.set("Permissions-Policy", None)),
    ("headers: better", "no headers of one's choice", |_, _, _, draft| draft.set("Server", Some("GitHub.com"))),
    ("files: FIX", "answers 404", |_, name, _, draft| {
        if name.starts_with("panel_bg-") {
            draft.status = 404;
        }
    }),
    ("files: FIX", "browsers refuse it", |_, name, _, draft| {
        if name.starts_with("panel-") {
            draft.body.push(b' ');
        }
    }),
    ("files: FIX", "application/wasm", |_, name, _, draft| {
        if name.starts_with("panel_bg-") {
            draft.set("Content-Type", Some("application/octet-stream"));
        }
    }),
    ("files: better", "immutable", |_, _, _, draft| draft.set("Cache-Control", Some("no-cache"))),
    ("files: FIX", "another file when it comes compressed", |_, name, accepts, draft| {
        if name.starts_with("panel-") && accepts.contains("br") {
            draft.set("Content-Encoding", None);
        }
    }),
    ("host: FIX", "every path", |_, name, _, draft| {
        if name.starts_with("none-") {
            draft.status = 200;
        }
    }),
    ("host: FIX", "without leading to https", |_, name, _, draft| {
        if name.starts_with("http:") {
            draft.status = 200;
        }
    }),
];

#[test]
fn each_fault_is_found_and_named() {
    for (start, word, fault) in FAULTS {
        let found = found(fault);
        assert!(found.iter().any(|one| one.starts_with(start) && one.contains(word)), "{start} … {word}: {found:?}");
    }
}

#[test]
fn what_is_sent_whole_or_in_gzip_is_told() {
    let whole: Fault = |_, name, accepts, draft| {
        if accepts.contains("br") {
            draft.set("Content-Encoding", None);
            draft.body = Host::new(|_, _, _, _| {}).draft(name, "", false).body;
        }
    };
    let all = found(whole);
    assert_eq!(all.iter().filter(|one| one.contains("uncompressed")).count(), 2, "{all:?}");
    assert_eq!(all.iter().filter(|one| one.starts_with("files: FIX")).count(), 1, "the wasm alone must be: {all:?}");
    let gzip: Fault = |_, name, accepts, draft| {
        if accepts.contains("br") {
            let whole = Host::new(|_, _, _, _| {}).draft(name, "", false).body;
            let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
            packed.write_all(&whole).unwrap();
            draft.set("Content-Encoding", Some("gzip"));
            draft.body = packed.finish().unwrap();
        }
    };
    let all = found(gzip);
    assert!(
        all.len() == 1 && all[0].starts_with("files: better: panel-") && all[0].contains("and 4 more: comes in gzip"),
        "{all:?}"
    );
}

#[test]
fn a_folder_that_gives_its_page_without_the_slash_is_told() {
    let all = found(|_, name, _, draft| {
        if name == "https://panel.example/tools" {
            draft.status = 200;
        }
    });
    assert!(all.len() == 1 && all[0].contains("whose links lead elsewhere"), "{all:?}");
    let all = found(|_, name, _, draft| {
        if name == "https://panel.example/tools" {
            draft.set("Location", Some("http://panel.example/tools/"));
        }
    });
    assert!(all.len() == 1 && all[0].contains("leads to http://"), "{all:?}");
}
