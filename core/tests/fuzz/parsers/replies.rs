//! What services send the browser back with: replies, consent, challenges and the claims in them.

use super::config::is_one_step_of_a_path;
use super::{DIRECTORY, characters, pending, values};
use crate::input::{few, pairs, text};
use crate::run::{Outcome, read, refused};
use remote_help::auth::{Challenge, challenges as read_challenges, claims_challenge};
use remote_help::oauth::{AdminConsentResponse, AuthorizationResponse, OAuthError, SignInError, claims_parameter};
use serde_json::Value;

/// A fragment that may be a reply to the sign-in under way.
pub(crate) fn reply(input: &[u8]) -> Outcome {
    let pairs = pairs(input);
    let Some(reply) = AuthorizationResponse::of(&pairs) else { return refused("none") };
    assert_eq!(format!("{reply:?}"), "Reply(redacted)");
    assert!(reply.code(None).is_err());
    let pending = pending();
    match reply.code(Some(&pending)) {
        Ok((code, issuer)) => {
            // RFC 6749, section 3.1: nothing twice; section 4.1.2: a code, and then no error.
            let of = |name: &str| values(&pairs, name);
            assert_eq!(of("state"), ["the-state"]);
            assert_eq!(of("code"), [code.as_str()]);
            assert!(!code.is_empty() && of("error").iter().all(|error| error.is_empty()), "{pairs:?}");
            // RFC 9207, section 2.4: an issuer that is named must be the one asked.
            match &issuer {
                Some(issuer) => {
                    assert_eq!(of("iss"), [issuer.as_str()]);
                    let known = format!("https://login.microsoftonline.com/{DIRECTORY}/v2.0");
                    assert_eq!(issuer.len(), known.len());
                    assert!(issuer.starts_with("https://login.microsoftonline.com/"));
                }
                None => assert!(of("iss").iter().all(|issuer| issuer.is_empty()), "{pairs:?}"),
            }
            read(format!("code {}", issuer.is_some()))
        }
        Err(SignInError::Refused(refusal)) => {
            assert_eq!(values(&pairs, "state"), ["the-state"]);
            is_bounded(&refusal);
            read(said(&refusal))
        }
        Err(error) => refused(format!("{error:?}")),
    }
}

/// Texts of a service's are shown, so they are cut.
pub(crate) fn is_bounded(refusal: &OAuthError) {
    let OAuthError { detail, text, trace_id, correlation_id, timestamp, .. } = refusal;
    assert!(refusal.error.chars().count() <= 1000 && !refusal.error.is_empty());
    for text in [detail, text, trace_id, correlation_id, timestamp] {
        assert!(characters(text.as_ref()) <= 1000);
    }
}

/// What a refusal means, and how much it tells.
pub(crate) fn said(refusal: &OAuthError) -> String {
    let told = (refusal.number.is_some(), refusal.text.is_some(), refusal.trace_id.is_some(), refusal.claims.is_some());
    format!("{:?} {} {told:?}", refusal.meaning(), refusal.is_transient())
}

/// A query that may be an administrator's answer.
pub(crate) fn consent(input: &[u8]) -> Outcome {
    let pairs = pairs(input);
    match AdminConsentResponse::of(&pairs) {
        Some(AdminConsentResponse::Given(tenant)) => {
            let given = values(&pairs, "admin_consent");
            assert!(given.len() == 1 && given[0].eq_ignore_ascii_case("true"));
            // It is shown, and becomes a part of addresses.
            if let Some(tenant) = &tenant {
                is_one_step_of_a_path(tenant);
            }
            read(format!("given {}", tenant.is_some()))
        }
        Some(AdminConsentResponse::Refused(refusal)) => {
            is_bounded(&refusal);
            read(said(&refusal))
        }
        None => refused(few(pairs.len()).to_string()),
    }
}

/// The header `WWW-Authenticate`.
pub(crate) fn challenges(input: &[u8]) -> Outcome {
    let header = text(input);
    let found = read_challenges(&header);
    let parts: usize = found.iter().map(|challenge| 1 + challenge.parameters.len()).sum();
    assert!(parts <= header.len());
    // Written by the book, they are read as the same.
    let by_the_book = found.iter().map(written).collect::<Vec<_>>().join(", ");
    if by_the_book.len() <= 32 * 1024 {
        assert_eq!(read_challenges(&by_the_book), found);
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
    let longest = found.iter().map(|challenge| challenge.parameters.len()).max().unwrap_or_default();
    let way = format!("{} {} {}", few(found.len()), few(longest), claims.is_some());
    if claims.is_some() { read(way) } else { refused(way) }
}

/// RFC 9110, section 11.6.1.
fn written(challenge: &Challenge) -> String {
    let quoted = |value: &str| value.replace('\\', r"\\").replace('"', "\\\"");
    let parameters = challenge.parameters.iter().map(|(name, value)| format!("{name}=\"{}\"", quoted(value)));
    format!("{} {}", challenge.scheme, parameters.collect::<Vec<_>>().join(", "))
}

/// The claims of a challenge, as JSON or base64.
pub(crate) fn claims(input: &[u8]) -> Outcome {
    let challenge = text(input);
    let Some(asked) = claims_parameter(Some(&challenge)) else {
        let error = serde_json::from_str::<Value>(&challenge).err().map(|error| error.classify());
        return refused(format!("{error:?}"));
    };
    // Bounded, since it becomes a part of an address.
    assert!(challenge.trim().len() <= 8 * 1024 && asked.len() <= 8 * 1024 + 64);
    let mut value: Value = serde_json::from_str(&asked).unwrap();
    assert_eq!(value["access_token"]["xms_cc"], serde_json::json!({"values": ["cp1"]}));
    if asked.len() <= 8 * 1024 {
        assert_eq!(claims_parameter(Some(&asked)).as_ref(), Some(&asked));
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
    read(format!("{} {}", challenge.trim_start().starts_with('{'), few(value.as_object().unwrap().len())))
}
