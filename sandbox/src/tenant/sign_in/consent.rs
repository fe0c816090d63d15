//! The admin consent endpoint ("Admin consent on the Microsoft identity platform"): an administrator allows the app for
//! the whole organization. It answers in the query.

use std::collections::BTreeSet;

use super::super::tenants::About;
use super::aadsts::{self, Aadsts};
use super::app::Redirects;
use super::books::Books;
use super::form::Form;
use super::people::{Segment, Who};
use super::scopes::Scopes;
use super::session::{self, Session};
use super::step::{Choice, Now, Page, Step};
use super::{authorization_response, request};

/// Parameters that are documented; any other is noted as a violation.
pub(crate) const KNOWN: [&str; 4] = ["client_id", "scope", "redirect_uri", "state"];

/// An admin consent that waits for a person.
#[derive(Clone, Debug)]
pub(crate) struct AdminConsent {
    segment: Segment,
    scopes: Scopes,
    redirect: String,
    state: Option<String>,
    who: Option<Who>,
}

impl AdminConsent {
    /// Checks the request: the app, where to answer, what for.
    pub(crate) fn read(form: &Form, segment: Segment, redirects: &Redirects, origin: &str) -> Result<Self, Aadsts> {
        request::client(form, &segment.name())?;
        let redirect = request::redirect(form)?;
        redirects.kind(redirect).ok_or_else(|| aadsts::redirect_not_registered(redirect))?;
        let scopes = Scopes::read(form.must("scope")?, origin)?;
        Ok(Self {
            segment,
            scopes,
            redirect: redirect.to_owned(),
            state: form.get("state").map(str::to_owned),
            who: None,
        })
    }

    pub(crate) fn begin(&mut self, books: &Books, session: &mut Option<Session>, now: &Now<'_>) -> Step {
        if let Some(who) = books.switches.auto_sign_in {
            session::start(session, who, now.seconds);
        }
        self.who = session.as_ref().map(|session| session.who);
        self.next(books)
    }

    pub(crate) fn choose(
        &mut self,
        choice: Choice,
        books: &mut Books,
        session: &mut Option<Session>,
        now: &Now<'_>,
    ) -> Step {
        match choice {
            Choice::Alex | Choice::Robin => {
                let who = if choice == Choice::Alex { Who::Alex } else { Who::Robin };
                session::start(session, who, now.seconds);
                self.who = Some(who);
                self.next(books)
            }
            Choice::Accept => match self.who.filter(|who| books.may_consent(*who, &self.segment.directory(*who))) {
                Some(who) => self.accepted(who, books, now),
                None => self.next(books),
            },
            Choice::Cancel => self.refuse(&aadsts::declined(), now),
            Choice::Return => self.refuse(&aadsts::admin_needed(), now),
            Choice::Approve => self.next(books),
        }
    }

    fn next(&self, books: &Books) -> Step {
        let Some(who) = self.who else {
            return Step::Ask(Page::Pick { hinted: None, known: false });
        };
        let directory = self.segment.directory(who);
        if let Some((About::Tenant | About::Person, error)) = books.refused(&directory, &BTreeSet::new()) {
            return Step::Refused(error);
        }
        if !books.is_in(who, &directory) {
            return Step::Refused(aadsts::not_a_member(who, &directory));
        }
        if books.may_consent(who, &directory) {
            Step::Ask(Page::Consent(who, self.scopes.permissions.clone()))
        } else {
            Step::Ask(Page::AdminNeeded(who))
        }
    }

    fn accepted(&self, who: Who, books: &mut Books, now: &Now<'_>) -> Step {
        let directory = self.segment.directory(who);
        books.add_consent(&directory, &self.scopes.permissions);
        let scope = self.scopes.granted(&self.scopes.permissions, now.origin, false);
        let id = directory.id();
        let mut parameters = vec![("admin_consent", "True"), ("tenant", &*id)];
        parameters.extend(self.state.as_deref().map(|state| ("state", state)));
        parameters.push(("scope", &scope));
        Step::Redirect {
            to: authorization_response::query(&self.redirect, &parameters),
            summary: String::from("admin consent"),
        }
    }

    /// Entra says `admin_consent=True` here too, and names no tenant: the error decides.
    fn refuse(&self, error: &Aadsts, now: &Now<'_>) -> Step {
        let refusal = authorization_response::refusal(error, &now.trace, false, now.origin);
        let mut parameters: Vec<(&str, &str)> = refusal.iter().map(|(name, value)| (*name, value.as_str())).collect();
        parameters.push(("admin_consent", "True"));
        parameters.extend(self.state.as_deref().map(|state| ("state", state)));
        Step::Redirect { to: authorization_response::query(&self.redirect, &parameters), summary: error.short() }
    }
}
