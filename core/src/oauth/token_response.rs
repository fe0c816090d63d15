//! The token endpoint's response.
//!
//! Source: <https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow#successful-response-1>

use super::error::SignInError;
use super::oauth_error::OAuthError;
use super::secret::RefreshToken;
use crate::auth::{Token, UnverifiedClaims};
use crate::time::{Millis, UnixMillis};
use serde_json::{Map, Value};
use std::fmt;

/// A successful token response.
#[derive(Clone, PartialEq)]
pub struct TokenResponse {
    /// The access token.
    pub token: Token,
    /// The refresh token, if the response has one.
    pub refresh: Option<RefreshToken>,
    /// How long the access token is valid.
    pub lifetime: Millis,
    /// The granted scopes, in Graph's short form; `None` if the response doesn't name them.
    pub scopes: Option<Vec<String>>,
    /// The ID token.
    pub(super) id_token: Option<String>,
}

impl fmt::Debug for TokenResponse {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("TokenResponse").field("lifetime", &self.lifetime).finish_non_exhaustive()
    }
}

/// Assumed if `expires_in` is missing: 10 minutes, the shortest lifetime that can be configured.
const LEAST_LIFETIME: Millis = Millis::from_minutes(10.0);
/// No access token lives longer: somewhat more than a day.
const MOST_LIFETIME: Millis = Millis::from_seconds(100_000.0);

impl TokenResponse {
    /// Reads a response of the token endpoint.
    ///
    /// # Errors
    /// Entra refused, the response isn't Entra's, or it has no bearer token.
    pub fn read(status: u16, body: &[u8]) -> Result<Self, SignInError> {
        let Ok(Value::Object(object)) = serde_json::from_slice(body) else { return Err(SignInError::NotEntra(status)) };
        if !(200..300).contains(&status) {
            let error = OAuthError::from_response(status, &object);
            return Err(error.map_or(SignInError::NotEntra(status), |error| SignInError::Refused(Box::new(error))));
        }
        let text = |name: &str| object.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
        let is_bearer = text("token_type").is_some_and(|kind| kind.eq_ignore_ascii_case("bearer"));
        let token = text("access_token").filter(|_| is_bearer).and_then(Token::from_service);
        Ok(Self {
            token: token.ok_or(SignInError::NoToken)?,
            refresh: text("refresh_token").map(RefreshToken::new),
            lifetime: lifetime(&object),
            scopes: text("scope").map(|text| text.split_whitespace().map(short).collect()),
            id_token: text("id_token").map(str::to_owned),
        })
    }

    /// The service's clock when it responded: the access token's own end, less its lifetime. Returns `None` if the
    /// token can't be read.
    pub fn service_time(&self) -> Option<UnixMillis> {
        Some(UnverifiedClaims::of(&self.token).expires? - self.lifetime)
    }
}

/// `expires_in` is a number of seconds, or with some providers a string. Of a string only a whole number is read, since
/// parsing fractions takes much code.
fn lifetime(object: &Map<String, Value>) -> Millis {
    let value = object.get("expires_in");
    let seconds = value.and_then(|value| value.as_f64().or_else(|| value.as_str()?.parse::<u32>().ok().map(f64::from)));
    seconds
        .map(Millis::from_seconds)
        .filter(|lifetime| *lifetime > Millis::default() && *lifetime < MOST_LIFETIME)
        .unwrap_or(LEAST_LIFETIME)
}

/// A scope without the resource in front of it.
fn short(scope: &str) -> String {
    scope.rsplit('/').next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn read(answer: &Value) -> Result<TokenResponse, SignInError> {
        TokenResponse::read(200, answer.to_string().as_bytes())
    }

    #[test]
    fn an_answer_is_read_in_all_its_forms() {
        let grant = read(&json!({"token_type": "bearer", "access_token": "opaque", "expires_in": "3599",
            "refresh_token": "secret-refresh", "scope": "openid https://graph.microsoft.com/A.Read.All B.Read.All"}))
        .unwrap();
        assert!((grant.lifetime.get() - 3_599_000.0).abs() < 1.0);
        assert_eq!(grant.scopes.clone().unwrap(), ["openid", "A.Read.All", "B.Read.All"]);
        assert_eq!(grant.service_time(), None);
        let shown = format!("{grant:?} {:?}", grant.refresh);
        assert!(!shown.contains("opaque") && !shown.contains("secret"), "{shown}");
    }

    #[test]
    fn the_services_clock_is_the_tokens_end_less_its_time_left() {
        let token = crate::auth::tests::token_text(&json!({"exp": 5000}));
        let grant = read(&json!({"token_type": "Bearer", "access_token": token, "expires_in": 1000})).unwrap();
        assert_eq!(grant.service_time(), Some(UnixMillis::new(4_000_000.0)));
    }

    #[test]
    fn answers_without_a_usable_token_are_told_apart() {
        assert_eq!(read(&json!({"token_type": "Bearer"})).unwrap_err(), SignInError::NoToken);
        assert_eq!(read(&json!({"token_type": "pop", "access_token": "a"})).unwrap_err(), SignInError::NoToken);
        assert_eq!(read(&json!({"token_type": "Bearer", "access_token": "a\r\nb"})).unwrap_err(), SignInError::NoToken);
        assert_eq!(TokenResponse::read(200, b"<html>").unwrap_err(), SignInError::NotEntra(200));
        assert_eq!(TokenResponse::read(502, b"{}").unwrap_err(), SignInError::NotEntra(502));
        assert!(matches!(TokenResponse::read(400, br#"{"error":"invalid_grant"}"#), Err(SignInError::Refused(_))));
    }

    proptest! {
        #[test]
        fn any_answer_is_read_without_panic(status in any::<u16>(), body in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = TokenResponse::read(status, &body);
        }

        #[test]
        fn a_lifetime_is_always_one(seconds in any::<f64>()) {
            let grant = read(&json!({"token_type": "Bearer", "access_token": "a", "expires_in": seconds})).unwrap();
            prop_assert!(grant.lifetime > Millis::default() && grant.lifetime <= MOST_LIFETIME);
        }
    }
}
