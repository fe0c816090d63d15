//! One test's world: a tenant, a host with the panel, and a browser, all its own and all ended with the test, however
//! it ends. Here also stands what must hold after every test.

mod setup;

pub use setup::{Setup, Site};

use std::cell::RefCell;
use std::net::TcpListener;
use std::path::PathBuf;

use sandbox::panel::PanelOptions;
use sandbox::tenant::{Entry, Tenant, TokenSpec};
use serde_json::Value;

use crate::host::Host;
use crate::lent::Lent;
use crate::page::Page;
use crate::provider::Provider;
use crate::wait::{LIMIT, caught, message};
use crate::watch::Watch;
use crate::{left_behind, secrets, unsupported};

/// A tenant, a host with the panel, and a browser that has opened it.
pub struct World {
    /// The tenant.
    pub tenant: Tenant,
    /// The panel's host.
    pub panel: Host,
    /// The panel in the browser.
    pub page: Page,
    /// The browser's messages.
    pub watch: Watch,
    /// The sign-in service, where it isn't the tenant's own.
    pub provider: Option<Provider>,
    tokens: RefCell<Vec<String>>,
    lent: Lent,
}

/// Runs a test in the usual world.
pub async fn run(test: impl AsyncFnOnce(&World)) {
    Setup::default().run(test).await;
}

impl World {
    /// Ends the browser.
    pub async fn end(self) {
        self.lent.end().await.unwrap_or_else(|error| panic!("ending the browser: {error}"));
    }

    /// A token of the tenant, to be searched for at the end.
    pub fn token(&self, spec: &TokenSpec) -> String {
        let token = self.tenant.token(spec);
        self.note(&token);
        token
    }

    /// Notes a token, to be searched for at the end.
    pub fn note(&self, token: &str) {
        self.tokens.borrow_mut().push(token.to_owned());
    }

    /// Signs in, and waits for nothing.
    pub async fn sign_in(&self, spec: &TokenSpec) {
        self.page.use_token(&self.token(spec)).await;
    }

    /// Signs in with a token that may write, waits for the settings, and gives the switches' positions.
    pub async fn open(&self) -> [bool; 3] {
        self.sign_in(&TokenSpec::write()).await;
        self.page.form().await
    }

    /// Forgets the tokens noted, for a test that left one somewhere on purpose.
    pub fn forget(&self) {
        self.tokens.borrow_mut().clear();
    }

    /// Orders a fault, as the tenant's control takes it.
    pub fn fault(&self, order: Value) {
        let name = order.to_string();
        self.tenant.fault(order).unwrap_or_else(|error| panic!("{name}: {error}"));
    }

    /// Changes the tenant's settings as a colleague would.
    pub fn colleague(&self, change: Value) {
        self.tenant.set_settings(change).unwrap_or_else(|error| panic!("{error}"));
    }

    /// The requests of that method that the tenant has seen.
    pub fn requests(&self, method: &str) -> Vec<Entry> {
        self.tenant.log().into_iter().filter(|entry| entry.method == method).collect()
    }

    /// The bodies of the changes that the tenant has seen.
    pub fn changes(&self) -> Vec<Value> {
        let body = |entry: Entry| serde_json::from_str(&entry.body).unwrap_or_else(|_| Value::String(entry.body));
        self.requests("PATCH").into_iter().map(body).collect()
    }

    /// Waits until the tenant has seen so many requests of that method.
    pub async fn seen(&self, method: &str, count: usize) {
        let enough = |log: &[Entry]| log.iter().filter(|entry| entry.method == method).count() >= count;
        self.tenant.wait_for_log(LIMIT, enough).await.unwrap_or_else(|error| panic!("{method} × {count}: {error}"));
    }

    /// Serves a panel on a host of its own, for this browser.
    pub async fn serve(&self, options: PanelOptions) -> Host {
        Host::start(PanelOptions { observer: self.page.browser.observer(), ..options }).await
    }

    /// Loads the page anew.
    pub async fn reload(&self) {
        self.search().await;
        self.page.browser.goto(&self.panel.url()).await;
    }

    /// Searches for every token used so far, and panics where one is found.
    pub async fn search(&self) {
        let found = self.found().await;
        assert!(found.is_empty(), "a token stands in {found:?}");
    }

    /// Every place where a token used so far stands.
    pub async fn found(&self) -> Vec<String> {
        self.watch.collect(&self.page.browser).await;
        let console = self.watch.console();
        let places = secrets::places(&self.page.browser, &console, &self.panel, &self.tenant).await;
        let mut secrets = self.tokens.borrow().clone();
        secrets.extend(self.tenant.secrets());
        secrets.extend(self.provider.iter().flat_map(Provider::secrets));
        secrets::found(&secrets, &places)
    }

    /// The traces of signing in by redirect so far.
    pub async fn left_of_signing_in(&self) -> Vec<String> {
        let console = self.watch.console();
        let left = left_behind::by_panel(&self.page.browser, &self.panel.url(), &console).await;
        let noted = left_behind::noted(&self.tenant.sign_in_log());
        left.into_iter().chain(noted).collect()
    }

    async fn complaints(&self) -> Vec<String> {
        let found = self.found().await;
        let found = found.into_iter().map(|place| format!("a token stands in {place}"));
        let left = self.left_of_signing_in().await;
        self.watch.complaints().into_iter().chain(found).chain(left).collect()
    }
}

/// The built panel: what `PANEL_DIST` names, else `dist` of this workspace.
pub fn dist() -> PathBuf {
    let here = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    std::env::var_os("PANEL_DIST").map_or_else(|| here.join("../dist"), PathBuf::from)
}

/// An origin without a server.
pub fn nobody() -> String {
    let taken = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    format!("http://{}", taken.unwrap_or_else(|error| panic!("taking a port: {error}")))
}

/// Runs a check on each row, and panics with all that failed.
pub async fn each<T>(rows: impl IntoIterator<Item = T>, name: impl Fn(&T) -> String, check: impl AsyncFn(&T)) {
    let mut failed = Vec::new();
    for row in rows {
        if let Err(panic) = caught(Box::pin(check(&row))).await {
            // Where no row can run, no row fails.
            if unsupported::is_one(&panic) {
                std::panic::resume_unwind(panic);
            }
            failed.push(format!("{}: {}", name(&row), message(&panic)));
        }
    }
    assert!(failed.is_empty(), "{} rows failed:\n{}", failed.len(), failed.join("\n"));
}
