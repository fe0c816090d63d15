//! An origin that may be put into a Content Security Policy.

use std::fmt;
use std::net::Ipv4Addr;

/// Scheme, host and port: HTTPS, or HTTP on loopback, as for the panel's own configuration.
///
/// It holds only letters, digits and `-.:[]/`, so it can end neither a directive nor an attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Origin(String);

impl Origin {
    /// Reads an origin, or says what is wrong with it.
    pub(crate) fn read(text: &str) -> Result<Self, String> {
        let (scheme, rest) = text.split_once("://").ok_or("an origin is needed, such as https://graph.example.com")?;
        if !matches!(scheme, "https" | "http") {
            return Err("an origin begins with https:// or, on loopback, http://".to_owned());
        }
        if rest.contains(['/', '?', '#', '@']) {
            return Err("only an origin is allowed: no path, query or user".to_owned());
        }
        let (host, port) = split_port(rest)?;
        if port.is_some_and(|port| port.parse::<u16>().map_or(true, |number| number == 0)) {
            return Err("the port is not a number from 1 to 65535".to_owned());
        }
        if host != "[::1]" && !is_host_name(host) {
            return Err("the host is not a plain host name".to_owned());
        }
        if scheme == "http" && !is_loopback(host) {
            return Err("HTTP is allowed on loopback only; use https://".to_owned());
        }
        Ok(Self(text.to_ascii_lowercase()))
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn split_port(rest: &str) -> Result<(&str, Option<&str>), String> {
    if let Some(after) = rest.strip_prefix("[::1]") {
        return match after.strip_prefix(':') {
            Some(port) => Ok(("[::1]", Some(port))),
            None if after.is_empty() => Ok(("[::1]", None)),
            None => Err("after [::1] only a port may follow".to_owned()),
        };
    }
    Ok(match rest.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (rest, None),
    })
}

fn is_host_name(host: &str) -> bool {
    host.split('.').all(|label| !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'))
}

fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost")
        || host == "[::1]"
        || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn origins_are_taken() {
        for text in [
            "https://graph.example.com",
            "https://graph.example.com:8443",
            "https://10.0.0.7",
            "http://localhost",
            "http://localhost:8081",
            "http://127.0.0.1:8081",
            "http://[::1]:8081",
        ] {
            assert_eq!(Origin::read(text).map(|o| o.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn what_is_no_origin_is_refused() {
        for text in [
            "",
            "graph.example.com",
            "https://",
            "https://a.example/",
            "https://a.example?x",
            "https://user@a.example",
            "https://*.example",
            "https://a..example",
            "https://a.example:0",
            "https://a.example:99999",
            "https://a.example:",
            "ftp://a.example",
            "javascript://a.example",
            "http://a.example",
            "http://localhost.evil.example",
            "http://[::1]x",
        ] {
            assert!(Origin::read(text).is_err(), "{text}");
        }
    }

    #[test]
    fn an_origin_cannot_end_a_directive_or_an_attribute() {
        for text in [
            "https://a.example; script-src *",
            "https://a.example *",
            "https://a.example\"",
            "https://a.example\u{a0}x",
            "https://a.example,b",
        ] {
            assert!(Origin::read(text).is_err(), "{text}");
        }
    }
}
