//! The session: signed out, signed in with a token, or with a token that is no longer accepted.

use super::{Evidence, Form, Notice, Panel, Start, Trouble};
use crate::browser::{clock, page};
use leptos::prelude::untrack;
use leptos::task::spawn_local;
use remote_help::auth::{Doubt, Hints, Permission, Token};
use remote_help::graph::{Kind, TokenFault};
use remote_help::save::Save;

/// Who is here, and with what.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Session {
    /// Nobody.
    SignedOut,
    /// Somebody, with a token that has not been refused.
    SignedIn(Credential),
    /// Somebody whose token was refused; what it said about itself. Edits are kept.
    Refused(Hints),
}

/// A token with what it says about itself.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Credential {
    pub(super) token: Token,
    pub(crate) hints: Hints,
    /// The user knows that it has expired by this device's clock.
    pub(super) expiry_told: bool,
}

impl Session {
    /// What the present or last token says about itself.
    pub(crate) fn hints(&self) -> Option<&Hints> {
        match self {
            Self::SignedOut => None,
            Self::SignedIn(Credential { hints, .. }) | Self::Refused(hints) => Some(hints),
        }
    }

    /// The directory (tenant) ID that the present or last token names.
    pub(crate) fn tenant(&self) -> Option<&str> {
        self.hints()?.tenant.as_deref()
    }

    /// Whether the token may change the settings, as far as it says.
    pub(crate) fn may_write(&self) -> bool {
        match self {
            Self::SignedIn(credential) => {
                matches!(credential.hints.permission(), Permission::Write(_) | Permission::Unknown)
            }
            Self::SignedOut | Self::Refused(_) => false,
        }
    }

    /// Whether a token is held that has not been refused.
    pub(crate) fn is_signed_in(&self) -> bool {
        matches!(self, Self::SignedIn(_))
    }
}

impl Panel {
    /// Takes what was pasted as an access token.
    pub(crate) fn use_pasted(self, pasted: &str) {
        let token = match Token::from_pasted(pasted) {
            Ok(token) => token,
            Err(error) => return self.fail(Trouble::Paste(error)),
        };
        let hints = Hints::of(&token);
        let endpoints = untrack(move || self.endpoints());
        match hints.doubt(&endpoints, clock::now()) {
            Some(doubt) => self.fail(Trouble::Doubtful { doubt, token, hints }),
            None => self.sign_in(token, hints, false),
        }
    }

    /// Tries a token that only this device's clock calls expired.
    pub(crate) fn use_doubtful(self) {
        let alert = self.alert.get_untracked().map(|alert| alert.trouble);
        if let Some(Trouble::Doubtful { doubt: Doubt::Expired { .. }, token, hints }) = alert {
            self.sign_in(token, hints, true);
        }
    }

    fn sign_in(self, token: Token, hints: Hints, expiry_told: bool) {
        let before = self.session.get_untracked();
        self.next_session();
        self.alert.set(None);
        self.asks_for_token.set(false);
        self.evidence.set(Evidence::default());
        let tenants = (before.tenant(), hints.tenant.as_deref());
        if matches!(tenants, (Some(before), Some(now)) if before != now) {
            self.set_edits_aside();
        }
        self.session.set(Session::SignedIn(Credential { token, hints, expiry_told }));
        self.read();
    }

    /// Edits belong to the tenant they were made in: in another one they are offered, not filled in.
    fn set_edits_aside(self) {
        if let Form::Read { base, draft } = self.form.get_untracked()
            && base.settings != draft
        {
            self.offered.set(Some((base.settings, draft)));
        }
        self.form.set(Form::Unread);
        self.save.set(Save::Editing);
        self.receipt.set(None);
    }

    /// Lays changes made in another tenant over what this one has.
    pub(crate) fn fill_in_offered(self) {
        let offered = self.offered.get_untracked();
        // Until this tenant is read, there is nothing to lay them over.
        if let (Some((base, wanted)), Form::Read { base: here, .. }) = (offered, self.form.get_untracked()) {
            let draft = remote_help::settings::merge(&base, &wanted, &here.settings).merged;
            self.form.set(Form::Read { base: here, draft });
            self.offered.set(None);
        }
    }

    /// Forgets all: the token, what was read with it, and every edit.
    pub(crate) fn sign_out(self) {
        self.next_session();
        self.session.set(Session::SignedOut);
        self.asks_for_token.set(false);
        self.form.set(Form::Unread);
        self.offered.set(None);
        self.save.set(Save::Editing);
        self.receipt.set(None);
        self.evidence.set(Evidence::default());
        self.alert.set(None);
        self.notice.set(Notice::SignedOut);
    }

    /// Notes that Graph refused the token. The edits stay.
    pub(super) fn token_refused(self) {
        if let Session::SignedIn(credential) = self.session.get_untracked() {
            self.session.set(Session::Refused(credential.hints));
        }
    }

    /// Whether a token can be taken now: the deployment is known, and no save is under way with another one.
    pub(crate) fn can_take_token(self) -> bool {
        self.start.with(|start| matches!(start, Start::Ready(_))) && !self.save.with(Save::is_running)
    }

    /// Whether the field for a token is to be there.
    pub(crate) fn needs_token(self) -> bool {
        !self.session.with(Session::is_signed_in) || self.asks_for_token.get()
    }

    /// Opens the field for another token. Nothing is forgotten yet.
    pub(crate) fn ask_for_token(self) {
        self.asks_for_token.set(true);
        page::soon(|| {
            page::focus_id("token");
        });
    }

    /// Hands on what becomes of a request, unless it belongs to a session that is over: then it is nobody's.
    pub(super) fn hand_on<T: 'static>(
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

    fn next_session(self) {
        self.session_number.update(|number| *number += 1);
        self.waiting.set(None);
        self.is_reading.set(false);
    }

    /// The number of the present session.
    pub(super) fn session_number(self) -> u32 {
        self.session_number.get_untracked()
    }

    /// The field for a token opens by itself where Graph says that this one is no good for another reason than age.
    pub(super) fn is_bad_token(kind: &Kind) -> bool {
        matches!(kind, Kind::TokenRejected(TokenFault::WrongAudience | TokenFault::Damaged) | Kind::MissingScope { .. })
    }
}
