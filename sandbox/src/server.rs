//! The accept loop that tenant and panel host stand on: loopback only, ends when dropped, and able to hang up.
//! The router makes the responses.

use std::convert::Infallible;
use std::fmt;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::response::Response;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};
use tower::ServiceExt;

/// Put into a response's extensions, it makes the server close the connection without sending anything.
#[derive(Clone, Copy)]
pub(crate) struct HangUp;

/// May a connection carry a second request?
#[derive(Clone, Copy)]
pub(crate) enum Connections {
    /// As browsers like it.
    Reused,
    /// One request each. Browsers silently repeat a request whose *reused* connection closed without an answer,
    /// even a `PATCH`; on a connection of its own, a lost answer stays lost and the page gets to see it.
    OneRequestEach,
}

/// A port taken, before anything is served on it: a router can be built that knows its own origin.
pub(crate) struct Bound {
    listener: TcpListener,
    address: SocketAddr,
}

impl Bound {
    /// Takes `port` on 127.0.0.1, any free one for 0.
    pub(crate) async fn to(port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let address = listener.local_addr()?;
        Ok(Self { listener, address })
    }

    /// `http://127.0.0.1:PORT`, as browsers write this origin.
    pub(crate) fn origin(&self) -> String {
        match self.address.port() {
            80 => String::from("http://127.0.0.1"),
            port => format!("http://127.0.0.1:{port}"),
        }
    }

    /// Serves until the returned value is dropped.
    pub(crate) fn serve(self, router: Router, connections: Connections) -> Server {
        let task = tokio::spawn(accept(self.listener, router, connections));
        Server { task }
    }
}

/// A running server. Dropping it ends the accept loop and every connection.
pub(crate) struct Server {
    task: JoinHandle<()>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn accept(listener: TcpListener, router: Router, connections: Connections) {
    // The set owns the connections: when this task is aborted, they are too.
    let mut open = JoinSet::new();
    loop {
        tokio::select! {
            arrived = listener.accept() => match arrived {
                Ok((stream, _)) => {
                    open.spawn(converse(stream, router.clone(), connections));
                }
                // A connection that died before it was accepted, or no file handle free: give others a turn.
                Err(_) => tokio::task::yield_now().await,
            },
            Some(_) = open.join_next() => {}
        }
    }
}

async fn converse(stream: TcpStream, router: Router, connections: Connections) {
    let service = service_fn(move |request: hyper::Request<hyper::body::Incoming>| {
        let router = router.clone();
        async move { deliver(router.oneshot(request.map(Body::new) as Request).await) }
    });
    let kept = matches!(connections, Connections::Reused);
    // An error here is a peer that left, or our own `Gone`; the connection is closed either way.
    let _ended = http1::Builder::new().keep_alive(kept).serve_connection(TokioIo::new(stream), service).await;
}

/// hyper closes the connection unanswered when its service fails: the one way to lose an answer for real.
fn deliver(answer: Result<Response, Infallible>) -> Result<Response, Gone> {
    match answer {
        Ok(response) if response.extensions().get::<HangUp>().is_none() => Ok(response),
        Ok(_) => Err(Gone),
        Err(never) => match never {},
    }
}

/// The connection is closed on purpose.
#[derive(Debug)]
struct Gone;

impl fmt::Display for Gone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("hung up on purpose")
    }
}

impl std::error::Error for Gone {}
