//! The control endpoint of the further tenants: all of them at once, one by its ID, and as text to copy.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::{get, put};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::super::json::{answer, read, refuse};
use super::super::state::Shared;
use super::lists::ListSpec;
use super::sample::{many_tenants, sample_tenants};
use super::spec::TenantSpec;

type Tenant = State<Arc<Shared>>;

pub(crate) fn routes() -> Router<Arc<Shared>> {
    Router::new()
        .route("/sandbox/tenants", put(replace).get(show))
        .route("/sandbox/tenants/{id}", put(change))
        .route("/sandbox/tenants.txt", get(text))
}

/// A list of tenants; `"forty"`; `{"many": N}`; an object with any of `tenants`, `customers` and `organization`; null for
/// none.
#[derive(Deserialize)]
#[serde(untagged)]
enum Order {
    List(Vec<Value>),
    Forty(Forty),
    Many(Many),
    Parts(Map<String, Value>),
    None(()),
}

/// Tenants of every kind.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Forty {
    Forty,
}

/// So many in which all is well.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Many {
    many: u16,
}

#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Parts {
    tenants: Option<Vec<TenantSpec>>,
    customers: Option<ListSpec>,
    organization: Option<ListSpec>,
}

async fn replace(State(shared): Tenant, headers: HeaderMap, body: Bytes) -> Response {
    let order: Order = match read(&headers, &body) {
        Ok(order) => order,
        Err(refused) => return *refused,
    };
    // Read in a second step: the reason of a refusal then names the field.
    let parts = match order {
        Order::List(list) => serde_json::from_value(Value::Array(list))
            .map(|tenants| Parts { tenants: Some(tenants), ..Parts::default() }),
        Order::Parts(parts) => serde_json::from_value(Value::Object(parts)),
        Order::Forty(Forty::Forty) => Ok(Parts { tenants: Some(sample_tenants()), ..Parts::default() }),
        Order::Many(Many { many }) => Ok(Parts { tenants: Some(many_tenants(many.into())), ..Parts::default() }),
        Order::None(()) => Ok(Parts { tenants: Some(Vec::new()), ..Parts::default() }),
    };
    let put = parts.map_err(|why| why.to_string()).and_then(|parts| {
        shared.with(|state| {
            if let Some(tenants) = &parts.tenants {
                state.set_tenants(tenants).map_err(|why| why.to_string())?;
            }
            let tenants = &mut state.sign_in.books.tenants;
            tenants.customers = parts.customers.unwrap_or_else(|| std::mem::take(&mut tenants.customers));
            tenants.organization = parts.organization.unwrap_or_else(|| std::mem::take(&mut tenants.organization));
            Ok(())
        })
    });
    match put {
        Ok(()) => answer(&shared.state()),
        Err(why) => refuse(StatusCode::BAD_REQUEST, &why),
    }
}

/// Changes the named fields of the tenant with this ID, or adds it. Settings, where named, are changed as a colleague
/// would; named faults replace its own.
async fn change(State(shared): Tenant, Path(id): Path<String>, headers: HeaderMap, body: Bytes) -> Response {
    let change: Map<String, Value> = match read(&headers, &body) {
        Ok(change) => change,
        Err(refused) => return *refused,
    };
    match shared.with(|state| state.merge_tenant(&id.to_ascii_lowercase(), change)) {
        Ok(()) => answer(&shared.state()),
        Err(why) => refuse(StatusCode::BAD_REQUEST, &why),
    }
}

/// Each tenant as it was given, its settings as they are now.
async fn show(State(shared): Tenant) -> Response {
    answer(&shared.look(|state| {
        let tenants = &state.sign_in.books.tenants;
        let now = |spec: &TenantSpec| {
            let mut shown = json!(spec);
            let settings = &state.directories.of(&spec.id).settings;
            let settings = settings.as_ref().map_or(Value::Null, super::super::settings::Settings::to_value);
            if let Value::Object(shown) = &mut shown {
                shown.insert(String::from("settings"), settings);
            }
            shown
        };
        json!({
            "tenants": tenants.all().map(now).collect::<Vec<_>>(),
            "customers": tenants.customers,
            "organization": tenants.organization,
        })
    }))
}

async fn text(State(shared): Tenant) -> Response {
    let list = shared.look(|state| state.sign_in.books.tenants.text());
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "no-store")], list).into_response()
}
