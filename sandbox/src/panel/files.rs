//! The folder as a static host sees it: which file a path names, its type and its tag. Nothing outside the folder.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// A file as it is sent.
pub(crate) struct Served {
    /// MIME type.
    pub(crate) kind: &'static str,
    /// How it is compressed.
    pub(crate) encoding: Option<&'static str>,
    pub(crate) bytes: Vec<u8>,
}

impl Served {
    /// A strong entity tag, quotes included.
    pub(crate) fn tag(&self) -> String {
        let digest = Sha256::digest(&self.bytes);
        format!("\"{}\"", URL_SAFE_NO_PAD.encode(digest.as_slice().get(..16).unwrap_or_default()))
    }
}

/// The path below the host's root, decoded: `a/b.js`. `None` for anything that could leave the folder or is hidden.
pub(crate) fn inside(path: &str) -> Option<String> {
    let decoded = percent_decoded(path)?;
    let refused = |part: &str| part.is_empty() || part.starts_with('.');
    let odd = |character: char| character.is_control() || matches!(character, '\\' | ':');
    if decoded.contains(odd) || decoded.split('/').any(refused) {
        return None;
    }
    Some(decoded)
}

/// Reads a file of the folder; links that leave it are not followed.
pub(crate) fn read(folder: &Path, path: &str) -> Option<Served> {
    let root = fs::canonicalize(folder).ok()?;
    let file: PathBuf = fs::canonicalize(root.join(path)).ok()?;
    if !file.starts_with(&root) || !file.is_file() {
        return None;
    }
    Some(Served { kind: kind(path), encoding: None, bytes: fs::read(file).ok()? })
}

/// The type by the name's ending. `nosniff` makes browsers hold us to it.
pub(crate) fn kind(path: &str) -> &'static str {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    match ending.to_ascii_lowercase().as_str() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" | "ftl" | "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn percent_decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next()?, rest.next()?];
            let digits = std::str::from_utf8(&digits).ok()?;
            bytes.push(u8::from_str_radix(digits, 16).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_paths_stay_and_escapes_are_decoded() {
        assert_eq!(inside("a/b.js").as_deref(), Some("a/b.js"));
        assert_eq!(inside("a%20b.js").as_deref(), Some("a b.js"));
    }

    #[test]
    fn nothing_leaves_the_folder() {
        for path in [
            "..",
            "../x",
            "a/../../x",
            "%2e%2e/x",
            "a/%2E%2E/x",
            "..%2fx",
            "a//b",
            "/etc/passwd",
            "%2fetc",
            "a\\..\\x",
            "a%5c..%5cx",
            ".git/config",
            "a%00b",
            "c:x",
            "%",
            "%2",
            "%zz",
            "%ff",
            "",
        ] {
            assert_eq!(inside(path), None, "{path}");
        }
    }
}
