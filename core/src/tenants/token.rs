//! A token of one tenant, held against it: requests to a tenant's Graph are built from such a token alone.

use crate::auth::{Token, UnverifiedClaims};
use crate::cloud::Endpoints;
use crate::graph::{Request, RetryAfter};
use crate::ids::TenantId;
use crate::oauth::{Client, IdTokenFault, SignInError, TokenResponse, held_identity};
use crate::settings::SettingsUpdate;
use crate::time::UnixMillis;

/// The result of a token request.
#[derive(Clone, Debug, PartialEq)]
pub struct Redeemed {
    /// The tenant whose token endpoint was asked.
    pub tenant: TenantId,
    /// When the request left.
    pub begun: UnixMillis,
    /// The response header `Retry-After`, if the page may read it.
    pub retry_after: Option<RetryAfter>,
    /// The response.
    pub result: Result<TokenResponse, SignInError>,
}

/// An access token that is known to be of one tenant. It lives in memory only, until its row is finished.
#[derive(Clone, PartialEq)]
pub struct TenantToken {
    token: Token,
    tenant: TenantId,
    endpoints: Endpoints,
    expires: UnixMillis,
}

impl std::fmt::Debug for TenantToken {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("TenantToken").field("tenant", &self.tenant).finish_non_exhaustive()
    }
}

impl TenantToken {
    /// Holds a token response against the tenant whose token endpoint was asked: the ID token's tenant, issuer, audience
    /// and end, and the access token's tenant where that can be read. `client` is the session's, of whatever tenant;
    /// `begun` is when the request left.
    ///
    /// # Errors
    /// The first check that fails. A response without an ID token can't be held against anything.
    pub fn held(
        response: &TokenResponse,
        client: &Client,
        tenant: &TenantId,
        begun: UnixMillis,
    ) -> Result<Self, IdTokenFault> {
        let identity = held_identity(response, &client_of(client, tenant), response.service_time())?;
        // The client's tenant is only compared if it is a GUID.
        let is_of = |other: &TenantId| other.eq_ignore_ascii_case(tenant);
        let of_access_token = UnverifiedClaims::of(&response.token).tenant;
        if !is_of(&identity.tenant) || !of_access_token.as_ref().is_none_or(is_of) {
            return Err(IdTokenFault::Tenant);
        }
        Ok(Self {
            token: response.token.clone(),
            tenant: tenant.clone(),
            endpoints: client.endpoints.clone(),
            expires: begun + response.lifetime,
        })
    }

    /// The tenant.
    pub fn tenant(&self) -> &TenantId {
        &self.tenant
    }

    /// When it expires, by this device's clock.
    pub fn expires(&self) -> UnixMillis {
        self.expires
    }

    /// A request that reads the tenant's settings.
    pub fn get_settings(&self, client_request_id: String) -> Request {
        Request::get_settings(&self.endpoints, &self.token, client_request_id)
    }
}

/// A token of one tenant that was asked for in order to write.
#[derive(Clone, Debug, PartialEq)]
pub struct WriteToken(TenantToken);

impl WriteToken {
    /// Holds the response to a request for the write scope, as [`TenantToken::held`].
    ///
    /// # Errors
    /// As [`TenantToken::held`].
    pub fn held(
        response: &TokenResponse,
        client: &Client,
        tenant: &TenantId,
        begun: UnixMillis,
    ) -> Result<Self, IdTokenFault> {
        TenantToken::held(response, client, tenant, begun).map(Self)
    }

    /// The token, for reading.
    pub fn for_reading(&self) -> &TenantToken {
        &self.0
    }

    /// A request that writes all of the tenant's settings.
    pub fn patch_settings(&self, client_request_id: String, wanted: SettingsUpdate) -> Request {
        Request::patch_settings(&self.0.endpoints, &self.0.token, client_request_id, wanted)
    }
}

/// The session's client at another tenant.
fn client_of(client: &Client, tenant: &TenantId) -> Client {
    Client { tenant: tenant.to_string(), ..client.clone() }
}

#[cfg(test)]
mod tests;
