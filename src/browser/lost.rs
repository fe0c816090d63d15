//! What a lost answer means, the sign-in service's answers, and what the host has of the page by now: requests that the
//! first page makes none of.

use super::fetch::{FetchError, Message, TIMEOUT_MS, Timeout, exchange, sent, strict, text_of};
use super::{clock, location, network, policy, query};
use remote_help::graph::{ErrorKind, GraphError, NoAnswer, Response};
use remote_help::oauth::{Client, Params, SignInError, TokenResponse};
use std::time::Duration;
use web_sys::{RequestCache, RequestInit, RequestMode, RequestRedirect};

/// How long after a failed request the browser may still tell that the page's policy blocked it.
const VIOLATION_DELAY: Duration = Duration::from_millis(100);
/// How long to ask whether a host can be reached at all, in milliseconds.
const PROBE_TIMEOUT_MS: i32 = 5_000;

/// What came of a request to `graph`, with the reason where the answer was lost; `id` is the request's own.
pub(crate) async fn classify(
    sent: Result<Response, FetchError>,
    id: &str,
    graph: &str,
) -> Result<Response, GraphError> {
    let lost = match sent {
        Ok(answer) => return Ok(answer),
        Err(lost) => lost,
    };
    // This address is one that Graph answers without a redirect, which the page's policy would block.
    Err(match cause(lost, graph, format!("{graph}/v1.0/")).await {
        None => GraphError::bare(ErrorKind::TooLarge, id),
        Some(why) => GraphError::no_answer(why, id),
    })
}

/// Sends a form to the token endpoint and reads the tokens it answers with. No header of ours goes along: the request
/// must be one that the browser sends without asking the service first.
///
/// # Errors
/// As [`TokenResponse::read`], and where there was no answer to read.
pub(crate) async fn request_tokens(client: &Client, form: &Params) -> Result<TokenResponse, SignInError> {
    let message = Message {
        method: "POST",
        url: &client.token_url(),
        headers: vec![("content-type", "application/x-www-form-urlencoded".to_owned())],
        body: Some(query::write(form)),
        cache: RequestCache::NoStore,
    };
    match exchange(message).await {
        Ok(answer) => TokenResponse::read(answer.status, &answer.body),
        Err(lost) => Err(match cause(lost, client.endpoints.authority(), client.metadata_url()).await {
            None => SignInError::TooLarge,
            Some(why) => SignInError::NoAnswer(why),
        }),
    }
}

/// Why there was no answer; none where there was one, and too large. `probe` is an address of `origin` that answers anybody.
async fn cause(lost: FetchError, origin: &str, probe: String) -> Option<NoAnswer> {
    Some(match lost {
        FetchError::TooLarge => return None,
        FetchError::TimedOut => NoAnswer::TimedOut,
        FetchError::Redirected => NoAnswer::Redirected,
        FetchError::Failed => why_no_answer(origin, &probe).await,
    })
}

/// Tells apart why there was no answer, as far as a page can: browsers keep the reason from it.
async fn why_no_answer(origin: &str, probe: &str) -> NoAnswer {
    if !network::is_online() {
        return NoAnswer::Offline;
    }
    // Without a token, and without an answer to read: only whether the host answers at all.
    let limit = Timeout::new(PROBE_TIMEOUT_MS);
    let init = strict(RequestMode::NoCors, RequestCache::NoStore, &limit);
    init.set_redirect(RequestRedirect::Follow);
    let reached = sent(probe, &init).await.is_ok();
    if !reached {
        // Browsers tell of a violation some tasks after the request has failed.
        clock::sleep(VIOLATION_DELAY).await;
    }
    match (policy::blocked(origin), reached) {
        (true, _) => NoAnswer::ForbiddenByPolicy,
        (false, true) => NoAnswer::Withheld,
        (false, false) => NoAnswer::Unreachable,
    }
}

/// The page itself, as its host has it now and not as it is kept; none where the host answers with anything else, such
/// as a redirect to a page for signing in.
pub(crate) async fn own_page() -> Option<String> {
    let limit = Timeout::new(TIMEOUT_MS);
    let init = own(&limit);
    init.set_cache(RequestCache::NoCache);
    text_of(&sent(&location::path(), &init).await.ok().filter(web_sys::Response::ok)?).await
}

/// Whether the host has the file of wasm at an address.
pub(crate) async fn has_wasm(address: &str) -> bool {
    let limit = Timeout::new(TIMEOUT_MS);
    let init = own(&limit);
    init.set_method("HEAD");
    sent(address, &init).await.is_ok_and(|response| {
        let kind = response.headers().get("content-type").ok().flatten();
        response.ok() && kind.as_deref() == Some("application/wasm")
    })
}

fn own(limit: &Timeout) -> RequestInit {
    let init = RequestInit::new();
    init.set_redirect(RequestRedirect::Manual);
    limit.holds(&init);
    init
}
