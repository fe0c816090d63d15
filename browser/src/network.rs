//! The device's network, as the browser sees it.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;

/// Whether the device is online. "No" is certain; "yes" may mean a network without internet access.
pub fn is_online() -> bool {
    web_sys::window().is_none_or(|window| window.navigator().on_line())
}

/// Calls a function whenever the device goes online or offline.
pub fn when_changed(then: impl Fn() + 'static) {
    let change = Closure::<dyn Fn()>::new(then);
    if let Some(window) = web_sys::window() {
        for event in ["online", "offline"] {
            let _ = window.add_event_listener_with_callback(event, change.as_ref().unchecked_ref());
        }
    }
    change.forget();
}
