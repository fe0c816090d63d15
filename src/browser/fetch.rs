//! Requests over the network: to Graph, with a token; to the sign-in service, for one; and for files of the deployment.
//!
//! A token goes to the address asked for and nowhere else: redirects are not followed, no cookies are sent, nothing
//! is cached, and no referrer is told.

use super::{clock, location, network, policy, query};
use gloo_net::http::{RequestBuilder, Response};
use remote_help::graph::{Answer, GraphError, Kind, LARGEST_ANSWER, Method, NoAnswer, Request, RetryAfter};
use remote_help::sign_in::{Client, Grant, Pairs, SignInError};
use std::cell::Cell;
use std::rc::Rc;
use std::time::Duration;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, ReadableStreamDefaultReader, ReferrerPolicy, RequestCache, RequestCredentials};
use web_sys::{RequestMode, RequestRedirect, ResponseType};

/// No answer for so long counts as lost. 30 seconds, in milliseconds.
const PATIENCE: i32 = 30_000;
/// How long after a failed request the browser may still tell that the page's policy blocked it.
const VIOLATION_DELAY: Duration = Duration::from_millis(100);
/// How long to ask whether a host can be reached at all, in milliseconds.
const PROBE_PATIENCE: i32 = 5_000;

/// Sends a request to Graph and reads the answer to its end.
///
/// # Errors
/// There was no answer to read, or it is too large; never for a status.
pub(crate) async fn send(request: &Request, graph: &str) -> Result<Answer, GraphError> {
    let id = request.client_request_id.as_str();
    let method = match request.method {
        Method::Get => gloo_net::http::Method::GET,
        Method::Patch => gloo_net::http::Method::PATCH,
    };
    let message = Message { method, url: &request.url, headers: request.headers(), body: request.body.clone() };
    // This address is one that Graph answers without a redirect, which the page's policy would block.
    let mut answer = exchange(message, graph, format!("{graph}/v1.0/")).await.map_err(|lost| match lost {
        Lost::TooLarge => GraphError::bare(Kind::TooLarge, id),
        Lost::NoAnswer(why) => GraphError::no_answer(why, id),
    })?;
    answer.client_request_id.get_or_insert_with(|| id.to_owned());
    Ok(answer)
}

/// Sends a form to the token endpoint and reads the tokens it answers with. No header of ours goes along: the request
/// must be one that the browser sends without asking the service first.
///
/// # Errors
/// As [`Grant::read`], and where there was no answer to read.
pub(crate) async fn redeem(client: &Client, form: &Pairs) -> Result<Grant, SignInError> {
    let message = Message {
        method: gloo_net::http::Method::POST,
        url: &client.token_url(),
        headers: vec![("content-type", "application/x-www-form-urlencoded".to_owned())],
        body: Some(query::write(form)),
    };
    match exchange(message, client.endpoints.authority(), client.metadata_url()).await {
        Ok(answer) => Grant::read(answer.status, &answer.body),
        Err(Lost::TooLarge) => Err(SignInError::TooLarge),
        Err(Lost::NoAnswer(why)) => Err(SignInError::NoAnswer(why)),
    }
}

struct Message<'a> {
    method: gloo_net::http::Method,
    url: &'a str,
    headers: Vec<(&'static str, String)>,
    body: Option<String>,
}

/// An answer that could not be read.
enum Lost {
    TooLarge,
    NoAnswer(NoAnswer),
}

/// Sends a message and reads the answer to its end; `probe` is an address of `origin` that answers anybody.
async fn exchange(message: Message<'_>, origin: &str, probe: String) -> Result<Answer, Lost> {
    let limit = Limit::new(PATIENCE);
    match attempt(message, &limit).await {
        Ok(result) => result,
        Err(_) if limit.is_over() => Err(Lost::NoAnswer(NoAnswer::TimedOut)),
        Err(_) => Err(Lost::NoAnswer(why_no_answer(origin, &probe).await)),
    }
}

async fn attempt(message: Message<'_>, limit: &Limit) -> Result<Result<Answer, Lost>, gloo_net::Error> {
    let mut builder = strict(message.url, RequestMode::Cors, limit).method(message.method);
    for (name, value) in &message.headers {
        builder = builder.header(name, value);
    }
    let response = match message.body {
        Some(body) => builder.body(body)?.send().await?,
        None => builder.send().await?,
    };
    if response.type_() == ResponseType::Opaqueredirect {
        return Ok(Err(Lost::NoAnswer(NoAnswer::Redirected)));
    }
    let Some(body) = read_body(&response).await? else { return Ok(Err(Lost::TooLarge)) };
    let headers = response.headers();
    Ok(Ok(Answer {
        status: response.status(),
        content_type: headers.get("content-type"),
        request_id: headers.get("request-id"),
        client_request_id: headers.get("client-request-id"),
        retry_after: headers.get("retry-after").and_then(|text| RetryAfter::read(&text, clock::parse_date)),
        www_authenticate: headers.get("www-authenticate"),
        body,
    }))
}

fn strict(url: &str, mode: RequestMode, limit: &Limit) -> RequestBuilder {
    RequestBuilder::new(url)
        .mode(mode)
        .redirect(RequestRedirect::Manual)
        .credentials(RequestCredentials::Omit)
        .cache(RequestCache::NoStore)
        .referrer_policy(ReferrerPolicy::NoReferrer)
        .abort_signal(limit.controller.as_ref().map(AbortController::signal).as_ref())
}

/// Reads a body piece by piece, and stops at the first that makes it too large: then there is none.
async fn read_body(response: &Response) -> Result<Option<Vec<u8>>, gloo_net::Error> {
    let Some(stream) = response.body() else { return Ok(Some(Vec::new())) };
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    let mut body = Vec::new();
    loop {
        let piece = JsFuture::from(reader.read()).await.map_err(broken)?;
        let get = |name: &str| js_sys::Reflect::get(&piece, &name.into()).unwrap_or(JsValue::UNDEFINED);
        if get("done").is_truthy() {
            return Ok(Some(body));
        }
        let bytes: js_sys::Uint8Array = get("value").unchecked_into();
        if body.len() + bytes.length() as usize > LARGEST_ANSWER {
            // The rest is not wanted; whether cancelling succeeds doesn't matter.
            let _ = JsFuture::from(reader.cancel()).await;
            return Ok(None);
        }
        body.extend(bytes.to_vec());
    }
}

fn broken(_: JsValue) -> gloo_net::Error {
    gloo_net::Error::GlooError("the connection broke while the answer was read".to_owned())
}

/// Tells apart why there was no answer, as far as a page can: browsers keep the reason from it.
async fn why_no_answer(origin: &str, probe: &str) -> NoAnswer {
    if !network::is_online() {
        return NoAnswer::Offline;
    }
    // Without a token, and without an answer to read: only whether the host answers at all.
    let limit = Limit::new(PROBE_PATIENCE);
    let probe = strict(probe, RequestMode::NoCors, &limit).redirect(RequestRedirect::Follow);
    let reached = probe.send().await.is_ok();
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

/// Gets a file of the page's own host, with its status; held to its integrity where there is one.
///
/// # Errors
/// The host did not answer, or with something else.
pub(crate) async fn own_file(address: &str, integrity: &str) -> Result<(u16, String), ()> {
    // The same kind of request as the preload in index.html, so that config.json is fetched once.
    let response = RequestBuilder::new(address).integrity(integrity).send().await.map_err(drop)?;
    let text = response.text().await.map_err(drop)?;
    Ok((response.status(), text))
}

/// The page itself, as its host has it now and not as it is kept; none where the host answers with anything else, such
/// as a redirect to a page for signing in.
pub(crate) async fn own_page() -> Option<String> {
    let limit = Limit::new(PATIENCE);
    let builder = own(&location::path(), &limit).cache(RequestCache::NoCache);
    let response = builder.send().await.ok().filter(Response::ok)?;
    response.text().await.ok()
}

/// Whether the host has the file of wasm at an address.
pub(crate) async fn has_wasm(address: &str) -> bool {
    let limit = Limit::new(PATIENCE);
    match own(address, &limit).method(gloo_net::http::Method::HEAD).send().await {
        Ok(response) => response.ok() && response.headers().get("content-type").as_deref() == Some("application/wasm"),
        Err(_) => false,
    }
}

fn own(address: &str, limit: &Limit) -> RequestBuilder {
    RequestBuilder::new(address)
        .redirect(RequestRedirect::Manual)
        .abort_signal(limit.controller.as_ref().map(AbortController::signal).as_ref())
}

/// Aborts a request after some time.
struct Limit {
    controller: Option<AbortController>,
    over: Rc<Cell<bool>>,
    timer: Option<i32>,
    // Held so that the timer finds it; dropped with the request.
    _ring: Closure<dyn Fn()>,
}

impl Limit {
    fn new(millis: i32) -> Self {
        let controller = AbortController::new().ok();
        let over = Rc::new(Cell::new(false));
        let ring = Closure::new({
            let (controller, over) = (controller.clone(), Rc::clone(&over));
            move || {
                over.set(true);
                // Without a reason of our own: gloo-net takes only an Error, which is what the browser gives.
                if let Some(controller) = &controller {
                    controller.abort();
                }
            }
        });
        let timer = web_sys::window().and_then(|window| {
            window.set_timeout_with_callback_and_timeout_and_arguments_0(ring.as_ref().unchecked_ref(), millis).ok()
        });
        Self { controller, over, timer, _ring: ring }
    }

    fn is_over(&self) -> bool {
        self.over.get()
    }
}

impl Drop for Limit {
    fn drop(&mut self) {
        if let (Some(window), Some(timer)) = (web_sys::window(), self.timer) {
            window.clear_timeout_with_handle(timer);
        }
    }
}
