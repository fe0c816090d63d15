//! Where a deployment is.

use std::fmt;

/// The address of the panel's folder, with a slash at its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Address(String);

impl Address {
    /// Reads what a person gives: the folder with or without its slash, or its `index.html`.
    pub(super) fn read(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let rest = rest.ok_or_else(|| format!("'{text}' is no address: it begins with https:// or http://"))?;
        if rest.is_empty() || rest.starts_with('/') || rest.contains(['?', '#', '@', ' ', '\\', '"']) {
            return Err(format!("'{text}' is no address of a folder: a host, and perhaps a path, are all it has"));
        }
        let text = text.strip_suffix("/index.html").unwrap_or(text);
        Ok(Self(format!("{}/", text.trim_end_matches('/'))))
    }

    /// The address of a file in the folder.
    pub(super) fn of(&self, name: &str) -> String {
        format!("{}{name}", self.0)
    }

    pub(super) fn is_https(&self) -> bool {
        self.0.starts_with("https://")
    }

    /// The address with `http`. Returns `None` if it has no encryption anyway, or names a port.
    pub(super) fn without_encryption(&self) -> Option<String> {
        let rest = self.0.strip_prefix("https://")?;
        let host = rest.split('/').next()?;
        (!host.contains(':')).then(|| format!("http://{rest}"))
    }

    /// The folder's address without its slash; `None` at a host's root, which has no other.
    pub(super) fn bare(&self) -> Option<&str> {
        let (_, rest) = self.0.split_once("://")?;
        (rest.matches('/').count() > 1).then(|| self.0.trim_end_matches('/'))
    }

    /// Whether a `Location` leads to the folder.
    pub(super) fn is_led_to_by(&self, location: &str) -> bool {
        let path = self.0.split_once("://").and_then(|(_, rest)| rest.find('/').and_then(|at| rest.get(at..)));
        location == self.0 || Some(location) == path
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_person_gives_is_read() {
        for text in ["https://a.example/x/", "https://a.example/x", " https://a.example/x/index.html"] {
            assert_eq!(Address::read(text).unwrap().of("config.json"), "https://a.example/x/config.json", "{text}");
        }
        for wrong in
            ["", "a.example", "https://", "https:///x", "ftp://a.example", "https://a.example/?x", "https://u@a/"]
        {
            assert!(Address::read(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn its_relatives_are_known() {
        let below = Address::read("https://a.example/x/").unwrap();
        assert_eq!(below.bare(), Some("https://a.example/x"));
        assert_eq!(below.without_encryption().as_deref(), Some("http://a.example/x/"));
        assert!(below.is_led_to_by("/x/") && below.is_led_to_by("https://a.example/x/"));
        assert!(!below.is_led_to_by("http://a.example/x/") && !below.is_led_to_by("/"));
        let root = Address::read("http://127.0.0.1:8080").unwrap();
        assert_eq!((root.bare(), root.without_encryption()), (None, None));
        assert_eq!(Address::read("https://a.example:444/").unwrap().without_encryption(), None);
    }
}
