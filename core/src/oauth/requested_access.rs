//! The access that a sign-in asks for.

use crate::auth::{OptionalPermission, READ_PERMISSION, WRITE_PERMISSION};

/// The access that the user is asked to consent to: the settings, and what single features take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RequestedAccess {
    may_write: bool,
    /// A bit for each [`OptionalPermission`].
    optional: u8,
}

/// The names by which a pending sign-in stores the optional permissions.
const NAMES: [(OptionalPermission, &str); 5] = [
    (OptionalPermission::Audit, "audit"),
    (OptionalPermission::Licence, "licence"),
    (OptionalPermission::Roles, "roles"),
    (OptionalPermission::Customers, "customers"),
    (OptionalPermission::Organization, "organization"),
];

impl RequestedAccess {
    /// Reading and changing the settings.
    pub const WRITE: Self = Self { may_write: true, optional: 0 };
    /// Reading the settings.
    pub const READ: Self = Self { may_write: false, optional: 0 };

    /// The permission for the settings, by its name in Graph.
    pub const fn permission(self) -> &'static str {
        if self.may_write { WRITE_PERMISSION } else { READ_PERMISSION }
    }

    /// Whether the access includes changing the settings.
    pub const fn may_write(self) -> bool {
        self.may_write
    }

    /// This access, with changing the settings added.
    #[must_use]
    pub const fn with_writing(self) -> Self {
        Self { may_write: true, ..self }
    }

    /// This access, with an optional permission added.
    #[must_use]
    pub const fn with(self, permission: OptionalPermission) -> Self {
        Self { optional: self.optional | bit(permission), ..self }
    }

    /// This access, to the settings alone.
    #[must_use]
    pub const fn without_optional(self) -> Self {
        Self { optional: 0, ..self }
    }

    /// Whether the access includes an optional permission.
    pub const fn has(self, permission: OptionalPermission) -> bool {
        self.optional & bit(permission) != 0
    }

    /// Whether the access includes any optional permission.
    pub const fn has_optional(self) -> bool {
        self.optional != 0
    }

    /// The optional permissions that the access includes.
    pub fn optional(self) -> impl Iterator<Item = OptionalPermission> {
        OptionalPermission::ALL.into_iter().filter(move |permission| self.has(*permission))
    }

    /// This access, without the optional permissions that a token response didn't grant. A response that names no scopes
    /// granted all that were asked for (RFC 6749, section 5.1).
    #[must_use]
    pub fn granted_by(self, scopes: Option<&[String]>) -> Self {
        let Some(scopes) = scopes else { return self };
        let granted = self.optional().filter(|permission| permission.is_in(scopes));
        granted.fold(self.without_optional(), Self::with)
    }

    /// The access as a pending sign-in stores it, such as `write` or `read audit licence`.
    pub(super) fn to_stored(self) -> String {
        let optional = NAMES.into_iter().filter(|(permission, _)| self.has(*permission)).map(|(_, name)| name);
        std::iter::once(if self.may_write { "write" } else { "read" }).chain(optional).collect::<Vec<_>>().join(" ")
    }

    /// Reads a stored access. Returns `None` if it names anything unknown.
    pub(super) fn from_stored(stored: &str) -> Option<Self> {
        let mut words = stored.split(' ');
        let access = match words.next()? {
            "write" => Self::WRITE,
            "read" => Self::READ,
            _ => return None,
        };
        words.try_fold(access, |access, word| {
            let (permission, _) = NAMES.into_iter().find(|(_, name)| *name == word)?;
            Some(access.with(permission))
        })
    }
}

const fn bit(permission: OptionalPermission) -> u8 {
    1 << permission as u8
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn any_access() -> impl Strategy<Value = RequestedAccess> {
        (any::<bool>(), proptest::sample::subsequence(&OptionalPermission::ALL[..], 0..=5)).prop_map(
            |(writes, optional)| {
                let access = if writes { RequestedAccess::WRITE } else { RequestedAccess::READ };
                optional.into_iter().fold(access, RequestedAccess::with)
            },
        )
    }

    #[test]
    fn what_earlier_versions_stored_is_read() {
        let audit = OptionalPermission::Audit;
        for (stored, access) in [
            ("write", RequestedAccess::WRITE),
            ("read", RequestedAccess::READ),
            ("write audit", RequestedAccess::WRITE.with(audit)),
            ("read audit", RequestedAccess::READ.with(audit)),
        ] {
            assert_eq!(RequestedAccess::from_stored(stored), Some(access), "{stored}");
            assert_eq!(access.to_stored(), stored);
        }
        for stored in ["", "audit", "write everything", "write  audit", "Write", "write audit "] {
            assert_eq!(RequestedAccess::from_stored(stored), None, "{stored:?}");
        }
    }

    #[test]
    fn a_permission_that_was_not_granted_is_not_asked_for_again() {
        let asked = RequestedAccess::READ.with(OptionalPermission::Licence).with(OptionalPermission::Roles);
        let scopes = |text: &str| text.split(' ').map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(asked.granted_by(None), asked);
        let granted = asked.granted_by(Some(&scopes("openid DeviceManagementRBAC.Read.All")));
        assert_eq!(granted, RequestedAccess::READ.with(OptionalPermission::Roles));
        // What was granted besides was not asked for, and isn't from now on.
        let granted = RequestedAccess::READ.granted_by(Some(&scopes("LicenseAssignment.Read.All")));
        assert_eq!(granted, RequestedAccess::READ);
    }

    proptest! {
        #[test]
        fn any_access_is_stored_and_read_as_it_was(access in any_access()) {
            prop_assert_eq!(RequestedAccess::from_stored(&access.to_stored()), Some(access));
        }

        #[test]
        fn a_permission_changes_nothing_but_itself(access in any_access(), place in 0..5usize) {
            let permission = OptionalPermission::ALL[place];
            let with = access.with(permission);
            prop_assert!(with.has(permission));
            prop_assert_eq!(with.may_write(), access.may_write());
            for other in OptionalPermission::ALL {
                prop_assert!(other == permission || with.has(other) == access.has(other));
            }
            prop_assert!(access.with_writing().may_write());
            prop_assert_eq!(access.with_writing().without_optional(), RequestedAccess::WRITE);
        }
    }
}
