//! The checksums in `Cargo.lock`. Line by line, since cargo writes it in one fixed form.

use std::collections::BTreeMap;

/// SHA-256 of each package from a registry, by name and version.
pub(super) fn checksums(lock: &str) -> BTreeMap<(String, String), String> {
    let mut found = BTreeMap::new();
    for package in lock.split("[[package]]") {
        let field = |name: &str| {
            let start = format!("{name} = \"");
            let value = package.lines().find_map(|line| line.strip_prefix(start.as_str()))?;
            value.strip_suffix('"').map(str::to_owned)
        };
        if let (Some(name), Some(version), Some(checksum)) = (field("name"), field("version"), field("checksum")) {
            found.insert((name, version), checksum);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_of_a_registry_have_one_and_our_own_have_none() {
        let found = checksums(include_str!("../../../../Cargo.lock"));
        let bindgen = found.iter().find(|((name, _), _)| name == "wasm-bindgen").unwrap();
        assert_eq!(bindgen.1.len(), 64, "{bindgen:?}");
        assert!(found.keys().all(|(name, _)| name != "remote-help"));
    }
}
