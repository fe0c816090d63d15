//! Why signing in or renewing failed, in words.

use super::{Explained, Next, graph};
use crate::text;
use crate::view::{describe, links};
use remote_help::cloud::Endpoints;
use remote_help::sign_in::{IdTokenFault, Meaning, Refusal, ReplyFault, SignInError};

/// Puts a failed sign-in or renewal into words.
pub(super) fn explain(error: &SignInError, endpoints: &Endpoints) -> Explained {
    let host = describe::host(endpoints.authority());
    let (what, why, next) = match error {
        SignInError::Refused(refusal) => return refused(refusal),
        SignInError::NoAnswer(why) => return graph::no_answer(*why, host).offering(Next::SignIn),
        SignInError::Reply(fault) => (text::what_reply(), reply(*fault), vec![Next::SignIn]),
        SignInError::IdToken(IdTokenFault::PersonalAccount) => {
            (text::what_personal(), text::why_personal(), vec![Next::SignIn])
        }
        SignInError::IdToken(IdTokenFault::Tenant) => {
            (text::what_other_tenant(), text::why_other_tenant(), vec![Next::SignIn])
        }
        SignInError::IdToken(fault) => (text::what_id_token(), id_token(*fault), vec![Next::SignIn]),
        SignInError::NotEntra(status) => {
            let why = text::why_not_entra(&status.to_string());
            return explained(&text::what_not_entra(host), why, vec![Next::SignIn]);
        }
        SignInError::NoToken => (text::what_no_token(), text::why_no_token(), vec![Next::SignIn]),
        SignInError::TooLarge => (text::what_too_large(), text::why_too_large(), vec![Next::SignIn]),
        SignInError::Storage => {
            (text::what_storage(), text::why_storage(), vec![Next::SignIn, Next::Advice(text::next_storage())])
        }
        SignInError::Insecure => (text::what_insecure(), text::why_insecure(), vec![]),
        SignInError::Challenge => (text::what_challenge(), text::why_challenge(), vec![Next::SignIn]),
        SignInError::Loop => {
            let cae = Next::Link(text::link_cae(), links::CONTINUOUS_ACCESS);
            (text::what_loop(), text::why_loop(), vec![Next::SignIn, cae])
        }
    };
    explained(what, why.to_owned(), next)
}

fn explained(what: &str, why: String, next: Vec<Next>) -> Explained {
    Explained { what: what.to_owned(), why, next }
}

fn reply(fault: ReplyFault) -> &'static str {
    match fault {
        ReplyFault::NotAsked => text::why_reply_not_asked(),
        ReplyFault::OtherState => text::why_reply_state(),
        ReplyFault::OtherIssuer => text::why_reply_issuer(),
        ReplyFault::OtherClient => text::why_reply_client(),
        ReplyFault::Damaged => text::why_reply_damaged(),
        ReplyFault::OtherForm => text::why_reply_form(),
    }
}

fn id_token(fault: IdTokenFault) -> &'static str {
    match fault {
        IdTokenFault::Nonce => text::why_id_token_nonce(),
        IdTokenFault::Audience => text::why_id_token_audience(),
        IdTokenFault::Issuer => text::why_id_token_issuer(),
        IdTokenFault::Expired => text::why_id_token_expired(),
        IdTokenFault::Missing | IdTokenFault::Unreadable | IdTokenFault::Tenant | IdTokenFault::PersonalAccount => {
            text::why_id_token_unreadable()
        }
    }
}

fn refused(refusal: &Refusal) -> Explained {
    let options = Next::Advice(text::next_sign_in_options());
    let (what, why, next) = match refusal.meaning() {
        Meaning::Cancelled => (text::what_cancelled(), text::why_cancelled(), vec![Next::SignIn]),
        Meaning::ConsentMissing => {
            (text::what_consent(), text::why_consent(), vec![Next::SignIn, Next::CopyConsentLink])
        }
        Meaning::AdminConsentNeeded => {
            (text::what_admin_consent(), text::why_admin_consent(), vec![Next::CopyConsentLink, Next::SignIn])
        }
        Meaning::NotAssigned => (text::what_not_assigned(), text::why_not_assigned(), vec![Next::SignIn]),
        Meaning::UnknownApp => {
            (text::what_unknown_app(), text::why_unknown_app(), vec![Next::CopyConsentLink, Next::SignIn, options])
        }
        Meaning::UnknownTenant => {
            (text::what_unknown_tenant(), text::why_unknown_tenant(), vec![Next::SignIn, options])
        }
        Meaning::RedirectUri => {
            (text::what_redirect_uri(), text::why_redirect_uri(), vec![Next::CopyRedirectUri, Next::SignIn])
        }
        Meaning::RedirectUriType => {
            (text::what_redirect_type(), text::why_redirect_type(), vec![Next::CopyRedirectUri, Next::SignIn])
        }
        Meaning::MultiFactor => (text::what_mfa(), text::why_mfa(), vec![Next::SignIn]),
        Meaning::Blocked => {
            let about = Next::Link(text::link_conditional_access(), links::CONDITIONAL_ACCESS);
            (text::what_blocked(), text::why_blocked(), vec![Next::SignIn, about])
        }
        Meaning::SessionOver => (text::what_session_over(), text::why_session_over(), vec![Next::SignIn]),
        Meaning::CodeUsed => (text::what_code_used(), text::why_code_used(), vec![Next::SignIn]),
        Meaning::NotSignedIn => (text::what_not_signed_in(), text::why_not_signed_in(), vec![Next::SignIn]),
        Meaning::Loop => (text::what_entra_loop(), text::why_entra_loop(), vec![Next::SignIn]),
        Meaning::SingleTenant => (text::what_single_tenant(), text::why_single_tenant(), vec![Next::SignIn, options]),
        Meaning::Other => {
            let said = refusal.text.as_deref().unwrap_or(&refusal.error);
            let about = Next::Link(text::link_aadsts(), links::AADSTS);
            return explained(text::what_refused(), text::why_refused(said), vec![Next::SignIn, about]);
        }
    };
    explained(what, why.to_owned(), next)
}
