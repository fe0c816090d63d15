//! A sign-in that is under way: the tab keeps it while the browser is at Microsoft; and the address the browser is sent to.

use super::claims::claims_parameter;
use super::client::{Address, Client, RedirectUri, RequestedAccess};
use super::options::Options;
use super::params::{Params, params};
use crate::config::Config;
use crate::guid::is_guid;
use crate::ids::TenantId;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fmt;

/// Whether Microsoft shall show a page that it could skip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prompt {
    /// Choosing among accounts.
    SelectAccount,
}

/// What a sign-in asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthorizationRequest {
    /// The permission.
    pub access: RequestedAccess,
    /// A page that must be shown.
    pub prompt: Option<Prompt>,
    /// Whom to sign in, where that is known.
    pub login_hint: Option<String>,
    /// The directory (tenant) ID to sign in to, where the person was in one already: a guest would else land at home.
    pub directory: Option<TenantId>,
    /// A challenge to answer, as it came: base64 from Graph, JSON from Entra.
    pub claims_challenge: Option<String>,
    /// How many redirects in a row the panel has made by itself, this one included.
    pub rounds: ChallengeAttempts,
}

impl AuthorizationRequest {
    /// A sign-in that a person starts.
    pub fn by_hand(access: RequestedAccess) -> Self {
        Self {
            access,
            prompt: None,
            login_hint: None,
            directory: None,
            claims_challenge: None,
            rounds: ChallengeAttempts::default(),
        }
    }
}

/// Redirects that the panel made by itself to answer challenges, since the challenged request last succeeded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChallengeAttempts {
    /// How many.
    pub count: u8,
    /// Whether changing the settings was challenged, rather than reading them.
    pub writing: bool,
}

impl ChallengeAttempts {
    /// More would be a loop.
    const MOST: u8 = 2;

    /// The next round. Returns `None` if it would be a loop.
    pub fn try_next(self, writing: bool) -> Option<Self> {
        (self.count < Self::MOST).then(|| Self { count: self.count + 1, writing: writing || self.writing })
    }

    /// The attempts that still count after a request succeeded.
    #[must_use]
    pub fn after_success(self, writing: bool) -> Self {
        if self.writing && !writing { self } else { Self::default() }
    }
}

/// A sign-in that is under way. Kept for this tab only, and deleted as it is read.
#[derive(Clone, PartialEq, Eq)]
pub struct PendingSignIn {
    /// Proves that a reply answers this sign-in.
    pub state: String,
    /// Proves that an ID token was issued for this sign-in.
    pub nonce: String,
    /// Proves to the token endpoint that who redeems the code is who asked for it (RFC 7636).
    pub code_verifier: String,
    /// As what, and where, by deployment and options.
    pub client: Client,
    /// See [`AuthorizationRequest::directory`].
    pub directory: Option<TenantId>,
    /// The options by which that came about.
    pub options: Options,
    /// The permission asked for.
    pub access: RequestedAccess,
    /// See [`AuthorizationRequest::rounds`].
    pub rounds: ChallengeAttempts,
}

impl fmt::Debug for PendingSignIn {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("PendingSignIn").field("client", &self.client).finish_non_exhaustive()
    }
}

impl PendingSignIn {
    /// As what, and in which directory, it takes place.
    pub fn client(&self) -> Client {
        let directory = self.directory.as_ref().filter(|directory| is_guid(directory));
        let tenant = directory.map_or(self.client.tenant.as_str(), TenantId::as_str).to_owned();
        Client { tenant, ..self.client.clone() }
    }

    /// The address to send the browser to; `code_challenge` is that of the verifier. Returns `None` if the claims to answer
    /// can't be read.
    ///
    /// Source: <https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow#request-an-authorization-code>
    pub fn authorize(&self, request: &AuthorizationRequest, code_challenge: &str) -> Option<Address> {
        let client = self.client();
        let scope = client.scope(request.access);
        let claims = claims_parameter(request.claims_challenge.as_deref())?;
        let prompt = request.prompt.map(|Prompt::SelectAccount| "select_account");
        Some(Address {
            base: client.endpoint("oauth2/v2.0/authorize"),
            query: params(&[
                ("client_id", Some(client.client_id.as_str())),
                ("response_type", Some("code")),
                ("redirect_uri", Some(client.redirect_uri.as_str())),
                ("response_mode", Some("fragment")),
                ("scope", Some(&scope)),
                ("state", Some(&self.state)),
                ("nonce", Some(&self.nonce)),
                ("code_challenge", Some(code_challenge)),
                ("code_challenge_method", Some("S256")),
                ("claims", Some(&claims)),
                ("prompt", prompt),
                ("login_hint", request.login_hint.as_deref()),
            ]),
        })
    }

    /// The body of the request that redeems a code.
    pub fn token_request(&self, code: &str) -> Params {
        let claims = claims_parameter(None);
        params(&[
            ("client_id", Some(self.client.client_id.as_str())),
            ("grant_type", Some("authorization_code")),
            ("code", Some(code)),
            ("redirect_uri", Some(self.client.redirect_uri.as_str())),
            ("code_verifier", Some(&self.code_verifier)),
            ("scope", Some(&self.client.scope(self.access))),
            ("claims", claims.as_deref()),
        ])
    }

    /// As the tab keeps it while the browser is away, in JSON.
    pub fn to_stored(&self) -> String {
        let stored = Stored {
            state: self.state.clone(),
            nonce: self.nonce.clone(),
            code_verifier: self.code_verifier.clone(),
            directory: self.directory.clone(),
            options: self.options.to_params(),
            access: self.access,
            rounds: self.rounds,
            bound_to: Binding::of(&self.client),
        };
        // Texts, Booleans and small numbers always serialize.
        serde_json::to_string(&stored).unwrap_or_default()
    }

    /// Reads what the tab kept. Returns `None` if it isn't whole, or if this deployment would no longer ask for the same:
    /// the state is bound to cloud, tenant, client ID and redirect URI.
    ///
    /// The options are those the sign-in was started with: another tab may have set others meanwhile.
    pub fn from_stored(text: &str, config: &Config, page: RedirectUri) -> Option<Self> {
        // By way of `Value`, as everything else is read: each further way is a parser more in the page.
        let whole: Value = serde_json::from_slice(text.as_bytes()).ok()?;
        let stored: Stored = serde_json::from_value(whole).ok()?;
        let options = Options::from_params(&stored.options);
        let client = options.client(config, page)?;
        let Stored { state, nonce, code_verifier, directory, access, rounds, bound_to, .. } = stored;
        // An empty one would prove nothing.
        let is_whole = [&state, &nonce, &code_verifier].into_iter().all(|text| !text.is_empty());
        let is_bound = bound_to == Binding::of(&client);
        let pending = Self { state, nonce, code_verifier, client, directory, options, access, rounds };
        (is_whole && is_bound).then_some(pending)
    }
}

/// A sign-in in storage.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Stored {
    state: String,
    nonce: String,
    #[serde(rename = "verifier")]
    code_verifier: String,
    directory: Option<TenantId>,
    options: Params,
    access: RequestedAccess,
    rounds: ChallengeAttempts,
    bound_to: Binding,
}

/// All that a sign-in is bound to: a reply to one that was started for anything else is not taken.
#[derive(PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Binding {
    tenant: String,
    client_id: String,
    authority: String,
    graph: String,
    redirect_uri: String,
}

impl Binding {
    fn of(client: &Client) -> Self {
        Self {
            tenant: client.tenant.clone(),
            client_id: client.client_id.clone(),
            authority: client.endpoints.authority().to_owned(),
            graph: client.endpoints.graph().to_owned(),
            redirect_uri: client.redirect_uri.as_str().to_owned(),
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::super::client::tests::client;
    use super::*;
    use proptest::prelude::*;

    /// A sign-in of the worldwide cloud.
    pub(crate) fn pending() -> PendingSignIn {
        let client = client();
        PendingSignIn {
            state: "the-state".to_owned(),
            nonce: "the-nonce".to_owned(),
            code_verifier: "the-verifier".to_owned(),
            options: Options { client_id: Some(client.client_id.clone()), ..Options::default() },
            client,
            directory: None,
            access: RequestedAccess::Write,
            rounds: ChallengeAttempts { count: 1, writing: true },
        }
    }

    fn page() -> RedirectUri {
        client().redirect_uri
    }

    #[test]
    fn what_is_kept_comes_back_once_bound_to_the_same() {
        let kept = pending().to_stored();
        assert_eq!(PendingSignIn::from_stored(&kept, &Config::default(), page()), Some(pending()));
        let moved = RedirectUri::of_page("https://other.example/");
        assert_eq!(PendingSignIn::from_stored(&kept, &Config::default(), moved), None);
        for config in [
            r#"{"tenant":"contoso.example"}"#,
            r#"{"cloud":"usgov"}"#,
            r#"{"cloud":"custom","authority":"https://evil.example","graph":"https://graph.microsoft.com"}"#,
        ] {
            assert_eq!(PendingSignIn::from_stored(&kept, &Config::read(config).unwrap(), page()), None, "{config}");
        }
        let whole: serde_json::Value = serde_json::from_str(&kept).unwrap();
        let refused = |value: &serde_json::Value| {
            PendingSignIn::from_stored(&value.to_string(), &Config::default(), page()).is_none()
        };
        assert!(!refused(&whole));
        for name in ["state", "nonce", "verifier", "access", "rounds", "boundTo"] {
            let mut without = whole.clone();
            without.as_object_mut().unwrap().remove(name);
            assert!(refused(&without), "{name}");
        }
        for name in ["state", "nonce", "verifier"] {
            let mut empty = whole.clone();
            empty[name] = "".into();
            assert!(refused(&empty), "{name}");
        }
        for name in ["tenant", "clientId", "authority", "graph", "redirectUri"] {
            for other in ["https://evil.example".into(), serde_json::Value::Null] {
                let mut elsewhere = whole.clone();
                elsewhere["boundTo"][name] = other;
                assert!(refused(&elsewhere), "{name}");
            }
        }
    }

    #[test]
    fn a_directory_known_before_is_where_it_takes_place() {
        let directory = TenantId::new("9b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d");
        let pending = PendingSignIn { directory: Some(directory.clone()), ..pending() };
        assert_eq!(pending.client().tenant, directory.as_str());
        assert_eq!(PendingSignIn::from_stored(&pending.to_stored(), &Config::default(), page()), Some(pending));
        let hostile = PendingSignIn { directory: Some(TenantId::new("../x")), ..super::tests::pending() };
        assert_eq!(hostile.client().tenant, "organizations");
    }

    #[test]
    fn nothing_of_it_shows_in_logs() {
        let shown = format!("{:?}", pending());
        assert!(!shown.contains("the-"), "{shown}");
    }

    #[test]
    fn two_redirects_by_itself_are_the_most() {
        let first = ChallengeAttempts::default().try_next(false).unwrap();
        let second = first.try_next(false).unwrap();
        assert_eq!(second.try_next(false), None);
        assert_eq!(second.after_success(false), ChallengeAttempts::default());
        // Reading again after each redirect proves nothing about the change that was challenged.
        let writing = ChallengeAttempts::default().try_next(true).unwrap();
        assert_eq!(writing.after_success(false).try_next(true).unwrap().after_success(false).try_next(true), None);
        assert_eq!(writing.after_success(true), ChallengeAttempts::default());
    }

    #[test]
    fn a_challenge_that_cannot_be_read_is_not_answered() {
        let ask = AuthorizationRequest {
            claims_challenge: Some("%%%".to_owned()),
            ..AuthorizationRequest::by_hand(RequestedAccess::Write)
        };
        assert_eq!(pending().authorize(&ask, "c"), None);
    }

    proptest! {
        #[test]
        fn hostile_texts_stay_values(hint in "\\PC{0,40}", client_id in "\\PC{1,40}", state in "\\PC{1,40}") {
            let pending = PendingSignIn { state, client: Client { client_id, ..client() }, ..pending() };
            let ask = AuthorizationRequest { login_hint: Some(hint.clone()), ..AuthorizationRequest::by_hand(RequestedAccess::Read) };
            let address = pending.authorize(&ask, "challenge").unwrap();
            prop_assert_eq!(&address.base, "https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize");
            let one = |name: &str| address.query.iter().filter(|(own, _)| own == name).count();
            prop_assert!(address.query.iter().all(|(name, _)| one(name) == 1));
            prop_assert!(address.query.contains(&("login_hint".to_owned(), hint)));
            // A client ID that is none never gets as far: it comes from config.json or the options, which refuse it.
            let kept = PendingSignIn::from_stored(&pending.to_stored(), &Config::default(), page());
            prop_assert!(kept.is_none() || is_guid(&pending.client.client_id));
        }

        #[test]
        fn any_state_comes_back_as_it_was(state in "\\PC{1,60}", nonce in "\\PC{1,60}", verifier in "\\PC{1,60}") {
            let pending = PendingSignIn { state, nonce, code_verifier: verifier, ..pending() };
            let back = PendingSignIn::from_stored(&pending.to_stored(), &Config::default(), page());
            prop_assert_eq!(back, Some(pending));
        }

        #[test]
        fn anything_kept_is_read_without_panic(text in "\\PC{0,80}|[\\[\\]{}\":,0-9a-z]{0,60}") {
            let _ = PendingSignIn::from_stored(&text, &Config::default(), page());
        }
    }
}
