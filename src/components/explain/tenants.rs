//! What went wrong with many tenants, in words. The texts are those of the part: it alone can fail so.

use super::{Explained, Next, baseline, graph, sign_in};
use crate::app::{CheckFault, TenantsFailure};
use crate::text::{self as common, tenants as text};
use browser::locale;
use remote_help::cloud::Endpoints;
use remote_help::graph::ErrorKind;
use remote_help::oauth::Listing;
use remote_help::tenants::run::Stop;
use remote_help::tenants::{Cause, Halt};

/// Puts a failure with many tenants into words.
pub(super) fn explain(failure: &TenantsFailure, endpoints: &Endpoints) -> Explained {
    match failure {
        TenantsFailure::Listing { listing, fault } => listing_failed(*listing, fault, endpoints),
        TenantsFailure::ReadingHalted(halt) => halted(text::what_reading_halted(), halt, endpoints),
        TenantsFailure::RunHalted(halt) => halted(text::what_run_halted(), halt, endpoints),
        TenantsFailure::RunStopped { stop, tenant } => Explained {
            next: vec![Next::Advice(text::next_stopped())],
            ..baseline::plain(text::what_run_stopped(), &self::stop(stop, tenant.as_deref()))
        },
        TenantsFailure::RunNotKept => Explained {
            next: vec![Next::Advice(text::next_run_not_kept())],
            ..baseline::plain(text::what_run_not_kept(), text::why_run_not_kept())
        },
        TenantsFailure::RunInOtherTab => baseline::plain(text::what_run_other_tab(), text::why_run_other_tab()),
        TenantsFailure::NoLocks => baseline::plain(text::what_run_not_kept(), text::why_no_locks()),
    }
}

fn listing_failed(listing: Listing, fault: &CheckFault, endpoints: &Endpoints) -> Explained {
    let what = match listing {
        Listing::Customers => text::what_list_customers(),
        Listing::Organization => text::what_list_organization(),
    };
    let permission = listing.permission().name();
    match fault {
        CheckFault::TokenLacks => baseline::plain(what, &text::why_list_token(permission)),
        CheckFault::Entra(error) => {
            let inner = sign_in::explain(error, endpoints);
            Explained { next: inner.next, ..baseline::plain(what, &common::sentences(&inner.what, &inner.why)) }
        }
        CheckFault::Graph(error) => {
            let lacks =
                matches!(error.kind, ErrorKind::MissingScope { .. } | ErrorKind::MissingRole | ErrorKind::Forbidden);
            let inner = graph::explain(error, endpoints);
            let why = if lacks { text::why_list_refused(permission) } else { inner.why };
            Explained { next: inner.next, ..baseline::plain(what, &common::sentences(&inner.what, &why)) }
        }
    }
}

fn halted(what: &str, halt: &Halt, endpoints: &Endpoints) -> Explained {
    let next = match halt {
        Halt::Session(error) | Halt::InARow(error) => sign_in::explain(error, endpoints).next,
        Halt::NoSession | Halt::ChainEnds(_) => vec![Next::SignIn],
        Halt::Storage => vec![Next::Advice(text::next_run_not_kept())],
        Halt::ByPerson | Halt::Offline | Halt::Throttled => vec![],
    };
    Explained { next, ..baseline::plain(what, &self::halt(halt, endpoints)) }
}

/// Why a reading or a run begins nothing new.
pub(crate) fn halt(halt: &Halt, endpoints: &Endpoints) -> String {
    let plain = match halt {
        Halt::ByPerson => text::halt_by_person(),
        Halt::Offline => text::halt_offline(),
        Halt::NoSession => text::halt_no_session(),
        Halt::Throttled => text::halt_throttled(),
        Halt::Storage => text::halt_storage(),
        Halt::ChainEnds(at) => return text::halt_chain(&locale::time(*at)),
        Halt::Session(error) => {
            let inner = sign_in::explain(error, endpoints);
            return common::sentences(&inner.what, &inner.why);
        }
        Halt::InARow(error) => {
            let inner = sign_in::explain(error, endpoints);
            return common::sentences(text::halt_in_a_row(), &common::sentences(&inner.what, &inner.why));
        }
    };
    plain.to_owned()
}

/// Why a run stopped before its end; what the tenant among the first is called for which it did.
pub(crate) fn stop(stop: &Stop, tenant: Option<&str>) -> String {
    match stop {
        Stop::ByPerson => text::run_stopped_by_person().to_owned(),
        Stop::AmongFirst(id) => text::why_stopped_first(tenant.unwrap_or(id.as_str())),
        Stop::Failures(count) => text::why_stopped_failures(usize::from(*count)),
    }
}

/// Why a tenant could not be entered or read.
pub(crate) fn cause(cause: &Cause, endpoints: &Endpoints) -> String {
    let inner = match cause {
        Cause::SignIn(error) => sign_in::explain(error, endpoints),
        Cause::Graph(error) => graph::explain(error, endpoints),
    };
    common::sentences(&inner.what, &inner.why)
}
