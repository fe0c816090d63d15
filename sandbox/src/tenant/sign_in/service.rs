//! From HTTP to the sign-in service and back: routes, the cookie, the log's entry of each request and how it ended.

use std::sync::Arc;
use std::time::SystemTime;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::response::Response;
use axum::routing::{any, get, post};

use super::super::log::Outcome;
use super::super::state::{Kept, Shared};
use super::aadsts::Trace;
use super::authorize::{self, Browser};
use super::flow::Now;
use super::form::Form;
use super::log::{Endpoint, SignInEntry};
use super::sent::Sent;
use super::token_endpoint::{self, Call};
use super::{pages, request};
use crate::clock;

type Tenant = State<Arc<Shared>>;

/// The service's addresses.
pub(crate) fn routes() -> Router<Arc<Shared>> {
    let style =
        ([(header::CONTENT_TYPE, "text/css; charset=utf-8"), (header::CACHE_CONTROL, "no-cache")], pages::STYLE);
    Router::new()
        .route("/sandbox/sign_in.css", get(style))
        .route("/{tenant}/oauth2/v2.0/authorize", get(authorize))
        .route("/{tenant}/oauth2/v2.0/token", any(token))
        .route("/{tenant}/login", post(login))
}

/// A request as it is noted.
struct Arrived<'a> {
    endpoint: Endpoint,
    method: &'a Method,
    tenant: &'a str,
    form: &'a Form,
    headers: &'a HeaderMap,
    violations: Vec<String>,
}

/// Notes a request, and answers its number.
fn arrive(shared: &Shared, arrived: Arrived<'_>) -> u64 {
    let origin =
        arrived.headers.get(header::ORIGIN).map(|origin| String::from_utf8_lossy(origin.as_bytes()).into_owned());
    let entry = SignInEntry {
        id: 0,
        time: clock::rfc3339(SystemTime::now()),
        endpoint: arrived.endpoint,
        method: arrived.method.to_string(),
        tenant: arrived.tenant.to_owned(),
        parameters: arrived.form.shown(),
        origin,
        status: None,
        outcome: Outcome::Pending,
        answer: String::new(),
        fault: None,
        violations: arrived.violations,
    };
    shared.with(|kept| kept.sign_in.log.arrive(entry))
}

/// A request in the log whose end must be noted, even when the client leaves and hyper drops the work.
struct Noted {
    shared: Arc<Shared>,
    id: u64,
    settled: bool,
}

impl Noted {
    fn new(shared: &Arc<Shared>, id: u64) -> Self {
        Self { shared: Arc::clone(shared), id, settled: false }
    }

    fn settle(mut self, sent: Sent) -> Response {
        self.settled = true;
        self.shared.with(|kept| note(kept, self.id, &sent));
        sent.into_response()
    }
}

impl Drop for Noted {
    fn drop(&mut self) {
        if !self.settled {
            self.shared.with(|kept| kept.sign_in.log.settle(self.id, |entry| entry.outcome = Outcome::Abandoned));
        }
    }
}

fn note(kept: &mut Kept, id: u64, sent: &Sent) {
    kept.sign_in.log.settle(id, |entry| {
        entry.outcome = if sent.hang_up { Outcome::Dropped } else { Outcome::Answered };
        entry.status = (!sent.hang_up).then(|| sent.status.as_u16());
        entry.answer.clone_from(&sent.summary);
    });
}

async fn authorize(
    State(shared): Tenant,
    method: Method,
    Path(tenant): Path<String>,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
) -> Response {
    let form = Form::read(query.unwrap_or_default().as_bytes());
    let violations = form.unknown(&request::KNOWN).map(|name| format!("unknown parameter {name}")).collect();
    let arrived = Arrived {
        endpoint: Endpoint::Authorize,
        method: &method,
        tenant: &tenant,
        form: &form,
        headers: &headers,
        violations,
    };
    let id = arrive(&shared, arrived);
    let noted = Noted::new(&shared, id);
    let browser = browser(&shared, &headers);
    let sent = shared.with(|kept| {
        let now = now(kept, &shared.origin, &form);
        authorize::authorize(kept, &tenant, &form, &browser, id, &now)
    });
    noted.settle(sent)
}

async fn login(State(shared): Tenant, Path(tenant): Path<String>, headers: HeaderMap, body: Bytes) -> Response {
    let form = Form::read(&body);
    let browser = browser(&shared, &headers);
    let sent = shared.with(|kept| {
        let now = now(kept, &shared.origin, &form);
        let (sent, entry) = authorize::choose(kept, &tenant, &form, &browser, &now);
        if let Some(entry) = entry {
            note(kept, entry, &sent);
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
    let violations = token_endpoint::violations(&method, &form, &headers);
    let arrived = Arrived {
        endpoint: Endpoint::Token,
        method: &method,
        tenant: &tenant,
        form: &form,
        headers: &headers,
        violations,
    };
    let id = arrive(&shared, arrived);
    let noted = Noted::new(&shared, id);
    if method != Method::POST {
        // No cross-origin header: a browser lets no call through that had to ask.
        let sent = Sent::page(StatusCode::METHOD_NOT_ALLOWED, String::new(), "not a POST");
        return noted.settle(sent.with(header::ALLOW, "POST"));
    }
    let sent = shared.with(|kept| {
        let now = now(kept, &shared.origin, &form);
        let call = Call { tenant: &tenant, form: &form, headers: &headers };
        let (sent, violation) = token_endpoint::token(kept, &call, &now);
        kept.sign_in.log.settle(id, |entry| entry.violations.extend(violation.map(str::to_owned)));
        sent
    });
    noted.settle(sent)
}

fn now<'a>(kept: &Kept, origin: &'a str, form: &Form) -> Now<'a> {
    let time = kept.time();
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
