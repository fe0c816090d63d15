//! Signing in by redirect: leaving for Microsoft, and coming back with a code.

use super::session::Credential;
use super::{Failure, Panel, Session, StatusMessage};
use browser::json::Json;
use browser::storage::{self, StorageArea};
use browser::{clock, location, network, query, random, token_endpoint};
use leptos::prelude::untrack;
use remote_help::auth::{UnverifiedClaims, login_name};
use remote_help::config::Config;
use remote_help::graph::NoAnswer;
use remote_help::oauth::{
    Address, AdminConsentResponse, AuthorizationRequest, AuthorizationResponse, Identity, PendingSignIn, Prompt,
    RefreshState, ReplyFault, RequestedAccess, SignInError, TokenResponse, checked_identity, code_challenge_s256,
    random_base64url,
};
use remote_help::time::UnixMillis;

/// The name under which the sign-in under way is kept.
const PENDING: &str = "remote-help-panel.pending-sign-in";

impl Panel {
    /// Leaves for Microsoft to sign in, asking for this permission.
    pub(crate) fn sign_in_with_microsoft(self, access: RequestedAccess) {
        self.leave_for(AuthorizationRequest::by_hand(access));
    }

    /// Leaves for Microsoft to choose another account.
    pub(crate) fn use_another_account(self) {
        self.leave_for(AuthorizationRequest {
            prompt: Some(Prompt::SelectAccount),
            ..AuthorizationRequest::by_hand(RequestedAccess::Write)
        });
    }

    /// The same, for the permission and the tenant for which the present one was refused.
    pub(crate) fn sign_in_with_another_account(self) {
        let refused = self.refused_ask();
        let (access, directory) = refused.map_or((RequestedAccess::Write, None), |ask| (ask.access, ask.directory));
        self.leave_for(AuthorizationRequest {
            prompt: Some(Prompt::SelectAccount),
            directory,
            ..AuthorizationRequest::by_hand(access)
        });
    }

    /// Leaves for Microsoft to sign in as the same person, in the same tenant, for the same permission.
    pub(crate) fn sign_in_again(self) {
        // What the user starts is no round of the panel's own.
        let ask = self
            .refused_ask()
            .map(|ask| AuthorizationRequest { rounds: AuthorizationRequest::by_hand(ask.access).rounds, ..ask });
        self.leave_for(ask.unwrap_or_else(|| AuthorizationRequest::by_hand(RequestedAccess::Write)));
    }

    /// The sign-in that the alert is about, else how the person would sign in again.
    fn refused_ask(self) -> Option<AuthorizationRequest> {
        let from_alert = self.alert.with_untracked(|alert| match alert.as_ref().map(|alert| &alert.failure) {
            Some(Failure::SignIn { again, .. }) => again.clone(),
            _ => None,
        });
        from_alert.or_else(|| self.session.with_untracked(Session::again))
    }

    /// Leaves for Microsoft to get the permission to save, as the same person.
    pub(crate) fn get_permission(self) {
        let ask = self.session.with_untracked(|session| {
            let hints = session.hints();
            session.again().unwrap_or_else(|| AuthorizationRequest {
                login_hint: hints.and_then(|hints| login_name(hints.user.as_deref()?)),
                directory: hints.and_then(|hints| hints.tenant.clone()),
                ..AuthorizationRequest::by_hand(RequestedAccess::Write)
            })
        });
        self.leave_for(AuthorizationRequest { access: ask.access.with_writing(), ..ask });
    }

    /// Keeps what must not be lost, and leaves. Nothing is left behind where the browser keeps nothing.
    pub(crate) fn leave_for(self, ask: AuthorizationRequest) {
        let Some(client) = untrack(move || self.client()) else { return };
        if self.is_leaving.get_untracked() {
            return;
        }
        if !network::is_online() {
            let error = SignInError::NoAnswer(NoAnswer::Offline);
            return self.fail(Failure::SignIn { error, again: Some(ask) });
        }
        self.is_leaving.set(true);
        self.alert.set(None);
        self.status.set(StatusMessage::Leaving);
        let secret = || random_base64url(random::secret());
        let pending = PendingSignIn {
            state: secret(),
            nonce: secret(),
            code_verifier: secret(),
            client,
            directory: ask.directory.clone(),
            options: self.options.get_untracked(),
            access: ask.access,
            rounds: ask.rounds,
        };
        let verifier = pending.code_verifier.clone();
        self.spawn_in_session(async move { random::sha256(&verifier).await }, move |digest| {
            if let Err(error) = self.leave(&pending, &ask, digest) {
                self.cancel_leaving();
                // A challenge that can't be read would stop every further try as well.
                let challenge = ask.claims_challenge.clone().filter(|_| error != SignInError::Challenge);
                self.fail(Failure::SignIn {
                    error,
                    again: Some(AuthorizationRequest { claims_challenge: challenge, ..ask }),
                });
            }
        });
    }

    fn leave(
        self,
        pending: &PendingSignIn,
        ask: &AuthorizationRequest,
        digest: Option<Vec<u8>>,
    ) -> Result<(), SignInError> {
        let challenge = code_challenge_s256(&digest.ok_or(SignInError::Insecure)?);
        let address = pending.authorize(ask, &challenge).ok_or(SignInError::Challenge)?;
        let is_kept = self.store_drafts()
            && self.store_baseline()
            && storage::set_params(StorageArea::Session, PENDING, &pending.to_params());
        (is_kept && location::leave(&query::address(&address))).then_some(()).ok_or(SignInError::Storage)
    }

    /// The browser did not leave, or came back to the page as it was.
    pub(super) fn cancel_leaving(self) {
        storage::remove(StorageArea::Session, PENDING);
        self.is_leaving.set(false);
        if self.status.with_untracked(|notice| *notice == StatusMessage::Leaving) {
            self.status.set(StatusMessage::NotFinished);
        }
    }

    /// Takes up what the browser came back with, if it comes from Microsoft at all: once, whatever it is.
    pub(super) fn handle_redirect(self, config: &Config) {
        let kept = storage::get_params(StorageArea::Session, PENDING);
        storage::remove(StorageArea::Session, PENDING);
        let mut came = self.reply.get_untracked();
        self.reply.set(None);
        // A baseline's link that somebody has put a token into is told as that.
        if let Some((fragment, _)) = came.take_if(|(fragment, _)| Self::is_link(fragment)) {
            self.link.set(Some(fragment));
        }
        let is_reply = came.is_some();
        let (fragment, query) = came.unwrap_or_default();
        match (AuthorizationResponse::of(&fragment), AdminConsentResponse::of(&query)) {
            (Some(reply), _) => {
                let pending = kept.as_ref().map(|kept| {
                    PendingSignIn::from_params(kept, config, Self::redirect_uri()).ok_or(ReplyFault::OtherClient)
                });
                match pending.transpose() {
                    Ok(pending) => self.receive(&reply, pending),
                    Err(fault) => self.fail(Failure::SignIn { error: fault.into(), again: None }),
                }
            }
            (None, Some(AdminConsentResponse::Given(tenant))) => self.status.set(StatusMessage::Consented(tenant)),
            (None, Some(AdminConsentResponse::Refused(refusal))) => {
                self.fail(Failure::SignIn { error: SignInError::Refused(refusal), again: None });
            }
            // Taken out of the address for what it looks like, and nothing that was asked for.
            (None, None) if is_reply => {
                self.fail(Failure::SignIn { error: ReplyFault::OtherForm.into(), again: None });
            }
            (None, None) if kept.is_some() => self.status.set(StatusMessage::NotFinished),
            (None, None) => {}
        }
    }

    fn receive(self, reply: &AuthorizationResponse, pending: Option<PendingSignIn>) {
        let again = pending.as_ref().map(|pending| {
            self.rounds.set(pending.rounds);
            AuthorizationRequest {
                directory: pending.directory.clone(),
                ..AuthorizationRequest::by_hand(pending.access)
            }
        });
        let (pending, (code, issuer)) = match (reply.code(pending.as_ref()), pending) {
            (Ok(code), Some(pending)) => (pending, code),
            (Err(error), _) => return self.sign_in_failed(error, again),
            (Ok(_), None) => return self.sign_in_failed(ReplyFault::NotAsked.into(), again),
        };
        self.options.set(pending.options.clone());
        self.session.set(Session::SigningIn);
        self.status.set(StatusMessage::SigningIn);
        let begun = clock::now();
        let (client, form) = (pending.client(), pending.token_request(&code));
        self.spawn_in_session(async move { token_endpoint::request_tokens(&client, &form).await }, move |result| {
            let checked = result.and_then(|grant| {
                let client = pending.client();
                let identity =
                    checked_identity(&grant, &client, &pending.nonce, issuer.as_deref(), grant.service_time())?;
                Ok((grant, identity))
            });
            match checked {
                Ok((grant, identity)) => self.signed_in(&pending, grant, identity, begun),
                Err(error) => self.sign_in_failed(error, again),
            }
        });
    }

    fn signed_in(self, pending: &PendingSignIn, grant: TokenResponse, identity: Identity, begun: UnixMillis) {
        let lease = RefreshState {
            client: pending.client(),
            access: pending.access,
            login_hint: identity.login_hint,
            directory: identity.tenant.clone(),
            domain: identity.domain,
            refresh_token: grant.refresh.clone(),
            expires: begun + grant.lifetime,
            lifetime: grant.lifetime,
            clock_ahead: grant.service_time().map(|service| begun - service),
        };
        let known = UnverifiedClaims { user: identity.user, name: identity.name, ..UnverifiedClaims::default() };
        let mut hints = hints_of(&grant, known, lease.expires);
        // This one was checked.
        hints.tenant = Some(identity.tenant);
        self.sign_in(Credential { token: grant.token, hints, expiry_told: false, lease: Some(lease) });
    }

    /// Says why signing in failed; a challenge from Entra itself is answered by one more redirect.
    fn sign_in_failed(self, error: SignInError, again: Option<AuthorizationRequest>) {
        // A reply that was refused before anything was sent leaves a session of this page as it is.
        if self.session.with_untracked(|session| *session == Session::SigningIn) {
            self.session.set(Session::SignedOut);
        }
        match (error.demand().map(str::to_owned), again) {
            (Some(challenge), Some(ask)) => self.answer(challenge, false, ask),
            (_, again) => {
                let challenge = error.claims().map(str::to_owned);
                self.fail(Failure::SignIn {
                    error,
                    again: again.map(|ask| AuthorizationRequest { claims_challenge: challenge, ..ask }),
                });
            }
        }
    }

    /// Answers a challenge by a redirect, unless the panel did so twice already.
    pub(super) fn answer(self, challenge: String, writing: bool, ask: AuthorizationRequest) {
        let ask = AuthorizationRequest { claims_challenge: Some(challenge), ..ask };
        match self.rounds.get_untracked().try_next(writing) {
            Some(rounds) => self.leave_for(AuthorizationRequest { rounds, ..ask }),
            None => self.fail(Failure::SignIn { error: SignInError::Loop, again: Some(ask) }),
        }
    }

    /// Where the session at Microsoft is ended too; none where the token was pasted.
    pub(super) fn sign_out_address(self) -> Option<Address> {
        let again = self.session.with_untracked(Session::again)?;
        Some(untrack(move || self.client())?.sign_out(again.login_hint.as_deref()))
    }

    /// Ends the session at Microsoft too.
    pub(crate) fn sign_out_at_microsoft(self) {
        if let StatusMessage::SignedOut { at_microsoft: Some(address) } = self.status.get_untracked() {
            location::leave(&query::address(&address));
        }
    }

    /// Copies the address that an administrator opens to consent for the tenant.
    pub(crate) fn copy_consent_link(self) {
        let Some(client) = untrack(move || self.client()) else { return };
        let tenant = self.session.with_untracked(|session| session.tenant().cloned());
        self.copy(query::address(&client.admin_consent(tenant.as_deref(), &random::guid())));
    }
}

/// What a new token says about itself; where it is silent, what is known besides.
pub(super) fn hints_of(grant: &TokenResponse, known: UnverifiedClaims, expires: UnixMillis) -> UnverifiedClaims {
    let own = UnverifiedClaims::read::<Json>(&grant.token);
    UnverifiedClaims {
        tenant: own.tenant.or(known.tenant),
        user: own.user.or(known.user),
        name: own.name.or(known.name),
        granted_by_answer: own.granted.is_none(),
        granted: own.granted.or_else(|| grant.scopes.clone()).or(known.granted),
        // By this device's clock, which may be another than the token's.
        expires: Some(expires),
        ..own
    }
}
