//! Whose a domain is: the sign-in service's metadata of the domain, which anybody may read without a token, names the
//! issuer of its tokens, and that has the directory ID in it.
//!
//! Source: <https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc#fetch-the-openid-configuration-document>

use super::list::{NoTenant, Reference};
use crate::cloud::Endpoints;
use crate::ids::TenantId;
use crate::oauth::{IdTokenFault, Meaning, OAuthError, SignInError};
use serde_json::Value;

/// Whose a domain is.
#[derive(Clone, Debug, PartialEq)]
pub enum Discovered {
    /// This tenant's.
    Tenant(TenantId),
    /// Nobody's in this cloud.
    NoSuchTenant(SignInError),
    /// The request failed, or its response is not to be trusted.
    Failed(SignInError),
}

/// The address of a domain's metadata. `domain` is that of a [`Reference`], so it holds no slash.
pub fn metadata_url(endpoints: &Endpoints, domain: &str) -> String {
    [endpoints.authority(), "/", domain, "/v2.0/.well-known/openid-configuration"].concat()
}

impl Discovered {
    /// Reads the response to a request for metadata. An issuer at another host than the one that was asked is not
    /// trusted.
    pub fn read(endpoints: &Endpoints, status: u16, body: &[u8]) -> Self {
        let Ok(Value::Object(object)) = serde_json::from_slice(body) else {
            return Self::Failed(SignInError::NotEntra(status));
        };
        if !matches!(status, 200..=299) {
            return match OAuthError::from_response(status, &object) {
                Some(error) => Self::refused(error),
                None => Self::Failed(SignInError::NotEntra(status)),
            };
        }
        let Some(issuer) = object.get("issuer").and_then(Value::as_str) else {
            return Self::Failed(SignInError::NotEntra(status));
        };
        let own = issuer.strip_prefix(endpoints.authority()).and_then(|rest| rest.strip_prefix('/'));
        let id = own.and_then(|rest| rest.strip_suffix("/v2.0")).filter(|id| crate::guid::is_guid(id));
        match id.map(Reference::read) {
            Some(Ok(Reference::Id(id))) => Self::Tenant(id),
            Some(Err(NoTenant::PersonalAccounts)) => Self::NoSuchTenant(IdTokenFault::PersonalAccount.into()),
            _ => Self::Failed(IdTokenFault::Issuer.into()),
        }
    }

    fn refused(error: OAuthError) -> Self {
        let is_unknown = error.meaning() == Meaning::UnknownTenant || error.error == "invalid_tenant";
        let error = SignInError::Refused(Box::new(error));
        if is_unknown { Self::NoSuchTenant(error) } else { Self::Failed(error) }
    }
}
