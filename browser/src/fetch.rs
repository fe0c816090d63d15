//! Requests over the network: to Graph, with a token, and for files of the deployment.
//!
//! A token goes to the address asked for and nowhere else: redirects are not followed, no cookies are sent, no
//! referrer is told, and nothing is left to the browser's cache unless the caller knows that it can't answer.

use super::clock;
use gloo_net::http::Response as Fetched;
use remote_help::graph::{CacheMode, MAX_RESPONSE_BYTES, Method, Request, Response, RetryAfter, Reuse};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortSignal, DomException, Headers, ReadableStreamDefaultReader, ReferrerPolicy};
use web_sys::{RequestCache, RequestCredentials, RequestInit, RequestMode, RequestRedirect, ResponseType};

/// A request without a response for so long counts as lost. 30 seconds, in milliseconds.
pub(crate) const TIMEOUT_MS: u32 = 30_000;

/// Sends a request to Graph, in this cache mode, and reads the response to its end.
///
/// # Errors
/// There was no response to read, or it is too large; never for a status.
pub async fn send(request: &Request, cache: CacheMode) -> Result<Response, FetchError> {
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
    let mut response = exchange(message).await?;
    response.client_request_id.get_or_insert_with(|| request.client_request_id.clone());
    Ok(response)
}

/// What is sent to a service.
pub(crate) struct Message<'a> {
    pub(crate) method: &'static str,
    pub(crate) url: &'a str,
    pub(crate) headers: Vec<(&'static str, String)>,
    pub(crate) body: Option<String>,
    pub(crate) cache: RequestCache,
}

/// Why there is no response that can be read, as far as it shows at once; `fetch_error.rs` finds out more.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FetchError {
    /// The response is larger than any that is meant.
    TooLarge,
    /// None came in time.
    TimedOut,
    /// It redirects the browser elsewhere.
    Redirected,
    /// The request failed, and the browser keeps the reason from the page.
    Failed,
}

impl From<JsValue> for FetchError {
    /// Fetch rejects with the reason of the signal that ended it.
    ///
    /// Source: <https://dom.spec.whatwg.org/#dom-abortsignal-timeout>
    fn from(reason: JsValue) -> Self {
        let is_timeout = reason.dyn_ref::<DomException>().is_some_and(|reason| reason.name() == "TimeoutError");
        if is_timeout { Self::TimedOut } else { Self::Failed }
    }
}

/// Sends a message and reads the response to its end.
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

/// How a request to another origin is made: nothing goes along, nothing is kept or followed, and it ends in time.
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

/// Calls the browser's `fetch`.
///
/// Not gloo-net's `send`: that stops the program where `fetch` rejects with anything but an `Error`, as one may that an
/// extension has put in its place; and its builder adds an `&` to an address that has a query, while Graph's
/// `@odata.nextLink` is to be followed as it is. See `docs/decisions/0017-the-design-card.md`.
pub(crate) async fn fetch(url: &str, init: &RequestInit) -> Result<Fetched, JsValue> {
    let window = web_sys::window().ok_or(JsValue::UNDEFINED)?;
    let response = JsFuture::from(window.fetch_with_str_and_init(url, init)).await?;
    Ok(response.dyn_into::<web_sys::Response>()?.into())
}

/// Reads a body piece by piece, and stops at the first that makes it too large.
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
            // The rest is not wanted; whether cancelling succeeds doesn't matter.
            let _ = JsFuture::from(reader.cancel()).await;
            return Err(FetchError::TooLarge);
        }
        body.extend(bytes.to_vec());
    }
}

/// Gets a file of the page's own host, with its status; held to its integrity where there is one.
///
/// # Errors
/// The host did not answer, or with something else.
pub async fn own_file(address: &str, integrity: &str) -> Result<(u16, String), ()> {
    // The same kind of request as the preload in index.html, so that config.json is fetched once.
    let init = RequestInit::new();
    init.set_integrity(integrity);
    let response = fetch(address, &init).await.map_err(drop)?;
    Ok((response.status(), response.text().await.map_err(drop)?))
}

/// Gets a file of the page's own host once more, with its status, as the bytes that it is. Returns `None` if the host
/// doesn't answer.
pub async fn own_bytes(address: &str) -> Option<(u16, Vec<u8>)> {
    let response = fetch(address, &RequestInit::new()).await.ok()?;
    Some((response.status(), response.binary().await.ok()?))
}
