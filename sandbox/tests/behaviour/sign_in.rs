//! A client of the sign-in service as a browser and a panel would be one, and the way from the button to the settings.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sandbox::tenant::{CLIENT_ID, READ, TENANT_ID, Tenant, WRITE, Who};
use serde_json::{Value, json};

use crate::client::{Ask, PATH, Reply, example, tenant};

pub(crate) const PANEL: &str = "http://127.0.0.1:4000/panel/";
/// RFC 7636, appendix B.
pub(crate) const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

/// Parameters of a request, which a test changes before it sends them.
#[derive(Clone)]
pub(crate) struct Parameters(pub(crate) Vec<(String, String)>);

impl Parameters {
    pub(crate) fn of(pairs: &[(&str, &str)]) -> Self {
        Self(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    /// A request that passes.
    pub(crate) fn authorize(tenant: &Tenant, permission: &str) -> Self {
        let scope = format!("{}/{permission} openid profile offline_access", tenant.origin());
        Self::of(&[
            ("client_id", CLIENT_ID),
            ("response_type", "code"),
            ("redirect_uri", PANEL),
            ("response_mode", "fragment"),
            ("scope", &scope),
            ("state", "state-1"),
            ("nonce", "nonce-1"),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
        ])
    }

    pub(crate) fn redeem(code: &str) -> Self {
        Self::of(&[
            ("client_id", CLIENT_ID),
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", PANEL),
            ("code_verifier", VERIFIER),
        ])
    }

    pub(crate) fn refresh(token: &str) -> Self {
        Self::of(&[("client_id", CLIENT_ID), ("grant_type", "refresh_token"), ("refresh_token", token)])
    }

    /// Another value, or one more parameter.
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        self.0.retain(|(other, _)| other != name);
        self.0.push((name.to_owned(), value.to_owned()));
        self
    }

    pub(crate) fn without(mut self, name: &str) -> Self {
        self.0.retain(|(other, _)| other != name);
        self
    }

    pub(crate) fn text(&self) -> String {
        form_urlencoded::Serializer::new(String::new()).extend_pairs(&self.0).finish()
    }
}

/// What a browser remembers between two requests: one cookie.
#[derive(Default)]
pub(crate) struct Browser {
    cookie: Option<String>,
}

impl Browser {
    pub(crate) async fn send(&mut self, ask: Ask) -> Reply {
        let ask = match &self.cookie {
            Some(cookie) => ask.header("Cookie", cookie),
            None => ask,
        };
        let reply = ask.send().await;
        if let Some(set) = reply.header("set-cookie") {
            assert!(set.ends_with("; Path=/; HttpOnly; SameSite=Lax") || set.contains("Max-Age=0"), "{set}");
            self.cookie = set.split(';').next().map(str::to_owned);
        }
        reply
    }

    pub(crate) async fn authorize(&mut self, tenant: &Tenant, segment: &str, parameters: &Parameters) -> Reply {
        let path = format!("/{segment}/oauth2/v2.0/authorize?{}", parameters.text());
        self.send(Ask::new(&tenant.origin(), "GET", &path)).await
    }

    /// Presses the button that says `label` on the page shown.
    pub(crate) async fn press(&mut self, tenant: &Tenant, page: &Reply, label: &str) -> Reply {
        assert_eq!(page.status, 200, "{}", page.body);
        let after = |text: &str, mark: &str| {
            text.rsplit_once(mark).and_then(|(_, rest)| rest.split('"').next()).unwrap().to_owned()
        };
        let (before, _) = page.body.split_once(&format!(">{label}</button>")).unwrap_or_else(|| {
            panic!("no button {label}: {}", page.body);
        });
        let button = before.rsplit_once("<button").unwrap().1;
        let choice = after(&format!("<button{button}"), " value=\"");
        let ctx = after(&page.body, "name=\"ctx\" value=\"");
        let action = after(&page.body, " action=\"");
        let form = Parameters::of(&[("ctx", &ctx), ("choice", &choice)]).text();
        self.send(Ask::new(&tenant.origin(), "POST", &action).text("application/x-www-form-urlencoded", &form)).await
    }
}

/// The parameters behind `mark` in the address that the reply leads to, which must be the panel's.
pub(crate) fn returned(reply: &Reply, mark: char) -> BTreeMap<String, String> {
    assert_eq!(reply.status, 302, "{}", reply.body);
    let location = reply.header("location").unwrap();
    let (address, parameters) = location.split_once(mark).unwrap();
    assert_eq!(address, PANEL);
    form_urlencoded::parse(parameters.trim_end_matches('#').as_bytes()).into_owned().collect()
}

pub(crate) async fn token(tenant: &Tenant, segment: &str, parameters: &Parameters) -> Reply {
    call(tenant, segment, parameters).send().await
}

/// The call as a panel sends it.
pub(crate) fn call(tenant: &Tenant, segment: &str, parameters: &Parameters) -> Ask {
    Ask::new(&tenant.origin(), "POST", &format!("/{segment}/oauth2/v2.0/token"))
        .header("Origin", "http://127.0.0.1:4000")
        .text("application/x-www-form-urlencoded", &parameters.text())
}

/// Signs in without a page and gives the code.
pub(crate) async fn code(tenant: &Tenant, who: Who, parameters: &Parameters) -> String {
    tenant.auto_sign_in(Some(who));
    let reply = Browser::default().authorize(tenant, "organizations", parameters).await;
    returned(&reply, '#')["code"].clone()
}

/// Signs in without a page and gives the token answer.
pub(crate) async fn tokens(tenant: &Tenant, who: Who, permission: &str) -> Value {
    let code = code(tenant, who, &Parameters::authorize(tenant, permission)).await;
    let reply = token(tenant, "organizations", &Parameters::redeem(&code)).await;
    assert_eq!(reply.status, 200, "{}", reply.body);
    reply.json()
}

pub(crate) fn claims(token: &Value) -> Value {
    let payload = token.as_str().unwrap().split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(payload).unwrap()).unwrap()
}

/// A tenant with the panel registered.
pub(crate) async fn registered() -> Tenant {
    let tenant = tenant().await;
    tenant.register(PANEL);
    tenant
}

/// Reads, and with `write` changes, the settings.
pub(crate) async fn use_token(tenant: &Tenant, tokens: &Value, write: bool) -> Reply {
    let ask = Ask::new(&tenant.origin(), if write { "PATCH" } else { "GET" }, PATH);
    let ask = ask.bearer(tokens["access_token"].as_str().unwrap());
    if write { ask.json(&example()).send().await } else { ask.send().await }
}

#[tokio::test]
async fn from_the_button_to_the_settings() {
    let tenant = registered().await;
    let mut browser = Browser::default();
    let request = Parameters::authorize(&tenant, WRITE);
    let page = browser.authorize(&tenant, "organizations", &request).await;
    assert!(page.body.contains("<h1>Sign in</h1>"), "{}", page.body);
    let back = returned(&browser.press(&tenant, &page, "Alex Admin").await, '#');
    assert_eq!(back.keys().collect::<Vec<_>>(), ["code", "session_state", "state"]);
    assert_eq!(back["state"], "state-1");
    let reply = token(&tenant, "organizations", &Parameters::redeem(&back["code"])).await;
    assert_eq!((reply.status, reply.header("access-control-allow-origin")), (200, Some("*")));
    assert_eq!(reply.header("cache-control"), Some("no-store"));
    let tokens = reply.json();
    assert_eq!(tokens["token_type"], "Bearer");
    assert_eq!((&tokens["expires_in"], &tokens["ext_expires_in"]), (&json!(3600), &json!(3600)));
    assert_eq!(tokens["scope"], format!("openid profile {}/{WRITE}", tenant.origin()));
    let id = claims(&tokens["id_token"]);
    assert_eq!((&id["aud"], &id["nonce"], &id["tid"]), (&json!(CLIENT_ID), &json!("nonce-1"), &json!(TENANT_ID)));
    assert_eq!(id["iss"], format!("{}/{TENANT_ID}/v2.0", tenant.origin()));
    assert_eq!((&id["name"], &id["preferred_username"]), (&json!(Who::Alex.name()), &json!(Who::Alex.upn())));
    let access = claims(&tokens["access_token"]);
    assert_eq!((&access["aud"], &access["scp"]), (&json!(tenant.origin()), &json!(WRITE)));
    assert_eq!(access["upn"], Who::Alex.upn());
    assert!(access["wids"].as_array().unwrap().contains(&json!("3a2c62db-5318-420d-8d74-23affee5d9d5")));
    assert!(access.get("xms_cc").is_none());
    assert_eq!(use_token(&tenant, &tokens, true).await.status, 200);

    let renewed = token(&tenant, TENANT_ID, &Parameters::refresh(tokens["refresh_token"].as_str().unwrap())).await;
    assert_eq!(renewed.status, 200, "{}", renewed.body);
    let renewed = renewed.json();
    assert!(claims(&renewed["id_token"]).get("nonce").is_none());
    assert_ne!(renewed["refresh_token"], tokens["refresh_token"]);
    assert_eq!(use_token(&tenant, &renewed, false).await.status, 200);

    let secrets = tenant.secrets();
    let all = [&tokens, &renewed].map(|answer| ["access_token", "id_token", "refresh_token"].map(|name| &answer[name]));
    for secret in all.as_flattened() {
        assert!(secrets.iter().any(|known| known == secret.as_str().unwrap()));
    }
    assert!(secrets.contains(&back["code"]) && secrets.iter().any(|known| known == VERIFIER));
    let log = serde_json::to_string(&tenant.sign_in_log()).unwrap();
    assert!(secrets.iter().all(|secret| !log.contains(secret.as_str())), "{log}");
    let log = tenant.sign_in_log();
    let answers: Vec<&str> = log.iter().map(|entry| entry.answer.as_str()).collect();
    assert_eq!(answers, ["code", "tokens", "tokens"]);
    assert!(log.iter().all(|entry| entry.violations.is_empty()), "{log:?}");
}

#[tokio::test]
async fn robin_reads_and_may_not_change() {
    let tenant = registered().await;
    let tokens = tokens(&tenant, Who::Robin, WRITE).await;
    assert_eq!(use_token(&tenant, &tokens, false).await.status, 200);
    let refused = use_token(&tenant, &tokens, true).await;
    assert_eq!((refused.status, refused.code().as_str()), (403, "Forbidden"));
    assert!(refused.message().contains("User is not authorized to perform this operation"), "{}", refused.body);
}

#[tokio::test]
async fn a_reader_token_is_one() {
    let tenant = registered().await;
    let tokens = tokens(&tenant, Who::Alex, READ).await;
    assert_eq!(use_token(&tenant, &tokens, false).await.status, 200);
    assert!(use_token(&tenant, &tokens, true).await.message().contains("following scopes"));
}
