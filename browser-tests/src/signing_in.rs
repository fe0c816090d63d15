//! Signing in by redirect: what a person does on the way, and what the sign-in service saw of it. What must hold after
//! each test is `world`'s.

use sandbox::tenant::{Endpoint, SignInEntry, Who};

use crate::service::SignIn;
use crate::wait::LIMIT;
use crate::world::{Setup, World};

/// In front of each page's own scripts: what the address and the pending sign-in were when it began. In an array, since
/// the search for secrets looks at texts, and this is the tests' own doing.
const ARRIVALS: &str =
    "try { window.__arrived = [location.href, sessionStorage.getItem('remote-help-panel.pending-sign-in')]; } catch {}";

/// The state of a page when it began.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// Its address, fragment included.
    pub address: String,
    /// The pending sign-in, as the panel keeps it.
    pub pending: Option<String>,
}

/// Runs a test in a world where one can sign in at the tenant's own service.
pub async fn signing_in(test: impl AsyncFnOnce(&World)) {
    Setup { sign_in: SignIn::Tenant, ..Setup::default() }.run(test).await;
}

impl World {
    /// Signs in by the button "Sign in with Microsoft" as this person, chosen on the service's page; waits for nothing.
    pub async fn sign_in_as(&self, who: Who) {
        self.page.button("Sign in with Microsoft").click().await;
        self.page.button(who.name()).click().await;
    }

    /// Signs in as Alex without the service's page, waits for the settings, and gives the switches' positions.
    pub async fn enter(&self) -> [bool; 3] {
        self.tenant.auto_sign_in(Some(Who::Alex));
        self.page.button("Sign in with Microsoft").click().await;
        self.page.form().await
    }

    /// The requests to an endpoint of the service, without preflights.
    pub fn asked(&self, endpoint: Endpoint) -> Vec<SignInEntry> {
        let log = self.tenant.sign_in_log();
        log.into_iter().filter(|entry| entry.endpoint == endpoint && entry.method != "OPTIONS").collect()
    }

    /// The token calls of a grant type, such as `refresh_token`.
    pub fn granted(&self, kind: &str) -> Vec<SignInEntry> {
        let is_one = |entry: &SignInEntry| entry.parameters.get("grant_type").map(String::as_str) == Some(kind);
        self.asked(Endpoint::Token).into_iter().filter(is_one).collect()
    }

    /// Waits until the service was asked so often at an endpoint, and gives the last.
    pub async fn awaits(&self, endpoint: Endpoint, count: usize) -> SignInEntry {
        let is_one = |entry: &&SignInEntry| entry.endpoint == endpoint && entry.method != "OPTIONS";
        let waited = self.tenant.wait_for_sign_in_log(LIMIT, |log| log.iter().filter(is_one).count() >= count).await;
        let log = waited.unwrap_or_else(|error| panic!("{endpoint:?} × {count}: {error}"));
        let last = log.iter().rfind(is_one).cloned();
        last.unwrap_or_else(|| panic!("nothing was asked at {endpoint:?}"))
    }

    /// The page's address now.
    pub async fn address(&self) -> String {
        let address = self.page.browser.script("return location.href;").await;
        address.as_str().unwrap_or_default().to_owned()
    }

    /// Notes in each page from now on what it was when it began, for [`World::arrival`].
    pub async fn note_arrivals(&self) {
        self.page.browser.at_start(ARRIVALS).await;
    }

    /// The state of the present page when it began.
    pub async fn arrival(&self) -> Arrival {
        let noted = self.page.browser.script("return window.__arrived;").await;
        let text = |index: usize| noted.get(index).and_then(|value| value.as_str()).map(str::to_owned);
        Arrival { address: text(0).unwrap_or_else(|| panic!("no arrival was noted")), pending: text(1) }
    }

    /// Opens an address of the panel as a page of its own, where following it from the present one would only change the
    /// fragment.
    pub async fn open_anew(&self, address: &str) {
        self.watch.collect(&self.page.browser).await;
        self.page.browser.goto("about:blank").await;
        self.page.browser.goto(address).await;
    }
}
