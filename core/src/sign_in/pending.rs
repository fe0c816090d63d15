//! A sign-in that is under way: what is kept while the browser is at Microsoft, and the address it is sent to.

use super::claims::with_capability;
use super::client::{Access, Address, Client, RedirectUri};
use super::options::Options;
use super::pairs::{Pairs, one, pairs};
use crate::config::Config;
use crate::guid::is_guid;
use std::fmt;

/// Whether Microsoft shall show a page that it could skip.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prompt {
    /// Choosing among accounts.
    SelectAccount,
}

/// What a sign-in asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// The permission.
    pub access: Access,
    /// A page that must be shown.
    pub prompt: Option<Prompt>,
    /// Whom to sign in, where that is known.
    pub login_hint: Option<String>,
    /// The directory (tenant) ID to sign in to, where the person was in one already: a guest would else land at home.
    pub directory: Option<String>,
    /// A challenge to answer, as it came: base64 from Graph, JSON from Entra.
    pub challenge: Option<String>,
    /// How many redirects in a row the panel has made by itself, this one included.
    pub rounds: Rounds,
}

impl Ask {
    /// A sign-in that a person starts.
    pub fn by_hand(access: Access) -> Self {
        Self { access, prompt: None, login_hint: None, directory: None, challenge: None, rounds: Rounds::default() }
    }
}

/// Redirects that the panel made by itself to answer challenges, since the challenged request last succeeded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rounds {
    /// How many.
    pub count: u8,
    /// Whether changing the settings was challenged, rather than reading them.
    pub writing: bool,
}

impl Rounds {
    /// More would be a loop.
    const MOST: u8 = 2;

    /// The next round; none where it would be a loop.
    pub fn next(self, writing: bool) -> Option<Self> {
        (self.count < Self::MOST).then(|| Self { count: self.count + 1, writing: writing || self.writing })
    }

    /// What is left of it after a request succeeded.
    #[must_use]
    pub fn after_success(self, writing: bool) -> Self {
        if self.writing && !writing { self } else { Self::default() }
    }
}

/// A sign-in that is under way. Kept for this tab only, and deleted as it is read.
#[derive(Clone, PartialEq, Eq)]
pub struct Pending {
    /// Proves that a reply answers this sign-in.
    pub state: String,
    /// Proves that an ID token was issued for this sign-in.
    pub nonce: String,
    /// Proves to the token endpoint that who redeems the code is who asked for it (RFC 7636).
    pub verifier: String,
    /// As what, and where, by deployment and options.
    pub client: Client,
    /// See [`Ask::directory`].
    pub directory: Option<String>,
    /// The options by which that came about.
    pub options: Options,
    /// The permission asked for.
    pub access: Access,
    /// See [`Ask::rounds`].
    pub rounds: Rounds,
}

impl fmt::Debug for Pending {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Pending").field("client", &self.client).finish_non_exhaustive()
    }
}

impl Pending {
    /// As what, and in which directory, it takes place.
    pub fn client(&self) -> Client {
        let directory = self.directory.as_ref().filter(|directory| is_guid(directory));
        Client { tenant: directory.unwrap_or(&self.client.tenant).clone(), ..self.client.clone() }
    }

    /// The address to send the browser to; `challenge` is that of the verifier. None where the claims to answer can't
    /// be read.
    ///
    /// Source: <https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow#request-an-authorization-code>
    pub fn authorize(&self, ask: &Ask, challenge: &str) -> Option<Address> {
        let client = self.client();
        let scope = client.scope(ask.access);
        let claims = with_capability(ask.challenge.as_deref())?;
        let prompt = ask.prompt.map(|Prompt::SelectAccount| "select_account");
        Some(Address {
            base: client.endpoint("oauth2/v2.0/authorize"),
            query: pairs(&[
                ("client_id", Some(client.client_id.as_str())),
                ("response_type", Some("code")),
                ("redirect_uri", Some(client.redirect_uri.as_str())),
                ("response_mode", Some("fragment")),
                ("scope", Some(&scope)),
                ("state", Some(&self.state)),
                ("nonce", Some(&self.nonce)),
                ("code_challenge", Some(challenge)),
                ("code_challenge_method", Some("S256")),
                ("claims", Some(&claims)),
                ("prompt", prompt),
                ("login_hint", ask.login_hint.as_deref()),
            ]),
        })
    }

    /// The body of the request that redeems a code.
    pub fn redemption(&self, code: &str) -> Pairs {
        let claims = with_capability(None);
        pairs(&[
            ("client_id", Some(self.client.client_id.as_str())),
            ("grant_type", Some("authorization_code")),
            ("code", Some(code)),
            ("redirect_uri", Some(self.client.redirect_uri.as_str())),
            ("code_verifier", Some(&self.verifier)),
            ("scope", Some(&self.client.scope(self.access))),
            ("claims", claims.as_deref()),
        ])
    }

    /// As it is kept while the browser is away.
    pub fn to_pairs(&self) -> Pairs {
        let endpoints = &self.client.endpoints;
        let access = Access::ALL.into_iter().find(|(access, _)| *access == self.access).map(|(_, name)| name);
        let mut kept = pairs(&[
            ("state", Some(self.state.as_str())),
            ("nonce", Some(&self.nonce)),
            ("verifier", Some(&self.verifier)),
            ("access", access),
            ("rounds", Some(&self.rounds.count.to_string())),
            ("directory", self.directory.as_deref()),
            ("writing", self.rounds.writing.then_some("1")),
            ("forTenant", Some(&self.client.tenant)),
            ("forClientId", Some(&self.client.client_id)),
            ("forAuthority", Some(endpoints.authority())),
            ("forGraph", Some(endpoints.graph())),
            ("forRedirectUri", Some(self.client.redirect_uri.as_str())),
        ]);
        kept.extend(self.options.to_pairs());
        kept
    }

    /// Reads what was kept; none where it isn't whole, or where this deployment would no longer ask for the same:
    /// the state is bound to cloud, tenant, client ID and redirect URI.
    ///
    /// The options are those the sign-in was started with: another tab may have set others meanwhile.
    pub fn from_pairs(kept: &[(String, String)], config: &Config, page: RedirectUri) -> Option<Self> {
        let options = Options::from_pairs(kept);
        let client = options.client(config, page)?;
        let text = |name| one(kept, name).map(str::to_owned);
        let same = |name, value: &str| one(kept, name) == Some(value);
        let is_bound = same("forTenant", &client.tenant)
            && same("forClientId", &client.client_id)
            && same("forAuthority", client.endpoints.authority())
            && same("forGraph", client.endpoints.graph())
            && same("forRedirectUri", client.redirect_uri.as_str());
        let named = one(kept, "access")?;
        let (access, _) = Access::ALL.into_iter().find(|(_, name)| *name == named)?;
        let rounds = Rounds { count: one(kept, "rounds")?.parse().ok()?, writing: one(kept, "writing").is_some() };
        let (state, nonce, verifier) = (text("state")?, text("nonce")?, text("verifier")?);
        let directory = text("directory");
        is_bound.then_some(Self { state, nonce, verifier, client, directory, options, access, rounds })
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::super::client::tests::client;
    use super::*;
    use proptest::prelude::*;

    /// A sign-in of the worldwide cloud.
    pub(crate) fn pending() -> Pending {
        let client = client();
        Pending {
            state: "the-state".to_owned(),
            nonce: "the-nonce".to_owned(),
            verifier: "the-verifier".to_owned(),
            options: Options { client_id: Some(client.client_id.clone()), ..Options::default() },
            client,
            directory: None,
            access: Access::Write,
            rounds: Rounds { count: 1, writing: true },
        }
    }

    fn page() -> RedirectUri {
        client().redirect_uri
    }

    #[test]
    fn what_is_kept_comes_back_once_bound_to_the_same() {
        let kept = pending().to_pairs();
        assert_eq!(Pending::from_pairs(&kept, &Config::default(), page()), Some(pending()));
        let moved = RedirectUri::of_page("https://other.example/");
        assert_eq!(Pending::from_pairs(&kept, &Config::default(), moved), None);
        for config in [
            r#"{"tenant":"contoso.example"}"#,
            r#"{"cloud":"usgov"}"#,
            r#"{"cloud":"custom","authority":"https://evil.example","graph":"https://graph.microsoft.com"}"#,
        ] {
            assert_eq!(Pending::from_pairs(&kept, &Config::read(config).unwrap(), page()), None, "{config}");
        }
        for name in ["state", "nonce", "verifier", "access", "rounds", "forClientId"] {
            let without: Pairs = kept.iter().filter(|(own, _)| own != name).cloned().collect();
            assert_eq!(Pending::from_pairs(&without, &Config::default(), page()), None, "{name}");
        }
    }

    #[test]
    fn a_directory_known_before_is_where_it_takes_place() {
        let directory = "9b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d".to_owned();
        let pending = Pending { directory: Some(directory.clone()), ..pending() };
        assert_eq!(pending.client().tenant, directory);
        assert_eq!(Pending::from_pairs(&pending.to_pairs(), &Config::default(), page()), Some(pending));
        let hostile = Pending { directory: Some("../x".to_owned()), ..super::tests::pending() };
        assert_eq!(hostile.client().tenant, "organizations");
    }

    #[test]
    fn nothing_of_it_shows_in_logs() {
        let shown = format!("{:?}", pending());
        assert!(!shown.contains("the-"), "{shown}");
    }

    #[test]
    fn two_redirects_by_itself_are_the_most() {
        let first = Rounds::default().next(false).unwrap();
        let second = first.next(false).unwrap();
        assert_eq!(second.next(false), None);
        assert_eq!(second.after_success(false), Rounds::default());
        // Reading again after each redirect proves nothing about the change that was challenged.
        let writing = Rounds::default().next(true).unwrap();
        assert_eq!(writing.after_success(false).next(true).unwrap().after_success(false).next(true), None);
        assert_eq!(writing.after_success(true), Rounds::default());
    }

    #[test]
    fn a_challenge_that_cannot_be_read_is_not_answered() {
        let ask = Ask { challenge: Some("%%%".to_owned()), ..Ask::by_hand(Access::Write) };
        assert_eq!(pending().authorize(&ask, "c"), None);
    }

    proptest! {
        #[test]
        fn hostile_texts_stay_values(hint in "\\PC{0,40}", client_id in "\\PC{1,40}", state in "\\PC{1,40}") {
            let pending = Pending { state, client: Client { client_id, ..client() }, ..pending() };
            let ask = Ask { login_hint: Some(hint.clone()), ..Ask::by_hand(Access::Read) };
            let address = pending.authorize(&ask, "challenge").unwrap();
            prop_assert_eq!(&address.base, "https://login.microsoftonline.com/organizations/oauth2/v2.0/authorize");
            let one = |name: &str| address.query.iter().filter(|(own, _)| own == name).count();
            prop_assert!(address.query.iter().all(|(name, _)| one(name) == 1));
            prop_assert!(address.query.contains(&("login_hint".to_owned(), hint)));
            // A client ID that is none never gets as far: it comes from config.json or the options, which refuse it.
            let kept = Pending::from_pairs(&pending.to_pairs(), &Config::default(), page());
            prop_assert!(kept.is_none() || is_guid(&pending.client.client_id));
        }

        #[test]
        fn any_state_comes_back_as_it_was(state in "\\PC{1,60}", nonce in "\\PC{1,60}", verifier in "\\PC{1,60}") {
            let pending = Pending { state, nonce, verifier, ..pending() };
            let back = Pending::from_pairs(&pending.to_pairs(), &Config::default(), page());
            prop_assert_eq!(back, Some(pending));
        }

        #[test]
        fn anything_kept_is_read_without_panic(kept in proptest::collection::vec(("[a-zA-Z]{0,12}", "\\PC{0,20}"), 0..20)) {
            let _ = Pending::from_pairs(&kept, &Config::default(), page());
        }
    }
}
