//! Chromium's debugging protocol, spoken to the browser itself. By way of the driver each command is five: the driver asks
//! the page before and after whether it is being left, and a test has hundreds of them.

mod socket;

use std::collections::BTreeMap;
use std::io;
use std::time::Duration;

use serde_json::{Value, json};
use thirtyfour::{WebDriver, WindowHandle};
use tokio::sync::Mutex;
use tokio::time::{Instant, timeout_at};

use self::socket::Socket;
use crate::wait::LIMIT;

/// How long an answer may take: a script may wait for something.
const PATIENCE: Duration = Duration::from_secs(60);

/// A browser's tabs. What is set for one by a command holds until this value is dropped.
pub(crate) struct Devtools {
    /// The port on which the browser listens.
    address: String,
    tabs: Mutex<Tabs>,
}

struct Tabs {
    front: String,
    open: BTreeMap<String, Tab>,
}

/// A tab that is spoken to.
struct Tab {
    socket: Socket,
    /// Its name, which is that of its page's main frame, too.
    name: String,
    /// The number of the last command.
    last: u64,
    /// Whether a page is being loaded in place of the present one.
    is_loading: bool,
}

impl Devtools {
    /// Those of a browser, with the tab that its driver has in front.
    pub(crate) async fn of(session: &WebDriver) -> Result<Self, String> {
        let options = session.handle().capabilities().get("goog:chromeOptions");
        let address = options.and_then(|options| options.get("debuggerAddress")?.as_str());
        let address = address.ok_or_else(|| "the driver names no port for debugging".to_owned())?.to_owned();
        let front = session.window().await.map_err(|error| error.to_string())?;
        Ok(Self { address, tabs: Mutex::new(Tabs { front: front.to_string(), open: BTreeMap::new() }) })
    }

    /// From now on, commands are for this tab.
    pub(crate) async fn turn_to(&self, tab: &WindowHandle) {
        self.tabs.lock().await.front = tab.to_string();
    }

    /// Sends a command to the tab in front, as soon as no page is being loaded there, and gives its result.
    pub(crate) async fn call(&self, method: &str, parameters: Value) -> Result<Value, String> {
        let mut tabs = self.tabs.lock().await;
        let name = tabs.front.clone();
        let tab = match tabs.open.remove(&name) {
            Some(tab) => tab,
            None => Tab::open(&self.address, &name).await.map_err(|error| format!("opening {name}: {error}"))?,
        };
        let response = tabs.open.entry(name).or_insert(tab).call(method, parameters).await;
        response.map_err(|why| format!("{method}: {why}"))
    }

    /// Ends the process of the tab in front, as a crash does, and waits until it has gone.
    pub(crate) async fn crash(&self) -> Result<(), String> {
        let mut tabs = self.tabs.lock().await;
        let name = tabs.front.clone();
        let tab = match tabs.open.remove(&name) {
            Some(tab) => tab,
            None => Tab::open(&self.address, &name).await.map_err(|error| format!("opening {name}: {error}"))?,
        };
        tab.crash().await
    }
}

impl Tab {
    async fn open(address: &str, name: &str) -> io::Result<Self> {
        let socket = Socket::open(address, &format!("/devtools/page/{name}")).await?;
        let mut tab = Self { socket, name: name.to_owned(), last: 0, is_loading: false };
        // Pages that are being loaded are told of.
        tab.ask("Page.enable", json!({})).await.map_err(io::Error::other)?;
        Ok(tab)
    }

    async fn call(&mut self, method: &str, parameters: Value) -> Result<Value, String> {
        self.settle().await.map_err(|error| error.to_string())?;
        self.ask(method, parameters).await
    }

    /// The command is answered, if at all, by the notice that the tab has crashed.
    async fn crash(mut self) -> Result<(), String> {
        self.ask("Inspector.enable", json!({})).await?;
        let command = json!({"id": self.last + 1, "method": "Page.crash"});
        self.socket.send(&command.to_string()).await.map_err(|error| error.to_string())?;
        let end = Instant::now() + LIMIT;
        loop {
            let message = timeout_at(end, self.socket.receive()).await;
            let message = message.map_err(|_| format!("it has not crashed within {LIMIT:?}"))?;
            let message = message.and_then(|text| read(&text)).map_err(|error| error.to_string())?;
            if message.get("method").and_then(Value::as_str) == Some("Inspector.targetCrashed") {
                return Ok(());
            }
        }
    }

    /// Waits until no page is being loaded, as the driver does before each command. What never ends loading is asked all
    /// the same.
    async fn settle(&mut self) -> io::Result<()> {
        while let Some(message) = self.socket.waiting()? {
            self.note(&read(&message)?);
        }
        let end = Instant::now() + LIMIT;
        while self.is_loading {
            let Ok(message) = timeout_at(end, self.socket.receive()).await else { return Ok(()) };
            self.note(&read(&message?)?);
        }
        Ok(())
    }

    fn note(&mut self, message: &Value) {
        let is_main = message.pointer("/params/frameId").and_then(Value::as_str) == Some(self.name.as_str());
        match message.get("method").and_then(Value::as_str) {
            Some("Page.frameStartedLoading") if is_main => self.is_loading = true,
            Some("Page.frameStoppedLoading") if is_main => self.is_loading = false,
            _ => {}
        }
    }

    async fn ask(&mut self, method: &str, parameters: Value) -> Result<Value, String> {
        self.last += 1;
        let command = json!({"id": self.last, "method": method, "params": parameters});
        self.socket.send(&command.to_string()).await.map_err(|error| error.to_string())?;
        let end = Instant::now() + PATIENCE;
        loop {
            let message = timeout_at(end, self.socket.receive()).await;
            let message = message.map_err(|_| format!("no answer within {PATIENCE:?}"))?;
            let mut message = message.and_then(|text| read(&text)).map_err(|error| error.to_string())?;
            if message.get("id").and_then(Value::as_u64) != Some(self.last) {
                self.note(&message);
            } else if let Some(error) = message.get("error") {
                return Err(error.get("message").and_then(Value::as_str).unwrap_or("it failed").to_owned());
            } else {
                return Ok(message.get_mut("result").map(Value::take).unwrap_or_default());
            }
        }
    }
}

/// The result of a function of the page, from the response to the command that ran it.
pub(crate) fn returned(mut response: Value) -> Result<Value, String> {
    match response.get("exceptionDetails") {
        Some(exception) => Err(exception.to_string()),
        None => Ok(response.pointer_mut("/result/value").map(Value::take).unwrap_or_default()),
    }
}

fn read(message: &str) -> io::Result<Value> {
    serde_json::from_str(message).map_err(io::Error::other)
}
