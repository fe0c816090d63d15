//! The token endpoint: a form with a code or a refresh token in, tokens or an error out. It is called by pages, and
//! answers only what a browser sends without asking first (a "simple request").

use std::time::Instant;

use axum::http::{HeaderMap, Method, header};

use super::super::state::TenantState;
use super::super::tenants::TokenThrottle;
use super::aadsts::{self, Aadsts};
use super::fault_responses;
use super::faults::SignInFault;
use super::form::Form;
use super::grants::{Grant, Presented, Successor};
use super::people::{Directory, Segment};
use super::request;
use super::response::SignInResponse;
use super::scopes::{Claims, Scopes};
use super::step::Now;
use super::tokens::{self, Issued};
use super::words;

/// Parameters that are documented; any other is noted as a violation.
const KNOWN: [&str; 9] = [
    "client_id",
    "grant_type",
    "code",
    "redirect_uri",
    "code_verifier",
    "refresh_token",
    "scope",
    "claims",
    "client_info",
];
/// Headers that a browser sends by itself with a simple request; names ending in `-` are beginnings.
const SIMPLE: [&str; 17] = [
    "accept",
    "accept-encoding",
    "accept-language",
    "cache-control",
    "connection",
    "content-length",
    "content-type",
    "dnt",
    "host",
    "origin",
    "pragma",
    "priority",
    "referer",
    "save-data",
    "sec-",
    "te",
    "user-agent",
];

/// A call of the endpoint.
pub(crate) struct Call<'a> {
    pub(crate) tenant: &'a str,
    pub(crate) form: &'a Form,
    pub(crate) headers: &'a HeaderMap,
    pub(crate) fault: Option<&'a SignInFault>,
}

/// Whether the body is a form.
pub(crate) fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded"))
}

/// Violations that Entra would let pass, or for which a browser would have sent a preflight.
pub(crate) fn violations(method: &Method, form: &Form, headers: &HeaderMap) -> Vec<String> {
    if method == Method::OPTIONS {
        let wanted = headers.get("access-control-request-headers").and_then(|names| names.to_str().ok());
        return vec![format!("a preflight was needed, for {}", wanted.unwrap_or("the method or content type"))];
    }
    let mut found: Vec<String> = form.unknown(&KNOWN).map(|name| format!("unknown parameter {name}")).collect();
    if !is_form(headers) {
        found.push(String::from("the content type is not application/x-www-form-urlencoded"));
    }
    let simple =
        |name: &str| SIMPLE.iter().any(|known| *known == name || known.ends_with('-') && name.starts_with(known));
    for name in headers.keys().map(header::HeaderName::as_str).filter(|name| !simple(name)) {
        found.push(match name {
            "cookie" => String::from("cookies are sent along"),
            name => format!("header {name} needs a preflight"),
        });
    }
    found
}

/// `POST /{tenant}/oauth2/v2.0/token`. The second part: a violation found on the way.
pub(crate) fn token(state: &mut TenantState, call: &Call<'_>, now: &Now<'_>) -> (SignInResponse, Option<&'static str>) {
    if let Some(error) = fault_responses::error(call.fault) {
        return (refuse(&error, now), None);
    }
    let segment = Segment::read(call.tenant, &state.sign_in.books.tenants);
    let directory = segment.as_ref().and_then(Segment::one);
    if let Some(throttle) = state.sign_in.books.throttled(directory, Instant::now()) {
        return (too_many(throttle, now), None);
    }
    let mut violation = None;
    let granted = grant(state, call, now, &mut violation);
    let issued =
        granted.and_then(|grant| Ok((tokens::issue(&state.sign_in.books, &grant, now.origin, now.seconds)?, grant)));
    let sent = match issued {
        Ok((issued, grant)) => answer(state, call, issued, &grant, now),
        Err(error) => refuse(&error, now),
    };
    (fault_responses::reshape(sent, call.fault), violation)
}

fn answer(
    state: &mut TenantState,
    call: &Call<'_>,
    mut issued: Issued,
    grant: &Grant,
    now: &Now<'_>,
) -> SignInResponse {
    if let Some(used) = call.form.get("refresh_token") {
        let successor = if fault_responses::is_lost(call.fault) { Successor::Lost } else { Successor::SignInResponse };
        state.sign_in.books.grants.retire(used, successor);
    }
    if let Some(SignInFault::OtherTenant { tenant, tokens }) = call.fault {
        let books = &state.sign_in.books;
        let other = Segment::read(tenant, &books.tenants).map(|segment| segment.directory(grant.who));
        let grant = Grant { directory: other.unwrap_or_else(|| grant.who.home()), ..grant.clone() };
        issued.replace(books, &grant, *tokens, now.origin, now.seconds);
    }
    fault_responses::spoil(&mut issued, call.fault, now.seconds);
    let body = issued.sign(&mut state.sign_in.books, &mut state.mint, grant, now.seconds);
    SignInResponse::json(200, &body.into(), "tokens")
}

/// The answer to one request too many.
fn too_many(throttle: TokenThrottle, now: &Now<'_>) -> SignInResponse {
    let number = match throttle {
        TokenThrottle::Loop => 50196,
        TokenThrottle::Blocked => 90055,
        TokenThrottle::TooMany { retry_after, readable } => {
            return fault_responses::gateway(429, retry_after.as_deref().map(|value| (value, readable)));
        }
    };
    refuse(&Aadsts::new(number, "invalid_grant", words::of(number)), now)
}

/// An error in Entra's JSON.
fn refuse(error: &Aadsts, now: &Now<'_>) -> SignInResponse {
    SignInResponse::json(error.status(), &now.trace.json(error, now.origin), error.short())
}

fn grant(
    state: &mut TenantState,
    call: &Call<'_>,
    now: &Now<'_>,
    violation: &mut Option<&'static str>,
) -> Result<Grant, Aadsts> {
    let form = call.form;
    let segment = Segment::read(call.tenant, &state.sign_in.books.tenants);
    let segment = segment.ok_or_else(|| aadsts::no_such_tenant(call.tenant))?;
    let kind = form.must("grant_type")?;
    request::client(form, &segment.name())?;
    let secret = form.get("client_secret").or(form.get("client_assertion")).is_some();
    if secret || call.headers.contains_key(header::AUTHORIZATION) {
        let text = "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.";
        return Err(Aadsts::new(700_025, "invalid_client", text));
    }
    if let Some(name) = form.twice() {
        return Err(aadsts::invalid(&format!("The parameter '{name}' is given more than once.")));
    }
    let claims = form.get("claims").map_or_else(|| Ok(Claims::default()), Claims::read)?;
    let from_page = call.headers.contains_key(header::ORIGIN);
    let mut grant = match kind {
        "authorization_code" => {
            let presented = Presented {
                code: form.must("code")?,
                redirect: request::redirect(form)?,
                verifier: form.get("code_verifier"),
                from_page,
                directory: segment.one(),
            };
            state.sign_in.books.secrets.extend(presented.verifier.map(str::to_owned));
            state.sign_in.books.grants.redeem(&presented, now.seconds)?
        }
        "refresh_token" => renewed(state, call, &segment, from_page, now, violation)?,
        other => {
            let text = format!("The app requested an unsupported grant type '{other}'.");
            return Err(Aadsts::new(70003, "unsupported_grant_type", text));
        }
    };
    if let Some(scope) = form.get("scope") {
        grant.scopes = Scopes { offline: grant.scopes.offline, ..Scopes::read(scope, now.origin)? };
    }
    grant.capable |= claims.capable;
    if claims.contexts.iter().any(|context| !grant.contexts.contains(context)) {
        return Err(Aadsts {
            claims: form.get("claims").map(str::to_owned),
            ..aadsts::mfa_needed("interaction_required")
        });
    }
    Ok(grant)
}

fn renewed(
    state: &mut TenantState,
    call: &Call<'_>,
    segment: &Segment,
    from_page: bool,
    now: &Now<'_>,
    violation: &mut Option<&'static str>,
) -> Result<Grant, Aadsts> {
    let token = call.form.must("refresh_token")?;
    if !from_page {
        let text = "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin \
                    requests.";
        return Err(Aadsts::new(9_002_327, "invalid_request", text));
    }
    let again = state.sign_in.books.switches.lost_again;
    let mut grant = state.sign_in.books.grants.behind(token, again, now.seconds).map_err(|(error, reused)| {
        if reused {
            *violation = Some("a refresh token was used twice");
        }
        error
    })?;
    if matches!(segment, Segment::One(Directory::Added(identity)) if !identity.id.eq_ignore_ascii_case(call.tenant)) {
        *violation = Some("a refresh token was redeemed at a domain, not at the tenant's ID");
    }
    // A refresh token serves every directory the person is in.
    if let Some(directory) = segment.one() {
        grant.directory = directory.clone();
    }
    match state.sign_in.books.kept_out(grant.who, &grant.directory, &grant.proved) {
        Some(refused) => Err(refused),
        None => Ok(grant),
    }
}
