//! Which of Graph's resources a path names, and what is fixed about each. How one is served stands in `graph`.

/// The resources of Graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Resource {
    /// The singleton `remoteAssistanceSettings`.
    Settings,
    /// The collection `auditEvents`.
    AuditEvents,
    /// The action `getRemoteAssistanceSessionsReport`.
    SessionsReport,
    /// The collection `subscribedSkus`.
    SubscribedSkus,
    /// The function `getEffectivePermissions`.
    EffectivePermissions,
    /// The collection `roleDefinitions`.
    RoleDefinitions,
    /// The collection `roleAssignments` of a role.
    RoleAssignments,
    /// The collection `delegatedAdminRelationships`.
    Customers,
    /// The collection `tenants` of the multi-tenant organization.
    OrganizationTenants,
}

impl Resource {
    /// By its path, whose case `OData` ignores.
    pub(crate) fn at(path: &str) -> Option<Self> {
        let path = path.to_ascii_lowercase().replace("%28", "(").replace("%29", ")");
        match path.as_str() {
            "/v1.0/tenantrelationships/delegatedadminrelationships" => return Some(Self::Customers),
            "/v1.0/tenantrelationships/multitenantorganization/tenants" => return Some(Self::OrganizationTenants),
            "/v1.0/subscribedskus" => return Some(Self::SubscribedSkus),
            "/beta/devicemanagement/remoteassistancesettings" => return Some(Self::Settings),
            _ => {}
        }
        let segments: Vec<&str> = path.strip_prefix("/beta/devicemanagement/")?.split('/').collect();
        match segments.as_slice() {
            ["auditevents"] => Some(Self::AuditEvents),
            ["reports", "getremoteassistancesessionsreport"] => Some(Self::SessionsReport),
            ["geteffectivepermissions()"] => Some(Self::EffectivePermissions),
            ["roledefinitions"] => Some(Self::RoleDefinitions),
            ["roledefinitions", role, "roleassignments"] if !role.is_empty() => Some(Self::RoleAssignments),
            _ => None,
        }
    }

    /// The methods it has, as the header `Allow` lists them.
    pub(crate) fn methods(self) -> &'static str {
        match self {
            Self::Settings => "GET, PATCH",
            Self::SessionsReport => "POST",
            Self::AuditEvents
            | Self::SubscribedSkus
            | Self::EffectivePermissions
            | Self::RoleDefinitions
            | Self::RoleAssignments
            | Self::Customers
            | Self::OrganizationTenants => "GET",
        }
    }

    /// The permissions of which one is needed, least first (each resource's own page, and "List auditEvents").
    pub(crate) fn permissions(self, write: bool) -> &'static [&'static str] {
        match self {
            Self::AuditEvents => &["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
            Self::SubscribedSkus => &[
                "LicenseAssignment.Read.All",
                "Organization.Read.All",
                "Directory.Read.All",
                "Organization.ReadWrite.All",
                "Directory.ReadWrite.All",
            ],
            Self::EffectivePermissions | Self::RoleDefinitions | Self::RoleAssignments => {
                &["DeviceManagementRBAC.Read.All", "DeviceManagementRBAC.ReadWrite.All"]
            }
            Self::Customers => &["DelegatedAdminRelationship.Read.All", "DelegatedAdminRelationship.ReadWrite.All"],
            Self::OrganizationTenants => &[
                "MultiTenantOrganization.ReadBasic.All",
                "MultiTenantOrganization.Read.All",
                "MultiTenantOrganization.ReadWrite.All",
            ],
            Self::Settings if write => {
                &["DeviceManagementServiceConfig.ReadWrite.All", "DeviceManagementConfiguration.ReadWrite.All"]
            }
            Self::Settings | Self::SessionsReport => &[
                "DeviceManagementServiceConfig.Read.All",
                "DeviceManagementConfiguration.Read.All",
                "DeviceManagementServiceConfig.ReadWrite.All",
                "DeviceManagementConfiguration.ReadWrite.All",
            ],
        }
    }

    /// Whether Intune answers behind Graph, in its own form of errors. Products and lists of tenants are the directory's
    /// matter.
    pub(crate) fn is_intune(self) -> bool {
        !matches!(self, Self::SubscribedSkus | Self::Customers | Self::OrganizationTenants)
    }

    /// Where Intune handles it, as its errors name it behind the host.
    pub(crate) fn place(self) -> &'static str {
        match self {
            Self::Settings => {
                "DeviceConfigV2/StatelessDeviceConfigV2FEService/deviceManagement/remoteAssistanceSettings"
            }
            Self::AuditEvents => "deviceManagement/auditEvents",
            Self::SessionsReport => {
                "ReportingService/DataWarehouseFEService/deviceManagement/reports/\
                 microsoft.management.services.api.getRemoteAssistanceSessionsReport"
            }
            Self::SubscribedSkus => "subscribedSkus",
            Self::Customers => "tenantRelationships/delegatedAdminRelationships",
            Self::OrganizationTenants => "tenantRelationships/multiTenantOrganization/tenants",
            Self::EffectivePermissions => {
                "RACerts/StatelessRoleAdministrationFEService/deviceManagement/\
                 microsoft.management.services.api.getEffectivePermissions()"
            }
            Self::RoleDefinitions => "RACerts/StatelessRoleAdministrationFEService/deviceManagement/roleDefinitions",
            Self::RoleAssignments => {
                "RACerts/StatelessRoleAdministrationFEService/deviceManagement/roleDefinitions/roleAssignments"
            }
        }
    }
}
