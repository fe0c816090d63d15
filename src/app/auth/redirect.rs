//! Signing in by redirect: leaving for Microsoft, and coming back with a code.

use super::Auth;
use super::renewal::Renewal;
use crate::app::{Failure, StatusMessage};
use browser::json::Json;
use browser::storage::{self, StorageArea};
use browser::{clock, location, network, query, random, token_endpoint};
use leptos::prelude::untrack;
use leptos::task::spawn_local;
use remote_help::auth::{OptionalPermission, login_name};
use remote_help::graph::NoAnswer;
use remote_help::ids::TenantId;
use remote_help::oauth::{
    Address, AdminConsentResponse, AuthorizationRequest, AuthorizationResponse, Client, Params, PendingSignIn, Prompt,
    ReplyFault, RequestedAccess, ReturnTo, SignInError, checked_identity, code_challenge_s256, held_identity,
    random_base64url,
};
use remote_help::session::{Credential, Session};

/// The name under which the sign-in under way is kept.
const PENDING: &str = "remote-help-panel.pending-sign-in";

/// Signing in by redirect, which takes code that is fetched when somebody wants to.
#[derive(Clone, Copy)]
pub(crate) struct RedirectFlow {
    leave: fn(Auth, Client, AuthorizationRequest),
    handle: fn(Auth),
    pub(super) renew: fn(Auth, Option<OptionalPermission>) -> Renewal,
}

impl RedirectFlow {
    /// The flow. Whoever names it needs its code.
    pub(crate) fn new() -> Self {
        Self { leave: Auth::leave_as, handle: Auth::handle, renew: |auth, permission| Box::pin(auth.renew(permission)) }
    }
}

impl Auth {
    /// Fetches the code that signs in by redirect, unless it is here.
    pub(super) async fn redirect_flow(self) -> Option<RedirectFlow> {
        self.0.load_redirect.get()?().await
    }

    /// Leaves for Microsoft to sign in, asking for this permission.
    pub(super) fn leave_to_sign_in(self, access: RequestedAccess) {
        self.leave_for(AuthorizationRequest::by_hand(access));
    }

    /// Leaves for Microsoft to choose another account.
    pub(super) fn leave_to_choose_account(self) {
        self.leave_for(AuthorizationRequest {
            prompt: Some(Prompt::SelectAccount),
            ..AuthorizationRequest::by_hand(RequestedAccess::WRITE)
        });
    }

    /// Leaves for Microsoft to choose another account, for the permission and the tenant of the sign-in that failed so.
    pub(crate) fn sign_in_with_another_account(self, failure: &Failure) {
        let failed = self.failed_request(failure);
        let (access, directory) =
            failed.map_or((RequestedAccess::WRITE, None), |request| (request.access, request.directory));
        self.leave_for(AuthorizationRequest {
            prompt: Some(Prompt::SelectAccount),
            directory,
            ..AuthorizationRequest::by_hand(access)
        });
    }

    /// Leaves for Microsoft to sign in as the same person, in the same tenant, for the same permission.
    pub(crate) fn sign_in_again(self, failure: &Failure) {
        // A redirect that the user starts is none of the panel's own.
        let request = self.failed_request(failure).map(|request| AuthorizationRequest {
            attempts: AuthorizationRequest::by_hand(request.access).attempts,
            ..request
        });
        self.leave_for(request.unwrap_or_else(|| AuthorizationRequest::by_hand(RequestedAccess::WRITE)));
    }

    /// The sign-in that failed so. If the failure is none of a sign-in: the one by which the person would come back.
    fn failed_request(self, failure: &Failure) -> Option<AuthorizationRequest> {
        let own = match failure {
            // Where only a permission was refused that one feature takes, the rest of the panel is still to be had.
            Failure::SignIn { error, again: Some(again) } if error.is_for_consent() => {
                Some(again.clone().without_optional())
            }
            Failure::SignIn { again, .. } => again.clone(),
            _ => None,
        };
        own.or_else(|| self.reauthentication())
    }

    /// The sign-in by which the person would come back. Returns `None` if the token was pasted.
    pub(super) fn reauthentication(self) -> Option<AuthorizationRequest> {
        self.with_session_untracked(Session::reauthentication)
    }

    /// Leaves for Microsoft to get the permission to save, as the same person.
    pub(crate) fn get_permission(self) {
        let request = self.with_session_untracked(|session| {
            let claims = session.claims();
            session.reauthentication().unwrap_or_else(|| AuthorizationRequest {
                login_hint: claims.and_then(|claims| login_name(claims.user.as_deref()?)),
                directory: claims.and_then(|claims| claims.tenant.clone()),
                ..AuthorizationRequest::by_hand(RequestedAccess::WRITE)
            })
        });
        self.leave_for(AuthorizationRequest { access: request.access.with_writing(), ..request });
    }

    /// Leaves for Microsoft to get the permission that Intune's audit events take, as the same person.
    pub(crate) fn get_audit_permission(self) {
        let request = self.reauthentication();
        let request = request.unwrap_or_else(|| AuthorizationRequest::by_hand(RequestedAccess::WRITE));
        self.leave_for(AuthorizationRequest { access: request.access.with(OptionalPermission::Audit), ..request });
    }

    /// Leaves for Microsoft to get an optional permission, as the same person. What takes it goes on afterwards, at
    /// `return_to`.
    pub(super) fn leave_for_permission(self, permission: OptionalPermission, return_to: ReturnTo) {
        if let Some(request) = self.reauthentication() {
            let access = request.access.with(permission);
            self.leave_for(AuthorizationRequest { access, return_to, ..request });
        }
    }

    /// Leaves for Microsoft to meet what another tenant demands of the person, for example another factor. The page comes
    /// back to the session of the present tenant.
    pub(crate) fn sign_in_to_tenant(self, tenant: TenantId, claims_challenge: Option<String>) {
        if let Some(request) = self.reauthentication() {
            let (access, home) = (request.access.without_optional(), request.directory);
            let (directory, return_to) = (Some(tenant), ReturnTo::Tenants);
            self.leave_for(AuthorizationRequest { access, directory, home, claims_challenge, return_to, ..request });
        }
    }

    /// Keeps what must not be lost, and leaves. Nothing is left behind where the browser keeps nothing.
    fn leave_for(self, mut request: AuthorizationRequest) {
        if request.return_to == ReturnTo::Settings {
            request.return_to = self.0.place.get();
        }
        let Some(client) = self.client_untracked() else { return };
        if untrack(move || self.0.leaving.is_leaving()) {
            return;
        }
        if !network::is_online() {
            let error = SignInError::NoAnswer(NoAnswer::Offline);
            return self.0.messages.fail(Failure::SignIn { error, again: Some(request) });
        }
        self.0.leaving.set(true);
        self.0.messages.clear_alert();
        self.0.messages.say(StatusMessage::Leaving);
        self.spawn_before_leaving(self.redirect_flow(), move |flow| match flow {
            Some(flow) => (flow.leave)(self, client, request),
            None => self.cancel_leaving(),
        });
    }

    /// Runs `request`, then `then` with its result. Stays if the user has signed out or in by other means meanwhile.
    fn spawn_before_leaving<T: 'static>(
        self,
        request: impl Future<Output = T> + 'static,
        then: impl FnOnce(T) + 'static,
    ) {
        let session = self.session_number();
        spawn_local(async move {
            let result = request.await;
            if self.session_number() == session { then(result) } else { self.cancel_leaving() }
        });
    }

    fn leave_as(self, client: Client, request: AuthorizationRequest) {
        let secret = || random_base64url(random::secret());
        let pending = PendingSignIn {
            state: secret(),
            nonce: secret(),
            code_verifier: secret(),
            client,
            directory: request.directory.clone(),
            home: request.home.clone(),
            options: self.0.options.get_untracked(),
            access: request.access,
            attempts: request.attempts,
            return_to: request.return_to,
        };
        let verifier = pending.code_verifier.clone();
        self.spawn_before_leaving(async move { random::sha256(&verifier).await }, move |digest| {
            if let Err(error) = self.leave_with(&pending, &request, digest) {
                self.cancel_leaving();
                // A challenge that can't be read would stop every further try as well.
                let challenge = request.claims_challenge.clone().filter(|_| error != SignInError::Challenge);
                self.0.messages.fail(Failure::SignIn {
                    error,
                    again: Some(AuthorizationRequest { claims_challenge: challenge, ..request }),
                });
            }
        });
    }

    fn leave_with(
        self,
        pending: &PendingSignIn,
        request: &AuthorizationRequest,
        digest: Option<Vec<u8>>,
    ) -> Result<(), SignInError> {
        let challenge = code_challenge_s256(&digest.ok_or(SignInError::Insecure)?);
        let address = pending.authorize(request, &challenge).ok_or(SignInError::Challenge)?;
        let is_kept =
            self.0.leaving.keep_all() && storage::set_params(StorageArea::Session, PENDING, &pending.to_params());
        (is_kept && location::leave(&query::address(&address))).then_some(()).ok_or(SignInError::Storage)
    }

    /// The browser did not leave, or came back to the page as it was.
    pub(crate) fn cancel_leaving(self) {
        storage::remove(StorageArea::Session, PENDING);
        self.0.leaving.set(false);
        self.0.messages.did_not_leave();
    }

    /// A response that the browser was sent back with while the page stayed.
    pub(crate) fn set_response(self, fragment: Params) {
        self.0.response.set(Some((fragment, Vec::new())));
    }

    /// Takes out what stood in the address, if its fragment `is_else` than a response of Microsoft's.
    pub(crate) fn take_fragment(self, is_else: impl FnOnce(&Params) -> bool) -> Option<Params> {
        let mut came = self.0.response.get_untracked();
        let (fragment, _) = came.take_if(|(fragment, _)| is_else(fragment))?;
        self.0.response.set(None);
        Some(fragment)
    }

    /// Handles the response that the browser was sent back with, if there is one: once, whatever it is.
    pub(crate) fn handle_redirect(self) {
        if self.0.response.with_untracked(Option::is_some) {
            return spawn_local(async move {
                match self.redirect_flow().await {
                    Some(flow) => (flow.handle)(self),
                    // The user may sign in again.
                    None => self.0.response.set(None),
                }
            });
        }
        if storage::get(StorageArea::Session, PENDING).is_some() {
            storage::remove(StorageArea::Session, PENDING);
            self.0.messages.say(StatusMessage::NotFinished);
        }
    }

    fn handle(self) {
        // While this code was fetched, another fragment may have come, which was handled in place of the first.
        let Some((fragment, query)) = self.0.response.get_untracked() else { return };
        self.0.response.set(None);
        let kept = storage::get_params(StorageArea::Session, PENDING);
        storage::remove(StorageArea::Session, PENDING);
        let config = self.0.environment.config_untracked();
        match (AuthorizationResponse::of(&fragment), AdminConsentResponse::of(&query)) {
            (Some(reply), _) => {
                let pending = kept.as_ref().map(|kept| {
                    PendingSignIn::from_params(kept, &config, Self::redirect_uri()).ok_or(ReplyFault::OtherClient)
                });
                match pending.transpose() {
                    Ok(pending) => self.receive(&reply, pending),
                    Err(fault) => self.0.messages.fail(Failure::SignIn { error: fault.into(), again: None }),
                }
            }
            (None, Some(AdminConsentResponse::Given(tenant))) => self.0.messages.say(StatusMessage::Consented(tenant)),
            (None, Some(AdminConsentResponse::Refused(refusal))) => {
                self.0.messages.fail(Failure::SignIn { error: SignInError::Refused(refusal), again: None });
            }
            // Taken out of the address for what it looks like, and nothing that was asked for.
            (None, None) => {
                self.0.messages.fail(Failure::SignIn { error: ReplyFault::OtherForm.into(), again: None });
            }
        }
    }

    fn receive(self, reply: &AuthorizationResponse, pending: Option<PendingSignIn>) {
        let again = pending.as_ref().map(|pending| {
            self.0.attempts.set(pending.attempts);
            self.0.came_back_to.set(Some(pending.return_to));
            // Where the other tenant refuses, the person is to come back to their own at least.
            let directory = pending.home.clone().or_else(|| pending.directory.clone());
            let return_to = pending.return_to;
            AuthorizationRequest { directory, return_to, ..AuthorizationRequest::by_hand(pending.access) }
        });
        let (pending, (code, issuer)) = match (reply.code(pending.as_ref()), pending) {
            (Ok(code), Some(pending)) => (pending, code),
            (Err(error), _) => return self.sign_in_failed(error, again),
            (Ok(_), None) => return self.sign_in_failed(ReplyFault::NotAsked.into(), again),
        };
        self.0.options.set(pending.options.clone());
        self.0.session.set(Session::SigningIn);
        self.0.messages.say(StatusMessage::SigningIn);
        self.spawn_in_session(redeem(pending, code, issuer), move |result| match result {
            Ok(credential) => self.begin_another_session(credential),
            Err(error) => self.sign_in_failed(error, again),
        });
    }

    /// Says why signing in failed; a challenge from Entra itself is answered by one more redirect.
    fn sign_in_failed(self, error: SignInError, again: Option<AuthorizationRequest>) {
        // A response that was refused before anything was sent leaves a session of this page as it is.
        if self.with_session_untracked(|session| *session == Session::SigningIn) {
            self.0.session.set(Session::SignedOut);
        }
        match (error.demand().map(str::to_owned), again) {
            (Some(challenge), Some(request)) => self.answer_challenge(challenge, false, request),
            (_, again) => {
                let challenge = error.claims().map(str::to_owned);
                self.0.messages.fail(Failure::SignIn {
                    error,
                    again: again.map(|request| AuthorizationRequest { claims_challenge: challenge, ..request }),
                });
            }
        }
    }

    /// Notes that Graph accepted a request: challenges answered before have done their work.
    pub(crate) fn note_success(self, writing: bool) {
        self.0.attempts.update(|attempts| *attempts = attempts.after_success(writing));
    }

    /// Answers a challenge by a redirect, unless the panel did so twice already.
    pub(super) fn answer_challenge(self, challenge: String, writing: bool, request: AuthorizationRequest) {
        let request = AuthorizationRequest { claims_challenge: Some(challenge), ..request };
        match self.0.attempts.get().try_next(writing) {
            Some(attempts) => self.leave_for(AuthorizationRequest { attempts, ..request }),
            None => self.0.messages.fail(Failure::SignIn { error: SignInError::Loop, again: Some(request) }),
        }
    }

    /// The page that ends the session at Microsoft too. Returns `None` if the token was pasted.
    pub(super) fn sign_out_address(self) -> Option<Address> {
        let again = self.reauthentication()?;
        Some(self.client_untracked()?.sign_out(again.login_hint.as_deref()))
    }

    /// Ends the session at Microsoft too, where its page is.
    pub(crate) fn sign_out_at_microsoft(address: &Address) {
        location::leave(&query::address(address));
    }

    /// Copies the address that an administrator opens to consent for the tenant: to what failed for want of consent as
    /// well.
    pub(crate) fn copy_consent_link(self, failure: Option<&Failure>) {
        let Some(client) = self.client_untracked() else { return };
        let access = match failure {
            Some(Failure::SignIn { again: Some(again), .. }) => again.access,
            Some(Failure::Evidence { check, .. }) => RequestedAccess::WRITE.with(check.permission()),
            _ => RequestedAccess::WRITE,
        };
        let tenant = self.with_session_untracked(|session| session.tenant().cloned());
        self.0.messages.copy(query::address(&client.admin_consent(tenant.as_deref(), access, &random::guid())));
    }
}

/// Redeems an authorization code, and holds the response against the sign-in that asked for it. If that served another
/// tenant's demands, the refresh token then gives the token of the tenant that the page comes back to.
async fn redeem(pending: PendingSignIn, code: String, issuer: Option<String>) -> Result<Credential, SignInError> {
    let (begun, client) = (clock::now(), pending.client());
    let tokens = token_endpoint::request_tokens(&client, &pending.token_request(&code)).await?;
    let identity = checked_identity(&tokens, &client, &pending.nonce, issuer.as_deref(), tokens.service_time())?;
    let there = Credential::redeemed::<Json>(&pending, tokens, identity, begun);
    let Some(home) = pending.home_client() else { return Ok(there) };
    let begun = clock::now();
    let form = there.refresh_request().ok_or(SignInError::NoToken)?;
    let tokens = token_endpoint::request_tokens(&home, &form).await?;
    let identity = held_identity(&tokens, &home, tokens.service_time())?;
    Ok(Credential::redeemed::<Json>(&pending, tokens, identity, begun).brought_home(there))
}
