//! The flow's secrets: random texts, the code challenge of a code verifier, and the refresh token.

use base64ct::{Base64UrlUnpadded, Encoding as _};
use std::fmt;

/// Encodes random bytes, which the caller draws, as the 43 characters of a state, nonce or code verifier.
///
/// Source: RFC 7636, section 4.1.
pub fn random_base64url(random: [u8; 32]) -> String {
    Base64UrlUnpadded::encode_string(&random)
}

/// The code challenge of a code verifier, from the SHA-256 digest of its text.
///
/// Source: RFC 7636, section 4.2.
pub fn code_challenge_s256(digest: &[u8]) -> String {
    Base64UrlUnpadded::encode_string(digest)
}

/// A refresh token. No `Debug` shows it, and only a token request contains it.
#[derive(Clone, PartialEq, Eq)]
pub struct RefreshToken(String);

impl RefreshToken {
    pub(super) fn new(text: &str) -> Self {
        Self(text.to_owned())
    }

    pub(super) fn text(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for RefreshToken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("RefreshToken(redacted)")
    }
}
