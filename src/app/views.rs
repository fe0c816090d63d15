//! Which view is open. Each has an address of its own, so that it comes back when the page is reloaded or bookmarked.

use super::Auth;
use crate::ui::static_signal::StaticSignal;
use remote_help::oauth::ReturnTo;

/// The views of the page. Each has a fragment of the address, and stands in place of the others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum View {
    /// The settings, and what belongs to them.
    Settings,
    /// The sessions that the settings govern.
    Sessions,
    /// Many tenants by one sign-in.
    Tenants,
}

/// The owner of the open view.
#[derive(Clone, Copy)]
pub(crate) struct Views {
    auth: Auth,
    chosen: StaticSignal<View>,
}

impl Views {
    /// The settings are open.
    pub(crate) fn new(auth: Auth) -> Self {
        Self { auth, chosen: StaticSignal::new(View::Settings) }
    }

    /// Whether there is a choice: somebody is signed in, or was until the token was refused.
    pub(crate) fn are_offered(self) -> bool {
        self.auth.with_session(|session| session.claims().is_some())
    }

    /// The open view.
    pub(crate) fn open(self) -> View {
        if self.are_offered() { self.chosen.get() } else { View::Settings }
    }

    /// The view that was chosen, whether or not somebody is signed in.
    pub(crate) fn chosen(self) -> View {
        self.chosen.get()
    }

    /// Opens a view, or has it open as soon as somebody is signed in. A sign-in that is begun there comes back to it.
    pub(crate) fn choose(self, view: View) {
        self.auth.set_place(match view {
            View::Settings => ReturnTo::Settings,
            View::Sessions => ReturnTo::Sessions,
            View::Tenants => ReturnTo::Tenants,
        });
        self.chosen.set(view);
    }

    /// The view that a sign-in was begun in which has come back, if nobody has asked for it yet.
    pub(crate) fn came_back_to(self) -> Option<View> {
        Some(match self.auth.take_place()? {
            ReturnTo::Settings | ReturnTo::Evidence(_) => View::Settings,
            ReturnTo::Sessions => View::Sessions,
            ReturnTo::Tenants | ReturnTo::Listing(_) => View::Tenants,
        })
    }
}
