//! The OAuth client: the app registration that a deployment signs in with, and the addresses that follow from it.

use super::params::{Params, params};
use crate::auth::{AUDIT_PERMISSION, READ_PERMISSION, WRITE_PERMISSION};
use crate::cloud::Endpoints;

/// The scopes for which Entra adds an ID token with a name in it, and a refresh token.
const OPENID: &str = "openid profile offline_access";

/// The access that the user is asked to consent to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestedAccess {
    /// Reading and changing the settings.
    Write,
    /// Reading the settings.
    Read,
    /// Reading and changing the settings, and reading who changed them.
    WriteAndAudit,
    /// Reading the settings, and who changed them.
    ReadAndAudit,
}

impl RequestedAccess {
    /// Each with the name under which a pending sign-in stores it.
    pub(super) const ALL: [(Self, &'static str); 4] = [
        (Self::Write, "write"),
        (Self::Read, "read"),
        (Self::WriteAndAudit, "write audit"),
        (Self::ReadAndAudit, "read audit"),
    ];

    /// The permission for the settings, by its name in Graph.
    pub const fn permission(self) -> &'static str {
        if self.may_write() { WRITE_PERMISSION } else { READ_PERMISSION }
    }

    /// Whether the access includes changing the settings.
    pub const fn may_write(self) -> bool {
        matches!(self, Self::Write | Self::WriteAndAudit)
    }

    /// This access, with changing the settings added.
    #[must_use]
    pub const fn with_writing(self) -> Self {
        match self {
            Self::Write | Self::Read => Self::Write,
            Self::WriteAndAudit | Self::ReadAndAudit => Self::WriteAndAudit,
        }
    }

    /// This access, with reading who changed the settings added.
    #[must_use]
    pub const fn with_audit(self) -> Self {
        if self.may_write() { Self::WriteAndAudit } else { Self::ReadAndAudit }
    }

    const fn has_audit(self) -> bool {
        matches!(self, Self::WriteAndAudit | Self::ReadAndAudit)
    }
}

/// The page's own address without query and fragment, as registered for a single-page application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RedirectUri(String);

impl RedirectUri {
    /// Takes the page's address, without its query and fragment.
    pub fn of_page(address: &str) -> Self {
        Self(address.split(['?', '#']).next().unwrap_or_default().to_owned())
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An address and its query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// Scheme, host and path.
    pub base: String,
    /// The query's parameters, not yet encoded.
    pub query: Params,
}

/// The app, tenant, cloud and page of a sign-in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Client {
    /// Application (client) ID.
    pub client_id: String,
    /// Directory ID, verified domain or `organizations`.
    pub tenant: String,
    /// The cloud, with the origins of its sign-in service and its Graph.
    pub endpoints: Endpoints,
    /// Where the authorization response is sent.
    pub redirect_uri: RedirectUri,
}

impl Client {
    /// The address of an endpoint of the tenant. `tenant` was checked when it was read, so it holds no slash.
    pub(super) fn endpoint(&self, path: &str) -> String {
        format!("{}/{}/{path}", self.endpoints.authority(), self.tenant)
    }

    /// The token endpoint.
    pub fn token_url(&self) -> String {
        self.endpoint("oauth2/v2.0/token")
    }

    /// The sign-in service's metadata, which anybody may fetch and which doesn't redirect.
    pub fn metadata_url(&self) -> String {
        self.endpoint("v2.0/.well-known/openid-configuration")
    }

    /// The scopes to ask for: the permissions of this cloud's Graph, and those for an ID and a refresh token.
    pub fn scope(&self, access: RequestedAccess) -> String {
        let graph = self.endpoints.graph();
        let audit = if access.has_audit() { format!("{graph}/{AUDIT_PERMISSION} ") } else { String::new() };
        format!("{graph}/{} {audit}{OPENID}", access.permission())
    }

    /// Microsoft's page on which an administrator consents for everybody in a tenant.
    ///
    /// Source: <https://learn.microsoft.com/entra/identity-platform/v2-admin-consent>
    pub fn admin_consent(&self, tenant: Option<&str>, state: &str) -> Address {
        let graph = self.endpoints.graph();
        // In a tenant where users may not consent for themselves, the OpenID scopes need the administrator as well.
        let scope = format!("{graph}/{WRITE_PERMISSION} {graph}/{READ_PERMISSION} {OPENID}");
        let tenant = tenant.filter(|tenant| crate::config::is_tenant(tenant)).unwrap_or(&self.tenant);
        Address {
            base: format!("{}/{tenant}/v2.0/adminconsent", self.endpoints.authority()),
            query: params(&[
                ("client_id", Some(self.client_id.as_str())),
                ("scope", Some(&scope)),
                ("redirect_uri", Some(self.redirect_uri.as_str())),
                ("state", Some(state)),
            ]),
        }
    }

    /// Microsoft's page that ends the session there as well, and then returns to the panel.
    ///
    /// Source: <https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc#send-a-sign-out-request>
    pub fn sign_out(&self, logout_hint: Option<&str>) -> Address {
        Address {
            base: self.endpoint("oauth2/v2.0/logout"),
            query: params(&[
                ("post_logout_redirect_uri", Some(self.redirect_uri.as_str())),
                ("logout_hint", logout_hint),
            ]),
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// The worldwide cloud, from a page below a path.
    pub(crate) fn client() -> Client {
        Client {
            client_id: "0b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d".to_owned(),
            tenant: "organizations".to_owned(),
            endpoints: Endpoints::global(),
            redirect_uri: RedirectUri::of_page("https://panel.example/tools/?a=b#c"),
        }
    }

    #[test]
    fn addresses_follow_from_cloud_and_tenant() {
        let client = client();
        assert_eq!(client.redirect_uri.as_str(), "https://panel.example/tools/");
        assert_eq!(client.token_url(), "https://login.microsoftonline.com/organizations/oauth2/v2.0/token");
        assert_eq!(
            client.scope(RequestedAccess::Read),
            "https://graph.microsoft.com/DeviceManagementServiceConfig.Read.All openid profile offline_access"
        );
        assert!(client.scope(RequestedAccess::Read.with_audit()).contains("/DeviceManagementApps.Read.All openid"));
        let consent = client.admin_consent(Some("contoso.example"), "s");
        assert_eq!(consent.base, "https://login.microsoftonline.com/contoso.example/v2.0/adminconsent");
        // What a token names as its tenant is not taken into an address unseen.
        let consent = client.admin_consent(Some("../x"), "s");
        assert_eq!(consent.base, "https://login.microsoftonline.com/organizations/v2.0/adminconsent");
        assert_eq!(client.sign_out(None).query.len(), 1);
    }
}
