//! From HTTP to the sign-in service and back: routes, the cookie, the log's entry of each request and how it ended.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::Response;
use axum::routing::{any, get, post};

use super::super::log::Outcome;
use super::super::state::{Shared, TenantState};
use super::aadsts::Trace;
use super::authorize::{self, Browser, Visit};
use super::faults::{SignInFault, SignInMatches};
use super::form::Form;
use super::log::{Endpoint, SignInEntry};
use super::metadata;
use super::people::Segment;
use super::response::SignInResponse;
use super::step::Now;
use super::token_endpoint::{self, Call};
use super::{consent, fault_responses, logout, pages, request};
use crate::clock;

type Tenant = State<Arc<Shared>>;

/// The service's addresses.
pub(crate) fn routes() -> Router<Arc<Shared>> {
    let style =
        ([(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")], pages::STYLE);
    Router::new()
        .route("/sandbox/sign_in.css", get(style))
        .route("/error", get(error))
        .route("/{tenant}/oauth2/v2.0/authorize", get(authorize))
        .route("/{tenant}/oauth2/v2.0/token", any(token))
        .route("/{tenant}/oauth2/v2.0/logout", get(logout))
        .route("/{tenant}/v2.0/adminconsent", get(admin_consent))
        .route("/{tenant}/v2.0/.well-known/openid-configuration", get(metadata))
        .route("/{tenant}/login", post(login))
}

/// A request that was noted, whose end must be noted too, even when the client leaves and hyper drops the work.
struct Noted {
    shared: Arc<Shared>,
    id: u64,
    /// The response takes at least this long.
    latency: Duration,
    settled: bool,
}

impl Noted {
    /// Notes a request and gives it its fault.
    fn new(shared: &Arc<Shared>, entry: SignInEntry) -> (Self, Option<SignInFault>) {
        let on = match entry.endpoint {
            Endpoint::Authorize => Some(SignInMatches::Authorize),
            // A preflight takes none, as with Graph.
            Endpoint::Token if entry.method == "POST" => Some(SignInMatches::Token),
            Endpoint::Metadata => Some(SignInMatches::Metadata),
            _ => None,
        };
        let (id, fault, latency) = shared.with(|state| {
            let tenants = &state.sign_in.books.tenants;
            let directory = Segment::read(&entry.tenant, tenants);
            let tenant_id = directory.as_ref().and_then(Segment::one).map(|directory| directory.id().into_owned());
            let slower = tenant_id.as_deref().map(|id| tenants.latency(id)).unwrap_or_default();
            let fault = on.and_then(|on| state.take_sign_in_fault(tenant_id.as_deref(), on));
            let named = SignInEntry { fault: fault.as_ref().map(SignInFault::name), tenant_id, ..entry };
            (state.sign_in.log.arrive(named), fault, state.sign_in.latency + slower)
        });
        (Self { shared: Arc::clone(shared), id, latency, settled: false }, fault)
    }

    async fn wait(&self, fault: Option<&SignInFault>) {
        if self.latency > Duration::ZERO {
            tokio::time::sleep(self.latency).await;
        }
        fault_responses::wait(fault).await;
    }

    fn violation(&self, state: &mut TenantState, violation: Option<&str>) {
        state.sign_in.log.settle(self.id, |entry| entry.violations.extend(violation.map(str::to_owned)));
    }

    fn settle(mut self, sent: SignInResponse) -> Response {
        self.settled = true;
        self.shared.with(|state| note(state, self.id, &sent));
        sent.into_response()
    }
}

impl Drop for Noted {
    fn drop(&mut self) {
        if !self.settled {
            self.shared.with(|state| state.sign_in.log.settle(self.id, |entry| entry.outcome = Outcome::Abandoned));
        }
    }
}

fn note(state: &mut TenantState, id: u64, sent: &SignInResponse) {
    state.sign_in.log.settle(id, |entry| {
        entry.outcome = if sent.hang_up { Outcome::Dropped } else { Outcome::Answered };
        entry.ended = Some(clock::unix_millis(SystemTime::now()));
        entry.status = (!sent.hang_up).then(|| sent.status.as_u16());
        entry.answer.clone_from(&sent.summary);
    });
}

fn entry(endpoint: Endpoint, method: &Method, tenant: &str, form: &Form, headers: &HeaderMap) -> SignInEntry {
    let origin = headers.get(header::ORIGIN);
    let now = SystemTime::now();
    SignInEntry {
        id: 0,
        time: clock::rfc3339(now),
        at: clock::unix_millis(now),
        ended: None,
        endpoint,
        method: method.to_string(),
        tenant: tenant.to_owned(),
        tenant_id: None,
        parameters: form.shown(),
        origin: origin.map(|origin| String::from_utf8_lossy(origin.as_bytes()).into_owned()),
        status: None,
        outcome: Outcome::Pending,
        answer: String::new(),
        fault: None,
        violations: Vec::new(),
    }
}

/// A request for a page, from its arrival to its end.
async fn page(
    endpoint: Endpoint,
    known: &[&str],
    (shared, tenant, query, headers): (Arc<Shared>, String, Option<String>, HeaderMap),
    answer: impl FnOnce(&mut TenantState, &Visit<'_>, Option<&SignInFault>) -> (SignInResponse, Option<&'static str>),
) -> Response {
    let form = Form::read(query.unwrap_or_default().as_bytes());
    let mut entry = entry(endpoint, &Method::GET, &tenant, &form, &headers);
    entry.violations.extend(form.unknown(known).map(|name| format!("unknown parameter {name}")));
    let (noted, fault) = Noted::new(&shared, entry);
    noted.wait(fault.as_ref()).await;
    if let Some(sent) = fault_responses::instead(fault.as_ref(), &shared.origin) {
        return noted.settle(sent);
    }
    let browser = browser(&shared, &headers);
    let sent = shared.with(|state| {
        let now = now(state, &shared.origin, &form);
        let visit = Visit { tenant: &tenant, form: &form, browser: &browser, entry: noted.id, now };
        let (sent, violation) = answer(state, &visit, fault.as_ref());
        noted.violation(state, violation);
        sent
    });
    noted.settle(fault_responses::reshape(sent, fault.as_ref()))
}

async fn authorize(
    State(shared): Tenant,
    Path(tenant): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    page(Endpoint::Authorize, &request::KNOWN, (shared, tenant, query, headers), |state, visit, fault| {
        authorize::authorize(state, visit, fault_responses::wrong(fault))
    })
    .await
}

async fn admin_consent(
    State(shared): Tenant,
    Path(tenant): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    page(Endpoint::AdminConsent, &consent::KNOWN, (shared, tenant, query, headers), |state, visit, _| {
        (authorize::admin_consent(state, visit), None)
    })
    .await
}

async fn logout(
    State(shared): Tenant,
    Path(tenant): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    page(Endpoint::Logout, &logout::KNOWN, (shared, tenant, query, headers), |state, visit, _| {
        authorize::logout(state, visit)
    })
    .await
}

async fn login(State(shared): Tenant, Path(tenant): Path<String>, headers: HeaderMap, body: Bytes) -> Response {
    let form = Form::read(&body);
    let browser = browser(&shared, &headers);
    let sent = shared.with(|state| {
        let now = now(state, &shared.origin, &form);
        let visit = Visit { tenant: &tenant, form: &form, browser: &browser, entry: 0, now };
        let (sent, entry) = authorize::choose(state, &visit);
        if let Some(entry) = entry {
            note(state, entry, &sent);
        }
        sent
    });
    sent.into_response()
}

async fn token(
    State(shared): Tenant,
    method: Method,
    Path(tenant): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let form = if token_endpoint::is_form(&headers) { Form::read(&body) } else { Form::default() };
    let mut entry = entry(Endpoint::Token, &method, &tenant, &form, &headers);
    entry.violations = token_endpoint::violations(&method, &form, &headers);
    let (noted, fault) = Noted::new(&shared, entry);
    if method != Method::POST {
        // No cross-origin header: a browser lets no call through that had to ask.
        let sent = SignInResponse::page(StatusCode::METHOD_NOT_ALLOWED, String::new(), "not a POST");
        return noted.settle(sent.with(header::ALLOW, "POST"));
    }
    noted.wait(fault.as_ref()).await;
    if let Some(sent) = fault_responses::instead(fault.as_ref(), &shared.origin) {
        return noted.settle(sent);
    }
    let sent = shared.with(|state| {
        let now = now(state, &shared.origin, &form);
        let call = Call { tenant: &tenant, form: &form, headers: &headers, fault: fault.as_ref() };
        let (sent, violation) = token_endpoint::token(state, &call, &now);
        noted.violation(state, violation);
        sent
    });
    noted.settle(sent)
}

async fn metadata(State(shared): Tenant, method: Method, Path(tenant): Path<String>, headers: HeaderMap) -> Response {
    let (noted, fault) = Noted::new(&shared, entry(Endpoint::Metadata, &method, &tenant, &Form::default(), &headers));
    noted.wait(fault.as_ref()).await;
    if let Some(sent) = fault_responses::instead(fault.as_ref(), &shared.origin) {
        return noted.settle(sent);
    }
    let sent = shared.look(|state| {
        let now = now(state, &shared.origin, &Form::default());
        metadata::document(&state.sign_in.books, &tenant, fault.as_ref(), &now)
    });
    noted.settle(fault_responses::reshape(sent, fault.as_ref()))
}

/// Where an error's `error_uri` leads.
async fn error(RawQuery(query): RawQuery) -> Response {
    let form = Form::read(query.unwrap_or_default().as_bytes());
    let text = format!(
        "In Entra, this page explains an error by its number, {}. Microsoft lists them under \"Microsoft Entra \
         authentication and authorization error codes\".",
        form.get("code").unwrap_or("missing here")
    );
    SignInResponse::page(StatusCode::OK, pages::plain("Error code", &text), "error code").into_response()
}

fn now<'a>(state: &TenantState, origin: &'a str, form: &Form) -> Now<'a> {
    let time = state.time();
    Now { origin, seconds: clock::unix_seconds(time), trace: Trace::new(form.get("client-request-id"), time) }
}

/// Cookies don't tell ports apart, so the name does.
fn browser(shared: &Shared, headers: &HeaderMap) -> Browser {
    let port = shared.origin.rsplit(':').next().unwrap_or_default();
    let cookie = format!("sandbox-sign-in-{port}");
    let all = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = all.flat_map(|text| text.split(';')).filter_map(|pair| pair.trim().split_once('='));
    let key = pairs.find(|(name, _)| *name == cookie).map(|(_, value)| value.to_owned());
    Browser { cookie, key }
}
