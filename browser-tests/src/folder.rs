//! A folder of a test's own, in the system's place for such.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

static COUNT: AtomicU32 = AtomicU32::new(0);

/// A new folder. Dropping it removes it with all that is in it.
#[derive(Debug)]
pub struct Folder(PathBuf);

impl Folder {
    /// Makes one; `what` it is for stands in its name.
    pub fn new(what: &str) -> Self {
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = Self(std::env::temp_dir().join(format!("remote-help-{what}-{}-{number}", std::process::id())));
        folder.make("");
        folder
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }

    /// Makes a folder in it, and gives its path.
    pub fn make(&self, name: &str) -> PathBuf {
        let path = self.0.join(name);
        fs::create_dir_all(&path).unwrap_or_else(|error| panic!("making {}: {error}", path.display()));
        path
    }

    /// Writes a file in it, and gives its path.
    pub fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, text).unwrap_or_else(|error| panic!("writing {}: {error}", path.display()));
        path
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that can't be removed stays in the system's folder for temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}
