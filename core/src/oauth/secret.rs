//! The flow's secrets: random texts, the challenge made of a verifier, and the refresh token. None shows itself.

use base64ct::{Base64UrlUnpadded, Encoding as _};
use std::fmt;

/// Random bytes as the 43 characters that state, nonce and verifier consist of. The caller brings the randomness.
///
/// Source: RFC 7636, section 4.1.
pub fn random_base64url(random: [u8; 32]) -> String {
    Base64UrlUnpadded::encode_string(&random)
}

/// The challenge of a verifier, given the SHA-256 digest of its text.
///
/// Source: RFC 7636, section 4.2.
pub fn code_challenge_s256(digest: &[u8]) -> String {
    Base64UrlUnpadded::encode_string(digest)
}

/// A refresh token. It is given out only as part of a token request.
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
