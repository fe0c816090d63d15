//! Requests over the network: to Graph, with a token, and for files of the deployment.
//!
//! A token goes to the address asked for and nowhere else: redirects are not followed, no cookies are sent, no
//! referrer is told, and nothing is left to the browser's cache unless who asks knows that it can't answer.

use super::clock;
use remote_help::graph::{CacheMode, MAX_RESPONSE_BYTES, Method, Request, Response, RetryAfter, Reuse};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, Headers, ReadableStreamDefaultReader, ReferrerPolicy, RequestCache, RequestCredentials,
};
use web_sys::{RequestInit, RequestMode, RequestRedirect, ResponseType};

/// No answer for so long counts as lost. 30 seconds, in milliseconds.
pub(super) const TIMEOUT_MS: i32 = 30_000;

/// Sends a request to Graph, in this cache mode, and reads the answer to its end.
///
/// # Errors
/// There was no answer to read, or it is too large; never for a status.
pub(crate) async fn send(request: &Request, cache: CacheMode) -> Result<Response, FetchError> {
    let method = match request.method {
        Method::Get => "GET",
        Method::Patch => "PATCH",
    };
    let cache = match cache {
        CacheMode::Default => RequestCache::Default,
        CacheMode::NoStore => RequestCache::NoStore,
        CacheMode::Reload => RequestCache::Reload,
    };
    let message = Message { method, url: &request.url, headers: request.headers(), body: request.body.clone(), cache };
    let mut answer = exchange(message).await?;
    answer.client_request_id.get_or_insert_with(|| request.client_request_id.clone());
    Ok(answer)
}

/// What is sent.
pub(super) struct Message<'a> {
    pub(super) method: &'static str,
    pub(super) url: &'a str,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Option<String>,
    pub(super) cache: RequestCache,
}

/// Why there is no answer that can be read, as far as it shows at once; `lost.rs` finds out more.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum FetchError {
    /// It is larger than any that is meant.
    TooLarge,
    /// None came in time.
    TimedOut,
    /// It sends the browser elsewhere.
    Redirected,
    /// The request failed, and the browser keeps the reason from the page.
    Failed,
}

/// Sends a message and reads the answer to its end.
pub(super) async fn exchange(message: Message<'_>) -> Result<Response, FetchError> {
    let limit = Timeout::new(TIMEOUT_MS);
    match attempt(message, &limit).await {
        Ok(result) => result,
        Err(_) if limit.is_over() => Err(FetchError::TimedOut),
        Err(_) => Err(FetchError::Failed),
    }
}

async fn attempt(message: Message<'_>, limit: &Timeout) -> Result<Result<Response, FetchError>, JsValue> {
    let init = strict(RequestMode::Cors, message.cache, limit);
    init.set_method(message.method);
    let headers = Headers::new()?;
    for (name, value) in &message.headers {
        headers.set(name, value)?;
    }
    init.set_headers_headers(&headers);
    if let Some(body) = &message.body {
        init.set_body(&body.into());
    }
    let response = sent(message.url, &init).await?;
    if response.type_() == ResponseType::Opaqueredirect {
        return Ok(Err(FetchError::Redirected));
    }
    let Some(body) = read_body(&response).await? else { return Ok(Err(FetchError::TooLarge)) };
    let headers = response.headers();
    let header = |name| headers.get(name).ok().flatten();
    Ok(Ok(Response {
        status: response.status(),
        content_type: header("content-type"),
        request_id: header("request-id"),
        client_request_id: header("client-request-id"),
        retry_after: header("retry-after").and_then(|text| RetryAfter::read(&text, clock::parse_date)),
        www_authenticate: header("www-authenticate"),
        reuse: Reuse {
            cache_control: header("cache-control"),
            expires: header("expires"),
            last_modified: header("last-modified"),
        },
        body,
    }))
}

/// How a request to another origin is made: nothing goes along, and nothing is kept or followed.
pub(super) fn strict(mode: RequestMode, cache: RequestCache, limit: &Timeout) -> RequestInit {
    let init = RequestInit::new();
    init.set_mode(mode);
    init.set_redirect(RequestRedirect::Manual);
    init.set_credentials(RequestCredentials::Omit);
    init.set_cache(cache);
    init.set_referrer_policy(ReferrerPolicy::NoReferrer);
    limit.holds(&init);
    init
}

/// Sends a request.
pub(super) async fn sent(url: &str, init: &RequestInit) -> Result<web_sys::Response, JsValue> {
    let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
    Ok(JsFuture::from(window.fetch_with_str_and_init(url, init)).await?.unchecked_into())
}

/// Reads a body piece by piece, and stops at the first that makes it too large: then there is none.
async fn read_body(response: &web_sys::Response) -> Result<Option<Vec<u8>>, JsValue> {
    let Some(stream) = response.body() else { return Ok(Some(Vec::new())) };
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    let mut body = Vec::new();
    loop {
        let piece = JsFuture::from(reader.read()).await?;
        let get = |name: &str| js_sys::Reflect::get(&piece, &name.into()).unwrap_or(JsValue::UNDEFINED);
        if get("done").is_truthy() {
            return Ok(Some(body));
        }
        let bytes: js_sys::Uint8Array = get("value").unchecked_into();
        if body.len() + bytes.length() as usize > MAX_RESPONSE_BYTES {
            // The rest is not wanted; whether cancelling succeeds doesn't matter.
            let _ = JsFuture::from(reader.cancel()).await;
            return Ok(None);
        }
        body.extend(bytes.to_vec());
    }
}

/// Gets a file of the page's own host, with its status; held to its integrity where there is one.
///
/// # Errors
/// The host did not answer, or with something else.
pub(crate) async fn own_file(address: &str, integrity: &str) -> Result<(u16, String), ()> {
    // The same kind of request as the preload in index.html, so that config.json is fetched once.
    let init = RequestInit::new();
    init.set_integrity(integrity);
    let response = sent(address, &init).await.map_err(drop)?;
    Ok((response.status(), text_of(&response).await.ok_or(())?))
}

/// Gets a file of the page's own host once more, with its status, as the bytes that it is; none where there is no answer.
pub(crate) async fn own_bytes(address: &str) -> Option<(u16, Vec<u8>)> {
    let response = sent(address, &RequestInit::new()).await.ok()?;
    let bytes = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some((response.status(), js_sys::Uint8Array::new(&bytes).to_vec()))
}

/// The text of a response of the page's own host.
pub(super) async fn text_of(response: &web_sys::Response) -> Option<String> {
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

/// Aborts a request after some time.
pub(super) struct Timeout {
    controller: Option<AbortController>,
    over: Rc<Cell<bool>>,
    timer: Option<i32>,
    // Held so that the timer finds it; dropped with the request.
    _ring: Closure<dyn Fn()>,
}

impl Timeout {
    pub(super) fn new(millis: i32) -> Self {
        let controller = AbortController::new().ok();
        let over = Rc::new(Cell::new(false));
        let ring = Closure::new({
            let (controller, over) = (controller.clone(), Rc::clone(&over));
            move || {
                over.set(true);
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

    /// Lets it abort a request.
    pub(super) fn holds(&self, init: &RequestInit) {
        init.set_signal(self.controller.as_ref().map(AbortController::signal).as_ref());
    }

    fn is_over(&self) -> bool {
        self.over.get()
    }
}

impl Drop for Timeout {
    fn drop(&mut self) {
        if let (Some(window), Some(timer)) = (web_sys::window(), self.timer) {
            window.clear_timeout_with_handle(timer);
        }
    }
}
