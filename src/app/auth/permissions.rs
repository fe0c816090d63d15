//! Permissions that single features take, got when somebody wants the feature; and the place that a redirect comes back
//! to.

use super::Auth;
use leptos::prelude::untrack;
use remote_help::auth::OptionalPermission;
use remote_help::oauth::{Check, Listing, ReturnTo, SignInError};
use remote_help::session::Session;

/// Whether something that takes an optional permission can be asked with the token in use.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Permitted {
    /// The token permits it, or only Graph can tell.
    Yes,
    /// The token was pasted, and says that it doesn't permit it.
    NotByThisToken,
    /// The browser leaves for Microsoft, and it goes on afterwards; or the browser can't leave now.
    Leaving,
    /// Entra could not be asked now.
    Unreachable(SignInError),
}

/// How the session would get a permission.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HowPermitted {
    /// The token has it.
    Held,
    /// The token doesn't say what it permits.
    Unsaid,
    /// It is got at Microsoft.
    AtMicrosoft,
    /// Only by another token: this one was pasted.
    ByAnotherToken,
}

impl Auth {
    /// How the token in use would get a permission.
    pub(crate) fn how_permitted(self, permission: OptionalPermission) -> HowPermitted {
        self.with_session(|session| match session.permits(permission) {
            Some(true) => HowPermitted::Held,
            None => HowPermitted::Unsaid,
            Some(false) if session.refresh_state().is_some() => HowPermitted::AtMicrosoft,
            Some(false) => HowPermitted::ByAnotherToken,
        })
    }

    /// Gets a permission: silently where it was consented to already, else by a redirect that comes back to `return_to`,
    /// where what takes it goes on.
    pub(crate) async fn permit(self, permission: OptionalPermission, return_to: ReturnTo) -> Permitted {
        match untrack(move || self.how_permitted(permission)) {
            HowPermitted::Held | HowPermitted::Unsaid => return Permitted::Yes,
            HowPermitted::ByAnotherToken => return Permitted::NotByThisToken,
            HowPermitted::AtMicrosoft => {}
        }
        if self.with_session_untracked(Session::can_renew) {
            let number = self.session_number();
            let result = self.widen(permission).await;
            if self.session_number() != number {
                return Permitted::Leaving;
            }
            match result {
                // A response may well grant less than it was asked for.
                Ok(()) if self.with_session_untracked(|session| session.permits(permission)) != Some(false) => {
                    return Permitted::Yes;
                }
                Err(error) if error.is_transient() => return Permitted::Unreachable(error),
                Ok(()) | Err(_) => {}
            }
        }
        // A save that began meanwhile must not be cut off: the button can be pressed again after it.
        if !untrack(move || self.0.leaving.is_at_work()) {
            self.leave_for_permission(permission, return_to);
        }
        Permitted::Leaving
    }

    /// Notes which place of the panel is open: a redirect comes back to it.
    pub(crate) fn set_place(self, place: ReturnTo) {
        self.0.place.set(place);
    }

    /// Takes the place that the sign-in was started from which has come back, whether it went well or not. Returns `None`
    /// if none has, or somebody has taken it. A check, which [`Self::take_check`] takes, is a place of the settings, and a
    /// list, which [`Self::take_listing`] takes, one of the tenants.
    pub(crate) fn take_place(self) -> Option<ReturnTo> {
        self.0.came_back_to.update(|place| match place {
            Some(ReturnTo::Evidence(_)) => Some(ReturnTo::Settings),
            Some(ReturnTo::Listing(_)) => Some(ReturnTo::Tenants),
            _ => place.take(),
        })
    }

    /// Takes the check that the sign-in was started for which has come back.
    pub(crate) fn take_check(self) -> Option<Check> {
        self.0.came_back_to.update(|place| match *place {
            Some(ReturnTo::Evidence(check)) => {
                *place = None;
                Some(check)
            }
            _ => None,
        })
    }

    /// Takes the list of tenants that the sign-in was started for which has come back.
    pub(crate) fn take_listing(self) -> Option<Listing> {
        self.0.came_back_to.update(|place| match *place {
            Some(ReturnTo::Listing(listing)) => {
                *place = None;
                Some(listing)
            }
            _ => None,
        })
    }
}
