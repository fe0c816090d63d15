//! The little of WebSocket (RFC 6455) that a browser's debugging port on this device needs: texts there and back.

use std::io::{self, ErrorKind};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// The kinds of frames.
const CONTINUED: u8 = 0;
const TEXT: u8 = 1;
const CLOSE: u8 = 8;
/// In front of the kind: the text ends with this frame.
const LAST: u8 = 0x80;
/// In front of the length: a mask comes before the contents.
const MASKED: u8 = 0x80;
/// In place of a length: it stands in so many bytes that come after.
const IN_TWO: u8 = 0x7e;
const IN_EIGHT: u8 = 0x7f;

/// A connection.
pub(super) struct Socket {
    stream: TcpStream,
    /// Messages that came and no call has taken.
    come: Vec<u8>,
    /// The beginning of a text that comes in several frames.
    begun: Vec<u8>,
}

impl Socket {
    /// Connects to a port's path.
    pub(super) async fn open(address: &str, path: &str) -> io::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        let mut socket = Self { stream, come: Vec::new(), begun: Vec::new() };
        // The key only guards against caches on the way, and there are none.
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: {address}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13\r\n\r\n"
        );
        socket.stream.write_all(request.as_bytes()).await?;
        loop {
            socket.more().await?;
            let end = socket.come.windows(4).position(|four| four == b"\r\n\r\n");
            if let Some(end) = end {
                let head: Vec<u8> = socket.come.drain(..end + 4).collect();
                let is_open = head.starts_with(b"HTTP/1.1 101 ");
                return if is_open { Ok(socket) } else { Err(odd("the browser opens no connection")) };
            }
        }
    }

    /// Sends a text.
    pub(super) async fn send(&mut self, text: &str) -> io::Result<()> {
        let bytes = text.as_bytes();
        // The whole text in one frame, masked as a client's must be: with a mask of zeros, which changes nothing.
        let mut frame = vec![LAST | TEXT];
        match (u8::try_from(bytes.len()), u16::try_from(bytes.len())) {
            (Ok(length), _) if length < IN_TWO => frame.push(MASKED | length),
            (_, Ok(length)) => {
                frame.push(MASKED | IN_TWO);
                frame.extend(length.to_be_bytes());
            }
            _ => {
                frame.push(MASKED | IN_EIGHT);
                frame.extend((bytes.len() as u64).to_be_bytes());
            }
        }
        frame.extend([0; 4]);
        frame.extend(bytes);
        self.stream.write_all(&frame).await
    }

    /// Waits for a text. One that is given up on loses nothing.
    pub(super) async fn receive(&mut self) -> io::Result<String> {
        loop {
            if let Some(text) = self.next()? {
                return Ok(text);
            }
            self.more().await?;
        }
    }

    /// A text that has come already.
    pub(super) fn waiting(&mut self) -> io::Result<Option<String>> {
        let mut piece = [0; 16384];
        loop {
            if let Some(text) = self.next()? {
                return Ok(Some(text));
            }
            match self.stream.try_read(&mut piece) {
                Ok(0) => return Err(ended()),
                Ok(length) => self.come.extend(piece.iter().take(length)),
                Err(error) if error.kind() == ErrorKind::WouldBlock => return Ok(None),
                Err(error) => return Err(error),
            }
        }
    }

    async fn more(&mut self) -> io::Result<()> {
        match self.stream.read_buf(&mut self.come).await? {
            0 => Err(ended()),
            _ => Ok(()),
        }
    }

    /// Takes the next whole text from what has come.
    fn next(&mut self) -> io::Result<Option<String>> {
        while let Some((kind, is_last, from, to)) = frame(&self.come) {
            let Some(bytes) = self.come.get(from..to) else { return Ok(None) };
            match kind {
                TEXT | CONTINUED => self.begun.extend(bytes),
                CLOSE => return Err(ended()),
                _ => {}
            }
            self.come.drain(..to);
            if is_last && matches!(kind, TEXT | CONTINUED) {
                let text = String::from_utf8(std::mem::take(&mut self.begun));
                return text.map(Some).map_err(|_| odd("the browser sends no text"));
            }
        }
        Ok(None)
    }
}

/// Kind of the first frame, whether it is the last of its text, and where its contents begin and end. Returns `None` if its
/// head is not there yet. A server's frames have no mask.
fn frame(bytes: &[u8]) -> Option<(u8, bool, usize, usize)> {
    let (first, second) = (*bytes.first()?, *bytes.get(1)?);
    let (length, from) = match second & !MASKED {
        IN_TWO => (u16::from_be_bytes(bytes.get(2..4)?.try_into().ok()?).into(), 4),
        IN_EIGHT => (usize::try_from(u64::from_be_bytes(bytes.get(2..10)?.try_into().ok()?)).ok()?, 10),
        length => (length.into(), 2),
    };
    Some((first & 0x0f, first & LAST != 0, from, from.checked_add(length)?))
}

fn ended() -> io::Error {
    io::Error::new(ErrorKind::UnexpectedEof, "the browser ended the connection")
}

fn odd(what: &str) -> io::Error {
    io::Error::new(ErrorKind::InvalidData, what)
}

#[cfg(test)]
mod tests {
    use tokio::net::TcpListener;

    use super::*;

    /// A browser that opens the connection, sends this, and gives what it then gets.
    async fn browser(listener: TcpListener, sent: Vec<u8>) -> Vec<u8> {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut got = Vec::new();
        while !got.ends_with(b"\r\n\r\n") {
            stream.read_buf(&mut got).await.unwrap();
        }
        stream.write_all(b"HTTP/1.1 101 Switching Protocols\r\n\r\n").await.unwrap();
        stream.write_all(&sent).await.unwrap();
        got.clear();
        stream.read_to_end(&mut got).await.unwrap();
        got
    }

    #[tokio::test]
    async fn texts_come_whole_in_whatever_frames() {
        let long = "x".repeat(300);
        let mut sent = vec![0x81, 2, b'h', b'i', 0x89, 0, 0x01, 1, b'a', 0x80, 1, b'b', 0x81, 126, 1, 44];
        sent.extend(long.as_bytes());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap().to_string();
        let client = async {
            let mut socket = Socket::open(&address, "/").await.unwrap();
            for expected in ["hi", "ab", &long] {
                assert_eq!(socket.receive().await.unwrap(), expected);
            }
            assert_eq!(socket.waiting().unwrap(), None);
            socket.send("hi").await.unwrap();
            socket.send(&long).await.unwrap();
        };
        let ((), got) = tokio::join!(client, browser(listener, sent));
        let mut expected = vec![0x81, 0x82, 0, 0, 0, 0, b'h', b'i', 0x81, 0xfe, 1, 44, 0, 0, 0, 0];
        expected.extend(long.as_bytes());
        assert_eq!(got, expected);
    }
}
