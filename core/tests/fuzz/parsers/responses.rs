//! Responses that send the browser back: to an authorization request, of an administrator, and challenges with claims.

use super::config::is_one_step_of_a_path;
use super::{DIRECTORY, characters, pending, values};
use crate::input::{params, text};
use remote_help::auth::{Challenge, challenges as read_challenges, claims_challenge};
use remote_help::oauth::{AdminConsentResponse, AuthorizationResponse, OAuthError, SignInError, claims_parameter};
use serde_json::Value;

/// A fragment that may be the response to the pending sign-in.
pub(crate) fn authorization(input: &[u8]) -> bool {
    let params = params(input);
    let Some(response) = AuthorizationResponse::of(&params) else { return false };
    assert_eq!(format!("{response:?}"), "Reply(redacted)");
    assert!(response.code(None).is_err());
    let pending = pending();
    match response.code(Some(&pending)) {
        Ok((code, issuer)) => {
            // RFC 6749, section 3.1: nothing twice; section 4.1.2: a code, and then no error.
            let of = |name: &str| values(&params, name);
            assert_eq!(of("state"), ["the-state"]);
            assert_eq!(of("code"), [code.as_str()]);
            assert!(!code.is_empty() && of("error").iter().all(|error| error.is_empty()), "{params:?}");
            // RFC 9207, section 2.4: where the response names an issuer, it is that of the request.
            match &issuer {
                Some(issuer) => {
                    assert_eq!(of("iss"), [issuer.as_str()]);
                    let known = format!("https://login.microsoftonline.com/{DIRECTORY}/v2.0");
                    assert_eq!(issuer.len(), known.len());
                    assert!(issuer.starts_with("https://login.microsoftonline.com/"));
                }
                None => assert!(of("iss").iter().all(|issuer| issuer.is_empty()), "{params:?}"),
            }
            true
        }
        Err(SignInError::Refused(error)) => {
            assert_eq!(values(&params, "state"), ["the-state"]);
            is_bounded(&error);
            true
        }
        Err(_) => false,
    }
}

/// Holds the texts of a service, which the panel shows, to their bounds.
pub(crate) fn is_bounded(error: &OAuthError) {
    let OAuthError { detail, text, trace_id, correlation_id, timestamp, .. } = error;
    assert!(error.error.chars().count() <= 1000 && !error.error.is_empty());
    for text in [detail, text, trace_id, correlation_id, timestamp] {
        assert!(characters(text.as_ref()) <= 1000);
    }
    let _ = (error.meaning(), error.is_transient());
}

/// A query that may be the response to a request for admin consent.
pub(crate) fn consent(input: &[u8]) -> bool {
    let params = params(input);
    match AdminConsentResponse::of(&params) {
        Some(AdminConsentResponse::Given(tenant)) => {
            let given = values(&params, "admin_consent");
            assert!(given.len() == 1 && given[0].eq_ignore_ascii_case("true"));
            // It is shown, and becomes a part of addresses.
            if let Some(tenant) = &tenant {
                is_one_step_of_a_path(tenant);
            }
            true
        }
        Some(AdminConsentResponse::Refused(error)) => {
            is_bounded(&error);
            true
        }
        None => false,
    }
}

/// The header `WWW-Authenticate`.
pub(crate) fn challenges(input: &[u8]) -> bool {
    let header = text(input);
    let found = read_challenges(&header);
    let parts: usize = found.iter().map(|challenge| 1 + challenge.parameters.len()).sum();
    assert!(parts <= header.len());
    // Written as the RFC has it, they are parsed as the same.
    let written_again = found.iter().map(written).collect::<Vec<_>>().join(", ");
    if written_again.len() <= 32 * 1024 {
        assert_eq!(read_challenges(&written_again), found);
    }
    let claims = claims_challenge(&header);
    if let Some(claims) = &claims {
        let asks = |challenge: &Challenge| {
            challenge.scheme.eq_ignore_ascii_case("bearer")
                && challenge.parameter("error") == Some("insufficient_claims")
                && challenge.parameter("claims") == Some(claims)
        };
        assert!(found.iter().any(asks));
        let _ = claims_parameter(Some(claims));
    }
    claims.is_some()
}

/// RFC 9110, section 11.6.1.
fn written(challenge: &Challenge) -> String {
    let quoted = |value: &str| value.replace('\\', r"\\").replace('"', "\\\"");
    let parameters = challenge.parameters.iter().map(|(name, value)| format!("{name}=\"{}\"", quoted(value)));
    format!("{} {}", challenge.scheme, parameters.collect::<Vec<_>>().join(", "))
}

/// The claims of a challenge, as JSON or base64.
pub(crate) fn claims(input: &[u8]) -> bool {
    let challenge = text(input);
    let Some(parameter) = claims_parameter(Some(&challenge)) else { return false };
    // Bounded, since it becomes a part of an address.
    assert!(challenge.trim().len() <= 8 * 1024 && parameter.len() <= 8 * 1024 + 64);
    let mut value: Value = serde_json::from_str(&parameter).unwrap();
    assert_eq!(value["access_token"]["xms_cc"], serde_json::json!({"values": ["cp1"]}));
    if parameter.len() <= 8 * 1024 {
        assert_eq!(claims_parameter(Some(&parameter)).as_ref(), Some(&parameter));
    }
    // Nothing else was added, and nothing lost.
    if let Ok(mut own) = serde_json::from_str::<Value>(challenge.trim()) {
        for claims in [&mut own, &mut value] {
            let claims = claims.as_object_mut().unwrap();
            let for_token = claims.entry("access_token").or_insert(Value::Object(serde_json::Map::new()));
            for_token.as_object_mut().unwrap().remove("xms_cc");
        }
        assert_eq!(own, value);
    }
    true
}
