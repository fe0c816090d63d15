//! Tokens: pasted ones, responses of the token endpoint, and the claims in tokens. None may show itself.

use super::{CLIENT_ID, DIRECTORY, characters, client, responses};
use crate::input::{self, jwt, text};
use remote_help::auth::{Token, UnverifiedClaims};
use remote_help::cloud::Endpoints;
use remote_help::graph::Request;
use remote_help::oauth::{IdTokenFault, Identity, SignInError, TokenResponse, checked_identity};
use remote_help::time::UnixMillis;
use serde_json::{Value, json};

/// The longest token, in bytes.
const LONGEST: usize = 64 * 1024;

/// A pasted token.
pub(crate) fn pasted(input: &[u8]) -> bool {
    let pasted = text(input);
    let found = Token::from_pasted(&pasted);
    // The first file's parser reads less than the other one, and nothing differently.
    let plain = Token::plain(&pasted);
    assert!(plain.is_none_or(|plain| found == Ok(plain)));
    let shown = format!("{found:?}");
    match found {
        Ok(token) => {
            assert_eq!(shown, "Ok(Token(redacted))");
            is_a_header(&token);
            let header = token.authorization();
            if header.len() <= LONGEST {
                assert_eq!(Token::from_pasted(&header), Ok(token.clone()));
            }
            true
        }
        Err(error) => {
            assert!(
                ["Err(Empty)", "Err(NotAToken)", "Err(Object)", "Err(Guid)", "Err(TooLong)"].contains(&shown.as_str())
            );
            // An error shows one of these words alone.
            assert!(["empty", "not a token", "an object", "a GUID", "too long"].contains(&error.to_string().as_str()));
            false
        }
    }
}

/// A token gives itself out as a header that any browser takes, and no `Debug` shows it.
fn is_a_header(token: &Token) {
    let header = token.authorization();
    let own = header.strip_prefix("Bearer ").unwrap();
    assert!(!own.is_empty() && own.len() <= LONGEST);
    assert!(own.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~+/=".contains(&byte)));
    if own.len() >= 24 {
        let request = Request::get_settings(&Endpoints::global(), token, "id".to_owned());
        assert!(!format!("{request:?}").contains(own));
    }
}

/// Holds the claims of a token, which the panel shows, to their bounds.
fn is_bounded(token: &Token) -> UnverifiedClaims {
    let claims = UnverifiedClaims::of(token);
    assert!(characters(claims.tenant.as_deref()) <= 200);
    for text in [&claims.audience, &claims.user, &claims.name, &claims.app] {
        assert!(characters(text.as_ref()) <= 200);
    }
    assert!(claims.expires.is_none_or(UnixMillis::is_valid), "{:?}", claims.expires);
    let _ = (claims.warning(&Endpoints::global(), UnixMillis::new(1e12)), claims.permission());
    claims
}

/// The claims of a pasted token.
pub(crate) fn claims(input: &[u8]) -> bool {
    let Ok(token) = Token::from_pasted(&jwt(input)) else { return false };
    is_bounded(&token) != UnverifiedClaims::default()
}

/// A response of the token endpoint.
pub(crate) fn response(input: &[u8]) -> bool {
    let http = input::response(input);
    let found = TokenResponse::read(http.status, &http.body);
    is_hidden(&http.body, &found);
    match found {
        Ok(response) => {
            assert!((200..300).contains(&http.status));
            assert_eq!(format!("{response:?}"), format!("TokenResponse {{ lifetime: {:?}, .. }}", response.lifetime));
            assert!(response.lifetime.get() > 0.0 && response.lifetime.get() < 100_000_000.0);
            assert!(response.service_time().is_none_or(|at| at.get().abs() <= 2.0 * 8.64e15));
            is_a_header(&response.token);
            let _ = checked(&response, "organizations", None, None);
            true
        }
        Err(SignInError::Refused(error)) => {
            assert!(!(200..300).contains(&http.status));
            responses::is_bounded(&error);
            false
        }
        Err(_) => false,
    }
}

/// Neither `Debug` nor the error shows a token of the response, unless the service wrote it elsewhere too.
fn is_hidden(body: &[u8], found: &Result<TokenResponse, SignInError>) {
    let Ok(Value::Object(mut fields)) = serde_json::from_slice(body) else { return };
    let tokens = ["access_token", "refresh_token", "id_token"].map(|name| fields.remove(name));
    let rest = Value::Object(fields).to_string();
    let error = found.as_ref().err().map(ToString::to_string).unwrap_or_default();
    let shown = format!("{found:?} {error}");
    for token in tokens.iter().flatten().filter_map(Value::as_str) {
        assert!(token.len() < 24 || rest.contains(token) || !shown.contains(token), "{shown}");
    }
}

/// The claims of an ID token.
pub(crate) fn id_token(input: &[u8]) -> bool {
    let body = json!({"token_type": "Bearer", "access_token": "a", "id_token": jwt(input)});
    let response = TokenResponse::read(200, body.to_string().as_bytes()).unwrap();
    let issuer = format!("https://login.microsoftonline.com/{DIRECTORY}/v2.0");
    let found = checked(&response, "organizations", None, None);
    for (tenant, issuer, now) in [
        ("organizations", Some(issuer.as_str()), None),
        ("organizations", Some("https://evil.example"), None),
        (DIRECTORY, None, Some(UnixMillis::new(2_000_000.0))),
        (CLIENT_ID, None, None),
    ] {
        let stricter = checked(&response, tenant, issuer, now);
        // A stricter check can only refuse.
        assert!(found.is_ok() || stricter.is_err());
        if let Ok(identity) = stricter {
            let claims: Value = serde_json::from_slice(input).unwrap();
            assert!(issuer.is_none_or(|issuer| claims["iss"] == issuer));
            assert!(tenant == "organizations" || identity.tenant.eq_ignore_ascii_case(tenant));
            assert!(now.is_none_or(|now| claims["exp"].as_f64().unwrap() * 1000.0 > now.get()));
        }
    }
    match found {
        Ok(identity) => {
            // OpenID Connect Core, section 3.1.3.7, by another reading of the same bytes.
            let claims: Value = serde_json::from_slice(input).unwrap();
            assert_eq!(claims["nonce"], "the-nonce");
            assert!(claims["aud"].as_str().unwrap().eq_ignore_ascii_case(CLIENT_ID));
            assert_eq!(claims["iss"], format!("https://login.microsoftonline.com/{}/v2.0", identity.tenant));
            assert_eq!(claims["tid"], identity.tenant.as_str());
            assert!(claims["exp"].as_f64() > claims["iat"].as_f64());
            assert!(!identity.tenant.eq_ignore_ascii_case("9188040d-6c67-4c5b-b112-36a304b66dad"));
            assert!([&identity.user, &identity.name].into_iter().all(|text| characters(text.as_ref()) <= 200));
            true
        }
        Err(_) => false,
    }
}

fn checked(
    response: &TokenResponse,
    tenant: &str,
    issuer: Option<&str>,
    now: Option<UnixMillis>,
) -> Result<Identity, IdTokenFault> {
    checked_identity(response, &client(tenant), "the-nonce", issuer, now)
}
