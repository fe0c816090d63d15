//! As much of an HTTP client as tasks need: one request on one connection to a server on this machine.

use std::io::{self, Read as _, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

/// An answer.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    /// Names in lower case, in the order they came.
    headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Answer {
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
        let answer = Self { status, headers, body: bytes.get(end + 4..)?.to_vec() };
        match answer.only("transfer-encoding") {
            // Caddy knows no length of what lies compressed on its disk.
            Some("chunked") => Some(Self { body: unchunked(&answer.body)?, ..answer }),
            _ => Some(answer),
        }
    }
}

/// A body that was sent in chunks, each after its length; `None` for one that does not come to its end.
///
/// Source: RFC 9112, section 7.1
fn unchunked(mut rest: &[u8]) -> Option<Vec<u8>> {
    let mut body = Vec::new();
    loop {
        let line = rest.windows(2).position(|two| two == b"\r\n")?;
        let length = std::str::from_utf8(rest.get(..line)?).ok()?;
        let length = usize::from_str_radix(length.split(';').next()?.trim(), 16).ok()?;
        let start = line + 2;
        if length == 0 {
            return Some(body);
        }
        body.extend_from_slice(rest.get(start..start.checked_add(length)?)?);
        rest = rest.get(start + length..)?.strip_prefix(b"\r\n")?;
    }
}

/// Sends a request, and reads until the server ends the connection.
pub(crate) fn ask(method: &str, port: u16, path: &str, headers: &[(&str, &str)]) -> io::Result<Answer> {
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port))?;
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    let mut request = format!("{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n");
    for (name, value) in headers {
        request.extend([*name, ": ", *value, "\r\n"]);
    }
    request.push_str("\r\n");
    stream.write_all(request.as_bytes())?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes)?;
    Answer::read(&bytes).ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "no HTTP answer"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_read() {
        let answer =
            Answer::read(b"HTTP/1.1 404 Not Found\r\nVary: a\r\nvary:b\r\nETag: \"x\"\r\n\r\nbody\r\n\r\n").unwrap();
        assert_eq!((answer.status, answer.body.as_slice()), (404, b"body\r\n\r\n".as_slice()));
        assert_eq!(answer.only("etag"), Some("\"x\""));
        assert_eq!((answer.only("Vary"), answer.all("Vary")), (None, vec!["a", "b"]));
        let chunked = |body: &str| {
            let text = format!("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{body}");
            Answer::read(text.as_bytes()).map(|answer| answer.body)
        };
        assert_eq!(chunked("3\r\na\r\n\r\nA;x=1\r\n0123456789\r\n0\r\n\r\n").as_deref(), Some(&b"a\r\n0123456789"[..]));
        for cut in ["", "3\r\nab", "3\r\nabc\r\n", "x\r\n", "3\r\nabcd\r\n0\r\n\r\n", "ffffffffffffffff\r\na"] {
            assert_eq!(chunked(cut), None, "{cut}");
        }
        for broken in ["", "HTTP/1.1", "HTTP/1.1 x\r\n\r\n", "HTTP/1.1 200 OK\r\n"] {
            assert!(Answer::read(broken.as_bytes()).is_none(), "{broken}");
        }
    }
}
