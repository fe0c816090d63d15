//! The resources as Graph serves them when nothing is wrong with the service: token, limits, path, method, permission,
//! body, in this order. Faults come from `fault_responses`.

use std::time::Instant;

use axum::body::Bytes;
use axum::http::{HeaderMap, HeaderName, Method, StatusCode, header, request::Parts};
use serde_json::{Value, json};

use super::audit;
use super::errors;
use super::evidence::{REPORTS_RIGHT, UPDATE_RIGHT};
use super::fault_responses;
use super::ids::Ids;
use super::log::is_guid;
use super::mint::{Bearer, TokenFlaw};
use super::report;
use super::resource::Resource;
use super::response::GraphResponse;
use super::settings::Settings;
use super::sign_in::{self, Directory};
use super::state::TenantState;
use super::tenants;
use super::throttle::Spent;

/// A request with what its handling needs.
#[derive(Clone)]
pub(crate) struct GraphRequest {
    pub(crate) method: Method,
    resource: Option<Resource>,
    path: String,
    query: String,
    /// The ID of the tenant that the token says it is of; Contoso's where it doesn't say.
    pub(crate) tenant: String,
    /// The token, empty where there is none.
    token: String,
    content_type: String,
    pub(crate) body: Bytes,
    pub(crate) ids: Ids,
    /// Of this tenant's service.
    pub(crate) origin: String,
}

impl GraphRequest {
    pub(crate) fn new(parts: &Parts, body: Bytes, ids: Ids, origin: &str, tenant: String) -> Self {
        Self {
            method: parts.method.clone(),
            resource: Resource::at(parts.uri.path()),
            path: parts.uri.path().to_owned(),
            query: parts.uri.query().unwrap_or_default().to_owned(),
            tenant,
            token: bearer(&parts.headers).to_owned(),
            content_type: text(&parts.headers, header::CONTENT_TYPE).to_ascii_lowercase(),
            body,
            ids,
            origin: origin.to_owned(),
        }
    }

    pub(crate) fn is_write(&self) -> bool {
        self.method == Method::PATCH
    }

    /// The last segment of the path, as sent.
    pub(crate) fn segment(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or_default()
    }

    /// The permissions, least first. The token needs one of them.
    pub(crate) fn permissions(&self) -> &'static [&'static str] {
        self.resource.unwrap_or(Resource::Settings).permissions(self.is_write())
    }
}

fn text(headers: &HeaderMap, name: HeaderName) -> &str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// The token, empty where there is none.
pub(crate) fn bearer(headers: &HeaderMap) -> &str {
    match text(headers, header::AUTHORIZATION).split_once(' ') {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => token.trim(),
        _ => "",
    }
}

/// The identifiers for a request: a client's GUID is echoed, anything else ignored.
pub(crate) fn ids(parts: &Parts) -> Ids {
    let given = parts.headers.get("client-request-id");
    let given = given.and_then(|value| value.to_str().ok());
    Ids {
        request: uuid::Uuid::new_v4().to_string(),
        client: given.filter(|id| is_guid(id)).map(str::to_owned),
        place: Resource::at(parts.uri.path()).unwrap_or(Resource::Settings).place(),
    }
}

/// Handles the request without any fault.
pub(crate) fn respond(state: &mut TenantState, request: &GraphRequest) -> GraphResponse {
    let spec = state.sign_in.books.tenants.spec(&request.tenant);
    if request.resource == Some(Resource::Settings) && spec.is_some_and(|spec| !spec.block_chat) {
        return fault_responses::lacking(state, request, "blockChat");
    }
    respond_whole(state, request)
}

/// The same, where the cloud has every property.
pub(crate) fn respond_whole(state: &mut TenantState, request: &GraphRequest) -> GraphResponse {
    admitted(state, request).unwrap_or_else(|refused| *refused)
}

// Boxed: an answer is large beside the happy path's.
fn admitted(state: &mut TenantState, request: &GraphRequest) -> Result<GraphResponse, Box<GraphResponse>> {
    let bearer = state
        .mint
        .verify(&request.token, &request.origin, state.now())
        .map_err(|flaw| errors::bad_token(sentence(flaw), &request.ids))?;
    challenged(state, &bearer, request)?;
    let spent = match request.resource {
        Some(Resource::SessionsReport) => Spent::Report,
        _ if request.is_write() => Spent::Write,
        _ => Spent::Read,
    };
    state
        .throttle
        .admit(&bearer.tenant, &bearer.app, spent, Instant::now())
        .map_err(|seconds| throttled(seconds, &request.ids))?;
    let Some(resource) = request.resource else {
        return Err(no_resource(request.segment(), &request.ids).into());
    };
    if !resource.methods().split(", ").any(|method| request.method == method) {
        let message = "Specified HTTP method is not allowed for the request target.";
        let refused = errors::plain(StatusCode::METHOD_NOT_ALLOWED, "Request_BadRequest", message, &request.ids);
        return Err(refused.with_header("allow", resource.methods()).into());
    }
    tenants::has(state, resource, request)?;
    permitted(state, &bearer, resource, request)?;
    let (evidence, query, origin) = (&state.evidence, &request.query, &request.origin);
    match resource {
        Resource::Settings if request.is_write() => write(state, &bearer, request),
        Resource::Settings => read(state, &bearer.tenant, request),
        Resource::AuditEvents => {
            listed(audit::page(&state.directories.of(&bearer.tenant).audit, query, origin), request)
        }
        Resource::SessionsReport => read_report(state, &bearer.tenant, request),
        Resource::SubscribedSkus => listed(evidence.skus(&bearer.tenant, query, origin), request),
        Resource::EffectivePermissions if query.is_empty() => {
            let rights = evidence.rights(&bearer.tenant, &bearer.login, origin);
            Ok(GraphResponse::json(StatusCode::OK, &rights))
        }
        Resource::EffectivePermissions => {
            Err(bad_request("The query specified in the URI is not valid. No query option is supported.", request)
                .into())
        }
        Resource::RoleDefinitions => listed(evidence.roles(&bearer.tenant, query, origin), request),
        Resource::RoleAssignments => {
            let role = request.path.rsplit('/').nth(1).unwrap_or_default();
            let page = evidence.assignments(&bearer.tenant, role, query, origin);
            listed(page.ok_or_else(|| not_found(&request.ids))?, request)
        }
        Resource::Customers => listed(tenants::customers(state, &bearer, query, origin), request),
        Resource::OrganizationTenants => {
            let page = tenants::organization(state, &bearer, query, origin);
            listed(page.ok_or_else(|| tenants::no_organization(&request.ids))?, request)
        }
    }
}

/// A list's page, or the sentence that says what is wrong with the query.
fn listed(page: Result<Value, String>, request: &GraphRequest) -> Result<GraphResponse, Box<GraphResponse>> {
    match page {
        Ok(page) => Ok(GraphResponse::json(StatusCode::OK, &page)),
        Err(why) => Err(bad_request(&why, request).into()),
    }
}

fn bad_request(message: &str, request: &GraphRequest) -> GraphResponse {
    errors::plain(StatusCode::BAD_REQUEST, "BadRequest", message, &request.ids)
}

fn read_report(
    state: &mut TenantState,
    tenant: &str,
    request: &GraphRequest,
) -> Result<GraphResponse, Box<GraphResponse>> {
    is_json(request)?;
    let asked = report::Asked::read(&request.body).map_err(|why| bad_request(&why, request))?;
    let directory = Directory::own(tenant).or_else(|| state.sign_in.books.tenants.named(tenant));
    let directory = directory.unwrap_or(Directory::Contoso);
    let now = state.now();
    let (spec, made) = state.reports.made(tenant, &directory.domain(), asked.skip == 0, now);
    Ok(report::page(spec, made, &asked).map_err(|why| bad_request(&why, request))?)
}

fn is_json(request: &GraphRequest) -> Result<(), Box<GraphResponse>> {
    match request.content_type.split(';').next().unwrap_or_default().trim() {
        "application/json" => Ok(()),
        _ => Err(bad_request("A Content-Type of application/json is required.", request).into()),
    }
}

fn read(state: &TenantState, tenant: &str, request: &GraphRequest) -> Result<GraphResponse, Box<GraphResponse>> {
    match &state.directories.of(tenant).settings {
        Some(settings) => Ok(GraphResponse::json(StatusCode::OK, &settings.to_answer(&request.origin))),
        None if missing_is_404(state, tenant) => Err(not_found(&request.ids).into()),
        None => Ok(GraphResponse::json(StatusCode::OK, &Settings::default().to_answer(&request.origin))),
    }
}

/// Whether reading settings that were never configured is a 404 in this tenant.
pub(crate) fn missing_is_404(state: &TenantState, tenant: &str) -> bool {
    state.sign_in.books.tenants.spec(tenant).map_or(state.missing_is_404, |spec| spec.missing_is_404)
}

fn write(
    state: &mut TenantState,
    bearer: &Bearer,
    request: &GraphRequest,
) -> Result<GraphResponse, Box<GraphResponse>> {
    is_json(request)?;
    let wanted = Settings::from_request(&request.body).map_err(|message| bad_request(&message, request))?;
    let response = GraphResponse::json(StatusCode::OK, &wanted.to_answer(&request.origin));
    state.save(wanted, bearer, request.ids.client.as_ref().unwrap_or(&request.ids.request));
    Ok(response)
}

/// Continuous access evaluation and the authentication context: a token that is good and yet not enough.
fn challenged(state: &TenantState, bearer: &Bearer, request: &GraphRequest) -> Result<(), Box<GraphResponse>> {
    let claim = |name: &str, value: &str| json!({"access_token": {(name): {"essential": true, "value": value}}});
    let refuse = |claims: Value, message| {
        Err(errors::challenge(&claims.to_string(), message, &request.origin, &request.ids).into())
    };
    if bearer.revoked {
        return refuse(claim("nbf", &state.sign_in.revoked_at.to_string()), errors::REVOKED);
    }
    match &state.sign_in.books.switches.require_acrs {
        Some(context) if !bearer.contexts.contains(context) => {
            refuse(claim("acrs", context), "Access token validation failure. The authentication context is missing.")
        }
        _ => Ok(()),
    }
}

/// First what the app may do, then the person.
fn permitted(
    state: &TenantState,
    bearer: &Bearer,
    resource: Resource,
    request: &GraphRequest,
) -> Result<(), Box<GraphResponse>> {
    let needed = request.permissions();
    let refuse =
        |sentence: &str| Err(errors::nested(StatusCode::FORBIDDEN, "Forbidden", sentence, &request.ids).into());
    if !bearer.permissions.iter().any(|held| needed.contains(&held.as_str())) {
        if resource.is_intune() {
            return refuse(&missing_scope(request));
        }
        let message = "Insufficient privileges to complete the operation.";
        return Err(errors::plain(StatusCode::FORBIDDEN, "Authorization_RequestDenied", message, &request.ids).into());
    }
    if let Some(refused) = tenants::refused(state, bearer, resource, request) {
        return Err(refused.into());
    }
    let may = |right| state.evidence.may(&bearer.tenant, &bearer.login, right);
    let allowed = match resource {
        Resource::Settings if request.is_write() => sign_in::may_write(&bearer.login) && may(UPDATE_RIGHT),
        Resource::SessionsReport => may(REPORTS_RIGHT),
        _ => true,
    };
    if !allowed {
        return refuse(NOT_AUTHORIZED);
    }
    Ok(())
}

/// Intune's sentence for a token without the scope.
pub(crate) fn missing_scope(request: &GraphRequest) -> String {
    format!(
        "Application is not authorized to perform this operation. \
         Application must have one of the following scopes: {}",
        request.permissions().join(", ")
    )
}

/// 404 for the singleton itself.
pub(crate) fn not_found(ids: &Ids) -> GraphResponse {
    let message = "Resource does not exist or one of its queried reference-property objects are not present.";
    errors::nested(StatusCode::NOT_FOUND, "ResourceNotFound", message, ids)
}

/// 400 for what this Graph doesn't have at all.
pub(crate) fn no_resource(segment: &str, ids: &Ids) -> GraphResponse {
    let message = format!("Resource not found for the segment '{segment}'.");
    errors::plain(StatusCode::BAD_REQUEST, "BadRequest", &message, ids)
}

fn throttled(seconds: u64, ids: &Ids) -> GraphResponse {
    errors::nested(StatusCode::TOO_MANY_REQUESTS, "TooManyRequests", TOO_MANY, ids)
        .with_header("retry-after", &seconds.to_string())
}

/// Intune's sentence for a person without the role.
pub(crate) const NOT_AUTHORIZED: &str = "User is not authorized to perform this operation";

/// Intune's sentence for throttling.
pub(crate) const TOO_MANY: &str = "Too many requests. Please wait and try again";

/// Graph's sentence for a token it refuses.
pub(crate) fn sentence(flaw: TokenFlaw) -> &'static str {
    match flaw {
        TokenFlaw::Empty => "Access token is empty.",
        TokenFlaw::NoDots => {
            "IDX14100: JWT is not well formed, there are no dots (.).\n\
             The token needs to be in JWS or JWE Compact Serialization Format."
        }
        TokenFlaw::Damaged => "CompactToken parsing failed with error code: 80049217",
        TokenFlaw::Expired => "Lifetime validation failed, the token is expired.",
        TokenFlaw::WrongAudience => "Access token validation failure. Invalid audience.",
    }
}
