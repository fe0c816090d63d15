//! Puts a failure into words: what happened, why as far as known, and what to do next.
//! The only place where facts of `app::Failure` become sentences.

mod baseline;
mod config;
mod evidence;
mod graph;
mod sessions;
mod sign_in;
mod tenants;
mod token;
mod undo;

pub(crate) use config::allowed;
pub(crate) use evidence::in_short as check_fault;
pub(crate) use graph::explain as graph_error;
pub(crate) use tenants::{cause, halt, stop};

use crate::app::Failure;
use crate::text;
use browser::locale;
use remote_help::cloud::Endpoints;
use remote_help::graph::ErrorKind;
use remote_help::save::{Outcome, Verdict};

use super::describe;

/// A failure in words.
pub(crate) struct Explained {
    /// What happened, in one sentence.
    pub(crate) what: String,
    /// Why, as far as known.
    pub(crate) why: String,
    /// What to do next; the first is the one advised.
    pub(crate) next: Vec<Next>,
}

impl Explained {
    /// The same with one more step, the first but for a new token.
    fn offering(mut self, step: Next) -> Self {
        self.next.insert(usize::from(self.next.first() == Some(&Next::NewToken)), step);
        self
    }
}

/// A next step.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Next {
    /// Read the settings again.
    TryAgain,
    /// Review the same changes once more.
    ReviewAgain,
    /// Read what an uncertain save left behind.
    CheckAgain,
    /// Give another token: sign in again, or paste one.
    NewToken,
    /// Sign in by redirect, as before where that is known.
    SignIn,
    /// The same with another account.
    OtherAccount,
    /// Copy the address on which an administrator consents.
    CopyConsentLink,
    /// Copy the address that must be registered for the app.
    CopyRedirectUri,
    /// Use the token all the same.
    TryAllTheSame,
    /// Load the page anew.
    ReloadPage,
    /// Read this page.
    Link(&'static str, &'static str),
    /// The ways to get a token to paste, for who pasted one before.
    HowToGetToken,
    /// The lines that print the text of a token which PowerShell holds back.
    PrintToken,
    /// Open Graph's host, where a captive portal would show itself.
    OpenHost,
    /// What to do, where no button can do it.
    Advice(&'static str),
}

/// Puts a failure into words.
pub(crate) fn explain(failure: &Failure, endpoints: &Endpoints) -> Explained {
    match failure {
        Failure::Config(error) => config::explain(error),
        Failure::ConfigUnavailable(status) => config::unavailable(*status),
        Failure::Paste(error) => token::paste(*error),
        Failure::Doubtful { doubt, .. } => token::doubt(doubt, endpoints),
        Failure::Expired(at) => Explained {
            what: text::what_expired().to_owned(),
            why: text::why_expired(&locale::time(*at)),
            next: vec![Next::NewToken, Next::HowToGetToken],
        },
        Failure::Reading(error) => {
            let explained = graph::explain(error, endpoints);
            // With the same token, it would be refused again.
            if error.needs_new_token() { explained } else { explained.offering(Next::TryAgain) }
        }
        Failure::Sessions { error, read } => sessions::explain(error, *read, endpoints),
        Failure::Interrupted { error, sent, renewal } => {
            let inner = match renewal {
                Some(renewal) => sign_in::explain(renewal, endpoints),
                None => graph::explain(error, endpoints),
            };
            let what = match sent {
                true => text::save_interrupted_reading(&inner.what),
                false => text::save_interrupted(&inner.what),
            };
            Explained { what, why: text::sentences(&inner.why, text::save_interrupted_next()), next: inner.next }
        }
        Failure::SignIn { error, .. } => sign_in::explain(error, endpoints),
        Failure::Undo(refusal) => undo::explain(*refusal),
        Failure::Baseline(error) => baseline::refused(error),
        Failure::BaselineNotNow => baseline::plain(text::what_baseline_not_now(), text::why_baseline_not_now()),
        Failure::LinkCarriesMore => Explained {
            next: vec![Next::Advice(text::next_link())],
            ..baseline::plain(text::what_link_more(), text::why_link_more())
        },
        Failure::FileUnreadable => baseline::plain(text::what_file(), text::why_file()),
        Failure::Evidence { check, fault } => evidence::explain(*check, fault, endpoints),
        Failure::Tenants(failure) => tenants::explain(failure, endpoints),
        Failure::Save(outcome) => save(outcome, endpoints),
    }
}

fn save(outcome: &Outcome, endpoints: &Endpoints) -> Explained {
    match outcome {
        Outcome::NotSaved { error, confirmed, .. } => {
            let inner = graph::explain(error, endpoints).offering(Next::ReviewAgain);
            match confirmed {
                true => Explained {
                    what: text::not_saved_confirmed().to_owned(),
                    why: text::sentences(&inner.what, &inner.why),
                    ..inner
                },
                false => Explained { what: text::not_saved(&inner.what), ..inner },
            }
        }
        Outcome::Different { sent, now } => Explained {
            what: text::save_different().to_owned(),
            why: match sent.judge(now) {
                Verdict::Different { may_show_later: true } => text::save_not_shown_why(&describe::raw(now)),
                _ => text::save_different_why(&describe::raw(now)),
            },
            next: vec![Next::ReviewAgain, Next::TryAgain],
        },
        Outcome::Uncertain { error, .. } if error.kind == ErrorKind::Stopped => Explained {
            what: text::save_uncertain().to_owned(),
            why: text::save_uncertain_stopped().to_owned(),
            next: vec![Next::CheckAgain],
        },
        Outcome::Uncertain { error, .. } => {
            let inner = graph::explain(error, endpoints);
            let next = std::iter::once(Next::CheckAgain).chain(inner.next).collect();
            Explained {
                what: text::save_uncertain().to_owned(),
                why: text::sentences(&text::save_uncertain_why(&inner.what), &inner.why),
                next,
            }
        }
        // A save that went well is no failure; it is told in the status line.
        Outcome::Saved { .. } => Explained { what: String::new(), why: String::new(), next: Vec::new() },
    }
}
