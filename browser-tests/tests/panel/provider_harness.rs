//! The certified provider driven without a browser: that it gives what the tests rely on, and is as strict as it is
//! there to be.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use browser_tests::provider::{Provider, Registration};
use reqwest::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_TYPE, COOKIE, LOCATION, ORIGIN, SET_COOKIE};
use reqwest::{Client, RequestBuilder, Response, Url};
use sandbox::tenant::{CLIENT_ID, TENANT_ID, Tenant, TenantOptions, WRITE};
use serde_json::Value;

/// The pair of RFC 7636, appendix B.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
const PAGE: &str = "http://127.0.0.1:9/";

/// A provider, a Graph that trusts it, and an agent with cookies.
struct Rig {
    provider: Provider,
    tenant: Tenant,
    http: Client,
    cookies: BTreeMap<String, String>,
}

impl Rig {
    async fn new() -> Self {
        let key = vec![7; 32];
        let tenant = Tenant::start(TenantOptions { key: Some(key.clone()), ..TenantOptions::default() }).await.unwrap();
        let mut provider = Provider::start().await;
        let app = Registration {
            tenant: TENANT_ID.to_owned(),
            client: CLIENT_ID.to_owned(),
            redirect: PAGE.to_owned(),
            graph: tenant.origin(),
            key,
            lifetime: 3600,
        };
        provider.register(&app).await;
        let http = Client::builder().redirect(reqwest::redirect::Policy::none()).no_proxy().build().unwrap();
        Self { provider, tenant, http, cookies: BTreeMap::new() }
    }

    fn scope(&self) -> String {
        format!("{}/{WRITE} openid profile offline_access", self.tenant.origin())
    }

    async fn send(&mut self, request: RequestBuilder) -> Response {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let answer = request.header(COOKIE, cookies.join("; ")).send().await.unwrap();
        for set in answer.headers().get_all(SET_COOKIE) {
            let (pair, _) = set.to_str().unwrap().split_once(';').unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        answer
    }

    /// Asks for a code as the panel does, presses each page's button, and gives the parameters of the reply.
    async fn authorize(&mut self, tenant: &str, change: &[(&str, &str)]) -> BTreeMap<String, String> {
        let scope = self.scope();
        let mut query = BTreeMap::from([
            ("client_id", CLIENT_ID),
            ("response_type", "code"),
            ("redirect_uri", PAGE),
            ("response_mode", "fragment"),
            ("scope", &scope),
            ("state", "a state"),
            ("nonce", "a nonce"),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
            ("claims", r#"{"access_token":{"xms_cc":{"values":["cp1"]}}}"#),
        ]);
        query.extend(change.iter().copied());
        let url = format!("{}/{tenant}/oauth2/v2.0/authorize", self.provider.origin());
        let mut request = self.http.get(Url::parse_with_params(&url, &query).unwrap());
        for _ in 0..12 {
            let answer = self.send(request).await;
            let page = answer.url().clone();
            request = match answer.headers().get(LOCATION).map(|to| to.to_str().unwrap()) {
                Some(to) if to.starts_with(PAGE) => return reply(to),
                Some(to) => self.http.get(page.join(to).unwrap()),
                None if answer.status().is_success() => form(self.http.post(page), &[("answer", "yes")]),
                None => return BTreeMap::from([("page".to_owned(), answer.text().await.unwrap())]),
            };
        }
        panic!("the provider redirects without end")
    }

    async fn token(&mut self, pairs: &[(&str, &str)]) -> (u16, Value) {
        let url = format!("{}/organizations/oauth2/v2.0/token", self.provider.origin());
        let request = self.http.post(url).header(ORIGIN, "http://127.0.0.1:9");
        let answer = form(request, pairs).send().await.unwrap();
        assert_eq!(answer.headers().get(ACCESS_CONTROL_ALLOW_ORIGIN).unwrap(), "http://127.0.0.1:9");
        let status = answer.status().as_u16();
        (status, serde_json::from_str(&answer.text().await.unwrap()).unwrap())
    }

    async fn redeem(&mut self, code: &str, verifier: &str) -> (u16, Value) {
        let rest = [("client_id", CLIENT_ID), ("grant_type", "authorization_code"), ("redirect_uri", PAGE)];
        self.token(&[rest.as_slice(), &[("code", code), ("code_verifier", verifier)]].concat()).await
    }

    async fn renew(&mut self, refresh: &str) -> (u16, Value) {
        let scope = self.scope();
        let rest = [("client_id", CLIENT_ID), ("grant_type", "refresh_token"), ("scope", scope.as_str())];
        self.token(&[rest.as_slice(), &[("refresh_token", refresh)]].concat()).await
    }

    async fn graph(&self, token: &str) -> u16 {
        let url = format!("{}/beta/deviceManagement/remoteAssistanceSettings", self.tenant.origin());
        self.http.get(url).bearer_auth(token).send().await.unwrap().status().as_u16()
    }
}

fn form(request: RequestBuilder, pairs: &[(&str, &str)]) -> RequestBuilder {
    let url = Url::parse_with_params(PAGE, pairs).unwrap();
    request.header(CONTENT_TYPE, "application/x-www-form-urlencoded").body(url.query().unwrap().to_owned())
}

fn reply(address: &str) -> BTreeMap<String, String> {
    let url = Url::parse(&address.replacen('#', "?", 1)).unwrap();
    url.query_pairs().map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
}

fn claims(token: &str) -> Value {
    let payload = token.split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
}

#[tokio::test]
async fn a_code_gets_tokens_that_graph_takes_and_that_renew_by_rotation() {
    let mut rig = Rig::new().await;
    let reply = rig.authorize("organizations", &[]).await;
    let issuer = format!("{}/{TENANT_ID}/v2.0", rig.provider.origin());
    assert_eq!((reply["state"].as_str(), reply["iss"].as_str()), ("a state", issuer.as_str()));
    let (status, first) = rig.redeem(&reply["code"], VERIFIER).await;
    assert_eq!((status, first["token_type"].as_str()), (200, Some("Bearer")), "{:?}", rig.provider.events());
    assert_eq!(rig.graph(first["access_token"].as_str().unwrap()).await, 200);
    let access = claims(first["access_token"].as_str().unwrap());
    assert_eq!((access["scp"].as_str(), access["aud"].as_str()), (Some(WRITE), Some(rig.tenant.origin().as_str())));
    assert_eq!((access["tid"].as_str(), &access["xms_cc"][0]), (Some(TENANT_ID), &Value::from("cp1")));
    let id = claims(first["id_token"].as_str().unwrap());
    assert_eq!((id["iss"].as_str(), id["aud"].as_str()), (Some(issuer.as_str()), Some(CLIENT_ID)));
    assert_eq!((id["nonce"].as_str(), id["tid"].as_str()), (Some("a nonce"), Some(TENANT_ID)));
    assert_eq!(id["preferred_username"], "alex.admin@contoso.example");
    assert!(id["oid"].is_string() && id["login_hint"].is_string(), "{id}");

    let (status, second) = rig.renew(first["refresh_token"].as_str().unwrap()).await;
    assert_eq!(status, 200, "{second}");
    assert_ne!(second["refresh_token"], first["refresh_token"]);
    assert_eq!(rig.graph(second["access_token"].as_str().unwrap()).await, 200);
    // The old one is spent, and using it ends the new one too (RFC 9700, section 4.14.2).
    let (status, refused) = rig.renew(first["refresh_token"].as_str().unwrap()).await;
    assert_eq!((status, refused["error"].as_str()), (400, Some("invalid_grant")));
    assert_eq!(rig.renew(second["refresh_token"].as_str().unwrap()).await.0, 400);
}

#[tokio::test]
async fn a_session_answers_without_pages_and_for_every_name_of_the_tenant() {
    let mut rig = Rig::new().await;
    rig.authorize("organizations", &[]).await;
    for tenant in ["contoso.example", TENANT_ID] {
        let reply = rig.authorize(tenant, &[("login_hint", "alex.admin@contoso.example")]).await;
        assert_eq!(rig.redeem(&reply["code"], VERIFIER).await.0, 200);
    }
    let reply = rig.authorize("organizations", &[("prompt", "select_account")]).await;
    assert!(reply.contains_key("code"), "{reply:?}");
}

#[tokio::test]
async fn what_is_against_the_protocol_is_refused() {
    let mut rig = Rig::new().await;
    let code = rig.authorize("organizations", &[]).await.remove("code").unwrap();
    let (status, refused) = rig.redeem(&code, &VERIFIER.replace('d', "e")).await;
    assert_eq!((status, refused["error"].as_str()), (400, Some("invalid_grant")), "a wrong verifier");
    let code = rig.authorize("organizations", &[]).await.remove("code").unwrap();
    assert_eq!(rig.redeem(&code, VERIFIER).await.0, 200);
    assert_eq!(rig.redeem(&code, VERIFIER).await.0, 400, "a code twice");
    for (name, value) in [("code_challenge_method", "plain"), ("code_challenge", ""), ("response_mode", "web")] {
        let reply = rig.authorize("organizations", &[(name, value)]).await;
        assert!(reply.contains_key("error") && !reply.contains_key("code"), "{name}={value}: {reply:?}");
    }
    // An address that isn't registered is told nothing.
    let reply = rig.authorize("organizations", &[("redirect_uri", "http://127.0.0.1:9/other")]).await;
    assert!(reply["page"].contains("redirect_uri"), "{reply:?}");
    rig.provider.happened("grant.error", Some("authorization_code"), 2).await;
}
