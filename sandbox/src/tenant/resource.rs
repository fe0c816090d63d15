//! Which of Graph's resources a path names, and what is fixed about each. How one is served stands in `graph`.

/// The resources of Graph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Resource {
    /// The singleton `remoteAssistanceSettings`.
    Settings,
    /// The collection `auditEvents`.
    AuditEvents,
}

impl Resource {
    /// By its path, whose case `OData` ignores.
    pub(crate) fn at(path: &str) -> Option<Self> {
        match path.to_ascii_lowercase().as_str() {
            "/beta/devicemanagement/remoteassistancesettings" => Some(Self::Settings),
            "/beta/devicemanagement/auditevents" => Some(Self::AuditEvents),
            _ => None,
        }
    }

    /// The methods it has, as the header `Allow` lists them.
    pub(crate) fn methods(self) -> &'static str {
        match self {
            Self::Settings => "GET, PATCH",
            Self::AuditEvents => "GET",
        }
    }

    /// The permissions of which one is needed, least first ("List auditEvents" and the settings' own pages).
    pub(crate) fn permissions(self, write: bool) -> &'static [&'static str] {
        match self {
            Self::AuditEvents => &["DeviceManagementApps.Read.All", "DeviceManagementApps.ReadWrite.All"],
            Self::Settings if write => {
                &["DeviceManagementServiceConfig.ReadWrite.All", "DeviceManagementConfiguration.ReadWrite.All"]
            }
            Self::Settings => &[
                "DeviceManagementServiceConfig.Read.All",
                "DeviceManagementConfiguration.Read.All",
                "DeviceManagementServiceConfig.ReadWrite.All",
                "DeviceManagementConfiguration.ReadWrite.All",
            ],
        }
    }

    /// Where Intune handles it, as its errors name it behind the host.
    pub(crate) fn place(self) -> &'static str {
        match self {
            Self::Settings => {
                "DeviceConfigV2/StatelessDeviceConfigV2FEService/deviceManagement/remoteAssistanceSettings"
            }
            Self::AuditEvents => "deviceManagement/auditEvents",
        }
    }
}
