//! What can go wrong while signing in or renewing, as facts.

use super::oauth_error::OAuthError;
use crate::graph::NoAnswer;

/// A sign-in or a renewal that failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignInError {
    /// The browser came back with something that answers no sign-in of this tab.
    #[error("reply: {0:?}")]
    Reply(#[from] ReplyFault),
    /// Entra refused.
    #[error("refused: {}", .0.error)]
    Refused(Box<OAuthError>),
    /// The ID token doesn't prove that this sign-in is meant.
    #[error("ID token: {0:?}")]
    IdToken(#[from] IdTokenFault),
    /// The token endpoint gave an answer that isn't Entra's, such as a proxy's page; with that status.
    #[error("not an answer of Entra's, status {0}")]
    NotEntra(u16),
    /// The answer has no access token that could be used; with that status.
    #[error("no token in the answer")]
    NoToken,
    /// The answer is larger than any real one.
    #[error("too large")]
    TooLarge,
    /// There was no answer to read.
    #[error("no answer: {0:?}")]
    NoAnswer(NoAnswer),
    /// The browser keeps nothing for this page, so the sign-in could not be told from a forged one on return.
    #[error("nothing can be stored")]
    Storage,
    /// The browser has no cryptography for this page: it wasn't loaded over HTTPS or from this device.
    #[error("no cryptography")]
    Insecure,
    /// The claims that Graph asks to sign in again with can't be read.
    #[error("an unreadable challenge")]
    Challenge,
    /// The panel has answered a challenge twice, and was challenged again.
    #[error("a loop")]
    Loop,
}

/// What is wrong with a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum ReplyFault {
    /// No sign-in is pending here: it was started elsewhere, or answered before.
    NotAsked,
    /// It answers another sign-in than the pending one.
    OtherState,
    /// It names another issuer than the sign-in service asked.
    OtherIssuer,
    /// The pending sign-in was for another deployment or app than this page now has.
    OtherClient,
    /// It has no code and no error, or both, or one of them or the issuer twice.
    Damaged,
    /// It has no state, or came in the query: in another form than the panel asks for.
    OtherForm,
}

/// What is wrong with an ID token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum IdTokenFault {
    /// There is none.
    Missing,
    /// It is no JWT, or a claim is missing.
    Unreadable,
    /// It was issued for another sign-in.
    Nonce,
    /// It was issued for another app.
    Audience,
    /// It was issued by somebody else.
    Issuer,
    /// It is for another tenant than the one asked for.
    Tenant,
    /// It is for a personal Microsoft account.
    PersonalAccount,
    /// It has expired.
    Expired,
}

impl SignInError {
    /// Whether asking once more may help by itself.
    pub fn is_transient(&self) -> bool {
        match self {
            Self::NoAnswer(NoAnswer::ForbiddenByPolicy | NoAnswer::Redirected) => false,
            Self::NoAnswer(_) | Self::NotEntra(_) => true,
            Self::Refused(refusal) => refusal.is_transient(),
            _ => false,
        }
    }

    /// The claims that Entra asks to sign in again with, as JSON.
    pub fn claims(&self) -> Option<&str> {
        match self {
            Self::Refused(refusal) => refusal.claims.as_deref(),
            _ => None,
        }
    }

    /// The same, where the panel may answer them by a redirect of its own. Where a policy blocks, or the account is the
    /// reason, the person would come back with the same refusal, or not at all.
    pub fn demand(&self) -> Option<&str> {
        match self {
            Self::Refused(refusal) if refusal.is_met_by_a_sign_in() => refusal.claims.as_deref(),
            _ => None,
        }
    }
}
