//! Why the report of sessions could not be read, in words.

use super::{Explained, Next, graph};
use crate::text;
use browser::locale;
use remote_help::auth::READ_PERMISSION;
use remote_help::cloud::Endpoints;
use remote_help::graph::{ErrorKind, GraphError};
use remote_help::sessions::VIEW_REPORTS;

/// Puts an error of the report into words. `read` tells how many rows were read before, and of how many.
pub(super) fn explain(error: &GraphError, read: Option<(usize, Option<usize>)>, endpoints: &Endpoints) -> Explained {
    let inner = graph::explain(error, endpoints);
    let what = match read {
        None => text::what_sessions().to_owned(),
        Some((read, Some(total))) => text::what_sessions_part(&locale::number(read), &locale::number(total)),
        Some((read, None)) => text::what_sessions_part_unknown(&locale::number(read)),
    };
    let why = match &error.kind {
        ErrorKind::MissingRole | ErrorKind::Forbidden => text::why_sessions_role(VIEW_REPORTS),
        ErrorKind::MissingScope { .. } => text::why_sessions_scope(READ_PERMISSION),
        ErrorKind::NotReport => text::why_sessions_not_report().to_owned(),
        _ => text::sentences(&inner.what, &inner.why),
    };
    let explained = Explained { what, why, next: inner.next };
    // With the same token, it would be refused again.
    if error.needs_new_token() { explained } else { explained.offering(Next::TryAgain) }
}
