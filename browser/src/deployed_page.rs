//! The page that the host serves now, which may be another version than the open one.

use super::fetch::{TIMEOUT_MS, fetch};
use super::location;
use web_sys::{AbortSignal, RequestCache, RequestInit, RequestRedirect};

/// Fetches `index.html`, and has the browser revalidate its cache. Returns `None` if the host responds with anything
/// else, such as a redirect to a sign-in page.
pub async fn index() -> Option<String> {
    let init = own();
    init.set_cache(RequestCache::NoCache);
    let response = fetch(&location::path(), &init).await.ok().filter(gloo_net::http::Response::ok)?;
    response.text().await.ok()
}

/// Whether the host has a file of wasm at an address.
pub async fn has_wasm(address: &str) -> bool {
    let init = own();
    init.set_method("HEAD");
    fetch(address, &init).await.is_ok_and(|response| {
        response.ok() && response.headers().get("content-type").as_deref() == Some("application/wasm")
    })
}

fn own() -> RequestInit {
    let init = RequestInit::new();
    init.set_redirect(RequestRedirect::Manual);
    init.set_signal(Some(&AbortSignal::timeout_with_u32(TIMEOUT_MS)));
    init
}
