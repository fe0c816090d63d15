//! What can go wrong while a person signs in or a token is refreshed.

use super::meaning::Meaning;
use super::oauth_error::OAuthError;
use crate::graph::NoAnswer;

/// Why a sign-in or a refresh failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignInError {
    /// The authorization response belongs to no sign-in of this tab.
    #[error("reply: {0:?}")]
    Reply(#[from] ReplyFault),
    /// Entra answered with an OAuth error.
    #[error("refused: {}", .0.error)]
    Refused(Box<OAuthError>),
    /// The ID token wasn't issued for this sign-in.
    #[error("ID token: {0:?}")]
    IdToken(#[from] IdTokenFault),
    /// The token endpoint's response isn't Entra's but, say, a proxy's page; the HTTP status.
    #[error("not an answer of Entra's, status {0}")]
    NotEntra(u16),
    /// The token response has no access token that can be used.
    #[error("no token in the answer")]
    NoToken,
    /// The response is larger than any real one.
    #[error("too large")]
    TooLarge,
    /// There was no response to read.
    #[error("no answer: {0:?}")]
    NoAnswer(NoAnswer),
    /// The browser stores nothing for this page, so that on return the sign-in could not be told from a forged one.
    #[error("nothing can be stored")]
    Storage,
    /// The browser offers this page no `WebCrypto`, since the page wasn't loaded over HTTPS or from this device.
    #[error("no cryptography")]
    Insecure,
    /// Graph's claims challenge can't be read.
    #[error("an unreadable challenge")]
    Challenge,
    /// The panel has met a claims challenge by a sign-in twice, and was challenged again.
    #[error("a loop")]
    Loop,
}

/// What is wrong with an authorization response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum ReplyFault {
    /// No sign-in is pending in this tab: another tab started it, or it was answered before.
    NotAsked,
    /// Its `state` is that of another sign-in than the pending one.
    OtherState,
    /// It names an issuer other than the sign-in service that was asked.
    OtherIssuer,
    /// The pending sign-in was for another deployment or app than this page has now.
    OtherClient,
    /// It has no code and no error, or both, or a repeated code, error or issuer.
    Damaged,
    /// It has no state, or came in the query, which is not the form that the panel asks for.
    OtherForm,
}

/// What is wrong with an ID token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum IdTokenFault {
    /// There is no ID token.
    Missing,
    /// It is no JWT, or a claim is missing.
    Unreadable,
    /// Its nonce is that of another sign-in.
    Nonce,
    /// It was issued for another app.
    Audience,
    /// Another issuer issued it.
    Issuer,
    /// It is for a tenant other than the one asked for.
    Tenant,
    /// It is for a personal Microsoft account.
    PersonalAccount,
    /// It has expired.
    Expired,
}

impl SignInError {
    /// Whether the same request may succeed later, without the user doing anything.
    pub fn is_transient(&self) -> bool {
        match self {
            Self::NoAnswer(NoAnswer::ForbiddenByPolicy | NoAnswer::Redirected) => false,
            Self::NoAnswer(_) | Self::NotEntra(_) => true,
            Self::Refused(error) => error.is_transient(),
            _ => false,
        }
    }

    /// Whether the person, or an administrator, has not consented to what was asked for, or turned back at that page.
    pub fn is_for_consent(&self) -> bool {
        let Self::Refused(error) = self else { return false };
        matches!(error.meaning(), Meaning::ConsentMissing | Meaning::AdminConsentNeeded | Meaning::Cancelled)
    }

    /// The claims, as JSON, that Entra asks for in another sign-in.
    pub fn claims(&self) -> Option<&str> {
        match self {
            Self::Refused(error) => error.claims.as_deref(),
            _ => None,
        }
    }

    /// Those [claims](Self::claims), if the panel may redirect for them by itself. Returns `None` if a policy blocks or
    /// the account is the reason: the person would come back with the same error, or not at all.
    pub fn demand(&self) -> Option<&str> {
        match self {
            Self::Refused(error) if error.is_met_by_a_sign_in() => error.claims.as_deref(),
            _ => None,
        }
    }
}
