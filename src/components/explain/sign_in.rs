//! Why signing in or renewing failed, in words.

use super::{Explained, Next, graph};
use crate::components::describe;
use crate::components::links;
use crate::text;
use remote_help::cloud::Endpoints;
use remote_help::oauth::{IdTokenFault, Meaning, OAuthError, ReplyFault, SignInError};

/// Puts a failed sign-in or renewal into words.
pub(crate) fn explain(error: &SignInError, endpoints: &Endpoints) -> Explained {
    let host = describe::host(endpoints.authority());
    let (what, why, next) = match error {
        SignInError::Refused(refusal) => return refused(refusal),
        SignInError::NoAnswer(why) => return graph::no_answer(*why, host).offering(Next::SignIn),
        SignInError::Reply(fault) => (text::what_reply(), reply(*fault), vec![Next::SignIn]),
        SignInError::IdToken(IdTokenFault::PersonalAccount) => {
            (text::what_personal(), text::why_personal(), vec![Next::OtherAccount, Next::SignIn])
        }
        SignInError::IdToken(IdTokenFault::Tenant) => {
            (text::what_other_tenant(), text::why_other_tenant(), vec![Next::OtherAccount, Next::SignIn])
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

fn refused(refusal: &OAuthError) -> Explained {
    let meaning = refusal.meaning();
    let (what, why) = match words(meaning) {
        Some((what, why)) => (what, why.to_owned()),
        None => (text::what_refused(), text::why_refused(refusal.text.as_deref().unwrap_or(&refusal.error))),
    };
    let mut next = steps(meaning);
    if meaning.is_of_the_account() {
        // What the same account can mend, or have mended, comes first.
        let is_mendable = matches!(meaning, Meaning::PasswordExpired | Meaning::AccountLocked | Meaning::NotAssigned);
        next.insert(usize::from(is_mendable), Next::OtherAccount);
    }
    explained(what, why, next)
}

/// What a refusal means and why, in words; `None` where Entra's own text must do.
fn words(meaning: Meaning) -> Option<(&'static str, &'static str)> {
    Some(match meaning {
        Meaning::Cancelled => (text::what_cancelled(), text::why_cancelled()),
        Meaning::ConsentMissing => (text::what_consent(), text::why_consent()),
        Meaning::AdminConsentNeeded => (text::what_admin_consent(), text::why_admin_consent()),
        Meaning::UnknownApp => (text::what_unknown_app(), text::why_unknown_app()),
        Meaning::AppDisabled => (text::what_app_disabled(), text::why_app_disabled()),
        Meaning::ServiceMissing => (text::what_service_missing(), text::why_service_missing()),
        Meaning::NoAccess => (text::what_no_access(), text::why_no_access()),
        Meaning::MultiFactor => (text::what_mfa(), text::why_mfa()),
        Meaning::SignInNeeded => (text::what_claims(), text::why_claims()),
        Meaning::NotSignedIn => (text::what_not_signed_in(), text::why_not_signed_in()),
        Meaning::Blocked => (text::what_blocked(), text::why_blocked()),
        Meaning::DeviceNotManaged => (text::what_device(), text::why_device()),
        Meaning::NetworkBlocked => (text::what_network_block(), text::why_network_block()),
        Meaning::OrganizationBlocked => (text::what_organization_block(), text::why_organization_block()),
        Meaning::NotAssigned => (text::what_not_assigned(), text::why_not_assigned()),
        Meaning::UnknownTenant => (text::what_unknown_tenant(), text::why_unknown_tenant()),
        Meaning::SessionOver => (text::what_session_over(), text::why_session_over()),
        Meaning::HomeBlocks => (text::what_home_block(), text::why_home_block()),
        Meaning::AccountDisabled => (text::what_account_disabled(), text::why_account_disabled()),
        Meaning::AccountLocked => (text::what_account_locked(), text::why_account_locked()),
        Meaning::PasswordExpired => (text::what_password_expired(), text::why_password_expired()),
        Meaning::SingleTenant => (text::what_single_tenant(), text::why_single_tenant()),
        Meaning::RedirectUri => (text::what_redirect_uri(), text::why_redirect_uri()),
        Meaning::RedirectUriType => (text::what_redirect_type(), text::why_redirect_type()),
        Meaning::CodeUsed => (text::what_code_used(), text::why_code_used()),
        Meaning::Busy => (text::what_busy(), text::why_busy()),
        Meaning::Other => return None,
    })
}

/// What to do about a refusal; another account comes to it where the account is the reason.
fn steps(meaning: Meaning) -> Vec<Next> {
    let options = Next::Advice(text::next_sign_in_options());
    match meaning {
        Meaning::AdminConsentNeeded => vec![Next::CopyConsentLink, Next::SignIn],
        Meaning::ConsentMissing => vec![Next::SignIn, Next::CopyConsentLink],
        Meaning::UnknownApp | Meaning::ServiceMissing => vec![Next::CopyConsentLink, Next::SignIn, options],
        Meaning::AppDisabled | Meaning::NoAccess | Meaning::UnknownTenant | Meaning::SingleTenant => {
            vec![Next::SignIn, options]
        }
        Meaning::RedirectUri | Meaning::RedirectUriType => vec![Next::CopyRedirectUri, Next::SignIn],
        Meaning::Blocked | Meaning::DeviceNotManaged => {
            vec![Next::SignIn, Next::Link(text::link_conditional_access(), links::CONDITIONAL_ACCESS)]
        }
        Meaning::Other => vec![Next::SignIn, Next::Link(text::link_aadsts(), links::AADSTS)],
        Meaning::Cancelled
        | Meaning::MultiFactor
        | Meaning::SignInNeeded
        | Meaning::NotSignedIn
        | Meaning::NetworkBlocked
        | Meaning::OrganizationBlocked
        | Meaning::NotAssigned
        | Meaning::SessionOver
        | Meaning::HomeBlocks
        | Meaning::AccountDisabled
        | Meaning::AccountLocked
        | Meaning::PasswordExpired
        | Meaning::CodeUsed
        | Meaning::Busy => vec![Next::SignIn],
    }
}
