//! The control endpoints of the sign-in service. Who may use them is decided in the tenant's `control`.

use std::collections::BTreeSet;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use axum::routing::{get, post, put};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::super::control::last;
use super::super::json::{answer, read, refuse};
use super::super::state::Shared;
use super::app::RedirectType;
use super::people::Directory;
use super::switches::Switches;

type Tenant = State<Arc<Shared>>;

pub(crate) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/sandbox/sign-in", put(change))
        .route("/sandbox/sign-in/redirects", post(register))
        .route("/sandbox/sign-in/revoke", post(revoke))
        .route("/sandbox/sign-in/log", get(log).delete(clear_log))
}

/// The other values that this endpoint changes.
#[derive(Deserialize)]
struct Beside {
    consent: Option<BTreeSet<String>>,
    fabrikam_consent: Option<BTreeSet<String>>,
    clock_offset: Option<i64>,
}

async fn change(State(shared): Tenant, headers: HeaderMap, body: Bytes) -> Response {
    let mut given: Map<String, Value> = match read(&headers, &body) {
        Ok(given) => given,
        Err(refused) => return *refused,
    };
    let beside = ["consent", "fabrikam_consent", "clock_offset"];
    let beside = beside.into_iter().filter_map(|name| given.remove_entry(name)).collect();
    let changed = serde_json::from_value::<Beside>(Value::Object(beside))
        .and_then(|beside| Ok((beside, shared.look(|state| switched(&state.sign_in.books.switches, given))?)));
    match changed {
        Ok((beside, switches)) => {
            shared.with(|state| {
                state.sign_in.books.switches = switches;
                state.clock_offset = beside.clock_offset.unwrap_or(state.clock_offset);
                let consents = [(Directory::Contoso, beside.consent), (Directory::Fabrikam, beside.fabrikam_consent)];
                for (directory, consent) in consents {
                    if let Some(consent) = consent {
                        state.sign_in.books.set_consent(directory, consent);
                    }
                }
            });
            answer(&shared.state())
        }
        Err(why) => refuse(StatusCode::BAD_REQUEST, &why.to_string()),
    }
}

/// The switches with the named ones changed.
fn switched(switches: &Switches, change: Map<String, Value>) -> Result<Switches, serde_json::Error> {
    let mut all = serde_json::to_value(switches)?;
    if let Value::Object(all) = &mut all {
        all.extend(change);
    }
    serde_json::from_value(all)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Redirect {
    uri: String,
    #[serde(rename = "type", default = "spa")]
    kind: RedirectType,
}

fn spa() -> RedirectType {
    RedirectType::Spa
}

async fn register(State(shared): Tenant, headers: HeaderMap, body: Bytes) -> Response {
    match read::<Redirect>(&headers, &body) {
        Ok(redirect) => {
            shared.with(|state| state.sign_in.books.redirects.register(&redirect.uri, redirect.kind));
            answer(&shared.state())
        }
        Err(refused) => *refused,
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Revocation {
    what: What,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum What {
    Sessions,
    RefreshTokens,
}

async fn revoke(State(shared): Tenant, headers: HeaderMap, body: Bytes) -> Response {
    match read::<Revocation>(&headers, &body) {
        Ok(Revocation { what }) => {
            shared.with(|state| match what {
                What::Sessions => state.revoke_sessions(),
                What::RefreshTokens => state.revoke_refresh_tokens(),
            });
            answer(&shared.state())
        }
        Err(refused) => *refused,
    }
}

async fn log(State(shared): Tenant, RawQuery(query): RawQuery) -> Response {
    answer(&json!({"entries": shared.look(|state| last(state.sign_in.log.entries(), query.as_ref()))}))
}

async fn clear_log(State(shared): Tenant) -> Response {
    shared.with(|state| state.sign_in.log.clear());
    answer(&shared.state())
}
