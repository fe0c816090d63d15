//! A copy of the built panel that a test may spoil.

use std::fs;
use std::path::Path;

use sandbox::panel::PanelOptions;

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

    /// How it is served, with nothing else that is out of the ordinary.
    pub fn options(&self) -> PanelOptions {
        PanelOptions { dist: self.folder().to_path_buf(), ..PanelOptions::default() }
    }

    /// Deploys another build in place of this one: the files that `index.html` names and whose names begin so get other
    /// hashes, and `index.html` names them by those. What they hold stays, so that the page works and integrity holds; so do
    /// the names that they hold, of texts and of parts of the wasm. The earlier files go.
    pub fn deploy(&self, starts: &[&str]) {
        let index = self.folder().join("index.html");
        let mut page = fs::read_to_string(&index).unwrap_or_else(|error| panic!("reading the page: {error}"));
        let is_named = |name: &&String| page.contains(name.as_str());
        let is_meant = |name: &&String| starts.iter().any(|start| name.starts_with(start));
        let hashed = self.hashed();
        let meant: Vec<&String> = hashed.iter().filter(is_named).filter(is_meant).collect();
        for name in meant {
            let (stem, ending) = name.rsplit_once('.').unwrap_or_default();
            let (stem, hash) = stem.rsplit_once('-').unwrap_or_default();
            // The digits backwards are other digits.
            let other = format!("{stem}-{}.{ending}", hash.chars().rev().collect::<String>());
            let [from, to] = [name, &other].map(|name| self.folder().join(name));
            fs::rename(from, to).unwrap_or_else(|error| panic!("renaming {name}: {error}"));
            page = page.replace(name, &other);
        }
        fs::write(&index, page).unwrap_or_else(|error| panic!("writing the page: {error}"));
    }

    /// The names of the files that are named by their content.
    pub fn hashed(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder()).unwrap_or_else(|error| panic!("reading the copy: {error}"));
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        names.filter(|name| matches!(name.rsplit_once('.'), Some((_, "js" | "css" | "txt" | "wasm")))).collect()
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
