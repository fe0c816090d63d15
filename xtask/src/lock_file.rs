//! The packages in `Cargo.lock`. Line by line, since cargo writes it in one fixed form, and a TOML crate would be compiled
//! first.

/// A package that the lock file names.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Package<'a> {
    pub(crate) name: &'a str,
    pub(crate) version: &'a str,
    /// SHA-256 of what its registry has; `None` for our own.
    pub(crate) checksum: Option<&'a str>,
}

/// All of them, in the file's order. What is damaged is left out.
pub(crate) fn packages(lock: &str) -> impl Iterator<Item = Package<'_>> {
    lock.split("[[package]]").filter_map(|package| {
        let field = |name: &str| {
            let value = package.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(" = \""))?;
            value.strip_suffix('"')
        };
        Some(Package { name: field("name")?, version: field("version")?, checksum: field("checksum") })
    })
}

/// The version of the package of exactly that name; the first, where there are several.
pub(crate) fn version_of<'a>(lock: &'a str, name: &str) -> Option<&'a str> {
    packages(lock).find(|package| package.name == name).map(|package| package.version)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"
version = 4

[[package]]
name = "wasm-bindgen-macro"
version = "0.2.99"
dependencies = ["quote"]

[[package]]
name = "damaged"
version = 3

[[package]]
name = "wasm-bindgen"
version = "0.2.130"
source = "registry"
checksum = "ab12"
"#;

    #[test]
    fn the_package_of_exactly_that_name_counts() {
        assert_eq!(version_of(LOCK, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(version_of(LOCK, "wasm"), None);
        assert_eq!(version_of(LOCK, "damaged"), None);
    }

    #[test]
    fn packages_of_a_registry_have_a_checksum() {
        let checksums: Vec<Option<&str>> = packages(LOCK).map(|package| package.checksum).collect();
        assert_eq!(checksums, [None, Some("ab12")]);
    }

    #[test]
    fn the_repositorys_own_file_is_read() {
        let lock = include_str!("../../Cargo.lock");
        let bindgen = packages(lock).find(|package| package.name == "wasm-bindgen").unwrap();
        assert_eq!(bindgen.version.split('.').count(), 3, "{bindgen:?}");
        assert_eq!(bindgen.checksum.map(str::len), Some(64), "{bindgen:?}");
        let own = packages(lock).find(|package| package.name == "remote-help").unwrap();
        assert_eq!(own.checksum, None);
    }
}
