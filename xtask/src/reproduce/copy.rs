//! A copy of the checkout as it now is, changes that are not committed included.

use std::fs::{self, File};
use std::path::Path;

use crate::error::Error;

/// The folders and files at the top of a checkout that are no sources.
const LEFT_OUT: [&str; 4] = [".git", "dist", "node_modules", "target"];

/// Makes `to` hold what `from` holds. What is there already stays as it is, with its time, so that only what changed is
/// built again there.
pub(super) fn sync(from: &Path, to: &Path) -> Result<(), Error> {
    sync_but(from, to, &LEFT_OUT)
}

fn sync_but(from: &Path, to: &Path, left_out: &[&str]) -> Result<(), Error> {
    fs::create_dir_all(to).map_err(Error::file("create", to))?;
    let is_left_out = |name: &std::ffi::OsStr| left_out.iter().any(|other| name == *other);
    for entry in fs::read_dir(from).map_err(Error::file("read", from))? {
        let entry = entry.map_err(Error::file("read", from))?;
        let (name, from) = (entry.file_name(), entry.path());
        if is_left_out(&name) {
            continue;
        }
        let to = to.join(&name);
        if from.is_dir() { sync_but(&from, &to, &[]) } else { sync_file(&from, &to) }?;
    }
    for entry in fs::read_dir(to).map_err(Error::file("read", to))? {
        let entry = entry.map_err(Error::file("read", to))?;
        let gone = entry.path();
        if is_left_out(&entry.file_name()) || from.join(entry.file_name()).exists() {
            continue;
        }
        let removed = if gone.is_dir() { fs::remove_dir_all(&gone) } else { fs::remove_file(&gone) };
        removed.map_err(Error::file("remove", &gone))?;
    }
    Ok(())
}

fn sync_file(from: &Path, to: &Path) -> Result<(), Error> {
    let look = |file: &Path| fs::metadata(file).and_then(|data| Ok((data.len(), data.modified()?)));
    let wanted = look(from).map_err(Error::file("read", from))?;
    if look(to).is_ok_and(|found| found == wanted) {
        return Ok(());
    }
    fs::copy(from, to).map_err(Error::file("write", to))?;
    let copied = File::options().write(true).open(to).and_then(|file| file.set_modified(wanted.1));
    copied.map_err(Error::file("write", to))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_copy_follows_its_original_and_keeps_what_is_built_in_it() {
        let place = std::env::temp_dir().join(format!("remote-help-sync-{}", std::process::id()));
        let (from, to) = (place.join("from"), place.join("to"));
        let write = |file: &Path, text: &str| {
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        };
        write(&from.join("a/b.rs"), "1");
        write(&from.join("a/dist/c.rs"), "1");
        write(&from.join("target/x"), "1");
        write(&to.join("target/y"), "1");
        write(&to.join("gone/z"), "1");
        sync(&from, &to).unwrap();
        let time = |file: &str| fs::metadata(to.join(file)).unwrap().modified().unwrap();
        assert_eq!(time("a/b.rs"), fs::metadata(from.join("a/b.rs")).unwrap().modified().unwrap());
        assert!(to.join("a/dist/c.rs").is_file(), "only at the top is it something built");
        assert!(to.join("target/y").is_file() && !to.join("target/x").exists() && !to.join("gone").exists());
        let before = time("a/dist/c.rs");
        write(&from.join("a/b.rs"), "22");
        sync(&from, &to).unwrap();
        assert_eq!(fs::read_to_string(to.join("a/b.rs")).unwrap(), "22");
        assert_eq!(time("a/dist/c.rs"), before);
        fs::remove_dir_all(&place).unwrap();
    }
}
