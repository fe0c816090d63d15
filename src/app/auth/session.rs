//! From a token to a session and to its end, beyond what the first page does by itself.

use super::{Auth, AuthAction, RedirectFlow};
use crate::app::{Failure, Load, StatusMessage};
use browser::json::Json;
use browser::{clock, page};
use remote_help::auth::{Token, TokenWarning, UnverifiedClaims};
use remote_help::graph::{ErrorKind, TokenFault};
use remote_help::session::{Credential, Session, SessionEvent};

impl Auth {
    /// Takes the function that fetches the code for signing in by redirect. A response may need it at once.
    pub(crate) fn set_load_redirect(self, load_redirect: Load<RedirectFlow>) {
        self.0.load_redirect.set(Some(load_redirect));
    }

    /// From now on performs what the first page left to others.
    pub(crate) fn install(self) {
        self.0.deferred.install(move |action| match action {
            AuthAction::Paste(pasted) => self.paste(&pasted),
            // The response that Microsoft sent the browser back with signs in already.
            _ if self.has_response() || self.0.session.get_untracked() == Session::SigningIn => {}
            AuthAction::SignIn(access) => self.leave_to_sign_in(access),
            AuthAction::UseAnotherAccount => self.leave_to_choose_account(),
        });
    }

    /// Takes what was pasted as an access token, whatever has happened before, and says what is wrong with it.
    fn paste(self, pasted: &str) {
        let token = match Token::from_pasted(pasted) {
            Ok(token) => token,
            Err(error) => return self.0.messages.fail(Failure::Paste(error)),
        };
        let claims = UnverifiedClaims::read::<Json>(&token);
        match claims.warning(&self.endpoints_untracked(), clock::now()) {
            Some(doubt) => self.0.messages.fail(Failure::Doubtful { doubt, token, claims }),
            None => self.begin_another_session(Credential::pasted(token, claims, false)),
        }
    }

    /// Tries the token of this failure, which only this device's clock calls expired.
    pub(crate) fn use_doubtful(self, failure: &Failure) {
        if let Failure::Doubtful { doubt: TokenWarning::Expired { .. }, token, claims } = failure {
            self.begin_another_session(Credential::pasted(token.clone(), claims.clone(), true));
        }
    }

    pub(super) fn begin_another_session(self, credential: Credential) {
        self.0.messages.clear_alert();
        self.0.asks_for_token.set(false);
        self.0.renewal_error.set(None);
        let from = self.0.session.with_untracked(|session| session.tenant().cloned());
        if matches!((&from, credential.tenant()), (Some(from), Some(to)) if from != to) {
            self.0.listeners.tell(&SessionEvent::TenantChanged { from });
        }
        self.begin_session(credential);
    }

    /// Ends the session: every owner forgets what it has of it.
    pub(crate) fn sign_out(self) {
        let at_microsoft = self.sign_out_address();
        self.next_session();
        self.0.session.set(Session::SignedOut);
        self.0.asks_for_token.set(false);
        self.0.renewal_error.set(None);
        self.0.listeners.tell(&SessionEvent::SignedOut);
        self.0.messages.forget_uncopied();
        self.0.messages.clear_alert();
        self.0.messages.say(StatusMessage::SignedOut { at_microsoft });
    }

    /// Notes that Graph accepts the token no longer, and the claims challenge it came with. The edits stay.
    pub(super) fn refuse_token(self, challenge: Option<String>) {
        self.0.session.update(|session| session.refuse(challenge));
        self.0.listeners.tell(&SessionEvent::TokenRefused);
    }

    /// Opens the field for another token. Nothing is forgotten yet.
    pub(crate) fn ask_for_token(self) {
        self.0.asks_for_token.set(true);
        page::soon(|| {
            page::focus_id("token");
        });
    }

    /// Closes the field for another token.
    pub(crate) fn keep_token(self) {
        self.0.asks_for_token.set(false);
    }

    /// Opens the field for another token if Graph says that this one is no good for another reason than its age.
    pub(crate) fn note_token_fault(self, kind: &ErrorKind) {
        let is_bad = matches!(
            kind,
            ErrorKind::TokenRejected(TokenFault::WrongAudience | TokenFault::Damaged) | ErrorKind::MissingScope { .. }
        );
        if is_bad {
            self.0.asks_for_token.set(true);
        }
    }

    /// Says once that the token has expired by this device's clock. It is not thrown away: the clock may be wrong.
    pub(crate) fn notice_expiry(self) {
        if let Some(at) = self.0.session.with_untracked(|session| session.untold_expiry(clock::now())) {
            self.0.session.update(Session::note_expiry_told);
            self.0.asks_for_token.set(true);
            self.0.messages.fail(Failure::Expired(at));
        }
    }
}
