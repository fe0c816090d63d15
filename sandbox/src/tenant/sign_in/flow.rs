//! A sign-in under way, from the app's request to its answer: which page is due, and what pressing a button does.
//! The pages' looks are in `pages`, HTTP is in `service`.

use std::collections::BTreeSet;

use uuid::Uuid;

use super::super::mint;
use super::super::tenants::About;
use super::aadsts::{self, Aadsts};
use super::books::Books;
use super::grants::Grant;
use super::people::{Directory, Segment, Who};
use super::request::{Prompt, Request};
use super::session::{self, Session};
use super::step::{Choice, Now, Page, Step};
use super::{authorization_response, tokens};

/// A sign-in that waits for a person.
#[derive(Clone, Debug)]
pub(crate) struct Flow {
    pub(crate) segment: Segment,
    pub(crate) request: Request,
    /// Who was chosen.
    pub(crate) who: Option<Who>,
    /// Whether the chosen person has said yes to a consent page.
    pub(crate) accepted: bool,
    /// The fault that the authorization response is to have.
    pub(crate) twist: Option<Twist>,
}

/// A fault of the authorization response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Twist {
    /// Its state answers no request.
    State,
    /// It names another issuer.
    Issuer,
    /// It has no state.
    NoState,
    /// It comes in the query, as where another `response_mode` was asked for.
    Query,
}

impl Flow {
    /// The first step for an app's request.
    pub(crate) fn begin(&mut self, books: &mut Books, session: &mut Option<Session>, now: &Now<'_>) -> Step {
        let auto = books.switches.auto_sign_in;
        // The name that a guest has in the directory they are a guest of opens no sign-in anywhere.
        if let Some(name) = self.request.hint.as_deref().filter(|hint| hint.to_ascii_uppercase().contains("#EXT#")) {
            return Step::Refused(aadsts::no_such_name(name));
        }
        let hinted = self.request.hint.as_deref().and_then(Who::hinted);
        let fresh = |session: &&Session| self.request.claims.not_before.is_none_or(|limit| session.since >= limit);
        let meant = |session: &&Session| self.request.hint.is_none() || hinted == Some(session.who);
        let known = session.as_ref().filter(fresh).filter(meant).map(|session| session.who);
        match (auto, self.request.prompt, known) {
            (Some(who), ..) => {
                session::start(session, who, now.seconds);
                self.who = Some(who);
            }
            (None, Prompt::Unsaid | Prompt::None | Prompt::Consent, Some(who)) => self.who = Some(who),
            (None, Prompt::None, None) => return self.refuse(&aadsts::no_user(), false, now),
            (None, prompt, _) => {
                let known = session.is_some() || prompt == Prompt::SelectAccount;
                return Step::Ask(Page::Pick { hinted, known });
            }
        }
        self.next(books, session.as_mut(), now)
    }

    /// The next step after a press.
    pub(crate) fn choose(
        &mut self,
        choice: Choice,
        books: &mut Books,
        session: &mut Option<Session>,
        now: &Now<'_>,
    ) -> Step {
        match choice {
            Choice::Alex => self.pick(Who::Alex, session, now),
            Choice::Robin => self.pick(Who::Robin, session, now),
            Choice::Approve => {
                if let (Some(session), Some(who)) = (session.as_mut(), self.who) {
                    self.prove(who, session);
                }
            }
            // Only a page shown to an administrator has this button.
            Choice::Accept => {
                let directory = self.who.map(|who| (who, self.segment.directory(who)));
                let mine = directory.filter(|(who, directory)| books.may_consent(*who, directory));
                if let Some((_, directory)) = mine {
                    books.add_consent(&directory, &self.request.scopes.permissions);
                    self.accepted = true;
                }
            }
            Choice::Cancel => return self.refuse(&aadsts::declined(), true, now),
            Choice::Return => return self.refuse(&aadsts::admin_needed(), false, now),
        }
        self.next(books, session.as_mut(), now)
    }

    fn pick(&mut self, who: Who, session: &mut Option<Session>, now: &Now<'_>) {
        session::start(session, who, now.seconds);
        self.who = Some(who);
    }

    /// The second factor satisfies what the request asks for, and what the directory's policy demands.
    fn prove(&self, who: Who, session: &mut Session) {
        session.contexts.extend(self.request.claims.contexts.iter().cloned());
        session.proved.insert(self.segment.directory(who).id().into_owned());
    }

    /// What refuses the directory, membership, second factor, consent, then the code.
    fn next(&mut self, books: &mut Books, session: Option<&mut Session>, now: &Now<'_>) -> Step {
        let (Some(who), Some(session)) = (self.who, session) else {
            return Step::Ask(Page::Pick { hinted: self.who, known: false });
        };
        let silent = self.request.prompt == Prompt::None;
        let directory = self.segment.directory(who);
        if books.switches.auto_sign_in.is_some() {
            self.prove(who, session);
        }
        match books.refused(&directory, &session.proved) {
            None | Some((About::App, _)) => {}
            Some((About::SignIn, needed)) if silent => return self.refuse(&needed, false, now),
            Some((About::SignIn, _)) => return Step::Ask(Page::Approve(who)),
            Some((About::Tenant | About::Person, error)) => return Step::Refused(error),
            Some((About::Policy | About::Everything, error)) => {
                return self.refuse(&Aadsts { error: String::from("access_denied"), ..error }, false, now);
            }
        }
        if !books.is_in(who, &directory) {
            return Step::Refused(aadsts::not_a_member(who, &directory));
        }
        if self.request.claims.contexts.iter().any(|context| !session.contexts.contains(context)) {
            let needed = aadsts::mfa_needed("interaction_required");
            return if silent { self.refuse(&needed, false, now) } else { Step::Ask(Page::Approve(who)) };
        }
        let consented = books.consented(&directory);
        let lacking: BTreeSet<String> = self.request.scopes.permissions.difference(&consented).cloned().collect();
        let asks = self.request.prompt == Prompt::Consent && !self.accepted;
        if !lacking.is_empty() || asks {
            return match (silent, books.may_consent(who, &directory)) {
                (true, _) => self.refuse(&aadsts::not_consented("interaction_required"), false, now),
                (false, true) => Step::Ask(Page::Consent(who, self.request.scopes.permissions.clone())),
                (false, false) => Step::Ask(Page::AdminNeeded(who)),
            };
        }
        let session = session.clone();
        self.grant(who, &directory, &session, books, now)
    }

    fn grant(&self, who: Who, directory: &Directory, session: &Session, books: &mut Books, now: &Now<'_>) -> Step {
        let grant = Grant {
            who,
            directory: directory.clone(),
            scopes: self.request.scopes.clone(),
            capable: self.request.claims.capable,
            contexts: session.contexts.clone(),
            proved: session.proved.clone(),
            nonce: Some(self.request.nonce.clone()),
            since: now.seconds,
        };
        let code = books.grants.code(grant, &self.request, now.seconds);
        books.secrets.push(code.clone());
        let issuer = match self.twist {
            Some(Twist::Issuer) => Some(format!("https://login.evil.example/{}/v2.0", directory.id())),
            _ => books.switches.reply_iss.then(|| tokens::issuer(now.origin, directory)),
        };
        let state = self.state();
        let mut parameters = vec![("code", code.as_str())];
        parameters.extend(state.as_deref().map(|state| ("state", state)));
        parameters.push(("session_state", &session.state));
        parameters.extend(issuer.as_deref().map(|issuer| ("iss", issuer)));
        let place = if self.twist == Some(Twist::Query) {
            authorization_response::query
        } else {
            authorization_response::fragment
        };
        Step::Redirect { to: place(&self.request.redirect, &parameters), summary: String::from("code") }
    }

    fn state(&self) -> Option<String> {
        match self.twist {
            Some(Twist::State) => Some(Uuid::new_v4().to_string()),
            Some(Twist::NoState) => None,
            _ => Some(self.request.state.clone()),
        }
    }

    /// An error to the app.
    pub(crate) fn refuse(&self, error: &Aadsts, cancelled: bool, now: &Now<'_>) -> Step {
        let mut parameters = authorization_response::refusal(error, &now.trace, cancelled, now.origin);
        parameters.extend(self.state().map(|state| ("state", state)));
        let parameters: Vec<(&str, &str)> = parameters.iter().map(|(name, value)| (*name, value.as_str())).collect();
        Step::Redirect {
            to: authorization_response::fragment(&self.request.redirect, &parameters),
            summary: error.short(),
        }
    }
}

/// A key under which a flow or a session is kept.
pub(crate) fn key() -> String {
    mint::secret()
}
