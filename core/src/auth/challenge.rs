//! Parses the response header `WWW-Authenticate` (RFC 9110, section 11).

/// One challenge of the header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    /// The scheme, such as `Bearer`, as the service spelled it.
    pub scheme: String,
    /// Its parameters, with their names in lower case.
    pub parameters: Vec<(String, String)>,
}

impl Challenge {
    /// The value of a parameter.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.parameters.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }
}

/// In bytes, far above any real header: it bounds the work that a hostile one makes.
const LONGEST: usize = 32 * 1024;

/// Reads all challenges of a header, and skips what can't be read.
pub fn challenges(header: &str) -> Vec<Challenge> {
    let mut rest = header.get(..LONGEST.min(header.len())).unwrap_or_default();
    let mut found: Vec<Challenge> = Vec::new();
    loop {
        rest = rest.trim_start_matches(|letter: char| letter.is_whitespace() || letter == ',');
        let Some(word) = token(rest) else {
            // No challenge or parameter begins here: step over one character.
            let mut letters = rest.chars();
            if letters.next().is_none() {
                return found;
            }
            rest = letters.as_str();
            continue;
        };
        rest = rest.get(word.len()..).unwrap_or_default();
        let after = rest.trim_start();
        if let (Some(value_text), Some(current)) = (after.strip_prefix('='), found.last_mut()) {
            let (value, remaining) = value(value_text.trim_start());
            current.parameters.push((word.to_ascii_lowercase(), value));
            rest = remaining;
        } else {
            found.push(Challenge { scheme: word.to_owned(), parameters: Vec::new() });
        }
    }
}

/// The claims that a `Bearer` challenge with `error="insufficient_claims"` asks for, in base64 as the service sent
/// them. Returns `None` if the header has no such challenge.
///
/// Source: <https://learn.microsoft.com/entra/identity-platform/claims-challenge>
pub fn claims_challenge(header: &str) -> Option<String> {
    challenges(header)
        .into_iter()
        .filter(|challenge| challenge.scheme.eq_ignore_ascii_case("bearer"))
        .filter(|challenge| challenge.parameter("error") == Some("insufficient_claims"))
        .find_map(|challenge| challenge.parameter("claims").map(str::to_owned))
}

fn token(text: &str) -> Option<&str> {
    let end = text
        .find(|letter: char| !(letter.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(letter)))
        .unwrap_or(text.len());
    text.get(..end).filter(|word| !word.is_empty())
}

fn value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        // Services send unquoted base64 with `=` and `/`, so everything up to a comma or white space counts.
        let end = text.find(|letter: char| letter == ',' || letter.is_whitespace()).unwrap_or(text.len());
        let (value, rest) = text.split_at(end);
        return (value.to_owned(), rest);
    };
    let mut value = String::new();
    let mut letters = quoted.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => break,
            '\\' => value.extend(letters.next()),
            _ => value.push(letter),
        }
    }
    (value, letters.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_claims_challenge_is_found_among_others() {
        let header = r#"PoP realm="a, b", Bearer realm="", authorization_uri="https://login.example/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000", error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnt9fQ==", Negotiate"#;
        assert_eq!(claims_challenge(header).as_deref(), Some("eyJhY2Nlc3NfdG9rZW4iOnt9fQ=="));
        assert_eq!(challenges(header).len(), 3);
    }

    #[test]
    fn order_case_and_missing_quotes_do_not_matter() {
        let header = r#"bearer Claims=eyJhIjoxfQ==,ERROR="insufficient_claims""#;
        assert_eq!(claims_challenge(header).as_deref(), Some("eyJhIjoxfQ=="));
    }

    #[test]
    fn other_errors_are_no_claims_challenge() {
        for header in [
            "",
            "Bearer",
            r#"Bearer error="invalid_token", claims="x""#,
            r#"Basic error="insufficient_claims", claims="x""#,
            r#"Bearer error="insufficient_claims""#,
            r#"Bearer realm="error=\"insufficient_claims\", claims=\"x\"""#,
        ] {
            assert_eq!(claims_challenge(header), None, "{header}");
        }
    }

    proptest! {
        #[test]
        fn any_header_is_read_without_panic(header in "\\PC{0,300}|[A-Za-z=,\"\\\\ ]{0,300}") {
            let _ = challenges(&header);
        }

        #[test]
        fn quoted_claims_come_back_as_they_were(claims in "[A-Za-z0-9+/_-]{0,60}={0,2}") {
            let header = format!(r#"Bearer error="insufficient_claims", claims="{claims}""#);
            prop_assert_eq!(claims_challenge(&header), Some(claims));
        }
    }
}
