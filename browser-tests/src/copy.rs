//! A copy of the built panel that a test may spoil.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

static COUNT: AtomicU32 = AtomicU32::new(0);

/// A folder with a copy of the built panel. Dropping it removes the folder.
pub struct DistCopy(PathBuf);

impl DistCopy {
    /// Copies a built panel.
    pub fn of(dist: &Path) -> Self {
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("remote-help-panel-{}-{number}", std::process::id()));
        let copy = Self(folder);
        fs::create_dir_all(copy.folder()).unwrap_or_else(|error| panic!("making a folder: {error}"));
        for entry in fs::read_dir(dist).unwrap_or_else(|error| panic!("reading {}: {error}", dist.display())) {
            let entry = entry.unwrap_or_else(|error| panic!("reading {}: {error}", dist.display()));
            let to = copy.folder().join(entry.file_name());
            fs::copy(entry.path(), to).unwrap_or_else(|error| panic!("copying {}: {error}", entry.path().display()));
        }
        copy
    }

    /// The folder to serve.
    pub fn folder(&self) -> &Path {
        &self.0
    }

    /// Changes the one file whose name begins and ends so.
    pub fn spoil(&self, start: &str, end: &str, change: impl FnOnce(Vec<u8>) -> Vec<u8>) {
        let entries = fs::read_dir(&self.0).unwrap_or_else(|error| panic!("reading the copy: {error}"));
        let mut files = entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with(start) && name.ends_with(end)
        });
        let (Some(file), None) = (files.next(), files.next()) else { panic!("not one file is named {start}…{end}") };
        let bytes = fs::read(&file).unwrap_or_else(|error| panic!("reading {}: {error}", file.display()));
        fs::write(&file, change(bytes)).unwrap_or_else(|error| panic!("writing {}: {error}", file.display()));
    }
}

impl Drop for DistCopy {
    fn drop(&mut self) {
        // What stays behind is in the system's folder for such.
        let _ = fs::remove_dir_all(&self.0);
    }
}
