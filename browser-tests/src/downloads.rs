//! A folder for what a page offers as files, and for files that a person picks.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::json;

use crate::browser::Browser;
use crate::wait::eventually;

static COUNT: AtomicU32 = AtomicU32::new(0);

/// A folder of its own. Dropping it removes the folder.
pub struct Downloads(PathBuf);

impl Downloads {
    /// Has a browser put there, unasked, whatever it downloads from now on.
    pub async fn of(browser: &Browser) -> Self {
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("remote-help-downloads-{}-{number}", std::process::id()));
        fs::create_dir_all(&folder).unwrap_or_else(|error| panic!("making a folder: {error}"));
        let behavior = json!({"behavior": "allow", "downloadPath": folder});
        browser.devtools("Browser.setDownloadBehavior", behavior).await;
        Self(folder)
    }

    /// Waits for the one file that starts and ends so, and gives its name and text. A browser writes under another
    /// name until it is whole.
    pub async fn taken(&self, start: &str, end: &str) -> (String, String) {
        eventually(format!("{start}…{end} is downloaded"), async || {
            let mut names = self.names();
            let all = names.join(", ");
            names.retain(|name| name.starts_with(start) && name.ends_with(end));
            match names.as_slice() {
                [name] => {
                    let text = fs::read_to_string(self.0.join(name)).map_err(|error| error.to_string())?;
                    Ok((name.clone(), text))
                }
                _ => Err(format!("there are {all:?}")),
            }
        })
        .await
    }

    /// Writes a file that can be picked, and gives its path.
    pub fn with(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, text).unwrap_or_else(|error| panic!("writing {}: {error}", path.display()));
        path
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.0
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).unwrap_or_else(|error| panic!("reading the downloads: {error}"));
        entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok()).collect()
    }
}

impl Drop for Downloads {
    fn drop(&mut self) {
        // What stays behind is in the system's folder for such.
        let _ = fs::remove_dir_all(&self.0);
    }
}
