//! A page of another origin, such as one that frames the panel.

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A host on a loopback port of its own that answers every request with one page. Dropping it stops it.
pub struct Elsewhere {
    origin: String,
    task: JoinHandle<()>,
}

impl Elsewhere {
    /// Serves a page.
    pub async fn serving(html: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap_or_else(|error| panic!("taking a port: {error}"));
        let address = listener.local_addr().unwrap_or_else(|error| panic!("reading the port: {error}"));
        let response = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\ncontent-length: {}\r\n\
             connection: close\r\n\r\n{html}",
            html.len()
        );
        let task = tokio::spawn(async move {
            while let Ok((mut stream, _)) = listener.accept().await {
                let response = response.clone();
                tokio::spawn(async move {
                    // One read holds a browser's whole request; what it says doesn't matter, nor whether it waits.
                    let _ = stream.read(&mut [0; 16 * 1024]).await;
                    let _ = stream.write_all(response.as_bytes()).await;
                });
            }
        });
        Self { origin: format!("http://{address}"), task }
    }

    /// The host's origin.
    pub fn origin(&self) -> &str {
        &self.origin
    }
}

impl Drop for Elsewhere {
    fn drop(&mut self) {
        self.task.abort();
    }
}
