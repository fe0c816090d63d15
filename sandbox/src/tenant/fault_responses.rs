//! The response to a request with a fault, and the fault's effect on the settings. The queue decides when it strikes.

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::errors::{self, Spelling};
use super::fault_refusals::{approval, foreign_not_found, in_form, server_error, throttled};
use super::fault_rule::{FaultRule, Matches};
use super::faults::{Fault, Place, When};
use super::graph::{self, GraphRequest};
use super::ids::Ids;
use super::mint::TokenFlaw;
use super::response::GraphResponse;
use super::settings::Settings;
use super::state::TenantState;

const PORTAL: &str = "<!DOCTYPE html><html><head><title>Guest network</title></head>\
    <body><h1>Welcome to the guest network</h1><p>Accept the terms to go on.</p></body></html>";
/// Does something visible if a page ever takes it as markup.
const MARKUP: &str =
    "<img src=x onerror=\"document.title='hostile markup ran'\"><script>document.title='hostile markup ran'</script>";

/// Handles the request with the fault it took, if any.
pub(crate) fn respond(state: &mut TenantState, request: &GraphRequest, fault: Option<&Fault>) -> GraphResponse {
    let Some(fault) = fault else {
        return graph::respond(state, request);
    };
    refusal(request, fault).unwrap_or_else(|| handled(state, request, fault))
}

/// Faults that answer by themselves; the request has no effect.
fn refusal(request: &GraphRequest, fault: &Fault) -> Option<GraphResponse> {
    let ids = &request.ids;
    let forbidden = |code: &str, message: &str| errors::plain(StatusCode::FORBIDDEN, code, message, ids);
    let token = |flaw| errors::bad_token(graph::sentence(flaw), ids);
    Some(match fault {
        Fault::NoIntune => {
            let message = "Request not applicable to target tenant.";
            errors::plain(StatusCode::BAD_REQUEST, "BadRequest", message, ids)
        }
        Fault::TokenEmpty => token(TokenFlaw::Empty),
        Fault::TokenExpired => errors::bad_token("Access token has expired or is not yet valid.", ids),
        Fault::TokenLifetime => token(TokenFlaw::Expired),
        Fault::TokenDamaged => token(TokenFlaw::Damaged),
        Fault::TokenNotJwt => token(TokenFlaw::NoDots),
        Fault::TokenWrongAudience => token(TokenFlaw::WrongAudience),
        Fault::ClaimsChallenge { claims } => errors::challenge(claims, errors::REVOKED, &request.origin, ids),
        Fault::MissingScope { status, form } => {
            let (status, code) = match status {
                401 => (StatusCode::UNAUTHORIZED, "Unauthorized"),
                _ => (StatusCode::FORBIDDEN, "Forbidden"),
            };
            in_form(*form, status, code, &graph::missing_scope(request), ids)
        }
        Fault::MissingRole { status: 401, .. } => {
            errors::nested_twice(StatusCode::UNAUTHORIZED, "Forbidden", "An error has occurred", ids)
        }
        Fault::MissingRole { form, .. } => {
            in_form(*form, StatusCode::FORBIDDEN, "Forbidden", graph::NOT_AUTHORIZED, ids)
        }
        Fault::ServiceUnavailableForTenant => errors::nested(
            StatusCode::FORBIDDEN,
            "Forbidden",
            "RemoteAssistService is not available for this account",
            ids,
        ),
        Fault::ApprovalRequired { status, nested } => approval(*status, *nested, ids),
        Fault::ForbiddenOther => forbidden("accessDenied", "Access has been blocked by Conditional Access policies."),
        Fault::NotFound => graph::not_found(ids),
        Fault::ForeignNotFound { body } => foreign_not_found(*body, ids),
        Fault::NoResource => graph::no_resource(request.segment(), ids),
        Fault::Throttled { retry_after, nested } => throttled(retry_after.as_deref(), *nested, ids),
        Fault::ThrottledUnknown => {
            GraphResponse::json(StatusCode::TOO_MANY_REQUESTS, &errors::body("UnknownError", "", ids, Spelling::Lower))
        }
        Fault::Html200 => GraphResponse::new(StatusCode::OK, "text/html; charset=utf-8", PORTAL),
        Fault::DropBefore => GraphResponse::lost(),
        Fault::Redirect { to } => GraphResponse::new(StatusCode::FOUND, "text/plain", "")
            .with_header("location", &address(to, &request.origin)),
        Fault::HostileMarkup { place: Place::Error } => hostile_error(),
        Fault::WeirdStatus { status } => {
            let status = StatusCode::from_u16(*status).unwrap_or(StatusCode::IM_A_TEAPOT);
            errors::plain(status, "Unexpected", "This answer is in no documentation.", ids)
        }
        _ => return None,
    })
}

/// Faults around a request that is handled.
fn handled(state: &mut TenantState, request: &GraphRequest, fault: &Fault) -> GraphResponse {
    match fault {
        Fault::ServerError { status, retry_after, body, applied } => {
            if *applied {
                graph::respond(state, request);
            }
            server_error(*status, retry_after.as_deref(), *body, &request.ids)
        }
        Fault::Empty200 { applied } => {
            if *applied {
                graph::respond(state, request);
            }
            GraphResponse::new(StatusCode::OK, "application/json", "")
        }
        Fault::DropAfter => {
            graph::respond(state, request);
            GraphResponse::lost()
        }
        Fault::ColleagueEdit { settings, when: When::Before } => {
            colleague(state, request, settings);
            graph::respond(state, request)
        }
        Fault::ColleagueEdit { settings, when: When::After } => {
            let response = graph::respond(state, request);
            colleague(state, request, settings);
            response
        }
        Fault::LacksProperty { property } => lacking(state, request, property),
        Fault::IgnoreChange => {
            let before = state.directories.of(&request.tenant).clone();
            let response = graph::respond(state, request);
            *state.directories.of_mut(&request.tenant) = before;
            response
        }
        Fault::StaleReads { readings, lost } => stale_from_here(state, request, *readings, *lost),
        Fault::StaleRead { settings } => {
            let response = graph::respond(state, request);
            stale(response, settings, graph::missing_is_404(state, &request.tenant), request)
        }
        Fault::AlterChange { settings } => {
            let response = graph::respond(state, request);
            if request.method == "PATCH" && response.status == StatusCode::OK {
                alter(state, request, settings);
            }
            response
        }
        _ => reshaped(graph::respond(state, request), fault, &request.origin),
    }
}

/// Changes the settings as someone else would. A change that can't be made was refused when it was ordered, and null
/// with it.
fn colleague(state: &mut TenantState, request: &GraphRequest, change: &Value) {
    drop(state.change(&request.tenant, change));
}

/// Handles the request; from here on so many readings answer what was there before.
fn stale_from_here(
    state: &mut TenantState,
    request: &GraphRequest,
    readings: Option<u32>,
    lost: bool,
) -> GraphResponse {
    let settings = |state: &TenantState| state.directories.of(&request.tenant).settings.clone();
    let before = settings(state);
    let response = graph::respond(state, request);
    if before != settings(state) {
        let settings = before.as_ref().map_or(Value::Null, Settings::to_value);
        let order = FaultRule { times: readings, ..FaultRule::once(Fault::StaleRead { settings }, Matches::Settings) };
        state.add_fault(&request.tenant, order.into());
    }
    if lost { GraphResponse::lost() } else { response }
}

/// A good reading's answer as it would have been with these settings.
fn stale(response: GraphResponse, settings: &Value, missing_is_404: bool, request: &GraphRequest) -> GraphResponse {
    if response.status != StatusCode::OK && response.status != StatusCode::NOT_FOUND {
        return response;
    }
    match settings {
        Value::Null if missing_is_404 => graph::not_found(&request.ids),
        Value::Null => GraphResponse::json(StatusCode::OK, &Settings::default().to_answer(&request.origin)),
        settings => {
            let old = Settings::default().changed(settings).unwrap_or_default();
            GraphResponse::json(StatusCode::OK, &old.to_answer(&request.origin))
        }
    }
}

/// Changes the tenant's settings without an audit event.
fn alter(state: &mut TenantState, request: &GraphRequest, change: &Value) {
    let settings = &mut state.directories.of_mut(&request.tenant).settings;
    if let Ok(changed) = settings.clone().unwrap_or_default().changed(change) {
        *settings = Some(changed);
    }
}

/// Faults in the shape of a good answer; a refused request keeps its own.
fn reshaped(mut response: GraphResponse, fault: &Fault, origin: &str) -> GraphResponse {
    match fault {
        Fault::NoCors => response.cors = false,
        Fault::Cacheable { cache_control, expires, last_modified } => {
            return keepable(response, [cache_control, expires, last_modified].map(Option::as_deref));
        }
        Fault::Slow { ms, when: When::After } => response.wait = std::time::Duration::from_millis(*ms),
        _ => {}
    }
    let Ok(Value::Object(mut object)) = serde_json::from_slice(&response.body) else {
        return response;
    };
    if response.status != StatusCode::OK {
        return response;
    }
    let shown = if object.contains_key("value") { "value" } else { "Values" };
    if let (Fault::HostileMarkup { place: Place::Value }, Some(shown)) = (fault, object.get_mut(shown)) {
        mark(shown);
        response.body = Value::Object(object).to_string().into();
        return response;
    }
    let mut put = |name: &str, value: Value| object.insert(name.to_owned(), value);
    match fault {
        Fault::BadJson => {
            response.body.truncate(response.body.len() / 2);
            return response;
        }
        Fault::WrappedValue => {
            response.body = json!({"value": object}).to_string().into();
            return response;
        }
        Fault::WrappedCollection { count } => {
            response.body = json!({"value": vec![object; *count]}).to_string().into();
            return response;
        }
        Fault::WrongTypes { property, value } => drop(put(property, value.clone())),
        Fault::UnknownEnum { value } => drop(put("remoteAssistanceState", json!(value))),
        Fault::NextLink { to } => drop(put("@odata.nextLink", json!(address(to, origin)))),
        Fault::HostileMarkup { place: Place::Value } => {
            drop(put("remoteAssistanceState", json!(MARKUP)));
        }
        Fault::UnknownProperties => {
            put("sessionRecording", json!("notAllowed"));
            put("allowedHelperGroups", json!([{"id": 7, "nested": {"deep": [null, true]}}]));
        }
        Fault::HugeBody { bytes } => drop(put("padding", json!("x".repeat(*bytes)))),
        _ => return response,
    }
    response.body = Value::Object(object).to_string().into();
    response
}

/// An answer that a cache may keep.
fn keepable(mut response: GraphResponse, given: [Option<&str>; 3]) -> GraphResponse {
    response.no_cache = false;
    if given.iter().all(Option::is_none) {
        return response.with_header("cache-control", "max-age=600");
    }
    for (name, value) in ["cache-control", "expires", "last-modified"].into_iter().zip(given) {
        if let Some(value) = value {
            response = response.with_header(name, value);
        }
    }
    response
}

/// Responds as a cloud that has no such property.
pub(crate) fn lacking(state: &mut TenantState, request: &GraphRequest, property: &str) -> GraphResponse {
    let mut request = request.clone();
    if let Ok(Value::Object(mut body)) = serde_json::from_slice(&request.body) {
        if body.contains_key(property) {
            let message =
                format!("The property '{property}' does not exist on type 'microsoft.graph.remoteAssistanceSettings'.");
            return errors::plain(StatusCode::BAD_REQUEST, "BadRequest", &message, &request.ids);
        }
        // Behind what the cloud shows, the tenant has it all the same.
        if let Some(value) = state.shown(&request.tenant).get(property) {
            body.insert(property.to_owned(), value.clone());
        }
        request.body = Value::Object(body).to_string().into();
    }
    let mut response = graph::respond_whole(state, &request);
    if let (StatusCode::OK, Ok(Value::Object(mut object))) = (response.status, serde_json::from_slice(&response.body)) {
        object.remove(property);
        response.body = Value::Object(object).to_string().into();
    }
    response
}

/// On this origin unless absolute.
fn address(to: &str, origin: &str) -> String {
    if to.starts_with('/') { format!("{origin}{to}") } else { to.to_owned() }
}

/// Markup in whatever a page of audit events, products, roles or tenants would show, and in a report's cells. What tells an
/// event's kind stays, or a client would never get to show it.
fn mark(value: &mut Value) {
    const SHOWN: [&str; 8] = [
        "activity",
        "activityResult",
        "userPrincipalName",
        "applicationDisplayName",
        "oldValue",
        "newValue",
        "skuPartNumber",
        "description",
    ];
    match value {
        Value::Array(values) => values.iter_mut().for_each(mark_item),
        Value::Object(object) => {
            let named = ["description", "customer", "tenantId"].iter().any(|name| object.contains_key(*name));
            for (name, value) in object.iter_mut() {
                let shown = SHOWN.contains(&name.as_str()) || named && name == "displayName";
                if shown {
                    *value = json!(MARKUP);
                } else if value.is_object() || value.as_array().is_some_and(|items| items.iter().all(Value::is_object))
                {
                    mark(value);
                }
            }
        }
        _ => {}
    }
}

/// A row of a report keeps its first four cells, by the documented columns ID and times, or a client would never get to
/// show it.
fn mark_item(value: &mut Value) {
    match value {
        Value::Array(cells) => {
            for cell in cells.iter_mut().skip(4).filter(|cell| cell.is_string()) {
                *cell = json!(MARKUP);
            }
        }
        other => mark(other),
    }
}

fn hostile_error() -> GraphResponse {
    let ids = Ids { request: MARKUP.to_owned(), client: Some(MARKUP.to_owned()), place: MARKUP };
    let sentence = format!("{MARKUP} User is not authorized to perform this operation");
    errors::nested(StatusCode::FORBIDDEN, MARKUP, &sentence, &ids)
        .with_header("request-id", MARKUP)
        .with_header("client-request-id", MARKUP)
}
