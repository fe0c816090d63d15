//! How a world is made, and how a test is run in it.

use std::cell::RefCell;
use std::path::PathBuf;
use std::time::Duration;

use sandbox::panel::{Observer, PanelOptions};
use sandbox::tenant::{CLIENT_ID, TENANT_ID, Tenant, TenantOptions};
use serde_json::{Value, json};

use super::{World, dist};
use crate::browser::Browser;
use crate::engine::Engine;
use crate::host::{self, Host};
use crate::lent::Lent;
use crate::page::Page;
use crate::provider::{Provider, Registration};
use crate::service::SignIn;
use crate::unsupported;
use crate::wait::{caught, message};
use crate::watch::Watch;

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

impl Setup {
    /// Runs a test in this world, then holds the browser to what must hold after each.
    pub async fn run(self, test: impl AsyncFnOnce(&World)) {
        let world = match caught(self.build()).await {
            Ok(world) => world,
            Err(panic) if unsupported::is_noted(&panic) => return,
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
        let is_clean = tested.is_ok() && complaints.as_ref().is_ok_and(Vec::is_empty);
        let World { page, lent, .. } = world;
        // Settings of its tab go before another test has the browser.
        drop(page);
        let ended = if is_clean { lent.give_back().await } else { lent.end().await };
        if let Err(panic) = tested {
            if unsupported::is_noted(&panic) {
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
        let (engine, observer) = (Engine::chosen(), Observer::default());
        // Chromium gives a way in before a page's own scripts by itself.
        let Site { tenant, panel, provider } = self.site((engine != Engine::Chromium).then(|| observer.clone())).await;
        let lent = Lent::get(engine).await.unwrap_or_else(|error| panic!("{error}"));
        let opened = caught(async {
            let browser = Browser::new(lent.session.clone(), &lent.driver, observer).await;
            // A test before this one may have had the same ports.
            for origin in [panel.origin(), tenant.origin()] {
                browser.forget_stored(&origin).await;
            }
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
                lent,
            },
            Err(panic) => {
                // The first failure is the one to hear of.
                let _ = lent.end().await;
                std::panic::resume_unwind(panic)
            }
        }
    }

    /// Makes what a world has beside the browser. The observer's scripts run before the page's own.
    pub async fn site(self, observer: Option<Observer>) -> Site {
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
        let options = PanelOptions {
            dist: self.dist.unwrap_or_else(dist),
            base: self.base.map_or_else(host::usual_base, str::to_owned),
            config: (!self.no_config).then_some(config),
            config_raw: self.config,
            connect: if self.closed { Vec::new() } else { vec![authority, graph.clone()] },
            framable: self.framable,
            observer,
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
        Site { tenant, panel, provider }
    }
}

/// A tenant and a panel, without a browser.
pub struct Site {
    /// The tenant.
    pub tenant: Tenant,
    /// The panel's host.
    pub panel: Host,
    /// The sign-in service, where it isn't the tenant's own.
    pub provider: Option<Provider>,
}
