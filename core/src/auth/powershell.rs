//! Recognizes what PowerShell prints in place of a token: the name of a type, a table or list of an object's
//! properties, an object as text, or the protected form of a `SecureString`, as which newer Azure modules return
//! tokens.
//!
//! Source: <https://learn.microsoft.com/powershell/azure/protect-secrets>

use serde_json::Value;

/// Types that PowerShell shows without their namespace.
const BARE: [&str; 11] = [
    "SecureString",
    "PSAccessToken",
    "PSSecureAccessToken",
    "AccessToken",
    "AuthenticationResult",
    "PSCredential",
    "PSCustomObject",
    "PSObject",
    "Hashtable",
    "Object",
    "String",
];
/// The namespaces of .NET and of Microsoft's modules.
const NAMESPACES: [&str; 4] = ["System", "Microsoft", "Azure", "Windows"];
/// In characters, far above the name of any type.
const LONGEST_NAME: usize = 200;
/// How data protected by Windows begins, in the hexadecimal form that `ConvertFrom-SecureString` writes.
const PROTECTED: &str = "01000000d08c9ddf0115d1118c7a00c04fc297eb";

/// Whether a pasted text is what PowerShell prints in place of a token.
pub(super) fn is_object(text: &str) -> bool {
    let is_in_brackets = |letter: char| letter.is_whitespace() || "[](){}\"'`;,".contains(letter);
    let whole = text.trim_matches(is_in_brackets);
    is_type_name(whole)
        || text.contains("@{")
        || text.split(|letter: char| !is_in_name(letter)).any(names_a_secured_type)
        || text.lines().any(|line| is_rule(line) || is_property(line))
        || is_protected(whole)
}

/// Whether JSON is what `ConvertTo-Json` makes of a `SecureString`, or of an object that holds one: only its length is
/// in it.
pub(super) fn is_object_in_json(value: &Value) -> bool {
    let token = ["Token", "AccessToken", "access_token", "accessToken"].iter().find_map(|name| value.get(name));
    token.unwrap_or(value).get("Length").is_some_and(Value::is_u64)
}

/// Whether a letter can stand in the full name of a type.
fn is_in_name(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '.' | '_' | '+')
}

/// Whether a word names a type that hides a token, such as `System.Security.SecureString`.
fn names_a_secured_type(word: &str) -> bool {
    let last = word.rsplit(['.', '+']).next().unwrap_or_default();
    ["SecureString", "PSAccessToken", "PSSecureAccessToken"].iter().any(|name| last.eq_ignore_ascii_case(name))
}

/// Whether a text is the name of a type as PowerShell writes it: `System.Object[]`,
/// `Microsoft.Open.Azure.AD.CommonLibrary.AccessToken`,
/// ``System.Collections.Generic.Dictionary`2[System.String,System.Object]``.
fn is_type_name(text: &str) -> bool {
    let name = text.split(['[', '`']).next().unwrap_or_default();
    let parts: Vec<&str> = name.split(['.', '+']).collect();
    let is_identifier = |part: &&str| {
        part.starts_with(|letter: char| letter.is_ascii_alphabetic() || letter == '_')
            && part.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
    };
    // A namespace that the panel doesn't know. A random token would have digits, or a part that begins with a small
    // letter.
    let is_in_words = |part: &&str| {
        part.starts_with(|letter: char| letter.is_ascii_uppercase())
            && part.chars().all(|letter| letter.is_ascii_alphabetic())
    };
    if name.len() > LONGEST_NAME || !parts.iter().all(is_identifier) {
        return false;
    }
    match parts.as_slice() {
        [] => false,
        [one] => BARE.iter().any(|bare| bare.eq_ignore_ascii_case(one)),
        [first, ..] => {
            NAMESPACES.iter().any(|space| space.eq_ignore_ascii_case(first)) || parts.iter().all(is_in_words)
        }
    }
}

/// Whether a line is the rule below a table's headings.
fn is_rule(line: &str) -> bool {
    line.contains("---") && line.chars().all(|letter| letter == '-' || letter.is_whitespace())
}

/// Whether a line belongs to a list of properties, such as `Token     : eyJ0…`. PowerShell writes a space before the
/// colon, unlike a header.
fn is_property(line: &str) -> bool {
    let Some((name, _)) = line.split_once(" :") else { return false };
    let name = name.trim();
    ["Token", "AccessToken", "access_token", "ExpiresOn", "Length"].iter().any(|own| own.eq_ignore_ascii_case(name))
}

/// Whether `ConvertFrom-SecureString` wrote the text without `-AsPlainText`: as hexadecimal digits of protected data on
/// Windows, of UTF-16 elsewhere.
fn is_protected(text: &str) -> bool {
    let lower: String =
        text.chars().filter(|letter| !letter.is_whitespace()).map(|letter| letter.to_ascii_lowercase()).collect();
    let is_utf16 = || lower.as_bytes().chunks(4).all(|letter| letter.ends_with(b"00") && letter.len() == 4);
    lower.len() >= 40
        && lower.bytes().all(|letter| letter.is_ascii_hexdigit())
        && (lower.starts_with(PROTECTED) || is_utf16())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    #[test]
    fn what_powershell_shows_is_known() {
        for text in [
            "System.Security.SecureString",
            "SecureString",
            "securestring",
            "[securestring]",
            "[System.Security.SecureString]",
            "Bearer System.Security.SecureString",
            "Authorization: Bearer System.Security.SecureString",
            "BearerSystem.Security.SecureString",
            "\"System.Security.SecureString\"\r\n",
            "System.Object[]",
            "Object[]",
            "System.String",
            "System.Byte[]",
            "System.Collections.Hashtable",
            "System.Collections.Generic.Dictionary`2[System.String,System.Object]",
            "System.Management.Automation.PSCustomObject",
            "System.Net.Http.HttpResponseMessage",
            "Microsoft.Azure.Commands.Profile.Models.PSAccessToken",
            "Microsoft.Azure.Commands.Profile.Models.PSSecureAccessToken",
            "Microsoft.Open.Azure.AD.CommonLibrary.AccessToken",
            "Microsoft.Open.AzureAD.Model.AccessToken",
            "Microsoft.Identity.Client.AuthenticationResult",
            "Microsoft.Graph.PowerShell.Models.MicrosoftGraphUser1",
            "Azure.Core.AccessToken",
            "Some.Vendor.Module.Token",
            "PSAccessToken",
            "@{Token=System.Security.SecureString; ExpiresOn=01/02/2026 03:04:05 +00:00; TenantId=t; Type=Bearer}",
            "@{Token=eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0.e30.x}",
            "Bearer @{Token=eyJ0}",
            "Token                        ExpiresOn\n-----                        ---------\neyJ0eXAiOiJKV1… 1",
            "Token                        ExpiresOn Type\nSystem.Security.SecureString 1         Bearer",
            "\r\n\r\nToken     : eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0\r\n            .e30.x\r\nExpiresOn : 1\r\n",
            "AccessToken : System.Security.SecureString",
            "01000000d08c9ddf0115d1118c7a00c04fc297eb0100000012ab34cd",
            "65007900\n4a003000650058004100690030004f0069004a00",
        ] {
            assert!(is_object(text), "{text:?}");
        }
        for value in [
            json!({"Length": 1863}),
            json!({"Token": {"Length": 1863}, "ExpiresOn": "2026-01-02T03:04:05+00:00", "Type": "Bearer"}),
        ] {
            assert!(is_object_in_json(&value), "{value}");
        }
    }

    #[test]
    fn what_may_be_a_token_is_left_to_graph() {
        for text in [
            "eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0.eyJhdWQiOiJ4In0.c2lnbmF0dXJl",
            "Bearer eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0.eyJhdWQiOiJ4In0.c2lnbmF0dXJl",
            "Authorization: Bearer eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0.e30.x",
            "opaque-token-1",
            "opaque.token.text",
            "bearerish",
            "EwBgA8l6BAAU7p9QDpi+D7xJLwsTgCg3TskyTaQAAXu71AU9f4YS4rOK3xoO/NiD6ZOXGpVuuk5gRmW4LWxRyHBUZg==",
            "0.AXoAr-7Q.AgABAAEAAAAm",
            "deadbeefdeadbeefdeadbeefdeadbeefdeadbeefdeadbeef",
        ] {
            assert!(!is_object(text), "{text:?}");
        }
        assert!(!is_object_in_json(&json!({"accessToken": "eyJ0", "expiresOn": "2030"})));
        assert!(!is_object_in_json(&json!({"accessToken": {"text": "eyJ0"}})));
    }

    proptest! {
        #[test]
        fn no_jwt_is_taken_for_an_object(
            header in "eyJ[A-Za-z0-9_-]{20,60}", claims in "eyJ[A-Za-z0-9_-]{20,200}", signature in "[A-Za-z0-9_-]{20,100}"
        ) {
            let token = [header, claims, signature].join(".");
            prop_assert!(!is_object(&token));
        }

        #[test]
        fn any_text_is_judged_without_panic(text in "\\PC{0,200}|[ -~\r\n]{0,200}") {
            let _ = is_object(&text);
        }
    }
}
