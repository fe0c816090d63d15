//! How a run ended in a tenant: what the table shows, the receipt is made of, and the journal stores.

use super::{Cause, Ending};
use crate::graph::RequestIds;
use crate::oauth::SignInError;
use crate::receipt::ReceiptOutcome;
use crate::save::{Outcome, Sent};
use crate::time::UnixMillis;

/// How a run ended in a tenant, with what is known of it.
#[derive(Clone, Debug, PartialEq)]
pub struct RowEnd {
    /// The ending.
    pub ending: Ending,
    /// When.
    pub at: UnixMillis,
    /// The outcome in the terms of a receipt; `None` if nothing was to be sent, so that there is no receipt.
    pub outcome: Option<ReceiptOutcome>,
    /// The IDs of the requests, in order. If the change was sent, the first one sent it.
    pub requests: Vec<RequestIds>,
    /// The code of the error, such as `AADSTS65001` or Graph's own; `None` if there was no error, or it had none.
    pub code: Option<String>,
    /// The error itself; `None` also for a row that ended before the page was loaded again.
    pub cause: Option<Cause>,
}

impl RowEnd {
    /// A row that ended before anything was sent, or whose turn never came.
    pub(super) fn unsent(ending: Ending, at: UnixMillis) -> Self {
        let outcome = match ending {
            Ending::Refused | Ending::ChangedSince => Some(ReceiptOutcome::NotSaved),
            _ => None,
        };
        Self { ending, at, outcome, requests: Vec::new(), code: None, cause: None }
    }

    /// A change that was sent, and surely refused.
    pub(super) fn unsaved(at: UnixMillis) -> Self {
        Self { outcome: Some(ReceiptOutcome::NotSaved), ..Self::unsent(Ending::NotSaved, at) }
    }

    /// This end, for this reason.
    pub(super) fn because(self, cause: Cause) -> Self {
        let requests = if self.requests.is_empty() { vec![ids_of(&cause)] } else { self.requests };
        Self { requests, code: code_of(&cause), cause: Some(cause), ..self }
    }

    /// The end of a save with this outcome.
    pub(super) fn of_outcome(outcome: &Outcome, is_sent: bool, at: UnixMillis) -> Self {
        let (ending, error) = match outcome {
            Outcome::Saved { .. } => (Ending::Saved, None),
            Outcome::NotSaved { error, .. } if is_sent => (Ending::NotSaved, Some(error)),
            Outcome::NotSaved { error, .. } => (Ending::Refused, Some(error)),
            Outcome::Different { sent, .. } => (Ending::Different, sent.unconfirmed_because.as_ref()),
            Outcome::Uncertain { error, .. } => (Ending::Uncertain, Some(error)),
        };
        let cause = error.cloned().map(Cause::Graph);
        Self {
            ending,
            at,
            outcome: Some(outcome.receipt_outcome()),
            requests: outcome.requests(),
            code: cause.as_ref().and_then(code_of),
            cause,
        }
    }

    /// A change that was sent and can't be read back.
    pub(super) fn uncertain(sent: Sent, cause: Cause, at: UnixMillis) -> Self {
        let outcome = Some(ReceiptOutcome::Uncertain { accepted: sent.unconfirmed_because.is_none() });
        let requests = sent.requests;
        Self { ending: Ending::Uncertain, at, outcome, requests, code: None, cause: None }.because(cause)
    }
}

/// The code of an error, such as `AADSTS65001`, or Graph's own.
fn code_of(cause: &Cause) -> Option<String> {
    match cause {
        Cause::SignIn(SignInError::Refused(error)) => {
            Some(error.number.map_or_else(|| error.error.clone(), |number| format!("AADSTS{number}")))
        }
        Cause::SignIn(_) => None,
        Cause::Graph(error) => {
            error.details.code.clone().or_else(|| error.details.status.map(|status| status.to_string()))
        }
    }
}

/// The IDs by which Microsoft can find the request that failed.
fn ids_of(cause: &Cause) -> RequestIds {
    match cause {
        Cause::SignIn(SignInError::Refused(error)) => {
            RequestIds { request_id: error.trace_id.clone(), client_request_id: error.correlation_id.clone() }
        }
        Cause::SignIn(_) => RequestIds::default(),
        Cause::Graph(error) => error.request_ids(),
    }
}
