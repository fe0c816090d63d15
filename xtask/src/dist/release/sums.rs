//! `SHA256SUMS`, as `sha256sum --check` reads it.

use std::fmt::Write;

use super::OWN_TO_EDIT;
use crate::dist::folder::Files;
use crate::dist::integrity;

/// Adds the sums of all files but the deployment's own.
pub(super) fn add(files: &mut Files) {
    let mut sums = String::new();
    for (name, content) in files.iter().filter(|(name, _)| *name != OWN_TO_EDIT) {
        // Writing to a String cannot fail.
        let _ = writeln!(sums, "{}  {name}", integrity::hexadecimal(content));
    }
    files.insert("SHA256SUMS".to_owned(), sums.into_bytes());
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_but_the_deployments_own_has_a_line() {
        let mut files: Files = [("b.js", "abc"), ("a/b", ""), ("config.json", "{}")]
            .into_iter()
            .map(|(name, content)| (name.to_owned(), content.as_bytes().to_vec()))
            .collect();
        add(&mut files);
        // SHA-256 of nothing and of "abc": FIPS 180-4, examples.
        let expected = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a/b\n\
                        ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  b.js\n";
        assert_eq!(files["SHA256SUMS"], expected.as_bytes());
    }
}
