//! Signing in by redirect: what a person does on the way, what the sign-in service saw of it, and what must hold after
//! each test of it. The pages on the way are the service's own, so nothing is demanded of them.

use sandbox::tenant::{Endpoint, SignInEntry, Who};
use serde_json::json;

use crate::wait::LIMIT;
use crate::world::{Setup, World};

/// Where the panel keeps a sign-in that is under way, and edits over a redirect; both in `sessionStorage`.
pub const PENDING: &str = "remote-help-panel.pending-sign-in";
/// See [`PENDING`].
pub const EDITS: &str = "remote-help-panel.edits";

/// In front of each page's own scripts: what the address and the pending sign-in were when it began. In an array, since
/// the search for secrets looks at texts, and this is the tests' own doing.
const ARRIVALS: &str =
    "try { window.__arrived = [location.href, sessionStorage.getItem('remote-help-panel.pending-sign-in')]; } catch {}";

/// How a person may sign in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SignIn {
    /// With a pasted token only: no client ID is known.
    #[default]
    TokenOnly,
    /// At the tenant's own sign-in service, where the panel's address is registered.
    Tenant,
    /// The same, but `config.json` names no client ID.
    Unnamed,
    /// At the certified provider.
    Provider {
        /// Seconds an access token lives.
        lifetime: u32,
    },
}

impl SignIn {
    pub(crate) fn has_client(self) -> bool {
        matches!(self, Self::Tenant | Self::Provider { .. })
    }

    /// The key that provider and Graph share.
    pub(crate) fn key(self) -> Option<Vec<u8>> {
        matches!(self, Self::Provider { .. }).then(|| vec![7; 32])
    }
}

/// What a page was when it began.
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

    /// What the service was asked at an endpoint, preflights left out.
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

    /// What the service will note against the client, up to its first colon or as a part, is provoked on purpose.
    pub fn expect_violation(&self, part: &str) {
        self.allowed.borrow_mut().push(part.to_owned());
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

    /// What the present page was when it began.
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

    /// The panel's entries in the tab's history.
    pub async fn history(&self) -> Vec<String> {
        let history = self.page.browser.devtools("Page.getNavigationHistory", json!({})).await;
        let entries = history.get("entries").and_then(|entries| entries.as_array()).cloned().unwrap_or_default();
        let address = |entry: &serde_json::Value| Some(entry.get("url")?.as_str()?.to_owned());
        entries.iter().filter_map(address).filter(|address| address.starts_with(&self.panel.url())).collect()
    }

    /// What a redirect must not leave behind, one sentence each, and what the service noted against the client.
    pub async fn left_of_signing_in(&self) -> Vec<String> {
        let mut found = Vec::new();
        let is_reply = |text: &str| ["code=", "state="].iter().any(|part| text.contains(part));
        found.extend(
            self.history().await.into_iter().filter(|one| is_reply(one)).map(|one| format!("in the history: {one}")),
        );
        let address = self.address().await;
        if address.starts_with(&self.panel.url()) {
            let pending = format!("try {{ return sessionStorage.getItem('{PENDING}'); }} catch {{ return null; }}");
            if !self.page.browser.script(&pending).await.is_null() {
                found.push("a sign-in is still pending in sessionStorage".to_owned());
            }
        }
        // The service's own pages have such addresses.
        let own = self.watch.console().into_iter().filter(|line| line.text.contains(&self.panel.url()));
        found.extend(own.filter(|line| is_reply(&line.text)).map(|line| format!("in the console: {}", line.text)));
        let allowed = self.allowed.borrow();
        for entry in self.tenant.sign_in_log() {
            let bad = entry.violations.iter().filter(|noted| !allowed.iter().any(|part| noted.contains(part.as_str())));
            found.extend(bad.map(|noted| format!("the sign-in service notes at {:?}: {noted}", entry.endpoint)));
            if entry.method == "OPTIONS" {
                found.push("the sign-in service was sent a preflight".to_owned());
            }
        }
        found
    }
}
