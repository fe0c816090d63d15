//! Hashes of a file's content: as browsers check them, and as part of its name.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};

/// The value of an `integrity` attribute. Source: <https://www.w3.org/TR/sri-2/>
pub(crate) fn attribute(content: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(content)))
}

/// The integrity with SHA-256, for texts and for the wasm beside the first part: the page holds one a file, and hashes don't
/// compress.
pub(crate) fn short_attribute(content: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(content)))
}

/// Sixteen hexadecimal digits that change with the content, for a file's name.
pub(crate) fn short(content: &[u8]) -> String {
    hexadecimal(content).chars().take(16).collect()
}

/// SHA-256 as lists of sums spell it.
pub(crate) fn hexadecimal(content: &[u8]) -> String {
    use std::fmt::Write;
    Sha256::digest(content).iter().fold(String::new(), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_are_those_of_the_standards() {
        // SHA-384 and SHA-256 of "abc": FIPS 180-4, examples.
        assert_eq!(attribute(b"abc"), "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn");
        assert_eq!(short_attribute(b"abc"), "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=");
        assert_eq!(short(b"abc"), "ba7816bf8f01cfea");
    }
}
