//! The session: who is signed in with which token, and what is left when the token is refused. A value:
//! `src/app/auth` owns it, and asks for tokens.

use crate::auth::{OptionalPermission, Permission, Token, UnverifiedClaims, home_domain};
use crate::graph::{ErrorKind, GraphError};
use crate::ids::TenantId;
use crate::json_value::JsonValue;
use crate::oauth::{
    AuthorizationRequest, Client, Identity, Params, PendingSignIn, RefreshState, RefreshToken, RequestedAccess,
    SignInError, TokenResponse,
};
use crate::time::UnixMillis;

/// Who is signed in, and with what.
#[derive(Clone, Debug, PartialEq)]
pub enum Session {
    /// Nobody is.
    SignedOut,
    /// A person has come back from Microsoft, and the code is being redeemed.
    SigningIn,
    /// A person, with a token that has not been refused.
    SignedIn(Credential),
    /// A person whose token was refused. Edits are kept.
    Refused(RefusedSession),
}

/// A token, and what is known of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Credential {
    token: Token,
    claims: UnverifiedClaims,
    /// How the token is renewed; `None` if it was pasted.
    refresh: Option<RefreshState>,
    /// Whether the user knows that the token has expired by this device's clock.
    expiry_told: bool,
}

/// What is left of a token that was refused.
#[derive(Clone, Debug, PartialEq)]
pub struct RefusedSession {
    claims: UnverifiedClaims,
    domain: Option<String>,
    /// How to sign in again; `None` if the token was pasted.
    again: Option<AuthorizationRequest>,
}

impl Credential {
    /// A pasted token. `expiry_told` says whether the user uses it although this device's clock calls it expired.
    pub fn pasted(token: Token, claims: UnverifiedClaims, expiry_told: bool) -> Self {
        Self { token, claims, refresh: None, expiry_told }
    }

    /// The tokens of a sign-in by redirect, whose ID token was checked; `begun` is when the code was sent.
    pub fn redeemed<P: JsonValue>(
        pending: &PendingSignIn,
        response: TokenResponse,
        identity: Identity,
        begun: UnixMillis,
    ) -> Self {
        // By its ID: `organizations` would give a token of the tenant that the person is at home in, wherever they are now.
        let client = Client { tenant: identity.tenant.to_string(), ..pending.client.clone() };
        let refresh = RefreshState {
            client,
            access: pending.access.granted_by(response.scopes.as_deref()),
            login_hint: identity.login_hint,
            directory: identity.tenant.clone(),
            domain: identity.domain,
            refresh_token: response.refresh.clone(),
            chain_began: begun,
            expires: begun + response.lifetime,
            lifetime: response.lifetime,
            clock_ahead: response.service_time().map(|service| begun - service),
        };
        let known = UnverifiedClaims { user: identity.user, name: identity.name, ..UnverifiedClaims::default() };
        let claims = claims_of::<P>(&response, known, refresh.expires);
        // The ID token's tenant was checked; the access token's was not.
        let claims = UnverifiedClaims { tenant: Some(identity.tenant), ..claims };
        Self { token: response.token, claims, refresh: Some(refresh), expiry_told: false }
    }

    /// The directory (tenant) ID that the token names.
    pub fn tenant(&self) -> Option<&TenantId> {
        self.claims.tenant.as_ref()
    }

    /// The form that redeems its refresh token, at whichever tenant. Returns `None` if there is none.
    pub fn refresh_request(&self) -> Option<Params> {
        self.refresh.as_ref()?.refresh_request()
    }

    /// The credential of the tenant that a sign-in comes back to, after the person signed in to another tenant, to meet its
    /// demands, with the credential `there`: whose refresh token serves both.
    #[must_use]
    pub fn brought_home(mut self, there: Self) -> Self {
        if let (Some(refresh), Some(there)) = (&mut self.refresh, there.refresh) {
            refresh.refresh_token = refresh.refresh_token.take().or(there.refresh_token);
            refresh.login_hint = refresh.login_hint.take().or(there.login_hint);
            refresh.chain_began = there.chain_began;
        }
        self
    }

    fn can_renew(&self) -> bool {
        self.refresh.as_ref().is_some_and(|refresh| refresh.refresh_token.is_some())
    }
}

/// What a new token says about itself, completed by what is known besides.
fn claims_of<P: JsonValue>(response: &TokenResponse, known: UnverifiedClaims, expires: UnixMillis) -> UnverifiedClaims {
    let own = UnverifiedClaims::read::<P>(&response.token);
    UnverifiedClaims {
        tenant: own.tenant.or(known.tenant),
        user: own.user.or(known.user),
        name: own.name.or(known.name),
        granted_by_response: own.granted.is_none(),
        granted: own.granted.or_else(|| response.scopes.clone()).or(known.granted),
        // By this device's clock, which may differ from the service's.
        expires: Some(expires),
        ..own
    }
}

impl Session {
    /// What the present or last token says about itself.
    pub fn claims(&self) -> Option<&UnverifiedClaims> {
        match self {
            Self::SignedOut | Self::SigningIn => None,
            Self::SignedIn(Credential { claims, .. }) | Self::Refused(RefusedSession { claims, .. }) => Some(claims),
        }
    }

    /// The directory (tenant) ID that the present or last token names.
    pub fn tenant(&self) -> Option<&TenantId> {
        self.claims()?.tenant.as_ref()
    }

    /// The domain of the person's own directory. Returns `None` if the present or last token is for another directory.
    pub fn domain(&self) -> Option<String> {
        match self {
            Self::SignedOut | Self::SigningIn => None,
            Self::SignedIn(Credential { token, refresh, .. }) => {
                refresh.as_ref().and_then(|refresh| refresh.domain.clone()).or_else(|| home_domain(token))
            }
            Self::Refused(expired) => expired.domain.clone(),
        }
    }

    /// The token in use.
    pub fn token(&self) -> Option<&Token> {
        match self {
            Self::SignedIn(credential) => Some(&credential.token),
            _ => None,
        }
    }

    /// How the present token is renewed. Returns `None` if it was pasted.
    pub fn refresh_state(&self) -> Option<&RefreshState> {
        match self {
            Self::SignedIn(credential) => credential.refresh.as_ref(),
            _ => None,
        }
    }

    /// The sign-in by which the person would come back. Returns `None` if the token was pasted.
    pub fn reauthentication(&self) -> Option<AuthorizationRequest> {
        match self {
            Self::SignedIn(credential) => Some(credential.refresh.as_ref()?.reauthenticate()),
            Self::Refused(expired) => expired.again.clone(),
            Self::SignedOut | Self::SigningIn => None,
        }
    }

    /// Whether the token may change the settings, as far as it says.
    pub fn may_write(&self) -> bool {
        match self {
            Self::SignedIn(credential) => {
                !self.is_view_only()
                    && matches!(credential.claims.permission(), Permission::Write(_) | Permission::Unknown)
            }
            Self::SignedOut | Self::SigningIn | Self::Refused(_) => false,
        }
    }

    /// Whether the person signed in to view only. Entra puts every permission ever consented to into a token, so the
    /// token may well permit more.
    pub fn is_view_only(&self) -> bool {
        self.refresh_state().is_some_and(|refresh| !refresh.access.may_write())
    }

    /// Whether a token is held that has not been refused.
    pub fn is_signed_in(&self) -> bool {
        matches!(self, Self::SignedIn(_))
    }

    /// Whether a refresh token is held.
    pub fn can_renew(&self) -> bool {
        matches!(self, Self::SignedIn(credential) if credential.can_renew())
    }

    /// When the token expired by this device's clock, if the user doesn't know yet. The next request at the latest
    /// renews a token that can be renewed, so its expiry is not told.
    pub fn untold_expiry(&self, now: UnixMillis) -> Option<UnixMillis> {
        match self {
            Self::SignedIn(credential) if !credential.can_renew() && !credential.expiry_told => {
                credential.claims.expires.filter(|at| *at <= now)
            }
            _ => None,
        }
    }

    /// Notes that the user knows of the expiry.
    pub fn note_expiry_told(&mut self) {
        if let Self::SignedIn(credential) = self {
            credential.expiry_told = true;
        }
    }

    /// Whether the token permits this, as far as it says. Returns `None` if it says nothing of permissions.
    pub fn permits(&self, permission: OptionalPermission) -> Option<bool> {
        Some(permission.is_in(self.claims()?.granted.as_deref()?))
    }

    /// From now on asks for the settings alone when the token is renewed: for something besides, consent is missing.
    pub fn ask_for_no_more(&mut self) {
        if let Self::SignedIn(Credential { refresh: Some(refresh), .. }) = self {
            refresh.access = refresh.access.without_optional();
        }
    }

    /// Takes over the tokens of a renewal that began at `begun`, and asked for this access.
    pub fn renew<P: JsonValue>(&mut self, response: &TokenResponse, access: RequestedAccess, begun: UnixMillis) {
        if let Self::SignedIn(Credential { token, claims, expiry_told, refresh: Some(refresh) }) = self {
            refresh.access = access.granted_by(response.scopes.as_deref());
            refresh.expires = begun + response.lifetime;
            refresh.lifetime = response.lifetime;
            refresh.clock_ahead = response.service_time().map(|service| begun - service).or(refresh.clock_ahead);
            // Entra spends a refresh token as it gives the next; without a next one, the old one stays good.
            refresh.refresh_token = response.refresh.clone().or_else(|| refresh.refresh_token.clone());
            *claims = claims_of::<P>(response, claims.clone(), refresh.expires);
            *token = response.token.clone();
            *expiry_told = false;
        }
    }

    /// Takes over the next refresh token, after the last one was redeemed at another tenant.
    pub fn rotate(&mut self, next: RefreshToken) {
        if let Self::SignedIn(Credential { refresh: Some(refresh), .. }) = self {
            refresh.refresh_token = Some(next);
        }
    }

    /// Drops the refresh token: Entra refused it, or Graph refuses the tokens it brings.
    pub fn stop_renewing(&mut self) {
        if let Self::SignedIn(Credential { refresh: Some(refresh), .. }) = self {
            refresh.refresh_token = None;
        }
    }

    /// Drops the refused token. `challenge` is the claims challenge that signing in again must answer.
    pub fn refuse(&mut self, challenge: Option<String>) {
        let domain = self.domain();
        if let Self::SignedIn(Credential { claims, refresh, .. }) = self {
            let again = refresh
                .as_ref()
                .map(|refresh| AuthorizationRequest { claims_challenge: challenge, ..refresh.reauthenticate() });
            *self = Self::Refused(RefusedSession { claims: claims.clone(), domain, again });
        }
    }

    /// The next step after Graph refused the token with `error`. `renewal` is why the last renewal failed, if it did.
    pub fn recovery(&self, error: &GraphError, renewal: Option<&SignInError>) -> Recovery {
        let from_graph = match &error.kind {
            ErrorKind::ClaimsChallenge { claims } => Some(claims.as_str()),
            _ => None,
        };
        let challenge = from_graph.or_else(|| renewal?.demand()).map(str::to_owned);
        match (challenge, self.reauthentication()) {
            (Some(challenge), Some(request)) => Recovery::AnswerChallenge { challenge, request },
            (None, _) if self.can_renew() => Recovery::Renew,
            _ => Recovery::AskUser,
        }
    }
}

/// What brings a session back whose token Graph refused. Nothing is sent to Graph again by itself.
#[derive(Clone, Debug, PartialEq)]
pub enum Recovery {
    /// Answer the claims challenge by a redirect.
    AnswerChallenge {
        /// The challenge.
        challenge: String,
        /// The sign-in that answers it.
        request: AuthorizationRequest,
    },
    /// Renew the token.
    Renew,
    /// Ask the user to sign in, or for a token.
    AskUser,
}

/// What becomes of the session; whoever holds something of it is told.
#[derive(Clone, Debug, PartialEq)]
pub enum SessionEvent {
    /// The person signs in to another tenant: what was read and edited belongs to the one before. Told before
    /// [`Self::SignedIn`].
    TenantChanged {
        /// The tenant before.
        from: Option<TenantId>,
    },
    /// A token is in use that was not before.
    SignedIn,
    /// The token was refused. Edits stay.
    TokenRefused,
    /// The person signed out: everything of the session is forgotten.
    SignedOut,
}

#[cfg(test)]
mod tests;
