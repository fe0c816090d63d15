//! What the panel keeps of a redirect sign-in beside the access token: how to refresh the token, and how to sign in
//! again.

use super::authorization_request::AuthorizationRequest;
use super::claims_parameter::claims_parameter;
use super::client::Client;
use super::params::{Params, params};
use super::requested_access::RequestedAccess;
use super::secret::RefreshToken;
use crate::ids::TenantId;
use crate::time::{Millis, UnixMillis};

/// A token is refreshed this long before it expires, as Microsoft's own library does.
const REFRESH_AHEAD: Millis = Millis::from_minutes(5.0);
/// With less time left than this, the token could expire while a request is on its way.
const LEAST_LEFT: Millis = Millis::from_seconds(30.0);

/// A single-page app's refresh tokens live so long from the sign-in, however often one was exchanged for the next.
///
/// Source: <https://learn.microsoft.com/entra/identity-platform/refresh-tokens#token-lifetime>
const CHAIN_LIFETIME: Millis = Millis::from_minutes(24.0 * 60.0);

/// How and when to refresh the access token of a redirect sign-in.
#[derive(Clone, Debug, PartialEq)]
pub struct RefreshState {
    /// The client that signed in.
    pub client: Client,
    /// The access asked for.
    pub access: RequestedAccess,
    /// The person to name when signing in again.
    pub login_hint: Option<String>,
    /// The directory (tenant) ID the person signed in to.
    pub directory: TenantId,
    /// The domain of the person's home directory; `None` if the person is a guest here.
    pub domain: Option<String>,
    /// The refresh token, if there is one. A single-page app's lives 24 hours from the sign-in.
    pub refresh_token: Option<RefreshToken>,
    /// When the sign-in was, by this device's clock: the chain of refresh tokens began then.
    pub chain_began: UnixMillis,
    /// When the access token expires, by this device's clock.
    pub expires: UnixMillis,
    /// How long the access token lived when it was new.
    pub lifetime: Millis,
    /// How far this device's clock is ahead of the service's, if that is known.
    pub clock_ahead: Option<Millis>,
}

impl RefreshState {
    /// The form that refreshes the access token. Returns `None` without a refresh token.
    ///
    /// Source: <https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow#refresh-the-access-token>
    pub fn refresh_request(&self) -> Option<Params> {
        self.refresh_request_for(self.access)
    }

    /// The form that refreshes the access token, and asks for this access. Returns `None` without a refresh token.
    pub fn refresh_request_for(&self, access: RequestedAccess) -> Option<Params> {
        let refresh = self.refresh_token.as_ref()?;
        let claims = claims_parameter(None);
        Some(params(&[
            ("client_id", Some(self.client.client_id.as_str())),
            ("grant_type", Some("refresh_token")),
            ("refresh_token", Some(refresh.text())),
            ("scope", Some(&self.client.scope(access))),
            ("claims", claims.as_deref()),
        ]))
    }

    /// Whether it is time to refresh in the background. A short-lived token is refreshed in the last third of its life.
    pub fn should_refresh(&self, now: UnixMillis) -> bool {
        self.refresh_token.is_some() && self.expires - now < REFRESH_AHEAD.min(self.lifetime / 3.0)
    }

    /// Whether the token must be refreshed before it is used, since it may expire on its way.
    pub fn must_refresh(&self, now: UnixMillis) -> bool {
        self.refresh_token.is_some() && self.expires - now < LEAST_LEFT.min(self.lifetime / 6.0)
    }

    /// When the chain of refresh tokens ends, after which only a redirect helps. Returns `None` without a refresh token.
    pub fn chain_ends(&self) -> Option<UnixMillis> {
        self.refresh_token.as_ref().map(|_| self.chain_began + CHAIN_LIFETIME)
    }

    /// How far this device's clock is off, in whole minutes. Returns `None` if it is less than five, or unknown.
    pub fn clock_off(&self) -> Option<f64> {
        self.clock_ahead.map(|ahead| ahead.minutes().round()).filter(|minutes| minutes.abs() >= 5.0)
    }

    /// A sign-in started by the user, for the same person and access.
    pub fn reauthenticate(&self) -> AuthorizationRequest {
        let (login_hint, directory) = (self.login_hint.clone(), Some(self.directory.clone()));
        AuthorizationRequest { login_hint, directory, ..AuthorizationRequest::by_hand(self.access) }
    }
}

#[cfg(test)]
mod tests {
    use super::super::client::tests::client;
    use super::*;

    /// Before the token ends, in milliseconds.
    fn before_end(millis: f64) -> UnixMillis {
        UnixMillis::new(10_000_000.0 - millis)
    }

    fn lease(lifetime: f64) -> RefreshState {
        RefreshState {
            client: client(),
            access: RequestedAccess::READ,
            login_hint: Some("alex".to_owned()),
            directory: TenantId::new("t"),
            domain: None,
            refresh_token: Some(RefreshToken::new("secret-refresh")),
            chain_began: before_end(lifetime),
            expires: before_end(0.0),
            lifetime: Millis::new(lifetime),
            clock_ahead: Some(Millis::new(-3_600_000.0)),
        }
    }

    #[test]
    fn a_renewal_is_due_before_the_end_and_only_where_it_can_be() {
        let hour = lease(3_600_000.0);
        assert!(!hour.should_refresh(before_end(301_000.0)) && hour.should_refresh(before_end(299_000.0)));
        assert!(!hour.must_refresh(before_end(31_000.0)) && hour.must_refresh(before_end(29_000.0)));
        let minute = lease(60_000.0);
        assert!(!minute.should_refresh(before_end(21_000.0)) && minute.should_refresh(before_end(19_000.0)));
        let without = RefreshState { refresh_token: None, ..hour };
        assert!(
            !without.should_refresh(before_end(0.0))
                && !without.must_refresh(before_end(0.0))
                && without.refresh_request().is_none()
        );
    }

    #[test]
    fn a_renewal_sends_what_a_public_client_must_and_no_more() {
        let body = lease(1.0).refresh_request().unwrap();
        let names: Vec<_> = body.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["client_id", "grant_type", "refresh_token", "scope", "claims"]);
        assert!(!format!("{:?}", lease(1.0)).contains("secret-refresh"));
    }

    #[test]
    fn the_chain_of_refresh_tokens_ends_a_day_after_the_sign_in() {
        let hour = lease(3_600_000.0);
        assert_eq!(hour.chain_ends(), Some(before_end(3_600_000.0) + Millis::from_seconds(86_400.0)));
        assert_eq!(RefreshState { refresh_token: None, ..hour }.chain_ends(), None);
    }

    #[test]
    fn a_clock_is_spoken_of_when_it_is_off_by_minutes() {
        assert_eq!(lease(1.0).clock_off(), Some(-60.0));
        assert_eq!(RefreshState { clock_ahead: Some(Millis::new(200_000.0)), ..lease(1.0) }.clock_off(), None);
        assert_eq!(RefreshState { clock_ahead: None, ..lease(1.0) }.clock_off(), None);
    }
}
