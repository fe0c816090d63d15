//! Reads version numbers out of what programs print, and the one that the workspace asks for.

/// The first word of `text` that begins with a digit and goes on with digits and points, such as
/// `0.21.14` in `trunk 0.21.14` or `132` in `wasm-opt version 132 (version_132)`.
pub(super) fn first_in(text: &str) -> Option<&str> {
    text.split_whitespace().map(|word| word.trim_start_matches('v')).find(|word| {
        word.starts_with(|c: char| c.is_ascii_digit()) && word.chars().all(|c| c.is_ascii_digit() || c == '.')
    })
}

/// Major and minor number of a version such as `1.96.0`, `1.88` or `1.97.0-nightly`.
pub(super) fn major_minor(version: &str) -> Option<(u32, u32)> {
    let mut numbers = version.split(['.', '-']);
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

/// The number of the browser's and the driver's release that must agree: `156` in
/// `ChromeDriver 156.0.8078.73 (…)`.
pub(super) fn major(text: &str) -> Option<u32> {
    first_in(text)?.split('.').next()?.parse().ok()
}

/// The `rust-version` a manifest states. Line by line: a TOML crate would be compiled first.
pub(super) fn rust_version(manifest: &str) -> Option<&str> {
    let text = manifest.lines().find_map(|line| line.strip_prefix("rust-version = \""))?;
    Some(text.split_once('"')?.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_workspace_asks_for_a_compiler() {
        assert!(rust_version(include_str!("../../../Cargo.toml")).unwrap().starts_with("1."));
        assert_eq!(rust_version("rust-version = 1"), None);
    }

    #[test]
    fn versions_are_found_in_what_programs_print() {
        assert_eq!(first_in("trunk 0.21.14\n"), Some("0.21.14"));
        assert_eq!(first_in("wasm-opt version 132 (version_132)"), Some("132"));
        assert_eq!(first_in("rustc 1.96.0 (ac68faa20 2026-05-25)"), Some("1.96.0"));
        assert_eq!(first_in("v20.20.2"), Some("20.20.2"));
        assert_eq!(first_in("command not found"), None);
    }

    #[test]
    fn major_and_minor_are_numbers() {
        assert_eq!(major_minor("1.88"), Some((1, 88)));
        assert_eq!(major_minor("1.97.0-nightly"), Some((1, 97)));
        assert_eq!(major_minor("1"), None);
        // As text, 1.100 would come before 1.88.
        assert!(major_minor("1.100.0") > major_minor("1.88"));
    }

    #[test]
    fn a_browsers_major_number_is_the_first_part() {
        assert_eq!(major("Chromium 156.0.8078.79 built on Debian"), Some(156));
        assert_eq!(major("ChromeDriver 156.0.8078.73 (abc)"), Some(156));
        assert_eq!(major(""), None);
    }
}
