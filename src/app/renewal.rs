//! Renewing a token: in time, before a request that would come too late, and when Graph refuses the one in use. However
//! many requests wait for it, it is one renewal.

use super::session::Credential;
use super::sign_in::hints_of;
use super::single_flight::SingleFlight;
use super::{Failure, Panel, Session};
use browser::{clock, token_endpoint};
use remote_help::auth::Token;
use remote_help::graph::ErrorKind;
use remote_help::oauth::{AuthorizationRequest, RefreshState, SignInError, TokenResponse};
use remote_help::time::{Millis, UnixMillis};
use std::cell::Cell;

/// How long to let a service be that could not be reached.
const PAUSE: Millis = Millis::from_minutes(1.0);

thread_local! {
    static RENEWAL: &'static SingleFlight = Box::leak(Box::new(SingleFlight::new()));
    /// No renewal by the clock before this.
    static NOT_BEFORE: Cell<UnixMillis> = const { Cell::new(UnixMillis::EPOCH) };
}

impl Panel {
    /// Renews the token quietly, some minutes before it ends.
    pub(super) fn renew_in_time(self) {
        let now = clock::now();
        if self.lease_is(|lease| lease.should_refresh(now)) && now >= NOT_BEFORE.get() {
            NOT_BEFORE.set(now + PAUSE);
            self.spawn_in_session(self.renewed(), move |result| match result {
                Ok(()) => NOT_BEFORE.set(UnixMillis::EPOCH),
                Err(error) if error.is_transient() => {}
                // The token still has some minutes: time to finish what is being done.
                Err(error) => {
                    let again = self.session.with_untracked(Session::again);
                    let challenge = error.claims().map(str::to_owned);
                    self.fail(Failure::SignIn {
                        error,
                        again: again.map(|ask| AuthorizationRequest { claims_challenge: challenge, ..ask }),
                    });
                }
            });
        }
    }

    /// Waits for a new token where the present one would come too late. Whether it came shows with the request.
    pub(super) async fn refresh_if_due(self) {
        let now = clock::now();
        if self.lease_is(|lease| lease.must_refresh(now)) {
            let _ = self.renewed().await;
        }
    }

    /// The token in use.
    pub(crate) fn token(self) -> Option<Token> {
        self.session.with_untracked(|session| match session {
            Session::SignedIn(credential) => Some(credential.token.clone()),
            _ => None,
        })
    }

    /// Whether another token than the one used is there, by now or by a renewal.
    pub(super) async fn renewed_since(self, used: Option<Token>) -> bool {
        self.token() != used && self.token().is_some() || self.can_renew() && self.renewed().await.is_ok()
    }

    fn can_renew(self) -> bool {
        self.lease_is(|lease| lease.refresh_token.is_some())
    }

    /// Whether there is a lease of which this holds.
    fn lease_is(self, is: impl Fn(&RefreshState) -> bool) -> bool {
        self.session.with_untracked(|session| session.lease().is_some_and(is))
    }

    /// Renews no more: it is of no help, or the sign-in service refused.
    pub(super) fn stop_renewing(self) {
        self.session.update(|session| {
            if let Session::SignedIn(Credential { lease: Some(lease), .. }) = session {
                lease.refresh_token = None;
            }
        });
    }

    /// Renews the token, or waits for the renewal under way.
    async fn renewed(self) -> Result<(), SignInError> {
        let turn = RENEWAL.with(|turn| *turn);
        match turn.run(self.renew()).await {
            Some(result) => result,
            None => self.renewal_fault.get_untracked().map_or(Ok(()), Err),
        }
    }

    async fn renew(self) -> Result<(), SignInError> {
        let asked = self.session.with_untracked(|session| {
            let lease = session.lease()?;
            Some((lease.client.clone(), lease.refresh_request()?))
        });
        let (client, form) = asked.ok_or(SignInError::NoToken)?;
        let (number, begun) = (self.session_number(), clock::now());
        let result = token_endpoint::request_tokens(&client, &form).await;
        if self.session_number() != number {
            // Signed out meanwhile, or in anew: what came is nobody's.
            return Err(SignInError::NoToken);
        }
        self.renewal_fault.set(result.as_ref().err().cloned());
        match result {
            Ok(grant) => {
                self.apply_tokens(&grant, begun);
                Ok(())
            }
            Err(error) => {
                if !error.is_transient() {
                    self.stop_renewing();
                }
                Err(error)
            }
        }
    }

    fn apply_tokens(self, grant: &TokenResponse, begun: UnixMillis) {
        self.session.update(|session| {
            if let Session::SignedIn(Credential { token, hints, expiry_told, lease: Some(lease) }) = session {
                lease.expires = begun + grant.lifetime;
                lease.lifetime = grant.lifetime;
                lease.clock_ahead = grant.service_time().map(|service| begun - service).or(lease.clock_ahead);
                // The old one is spent as soon as a new one is given.
                lease.refresh_token = grant.refresh.clone().or_else(|| lease.refresh_token.clone());
                *hints = hints_of(grant, hints.clone(), lease.expires);
                *token = grant.token.clone();
                *expiry_told = false;
            }
        });
    }

    /// Graph refused the token, and reading has tried what it could: a challenge is answered by a redirect, a change
    /// that met the end of its token goes on after a renewal, and else the user is asked. Nothing is sent again by
    /// itself.
    pub(crate) fn token_lost(self, writing: bool, trouble: Failure) {
        let fault = self.renewal_fault.get_untracked();
        let own = match trouble.graph_error().map(|error| &error.kind) {
            Some(ErrorKind::ClaimsChallenge { claims }) => Some(claims.as_str()),
            _ => None,
        };
        let challenge = own.or_else(|| fault.as_ref()?.demand()).map(str::to_owned);
        let again = self.session.with_untracked(Session::again);
        match (challenge, again) {
            (Some(challenge), Some(ask)) => {
                self.token_refused(Some(challenge.clone()));
                self.answer(challenge, writing, ask);
            }
            (None, _) if self.can_renew() => self.spawn_in_session(self.renewed(), move |result| match result {
                Ok(()) => self.read(),
                Err(error) => self.lost_for_good(trouble, Some(error)),
            }),
            _ => self.lost_for_good(trouble, fault),
        }
    }

    fn lost_for_good(self, trouble: Failure, fault: Option<SignInError>) {
        if !fault.as_ref().is_some_and(SignInError::is_transient) {
            self.token_refused(fault.as_ref().and_then(SignInError::claims).map(str::to_owned));
        }
        let again = self.session.with_untracked(Session::again);
        self.fail(match (trouble, fault) {
            (Failure::Interrupted { error, sent, .. }, renewal) => Failure::Interrupted { error, sent, renewal },
            (Failure::Reading(_), Some(error)) => Failure::SignIn { error, again },
            (trouble, _) => trouble,
        });
    }
}
