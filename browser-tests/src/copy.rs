//! A copy of the built panel that a test may spoil.

use std::fs;
use std::path::Path;

use crate::folder::Folder;

/// A folder with a copy of the built panel. Dropping it removes the folder.
pub struct DistCopy(Folder);

impl DistCopy {
    /// Copies a built panel.
    pub fn of(dist: &Path) -> Self {
        let copy = Self(Folder::new("panel"));
        for entry in fs::read_dir(dist).unwrap_or_else(|error| panic!("reading {}: {error}", dist.display())) {
            let entry = entry.unwrap_or_else(|error| panic!("reading {}: {error}", dist.display()));
            let to = copy.folder().join(entry.file_name());
            fs::copy(entry.path(), to).unwrap_or_else(|error| panic!("copying {}: {error}", entry.path().display()));
        }
        copy
    }

    /// The folder to serve.
    pub fn folder(&self) -> &Path {
        self.0.path()
    }

    /// Changes the one file whose name begins and ends so. Its compressed copies go: they hold what it was.
    pub fn spoil(&self, start: &str, end: &str, change: impl FnOnce(Vec<u8>) -> Vec<u8>) {
        let entries = fs::read_dir(self.folder()).unwrap_or_else(|error| panic!("reading the copy: {error}"));
        let mut files = entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with(start) && name.ends_with(end)
        });
        let (Some(file), None) = (files.next(), files.next()) else { panic!("not one file is named {start}…{end}") };
        let bytes = fs::read(&file).unwrap_or_else(|error| panic!("reading {}: {error}", file.display()));
        fs::write(&file, change(bytes)).unwrap_or_else(|error| panic!("writing {}: {error}", file.display()));
        for copy in ["br", "gz"] {
            let name = format!("{}.{copy}", file.file_name().unwrap_or_default().to_string_lossy());
            // A panel that was built for tests has none.
            let _ = fs::remove_file(file.with_file_name(name));
        }
    }
}
