//! The authorization request, and how many of them the panel makes by itself.
//!
//! Source: RFC 6749, section 4.1.1

use super::requested_access::RequestedAccess;
use super::return_to::ReturnTo;
use crate::ids::TenantId;

/// A page that Microsoft is to show although it could skip it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prompt {
    /// The page on which to choose an account.
    SelectAccount,
}

/// An authorization request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuthorizationRequest {
    /// The access to ask for.
    pub access: RequestedAccess,
    /// A page that must be shown.
    pub prompt: Option<Prompt>,
    /// Whom to sign in, if that is known.
    pub login_hint: Option<String>,
    /// The directory (tenant) ID to sign in to, if the person was signed in to one before. Without it, a guest would
    /// end up in their home directory.
    pub directory: Option<TenantId>,
    /// The tenant whose session the page comes back to, if the person signs in to `directory` only to meet its demands:
    /// the refresh token serves both.
    pub home: Option<TenantId>,
    /// A claims challenge to meet, as it came: base64 from Graph, JSON from Entra.
    pub claims_challenge: Option<String>,
    /// How many redirects in a row the panel has made by itself, this one included.
    pub attempts: ChallengeAttempts,
    /// The place of the panel to come back to.
    pub return_to: ReturnTo,
}

impl AuthorizationRequest {
    /// A sign-in that the user starts.
    pub fn by_hand(access: RequestedAccess) -> Self {
        Self {
            access,
            prompt: None,
            login_hint: None,
            directory: None,
            home: None,
            claims_challenge: None,
            attempts: ChallengeAttempts::default(),
            return_to: ReturnTo::Settings,
        }
    }

    /// The sign-in to offer after this one was refused for want of consent: without what the person may not consent to,
    /// for a part of the panel that works without it.
    #[must_use]
    pub fn without_optional(self) -> Self {
        let return_to = match self.return_to {
            ReturnTo::Evidence(_) => ReturnTo::Settings,
            ReturnTo::Listing(_) => ReturnTo::Tenants,
            place => place,
        };
        Self { access: self.access.without_optional(), return_to, ..self }
    }
}

/// How many redirects the panel has made by itself to meet claims challenges, since the challenged request last
/// succeeded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ChallengeAttempts {
    /// The number of redirects.
    pub count: u8,
    /// Whether a request that changes the settings was challenged, rather than one that reads them.
    pub writing: bool,
}

impl ChallengeAttempts {
    /// More in a row would be a loop.
    const MOST: u8 = 2;

    /// Counts one more redirect. Returns `None` if it would be a loop.
    pub fn try_next(self, writing: bool) -> Option<Self> {
        (self.count < Self::MOST).then(|| Self { count: self.count + 1, writing: writing || self.writing })
    }

    /// The count after a request succeeded: a reading that succeeds doesn't reset the count of a challenged change.
    #[must_use]
    pub fn after_success(self, writing: bool) -> Self {
        if self.writing && !writing { self } else { Self::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::super::return_to::Check;
    use super::*;
    use crate::auth::OptionalPermission;

    #[test]
    fn who_may_not_consent_to_more_is_signed_in_without_it() {
        let asked = AuthorizationRequest {
            return_to: ReturnTo::Evidence(Check::Licence),
            login_hint: Some("alex".to_owned()),
            ..AuthorizationRequest::by_hand(RequestedAccess::READ.with(OptionalPermission::Licence))
        };
        let expected = AuthorizationRequest {
            login_hint: Some("alex".to_owned()),
            ..AuthorizationRequest::by_hand(RequestedAccess::READ)
        };
        assert_eq!(asked.without_optional(), expected);
        let sessions = AuthorizationRequest { return_to: ReturnTo::Sessions, ..expected };
        assert_eq!(sessions.clone().without_optional(), sessions);
    }

    #[test]
    fn two_redirects_by_itself_are_the_most() {
        let first = ChallengeAttempts::default().try_next(false).unwrap();
        let second = first.try_next(false).unwrap();
        assert_eq!(second.try_next(false), None);
        assert_eq!(second.after_success(false), ChallengeAttempts::default());
        // Reading again after each redirect proves nothing about the change that was challenged.
        let writing = ChallengeAttempts::default().try_next(true).unwrap();
        assert_eq!(writing.after_success(false).try_next(true).unwrap().after_success(false).try_next(true), None);
        assert_eq!(writing.after_success(true), ChallengeAttempts::default());
    }
}
