//! Reading what a client asks for: `scope` and `claims`. Whether it gets it is decided elsewhere.

use std::collections::BTreeSet;

use serde_json::Value;

use super::aadsts::{self, Aadsts};
use super::app::APP_NAME;

/// The delegated permissions that the sandbox's Graph has.
const PERMISSIONS: [&str; 10] = [
    "DeviceManagementServiceConfig.Read.All",
    "DeviceManagementServiceConfig.ReadWrite.All",
    "DeviceManagementConfiguration.Read.All",
    "DeviceManagementConfiguration.ReadWrite.All",
    "DeviceManagementApps.Read.All",
    "DeviceManagementRBAC.Read.All",
    "LicenseAssignment.Read.All",
    "DelegatedAdminRelationship.Read.All",
    "MultiTenantOrganization.ReadBasic.All",
    "User.Read",
];

/// A `scope`, taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Scopes {
    /// Graph permissions by their short names.
    pub(crate) permissions: BTreeSet<String>,
    /// `openid`: an ID token.
    pub(crate) openid: bool,
    /// `profile`: names in the ID token.
    pub(crate) profile: bool,
    /// `offline_access`: a refresh token.
    pub(crate) offline: bool,
}

impl Scopes {
    /// Permissions must be written in full, `{graph}/Name`, and be of one resource: this Graph.
    pub(crate) fn read(text: &str, graph: &str) -> Result<Self, Aadsts> {
        let mut scopes = Self::default();
        for name in text.split(' ').filter(|name| !name.is_empty()) {
            match name {
                "openid" => scopes.openid = true,
                "profile" => scopes.profile = true,
                "offline_access" => scopes.offline = true,
                "email" => {}
                name => drop(scopes.permissions.insert(permission(name, text, graph)?)),
            }
        }
        Ok(scopes)
    }

    /// As the token answer names them: `offline_access` is left out, as Entra does.
    pub(crate) fn granted(&self, permissions: &BTreeSet<String>, graph: &str, short: bool) -> String {
        let whole = |name: &String| if short { name.clone() } else { format!("{graph}/{name}") };
        let oidc = [("openid", self.openid), ("profile", self.profile)];
        let oidc = oidc.into_iter().filter(|(_, asked)| *asked).map(|(name, _)| name.to_owned());
        oidc.chain(permissions.iter().map(whole)).collect::<Vec<_>>().join(" ")
    }
}

fn permission(name: &str, all: &str, graph: &str) -> Result<String, Aadsts> {
    let Some((resource, short)) = name.rsplit_once('/').filter(|(resource, _)| resource.contains("://")) else {
        let text = format!(
            "The provided value for the input parameter 'scope' is not valid. The scope '{all}' does not exist."
        );
        return Err(Aadsts::new(70011, "invalid_scope", text));
    };
    if resource != graph {
        let text = format!(
            "The resource principal named {resource} was not found in the tenant. This can happen if the application \
             has not been installed by the administrator of the tenant or consented to by any user in the tenant. You \
             might have sent your authentication request to the wrong tenant."
        );
        return Err(Aadsts::new(500_011, "invalid_resource", text));
    }
    if !PERMISSIONS.contains(&short) {
        let text = format!(
            "The application '{APP_NAME}' asked for scope '{short}' that doesn't exist on the resource \
             '00000003-0000-0000-c000-000000000000'. Contact the app vendor."
        );
        return Err(Aadsts::new(650_053, "invalid_client", text));
    }
    Ok(short.to_owned())
}

/// The `claims` parameter, as far as the service acts on it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Claims {
    /// The client understands challenges: `xms_cc` has `cp1`.
    pub(crate) capable: bool,
    /// Authentication contexts asked for, `acrs`.
    pub(crate) contexts: Vec<String>,
    /// The sign-in must not be older than this Unix time, `nbf`.
    pub(crate) not_before: Option<i64>,
}

impl Claims {
    /// `claims={"access_token":{…}}` (`OpenID Connect Core`, 5.5).
    pub(crate) fn read(text: &str) -> Result<Self, Aadsts> {
        let read: Option<Value> = serde_json::from_str(text).ok().filter(Value::is_object);
        let Some(read) = read else {
            return Err(aadsts::invalid("The value of the 'claims' parameter is not a JSON object."));
        };
        let wanted = |name: &str| {
            let wanted = read.pointer(&format!("/access_token/{name}"));
            let one = wanted.and_then(|claim| claim.get("value")).into_iter();
            let many = wanted.and_then(|claim| claim.get("values")).and_then(Value::as_array);
            one.chain(many.into_iter().flatten())
        };
        let not_before = wanted("nbf").find_map(|value| value.as_str()?.parse().ok().or(value.as_i64()));
        Ok(Self {
            capable: wanted("xms_cc").any(|value| value == "cp1"),
            contexts: wanted("acrs").filter_map(Value::as_str).map(str::to_owned).collect(),
            not_before,
        })
    }
}
