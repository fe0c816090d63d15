//! A page that waits for a press of a button. Each kind decides the effect of a press.

use super::books::Books;
use super::consent::AdminConsent;
use super::flow::Flow;
use super::logout::SignOut;
use super::session::Session;
use super::step::{Choice, Now, Step};

/// Something that waits for a press of a button.
#[derive(Clone, Debug)]
pub(crate) enum Waiting {
    /// For an app.
    SignIn(Flow),
    /// For an organization.
    AdminConsent(AdminConsent),
    /// The end.
    SignOut(SignOut),
}

impl Waiting {
    /// The next step after a press.
    pub(crate) fn choose(
        &mut self,
        choice: Choice,
        books: &mut Books,
        session: &mut Option<Session>,
        now: &Now<'_>,
    ) -> Step {
        match self {
            Self::SignIn(flow) => flow.choose(choice, books, session, now),
            Self::AdminConsent(consent) => consent.choose(choice, books, session, now),
            Self::SignOut(sign_out) => sign_out.choose(choice, session),
        }
    }
}
