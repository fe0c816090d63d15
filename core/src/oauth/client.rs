//! The OAuth client: the app registration that a deployment signs in with, and the addresses that follow from it.

use super::params::{Params, params};
use super::requested_access::RequestedAccess;
use crate::auth::{READ_PERMISSION, WRITE_PERMISSION};
use crate::cloud::Endpoints;

/// The scopes for which Entra adds an ID token with a name in it, and a refresh token.
const OPENID: &str = "openid profile offline_access";

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
        let optional = self.optional_scopes(access);
        format!("{}/{} {optional}{OPENID}", self.endpoints.graph(), access.permission())
    }

    /// The scopes of the optional permissions, each with a space behind it.
    fn optional_scopes(&self, access: RequestedAccess) -> String {
        let graph = self.endpoints.graph();
        access.optional().flat_map(|permission| [graph, "/", permission.name(), " "]).collect()
    }

    /// Microsoft's page on which an administrator consents for everybody in a tenant: to reading and changing the
    /// settings, and to the optional permissions of `access`.
    ///
    /// Source: <https://learn.microsoft.com/entra/identity-platform/v2-admin-consent>
    pub fn admin_consent(&self, tenant: Option<&str>, access: RequestedAccess, state: &str) -> Address {
        let (graph, optional) = (self.endpoints.graph(), self.optional_scopes(access));
        // In a tenant where users may not consent for themselves, the OpenID scopes need the administrator as well.
        let scope = format!("{graph}/{WRITE_PERMISSION} {graph}/{READ_PERMISSION} {optional}{OPENID}");
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
    use crate::auth::OptionalPermission;

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
            client.scope(RequestedAccess::READ),
            "https://graph.microsoft.com/DeviceManagementServiceConfig.Read.All openid profile offline_access"
        );
        let more = RequestedAccess::READ.with(OptionalPermission::Roles).with(OptionalPermission::Audit);
        let scopes = "/DeviceManagementApps.Read.All https://graph.microsoft.com/DeviceManagementRBAC.Read.All openid";
        assert!(client.scope(more).contains(scopes), "{}", client.scope(more));
        let consent = client.admin_consent(Some("contoso.example"), more, "s");
        assert!(consent.query.iter().any(|(name, value)| name == "scope" && value.contains(scopes)), "{consent:?}");
        assert_eq!(consent.base, "https://login.microsoftonline.com/contoso.example/v2.0/adminconsent");
        // What a token names as its tenant is not taken into an address unseen.
        let consent = client.admin_consent(Some("../x"), RequestedAccess::READ, "s");
        assert_eq!(consent.base, "https://login.microsoftonline.com/organizations/v2.0/adminconsent");
        assert_eq!(client.sign_out(None).query.len(), 1);
    }
}
