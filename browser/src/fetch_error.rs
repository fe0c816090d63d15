//! Finds out why a request failed. Browsers don't tell the page, so this sends a further request.

use super::fetch::{FetchError, fetch, strict};
use super::{clock, network, policy};
use remote_help::graph::{ErrorKind, GraphError, NoAnswer, Response};
use remote_help::oauth::SignInError;
use std::time::Duration;
use web_sys::{RequestCache, RequestMode, RequestRedirect};

/// How long after a failed request the browser may still report that the page's policy blocked it.
const VIOLATION_DELAY: Duration = Duration::from_millis(100);
/// The timeout of the request that finds out whether a host can be reached.
const PROBE_TIMEOUT_MS: u32 = 5_000;

/// The result of a request to the origin `graph`, with the cause if there is no response. `id` is the request's
/// `client-request-id`.
pub async fn classify(sent: Result<Response, FetchError>, id: &str, graph: &str) -> Result<Response, GraphError> {
    let error = match sent {
        Ok(response) => return Ok(response),
        Err(error) => error,
    };
    // Graph doesn't redirect this address; the page's policy would block a redirect.
    Err(match cause(error, graph, format!("{graph}/v1.0/")).await {
        None => GraphError::bare(ErrorKind::TooLarge, id),
        Some(cause) => GraphError::no_answer(cause, id),
    })
}

/// Why a request to the sign-in service at the origin `authority` got no response. `probe` is an address there that needs no
/// token.
pub async fn sign_in_error(error: FetchError, authority: &str, probe: &str) -> SignInError {
    cause(error, authority, probe.to_owned()).await.map_or(SignInError::TooLarge, SignInError::NoAnswer)
}

/// The cause of a failed request. Returns `None` if there was a response, but a too large one. `probe` is an address at
/// `origin` that needs no token.
pub(crate) async fn cause(error: FetchError, origin: &str, probe: String) -> Option<NoAnswer> {
    Some(match error {
        FetchError::TooLarge => return None,
        FetchError::TimedOut => NoAnswer::TimedOut,
        FetchError::Redirected => NoAnswer::Redirected,
        FetchError::Failed => cause_of_failure(origin, &probe).await,
    })
}

/// Finds out why there was no response, as far as a page can.
async fn cause_of_failure(origin: &str, probe: &str) -> NoAnswer {
    if !network::is_online() {
        return NoAnswer::Offline;
    }
    // Without a token, and with an opaque response: this only shows whether the host responds.
    let init = strict(RequestMode::NoCors, RequestCache::NoStore, PROBE_TIMEOUT_MS);
    init.set_redirect(RequestRedirect::Follow);
    let reached = fetch(probe, &init).await.is_ok();
    if !reached {
        // Browsers report a violation some tasks after the request has failed.
        clock::sleep(VIOLATION_DELAY).await;
    }
    match (policy::blocked(origin), reached) {
        (true, _) => NoAnswer::ForbiddenByPolicy,
        (false, true) => NoAnswer::Withheld,
        (false, false) => NoAnswer::Unreachable,
    }
}
