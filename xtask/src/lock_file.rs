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
    fn packages_of_a_registry_have_a_checksum() {
        let checksums: Vec<Option<&str>> = packages(LOCK).map(|package| package.checksum).collect();
        assert_eq!(checksums, [None, Some("ab12")]);
    }

    #[test]
    fn the_repositorys_own_file_is_read() {
        let lock = include_str!("../../Cargo.lock");
        let find = |name: &str| packages(lock).find(|package| package.name == name).unwrap();
        let bindgen = find("wasm-bindgen");
        assert_eq!(bindgen.version.split('.').count(), 3, "{bindgen:?}");
        assert_eq!(bindgen.version, find("wasm-bindgen-cli-support").version, "what binds the wasm is of its version");
        assert_eq!(bindgen.checksum.map(str::len), Some(64), "{bindgen:?}");
        assert_eq!(find("remote-help").checksum, None);
    }
}
