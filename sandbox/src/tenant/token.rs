//! The claims of an access token of Entra for Graph. `mint` signs and verifies.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// Microsoft Graph's application ID, the audience of Graph tokens.
pub(super) const GRAPH_APP: &str = "00000003-0000-0000-c000-000000000000";
/// Graph Explorer's application ID: the token most people paste first.
const GRAPH_EXPLORER: &str = "de8bc8b5-d9f9-48b1-a8ad-b748da725064";
/// The Intune Administrator role's template ID.
pub(super) const INTUNE_ADMINISTRATOR: &str = "3a2c62db-5318-420d-8d74-23affee5d9d5";
/// The directory ID of the sandbox's own tenant.
pub const TENANT_ID: &str = "2f1d6c0a-7b1e-4f6d-9a43-5f0c8f3f6a11";
/// Least permission that reads the settings.
pub const READ: &str = "DeviceManagementServiceConfig.Read.All";
/// Least permission that writes (and reads) the settings.
pub const WRITE: &str = "DeviceManagementServiceConfig.ReadWrite.All";

/// Least permission that reads Intune's audit events.
pub const AUDIT: &str = "DeviceManagementApps.Read.All";

/// Least permission that reads the products a directory has subscribed to.
pub const LICENSES: &str = "LicenseAssignment.Read.All";

/// Least permission that reads Intune's roles, and one's own rights.
pub const RBAC: &str = "DeviceManagementRBAC.Read.All";

/// Least permission that lists a partner's customers.
pub const CUSTOMERS: &str = "DelegatedAdminRelationship.Read.All";

/// Least permission that lists the tenants of a multi-tenant organization.
pub const ORGANIZATION: &str = "MultiTenantOrganization.ReadBasic.All";

/// Whom a delegated token stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Display name, claim `name`.
    pub name: String,
    /// User principal name, claims `upn` (version 1.0) or `preferred_username` (2.0).
    pub upn: String,
}

impl Default for Person {
    fn default() -> Self {
        Self { name: String::from("Alex Admin"), upn: String::from("alex.admin@contoso.example") }
    }
}

/// A token to be made. Each field may be left out; the default is Alex Admin's token with the write permission,
/// valid for an hour.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct TokenSpec {
    /// Delegated permissions, claim `scp`. Ignored where `roles` has any.
    pub scopes: Vec<String>,
    /// Application permissions, claim `roles`; any makes it an app-only token, without a person.
    pub roles: Vec<String>,
    /// Claim `aud`.
    pub audience: String,
    /// Seconds from now to `exp`; negative for a token that has expired.
    pub expires_in: i64,
    /// The signed-in person.
    pub person: Person,
    /// Claim `tid`.
    pub tenant_id: String,
    /// Claim `appid` (version 1.0) or `azp` (2.0): throttling counts by it.
    pub app_id: String,
    /// Claim `app_displayname`.
    pub app_name: String,
    /// Directory roles, claim `wids`.
    pub wids: Vec<String>,
    /// Claim `ver`: `1.0`, which Graph's tokens have, or `2.0`.
    pub version: String,
    /// A random text without claims that only the service can read, instead of a JWT.
    pub opaque: bool,
}

impl Default for TokenSpec {
    fn default() -> Self {
        Self {
            scopes: vec![String::from(WRITE)],
            roles: Vec::new(),
            audience: String::from(GRAPH_APP),
            expires_in: 3600,
            person: Person::default(),
            tenant_id: String::from(TENANT_ID),
            app_id: String::from(GRAPH_EXPLORER),
            app_name: String::from("Graph Explorer"),
            wids: vec![String::from(INTUNE_ADMINISTRATOR)],
            version: String::from("1.0"),
            opaque: false,
        }
    }
}

impl TokenSpec {
    /// The default: permission to read and write.
    pub fn write() -> Self {
        Self::default()
    }

    /// Permission to read only.
    pub fn read() -> Self {
        Self::with_scopes(&[READ])
    }

    /// These delegated permissions and no other.
    pub fn with_scopes(scopes: &[&str]) -> Self {
        Self { scopes: scopes.iter().map(|&scope| scope.to_owned()).collect(), ..Self::default() }
    }

    /// An app's own token with these application permissions.
    pub fn application(roles: &[&str]) -> Self {
        Self {
            roles: roles.iter().map(|&role| role.to_owned()).collect(),
            app_name: String::from("Nightly baseline"),
            ..Self::default()
        }
    }

    /// Lets the token expire so many seconds from now.
    #[must_use]
    pub fn expiring_in(self, seconds: i64) -> Self {
        Self { expires_in: seconds, ..self }
    }

    pub(super) fn claims(&self, origin: &str, now: i64) -> Value {
        let v2 = self.version == "2.0";
        let issuer = if v2 {
            format!("{origin}/{}/v2.0", self.tenant_id)
        } else {
            format!("https://sts.windows.net/{}/", self.tenant_id)
        };
        let app = if v2 { "azp" } else { "appid" };
        let mut claims = json!({
            "aud": self.audience,
            "iss": issuer,
            // Entra dates a token five minutes back, for clocks that lag.
            "iat": now - 300,
            "nbf": now - 300,
            "exp": now.saturating_add(self.expires_in),
            "tid": self.tenant_id,
            (app): self.app_id,
            "app_displayname": self.app_name,
            "ver": self.version,
        });
        let more = if self.roles.is_empty() {
            let login = if v2 { "preferred_username" } else { "upn" };
            json!({
                "idtyp": "user",
                "name": self.person.name,
                (login): self.person.upn,
                "scp": self.scopes.join(" "),
                "wids": self.wids,
            })
        } else {
            json!({"idtyp": "app", "roles": self.roles})
        };
        if let (Value::Object(claims), Value::Object(more)) = (&mut claims, more) {
            claims.extend(more);
        }
        claims
    }
}
