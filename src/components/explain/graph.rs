//! Each way a request to Graph can fail, in words.

use super::{Explained, Next};
use crate::components::describe;
use crate::components::links;
use crate::components::time::whole_seconds;
use crate::text;
use browser::{clock, locale};
use remote_help::auth::{READ_PERMISSION, WRITE_PERMISSION};
use remote_help::cloud::Endpoints;
use remote_help::graph::{Approval, ErrorKind, GraphError, NoAnswer, RetryAfter, TokenFault};

/// Puts an error from Graph into words.
pub(crate) fn explain(error: &GraphError, endpoints: &Endpoints) -> Explained {
    let host = describe::host(endpoints.graph());
    let status = error.details.status.map(|status| status.to_string()).unwrap_or_default();
    let (what, why, next): (&str, &str, Vec<Next>) = match &error.kind {
        ErrorKind::NoIntune => (
            text::what_no_intune(),
            text::why_no_intune(),
            vec![Next::NewToken, Next::Link(text::link_licences(), links::INTUNE_LICENCES)],
        ),
        ErrorKind::NoResource => (text::what_no_resource(), text::why_no_resource(), vec![]),
        ErrorKind::BadRequest => (text::what_bad_request(), text::why_bad_request(), vec![]),
        ErrorKind::TokenRejected(fault) => return rejected(*fault, host),
        ErrorKind::ClaimsChallenge { .. } => (
            text::what_claims(),
            text::why_claims(),
            vec![Next::NewToken, Next::Link(text::link_cae(), links::CONTINUOUS_ACCESS)],
        ),
        ErrorKind::MissingScope { scopes } => return missing_scope(scopes),
        ErrorKind::MissingRole => (
            text::what_missing_role(),
            text::why_missing_role(),
            vec![Next::Link(text::link_roles(), links::INTUNE_ROLES)],
        ),
        ErrorKind::RemoteAssistService => (
            text::what_service(),
            text::why_service(),
            vec![
                Next::Link(text::link_remote_help_licence(), links::INTUNE_ADD_ONS),
                Next::Link(text::link_health(), links::SERVICE_HEALTH),
            ],
        ),
        ErrorKind::ApprovalRequired(approval) => {
            let why = match approval {
                Approval::Needed => text::why_approval(),
                Approval::Asked => text::why_approval_asked(),
            };
            (text::what_approval(), why, vec![Next::Link(text::link_approval(), links::APPROVAL)])
        }
        ErrorKind::Forbidden => (
            text::what_forbidden(),
            text::why_forbidden(),
            vec![Next::Link(text::link_permissions(), links::PERMISSIONS)],
        ),
        ErrorKind::NotFound => (
            text::what_not_found(),
            text::why_not_found(),
            vec![Next::Link(text::link_remote_help_licence(), links::INTUNE_ADD_ONS)],
        ),
        ErrorKind::Throttled => return throttled(error.details.retry_after),
        ErrorKind::ServiceFailed => {
            let health = Next::Link(text::link_health(), links::SERVICE_HEALTH);
            return owned(text::what_failed(), text::why_failed(&status), vec![health]);
        }
        ErrorKind::UnexpectedStatus => return owned(text::what_unexpected(), text::why_unexpected(&status), vec![]),
        ErrorKind::NotGraph if error.details.status == Some(404) => {
            (text::what_not_graph(), text::why_not_found(), vec![Next::OpenHost])
        }
        // A view that reads reports has words of its own.
        ErrorKind::NotGraph | ErrorKind::NotReport => {
            (text::what_not_graph(), text::why_not_graph(), vec![Next::OpenHost])
        }
        ErrorKind::NotSettings(property) => {
            let why = match property {
                Some(property) => text::why_not_settings(property.name()),
                None => text::why_not_graph().to_owned(),
            };
            return owned(text::what_not_settings(), why, vec![]);
        }
        ErrorKind::TooLarge => (text::what_too_large(), text::why_too_large(), vec![Next::OpenHost]),
        ErrorKind::NoAnswer(why) => return no_answer(*why, host),
        ErrorKind::Stopped => (text::what_stopped(), text::why_stopped(), vec![]),
        ErrorKind::NoToken => (text::what_token_gone(), text::why_token_gone(), vec![Next::NewToken]),
    };
    owned(what, why.to_owned(), next)
}

fn owned(what: &str, why: String, next: Vec<Next>) -> Explained {
    Explained { what: what.to_owned(), why, next }
}

fn rejected(fault: TokenFault, host: &str) -> Explained {
    let (what, why) = match fault {
        TokenFault::Empty => (text::what_token_empty(), text::why_token_empty().to_owned()),
        TokenFault::Expired => (text::what_token_expired(), text::why_token_expired().to_owned()),
        TokenFault::Damaged => (text::what_token_damaged(), text::why_token_damaged().to_owned()),
        TokenFault::WrongAudience => (text::what_token_audience(), text::why_token_audience(host)),
        TokenFault::Unsaid => (text::what_token_rejected(), text::why_token_rejected().to_owned()),
    };
    owned(what, why, vec![Next::NewToken])
}

fn missing_scope(scopes: &[String]) -> Explained {
    let scopes =
        if scopes.is_empty() { describe::list(&[READ_PERMISSION, WRITE_PERMISSION]) } else { describe::list(scopes) };
    let next = vec![Next::NewToken, Next::CopyConsentLink, Next::Link(text::link_permissions(), links::PERMISSIONS)];
    owned(text::what_missing_scope(), text::why_missing_scope(&scopes), next)
}

fn throttled(retry_after: Option<RetryAfter>) -> Explained {
    let why = match retry_after {
        Some(RetryAfter::Seconds(seconds)) => {
            text::why_throttled_for(&locale::seconds(seconds.try_into().unwrap_or(usize::MAX)))
        }
        Some(RetryAfter::At(at)) => text::why_throttled_for(&locale::seconds(whole_seconds(at - clock::now()))),
        None => text::why_throttled_unsaid().to_owned(),
    };
    owned(text::what_throttled(), why, vec![Next::Link(text::link_throttling(), links::THROTTLING)])
}

/// A service that gave no answer to read.
pub(crate) fn no_answer(why: NoAnswer, host: &str) -> Explained {
    match why {
        NoAnswer::TimedOut => owned(text::what_timed_out(), text::why_timed_out().to_owned(), vec![]),
        NoAnswer::Offline => owned(text::what_offline(), text::why_offline().to_owned(), vec![]),
        NoAnswer::Withheld => owned(&text::what_withheld(host), text::why_withheld().to_owned(), vec![Next::OpenHost]),
        NoAnswer::Unreachable => {
            owned(&text::what_unreachable(host), text::why_unreachable().to_owned(), vec![Next::OpenHost])
        }
        NoAnswer::ForbiddenByPolicy => {
            let link = Next::Link(text::link_security(), links::CONTENT_SECURITY_POLICY);
            owned(&text::what_policy(host), text::why_policy().to_owned(), vec![link])
        }
        NoAnswer::Redirected => {
            owned(&text::what_redirected(host), text::why_redirected().to_owned(), vec![Next::OpenHost])
        }
    }
}
