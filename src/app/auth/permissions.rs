//! Permissions that single features take, got when somebody wants the feature; and the place that a redirect comes back
//! to.

use super::Auth;
use leptos::prelude::untrack;
use remote_help::oauth::{Check, ReturnTo, SignInError};
use remote_help::session::Session;

/// Whether a check can be made with the token in use.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Permitted {
    /// The token permits it, or only Graph can tell.
    Yes,
    /// The token was pasted, and says that it doesn't permit it.
    NotByThisToken,
    /// The browser leaves for Microsoft, and the check goes on afterwards; or it can't leave now.
    Leaving,
    /// Entra could not be asked now.
    Unreachable(SignInError),
}

/// How a check would get the permission it takes.
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
    /// How the token in use would get the permission of a check.
    pub(crate) fn how_permitted(self, check: Check) -> HowPermitted {
        self.with_session(|session| match session.permits(check.permission()) {
            Some(true) => HowPermitted::Held,
            None => HowPermitted::Unsaid,
            Some(false) if session.refresh_state().is_some() => HowPermitted::AtMicrosoft,
            Some(false) => HowPermitted::ByAnotherToken,
        })
    }

    /// Gets the permission that a check takes: silently where it was consented to already, else by a redirect.
    pub(crate) async fn permit(self, check: Check) -> Permitted {
        match untrack(move || self.how_permitted(check)) {
            HowPermitted::Held | HowPermitted::Unsaid => return Permitted::Yes,
            HowPermitted::ByAnotherToken => return Permitted::NotByThisToken,
            HowPermitted::AtMicrosoft => {}
        }
        if self.with_session_untracked(Session::can_renew) {
            let number = self.session_number();
            let result = self.widen(check.permission()).await;
            if self.session_number() != number {
                return Permitted::Leaving;
            }
            match result {
                // A response may well grant less than it was asked for.
                Ok(()) if self.with_session_untracked(|session| session.permits(check.permission())) != Some(false) => {
                    return Permitted::Yes;
                }
                Err(error) if error.is_transient() => return Permitted::Unreachable(error),
                Ok(()) | Err(_) => {}
            }
        }
        // A save that began meanwhile must not be cut off: the button can be pressed again after it.
        if !untrack(move || self.0.leaving.is_at_work()) {
            self.leave_for_check(check);
        }
        Permitted::Leaving
    }

    /// Notes which place of the panel is open: a redirect comes back to it.
    pub(crate) fn set_place(self, place: ReturnTo) {
        self.0.place.set(place);
    }

    /// Takes the place that the sign-in was started from which has come back, whether it went well or not. Returns `None`
    /// if none has, or somebody has taken it. A check, which [`Self::take_check`] takes, is a place of the settings.
    pub(crate) fn take_place(self) -> Option<ReturnTo> {
        self.0.came_back_to.update(|place| match place {
            Some(ReturnTo::Evidence(_)) => Some(ReturnTo::Settings),
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
}
