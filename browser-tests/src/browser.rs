//! The browser as a person handles it: keys, clipboard, network, window. Controls of pages are found in `find`.
//!
//! What WebDriver has no command for, each engine does in its own way, in a file of its own.

mod chromium;
pub(crate) mod firefox;
mod own_field;
mod seen;
mod webkit;

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use sandbox::panel::{Note, Observer};
use serde_json::{Value, json};
use thirtyfour::prelude::*;

pub use self::seen::Seen;
use crate::devtools::Devtools;
use crate::driver::Driver;
use crate::engine::Engine;
use crate::wait::eventually;

/// Whether the panel is still on its way. The foot of the page comes with its second file of wasm; where that one can't be
/// had, the page says so.
const IS_LOADING: &str = "const is = (what) => document.querySelector(what) !== null;\
    return is('#boot-loading') || is('#main') && !is('footer') && !is('#boot-part');";

/// One browser with one window. Every failure to talk to it is a panic, since no test can go on then.
pub struct Browser {
    driver: WebDriver,
    engine: Engine,
    /// Chromium's debugging protocol.
    devtools: Option<Devtools>,
    /// The way in before a page's own scripts, where the driver has none.
    observer: Observer,
    /// The addresses that the pages noted so far.
    addresses: RefCell<Vec<Note>>,
    /// Their other notes that no call has read yet.
    kept: RefCell<Vec<Note>>,
    downloads: PathBuf,
}

impl Browser {
    /// Takes a browser, and notes policy violations in each page that it will open.
    pub async fn new(session: WebDriver, driver: &Driver, observer: Observer) -> Self {
        let devtools = match driver.engine() {
            Engine::Chromium => Some(Devtools::of(&session).await.unwrap_or_else(|why| panic!("{why}"))),
            Engine::Firefox | Engine::WebKit => None,
        };
        let browser = Self {
            driver: session,
            engine: driver.engine(),
            devtools,
            observer,
            addresses: RefCell::default(),
            kept: RefCell::default(),
            downloads: driver.downloads(),
        };
        if browser.engine == Engine::Chromium {
            chromium::prepare(&browser).await;
        }
        browser
    }

    /// The WebDriver session.
    pub fn driver(&self) -> &WebDriver {
        &self.driver
    }

    /// The script that the host of a page must add for [`Browser::at_start`] and [`Browser::seen`].
    pub fn observer(&self) -> Option<Observer> {
        // Chromium gives a way in before a page's own scripts by itself.
        (self.engine != Engine::Chromium).then(|| self.observer.clone())
    }

    /// Which engine it is.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Runs a function body in the page, and gives what it returns or what its promise comes to.
    pub async fn script(&self, body: &str) -> Value {
        let value = match &self.devtools {
            Some(devtools) => chromium::run(devtools, body).await,
            None => self.run(body).await,
        };
        let value = value.unwrap_or_else(|error| panic!("running `{body}`: {error}"));
        if let Some(failed) = value.get("failed") {
            panic!("running `{body}`: {failed}");
        }
        value
    }

    async fn run(&self, body: &str) -> Result<Value, String> {
        let script = format!(
            "const done = arguments[arguments.length - 1]; \
             (async () => {{ {body} }})().then(done, (error) => done({{failed: String(error)}}));"
        );
        let response = self.driver.execute_async(script, Vec::new()).await;
        Ok(response.map_err(|error| error.to_string())?.json().clone())
    }

    /// Opens an address. In a panel, waits until it has taken over from the early field, or has said why it can't start:
    /// a control that was found before would be gone as it is used.
    pub async fn goto(&self, url: &str) {
        self.driver.goto(url).await.unwrap_or_else(|error| panic!("opening {url}: {error}"));
        eventually(format!("{url} has started"), async || {
            // A page that leaves at once can't answer; the one it leads to does.
            let response = match &self.devtools {
                Some(devtools) => chromium::run(devtools, IS_LOADING).await?,
                None => self.run(IS_LOADING).await?,
            };
            if response == json!(true) { Err("it is loading".to_owned()) } else { Ok(()) }
        })
        .await;
    }

    /// The address, also where the page there could not be loaded.
    pub async fn address(&self) -> String {
        self.driver.current_url().await.unwrap_or_else(|error| panic!("reading the address: {error}")).into()
    }

    /// Forgets what pages of an origin stored, in a browser that others may have had before.
    pub(crate) async fn forget_stored(&self, origin: &str) {
        if self.engine == Engine::Chromium {
            let all = json!({"origin": origin, "storageTypes": "all"});
            self.devtools("Storage.clearDataForOrigin", all).await;
        }
    }

    /// Opens a tab, puts it in front, and gives both tabs' handles.
    pub async fn open_tab(&self) -> [WindowHandle; 2] {
        let first = self.driver.window().await.unwrap_or_else(|error| panic!("asking for the tab: {error}"));
        let second = self.driver.new_tab().await.unwrap_or_else(|error| panic!("opening a tab: {error}"));
        self.switch_to(&second).await;
        [first, second]
    }

    /// Puts a tab in front.
    pub async fn switch_to(&self, tab: &WindowHandle) {
        let switched = self.driver.switch_to_window(tab.clone()).await;
        switched.unwrap_or_else(|error| panic!("switching to a tab: {error}"));
        if let Some(devtools) = &self.devtools {
            devtools.turn_to(tab).await;
        }
    }

    /// Presses keys, one after the other, on whatever has the focus.
    pub async fn press(&self, keys: impl Into<TypingData>) {
        if self.engine == Engine::Firefox {
            firefox::come_back(self).await;
        }
        let pressed = self.driver.action_chain().send_keys(keys.into()).perform().await;
        pressed.unwrap_or_else(|error| panic!("pressing keys: {error}"));
    }

    /// Presses a letter while Control is held.
    async fn press_with_control(&self, letter: &str) {
        let held = self.driver.action_chain().key_down(Key::Control).send_keys(letter).key_up(Key::Control);
        held.perform().await.unwrap_or_else(|error| panic!("pressing Control and {letter}: {error}"));
    }

    /// Puts a text on the clipboard, and pastes it where the focus is.
    pub async fn paste(&self, text: &str) {
        match self.engine {
            Engine::Chromium | Engine::Firefox => {
                self.script(&format!("await navigator.clipboard.writeText({});", json!(text))).await;
            }
            Engine::WebKit => own_field::copy(self, text).await,
        }
        self.press_with_control("v").await;
    }

    /// The text on the clipboard.
    pub async fn clipboard(&self) -> String {
        let text = match self.engine {
            Engine::Firefox => self.script("return await navigator.clipboard.readText();").await,
            // Chromium holds the page to its Permissions-Policy, which a real host sends.
            Engine::Chromium | Engine::WebKit => own_field::pasted(self).await,
        };
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Takes the network away, or gives it back.
    pub async fn set_offline(&self, offline: bool) {
        match self.engine {
            Engine::Chromium => chromium::set_offline(self, offline).await,
            Engine::Firefox => firefox::set_offline(self, offline).await,
            Engine::WebKit => webkit::set_offline(self, offline).await,
        }
    }

    /// Forgets all cookies, and with them sessions at sign-in services.
    pub async fn forget_cookies(&self) {
        match self.engine {
            Engine::Chromium => drop(self.devtools("Network.clearBrowserCookies", json!({})).await),
            Engine::Firefox => firefox::forget_cookies(self).await,
            Engine::WebKit => webkit::forget_cookies(self).await,
        }
    }

    /// Makes the window so many CSS pixels wide.
    pub async fn set_width(&self, width: u32) {
        match self.engine {
            Engine::Chromium => chromium::set_width(self, width).await,
            Engine::Firefox => firefox::set_width(self, width).await,
            Engine::WebKit => webkit::set_width(self, width).await,
        }
        eventually(format!("the window is {width} wide"), async || {
            let now = self.script("return innerWidth;").await;
            if now == json!(width) { Ok(()) } else { Err(format!("it is {now}")) }
        })
        .await;
    }

    /// Shows the page as it is printed.
    pub async fn show_as_printed(&self) {
        match self.engine {
            Engine::Chromium => drop(self.devtools("Emulation.setEmulatedMedia", json!({"media": "print"})).await),
            Engine::Firefox => firefox::show_as_printed(self).await,
            Engine::WebKit => webkit::show_as_printed(self).await,
        }
    }

    /// The addresses in the tab's history.
    pub async fn history(&self) -> Vec<String> {
        match self.engine {
            Engine::Chromium => chromium::history(self).await,
            Engine::Firefox => firefox::history(self).await,
            Engine::WebKit => webkit::history(self).await,
        }
    }

    /// Empties the tab's history, the present page left out.
    pub async fn forget_history(&self) {
        match self.engine {
            Engine::Chromium => drop(self.devtools("Page.resetNavigationHistory", json!({})).await),
            Engine::Firefox => firefox::forget_history(self).await,
            Engine::WebKit => webkit::forget_history(self).await,
        }
    }

    /// The folder into which downloads go, unasked.
    pub fn downloads(&self) -> &Path {
        &self.downloads
    }

    /// Runs a script in each page opened from now on, before the page's own; with engines other than Chromium, in pages
    /// of the panel's host.
    pub async fn at_start(&self, script: &str) {
        match self.engine {
            Engine::Chromium => chromium::at_start(self, script).await,
            Engine::Firefox | Engine::WebKit => self.observer.run_first(script),
        }
    }

    /// Takes what pages wrote to the console and did against their policy.
    pub async fn seen(&self) -> Vec<Seen> {
        match self.engine {
            Engine::Chromium => chromium::seen(self).await,
            Engine::Firefox | Engine::WebKit => self.notes().await.into_iter().map(Seen::of_note).collect(),
        }
    }

    /// Takes the observer's notes, of pages that were left and of this one, without those of addresses.
    async fn notes(&self) -> Vec<Note> {
        let mut notes = self.kept.take();
        notes.extend(self.observer.take_notes());
        // Taken out as they are read, so that none counts twice.
        let here = self.script("return (window.__notes ?? []).splice(0);").await;
        notes.extend(serde_json::from_value::<Vec<Note>>(here).unwrap_or_default());
        let is_address = |note: &Note| matches!(note.kind.as_str(), "opened" | "replaced");
        let (addresses, others) = notes.into_iter().partition(is_address);
        self.addresses.borrow_mut().extend::<Vec<Note>>(addresses);
        others
    }

    /// The title of the tab.
    pub async fn title(&self) -> String {
        self.driver.title().await.unwrap_or_else(|error| panic!("reading the title: {error}"))
    }
}
