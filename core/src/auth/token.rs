//! Access tokens. A pasted one is cleaned, and refused if it is plainly no token.

use super::powershell;
use serde_json::Value;
use std::fmt;

/// An access token. No `Debug` or `Display` shows it, and it leaves this type only as a request header.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl fmt::Debug for Token {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Token(redacted)")
    }
}

/// Why a pasted text is plainly no access token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PasteError {
    /// The text is empty, or nothing but `Bearer`.
    #[error("empty")]
    Empty,
    /// It has characters that no token has, or it is prose.
    #[error("not a token")]
    NotAToken,
    /// It is what PowerShell prints in place of a token, such as the name of a type.
    #[error("an object")]
    Object,
    /// It is a GUID: a tenant, client or request ID.
    #[error("a GUID")]
    Guid,
    /// It is longer than any token.
    #[error("too long")]
    TooLong,
}

/// In bytes: far above any token that Microsoft Entra issues, and far below what would hold up the page.
const LONGEST: usize = 64 * 1024;

impl Token {
    /// Takes a token from pasted text: with or without `Bearer` or a whole `Authorization` header, with stray white
    /// space, line breaks and quotes, or as the JSON that `az account get-access-token` prints.
    ///
    /// # Errors
    /// The text is plainly no token. Graph judges everything that could be one.
    pub fn from_pasted(pasted: &str) -> Result<Self, PasteError> {
        if pasted.len() > LONGEST {
            return Err(PasteError::TooLong);
        }
        let json = in_json(pasted.trim());
        if json.as_ref().is_some_and(powershell::is_object_in_json) {
            return Err(PasteError::Object);
        }
        let text = json.and_then(|json| token_in(&json)).unwrap_or_else(|| pasted.to_owned());
        match Self::plain(&text) {
            Some(token) => Ok(token),
            None if powershell::is_object(without_prefixes(&text)) => Err(PasteError::Object),
            None => Self::cleaned(&text),
        }
    }

    /// Takes a token that begins as Microsoft's do and is in one piece. Returns `None` for any other text, which
    /// [`Token::from_pasted`] can judge. This keeps the code for rarer forms out of the first file of wasm.
    pub fn plain(pasted: &str) -> Option<Self> {
        let text = pasted.trim();
        let text = text.strip_prefix("Bearer ").unwrap_or(text);
        if text.starts_with("eyJ") { Self::from_service(text) } else { None }
    }

    fn cleaned(pasted: &str) -> Result<Self, PasteError> {
        if pasted.len() > LONGEST {
            return Err(PasteError::TooLong);
        }
        let text = without_prefixes(pasted);
        if is_prose(text) {
            return Err(PasteError::NotAToken);
        }
        // Mail programs and terminals break long lines, some of them with invisible characters.
        let token: String = text.chars().filter(|letter| !letter.is_whitespace() && !is_invisible(*letter)).collect();
        if token.is_empty() {
            return Err(PasteError::Empty);
        }
        if crate::guid::is_guid(&token) {
            return Err(PasteError::Guid);
        }
        if token.bytes().all(is_allowed) { Ok(Self(token)) } else { Err(PasteError::NotAToken) }
    }

    /// Takes a token from the token endpoint. Returns `None` if no request header could carry it.
    pub(crate) fn from_service(text: &str) -> Option<Self> {
        (text.len() <= LONGEST && !text.is_empty() && text.bytes().all(is_allowed)).then(|| Self(text.to_owned()))
    }

    /// The value of the request header `Authorization`.
    pub fn authorization(&self) -> String {
        ["Bearer ", &self.0].concat()
    }

    /// The token's text, for reading its claims.
    pub(super) fn text(&self) -> &str {
        &self.0
    }
}

/// Whether a byte may stand in a bearer token (RFC 6750, section 2.1).
fn is_allowed(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~+/=".contains(&byte)
}

fn in_json(text: &str) -> Option<Value> {
    text.starts_with('{').then(|| serde_json::from_slice(text.as_bytes()).ok())?
}

fn token_in(json: &Value) -> Option<String> {
    // The spellings of Azure CLI, OAuth, Azure PowerShell and MSAL.
    let names = ["accessToken", "access_token", "Token", "AccessToken"];
    names.iter().find_map(|name| json.get(name)?.as_str().map(str::to_owned))
}

fn without_prefixes(text: &str) -> &str {
    let trim = |text: &'_ str| -> usize { text.len() - text.trim_start_matches(is_wrapping).len() };
    let mut rest = text.trim_end_matches(is_wrapping);
    rest = rest.get(trim(rest)..).unwrap_or_default();
    for prefix in ["authorization:", "bearer"] {
        let Some(start) = rest.get(..prefix.len()) else { continue };
        let after = rest.get(prefix.len()..).unwrap_or_default();
        // A token may begin with the letters "bearer"; only as a word of its own are they the scheme.
        let is_word = after.is_empty() || after.starts_with(is_wrapping) || prefix.ends_with(':');
        if start.eq_ignore_ascii_case(prefix) && is_word {
            rest = after.get(trim(after)..).unwrap_or_default();
        }
    }
    rest
}

fn is_wrapping(letter: char) -> bool {
    letter.is_whitespace() || is_invisible(letter) || matches!(letter, '"' | '\'' | '`')
}

fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
}

/// Whether a text is several short words. A token that was wrapped comes in long pieces.
fn is_prose(text: &str) -> bool {
    let mut words = text.split_whitespace().map(str::len).peekable();
    words.next();
    words.peek().is_some() && text.split_whitespace().all(|word| word.len() < 16)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SAMPLE: &str = "eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0.eyJhdWQiOiJ4In0.c2lnbmF0dXJl";

    fn pasted(text: &str) -> Result<String, PasteError> {
        Token::from_pasted(text).map(|token| token.0)
    }

    #[test]
    fn a_token_is_found_in_what_people_paste() {
        let (front, back) = SAMPLE.split_at(20);
        for text in [
            SAMPLE.to_owned(),
            format!("  {SAMPLE}\r\n"),
            format!("Bearer {SAMPLE}"),
            format!("bearer\n{SAMPLE}"),
            format!("Authorization: Bearer {SAMPLE}"),
            format!("\"{SAMPLE}\""),
            format!("{front}\r\n{back}"),
            format!("{front}\u{200b}\n  {back}"),
            format!(r#"{{"accessToken":"{SAMPLE}","expiresOn":"2030-01-01"}}"#),
        ] {
            assert_eq!(pasted(&text).as_deref(), Ok(SAMPLE), "{text:?}");
        }
        assert_eq!(pasted("opaque-token-1").as_deref(), Ok("opaque-token-1"));
        assert_eq!(pasted("bearerish").as_deref(), Ok("bearerish"));
    }

    #[test]
    fn what_is_plainly_no_token_is_said_to_be_none() {
        for (text, expected) in [
            ("", PasteError::Empty),
            (" \n ", PasteError::Empty),
            ("Bearer ", PasteError::Empty),
            ("this is not a token", PasteError::NotAToken),
            ("https://graph.microsoft.com", PasteError::NotAToken),
            ("alex@contoso.example", PasteError::NotAToken),
            ("<img src=x onerror=alert(1)>", PasteError::NotAToken),
            ("0b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d", PasteError::Guid),
            ("Bearer System.Security.SecureString", PasteError::Object),
            (r#"{"Token":"System.Security.SecureString","Type":"Bearer"}"#, PasteError::Object),
            (r#"{"Token":{"Length":1863},"Type":"Bearer"}"#, PasteError::Object),
            ("@{Token=eyJ0; Type=Bearer}", PasteError::Object),
        ] {
            assert_eq!(pasted(text), Err(expected), "{text:?}");
        }
        assert_eq!(pasted(&"a".repeat(LONGEST + 1)), Err(PasteError::TooLong));
    }

    #[test]
    fn the_first_page_takes_what_is_plain_alone() {
        assert_eq!(Token::plain(&format!("Bearer {SAMPLE}\n")).map(|token| token.0).as_deref(), Some(SAMPLE));
        let others = ["System.Security.SecureString", "opaque-token-1", "", r#"{"accessToken":"eyJ0"}"#, "eyJ0\neyJ1"];
        for text in others {
            assert_eq!(Token::plain(text), None, "{text:?}");
        }
    }

    #[test]
    fn debug_shows_nothing_of_it() {
        assert_eq!(format!("{:?}", Token::from_pasted(SAMPLE).unwrap()), "Token(redacted)");
    }

    proptest! {
        #[test]
        fn whatever_is_pasted_the_header_is_safe(text in "\\PC{0,200}|[ -~\r\n\t]{0,200}") {
            if let Ok(token) = Token::from_pasted(&text) {
                let header = token.authorization();
                prop_assert!(header.bytes().all(|byte| (b' '..=b'~').contains(&byte)));
                prop_assert_eq!(header.matches(' ').count(), 1);
            }
        }

        #[test]
        fn cleaning_twice_is_cleaning_once(text in "[A-Za-z0-9._\\- \r\n]{0,200}") {
            if let Ok(token) = Token::from_pasted(&text)
                && let Ok(again) = Token::from_pasted(&token.0) {
                    prop_assert!(again.0 == token.0 || token.0.to_ascii_lowercase().starts_with("bearer"));
                }
        }

        #[test]
        fn a_token_broken_into_lines_is_the_same_token(at in 16usize..40, breaks in "[\r\n \t]{1,4}") {
            let (front, back) = SAMPLE.split_at(at);
            prop_assert_eq!(pasted(&format!("{front}{breaks}{back}")).unwrap(), SAMPLE);
        }
    }
}
