//! The control endpoints and the page for people, on the tenant's origin beside Graph. They change the tenant only
//! for callers on this machine: the `Host` must be loopback, and a page of another origin is refused.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{RawQuery, Request, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post, put};
use serde::Deserialize;
use serde_json::{Value, json};

use super::evidence;
use super::json::{answer, read, refuse};
use super::queue::AnyFaultRule;
use super::report;
use super::service;
use super::sign_in;
use super::state::{Shared, TenantState};
use super::tenants;
use super::token::{TENANT_ID, TokenSpec};
use crate::clock;

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

type Tenant = State<Arc<Shared>>;

/// Page, control endpoints, and Graph for every other path.
pub(crate) fn router(shared: Arc<Shared>) -> Router {
    let control = Router::new()
        .route("/", get(asset("text/html; charset=utf-8", include_str!("../page/index.html"))))
        .route("/sandbox/page.css", get(asset("text/css; charset=utf-8", include_str!("../page/page.css"))))
        .route("/sandbox/page.js", get(asset("text/javascript; charset=utf-8", include_str!("../page/page.js"))))
        .route("/sandbox/samples.js", get(asset("text/javascript; charset=utf-8", include_str!("../page/samples.js"))))
        .route("/sandbox/sign_in.js", get(asset("text/javascript; charset=utf-8", include_str!("../page/sign_in.js"))))
        .route("/sandbox/faults.js", get(asset("text/javascript; charset=utf-8", include_str!("../page/faults.js"))))
        .route("/favicon.ico", get(StatusCode::NO_CONTENT))
        .route("/sandbox/state", get(state))
        .route("/sandbox/settings", put(settings))
        .route("/sandbox/options", put(options))
        .route("/sandbox/faults", post(fault).delete(clear_faults))
        .route("/sandbox/log", get(log).delete(clear_log))
        .route("/sandbox/token", post(token))
        .route("/sandbox/reset", post(reset))
        .merge(report::routes())
        .merge(evidence::routes())
        .merge(tenants::routes())
        .merge(sign_in::control_routes())
        .layer(middleware::from_fn(this_machine_only));
    Router::new().merge(control).merge(sign_in::routes()).fallback(service::handle).with_state(shared)
}

async fn this_machine_only(request: Request, next: Next) -> Response {
    if is_local(request.headers()) {
        return next.run(request).await;
    }
    refuse(StatusCode::FORBIDDEN, "control endpoints answer this machine's own page and tools only")
}

/// A page elsewhere on the web must not steer the tenant, neither directly nor by a name that resolves to loopback.
fn is_local(headers: &HeaderMap) -> bool {
    let text = |name| headers.get(name).and_then(|value: &HeaderValue| value.to_str().ok());
    let host = text(header::HOST).unwrap_or_default();
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|digit| digit.is_ascii_digit()) => name,
        _ => host,
    };
    let own = text(header::ORIGIN).is_none_or(|origin| origin == format!("http://{host}"));
    own && matches!(name, "127.0.0.1" | "localhost" | "[::1]")
}

fn asset(kind: &'static str, text: &'static str) -> impl IntoResponse + Clone {
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "no-cache"),
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
    ];
    (headers, text)
}

async fn state(State(shared): Tenant) -> Response {
    answer(&shared.state())
}

async fn settings(State(shared): Tenant, headers: HeaderMap, body: Bytes) -> Response {
    let change: Value = match read(&headers, &body) {
        Ok(change) => change,
        Err(refused) => return *refused,
    };
    match shared.with(|state| state.change(TENANT_ID, &change)) {
        Ok(()) => answer(&shared.state()),
        Err(why) => refuse(StatusCode::BAD_REQUEST, &why.to_string()),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Options {
    latency_ms: Option<u64>,
    sign_in_latency_ms: Option<u64>,
    missing_is_404: Option<bool>,
}

async fn options(State(shared): Tenant, headers: HeaderMap, body: Bytes) -> Response {
    let options: Options = match read(&headers, &body) {
        Ok(options) => options,
        Err(refused) => return *refused,
    };
    shared.with(|state| {
        if let Some(ms) = options.latency_ms {
            state.latency = Duration::from_millis(ms);
        }
        if let Some(ms) = options.sign_in_latency_ms {
            state.sign_in.latency = Duration::from_millis(ms);
        }
        state.missing_is_404 = options.missing_is_404.unwrap_or(state.missing_is_404);
    });
    answer(&shared.state())
}

async fn fault(State(shared): Tenant, headers: HeaderMap, body: Bytes) -> Response {
    let mut order: Value = match read(&headers, &body) {
        Ok(order) => order,
        Err(refused) => return *refused,
    };
    let tenant = order.as_object_mut().and_then(|order| order.remove("tenant"));
    match AnyFaultRule::try_from(order) {
        Ok(order) => {
            shared.with(|state| match tenant.as_ref().and_then(Value::as_str) {
                Some(tenant) => state.faults_in.entry(tenant.to_ascii_lowercase()).or_default().push(order),
                None => state.faults.push(order),
            });
            answer(&shared.state())
        }
        Err(why) => refuse(StatusCode::BAD_REQUEST, &why.to_string()),
    }
}

async fn clear_faults(State(shared): Tenant) -> Response {
    shared.with(|state| state.faults.clear());
    answer(&shared.state())
}

/// The entries, oldest first; with `?last=100` no more than the last hundred.
pub(crate) fn last<'a, T: Clone + 'a>(
    entries: impl DoubleEndedIterator<Item = &'a T>,
    query: Option<&String>,
) -> Vec<T> {
    let most = query.and_then(|query| query.strip_prefix("last=")?.parse().ok()).unwrap_or(usize::MAX);
    let mut last: Vec<T> = entries.rev().take(most).cloned().collect();
    last.reverse();
    last
}

async fn log(State(shared): Tenant, RawQuery(query): RawQuery) -> Response {
    answer(&json!({"entries": shared.look(|state| last(state.log.entries(), query.as_ref()))}))
}

async fn clear_log(State(shared): Tenant) -> Response {
    shared.with(|state| state.log.clear());
    answer(&shared.state())
}

async fn token(State(shared): Tenant, headers: HeaderMap, body: Bytes) -> Response {
    let spec: TokenSpec = match read(&headers, &body) {
        Ok(spec) => spec,
        Err(refused) => return *refused,
    };
    let (token, claims) = shared.with(|state| state.mint.make(&spec, &shared.origin, state.now()));
    let left = u64::try_from(spec.expires_in).unwrap_or(0);
    let expires = shared.look(TenantState::time).checked_add(Duration::from_secs(left));
    answer(&json!({"token": token, "claims": claims, "expires": expires.map(clock::rfc3339)}))
}

async fn reset(State(shared): Tenant) -> Response {
    shared.reset();
    answer(&shared.state())
}
