//! Reads a folder of a site whole, and writes one whole.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::error::Error;
use crate::paths;

/// Files by their path in the folder, with `/`.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// The ending of a file's name, after its last point; empty if it has none.
pub(crate) fn ending_of(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, ending)| ending)
}

/// Every file below a folder, by its path with `/`.
pub(crate) fn read(folder: &Path) -> Result<Files, Error> {
    let mut files = Files::new();
    read_into(folder, "", &mut files)?;
    Ok(files)
}

fn read_into(folder: &Path, prefix: &str, files: &mut Files) -> Result<(), Error> {
    for entry in fs::read_dir(folder).map_err(Error::file("read", folder))? {
        let path = entry.map_err(Error::file("read", folder))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let name = format!("{prefix}{name}");
        if path.is_dir() {
            read_into(&path, &format!("{name}/"), files)?;
        } else {
            files.insert(name, fs::read(&path).map_err(Error::file("read", &path))?);
        }
    }
    Ok(())
}

/// Writes the files beside the old folder and then swaps, so that an interrupted run leaves no
/// mixture of two builds.
pub(super) fn replace(dist: &Path, files: &Files) -> Result<(), Error> {
    let fresh = paths::wasm_target().join("dist.new");
    if fresh.exists() {
        fs::remove_dir_all(&fresh).map_err(Error::file("remove", &fresh))?;
    }
    for (name, content) in files {
        let file = fresh.join(name);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder).map_err(Error::file("create", folder))?;
        }
        fs::write(&file, content).map_err(Error::file("write", &file))?;
    }
    if dist.exists() {
        fs::remove_dir_all(dist).map_err(Error::file("remove", dist))?;
    }
    fs::rename(&fresh, dist).map_err(Error::file("move", &fresh))
}
