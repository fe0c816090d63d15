//! The Graph permissions that read and write the settings, and those that single features take.
//!
//! Source: <https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancesettings-update#permissions>

/// The least permission that reads.
pub const READ_PERMISSION: &str = "DeviceManagementServiceConfig.Read.All";
/// The least permission that writes.
pub const WRITE_PERMISSION: &str = "DeviceManagementServiceConfig.ReadWrite.All";

/// The least permission that reads Intune's audit events. No permission is limited to the events of these settings.
///
/// Source: <https://learn.microsoft.com/graph/api/intune-auditing-auditevent-list#permissions>
pub const AUDIT_PERMISSION: &str = "DeviceManagementApps.Read.All";

/// The least permission that reads which products a tenant has.
///
/// Source: <https://learn.microsoft.com/graph/api/subscribedsku-list#permissions>
pub const LICENCE_PERMISSION: &str = "LicenseAssignment.Read.All";

/// The least permission that reads Intune's roles, and which rights they give.
///
/// Source: <https://learn.microsoft.com/graph/api/intune-rbac-roledefinition-list#permissions>
pub const ROLES_PERMISSION: &str = "DeviceManagementRBAC.Read.All";

/// The least permission that lists a partner's relationships with customers.
///
/// Source: <https://learn.microsoft.com/graph/api/tenantrelationship-list-delegatedadminrelationships#permissions>
pub const CUSTOMERS_PERMISSION: &str = "DelegatedAdminRelationship.Read.All";

/// The least permission that lists the tenants of a multi-tenant organization.
///
/// Source: <https://learn.microsoft.com/graph/api/multitenantorganization-list-tenants#permissions>
pub const ORGANIZATION_PERMISSION: &str = "MultiTenantOrganization.ReadBasic.All";

/// A permission that one feature takes, asked for only when somebody wants that feature.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptionalPermission {
    /// [`AUDIT_PERMISSION`]
    Audit,
    /// [`LICENCE_PERMISSION`]
    Licence,
    /// [`ROLES_PERMISSION`]
    Roles,
    /// [`CUSTOMERS_PERMISSION`]
    Customers,
    /// [`ORGANIZATION_PERMISSION`]
    Organization,
}

impl OptionalPermission {
    /// All of them, in the order in which they are asked for.
    pub const ALL: [Self; 5] = [Self::Audit, Self::Licence, Self::Roles, Self::Customers, Self::Organization];

    /// The permission, by its name in Graph.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Audit => AUDIT_PERMISSION,
            Self::Licence => LICENCE_PERMISSION,
            Self::Roles => ROLES_PERMISSION,
            Self::Customers => CUSTOMERS_PERMISSION,
            Self::Organization => ORGANIZATION_PERMISSION,
        }
    }

    /// Whether one of these scopes or app roles is this permission, or one that includes it.
    pub fn is_in(self, granted: &[String]) -> bool {
        let more: &[&str] = match self {
            Self::Audit => &["DeviceManagementApps.ReadWrite.All"],
            Self::Licence => &[
                "LicenseAssignment.ReadWrite.All",
                "Organization.Read.All",
                "Organization.ReadWrite.All",
                "Directory.Read.All",
                "Directory.ReadWrite.All",
            ],
            Self::Roles => &["DeviceManagementRBAC.ReadWrite.All"],
            Self::Customers => &["DelegatedAdminRelationship.ReadWrite.All"],
            Self::Organization => &["MultiTenantOrganization.Read.All", "MultiTenantOrganization.ReadWrite.All"],
        };
        has(granted, self.name()) || more.iter().any(|name| has(granted, name))
    }
}

/// Whether one of these scopes or app roles has that name.
fn has(granted: &[String], wanted: &str) -> bool {
    // A token may name a scope with its resource in front, as requests do.
    granted.iter().any(|scope| scope.rsplit('/').next().is_some_and(|name| name.eq_ignore_ascii_case(wanted)))
}

/// The least first, as in Graph's documentation.
const READING: [&str; 2] = [READ_PERMISSION, "DeviceManagementConfiguration.Read.All"];
const WRITING: [&str; 2] = [WRITE_PERMISSION, "DeviceManagementConfiguration.ReadWrite.All"];

/// What a token permits, by its own claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    /// The token permits reading and writing, by this permission.
    Write(&'static str),
    /// The token permits only reading, by this permission.
    Read(&'static str),
    /// The token permits neither.
    Neither,
    /// The token can't be read, so only Graph can tell.
    Unknown,
}

impl Permission {
    /// The most that these scopes or app roles permit.
    pub fn of(granted: &[String]) -> Self {
        let first = |names: [&'static str; 2]| names.into_iter().find(|name| has(granted, name));
        first(WRITING).map(Self::Write).or_else(|| first(READING).map(Self::Read)).unwrap_or(Self::Neither)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_permitted_counts_least_privileged_name_first() {
        let of = |text: &str| Permission::of(&text.split(' ').map(str::to_owned).collect::<Vec<_>>());
        assert_eq!(of("User.Read DeviceManagementConfiguration.Read.All"), Permission::Read(READING[1]));
        assert_eq!(of("DeviceManagementConfiguration.ReadWrite.All"), Permission::Write(WRITING[1]));
        assert_eq!(
            of("DeviceManagementServiceConfig.Read.All DeviceManagementServiceConfig.ReadWrite.All"),
            Permission::Write(WRITE_PERMISSION)
        );
        assert_eq!(
            of("https://graph.microsoft.com/devicemanagementserviceconfig.readwrite.all"),
            Permission::Write(WRITE_PERMISSION)
        );
        assert_eq!(of("openid profile"), Permission::Neither);
        assert_eq!(of("XDeviceManagementServiceConfig.ReadWrite.All"), Permission::Neither);
    }

    #[test]
    fn an_optional_permission_is_there_by_its_name_or_by_one_that_includes_it() {
        let is_in = |permission: OptionalPermission, text: &str| {
            permission.is_in(&text.split(' ').map(str::to_owned).collect::<Vec<_>>())
        };
        for permission in OptionalPermission::ALL {
            assert!(is_in(permission, permission.name()) && !is_in(permission, WRITE_PERMISSION), "{permission:?}");
            assert!(is_in(permission, &format!("https://graph.microsoft.com/{}", permission.name().to_uppercase())));
        }
        assert!(is_in(OptionalPermission::Licence, "User.Read Directory.Read.All"));
        assert!(is_in(OptionalPermission::Roles, "DeviceManagementRBAC.ReadWrite.All"));
        assert!(!is_in(OptionalPermission::Roles, LICENCE_PERMISSION));
        assert!(is_in(OptionalPermission::Customers, "DelegatedAdminRelationship.ReadWrite.All"));
        assert!(is_in(OptionalPermission::Organization, "MultiTenantOrganization.Read.All"));
        assert!(!is_in(OptionalPermission::Organization, CUSTOMERS_PERMISSION));
    }
}
