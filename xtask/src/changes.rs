//! The `changes` task: what the changelog says about a version, for the notes of its release.

use std::fs;

use crate::error::Error;
use crate::paths;

/// `cargo xtask changes TAG`: prints it, and fails where the tag is not the version in `Cargo.toml`, or the changelog
/// does not speak of it. A release begins with this, so that neither is forgotten.
pub(crate) fn run(options: &[String]) -> Result<(), Error> {
    let [tag] = options else {
        return Err(Error::Usage { message: "'changes' takes one tag, such as v1.2.3".to_owned() });
    };
    let path = paths::workspace().join("CHANGELOG.md");
    let changelog = fs::read_to_string(&path).map_err(Error::file("read", &path))?;
    // All crates of the workspace have one version.
    let changes = of(&changelog, tag, env!("CARGO_PKG_VERSION"))
        .map_err(|why| Error::Findings { what: "No release", findings: vec![why] })?;
    println!("{changes}");
    Ok(())
}

/// The section about the version that `tag` names.
fn of(changelog: &str, tag: &str, version: &str) -> Result<String, String> {
    if tag.strip_prefix('v') != Some(version) {
        return Err(format!("the tag {tag} is not v{version}, the version in Cargo.toml"));
    }
    let heading = format!("## [{version}]");
    let mut lines = changelog.lines().skip_while(|line| !line.starts_with(&heading));
    let date = lines
        .next()
        .and_then(|line| line.strip_prefix(&heading)?.strip_prefix(" - "))
        .ok_or_else(|| format!("CHANGELOG.md has no heading '{heading} - YYYY-MM-DD'"))?;
    if !is_date(date) {
        return Err(format!("the date of {version} in CHANGELOG.md is not YYYY-MM-DD: '{date}'"));
    }
    let text = lines.take_while(|line| !line.starts_with("## ")).collect::<Vec<_>>().join("\n");
    let text = text.trim();
    if text.is_empty() {
        return Err(format!("CHANGELOG.md says nothing about {version}"));
    }
    Ok(text.to_owned())
}

fn is_date(text: &str) -> bool {
    text.len() == 10
        && text
            .bytes()
            .enumerate()
            .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() })
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHANGELOG: &str = "# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2027-01-31\n\n### Added\n- This.\n\n\
        ## [1.1.0] - soon\n- That.\n\n## [1.0.0] - 2026-12-01\n\n## [0.9.0]\n- It.\n";

    #[test]
    fn a_section_ends_with_the_next() {
        assert_eq!(of(CHANGELOG, "v1.2.0", "1.2.0").as_deref(), Ok("### Added\n- This."));
    }

    #[test]
    fn what_is_not_ready_to_be_released_is_told() {
        for (tag, version, expected) in [
            ("v1.3.0", "1.2.0", "is not v1.2.0"),
            ("1.2.0", "1.2.0", "is not v1.2.0"),
            ("v1.2", "1.2", "no heading"),
            ("v1.1.0", "1.1.0", "not YYYY-MM-DD"),
            ("v1.0.0", "1.0.0", "nothing about"),
            ("v0.9.0", "0.9.0", "no heading"),
        ] {
            let why = of(CHANGELOG, tag, version).unwrap_err();
            assert!(why.contains(expected), "{why}");
        }
    }
}
