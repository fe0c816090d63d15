//! Puts a tool into the cache whole or not at all, however many runs do so at once.

use std::fs;
use std::path::{Path, PathBuf};

use crate::error::Error;

/// Fills a new folder and then gives it the name `name` in the cache.
///
/// Renaming is one step for the file system, so no run ever sees half a tool. When another run was
/// faster, its folder stays and ours goes. The caller has found the tool missing or unusable, so a
/// folder of that name that was there before is replaced.
pub(super) fn install(
    cache: &Path,
    name: &str,
    fill: impl FnOnce(&Path) -> Result<(), Error>,
) -> Result<PathBuf, Error> {
    let place = cache.join(name);
    let fresh = cache.join(format!(".new-{name}-{}", std::process::id()));
    discard(&fresh)?;
    if place.exists() {
        let old = cache.join(format!(".old-{name}-{}", std::process::id()));
        fs::rename(&place, &old).map_err(Error::file("move", &place))?;
        discard(&old)?;
    }
    fs::create_dir_all(&fresh).map_err(Error::file("create", &fresh))?;
    if let Err(error) = fill(&fresh) {
        discard(&fresh)?;
        return Err(error);
    }
    match fs::rename(&fresh, &place) {
        Err(_) if place.is_dir() => discard(&fresh)?,
        renamed => renamed.map_err(Error::file("move", &fresh))?,
    }
    Ok(place)
}

/// Removes a folder that may not be there.
pub(super) fn discard(folder: &Path) -> Result<(), Error> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
        removed => removed.map_err(Error::file("remove", folder)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cache(test: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("xtask-cache-{test}-{}", std::process::id()));
        discard(&folder).unwrap();
        fs::create_dir_all(&folder).unwrap();
        folder
    }

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    }

    #[test]
    fn a_failed_installation_leaves_nothing() {
        let cache = cache("failed");
        let result = install(&cache, "tool-1", |folder| {
            fs::write(folder.join("half"), "x").unwrap();
            Err(Error::Usage { message: "no network".to_owned() })
        });
        assert!(result.is_err());
        assert_eq!(names(&cache), Vec::<String>::new());
        discard(&cache).unwrap();
    }

    #[test]
    fn the_faster_of_two_runs_wins_and_both_succeed() {
        let cache = cache("race");
        let place = install(&cache, "tool-1", |folder| {
            fs::write(folder.join("who"), "slower").unwrap();
            // Meanwhile another run finishes.
            let other = cache.join("tool-1");
            fs::create_dir(&other).unwrap();
            fs::write(other.join("who"), "faster").unwrap();
            Ok(())
        })
        .unwrap();
        assert_eq!(fs::read_to_string(place.join("who")).unwrap(), "faster");
        assert_eq!(names(&cache), ["tool-1"]);
        discard(&cache).unwrap();
    }

    #[test]
    fn an_unusable_tool_is_replaced() {
        let cache = cache("replace");
        fs::create_dir(cache.join("tool-1")).unwrap();
        fs::write(cache.join("tool-1").join("who"), "broken").unwrap();
        let place = install(&cache, "tool-1", |folder| {
            fs::write(folder.join("who"), "good").unwrap();
            Ok(())
        })
        .unwrap();
        assert_eq!(fs::read_to_string(place.join("who")).unwrap(), "good");
        assert_eq!(names(&cache), ["tool-1"]);
        discard(&cache).unwrap();
    }
}
