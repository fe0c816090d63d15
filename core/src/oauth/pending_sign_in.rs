//! A sign-in under way: what this tab stores while the browser is at Microsoft, and the address the browser is sent to.

use super::authorization_request::{AuthorizationRequest, ChallengeAttempts, Prompt};
use super::claims_parameter::claims_parameter;
use super::client::{Address, Client, RedirectUri};
use super::options::Options;
use super::params::{Params, get_unique, params};
use super::requested_access::RequestedAccess;
use super::return_to::ReturnTo;
use crate::config::Config;
use crate::guid::is_guid;
use crate::ids::TenantId;
use std::fmt;

/// A sign-in under way. It is stored for this tab only, and deleted when it is read.
#[derive(Clone, PartialEq, Eq)]
pub struct PendingSignIn {
    /// Proves that an authorization response belongs to this sign-in.
    pub state: String,
    /// Proves that an ID token was issued for this sign-in.
    pub nonce: String,
    /// Proves to the token endpoint that the page which redeems the code is the one that asked for it (RFC 7636).
    pub code_verifier: String,
    /// The client that follows from deployment and options.
    pub client: Client,
    /// See [`AuthorizationRequest::directory`].
    pub directory: Option<TenantId>,
    /// See [`AuthorizationRequest::home`].
    pub home: Option<TenantId>,
    /// The options at the time the sign-in started.
    pub options: Options,
    /// The access asked for.
    pub access: RequestedAccess,
    /// See [`AuthorizationRequest::attempts`].
    pub attempts: ChallengeAttempts,
    /// See [`AuthorizationRequest::return_to`].
    pub return_to: ReturnTo,
}

impl fmt::Debug for PendingSignIn {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("PendingSignIn").field("client", &self.client).finish_non_exhaustive()
    }
}

impl PendingSignIn {
    /// The client, with the directory to sign in to as its tenant.
    pub fn client(&self) -> Client {
        self.client_of(self.directory.as_ref()).unwrap_or_else(|| self.client.clone())
    }

    /// The client of the tenant whose session the page comes back to. Returns `None` if that is the one signed in to.
    pub fn home_client(&self) -> Option<Client> {
        self.client_of(self.home.as_ref()).filter(|home| home.tenant != self.client().tenant)
    }

    fn client_of(&self, tenant: Option<&TenantId>) -> Option<Client> {
        let tenant = tenant.filter(|tenant| is_guid(tenant))?;
        Some(Client { tenant: tenant.to_string(), ..self.client.clone() })
    }

    /// The address to send the browser to. `code_challenge` is that of [`Self::code_verifier`]. Returns `None` if the
    /// claims challenge can't be read.
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

    /// The form that redeems a code at the token endpoint.
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

    /// The sign-in as this tab stores it while the browser is away.
    pub fn to_params(&self) -> Params {
        let endpoints = &self.client.endpoints;
        let mut stored = params(&[
            ("state", Some(self.state.as_str())),
            ("nonce", Some(&self.nonce)),
            ("verifier", Some(&self.code_verifier)),
            ("access", Some(&self.access.to_stored())),
            ("rounds", Some(&self.attempts.count.to_string())),
            ("directory", self.directory.as_ref().map(TenantId::as_str)),
            ("home", self.home.as_ref().map(TenantId::as_str)),
            ("writing", self.attempts.writing.then_some("1")),
            ("returnTo", self.return_to.to_stored()),
            ("forTenant", Some(&self.client.tenant)),
            ("forClientId", Some(&self.client.client_id)),
            ("forAuthority", Some(endpoints.authority())),
            ("forGraph", Some(endpoints.graph())),
            ("forRedirectUri", Some(self.client.redirect_uri.as_str())),
        ]);
        stored.extend(self.options.to_params());
        stored
    }

    /// Reads a stored sign-in. Returns `None` if it is incomplete, or if cloud, tenant, client ID or redirect URI, to
    /// which its state is bound, are no longer those of this deployment.
    ///
    /// The options are those with which the sign-in started, since another tab may have set others meanwhile.
    pub fn from_params(stored: &[(String, String)], config: &Config, page: RedirectUri) -> Option<Self> {
        let options = Options::from_params(stored);
        let client = options.client(config, page)?;
        let text = |name| get_unique(stored, name).map(str::to_owned);
        let same = |name, value: &str| get_unique(stored, name) == Some(value);
        let is_bound = same("forTenant", &client.tenant)
            && same("forClientId", &client.client_id)
            && same("forAuthority", client.endpoints.authority())
            && same("forGraph", client.endpoints.graph())
            && same("forRedirectUri", client.redirect_uri.as_str());
        let access = RequestedAccess::from_stored(get_unique(stored, "access")?)?;
        let attempts = ChallengeAttempts {
            count: get_unique(stored, "rounds")?.parse().ok()?,
            writing: get_unique(stored, "writing").is_some(),
        };
        let (state, nonce, code_verifier) = (text("state")?, text("nonce")?, text("verifier")?);
        let directory = text("directory").map(TenantId::new);
        let home = text("home").map(TenantId::new);
        let return_to = ReturnTo::from_stored(get_unique(stored, "returnTo"));
        is_bound.then_some(Self {
            state,
            nonce,
            code_verifier,
            client,
            directory,
            home,
            options,
            access,
            attempts,
            return_to,
        })
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::super::client::tests::client;
    use super::super::return_to::Check;
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
            home: None,
            access: RequestedAccess::WRITE,
            attempts: ChallengeAttempts { count: 1, writing: true },
            return_to: ReturnTo::Evidence(Check::Rights),
        }
    }

    fn page() -> RedirectUri {
        client().redirect_uri
    }

    #[test]
    fn what_is_kept_comes_back_once_bound_to_the_same() {
        let stored = pending().to_params();
        assert_eq!(PendingSignIn::from_params(&stored, &Config::default(), page()), Some(pending()));
        let moved = RedirectUri::of_page("https://other.example/");
        assert_eq!(PendingSignIn::from_params(&stored, &Config::default(), moved), None);
        for config in [
            r#"{"tenant":"contoso.example"}"#,
            r#"{"cloud":"usgov"}"#,
            r#"{"cloud":"custom","authority":"https://evil.example","graph":"https://graph.microsoft.com"}"#,
        ] {
            assert_eq!(PendingSignIn::from_params(&stored, &Config::read(config).unwrap(), page()), None, "{config}");
        }
        for name in ["state", "nonce", "verifier", "access", "rounds", "forClientId"] {
            let without: Params = stored.iter().filter(|(own, _)| own != name).cloned().collect();
            assert_eq!(PendingSignIn::from_params(&without, &Config::default(), page()), None, "{name}");
        }
    }

    #[test]
    fn a_directory_known_before_is_where_it_takes_place() {
        let directory = TenantId::new("9b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d");
        let pending = PendingSignIn { directory: Some(directory.clone()), ..pending() };
        assert_eq!(pending.client().tenant, directory.as_str());
        let read = PendingSignIn::from_params(&pending.to_params(), &Config::default(), page());
        assert_eq!(read, Some(pending.clone()));
        assert_eq!(PendingSignIn { home: Some(directory.clone()), ..pending.clone() }.home_client(), None);
        let home = TenantId::new("8c4b2f60-0d5e-4c1b-8f3a-7e9d1a2b6c33");
        let elsewhere = PendingSignIn { home: Some(home.clone()), ..pending };
        let client = elsewhere.home_client().unwrap();
        assert_eq!((client.tenant.as_str(), elsewhere.client().tenant.as_str()), (home.as_str(), directory.as_str()));
        assert_eq!(PendingSignIn::from_params(&elsewhere.to_params(), &Config::default(), page()), Some(elsewhere));
        let hostile = PendingSignIn { directory: Some(TenantId::new("../x")), ..super::tests::pending() };
        assert_eq!(hostile.client().tenant, "organizations");
    }

    #[test]
    fn nothing_of_it_shows_in_logs() {
        let shown = format!("{:?}", pending());
        assert!(!shown.contains("the-"), "{shown}");
    }

    #[test]
    fn a_challenge_that_cannot_be_read_is_not_answered() {
        let ask = AuthorizationRequest {
            claims_challenge: Some("%%%".to_owned()),
            ..AuthorizationRequest::by_hand(RequestedAccess::WRITE)
        };
        assert_eq!(pending().authorize(&ask, "c"), None);
    }

    proptest! {
        #[test]
        fn hostile_texts_stay_values(hint in "\\PC{0,40}", client_id in "\\PC{1,40}", state in "\\PC{1,40}") {
            let pending = PendingSignIn { state, client: Client { client_id, ..client() }, ..pending() };
            let ask = AuthorizationRequest { login_hint: Some(hint.clone()), ..AuthorizationRequest::by_hand(RequestedAccess::READ) };
            let address = pending.authorize(&ask, "challenge").unwrap();
            prop_assert_eq!(&address.base, "https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize");
            let one = |name: &str| address.query.iter().filter(|(own, _)| own == name).count();
            prop_assert!(address.query.iter().all(|(name, _)| one(name) == 1));
            prop_assert!(address.query.contains(&("login_hint".to_owned(), hint)));
            // A client ID that is none never gets as far: it comes from config.json or the options, which refuse it.
            let stored = PendingSignIn::from_params(&pending.to_params(), &Config::default(), page());
            prop_assert!(stored.is_none() || is_guid(&pending.client.client_id));
        }

        #[test]
        fn any_state_comes_back_as_it_was(state in "\\PC{1,60}", nonce in "\\PC{1,60}", code_verifier in "\\PC{1,60}") {
            let pending = PendingSignIn { state, nonce, code_verifier, ..pending() };
            let back = PendingSignIn::from_params(&pending.to_params(), &Config::default(), page());
            prop_assert_eq!(back, Some(pending));
        }

        #[test]
        fn anything_kept_is_read_without_panic(stored in proptest::collection::vec(("[a-zA-Z]{0,12}", "\\PC{0,20}"), 0..20)) {
            let _ = PendingSignIn::from_params(&stored, &Config::default(), page());
        }
    }
}
