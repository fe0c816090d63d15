//! `WebDriver` commands that the client library has no name for.

use serde_json::Value;
use thirtyfour::common::command::FormatRequestData;
use thirtyfour::{RequestData, SessionId, WebDriver};

/// A command of the session.
#[derive(Debug)]
struct Command {
    method: http::Method,
    path: String,
    body: Option<Value>,
}

impl FormatRequestData for Command {
    fn format_request(&self, session: &SessionId) -> RequestData {
        let request = RequestData::new(self.method.clone(), format!("session/{session}/{}", self.path));
        match &self.body {
            Some(body) => request.add_body(body.clone()),
            None => request,
        }
    }
}

/// Asks for something.
pub(crate) async fn get(driver: &WebDriver, path: String) -> Result<Value, String> {
    send(driver, Command { method: http::Method::GET, path, body: None }).await
}

/// Has something done.
pub(crate) async fn post(driver: &WebDriver, path: &str, body: Value) -> Result<Value, String> {
    send(driver, Command { method: http::Method::POST, path: path.to_owned(), body: Some(body) }).await
}

async fn send(driver: &WebDriver, command: Command) -> Result<Value, String> {
    let path = command.path.clone();
    let response = driver.handle().cmd(command).await.map_err(|error| format!("{path}: {error}"))?;
    Ok(response.body.get("value").cloned().unwrap_or_default())
}
