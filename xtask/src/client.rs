//! How a host is asked, a deployment or a server on this machine: by curl, which every system has, with the system's own certificates and proxies.

use std::path::PathBuf;
use std::process::Command;

use crate::command;
use crate::error::Error;

/// An answer.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: u16,
    /// Names in lower case, in the order they came.
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Response {
    /// The value of a header that came exactly once; `None` where it is missing, or came twice.
    pub(crate) fn only(&self, name: &str) -> Option<&str> {
        match self.all(name).as_slice() {
            [one] => Some(one),
            _ => None,
        }
    }

    /// All values of a header.
    pub(crate) fn all(&self, name: &str) -> Vec<&str> {
        let name = name.to_ascii_lowercase();
        self.headers.iter().filter(|(other, _)| *other == name).map(|(_, value)| value.as_str()).collect()
    }

    /// Reads what a server sent, from its first line on.
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n")?;
        let head = std::str::from_utf8(bytes.get(..end)?).ok()?;
        let mut lines = head.split("\r\n");
        let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
        let headers = lines.filter_map(|line| line.split_once(':'));
        let headers = headers.map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned())).collect();
        Some(Self { status, headers, body: bytes.get(end + 4..)?.to_vec() })
    }
}

/// Something that asks a host.
pub(crate) trait Client {
    /// Sends a request, follows nothing, and decodes nothing but chunks; else why there is no answer.
    fn fetch(&self, method: &str, url: &str, headers: &[(&str, &str)]) -> Result<Response, String>;
}

/// The program.
#[derive(Debug)]
pub(crate) struct Curl(PathBuf);

impl Curl {
    /// Finds it.
    pub(crate) fn get() -> Result<Self, Error> {
        command::on_path("curl").map(Self).ok_or_else(|| Error::Missing {
            what: "curl, which asks the host,".to_owned(),
            remedy: "Install it, and try again.".to_owned(),
        })
    }
}

impl Client for Curl {
    fn fetch(&self, method: &str, url: &str, headers: &[(&str, &str)]) -> Result<Response, String> {
        let mut curl = Command::new(&self.0);
        // -q: without the user's own settings.
        curl.args(["-q", "-s", "-S", "-i", "--max-time", "30", "--suppress-connect-headers", "--path-as-is"]);
        if url.starts_with("http://127.0.0.1:") {
            curl.args(["--noproxy", "*"]);
        }
        if method == "HEAD" {
            curl.arg("--head");
        } else {
            curl.args(["--request", method]);
        }
        for (name, value) in headers {
            curl.arg("--header").arg(format!("{name}: {value}"));
        }
        let output = curl.arg("--").arg(url).output().map_err(|error| format!("cannot run curl: {error}"))?;
        if !output.status.success() {
            return Err(format!("{method} {url}: {}", String::from_utf8_lossy(&output.stderr).trim()));
        }
        Response::read(&output.stdout).ok_or_else(|| format!("{method} {url}: no answer that HTTP knows"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read() {
        let response =
            Response::read(b"HTTP/1.1 404 Not Found\r\nVary: a\r\nvary:b\r\nETag: \"x\"\r\n\r\nbody\r\n\r\n").unwrap();
        assert_eq!((response.status, response.body.as_slice()), (404, b"body\r\n\r\n".as_slice()));
        assert_eq!(response.only("etag"), Some("\"x\""));
        assert_eq!((response.only("Vary"), response.all("Vary")), (None, vec!["a", "b"]));
        for broken in ["", "HTTP/1.1", "HTTP/1.1 x\r\n\r\n", "HTTP/1.1 200 OK\r\n"] {
            assert!(Response::read(broken.as_bytes()).is_none(), "{broken}");
        }
    }
}
