//! The effect of each sign-in fault on a request. The queue decides when it strikes.

use std::time::Duration;

use axum::http::{StatusCode, header};
use serde_json::{Value, json};

use super::super::faults::When;
use super::aadsts::Aadsts;
use super::authorize::Wrong;
use super::faults::SignInFault;
use super::flow::Twist;
use super::response::SignInResponse;
use super::tokens::Issued;
use super::words;

const GATEWAY: &str = "<html><head><title>Gateway error</title></head>\
    <body><center><h1>The service is unavailable</h1></center></body></html>";
const PORTAL: &str = "<!DOCTYPE html><html><head><title>Guest network</title></head>\
    <body><h1>Welcome to the guest network</h1><p>Accept the terms to go on.</p></body></html>";
/// The directory of all personal Microsoft accounts.
const PERSONAL: &str = "9188040d-6c67-4c5b-b112-36a304b66dad";
pub(super) const ELSEWHERE: &str = "https://login.evil.example";
/// Some other app, or some other directory.
const OTHER_ID: &str = "77777777-6666-4555-8444-333333333333";

/// Waits as the fault has it; without an end for one that never answers.
pub(crate) async fn wait(fault: Option<&SignInFault>) {
    match fault {
        Some(SignInFault::Hang) => std::future::pending().await,
        Some(SignInFault::Delay { ms }) => tokio::time::sleep(Duration::from_millis(*ms)).await,
        _ => {}
    }
}

/// Faults that answer by themselves; the request has no effect.
pub(crate) fn instead(fault: Option<&SignInFault>, origin: &str) -> Option<SignInResponse> {
    Some(match fault? {
        SignInFault::Drop { when: When::Before } => SignInResponse::lost(),
        SignInFault::Status { status, retry_after } => {
            gateway(*status, retry_after.as_deref().map(|value| (value, false)))
        }
        SignInFault::Redirect { to } => {
            let to = if to.starts_with('/') { format!("{origin}{to}") } else { to.clone() };
            SignInResponse::redirect(&to, "redirect").readable()
        }
        SignInFault::NotJson => SignInResponse::page(StatusCode::OK, PORTAL.to_owned(), "not JSON").readable(),
        _ => return None,
    })
}

/// A status with a gateway's page; `Retry-After`, and whether a page may read it.
pub(crate) fn gateway(status: u16, retry_after: Option<(&str, bool)>) -> SignInResponse {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::SERVICE_UNAVAILABLE);
    let sent = SignInResponse::page(status, GATEWAY.to_owned(), format!("status {status}")).readable();
    match retry_after {
        Some((value, true)) => sent
            .with(header::RETRY_AFTER, value)
            .with(header::ACCESS_CONTROL_EXPOSE_HEADERS, header::RETRY_AFTER.as_str()),
        Some((value, false)) => sent.with(header::RETRY_AFTER, value),
        None => sent,
    }
}

/// The error that a fault makes of a request.
pub(crate) fn error(fault: Option<&SignInFault>) -> Option<Aadsts> {
    let SignInFault::Aadsts { number, error, description, suberror, claims } = fault? else {
        return None;
    };
    let text = description.clone().unwrap_or_else(|| words::of(*number).to_owned());
    let error = Aadsts { suberror: suberror.clone(), ..Aadsts::new(*number, error, text) };
    Some(Aadsts { claims: claims.clone(), ..error })
}

/// The effect of a fault on an authorization request.
pub(crate) fn wrong(fault: Option<&SignInFault>) -> Option<Wrong> {
    match fault? {
        SignInFault::WrongState => Some(Wrong::Response(Twist::State)),
        SignInFault::WrongReplyIssuer => Some(Wrong::Response(Twist::Issuer)),
        SignInFault::NoState => Some(Wrong::Response(Twist::NoState)),
        SignInFault::ReplyInQuery => Some(Wrong::Response(Twist::Query)),
        fault => error(Some(fault)).map(Wrong::Error),
    }
}

/// Claims of the ID token that are not right, before it is signed.
pub(crate) fn spoil(issued: &mut Issued, fault: Option<&SignInFault>, now: i64) {
    let Some(Value::Object(id)) = &mut issued.id else { return };
    let tid = id.get("tid").and_then(Value::as_str).unwrap_or_default().to_owned();
    let origin = id.get("iss").and_then(Value::as_str).and_then(|iss| iss.split_once(&tid)).map(|(origin, _)| origin);
    let personal = format!("{}{PERSONAL}/v2.0", origin.unwrap_or_default());
    let mut put = |name: &str, value: Value| drop(id.insert(name.to_owned(), value));
    match fault {
        Some(SignInFault::WrongNonce) => put("nonce", json!("another-nonce")),
        Some(SignInFault::WrongIssuer) => put("iss", json!(format!("{ELSEWHERE}/{tid}/v2.0"))),
        Some(SignInFault::WrongAudience) => put("aud", json!(OTHER_ID)),
        Some(SignInFault::WrongTenant) => put("tid", json!(OTHER_ID)),
        Some(SignInFault::ExpiredIdToken) => {
            put("iat", json!(now - 7500));
            put("nbf", json!(now - 7500));
            put("exp", json!(now - 3600));
        }
        Some(SignInFault::PersonalAccount) => {
            put("tid", json!(PERSONAL));
            put("iss", json!(personal));
        }
        Some(SignInFault::NoIdToken) => issued.id = None,
        _ => {}
    }
}

/// Whether a fault keeps from a page what was answered.
pub(crate) fn is_lost(fault: Option<&SignInFault>) -> bool {
    matches!(fault, Some(SignInFault::Drop { when: When::After } | SignInFault::NoCors))
}

/// Faults in the shape of an answer that is otherwise as it should be.
pub(crate) fn reshape(mut sent: SignInResponse, fault: Option<&SignInFault>) -> SignInResponse {
    match fault {
        Some(SignInFault::Drop { when: When::After }) => return SignInResponse::lost(),
        Some(SignInFault::NoCors) => sent.cors = false,
        Some(SignInFault::TooLarge { bytes }) => change(&mut sent, |body| {
            body.insert(String::from("padding"), "x".repeat(*bytes).into());
        }),
        Some(SignInFault::MissingAccessToken) => change(&mut sent, |body| drop(body.remove("access_token"))),
        Some(SignInFault::DamagedIdToken) => change(&mut sent, |body| {
            // The middle part ends in the middle of its JSON.
            let cut = body.get("id_token").and_then(Value::as_str).and_then(|token| token.get(..token.len() / 2));
            let damaged = cut.map(|cut| format!("{cut}.damaged"));
            body.extend(damaged.map(|token| (String::from("id_token"), token.into())));
        }),
        _ => {}
    }
    sent
}

fn change(sent: &mut SignInResponse, change: impl FnOnce(&mut serde_json::Map<String, Value>)) {
    if let Ok(Value::Object(mut body)) = serde_json::from_str(&sent.body) {
        change(&mut body);
        sent.body = Value::Object(body).to_string();
    }
}
