//! What is asked for with the parameter `claims`: a challenge's claims, and always the capability to answer one.
//!
//! Source: <https://learn.microsoft.com/entra/identity-platform/app-resilience-continuous-access-evaluation>

use crate::auth::jwt::decoded;
use serde_json::{Map, Value, json};

/// Far above any real challenge; a longer one would not fit into an address.
const LONGEST: usize = 8 * 1024;

/// The value of `claims`: those of a challenge, if there is one, merged with the capability `cp1`, which tells Entra
/// that this app understands challenges.
///
/// A challenge comes as base64 from Graph and as JSON from Entra. None where it can't be read, or isn't of the shape
/// that claims requests have.
pub fn with_capability(challenge: Option<&str>) -> Option<String> {
    let mut claims = challenge.map_or_else(|| Some(Map::new()), read)?;
    let for_token = claims.entry("access_token").or_insert_with(|| json!({}));
    let capability = json!({"values": ["cp1"]});
    for_token.as_object_mut()?.insert("xms_cc".to_owned(), capability);
    Some(Value::Object(claims).to_string())
}

fn read(challenge: &str) -> Option<Map<String, Value>> {
    let challenge = Some(challenge.trim()).filter(|text| text.len() <= LONGEST)?;
    let json = if challenge.starts_with('{') { challenge.as_bytes().to_vec() } else { decoded(challenge)? };
    match serde_json::from_slice(&json).ok()? {
        Value::Object(claims) => Some(claims),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::Engine as _;
    use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
    use proptest::prelude::*;

    fn merged(challenge: &str) -> Option<Value> {
        with_capability(Some(challenge)).map(|text| serde_json::from_str(&text).unwrap())
    }

    #[test]
    fn without_a_challenge_the_capability_is_all() {
        assert_eq!(with_capability(None).unwrap(), r#"{"access_token":{"xms_cc":{"values":["cp1"]}}}"#);
    }

    #[test]
    fn a_challenge_keeps_its_claims_in_either_form() {
        let text = r#"{"access_token":{"nbf":{"essential":true,"value":"1604106651"}},"id_token":{"a":null}}"#;
        let expected = json!({"access_token": {"nbf": {"essential": true, "value": "1604106651"},
            "xms_cc": {"values": ["cp1"]}}, "id_token": {"a": null}});
        for challenge in [text.to_owned(), BASE64_STANDARD.encode(text), BASE64_URL_SAFE_NO_PAD.encode(text)] {
            assert_eq!(merged(&challenge), Some(expected.clone()), "{challenge}");
        }
    }

    #[test]
    fn what_is_no_claims_request_is_refused() {
        let long = format!(r#"{{"a":"{}"}}"#, "x".repeat(LONGEST));
        for challenge in ["", "%%%", "bm90IGpzb24", "[]", r#"{"access_token":7}"#, &long] {
            assert_eq!(merged(challenge), None, "{challenge}");
        }
    }

    proptest! {
        #[test]
        fn any_challenge_is_read_without_panic(challenge in "\\PC{0,200}|[A-Za-z0-9+/=_-]{0,200}") {
            let _ = with_capability(Some(&challenge));
        }
    }
}
