//! The page the panel is compared with: nothing but a title, under the same policy and host.

use std::path::{Path, PathBuf};

use crate::Failure;

/// An empty page that a host can serve.
const PAGE: &str = "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\">\
    <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; connect-src 'self'\">\
    <title>Empty</title></head><body></body></html>";

/// A folder with the page. Dropping it removes the folder.
pub(crate) struct EmptyPage(PathBuf);

impl EmptyPage {
    /// Writes the page to a new folder.
    pub(crate) fn new() -> Result<Self, Failure> {
        let folder = std::env::temp_dir().join(format!("remote-help-bench-{}", std::process::id()));
        let page = Self(folder);
        std::fs::create_dir_all(page.folder())
            .and_then(|()| std::fs::write(page.folder().join("index.html"), PAGE))
            .map_err(Failure::doing("writing the empty page"))?;
        Ok(page)
    }

    /// The folder to serve.
    pub(crate) fn folder(&self) -> &Path {
        &self.0
    }
}

impl Drop for EmptyPage {
    fn drop(&mut self) {
        // What stays behind is one small file in the system's folder for such.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
