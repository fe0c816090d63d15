//! The place of the panel that a sign-in was started from, and is to come back to.

use crate::auth::OptionalPermission;

/// A place of the panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ReturnTo {
    /// The settings.
    #[default]
    Settings,
    /// The sessions.
    Sessions,
    /// The tenants.
    Tenants,
    /// The tenants, where this list of Graph's is asked for.
    Listing(Listing),
    /// The readiness list, where this check goes on.
    Evidence(Check),
}

/// A list of tenants that the user can ask Graph for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Listing {
    /// The customers of a partner, by delegated administration.
    Customers,
    /// The tenants of the multi-tenant organization.
    Organization,
}

impl Listing {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Customers, Self::Organization];

    /// The permission it takes.
    pub const fn permission(self) -> OptionalPermission {
        match self {
            Self::Customers => OptionalPermission::Customers,
            Self::Organization => OptionalPermission::Organization,
        }
    }
}

/// Evidence that the user can ask Graph for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// Whether the tenant has Remote Help's licence.
    Licence,
    /// Which of Intune's rights the user has.
    Rights,
    /// Which Intune roles let their members help.
    Helpers,
}

impl Check {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Licence, Self::Rights, Self::Helpers];

    /// The permission it takes.
    pub const fn permission(self) -> OptionalPermission {
        match self {
            Self::Licence => OptionalPermission::Licence,
            Self::Rights | Self::Helpers => OptionalPermission::Roles,
        }
    }
}

/// The names by which a pending sign-in stores the places. The settings have none: what an earlier version stored has no
/// place, and went back there.
const NAMES: [(ReturnTo, &str); 7] = [
    (ReturnTo::Sessions, "sessions"),
    (ReturnTo::Tenants, "tenants"),
    (ReturnTo::Listing(Listing::Customers), "customers"),
    (ReturnTo::Listing(Listing::Organization), "organization"),
    (ReturnTo::Evidence(Check::Licence), "licence"),
    (ReturnTo::Evidence(Check::Rights), "rights"),
    (ReturnTo::Evidence(Check::Helpers), "helpers"),
];

impl ReturnTo {
    /// The place as a pending sign-in stores it. Returns `None` for the settings.
    pub(super) fn to_stored(self) -> Option<&'static str> {
        NAMES.into_iter().find(|(place, _)| *place == self).map(|(_, name)| name)
    }

    /// Reads a stored place: the settings if there is none, or this version doesn't know it.
    pub(super) fn from_stored(stored: Option<&str>) -> Self {
        NAMES.into_iter().find(|(_, name)| stored == Some(*name)).map_or(Self::Settings, |(place, _)| place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_place_is_stored_and_read_as_it_was_and_an_unknown_one_is_the_settings() {
        let checks = Check::ALL.map(ReturnTo::Evidence);
        let listings = Listing::ALL.map(ReturnTo::Listing);
        let views = [ReturnTo::Settings, ReturnTo::Sessions, ReturnTo::Tenants];
        for place in views.into_iter().chain(checks).chain(listings) {
            assert_eq!(ReturnTo::from_stored(place.to_stored()), place);
        }
        for unknown in [None, Some(""), Some("tenant"), Some("Sessions")] {
            assert_eq!(ReturnTo::from_stored(unknown), ReturnTo::Settings);
        }
    }
}
