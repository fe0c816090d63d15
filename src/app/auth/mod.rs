//! Signing in and the session. [`Auth`] owns tokens, their renewal and their timer; others learn of it by session events.
//! No request to Graph is made here.

mod options;
mod other_tenants;
mod permissions;
mod redirect;
mod renewal;
mod session;

pub(crate) use permissions::{HowPermitted, Permitted};
pub(crate) use redirect::RedirectFlow;

use super::deferred::{Deferred, Load, LoadState, Loader};
use super::listeners::Listeners;
use super::single_flight::SingleFlight;
use super::{Environment, Leaving, Messages, Start};
use crate::ui::static_signal::StaticSignal;
use crate::ui::stored::Stored;
use browser::json::Json;
use browser::{clock, location};
use leptos::prelude::untrack;
use leptos::task::spawn_local;
use remote_help::auth::{Token, UnverifiedClaims};
use remote_help::cloud::Endpoints;
use remote_help::config::Allowed;
use remote_help::oauth::{ChallengeAttempts, OptionField, Options, Params, RequestedAccess, ReturnTo, SignInError};
use remote_help::session::{Credential, Session, SessionEvent};
use remote_help::time::UnixMillis;

/// The first page leaves this to code that comes later.
pub(crate) enum AuthAction {
    /// Take what was pasted as a token: it is none that the first page can read, or the page has a past.
    Paste(String),
    /// Leave for Microsoft to sign in, asking for this permission.
    SignIn(RequestedAccess),
    /// Leave for Microsoft to choose another account.
    UseAnotherAccount,
}

/// The owner of the session.
#[derive(Clone, Copy)]
pub(crate) struct Auth(&'static State);

struct State {
    environment: Environment,
    messages: Messages,
    leaving: Leaving,
    loader: Loader,
    session: StaticSignal<Session>,
    /// Counts the sessions: a response that was asked for in one is dropped in the next.
    session_number: Stored<u32>,
    /// Whether a signed-in user asked to give another token.
    asks_for_token: StaticSignal<bool>,
    /// What the user set over the deployment's tenant, cloud and client ID.
    options: StaticSignal<Options>,
    /// Options as typed that can't be, with what is allowed.
    bad_options: StaticSignal<Vec<(OptionField, Allowed)>>,
    /// Fragment and query of the address that Microsoft sent the browser back to; until they are handled.
    response: StaticSignal<Option<(Params, Params)>>,
    /// The redirects that the panel made by itself in a row.
    attempts: Stored<ChallengeAttempts>,
    /// The place of the panel that is open, which a redirect comes back to.
    place: Stored<ReturnTo>,
    /// The place that the sign-in which has come back was started from, until somebody takes it.
    came_back_to: Stored<Option<ReturnTo>>,
    /// Why the token could not be renewed the last time.
    renewal_error: Stored<Option<SignInError>>,
    /// However many requests wait for a renewal, it is one.
    renewal: SingleFlight,
    /// No renewal by the clock before this.
    renew_not_before: Stored<UnixMillis>,
    /// Fetches the code that signs in by redirect.
    load_redirect: Stored<Option<Load<RedirectFlow>>>,
    listeners: Listeners<SessionEvent>,
    deferred: Deferred<AuthAction>,
}

impl Auth {
    /// Nobody is signed in.
    pub(crate) fn new(environment: Environment, messages: Messages, leaving: Leaving, loader: Loader) -> Self {
        Self(Box::leak(Box::new(State {
            environment,
            messages,
            leaving,
            loader,
            session: StaticSignal::new(Session::SignedOut),
            session_number: Stored::new(0),
            asks_for_token: StaticSignal::new(false),
            options: StaticSignal::new(Options::default()),
            bad_options: StaticSignal::new(Vec::new()),
            response: StaticSignal::new(None),
            attempts: Stored::new(ChallengeAttempts::default()),
            place: Stored::new(ReturnTo::Settings),
            came_back_to: Stored::new(None),
            renewal_error: Stored::new(None),
            renewal: SingleFlight::new(),
            renew_not_before: Stored::new(UnixMillis::EPOCH),
            load_redirect: Stored::new(None),
            listeners: Listeners::new(),
            deferred: Deferred::new(loader),
        })))
    }

    /// Takes a response of Microsoft's out of the address, and the options that this browser remembers.
    pub(crate) fn begin(self) {
        // Before anything is sent anywhere: it holds a code.
        self.0.response.set(location::take_authorization_response());
        self.load_options();
    }

    /// Whether the browser was sent back with a response that was not handled yet. Not followed.
    pub(crate) fn has_response(self) -> bool {
        self.0.response.with_untracked(Option::is_some)
    }

    /// Tells `listener` what becomes of the session, from now on.
    pub(crate) fn on_session(self, listener: impl Fn(&SessionEvent) + Send + Sync + 'static) {
        self.0.listeners.add(listener);
    }

    /// Looks at the session.
    pub(crate) fn with_session<T>(self, look: impl FnOnce(&Session) -> T) -> T {
        self.0.session.with(look)
    }

    /// Looks at the session. Not followed.
    pub(crate) fn with_session_untracked<T>(self, look: impl FnOnce(&Session) -> T) -> T {
        self.0.session.with_untracked(look)
    }

    /// The token in use.
    pub(crate) fn token(self) -> Option<Token> {
        self.0.session.with_untracked(|session| session.token().cloned())
    }

    /// The addresses of sign-in and Graph.
    pub(crate) fn endpoints(self) -> Endpoints {
        self.0.options.with(|options| options.endpoints(&self.0.environment.config()))
    }

    /// The addresses of sign-in and Graph. Not followed.
    pub(crate) fn endpoints_untracked(self) -> Endpoints {
        untrack(move || self.endpoints())
    }

    /// Whether a token can be taken or a sign-in begin now: the deployment is known, and nothing is under way.
    pub(crate) fn can_take_token(self) -> bool {
        self.0.environment.with_start(|start| matches!(start, Start::Ready(_)))
            && !self.0.leaving.is_at_work()
            && !self.0.leaving.is_leaving()
            && self.0.session.with(|session| !matches!(session, Session::SigningIn))
    }

    /// Whether signing in is offered.
    pub(crate) fn needs_token(self) -> bool {
        match self.0.session.with(|session| (session.is_signed_in(), matches!(session, Session::SigningIn))) {
            (true, _) => self.0.asks_for_token.get(),
            (_, is_signing_in) => !is_signing_in && !self.is_coming_back(),
        }
    }

    /// Whether the browser has come back from Microsoft, and the response was not handled yet. Once the code that handles
    /// it could not be had, or the user asked for another way to sign in, signing in is offered again.
    pub(crate) fn is_coming_back(self) -> bool {
        self.0.response.with(|response| response.as_ref().is_some_and(|(fragment, _)| !fragment.is_empty()))
            && self.0.loader.state() != LoadState::Failed
            && !self.0.loader.user_is_waiting()
            && self.0.environment.with_start(|start| *start != Start::Failed)
    }

    /// Signs in with what was pasted as an access token.
    pub(crate) fn use_pasted(self, pasted: String) {
        match self.plain_credential(&pasted) {
            Some(credential) => self.begin_session(credential),
            None => self.0.deferred.run_for_user(AuthAction::Paste(pasted)),
        }
    }

    /// A token that can be used at once, on a page where nobody is signed in and nothing went wrong.
    fn plain_credential(self, pasted: &str) -> Option<Credential> {
        let is_signed_out = self.0.session.with_untracked(|session| matches!(session, Session::SignedOut));
        let token = Token::plain(pasted).filter(|_| is_signed_out && self.0.messages.is_calm())?;
        let claims = UnverifiedClaims::read::<Json>(&token);
        let warning = claims.warning(&self.endpoints_untracked(), clock::now());
        warning.is_none().then(|| Credential::pasted(token, claims, false))
    }

    fn begin_session(self, credential: Credential) {
        self.next_session();
        self.0.session.set_always(Session::SignedIn(credential));
        self.0.listeners.tell(&SessionEvent::SignedIn);
    }

    fn next_session(self) {
        self.0.session_number.update(|number| *number += 1);
    }

    /// The number of the present session.
    pub(crate) fn session_number(self) -> u32 {
        self.0.session_number.get()
    }

    /// Runs `request`, then `then` with its result. Drops the result if the user has signed out or in again meanwhile.
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

    /// Leaves for Microsoft to sign in, asking for this permission.
    pub(crate) fn sign_in(self, access: RequestedAccess) {
        self.0.deferred.run_for_user(AuthAction::SignIn(access));
    }

    /// Leaves for Microsoft to choose another account.
    pub(crate) fn use_another_account(self) {
        self.0.deferred.run_for_user(AuthAction::UseAnotherAccount);
    }
}
