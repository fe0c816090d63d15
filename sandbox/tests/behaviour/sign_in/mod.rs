//! The sign-in service, met as a browser and a panel meet it. Here is what its tests share; each concern has a file.

mod authorize;
mod challenges;
mod consent;
mod control;
mod faults;
mod flow;
mod metadata;
mod sign_out;
mod token;

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sandbox::tenant::{CLIENT_ID, SignInEntry, Tenant, Who};
use serde_json::Value;

use crate::client::{PATH, Request, Response, example, tenant};

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

/// The state of a browser between two requests: one cookie.
#[derive(Default)]
pub(crate) struct Browser {
    cookie: Option<String>,
}

impl Browser {
    pub(crate) async fn send(&mut self, ask: Request) -> Response {
        let ask = match &self.cookie {
            Some(cookie) => ask.header("Cookie", cookie),
            None => ask,
        };
        let response = ask.send().await;
        if let Some(set) = response.header("set-cookie") {
            assert!(set.ends_with("; Path=/; HttpOnly; SameSite=Lax") || set.contains("Max-Age=0"), "{set}");
            self.cookie = set.split(';').next().map(str::to_owned);
        }
        response
    }

    pub(crate) async fn authorize(&mut self, tenant: &Tenant, segment: &str, parameters: &Parameters) -> Response {
        let path = format!("/{segment}/oauth2/v2.0/authorize?{}", parameters.text());
        self.send(Request::new(&tenant.origin(), "GET", &path)).await
    }

    /// Presses the button that says `label` on the page shown.
    pub(crate) async fn press(&mut self, tenant: &Tenant, page: &Response, label: &str) -> Response {
        assert_eq!(page.status, 200, "{}", page.body);
        self.send(pressed(tenant, page, label)).await
    }
}

/// The press as a browser sends it.
pub(crate) fn pressed(tenant: &Tenant, page: &Response, label: &str) -> Request {
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
    Request::new(&tenant.origin(), "POST", &action).text("application/x-www-form-urlencoded", &form)
}

/// The parameters behind `mark` in the address that the reply leads to, which must be the panel's.
pub(crate) fn returned(response: &Response, mark: char) -> BTreeMap<String, String> {
    assert_eq!(response.status, 302, "{}", response.body);
    let location = response.header("location").unwrap();
    let (address, parameters) = location.split_once(mark).unwrap();
    assert_eq!(address, PANEL);
    form_urlencoded::parse(parameters.trim_end_matches('#').as_bytes()).into_owned().collect()
}

pub(crate) async fn token(tenant: &Tenant, segment: &str, parameters: &Parameters) -> Response {
    call(tenant, segment, parameters).send().await
}

/// The call as a panel sends it.
pub(crate) fn call(tenant: &Tenant, segment: &str, parameters: &Parameters) -> Request {
    Request::new(&tenant.origin(), "POST", &format!("/{segment}/oauth2/v2.0/token"))
        .header("Origin", "http://127.0.0.1:4000")
        .text("application/x-www-form-urlencoded", &parameters.text())
}

/// Signs in without a page and gives the code.
pub(crate) async fn code(tenant: &Tenant, who: Who, parameters: &Parameters) -> String {
    tenant.auto_sign_in(Some(who));
    let response = Browser::default().authorize(tenant, "organizations", parameters).await;
    returned(&response, '#')["code"].clone()
}

/// Signs in without a page and gives the token answer.
pub(crate) async fn tokens(tenant: &Tenant, who: Who, permission: &str) -> Value {
    let code = code(tenant, who, &Parameters::authorize(tenant, permission)).await;
    let response = token(tenant, "organizations", &Parameters::redeem(&code)).await;
    assert_eq!(response.status, 200, "{}", response.body);
    response.json()
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
pub(crate) async fn use_token(tenant: &Tenant, tokens: &Value, write: bool) -> Response {
    let ask = Request::new(&tenant.origin(), if write { "PATCH" } else { "GET" }, PATH);
    let ask = ask.bearer(tokens["access_token"].as_str().unwrap());
    if write { ask.json(&example()).send().await } else { ask.send().await }
}

/// The most recent request to the sign-in service.
pub(crate) fn last(tenant: &Tenant) -> SignInEntry {
    tenant.sign_in_log().pop().unwrap()
}

/// The error and its AADSTS number in a token answer, which must have Entra's form.
pub(crate) fn refused(response: &Response) -> (u16, String, u64) {
    let body = response.json();
    assert_eq!(response.header("access-control-allow-origin"), Some("*"));
    let number = body["error_codes"][0].as_u64().unwrap();
    let description = body["error_description"].as_str().unwrap();
    assert!(description.starts_with(&format!("AADSTS{number}: ")), "{description}");
    for (name, words) in
        [("trace_id", " Trace ID: "), ("correlation_id", " Correlation ID: "), ("timestamp", " Timestamp: ")]
    {
        assert!(description.contains(&format!("{words}{}", body[name].as_str().unwrap())), "{description}");
    }
    assert!(body["error_uri"].as_str().unwrap().ends_with(&format!("/error?code={number}")));
    (response.status, body["error"].as_str().unwrap().to_owned(), number)
}
