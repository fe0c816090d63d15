//! Graph's error bodies: the plain form and Intune's two nested ones. Which error to give is decided elsewhere.

use std::time::SystemTime;

use axum::http::StatusCode;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};
use uuid::Uuid;

use super::ids::Ids;
use super::response::GraphResponse;
use crate::clock;

/// `innerError`'s other spelling, which some of Graph's services use.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Spelling {
    /// `innerError`.
    Camel,
    /// `innererror`.
    Lower,
}

/// `{"error":{"code","message","innerError":{"date","request-id","client-request-id"}}}`.
pub(crate) fn body(code: &str, message: &str, ids: &Ids, spelling: Spelling) -> Value {
    let inner = json!({
        "date": clock::graph_date(SystemTime::now()),
        "request-id": ids.request,
        // Graph repeats its own identifier when the client gave none.
        "client-request-id": ids.client.as_ref().unwrap_or(&ids.request),
    });
    match spelling {
        Spelling::Camel => {
            json!({"error": {"code": code, "message": message, "innerError": inner}})
        }
        Spelling::Lower => {
            json!({"error": {"code": code, "message": message, "innererror": inner}})
        }
    }
}

/// An answer in the plain form.
pub(crate) fn plain(status: StatusCode, code: &str, message: &str, ids: &Ids) -> GraphResponse {
    GraphResponse::json(status, &body(code, message, ids, Spelling::Camel))
}

/// An answer whose message is Intune's JSON text.
pub(crate) fn nested(status: StatusCode, code: &str, sentence: &str, ids: &Ids) -> GraphResponse {
    plain(status, code, &intune_text(sentence, ids), ids)
}

/// The older form: `UnknownError`, whose message is JSON text, whose `Message` is Intune's JSON text.
pub(crate) fn nested_twice(status: StatusCode, code: &str, sentence: &str, ids: &Ids) -> GraphResponse {
    let outer = json!({
        "ErrorCode": code,
        "Message": intune_text(sentence, ids),
        "HttpHeaders": json!({"WWW-Authenticate": "Bearer realm=\"urn:intune:service\""}).to_string(),
    });
    let body = body("UnknownError", &outer.to_string(), ids, Spelling::Lower);
    GraphResponse::json(status, &body)
}

/// `InvalidAuthenticationToken`, with the challenge that each 401 of Graph carries.
pub(crate) fn bad_token(message: &str, ids: &Ids) -> GraphResponse {
    plain(StatusCode::UNAUTHORIZED, "InvalidAuthenticationToken", message, ids)
        .with_header("www-authenticate", "Bearer realm=\"\"")
}

/// 401 that only a sign-in with these claims mends ("Claims challenges, claims requests, and client capabilities"):
/// several challenges in one header, with quoted commas and escaped quotes, the one that matters in the middle.
pub(crate) fn challenge(claims: &str, message: &str, origin: &str, ids: &Ids) -> GraphResponse {
    let header = format!(
        "PoP realm=\"sandbox\", nonce=\"a,b=\\\"c\\\"\", \
         Bearer realm=\"\", authorization_uri=\"{origin}/common/oauth2/authorize\", \
         client_id=\"00000003-0000-0000-c000-000000000000\", error=\"insufficient_claims\", claims=\"{}\", \
         Negotiate",
        STANDARD.encode(claims)
    );
    bad_token(message, ids).with_header("www-authenticate", &header)
}

/// The words of a challenge after sessions were revoked.
pub(crate) const REVOKED: &str = "Continuous access evaluation resulted in challenge with result: InteractionRequired \
    and code: TokenIssuedBeforeRevocationTimestamp";

fn intune_text(sentence: &str, ids: &Ids) -> String {
    let activity = ids.client.as_ref().unwrap_or(&ids.request);
    let operation = Uuid::new_v4();
    json!({
        "_version": 3,
        "Message": format!(
            "{sentence} - Operation ID (for customer support): {operation} - Activity ID: {activity} \
             - Url: https://fef.msua05.manage.microsoft.com/{}?api-version=5024-01-05",
            ids.place
        ),
        "CustomApiErrorPhrase": "",
        "RetryAfter": null,
        "ErrorSourceService": "",
        "HttpHeaders": "{}",
    })
    .to_string()
}
