//! The parameter `claims`: the claims of a claims challenge, and always the capability `cp1`.
//!
//! Source: <https://learn.microsoft.com/entra/identity-platform/app-resilience-continuous-access-evaluation>

use crate::auth::jwt::decoded;
use serde_json::{Map, Value, json};

/// In bytes, far above any real challenge. A longer one would not fit into an address.
const LONGEST: usize = 8 * 1024;

/// The value of `claims`: the claims of the challenge, if there is one, merged with the capability `cp1`, which tells
/// Entra that this app understands claims challenges.
///
/// Graph sends a challenge as base64, Entra as JSON. Returns `None` if the challenge can't be read or is no claims
/// request.
pub fn claims_parameter(challenge: Option<&str>) -> Option<String> {
    let mut claims = challenge.map_or_else(|| Some(Map::new()), read)?;
    let for_token = claims.entry("access_token").or_insert_with(|| json!({}));
    let capability = json!({"values": ["cp1"]});
    for_token.as_object_mut()?.insert("xms_cc".to_owned(), capability);
    let mut text = String::new();
    write(&Value::Object(claims), &mut text)?;
    Some(text)
}

/// Writes JSON. Returns `None` for a number that is no integer: claims have none, and `serde_json`'s writer of `Value`
/// would bring tables for writing fractions.
fn write(value: &Value, text: &mut String) -> Option<()> {
    match value {
        Value::Number(number) => text.push_str(&number.as_i64()?.to_string()),
        Value::String(string) => text.push_str(&quoted(string)),
        Value::Array(items) => list(items, ['[', ']'], text, write)?,
        Value::Object(fields) => list(fields, ['{', '}'], text, |(name, value), text| {
            text.push_str(&quoted(name));
            text.push(':');
            write(value, text)
        })?,
        Value::Null => text.push_str("null"),
        Value::Bool(is) => text.push_str(if *is { "true" } else { "false" }),
    }
    Some(())
}

/// A JSON string. Serializing a string can't fail.
fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

fn list<T>(
    items: impl IntoIterator<Item = T>,
    [open, close]: [char; 2],
    text: &mut String,
    mut write: impl FnMut(T, &mut String) -> Option<()>,
) -> Option<()> {
    text.push(open);
    for (place, item) in items.into_iter().enumerate() {
        if place > 0 {
            text.push(',');
        }
        write(item, text)?;
    }
    text.push(close);
    Some(())
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
        claims_parameter(Some(challenge)).map(|text| serde_json::from_str(&text).unwrap())
    }

    #[test]
    fn without_a_challenge_the_capability_is_all() {
        assert_eq!(claims_parameter(None).unwrap(), r#"{"access_token":{"xms_cc":{"values":["cp1"]}}}"#);
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
        for challenge in ["", "%%%", "bm90IGpzb24", "[]", r#"{"access_token":7}"#, r#"{"a":1.5}"#, &long] {
            assert_eq!(merged(challenge), None, "{challenge}");
        }
    }

    proptest! {
        #[test]
        fn any_claims_are_written_as_they_were_read(text in "\\PC{0,20}", number: i32, flag: bool, name in "[a-z\"\\\\]{0,9}") {
            let claims = json!({"id_token": {name: [text, number, flag, null, {}]}});
            let mut expected = claims.clone();
            expected["access_token"] = json!({"xms_cc": {"values": ["cp1"]}});
            prop_assert_eq!(merged(&claims.to_string()), Some(expected));
        }

        #[test]
        fn any_challenge_is_read_without_panic(challenge in "\\PC{0,200}|[A-Za-z0-9+/=_-]{0,200}") {
            let _ = claims_parameter(Some(&challenge));
        }
    }
}
