//! Requests to Graph, with a token, and for files of the deployment.
//!
//! A token goes only to the requested address: requests follow no redirects, send no cookies and no referrer, and use
//! the browser's cache only if the caller knows that it can't answer.

use super::clock;
use gloo_net::http::Response as Fetched;
use remote_help::graph::{CacheMode, MAX_RESPONSE_BYTES, Method, Request, Response, RetryAfter, Reuse};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, DomException, Headers, ReadableStreamDefaultReader, ReferrerPolicy};
use web_sys::{RequestCache, RequestCredentials, RequestInit, RequestMode, RequestRedirect, ResponseType};

/// The time until a request without a response is aborted: 30 seconds.
pub(crate) const TIMEOUT_MS: u32 = 30_000;

/// Sends a request to Graph and reads the whole response.
///
/// # Errors
/// There was no response to read, or it is too large. An HTTP status is no error here.
pub async fn send(request: &Request, cache: CacheMode) -> Result<Response, FetchError> {
    let method = match request.method {
        Method::Get => "GET",
        Method::Patch => "PATCH",
        Method::Post => "POST",
    };
    let cache = match cache {
        CacheMode::Default => RequestCache::Default,
        CacheMode::NoStore => RequestCache::NoStore,
        CacheMode::Reload => RequestCache::Reload,
    };
    let message = Message { method, url: &request.url, headers: request.headers(), body: request.body.clone(), cache };
    let mut response = exchange(message).await?;
    response.client_request_id.get_or_insert_with(|| request.client_request_id.clone());
    Ok(response)
}

/// Asks for something that anybody may read, without a token or any header of ours, and reads the whole response.
///
/// # Errors
/// As [`send`].
pub async fn get_public(url: &str) -> Result<Response, FetchError> {
    exchange(Message { method: "GET", url, headers: Vec::new(), body: None, cache: RequestCache::NoStore }).await
}

/// A request to a service.
pub(crate) struct Message<'a> {
    pub(crate) method: &'static str,
    pub(crate) url: &'a str,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Option<String>,
    pub(crate) cache: RequestCache,
}

/// Why there is no response to read, as far as `fetch` tells. `fetch_error.rs` finds out more.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FetchError {
    /// The response is larger than any real one.
    TooLarge,
    /// No response came in time.
    TimedOut,
    /// The response is a redirect.
    Redirected,
    /// The request failed, and the browser doesn't tell the page why.
    Failed,
}

impl From<JsValue> for FetchError {
    /// `fetch` rejects with the abort reason of its signal.
    ///
    /// Source: <https://dom.spec.whatwg.org/#dom-abortsignal-timeout>
    fn from(reason: JsValue) -> Self {
        let is_timeout = reason.dyn_ref::<DomException>().is_some_and(|reason| reason.name() == "TimeoutError");
        if is_timeout { Self::TimedOut } else { Self::Failed }
    }
}

/// Sends a request and reads the whole response.
pub(crate) async fn exchange(message: Message<'_>) -> Result<Response, FetchError> {
    let init = strict(RequestMode::Cors, message.cache, TIMEOUT_MS);
    init.set_method(message.method);
    let headers = Headers::new()?;
    for (name, value) in &message.headers {
        headers.set(name, value)?;
    }
    init.set_headers_headers(&headers);
    if let Some(body) = &message.body {
        init.set_body(&body.into());
    }
    let response = fetch(message.url, &init).await?;
    if response.type_() == ResponseType::Opaqueredirect {
        return Err(FetchError::Redirected);
    }
    let body = read_body(&response).await?;
    let headers = response.headers();
    Ok(Response {
        status: response.status(),
        content_type: headers.get("content-type"),
        request_id: headers.get("request-id"),
        client_request_id: headers.get("client-request-id"),
        retry_after: headers.get("retry-after").and_then(|text| RetryAfter::read(&text, clock::parse_date)),
        www_authenticate: headers.get("www-authenticate"),
        reuse: Reuse {
            cache_control: headers.get("cache-control"),
            expires: headers.get("expires"),
            last_modified: headers.get("last-modified"),
        },
        body,
    })
}

/// The options of a request to another origin: without credentials, referrer and redirects, and with a timeout.
pub(crate) fn strict(mode: RequestMode, cache: RequestCache, timeout_ms: u32) -> RequestInit {
    let init = RequestInit::new();
    init.set_mode(mode);
    init.set_redirect(RequestRedirect::Manual);
    init.set_credentials(RequestCredentials::Omit);
    init.set_cache(cache);
    init.set_referrer_policy(ReferrerPolicy::NoReferrer);
    init.set_signal(Some(&AbortSignal::timeout_with_u32(timeout_ms)));
    init
}

/// Calls the browser's `fetch`, not gloo-net's `send`.
///
/// `send` panics if `fetch` rejects with anything but an `Error`, as a `fetch` may that an extension has replaced. And
/// its builder appends an `&` to an address with a query, while Graph's `@odata.nextLink` must be requested unchanged.
/// See `docs/decisions/0017-the-design-card.md`.
pub(crate) async fn fetch(url: &str, init: &RequestInit) -> Result<Fetched, JsValue> {
    let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
    let response = JsFuture::from(window.fetch_with_str_and_init(url, init)).await?;
    Ok(response.dyn_into::<web_sys::Response>()?.into())
}

/// Reads a body chunk by chunk, and stops as soon as it is too large.
async fn read_body(response: &Fetched) -> Result<Vec<u8>, FetchError> {
    let Some(stream) = response.body() else { return Ok(Vec::new()) };
    let reader: ReadableStreamDefaultReader = stream.get_reader().unchecked_into();
    let mut body = Vec::new();
    loop {
        let piece = JsFuture::from(reader.read()).await?;
        let get = |name: &str| js_sys::Reflect::get(&piece, &name.into()).unwrap_or(JsValue::UNDEFINED);
        if get("done").is_truthy() {
            return Ok(body);
        }
        let bytes: js_sys::Uint8Array = get("value").unchecked_into();
        if body.len() + bytes.length() as usize > MAX_RESPONSE_BYTES {
            // Whether cancelling the rest succeeds doesn't matter.
            let _ = JsFuture::from(reader.cancel()).await;
            return Err(FetchError::TooLarge);
        }
        body.extend(bytes.to_vec());
    }
}

/// Fetches a file of the page's own host, and returns its status and text. The browser checks its integrity, unless
/// that is empty.
///
/// # Errors
/// The host did not respond, or the file has another integrity.
pub async fn fetch_text(address: &str, integrity: &str) -> Result<(u16, String), ()> {
    // The options match the preload in index.html, so that config.json is fetched once.
    let init = RequestInit::new();
    init.set_integrity(integrity);
    let response = fetch(address, &init).await.map_err(drop)?;
    Ok((response.status(), response.text().await.map_err(drop)?))
}

/// Fetches a file of the page's own host, and returns its status and bytes. Returns `None` if the host doesn't respond.
pub async fn fetch_bytes(address: &str) -> Option<(u16, Vec<u8>)> {
    let response = fetch(address, &RequestInit::new()).await.ok()?;
    Some((response.status(), response.binary().await.ok()?))
}
