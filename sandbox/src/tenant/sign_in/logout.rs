//! The logout endpoint ("Sign out users with a sign-out request" of Microsoft's documentation): ends the session of this browser and
//! goes back to an address of the app that is registered, or stays.

use super::app::Redirects;
use super::form::Form;
use super::people::Who;
use super::session::Session;
use super::step::{Choice, Page, Step};

/// Parameters that are documented; any other is noted as a violation.
pub(crate) const KNOWN: [&str; 3] = ["post_logout_redirect_uri", "logout_hint", "state"];

/// A sign-out that waits for a person.
#[derive(Clone, Debug)]
pub(crate) struct SignOut {
    /// Where to go, when it is registered.
    back: Option<String>,
}

impl SignOut {
    /// The second part: an address was given that is not registered.
    pub(crate) fn read(form: &Form, redirects: &Redirects) -> (Self, bool) {
        let given = form.get("post_logout_redirect_uri");
        let back = given.filter(|uri| redirects.kind(uri).is_some()).map(str::to_owned);
        let unregistered = given.is_some() && back.is_none();
        (Self { back }, unregistered)
    }

    /// Asks nothing if the hint names the person who is signed in, or if nobody is.
    pub(crate) fn begin(&self, hint: Option<&str>, session: &mut Option<Session>) -> Step {
        match session {
            Some(signed_in) if hint.and_then(Who::hinted) != Some(signed_in.who) => {
                Step::Ask(Page::SignOut(signed_in.who))
            }
            _ => self.end(session),
        }
    }

    /// The picker's one button is for who is signed in; "Cancel" leaves everything as it is.
    pub(crate) fn choose(&self, choice: Choice, session: &mut Option<Session>) -> Step {
        match choice {
            Choice::Cancel => self.back(),
            _ => self.end(session),
        }
    }

    fn end(&self, session: &mut Option<Session>) -> Step {
        *session = None;
        self.back()
    }

    fn back(&self) -> Step {
        match &self.back {
            Some(to) => Step::Redirect { to: to.clone(), summary: String::from("signed out") },
            None => Step::SignedOut,
        }
    }
}
