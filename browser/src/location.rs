//! The page's address: what it came with, where it is, and going elsewhere.

use super::query;
use js_sys::Reflect;
use remote_help::oauth::Params;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;

/// Where early.js puts the fragment and query of a reply, once it has taken them out of the address.
const REPLY: &str = "reply";

/// The page's address.
pub fn address() -> String {
    web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// The path of the page's address.
pub fn path() -> String {
    web_sys::window().and_then(|window| window.location().pathname().ok()).unwrap_or_default()
}

/// The pairs of fragment and query with which the browser came back from Microsoft, if it did. They can be had once.
pub fn take_reply() -> Option<(Params, Params)> {
    let global = js_sys::global();
    let reply = Reflect::get(&global, &REPLY.into()).ok()?;
    let _ = Reflect::delete_property(&global, &REPLY.into());
    let part = |name: &str| Reflect::get(&reply, &name.into()).ok()?.as_string();
    let (fragment, query) = (part("hash")?, part("search")?);
    Some((query::read(fragment.trim_start_matches('#')), query::read(&query)))
}

/// Calls a function with the fragment's pairs whenever the page's fragment becomes one that `is_wanted`, or has become
/// one since boot.js looked, and takes it out of the address. No page is loaded then.
pub fn when_fragment(is_wanted: fn(&Params) -> bool, then: impl Fn(Params) + 'static) {
    let change = Closure::<dyn Fn()>::new(move || {
        let Some(window) = web_sys::window() else { return };
        let fragment = query::read(window.location().hash().unwrap_or_default().trim_start_matches('#'));
        if is_wanted(&fragment) {
            // Whole: a path that begins with two slashes would be another host's.
            let address = address();
            let bare = address.split(['?', '#']).next();
            // It fails for another origin only.
            let _ = window
                .history()
                .and_then(|history| history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", bare));
            then(fragment);
        }
    });
    if let Some(window) = web_sys::window() {
        let change: &js_sys::Function = change.as_ref().unchecked_ref();
        let _ = window.add_event_listener_with_callback("hashchange", change);
        let _ = change.call0(&wasm_bindgen::JsValue::UNDEFINED);
    }
    change.forget();
}

/// Leaves for another page; whether the browser set out.
pub fn leave(address: &str) -> bool {
    web_sys::window().is_some_and(|window| window.location().assign(address).is_ok())
}

/// Calls a function whenever the browser shows this page again as it was left, with its memory.
pub fn when_back(then: impl Fn() + 'static) {
    let show = Closure::<dyn Fn(web_sys::PageTransitionEvent)>::new(move |event: web_sys::PageTransitionEvent| {
        if event.persisted() {
            then();
        }
    });
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback("pageshow", show.as_ref().unchecked_ref());
    }
    show.forget();
}
