//! The session: signed out, signing in, signed in with a token, or with a token that is no longer accepted.

use super::{Evidence, Failure, Form, Panel, Start, StatusMessage};
use crate::screens::audit::AuditLog;
use browser::json::Json;
use browser::{clock, page};
use leptos::prelude::untrack;
use leptos::task::spawn_local;
use remote_help::auth::{Permission, Token, TokenWarning, UnverifiedClaims, home_domain};
use remote_help::graph::{ErrorKind, TokenFault};
use remote_help::ids::TenantId;
use remote_help::oauth::{AuthorizationRequest, RefreshState};
use remote_help::save::Save;

/// Who is here, and with what.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Session {
    /// Nobody.
    SignedOut,
    /// Somebody who has come back from Microsoft: the code is being redeemed.
    SigningIn,
    /// Somebody, with a token that has not been refused.
    SignedIn(Credential),
    /// Somebody whose token was refused. Edits are kept.
    Refused(ExpiredSession),
}

/// A token with what it says about itself.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Credential {
    pub(super) token: Token,
    pub(crate) hints: UnverifiedClaims,
    /// The user knows that it has expired by this device's clock.
    pub(super) expiry_told: bool,
    /// How it is renewed; none where it was pasted.
    pub(crate) lease: Option<RefreshState>,
}

/// What is left of a token that was refused.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ExpiredSession {
    /// What it said about itself.
    pub(crate) hints: UnverifiedClaims,
    /// The domain of the person's own directory, where the token was for that one.
    domain: Option<String>,
    /// How to sign in again; none where it was pasted.
    again: Option<AuthorizationRequest>,
}

impl Session {
    /// What the present or last token says about itself.
    pub(crate) fn hints(&self) -> Option<&UnverifiedClaims> {
        match self {
            Self::SignedOut | Self::SigningIn => None,
            Self::SignedIn(Credential { hints, .. }) | Self::Refused(ExpiredSession { hints, .. }) => Some(hints),
        }
    }

    /// The directory (tenant) ID that the present or last token names.
    pub(crate) fn tenant(&self) -> Option<&TenantId> {
        self.hints()?.tenant.as_ref()
    }

    /// The domain of the person's own directory, where the present or last token is for that one.
    pub(crate) fn domain(&self) -> Option<String> {
        match self {
            Self::SignedOut | Self::SigningIn => None,
            Self::SignedIn(Credential { token, lease, .. }) => {
                lease.as_ref().and_then(|lease| lease.domain.clone()).or_else(|| home_domain(token))
            }
            Self::Refused(former) => former.domain.clone(),
        }
    }

    /// How the present token is renewed.
    pub(crate) fn lease(&self) -> Option<&RefreshState> {
        match self {
            Self::SignedIn(credential) => credential.lease.as_ref(),
            _ => None,
        }
    }

    /// How the person would sign in again; none where the token was pasted.
    pub(crate) fn again(&self) -> Option<AuthorizationRequest> {
        match self {
            Self::SignedIn(credential) => Some(credential.lease.as_ref()?.reauthenticate()),
            Self::Refused(former) => former.again.clone(),
            Self::SignedOut | Self::SigningIn => None,
        }
    }

    /// Whether the token may change the settings, as far as it says.
    pub(crate) fn may_write(&self) -> bool {
        match self {
            Self::SignedIn(credential) => {
                !self.is_view_only()
                    && matches!(credential.hints.permission(), Permission::Write(_) | Permission::Unknown)
            }
            Self::SignedOut | Self::SigningIn | Self::Refused(_) => false,
        }
    }

    /// Whether the person signed in to view only. Entra puts every permission ever consented to into a token, so the
    /// token may well permit more.
    pub(crate) fn is_view_only(&self) -> bool {
        self.lease().is_some_and(|lease| !lease.access.may_write())
    }

    /// Whether a token is held that has not been refused.
    pub(crate) fn is_signed_in(&self) -> bool {
        matches!(self, Self::SignedIn(_))
    }
}

impl Panel {
    /// Takes what was pasted as an access token, whatever has happened before, and says what is wrong with it.
    pub(super) fn paste(self, pasted: &str) {
        let token = match Token::from_pasted(pasted) {
            Ok(token) => token,
            Err(error) => return self.fail(Failure::Paste(error)),
        };
        let hints = UnverifiedClaims::read::<Json>(&token);
        let endpoints = untrack(move || self.endpoints());
        match hints.warning(&endpoints, clock::now()) {
            Some(doubt) => self.fail(Failure::Doubtful { doubt, token, hints }),
            None => self.sign_in(Credential { token, hints, expiry_told: false, lease: None }),
        }
    }

    /// Tries a token that only this device's clock calls expired.
    pub(crate) fn use_doubtful(self) {
        let alert = self.alert.get_untracked().map(|alert| alert.failure);
        if let Some(Failure::Doubtful { doubt: TokenWarning::Expired { .. }, token, hints }) = alert {
            self.sign_in(Credential { token, hints, expiry_told: true, lease: None });
        }
    }

    pub(super) fn sign_in(self, credential: Credential) {
        let before = self.session.get_untracked();
        self.next_session();
        self.alert.set(None);
        self.asks_for_token.set(false);
        self.evidence.set(Evidence::default());
        self.renewal_fault.set(None);
        self.audit_log.set(AuditLog::default());
        let tenants = (before.tenant(), credential.hints.tenant.as_ref());
        if matches!(tenants, (Some(before), Some(now)) if before != now) {
            self.set_edits_aside();
        }
        self.session.set(Session::SignedIn(credential));
        self.read();
    }

    /// Forgets all: the token, what was read with it, and every edit.
    pub(crate) fn sign_out(self) {
        let at_microsoft = self.sign_out_address();
        self.next_session();
        self.session.set(Session::SignedOut);
        self.asks_for_token.set(false);
        self.form.set(Form::Unread);
        self.forget_kept();
        self.drop_waiting();
        self.outside.set(None);
        self.audit_log.set(AuditLog::default());
        self.save.set(Save::default());
        self.receipt.set(None);
        self.evidence.set(Evidence::default());
        self.renewal_fault.set(None);
        self.uncopied.set(None);
        self.alert.set(None);
        self.status.set(StatusMessage::SignedOut { at_microsoft });
    }

    /// Notes that the token is no longer accepted, and by which challenge. The edits stay.
    pub(super) fn token_refused(self, challenge: Option<String>) {
        if let Session::SignedIn(credential) = self.session.get_untracked() {
            let domain = self.session.with_untracked(Session::domain);
            let again = credential
                .lease
                .map(|lease| AuthorizationRequest { claims_challenge: challenge, ..lease.reauthenticate() });
            self.session.set(Session::Refused(ExpiredSession { hints: credential.hints, domain, again }));
        }
    }

    /// Whether a token can be taken or a sign-in begin now: the deployment is known, and nothing is under way.
    pub(crate) fn can_take_token(self) -> bool {
        self.start.with(|start| matches!(start, Start::Ready(_)))
            && !self.save.with(Save::is_running)
            && !self.is_leaving.get()
            && self.session.with(|session| !matches!(session, Session::SigningIn))
    }

    /// Whether signing in is offered.
    pub(crate) fn needs_token(self) -> bool {
        match self.session.with(|session| (session.is_signed_in(), matches!(session, Session::SigningIn))) {
            (true, _) => self.asks_for_token.get(),
            (_, is_signing_in) => !is_signing_in && !self.is_coming_back(),
        }
    }

    /// Opens the field for another token. Nothing is forgotten yet.
    pub(crate) fn ask_for_token(self) {
        self.asks_for_token.set(true);
        page::soon(|| {
            page::focus_id("token");
        });
    }

    /// Hands on what becomes of a request, unless it belongs to a session that is over: then it is nobody's.
    pub(crate) fn spawn_in_session<T: 'static>(
        self,
        request: impl Future<Output = T> + 'static,
        then: impl FnOnce(T) + 'static,
    ) {
        let session = self.session_number();
        spawn_local(async move {
            let result = request.await;
            if self.session_number() == session {
                then(result);
            }
        });
    }

    pub(super) fn next_session(self) {
        self.session_number.update(|number| *number += 1);
        self.waiting.set(None);
        self.is_reading.set(false);
    }

    /// The number of the present session.
    pub(super) fn session_number(self) -> u32 {
        self.session_number.get_untracked()
    }

    /// The field for a token opens by itself where Graph says that this one is no good for another reason than age.
    pub(super) fn is_bad_token(kind: &ErrorKind) -> bool {
        matches!(
            kind,
            ErrorKind::TokenRejected(TokenFault::WrongAudience | TokenFault::Damaged) | ErrorKind::MissingScope { .. }
        )
    }
}
