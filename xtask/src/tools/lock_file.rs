//! Reads a package's version from `Cargo.lock`, and the workspace's `rust-version`.
//! Line by line: cargo writes both files in one fixed form, and a TOML crate would be compiled first.

/// The version of `package`, if the lock file has it.
pub(super) fn version_of(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines();
    lines.find(|line| line.trim() == name)?;
    let version = lines.next()?.trim();
    quoted(version.strip_prefix("version = ")?)
}

/// The `rust-version` a manifest states.
pub(super) fn rust_version(manifest: &str) -> Option<String> {
    let line = manifest.lines().find_map(|line| line.strip_prefix("rust-version = "))?;
    quoted(line)
}

fn quoted(text: &str) -> Option<String> {
    let text = text.strip_prefix('"')?;
    Some(text.split_once('"')?.0.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"
[[package]]
name = "wasm-bindgen-macro"
version = "0.2.99"
dependencies = ["quote"]

[[package]]
name = "wasm-bindgen"
version = "0.2.130"
source = "registry"
"#;

    #[test]
    fn the_package_of_exactly_that_name_counts() {
        assert_eq!(version_of(LOCK, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version_of(LOCK, "wasm"), None);
    }

    #[test]
    fn the_repositorys_own_files_are_read() {
        let lock = include_str!("../../../Cargo.lock");
        let version = version_of(lock, "wasm-bindgen").unwrap();
        assert_eq!(version.split('.').count(), 3, "{version}");
        let manifest = include_str!("../../../Cargo.toml");
        assert!(rust_version(manifest).unwrap().starts_with("1."));
    }

    #[test]
    fn a_damaged_entry_is_no_version() {
        assert_eq!(version_of("name = \"a\"\nversion = 3", "a"), None);
        assert_eq!(version_of("name = \"a\"", "a"), None);
    }
}
