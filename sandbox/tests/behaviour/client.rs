//! The smallest HTTP client that sends exactly what a test says and shows exactly what came: one connection each.

use std::time::Duration;

use sandbox::tenant::{Tenant, TenantOptions, TokenSpec};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

pub(crate) const PATH: &str = "/beta/deviceManagement/remoteAssistanceSettings";
/// Far more than any test needs; only a failing one waits for it.
pub(crate) const LIMIT: Duration = Duration::from_secs(20);

/// A request to be sent.
#[derive(Clone)]
pub(crate) struct Request {
    origin: String,
    method: String,
    path: String,
    headers: Vec<(String, String)>,
    body: String,
}

/// A response.
#[derive(Debug)]
pub(crate) struct Response {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Request {
    pub(crate) fn new(origin: &str, method: &str, path: &str) -> Self {
        Self {
            origin: origin.to_owned(),
            method: method.to_owned(),
            path: path.to_owned(),
            headers: Vec::new(),
            body: String::new(),
        }
    }

    pub(crate) fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn bearer(self, token: &str) -> Self {
        self.header("Authorization", &format!("Bearer {token}"))
    }

    pub(crate) fn json(self, body: &Value) -> Self {
        self.text("application/json", &body.to_string())
    }

    pub(crate) fn text(mut self, kind: &str, body: &str) -> Self {
        body.clone_into(&mut self.body);
        self.header("Content-Type", kind)
    }

    /// Opens a connection and sends the request.
    pub(crate) async fn begin(&self) -> TcpStream {
        let address = self.origin.strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(address).await.unwrap();
        let mut head = format!("{} {} HTTP/1.1\r\nConnection: close\r\n", self.method, self.path);
        if !self.headers.iter().any(|(name, _)| name == "Host") {
            head.push_str("Host: ");
            head.push_str(address);
            head.push_str("\r\n");
        }
        for (name, value) in &self.headers {
            head.push_str(name);
            head.push_str(": ");
            head.push_str(value);
            head.push_str("\r\n");
        }
        let length = self.body.len();
        let request = format!("{head}Content-Length: {length}\r\n\r\n{}", self.body);
        stream.write_all(request.as_bytes()).await.unwrap();
        stream
    }

    /// Every byte up to the end of the connection.
    pub(crate) async fn raw(&self) -> Vec<u8> {
        let mut stream = self.begin().await;
        let mut bytes = Vec::new();
        let reading = stream.read_to_end(&mut bytes);
        let read = tokio::time::timeout(LIMIT, reading).await.expect("the connection ends");
        read.expect("the connection ends without an error of its own");
        bytes
    }

    /// The reply; `None` when the connection closed without one.
    pub(crate) async fn send_may_fail(&self) -> Option<Response> {
        let bytes = self.raw().await;
        if bytes.is_empty() {
            return None;
        }
        let text = String::from_utf8(bytes).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").expect("a complete head");
        let mut lines = head.split("\r\n");
        let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
        let headers = lines
            .map(|line| line.split_once(": ").expect("a header line"))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .collect();
        Some(Response { status, headers, body: body.to_owned() })
    }

    pub(crate) async fn send(&self) -> Response {
        self.send_may_fail().await.expect("an answer")
    }
}

impl Response {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(other, _)| other == name);
        found.map(|(_, value)| value.as_str())
    }

    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|why| panic!("{why}: {}", self.body))
    }

    pub(crate) fn code(&self) -> String {
        self.json()["error"]["code"].as_str().unwrap_or_default().to_owned()
    }

    pub(crate) fn message(&self) -> String {
        self.json()["error"]["message"].as_str().unwrap_or_default().to_owned()
    }
}

pub(crate) async fn tenant() -> Tenant {
    Tenant::start(TenantOptions::default()).await.unwrap()
}

pub(crate) fn get(tenant: &Tenant) -> Request {
    Request::new(&tenant.origin(), "GET", PATH).bearer(&tenant.token(TokenSpec::write()))
}

pub(crate) fn patch(tenant: &Tenant, body: &Value) -> Request {
    let token = tenant.token(TokenSpec::write());
    Request::new(&tenant.origin(), "PATCH", PATH).bearer(&token).json(body)
}

/// Everything on: the example of Microsoft's documentation.
pub(crate) fn example() -> Value {
    json!({
        "@odata.type": "#microsoft.graph.remoteAssistanceSettings",
        "remoteAssistanceState": "enabled",
        "allowSessionsToUnenrolledDevices": true,
        "blockChat": true,
    })
}

pub(crate) fn settings(state: &str, unenrolled: bool, block_chat: bool) -> Value {
    json!({
        "remoteAssistanceState": state,
        "allowSessionsToUnenrolledDevices": unenrolled,
        "blockChat": block_chat,
    })
}
