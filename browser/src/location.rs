//! The page's address, and navigation.

use super::query;
use js_sys::Reflect;
use remote_help::oauth::Params;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;

/// The global in which early.js puts the fragment and query of an authorization response, once it has removed them from
/// the address.
const AUTHORIZATION_RESPONSE: &str = "authorizationResponse";

/// The page's address.
pub fn address() -> String {
    web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default()
}

/// The path of the page's address.
pub fn path() -> String {
    web_sys::window().and_then(|window| window.location().pathname().ok()).unwrap_or_default()
}

/// Takes the authorization response: the parameters of fragment and query with which the browser came back from
/// Microsoft. Returns `None` if there is none, or it was taken already.
pub fn take_authorization_response() -> Option<(Params, Params)> {
    let global = js_sys::global();
    let response = Reflect::get(&global, &AUTHORIZATION_RESPONSE.into()).ok()?;
    let _ = Reflect::delete_property(&global, &AUTHORIZATION_RESPONSE.into());
    let part = |name: &str| Reflect::get(&response, &name.into()).ok()?.as_string();
    let (fragment, query) = (part("hash")?, part("search")?);
    Some((query::read(fragment.trim_start_matches('#')), query::read(&query)))
}

/// Calls a function with the fragment's parameters now and whenever the fragment changes, if `is_wanted` accepts them,
/// and removes the fragment from the address. The browser loads no page then.
pub fn when_fragment(is_wanted: fn(&Params) -> bool, then: impl Fn(Params) + 'static) {
    let change = Closure::<dyn Fn()>::new(move || {
        let Some(window) = web_sys::window() else { return };
        let fragment = query::read(window.location().hash().unwrap_or_default().trim_start_matches('#'));
        if is_wanted(&fragment) {
            replace_address(address().split(['?', '#']).next().unwrap_or_default());
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

/// Calls a function with the fragment of the address, without its `#` and in lower case, now and whenever it changes; and
/// with whether it is the first call.
pub fn follow_fragment(then: impl Fn(&str, bool) + 'static) {
    let Some(window) = web_sys::window() else { return };
    let fragment = || {
        let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
        hash.trim_start_matches('#').to_ascii_lowercase()
    };
    then(&fragment(), true);
    let change = Closure::<dyn Fn()>::new(move || then(&fragment(), false));
    let _ = window.add_event_listener_with_callback("hashchange", change.as_ref().unchecked_ref());
    change.forget();
}

/// Follows a link to a fragment in the browser's stead: nothing is told of the change, but by going back. Returns `false`, and
/// leaves it to the browser, if the click asks for another tab or window.
pub fn go_to_fragment(click: &web_sys::Event, fragment: &str) -> bool {
    let is_held = |key: &&str| Reflect::get(click, &(*key).into()).is_ok_and(|held| held.is_truthy());
    if ["ctrlKey", "metaKey", "shiftKey", "altKey"].iter().any(is_held) {
        return false;
    }
    click.prevent_default();
    let fragment = ["#", fragment].concat();
    let window = web_sys::window();
    if window.as_ref().is_some_and(|window| window.location().hash().is_ok_and(|hash| hash != fragment))
        && let Some(history) = window.and_then(|window| window.history().ok())
    {
        let _ = history.push_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&fragment));
    }
    true
}

/// Puts another fragment in the place of the address's, as if it had been there: nothing is told of the change.
pub fn set_fragment(fragment: &str) {
    let address = address();
    let bare = address.split('#').next().unwrap_or_default();
    replace_address(&[bare, "#", fragment].concat());
}

/// Puts a whole address in the place of the page's own: a path that begins with two slashes would name another host.
fn replace_address(address: &str) {
    let history = web_sys::window().and_then(|window| window.history().ok());
    if let Some(history) = history {
        // It fails only for another origin.
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(address));
    }
}

/// Navigates to another page, and returns whether the browser accepted it.
pub fn leave(address: &str) -> bool {
    web_sys::window().is_some_and(|window| window.location().assign(address).is_ok())
}

/// Calls a function whenever the browser shows this page again from its back/forward cache.
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
