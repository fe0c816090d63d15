//! A step of signing in, of consenting or of signing out: what was pressed, and what is due. Which follows which is
//! decided in `flow`, `consent` and `logout`.

use std::collections::BTreeSet;

use serde::Deserialize;

use super::aadsts::{Aadsts, Trace};
use super::people::Who;

/// The button that a person pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Choice {
    /// A person on the picker.
    Alex,
    /// Another one.
    Robin,
    /// "Approve" on the page of the second factor.
    Approve,
    /// "Accept" on the consent page.
    Accept,
    /// "Cancel" on any page.
    Cancel,
    /// "Return to the application without granting consent".
    Return,
}

/// The next step of a flow.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// A person is asked.
    Ask(Page),
    /// Nobody is signed in any more, and no app is to be told.
    SignedOut,
    /// A mistake that is shown and told to no app.
    Refused(Aadsts),
    /// Back to the app, with an address and what the log says of it.
    Redirect { to: String, summary: String },
}

/// A page with buttons.
#[derive(Clone, Debug)]
pub(crate) enum Page {
    /// Let the person choose, the hinted one first. `known`: someone is signed in, or the app asked for a choice.
    Pick { hinted: Option<Who>, known: bool },
    /// A second factor.
    Approve(Who),
    /// Consent for the organization.
    Consent(Who, BTreeSet<String>),
    /// Only an administrator may consent.
    AdminNeeded(Who),
    /// Whether to sign this person out.
    SignOut(Who),
}

/// The tenant's facts that a step needs.
pub(crate) struct Now<'a> {
    pub(crate) origin: &'a str,
    /// Unix seconds by the tenant's clock.
    pub(crate) seconds: i64,
    pub(crate) trace: Trace,
}
