//! For tests in browsers that give a test no way in before a page's own scripts: the host puts one script more in front
//! of them, and keeps what it notes. Only a host that is given an [`Observer`] does so.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::Body;
use axum::extract::Request;
use axum::http::{Method, StatusCode, header};
use axum::response::Response;
use serde::Deserialize;

use super::{empty, files, set};

/// The script's file, and where its notes are sent. No file of a built panel begins with a point.
pub(super) const FILE: &str = ".observer.js";

/// The script in front of every page's own.
const NOTES: &str = include_str!("observer.js");

/// Something that a page did.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Note {
    /// The console's level; `violation` of the policy; `opened` or `replaced` for the page's address.
    pub kind: String,
    /// The console's text, the directive with the blocked address, or the page's address.
    pub text: String,
    /// Which load of a page.
    pub page: String,
}

/// Scripts to run before a page's own, and what they noted. Clones are one and the same.
#[derive(Clone, Debug, Default)]
pub struct Observer {
    inside: Arc<Mutex<Inside>>,
}

#[derive(Debug, Default)]
struct Inside {
    scripts: Vec<String>,
    notes: Vec<Note>,
}

impl Observer {
    /// Runs a script in each page opened from now on, after those that were here before.
    pub fn run_first(&self, script: &str) {
        self.inside().scripts.push(script.to_owned());
    }

    /// Takes the notes of pages that were left.
    pub fn take_notes(&self) -> Vec<Note> {
        std::mem::take(&mut self.inside().notes)
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Gives the script, or takes in what a page sent.
    pub(super) async fn answer(&self, request: Request) -> Response {
        if request.method() == Method::POST {
            let body = axum::body::to_bytes(request.into_body(), usize::MAX).await;
            self.note(&body.unwrap_or_default());
            return empty(StatusCode::NO_CONTENT);
        }
        let mut response = Response::new(Body::from(self.script()));
        set(response.headers_mut(), header::CONTENT_TYPE, files::kind(FILE));
        set(response.headers_mut(), header::CACHE_CONTROL, "no-store");
        response
    }

    /// All scripts as one. Each has its names for itself, and one that fails keeps none of the others.
    fn script(&self) -> String {
        self.inside().scripts.iter().fold(NOTES.to_owned(), |mut all, script| {
            let _ = writeln!(all, "(() => {{ try {{ {script}\n }} catch (error) {{ console.error(error); }} }})();");
            all
        })
    }

    fn note(&self, body: &[u8]) {
        let notes: Vec<Note> = serde_json::from_slice(body).unwrap_or_default();
        self.inside().notes.extend(notes);
    }
}

/// A page with the script in front of its own.
pub fn observed(html: &str) -> String {
    let script = format!("<script src=\"{FILE}\"></script>");
    match html.split_once("<head>") {
        Some((before, after)) => format!("{before}<head>{script}{after}"),
        None => format!("{script}{html}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_stands_first_in_the_head() {
        let page = observed("<!doctype html><html><head><meta charset=utf-8></head></html>");
        assert!(page.contains("<head><script src=\".observer.js\"></script><meta"), "{page}");
    }

    #[test]
    fn scripts_run_in_order_and_notes_are_taken_once() {
        let observer = Observer::default();
        observer.run_first("const a = 1;");
        observer.run_first("const a = 2;");
        let script = observer.script();
        assert!(script.find("a = 1") < script.find("a = 2") && script.contains("try { const a = 1;"), "{script}");
        observer.note(br#"[{"kind":"error","text":"trouble","page":"1"}]"#);
        observer.note(b"no notes");
        assert_eq!(observer.take_notes().len(), 1);
        assert_eq!(observer.take_notes(), []);
    }
}
