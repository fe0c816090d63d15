//! One test's world: a tenant, a host with the panel, and a browser, all its own and all ended with the test, however
//! it ends. Here also stands what must hold after every test.

use std::cell::RefCell;
use std::net::TcpListener;
use std::path::PathBuf;
use std::time::Duration;

use sandbox::panel::{Observer, PanelOptions};
use sandbox::tenant::{CLIENT_ID, Entry, TENANT_ID, Tenant, TenantOptions, TokenSpec};
use serde_json::{Value, json};
use thirtyfour::error::WebDriverResult;

use crate::browser::Browser;
use crate::driver::Driver;
use crate::engine::Engine;
use crate::host::{self, Host};
use crate::page::Page;
use crate::provider::{Provider, Registration};
use crate::secrets;
use crate::service::SignIn;
use crate::wait::{LIMIT, caught, message};
use crate::watch::Watch;
use crate::{gap, left_behind};

/// No test takes longer; one that does has hung.
const LONGEST: Duration = Duration::from_secs(240);

/// How a world differs from the usual one.
#[derive(Default)]
pub struct Setup {
    /// The tenant's options.
    pub tenant: TenantOptions,
    /// The built panel; the one of this workspace unless said.
    pub dist: Option<PathBuf>,
    /// The path the panel lies under; the root of its host unless the tests run on a host that says otherwise.
    pub base: Option<&'static str>,
    /// The file `config.json` as it is; unless said, one that names the tenant as a custom cloud.
    pub config: Option<String>,
    /// Further fields of the usual `config.json`; an object, or null for none.
    pub fields: Value,
    /// No `config.json` is put in place of the built panel's own.
    pub no_config: bool,
    /// Another origin than the tenant's for Graph.
    pub graph: Option<String>,
    /// The page's policy names no other origin.
    pub closed: bool,
    /// The panel's host can't forbid framing.
    pub framable: bool,
    /// How a person may sign in.
    pub sign_in: SignIn,
}

/// A tenant, a host with the panel, and a browser that has opened it.
pub struct World {
    /// The tenant.
    pub tenant: Tenant,
    /// The panel's host.
    pub panel: Host,
    /// The panel in the browser.
    pub page: Page,
    /// What the browser had to tell.
    pub watch: Watch,
    /// The sign-in service, where it isn't the tenant's own.
    pub provider: Option<Provider>,
    tokens: RefCell<Vec<String>>,
    // Ended last.
    _driver: Driver,
}

/// Runs a test in the usual world.
pub async fn run(test: impl AsyncFnOnce(&World)) {
    Setup::default().run(test).await;
}

impl Setup {
    /// Runs a test in this world, then holds the browser to what must hold after each.
    pub async fn run(self, test: impl AsyncFnOnce(&World)) {
        let world = match caught(self.build()).await {
            Ok(world) => world,
            Err(panic) if gap::is_noted(&panic) => return,
            Err(panic) => std::panic::resume_unwind(panic),
        };
        let tested = tokio::time::timeout(LONGEST, caught(test(&world))).await;
        let tested = tested.unwrap_or_else(|_| Err(Box::new(format!("the test took over {LONGEST:?}"))));
        if tested.is_err() {
            // Shown with the failure, since the page is gone by the time anybody looks.
            let shown = caught(world.page.shown()).await.unwrap_or_default();
            eprintln!("The page showed:\n{shown}\n");
        }
        let complaints = caught(world.complaints()).await;
        let ended = world.quit().await;
        if let Err(panic) = tested {
            if gap::is_noted(&panic) {
                return;
            }
            eprintln!("Beside it: {:?}", complaints.unwrap_or_else(|panic| vec![message(&panic)]));
            std::panic::resume_unwind(panic);
        }
        match complaints {
            Ok(complaints) => assert!(complaints.is_empty(), "after the test:\n{}", complaints.join("\n")),
            Err(panic) => std::panic::resume_unwind(panic),
        }
        ended.unwrap_or_else(|error| panic!("ending the browser: {error}"));
    }

    /// Makes the world, for a run that judges it by itself. It must be ended with [`World::end`].
    pub async fn build(self) -> World {
        let key = self.sign_in.key();
        let tenant = TenantOptions { key: key.clone().or(self.tenant.key), ..self.tenant };
        let tenant = Tenant::start(tenant).await.unwrap_or_else(|error| panic!("starting a tenant: {error}"));
        let mut provider = match &key {
            Some(_) => Some(Provider::start().await),
            None => None,
        };
        let graph = self.graph.unwrap_or_else(|| tenant.origin());
        let authority = provider.as_ref().map_or_else(|| tenant.origin(), |provider| provider.origin().to_owned());
        let mut config = json!({"cloud": "custom", "authority": authority, "graph": graph});
        if let (true, Some(config)) = (self.sign_in.has_client(), config.as_object_mut()) {
            config.insert("clientId".to_owned(), CLIENT_ID.into());
        }
        if let (Value::Object(fields), Some(config)) = (self.fields, config.as_object_mut()) {
            config.extend(fields);
        }
        let (engine, observer) = (Engine::chosen(), Observer::default());
        let options = PanelOptions {
            dist: self.dist.unwrap_or_else(dist),
            base: self.base.map_or_else(host::usual_base, str::to_owned),
            config: (!self.no_config).then_some(config),
            config_raw: self.config,
            connect: if self.closed { Vec::new() } else { vec![authority, graph.clone()] },
            framable: self.framable,
            // Chromium gives a way in before a page's own scripts by itself.
            observer: (engine != Engine::Chromium).then(|| observer.clone()),
            ..PanelOptions::default()
        };
        let panel = Host::start(options).await;
        if self.sign_in != SignIn::TokenOnly {
            tenant.register(&panel.url());
        }
        if let (SignIn::Provider { lifetime }, Some(provider), Some(key)) = (self.sign_in, &mut provider, key) {
            let (tenant, client) = (TENANT_ID.to_owned(), CLIENT_ID.to_owned());
            let app = Registration { tenant, client, redirect: panel.url(), graph, key, lifetime };
            provider.register(&app).await;
        }
        let driver = Driver::start(engine).await.unwrap_or_else(|error| panic!("{error}"));
        let session = driver.browser().await.unwrap_or_else(|error| panic!("{error}"));
        let opened = caught(async {
            let browser = Browser::new(session.clone(), &driver, observer).await;
            browser.goto(&panel.url()).await;
            browser
        });
        match opened.await {
            Ok(browser) => World {
                tenant,
                panel,
                page: Page { browser },
                watch: Watch::default(),
                provider,
                tokens: RefCell::default(),
                _driver: driver,
            },
            Err(panic) => {
                // The first failure is the one to hear of.
                let _ = session.quit().await;
                std::panic::resume_unwind(panic)
            }
        }
    }
}

impl World {
    /// Ends the browser.
    pub async fn end(self) {
        self.quit().await.unwrap_or_else(|error| panic!("ending the browser: {error}"));
    }

    async fn quit(self) -> WebDriverResult<()> {
        self.page.browser.driver().clone().quit().await
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

    /// What signing in by redirect has left behind so far.
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

/// An origin on which nobody listens.
pub fn nobody() -> String {
    let taken = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr());
    format!("http://{}", taken.unwrap_or_else(|error| panic!("taking a port: {error}")))
}

/// Runs a check on each row, and panics with all that failed.
pub async fn each<T>(rows: impl IntoIterator<Item = T>, name: impl Fn(&T) -> String, check: impl AsyncFn(&T)) {
    let mut failed = Vec::new();
    for row in rows {
        if let Err(panic) = caught(Box::pin(check(&row))).await {
            // What no row can do is no row's failure.
            if gap::is_one(&panic) {
                std::panic::resume_unwind(panic);
            }
            failed.push(format!("{}: {}", name(&row), message(&panic)));
        }
    }
    assert!(failed.is_empty(), "{} rows failed:\n{}", failed.len(), failed.join("\n"));
}
