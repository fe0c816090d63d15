//! The Graph permissions that read and write the settings.
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
        // A token may name a scope with its resource in front, as requests do.
        let has = |wanted: &str| {
            granted.iter().any(|scope| scope.rsplit('/').next().is_some_and(|name| name.eq_ignore_ascii_case(wanted)))
        };
        let first = |names: [&'static str; 2]| names.into_iter().find(|name| has(name));
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
}
