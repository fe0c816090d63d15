//! A sign-in under way, from the app's request to its answer: which page is due, and what pressing a button does.
//! The pages' looks are in `pages`, HTTP is in `service`.

use std::collections::BTreeSet;

use serde::Deserialize;
use uuid::Uuid;

use super::super::mint;
use super::aadsts::{self, Aadsts, Trace};
use super::consent::AdminConsent;
use super::grants::Grant;
use super::logout::SignOut;
use super::people::{Directory, Segment, Who};
use super::request::{Prompt, Request};
use super::{Session, SignIn, reply, tokens};

/// A sign-in that waits for a person.
#[derive(Clone, Debug)]
pub(crate) struct Flow {
    pub(crate) segment: Segment,
    pub(crate) request: Request,
    /// Who was chosen.
    pub(crate) who: Option<Who>,
    /// Whether the chosen person has said yes to a consent page.
    pub(crate) accepted: bool,
    /// What is wrong with the reply on purpose.
    pub(crate) twist: Option<Twist>,
}

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
    /// What follows a press.
    pub(crate) fn choose(
        &mut self,
        choice: Choice,
        sign_in: &mut SignIn,
        session: &mut Option<Session>,
        now: &Now<'_>,
    ) -> Step {
        match self {
            Self::SignIn(flow) => flow.choose(choice, sign_in, session, now),
            Self::AdminConsent(consent) => consent.choose(choice, sign_in, session, now),
            Self::SignOut(sign_out) => sign_out.choose(choice, session),
        }
    }
}

/// A reply that is wrong on purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Twist {
    /// Its state answers no request.
    State,
    /// It names another issuer.
    Issuer,
}

/// What was pressed on a page.
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

/// What is due.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// A person is asked.
    Ask(Page),
    /// Nobody is signed in any more, and no app is to be told.
    SignedOut,
    /// A mistake that is shown and told to no app.
    Refused(Aadsts),
    /// Back to the app, with an address and what the log says of it.
    Reply { to: String, summary: String },
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

impl Flow {
    /// The first step for an app's request.
    pub(crate) fn begin(&mut self, sign_in: &mut SignIn, session: &mut Option<Session>, now: &Now<'_>) -> Step {
        let auto = sign_in.switches.auto_sign_in;
        let hinted = self.request.hint.as_deref().and_then(Who::hinted);
        let fresh = |session: &&Session| self.request.claims.not_before.is_none_or(|limit| session.since >= limit);
        let meant = |session: &&Session| self.request.hint.is_none() || hinted == Some(session.who);
        let known = session.as_ref().filter(fresh).filter(meant).map(|session| session.who);
        match (auto, self.request.prompt, known) {
            (Some(who), ..) => {
                start(session, who, now);
                self.who = Some(who);
            }
            (None, Prompt::Unsaid | Prompt::None | Prompt::Consent, Some(who)) => self.who = Some(who),
            (None, Prompt::None, None) => return self.refuse(&aadsts::no_user(), false, now),
            (None, prompt, _) => {
                let known = session.is_some() || prompt == Prompt::SelectAccount;
                return Step::Ask(Page::Pick { hinted, known });
            }
        }
        self.next(sign_in, session.as_mut(), now)
    }

    fn choose(&mut self, choice: Choice, sign_in: &mut SignIn, session: &mut Option<Session>, now: &Now<'_>) -> Step {
        match choice {
            Choice::Alex => self.pick(Who::Alex, session, now),
            Choice::Robin => self.pick(Who::Robin, session, now),
            Choice::Approve => {
                if let Some(session) = session {
                    session.contexts.extend(self.request.claims.contexts.iter().cloned());
                }
            }
            // Only a page shown to an administrator has this button.
            Choice::Accept if self.who.is_some_and(Who::is_admin) => {
                if let Some(who) = self.who {
                    let directory = self.segment.directory(who);
                    sign_in.add_consent(directory, &self.request.scopes.permissions);
                }
                self.accepted = true;
            }
            Choice::Accept => {}
            Choice::Cancel => return self.refuse(&aadsts::declined(), true, now),
            Choice::Return => return self.refuse(&aadsts::admin_needed(), false, now),
        }
        self.next(sign_in, session.as_mut(), now)
    }

    fn pick(&mut self, who: Who, session: &mut Option<Session>, now: &Now<'_>) {
        start(session, who, now);
        self.who = Some(who);
    }

    /// Membership, second factor, consent, then the code.
    fn next(&mut self, sign_in: &mut SignIn, session: Option<&mut Session>, now: &Now<'_>) -> Step {
        let (Some(who), Some(session)) = (self.who, session) else {
            return Step::Ask(Page::Pick { hinted: self.who, known: false });
        };
        let silent = self.request.prompt == Prompt::None;
        let directory = self.segment.directory(who);
        if !who.is_in(directory) {
            return Step::Refused(aadsts::not_a_member(who, directory));
        }
        if sign_in.switches.auto_sign_in.is_some() {
            session.contexts.extend(self.request.claims.contexts.iter().cloned());
        }
        if self.request.claims.contexts.iter().any(|context| !session.contexts.contains(context)) {
            let needed = aadsts::mfa_needed("interaction_required");
            return if silent { self.refuse(&needed, false, now) } else { Step::Ask(Page::Approve(who)) };
        }
        let consented = sign_in.consented(directory);
        let lacking: BTreeSet<String> = self.request.scopes.permissions.difference(&consented).cloned().collect();
        let asks = self.request.prompt == Prompt::Consent && !self.accepted;
        if !lacking.is_empty() || asks {
            return match (silent, who.is_admin()) {
                (true, _) => self.refuse(&aadsts::not_consented("interaction_required"), false, now),
                (false, true) => Step::Ask(Page::Consent(who, self.request.scopes.permissions.clone())),
                (false, false) => Step::Ask(Page::AdminNeeded(who)),
            };
        }
        let session = session.clone();
        self.grant(who, directory, &session, sign_in, now)
    }

    fn grant(&self, who: Who, directory: Directory, session: &Session, sign_in: &mut SignIn, now: &Now<'_>) -> Step {
        let grant = Grant {
            who,
            directory,
            scopes: self.request.scopes.clone(),
            capable: self.request.claims.capable,
            contexts: session.contexts.clone(),
            nonce: Some(self.request.nonce.clone()),
            since: now.seconds,
        };
        let code = sign_in.grants.code(grant, &self.request, now.seconds);
        sign_in.secrets.push(code.clone());
        let issuer = match self.twist {
            Some(Twist::Issuer) => Some(format!("https://login.evil.example/{}/v2.0", directory.id())),
            _ => sign_in.switches.reply_iss.then(|| tokens::issuer(now.origin, directory)),
        };
        let state = self.state();
        let mut parameters = vec![("code", code.as_str()), ("state", &state), ("session_state", &session.state)];
        parameters.extend(issuer.as_deref().map(|issuer| ("iss", issuer)));
        let to = reply::fragment(&self.request.redirect, &parameters);
        Step::Reply { to, summary: String::from("code") }
    }

    fn state(&self) -> String {
        match self.twist {
            Some(Twist::State) => Uuid::new_v4().to_string(),
            _ => self.request.state.clone(),
        }
    }

    /// An error to the app.
    pub(crate) fn refuse(&self, error: &Aadsts, cancelled: bool, now: &Now<'_>) -> Step {
        let mut parameters = reply::refusal(error, &now.trace, cancelled, now.origin);
        parameters.push(("state", self.state()));
        let parameters: Vec<(&str, &str)> = parameters.iter().map(|(name, value)| (*name, value.as_str())).collect();
        Step::Reply { to: reply::fragment(&self.request.redirect, &parameters), summary: error.short() }
    }
}

/// Signs someone in; the same person's second factor lasts.
pub(crate) fn start(session: &mut Option<Session>, who: Who, now: &Now<'_>) {
    let kept = session.take().filter(|session| session.who == who);
    *session = Some(Session {
        who,
        contexts: kept.map(|session| session.contexts).unwrap_or_default(),
        since: now.seconds,
        state: Uuid::new_v4().to_string(),
    });
}

/// A key under which a flow or a session is kept.
pub(crate) fn key() -> String {
    mint::secret()
}
