//! Renewing a token: in time, before a request that would come too late, and when Graph refuses the one in use. However
//! many requests wait for it, it is one renewal.

use super::Auth;
use crate::app::Failure;
use browser::json::Json;
use browser::{clock, token_endpoint};
use remote_help::auth::{OptionalPermission, Token};
use remote_help::graph::GraphError;
use remote_help::oauth::{AuthorizationRequest, RefreshState, RequestedAccess, ReturnTo, SignInError};
use remote_help::session::{Recovery, Session};
use remote_help::time::{Millis, UnixMillis};
use std::pin::Pin;

/// How long to let a service be that could not be reached.
const PAUSE: Millis = Millis::from_minutes(1.0);

/// A renewal under way.
pub(super) type Renewal = Pin<Box<dyn Future<Output = Result<(), SignInError>>>>;

impl Auth {
    /// Renews the token quietly, some minutes before it ends.
    pub(crate) fn renew_in_time(self) {
        let now = clock::now();
        if self.is_refresh(|refresh| refresh.should_refresh(now)) && now >= self.0.renew_not_before.get() {
            self.0.renew_not_before.set(now + PAUSE);
            self.spawn_in_session(self.renew_or_wait(), move |result| match result {
                Ok(()) => self.0.renew_not_before.set(UnixMillis::EPOCH),
                Err(error) if error.is_transient() => {}
                // The token still has some minutes: time to finish what is being done.
                Err(error) => {
                    let challenge = error.claims().map(str::to_owned);
                    let again = self.reauthentication();
                    let again = again.map(|request| AuthorizationRequest { claims_challenge: challenge, ..request });
                    self.0.messages.fail(Failure::SignIn { error, again });
                }
            });
        }
    }

    /// Waits for a new token where the present one would come too late. Whether it came shows with the request.
    pub(crate) async fn refresh_if_due(self) {
        let now = clock::now();
        if self.is_refresh(|refresh| refresh.must_refresh(now)) {
            let _ = self.renew_or_wait().await;
        }
    }

    /// Whether another token than the one used is there, by now or by a renewal.
    pub(crate) async fn renewed_since(self, used: Option<Token>) -> bool {
        self.token() != used && self.token().is_some()
            || self.with_session_untracked(Session::can_renew) && self.renew_or_wait().await.is_ok()
    }

    /// Whether this holds of how the token is renewed.
    fn is_refresh(self, is: impl Fn(&RefreshState) -> bool) -> bool {
        self.with_session_untracked(|session| session.refresh_state().is_some_and(is))
    }

    /// Renews no more: Entra refuses to, or Graph refuses the new token too.
    pub(crate) fn stop_renewing(self) {
        self.0.session.update(Session::stop_renewing);
    }

    /// Renews the token, or waits for the renewal under way.
    async fn renew_or_wait(self) -> Result<(), SignInError> {
        let before = self.token();
        loop {
            if let Some(result) = self.0.renewal.run(self.renew_by(None)).await {
                return result;
            }
            match self.0.renewal_error.get() {
                Some(error) => return Err(error),
                None if self.token() != before => return Ok(()),
                // It asked for a further permission and was refused, which says nothing of a renewal.
                None => {}
            }
        }
    }

    /// Gets a token with a further permission, where it was consented to already. A refusal leaves the session as it is.
    pub(super) async fn widen(self, permission: OptionalPermission) -> Result<(), SignInError> {
        loop {
            // A renewal under way spends the refresh token, and gives the next.
            if let Some(result) = self.0.renewal.run(self.renew_by(Some(permission))).await {
                return result;
            }
        }
    }

    /// Renews the token. A session that can be renewed has begun by redirect, so the code is here.
    async fn renew_by(self, permission: Option<OptionalPermission>) -> Result<(), SignInError> {
        match self.redirect_flow().await {
            Some(flow) => (flow.renew)(self, permission).await,
            None => Err(SignInError::NoToken),
        }
    }

    pub(super) async fn renew(self, permission: Option<OptionalPermission>) -> Result<(), SignInError> {
        let result = self.request_renewal(permission).await;
        let Err(error) = result else { return result };
        if permission.is_some() {
            return Err(error);
        }
        let has_more = self.is_refresh(|refresh| refresh.access.has_optional());
        if error.is_for_consent() && has_more {
            // The consent was taken back to what only one feature needs: the rest goes on without it.
            self.0.session.update(Session::ask_for_no_more);
            return Box::pin(self.renew(None)).await;
        }
        if !error.is_transient() {
            self.stop_renewing();
        }
        Err(error)
    }

    async fn request_renewal(self, permission: Option<OptionalPermission>) -> Result<(), SignInError> {
        let request = self.with_session_untracked(|session| {
            let refresh = session.refresh_state()?;
            let access = permission.into_iter().fold(refresh.access, RequestedAccess::with);
            Some((refresh.client.clone(), access, refresh.refresh_request_for(access)?))
        });
        let (client, access, form) = request.ok_or(SignInError::NoToken)?;
        let (number, begun) = (self.session_number(), clock::now());
        let result = token_endpoint::request_tokens(&client, &form).await;
        if self.session_number() != number {
            // The session ended during the request: the tokens are dropped.
            return Err(SignInError::NoToken);
        }
        if permission.is_none() || result.is_ok() {
            self.0.renewal_error.set(result.as_ref().err().cloned());
        }
        let tokens = result?;
        self.0.session.update(|session| session.renew::<Json>(&tokens, access, begun));
        Ok(())
    }

    /// Brings the session back after Graph refused the token with `error`: by a redirect that answers a challenge, by a
    /// renewal, after which `renewed` is called, or by asking the user, in the words of `failure`. Nothing is sent to Graph
    /// again by itself. `writing` says whether the refused request served a save that was not sent yet.
    pub(crate) fn recover(self, error: &GraphError, writing: bool, failure: Failure, renewed: impl FnOnce() + 'static) {
        let renewal_error = self.0.renewal_error.get();
        match self.with_session_untracked(|session| session.recovery(error, renewal_error.as_ref())) {
            Recovery::AnswerChallenge { challenge, request } => {
                self.refuse_token(Some(challenge.clone()));
                let return_to = match failure {
                    Failure::Evidence { check, .. } => ReturnTo::Evidence(check),
                    _ => request.return_to,
                };
                self.answer_challenge(challenge, writing, AuthorizationRequest { return_to, ..request });
            }
            Recovery::Renew => self.spawn_in_session(self.renew_or_wait(), move |result| match result {
                Ok(()) => renewed(),
                Err(error) => self.give_up(failure, Some(error)),
            }),
            Recovery::AskUser => self.give_up(failure, renewal_error),
        }
    }

    fn give_up(self, failure: Failure, renewal: Option<SignInError>) {
        if !renewal.as_ref().is_some_and(SignInError::is_transient) {
            self.refuse_token(renewal.as_ref().and_then(SignInError::claims).map(str::to_owned));
        }
        let again = self.reauthentication();
        self.0.messages.fail(match (failure, renewal) {
            (Failure::Interrupted { error, sent, .. }, renewal) => Failure::Interrupted { error, sent, renewal },
            (Failure::Reading(_) | Failure::Evidence { .. }, Some(error)) => Failure::SignIn { error, again },
            (failure, _) => failure,
        });
    }
}
