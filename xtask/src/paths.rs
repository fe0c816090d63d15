//! Where things are: the workspace, its build folders, and the cache for tools.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::error::Error;

/// The folder that holds the workspace's `Cargo.toml`.
pub(crate) fn workspace() -> PathBuf {
    // At run time first: the checkout may have been moved since xtask was compiled.
    let manifest =
        std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
    manifest.parent().map_or(manifest.clone(), Path::to_path_buf)
}

/// This program's file, as it was called at the start: the host tests have cargo put a new one in its place.
pub(crate) fn program() -> Result<&'static Path, Error> {
    static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
    if let Some(program) = PROGRAM.get() {
        return Ok(program);
    }
    let found = std::env::current_exe().map_err(Error::file("find", Path::new("this program")))?;
    Ok(PROGRAM.get_or_init(|| found))
}

/// Makes the workspace the current folder, so that tasks may be typed in any folder below it.
pub(crate) fn enter_workspace() -> Result<(), Error> {
    program()?;
    let root = workspace();
    std::env::set_current_dir(&root).map_err(Error::file("enter", &root))
}

/// The finished site.
pub(crate) fn dist() -> PathBuf {
    workspace().join("dist")
}

/// The build folder of the cargo that runs this program.
pub(crate) fn own_target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| workspace().join("target"), PathBuf::from)
}

/// Build folder of the wasm. Apart from the host's: its compiler may be another one, and the two
/// can then be built at the same time.
pub(crate) fn wasm_target() -> PathBuf {
    workspace().join("target").join("wasm")
}

/// The cache for tools, outside the checkout: `REMOTE_HELP_CACHE`, or `remote-help-panel` in the
/// platform's cache folder.
pub(crate) fn cache() -> Result<PathBuf, Error> {
    cache_from(|name| std::env::var_os(name).map(PathBuf::from), std::env::consts::OS).ok_or_else(|| Error::Missing {
        what: "A folder for the tools (neither REMOTE_HELP_CACHE nor a home folder is set)".to_owned(),
        remedy: "Set REMOTE_HELP_CACHE to a folder that may be written.".to_owned(),
    })
}

fn cache_from(variable: impl Fn(&str) -> Option<PathBuf>, os: &str) -> Option<PathBuf> {
    let set = |name: &str| variable(name).filter(|path| path.is_absolute());
    if let Some(cache) = set("REMOTE_HELP_CACHE") {
        return Some(cache);
    }
    let platform = match os {
        "windows" => set("LOCALAPPDATA"),
        "macos" => set("HOME").map(|home| home.join("Library").join("Caches")),
        // Source: XDG Base Directory Specification; a relative path is to be ignored.
        _ => set("XDG_CACHE_HOME").or_else(|| set("HOME").map(|home| home.join(".cache"))),
    };
    platform.map(|folder| folder.join("remote-help-panel"))
}

/// Where cargo keeps crates. Source: <https://doc.rust-lang.org/cargo/guide/cargo-home.html>
pub(crate) fn cargo_home() -> Option<PathBuf> {
    let set = |name: &str| std::env::var_os(name).map(PathBuf::from).filter(|path| path.is_absolute());
    let user = if cfg!(windows) { "USERPROFILE" } else { "HOME" };
    set("CARGO_HOME").or_else(|| set(user).map(|home| home.join(".cargo")))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn cache_with(set: &[(&str, &str)], os: &str) -> Option<PathBuf> {
        let find = |name: &str| {
            let entry = set.iter().find(|(key, _)| *key == name);
            entry.map(|(_, value)| PathBuf::from(value))
        };
        cache_from(find, os)
    }

    #[test]
    fn the_cache_follows_the_platform() {
        let home = ("HOME", "/home/ada");
        assert_eq!(cache_with(&[home], "linux"), Some("/home/ada/.cache/remote-help-panel".into()));
        assert_eq!(cache_with(&[home], "macos"), Some("/home/ada/Library/Caches/remote-help-panel".into()));
        assert_eq!(cache_with(&[home, ("XDG_CACHE_HOME", "/var/x")], "linux"), Some("/var/x/remote-help-panel".into()));
        assert_eq!(cache_with(&[home, ("REMOTE_HELP_CACHE", "/c")], "linux"), Some("/c".into()));
        assert_eq!(cache_with(&[], "linux"), None);
    }

    #[test]
    fn a_relative_cache_is_ignored() {
        assert_eq!(
            cache_with(&[("HOME", "/home/ada"), ("XDG_CACHE_HOME", "x")], "linux"),
            Some("/home/ada/.cache/remote-help-panel".into())
        );
    }
}
