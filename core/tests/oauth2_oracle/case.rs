//! The values of a sign-in, for the panel and for the oracle. Nothing is compared here.

use oauth2::basic::BasicClient;
use oauth2::{AuthUrl, ClientId, EndpointNotSet, EndpointSet, RedirectUrl, Scope, TokenUrl};
use proptest::prelude::*;
use remote_help::cloud::{Cloud, Endpoints, Origin};
use remote_help::oauth::{
    ChallengeAttempts, Client, Options, PendingSignIn, RedirectUri, RequestedAccess, ReturnTo, random_base64url,
};

pub type Oracle = BasicClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointSet>;

/// Name, sign-in origin, Graph origin; the last one is a deployment's own.
const CLOUDS: [(&str, &str, &str); 5] = [
    ("global", "https://login.microsoftonline.com", "https://graph.microsoft.com"),
    ("usgov", "https://login.microsoftonline.us", "https://graph.microsoft.us"),
    ("dod", "https://login.microsoftonline.us", "https://dod-graph.microsoft.us"),
    ("china", "https://login.partner.microsoftonline.cn", "https://microsoftgraph.chinacloudapi.cn"),
    ("custom", "http://127.0.0.1:8081", "https://graph.contoso.example"),
];
/// The claims of a request that answers no challenge.
pub const CAPABILITY: &str = r#"{"access_token":{"xms_cc":{"values":["cp1"]}}}"#;

/// The values of a sign-in. Client ID, state, nonce, code and hints are any text at all: what the panel takes in is
/// checked elsewhere, and no text may turn into another parameter.
#[derive(Clone, Debug)]
pub struct Case {
    pub cloud: (&'static str, &'static str, &'static str),
    pub tenant: &'static str,
    pub path: String,
    pub client_id: String,
    pub state: String,
    pub nonce: String,
    pub random: [u8; 32],
    pub writes: bool,
    pub select: bool,
    pub hint: Option<String>,
    /// A code to redeem, or a refresh token.
    pub secret: String,
}

pub fn case() -> impl Strategy<Value = Case> {
    let tenants = vec!["organizations", "contoso.example", "9b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d"];
    let text = || "[&=+%#?/;: a\"'<>\\\\é\u{0}\r\n😀]{0,20}|\\PC{0,30}";
    let place =
        (prop::sample::select(CLOUDS.to_vec()), prop::sample::select(tenants), "(/[A-Za-z0-9é%+&=;:@ .~-]{0,8}){1,4}");
    let flags = (any::<[u8; 32]>(), any::<bool>(), any::<bool>(), prop::option::of(text()));
    (place, (text(), text(), text(), "\\PC{1,40}"), flags).prop_map(
        |((cloud, tenant, path), (client_id, state, nonce, secret), (random, writes, select, hint))| Case {
            cloud,
            tenant,
            path,
            client_id,
            state,
            nonce,
            random,
            writes,
            select,
            hint,
            secret,
        },
    )
}

impl Case {
    pub fn redirect_uri(&self) -> String {
        format!("https://panel.example{}", self.path)
    }

    pub fn access(&self) -> RequestedAccess {
        if self.writes { RequestedAccess::WRITE } else { RequestedAccess::READ }
    }

    pub fn client(&self) -> Client {
        let (name, authority, graph) = self.cloud;
        let custom = || Endpoints::custom(Origin::parse(authority).unwrap(), Origin::parse(graph).unwrap());
        Client {
            client_id: self.client_id.clone(),
            tenant: self.tenant.to_owned(),
            endpoints: Endpoints::of(Cloud::from_name(name).unwrap()).unwrap_or_else(custom),
            redirect_uri: RedirectUri::of_page(&format!("{}?old=query#old-fragment", self.redirect_uri())),
        }
    }

    pub fn pending(&self) -> PendingSignIn {
        PendingSignIn {
            state: self.state.clone(),
            nonce: self.nonce.clone(),
            code_verifier: random_base64url(self.random),
            client: self.client(),
            directory: None,
            home: None,
            options: Options::default(),
            access: self.access(),
            attempts: ChallengeAttempts::default(),
            return_to: ReturnTo::Settings,
        }
    }

    pub fn oracle(&self) -> Oracle {
        let endpoint = |name| format!("{}/{}/oauth2/v2.0/{name}", self.cloud.1, self.tenant);
        BasicClient::new(ClientId::new(self.client_id.clone()))
            .set_auth_uri(AuthUrl::new(endpoint("authorize")).unwrap())
            .set_token_uri(TokenUrl::new(endpoint("token")).unwrap())
            .set_redirect_uri(RedirectUrl::new(self.redirect_uri()).unwrap())
    }

    pub fn scopes(&self) -> [Scope; 4] {
        let verb = if self.writes { "ReadWrite" } else { "Read" };
        let permission = format!("{}/DeviceManagementServiceConfig.{verb}.All", self.cloud.2);
        [permission, "openid".to_owned(), "profile".to_owned(), "offline_access".to_owned()].map(Scope::new)
    }

    pub fn scope(&self) -> String {
        self.scopes().map(|scope| scope.to_string()).join(" ")
    }
}

/// An everyday sign-in.
pub fn sample() -> Case {
    Case {
        cloud: CLOUDS[0],
        tenant: "organizations",
        path: "/".to_owned(),
        client_id: "0b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d".to_owned(),
        state: "state".to_owned(),
        nonce: "nonce".to_owned(),
        random: [7; 32],
        writes: true,
        select: false,
        hint: None,
        secret: "code".to_owned(),
    }
}
