//! Why Graph gave no evidence, in words.

use super::{Explained, Next, graph, sign_in};
use crate::app::CheckFault;
use crate::text;
use remote_help::cloud::Endpoints;
use remote_help::graph::ErrorKind;
use remote_help::oauth::Check;

/// A check that failed.
pub(crate) fn explain(check: Check, fault: &CheckFault, endpoints: &Endpoints) -> Explained {
    let what = match check {
        Check::Licence => text::what_check_licence(),
        Check::Rights => text::what_check_rights(),
        Check::Helpers => text::what_check_helpers(),
    };
    let (why, next) = why(check, fault, endpoints);
    Explained { what: what.to_owned(), why, next }
}

/// Why a check failed, and what to do about it.
fn why(check: Check, fault: &CheckFault, endpoints: &Endpoints) -> (String, Vec<Next>) {
    let permission = check.permission().name();
    match fault {
        CheckFault::TokenLacks => (text::why_check_token(permission), vec![Next::NewToken, Next::HowToGetToken]),
        CheckFault::Entra(error) => {
            let inner = sign_in::explain(error, endpoints);
            (text::sentences(&inner.what, &inner.why), vec![Next::TryAgain])
        }
        CheckFault::Graph(error) => {
            let lacks =
                matches!(error.kind, ErrorKind::MissingScope { .. } | ErrorKind::MissingRole | ErrorKind::Forbidden);
            let inner = graph::explain(error, endpoints);
            let why = if lacks { text::why_check_refused(permission) } else { inner.why.clone() };
            let why = text::sentences(&inner.what, &why);
            // With the same token, it would be refused again.
            (why, if error.needs_new_token() { inner.next } else { inner.offering(Next::TryAgain).next })
        }
    }
}

/// Why a check failed, in a sentence for the row that it was to decide.
pub(crate) fn in_short(check: Check, fault: &CheckFault, endpoints: &Endpoints) -> String {
    match fault {
        CheckFault::TokenLacks => text::why_check_token(check.permission().name()),
        CheckFault::Entra(error) => sign_in::explain(error, endpoints).what,
        CheckFault::Graph(error) => graph::explain(error, endpoints).what,
    }
}
